"""What the roles around bookings answer with: frozen values. Instants are UTC."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal

from config.centre import Names
from kiosk.queueing.booking import BookingState
from kiosk.queueing.booking_rows import RowFault


@dataclass(frozen=True, slots=True)
class BookingView:
    """A booking as staff see it.

    ``code`` is the booking system's key, None where it gave none or the day is over; ``desk``
    and ``pool`` are ids. ``number`` is what the visitor's ticket bears once checked in.
    ``opens_at`` and ``ends_at`` bound the time for checking in.
    """

    id: int
    day: date
    booked_at: datetime
    service: str
    service_name: Names
    desk: str | None
    pool: str | None
    code: str | None
    source: str
    state: BookingState
    number: str | None
    opens_at: datetime
    ends_at: datetime


@dataclass(frozen=True, slots=True)
class ImportView:
    """What an import did: how many bookings, and the rows it could not use.

    ``complete`` are the days on which missing rows were cancelled.
    """

    source: str
    added: int
    changed: int
    cancelled: int
    same: int
    faults: tuple[RowFault, ...]
    complete: tuple[date, ...]


@dataclass(frozen=True, slots=True)
class BookedTime:
    """A booked time of today that a visitor may name; never whose it is.

    ``is_open``: check-in is open; otherwise it opens at ``opens_at``.
    """

    at: datetime
    opens_at: datetime
    ends_at: datetime
    is_open: bool


@dataclass(frozen=True, slots=True)
class BookedTimes:
    """The booked times of a service that nobody has checked in for, and the way on without.

    ``service_name`` is fit for others' eyes. ``fallback`` names the service that takes in
    whoever does not find the time in the list; None when staff must be asked.
    """

    service: str
    service_name: Names
    times: tuple[BookedTime, ...]
    fallback: Names | None
    fallback_id: str | None


What = Literal["arrived", "called", "served", "missed", "cancelled", "expired", "undone"]


@dataclass(frozen=True, slots=True)
class BookingEvent:
    """Something that happened to a booking, as the booking system is told.

    ``entry`` is the journal entry, growing with time: what comes twice bears it twice.
    ``what``: "arrived" when the visitor checked in, "called", "served", "missed" when the
    visitor did not come to a call, "cancelled", "expired" when nobody called it that day,
    "undone" when the desk took its last step back: what this booking was told of from the
    entry ``undoes`` on no longer holds.
    """

    entry: int
    at: datetime
    what: What
    booking: int
    code: str | None
    source: str
    service: str
    booked_at: datetime
    number: str | None
    desk: str | None
    undoes: int | None = None
