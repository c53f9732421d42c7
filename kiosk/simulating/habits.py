"""How much is asked of a service, when, and how long it takes: the house's own assumptions.

The numbers of visitors are those of the reference centre (about 4 500 visits a day, 2017);
services of another centre get the habits that fit their mode.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise
from math import exp
from random import Random

from config.centre import Mode, Service


class DayKind(StrEnum):
    """How much is going on."""

    BUSY = "busy"
    QUIET = "quiet"


SHARE = {DayKind.BUSY: 1.0, DayKind.QUIET: 0.5}
"""What part of the busiest day known comes."""

Curve = tuple[tuple[float, float], ...]
"""How many come at which hour of the day, compared with other hours; straight in between."""

OFFICE: Curve = ((8, 2), (9.5, 4), (11, 4), (12.5, 2.5), (14, 3.5), (16, 2.5), (18, 1))
MORNING: Curve = ((6.5, 4), (7.5, 4.5), (9, 3.5), (11, 2.5), (13, 2), (15, 1.5), (16, 0.8))
AFTERNOON: Curve = ((10, 0.5), (13, 1.5), (15, 4), (17, 4.5), (20, 1))
ALL_DAY: Curve = ((8, 1), (10, 3), (13, 3.5), (16, 5), (18, 4), (20, 1.5))


@dataclass(frozen=True, slots=True)
class Habit:
    """What one service is like.

    Attributes:
        curve: When its visitors come.
        minutes: How long half of the visitors take at most, minutes.
        spread: Standard deviation of the logarithm of that.
        booked: What part of its numbers have booked a time, where it can be booked.
        slot: Minutes between two booked times at one desk.
        rush: What part comes as soon as there are numbers.
        walk_ins: Visitors a day without a number.
        sent_on: What part is sent on to another service.
    """

    curve: Curve = OFFICE
    minutes: float = 6.0
    spread: float = 0.6
    booked: float = 0.15
    slot: int = 20
    rush: float = 0.06
    walk_ins: int = 100
    sent_on: float = 0.02

    @property
    def mean_minutes(self) -> float:
        """How long a visitor takes on average, minutes: the mean of the log-normal."""
        return self.minutes * exp(self.spread**2 / 2)


_KNOWN = {
    "library": Habit(curve=ALL_DAY, walk_ins=2900),
    "youth": Habit(curve=AFTERNOON, walk_ins=320),
    "kohtaamo": Habit(curve=AFTERNOON, walk_ins=360),
    "clinic": Habit(walk_ins=250),
    "health": Habit(minutes=10, spread=0.55, booked=0.6, slot=20),
    "mental": Habit(minutes=17, spread=0.5, booked=0.7, slot=45, rush=0.0),
    "kela": Habit(minutes=6, spread=0.7, booked=0.15, slot=20, rush=0.12),
    "service_point": Habit(minutes=5, spread=0.75, rush=0.04, sent_on=0.04),
    "lab": Habit(curve=MORNING, minutes=3.8, spread=0.45, booked=0.3, slot=5, rush=0.1),
    "imaging": Habit(minutes=6, spread=0.45),
}


def habit_of(service: Service) -> Habit:
    """The habits of a service; those of its mode where it is none of the reference centre's."""
    known = _KNOWN.get(service.id)
    if known is not None:
        return known
    return Habit(booked=0.6 if service.mode is Mode.APPOINTMENT else 0.15)


def height(curve: Curve, hour: float) -> float:
    """How many come at an hour of the day, compared with other hours."""
    if hour <= curve[0][0]:
        return curve[0][1]
    for (left, low), (right, high) in pairwise(curve):
        if hour <= right:
            return low + (high - low) * (hour - left) / (right - left)
    return curve[-1][1]


def dice(*words: object) -> Random:
    """Chance that is the same for the same words: nothing secret hangs on it."""
    return Random("/".join(map(str, words)))  # noqa: S311
