"""Statements on tickets: the only place that reads and changes their rows.

Every change is conditional on the state that was read and counts its rows, so that even
outside the writer's turn no ticket could be called twice.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    and_,
    exists,
    func,
    insert,
    literal,
    or_,
    select,
    tuple_,
    union_all,
    update,
)

from kiosk.queueing.order import Head
from kiosk.queueing.ticket import ACTIVE, State
from kiosk.store.once import upsert
from kiosk.store.schema import counters, tickets, visits

_ACTIVE = tuple(str(state) for state in sorted(ACTIVE))
_T = tickets.c


@dataclass(frozen=True, slots=True)
class Row:
    """A ticket as stored; fields as the table's columns."""

    id: int
    visit: int
    business_day: date
    series: str
    number: int
    printed: str
    service: str
    errand: str | None
    language: str
    state: State
    word: str
    code: str
    device: str
    taken_at: datetime
    since: datetime
    misses: int
    desk: str | None
    called_at: datetime | None
    arrives_at: datetime | None
    serving_at: datetime | None
    estimated: bool
    ended_at: datetime | None
    calls: int
    call_entry: int | None
    reason: dict[str, Any] | None
    slip: str | None


def next_ordinal(connection: Connection, day: date, series: str, lane: str) -> int:
    """Counts one more number given in a lane of a series today and returns the count."""
    one_more = upsert(connection, counters).values(
        business_day=day, series=series, lane=lane, given=1
    )
    statement = one_more.on_conflict_do_update(
        index_elements=["business_day", "series", "lane"], set_={"given": counters.c.given + 1}
    ).returning(counters.c.given)
    return int(connection.execute(statement).scalar_one())


def number_taken(connection: Connection, day: date, series: str, number: int) -> bool:
    """Whether a number was given today, or is still with a visitor from an earlier day."""
    given = select(literal(1)).where(
        _T.business_day == day, _T.series == series, _T.number == number
    )
    alive = select(literal(1)).where(
        _T.state.in_(_ACTIVE), _T.series == series, _T.number == number
    )
    return connection.execute(union_all(given, alive).limit(1)).first() is not None


def new_visit(
    connection: Connection, day: date, language: str, needs: Iterable[str], at: datetime
) -> int:
    """Begins a visit and returns its id."""
    statement = insert(visits).values(
        business_day=day, language=language, needs=list(needs), started_at=at
    )
    return int(connection.execute(statement.returning(visits.c.id)).scalar_one())


def new_ticket(connection: Connection, **values: object) -> Row:
    """Stores a waiting ticket and returns it."""
    statement = insert(tickets).values(state=str(State.WAITING), **values).returning(tickets)
    return _row(connection.execute(statement).one()._mapping)  # noqa: SLF001 - SQLAlchemy's public name


def change(connection: Connection, row: Row, **values: object) -> Row | None:
    """Changes a ticket if it is still in the state that was read; None when it is not."""
    statement = (
        update(tickets)
        .where(_T.id == row.id, _T.state == str(row.state), _T.calls == row.calls)
        .values(**values)
        .returning(tickets)
    )
    changed = connection.execute(statement).one_or_none()
    return None if changed is None else _row(changed._mapping)  # noqa: SLF001


def by_id(connection: Connection, ticket: int) -> Row | None:
    """The ticket of that id."""
    return _one(connection, _T.id == ticket)


def by_code(connection: Connection, code: str) -> Row | None:
    """The ticket whose slip bears that scan code."""
    return _one(connection, _T.code == code)


def by_printed(connection: Connection, day: date, printed: str) -> Row | None:
    """Today's ticket of that printed number."""
    return _one(connection, and_(_T.business_day == day, _T.printed == printed))


def active_at(connection: Connection, desk: str) -> Row | None:
    """The ticket that is called to or served at a desk."""
    return _one(connection, and_(_T.desk == desk, _T.state.in_(_ACTIVE)))


def visit_is_active(connection: Connection, visit: int) -> bool:
    """Whether a visitor is called to a desk or served at one."""
    where = and_(_T.visit == visit, _T.state.in_(_ACTIVE))
    return connection.execute(select(literal(1)).where(where).limit(1)).first() is not None


def heads(connection: Connection, services: Collection[str], day: date) -> tuple[Head, ...]:
    """The first callable ticket of each queue.

    A visitor who is at another desk, or called to one, is passed over and keeps the place.
    """
    other = tickets.alias("other")
    busy = exists().where(other.c.visit == _T.visit, other.c.state.in_(_ACTIVE))
    found = []
    for service in services:
        row = connection.execute(
            select(_T.id, _T.service, _T.since, _T.taken_at)
            .where(_waiting(service, day), ~busy)
            .order_by(_T.since, _T.id)
            .limit(1)
        ).one_or_none()
        if row is not None:
            found.append(Head(row.id, row.service, row.since, row.taken_at))
    return tuple(found)


