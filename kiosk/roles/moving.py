"""What a clerk does with a ticket other than serving it: hold, move, give back, undo."""

from __future__ import annotations

from datetime import datetime, timedelta

from config.centre import Centre, Desk, Service
from kiosk.errors import Refused
from kiosk.queueing.hours import Then
from kiosk.queueing.numbering import Lane
from kiosk.queueing.ticket import Action
from kiosk.roles.acting import TICK, UNCALLED, advance, ends_with_day, hold_until
from kiosk.roles.at_desk import AtDesk
from kiosk.roles.showing import desk_of, desk_ticket, door_of, service_of
from kiosk.roles.standing import closed_early
from kiosk.roles.views import DeskTicket, UndoView
from kiosk.store import acts, queues, tickets
from kiosk.store.journal import Kind
from kiosk.store.store import Reading, Work
from kiosk.store.tickets import Row


class Moving(AtDesk):
    """Where else a ticket can go. ``ticket`` names one; by default it is the one at the desk."""

    def hold(
        self,
        minutes: int,
        ticket: int | None = None,
        once: str | None = None,
        seen: int | None = None,
    ) -> DeskTicket:
        """Puts a ticket on hold; it waits again by itself, at its old place.

        Args:
            minutes: For how long, 1 to 480.
            ticket: A ticket that waits; by default the one at this desk.
            once: Id of this key press.
            seen: Id of the ticket the clerk saw at the desk.

        Raises:
            Refused: ``hold-too-long``, ``shut-today`` where the service closed early and sent
                its visitors away, ``ticket-<state>``, ``ticket-changed``.
        """

        def step(work: Work, row: Row) -> Row:
            _refuse_sent_away(work, row)
            return hold_until(work, row, minutes)

        return self._on("hold", once, ticket, seen, step)

    def resume(self, ticket: int, once: str | None = None) -> DeskTicket:
        """Ends a hold early; raises ``Refused`` (``ticket-<state>``) when there is none."""

        def step(work: Work, row: Row) -> Row:
            return advance(work, row, Action.RESUME, Kind.RESUMED, held_until=None)

        return self._on("resume", once, ticket, None, step)

    def put_back(self, once: str | None = None, seen: int | None = None) -> DeskTicket:
        """The called ticket goes back to its place in the queue; raises as ``hold``."""

        def step(work: Work, row: Row) -> Row:
            _refuse_sent_away(work, row)
            return advance(
                work, row, Action.RETURN, Kind.RETURNED, data={"put_back": True}, **UNCALLED
            )

        # Not followed by an automatic call: it would call the same ticket again.
        return self._act("put_back", once, seen, step)

    def cancel(
        self, ticket: int | None = None, once: str | None = None, seen: int | None = None
    ) -> DeskTicket:
        """Takes a ticket out of its queue for good; raises as ``hold``."""

        def step(work: Work, row: Row) -> Row:
            return advance(work, row, Action.CANCEL, Kind.CANCELLED, ended_at=work.now)

        return self._on("cancel", once, ticket, seen, step)

    def transfer(
        self,
        service: str | None = None,
        desk: str | None = None,
        first: bool = False,  # noqa: FBT001, FBT002 - one of the verb's own choices
        ticket: int | None = None,
        once: str | None = None,
        seen: int | None = None,
    ) -> DeskTicket:
        """Sends a ticket to another service or desk; it keeps its number and its whole wait.

        Args:
            service: The service to wait for; by default it stays what it is, or becomes the
                first that ``desk`` serves.
            desk: The only desk that may call it; by default any that serves the service.
            first: Whether it goes first in line; else its place is that of its whole wait.
            ticket: A ticket that waits; by default the one at this desk.
            once: Id of this key press.
            seen: Id of the ticket the clerk saw at the desk.

        Raises:
            Refused: ``transfer-nowhere`` without a target, ``unknown-service``,
                ``unknown-desk``, ``desk-serves-other``, ``nobody-serves-it``; ``shut-today`` where
                nobody is called any more today; and as ``hold``.
        """

        def step(work: Work, row: Row) -> Row:
            return send_on(work, row, service, desk, first=first)

        return self._on("transfer", once, ticket, seen, step)

    def undo(self, once: str | None = None) -> tuple[DeskTicket, ...]:
        """Undoes the desk's last action: everything it changed is what it was.

        Lobbies withdraw a call that is undone. Numbers given and turns of a mix are not given
        again. Returns the tickets it concerned, as they are now.

        Raises:
            Refused: ``nothing-to-undo``; ``undo-too-late`` once the centre's time for it is
                over; ``undo-overtaken`` naming what happened to the ticket since.
        """
        key = self._key("undo", once)
        with self._store.work() as work:
            done = work.repeated(key)
            if done is None:
                self._at_work(work)
                act = self._last_act(work)
                overtaken = acts.later(work.connection, act)
                if overtaken is not None:
                    number = overtaken.data.get("number", "")
                    raise Refused("undo-overtaken", number=number, kind=overtaken.kind)
                acts.restore(work.connection, act, work.now)
                done = {"tickets": list(act.changed("tickets"))}
                self._note_undone(work, act)
                work.done(key, done)
            rows = [tickets.by_id(work.connection, one) for one in done["tickets"]]
            return tuple(desk_ticket(work, row) for row in rows if row is not None)

    def _last_act(self, reading: Reading) -> acts.Act:
        act = acts.latest(reading.connection, self.desk)
        if act is None or act.undone_at is not None:
            raise Refused("nothing-to-undo")
        seconds = reading.centre().undo_seconds
        if reading.now - act.at > timedelta(seconds=seconds):
            raise Refused("undo-too-late", seconds=seconds)
        return act

    def _note_undone(self, work: Work, act: acts.Act) -> None:
        for ticket in act.changed("tickets"):
            row = tickets.by_id(work.connection, ticket)
            if row is None:
                continue
            work.pen.write(
                Kind.UNDONE,
                ticket=row.id,
                service=row.service,
                desk=self.desk,
                device=row.device,
                day=row.business_day,
                data={"number": row.printed, "verb": act.verb, "entry": act.first_entry},
            )

    def _undoable(self, reading: Reading) -> UndoView | None:
        """The last action of this desk while nothing stands in the way of its undo."""
        try:
            act = self._last_act(reading)
        except Refused:
            return None
        if acts.later(reading.connection, act) is not None:
            return None
        return UndoView(
            act.verb,
            tuple(str(one["printed"]) for one in acts.tickets_before(act)),
            act.at + timedelta(seconds=reading.centre().undo_seconds),
        )


