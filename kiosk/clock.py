"""The only "now", and the business day in the centre's time zone."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Protocol
from zoneinfo import ZoneInfo


class Clock(Protocol):
    """Tells the time as an aware ``datetime`` in UTC."""

    def now(self) -> datetime:
        """The present instant."""
        ...


class SystemClock:
    """The machine's own clock."""

    def now(self) -> datetime:
        """The present instant, UTC."""
        return datetime.now(UTC)


class HandClock:
    """A clock that moves only when told to: for tests, replays and simulated days."""

    def __init__(self, start: datetime) -> None:
        self._now = start.astimezone(UTC)

    def now(self) -> datetime:
        """The instant last set."""
        return self._now

    def advance(self, **step: float) -> datetime:
        """Moves by ``timedelta(**step)``, backwards too, and returns the new instant."""
        self._now += timedelta(**step)
        return self._now

    def set(self, instant: datetime) -> None:
        """Jumps to an aware instant."""
        self._now = instant.astimezone(UTC)


@dataclass(frozen=True, slots=True)
class OfficeTime:
    """Local time and business days of one centre.

    A business day begins at ``day_starts`` local time and bears the date on which it
    began, so a number taken at 01:00 belongs to the evening before.
    """

    zone: ZoneInfo
    day_starts: time

    def local(self, instant: datetime) -> datetime:
        """The instant on the centre's wall clock."""
        return instant.astimezone(self.zone)

    def business_day(self, instant: datetime) -> date:
        """The business day that contains the instant."""
        day = self.local(instant).date()
        # Instants are compared, not wall clocks: an hour that comes twice starts one day only.
        return day if instant >= self._start(day) else day - timedelta(days=1)

    def day_span(self, day: date) -> tuple[datetime, datetime]:
        """First instant of a business day and of the next one, UTC.

        The span is 23 or 25 hours long when the clocks change within it.
        """
        return self._start(day), self._start(day + timedelta(days=1))

    def at(self, day: date, moment: time) -> datetime:
        """The instant, UTC, of a local time within a business day."""
        on = day if moment >= self.day_starts else day + timedelta(days=1)
        return datetime.combine(on, moment, self.zone).astimezone(UTC)

    def _start(self, day: date) -> datetime:
        return datetime.combine(day, self.day_starts, self.zone).astimezone(UTC)
