"""How long until a ticket is called: a range that holds nine times in ten, or nothing.

The calls that come first (``ahead``) are played through with times drawn from the service's
own recent ones, at the desks that work now, a hundred times over; the range leaves out the
shortest and the longest waits, and is stretched as experience tells. Draws are the same in
every forecast, so that one more person ahead never shortens a wait by chance. Breaks stop
the work and closing time is told.
"""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from functools import lru_cache
from heapq import heapify, heapreplace
from math import ceil, floor, sqrt
from statistics import NormalDist, fmean, pstdev

from kiosk.queueing.ahead import Ahead, ahead_of, may_call
from kiosk.queueing.opening import Opening
from kiosk.queueing.order import Head
from kiosk.queueing.pace import Pace
from kiosk.queueing.situation import DeskNow, Queued, Situation, Stretch

ENOUGH = 5
"""With fewer recent visitors known than this, a service has no forecast."""

RUNS = 100
"""How often the calls to come are played."""

DRIFT = 0.12
"""By how much the pace of the next hour differs from the last one's, beside chance."""

_SEED = 1917
_MINUTE = timedelta(minutes=1)
_ANSWER = 30.0
"""How long a free desk takes to call somebody where nothing is known, s."""


class Silence(StrEnum):
    """Why a forecast gives no range."""

    THIN = "thin"
    """Fewer than five recent visitors of the service are known."""
    UNSTAFFED = "unstaffed"
    """No desk that could call works now."""
    UNRELIABLE = "unreliable"
    """What was promised for this service lately held too seldom."""


class Closing(StrEnum):
    """What the closing time means for a visitor."""

    LAST = "last"
    """Likely the last to be called before closing."""
    AT_RISK = "at_risk"
    """Likely not called before closing."""


@dataclass(frozen=True, slots=True)
class Forecast:
    """When somebody will be called, as far as it can be said.

    Attributes:
        at: When it was made.
        ahead: How many of those who wait are called first.
        exact: Whether these are just the ones; else say "about".
        earliest: The call comes hardly before this, UTC, a whole minute; None with ``silence``.
        latest: Nor later than this; both ends together hold with ``promise``.
        likely: As likely before as after this, UTC; for counting, not for showing.
        promise: How often the range holds, 0 to 1.
        closing: What closing time means for this visitor; None when it is far.
        silence: Why there is no range.
    """

    at: datetime
    ahead: int
    exact: bool
    earliest: datetime | None = None
    latest: datetime | None = None
    likely: datetime | None = None
    promise: float = 0.9
    closing: Closing | None = None
    silence: Silence | None = None

    @property
    def minutes(self) -> tuple[int, int] | None:
        """The range as minutes from ``at``, rounded outwards."""
        if self.earliest is None or self.latest is None:
            return None
        least = (self.earliest - self.at).total_seconds() / 60
        return max(floor(least), 0), max(ceil((self.latest - self.at).total_seconds() / 60), 0)


NEWCOMER = 2**62
"""The ticket of somebody who has not taken one yet: behind every other."""


def newcomer(situation: Situation, service: str, target_minutes: int = 20) -> Queued:
    """Somebody who would take a number now: at the end of the queue, as a number taken would be."""
    now = situation.now
    line = [one.head for one in situation.queue if one.head.service == service]
    since = max((one.since for one in line if one.booked_at is None), default=now)
    return Queued(Head(NEWCOMER, service, max(since, now), now, target_minutes))


def forecast(situation: Situation, target: Queued) -> Forecast:
    """When a ticket will be called.

    Args:
        situation: What is known.
        target: The ticket; ``newcomer`` for somebody who has not taken one yet.
    """
    before = ahead_of(situation, target)
    service = target.head.service
    pace = situation.paces.get(service, Pace())
    desks = [one for one in situation.desks if one.active and may_call(one, target)]
    silence = None
    if not desks:
        silence = Silence.UNSTAFFED
    elif len(pace.cycles) < ENOUGH:
        silence = Silence.THIN
    elif service in situation.unreliable:
        silence = Silence.UNRELIABLE
    if silence is not None:
        return Forecast(
            situation.now,
            before.people,
            before.exact,
            promise=situation.promise,
            silence=silence,
        )
    return _ranged(situation, target, before, desks, pace)


