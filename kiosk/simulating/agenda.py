"""What happens next on a simulated day: one queue of instants and deeds."""

from __future__ import annotations

import heapq
from collections.abc import Callable
from datetime import datetime, timedelta
from itertools import count

Deed = Callable[[], None]


class Agenda:
    """Deeds in order of their instants; those of one instant in the order noted."""

    def __init__(self, now: datetime) -> None:
        self.now = now
        self._order = count()
        self._deeds: list[tuple[datetime, int, Deed]] = []

    def at(self, instant: datetime, deed: Deed) -> None:
        """Notes a deed; one that is late already comes next."""
        heapq.heappush(self._deeds, (max(instant, self.now), next(self._order), deed))

    def after(self, seconds: float, deed: Deed) -> None:
        """Notes a deed so many seconds from now, to the second."""
        self.at(self.now + timedelta(seconds=round(seconds)), deed)

    def following(self) -> datetime | None:
        """When the next deed is due; None when nothing is left."""
        return self._deeds[0][0] if self._deeds else None

    def step(self) -> None:
        """Does the next deed at its instant."""
        instant, _, deed = heapq.heappop(self._deeds)
        self.now = instant
        deed()
