"""Draws small plans as JOSM would save them: metres in, an ``.osm`` file out."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from xml.sax.saxutils import quoteattr

LAT, LON = 60.16, 24.74
NORTH = 111_420.0
EAST = 55_560.0
"""Metres of a degree near the reference centre; near enough to draw with."""


class OsmDrawing:
    """Collects elements with negative ids; a node drawn twice at one place is one node."""

    def __init__(self) -> None:
        self._next = 0
        self._nodes: dict[tuple[float, float], int] = {}
        self._tags: dict[int, dict[str, str]] = {}
        self._ways: list[tuple[int, list[int], dict[str, str], str]] = []
        self._relations: list[tuple[int, list[tuple[str, int, str]], dict[str, str]]] = []

    def node(self, x: float, y: float, **tags: str) -> int:
        """A node at metres east and north; tags in keyword form: ``level__ref`` is level:ref."""
        if (x, y) not in self._nodes:
            self._nodes[x, y] = self._number()
        number = self._nodes[x, y]
        self._tags.setdefault(number, {}).update(_tags(tags))
        return number

    def line(self, *points: tuple[float, float], **tags: str) -> int:
        """A way through points; closed when the last is the first."""
        return self.way([self.node(*one) for one in points], **tags)

    def area(self, *points: tuple[float, float], **tags: str) -> int:
        """A closed way."""
        return self.line(*points, points[0], **tags)

    def box(self, x: float, y: float, wide: float, high: float, **tags: str) -> int:
        """A rectangle from its lower left corner."""
        return self.area((x, y), (x + wide, y), (x + wide, y + high), (x, y + high), **tags)

    def way(self, nodes: Sequence[int], attributes: str = "", **tags: str) -> int:
        """A way through nodes."""
        number = self._number()
        self._ways.append((number, list(nodes), _tags(tags), attributes))
        return number

    def through(self, way: int, x: float, y: float, **tags: str) -> int:
        """A node set into the nearest edge of a way, such as a door on an outline."""
        node = self.node(x, y, **tags)
        refs = next(one[1] for one in self._ways if one[0] == way)
        place = {number: at for at, number in self._nodes.items()}
        edges = list(pairwise(refs))
        gaps = [_detour(place[a], (x, y), place[b]) for a, b in edges]
        refs.insert(gaps.index(min(gaps)) + 1, node)
        return node

    def relation(self, *members: tuple[str, int, str], **tags: str) -> int:
        """A relation of (kind, number, role)."""
        number = self._number()
        self._relations.append((number, list(members), _tags(tags)))
        return number

    def bytes(self) -> bytes:
        """The file."""
        out = ["<?xml version='1.0' encoding='UTF-8'?>", "<osm version='0.6' generator='JOSM'>"]
        for (x, y), number in self._nodes.items():
            lat, lon = LAT + y / NORTH, LON + x / EAST
            out.append(f"  <node id='{number}' lat='{lat:.9f}' lon='{lon:.9f}'>")
            out += [*_lines(self._tags[number]), "  </node>"]
        for number, refs, tags, attributes in self._ways:
            out.append(f"  <way id='{number}' {attributes}>")
            out += [f"    <nd ref='{one}' />" for one in refs]
            out += [*_lines(tags), "  </way>"]
        for number, members, tags in self._relations:
            out.append(f"  <relation id='{number}'>")
            out += [
                f"    <member type='{kind}' ref='{one}' role='{role}' />"
                for kind, one, role in members
            ]
            out += [*_lines(tags), "  </relation>"]
        return "\n".join([*out, "</osm>", ""]).encode()

    def _number(self) -> int:
        self._next -= 1
        return self._next


def _tags(told: dict[str, str]) -> dict[str, str]:
    return {key.replace("__", ":"): value for key, value in told.items()}


def _lines(tags: dict[str, str]) -> list[str]:
    return [f"    <tag k={quoteattr(key)} v={quoteattr(value)} />" for key, value in tags.items()]


def _detour(
    start: tuple[float, float], via: tuple[float, float], end: tuple[float, float]
) -> float:
    def far(one: tuple[float, float], other: tuple[float, float]) -> float:
        return ((one[0] - other[0]) ** 2 + (one[1] - other[1]) ** 2) ** 0.5

    return far(start, via) + far(via, end) - far(start, end)
