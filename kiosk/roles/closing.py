"""The steps of closing a service before its hours end, and what becomes of those who wait."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

from config.centre import Centre, Service
from kiosk.errors import Refused
from kiosk.queueing.hours import Closing, Then
from kiosk.queueing.ticket import Action, State
from kiosk.roles.acting import advance, bring_back, settle
from kiosk.roles.desk_views import ClosingView
from kiosk.roles.moving import refuse_shut, send_on
from kiosk.roles.showing import service_of
from kiosk.roles.standing import closed_early
from kiosk.store import closings, queues
from kiosk.store.journal import Kind
from kiosk.store.store import Reading, Work
from kiosk.store.tickets import Row

_ALL = 100_000


def close_early(
    work: Work, service: Service, then: Then, to: str | None, until: datetime | None
) -> tuple[Closing, int]:
    """Closes a service from now on; a closing in force before is replaced.

    A naive ``until`` is local time of the centre. Returns the closing, and how many tickets were
    moved or released.

    Raises:
        Refused: ``closing-over`` when it would end before it begins; ``closing-too-long`` when
            it would end on another business day; ``move-nowhere``, ``move-to-itself``,
            ``unknown-service``, ``no-numbers``, ``move-to-closed``, ``shut-today`` for the service
            to move to.
    """
    day_ends = work.time().day_span(work.day())[1]
    ends_at = day_ends
    if until is not None:
        local = until if until.tzinfo else until.replace(tzinfo=work.time().zone)
        ends_at = local.astimezone(UTC)
    if ends_at <= work.now:
        raise Refused("closing-over")
    if ends_at > day_ends:
        raise Refused("closing-too-long", service=service.name)
    in_force = closed_early(work)
    target = _target(work.centre(), service, then, to)
    if target is not None and target.id in in_force:
        raise Refused("move-to-closed", service=target.name)
    if target is not None:
        refuse_shut(work, target)
    before = in_force.get(service.id)
    if before is not None:
        closings.end(work.connection, before.id, work.now)
    told = Closing(0, service.id, work.now, ends_at, then, None if target is None else target.id)
    closing = closings.add(work.connection, work.day(), told)
    count = _clear(work, closing)
    note_closing(work, closing, "closed", then=str(then), to=closing.to_service, count=count)
    return closing, count


def note_closing(work: Work, closing: Closing, state: str, **more: object) -> None:
    """Writes that a service closed early, or that this is over."""
    said = {"state": state, "until": closing.ends_at.isoformat(), **more}
    work.pen.write(Kind.CLOSING, service=closing.service, day=work.day(), data=said)


def come_back(work: Work, row: Row) -> Row:
    """A missed visitor waits again; where the queue was moved since, with the others there."""
    back = bring_back(work, row)
    closing = closed_early(work).get(back.service)
    if closing is None or closing.then is not Then.MOVE:
        return back
    return send_on(work, back, closing.to_service, None)


def closing_view(reading: Reading, closing: Closing, count: int = 0) -> ClosingView:
    """A closing as the supervisor sees it."""
    return ClosingView(
        service=closing.service,
        service_name=service_of(reading.centre(), closing.service).name,
        starts_at=closing.starts_at,
        ends_at=closing.ends_at,
        then=closing.then,
        to_service=closing.to_service,
        count=count,
    )


def _target(centre: Centre, service: Service, then: Then, to: str | None) -> Service | None:
    if then is not Then.MOVE:
        return None
    if to is None:
        raise Refused("move-nowhere", service=service.name)
    target = service_of(centre, to)
    if target.id == service.id:
        raise Refused("move-to-itself", service=service.name)
    if not target.numbered:
        raise Refused("no-numbers", service=target.name)
    return target


def _clear(work: Work, closing: Closing) -> int:
    """Moves or releases everybody who waits, and says how many that were.

    Whoever is called or served stays; a missed visitor of a moved queue is sent on when
    coming back.
    """
    if closing.then is Then.SERVE:
        return 0
    connection, service, now = work.connection, (closing.service,), work.now
    rows = [
        *queues.waiting(connection, service, now, _ALL),
        *queues.held(connection, service, now, _ALL),
    ]
    step: Callable[[Work, Row, Closing], Row] = _move
    if closing.then is Then.RELEASE:
        rows += queues.missed(connection, service, now, _ALL)
        step = _release
    for row in rows:
        step(work, settle(work, row), closing)
    return len(rows)


def _move(work: Work, row: Row, closing: Closing) -> Row:
    """Number and whole wait stay, and so does a hold."""
    until = row.held_until if row.state is State.HELD else None
    if until is not None:
        row = advance(work, row, Action.RESUME, Kind.RESUMED, held_until=None)
    row = send_on(work, row, closing.to_service, None)
    if until is None:
        return row
    said = {"until": until.isoformat()}
    return advance(work, row, Action.HOLD, Kind.HELD, data=said, held_until=until)


def _release(work: Work, row: Row, closing: Closing) -> Row:
    return advance(
        work,
        row,
        Action.CANCEL,
        Kind.CANCELLED,
        data={"closed_early": closing.service},
        ended_at=work.now,
    )
