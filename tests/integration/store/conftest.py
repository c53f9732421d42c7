"""An office where real processes meet: their own clocks, one shared Tuesday at ten."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from support.small_centre import TUESDAY_TEN, crowded_centre

from kiosk.office import Office, open_office


@pytest.fixture
def office(database: str) -> Iterator[Office]:
    """The small centre with eight more desks, on each kind of database."""
    with open_office(database, at=TUESDAY_TEN) as opened:
        opened.caretaker().publish(crowded_centre(8))
        yield opened
