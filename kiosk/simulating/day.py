"""Lets a planned day happen: the real roles, asked by visitors and clerks who are not real.

plan = make_plan(centre, date(2026, 11, 24), DayKind.BUSY, seed=1)
with paced("day.sqlite", plan.begins, speed=0) as pace:
    report = live_through(pace, centre, plan)
"""

from __future__ import annotations

import csv
import io
import time
from collections.abc import Callable
from datetime import datetime, timedelta

from config.centre import Centre
from kiosk.errors import Refused
from kiosk.office import Office
from kiosk.simulating.clerks import DeskClerk
from kiosk.simulating.guests import Guest
from kiosk.simulating.habits import dice
from kiosk.simulating.house import House
from kiosk.simulating.pacing import Pace
from kiosk.simulating.plan import DayPlan
from kiosk.simulating.tally import DayReport, Tally

SOURCE = "simulation"
"""The booking system that the simulated appointments come from."""

_TOLD_EVERY = timedelta(minutes=10)

Told = Callable[[datetime, Tally], None]
"""Hears of the simulated instant and of what happened so far."""


def live_through(
    pace: Pace,
    centre: Centre,
    plan: DayPlan,
    told: Told | None = None,
    *,
    among_others: bool = False,
) -> DayReport:
    """Lets a day happen and returns what it came to.

    Every ticket, call and appointment of it is in the database afterwards as if people had
    done it. Ended from outside it stops where it is.

    Args:
        pace: The office and how its time passes.
        centre: The centre in force.
        plan: The day.
        told: Hears how it goes, every ten simulated minutes.
        among_others: Whether it may happen among tickets that are alive on that day.

    Raises:
        Refused: ``nobody-comes`` where nothing at a desk is open that day;
            ``tickets-alive`` where real tickets of the day are.
        Trouble: the database can't be reached.
    """
    if not plan.desks:
        raise Refused("nobody-comes", day=plan.day.isoformat())
    started = time.monotonic()
    pace.set(plan.begins)
    alive = 0 if among_others else _alive(pace.office, centre)
    if alive:
        raise Refused("tickets-alive", day=plan.day.isoformat(), count=alive)
    house = House(pace.office, centre, plan)
    _prepare(house)
    following = plan.begins
    while (at := house.agenda.following()) is not None and at < plan.ends:
        pace.reach(at)
        house.agenda.step()
        if told is not None and at >= following:
            told(at, house.tally)
            following = at + _TOLD_EVERY
    return _report(house, time.monotonic() - started)


def _prepare(house: House) -> None:
    """Notes whoever comes and sits down today; the booking system sends its list first."""
    plan = house.plan
    if plan.booked:
        house.agenda.at(plan.begins, lambda: _take_in(house))
    for day in plan.desks:
        clerk = DeskClerk(house, day)
        house.clerks.append(clerk)
        late = dice(plan.seed, plan.day, "late", day.desk).uniform(0, 150)
        house.agenda.at(day.spans[0][0] + timedelta(seconds=round(late)), clerk.begin)
    for coming in plan.coming:
        house.agenda.at(coming.at, Guest(house, coming).come)


def _take_in(house: House) -> None:
    written = io.StringIO()
    rows = csv.writer(written)
    rows.writerow(("time", "service", "desk", "code"))
    for one in house.plan.booked:
        rows.writerow((one.at.isoformat(), one.service, one.desk or "", one.code))
    house.ask(house.office.bookings().take_in, written.getvalue().encode(), SOURCE)


def _alive(office: Office, centre: Centre) -> int:
    """How many tickets somebody still holds at the beginning of the day."""
    found: set[int] = set()
    for desk in centre.desks:
        view = office.staff(desk.id).view()
        found |= {one.id for one in (*view.waiting, *view.missed, *view.held)}
        found |= set() if view.current is None else {view.current.id}
    return len(found)


def _report(house: House, seconds: float) -> DayReport:
    plan, tally = house.plan, house.tally
    return DayReport(
        day=plan.day,
        kind=str(plan.kind),
        seed=plan.seed,
        visits=tally.visits,
        booked=len(plan.booked),
        checked_in=tally.checked_in,
        services=tuple(
            tally.of_service(one.id) for one in house.centre.services if one.id in tally.services()
        ),
        refused=dict(sorted(tally.refused.items())),
        operations=tally.operations,
        seconds=seconds,
    )
