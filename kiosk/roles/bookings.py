"""Bookings of other systems: taking them in, looking at them, telling what became of them."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from datetime import date

from kiosk.errors import Refused
from kiosk.queueing.booking import Booking, BookingState, changes, read_booking_code, window_of
from kiosk.queueing.booking_rows import RowFault, Rules, Sheet, read_sheet, refuse_identity
from kiosk.queueing.ticket import ENDED, State
from kiosk.roles.acting import change, settle
from kiosk.roles.booking_events import events_of
from kiosk.roles.booking_views import BookingEvent, BookingView, ImportView
from kiosk.roles.checking_in import note_checked_in
from kiosk.roles.showing import desk_ticket, meant, service_of
from kiosk.roles.views import DeskTicket
from kiosk.roles.way_on import desks_for
from kiosk.store import appointments, devices, journal, tickets
from kiosk.store.appointments import Row
from kiosk.store.journal import Kind
from kiosk.store.store import Reading, Store, Work

BY_HAND = "by-hand"
"""The source of bookings that people type in."""

_SENT = "bookings_sent:"
_AT_ONCE = 1000


class Bookings:
    """The bookings of the centre, from whichever systems they come."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def take_in(self, data: bytes, source: str, days: Collection[date] = ()) -> ImportView:
        """Takes in a list: the same code updates, a missing row cancels, faults are told.

        A row is missing only among the bookings of the same source, on the days of the list,
        as long as the visitor has not arrived. Taken in again, a list changes nothing.

        Args:
            data: The list, as ``kiosk.queueing.booking_rows`` describes it.
            source: The system it comes from.
            days: Days it covers though it may have no row for them.

        Raises:
            Refused: ``import-…``: the list can't be read or carries who comes; nothing is
                stored.
        """
        with self._store.read() as reading:
            rules = _rules(reading)
        # Read outside the transaction: a long list keeps nobody waiting.
        sheet = read_sheet(data, rules, days)
        with self._store.work() as work:
            view = _settle(work, sheet, source)
            if view.added or view.changed or view.cancelled:
                counts = {name: getattr(view, name) for name in ("added", "changed", "cancelled")}
                work.pen.write(Kind.BOOKED, data={"source": source, **counts})
            return view

    def add(
        self,
        time: str,
        service: str,
        desk: str | None = None,
        pool: str | None = None,
        code: str | None = None,
        once: str | None = None,
    ) -> BookingView:
        """Adds one booking by hand; the code of an earlier one changes that.

        Args:
            time: Local time, ``2026-11-24T10:00``, or with an offset.
            service: Id of the service.
            desk: Id of the only desk that serves it.
            pool: Id of the profile whose desks serve it.
            code: The code the visitor checks in with.
            once: Id of this action.

        Raises:
            Refused: ``row-…`` saying what is wrong with it, ``import-identity-value``,
                ``booking-arrived`` when the visitor is here already.
        """
        cells = {"time": time, "service": service, "desk": desk, "pool": pool, "code": code}
        told = {key: value for key, value in cells.items() if value}
        key = None if once is None else f"bookings:add:{once}"
        with self._store.work() as work:
            done = work.repeated(key)
            if done is None:
                refuse_identity([(1, told)])
                booking = _rules(work).booking(told)
                done = {"booking": _put(work, booking)}
                work.done(key, done)
            return _view(work, _booking(work, done["booking"]))

    def of_day(
        self, day: date | None = None, service: str | None = None
    ) -> tuple[BookingView, ...]:
        """The bookings of a day, by default today's, in order of time."""
        with self._store.read() as reading:
            rows = appointments.of_day(reading.connection, day or reading.day(), service)
            return _views(reading, rows)

    def take_back(self, booking: int | str, once: str | None = None) -> BookingView:
        """Cancels a booking by its id or code.

        Raises:
            Refused: ``unknown-booking-id``; ``booking-arrived`` when the visitor is here: the
                desk then cancels the ticket.
        """
        key = None if once is None else f"bookings:take_back:{once}"
        with self._store.work() as work:
            row = _booking(work, booking)
            if work.repeated(key) is None and row.state is not BookingState.CANCELLED:
                if row.state is BookingState.ARRIVED:
                    raise Refused("booking-arrived", number=_number(work, row))
                appointments.cancel(work.connection, [row.id], work.now)
                work.pen.write(
                    Kind.BOOKED,
                    service=row.service,
                    day=row.business_day,
                    data={"source": row.source, "cancelled": 1, "booking": row.id},
                )
                work.done(key, {"booking": row.id})
                row = _booking(work, row.id)
            return _view(work, row)

    def candidates(self, ticket: int) -> tuple[BookingView, ...]:
        """The bookings that a booked visitor's ticket may belong to; one, once that is said.

        Raises:
            Refused: ``no-such-ticket``.
        """
        with self._store.read() as reading:
            row = tickets.by_id(reading.connection, ticket)
            if row is None:
                raise Refused("no-such-ticket")
            own = appointments.of_tickets(reading.connection, [row.id])
            if own:
                return _views(reading, own.values())
            rows = appointments.of_day(reading.connection, row.business_day)
            return _views(
                reading,
                [
                    one
                    for one in rows
                    if one.state is BookingState.BOOKED
                    and one.booked_at == row.booked_at
                    and one.service == row.service
                ],
            )

    def assign(
        self, ticket: int, booking: int | str, desk: str | None = None, once: str | None = None
    ) -> DeskTicket:
        """Says whose booking a ticket is; a room of its own then calls it alone.

        Args:
            ticket: Id of the ticket.
            booking: Id or code of the booking.
            desk: Id of the desk that says so.
            once: Id of this key press.

        Raises:
            Refused: ``no-such-ticket``, ``unknown-booking-id``; ``booking-arrived`` when the
                booking has a ticket; ``ticket-has-booking``; ``booking-cancelled-before``;
                ``booking-of-another-time`` unless the ticket is for its service and time;
                ``ticket-<state>`` when it is over.
        """
        key = None if once is None else f"{desk or 'bookings'}:assign:{once}"
        with self._store.work() as work:
            row = tickets.by_id(work.connection, ticket)
            if row is None:
                raise Refused("no-such-ticket")
            if work.repeated(key) is None:
                one = _booking(work, booking)
                if one.ticket is not None:
                    raise Refused("booking-arrived", number=_number(work, one))
                if one.state is BookingState.CANCELLED:
                    raise Refused("booking-cancelled-before", booking=one.id)
                if appointments.of_tickets(work.connection, [row.id]):
                    raise Refused("ticket-has-booking", number=row.printed)
                row = settle(work, row)
                if (row.service, row.booked_at) != (one.service, one.booked_at):
                    raise Refused("booking-of-another-time", number=row.printed)
                if row.state in ENDED:
                    refusal = f"ticket-{row.state}"
                    raise Refused(refusal, number=row.printed, action="assign")
                appointments.link(work.connection, one.id, row.id, work.now)
                service = service_of(work.centre(), row.service)
                for_desk = desks_for(work.centre(), one, service)
                if for_desk is not None and row.state is State.WAITING:
                    row = change(work, row, for_desk=for_desk)
                note_checked_in(work, row, one.id)
                work.done(key, {"ticket": row.id})
            return desk_ticket(work, row)

    def happened(self, since: int) -> tuple[tuple[BookingEvent, ...], int]:
        """What happened to bookings after a journal entry, and up to which entry that is.

        Codes are those still stored: they are wiped at the end of the day.
        """
        with self._store.read() as reading:
            entries = journal.since(reading.connection, since, _AT_ONCE)
            if not entries:
                return (), since
            return events_of(reading, entries), entries[-1].number

    def sent(self, target: str) -> int:
        """The last journal entry that a target was told of; at first, the present one."""
        name = _SENT + target
        with self._store.read() as reading:
            told = devices.setting(reading.connection, name)
            head = reading.head()
        if told is None:
            self.note_sent(target, head)
        return head if told is None else int(told)

    def note_sent(self, target: str, entry: int) -> None:
        """Keeps that a target was told of everything up to an entry."""
        with self._store.work() as work:
            devices.set_setting(work.connection, _SENT + target, str(entry))


