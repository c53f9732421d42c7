"""Statements that turn a closed day into figures and delete the rest of it.

A day is forgotten in two steps. ``begin`` adds its figures and notes, in the same
transaction, how far it was counted: from then on the day is *going*. ``delete_some`` then
deletes what was counted, in small pieces. Stopped at any instant, a day is either not
counted at all or counted once; what is still there of it is deleted later.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from dataclasses import asdict, dataclass
from datetime import date, datetime

from sqlalchemy import Column, ColumnElement, Connection, Table, delete, func, insert, select
from sqlalchemy import and_ as all_of
from sqlalchemy import literal as value

from kiosk.reporting.figures import Cell, together
from kiosk.store.devices import set_setting, setting
from kiosk.store.journal import Entry, Kind, Pen, entry_of
from kiosk.store.schema import (
    Instant,
    appointments,
    closings,
    counters,
    figures,
    journal,
    mixes,
    orders,
    tickets,
    visits,
)
from kiosk.store.wiping import is_live

_GOING, _FLOOR = "forgetting", "journal_floor"
_WITH_DAYS: tuple[Table, ...] = (tickets, journal, appointments, counters, mixes, closings)


@dataclass(frozen=True, slots=True)
class Going:
    """A day that was counted and is being deleted.

    Attributes:
        day: The business day.
        floor: The last journal entry that was counted.
        ticket: The highest id of its tickets.
    """

    day: date
    floor: int
    ticket: int


def going(connection: Connection) -> Going | None:
    """The day that is being deleted."""
    told = setting(connection, _GOING)
    if told is None:
        return None
    found = json.loads(told)
    return Going(date.fromisoformat(found["day"]), found["floor"], found["ticket"])


def floor(connection: Connection) -> int:
    """Entries up to this number may be missing from the journal; 0 when none was deleted."""
    return int(setting(connection, _FLOOR) or 0)


def next_day(connection: Connection, after: date | None, before: date) -> date | None:
    """The first business day of which anything is stored, after one day and before another."""
    found = []
    for table in _WITH_DAYS:
        day = table.c.business_day
        where = day < before if after is None else all_of(day > after, day < before)
        found.append(connection.execute(select(func.min(day)).where(where)).scalar_one())
    return min((one for one in found if one is not None), default=None)


def live_on(connection: Connection, day: date, now: datetime, settled: datetime) -> tuple[str, ...]:
    """Printed numbers of a day's tickets that are not over.

    Args:
        connection: The transaction.
        day: The business day.
        now: The present instant.
        settled: Whatever ended later than this can still be undone.
    """
    over = ~is_live(now) & (
        tickets.c.ended_at.is_(None) | (tickets.c.ended_at <= value(settled, Instant))
    )
    rows = connection.execute(
        select(tickets.c.printed)
        .where(tickets.c.business_day == day, ~over)
        .order_by(tickets.c.id)
        .limit(20)
    )
    return tuple(rows.scalars())


def live_ids(connection: Connection, day: date, now: datetime) -> frozenset[int]:
    """Ids of a day's tickets that are still to be served."""
    where = all_of(tickets.c.business_day == day, is_live(now))
    return frozenset(connection.execute(select(tickets.c.id).where(where)).scalars())


def entries_of(connection: Connection, day: date, after: int = 0) -> tuple[Entry, ...]:
    """The journal of a business day, in order, after an entry."""
    rows = connection.execute(
        select(journal)
        .where(journal.c.business_day == day, journal.c.number > after)
        .order_by(journal.c.number)
    ).mappings()
    return tuple(entry_of(row) for row in rows)


def last_entry_of(connection: Connection, day: date) -> int:
    """The number of a day's last entry; 0 when there is none."""
    where = journal.c.business_day == day
    return connection.execute(select(func.max(journal.c.number)).where(where)).scalar_one() or 0


def figures_on(connection: Connection, day: date) -> tuple[Cell, ...]:
    """The figures of a day."""
    rows = connection.execute(
        select(figures).where(figures.c.business_day == day).order_by(*figures.primary_key)
    )
    return tuple(
        Cell(
            row.hour,
            row.service,
            row.errand,
            row.language,
            row.counts,
            {int(at): count for at, count in row.waits.items()},
            {int(at): count for at, count in row.services.items()},
        )
        for row in rows
    )


