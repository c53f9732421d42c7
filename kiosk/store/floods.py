"""Statements on what a kiosk gave lately, who took no slip, and how long serving takes."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import Connection, and_, bindparam, func, or_, select

from kiosk.queueing.ticket import State
from kiosk.store.schema import Instant, tickets
from kiosk.store.tickets import Row, in_states, many

_T = tickets.c
_VISITORS = select(func.count(_T.visit.distinct())).where(
    _T.device == bindparam("device"),
    _T.taken_at > bindparam("since", type_=Instant),
    in_states(State.WAITING, State.HELD, State.CALLED, State.MISSED),
)


def visitors_at(connection: Connection, device: str, since: datetime) -> int:
    """How many visitors took a number at a kiosk since an instant and did not come to a desk yet.

    Who was served has taken the slip, and who gave the number back needs none.
    """
    values = {"device": device, "since": since}
    return int(connection.execute(_VISITORS, values).scalar_one())


def never_called(connection: Connection, day: date, now: datetime, limit: int) -> tuple[Row, ...]:
    """A day's tickets that wait and were never called, in the order taken.

    Whose kiosk gave them is not asked here: a kiosk's index holds all it ever gave.
    """
    where = and_(
        in_states(State.WAITING, State.HELD),
        in_states(State.WAITING),
        or_(_T.expires_at.is_(None), _T.expires_at > now),
        _T.business_day == day,
        _T.calls == 0,
    )
    return many(connection, where, (_T.taken_at, _T.id), limit)


def taken_between(
    connection: Connection, service: str, day: date, span: tuple[datetime, datetime], limit: int
) -> tuple[Row, ...]:
    """The tickets of a service taken within a span, both ends included, in the order taken."""
    where = and_(
        _T.business_day == day, _T.service == service, _T.taken_at.between(span[0], span[1])
    )
    return many(connection, where, (_T.taken_at, _T.id), limit)


_SERVED = (
    select(_T.serving_at, _T.ended_at)
    .where(
        _T.service == bindparam("service"),
        _T.ended_at > bindparam("since", type_=Instant),
        in_states(State.SERVED),
        _T.serving_at.is_not(None),
    )
    .order_by(_T.ended_at.desc())
    .limit(bindparam("most"))
)


def served_lately(
    connection: Connection, service: str, since: datetime, limit: int
) -> tuple[tuple[datetime, datetime], ...]:
    """When the last visitors of a service were served, from and to, the latest first."""
    values = {"service": service, "since": since, "most": limit}
    rows = connection.execute(_SERVED, values)
    return tuple((row.serving_at, row.ended_at) for row in rows)
