"""Where a walk bends as people see it: wiggles round shelves and pillars are no turns."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from kiosk.wayfinding.plane import bearing_of, edge_distance, turn
from kiosk.wayfinding.track import SAME, Track

WIGGLE = 1.2
"""Nobody is told of a line that leaves the straight one by less than this, m."""

WINDING = 0.25
"""The same in open spaces, as a share of the way across."""

SHORT = 3.5
"""Turns with less than this between them are one turn, m."""

STRAIGHT = 30.0
"""A turn by less than this is none, degrees."""

DRIFT = 45.0
"""Small turns that add up to this are told, degrees."""

ASIDE = 4.0
"""Turning a little and back again is straight on, if it leads less than this aside, m."""

HALF = 45.0
"""Turns below this are told as half turns, degrees."""

TOGETHER = 12.0
"""Small turns to the same side with less than this between them are one turn, m."""

OUTSET = 7.0
"""Whoever turns a little within this of the beginning sets out that way at once, m."""


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


def find_bends(track: Track, open_parts: Sequence[tuple[float, float]] = ()) -> Bends:
    """The corners of a walk that are worth telling.

    Args:
        track: The walk.
        open_parts: Where it leads through open spaces, as lengths from and to, m. There one
            sees where one goes, and winds one's way between shelves.
    """
    if track.length < 0.05:
        return Bends(None, (), track.length)
    lengths = sorted({*track.lengths, *(one for part in open_parts for one in part)})
    for start, end in open_parts:
        space = math.dist(track.at(start), track.at(end)) * WINDING
        lengths = _straightened(track, lengths, start, end, max(WIGGLE, space))
    lengths = _straightened(track, lengths, 0.0, track.length, WIGGLE)
    points = [track.at(one) for one in lengths]
    ways = [bearing_of(one, other) for one, other in pairwise(points)]
    sizes = [math.dist(one, other) for one, other in pairwise(points)]
    long = [number for number, size in enumerate(sizes) if size >= SHORT]
    if not long:
        return Bends(bearing_of(points[0], points[-1]), (), track.length)
    bends = list(_corners(long, ways, lengths))
    first = ways[long[0]]
    told = _together(_without_weaving(list(_worth_telling(first, bends))))
    if told and told[0].length < OUTSET and abs(told[0].degrees) < HALF + 15:
        first = told.pop(0).after
    return Bends(first, tuple(told), lengths[long[-1] + 1])


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
    """The corners that turn enough, alone or with small ones to the same side before them."""
    reference, small = first, 0
    for number, bend in enumerate(bends):
        if abs(bend.degrees) < STRAIGHT:
            drift = turn(reference, bend.after)
            if abs(drift) < DRIFT:
                continue
            told = Bend(bend.length, drift, reference, bend.after)
        else:
            same = [
                one.degrees
                for one in bends[small:number]
                if one.degrees * bend.degrees > 0 and bend.length - one.length < TOGETHER
            ]
            told = Bend(bend.length, bend.degrees + sum(same), bend.before, bend.after)
        yield told
        reference, small = bend.after, number + 1


def _together(bends: list[Bend]) -> list[Bend]:
    """Half turns to the same side, shortly after each other, as one turn."""
    number = 0
    while number + 1 < len(bends):
        one, other = bends[number], bends[number + 1]
        small = min(abs(one.degrees), abs(other.degrees)) < HALF
        near = other.length - one.length < TOGETHER
        if small and near and one.degrees * other.degrees > 0:
            sharper = one if abs(one.degrees) > abs(other.degrees) else other
            whole = Bend(sharper.length, one.degrees + other.degrees, one.before, other.after)
            bends[number : number + 2] = [whole]
        else:
            number += 1
    return bends


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


def _straightened(
    track: Track, lengths: Sequence[float], start: float, end: float, most: float
) -> list[float]:
    """What stays of the points of a part when it is drawn straighter.

    Points that lie less than ``most`` metres off are left out (Douglas and Peucker 1973).
    """
    inner = [one for one in lengths if start - SAME <= one <= end + SAME]
    points = [track.at(one) for one in inner]
    kept = {0, len(inner) - 1}
    parts = [(0, len(inner) - 1)]
    while parts:
        first, last = parts.pop()
        off = [edge_distance(one, points[first], points[last]) for one in points[first + 1 : last]]
        if off and max(off) > most:
            farthest = first + 1 + off.index(max(off))
            kept.add(farthest)
            parts += [(first, farthest), (farthest, last)]
    gone = {one for number, one in enumerate(inner) if number not in kept}
    return [one for one in lengths if one not in gone]