def waiting_counts(
    connection: Connection, services: Collection[str], day: date
) -> dict[str, tuple[int, datetime | None]]:
    """How many wait for each service, and since when the longest does."""
    rows = connection.execute(
        select(_T.service, func.count(), func.min(_T.taken_at, type_=_T.taken_at.type))
        .where(_T.state == str(State.WAITING), _T.business_day == day, _T.service.in_(services))
        .group_by(_T.service)
    )
    found: dict[str, tuple[int, datetime | None]] = {row[0]: (row[1], row[2]) for row in rows}
    return {service: found.get(service, (0, None)) for service in services}


def ahead_of(connection: Connection, row: Row) -> int:
    """How many tickets of the same queue come before this waiting one."""
    return int(
        connection.execute(
            select(func.count()).where(
                _waiting(row.service, row.business_day),
                tuple_(_T.since, _T.id) < tuple_(literal(row.since, _T.since.type), row.id),
            )
        ).scalar_one()
    )


def first_waiting(connection: Connection, service: str, day: date, count: int) -> tuple[Row, ...]:
    """The first ``count`` waiting tickets of a queue."""
    return _many(connection, _waiting(service, day), (_T.since, _T.id), count)


def last_since(connection: Connection, service: str, day: date) -> datetime | None:
    """From when the place of the last one in a queue counts; None when nobody waits."""
    found: datetime | None = connection.execute(
        select(_T.since).where(_waiting(service, day)).order_by(_T.since.desc()).limit(1)
    ).scalar_one_or_none()
    return found


def waiting(
    connection: Connection, services: Collection[str], day: date, limit: int
) -> tuple[Row, ...]:
    """The waiting tickets of several queues, oldest first."""
    where = and_(_T.state == str(State.WAITING), _T.business_day == day, _T.service.in_(services))
    return _many(connection, where, (_T.since, _T.id), limit)


def missed(
    connection: Connection, services: Collection[str], day: date, limit: int
) -> tuple[Row, ...]:
    """Today's missed tickets that may still come back, latest call first."""
    where = and_(_T.state == str(State.MISSED), _T.business_day == day, _T.service.in_(services))
    return _many(connection, where, (_T.call_entry.desc(),), limit)


def called_from(connection: Connection, desk: str, day: date, limit: int) -> tuple[Row, ...]:
    """What a desk called today, latest first."""
    where = and_(_T.desk == desk, _T.business_day == day, _T.called_at.is_not(None))
    return _many(connection, where, (_T.called_at.desc(), _T.call_entry.desc()), limit)


def calls(
    connection: Connection, services: Collection[str], day: date, limit: int
) -> tuple[Row, ...]:
    """Today's called tickets of some services, latest call first.

    Includes a ticket that is active since an earlier day: it is still being called.
    """
    where = and_(
        or_(_T.business_day == day, _T.state.in_(_ACTIVE)),
        _T.call_entry.is_not(None),
        _T.service.in_(services),
    )
    return _many(connection, where, (_T.call_entry.desc(),), limit)


def without_slip(connection: Connection, day: date, limit: int) -> tuple[Row, ...]:
    """Today's unfinished tickets whose slip is known not to have come out."""
    where = and_(
        _T.business_day == day,
        _T.slip.in_(("not_printed", "unknown")),
        _T.state.in_((str(State.WAITING), *_ACTIVE)),
    )
    return _many(connection, where, (_T.taken_at, _T.id), limit)


def alive_by_service(connection: Connection, day: date) -> dict[str, int]:
    """How many tickets each service still has to serve."""
    rows = connection.execute(
        select(_T.service, func.count())
        .where(
            or_(
                and_(_T.state == str(State.WAITING), _T.business_day == day),
                _T.state.in_(_ACTIVE),
            )
        )
        .group_by(_T.service)
    )
    return {row[0]: row[1] for row in rows}


def busy_desks(connection: Connection) -> tuple[str, ...]:
    """The desks where a ticket is called or served."""
    rows = connection.execute(select(_T.desk).where(_T.state.in_(_ACTIVE)))
    return tuple(row[0] for row in rows)


def given_today(connection: Connection, service: str, day: date) -> int:
    """Numbers given for a service today, cancelled ones left out."""
    return int(
        connection.execute(
            select(func.count()).where(
                _T.business_day == day,
                _T.service == service,
                _T.state != str(State.CANCELLED),
            )
        ).scalar_one()
    )


def _waiting(service: str, day: date) -> ColumnElement[bool]:
    return and_(_T.state == str(State.WAITING), _T.service == service, _T.business_day == day)


def _one(connection: Connection, where: ColumnElement[bool]) -> Row | None:
    found = connection.execute(select(tickets).where(where)).mappings().one_or_none()
    return None if found is None else _row(found)


def _many(
    connection: Connection,
    where: ColumnElement[bool],
    order: tuple[ColumnElement[Any], ...],
    limit: int,
) -> tuple[Row, ...]:
    found = connection.execute(select(tickets).where(where).order_by(*order).limit(limit))
    return tuple(_row(row) for row in found.mappings())


def _row(values: Any) -> Row:  # noqa: ANN401 - a row mapping of any statement above
    return Row(**{**values, "state": State(values["state"])})
