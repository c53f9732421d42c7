"""The shared queue database as the roles see it: reading moments and pieces of work.

One use case is one ``with store.work()``; it is rolled back unless it reaches its end.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import Connection, DateTime, func, literal_column, select

from config.centre import Centre
from kiosk.clock import Clock, OfficeTime, SystemClock
from kiosk.store import devices, once
from kiosk.store.database import Database
from kiosk.store.feed import Feed, open_feed
from kiosk.store.journal import Kind, Pen, head
from kiosk.store.migrating import bring_up_to_date
from kiosk.store.publishing import Shelf
from kiosk.store.schema import journal_head, settings, versions

_DEMO_SHIFT = "demo_shift_microseconds"

# What every transaction begins with, in one statement.
_MOMENT = select(
    select(settings.c.value).where(settings.c.name == _DEMO_SHIFT).scalar_subquery(),
    func.coalesce(select(func.max(versions.c.number)).scalar_subquery(), 0),
    journal_head.c.last,
)
# One clock for all machines: the server's.
_MOMENT_OF_SERVER = _MOMENT.add_columns(
    literal_column("clock_timestamp()", DateTime(timezone=True))
)


@dataclass(slots=True)
class Reading:
    """One consistent picture of the database at one instant."""

    connection: Connection
    now: datetime
    shelf: Shelf
    demo_time: bool
    in_force: int
    _published: tuple[int, Centre] | None = field(default=None, init=False)

    def version(self) -> int:
        """The version of the centre in force."""
        return self._in_force()[0]

    def centre(self) -> Centre:
        """The centre in force; raises ``Refused("nothing-published")``."""
        return self._in_force()[1]

    def _in_force(self) -> tuple[int, Centre]:
        if self._published is None:
            self._published = self.shelf.centre(self.connection, self.in_force)
        return self._published

    def time(self) -> OfficeTime:
        """Local time and business days of the centre."""
        centre = self.centre()
        return OfficeTime(ZoneInfo(centre.time_zone), centre.day_starts)

    def day(self) -> date:
        """The business day of this moment."""
        return self.time().business_day(self.now)

    def head(self) -> int:
        """The last journal entry this picture is true for."""
        return head(self.connection)


@dataclass(slots=True)
class Work(Reading):
    """One write transaction: everything in it happens, or nothing does."""

    pen: Pen = field(kw_only=True)
    before: dict[str, dict[int, Any]] = field(default_factory=dict, init=False)
    """What each changed ticket and visit was before this transaction, by table and id."""

    def remember(self, table: str, key: int, row: object) -> None:
        """Keeps what a ticket or visit was, the first time it is about to change."""
        self.before.setdefault(table, {}).setdefault(key, row)

    def repeated(self, key: str | None) -> dict[str, Any] | None:
        """The outcome of an action already done under this key."""
        return None if key is None else once.remembered(self.connection, key)

    def done(self, key: str | None, outcome: dict[str, Any]) -> None:
        """Keeps the outcome for a repeat under this key."""
        if key is not None:
            once.remember(self.connection, key, self.now, outcome)


class Store:
    """One centre's database; threads may share it."""

    def __init__(self, database: str | Path, clock: Clock | None = None) -> None:
        """Opens the database, creating or upgrading its tables.

        Raises:
            Refused: ``database-address``, ``database-on-share``.
            Trouble: ``database-away``, ``schema-newer``.
        """
        self._clock = clock or SystemClock()
        self._server_time = clock is None
        self._skew = timedelta(0)
        self._shift = timedelta(0)
        self.database = Database(database)
        self.shelf = Shelf()
        try:
            bring_up_to_date(self.database)
            with self.read():
                pass
        except BaseException:
            self.database.close()
            raise

    def close(self) -> None:
        """Closes every connection."""
        self.database.close()

    def now(self) -> datetime:
        """The present instant, as the database last told it."""
        return self._clock.now() + self._skew + self._shift

    @property
    def demo_time(self) -> bool:
        """Whether the centre runs on a time other than the real one."""
        return self._shift != timedelta(0)

    @contextmanager
    def read(self) -> Iterator[Reading]:
        """One reading moment; raises ``Trouble("database-away")``."""
        with self.database.read() as connection:
            now, version, _ = self._moment(connection)
            yield Reading(connection, now, self.shelf, self.demo_time, version)

    @contextmanager
    def work(self) -> Iterator[Work]:
        """One write transaction, committed at the end; see ``Database.write``."""
        with self.database.write() as connection:
            now, version, last = self._moment(connection)
            pen = Pen(connection, now, last, last)
            yield Work(connection, now, self.shelf, self.demo_time, version, pen=pen)
            pen.lay_down()

    def feed(self, since: int | None = None) -> Feed:
        """What is new after entry ``since``; by default after the present last entry."""
        return open_feed(self.database, since)

    def set_time(self, at: datetime | None) -> None:
        """Makes every process of the centre live at ``at`` from now on; None ends that.

        A naive ``at`` is local time of the centre.
        """
        with self.work() as work:
            if at is not None and at.tzinfo is None:
                at = at.replace(tzinfo=work.time().zone)
            real = work.now - self._shift
            shift = timedelta(0) if at is None else at.astimezone(UTC) - real
            told = None if at is None else str(shift // timedelta(microseconds=1))
            devices.set_setting(work.connection, _DEMO_SHIFT, told)
            work.pen.write(Kind.DEMO_TIME, data={"at": None if at is None else at.isoformat()})
        self._shift = shift

    def _moment(self, connection: Connection) -> tuple[datetime, int, int]:
        """Now, the version in force (0: none), and the number of the last entry."""
        ask_server = self._server_time and not self.database.is_sqlite
        row = connection.execute(_MOMENT_OF_SERVER if ask_server else _MOMENT).one()
        told, version, last = row[:3]
        self._shift = timedelta(microseconds=int(told)) if told else timedelta(0)
        mine = self._clock.now()
        if ask_server:
            self._skew = row[3].astimezone(UTC) - mine
        return mine + self._skew + self._shift, version, last
