"""What a way makes use of: lifts, stairs, doors and the areas it leads through."""

from __future__ import annotations

import math
from collections.abc import Iterable
from itertools import pairwise

from kiosk.wayfinding.plan import Plan, Point
from kiosk.wayfinding.plane import within
from kiosk.wayfinding.route import LegKind, Route

_STRIDE = 0.5


def used_keys(plan: Plan, route: Route, among: Iterable[str]) -> tuple[str, ...]:
    """Those keys of links, doors and areas that a way uses, in the order in which it does."""
    asked = frozenset(among)
    areas = [one for one in plan.areas if one.key in asked]
    found: dict[str, None] = {}
    for leg in route.legs:
        if leg.link is not None:
            found[leg.link] = None
        found |= dict.fromkeys(leg.doors)
        if leg.kind is LegKind.WALK and areas:
            on_level = [one for one in areas if one.level == leg.level]
            for at in _along(leg.points):
                found |= {one.key: None for one in on_level if within(one.outer, one.holes, at)}
    return tuple(key for key in found if key in asked)


def _along(points: tuple[Point, ...]) -> Iterable[Point]:
    """Points along a line, half a metre apart at most."""
    for (x, y), (to_x, to_y) in pairwise(points):
        count = max(1, math.ceil(math.dist((x, y), (to_x, to_y)) / _STRIDE))
        for number in range(count + 1):
            part = number / count
            yield x + (to_x - x) * part, y + (to_y - y) * part
