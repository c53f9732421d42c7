"""Rows and the published centre, told as views."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from difflib import get_close_matches
from typing import Any

from config.centre import Centre, Desk, Errand, Names, Need, Place, Service
from kiosk.errors import Refused
from kiosk.queueing.forecast import Forecast, Silence
from kiosk.queueing.hours import Doorway, doorway, last_closing
from kiosk.queueing.ticket import ACTIVE, ENDED, State
from kiosk.roles.desk_views import Told
from kiosk.roles.foreseeing import wait_of, waits_for
from kiosk.roles.standing import Standing, closed_early, standing_of
from kiosk.roles.views import (
    DeskTicket,
    NoticeView,
    PlaceView,
    QueueView,
    Reason,
    ServiceView,
    TicketView,
)
from kiosk.store import closings, devices, queues, tickets
from kiosk.store.store import Reading, Work
from kiosk.store.tickets import Row, Visit


def meant(wanted: str, known: Iterable[str]) -> str:
    """The known id nearest to a mistyped one; ``none`` when none is near."""
    return next(iter(get_close_matches(wanted, list(known), n=1)), "none")


def service_of(centre: Centre, service: str) -> Service:
    """The service; raises ``Refused("unknown-service")`` naming what was perhaps meant."""
    try:
        return centre.service(service)
    except KeyError:
        near = meant(service, (one.id for one in centre.services))
        raise Refused("unknown-service", service=service, meant=near) from None


def desk_of(centre: Centre, desk: str) -> Desk:
    """The desk; raises ``Refused("unknown-desk")`` naming what was perhaps meant."""
    try:
        return centre.desk(desk)
    except KeyError:
        near = meant(desk, (one.id for one in centre.desks))
        raise Refused("unknown-desk", desk=desk, meant=near) from None


def settled(row: Row, reading: Reading) -> Row:
    """The ticket as it is now, with what has become due.

    A called visitor has come once the walking time is over; a hold ends by itself; whoever
    was not called while the ticket was good is no longer waiting. State is right with no
    process running, because every reader compares the due times with its own now.
    """
    now = reading.now
    if row.state is State.CALLED and row.arrives_at is not None and row.arrives_at <= now:
        return replace(row, state=State.SERVING, serving_at=row.arrives_at, estimated=True)
    unended = row.state in {State.WAITING, State.HELD, State.MISSED}
    if unended and row.expires_at is not None and row.expires_at <= now:
        return replace(row, state=State.EXPIRED, ended_at=row.expires_at)
    if row.state is State.HELD and row.held_until is not None and row.held_until <= now:
        return replace(row, state=State.WAITING, held_until=None)
    return row


def place_view(place: Place) -> PlaceView:
    """A place."""
    return PlaceView(place.id, place.name, place.floor, place.way)


def waiting_place_view(centre: Centre, service: Service) -> PlaceView | None:
    """Where the visitors of a service wait."""
    return (
        None if service.waiting_place is None else place_view(centre.place(service.waiting_place))
    )


def door_of(
    reading: Reading, centre: Centre, service: Service, standing: Standing | None = None
) -> Doorway:
    """Whether the service is open and gives numbers now."""
    return _door_after(reading, centre, service, _given(reading, service), standing)


def _given(reading: Reading, service: Service) -> int:
    """Numbers given today, counted only where that matters."""
    if service.capacity is None:
        return 0
    return tickets.given_today(reading.connection, service.id, reading.day())


def _door_after(
    reading: Reading,
    centre: Centre,
    service: Service,
    given: int,
    standing: Standing | None,
) -> Doorway:
    closed = closed_early(reading) if standing is None else standing.closings
    early = closed.get(service.id)
    return doorway(service, reading.now, reading.time(), centre.country, given, early)


def service_view(
    reading: Reading,
    centre: Centre,
    service: Service,
    waiting: int,
    standing: Standing | None = None,
    wait: Forecast | None = None,
) -> ServiceView:
    """A service as a visitor sees it; what holds of many at once is told by who read it."""
    stands = standing_of(reading) if standing is None else standing
    view = stands.view(service, "kiosk")
    given = _given(reading, service)
    way = _door_after(reading, centre, service, given, stands)
    limited = service.numbered and service.capacity is not None
    fallback = service.fallback_service
    unstaffed = view.unstaffed_since is not None
    shown = way.takes_numbers and not service.discreet
    return ServiceView(
        id=service.id,
        name=service.name,
        says=service.says,
        mode=service.mode,
        numbered=service.numbered,
        door=way.door,
        takes_numbers=way.takes_numbers,
        opens_at=way.opens_at,
        closes_at=way.closes_at,
        waiting=waiting if service.numbered and not service.discreet else None,
        errands=service.errands,
        place=place_view(centre.place(service.place)),
        waiting_place=waiting_place_view(centre, service),
        icon=service.icon,
        hue=service.hue,
        discreet=service.discreet,
        fallback=None if fallback is None else centre.service(fallback).name,
        fallback_id=fallback,
        unstaffed=unstaffed,
        places_left=max(0, (service.capacity or 0) - given) if limited else None,
        closes_early=way.closes_early,
        standing=view,
        wait=_staffed(wait, unstaffed=unstaffed) if shown else None,
    )


def _staffed(wait: Forecast | None, *, unstaffed: bool) -> Forecast | None:
    """The forecast as long as the service is staffed: nobody at a desk promises no wait."""
    if wait is None or not unstaffed:
        return wait
    return Forecast(wait.at, wait.ahead, wait.exact, silence=Silence.UNSTAFFED)


def errand_name(service: Service, errand: str | None) -> Names | None:
    """The name of an errand; None without one."""
    found: Errand | None = next((one for one in service.errands if one.id == errand), None)
    return None if found is None else found.name


def ticket_view(reading: Reading, row: Row) -> TicketView:
    """A visitor's own ticket, fit for others' eyes."""
    centre = reading.centre()
    service = service_of(centre, row.service)
    row, veiled = settled(row, reading), centre.veiled(service)
    # An action never waits for a forecast: it is made when somebody looks.
    wait = None if isinstance(reading, Work) else wait_of(reading, row)
    ahead = 0
    if row.state is State.WAITING:
        if wait is None:
            ahead = queues.ahead_of(reading.connection, row, reading.now)
        else:
            ahead = wait.ahead
    desk = None
    if row.state in ACTIVE and row.desk is not None:
        desk = desk_of(centre, row.desk)
    return TicketView(
        id=row.id,
        number=row.printed,
        service=row.service,
        service_name=service.spoken_of,
        errand=None if veiled else row.errand,
        errand_name=None if veiled else errand_name(service, row.errand),
        language=row.language,
        state=row.state,
        people_ahead=ahead,
        taken_at=row.taken_at,
        business_day=row.business_day,
        place=place_view(centre.place(service.place)),
        waiting_place=waiting_place_view(centre, service),
        desk=None if desk is None else desk.label,
        word=row.word,
        code=row.code,
        discreet=veiled,
        centre=centre.name,
        visit=row.visit,
        held_until=row.held_until if row.state is State.HELD else None,
        booked_at=row.booked_at,
        needs=needs_of(tickets.visit(reading.connection, row.visit)),
        told=_released(reading, service, row),
        desk_id=None if desk is None else desk.id,
        wait=None if veiled else wait,
    )


def _released(reading: Reading, service: Service, row: Row) -> Told | None:
    """What to say to a visitor who was sent home because the service closed early."""
    if row.state is not State.CANCELLED or row.ended_at is None:
        return None
    day = reading.time().business_day(row.ended_at)
    if closings.released(reading.connection, row.service, day, row.ended_at) is None:
        return None
    return Told("kiosk-ticket-released", {"service": service.spoken_of})


def reason_of(stored: Mapping[str, Any]) -> Reason:
    """The stored reason of a call."""
    lists = {key: tuple(stored.get(key, ())) for key in ("among", "groups")}
    return Reason(**{**stored, **lists})


MISS_AFTER = timedelta(seconds=30)
"""How long after the walking time a desk may say that a visitor did not come."""

_NOT_MISSED = frozenset({Need.NO_HEARING, Need.NO_SIGHT, Need.COME_TO_ME})


def needs_of(visit: Visit) -> tuple[Need, ...]:
    """What a visitor needs, as far as this program knows such a need."""
    known = {str(need): need for need in Need}
    return tuple(known[need] for need in visit.needs if need in known)


def never_missed(needs: Iterable[Need]) -> bool:
    """Whether a visitor can't see or hear calls, or waits to be fetched."""
    return not _NOT_MISSED.isdisjoint(needs)


