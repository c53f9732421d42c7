"""Points, edges and rings of a floor: bearings, lengths, areas, and what lies where.

Lengths are metres, points ``(east, north)``, bearings degrees clockwise from north.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from itertools import pairwise

from kiosk.wayfinding.plan import Point, Ring


def bearing_of(start: Point, end: Point) -> float:
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
    """Whether a point lies in a ring: a ray from it crosses the ring an odd number of times."""
    x, y = at
    odd = False
    bx, by = ring[-1]
    for ax, ay in ring:
        if (ay > y) != (by > y) and x < ax + (y - ay) / (by - ay) * (bx - ax):
            odd = not odd
        bx, by = ax, ay
    return odd


def within(outer: Ring, holes: Sequence[Ring], at: Point) -> bool:
    """Whether a point lies in a ring and in none of its holes."""
    return inside(outer, at) and not any(inside(hole, at) for hole in holes)


def nearest(at: Point, start: Point, end: Point) -> Point:
    """The point of an edge that is nearest to another point."""
    dx, dy = end[0] - start[0], end[1] - start[1]
    square = dx * dx + dy * dy
    if square == 0:
        return start
    share = max(0.0, min(1.0, ((at[0] - start[0]) * dx + (at[1] - start[1]) * dy) / square))
    return (start[0] + share * dx, start[1] + share * dy)


def edge_distance(at: Point, start: Point, end: Point) -> float:
    """How far a point is from an edge, m."""
    return math.dist(at, nearest(at, start, end))


def extent(ring: Ring) -> float:
    """Area within a ring, m2 (shoelace formula)."""
    return abs(sum(a[0] * b[1] - b[0] * a[1] for a, b in edges(ring))) / 2
