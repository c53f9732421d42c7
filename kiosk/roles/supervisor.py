"""The supervisor of the centre: sees every desk and queue, frees desks, closes services early."""

from __future__ import annotations

from datetime import datetime, timedelta

from config.centre import Desk
from kiosk.errors import Refused
from kiosk.queueing.hours import Closing, Then
from kiosk.queueing.staffing import SeatState, meant_now, planned
from kiosk.queueing.ticket import Action, State
from kiosk.roles.acting import UNCALLED, advance, settle
from kiosk.roles.blocking import Blocking
from kiosk.roles.calling import call_for_free
from kiosk.roles.closing import close_early, closing_view, note_closing
from kiosk.roles.desk_views import ClosingView, SeatView, SupervisorView, UnstaffedView
from kiosk.roles.floods import bursts
from kiosk.roles.showing import desk_of, desk_ticket, service_of
from kiosk.roles.sitting import close_desk
from kiosk.roles.standing import Standing, closed_early, standing_of
from kiosk.roles.views import DeskTicket
from kiosk.store import closings, leases, queues, tickets
from kiosk.store.journal import Kind
from kiosk.store.store import Reading
from kiosk.store.tickets import Row

LONG_PAUSE = timedelta(minutes=30)
"""A pause without a told end that lasts longer is pointed out."""


class Supervisor(Blocking):
    """Who watches over all desks. Every action takes ``once``, the id of this press."""

    def view(self) -> SupervisorView:
        """Every desk, every service that nobody serves, every service that closed early."""
        with self._store.read() as reading:
            standing, centre = standing_of(reading), reading.centre()
            busy = tickets.busy_desks(reading.connection)
            at_desks = {one: tickets.active_at(reading.connection, one) for one in busy}
            known = {service.id for service in centre.services}
            return SupervisorView(
                at=reading.now,
                desks=tuple(_seat_view(standing, desk, at_desks) for desk in centre.desks),
                unstaffed=_unstaffed(standing),
                closings=tuple(
                    closing_view(reading, one)
                    for one in standing.closings.values()
                    if one.service in known
                ),
                unclaimed=sum(len(burst.tickets) for burst in bursts(reading)),
            )

    def free(self, desk: str, once: str | None = None) -> None:
        """Takes a desk from whoever has it. A visitor there stays for the next clerk.

        Raises:
            Refused: ``unknown-desk``; ``nobody-sits`` when nobody has it.
        """
        key = _key("free", once)
        with self._store.work() as work:
            if work.repeated(key) is not None:
                return
            label = desk_of(work.centre(), desk).label
            seat = leases.of_desk(work.connection, desk)
            if seat is None or not seat.held_at(work.now):
                raise Refused("nobody-sits", desk=label)
            close_desk(work, seat, freed=True)
            work.done(key, {})

    def put_back(self, desk: str, once: str | None = None) -> DeskTicket:
        """The visitor of a desk that nobody tends goes back to the old place in the queue.

        Raises:
            Refused: ``unknown-desk``, ``nobody-here``.
        """
        key = _key("put_back", once)
        with self._store.work() as work:
            done = work.repeated(key)
            if done is None:
                label = desk_of(work.centre(), desk).label
                row = tickets.active_at(work.connection, desk)
                if row is None:
                    raise Refused("nobody-here", desk=label)
                row = settle(work, row)
                said: dict[str, object] = {"put_back": True}
                if row.state is State.SERVING:
                    # Sent on to where it is already: the way back from a desk.
                    said |= {"from": row.service, "to": row.service}
                    action, kind = Action.TRANSFER, Kind.TRANSFERRED
                else:
                    action, kind = Action.RETURN, Kind.RETURNED
                row = advance(work, row, action, kind, data=said, **UNCALLED)
                call_for_free(work, {row.service}, but=desk)
                done = {"ticket": row.id}
                work.done(key, done)
            found = tickets.by_id(work.connection, done["ticket"])
            if found is None:
                raise Refused("no-such-ticket")
            return desk_ticket(work, found)

    def close_service(
        self,
        service: str,
        then: Then | str,
        to: str | None = None,
        until: datetime | None = None,
        once: str | None = None,
    ) -> ClosingView:
        """Closes a service from now on, before its hours end; no numbers are given.

        Args:
            service: The service.
            then: What becomes of those who wait: ``serve`` them, ``move`` them to another
                service with number and whole wait, or ``release`` them.
            to: The service to move to.
            until: When it is open by its hours again; by default from the next business day.
            once: Id of this press.

        Raises:
            Refused: ``unknown-service``, ``unknown-then``, ``closing-over``,
                ``closing-too-long``, ``move-nowhere``, ``move-to-itself``, ``move-to-closed``,
                ``no-numbers``.
        """
        key = _key("close_service", once)
        with self._store.work() as work:
            done = work.repeated(key)
            told = service_of(work.centre(), service)
            if done is not None:
                again = closings.by_id(work.connection, done["closing"])
                return closing_view(work, again, done["count"])
            closing, count = close_early(work, told, _then(then), to, until)
            if closing.to_service is not None:
                call_for_free(work, {closing.to_service})
            work.done(key, {"closing": closing.id, "count": count})
            return closing_view(work, closing, count)

    def reopen(self, service: str, once: str | None = None) -> None:
        """Takes an early closing back. Whoever was moved or released stays so.

        Raises:
            Refused: ``unknown-service``; ``not-closed-early``.
        """
        key = _key("reopen", once)
        with self._store.work() as work:
            if work.repeated(key) is not None:
                return
            told = service_of(work.centre(), service)
            closing = closed_early(work).get(service)
            if closing is None:
                raise Refused("not-closed-early", service=told.name)
            closings.end(work.connection, closing.id, work.now)
            note_closing(work, closing, "taken_back")
            work.done(key, {})

    def closings(self) -> tuple[ClosingView, ...]:
        """The services that are closed early now."""
        with self._store.read() as reading:
            known = {service.id for service in reading.centre().services}
            found: list[Closing] = list(closed_early(reading).values())
            return tuple(closing_view(reading, one) for one in found if one.service in known)


