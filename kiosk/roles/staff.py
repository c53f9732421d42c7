"""What a clerk may do at one desk: call, call again, begin, end, and see who waits."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import timedelta
from math import ceil

from kiosk.errors import Refused
from kiosk.queueing.ticket import Action, State, move
from kiosk.roles.acting import advance, change, give_number, note_move
from kiosk.roles.calling import asked_for, called_since, next_by_policy
from kiosk.roles.closing import come_back
from kiosk.roles.moving import Moving
from kiosk.roles.noting import Noting
from kiosk.roles.seated import Seated
from kiosk.roles.showing import (
    MISS_AFTER,
    desk_ticket,
    desk_tickets,
    needs_of,
    never_missed,
    queue_views,
    settled,
    ticket_view,
)
from kiosk.roles.sitting import sitting_view
from kiosk.roles.tidying import Tidying
from kiosk.roles.views import DeskTicket, DeskView, TicketView
from kiosk.store import leases, queues, tickets
from kiosk.store.journal import Kind
from kiosk.store.store import Work
from kiosk.store.tickets import Row

WAITING_SHOWN, RECENT_SHOWN = 50, 20


class Staff(Moving, Noting, Tidying, Seated):
    """The clerk at one desk.

    Every action takes ``once``, the id of this key press, and ``seen``, the id of the ticket
    the clerk saw (0: none): it is refused as ``ticket-changed`` when another is there by now.
    """

    def view(self) -> DeskView:
        """Everything this desk shows; raises ``Refused("unknown-desk")``."""
        with self._store.read() as reading:
            centre = reading.centre()
            desk, profile = self._desk(reading)
            now, connection = reading.now, reading.connection
            row = tickets.active_at(connection, desk.id)
            current = None if row is None else settled(row, reading)
            called = current is not None and current.state is State.CALLED
            services = [service for service in centre.services if service.id in profile.services]
            waiting = queues.waiting(connection, profile.services, now, WAITING_SHOWN)
            recent = tickets.called_from(connection, desk.id, reading.day(), RECENT_SHOWN)
            missed = queues.missed(connection, profile.services, now, RECENT_SHOWN)
            held = queues.held(connection, profile.services, now, RECENT_SHOWN)
            return DeskView(
                at=now,
                desk=desk.id,
                label=desk.label,
                profile=profile.id,
                centre=centre.name,
                languages=centre.languages,
                current=None if current is None else desk_ticket(reading, current),
                arrives_by_itself_at=current.arrives_at if current and called else None,
                queues=queue_views(reading, services),
                waiting=desk_tickets(reading, waiting),
                recent=desk_tickets(reading, recent),
                missed=desk_tickets(reading, missed),
                demo_time=reading.demo_time,
                held=desk_tickets(reading, held),
                undo=self._undoable(reading),
                sitting=sitting_view(leases.of_desk(connection, desk.id), now),
            )

    def call_next(self, once: str | None = None, seen: int | None = None) -> DeskTicket | None:
        """Ends the present visitor and calls the next by the policy; None when nobody waits.

        Raises:
            Refused: ``still-called`` while the present visitor was called but has not come.
        """
        return self._call("call_next", once, seen, next_by_policy)

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
        """The called visitor did not come; the ticket may come back today.

        Raises:
            Refused: ``too-early-to-miss`` until 30 s after the walking time since the last call;
                ``never-missed`` for visitors who can't see or hear calls.
        """
        return self._act("missed", once, seen, self._miss, frees=True)

    def done(self, once: str | None = None, seen: int | None = None) -> DeskTicket:
        """The present visitor has been served."""
        return self._act("done", once, seen, self._finish, frees=True)

    def back(self, ticket: int, once: str | None = None) -> DeskTicket:
        """A visitor who missed the call has turned up and waits again, near the front.

        Raises:
            Refused: ``no-such-ticket``, ``ticket-of-another-day``, or ``ticket-<state>`` when it
                was not missed.
        """
        return self._on("back", once, ticket, None, come_back)

    def give_number(
        self,
        service: str,
        language: str | None = None,
        errand: str | None = None,
        once: str | None = None,
        needs: Iterable[str] = (),
        priority: str | None = None,
    ) -> TicketView:
        """Gives a number, also after the last number or outside the hours.

        Raises:
            Refused: ``unknown-service``, ``unknown-errand``, ``unknown-language``,
                ``unknown-need``, ``unknown-class``, ``no-numbers``.
        """
        key = self._key("give_number", once)
        with self._store.work() as work:
            done = work.repeated(key)
            if done is not None:
                row = tickets.by_id(work.connection, done["ticket"])
                if row is None:
                    raise Refused("no-such-ticket")
                return ticket_view(work, row)
            desk, _ = self._at_work(work)
            row = give_number(
                work,
                service,
                device=desk.id,
                desk=desk.id,
                language=language or work.centre().languages[0],
                errand=errand,
                needs=needs,
                priority=priority,
                by_hours=False,
            )
            row = called_since(work, row)
            work.done(key, {"ticket": row.id})
            return ticket_view(work, row)

    def _arrive(self, work: Work, row: Row) -> Row:
        if row.state is State.SERVING and row.estimated:
            # The clerk confirms what was only estimated.
            confirmed = change(work, row, estimated=False)
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
        needs = tickets.visit(work.connection, row.visit).needs
        entry = note_move(work, row, Kind.RECALLED, {"language": row.language})
        return change(
            work,
            row,
            state=str(to),
            arrives_at=work.now + timedelta(seconds=desk.walk_for(needs)),
            serving_at=None,
            estimated=False,
            calls=row.calls + 1,
            call_entry=entry,
        )

    def _miss(self, work: Work, row: Row) -> Row:
        move(row.state, Action.MISS, row.printed)
        if never_missed(needs_of(tickets.visit(work.connection, row.visit))):
            raise Refused("never-missed", number=row.printed)
        due = work.now if row.arrives_at is None else row.arrives_at + MISS_AFTER
        if due > work.now:
            seconds = ceil((due - work.now).total_seconds())
            raise Refused("too-early-to-miss", number=row.printed, seconds=seconds)
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
