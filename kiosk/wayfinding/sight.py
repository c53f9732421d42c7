"""What sees what within a space: the straight lines of which its shortest ways are made.

A shortest way bends only round corners that stick into a space, and goes on tangentially
there; all other lines between corners are left out before anything is looked at.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
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

Floats = npt.NDArray[np.float64]
Numbers = npt.NDArray[np.intp]


@dataclass(frozen=True)
class Corners:
    """Corners that stick into a space.

    Attributes:
        at: Where ways bend round them, a slack away from the edge; shape (n, 2), m.
        before: Unit vectors along the edges that lead to them; shape (n, 2).
        after: Unit vectors along the edges that lead away; shape (n, 2).
        convex: Whether the space has no such corner at all, so that every line stays in it.
    """

    at: Floats
    before: Floats
    after: Floats
    convex: bool


@dataclass(frozen=True)
class Lines:
    """Lines between points by their numbers, and how long they are, m."""

    start: Numbers
    end: Numbers
    metres: Floats


def find_corners(space: shapely.Polygon) -> Corners:
    """The corners of a space round which a way may bend."""
    whole = shapely.orient_polygons(space)
    rings = [_ring_corners(np.array(one.coords)) for one in (whole.exterior, *whole.interiors)]
    at, before, after = (np.concatenate(part) for part in zip(*rings, strict=True))
    if len(at) == 0:
        return Corners(at, before, after, convex=True)
    shapely.prepare(space)
    inside = shapely.contains_xy(space, at)
    return Corners(at[inside], before[inside], after[inside], convex=False)


def _ring_corners(ring: Floats) -> tuple[Floats, Floats, Floats]:
    """Corners of a ring whose inner side is on the left."""
    edges = np.diff(ring, axis=0)
    lengths = np.hypot(edges[:, 0], edges[:, 1])
    edges = edges[lengths > 0] / lengths[lengths > 0][:, None]
    points = ring[:-1][lengths > 0]
    before, after = np.roll(edges, 1, axis=0), edges
    turn = _cross(before, after)
    kept = turn < -math.sin(STRAIGHT)
    before, after, points = before[kept], after[kept], points[kept]
    normals = np.stack([-(before + after)[:, 1], (before + after)[:, 0]], axis=1)
    spread = np.maximum(1 + np.sum(before * after, axis=1), 0.1)
    return points + SLACK * normals / spread[:, None], before, after


def _cross(one: Floats, other: Floats) -> Floats:
    product: Floats = one[..., 0] * other[..., 1] - one[..., 1] * other[..., 0]
    return product


def see(space: shapely.Polygon, corners: Corners, others: Sequence[Point]) -> Lines:
    """The lines within a space by which shortest ways go, each once.

    Points are numbered corners first, then the others.

    Args:
        space: The space; its edge is crossed by no line.
        corners: Its corners.
        others: Where ways begin, end or pass a door.
    """
    points = np.concatenate([corners.at, np.array(others, dtype=np.float64).reshape(-1, 2)])
    edge = space.boundary
    shapely.prepare(edge)
    rows = max(AT_ONCE // max(len(points), 1), 1)
    starts, ends = [], []
    for first in range(0, len(points), rows):
        start, end = _candidates(points, corners, range(first, min(first + rows, len(points))))
        if not corners.convex:
            lines = shapely.linestrings(np.stack([points[start], points[end]], axis=1))
            seen = ~shapely.intersects(edge, lines)
            start, end = start[seen], end[seen]
        starts.append(start)
        ends.append(end)
    start, end = np.concatenate([_NONE, *starts]), np.concatenate([_NONE, *ends])
    away = points[end] - points[start]
    return Lines(start, end, np.hypot(away[:, 0], away[:, 1]))


_NONE: Numbers = np.empty(0, dtype=np.intp)


def _candidates(points: Floats, corners: Corners, rows: range) -> tuple[Numbers, Numbers]:
    """Pairs of points, the first of them in some rows, whose line is tangential at corners."""
    start, end = np.nonzero(np.arange(len(points))[None, :] > np.array(rows)[:, None])
    start = start + rows.start
    away = points[end] - points[start]
    length = np.hypot(away[:, 0], away[:, 1])
    away = away / np.maximum(length, 1e-9)[:, None]
    kept = np.ones(len(start), dtype=bool)
    for number in (start, end):
        at_corner = number < len(corners.at)
        which, towards = number[at_corner], away[at_corner]
        sides = -_cross(towards, corners.before[which]) * _cross(towards, corners.after[which])
        kept[at_corner] &= sides >= -LENIENT
    return start[kept], end[kept]
