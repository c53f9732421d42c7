"""Whether a service is open and gives numbers: its hours, read at one instant.

Hours are written in OSM ``opening_hours`` syntax with the country's public holidays
(https://wiki.openstreetmap.org/wiki/Key:opening_hours/specification) and read by
opening-hours-py in the centre's time zone.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from functools import lru_cache

from opening_hours import OpeningHours, State

from config.centre import Service
from kiosk.clock import OfficeTime

_FAR = timedelta(days=370)
_TICK = timedelta(microseconds=1)


class Door(StrEnum):
    """Whether a service can be had now."""

    OPEN = "open"
    """Open by its hours; numbers are given if it gives any."""
    NUMBERS_EARLY = "numbers_early"
    """Not open yet, but numbers are given already."""
    CLOSED = "closed"
    """Closed by its hours, or for a break."""
    NO_MORE_NUMBERS = "no_more_numbers"
    """No more numbers today: too late, or the day's capacity is given out."""


@dataclass(frozen=True, slots=True)
class Doorway:
    """A service's door at one instant.

    ``opens_at`` is the next opening when closed, ``closes_at`` the next closing when open,
    both UTC, None when none is known within about a year. ``closes_early``: it is closed
    although it would still work today by its hours.
    """

    door: Door
    takes_numbers: bool
    opens_at: datetime | None
    closes_at: datetime | None
    closes_early: bool = False


class Then(StrEnum):
    """What becomes of those who wait for a service that closes early."""

    SERVE = "serve"
    MOVE = "move"
    RELEASE = "release"


@dataclass(frozen=True, slots=True)
class Closing:
    """A service is closed before its hours end.

    Attributes:
        id: Its number.
        service: The service.
        starts_at: From when it is closed, UTC.
        ends_at: When this ends by itself, UTC; at the latest with the business day.
        then: What became of those who waited.
        to_service: Where they were moved, if they were.
    """

    id: int
    service: str
    starts_at: datetime
    ends_at: datetime
    then: Then
    to_service: str | None = None


@lru_cache(maxsize=256)
def _read(hours: str, time: OfficeTime, country: str) -> OpeningHours:
    return OpeningHours(hours, timezone=time.zone, country=country, max_interval_days=370)


def open_until(
    hours: str, now: datetime, time: OfficeTime, country: str
) -> tuple[bool, datetime | None]:
    """Whether hours say open at ``now``, and when that changes next, UTC; None: not soon."""
    read, local = _read(hours, time, country), time.local(now)
    return bool(read.is_open(local)), _change(read, local)


def opened_at(service: Service, now: datetime, time: OfficeTime, country: str) -> datetime | None:
    """When a service that is open at ``now`` opened, or reopened after a break, UTC.

    Not before the business day began; None while it is closed by its hours.
    """
    hours = _read(service.hours, time, country)
    starts, _ = time.day_span(time.business_day(now))
    if not hours.is_open(time.local(now)):
        return None
    opened = starts
    for begins, _, state, _ in hours.intervals(time.local(starts), time.local(now) + _TICK):
        if state == State.OPEN:
            opened = max(begins.astimezone(UTC), starts)
    return opened


def doorway(
    service: Service,
    now: datetime,
    time: OfficeTime,
    country: str,
    given_today: int = 0,
    closing: Closing | None = None,
) -> Doorway:
    """The door of a service at ``now``.

    Args:
        service: The service, with its hours and limits.
        now: The instant.
        time: The centre's local time and business day.
        country: ISO 3166 code of the public holidays.
        given_today: Numbers already given today, compared with the service's capacity.
        closing: The early closing of the service that is in force, if there is one.
    """
    hours = _read(service.hours, time, country)
    local = time.local(now)
    if closing is not None and closing.starts_at <= now < closing.ends_at:
        return _closed_early(hours, local, closing, time)
    is_open = bool(hours.is_open(local))
    change = _change(hours, local)
    opens_at, closes_at = (None, change) if is_open else (change, None)
    if not service.numbered:
        door = Door.OPEN if is_open else Door.CLOSED
        return Doorway(door, takes_numbers=False, opens_at=opens_at, closes_at=closes_at)
    early = opens_at is not None and now >= opens_at - timedelta(
        minutes=service.numbers_from_minutes
    )
    if not is_open and not early:
        return Doorway(Door.CLOSED, takes_numbers=False, opens_at=opens_at, closes_at=closes_at)
    full = service.capacity is not None and given_today >= service.capacity
    if full or now >= _last_number(service, hours, now, time):
        # A page that says "no more today" must also say when numbers are given again.
        opens_at = _next_opening(hours, time.local(time.day_span(time.business_day(now))[1]))
        return Doorway(Door.NO_MORE_NUMBERS, False, opens_at, closes_at)  # noqa: FBT003
    door = Door.OPEN if is_open else Door.NUMBERS_EARLY
    return Doorway(door, takes_numbers=True, opens_at=opens_at, closes_at=closes_at)


def _closed_early(
    hours: OpeningHours, local: datetime, closing: Closing, time: OfficeTime
) -> Doorway:
    following = _next_opening(hours, local)
    return Doorway(
        Door.CLOSED,
        takes_numbers=False,
        opens_at=_next_opening(hours, time.local(closing.ends_at)),
        closes_at=None,
        closes_early=following is not None and following < closing.ends_at,
    )


def _last_number(
    service: Service, hours: OpeningHours, now: datetime, time: OfficeTime
) -> datetime:
    """From this instant on no number is given in the business day of ``now``."""
    last_close = _last_close(hours, now, time)
    last = last_close - timedelta(minutes=service.last_number_minutes)
    if service.last_number_at is not None:
        last = min(last, time.at(time.business_day(now), service.last_number_at))
    return last


def last_closing(service: Service, now: datetime, time: OfficeTime, country: str) -> datetime:
    """When a service closes for good in the business day of ``now``, UTC; breaks don't count.

    On a day on which it does not open, that is the end of the day.
    """
    return _last_close(_read(service.hours, time, country), now, time)


def _last_close(hours: OpeningHours, now: datetime, time: OfficeTime) -> datetime:
    starts, ends = time.day_span(time.business_day(now))
    last_close = ends
    for opened, closed, state, _ in hours.intervals(time.local(starts), time.local(ends)):
        if state == State.OPEN and opened < ends:
            last_close = closed.astimezone(UTC)
    if last_close >= ends and hours.is_open(time.local(ends)):
        # Open over the start of the next day: the door closes only then, or never.
        last_close = _change(hours, time.local(ends)) or ends + _FAR
    return last_close


def _change(hours: OpeningHours, local: datetime) -> datetime | None:
    change = hours.next_change(local)
    if change is None or change - local > _FAR:
        return None
    return change.astimezone(UTC)


def _next_opening(hours: OpeningHours, local: datetime) -> datetime | None:
    if hours.is_open(local):
        return local.astimezone(UTC)
    return _change(hours, local)
