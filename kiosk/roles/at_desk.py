"""What every action of a desk has in common: its repeat, what the clerk saw, its undo."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from config.centre import Desk, Profile
from kiosk.errors import Refused
from kiosk.queueing.ticket import ACTIVE, Action, State
from kiosk.roles.acting import advance, is_over, settle
from kiosk.roles.calling import call, call_for_free, called_since, next_by_policy, walk_back
from kiosk.roles.showing import desk_of, desk_ticket
from kiosk.roles.sitting import calls_itself, hold_desk, refuse_paused
from kiosk.roles.views import DeskTicket
from kiosk.store import acts, tickets
from kiosk.store.journal import Kind
from kiosk.store.store import Reading, Store, Work
from kiosk.store.tickets import Row


class AtDesk:
    """One desk. Every action takes ``once``, the id of this key press."""

    def __init__(self, store: Store, desk: str, owner: str = "") -> None:
        """Works at a desk.

        Args:
            store: The database.
            desk: Id of the desk.
            owner: Who sits there, as others are told; empty where commands work the desk.
        """
        self._store = store
        self.desk = desk
        self.owner = owner

    def _key(self, method: str, once: str | None) -> str | None:
        return None if once is None else f"{self.desk}:{method}:{once}"

    def _desk(self, reading: Reading) -> tuple[Desk, Profile]:
        centre = reading.centre()
        desk = desk_of(centre, self.desk)
        return desk, centre.profile(desk.profile)

    def _at_work(self, work: Work) -> tuple[Desk, Profile]:
        """The desk, held for whoever acts there; raises ``Refused("desk-taken")``."""
        desk, profile = self._desk(work)
        hold_desk(work, desk, self.owner)
        return desk, profile

    @contextmanager
    def _acting(
        self, work: Work, verb: str, *, calls: bool = False
    ) -> Iterator[tuple[Desk, Profile]]:
        """One action: carried out by whoever has the desk, and kept for its undo."""
        desk, profile = self._desk(work)
        seat = hold_desk(work, desk, self.owner)
        if calls:
            refuse_paused(work, desk, seat)
        first = work.pen.last + 1
        yield desk, profile
        if work.before:
            acts.note(work.connection, desk.id, verb, work.now, (first, work.pen.last), work.before)

    def _present(self, work: Work, seen: int | None) -> Row | None:
        """The ticket at this desk, its due change written down, if it is the one seen."""
        row = tickets.active_at(work.connection, self.desk)
        if seen is not None and seen != (0 if row is None else row.id):
            raise Refused("ticket-changed", number="none" if row is None else row.printed)
        return None if row is None else settle(work, row)

    def _again(self, work: Work, done: dict[str, int | None]) -> DeskTicket | None:
        ticket = done["ticket"]
        row = None if ticket is None else tickets.by_id(work.connection, ticket)
        return None if row is None else desk_ticket(work, row)

    def _finish(self, work: Work, row: Row) -> Row:
        """The visitor has been served and goes on from here."""
        return advance(work, row, Action.DONE, Kind.SERVED, ended_at=work.now)

    def _call(
        self,
        method: str,
        once: str | None,
        seen: int | None,
        choose: Callable[[Work, Desk, Profile], tuple[Row, dict[str, Any]] | None],
    ) -> DeskTicket | None:
        key = self._key(method, once)
        with self._store.work() as work:
            done = work.repeated(key)
            if done is not None:
                return self._again(work, done)
            with self._acting(work, method, calls=True) as (desk, profile):
                row = self._present(work, seen)
                if row is not None:
                    if row.state is State.CALLED:
                        raise Refused("still-called", number=row.printed)
                    walk_back(work, desk, row, self._finish(work, row))
                found = choose(work, desk, profile)
                called = None if found is None else call(work, desk, *found)
            work.done(key, {"ticket": None if called is None else called.id})
            return None if called is None else desk_ticket(work, called)

    def _act(
        self,
        method: str,
        once: str | None,
        seen: int | None,
        step: Callable[[Work, Row], Row],
        *,
        frees: bool = False,
    ) -> DeskTicket:
        """Acts on the visitor at this desk; ``frees``: the desk may then call by itself."""
        key = self._key(method, once)
        with self._store.work() as work:
            done = work.repeated(key)
            if done is not None:
                again = self._again(work, done)
                if again is None:
                    raise Refused("no-such-ticket")
                return again
            with self._acting(work, method) as (desk, profile):
                row = self._present(work, seen)
                if row is None:
                    raise Refused("nobody-here", desk=desk.label)
                was = row
                row = step(work, row)
                walk_back(work, desk, was, row)
                if frees and calls_itself(work, desk):
                    found = next_by_policy(work, desk, profile)
                    if found is not None:
                        call(work, desk, *found)
            call_for_free(work, {row.service}, but=self.desk)
            work.done(key, {"ticket": row.id})
            return desk_ticket(work, row)

    def _on(
        self,
        method: str,
        once: str | None,
        ticket: int | None,
        seen: int | None,
        step: Callable[[Work, Row], Row],
        *,
        frees: bool = True,
    ) -> DeskTicket:
        """Acts on one ticket, wherever it is; on the visitor at this desk by default."""
        if ticket is None:
            return self._act(method, once, seen, step, frees=frees)
        key = self._key(method, once)
        with self._store.work() as work:
            done = work.repeated(key)
            with self._acting(work, method) as (desk, _):
                row = self._known(work, ticket)
                if done is None:
                    if row.state in ACTIVE and row.desk != self.desk:
                        raise Refused("at-other-desk", number=row.printed)
                    was = settle(work, row)
                    row = step(work, was)
                    walk_back(work, desk, was, row)
            if done is None:
                row = called_since(work, row)
                work.done(key, {"ticket": row.id})
            return desk_ticket(work, row)

    def _known(self, reading: Reading, ticket: int) -> Row:
        row = tickets.by_id(reading.connection, ticket)
        if row is None:
            raise Refused("no-such-ticket")
        if is_over(reading, row):
            raise Refused("ticket-of-another-day", number=row.printed)
        return row