def desk_tickets(reading: Reading, rows: Iterable[Row]) -> tuple[DeskTicket, ...]:
    """Tickets as the clerk sees them, without those whose service is no more."""
    known = tuple(still_known(reading, rows))
    visits = tickets.visits_of(reading.connection, {row.visit for row in known})
    return tuple(_desk_ticket(reading, row, visits[row.visit]) for row in known)


def desk_ticket(reading: Reading, row: Row) -> DeskTicket:
    """A ticket as the clerk sees it, with what else its visitor waits for."""
    visit = tickets.visit(reading.connection, row.visit)
    return _desk_ticket(reading, row, visit, with_others=True)


def _desk_ticket(
    reading: Reading, row: Row, visit: Visit, *, with_others: bool = False
) -> DeskTicket:
    row = settled(row, reading)
    service = service_of(reading.centre(), row.service)
    needs, active = needs_of(visit), row.state in ACTIVE
    # A question more: in long lists only of those who are at a desk.
    others = tickets.of_visit(reading.connection, row.visit) if active or with_others else ()
    held_until = row.held_until if row.state is State.HELD else None
    return DeskTicket(
        id=row.id,
        number=row.printed,
        service=row.service,
        service_name=service.name,
        errand_name=errand_name(service, row.errand),
        language=row.language,
        state=row.state,
        taken_at=row.taken_at,
        called_at=row.called_at,
        serving_at=row.serving_at,
        ended_at=row.ended_at,
        estimated=row.estimated,
        calls=row.calls,
        reason=None if row.reason is None else reason_of(row.reason),
        slip=row.slip,
        word=row.word,
        needs=needs,
        priority=row.priority,
        booked_at=row.booked_at,
        held_until=held_until,
        closes_first=_closes_first(reading, service, held_until),
        may_miss_at=row.arrives_at + MISS_AFTER if active and row.arrives_at else None,
        never_missed=never_missed(needs),
        others=tuple(
            one.printed
            for one in others
            if one.id != row.id and settled(one, reading).state not in ENDED
        ),
        visit=row.visit,
    )


