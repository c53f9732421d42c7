"""An office on each kind of database, running the small centre at ten on a Tuesday."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from support.small_centre import TUESDAY_TEN, open_small

from kiosk.clock import HandClock
from kiosk.office import Office


@pytest.fixture
def clock() -> HandClock:
    """Stands at ten on a Tuesday until told otherwise."""
    return HandClock(TUESDAY_TEN)


@pytest.fixture
def office(database: str, clock: HandClock) -> Iterator[Office]:
    """The small centre's office."""
    with open_small(database, clock) as opened:
        yield opened
