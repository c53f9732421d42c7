"""The journal of one business day, read in pieces.

A ticket kept until served belongs to the day it was taken on, whatever happens to it later:
what happened to it on this day is read too, with what led to it.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime

from sqlalchemy import Connection, bindparam, func, select

from kiosk.store.journal import Entry, entry_of, head
from kiosk.store.schema import Instant, journal

PIECE = 2000
"""Entries read at a time."""

_J = journal.c
_DAY_OF = select(_J.business_day).where(
    _J.business_day < bindparam("before"), _J.ticket.is_not(None)
)
_ANY_OF = (
    select(_J.number)
    .where(_J.business_day == bindparam("day"), _J.ticket.is_not(None))
    .order_by(_J.number)
    .limit(1)
)
_SPAN = select(func.min(_J.number), func.max(_J.number)).where(
    _J.business_day == bindparam("day"),
    _J.at < bindparam("until", type_=Instant),
    _J.ticket.is_not(None),
)
_BEFORE = (
    select(_J.number)
    .where(_J.number < bindparam("first"), _J.at < bindparam("begins", type_=Instant))
    .order_by(_J.number.desc())
    .limit(1)
)
_AFTER = (
    select(_J.number)
    .where(_J.number > bindparam("last"), _J.at >= bindparam("until", type_=Instant))
    .order_by(_J.number)
    .limit(1)
)
_OF_DAY = (
    select(journal)
    .where(_J.business_day == bindparam("day"), _J.number > bindparam("after"))
    .order_by(_J.number)
    .limit(bindparam("piece"))
)
_CARRIED = (
    select(_J.ticket)
    .distinct()
    .where(
        _J.number > bindparam("before"),
        _J.number < bindparam("beyond"),
        _J.business_day < bindparam("day"),
        _J.ticket.is_not(None),
    )
)


def recorded_days(connection: Connection, limit: int) -> tuple[date, ...]:
    """The latest business days on which something happened to tickets, newest first."""
    found: list[date] = []
    before = date.max
    while len(found) < limit:
        latest = _DAY_OF.order_by(_J.business_day.desc()).limit(1)
        row = connection.execute(latest, {"before": before}).first()
        if row is None:
            break
        before = row[0]
        found.append(before)
    return tuple(found)


def is_recorded(connection: Connection, day: date) -> bool:
    """Whether anything happened to a ticket of a business day, as far as the journal is kept."""
    return connection.execute(_ANY_OF, {"day": day}).first() is not None


def entries_of(
    connection: Connection, day: date, begins: datetime, until: datetime
) -> Iterator[Entry]:
    """The entries of a business day in their order, those of tickets kept from before first.

    Args:
        connection: The transaction.
        day: The business day.
        begins: Its first instant.
        until: The first instant after it.
    """
    first, last = connection.execute(_SPAN, {"day": day, "until": until}).one()
    if first is None:
        return
    # Kept tickets may be called before the day's own first entry and after its last.
    before = connection.execute(_BEFORE, {"first": first, "begins": begins}).scalar()
    beyond = connection.execute(_AFTER, {"last": last, "until": until}).scalar()
    yield from _carried(connection, day, before or 0, beyond or head(connection) + 1)
    after = 0
    while True:
        values = {"day": day, "after": after, "piece": PIECE}
        rows = connection.execute(_OF_DAY, values).mappings().all()
        for row in rows:
            entry = entry_of(row)
            after = entry.number
            yield entry
        if len(rows) < PIECE:
            return


def _carried(connection: Connection, day: date, before: int, beyond: int) -> Iterator[Entry]:
    values = {"before": before, "beyond": beyond, "day": day}
    kept = [row[0] for row in connection.execute(_CARRIED, values)]
    for start in range(0, len(kept), PIECE):
        some = kept[start : start + PIECE]
        of_some = select(journal).where(_J.ticket.in_(some)).order_by(_J.number)
        yield from (entry_of(row) for row in connection.execute(of_some).mappings())