def begin(connection: Connection, pen: Pen, day: date, cells: Iterable[Cell]) -> Going:
    """Adds a day's figures and begins to delete the day.

    What was forgotten of the same day before, when a clock was set back since, is added to.
    """
    highest = connection.execute(
        select(func.max(tickets.c.id)).where(tickets.c.business_day == day)
    ).scalar_one()
    begun = Going(day, last_entry_of(connection, day), highest or 0)
    found = together([*figures_on(connection, day), *cells])
    connection.execute(delete(figures).where(figures.c.business_day == day))
    if found:
        connection.execute(insert(figures), [_stored(day, cell) for cell in found])
    set_setting(connection, _GOING, json.dumps({**asdict(begun), "day": day.isoformat()}))
    set_setting(connection, _FLOOR, str(max(begun.floor, floor(connection))))
    pen.write(Kind.FORGOTTEN, data={"day": day.isoformat(), "floor": begun.floor})
    return begun


def delete_some(
    connection: Connection, begun: Going, ended: datetime, limit: int
) -> tuple[str, int]:
    """Deletes the next piece of a day.

    Args:
        connection: The transaction.
        begun: The day.
        ended: When it ended.
        limit: Most rows of the piece.

    Returns:
        From which table, and how many rows; an empty name and 0 when nothing is left, and
        then the day is no longer going.
    """
    for name, delete_from in _PIECES:
        gone = delete_from(connection, begun, ended, limit)
        if gone:
            return name, gone
    set_setting(connection, _GOING, None)
    return "", 0


def _entries(connection: Connection, begun: Going, _ended: datetime, limit: int) -> int:
    where = all_of(journal.c.business_day == begun.day, journal.c.number <= begun.floor)
    return _delete(connection, journal.c.number, where, limit)


def _dayless(connection: Connection, begun: Going, ended: datetime, limit: int) -> int:
    where = all_of(
        journal.c.business_day.is_(None),
        journal.c.number <= begun.floor,
        journal.c.at < value(ended, Instant),
    )
    return _delete(connection, journal.c.number, where, limit)


def _bookings(connection: Connection, begun: Going, _ended: datetime, limit: int) -> int:
    where = appointments.c.business_day == begun.day
    return _delete(connection, appointments.c.id, where, limit)


def _tickets(connection: Connection, begun: Going, _ended: datetime, limit: int) -> int:
    """Tickets, and the visits that have no other."""
    where = all_of(tickets.c.business_day == begun.day, tickets.c.id <= begun.ticket)
    found = connection.execute(select(tickets.c.id, tickets.c.visit).where(where).limit(limit))
    rows = found.all()
    if not rows:
        return 0
    connection.execute(delete(tickets).where(tickets.c.id.in_([row.id for row in rows])))
    other = select(tickets.c.id).where(tickets.c.visit == visits.c.id).exists()
    connection.execute(delete(visits).where(visits.c.id.in_({row.visit for row in rows}), ~other))
    return len(rows)


def _orders(connection: Connection, _begun: Going, ended: datetime, limit: int) -> int:
    return _delete(connection, orders.c.id, orders.c.made_at < value(ended, Instant), limit)


def _whole(table: Table) -> Callable[[Connection, Going, datetime, int], int]:
    """Deletes a day's rows of a table that holds few of them."""

    def delete_from(connection: Connection, begun: Going, _ended: datetime, _limit: int) -> int:
        where = table.c.business_day == begun.day
        return int(connection.execute(delete(table).where(where)).rowcount)

    return delete_from


_PIECES: tuple[tuple[str, Callable[[Connection, Going, datetime, int], int]], ...] = (
    ("journal", _entries),
    ("journal", _dayless),
    ("appointments", _bookings),
    ("tickets", _tickets),
    ("orders", _orders),
    ("counters", _whole(counters)),
    ("mixes", _whole(mixes)),
    ("closings", _whole(closings)),
)


def _delete(
    connection: Connection, key: Column[int], where: ColumnElement[bool], limit: int
) -> int:
    some = select(key).where(where).order_by(key).limit(limit)
    return int(connection.execute(delete(key.table).where(key.in_(some))).rowcount)


def _stored(day: date, cell: Cell) -> dict[str, object]:
    return {
        "business_day": day,
        "hour": cell.hour,
        "service": cell.service,
        "errand": cell.errand,
        "language": cell.language,
        "counts": dict(cell.counts),
        "waits": {str(at): count for at, count in cell.waits.items()},
        "services": {str(at): count for at, count in cell.services.items()},
    }
