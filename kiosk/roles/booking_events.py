"""What the journal says about bookings, as booking systems are told."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from kiosk.roles.booking_views import BookingEvent, What
from kiosk.store import appointments
from kiosk.store.appointments import Row
from kiosk.store.journal import Entry, Kind
from kiosk.store.store import Reading

_OF_TICKETS: Mapping[str, What] = {
    str(Kind.CALLED): "called",
    str(Kind.SERVED): "served",
    str(Kind.MISSED): "missed",
    str(Kind.CANCELLED): "cancelled",
    str(Kind.EXPIRED): "expired",
    str(Kind.UNDONE): "undone",
}


def events_of(reading: Reading, entries: Sequence[Entry]) -> tuple[BookingEvent, ...]:
    """The events among some journal entries, in their order."""
    concerned = {one.ticket for one in entries if one.kind in _OF_TICKETS and one.ticket}
    by_ticket = appointments.of_tickets(reading.connection, concerned)
    events = []
    for entry in entries:
        found = _told(reading, entry, by_ticket)
        if found is not None:
            what, row = found
            undoes = entry.data.get("entry") if what == "undone" else None
            events.append(
                BookingEvent(
                    entry=entry.number,
                    at=entry.at,
                    what=what,
                    booking=row.id,
                    code=row.code,
                    source=row.source,
                    service=row.service,
                    booked_at=row.booked_at,
                    number=entry.data.get("number"),
                    desk=entry.desk,
                    undoes=undoes,
                )
            )
    return tuple(events)


def _told(reading: Reading, entry: Entry, by_ticket: Mapping[int, Row]) -> tuple[What, Row] | None:
    """What an entry says of which booking; None when it says nothing of one."""
    if entry.kind in _OF_TICKETS:
        row = by_ticket.get(entry.ticket or 0)
        return None if row is None else (_OF_TICKETS[entry.kind], row)
    booking = entry.data.get("booking")
    if booking is None or entry.kind not in {Kind.CHECKED_IN, Kind.BOOKED}:
        return None
    row = appointments.by_id(reading.connection, booking)
    what: What = "arrived" if entry.kind == Kind.CHECKED_IN else "cancelled"
    return None if row is None else (what, row)
