"""A line as it is walked: lengths along it, bearings, and what it crosses."""

from __future__ import annotations

import math
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import accumulate, pairwise

from kiosk.wayfinding.plan import Point, Ring

SAME = 1e-6
"""Points closer than this are one, m."""


class Track:
    """A line with the length at each of its points.

    Attributes:
        points: Its points, no two neighbours the same; one point at least.
        lengths: Length from the beginning to each point, m.
    """

    def __init__(self, points: Sequence[Point]) -> None:
        kept = [points[0]]
        kept.extend(one for last, one in pairwise(points) if math.dist(last, one) > SAME)
        self.points: tuple[Point, ...] = tuple(kept)
        steps = (math.dist(one, other) for one, other in pairwise(kept))
        self.lengths: tuple[float, ...] = tuple(accumulate(steps, initial=0.0))

    @property
    def length(self) -> float:
        """Whole length, m."""
        return self.lengths[-1]

    def at(self, length: float) -> Point:
        """The point at a length from the beginning; its ends beyond them."""
        if length <= 0 or len(self.points) == 1:
            return self.points[0]
        if length >= self.length:
            return self.points[-1]
        number = bisect_right(self.lengths, length)
        start, end = self.points[number - 1], self.points[number]
        share = (length - self.lengths[number - 1]) / (
            self.lengths[number] - self.lengths[number - 1]
        )
        return (start[0] + share * (end[0] - start[0]), start[1] + share * (end[1] - start[1]))

    def until(self, length: float) -> Track:
        """Its beginning, as long as told."""
        inner = [
            one for one, reached in zip(self.points, self.lengths, strict=True) if reached < length
        ]
        return Track([*inner, self.at(length)] if inner else [self.points[0]])

    def crossings(self, ring: Ring) -> list[tuple[float, float]]:
        """Where it crosses a ring: length, and bearing of the edge crossed; in order."""
        left, bottom, right, top = box_of(ring)
        found = []
        for number, (start, end) in enumerate(pairwise(self.points)):
            if (
                max(start[0], end[0]) < left
                or min(start[0], end[0]) > right
                or max(start[1], end[1]) < bottom
                or min(start[1], end[1]) > top
            ):
                continue
            for one, other in edges(ring):
                share = crossing(start, end, one, other)
                if share is not None:
                    step = self.lengths[number + 1] - self.lengths[number]
                    found.append((self.lengths[number] + share * step, bearing(one, other)))
        return sorted(found)

    def within(self, ring: Ring, holes: Sequence[Ring] = ()) -> list[tuple[float, float]]:
        """The parts of it that lie in an area, as lengths from and to, in order."""
        cuts = [0.0, self.length]
        for one in (ring, *holes):
            cuts.extend(length for length, _ in self.crossings(one))
        if len(cuts) == 2 and not _inside(ring, holes, self.points[0]):
            return []
        cuts.sort()
        parts: list[tuple[float, float]] = []
        for start, end in pairwise(cuts):
            if end - start < SAME or not _inside(ring, holes, self.at((start + end) / 2)):
                continue
            if parts and start - parts[-1][1] < SAME:
                parts[-1] = (parts[-1][0], end)
            else:
                parts.append((start, end))
        return parts


def bearing(start: Point, end: Point) -> float:
    """Degrees clockwise from north, from 0 to below 360."""
    return math.degrees(math.atan2(end[0] - start[0], end[1] - start[1])) % 360.0


def turn(before: float, after: float) -> float:
    """Degrees from one bearing to another: above 0 to the right, from -180 to below 180.

    Rounded to a millionth, so that what is drawn alike is told alike.
    """
    return round((after - before + 180.0) % 360.0 - 180.0, 6)


def edges(ring: Sequence[Point], *, closed: bool = True) -> Iterator[tuple[Point, Point]]:
    """The edges of a ring, or of a line."""
    yield from pairwise(ring)
    if closed and len(ring) > 2:
        yield ring[-1], ring[0]


def box_of(ring: Sequence[Point]) -> tuple[float, float, float, float]:
    """Left, bottom, right and top."""
    easts, norths = [one[0] for one in ring], [one[1] for one in ring]
    return min(easts), min(norths), max(easts), max(norths)


def crossing(start: Point, end: Point, one: Point, other: Point) -> float | None:
    """Share of start-end at which it crosses the edge one-other; None where it does not."""
    ax, ay = end[0] - start[0], end[1] - start[1]
    bx, by = other[0] - one[0], other[1] - one[1]
    across = ax * by - ay * bx
    if abs(across) < 1e-12:
        return None
    cx, cy = one[0] - start[0], one[1] - start[1]
    share = (cx * by - cy * bx) / across
    beside = (cx * ay - cy * ax) / across
    # One end of the edge belongs to it: a line through a corner crosses one edge, not two.
    return share if 0.0 <= share <= 1.0 and 0.0 <= beside < 1.0 else None


def inside(ring: Ring, at: Point) -> bool:
    """Whether a point lies in a ring (even-odd rule)."""
    x, y = at
    odd = False
    for (ax, ay), (bx, by) in edges(ring):
        if (ay > y) != (by > y) and x < ax + (y - ay) / (by - ay) * (bx - ax):
            odd = not odd
    return odd


def _inside(ring: Ring, holes: Sequence[Ring], at: Point) -> bool:
    return inside(ring, at) and not any(inside(hole, at) for hole in holes)


def nearest(at: Point, start: Point, end: Point) -> Point:
    """The point of an edge that is nearest to another point."""
    dx, dy = end[0] - start[0], end[1] - start[1]
    square = dx * dx + dy * dy
    if square == 0:
        return start
    share = max(0.0, min(1.0, ((at[0] - start[0]) * dx + (at[1] - start[1]) * dy) / square))
    return (start[0] + share * dx, start[1] + share * dy)
