"""Statements on what desks did lately and what is to come: what forecasts are made from.

Each looks at a bounded number of rows by an index, however many tickets there ever were.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import lru_cache
from typing import Any

from sqlalchemy import CompoundSelect, Connection, Select, bindparam, or_, select, union_all

from kiosk.queueing.booking import BookingState
from kiosk.queueing.numbering import Lane
from kiosk.queueing.order import Head
from kiosk.queueing.pace import Stay
from kiosk.queueing.situation import Queued, Sitting
from kiosk.queueing.ticket import State
from kiosk.store.schema import Instant, appointments, desk_leases, tickets, visits
from kiosk.store.tickets import in_states

STAYS_REACH = timedelta(days=7)
"""Older stays tell nothing of today."""

MOST_WAITING = 2000
"""More tickets than this are not read for a forecast."""

_EXPECTED_REACH = timedelta(hours=4)
_EXPECTED_GRACE = timedelta(minutes=10)
_EXPECTED_ID = 2**61
"""Booked visitors without a ticket get ids from here on."""

_T, _A = tickets.c, appointments.c


def latest_stays(
    connection: Connection, desks: Mapping[str, int], day: date
) -> dict[str, tuple[Stay, ...]]:
    """The latest visitors at each desk, in the order of their calls.

    Args:
        connection: The transaction.
        desks: The desks, and how many stays of each are wanted.
        day: The present business day.
    """
    found: dict[str, list[Stay]] = {desk: [] for desk in desks}
    if not found:
        return {}
    values: dict[str, object] = {"from_day": day - STAYS_REACH}
    for at, (desk, each) in enumerate(desks.items()):
        values |= {f"desk_{at}": desk, f"each_{at}": each}
    for row in connection.execute(_latest_stays(len(found)), values):
        stay = Stay(row.desk, row.service, row.taken_at, row.called_at, row.ended_at)
        found[row.desk].append(stay)
    return {
        desk: tuple(sorted(row, key=lambda stay: stay.called_at)) for desk, row in found.items()
    }


@lru_cache(maxsize=64)
def _latest_stays(desks: int) -> Select[Any] | CompoundSelect[Any]:
    parts = []
    for at in range(desks):
        latest = (
            select(_T.desk, _T.service, _T.taken_at, _T.called_at, _T.ended_at)
            .where(
                _T.desk == bindparam(f"desk_{at}"),
                _T.business_day >= bindparam("from_day"),
                _T.called_at.is_not(None),
            )
            .order_by(_T.business_day.desc(), _T.called_at.desc())
            .limit(bindparam(f"each_{at}"))
            .subquery()
        )
        parts.append(select(latest))
    return parts[0] if len(parts) == 1 else union_all(*parts)


@dataclass(frozen=True, slots=True)
class Line:
    """How the tickets of a service stand in its queue.

    Attributes:
        target_minutes: The wait it aims to stay below.
        late: Booked visitors who came later than this after their time queue by their coming.
    """

    target_minutes: int
    late: timedelta


_WAITING = (
    select(
        _T.id, _T.service, _T.state, _T.since, _T.taken_at, _T.priority, _T.booked_at, _T.lane,
        _T.for_desk, _T.held_until, visits.c.free_from,
    )
    .join(visits, visits.c.id == _T.visit)
    .where(
        in_states(State.WAITING, State.HELD),
        or_(_T.expires_at.is_(None), _T.expires_at > bindparam("now", type_=Instant)),
        _T.service.in_(bindparam("services", expanding=True)),
    )
    # In this order SQLite takes the small index of those who wait, not that of all who came.
    .order_by(_T.service, _T.since, _T.id)
    .limit(MOST_WAITING)
)  # fmt: skip


def queued(
    connection: Connection, lines: Mapping[str, Line], classes: Collection[str], now: datetime
) -> tuple[Queued, ...]:
    """Everyone who waits for some services or is on hold, as the choice sees them.

    Args:
        connection: The transaction.
        lines: The services and how their queues stand.
        classes: Ids of the centre's classes; a ticket of any other counts as ordinary.
        now: The instant.
    """
    rows = connection.execute(_WAITING, {"now": now, "services": list(lines)})
    return tuple(_queued(row, lines[row.service], classes, now) for row in rows)


def _queued(row: Any, line: Line, classes: Collection[str], now: datetime) -> Queued:  # noqa: ANN401
    late = (
        row.lane == str(Lane.APPOINTMENT)
        and row.booked_at is not None
        and row.taken_at - row.booked_at > line.late
    )
    head = Head(
        row.id,
        row.service,
        row.taken_at if late else row.since,
        row.taken_at,
        line.target_minutes,
        booked_at=row.booked_at,
        late=late,
        **({"priority": row.priority} if row.priority in classes else {}),
    )
    held = row.held_until if row.state == str(State.HELD) else None
    due = [at for at in (held, row.free_from) if at is not None and at > now]
    return Queued(head, row.for_desk, max(due, default=None))


_EXPECTED = select(_A.id, _A.service, _A.booked_at, _A.desk).where(
    _A.business_day == bindparam("day"),
    _A.service.in_(bindparam("services", expanding=True)),
    _A.state == str(BookingState.BOOKED),
    _A.booked_at > bindparam("after", type_=Instant),
    _A.booked_at < bindparam("until", type_=Instant),
)


def expected(
    connection: Connection, lines: Mapping[str, Line], day: date, now: datetime
) -> tuple[Queued, ...]:
    """The booked visitors of the next hours who have not checked in yet.

    They are taken to come in time; whoever is more than ten minutes late, not at all.
    """
    values = {
        "day": day,
        "services": list(lines),
        "after": now - _EXPECTED_GRACE,
        "until": now + _EXPECTED_REACH,
    }
    return tuple(
        Queued(
            Head(
                _EXPECTED_ID + row.id,
                row.service,
                row.booked_at,
                row.booked_at,
                lines[row.service].target_minutes,
                booked_at=row.booked_at,
            ),
            for_desk=row.desk,
            callable_from=max(row.booked_at, now),
            here=False,
        )
        for row in connection.execute(_EXPECTED, values)
    )


def sittings(connection: Connection, now: datetime) -> dict[str, Sitting]:
    """What the lease of each desk says at an instant."""
    return {
        row.desk: Sitting(
            live=row.until > now and row.closed_at is None,
            paused=row.paused_at is not None
            and (row.paused_until is None or row.paused_until > now),
            paused_until=row.paused_until if row.paused_at is not None else None,
            # Equal to ``until`` only marks a desk that vanished as told of.
            closed=row.closed_at is not None and row.closed_at != row.until,
        )
        for row in connection.execute(_LEASES)
    }


_LEASES = select(desk_leases)
