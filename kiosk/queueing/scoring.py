"""How often forecasts held: promised at the taking of each number, compared with the call.

Two plain rules are scored beside it, each given a range as wide as the forecast's, so that
only where the range lies makes the difference: the mean time at a desk times the place in
line, shared by the desks; and the wait of whoever was called last.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from statistics import NormalDist, fmean, median

from kiosk.queueing.forecast import forecast
from kiosk.queueing.opening import Opening
from kiosk.queueing.situation import Queued, Situation, Stretch
from kiosk.queueing.states import Happening
from kiosk.queueing.watching import Watcher

RELIABLE = 0.8
"""A service whose ranges held less often than this gives none, 0 to 1."""

LEARNT_FROM = 40
"""So many of the latest calls of a service say how wide its ranges must be."""

_IMAGINED = 20
_USUAL = Stretch(down=1.2, up=1.8)
"""As busy simulated days of the reference centre ask for."""

_LEAST_HALF = timedelta(seconds=30)

JUDGED = 30
"""Fewer promises than this condemn no service."""


@dataclass(frozen=True, slots=True)
class Promised:
    """What was or would have been said to one visitor, and what came of it.

    Attributes:
        ticket: The ticket.
        service: Its service when it was taken.
        taken_at: When the number was taken.
        earliest: The earliest call promised; None when nothing could be promised.
        latest: The latest call promised.
        likely: The call as likely before as after this.
        by_mean: The call as the mean time at a desk times the place in line tells it.
        by_last: The call if this wait were the one of whoever was called last.
        called_at: When the first call came.
        stretch: By how much the range was wider than drawn.
    """

    ticket: int
    service: str
    taken_at: datetime
    earliest: datetime | None
    latest: datetime | None
    likely: datetime | None
    by_mean: datetime
    by_last: datetime | None
    called_at: datetime
    stretch: Stretch = field(default_factory=Stretch)

    @property
    def held(self) -> bool:
        """Whether the call came within the range; False without one."""
        if self.earliest is None or self.latest is None:
            return False
        return self.earliest <= self.called_at <= self.latest

    @property
    def surprise(self) -> float | None:
        """How far the call was from the likely one, in halves of the range as it was drawn.

        Negative when it came before; None without a range.
        """
        if self.earliest is None or self.latest is None or self.likely is None:
            return None
        off = self.called_at - self.likely
        if off > timedelta(0):
            return off * self.stretch.up / max(self.latest - self.likely, _LEAST_HALF)
        return off * self.stretch.down / max(self.likely - self.earliest, _LEAST_HALF)


def stretch_for(surprises: Sequence[float], promise: float) -> Stretch:
    """By how much ranges must be wider so that these calls would have been within.

    They count beside ``_IMAGINED`` calls that strayed from what was drawn as calls in offices
    do; no range becomes less than half or more than four times as wide.

    Args:
        surprises: Of the latest calls of a service.
        promise: How often a range shall hold, 0 to 1.
    """
    beyond = (1 - promise) / 2
    normal = NormalDist()
    edge = normal.inv_cdf(1 - beyond)
    drawn = [normal.inv_cdf((at + 0.5) / _IMAGINED) / edge for at in range(_IMAGINED)]
    imagined = [one * (_USUAL.down if one < 0 else _USUAL.up) for one in drawn]
    found = sorted([*surprises, *imagined])
    outside = int(len(found) * beyond)
    return Stretch(_bounded(-found[outside]), _bounded(found[-1 - outside]))


def _bounded(factor: float) -> float:
    return min(max(factor, 0.5), 4.0)


@dataclass(frozen=True, slots=True)
class Rule:
    """How a rule did: the share of calls within its range, and how far it was off, min."""

    coverage: float
    error_minutes: float


@dataclass(frozen=True, slots=True)
class Score:
    """How the forecasts of one service did.

    Attributes:
        service: The service.
        promises: How many ranges were compared with a call.
        silent: How many calls came for which there was no range.
        ours: The forecast; its error is that of the likely call.
        width_minutes: The median width of the range, min.
        by_mean: Mean time at a desk times the place in line, within as wide a range.
        by_last: The wait of whoever was called last, within as wide a range.
    """

    service: str
    promises: int
    silent: int
    ours: Rule
    width_minutes: float
    by_mean: Rule
    by_last: Rule

    @property
    def reliable(self) -> bool:
        """Whether the service may go on giving ranges."""
        return self.promises < JUDGED or self.ours.coverage >= RELIABLE


def promised(
    watcher: Watcher,
    entries: Iterable[Happening],
    openings: Callable[[str], Opening],
    promise: float,
    chosen: Callable[[int], bool] = lambda _: True,
) -> list[Promised]:
    """Replays a business day: the forecast at each taking, from only what was known then.

    Tickets that were never called, put on hold or sent elsewhere before their call, or had a
    booked time, are left out: their wait was not the queue's.

    Args:
        watcher: Knows the days before, and then this one too.
        entries: What happened on the day, in order.
        openings: When a service works that day.
        promise: How often a range shall hold, 0 to 1.
        chosen: Which tickets to look at; by default all.
    """
    watcher.new_day()
    made: dict[int, Promised] = {}
    found: list[Promised] = []
    for entry in entries:
        if entry.kind == "called" and entry.ticket in made:
            told = replace(made.pop(entry.ticket), called_at=entry.at)
            found.append(told)
            _learn(watcher, told, promise)
        elif entry.kind in {"held", "transferred", "cancelled", "expired"}:
            made.pop(entry.ticket or 0, None)
        watcher.see(entry)
        if entry.kind == "taken" and entry.ticket is not None and chosen(entry.ticket):
            target = watcher.queued(entry.ticket, entry.at)
            if target is not None and target.head.booked_at is None:
                made[entry.ticket] = _promise(watcher, target, entry.at, openings, promise)
    return found


def _learn(watcher: Watcher, told: Promised, promise: float) -> None:
    surprise = told.surprise
    if surprise is not None:
        latest = watcher.surprises.setdefault(told.service, deque(maxlen=LEARNT_FROM))
        latest.append(surprise)
        watcher.stretches[told.service] = stretch_for(latest, promise)


def _promise(
    watcher: Watcher,
    target: Queued,
    at: datetime,
    openings: Callable[[str], Opening],
    promise: float,
) -> Promised:
    service = target.head.service
    watcher.stretches.setdefault(service, stretch_for((), promise))
    situation = watcher.situation(service, at, openings, promise)
    told = forecast(situation, target)
    last = watcher.last_wait.get(service)
    return Promised(
        target.head.ticket,
        service,
        at,
        told.earliest,
        told.latest,
        told.likely,
        at + _by_mean(situation, service, told.ahead),
        None if last is None else at + last,
        called_at=at,
        stretch=situation.stretches.get(service, Stretch()),
    )


def _by_mean(situation: Situation, service: str, ahead: int) -> timedelta:
    desks = sum(one.active and service in one.services for one in situation.desks)
    pace = situation.paces.get(service)
    seconds = pace.mean if pace is not None else 0.0
    return timedelta(seconds=seconds * ahead / max(desks, 1))


def scores(promises: Iterable[Promised]) -> tuple[Score, ...]:
    """How each service did, in the order of their ids."""
    by_service: dict[str, list[Promised]] = {}
    for one in promises:
        by_service.setdefault(one.service, []).append(one)
    return tuple(_score(service, by_service[service]) for service in sorted(by_service))


def _score(service: str, promises: Sequence[Promised]) -> Score:
    ranged = [
        (one, one.earliest, one.latest)
        for one in promises
        if one.earliest is not None and one.latest is not None
    ]
    widths = [(latest - earliest).total_seconds() / 60 for _, earliest, latest in ranged]
    likely = [(one, one.likely) for one, _, _ in ranged if one.likely is not None]
    return Score(
        service,
        len(ranged),
        len(promises) - len(ranged),
        Rule(_mean([one.held for one, _, _ in ranged]), _error(likely)),
        median(widths) if widths else 0.0,
        _baseline([(one, one.by_mean) for one, _, _ in ranged], widths),
        _baseline([(one, one.by_last) for one, _, _ in ranged], widths),
    )


def _baseline(points: Sequence[tuple[Promised, datetime | None]], widths: Sequence[float]) -> Rule:
    within, middles = [], []
    for (one, point), width in zip(points, widths, strict=True):
        if point is None:
            within.append(False)
            continue
        middles.append((one, point))
        off = abs((one.called_at - point).total_seconds()) / 60
        # A range can't begin before the number is taken: what is cut off there is added behind.
        before = (point - one.taken_at).total_seconds() / 60
        behind = width - min(width / 2, max(before, 0.0))
        late = one.called_at > point
        within.append(off <= (behind if late else width / 2))
    return Rule(_mean(within), _error(middles))


def _mean(values: Sequence[bool]) -> float:
    return fmean(values) if values else 0.0


def _error(middles: Sequence[tuple[Promised, datetime]]) -> float:
    off = [abs((one.called_at - middle).total_seconds()) / 60 for one, middle in middles]
    return fmean(off) if off else 0.0
