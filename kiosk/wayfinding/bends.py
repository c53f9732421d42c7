"""Where a walk bends as people see it: wiggles round shelves and pillars are no turns."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from kiosk.wayfinding.plan import Point
from kiosk.wayfinding.track import Track, bearing, nearest, turn

WIGGLE = 1.2
"""Nobody is told of a line that leaves the straight one by less than this, m."""

SHORT = 3.5
"""Turns with less than this between them are one turn, m."""

STRAIGHT = 30.0
"""A turn by less than this is none, degrees."""

DRIFT = 45.0
"""Small turns that add up to this are told, degrees."""

ASIDE = 4.0
"""Turning a little and back again is straight on, if it leads less than this aside, m."""

HALF = 60.0
"""Turns below this are told as half turns, degrees."""


@dataclass(frozen=True, slots=True)
class Bend:
    """A corner.

    Attributes:
        length: Where it is, m from the beginning of the walk.
        degrees: How far one turns there; above 0 to the right, beyond 180 round a wall's end.
        before: Bearing in which one arrives, degrees.
        after: Bearing in which one goes on, degrees.
    """

    length: float
    degrees: float
    before: float
    after: float


@dataclass(frozen=True, slots=True)
class Bends:
    """A walk as a person remembers it.

    Attributes:
        first: Bearing in which one sets out; None of a walk without any length.
        bends: Its corners, in order.
        straight: Length at which the last straight part ends and a short tail begins, m.
    """

    first: float | None
    bends: tuple[Bend, ...]
    straight: float

    @property
    def last(self) -> float | None:
        """Bearing of the last straight part, degrees."""
        return self.bends[-1].after if self.bends else self.first


def find_bends(track: Track) -> Bends:
    """The corners of a walk that are worth telling."""
    if track.length < 0.05:
        return Bends(None, (), track.length)
    kept = _straightened(track.points)
    points = [track.points[number] for number in kept]
    lengths = [track.lengths[number] for number in kept]
    ways = [bearing(one, other) for one, other in pairwise(points)]
    sizes = [math.dist(one, other) for one, other in pairwise(points)]
    long = [number for number, size in enumerate(sizes) if size >= SHORT]
    if not long:
        return Bends(bearing(points[0], points[-1]), (), track.length)
    bends = list(_corners(long, ways, lengths))
    told = _without_weaving(list(_worth_telling(ways[long[0]], bends)))
    return Bends(ways[long[0]], tuple(told), lengths[long[-1] + 1])


def _corners(
    long: Sequence[int], ways: Sequence[float], lengths: Sequence[float]
) -> Iterator[Bend]:
    """One corner between each two straight parts; what is short between them belongs to it."""
    for before, after in pairwise(long):
        turns = [turn(ways[one], ways[one + 1]) for one in range(before, after)]
        sharpest = max(range(len(turns)), key=lambda one: abs(turns[one]))
        where = lengths[before + 1 + sharpest]
        yield Bend(where, sum(turns), ways[before], ways[after])


def _worth_telling(first: float, bends: Sequence[Bend]) -> Iterator[Bend]:
    reference = first
    for bend in bends:
        drift = turn(reference, bend.after)
        if abs(bend.degrees) >= STRAIGHT:
            yield bend
        elif abs(drift) >= DRIFT:
            yield Bend(bend.length, drift, reference, bend.after)
        else:
            continue
        reference = bend.after


def _without_weaving(bends: list[Bend]) -> list[Bend]:
    """Without pairs of small turns that lead hardly aside: past a pillar, across a hall."""
    number = 0
    while number + 1 < len(bends):
        one, other = bends[number], bends[number + 1]
        aside = (other.length - one.length) * math.sin(math.radians(min(abs(one.degrees), 90.0)))
        opposite = one.degrees * other.degrees < 0
        small = max(abs(one.degrees), abs(other.degrees)) < HALF
        back = abs(turn(one.before, other.after)) < STRAIGHT
        if opposite and small and back and aside < ASIDE:
            del bends[number : number + 2]
        else:
            number += 1
    return bends


def _straightened(points: Sequence[Point]) -> list[int]:
    """Numbers of the points that stay when wiggles are left out (Douglas and Peucker 1973)."""
    kept = {0, len(points) - 1}
    parts = [(0, len(points) - 1)]
    while parts:
        first, last = parts.pop()
        if last - first < 2:
            continue

        def off(number: int, first: int = first, last: int = last) -> float:
            return math.dist(points[number], nearest(points[number], points[first], points[last]))

        farthest = max(range(first + 1, last), key=off)
        if off(farthest) > WIGGLE:
            kept.add(farthest)
            parts += [(first, farthest), (farthest, last)]
    return sorted(kept)
