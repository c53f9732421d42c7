"""Statements on tickets: giving one, finding one, changing one.

Every change is conditional on the state that was read and counts its rows, so that even
outside the writer's turn no ticket could be called twice.

States stand in the statements as literals: only then does a database use the partial
indices, which hold the few tickets that live and not the many that were.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date, datetime
from functools import lru_cache
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Update,
    and_,
    bindparam,
    func,
    insert,
    literal,
    literal_column,
    or_,
    select,
    union_all,
    update,
)

from kiosk.queueing.ticket import ACTIVE, State
from kiosk.store.once import upsert
from kiosk.store.schema import counters, tickets, visits

_T = tickets.c


@dataclass(frozen=True, slots=True)
class Row:
    """A ticket as stored; fields as the table's columns."""

    id: int
    visit: int
    business_day: date
    series: str
    number: int
    printed: str
    service: str
    errand: str | None
    language: str
    state: State
    word: str
    code: str
    device: str
    taken_at: datetime
    since: datetime
    misses: int
    desk: str | None
    called_at: datetime | None
    arrives_at: datetime | None
    serving_at: datetime | None
    estimated: bool
    ended_at: datetime | None
    calls: int
    call_entry: int | None
    reason: dict[str, Any] | None
    slip: str | None
    lane: str
    priority: str | None
    booked_at: datetime | None
    for_desk: str | None
    held_until: datetime | None
    expires_at: datetime | None


@dataclass(frozen=True, slots=True)
class Visit:
    """What one visitor does today; fields as the table's columns."""

    id: int
    business_day: date
    language: str
    needs: tuple[str, ...]
    started_at: datetime
    priority: str | None
    free_from: datetime | None


def in_states(*states: State, state: ColumnElement[str] = _T.state) -> ColumnElement[bool]:
    """Whether a ticket is in one of some states, as the partial indices know it.

    Args:
        states: The states.
        state: The column, where the table goes by another name.
    """
    if len(states) == 1:
        return state == literal_column(f"'{states[0]}'")
    return state.in_([literal_column(f"'{one}'") for one in states])


# As the partial indices write them, in this order.
IS_ACTIVE = in_states(State.CALLED, State.SERVING)
assert {State.CALLED, State.SERVING} == ACTIVE  # noqa: S101 - the indices name the same


def next_ordinal(connection: Connection, day: date, series: str, lane: str) -> int:
    """Counts one more number given in a lane of a series today and returns the count."""
    statement = _next_ordinal(connection.dialect.name)
    values = {"business_day": day, "series": series, "lane": lane, "given": 1}
    return int(connection.execute(statement, values).scalar_one())


@lru_cache(maxsize=2)
def _next_ordinal(dialect: str) -> Any:  # noqa: ANN401 - an Insert of either dialect
    return (
        upsert(dialect, counters)
        .on_conflict_do_update(
            index_elements=["business_day", "series", "lane"],
            set_={"given": counters.c.given + 1},
        )
        .returning(counters.c.given)
    )


_NUMBER_TAKEN = union_all(
    select(literal(1)).where(
        _T.business_day == bindparam("day"),
        _T.series == bindparam("series"),
        _T.number == bindparam("number"),
    ),
    select(literal(1)).where(
        IS_ACTIVE, _T.series == bindparam("series"), _T.number == bindparam("number")
    ),
    # Kept until served: the only ones that may live on from an earlier day.
    select(literal(1)).where(
        in_states(State.WAITING, State.HELD, State.MISSED),
        _T.expires_at.is_(None),
        _T.series == bindparam("series"),
        _T.number == bindparam("number"),
    ),
).limit(1)


def number_taken(connection: Connection, day: date, series: str, number: int) -> bool:
    """Whether a number was given today, or is still with a visitor from an earlier day."""
    values = {"day": day, "series": series, "number": number}
    return connection.execute(_NUMBER_TAKEN, values).first() is not None


_NEW_VISIT = insert(visits).returning(visits.c.id)


