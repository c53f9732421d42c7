"""Small simulated days: the small centre with few visitors, and the journal they leave."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from datetime import date, datetime
from typing import Any

from support.small_centre import small_centre

from config.centre import Centre
from kiosk.office import open_office
from kiosk.simulating.day import live_through
from kiosk.simulating.habits import DayKind
from kiosk.simulating.pacing import paced
from kiosk.simulating.plan import DayPlan, make_plan
from kiosk.simulating.tally import DayReport, Tally

TUESDAY = date(2026, 11, 24)


def calm_centre() -> Centre:
    """The small centre with a dozen or two visitors for each service."""
    return small_centre(
        {
            # Desks are kept with fewer writes: a test has little time.
            'id = "small"': 'id = "small"\nlease_seconds = 1800',
            "last_number_minutes = 15": "last_number_minutes = 15\nbusiest_day = 24",
            'hours = "Mo-Fr 09:00-11:00,12:00-15:00; PH off"': (
                'hours = "Mo-Fr 09:00-11:00,12:00-15:00; PH off"\nbusiest_day = 18'
            ),
            'hours = "Mo-Fr 08:00-16:00; PH off"': (
                'hours = "Mo-Fr 08:00-16:00; PH off"\nbusiest_day = 14'
            ),
        }
    )


def calm_plan(seed: int = 1, day: date = TUESDAY) -> DayPlan:
    """A day of the calm centre."""
    return make_plan(calm_centre(), day, DayKind.BUSY, seed)


def publish_calm(database: str) -> None:
    """Puts the calm centre into a database."""
    with open_office(database) as office:
        office.caretaker().publish(calm_centre())


def live(
    database: str,
    plan: DayPlan,
    speed: float = 0,
    told: Callable[[datetime, Tally], None] | None = None,
    *,
    among_others: bool = False,
) -> DayReport:
    """Lets a day of the calm centre happen in a database."""
    with paced(database, plan.begins, speed) as pace:
        return live_through(pace, calm_centre(), plan, told, among_others=among_others)


def recorded(database: str) -> list[tuple[Any, ...]]:
    """Everything in the journal that a seed decides, in order."""
    found: list[tuple[Any, ...]] = []
    with open_office(database) as office, closing(office.feed(0)) as feed:
        while news := feed.wait(0):
            found += [
                (one.at, one.kind, one.ticket, one.service, one.desk, one.device, dict(one.data))
                for one in news
                if one.kind not in {"published", "demo_time"}
            ]
    return found
