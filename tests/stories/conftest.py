"""The reference centre on the Tuesday of the stories."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from config.loading import load_centre
from kiosk.clock import HandClock
from kiosk.office import Office, open_office

HELSINKI = ZoneInfo("Europe/Helsinki")
CENTRE = Path(__file__).parents[2] / "config" / "iso_omena"


@pytest.fixture
def clock() -> HandClock:
    """Tuesday 24 November 2026, six in the morning."""
    return HandClock(datetime(2026, 11, 24, 6, 0, tzinfo=HELSINKI))


@pytest.fixture
def it_is(clock: HandClock) -> Callable[[str], None]:
    """Sets the wall clock of the day: ``it_is("6:45")``."""

    def tell(moment: str) -> None:
        hour, minute = map(int, moment.split(":"))
        clock.set(datetime(2026, 11, 24, hour, minute, tzinfo=HELSINKI))

    return tell


@pytest.fixture
def office(database: str, clock: HandClock) -> Iterator[Office]:
    """Iso Omena, on each kind of database."""
    with open_office(database, clock=clock) as opened:
        opened.caretaker().publish(load_centre(CENTRE))
        yield opened
