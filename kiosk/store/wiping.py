"""Statements that wipe what a closed business day no longer needs: codes, needs, notes.

Each function does one small piece and returns how many rows it wiped, so that the writer's
turn is never held for long; 0 means that nothing is left. All may be repeated.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    String,
    and_,
    bindparam,
    cast,
    delete,
    exists,
    func,
    literal,
    or_,
    select,
    update,
)

from kiosk.queueing.ticket import State
from kiosk.store.devices import set_setting, setting
from kiosk.store.schema import Instant, acts, appointments, journal, onces, orders, tickets, visits
from kiosk.store.tickets import IS_ACTIVE, in_states

WIPED = "~"
"""What a wiped code begins with, its ticket's id after it; no scan code has such a letter."""

_T = tickets.c
_THROUGH, _ENTRY = "wiped_through", "wiped_entry"
_STRETCH = 20_000
"""How many journal entries are looked through for notes at a time."""


def is_live(now: datetime) -> ColumnElement[bool]:
    """Whether a ticket is still to be served at ``now``, whatever its day."""
    unended = and_(
        in_states(State.WAITING, State.HELD, State.MISSED),
        or_(_T.expires_at.is_(None), _T.expires_at > literal(now, Instant)),
    )
    return or_(IS_ACTIVE, unended)


def wiped_through(connection: Connection) -> date | None:
    """The last business day that was wiped whole."""
    told = setting(connection, _THROUGH)
    return None if told is None else date.fromisoformat(told)


def note_wiped(connection: Connection, day: date) -> None:
    """Notes that every day up to ``day`` was wiped whole."""
    set_setting(connection, _THROUGH, day.isoformat())


def unwiped_tickets(
    connection: Connection, day: date, ended: datetime, now: datetime, limit: int
) -> tuple[tuple[int, int], ...]:
    """Tickets over by the end of ``day`` that still bear a code: id and visit.

    Found by the index of the codes: it costs nothing that there were millions before.
    """
    rows = connection.execute(
        select(_T.id, _T.visit)
        # Where wiped codes stand depends on how a database sorts; never between these.
        .where(_T.code >= "0", _T.code < "zzz", _T.code.not_like(f"{WIPED}%"))
        .where(_T.business_day <= day, _over(ended, now))
        .limit(limit)
    )
    return tuple((row.id, row.visit) for row in rows)


def wipe_tickets(
    connection: Connection, found: Collection[tuple[int, int]], ended: datetime, now: datetime
) -> int:
    """Wipes codes, check words and notes of tickets, and the needs of visits that are over."""
    these = and_(_T.id.in_([ticket for ticket, _ in found]), _over(ended, now))
    with_reason = connection.execute(
        select(_T.id, _T.reason).where(these, _T.reason.is_not(None))
    ).all()
    noted = [
        {"wanted": row.id, "new_reason": without_notes(row.reason)}
        for row in with_reason
        if row.reason != without_notes(row.reason)
    ]
    if noted:
        connection.execute(
            update(tickets)
            .where(_T.id == bindparam("wanted"))
            .values(reason=bindparam("new_reason", type_=_T.reason.type)),
            noted,
        )
    wiped = connection.execute(
        update(tickets).where(these).values(code=literal(WIPED) + cast(_T.id, String), word="")
    )
    waits = exists().where(_T.visit == visits.c.id, is_live(now))
    connection.execute(
        update(visits)
        .where(visits.c.id.in_([visit for _, visit in found]), ~waits)
        .values(needs=[])
    )
    return wiped.rowcount


def wipe_bookings(connection: Connection, day: date, now: datetime, limit: int) -> int:
    """Wipes the codes of bookings of days up to ``day``; those whose ticket lives keep it."""
    booking = appointments.c
    lives = exists().where(_T.id == booking.ticket, is_live(now))
    some = (
        select(booking.id)
        .where(booking.code.is_not(None), booking.business_day <= day, ~lives)
        .limit(limit)
    )
    return _count(connection, update(appointments).where(booking.id.in_(some)).values(code=None))


