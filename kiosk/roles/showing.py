"""Rows and the published centre, told as views."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from difflib import get_close_matches
from typing import Any

from config.centre import Centre, Desk, Errand, Names, Place, Service
from kiosk.errors import Refused
from kiosk.queueing.hours import Doorway, doorway
from kiosk.queueing.ticket import ACTIVE, State
from kiosk.roles.views import (
    DeskTicket,
    NoticeView,
    PlaceView,
    QueueView,
    Reason,
    ServiceView,
    TicketView,
)
from kiosk.store import devices, tickets
from kiosk.store.store import Reading
from kiosk.store.tickets import Row


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
    """The ticket as it is now: a called visitor has come once the walking time is over.

    State is right with no process running, because every reader compares the due time
    with its own now.
    """
    due = row.arrives_at
    if row.state is State.CALLED and due is not None and due <= reading.now:
        return replace(row, state=State.SERVING, serving_at=due, estimated=True)
    return row


def place_view(place: Place) -> PlaceView:
    """A place."""
    return PlaceView(place.id, place.name, place.floor, place.way)


def waiting_place_view(centre: Centre, service: Service) -> PlaceView | None:
    """Where the visitors of a service wait."""
    return (
        None if service.waiting_place is None else place_view(centre.place(service.waiting_place))
    )


def door_of(reading: Reading, centre: Centre, service: Service) -> Doorway:
    """Whether the service is open and gives numbers now."""
    given = 0
    if service.capacity is not None:
        given = tickets.given_today(reading.connection, service.id, reading.day())
    return doorway(service, reading.now, reading.time(), centre.country, given)


def service_view(reading: Reading, centre: Centre, service: Service, waiting: int) -> ServiceView:
    """A service as a visitor sees it."""
    way = door_of(reading, centre, service)
    fallback = service.fallback_service
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
    )


def errand_name(service: Service, errand: str | None) -> Names | None:
    """The name of an errand; None without one."""
    found: Errand | None = next((one for one in service.errands if one.id == errand), None)
    return None if found is None else found.name


def ticket_view(reading: Reading, row: Row) -> TicketView:
    """A visitor's own ticket, fit for others' eyes."""
    centre = reading.centre()
    service = service_of(centre, row.service)
    row, veiled = settled(row, reading), centre.veiled(service)
    ahead = 0
    if row.state is State.WAITING:
        ahead = tickets.ahead_of(reading.connection, row)
    desk = None
    if row.state in ACTIVE and row.desk is not None:
        desk = desk_of(centre, row.desk).label
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
        desk=desk,
        word=row.word,
        code=row.code,
        discreet=veiled,
        centre=centre.name,
    )


def reason_of(stored: Mapping[str, Any]) -> Reason:
    """The stored reason of a call."""
    return Reason(**{**stored, "among": tuple(stored.get("among", ()))})


def desk_ticket(reading: Reading, row: Row) -> DeskTicket:
    """A ticket as the clerk sees it."""
    row = settled(row, reading)
    service = service_of(reading.centre(), row.service)
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
    )


def still_known(reading: Reading, rows: Iterable[Row]) -> Iterator[Row]:
    """The tickets whose service the centre in force still has.

    A version may drop a service that nobody waits for; what it did today is then told by
    the journal only.
    """
    known = {service.id for service in reading.centre().services}
    return (row for row in rows if row.service in known)


def queue_views(reading: Reading, services: Iterable[Service]) -> tuple[QueueView, ...]:
    """The queues of the services that give numbers."""
    centre = reading.centre()
    numbered = [service for service in services if service.numbered]
    counts = tickets.waiting_counts(
        reading.connection, [service.id for service in numbered], reading.day()
    )
    return tuple(
        QueueView(
            service=service.id,
            service_name=service.name,
            door=door_of(reading, centre, service).door,
            waiting=counts[service.id][0],
            longest_since=counts[service.id][1],
            target_wait_minutes=service.target_wait_minutes,
        )
        for service in numbered
    )


def notice_views(reading: Reading) -> tuple[NoticeView, ...]:
    """The notices valid now, latest first."""
    return tuple(
        NoticeView(one.id, Names(one.texts), one.ends_at)
        for one in devices.notices_at(reading.connection, reading.now)
    )
