"""Children, stuck fingers and full kiosks: when to ask, when to say no, what lies unclaimed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import timedelta

from config.centre import Kiosk
from kiosk.errors import Refused
from kiosk.roles.showing import desk_tickets, service_of
from kiosk.roles.visit_views import BurstView
from kiosk.store import floods, tickets
from kiosk.store.store import Reading, Work
from kiosk.store.tickets import Row

_HOUR = timedelta(hours=1)
_MOST_WAITING = 5_000


def stem(work: Work, device: str, row: Row, *, sure: bool) -> None:
    """Refuses a number just given where a kiosk gives too many; the refusal takes it back.

    A visit with several tickets counts once when the question is whether somebody plays.

    Args:
        work: The transaction that gave the number.
        device: Where it was taken; only kiosks of the centre have limits.
        row: The ticket.
        sure: Whether the visitor has said that it is wanted.

    Raises:
        Refused: ``kiosk-spent``, ``kiosk-spent-for`` when the limit of an hour is reached,
            ``is-this-for-you`` when many were given within a short time.
    """
    kiosk = next((one for one in work.centre().kiosks if one.id == device), None)
    if kiosk is None:
        return
    _refuse_spent(work, kiosk, row)
    if sure:
        return
    span = timedelta(seconds=kiosk.flood_seconds)
    before = floods.visitors_at(work.connection, device, work.now - span) - 1
    if before >= kiosk.flood_tickets:
        raise Refused("is-this-for-you", count=before)


def _refuse_spent(work: Work, kiosk: Kiosk, row: Row) -> None:
    service, since = service_of(work.centre(), row.service), work.now - _HOUR
    if kiosk.hourly is not None:
        given = tickets.given_by(work.connection, kiosk.id, since)
        if given > kiosk.hourly:
            raise Refused("kiosk-spent")
    if service.kiosk_hourly is not None:
        given = tickets.given_by(work.connection, kiosk.id, since, service.id)
        if given > service.kiosk_hourly:
            raise Refused("kiosk-spent-for", service=service.spoken_of)


def bursts(reading: Reading) -> tuple[BurstView, ...]:
    """Today's bursts of each kiosk that nobody has come for, the latest first."""
    kiosks = {one.id: one for one in reading.centre().kiosks}
    rows = floods.never_called(reading.connection, reading.day(), reading.now, _MOST_WAITING)
    by_visit: dict[int, list[Row]] = {}
    for row in rows:
        by_visit.setdefault(row.visit, []).append(row)
    # Who takes several numbers at once is one visitor.
    firsts = [visit[0] for visit in by_visit.values()]
    found = [
        _burst(reading, kiosk, [row for first in run for row in by_visit[first.visit]])
        for kiosk in kiosks.values()
        for run in _runs([row for row in firsts if row.device == kiosk.id], kiosk)
    ]
    return tuple(sorted(found, key=lambda one: one.to_at, reverse=True))


def _runs(rows: Sequence[Row], kiosk: Kiosk) -> Iterator[list[Row]]:
    """Runs in which the kiosk gave as many numbers within its span as make it ask."""
    span, least = timedelta(seconds=kiosk.flood_seconds), kiosk.flood_tickets
    quick = {
        place
        for first in range(len(rows) - least + 1)
        if rows[first + least - 1].taken_at - rows[first].taken_at <= span
        for place in range(first, first + least)
    }
    run: list[Row] = []
    for place, row in enumerate(rows):
        if place in quick and (not run or row.taken_at - run[-1].taken_at <= span):
            run.append(row)
            continue
        if run:
            yield run
        run = [row] if place in quick else []
    if run:
        yield run


def _burst(reading: Reading, kiosk: Kiosk, rows: Sequence[Row]) -> BurstView:
    return BurstView(
        device=kiosk.id,
        name=kiosk.name,
        from_at=rows[0].taken_at,
        to_at=rows[-1].taken_at,
        tickets=desk_tickets(reading, rows),
        printed=tuple(row.id for row in rows if row.slip == "printed"),
    )