def _ranged(
    situation: Situation, target: Queued, before: Ahead, desks: list[DeskNow], pace: Pace
) -> Forecast:
    now = situation.now
    service = target.head.service
    opening = situation.openings.get(service, Opening())
    columns = [
        _column(at, _usable(situation, one, pace))
        for at, one in enumerate([*before.calls, service])
    ]
    starts = [_column(-1 - at, _until_free(situation, desk, pace)) for at, desk in enumerate(desks)]
    own, following = _play(starts, columns)
    sway = _sway(len(pace.cycles), _spread(pace.cycles))
    own = sorted(seconds * factor for seconds, factor in zip(own, sway, strict=True))
    following = sorted(seconds * factor for seconds, factor in zip(following, sway, strict=True))
    beyond = int(RUNS * (1 - situation.promise) / 2 + 1e-9)
    stretch = situation.stretches.get(service, Stretch())
    middle = own[RUNS // 2]
    least = middle - stretch.down * (middle - own[max(beyond - 1, 0)])
    most = middle + stretch.up * (own[min(RUNS - beyond, RUNS - 1)] - middle)
    first = opening.after(now, max(least, 0.0))
    last = opening.after(now, most)
    likely = opening.after(now, middle)
    if target.callable_from is not None:
        first, likely, last = (max(at, target.callable_from) for at in (first, likely, last))
    return Forecast(
        now,
        before.people,
        before.exact,
        earliest=_minute(first),
        latest=max(_minute(last, up=True), _minute(first) + _MINUTE),
        likely=likely,
        promise=situation.promise,
        closing=_closing(opening, now, own, following),
    )


def _usable(situation: Situation, service: str, otherwise: Pace) -> tuple[float, ...]:
    cycles = situation.paces.get(service, otherwise).cycles
    return cycles if len(cycles) >= ENOUGH else otherwise.cycles


def _until_free(situation: Situation, desk: DeskNow, pace: Pace) -> tuple[float, ...]:
    """How long until a desk calls its next visitor, s: equally likely values, ascending."""
    pause = 0.0
    if desk.free_from is not None:
        pause = max((desk.free_from - situation.now).total_seconds(), 0.0)
    if desk.busy_with is None or desk.busy_since is None:
        answers = pace.answers if len(pace.answers) >= ENOUGH else (0.0, _ANSWER, 2 * _ANSWER)
        return tuple(pause + one for one in answers)
    elapsed = (situation.now - desk.busy_since).total_seconds()
    cycles = _usable(situation, desk.busy_with, pace)
    left = [one - elapsed for one in cycles if one > elapsed]
    if len(left) < 3:
        # Longer than nearly anybody before: it may end at once or take as long again.
        mean = fmean(cycles)
        left = [mean * part / 8 for part in range(9)]
    return tuple(max(one, pause) for one in left)


def _play(
    starts: list[tuple[float, ...]], columns: list[tuple[float, ...]]
) -> tuple[list[float], list[float]]:
    """Working time until the target's call, and until the call after it, in every run, s."""
    own, following = [], []
    rows = zip(zip(*starts, strict=True), zip(*columns, strict=True), strict=True)
    if len(starts) == 1:
        for (start,), row in rows:
            whole = start + sum(row)
            own.append(whole - row[-1])
            following.append(whole)
        return own, following
    for start, row in rows:
        free = list(start)
        heapify(free)
        called = free[0]
        for seconds in row:
            called = free[0]
            heapreplace(free, called + seconds)
        own.append(called)
        following.append(free[0])
    return own, following


@lru_cache(maxsize=4096)
def _shuffled(place: int) -> tuple[int, ...]:
    """The runs in an order of their own for each place in the queue."""
    order = list(range(RUNS))
    random.Random(_SEED * 100_003 + place).shuffle(order)  # noqa: S311 - no secret
    return tuple(order)


def _column(place: int, values: Sequence[float]) -> tuple[float, ...]:
    """One value for every run; over all runs each of ``values`` comes equally often."""
    count = len(values)
    return tuple([values[run * count // RUNS] for run in _shuffled(place)])


def _spread(values: Sequence[float]) -> float:
    mean = fmean(values)
    return pstdev(values, mean) / mean if mean else 0.0


@lru_cache(maxsize=256)
def _normal() -> tuple[float, ...]:
    order = _shuffled(-1000)
    return tuple(NormalDist().inv_cdf((run + 0.5) / RUNS) for run in order)


def _sway(known: int, spread: float) -> list[float]:
    """By how much the true pace may differ from the one seen, in every run.

    Few visitors tell little of the pace, and no hour is just like the one before it.
    """
    width = sqrt(spread * spread / known + DRIFT * DRIFT)
    return [max(1 + width * one, 0.2) for one in _normal()]


def _closing(
    opening: Opening, now: datetime, own: list[float], following: list[float]
) -> Closing | None:
    left = opening.seconds(now)
    if not opening.spans or following[-1] <= left:
        return None
    if _share_within(own, left) < 0.5:
        return Closing.AT_RISK
    return Closing.LAST if _share_within(following, left) < 0.5 else None


def _share_within(seconds: list[float], limit: float) -> float:
    return sum(one <= limit for one in seconds) / len(seconds)


def _minute(instant: datetime, *, up: bool = False) -> datetime:
    whole = instant.replace(second=0, microsecond=0)
    return whole + _MINUTE if up and whole < instant else whole
