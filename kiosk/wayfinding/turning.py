"""Turns a plan so that a bearing points up, and finds the directions a building is built in."""

from __future__ import annotations

import cmath
import math
from collections.abc import Iterable

from kiosk.wayfinding.plan import Plan, Point

NEAR_GRID = 15.0
"""Up to so many degrees off the building's own directions a picture is turned to them."""

LEAST_ORDER = 0.15
"""Below this share of walls in one direction a building has none of its own."""


class Turn:
    """Turns points so that ``bearing``, degrees clockwise from north, points up."""

    def __init__(self, bearing: float) -> None:
        self.bearing = bearing % 360.0
        at = math.radians(self.bearing)
        self._sin, self._cos = _whole(math.sin(at)), _whole(math.cos(at))

    def point(self, at: Point) -> Point:
        """X to the right, y up, to the millimetre."""
        east, north = at
        x = east * self._cos - north * self._sin
        y = east * self._sin + north * self._cos
        return round(x, 3) + 0.0, round(y, 3) + 0.0

    def points(self, line: Iterable[Point]) -> tuple[Point, ...]:
        """Each of them turned."""
        return tuple(self.point(one) for one in line)


def _whole(number: float) -> float:
    """Quarter turns are exact."""
    return float(round(number)) if abs(number - round(number)) < 1e-12 else number


def find_grid(plan: Plan) -> float | None:
    """The bearing, 0 to 90 degrees, in which (and across which) most of a building runs.

    Edges vote with their length and four times their angle, so that all four directions of a
    rectangle agree. None where the building follows no such directions.
    """
    total, votes = 0.0, 0j
    for line in _edges(plan):
        for begin, end in line:
            east, north = end[0] - begin[0], end[1] - begin[1]
            length = math.hypot(east, north)
            total += length
            votes += length * cmath.exp(4j * math.atan2(east, north))
    if total <= 0 or abs(votes) / total < LEAST_ORDER:
        return None
    return round(math.degrees(cmath.phase(votes)) / 4 % 90.0, 3) % 90.0


def _edges(plan: Plan) -> Iterable[Iterable[tuple[Point, Point]]]:
    for area in plan.areas:
        yield zip(area.outer, (*area.outer[1:], *area.outer[:1]), strict=True)
    for barrier in plan.barriers:
        if barrier.kind == "wall":
            yield zip(barrier.line[:-1], barrier.line[1:], strict=True)


def to_grid(bearing: float, grid: float | None, within: float = 45.0) -> float:
    """The nearest of the building's four directions, where it is near enough.

    Args:
        bearing: Degrees clockwise from north.
        grid: As ``find_grid`` tells it.
        within: Degrees up to which it counts as near.
    """
    if grid is None:
        return bearing % 360.0
    off = (bearing - grid + 45.0) % 90.0 - 45.0
    return (bearing - off) % 360.0 if abs(off) <= within else bearing % 360.0
