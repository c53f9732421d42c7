"""What a clerk may do at one desk: call, call again, begin, end, and see who waits."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

from config.centre import Desk, Profile
from kiosk.errors import Refused
from kiosk.queueing.ticket import Action, State, move
from kiosk.roles.acting import advance, bring_back, give_number, is_over, note_move, settle
from kiosk.roles.calling import asked_for, call, next_by_policy
from kiosk.roles.showing import (
    desk_of,
    desk_ticket,
    queue_views,
    settled,
    still_known,
    ticket_view,
)
from kiosk.roles.views import DeskTicket, DeskView, TicketView
from kiosk.store import tickets
from kiosk.store.journal import Kind
from kiosk.store.store import Reading, Store, Work
from kiosk.store.tickets import Row

WAITING_SHOWN, RECENT_SHOWN = 50, 20


class Staff:
    """The clerk at one desk.

    Every action takes ``once``, the id of this key press, and ``seen``, the id of the ticket
    the clerk saw (0: none): it is refused as ``ticket-changed`` when another is there by now.
    """

    def __init__(self, store: Store, desk: str) -> None:
        self._store = store
        self.desk = desk

    def view(self) -> DeskView:
        """Everything this desk shows; raises ``Refused("unknown-desk")``."""
        with self._store.read() as reading:
            centre = reading.centre()
            desk, profile = self._desk(reading)
            day, connection = reading.day(), reading.connection
            row = tickets.active_at(connection, desk.id)
            current = None if row is None else settled(row, reading)
            called = current is not None and current.state is State.CALLED
            services = [service for service in centre.services if service.id in profile.services]

            def shown(rows: tuple[Row, ...]) -> tuple[DeskTicket, ...]:
                return tuple(desk_ticket(reading, one) for one in still_known(reading, rows))

            return DeskView(
                at=reading.now,
                desk=desk.id,
                label=desk.label,
                profile=profile.id,
                centre=centre.name,
                languages=centre.languages,
                current=None if current is None else desk_ticket(reading, current),
                arrives_by_itself_at=current.arrives_at if current and called else None,
                queues=queue_views(reading, services),
                waiting=shown(tickets.waiting(connection, profile.services, day, WAITING_SHOWN)),
                recent=shown(tickets.called_from(connection, desk.id, day, RECENT_SHOWN)),
                missed=shown(tickets.missed(connection, profile.services, day, RECENT_SHOWN)),
                demo_time=reading.demo_time,
            )

    def call_next(self, once: str | None = None, seen: int | None = None) -> DeskTicket | None:
        """Ends the present visitor and calls the next by the policy; None when nobody waits.

        Raises:
            Refused: ``still-called`` while the present visitor was called but has not come.
        """
        return self._call(
            "call_next", once, seen, lambda work, _, profile: next_by_policy(work, profile)
        )

    def call_chosen(
        self, ticket: int, note: str, once: str | None = None, seen: int | None = None
    ) -> DeskTicket:
        """Ends the present visitor and calls a ticket out of turn, for the reason given.

        Raises:
            Refused: ``may-not-choose`` where the desk has no right to, ``note-missing``,
                ``not-served-here``, ``visitor-elsewhere``, ``ticket-<state>`` when it does
                not wait, and as ``call_next``.
        """
        called = self._call(
            "call_chosen",
            once,
            seen,
            lambda work, desk, profile: asked_for(work, desk, profile, ticket, note),
        )
        if called is None:
            raise Refused("no-such-ticket")
        return called

    def arrived(self, once: str | None = None, seen: int | None = None) -> DeskTicket:
        """The called visitor has come: service begins."""
        return self._act("arrived", once, seen, self._arrive)

    def recall(self, once: str | None = None, seen: int | None = None) -> DeskTicket:
        """Calls the present ticket again: lobbies show and say it once more."""
        return self._act("recall", once, seen, self._recall)

    def missed(self, once: str | None = None, seen: int | None = None) -> DeskTicket:
        """The called visitor did not come; the ticket may come back today."""
        return self._act("missed", once, seen, self._miss)

    def done(self, once: str | None = None, seen: int | None = None) -> DeskTicket:
        """The present visitor has been served."""
        return self._act("done", once, seen, self._finish)

    def back(self, ticket: int, once: str | None = None) -> DeskTicket:
        """A visitor who missed the call has turned up and waits again, near the front.

        Raises:
            Refused: ``no-such-ticket``, ``ticket-of-another-day``, or ``ticket-<state>`` when it
                was not missed.
        """
        key = self._key("back", once)
        with self._store.work() as work:
            done = work.repeated(key)
            self._desk(work)
            row = tickets.by_id(work.connection, ticket)
            if row is None:
                raise Refused("no-such-ticket")
            if is_over(work, row):
                raise Refused("ticket-of-another-day", number=row.printed)
            if done is None:
                row = bring_back(work, row)
                work.done(key, {"ticket": row.id})
            return desk_ticket(work, row)

    def give_number(
        self,
        service: str,
        language: str | None = None,
        errand: str | None = None,
        once: str | None = None,
    ) -> TicketView:
        """Gives a number, also after the last number or outside the hours.

        Raises:
            Refused: ``unknown-service``, ``unknown-errand``, ``unknown-language``,
                ``no-numbers``.
        """
        key = self._key("give_number", once)
        with self._store.work() as work:
            done = work.repeated(key)
            if done is not None:
                row = tickets.by_id(work.connection, done["ticket"])
                if row is None:
                    raise Refused("no-such-ticket")
                return ticket_view(work, row)
            desk, _ = self._desk(work)
            row = give_number(
                work,
                service,
                device=desk.id,
                desk=desk.id,
                language=language or work.centre().languages[0],
                errand=errand,
                by_hours=False,
            )
            work.done(key, {"ticket": row.id})
            return ticket_view(work, row)

    def _key(self, method: str, once: str | None) -> str | None:
        return None if once is None else f"{self.desk}:{method}:{once}"

    def _desk(self, reading: Reading) -> tuple[Desk, Profile]:
        centre = reading.centre()
        desk = desk_of(centre, self.desk)
        return desk, centre.profile(desk.profile)

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
            desk, profile = self._desk(work)
            row = self._present(work, seen)
            if row is not None:
                if row.state is State.CALLED:
                    raise Refused("still-called", number=row.printed)
                advance(work, row, Action.DONE, Kind.SERVED, ended_at=work.now)
            found = choose(work, desk, profile)
            called = None if found is None else call(work, desk, *found)
            work.done(key, {"ticket": None if called is None else called.id})
            return None if called is None else desk_ticket(work, called)

    def _act(
        self, method: str, once: str | None, seen: int | None, step: Callable[[Work, Row], Row]
    ) -> DeskTicket:
        key = self._key(method, once)
        with self._store.work() as work:
            done = work.repeated(key)
            if done is not None:
                again = self._again(work, done)
                if again is None:
                    raise Refused("no-such-ticket")
                return again
            self._desk(work)
            row = self._present(work, seen)
            if row is None:
                raise Refused("nobody-here", desk=self.desk)
            row = step(work, row)
            work.done(key, {"ticket": row.id})
            return desk_ticket(work, row)

    def _arrive(self, work: Work, row: Row) -> Row:
        if row.state is State.SERVING and row.estimated:
            # The clerk confirms what was only estimated.
            confirmed = tickets.change(work.connection, row, estimated=False)
            if confirmed is None:
                raise Refused("ticket-changed", number=row.printed)
            note_move(work, confirmed, Kind.ARRIVED, {"estimated": False})
            return confirmed
        return advance(
            work,
            row,
            Action.ARRIVE,
            Kind.ARRIVED,
            data={"estimated": False},
            serving_at=work.now,
        )

    def _recall(self, work: Work, row: Row) -> Row:
        desk, _ = self._desk(work)
        to = move(row.state, Action.RECALL, row.printed)
        entry = note_move(work, row, Kind.RECALLED, {"language": row.language})
        recalled = tickets.change(
            work.connection,
            row,
            state=str(to),
            arrives_at=work.now + timedelta(seconds=desk.walk_seconds),
            serving_at=None,
            estimated=False,
            calls=row.calls + 1,
            call_entry=entry,
        )
        if recalled is None:
            raise Refused("ticket-changed", number=row.printed)
        return recalled

    def _miss(self, work: Work, row: Row) -> Row:
        return advance(
            work,
            row,
            Action.MISS,
            Kind.MISSED,
            ended_at=work.now,
            misses=row.misses + 1,
            serving_at=None,
            estimated=False,
        )

    def _finish(self, work: Work, row: Row) -> Row:
        return advance(work, row, Action.DONE, Kind.SERVED, ended_at=work.now)
