"""What is out of use at present: links, doors and areas that no way may use."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from kiosk.wayfinding.graph import Net, Passage, Ride, Surface
from kiosk.wayfinding.plan import Point
from kiosk.wayfinding.plane import within


@dataclass(frozen=True)
class Closures:
    """The keys out of use, and the outlines of those that are areas.

    A key may be that of an area and of a link as well: a stairwell is both. Whoever stands in
    a closed area is led out of it: that area bars nothing.
    """

    net: Net
    keys: frozenset[str]
    surfaces: Mapping[str, Surface]

    @classmethod
    def of(
        cls, blocked: frozenset[str], surfaces: Mapping[str, Surface], net: Net, begin: int
    ) -> Closures:
        """What is closed for a search that begins at a node."""
        at, level = net.at(begin), net.level[begin]
        shut = {
            key: surfaces[key]
            for key in sorted(blocked & surfaces.keys())
            if surfaces[key].level != level or not holds(surfaces[key], at)
        }
        return cls(net, blocked, shut)

    def __bool__(self) -> bool:
        return bool(self.keys or self.surfaces)

    def bypasses(self) -> list[int]:
        """The nodes round what is closed."""
        return [node for key in self.surfaces for node in self.net.bypasses.get(key, ())]

    def bars(self, start: int, end: int, step: Passage | Ride | None) -> bool:
        """Whether a way from one node to another uses something closed."""
        if isinstance(step, Ride):
            return step.link in self.keys or self._lies_in(end)
        if step is not None and not self.keys.isdisjoint(step.doors):
            return True
        level = self.net.level[start]
        line = self.net.at(start), self.net.at(end)
        return any(one.level == level and meets(one, *line) for one in self.surfaces.values())

    def _lies_in(self, node: int) -> bool:
        level, at = self.net.level[node], self.net.at(node)
        return any(one.level == level and holds(one, at) for one in self.surfaces.values())


def holds(surface: Surface, at: Point) -> bool:
    """Whether a point lies within a surface."""
    return within(surface.outer, surface.holes, at)


def meets(surface: Surface, start: Point, end: Point) -> bool:
    """Whether a line lies in a surface or enters it."""
    if holds(surface, start) or holds(surface, end):
        return True
    for ring in (surface.outer, *surface.holes):
        before = ring[-1]
        for point in ring:
            if _cross(start, end, before, point):
                return True
            before = point
    return False


def _cross(a: Point, b: Point, c: Point, d: Point) -> bool:
    """Whether two lines cross at a point that is inside both."""
    return _turn(a, b, c) * _turn(a, b, d) < 0 and _turn(c, d, a) * _turn(c, d, b) < 0


def _turn(a: Point, b: Point, c: Point) -> float:
    return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])
