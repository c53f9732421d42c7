"""A line as it is walked: lengths along it, what it crosses, and what it lies in."""

from __future__ import annotations

import math
from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate, pairwise

from kiosk.wayfinding.plan import Point, Ring
from kiosk.wayfinding.plane import bearing_of, box_of, crossing, edges, within

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
                    found.append((self.lengths[number] + share * step, bearing_of(one, other)))
        return sorted(found)

    def within(self, ring: Ring, holes: Sequence[Ring] = ()) -> list[tuple[float, float]]:
        """The parts of it that lie in an area, as lengths from and to, in order."""
        cuts = [0.0, self.length]
        for one in (ring, *holes):
            cuts.extend(length for length, _ in self.crossings(one))
        if len(cuts) == 2 and not within(ring, holes, self.points[0]):
            return []
        cuts.sort()
        parts: list[tuple[float, float]] = []
        for start, end in pairwise(cuts):
            if end - start < SAME or not within(ring, holes, self.at((start + end) / 2)):
                continue
            if parts and start - parts[-1][1] < SAME:
                parts[-1] = (parts[-1][0], end)
            else:
                parts.append((start, end))
        return parts
