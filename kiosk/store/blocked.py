"""Lifts, stairs, doors and areas that are out of use, each by its key in the plan."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, bindparam, delete, func, or_, select

from kiosk.store.once import upsert
from kiosk.store.schema import Instant, blocked_ways

_B = blocked_ways.c
_NOW = bindparam("now", type_=Instant)
_IN_FORCE = select(_B.key).where(or_(_B.until.is_(None), _B.until > _NOW))


@dataclass(frozen=True, slots=True)
class BlockedWay:
    """What is out of use, since when, and until when; ``until`` is None without an end."""

    key: str
    since: datetime
    until: datetime | None


def keys(connection: Connection, now: datetime) -> frozenset[str]:
    """Keys of what is out of use at an instant."""
    return frozenset(connection.execute(_IN_FORCE, {"now": now}).scalars())


def in_force(connection: Connection, now: datetime) -> tuple[BlockedWay, ...]:
    """What is out of use at an instant, by key."""
    statement = _IN_FORCE.with_only_columns(_B.key, _B.since, _B.until).order_by(_B.key)
    return tuple(BlockedWay(*row) for row in connection.execute(statement, {"now": now}))


def of_key(connection: Connection, key: str, now: datetime) -> BlockedWay | None:
    """What is out of use under a key at an instant."""
    return next((one for one in in_force(connection, now) if one.key == key), None)


def block(connection: Connection, way: BlockedWay) -> None:
    """Stores that something is out of use; what was stored of it before is replaced."""
    values = {"since": way.since, "until": way.until}
    statement = upsert(connection.dialect.name, blocked_ways).values(key=way.key, **values)
    connection.execute(statement.on_conflict_do_update(index_elements=["key"], set_=values))


def unblock(connection: Connection, key: str) -> None:
    """Forgets that something is out of use."""
    connection.execute(delete(blocked_ways).where(_B.key == key))


def due(connection: Connection, now: datetime, limit: int) -> tuple[BlockedWay, ...]:
    """What was out of use until an instant that is past and has not been told yet."""
    statement = (
        select(_B.key, _B.since, _B.until).where(_B.until <= now).order_by(_B.key).limit(limit)
    )
    return tuple(BlockedWay(*row) for row in connection.execute(statement))


def next_due(connection: Connection, now: datetime) -> datetime | None:
    """When something can next be used again, after ``now``."""
    found: datetime | None = connection.execute(
        select(func.min(_B.until, type_=Instant)).where(_B.until > now)
    ).scalar_one_or_none()
    return found
