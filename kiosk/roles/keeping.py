"""What is kept of whom, and for how long: wiping, forgetting, and the reports that stay.

Unlike other use cases, wiping and forgetting are many short transactions, so that nobody
who takes or calls a number waits for them. Each may be stopped at any instant and repeated,
by several processes at once too.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta

from config.centre import Names
from kiosk.errors import Refused
from kiosk.reporting.figures import figures_of
from kiosk.reporting.report import Line, lines_of
from kiosk.reporting.stays import stays_of
from kiosk.store import forgetting, wiping
from kiosk.store.store import Reading, Store

SETTLING = timedelta(minutes=15)
"""A day is closed for good this long after its end: until then its last action is undone."""

PIECE = 100
"""Most rows that one transaction wipes or deletes."""

_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class KeptDay:
    """A day that can't be forgotten yet; ``numbers`` are still to be served."""

    day: date
    numbers: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ForgetView:
    """What one run of forgetting did.

    Attributes:
        before: Days before this one were meant.
        days: Those that became figures.
        removed: Rows deleted, by table.
        kept: Days that had to stay.
    """

    before: date
    days: tuple[date, ...]
    removed: Mapping[str, int]
    kept: tuple[KeptDay, ...]


@dataclass(frozen=True, slots=True)
class ReportLine:
    """One service on one day; ``service_name`` is None when the centre has it no more."""

    line: Line
    service_name: Names | None


