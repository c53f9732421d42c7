"""Who has each desk, and who tends what falls due: leases that end by themselves.

Each is a row with an instant that every reader compares with its own now, so a program that
was killed holds nothing for longer than its lease.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from functools import lru_cache
from typing import Any

from sqlalchemy import Connection, and_, bindparam, case, func, or_, select, update

from kiosk.queueing.staffing import LONGEST, Seat
from kiosk.store.once import upsert
from kiosk.store.schema import Instant, desk_leases, leases

_D = desk_leases.c
_NOW = bindparam("now", type_=Instant)
_UNTIL = bindparam("new_until", type_=Instant)

# The one statement of an action at a desk whose lease goes on: checked and renewed at once.
_RENEW = (
    update(desk_leases)
    .where(
        _D.desk == bindparam("at_desk"),
        or_(_D.owner == bindparam("by"), bindparam("by") == ""),
        _D.closed_at.is_(None),
        _D.until > _NOW,
        or_(_D.paused_at.is_not(None), _D.until <= bindparam("latest", type_=Instant)),
    )
    .values(until=case((_D.until > _UNTIL, _D.until), else_=_UNTIL))
    .returning(desk_leases)
)
_OF_DESK = select(desk_leases).where(_D.desk == bindparam("wanted"))


def renew(
    connection: Connection, desk: str, owner: str, now: datetime, until: datetime
) -> Seat | None:
    """Lengthens a living lease of that owner; any owner's when ``owner`` is empty.

    Returns None when there is none.
    """
    values = {"at_desk": desk, "by": owner, "now": now, "new_until": until, "latest": now + LONGEST}
    row = connection.execute(_RENEW, values).mappings().one_or_none()
    return None if row is None else Seat(**row)


def of_desk(connection: Connection, desk: str) -> Seat | None:
    """The lease of a desk, living or not; None when it never had one."""
    row = connection.execute(_OF_DESK, {"wanted": desk}).mappings().one_or_none()
    return None if row is None else Seat(**row)


def all_seats(connection: Connection) -> tuple[Seat, ...]:
    """The lease of every desk that ever had one."""
    return tuple(Seat(**row) for row in connection.execute(select(desk_leases)).mappings())


def put(connection: Connection, seat: Seat) -> None:
    """Stores a desk's lease in place of the one before."""
    values = {column.name: getattr(seat, column.name) for column in desk_leases.columns}
    connection.execute(_put(connection.dialect.name), values)


@lru_cache(maxsize=2)
def _put(dialect: str) -> Any:  # noqa: ANN401 - an Insert of either dialect
    statement = upsert(dialect, desk_leases)
    names = [one.name for one in desk_leases.columns if one is not _D.desk]
    new = {name: statement.excluded[name] for name in names}
    return statement.on_conflict_do_update(index_elements=["desk"], set_=new)


def due_seats(connection: Connection, now: datetime) -> tuple[Seat, ...]:
    """The leases that ran out, and those whose pause is over, that nobody has told of yet."""
    due = and_(_D.closed_at.is_(None), or_(_D.until <= now, _D.paused_until <= now))
    found = connection.execute(select(desk_leases).where(due).order_by(_D.desk)).mappings()
    return tuple(Seat(**row) for row in found)


def next_due(connection: Connection, now: datetime) -> datetime | None:
    """When the next lease runs out or the next pause ends, after ``now``."""
    open_ones = _D.closed_at.is_(None)
    found = connection.execute(
        select(
            select(func.min(_D.until, type_=Instant))
            .where(open_ones, _D.until > now)
            .scalar_subquery(),
            select(func.min(_D.paused_until, type_=Instant))
            .where(open_ones, _D.paused_until > now)
            .scalar_subquery(),
        )
    ).one()
    return min((one for one in found if one is not None), default=None)


_L = leases.c


def held(connection: Connection, name: str) -> tuple[str, datetime] | None:
    """Who holds a named lease, and until when; None when nobody ever did."""
    found = connection.execute(select(_L.owner, _L.until).where(_L.name == name)).one_or_none()
    return None if found is None else (found[0], found[1])


def hold(
    connection: Connection, name: str, owner: str, now: datetime, length: timedelta
) -> tuple[str, datetime]:
    """Takes or renews a named lease unless another holds it; returns who does, and until when.

    A lease that would last longer than ``length`` comes from a clock that was set back, and is
    nobody's.
    """
    found = held(connection, name)
    if found is not None and found[0] != owner and now < found[1] <= now + length:
        return found
    statement = upsert(connection.dialect.name, leases).values(
        name=name, owner=owner, until=now + length
    )
    connection.execute(
        statement.on_conflict_do_update(
            index_elements=["name"], set_={"owner": owner, "until": now + length}
        )
    )
    return owner, now + length


def let_go(connection: Connection, name: str, owner: str, now: datetime) -> None:
    """Ends a named lease of that owner."""
    mine = and_(_L.name == name, _L.owner == owner)
    connection.execute(update(leases).where(mine).values(until=now))
