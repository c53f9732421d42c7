"""Heartbeats, notices and the settings that every process shares."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, delete, insert, or_, select, update

from kiosk.store.once import upsert
from kiosk.store.schema import devices, notices, settings


@dataclass(frozen=True, slots=True)
class Beat:
    """What a device last said of itself."""

    device: str
    role: str
    seen_at: datetime
    version: int
    health: dict[str, str]


@dataclass(frozen=True, slots=True)
class Notice:
    """A message of the caretakers."""

    id: int
    texts: dict[str, str]
    starts_at: datetime
    ends_at: datetime | None


def note_beat(connection: Connection, beat: Beat) -> None:
    """Stores a heartbeat; outside the journal, so that it wakes nobody."""
    values = {
        "role": beat.role,
        "seen_at": beat.seen_at,
        "version": beat.version,
        "health": beat.health,
    }
    statement = upsert(connection.dialect.name, devices).values(device=beat.device, **values)
    connection.execute(statement.on_conflict_do_update(index_elements=["device"], set_=values))


def beats(connection: Connection) -> tuple[Beat, ...]:
    """Every device that ever reported, by name."""
    rows = connection.execute(select(devices).order_by(devices.c.device)).mappings()
    return tuple(Beat(**row) for row in rows)


def put_notice(
    connection: Connection, texts: dict[str, str], starts_at: datetime, ends_at: datetime | None
) -> int:
    """Stores a notice and returns its id."""
    statement = insert(notices).values(texts=texts, starts_at=starts_at, ends_at=ends_at)
    return int(connection.execute(statement.returning(notices.c.id)).scalar_one())


def take_notice(connection: Connection, notice: int, at: datetime) -> bool:
    """Takes a notice back; False when there is none to take."""
    changed = connection.execute(
        update(notices)
        .where(notices.c.id == notice, notices.c.taken_back_at.is_(None))
        .values(taken_back_at=at)
    )
    return changed.rowcount == 1


def notices_at(connection: Connection, at: datetime) -> tuple[Notice, ...]:
    """The notices valid at an instant, latest first."""
    return _notices(connection, at, begun=True)


def notices_from(connection: Connection, at: datetime) -> tuple[Notice, ...]:
    """The notices valid at an instant or later, latest first."""
    return _notices(connection, at, begun=False)


def _notices(connection: Connection, at: datetime, *, begun: bool) -> tuple[Notice, ...]:
    statement = (
        select(notices.c.id, notices.c.texts, notices.c.starts_at, notices.c.ends_at)
        .where(notices.c.taken_back_at.is_(None))
        .where(or_(notices.c.ends_at.is_(None), notices.c.ends_at > at))
        .order_by(notices.c.starts_at.desc(), notices.c.id.desc())
    )
    if begun:
        statement = statement.where(notices.c.starts_at <= at)
    return tuple(Notice(**row) for row in connection.execute(statement).mappings())


def setting(connection: Connection, name: str) -> str | None:
    """A shared setting, or None."""
    found: str | None = connection.execute(
        select(settings.c.value).where(settings.c.name == name)
    ).scalar_one_or_none()
    return found


def set_setting(connection: Connection, name: str, value: str | None) -> None:
    """Sets a shared setting; None removes it."""
    if value is None:
        connection.execute(delete(settings).where(settings.c.name == name))
        return
    statement = upsert(connection.dialect.name, settings).values(name=name, value=value)
    connection.execute(
        statement.on_conflict_do_update(index_elements=["name"], set_={"value": value})
    )
