"""What a walk meets: areas it leads through or into, things it leads past, things at corners."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass

from kiosk.wayfinding.plan import Area, AreaKind, Named, Plan, Point, Spot
from kiosk.wayfinding.plane import bearing_of, box_of, crossing, edges, inside, nearest, turn
from kiosk.wayfinding.track import Track

NEAR = 5.0
"""What is passed within this is met, m."""

AT = 6.0
"""What stands within this of a corner tells the corner, m."""

DEEP = 6.0
"""An area is crossed where at least this much of the walk lies in it, m."""

DEEP_FROM_START = 15.0
"""The same for the area one stands in from the beginning, m."""

WIDE = 15.0
"""Open spaces with at least this much of the walk in them are wide, m."""

SMALL = 25.0
"""Only what is no larger than this is passed, or tells one corner from another, m."""

STRIDE = 1.0
"""How finely a walk is looked at for what it passes, m."""

TELLING = frozenset(
    {"library", "info", "stage", "cafe", "restaurant", "pharmacy", "shop", "waiting"}
)
"""Categories of what one notices when passing."""


@dataclass(frozen=True, slots=True)
class Met:
    """Something met on a walk.

    Attributes:
        relation: "through", "into" or "past".
        walled: Whether one enters it through a wall.
        start: Length at which it begins, m from the beginning of the walk.
        end: Length at which it ends, m.
        weight: The more, the better it is known again.
    """

    relation: str
    key: str
    named: Named
    start: float
    end: float
    weight: float
    walled: bool = False


@dataclass(frozen=True, slots=True)
class Thing:
    """Something that can be seen from the walk: a ring, or a point."""

    key: str
    named: Named
    shape: tuple[Point, ...]
    weight: float


def open_parts(plan: Plan, level: float, track: Track) -> list[tuple[float, float]]:
    """Where a walk leads through wide open spaces, as lengths from and to, m."""
    left, bottom, right, top = box_of(track.points)
    found = []
    for area in plan.areas:
        if area.level == level and area.kind is AreaKind.AREA:
            box = box_of(area.outer)
            if box[0] <= right and box[2] >= left and box[1] <= top and box[3] >= bottom:
                found.extend(track.within(area.outer, area.holes))
    return [part for part in found if part[1] - part[0] >= WIDE]


class Surroundings:
    """What lies about a walk on one level.

    Args:
        plan: The plan.
        level: Level of the walk.
        track: The walk.
        hidden: Keys of what is not to be named: the goal itself, where one stands.
    """

    def __init__(self, plan: Plan, level: float, track: Track, hidden: frozenset[str]) -> None:
        self._track = track
        self._hidden = hidden
        count = int(track.length / STRIDE) + 1
        self._strides = [track.at(number * STRIDE) for number in range(count)]
        left, bottom, right, top = box_of(track.points)
        self._box = (left - AT, bottom - AT, right + AT, top + AT)
        self._areas = [
            one for one in plan.areas if one.level == level and self._touches(box_of(one.outer))
        ]
        self._walls = [
            (one.line, one.closed)
            for one in plan.barriers
            if one.level == level and one.kind == "wall" and self._touches(box_of(one.line))
        ]
        self._rooms = [one for one in self._areas if one.kind is AreaKind.ROOM]
        self._served = {one.area for one in plan.spots if one.service}
        self._things = list(self._find_things(plan, level))

    def met(self) -> tuple[Met, ...]:
        """Everything met along the walk, in no order."""
        crossed = [one for area in self._areas for one in self._crossed(area)]
        names = {one.key for one in crossed}
        passed = [
            one
            for thing in self._things
            if thing.key not in names and _extent(thing) <= SMALL
            for one in self._passed(thing)
        ]
        return (*crossed, *passed)

    def at(self, length: float) -> Thing | None:
        """What tells a corner best: known again, near, and seen from there."""
        here = self._track.at(length)
        best: tuple[float, Thing] | None = None
        for thing in self._things:
            where, far = self._nearest(thing, here)
            if (
                _extent(thing) > SMALL
                or far > AT
                or self._lies_in(thing, here)
                or not self._sees(here, where, thing.key)
            ):
                continue
            score = round(thing.weight - far / AT, 3)
            if best is None or score > best[0]:
                best = (score, thing)
        return None if best is None else best[1]

    def _touches(self, box: tuple[float, float, float, float]) -> bool:
        left, bottom, right, top = self._box
        return box[0] <= right and box[2] >= left and box[1] <= top and box[3] >= bottom

    def _find_things(self, plan: Plan, level: float) -> Iterator[Thing]:
        areas = {one.key for one in self._areas}
        for area in self._areas:
            if self._is_told(area):
                yield Thing(area.key, area.named, area.outer, _weight(area))
        for spot in plan.spots:
            if spot.level == level and spot.key not in areas and self._is_told(spot):
                yield Thing(spot.key, spot.named, (spot.at,), _weight(spot))

    def _is_told(self, one: Area | Spot) -> bool:
        told = one.landmark or one.category in TELLING or one.key in self._served
        return told and bool(one.named.names) and one.key not in self._hidden

    def _crossed(self, area: Area) -> Iterator[Met]:
        if area.key in self._hidden or not area.named.names or area.private:
            return
        parts = self._track.within(area.outer, area.holes)
        weight, walled = _weight(area) + 1.0, area.kind is AreaKind.ROOM
        for start, end in parts:
            begins, ends = start <= 0.5, end >= self._track.length - 0.5
            if begins and ends:
                continue
            if ends:
                yield Met("into", area.key, area.named, start, end, weight, walled)
            elif end - start >= (DEEP_FROM_START if begins else DEEP):
                yield Met("through", area.key, area.named, start, end, weight, walled)

    def _passed(self, thing: Thing) -> Iterator[Met]:
        """Passed where it is near, beside the walk, and not hidden behind a wall."""
        left, bottom, right, top = box_of(thing.shape)
        start, end, seen = 0.0, -2 * NEAR, False
        for number, here in enumerate(self._strides):
            x, y = here
            if not (left - NEAR <= x <= right + NEAR and bottom - NEAR <= y <= top + NEAR):
                continue
            length = number * STRIDE
            where = self._beside(thing, here, length)
            if where is None:
                continue
            if length - end > NEAR:
                if seen:
                    yield Met("past", thing.key, thing.named, start, end, thing.weight)
                # What one stands beside from the beginning is not passed.
                start, seen = length, False
            seen = seen or (start > 0 and self._sees(here, where, thing.key))
            end = length
        if seen:
            yield Met("past", thing.key, thing.named, start, end, thing.weight)

    def _beside(self, thing: Thing, here: Point, length: float) -> Point | None:
        """Its nearest point, where it is near and beside the walk."""
        where, far = self._nearest(thing, here)
        if far > NEAR or self._lies_in(thing, here):
            return None
        ahead = bearing_of(here, self._track.at(length + STRIDE))
        beside = far < 0.5 or 45 <= abs(turn(ahead, bearing_of(here, where))) <= 135
        return where if beside else None

    def _nearest(self, thing: Thing, here: Point) -> tuple[Point, float]:
        if len(thing.shape) == 1:
            return thing.shape[0], math.dist(here, thing.shape[0])
        found = (nearest(here, one, other) for one, other in edges(thing.shape))
        where = min(found, key=lambda one: math.dist(here, one))
        return where, math.dist(here, where)

    def _lies_in(self, thing: Thing, here: Point) -> bool:
        return len(thing.shape) > 2 and inside(thing.shape, here)

    def _sees(self, here: Point, where: Point, key: str) -> bool:
        """Whether no wall stands between; what is seen may stand at a wall itself."""
        where = (here[0] + 0.9 * (where[0] - here[0]), here[1] + 0.9 * (where[1] - here[1]))
        lines = [*self._walls, *((one.outer, True) for one in self._rooms if one.key != key)]
        return all(
            crossing(here, where, one, other) is None
            for line, closed in lines
            for one, other in edges(line, closed=closed)
        )


def _weight(one: Area | Spot) -> float:
    """How well it is known again; what the plan calls a landmark goes before all others."""
    telling = 1.0 if one.category in TELLING else 0.0
    return 3.0 * one.landmark + telling + (0.5 if one.named.forms else 0.0)


def _extent(thing: Thing) -> float:
    left, bottom, right, top = box_of(thing.shape)
    return math.hypot(right - left, top - bottom)