def wipe_acts(connection: Connection, before: datetime, limit: int) -> int:
    """Deletes what desks could have undone before an instant."""
    some = select(acts.c.id).where(acts.c.at < literal(before, Instant)).limit(limit)
    return _count(connection, delete(acts).where(acts.c.id.in_(some)))


def wipe_onces(connection: Connection, before: datetime, limit: int) -> int:
    """Deletes the outcomes kept for repeats of actions before an instant."""
    some = select(onces.c.once).where(onces.c.at < literal(before, Instant)).limit(limit)
    return _count(connection, delete(onces).where(onces.c.once.in_(some)))


def wipe_orders(connection: Connection, before: datetime, now: datetime, limit: int) -> int:
    """Empties the orders made before an instant, once they are answered or too old."""
    order = orders.c
    over = or_(order.answered_at.is_not(None), order.expires_at <= literal(now, Instant))
    some = (
        select(order.id)
        .where(order.made_at < literal(before, Instant), over)
        .where(cast(order.payload, String) != "{}")
        .limit(limit)
    )
    return _count(connection, update(orders).where(order.id.in_(some)).values(payload={}))


@dataclass(frozen=True, slots=True)
class Stretch:
    """A stretch of the journal that was looked through for notes.

    Attributes:
        noted: Entries that hold a note: number and data.
        seen: Up to this entry there is no other.
        ends: Whether nothing of the days meant comes after it.
    """

    noted: tuple[tuple[int, Mapping[str, Any]], ...]
    seen: int
    ends: bool


def look_for_notes(connection: Connection, before: datetime, limit: int) -> Stretch:
    """Looks through the next stretch of the journal for clerks' notes from before an instant."""
    entry, begin = journal.c, _wiped_entry(connection)
    here = and_(entry.number > begin, entry.number <= begin + _STRETCH)
    rows = connection.execute(
        select(entry.number, entry.data)
        .where(here, entry.at < literal(before, Instant), entry.business_day.is_not(None))
        .where(cast(entry.data, String).like('%"note"%'))
        .order_by(entry.number)
        .limit(limit)
    )
    noted = tuple((row.number, row.data) for row in rows)
    later = select(func.min(entry.number)).where(here, entry.at >= literal(before, Instant))
    first = connection.execute(later).scalar_one()
    if first is not None:
        return Stretch(noted, first - 1, ends=True)
    last = connection.execute(select(func.max(entry.number))).scalar_one() or 0
    return Stretch(noted, min(begin + _STRETCH, max(last, begin)), ends=last <= begin + _STRETCH)


def wipe_notes(connection: Connection, stretch: Stretch, limit: int) -> None:
    """Takes the notes out of a stretch's entries; goes on after it unless there may be more."""
    if stretch.noted:
        connection.execute(
            update(journal)
            .where(journal.c.number == bindparam("wanted"))
            .values(data=bindparam("new_data", type_=journal.c.data.type)),
            [{"wanted": number, "new_data": without_notes(data)} for number, data in stretch.noted],
        )
    if len(stretch.noted) < limit:
        set_setting(connection, _ENTRY, str(max(stretch.seen, _wiped_entry(connection))))


def without_notes(data: Any) -> Any:  # noqa: ANN401 - any JSON
    """JSON without what is called ``note``, at any depth."""
    if isinstance(data, Mapping):
        return {key: without_notes(value) for key, value in data.items() if key != "note"}
    return [without_notes(one) for one in data] if isinstance(data, list) else data


def _over(ended: datetime, now: datetime) -> ColumnElement[bool]:
    """Whether a ticket was over when the day ended, so that no undo brings it back."""
    return and_(~is_live(now), or_(_T.ended_at.is_(None), _T.ended_at <= literal(ended, Instant)))


def _wiped_entry(connection: Connection) -> int:
    """Up to this entry no note is left."""
    return int(setting(connection, _ENTRY) or 0)


def _count(connection: Connection, statement: Any) -> int:  # noqa: ANN401 - Update or Delete
    return int(connection.execute(statement).rowcount)