def _rules(reading: Reading) -> Rules:
    return Rules(reading.centre(), reading.time(), reading.day())


def _settle(work: Work, sheet: Sheet, source: str) -> ImportView:
    """Makes the stored bookings those of a list."""
    today = work.day()
    complete = frozenset(day for day in sheet.complete if day >= today)
    days = {one.day for one in sheet.bookings} | complete
    known = list(appointments.of_source(work.connection, source, days))
    found = _elsewhere(work, sheet, known)
    over = [row.id for row in found if row.business_day < today]
    living = [row for row in found if row.business_day >= today]
    known += [row for row in living if row.source == source]
    taken = {row.code: row.source for row in living if row.source != source}
    # Codes of days that are over can be given again.
    appointments.free_codes(work.connection, over)
    told = changes(
        [row.stored for row in known],
        [one for one in sheet.bookings if one.code is None or one.code not in taken],
        days=complete,
        named=sheet.named,
    )
    appointments.cancel(work.connection, told.cancelled, work.now)
    appointments.change(work.connection, told.changed, work.now)
    appointments.add(work.connection, told.added, source, work.now)
    faults = [
        RowFault(sheet.lines[code], "row-code-elsewhere", {"source": other})
        for code, other in taken.items()
        if code is not None
    ]
    return ImportView(
        source=source,
        added=len(told.added),
        changed=len(told.changed),
        cancelled=len(told.cancelled),
        same=told.same,
        faults=tuple(sorted((*sheet.faults, *faults), key=lambda fault: fault.line)),
        complete=tuple(sorted(complete)),
    )


