"""Orders to devices: what staff want a kiosk or printer elsewhere to do, and what came of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, insert, select, update

from kiosk.store.schema import orders


@dataclass(frozen=True, slots=True)
class Order:
    """An order as stored; fields as the table's columns."""

    id: int
    device: str
    verb: str
    payload: dict[str, Any]
    made_at: datetime
    expires_at: datetime
    answered_at: datetime | None
    result: str | None


def give(
    connection: Connection,
    device: str,
    verb: str,
    payload: dict[str, Any],
    made_at: datetime,
    expires_at: datetime,
) -> int:
    """Stores an order and returns its id."""
    statement = insert(orders).values(
        device=device, verb=verb, payload=payload, made_at=made_at, expires_at=expires_at
    )
    return int(connection.execute(statement.returning(orders.c.id)).scalar_one())


def by_id(connection: Connection, order: int) -> Order | None:
    """The order of that id."""
    row = connection.execute(select(orders).where(orders.c.id == order)).mappings().one_or_none()
    return None if row is None else Order(**row)


def unanswered(connection: Connection, device: str) -> tuple[Order, ...]:
    """The orders a device has not answered, expired ones too, oldest first."""
    rows = connection.execute(
        select(orders)
        .where(orders.c.device == device, orders.c.answered_at.is_(None))
        .order_by(orders.c.id)
    )
    return tuple(Order(**row) for row in rows.mappings())


def answer(connection: Connection, order: int, at: datetime, result: str) -> bool:
    """Stores what came of an order; False when it was answered before."""
    changed = connection.execute(
        update(orders)
        .where(orders.c.id == order, orders.c.answered_at.is_(None))
        .values(answered_at=at, result=result)
    )
    return changed.rowcount == 1
