"""How simulated time passes: as fast as it goes, or so many times faster than the real one."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta

from kiosk.clock import HandClock
from kiosk.office import Office, open_office

_FOLLOW_SECONDS = 1.0


class Pace:
    """Sets the clock of the simulating office; ``shared`` sets everybody's.

    Roles of ``office`` live at exactly the simulated instant. Other programs follow once a
    second by demo time, where that is wanted.
    """

    def __init__(
        self, office: Office, clock: HandClock, speed: float, shared: Office | None
    ) -> None:
        self.office = office
        self._clock = clock
        self._speed = speed
        self._shared = shared
        self._begun: tuple[float, datetime] | None = None
        self._followed = 0.0

    def reach(self, instant: datetime) -> None:
        """Returns at a simulated instant, with the clocks set to it."""
        if self._shared is not None:
            self._wait(instant, self._shared)
        self.set(instant)

    def set(self, instant: datetime) -> None:
        """Sets the clock of the office, and nobody else's."""
        # Demo time shifts every clock of the database, the one set by hand too.
        shift = self.office.now() - self._clock.now()
        self._clock.set(instant - shift)

    def _wait(self, instant: datetime, shared: Office) -> None:
        if self._begun is None:
            self._begun = (time.monotonic(), instant)
        started, at = self._begun
        due = started + (instant - at).total_seconds() / self._speed
        while True:
            here = time.monotonic()
            if here - self._followed >= _FOLLOW_SECONDS or not self._followed:
                passed = timedelta(seconds=(here - started) * self._speed)
                shared.set_time(min(at + passed, instant))
                self.office.version()
                self._followed = here
            left = due - time.monotonic()
            if left <= 0:
                return
            time.sleep(min(left, _FOLLOW_SECONDS))


@contextmanager
def paced(database: str, start: datetime, speed: float) -> Iterator[Pace]:
    """An office on simulated time; afterwards demo time is what it was, going on meanwhile.

    Args:
        database: Address of the database.
        start: The first instant.
        speed: How many times faster than real time; 0: as fast as it goes, and nobody else
            notices.

    Raises:
        Refused, Trouble: as ``open_office``.
    """
    clock = HandClock(start)
    with open_office(database, clock=clock) as office:
        if not speed:
            yield Pace(office, clock, speed, None)
            return
        with open_office(database) as shared:
            before = shared.now() if shared.demo_time else None
            begun = time.monotonic()
            try:
                yield Pace(office, clock, speed, shared)
            finally:
                passed = timedelta(seconds=time.monotonic() - begun)
                shared.set_time(None if before is None else before + passed)
