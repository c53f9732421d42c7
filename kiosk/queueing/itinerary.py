"""In which order a visitor with several tickets had best go: from waits, hours and walking.

Nobody is held to it: every ticket keeps its own place, and whichever desk calls first gets
the visitor. The order says where to wait first.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum
from itertools import permutations

MOST_STOPS = 6
"""Most tickets of one visitor at a time: all their orders are compared."""

_WORTH = timedelta(minutes=1)
"""A difference smaller than this is none: the waits are not known that well."""


class Why(StrEnum):
    """Why a stop stands where it does among those that are left."""

    ONLY = "only"
    """It is the only one left."""
    CLOSES = "closes"
    """Later it would be closed."""
    SOONEST = "soonest"
    """Its call is expected first."""
    SHORTER = "shorter"
    """Everything is done sooner this way."""
    ASKED = "asked"
    """The order makes no difference; this one was asked for first."""
    TOO_LATE = "too_late"
    """It closes before its call is expected, whatever the order."""


@dataclass(frozen=True, slots=True)
class Stop:
    """One ticket, as far as the order is concerned.

    Attributes:
        ticket: Its id.
        call_at: When its call is expected, if the visitor is free by then; the place is kept
            when not.
        walk: From the waiting place to its desk; as long back.
        takes: How long it is served.
        spans: When it can be called, in order; None as an end: no closing is known.
    """

    ticket: int
    call_at: datetime
    walk: timedelta
    takes: timedelta
    spans: tuple[tuple[datetime, datetime | None], ...]


@dataclass(frozen=True, slots=True)
class Leg:
    """A stop at its place in the order.

    Attributes:
        stop: The stop.
        called_at: When it is expected to be called in this order; None when too late.
        closes_at: The closing that follows; None when none is known.
        free_at: When the visitor is back at a waiting place.
        why: Why it stands here.
    """

    stop: Stop
    called_at: datetime | None
    closes_at: datetime | None
    free_at: datetime
    why: Why = Why.ASKED


def propose(stops: Sequence[Stop], free_at: datetime) -> tuple[Leg, ...]:
    """The order in which a visitor is done soonest and finds no door closed.

    Where it makes no difference of a minute, the order asked for stands.

    Args:
        stops: The tickets in the order in which they were asked for, ``MOST_STOPS`` at most.
        free_at: From when the visitor can be called.
    """
    left, legs = list(stops), []
    while left:
        best = _best(left, free_at)
        first = replace(best[0], why=_why(best, left, free_at))
        legs.append(first)
        left.remove(first.stop)
        free_at = first.free_at
    return tuple(legs)


def _best(stops: Sequence[Stop], free_at: datetime, first: Stop | None = None) -> list[Leg]:
    """The best order, or the best of those that begin with ``first``."""
    orders = [
        _walked(order, free_at)
        for order in permutations(stops)
        if first is None or order[0] is first
    ]
    fewest = min(_lost(legs) for legs in orders)
    orders = [legs for legs in orders if _lost(legs) == fewest]
    for moment in (_end, _begin):
        soonest = min(moment(legs) for legs in orders)
        orders = [legs for legs in orders if moment(legs) - soonest < _WORTH]
    # Orders come in the sequence of what was asked for.
    return orders[0]


def _walked(order: Sequence[Stop], free_at: datetime) -> list[Leg]:
    legs = []
    for stop in order:
        leg = _leg(stop, free_at)
        legs.append(leg)
        free_at = leg.free_at
    return legs


def _leg(stop: Stop, free_at: datetime) -> Leg:
    at = max(stop.call_at, free_at)
    for opens, closes in stop.spans:
        if closes is None or at < closes:
            called = max(at, opens)
            return Leg(stop, called, closes, called + stop.takes + 2 * stop.walk)
    closed = stop.spans[-1][1] if stop.spans else None
    return Leg(stop, None, closed, free_at)


def _lost(legs: Sequence[Leg]) -> int:
    return sum(leg.called_at is None for leg in legs)


def _end(legs: Sequence[Leg]) -> datetime:
    return legs[-1].free_at


def _begin(legs: Sequence[Leg]) -> datetime:
    """When the first call comes; whoever comes too late anyhow goes there last."""
    called = legs[0].called_at
    return legs[-1].free_at + _WORTH if called is None else called


def _why(best: Sequence[Leg], stops: Sequence[Stop], free_at: datetime) -> Why:
    chosen, asked = best[0].stop, stops[0]
    if best[0].called_at is None:
        return Why.TOO_LATE
    others = [stop for stop in stops if stop is not chosen]
    if not others:
        return Why.ONLY
    # What was asked for first, or what stands against it.
    rivals = others if chosen is asked else [asked]
    plans = [_best(stops, free_at, stop) for stop in rivals]
    if min(_lost(legs) for legs in plans) > _lost(best):
        return Why.CLOSES
    if min(stop.call_at for stop in rivals) - chosen.call_at >= _WORTH:
        return Why.SOONEST
    kept = [legs for legs in plans if _lost(legs) == _lost(best)]
    if min(_end(legs) for legs in kept) - _end(best) >= _WORTH:
        return Why.SHORTER
    return Why.ASKED if chosen is asked else Why.SOONEST
