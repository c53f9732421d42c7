"""Statements on bookings: what other systems told, and whose ticket each became."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from itertools import islice
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    and_,
    bindparam,
    exists,
    func,
    insert,
    select,
    update,
)

from kiosk.queueing.booking import Booking, BookingState, Stored
from kiosk.queueing.numbering import Lane
from kiosk.queueing.ticket import State
from kiosk.store.schema import appointments, tickets

_A, _T = appointments.c, tickets.c
_AT_ONCE = 500
"""Most values named in one statement."""


@dataclass(frozen=True, slots=True)
class Row:
    """A booking as stored; fields as the table's columns, in their order."""

    id: int
    code: str | None
    business_day: date
    booked_at: datetime
    service: str
    desk: str | None
    pool: str | None
    source: str
    state: BookingState
    ticket: int | None
    changed_at: datetime

    @property
    def stored(self) -> Stored:
        """The booking as the rules of an import see it."""
        booking = Booking(
            self.business_day, self.booked_at, self.service, self.desk, self.pool, self.code
        )
        return Stored(self.id, booking, self.state)


_STATE = appointments.columns.keys().index("state")
_BY_CODE = select(appointments).where(_A.code == bindparam("wanted"))
_BY_ID = select(appointments).where(_A.id == bindparam("wanted"))


def by_code(connection: Connection, code: str) -> Row | None:
    """The booking that bears a code."""
    found = connection.execute(_BY_CODE, {"wanted": code}).one_or_none()
    return None if found is None else _row_of(found)


def by_id(connection: Connection, booking: int) -> Row | None:
    """The booking of that id."""
    found = connection.execute(_BY_ID, {"wanted": booking}).one_or_none()
    return None if found is None else _row_of(found)


def with_codes(connection: Connection, codes: Iterable[str]) -> tuple[Row, ...]:
    """The bookings that bear one of some codes, whatever their source and day."""
    return tuple(row for some in _chunks(codes) for row in _many(connection, _A.code.in_(some)))


def of_source(connection: Connection, source: str, days: Collection[date]) -> tuple[Row, ...]:
    """A source's bookings of some days, cancelled ones too."""
    return tuple(
        row
        for some in _chunks(days)
        for row in _many(connection, and_(_A.source == source, _A.business_day.in_(some)))
    )


def of_day(connection: Connection, day: date, service: str | None = None) -> tuple[Row, ...]:
    """The bookings of a day, of one service or all, in order of time."""
    where = _A.business_day == day
    return _many(connection, where if service is None else and_(where, _A.service == service))


def of_tickets(connection: Connection, wanted: Iterable[int]) -> dict[int, Row]:
    """The bookings that became some tickets, by ticket."""
    found = (row for some in _chunks(wanted) for row in _many(connection, _A.ticket.in_(some)))
    return {row.ticket: row for row in found if row.ticket is not None}


def numbers(connection: Connection, wanted: Iterable[int]) -> dict[int, str]:
    """What is printed on some tickets, by ticket."""
    return {
        row[0]: row[1]
        for some in _chunks(wanted)
        for row in connection.execute(select(_T.id, _T.printed).where(_T.id.in_(some)))
    }


def open_between(
    connection: Connection, service: str, first: datetime, until: datetime
) -> dict[datetime, list[Row]]:
    """The bookings of a service that nobody checked in for, by time, ``until`` not included."""
    where = and_(
        _A.service == service,
        _A.state == str(BookingState.BOOKED),
        _A.booked_at >= first,
        _A.booked_at < until,
    )
    found: dict[datetime, list[Row]] = {}
    for row in _many(connection, where):
        found.setdefault(row.booked_at, []).append(row)
    return found


def unassigned(connection: Connection, service: str, day: date) -> dict[datetime, int]:
    """How many booked visitors of a day hold a ticket without anyone knowing whose booking."""
    linked = exists().where(_A.ticket == _T.id)
    rows = connection.execute(
        select(_T.booked_at, func.count())
        .where(
            _T.business_day == day,
            _T.service == service,
            _T.lane == str(Lane.APPOINTMENT),
            _T.state.not_in([str(State.CANCELLED), str(State.EXPIRED)]),
            ~linked,
        )
        .group_by(_T.booked_at)
    )
    return {row[0]: row[1] for row in rows if row[0] is not None}


