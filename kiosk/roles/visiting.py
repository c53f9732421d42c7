"""The steps of a visit with several tickets: adding one, and telling what comes next."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from datetime import datetime, timedelta
from statistics import median

from config.centre import Centre, Service
from kiosk.errors import Refused
from kiosk.queueing.forecast import forecast
from kiosk.queueing.hours import Door, doorway
from kiosk.queueing.itinerary import MOST_STOPS, Leg, Stop, propose
from kiosk.queueing.ticket import ACTIVE, ENDED, State
from kiosk.roles.acting import change, give_number
from kiosk.roles.foreseeing import situation_of
from kiosk.roles.showing import needs_of, service_of, settled, still_known, ticket_view
from kiosk.roles.views import TicketView
from kiosk.roles.visit_views import StopView, VisitView
from kiosk.store import floods, queues, tickets
from kiosk.store.store import Reading, Work
from kiosk.store.tickets import Row, Visit

_LATELY, _ENOUGH, _MOST = timedelta(hours=2), 3, 20
"""How long a service takes is told by its last visits, ``_MOST`` of the last hours at most."""

_GUESS = timedelta(minutes=6)
"""How long a visitor is served where nothing is known yet; only the order hangs on it."""


def take_several(
    work: Work,
    services: Iterable[tuple[str, str | None]],
    device: str,
    language: str,
    needs: Iterable[str],
    priority: str | None = None,
) -> list[Row]:
    """Begins a visit with a ticket for each service and errand, in the order asked for.

    Raises:
        Refused: ``nothing-asked``, ``already-waits-there``, ``visit-full``, and as
            ``give_number``.
    """
    asked = list(services)
    if not asked:
        raise Refused("nothing-asked")
    rows: list[Row] = []
    for service, errand in asked:
        if not rows:
            rows.append(
                give_number(
                    work,
                    service,
                    device=device,
                    language=language,
                    errand=errand,
                    needs=needs,
                    priority=priority,
                )
            )
        else:
            rows.append(add_ticket(work, rows[0], service, device, errand))
    return rows


def add_ticket(work: Work, first: Row, service: str, device: str, errand: str | None = None) -> Row:
    """Gives the visitor of a ticket one more, for another service.

    Language, needs, class and check word are the visitor's.

    Raises:
        Refused: ``already-waits-there``, ``visit-full``, and as ``give_number``.
    """
    wanted = service_of(work.centre(), service)
    held = [
        one
        for one in tickets.of_visit(work.connection, first.visit)
        if settled(one, work).state not in ENDED
    ]
    for one in held:
        if one.service == wanted.id:
            raise Refused("already-waits-there", number=one.printed, service=wanted.spoken_of)
    if len(held) >= MOST_STOPS:
        raise Refused("visit-full", most=MOST_STOPS)
    visit = tickets.visit(work.connection, first.visit)
    row = give_number(
        work,
        wanted.id,
        device=device,
        language=first.language,
        errand=errand,
        visit=visit.id,
        priority=visit.priority,
    )
    # One slip, one word.
    return change(work, row, word=first.word)


def refuse_past(reading: Reading, row: Row) -> None:
    """Raises ``Refused("ticket-of-another-day")`` for a visit that ended on an earlier day."""
    if row.business_day != reading.day() and settled(row, reading).state in ENDED:
        raise Refused("ticket-of-another-day", number=row.printed)


def followed(reading: Reading, row: Row) -> Row:
    """The ticket that counts for who shows this one's slip: itself, or what comes after it.

    A slip bears the code of its first ticket, and goes on being good when that one is over.
    """
    if settled(row, reading).state not in ENDED:
        return row
    known = still_known(reading, tickets.of_visit(reading.connection, row.visit))
    left = [one for one in known if settled(one, reading).state not in ENDED]
    return min(left, key=lambda one: (one.state not in ACTIVE, one.id), default=row)


def visit_view(reading: Reading, wanted: int) -> VisitView:
    """A visitor with every ticket, those that wait in the proposed order."""
    centre, visit = reading.centre(), tickets.visit(reading.connection, wanted)
    rows = [
        settled(one, reading)
        for one in still_known(reading, tickets.of_visit(reading.connection, wanted))
    ]
    views = {row.id: ticket_view(reading, row) for row in rows}
    live = [row for row in rows if row.state not in ENDED]
    slip = next(iter(live or rows))
    at_desk = [row for row in live if row.state in ACTIVE]
    missed = [row for row in live if row.state is State.MISSED]
    free_at = _free_at(reading, centre, visit, at_desk)
    waits = [row for row in live if row.state in {State.WAITING, State.HELD}][:MOST_STOPS]
    foreseen = _foreseen(reading, waits)
    legs = propose([_stop(reading, visit, row, foreseen) for row in waits], free_at)
    stops = [StopView(views[row.id]) for row in at_desk]
    stops += [_stop_view(views[leg.stop.ticket], leg, foreseen) for leg in legs]
    stops += [StopView(views[row.id]) for row in missed]
    walks = visit.free_from is not None and visit.free_from > reading.now
    return VisitView(
        id=visit.id,
        at=reading.now,
        centre=centre.name,
        language=slip.language,
        needs=needs_of(visit),
        code=slip.code,
        word=slip.word,
        stops=tuple(stops),
        ended=tuple(views[row.id] for row in rows if row.state in ENDED),
        free_from=visit.free_from if walks else None,
    )


def _foreseen(reading: Reading, rows: Collection[Row]) -> dict[int, datetime]:
    """When each ticket is likely to be called, where enough is known to tell."""
    if not rows:
        return {}
    known = situation_of(reading, {row.service for row in rows})
    wanted = {row.id for row in rows}
    found = {
        one.head.ticket: forecast(known, one).likely
        for one in known.queue
        if one.head.ticket in wanted
    }
    return {ticket: likely for ticket, likely in found.items() if likely is not None}


def _stop(reading: Reading, visit: Visit, row: Row, foreseen: Mapping[int, datetime]) -> Stop:
    centre = reading.centre()
    service = service_of(centre, row.service)
    takes = _takes(reading, service)
    call_at = foreseen.get(row.id)
    if call_at is None:
        # Roughly, as if at one desk: only the order hangs on it.
        ahead = queues.ahead_of(reading.connection, row, reading.now)
        call_at = reading.now + takes * ahead
    for due in (row.held_until, row.booked_at):
        call_at = call_at if due is None else max(call_at, due)
    walks = [
        desk.walk_for(visit.needs)
        for desk in centre.desks
        if service.id in centre.profile(desk.profile).services
    ]
    walk = timedelta(seconds=median(walks) if walks else 0)
    return Stop(row.id, call_at, walk, takes, _spans(reading, centre, service))


def _stop_view(view: TicketView, leg: Leg, foreseen: Mapping[int, datetime]) -> StopView:
    # As with every forecast: none for what nobody must recognise.
    known = view.id in foreseen and not view.discreet
    return StopView(view, leg.why, leg.called_at if known else None, leg.closes_at)


def _takes(reading: Reading, service: Service) -> timedelta:
    """How long a visitor of a service is served, by the latest ones."""
    since = reading.now - _LATELY
    lately = floods.served_lately(reading.connection, service.id, since, _MOST)
    if len(lately) < _ENOUGH:
        return _GUESS
    seconds = median((ended - began).total_seconds() for began, ended in lately)
    return timedelta(seconds=max(seconds, 1))


def _free_at(reading: Reading, centre: Centre, visit: Visit, at_desk: list[Row]) -> datetime:
    """From when the visitor can be called, as far as it can be foreseen."""
    free_at = max(reading.now, visit.free_from or reading.now)
    for row in at_desk:
        takes = _takes(reading, service_of(centre, row.service))
        began = row.serving_at or row.arrives_at or reading.now
        walk = next((one.walk_for(visit.needs) for one in centre.desks if one.id == row.desk), 0)
        free_at = max(free_at, began + takes + timedelta(seconds=walk))
    return free_at


def _spans(
    reading: Reading, centre: Centre, service: Service
) -> tuple[tuple[datetime, datetime | None], ...]:
    """When a service is open in the rest of the business day."""
    time, at = reading.time(), reading.now
    end = time.day_span(reading.day())[1]
    found: list[tuple[datetime, datetime | None]] = []
    # Whoever has a number is served whether or not more are given.
    by_hours = service.model_copy(update={"gives_numbers": False})
    while at < end:
        way = doorway(by_hours, at, time, centre.country)
        is_open = way.door is Door.OPEN
        if is_open:
            found.append((at, way.closes_at))
        following = way.closes_at if is_open else way.opens_at
        if following is None or following <= at:
            break
        at = following
    return tuple(found)
