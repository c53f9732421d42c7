"""What sees what within a space: the straight lines of which its shortest ways are made.

A shortest way bends only round corners that stick into a space, and goes on tangentially
there; all other lines between corners are left out before anything is looked at.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import shapely

from kiosk.wayfinding.plan import Point
from kiosk.wayfinding.walkable import SLACK

STRAIGHT = math.radians(0.5)
"""Corners that turn less than this are none."""

LENIENT = 0.01
"""How far from a tangent a line may be, as a product of two sines, and still be looked at."""

AT_ONCE = 200_000
"""How many lines are looked at in one go; bounds the memory that takes."""

MOST = 4_000_000
"""Pairs of points in a space up to which each is looked at; of more only the nearer ones."""

FEWEST = 100
"""A point with fewer others near it is looked at with all there are."""

Floats = npt.NDArray[np.float64]
Numbers = npt.NDArray[np.intp]


@dataclass(frozen=True)
class Points:
    """Points in a space, some of which are corners round which ways bend.

    Attributes:
        at: Where they are; of corners a slack away from what they go round; shape (n, 2), m.
        before: Of corners, unit vectors along the edges that lead to them, what they go round
            on the right; zero for other points; shape (n, 2).
        after: As ``before``, along the edges that lead away.
    """

    at: Floats
    before: Floats
    after: Floats

    def __len__(self) -> int:
        return len(self.at)

    def where(self, kept: npt.NDArray[np.bool_]) -> Points:
        """Some of them."""
        return Points(self.at[kept], self.before[kept], self.after[kept])


@dataclass(frozen=True)
class Sights:
    """Lines between points by their numbers, each once, and how long they are, m."""

    start: Numbers
    end: Numbers
    metres: Floats


def plain_points(points: Sequence[Point]) -> Points:
    """Points that are no corners."""
    at = np.array(points, dtype=np.float64).reshape(-1, 2)
    return Points(at, np.zeros_like(at), np.zeros_like(at))


def joined(parts: Sequence[Points]) -> Points:
    """Points one after the other."""
    return Points(
        np.concatenate([one.at for one in parts]),
        np.concatenate([one.before for one in parts]),
        np.concatenate([one.after for one in parts]),
    )


def corners_of(space: shapely.Polygon) -> Points:
    """The corners of a space round which a way may bend; some may lie beyond its edge."""
    whole = shapely.orient_polygons(space)
    return joined(
        [ring_corners(np.array(one.coords)) for one in (whole.exterior, *whole.interiors)]
    )


def ring_corners(ring: Floats) -> Points:
    """Corners of a closed line, what is free on its left, that stick out to the left.

    Args:
        ring: Its points, the first one repeated at the end; shape (n, 2).
    """
    edges = np.diff(ring, axis=0)
    lengths = np.hypot(edges[:, 0], edges[:, 1])
    long = lengths > 0
    after, points = edges[long] / lengths[long][:, None], ring[:-1][long]
    before = np.roll(after, 1, axis=0)
    kept = _cross(before, after) < -math.sin(STRAIGHT)
    before, after, points = before[kept], after[kept], points[kept]
    normals = np.stack([-(before + after)[:, 1], (before + after)[:, 0]], axis=1)
    spread = np.maximum(1 + np.sum(before * after, axis=1), 0.1)
    return Points(points + SLACK * normals / spread[:, None], before, after)


def _cross(one: Floats, other: Floats) -> Floats:
    product: Floats = one[..., 0] * other[..., 1] - one[..., 1] * other[..., 0]
    return product


def see(space: shapely.Polygon, points: Points, *, convex: bool) -> Sights:
    """The lines within a space by which shortest ways go.

    Args:
        space: The space; its edge is crossed by no line.
        points: Its corners, and where ways begin, end or pass a door.
        convex: Whether nothing sticks into the space, so that every line stays in it.
    """
    edge = space.boundary
    shapely.prepare(edge)
    starts, ends = [_NONE], [_NONE]
    for start, end in _pairs(points.at, space):
        kept = _tangential(points, start, end)
        start, end = start[kept], end[kept]
        if not convex:
            lines = shapely.linestrings(np.stack([points.at[start], points.at[end]], axis=1))
            seen = ~shapely.intersects(edge, lines)
            start, end = start[seen], end[seen]
        starts.append(start)
        ends.append(end)
    start, end = np.concatenate(starts), np.concatenate(ends)
    away = points.at[end] - points.at[start]
    return Sights(start, end, np.hypot(away[:, 0], away[:, 1]))


_NONE: Numbers = np.empty(0, dtype=np.intp)


def _pairs(at: Floats, space: shapely.Polygon) -> Iterator[tuple[Numbers, Numbers]]:
    """Pairs of points by their numbers, each once; where there are too many, the nearer."""
    count = len(at)
    if count * (count - 1) // 2 <= MOST:
        for rows in _rows(count, AT_ONCE):
            start, end = np.nonzero(np.arange(count)[None, :] > rows[:, None])
            yield start + rows[0], end
        return
    reach = math.sqrt(2 * MOST / count * max(space.area, 1.0) / count / math.pi)
    nodes = shapely.points(at)
    tree = shapely.STRtree(nodes)
    for rows in _rows(count, AT_ONCE):
        near = tree.query(nodes[rows], predicate="dwithin", distance=reach)
        start, end = near[0] + rows[0], near[1]
        yield start[end > start], end[end > start]
        lonely = rows[np.bincount(near[0], minlength=len(rows)) < FEWEST]
        for row in lonely.tolist():
            far = np.hypot(*(at - at[row]).T) > reach
            end = np.flatnonzero(far)
            yield np.full(len(end), row), end


def _rows(count: int, most: int) -> Iterator[Numbers]:
    each = max(most // max(count, 1), 1)
    for first in range(0, count, each):
        yield np.arange(first, min(first + each, count))


def _tangential(points: Points, start: Numbers, end: Numbers) -> npt.NDArray[np.bool_]:
    """Which of the lines between points pass the corners at their ends tangentially."""
    away = points.at[end] - points.at[start]
    away = away / np.maximum(np.hypot(away[:, 0], away[:, 1]), 1e-9)[:, None]
    kept = np.ones(len(start), dtype=bool)
    for number in (start, end):
        sides = _cross(away, points.before[number]) * _cross(away, points.after[number])
        kept &= sides <= LENIENT
    return kept