_ADD = insert(appointments)
_CHANGE = (
    update(appointments)
    .where(_A.id == bindparam("wanted"))
    .values(
        {
            column: bindparam(f"new_{column}")
            for column in ("business_day", "booked_at", "service", "desk", "pool", "changed_at")
        }
        | {"state": str(BookingState.BOOKED), "ticket": None}
    )
)
_CANCEL = (
    update(appointments)
    .where(_A.id == bindparam("wanted"), _A.state == str(BookingState.BOOKED))
    .values(state=str(BookingState.CANCELLED), changed_at=bindparam("at"))
)
_LINK = (
    update(appointments)
    .where(_A.id == bindparam("wanted"))
    .values(
        state=str(BookingState.ARRIVED),
        ticket=bindparam("new_ticket"),
        changed_at=bindparam("at"),
    )
)
_FREE_CODE = update(appointments).where(_A.id == bindparam("wanted")).values(code=None)


def add(connection: Connection, bookings: Sequence[Booking], source: str, at: datetime) -> None:
    """Stores new bookings of a source."""
    _execute_many(
        connection,
        _ADD,
        [
            _values(booking, at)
            | {"code": booking.code, "source": source, "state": str(BookingState.BOOKED)}
            for booking in bookings
        ],
    )


def add_one(connection: Connection, booking: Booking, source: str, at: datetime) -> int:
    """Stores a new booking and returns its id."""
    values = _values(booking, at) | {
        "code": booking.code,
        "source": source,
        "state": str(BookingState.BOOKED),
    }
    return int(connection.execute(_ADD.returning(_A.id), values).scalar_one())


def change(connection: Connection, changed: Iterable[tuple[int, Booking]], at: datetime) -> None:
    """Lets bookings say something else, booked again where they were cancelled."""
    _execute_many(
        connection,
        _CHANGE,
        [
            {"wanted": wanted}
            | {f"new_{column}": value for column, value in _values(booking, at).items()}
            for wanted, booking in changed
        ],
    )


def cancel(connection: Connection, wanted: Iterable[int], at: datetime) -> None:
    """Cancels bookings that nobody has checked in for."""
    _execute_many(connection, _CANCEL, [{"wanted": one, "at": at} for one in wanted])


def link(connection: Connection, booking: int, ticket: int, at: datetime) -> None:
    """The visitor of a booking has come and holds this ticket."""
    connection.execute(_LINK, {"wanted": booking, "new_ticket": ticket, "at": at})


def free_codes(connection: Connection, wanted: Iterable[int]) -> None:
    """Takes the codes from bookings of days that are over, so that they can be given again."""
    _execute_many(connection, _FREE_CODE, [{"wanted": one} for one in wanted])


def _values(booking: Booking, at: datetime) -> dict[str, object]:
    return {
        "business_day": booking.day,
        "booked_at": booking.booked_at,
        "service": booking.service,
        "desk": booking.desk,
        "pool": booking.pool,
        "changed_at": at,
    }


def _execute_many(
    connection: Connection,
    statement: Any,  # noqa: ANN401 - an insert or update
    values: Sequence[Mapping[str, object]],
) -> None:
    if values:
        connection.execute(statement, [dict(one) for one in values])


def _many(connection: Connection, where: ColumnElement[bool]) -> tuple[Row, ...]:
    found = connection.execute(
        select(appointments).where(where).order_by(_A.booked_at, _A.service, _A.id)
    )
    return tuple(_row_of(row) for row in found)


def _chunks(values: Iterable[Any]) -> Iterator[list[Any]]:
    left = iter(values)
    while some := list(islice(left, _AT_ONCE)):
        yield some


def _row_of(values: Any) -> Row:  # noqa: ANN401 - a row of any statement above
    # By place: lists of ten thousand are read while others wait for their turn to write.
    columns = list(values)
    columns[_STATE] = BookingState(columns[_STATE])
    return Row(*columns)