def send_on(
    work: Work, row: Row, service_id: str | None, desk_id: str | None, *, first: bool = False
) -> Row:
    """Sends a ticket to another service or desk, as ``Moving.transfer`` says."""
    centre = work.centre()
    if service_id is None and desk_id is None:
        raise Refused("transfer-nowhere")
    desk = None if desk_id is None else desk_of(centre, desk_id)
    service = service_of(centre, _target(centre, row, service_id, desk))
    if desk is None and not any(
        service.id in centre.profile(one.profile).services for one in centre.desks
    ):
        raise Refused("nobody-serves-it", service=service.name)
    if service.id != row.service:
        refuse_shut(work, service)
    since = row.taken_at
    if first:
        since = _before_all(work, service.id, since, row.id)
    return advance(
        work,
        row,
        Action.TRANSFER,
        Kind.TRANSFERRED,
        data={"from": row.service, "to": service.id, "for_desk": desk_id, "first": first},
        **{
            **UNCALLED,
            "service": service.id,
            "errand": row.errand if service.id == row.service else None,
            "for_desk": desk_id,
            "lane": str(Lane.QUEUE),
            "since": since,
            "expires_at": ends_with_day(work, service),
        },
    )


def refuse_shut(reading: Reading, service: Service) -> None:
    """Refuses to send somebody where nobody is called any more today: ``shut-today``."""
    way = door_of(reading, reading.centre(), service)
    again = way.opens_at is not None and reading.time().business_day(way.opens_at) == reading.day()
    if service.id in closed_early(reading) or (way.closes_at is None and not again):
        raise Refused("shut-today", service=service.name)


def _refuse_sent_away(reading: Reading, row: Row) -> None:
    """Nobody waits on for a service that closed early and sent its visitors away."""
    closing = closed_early(reading).get(row.service)
    if closing is not None and closing.then is not Then.SERVE:
        raise Refused("shut-today", service=service_of(reading.centre(), row.service).name)


def _target(centre: Centre, row: Row, service: str | None, desk: Desk | None) -> str:
    if desk is None:
        return service or row.service
    served = centre.profile(desk.profile).services
    wanted = service or (row.service if row.service in served else served[0])
    if wanted not in served:
        name = service_of(centre, wanted).name
        raise Refused("desk-serves-other", desk=desk.label, service=name)
    return wanted


def _before_all(work: Work, service: str, otherwise: datetime, ticket: int) -> datetime:
    ahead = queues.first_waiting(work.connection, service, work.now, 1, but=ticket)
    return min(otherwise, ahead[0].since - TICK) if ahead else otherwise
