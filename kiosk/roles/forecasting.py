"""Whoever asks how long people wait, and how true what was promised has been.

How often ranges held is kept as one short record, renewed every half hour by whoever tends
the centre: by it ranges become as wide as they must be, and a service whose ranges held too
seldom all the same gives none.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from config.centre import Centre, Names, Service
from kiosk.clock import OfficeTime
from kiosk.errors import Refused
from kiosk.queueing.forecast import Forecast
from kiosk.queueing.numbering import read_code, read_number
from kiosk.queueing.opening import Opening, opening
from kiosk.queueing.scoring import JUDGED, Promised, Score, promised, scores
from kiosk.queueing.watching import Watcher
from kiosk.roles.foreseeing import PROMISE, Record, keep, record_of, wait_of, waits_for
from kiosk.roles.showing import service_of, settled
from kiosk.store import days, tickets
from kiosk.store.journal import Entry
from kiosk.store.store import Store

RECORD_EVERY = timedelta(minutes=30)
_RECORD_OF = 60
"""The record looks at so many of the latest calls of each service."""


@dataclass(frozen=True, slots=True)
class WaitView:
    """How long a ticket waits; without ``number``, somebody who took one of the service now."""

    service: str
    service_name: Names
    wait: Forecast
    number: str | None = None


@dataclass(frozen=True, slots=True)
class ScoreView:
    """How the forecasts of a service did; ``hidden``: it gives none at present."""

    service: str
    service_name: Names
    score: Score
    hidden: bool


class Forecasting:
    """Whoever asks how long people wait, and how true that was."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def waits(self, service: str | None = None) -> tuple[WaitView, ...]:
        """How long whoever took a number now would wait, by service.

        Args:
            service: Only this one; by default each that gives numbers.

        Raises:
            Refused: ``unknown-service``, ``no-numbers``.
        """
        with self._store.read() as reading:
            asked = _asked(reading.centre(), service)
            found = waits_for(reading, asked)
            return tuple(WaitView(one.id, one.name, found[one.id]) for one in asked)

    def ticket(self, told: str) -> WaitView:
        """When a ticket that waits or is on hold will be called, for staff to see.

        Args:
            told: The number printed today, or the scan code.

        Raises:
            Refused: ``no-ticket-numbered``; ``ticket-<state>`` when it does not wait.
        """
        number, code = read_number(told), read_code(told)
        with self._store.read() as reading:
            row = None
            if code is not None:
                row = tickets.by_code(reading.connection, code)
            elif number is not None:
                row = tickets.by_printed(reading.connection, reading.day(), number)
            if row is None:
                raise Refused("no-ticket-numbered", number=told.strip())
            row = settled(row, reading)
            wait = wait_of(reading, row)
            if wait is None:
                refusal = f"ticket-{row.state}"
                raise Refused(refusal, number=row.printed, action="forecast")
            name = service_of(reading.centre(), row.service).name
            return WaitView(row.service, name, wait, row.printed)

    def score(self, days_back: int = 1, service: str | None = None) -> tuple[ScoreView, ...]:
        """How the forecasts of the last business days would have done.

        Each number is looked at as it was when it was taken, and its range compared with its
        call. The day before the first one is watched too: forecasts learn from it.

        Args:
            days_back: How many business days, today included.
            service: Only this one; by default each that gives numbers.

        Raises:
            Refused: ``unknown-service``, ``no-numbers``.
        """
        with self._store.read() as reading:
            centre, time, today = reading.centre(), reading.time(), reading.day()
            asked = {one.id: one.name for one in _asked(centre, service)}
            hidden = record_of(reading).unreliable
        watcher = Watcher(centre)
        found: list[Promised] = []
        for back in range(days_back, -1, -1):
            day = today - timedelta(days=back)
            entries = _entries(self._store, day, time)
            scored = _taken(entries, day, time, asked) if back < days_back else frozenset()
            found += _promised(watcher, centre, entries, day, time, scored)
        return tuple(
            ScoreView(one.service, asked[one.service], one, one.service in hidden)
            for one in scores(found)
        )


def keep_record(store: Store) -> bool:
    """Renews the record of how often ranges held, if the last one is half an hour old.

    A service of which too few calls are known today keeps its last verdict. Returns whether
    it was renewed.

    Raises:
        Refused: ``nothing-published``.
    """
    with store.read() as reading:
        last = record_of(reading)
        if last.at is not None and timedelta(0) <= reading.now - last.at < RECORD_EVERY:
            return False
        centre, time, today = reading.centre(), reading.time(), reading.day()
    entries = _entries(store, today, time)
    watcher = Watcher(centre)
    watcher.stretches.update(last.stretches)
    made = _promised(watcher, centre, entries, today, time, _latest_called(entries))
    unreliable, stretches = set(last.unreliable), dict(last.stretches)
    for one in scores(made):
        if one.promises >= JUDGED:
            unreliable.discard(one.service)
            if not one.reliable:
                unreliable.add(one.service)
            stretches[one.service] = watcher.stretches[one.service]
    with store.work() as work:
        keep(work, Record(None, frozenset(unreliable), stretches))
    return True


def _entries(store: Store, day: date, time: OfficeTime) -> list[Entry]:
    # Read whole before anything is worked out: no transaction waits for that.
    span = time.day_span(day)
    with store.read() as reading:
        found = days.entries_of(reading.connection, day, *span)
        # Tickets kept from before come first with all their entries, even of days to come.
        return sorted((one for one in found if one.at < span[1]), key=lambda one: one.number)


def _asked(centre: Centre, service: str | None) -> tuple[Service, ...]:
    if service is None:
        return tuple(one for one in centre.services if one.numbered)
    found = service_of(centre, service)
    if not found.numbered:
        raise Refused("no-numbers", service=found.name)
    return (found,)


def _promised(
    watcher: Watcher,
    centre: Centre,
    entries: Iterable[Entry],
    day: date,
    time: OfficeTime,
    chosen: Collection[int],
) -> list[Promised]:
    begins = time.day_span(day)[0]
    openings: dict[str, Opening] = {
        one.id: opening(one, begins, time, centre.country) for one in centre.services
    }
    return promised(watcher, entries, openings.__getitem__, PROMISE, chosen.__contains__)


def _taken(
    entries: Iterable[Entry], day: date, time: OfficeTime, services: Mapping[str, object]
) -> frozenset[int]:
    """The tickets of some services that were taken on a day, not kept from one before."""
    begins = time.day_span(day)[0]
    return frozenset(
        one.ticket
        for one in entries
        if one.kind == "taken"
        and one.ticket is not None
        and one.at >= begins
        and one.service in services
    )


def _latest_called(entries: Iterable[Entry]) -> frozenset[int]:
    found: set[int] = set()
    counts: Counter[str | None] = Counter()
    for one in reversed(list(entries)):
        if one.kind == "called" and one.ticket is not None and counts[one.service] < _RECORD_OF:
            counts[one.service] += one.ticket not in found
            found.add(one.ticket)
    return frozenset(found)
