"""Services closed before their hours end: from when, until when, and what became of the rest."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime

from sqlalchemy import (
    ColumnElement,
    Connection,
    RowMapping,
    bindparam,
    func,
    insert,
    select,
    update,
)

from kiosk.queueing.hours import Closing, Then
from kiosk.store.schema import Instant, closings

_C = closings.c
_COLUMNS = (_C.id, _C.service, _C.starts_at, _C.ends_at, _C.then, _C.to_service)
_NOW = bindparam("now", type_=Instant)
# A closing that was taken back, or whose end was told, has no effect any more.
_IN_FORCE = select(*_COLUMNS).where(
    _C.business_day == bindparam("day"),
    _C.starts_at <= _NOW,
    _C.ends_at > _NOW,
    _C.taken_back_at.is_(None),
)


def in_force(connection: Connection, day: date, now: datetime) -> dict[str, Closing]:
    """The early closings in force, by service."""
    rows = connection.execute(_IN_FORCE, {"day": day, "now": now}).mappings()
    return {row["service"]: _closing(row) for row in rows}


def add(connection: Connection, day: date, closing: Closing) -> Closing:
    """Stores a closing and returns it with its number."""
    stored = connection.execute(
        insert(closings).returning(_C.id),
        {
            "service": closing.service,
            "business_day": day,
            "starts_at": closing.starts_at,
            "ends_at": closing.ends_at,
            "then": str(closing.then),
            "to_service": closing.to_service,
        },
    )
    return replace(closing, id=int(stored.scalar_one()))


def by_id(connection: Connection, wanted: int) -> Closing:
    """The closing of that number, in force or not."""
    return _some(connection, (_C.id == wanted,), 1)[0]


def end(connection: Connection, closing: int, at: datetime) -> None:
    """Ends a closing: it was taken back, or its end has been told."""
    connection.execute(update(closings).where(_C.id == closing).values(taken_back_at=at))


def released(connection: Connection, service: str, day: date, at: datetime) -> Closing | None:
    """The closing that released a service's visitors at that instant; None when none did."""
    return _first(
        connection,
        _C.service == service,
        _C.business_day == day,
        _C.starts_at == at,
        _C.then == str(Then.RELEASE),
    )


def due(connection: Connection, now: datetime, limit: int) -> tuple[Closing, ...]:
    """The closings that are over and whose end has not been told yet."""
    over = (_C.ends_at <= now, _C.taken_back_at.is_(None))
    return _some(connection, over, limit)


def next_due(connection: Connection, now: datetime) -> datetime | None:
    """When the next closing ends, after ``now``."""
    found: datetime | None = connection.execute(
        select(func.min(_C.ends_at, type_=Instant)).where(
            _C.ends_at > now, _C.taken_back_at.is_(None)
        )
    ).scalar_one_or_none()
    return found


def _first(connection: Connection, *where: ColumnElement[bool]) -> Closing | None:
    found = _some(connection, where, 1)
    return found[0] if found else None


def _some(
    connection: Connection, where: Iterable[ColumnElement[bool]], limit: int
) -> tuple[Closing, ...]:
    statement = select(*_COLUMNS).where(*where).order_by(_C.id).limit(limit)
    return tuple(_closing(row) for row in connection.execute(statement).mappings())


def _closing(row: RowMapping) -> Closing:
    return Closing(
        row["id"],
        row["service"],
        row["starts_at"],
        row["ends_at"],
        Then(row["then"]),
        row["to_service"],
    )
