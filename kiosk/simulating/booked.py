"""Booked times of a day, and how their visitors come: in time, early, late, or not at all."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from random import Random

from config.centre import Centre, Mode, Service
from kiosk.clock import OfficeTime
from kiosk.queueing.opening import Span
from kiosk.queueing.staffing import desks_of
from kiosk.simulating.coming import (
    Coming,
    Way,
    instants,
    kiosk_of,
    language_of,
    manner_of,
    needs_of,
    takes,
)
from kiosk.simulating.habits import habit_of
from kiosk.simulating.rota import DeskDay

_LETTERS = "BCDFGHJKMNPRTVWX"
_NO_SHOW, _TOO_EARLY, _TOO_LATE, _NO_CODE = 0.07, 0.03, 0.03, 0.3
_LAST = timedelta(minutes=45)


@dataclass(frozen=True, slots=True)
class BookedTime:
    """One appointment as the booking system knows it; ``code`` is empty where it has none."""

    at: datetime
    service: str
    desk: str | None
    code: str


def book(
    centre: Centre,
    service: Service,
    count: int,
    spans: Sequence[Span],
    desks: Sequence[DeskDay],
    time: OfficeTime,
    chance: Random,
) -> tuple[list[BookedTime], list[Coming]]:
    """So many appointments of a service, and their visitors as far as they come.

    Args:
        centre: The centre.
        service: The service.
        count: How many are booked; fewer where the times don't suffice.
        spans: When the service is open.
        desks: The desks that are staffed.
        time: The centre's local time.
        chance: The chance of this service.
    """
    own = {one.id for one in desks_of(centre, service.id)}
    there = [one for one in desks if one.desk in own]
    times = _times(service, spans, there, time, chance, count)
    booked, coming = [], []
    for at, room in times:
        code = "".join(chance.choices(_LETTERS, k=3)) + str(chance.randint(1000, 9999))
        with_code = chance.random() >= _NO_CODE
        booked.append(BookedTime(at, service.id, room, code))
        visitor = _visitor(centre, service, at, chance, code if with_code else "")
        if chance.random() >= _NO_SHOW:
            coming.append(visitor)
    return booked, coming


def _times(
    service: Service,
    spans: Sequence[Span],
    desks: Sequence[DeskDay],
    time: OfficeTime,
    chance: Random,
    count: int,
) -> list[tuple[datetime, str | None]]:
    """Booked times in order; in houses of appointments each has a room of its own."""
    habit = habit_of(service)
    slot = timedelta(minutes=habit.slot)
    free: list[tuple[datetime, str]] = []
    for starts, ends in spans:
        at = starts
        while at <= ends - max(slot, _LAST):
            free += [
                (at, one.desk) for one in desks if one.works_at(at) and one.works_at(at + slot)
            ]
            at += slot
    if not free:
        return []
    count = min(count, len(free))
    rooms = service.mode is Mode.APPOINTMENT
    chosen = []
    for wish in instants(count, habit.curve, spans, time, chance):
        near = min(free, key=lambda one: (abs(one[0] - wish), one))
        free.remove(near)
        chosen.append((near[0], near[1] if rooms else None))
    return sorted(chosen, key=lambda one: (one[0], one[1] or ""))


def _visitor(centre: Centre, service: Service, at: datetime, chance: Random, code: str) -> Coming:
    early = chance.gauss(11, 7)
    drawn = chance.random()
    if drawn < _TOO_EARLY:
        early = service.check_in_early_minutes + chance.uniform(5, 30)
    elif drawn < _TOO_EARLY + _TOO_LATE:
        early = -service.check_in_late_minutes - chance.uniform(2, 20)
    needs = needs_of(centre, chance)
    return Coming(
        at=at - timedelta(seconds=round(max(early, -60) * 60)),
        way=Way.BOOKED,
        services=(service.id,),
        errands=(None,),
        takes=(takes(habit_of(service), needs, chance),),
        kiosk=kiosk_of(centre.kiosks, service, chance),
        language=language_of(centre, chance),
        needs=needs,
        manner=manner_of(needs, chance, booked=True),
        booked_at=at,
        code=code,
    )
