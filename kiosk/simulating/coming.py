"""Who comes to a service without an appointment, and what they are like."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from math import exp, log
from random import Random

from config.centre import Centre, Kiosk, Need, Service
from kiosk.clock import OfficeTime
from kiosk.queueing.opening import Span
from kiosk.simulating.habits import Curve, Habit, height

_RUSH = timedelta(minutes=6)
_LANGUAGES = (86, 5, 6, 3)
_NEEDS = {
    Need.STEP_FREE: 0.02,
    Need.MORE_TIME: 0.015,
    Need.INTERPRETER: 0.01,
    Need.SIGN_LANGUAGE: 0.001,
    Need.NO_HEARING: 0.004,
    Need.NO_SIGHT: 0.002,
    Need.COME_TO_ME: 0.002,
}
FETCHED = frozenset({Need.NO_HEARING, Need.NO_SIGHT, Need.COME_TO_ME})
"""Who has one of these never misses a call: somebody fetches them."""


class Way(StrEnum):
    """How somebody uses a service."""

    WALK_IN = "walk_in"
    NUMBER = "number"
    BOOKED = "booked"


@dataclass(frozen=True, slots=True)
class Manner:
    """How one visitor behaves, whatever the queue is like.

    Attributes:
        patience: How long the visitor waits before leaving.
        gives_back: Whether who leaves gives the number back first.
        misses: How many calls go unheard.
        back_after: How long after a missed call the visitor asks again; None: never.
        back_at_desk: Whether the visitor then goes to a desk instead of a kiosk.
        pace: Walking time compared with the centre's.
        holds: For how many minutes the visitor leaves while waiting; 0: not at all.
        paper: Whether the slip came out.
    """

    patience: timedelta
    gives_back: bool
    misses: int = 0
    back_after: timedelta | None = None
    back_at_desk: bool = False
    pace: float = 0.9
    holds: int = 0
    paper: bool = True


@dataclass(frozen=True, slots=True)
class Coming:
    """Somebody who comes.

    Attributes:
        at: When, UTC.
        way: How.
        services: For what, in order; several only with numbers.
        errands: An errand of each, or None.
        takes: How long each takes at the desk.
        kiosk: The kiosk used; empty: the visitor walks past.
        language: The visitor's language.
        needs: The visitor's needs.
        manner: How the visitor behaves.
        booked_at: The booked time.
        code: The code on the letter; empty where the letter has none.
    """

    at: datetime
    way: Way
    services: tuple[str, ...]
    errands: tuple[str | None, ...]
    takes: tuple[timedelta, ...]
    kiosk: str
    language: str
    needs: tuple[str, ...]
    manner: Manner
    booked_at: datetime | None = None
    code: str = ""


def poisson(expected: float, chance: Random) -> int:
    """How many come when so many are expected (Knuth's method, in parts that don't underflow)."""
    count = 0
    while expected > 0:
        part, limit, product = min(expected, 30.0), exp(-min(expected, 30.0)), 1.0
        while (product := product * chance.random()) > limit:
            count += 1
        expected -= part
    return count


def instants(
    count: int, curve: Curve, spans: Sequence[Span], time: OfficeTime, chance: Random
) -> Iterator[datetime]:
    """So many instants within the spans, dense where the curve is high, in no order."""
    lengths = [(ends - starts).total_seconds() for starts, ends in spans]
    highest = max(level for _, level in curve)
    while count and sum(lengths) > 0:
        at = chance.uniform(0, sum(lengths))
        for (starts, _), length in zip(spans, lengths, strict=True):
            if at <= length:
                instant = starts + timedelta(seconds=at)
                break
            at -= length
        local = time.local(instant)
        if chance.random() * highest <= height(curve, local.hour + local.minute / 60):
            count -= 1
            yield instant


def arrivals(
    count: int,
    habit: Habit,
    spans: Sequence[Span],
    time: OfficeTime,
    chance: Random,
    early: timedelta,
) -> list[datetime]:
    """When so many come: some as soon as there are numbers, the others by the curve.

    Args:
        count: How many.
        habit: What the service is like.
        spans: When it is open.
        time: The centre's local time.
        chance: The chance of this service.
        early: Numbers are given so long before it opens.
    """
    if not spans:
        return []
    rushing = round(count * habit.rush)
    opens = spans[0][0] - early
    found = [opens + _RUSH * chance.betavariate(1, 3) for _ in range(rushing)]
    return found + list(instants(count - rushing, habit.curve, spans, time, chance))


def takes(habit: Habit, needs: Sequence[str], chance: Random) -> timedelta:
    """How long one visitor takes at the desk: log-normal, 20 s to an hour and a half."""
    minutes = chance.lognormvariate(log(habit.minutes), habit.spread)
    if {Need.MORE_TIME, Need.INTERPRETER, Need.SIGN_LANGUAGE} & set(needs):
        minutes *= 1.5
    return timedelta(seconds=round(min(max(minutes * 60, 20), 5400)))


def language_of(centre: Centre, chance: Random) -> str:
    """A visitor's language: mostly the centre's first."""
    weights = (*_LANGUAGES, *[1] * len(centre.languages))[: len(centre.languages)]
    return chance.choices(centre.languages, weights)[0]


def needs_of(centre: Centre, chance: Random) -> tuple[str, ...]:
    """A visitor's needs: mostly none."""
    rolled = {need: chance.random() for need in Need}
    return tuple(str(need) for need in centre.needs if rolled[need] < _NEEDS[need])


def kiosk_of(kiosks: Sequence[Kiosk], service: Service, chance: Random) -> str:
    """The kiosk a visitor uses: mostly the first that shows the service."""
    shown = [one.id for one in kiosks if not one.services or service.id in one.services]
    if not shown:
        return ""
    return shown[0] if chance.random() < 0.8 else chance.choice(shown)


def manner_of(needs: Sequence[str], chance: Random, *, booked: bool = False) -> Manner:
    """How one visitor behaves."""
    fetched = bool(FETCHED & set(needs))
    patience = 240.0 if booked or fetched else chance.lognormvariate(log(70), 0.6)
    misses = 0 if fetched or chance.random() > 0.06 else 1 + (chance.random() < 0.2)
    returns = timedelta(seconds=round(chance.uniform(60, 900)))
    comes_back, at_desk = chance.random() < 0.65, chance.random() < 0.4
    away = chance.choice((10, 15, 20, 30)) if chance.random() < 0.015 else 0
    return Manner(
        patience=timedelta(minutes=min(max(patience, 8), 240)),
        gives_back=chance.random() < 0.5,
        misses=misses,
        back_after=returns if comes_back else None,
        back_at_desk=at_desk,
        pace=chance.uniform(0.5, 1.3),
        holds=0 if fetched or misses else away,
        paper=chance.random() > 0.004,
    )
