"""Booked times: when a visitor may check in, and what a list of bookings changes.

Pure. A booking knows no person: a time, a service, perhaps a room, and the booking
system's own code.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Iterable
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from enum import StrEnum

from config.centre import Centre, Mode, Service


class Standing(StrEnum):
    """How a visitor stands to a booked time."""

    EARLY = "early"
    IN_TIME = "in_time"
    LATE = "late"


@dataclass(frozen=True, slots=True)
class Window:
    """When check-in for one booked time is open, both ends included, UTC."""

    opens_at: datetime
    ends_at: datetime

    def standing(self, now: datetime) -> Standing:
        """How a visitor who comes at ``now`` stands to it."""
        if now < self.opens_at:
            return Standing.EARLY
        return Standing.LATE if now > self.ends_at else Standing.IN_TIME


def window_of(booked_at: datetime, service: Service) -> Window:
    """When check-in for a booked time of a service is open."""
    return Window(
        booked_at - timedelta(minutes=service.check_in_early_minutes),
        booked_at + timedelta(minutes=service.check_in_late_minutes),
    )


def bookable(centre: Centre, service: Service) -> bool:
    """Whether a service can have booked visitors: numbers for them, and a desk to call them."""
    if service.series is None:
        return False
    if service.mode is not Mode.APPOINTMENT and not centre.series_of(service).appointment:
        return False
    served_by = {one.id for one in centre.profiles if service.id in one.services}
    return any(desk.profile in served_by for desk in centre.desks)


_CODE = re.compile(r"[A-Z0-9][A-Z0-9_-]{2,63}")


def read_booking_code(told: str) -> str | None:
    """The code of a booking in what a reader or a person typed; None when it can't be one.

    Three to 64 letters, digits, hyphens and underscores; large and small letters are alike.
    """
    code = told.strip().upper()
    return code if _CODE.fullmatch(code) else None


class BookingState(StrEnum):
    """Where a booking is in its life; what follows is told by its ticket."""

    BOOKED = "booked"
    ARRIVED = "arrived"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True)
class Booking:
    """One booked time.

    Attributes:
        day: Its business day.
        booked_at: The time, UTC.
        service: The service.
        desk: The one desk that serves it; None when any may.
        pool: The profile whose desks serve it; None when any of the service's desks may.
        code: The booking system's key; None where letters carry none.
    """

    day: date
    booked_at: datetime
    service: str
    desk: str | None = None
    pool: str | None = None
    code: str | None = None

    @property
    def order(self) -> tuple[datetime, str, str, str, str]:
        """Sorts bookings, so that the order of a list means nothing."""
        return self.booked_at, self.service, self.desk or "", self.pool or "", self.code or ""


@dataclass(frozen=True, slots=True)
class Stored:
    """A booking as stored, with its id and state."""

    id: int
    booking: Booking
    state: BookingState


@dataclass(frozen=True, slots=True)
class Changes:
    """What a list of bookings changes.

    Attributes:
        added: New bookings.
        changed: Bookings that now say something else, or are booked again, by id.
        cancelled: Ids of bookings that are no longer in the list.
        same: How many stay as they are, those who have arrived included.
    """

    added: tuple[Booking, ...] = ()
    changed: tuple[tuple[int, Booking], ...] = ()
    cancelled: tuple[int, ...] = ()
    same: int = 0


@dataclass
class _Tally:
    added: list[Booking] = field(default_factory=list)
    changed: list[tuple[int, Booking]] = field(default_factory=list)
    cancelled: list[int] = field(default_factory=list)
    same: int = 0

    def keep(self, stored: Stored, wanted: Booking) -> None:
        """The stored booking is still in the list, perhaps with other words."""
        stays = stored.state is BookingState.ARRIVED or (
            stored.state is BookingState.BOOKED and stored.booking == wanted
        )
        if stays:
            self.same += 1
        else:
            self.changed.append((stored.id, wanted))


def changes(
    stored: Collection[Stored],
    wanted: Collection[Booking],
    *,
    days: Collection[date],
    named: Collection[str] = (),
) -> Changes:
    """What has to change so that the stored bookings are those of a list.

    The same code is the same booking, whatever else changed. Bookings without a code are
    told apart by day, time, service and desk, and equal ones by their count. Who has
    arrived stays. Done twice, it changes nothing the second time.

    Args:
        stored: The source's bookings of the days of the list, and those that bear a code of
            the list.
        wanted: The bookings of the list, each code once.
        days: On these days the list is complete: what it lacks is cancelled.
        named: Codes in the list whose row could not be used; what they mean stays.
    """
    tally = _Tally()
    by_code = {one.booking.code: one for one in stored if one.booking.code is not None}
    codes = {one.code for one in wanted if one.code is not None}
    for booking in sorted(wanted, key=lambda one: one.order):
        if booking.code is None:
            continue
        known = by_code.get(booking.code)
        if known is None:
            tally.added.append(booking)
        else:
            tally.keep(known, booking)
    left = [one for code, one in by_code.items() if code not in codes and code not in set(named)]
    left += _match_nameless(stored, wanted, tally)
    tally.cancelled += sorted(
        one.id for one in left if one.state is BookingState.BOOKED and one.booking.day in set(days)
    )
    return Changes(tuple(tally.added), tuple(tally.changed), tuple(tally.cancelled), tally.same)


_FIRST = (BookingState.ARRIVED, BookingState.BOOKED, BookingState.CANCELLED)


def _match_nameless(
    stored: Iterable[Stored], wanted: Iterable[Booking], tally: _Tally
) -> list[Stored]:
    """Matches bookings without a code; returns the stored ones that the list lacks."""
    known: dict[Booking, list[Stored]] = defaultdict(list)
    for one in stored:
        if one.booking.code is None:
            known[one.booking].append(one)
    for like in known.values():
        like.sort(key=lambda one: (_FIRST.index(one.state), one.id), reverse=True)
    for booking in sorted(wanted, key=lambda one: one.order):
        if booking.code is not None:
            continue
        if known[booking]:
            tally.keep(known[booking].pop(), booking)
        else:
            tally.added.append(booking)
    return [one for like in known.values() for one in like]