def new_visit(
    connection: Connection,
    day: date,
    language: str,
    needs: Iterable[str],
    at: datetime,
    priority: str | None = None,
) -> int:
    """Begins a visit and returns its id."""
    values = {
        "business_day": day,
        "language": language,
        "needs": list(needs),
        "started_at": at,
        "priority": priority,
    }
    return int(connection.execute(_NEW_VISIT, values).scalar_one())


_VISIT = select(visits).where(visits.c.id == bindparam("wanted"))


def visit(connection: Connection, wanted: int) -> Visit:
    """The visit of that id."""
    found = connection.execute(_VISIT, {"wanted": wanted}).mappings().one()
    return Visit(**{**found, "needs": tuple(found["needs"])})


def visits_of(connection: Connection, wanted: Collection[int]) -> dict[int, Visit]:
    """Some visits by their ids."""
    if not wanted:
        return {}
    found = connection.execute(select(visits).where(visits.c.id.in_(wanted))).mappings()
    return {row["id"]: Visit(**{**row, "needs": tuple(row["needs"])}) for row in found}


def change_visit(connection: Connection, wanted: int, **values: object) -> None:
    """Changes a visit."""
    connection.execute(update(visits).where(visits.c.id == wanted).values(**values))


_NEW_TICKET = insert(tickets).returning(tickets)


def new_ticket(connection: Connection, **values: object) -> Row:
    """Stores a waiting ticket and returns it."""
    stored = connection.execute(_NEW_TICKET, {"state": str(State.WAITING), **values})
    return row_of(stored.one()._mapping)  # noqa: SLF001 - SQLAlchemy's public name


def change(connection: Connection, row: Row, **values: object) -> Row | None:
    """Changes a ticket if it is still in the state that was read; None when it is not."""
    told = {f"new_{name}": value for name, value in values.items()}
    told |= {"was_id": row.id, "was_state": str(row.state), "was_calls": row.calls}
    changed = connection.execute(_changing(tuple(sorted(values))), told).one_or_none()
    return None if changed is None else row_of(changed._mapping)  # noqa: SLF001


@lru_cache(maxsize=256)
def _changing(columns: tuple[str, ...]) -> Update:
    return (
        update(tickets)
        .where(
            _T.id == bindparam("was_id"),
            _T.state == bindparam("was_state"),
            _T.calls == bindparam("was_calls"),
        )
        .values({name: bindparam(f"new_{name}", type_=_T[name].type) for name in columns})
        .returning(tickets)
    )


_BY_ID = select(tickets).where(_T.id == bindparam("wanted"))
_BY_CODE = select(tickets).where(_T.code == bindparam("wanted"))
_ACTIVE_AT = select(tickets).where(_T.desk == bindparam("wanted"), IS_ACTIVE)


def by_id(connection: Connection, ticket: int) -> Row | None:
    """The ticket of that id."""
    return _one(connection, _BY_ID, ticket)


def by_code(connection: Connection, code: str) -> Row | None:
    """The ticket whose slip bears that scan code."""
    return _one(connection, _BY_CODE, code)


def by_printed(connection: Connection, day: date, printed: str) -> Row | None:
    """Today's ticket of that printed number, or one kept from an earlier day."""
    kept = and_(
        in_states(State.WAITING, State.HELD, State.MISSED),
        _T.expires_at.is_(None),
        _T.printed == printed,
    )
    where = or_(and_(_T.business_day == day, _T.printed == printed), kept)
    found = many(connection, where, (_T.business_day.desc(),), 1)
    return found[0] if found else None


def active_at(connection: Connection, desk: str) -> Row | None:
    """The ticket that is called to or served at a desk."""
    return _one(connection, _ACTIVE_AT, desk)


_OF_VISIT = select(tickets).where(_T.visit == bindparam("wanted")).order_by(_T.id).limit(100)