class Keeping:
    """Who answers for what is kept."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def keep_days(self) -> int:
        """After how many days tickets become figures; raises ``Refused("nothing-published")``."""
        with self._store.read() as reading:
            return reading.centre().keep_days

    def forget(self, before: date | None = None, days: int | None = None) -> ForgetView:
        """Turns every day before one into figures, and deletes the rest of it.

        Stopped in the middle and done again, it goes on where it was.

        Args:
            before: The first business day to keep whole.
            days: How many days before today to keep whole; by default as the centre says.

        Raises:
            Refused: ``forget-today`` when today, or a day that is not closed yet, were meant.
        """
        with self._store.read() as reading:
            today, closed = reading.day(), _last_closed(reading)
            kept_days = reading.centre().keep_days if days is None else days
            until = before or today - timedelta(days=kept_days)
            if until > closed + _DAY:
                raise Refused("forget-today", day=until - _DAY)
        while wipe_closed_days(self._store):
            pass
        run = Run(until)
        while run.step(self._store, PIECE):
            pass
        return ForgetView(
            until,
            tuple(run.days),
            dict(run.removed),
            tuple(KeptDay(day, numbers) for day, numbers in sorted(run.kept.items())),
        )

    def report(self, first: date, last: date) -> tuple[ReportLine, ...]:
        """What happened on some business days, both ends included, by day and service.

        From the journal, and from the figures of what was forgotten.
        """
        return tuple(line for day in _days(first, last) for line in self._report(day))

    def today(self) -> date:
        """The present business day."""
        with self._store.read() as reading:
            return reading.day()

    def _report(self, day: date) -> tuple[ReportLine, ...]:
        with self._store.read() as reading:
            connection = reading.connection
            names = {one.id: one.name for one in reading.centre().services}
            begun = forgetting.going(connection)
            counted = begun.floor if begun is not None and begun.day == day else 0
            entries = forgetting.entries_of(connection, day, counted)
            live = forgetting.live_ids(connection, day, reading.now)
            cells = forgetting.figures_on(connection, day)
        lines = lines_of(day, stays_of(entries, live), cells)
        return tuple(ReportLine(line, names.get(line.service)) for line in lines)


def wipe_closed_days(store: Store, limit: int = PIECE) -> bool:
    """Wipes the next piece of what closed days no longer need; False when all is wiped.

    Codes and check words of tickets that ended, codes of bookings, needs, clerks' notes,
    what could be undone, outcomes kept for repeats, and what orders said. Costs one look at
    a setting when nothing is to do.
    """
    with store.read() as reading:
        connection, now = reading.connection, reading.now
        day = _last_closed(reading)
        if wiping.wiped_through(connection) == day:
            return False
        ended = reading.time().day_span(day)[1]
        found = wiping.unwiped_tickets(connection, day, ended, now, limit)
    with store.work() as work:
        if found:
            wiping.wipe_tickets(work.connection, found, ended, now)
            return True
        if (
            wiping.wipe_acts(work.connection, ended, limit)
            or wiping.wipe_onces(work.connection, ended, limit)
            or wiping.wipe_orders(work.connection, ended, now, limit)
            or wiping.wipe_bookings(work.connection, day, now, limit)
        ):
            return True
    with store.read() as reading:
        stretch = wiping.look_for_notes(reading.connection, ended, limit)
    more = not stretch.ends or len(stretch.noted) == limit
    with store.work() as work:
        wiping.wipe_notes(work.connection, stretch, limit)
        if not more:
            wiping.note_wiped(work.connection, day)
    return more


def forget_old_days(store: Store, limit: int = PIECE) -> bool:
    """Forgets the next piece of days older than the centre keeps; False when none is left."""
    with store.read() as reading:
        until = reading.day() - timedelta(days=reading.centre().keep_days)
        until = min(until, _last_closed(reading) + _DAY)
    return Run(until).step(store, limit)


@dataclass(slots=True)
class Run:
    """One run of forgetting, step by step."""

    before: date
    days: list[date] = field(default_factory=list)
    removed: Counter[str] = field(default_factory=Counter)
    kept: dict[date, tuple[str, ...]] = field(default_factory=dict)

    def step(self, store: Store, limit: int) -> bool:
        """One short transaction; False when nothing is left to do."""
        with store.read() as reading:
            begun, closed = forgetting.going(reading.connection), _last_closed(reading)
        if begun is None:
            return self._count_next(store)
        if begun.day > closed:
            # A clock was set back since: the day is not over again.
            return False
        self._delete(store, begun, limit)
        return True

    def _delete(self, store: Store, begun: forgetting.Going, limit: int) -> None:
        with store.work() as work:
            if forgetting.going(work.connection) != begun:
                # Another process has just finished this day.
                return
            ended = work.time().day_span(begun.day)[1]
            name, gone = forgetting.delete_some(work.connection, begun, ended, limit)
        if gone:
            self.removed[name] += gone

    def _count_next(self, store: Store) -> bool:
        with store.read() as reading:
            day = self._next_closed(reading)
            if day is None:
                return False
            entries = forgetting.entries_of(reading.connection, day)
            last = forgetting.last_entry_of(reading.connection, day)
            began = reading.time().day_span(day)[0]
        # Counted without the writer's turn, and kept only if nothing was added meanwhile.
        cells = figures_of(stays_of(entries), began)
        with store.work() as work:
            connection = work.connection
            unchanged = forgetting.last_entry_of(connection, day) == last
            if unchanged and forgetting.going(connection) is None and not _live(work, day):
                forgetting.begin(connection, work.pen, day, cells)
                self.days.append(day)
        return True

    def _next_closed(self, reading: Reading) -> date | None:
        day: date | None = None
        while True:
            day = forgetting.next_day(reading.connection, day, self.before)
            if day is None:
                return None
            live = _live(reading, day)
            if not live:
                return day
            self.kept[day] = live


def _live(reading: Reading, day: date) -> tuple[str, ...]:
    return forgetting.live_on(reading.connection, day, reading.now, reading.now - SETTLING)


def _last_closed(reading: Reading) -> date:
    """The last business day that is over for good."""
    return reading.time().business_day(reading.now - SETTLING) - _DAY


def _days(first: date, last: date) -> Iterator[date]:
    day = first
    while day <= last:
        yield day
        day += _DAY