def _closes_first(
    reading: Reading, service: Service, held_until: datetime | None
) -> datetime | None:
    if held_until is None:
        return None
    closes = last_closing(service, reading.now, reading.time(), reading.centre().country)
    return closes if closes <= held_until else None


def still_known(reading: Reading, rows: Iterable[Row]) -> Iterator[Row]:
    """The tickets whose service the centre in force still has.

    A version may drop a service that nobody waits for; what it did today is then told by
    the journal only.
    """
    known = {service.id for service in reading.centre().services}
    return (row for row in rows if row.service in known)


def queue_views(reading: Reading, services: Iterable[Service]) -> tuple[QueueView, ...]:
    """The queues of the services that give numbers."""
    centre, standing = reading.centre(), standing_of(reading)
    numbered = [service for service in services if service.numbered]
    counts = queues.waiting_counts(
        reading.connection, [service.id for service in numbered], reading.now
    )
    waits = waits_for(reading, numbered)
    return tuple(
        QueueView(
            service=service.id,
            service_name=service.name,
            door=door_of(reading, centre, service, standing).door,
            waiting=counts[service.id][0],
            longest_since=counts[service.id][1],
            target_wait_minutes=service.target_wait_minutes,
            unstaffed=standing.unstaffed_since(service) is not None,
            closes_early=service.id in standing.closings,
            desks_open=len(standing.working(service.id)),
            paused=standing.paused(service.id),
            wait=_staffed(
                waits[service.id], unstaffed=standing.unstaffed_since(service) is not None
            ),
        )
        for service in numbered
    )


def notice_views(reading: Reading) -> tuple[NoticeView, ...]:
    """The notices valid now, latest first."""
    return tuple(
        NoticeView(one.id, Names(one.texts), one.ends_at)
        for one in devices.notices_at(reading.connection, reading.now)
    )