def of_visit(connection: Connection, wanted: int) -> tuple[Row, ...]:
    """The tickets of a visit, in the order they were taken."""
    found = connection.execute(_OF_VISIT, {"wanted": wanted})
    return tuple(row_of(row) for row in found.mappings())


_VISIT_IS_ACTIVE = select(literal(1)).where(_T.visit == bindparam("wanted"), IS_ACTIVE).limit(1)


def visit_is_active(connection: Connection, wanted: int) -> bool:
    """Whether a visitor is called to a desk or served at one."""
    return connection.execute(_VISIT_IS_ACTIVE, {"wanted": wanted}).first() is not None


def called_from(connection: Connection, desk: str, day: date, limit: int) -> tuple[Row, ...]:
    """What a desk called today, latest first."""
    where = and_(_T.desk == desk, _T.business_day == day, _T.called_at.is_not(None))
    return many(connection, where, (_T.called_at.desc(), _T.call_entry.desc()), limit)


def calls(
    connection: Connection, services: Iterable[str], day: date, limit: int
) -> tuple[Row, ...]:
    """Today's called tickets of some services, latest call first.

    Includes a ticket that is active since an earlier day: it is still being called.
    """
    order = (_T.call_entry.desc(),)
    called = and_(_T.call_entry.is_not(None), _T.service.in_(services))
    today = many(connection, and_(_T.business_day == day, called), order, limit)
    kept = many(connection, and_(_T.business_day != day, IS_ACTIVE, called), order, limit)
    return tuple(sorted((*today, *kept), key=lambda row: -(row.call_entry or 0))[:limit])


def without_slip(connection: Connection, day: date, limit: int) -> tuple[Row, ...]:
    """Today's unfinished tickets whose slip is known not to have come out."""
    where = and_(
        _T.business_day == day,
        _T.slip.in_(("not_printed", "unknown")),
        in_states(State.WAITING, State.HELD, State.CALLED, State.SERVING),
    )
    return many(connection, where, (_T.taken_at, _T.id), limit)


def untold_slips(connection: Connection, day: date, device: str) -> tuple[Row, ...]:
    """Today's tickets taken at a device of whose slips nothing was ever told."""
    where = and_(_T.business_day == day, _T.device == device, _T.slip.is_(None))
    return many(connection, where, (_T.id,), 9_999)


def busy_desks(connection: Connection) -> tuple[str, ...]:
    """The desks where a ticket is called or served."""
    return tuple(row[0] for row in connection.execute(select(_T.desk).where(IS_ACTIVE)))


def given_today(connection: Connection, service: str, day: date) -> int:
    """Numbers given for a service today, cancelled ones left out."""
    return int(
        connection.execute(
            select(func.count()).where(
                _T.business_day == day,
                _T.service == service,
                _T.state != str(State.CANCELLED),
            )
        ).scalar_one()
    )


def given_by(
    connection: Connection, device: str, since: datetime, service: str | None = None
) -> int:
    """Numbers a kiosk gave since an instant, cancelled ones left out; of one service or all."""
    where = and_(_T.device == device, _T.taken_at > since, _T.state != str(State.CANCELLED))
    if service is not None:
        where = and_(where, _T.service == service)
    return int(connection.execute(select(func.count()).where(where)).scalar_one())


def many(
    connection: Connection,
    where: ColumnElement[bool],
    order: tuple[ColumnElement[Any], ...],
    limit: int,
) -> tuple[Row, ...]:
    """The tickets that meet a condition, for the statements of this folder."""
    found = connection.execute(select(tickets).where(where).order_by(*order).limit(limit))
    return tuple(row_of(row) for row in found.mappings())


def _one(connection: Connection, statement: Any, wanted: object) -> Row | None:  # noqa: ANN401
    found = connection.execute(statement, {"wanted": wanted}).mappings().one_or_none()
    return None if found is None else row_of(found)


def row_of(values: Any) -> Row:  # noqa: ANN401 - a row mapping of any statement above
    """A row of the table as a value."""
    return Row(**{**values, "state": State(values["state"])})
