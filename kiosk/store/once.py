"""Things said more than once: outcomes kept for a repeated action, and rows replaced."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Table, bindparam, insert, select
from sqlalchemy.dialects import postgresql, sqlite

from kiosk.store.schema import onces


def upsert(dialect: str, table: Table) -> postgresql.Insert | sqlite.Insert:
    """An ``INSERT`` of the dialect of that name that knows ``ON CONFLICT``."""
    if dialect == "postgresql":
        return postgresql.insert(table)
    return sqlite.insert(table)


def remembered(connection: Connection, once: str) -> dict[str, Any] | None:
    """The stored outcome of an action that was already done."""
    found: dict[str, Any] | None = connection.execute(
        _REMEMBERED, {"wanted": once}
    ).scalar_one_or_none()
    return found


_REMEMBERED = select(onces.c.outcome).where(onces.c.once == bindparam("wanted"))
_REMEMBER = insert(onces)


def remember(connection: Connection, once: str, at: datetime, outcome: dict[str, Any]) -> None:
    """Stores the outcome of an action, so that its repeat does nothing."""
    connection.execute(_REMEMBER, {"once": once, "at": at, "outcome": outcome})