def _elsewhere(work: Work, sheet: Sheet, known: Iterable[Row]) -> tuple[Row, ...]:
    """Bookings with a code of the list that are not among those known already."""
    here = {row.code for row in known}
    codes = (one.code for one in sheet.bookings if one.code is not None)
    return appointments.with_codes(work.connection, (one for one in codes if one not in here))


def _put(work: Work, booking: Booking) -> int:
    """Stores one booking by hand and returns its id."""
    known = None
    if booking.code is not None:
        known = appointments.by_code(work.connection, booking.code)
    if known is not None and known.business_day < work.day():
        appointments.free_codes(work.connection, [known.id])
        known = None
    if known is not None and known.source != BY_HAND:
        raise Refused("row-code-elsewhere", source=known.source)
    if known is not None and known.state is BookingState.ARRIVED:
        raise Refused("booking-arrived", number=_number(work, known))
    data: dict[str, object] = {"source": BY_HAND}
    if known is None:
        stored = appointments.add_one(work.connection, booking, BY_HAND, work.now)
        data["added"] = 1
    else:
        appointments.change(work.connection, [(known.id, booking)], work.now)
        stored, data["changed"] = known.id, 1
    work.pen.write(Kind.BOOKED, service=booking.service, day=booking.day, data=data)
    return stored


def _booking(reading: Reading, wanted: int | str) -> Row:
    """The booking of an id or a code."""
    row = None
    if isinstance(wanted, int):
        row = appointments.by_id(reading.connection, wanted)
    elif (code := read_booking_code(wanted)) is not None:
        row = appointments.by_code(reading.connection, code)
    if row is None:
        raise Refused("unknown-booking-id", booking=str(wanted)[:40])
    return row


def _number(reading: Reading, booking: Row) -> str:
    """The number of the visitor who has come; empty while nobody has."""
    return _numbers(reading, [booking]).get(booking.ticket or 0, "")


def _numbers(reading: Reading, rows: Iterable[Row]) -> dict[int, str]:
    held = (row.ticket for row in rows if row.ticket is not None)
    return appointments.numbers(reading.connection, held)


def _view(reading: Reading, row: Row) -> BookingView:
    found = _views(reading, [row])
    if not found:
        near = meant(row.service, (one.id for one in reading.centre().services))
        raise Refused("unknown-service", service=row.service, meant=near)
    return found[0]


def _views(reading: Reading, rows: Collection[Row]) -> tuple[BookingView, ...]:
    """Bookings as staff see them; those of services that are no more are left out."""
    services = {one.id: one for one in reading.centre().services}
    printed = _numbers(reading, rows)
    views = []
    for row in rows:
        service = services.get(row.service)
        if service is None:
            continue
        window = window_of(row.booked_at, service)
        views.append(
            BookingView(
                id=row.id,
                day=row.business_day,
                booked_at=row.booked_at,
                service=row.service,
                service_name=service.name,
                desk=row.desk,
                pool=row.pool,
                code=row.code,
                source=row.source,
                state=row.state,
                number=printed.get(row.ticket or 0),
                opens_at=window.opens_at,
                ends_at=window.ends_at,
            )
        )
    return tuple(views)
