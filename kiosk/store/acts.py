"""What each desk did last, and what that changed: enough to undo it exactly."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, fields
from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection, Date, Table, insert, or_, select, update

from kiosk.queueing.ticket import ACTIVE
from kiosk.store.journal import Entry, Kind, entry_of
from kiosk.store.schema import Instant, acts, journal, tickets, visits
from kiosk.store.tickets import Row, Visit

_TABLES: Mapping[str, Table] = {"tickets": tickets, "visits": visits}
_INSTANT = Instant()


@dataclass(frozen=True, slots=True)
class Act:
    """One action of a desk; ``before`` as ``note`` stored it."""

    id: int
    desk: str
    at: datetime
    verb: str
    first_entry: int
    last_entry: int
    before: Mapping[str, Mapping[str, Mapping[str, Any]]]
    undone_at: datetime | None

    def changed(self, table: str) -> tuple[int, ...]:
        """The ids of the rows it changed in a table."""
        return tuple(int(key) for key in self.before.get(table, {}))


def note(
    connection: Connection,
    desk: str,
    verb: str,
    at: datetime,
    entries: tuple[int, int],
    before: Mapping[str, Mapping[int, Row | Visit]],
) -> None:
    """Stores an action.

    Args:
        connection: The transaction that carried it out.
        desk: The desk that acted.
        verb: What it did, as the role's method is called.
        at: When.
        entries: The first and last journal entry that it wrote.
        before: What each changed row was, by table and id.
    """
    stored = {
        table: {str(key): _as_json(row) for key, row in rows.items()}
        for table, rows in before.items()
    }
    connection.execute(
        _NOTE,
        {
            "desk": desk,
            "at": at,
            "verb": verb,
            "first_entry": entries[0],
            "last_entry": entries[1],
            "before": stored,
        },
    )


_NOTE = insert(acts)


def latest(connection: Connection, desk: str) -> Act | None:
    """The last action of a desk; None when it did nothing yet."""
    found = connection.execute(
        select(acts).where(acts.c.desk == desk).order_by(acts.c.id.desc()).limit(1)
    )
    row = found.mappings().one_or_none()
    return None if row is None else Act(**row)


def later(connection: Connection, act: Act) -> Entry | None:
    """The first thing that people did since to a ticket or visitor of an action.

    What became so by itself, and what a printer told, stands in nobody's way.
    """
    visitors = select(tickets.c.visit).where(tickets.c.id.in_(act.changed("tickets")))
    theirs = select(tickets.c.id).where(
        or_(tickets.c.visit.in_(visitors), tickets.c.visit.in_(act.changed("visits")))
    )
    rows = connection.execute(
        select(journal)
        .where(journal.c.ticket.in_(theirs), journal.c.number > act.last_entry)
        .order_by(journal.c.number)
    )
    for row in rows.mappings():
        by_itself = row["kind"] == str(Kind.ARRIVED) and row["data"].get("estimated")
        if row["kind"] not in _NOBODYS_DEED and not by_itself:
            return entry_of(row)
    return None


_NOBODYS_DEED = frozenset((str(Kind.SLIP), str(Kind.ORDER), str(Kind.CHECKED_IN)))
"""Entries that change neither the state of a ticket nor where it waits."""


def restore(connection: Connection, act: Act, at: datetime) -> None:
    """Makes every row that an action changed what it was, and marks the action undone."""
    for name, rows in act.before.items():
        table = _TABLES[name]
        # Who was called gives the desk free before the one who was there gets it back.
        for key, values in sorted(rows.items(), key=lambda row: row[1].get("state") in ACTIVE):
            was = {
                column: _from_json(table, column, value)
                for column, value in values.items()
                # What a printer told since stays told, and what stands on paper stands there.
                if column not in {"slip", "word"}
            }
            connection.execute(update(table).where(table.c.id == int(key)).values(**was))
    connection.execute(update(acts).where(acts.c.id == act.id).values(undone_at=at))


def tickets_before(act: Act) -> Collection[Mapping[str, Any]]:
    """What the changed tickets were, by column; instants as microseconds."""
    return tuple(act.before.get("tickets", {}).values())


def _as_json(row: Row | Visit) -> dict[str, Any]:
    names = (one.name for one in fields(row) if one.name != "id")
    return {name: _plain(getattr(row, name)) for name in names}


def _plain(value: object) -> object:
    if isinstance(value, datetime):
        return _INSTANT.process_bind_param(value, None)
    if isinstance(value, date):
        return value.isoformat()
    return list(value) if isinstance(value, tuple) else value


def _from_json(table: Table, column: str, value: Any) -> Any:  # noqa: ANN401 - any column's value
    kind = table.c[column].type
    if value is None:
        return None
    if isinstance(kind, Instant):
        return _INSTANT.process_result_value(value, None)
    return date.fromisoformat(value) if isinstance(kind, Date) else value
