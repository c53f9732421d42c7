"""The journal of one business day, read in pieces.

A ticket kept until served belongs to the day it was taken on, whatever happens to it later:
what happened to it on this day is read too, with what led to it.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime

from sqlalchemy import Connection, bindparam, func, select

from kiosk.store.journal import Entry, entry_of
from kiosk.store.schema import Instant, journal

PIECE = 2000
"""Entries read at a time."""

_J = journal.c
_DAY_OF = select(_J.business_day).where(
    _J.business_day < bindparam("before"), _J.ticket.is_not(None)
)
_SPAN = select(func.min(_J.number), func.max(_J.number)).where(
    _J.business_day == bindparam("day"),
    _J.at < bindparam("until", type_=Instant),
    _J.ticket.is_not(None),
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
        _J.number.between(bindparam("first"), bindparam("last")),
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


def entries_of(connection: Connection, day: date, until: datetime) -> Iterator[Entry]:
    """The entries of a business day in their order, those of tickets kept from before first.

    Args:
        connection: The transaction.
        day: The business day.
        until: The first instant after it.
    """
    span = connection.execute(_SPAN, {"day": day, "until": until}).one()
    if span[0] is None:
        return
    yield from _carried(connection, day, span[0], span[1])
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


def _carried(connection: Connection, day: date, first: int, last: int) -> Iterator[Entry]:
    values = {"first": first, "last": last, "day": day}
    kept = [row[0] for row in connection.execute(_CARRIED, values)]
    for start in range(0, len(kept), PIECE):
        some = kept[start : start + PIECE]
        of_some = select(journal).where(_J.ticket.in_(some)).order_by(_J.number)
        yield from (entry_of(row) for row in connection.execute(of_some).mappings())
