"""What commands around bookings print with ``--json``, and what booking systems are told."""

from __future__ import annotations

from typing import TYPE_CHECKING

from screens.commands.records import Record, instant
from screens.commands.speaking import say

if TYPE_CHECKING:
    from kiosk.queueing.booking_rows import RowFault
    from kiosk.roles.booking_views import BookedTime, BookingEvent, BookingView, ImportView

BOOKING = {
    "id": "id of the appointment",
    "day": "the day it belongs to",
    "booked_at": "its time, UTC",
    "service": "id of the service",
    "desk": "id of the only desk that serves it, or null",
    "pool": "id of the profile whose desks serve it, or null",
    "code": "code to check in with, or null",
    "source": "the system it came from",
    "state": "booked, arrived or cancelled",
    "number": "number of the visitor's ticket, or null",
    "opens_at": "when check-in opens, UTC",
    "ends_at": "when check-in ends, UTC",
}
IMPORT = {
    "source": "the system the list came from",
    "added": "how many appointments are new",
    "changed": "how many say something else now",
    "cancelled": "how many were missing in the list",
    "same": "how many stay as they are",
    "complete": "days on which missing rows were cancelled",
    "faults": "rows that were not used: line, code, says",
}
BOOKED_TIME = {
    "at": "the booked time, UTC",
    "opens_at": "when check-in opens, UTC",
    "ends_at": "when check-in ends, UTC",
    "is_open": "whether check-in is open",
}
EVENT = {
    "entry": "number of the journal entry; what is told twice bears it twice",
    "at": "when, UTC",
    "what": "arrived, called, served, missed, cancelled, expired or undone",
    "booking": "id of the appointment",
    "code": "its code, or null",
    "source": "the system it came from",
    "service": "id of the service it was booked for",
    "booked_at": "its time, UTC",
    "number": "number of the visitor's ticket, or null",
    "desk": "id of the desk, or null",
    "undoes": "with undone: what was told from this entry on no longer holds",
}


def booking(view: BookingView) -> Record:
    """A booking."""
    return {
        "id": view.id,
        "day": view.day.isoformat(),
        "booked_at": instant(view.booked_at),
        "service": view.service,
        "desk": view.desk,
        "pool": view.pool,
        "code": view.code,
        "source": view.source,
        "state": str(view.state),
        "number": view.number,
        "opens_at": instant(view.opens_at),
        "ends_at": instant(view.ends_at),
    }


def taken_in(view: ImportView) -> Record:
    """What an import did."""
    return {
        "source": view.source,
        "added": view.added,
        "changed": view.changed,
        "cancelled": view.cancelled,
        "same": view.same,
        "complete": [day.isoformat() for day in view.complete],
        "faults": [
            {"line": fault.line, "code": fault.code, "says": fault_says(fault)}
            for fault in view.faults
        ],
    }


def summary(file: str, view: ImportView) -> str:
    """What taking in a list did, in one line."""
    return say(
        "command-appointments-taken-in",
        file=file,
        added=view.added,
        changed=view.changed,
        cancelled=view.cancelled,
        same=view.same,
        faults=len(view.faults),
    )


def fault_says(fault: RowFault) -> str:
    """What is wrong with a row, and how to mend it."""
    return say(f"refused-{fault.code}", **fault.values)


def booked_time(view: BookedTime) -> Record:
    """A time that a visitor may name."""
    return {
        "at": instant(view.at),
        "opens_at": instant(view.opens_at),
        "ends_at": instant(view.ends_at),
        "is_open": view.is_open,
    }


def event(told: BookingEvent) -> Record:
    """Something that happened to a booking."""
    return {
        "entry": told.entry,
        "at": instant(told.at),
        "what": told.what,
        "booking": told.booking,
        "code": told.code,
        "source": told.source,
        "service": told.service,
        "booked_at": instant(told.booked_at),
        "number": told.number,
        "desk": told.desk,
        "undoes": told.undoes,
    }
