"""Today's booked times, and the way on for whoever can't check in."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from config.centre import Centre, Names, Service
from kiosk.errors import Refused
from kiosk.queueing.booking import Standing, window_of
from kiosk.queueing.hours import Then
from kiosk.queueing.order import pool_key
from kiosk.roles.showing import door_of
from kiosk.roles.standing import closed_early
from kiosk.store import appointments
from kiosk.store.appointments import Row
from kiosk.store.store import Reading


def places(reading: Reading, service: Service) -> dict[datetime, list[Row]]:
    """Today's bookings of a service with a place left, by time: more booked than came."""
    day = reading.day()
    first, until = reading.time().day_span(day)
    waiting = appointments.unassigned(reading.connection, service.id, day)
    found = appointments.open_between(reading.connection, service.id, first, until)
    return {at: rows for at, rows in found.items() if len(rows) > waiting.get(at, 0)}


def refuse_outside(reading: Reading, service: Service, booked_at: datetime) -> None:
    """Refuses who comes outside the time for checking in: ``booking-early``, ``booking-late``.

    So is whoever comes to a service that closed early and sent its visitors away:
    ``booking-closed-early``.
    """
    closing = closed_early(reading).get(service.id)
    if closing is not None and closing.then is not Then.SERVE:
        raise Refused("booking-closed-early", **way_on(reading, service, booked_at))
    window, local = window_of(booked_at, service), reading.time().local
    standing = window.standing(reading.now)
    if standing is Standing.EARLY:
        told = way_on(reading, service, booked_at)
        raise Refused("booking-early", opens=local(window.opens_at), **told)
    if standing is Standing.LATE:
        raise Refused("booking-late", **way_on(reading, service, booked_at))


def way_on(reading: Reading, service: Service, booked_at: datetime) -> dict[str, object]:
    """What a page says and offers when a visitor can't check in."""
    target = fallback_of(reading, service)
    fallback: Names | str = "none" if target is None else target.spoken_of
    return {
        "service": service.spoken_of,
        "booked": reading.time().local(booked_at),
        "fallback": fallback,
        "service_id": service.id,
        "booked_at": booked_at,
    }


def fallback_of(reading: Reading, service: Service) -> Service | None:
    """The first service on the way on that gives numbers now; else the first that ever does."""
    numbered = [one for one in _chain(reading.centre(), service) if one.numbered]
    helping = (one for one in numbered if is_open(reading, one))
    return next(helping, numbered[0] if numbered else None)


def _chain(centre: Centre, service: Service) -> Iterator[Service]:
    """The fallback, its own, and so on; at last the service itself."""
    seen, one = {service.id}, service
    while one.fallback_service is not None and one.fallback_service not in seen:
        one = centre.service(one.fallback_service)
        seen.add(one.id)
        yield one
    yield service


def is_open(reading: Reading, service: Service) -> bool:
    """Whether it is open, though it may give no more numbers to those who come by chance."""
    return door_of(reading, reading.centre(), service).closes_at is not None


def desks_for(centre: Centre, one: Row, service: Service) -> str | None:
    """Which desks may call a booked visitor, as a ticket says it; None: any of the service's.

    A room or pool that no longer serves the service keeps nobody waiting for it.
    """
    if one.desk is not None:
        return one.desk if serves(centre, one.desk, service) else None
    known = any(
        desk.profile == one.pool and serves(centre, desk.id, service) for desk in centre.desks
    )
    return pool_key(one.pool) if one.pool is not None and known else None


def serves(centre: Centre, desk: str | None, service: Service) -> bool:
    """Whether a desk of that id is there and serves the service."""
    return any(
        one.id == desk and service.id in centre.profile(one.profile).services
        for one in centre.desks
    )
