"""A day of one service as a journal tells it, made from drawn arrivals and times at desks."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from heapq import heapify, heappop, heappush
from typing import Any


@dataclass(frozen=True, slots=True)
class Told:
    """One entry of a journal."""

    number: int
    at: datetime
    kind: str
    ticket: int | None
    service: str | None
    desk: str | None
    data: Mapping[str, Any] = field(default_factory=dict)


Draw = Callable[[random.Random], float]
"""A time at a desk, s."""


def recorded_queue(
    starts: datetime,
    service: str,
    desks: list[str],
    every_seconds: float,
    draw: Draw,
    *,
    hours: float = 8,
    seed: int = 1,
) -> list[Told]:
    """First come, first served: each desk calls the next as soon as it is free.

    Args:
        starts: When the first visitor may come.
        service: The service.
        desks: Its desks, all working all the time.
        every_seconds: How far arrivals are apart on average.
        draw: How long a visitor is at a desk.
        hours: For how long visitors come; all of them are served.
        seed: Of all draws.
    """
    drawn = random.Random(seed)
    arrivals = []
    at = drawn.expovariate(1 / every_seconds)
    while at < hours * 3600:
        arrivals.append(at)
        at += drawn.expovariate(1 / every_seconds)
    free = [(0.0, desk) for desk in desks]
    heapify(free)
    told: list[tuple[float, int, str, int, str | None]] = []
    for ticket, came in enumerate(arrivals, 1):
        free_at, desk = heappop(free)
        called = max(came, free_at)
        ended = called + draw(drawn)
        heappush(free, (ended, desk))
        told += [
            (came, 1, "taken", ticket, None),
            (called, 2, "called", ticket, desk),
            (ended, 0, "served", ticket, desk),
        ]
    return list(_entries(starts, service, sorted(told)))


def _entries(
    starts: datetime, service: str, told: list[tuple[float, int, str, int, str | None]]
) -> Iterator[Told]:
    for number, (at, _, kind, ticket, desk) in enumerate(told, 1):
        yield Told(number, starts + timedelta(seconds=at), kind, ticket, service, desk)


def lognormal(mean: float, spread: float) -> Draw:
    """Times at a desk as they are in offices: many short ones, a few very long ones."""
    import math

    sigma = math.sqrt(math.log(1 + spread * spread))
    mu = math.log(mean) - sigma * sigma / 2
    return lambda drawn: drawn.lognormvariate(mu, sigma)
