"""Statements on those who wait: the heads of the queues, counts, places.

What is due counts by the reader's own now: a hold that has run out waits again, a ticket
whose day is over waits no more, with no process having touched its row.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from functools import lru_cache
from itertools import product
from typing import Any

from sqlalchemy import (
    BigInteger,
    ColumnElement,
    CompoundSelect,
    Connection,
    Select,
    and_,
    bindparam,
    exists,
    func,
    literal,
    or_,
    select,
    true,
    tuple_,
    type_coerce,
    union_all,
)

from kiosk.queueing.numbering import Lane
from kiosk.queueing.order import Head, pool_key
from kiosk.queueing.ticket import State
from kiosk.store.schema import Instant, tickets, visits
from kiosk.store.tickets import IS_ACTIVE, Row, in_states, many

_T = tickets.c
_NOW = bindparam("now", type_=Instant)


def _alive(now: ColumnElement[datetime]) -> ColumnElement[bool]:
    return or_(_T.expires_at.is_(None), _T.expires_at > now)


def _waits(now: ColumnElement[datetime]) -> ColumnElement[bool]:
    """Whether a ticket waits at ``now``, a hold that is over included."""
    return and_(
        in_states(State.WAITING, State.HELD),
        or_(in_states(State.WAITING), _T.held_until <= now),
        _alive(now),
    )


def _at(now: datetime) -> ColumnElement[datetime]:
    return literal(now, Instant)


def heads(
    connection: Connection,
    services: Mapping[str, bool],
    now: datetime,
    desk: str,
    profile: str,
    classes: Collection[str] = (),
    late: timedelta = timedelta(minutes=30),
) -> tuple[Head, ...]:
    """The first callable ticket of each queue: by service, class, and booked time or not.

    A visitor who is at another desk, called to one, or still on the way from one is passed
    over and keeps the place; so is a ticket meant for another desk.

    Args:
        connection: The transaction.
        services: The services the desk serves, and whether each may have booked visitors.
        now: The instant of the call.
        desk: The desk that calls.
        profile: Its profile.
        classes: Ids of the centre's classes; a ticket of any other counts as ordinary.
        late: Booked visitors who came later than this after their time queue by their coming.
    """
    found = []
    statement = _heads(tuple(services.values()), len(classes))
    values: dict[str, object] = {"now": now, "desk": desk, "pool": pool_key(profile)}
    values |= {f"service_{at}": service for at, service in enumerate(services)}
    values |= {f"class_{at}": one for at, one in enumerate(classes)}
    if any(services.values()):
        values["late"] = late // timedelta(microseconds=1)
    for row in connection.execute(statement, values):
        # Whoever missed the call or was sent on keeps the booked time, but waits with the others.
        booked_at = None if row.kind == _QUEUE else row.booked_at
        head = Head(row.id, row.service, row.since, row.taken_at, booked_at=booked_at)
        if row.priority in classes:
            head = replace(head, priority=row.priority)
        if row.kind == _LATE:
            head = replace(head, since=row.taken_at, late=True)
        found.append(head)
    return tuple(found)


_QUEUE, _BOOKED, _LATE = "queue", "booked", "late"


@lru_cache(maxsize=64)
def _heads(bookable: tuple[bool, ...], classes: int) -> Select[Any] | CompoundSelect[Any]:
    """One limited subquery for each queue: its cost is that of the first callable ticket."""
    other = tickets.alias("other")
    elsewhere = exists().where(
        other.c.visit == _T.visit, in_states(State.CALLED, State.SERVING, state=other.c.state)
    )
    walking = exists().where(visits.c.id == _T.visit, visits.c.free_from > _NOW)
    meant = _T.for_desk.in_([bindparam("desk"), bindparam("pool")])
    for_here = or_(_T.for_desk.is_(None), meant)
    came_late = type_coerce(_T.taken_at, BigInteger) - type_coerce(
        _T.booked_at, BigInteger
    ) > bindparam("late", type_=BigInteger)
    booked = _T.lane == str(Lane.APPOINTMENT)
    kinds: dict[str, tuple[ColumnElement[bool], ColumnElement[Any]]] = {
        _QUEUE: (_T.lane == str(Lane.QUEUE), _T.since),
        _BOOKED: (and_(booked, ~came_late), _T.since),
        _LATE: (and_(booked, came_late), _T.taken_at),
    }
    known: list[ColumnElement[str]] = [bindparam(f"class_{at}") for at in range(classes)]
    groups = [_T.priority == one for one in known]
    groups.append(or_(_T.priority.is_(None), _T.priority.not_in(known)) if known else true())
    parts = []
    for at, may_be_booked in enumerate(bookable):
        for group, kind in product(groups, kinds if may_be_booked else (_QUEUE,)):
            belongs, order = kinds[kind]
            first = (
                select(_T.id)
                .where(_T.service == bindparam(f"service_{at}"), belongs, group)
                .where(_waits(_NOW), for_here, ~elsewhere, ~walking)
                .order_by(order, _T.id)
                .limit(1)
                .scalar_subquery()
            )
            parts.append(_HEAD.add_columns(literal(kind).label("kind")).where(_T.id == first))
    return parts[0] if len(parts) == 1 else union_all(*parts)


_HEAD = select(_T.id, _T.service, _T.since, _T.taken_at, _T.booked_at, _T.priority)


def waiting_counts(
    connection: Connection, services: Collection[str], now: datetime
) -> dict[str, tuple[int, datetime | None]]:
    """How many wait for each service, and since when the longest does."""
    rows = connection.execute(
        select(_T.service, func.count(), func.min(_T.taken_at, type_=_T.taken_at.type))
        .where(_waits(_at(now)), _T.service.in_(services))
        .group_by(_T.service)
    )
    found: dict[str, tuple[int, datetime | None]] = {row[0]: (row[1], row[2]) for row in rows}
    return {service: found.get(service, (0, None)) for service in services}


_WAITS_FOR = and_(_waits(_NOW), _T.service == bindparam("service"))
_AHEAD_OF = select(func.count()).where(
    _WAITS_FOR,
    tuple_(_T.since, _T.id) < tuple_(bindparam("since", type_=Instant), bindparam("id")),
)


def ahead_of(connection: Connection, row: Row, now: datetime) -> int:
    """How many tickets of the same queue come before this waiting one by their place."""
    values = {"service": row.service, "now": now, "since": row.since, "id": row.id}
    return int(connection.execute(_AHEAD_OF, values).scalar_one())


def first_waiting(
    connection: Connection, service: str, now: datetime, count: int, but: int = 0
) -> tuple[Row, ...]:
    """The first ``count`` tickets that wait in line for any desk, without the ticket ``but``.

    Booked visitors stand in line at their own times, and are not in it.
    """
    in_line = and_(_T.lane == str(Lane.QUEUE), _T.for_desk.is_(None))
    where = and_(_waiting_for(service, now), in_line, _T.id != but)
    return many(connection, where, (_T.since, _T.id), count)


_LAST_SINCE = (
    select(_T.since)
    .where(_WAITS_FOR, _T.lane == str(Lane.QUEUE))
    .order_by(_T.since.desc())
    .limit(1)
)


def last_since(connection: Connection, service: str, now: datetime) -> datetime | None:
    """From when the place of the last one in a queue counts; None when nobody waits.

    Booked visitors stand in it at their own times and do not count.
    """
    values = {"service": service, "now": now}
    found: datetime | None = connection.execute(_LAST_SINCE, values).scalar_one_or_none()
    return found


def waiting(
    connection: Connection, services: Collection[str], now: datetime, limit: int
) -> tuple[Row, ...]:
    """The waiting tickets of several queues, oldest first."""
    where = and_(_waits(_at(now)), _T.service.in_(services))
    return many(connection, where, (_T.since, _T.id), limit)


def held(
    connection: Connection, services: Collection[str], now: datetime, limit: int
) -> tuple[Row, ...]:
    """The tickets on hold, the next to return first."""
    where = and_(
        in_states(State.WAITING, State.HELD),
        in_states(State.HELD),
        _T.held_until > _at(now),
        _alive(_at(now)),
        _T.service.in_(services),
    )
    return many(connection, where, (_T.held_until, _T.id), limit)


def missed(
    connection: Connection, services: Collection[str], now: datetime, limit: int
) -> tuple[Row, ...]:
    """The missed tickets that may still come back, latest call first."""
    where = and_(in_states(State.MISSED), _alive(_at(now)), _T.service.in_(services))
    return many(connection, where, (_T.call_entry.desc(),), limit)


def alive_by_service(connection: Connection, now: datetime) -> dict[str, int]:
    """How many tickets each service still has to serve, those on hold or missed included."""
    unended = and_(in_states(State.WAITING, State.HELD, State.MISSED), _alive(_at(now)))
    rows = connection.execute(
        select(_T.service, func.count()).where(or_(unended, IS_ACTIVE)).group_by(_T.service)
    )
    return {row[0]: row[1] for row in rows}


def due(connection: Connection, now: datetime, limit: int) -> tuple[Row, ...]:
    """The tickets whose row says less than what is so by now: come, back from hold, expired."""
    parts = (
        and_(
            in_states(State.CALLED, State.SERVING),
            in_states(State.CALLED),
            _T.arrives_at <= _at(now),
        ),
        and_(
            in_states(State.WAITING, State.HELD), in_states(State.HELD), _T.held_until <= _at(now)
        ),
        and_(in_states(State.WAITING, State.HELD, State.MISSED), _T.expires_at <= _at(now)),
    )
    return many(connection, or_(*parts), (_T.id,), limit)


def next_due(connection: Connection, now: datetime) -> datetime | None:
    """When the next ticket changes by itself after ``now``, or can be called again."""
    at = _at(now)
    instants = (
        select(func.min(_T.arrives_at, type_=Instant).label("at")).where(
            IS_ACTIVE, in_states(State.CALLED), _T.arrives_at > at
        ),
        select(func.min(_T.held_until, type_=Instant).label("at")).where(
            in_states(State.WAITING, State.HELD), in_states(State.HELD), _T.held_until > at
        ),
        select(func.min(_T.expires_at, type_=Instant).label("at")).where(
            in_states(State.WAITING, State.HELD, State.MISSED), _T.expires_at > at
        ),
        # A visitor is back from a desk, where another calls by itself.
        select(func.min(visits.c.free_from, type_=Instant).label("at")).where(
            visits.c.id == _T.visit, in_states(State.WAITING, State.HELD), visits.c.free_from > at
        ),
    )
    found = [connection.execute(one).scalar_one_or_none() for one in instants]
    return min((one for one in found if one is not None), default=None)


def _waiting_for(service: str, now: datetime) -> ColumnElement[bool]:
    return and_(_waits(_at(now)), _T.service == service)