def _key(method: str, once: str | None) -> str | None:
    return None if once is None else f"supervisor:{method}:{once}"


def _then(told: str) -> Then:
    try:
        return Then(told)
    except ValueError:
        raise Refused("unknown-then", told=str(told)) from None


def _seat_view(standing: Standing, desk: Desk, at_desks: dict[str, Row | None]) -> SeatView:
    reading = standing.reading
    centre, now = reading.centre(), reading.now
    seat, state = standing.seats.get(desk.id), standing.state(desk.id)
    row = at_desks.get(desk.id)
    works = seat is not None and (seat.works_at(now) or state is SeatState.PAUSED)
    since = None
    if seat is not None:
        since = {
            SeatState.PAUSED: seat.paused_at,
            SeatState.CLOSED: seat.closed_at,
            SeatState.VANISHED: seat.until,
        }.get(state, seat.since)
    paused = state is SeatState.PAUSED and seat is not None
    open_end = paused and seat is not None and seat.paused_until is None
    return SeatView(
        desk=desk.id,
        label=desk.label,
        services=centre.profile(desk.profile).services,
        state=state,
        owner="" if seat is None else seat.owner,
        since=since,
        until=None if seat is None else seat.until,
        paused_until=seat.paused_until if seat is not None and paused else None,
        planned=meant_now(centre, desk, now, reading.time()),
        number=None if row is None else row.printed,
        alone=row is not None and not works,
        paused_long=bool(open_end and since is not None and now - since > LONG_PAUSE),
    )


def _unstaffed(standing: Standing) -> tuple[UnstaffedView, ...]:
    reading: Reading = standing.reading
    centre = reading.centre()
    since = {one.id: standing.unstaffed_since(one) for one in centre.services}
    found = [one for one in centre.services if since[one.id] is not None]
    counts = queues.waiting_counts(reading.connection, [one.id for one in found], reading.now)
    return tuple(
        UnstaffedView(
            service=one.id,
            service_name=one.name,
            since=since[one.id] or reading.now,
            waiting=counts[one.id][0],
            longest_since=counts[one.id][1],
            planned=planned(centre, one, reading.now, reading.time()).desks,
        )
        for one in found
    )
