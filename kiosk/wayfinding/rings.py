"""Closed lines: joined from pieces, made sound, and what lies within them."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence

import shapely
from shapely.geometry import LinearRing, Polygon
from shapely.geometry.base import BaseGeometry
from shapely.validation import explain_validity, make_valid

from kiosk.wayfinding.plan import Point, Ring

SMALLEST = 0.01
"""Square metres; what is smaller is a line that comes back on itself."""


MOST_CORNERS = 150
"""A line with more corners that crosses itself is a tangle: its crossings may be millions."""


def join_rings(lines: Sequence[tuple[Point, ...]]) -> tuple[list[Ring], Point | None]:
    """Joins lines at their ends to closed rings.

    Returns:
        The rings, without their last points repeated, and an end of a line that finds no
        other, or None.
    """
    rings: list[Ring] = []
    loose: Point | None = None
    left = [line for line in lines if len(line) > 1]
    ends: dict[Point, list[int]] = {}
    for number, line in enumerate(left):
        ends.setdefault(line[0], []).append(number)
        ends.setdefault(line[-1], []).append(number)
    used = [False] * len(left)
    for number, line in enumerate(left):
        if used[number]:
            continue
        used[number] = True
        chain = list(line)
        while chain[0] != chain[-1]:
            following = next((one for one in ends[chain[-1]] if not used[one]), None)
            if following is None:
                break
            used[following] = True
            more = left[following]
            chain.extend(more[1:] if more[0] == chain[-1] else more[-2::-1])
        if chain[0] == chain[-1] and len(chain) > 3:
            rings.append(tuple(chain[:-1]))
        else:
            loose = loose or chain[-1]
    return rings, loose


def sound_ring(ring: Ring) -> tuple[Ring | None, Point | None]:
    """A ring that does not cross itself.

    Returns:
        The ring as it is; where it crosses itself the outline of the largest part; None when
        it encloses nothing. And where it crosses itself, else None.
    """
    if len(set(ring)) < 3:
        return None, None
    shape = Polygon(ring)
    crossing: Point | None = None
    if not shape.is_valid:
        crossing = _crossing(ring, shape)
        shape = _largest(make_valid(shape))
        if shape is None:
            return None, crossing
        ring = tuple((round(x, 3), round(y, 3)) for x, y in shape.exterior.coords[:-1])
    if shape.area < SMALLEST:
        return None, crossing
    return ring, crossing


def _crossing(ring: Ring, shape: Polygon) -> Point:
    """Where a ring crosses itself: the point that the check names, else its first."""
    told = explain_validity(shape)
    try:
        x, y = told[told.index("[") + 1 : told.index("]")].split()[:2]
        at = float(x), float(y)
    except ValueError:
        return ring[0]
    return at if all(map(math.isfinite, at)) else ring[0]


def _largest(shape: BaseGeometry) -> Polygon | None:
    parts = [one for one in shapely.get_parts(shape) if isinstance(one, Polygon)]
    deeper = [
        inner
        for one in shapely.get_parts(shape)
        if not isinstance(one, Polygon)
        for inner in shapely.get_parts(one)
        if isinstance(inner, Polygon)
    ]
    return max((*parts, *deeper), key=lambda one: one.area, default=None)


def is_simple(line: Ring) -> bool:
    """Whether a line does not cross itself."""
    return bool(shapely.LineString(line).is_simple)


def holes_by_ring(outers: Sequence[Ring], holes: Sequence[Ring]) -> list[list[Ring]]:
    """For each of some rings the holes that lie in it, or on its edge."""
    tree = shapely.STRtree([LinearRing(one) for one in holes])
    found = []
    for outer in outers:
        frame = polygon(outer).buffer(0.001)
        hits = tree.query(frame, predicate="contains") if holes else ()
        found.append([holes[number] for number in sorted(hits)])
    return found


def polygon(outer: Ring, holes: Iterable[Ring] = ()) -> BaseGeometry:
    """The surface as a valid shape; possibly in several parts, or empty."""
    shape = Polygon(outer, list(holes))
    return shape if shape.is_valid else make_valid(shape)


def middle(shape: BaseGeometry) -> Point:
    """A point within a surface that is as far from its edges as it goes, to the decimetre."""
    whole = _largest(shape) if not isinstance(shape, Polygon) else shape
    if whole is None or whole.is_empty:
        at = shape.representative_point() if not shape.is_empty else shapely.Point(0, 0)
        return round(at.x, 3), round(at.y, 3)
    radius = shapely.maximum_inscribed_circle(whole, tolerance=0.1)
    x, y = radius.coords[0]
    return round(x, 3), round(y, 3)


def is_clockwise(ring: Ring) -> bool:
    """Whether its points run clockwise seen from above."""
    return not LinearRing(ring).is_ccw
