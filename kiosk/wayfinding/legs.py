"""Makes the legs of a route of the nodes that a search passed."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from kiosk.wayfinding.graph import Net, Passage, Ride
from kiosk.wayfinding.plan import Point
from kiosk.wayfinding.route import Leg, LegKind

Step = Passage | Ride | None
"""How a node was reached: through a door, by a link, or straight across."""

STRAIGHT = 0.005
"""A point this near to the line between its neighbours does not turn the way, m."""


@dataclass
class _Walk:
    """A walk on one level while it is gathered."""

    level: float
    points: list[Point] = field(default_factory=list)
    doors: list[str] = field(default_factory=list)


def legs_of(net: Net, trail: Sequence[tuple[int, Step]]) -> Iterator[Leg]:
    """The legs of a way through nodes."""
    first = trail[0][0]
    walk = _Walk(net.level[first], [net.at(first)])
    for node, step in trail[1:]:
        if isinstance(step, Ride):
            yield from _walk_leg(walk, net.speed)
            level, to_level = walk.level, net.level[node]
            points = (walk.points[-1], net.at(node))
            kind = LegKind(step.kind.value)
            yield Leg(kind, level, to_level, points, step.metres, step.seconds, step.link)
            walk = _Walk(to_level, [net.at(node)])
            continue
        if isinstance(step, Passage):
            walk.points.append(step.at)
            walk.doors.extend(step.doors)
        walk.points.append(net.at(node))
    yield from _walk_leg(walk, net.speed)


def _walk_leg(walk: _Walk, speed: float) -> Iterator[Leg]:
    points = without_needless(walk.points)
    metres = sum(math.dist(a, b) for a, b in pairwise(points))
    if metres > 0:
        doors = tuple(walk.doors)
        yield Leg(LegKind.WALK, walk.level, walk.level, points, metres, metres / speed, doors=doors)


def without_needless(points: Sequence[Point]) -> tuple[Point, ...]:
    """A line without the points at which it does not turn."""
    kept: list[Point] = []
    for point in points:
        if kept and point == kept[-1]:
            continue
        while len(kept) > 1 and _is_between(kept[-2], kept[-1], point):
            kept.pop()
        kept.append(point)
    return tuple(kept)


def _is_between(start: Point, middle: Point, end: Point) -> bool:
    ax, ay = end[0] - start[0], end[1] - start[1]
    bx, by = middle[0] - start[0], middle[1] - start[1]
    length = math.hypot(ax, ay)
    if length == 0:
        return False
    onward = ax * bx + ay * by
    return abs(ax * by - ay * bx) <= STRAIGHT * length and 0 <= onward <= length * length
