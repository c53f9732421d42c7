"""The append-only record of everything that happened, complete and in order.

Entry numbers come from the one ``journal_head`` row, which every write transaction holds
until it commits: whoever has seen entry N has seen every entry below N.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import Connection, RowMapping, Text, bindparam, cast, func, insert, select, update

from kiosk.store.schema import journal, journal_head


class Kind(StrEnum):
    """What happened."""

    TAKEN = "taken"
    CALLED = "called"
    RECALLED = "recalled"
    ARRIVED = "arrived"
    SERVED = "served"
    MISSED = "missed"
    RETURNED = "returned"
    HELD = "held"
    RESUMED = "resumed"
    TRANSFERRED = "transferred"
    CANCELLED = "cancelled"
    EXPIRED = "expired"
    UNDONE = "undone"
    CLASSED = "classed"
    CHECKED_IN = "checked_in"
    BOOKED = "booked"
    DESK = "desk"
    CLOSING = "closing"
    BLOCKED = "blocked"
    UNBLOCKED = "unblocked"
    ORDER = "order"
    FORGOTTEN = "forgotten"
    SLIP = "slip"
    PRINTER = "printer"
    PUBLISHED = "published"
    NOTICE = "notice"
    DEMO_TIME = "demo_time"


_WRITE = insert(journal)
_MOVE_HEAD = update(journal_head).values(last=bindparam("to"))
# On PostgreSQL the head moves and wakes the readers in one round trip.
_MOVE_AND_WAKE = _MOVE_HEAD.returning(func.pg_notify("vuoro", cast(journal_head.c.last, Text)))
_HEAD = select(journal_head.c.last)


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing that happened; ``data`` depends on the kind."""

    number: int
    at: datetime
    kind: str
    ticket: int | None
    service: str | None
    desk: str | None
    device: str | None
    data: Mapping[str, Any] = field(default_factory=dict)


@dataclass(slots=True)
class Pen:
    """Writes entries within one write transaction, which must hold the writer's turn.

    Call ``lay_down`` before the commit.

    Attributes:
        connection: The transaction.
        at: Its instant.
        last: The number of the last entry there is.
        first: What ``last`` was when the transaction began.
    """

    connection: Connection
    at: datetime
    last: int
    first: int

    def write(
        self,
        kind: Kind,
        *,
        ticket: int | None = None,
        service: str | None = None,
        desk: str | None = None,
        device: str | None = None,
        day: date | None = None,
        data: Mapping[str, Any] | None = None,
    ) -> int:
        """Appends one entry and returns its number."""
        self.last += 1
        self.connection.execute(
            _WRITE,
            {
                "number": self.last,
                "at": self.at,
                "business_day": day,
                "kind": str(kind),
                "ticket": ticket,
                "service": service,
                "desk": desk,
                "device": device,
                "data": dict(data or {}),
            },
        )
        return self.last

    def lay_down(self) -> None:
        """Moves the head and, on PostgreSQL, wakes the readers at the commit."""
        if self.last == self.first:
            return
        wakes = self.connection.dialect.name == "postgresql"
        self.connection.execute(_MOVE_AND_WAKE if wakes else _MOVE_HEAD, {"to": self.last})


def head(connection: Connection) -> int:
    """The number of the last entry; 0 when nothing happened yet."""
    return int(connection.execute(_HEAD).scalar_one())


def entry_of(row: RowMapping) -> Entry:
    """A row of the journal as a value."""
    return Entry(
        row["number"],
        row["at"],
        row["kind"],
        row["ticket"],
        row["service"],
        row["desk"],
        row["device"],
        row["data"],
    )


def since(connection: Connection, number: int, limit: int) -> tuple[Entry, ...]:
    """The entries after ``number``, in order, ``limit`` at most."""
    rows = connection.execute(
        select(journal).where(journal.c.number > number).order_by(journal.c.number).limit(limit)
    ).mappings()
    return tuple(entry_of(row) for row in rows)


def of_kinds(
    connection: Connection, kinds: tuple[Kind, ...], limit: int, after: int = 0
) -> tuple[Entry, ...]:
    """The latest entries of some kinds, oldest first; only those after a number."""
    rows = connection.execute(
        select(journal)
        .where(journal.c.kind.in_([str(kind) for kind in kinds]), journal.c.number > after)
        .order_by(journal.c.number.desc())
        .limit(limit)
    ).mappings()
    return tuple(entry_of(row) for row in rows)[::-1]
