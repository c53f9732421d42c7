"""Measures a plan on its own: what is free for whom, and how long the shortest way takes.

It knows nothing of the graph that is tested. A level is free where its public surfaces are,
a radius away from all that is solid; the shortest way is searched by networkx between all
corners of that shape, so it is right to the millimetre for this shape.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import combinations

import networkx as nx
import shapely
from shapely.geometry import LineString, Point, Polygon
from shapely.geometry.base import BaseGeometry

from kiosk.wayfinding.body import CROSSING, Body, body_of, find_fare
from kiosk.wayfinding.plan import AreaKind, Door, LinkKind, Plan
from kiosk.wayfinding.plan import Point as At
from kiosk.wayfinding.route import RouteProfile

REACH = 1.0
"""How far behind a door, beyond the radius, one may have to go before there is room, m."""


@dataclass(frozen=True)
class Level:
    """One level as one body finds it, with a radius that may differ from the body's own."""

    plan: Plan
    number: float
    body: Body
    radius: float

    @cached_property
    def walls(self) -> BaseGeometry:
        """All lines that only doors lead through."""
        lines: list[BaseGeometry] = [
            LineString((*one.outer, one.outer[0]))
            for one in self.plan.areas
            if one.level == self.number and one.kind is AreaKind.ROOM
        ]
        lines.extend(
            LineString(one.line)
            for one in self.plan.barriers
            if one.level == self.number and one.kind == "wall"
        )
        return shapely.union_all(lines)

    @cached_property
    def solids(self) -> BaseGeometry:
        """All that takes up room."""
        return shapely.union_all(
            [
                Polygon(one.line)
                for one in self.plan.barriers
                if one.level == self.number and one.kind != "wall"
            ]
        )

    @cached_property
    def closed(self) -> BaseGeometry:
        """Areas that are entered by nobody, or not by this body."""
        return shapely.union_all(
            [
                Polygon(one.outer)
                for one in self.plan.areas
                if one.level == self.number
                and (one.private or (self.body.wheels and one.wheelchair is False))
            ]
        )

    @cached_property
    def floor(self) -> BaseGeometry:
        """All that may be walked on, whatever stands there."""
        shapes = [Polygon(one.outer) for one in self.plan.areas if one.level == self.number]
        return shapely.union_all(shapes).difference(self.closed)

    @cached_property
    def free(self) -> BaseGeometry:
        """Where the middle of a body may be."""
        inner = self.floor.buffer(-self.radius, join_style="mitre", mitre_limit=2)
        solid = shapely.union_all(
            [
                self.solids.buffer(self.radius, join_style="mitre", mitre_limit=2),
                *(
                    one.buffer(self.radius, cap_style="square", join_style="mitre", mitre_limit=2)
                    for one in shapely.get_parts(self.walls)
                ),
            ]
        )
        return inner.difference(solid)

    @cached_property
    def pockets(self) -> BaseGeometry:
        """Places between walls and solids in which there is no room for a whole body."""
        pieces = self.floor.difference(self.walls.buffer(0.001)).difference(self.solids)
        return shapely.union_all(
            [one for one in shapely.get_parts(pieces) if one.intersection(self.free).area < 0.02]
        )

    def doors(self) -> list[Door]:
        """The doors that this body gets through."""
        return [
            one
            for one in self.plan.doors
            if one.level == self.number
            and not one.shut
            and (one.width is None or one.width >= self.body.door)
            and not (self.body.wheels and one.wheelchair is False)
        ]

    def room_at(self, at: At) -> str:
        """Key of the room in which a point lies; "" outside rooms."""
        rooms = [
            one
            for one in self.plan.areas
            if one.level == self.number
            and one.kind is AreaKind.ROOM
            and Polygon(one.outer).contains(Point(at))
        ]
        return rooms[0].key if rooms else ""


Node = tuple[float, At]


class Survey:
    """The shortest ways of one body through a plan, with a radius for all levels."""

    def __init__(
        self, plan: Plan, profile: RouteProfile, wider: float = 0.0, *, aside: bool = False
    ) -> None:
        self._plan = plan
        self._body = body = body_of(profile)
        self._aside = aside
        self._lifts = profile is not RouteProfile.NO_LIFTS
        radius = body.radius + wider
        self.levels = {one.number: Level(plan, one.number, body, radius) for one in plan.levels}
        self._net = nx.DiGraph()
        for level in self.levels.values():
            self._add_level(level)
        self._add_links()

    def seconds_from(self, start: Node) -> Mapping[Node, float]:
        """What the best ways from a point cost, s, dislikes included; only what is reached."""
        if start not in self._net:
            return {}
        found: Mapping[Node, float] = nx.single_source_dijkstra_path_length(
            self._net, start, weight="cost"
        )
        return found

    def _add_level(self, level: Level) -> None:
        stops = [stop for link in self._plan.links for stop in link.stops]
        told = {one.at for one in (*stops, *self._plan.spots) if one.level == level.number}
        sides = [found for one in level.doors() for found in _passes(level, one, aside=self._aside)]
        parts = [one for one in shapely.get_parts(level.free) if one.area > 0]
        for part in parts:
            wider = part.buffer(1e-6)
            shapely.prepare(wider)
            corners = {at for ring in _rings(part) for at in ring.coords}
            others = {at for at in told if wider.contains(Point(at))}
            others |= {end for one in sides for end in one[3:] if wider.contains(Point(end))}
            points = sorted(corners | others)
            pairs = list(combinations(points, 2))
            if pairs:
                seen = shapely.covers(wider, shapely.linestrings(pairs))
                for (a, b), sees in zip(pairs, seen, strict=True):
                    if sees:
                        self._join(level.number, a, b)
            self._net.add_nodes_from((level.number, at) for at in points)
        for door, at, ahead, behind, before in sides:
            self._pass(level, door, at, ahead, (behind, before))
            self._pass(level, door, at, (-ahead[0], -ahead[1]), (before, behind))

    def _join(self, level: float, a: At, b: At) -> None:
        cost = math.dist(a, b) / self._body.speed
        self._net.add_edge((level, a), (level, b), cost=cost)
        self._net.add_edge((level, b), (level, a), cost=cost)

    def _pass(self, level: Level, door: Door, at: At, ahead: At, ends: tuple[At, At]) -> None:
        start, end = ends
        if door.one_way is not None:
            turn = math.radians(door.one_way)
            if ahead[0] * math.sin(turn) + ahead[1] * math.cos(turn) < 0.2:
                return
        cost = (math.dist(start, at) + math.dist(at, end)) / self._body.speed
        into = level.room_at(end)
        cost += CROSSING if into and into != level.room_at(start) else 0.0
        cost += 0.0 if door.automatic else self._body.manual_door
        self._offer(((level.number, start), (level.number, end)), cost)

    def _add_links(self) -> None:
        for link in self._plan.links:
            if not self._body.rides(link) or (link.kind is LinkKind.LIFT and not self._lifts):
                continue
            for start in link.stops:
                for end in link.stops:
                    fare = find_fare(self._body, link, start, end) if start != end else None
                    ends = (start.level, start.at), (end.level, end.at)
                    if fare is not None and ends[0] in self._net and ends[1] in self._net:
                        self._offer(ends, fare.seconds + fare.dislike)

    def _offer(self, ends: tuple[Node, Node], cost: float) -> None:
        if not self._net.has_edge(*ends) or self._net.edges[ends]["cost"] > cost:
            self._net.add_edge(*ends, cost=cost)


def _rings(shape: BaseGeometry) -> Iterator[BaseGeometry]:
    yield shape.exterior
    yield from shape.interiors


def _passes(level: Level, door: Door, *, aside: bool) -> Iterator[tuple[Door, At, At, At, At]]:
    """Where a door is passed, in which direction, and nearest free points behind and before it.

    Args:
        level: The level.
        door: The door.
        aside: Whether a wide one is also passed anywhere between its ends.
    """
    on_wall = [one for one in _edges(level.walls) if one.distance(Point(door.at)) < 0.001]
    if not on_wall:
        return
    (ax, ay), (bx, by) = max(on_wall, key=lambda one: float(one.length)).coords
    length = math.hypot(bx - ax, by - ay)
    along = ((bx - ax) / length, (by - ay) / length)
    half = (door.width or 0.0) / 2 - level.radius
    count = max(int(half / 0.1), 0) if aside else 0
    for number in range(-count, count + 1):
        lane = number * 0.1
        at = (door.at[0] + lane * along[0], door.at[1] + lane * along[1])
        for behind in _near(level, at, (along[1], -along[0])):
            for before in _near(level, at, (-along[1], along[0])):
                yield door, at, (-along[1], along[0]), behind, before


def _edges(lines: BaseGeometry) -> Iterator[BaseGeometry]:
    for line in shapely.get_parts(lines):
        points = list(line.coords)
        for number in range(len(points) - 1):
            yield LineString(points[number : number + 2])


def _near(level: Level, at: At, ahead: At) -> Iterator[At]:
    """The nearest point of each free piece on one side of a door."""
    reach = level.radius + REACH
    side = [(ahead[1] * 9, -ahead[0] * 9), (-ahead[1] * 9, ahead[0] * 9)]
    far = [(x + ahead[0] * 9, y + ahead[1] * 9) for x, y in reversed(side)]
    half = Polygon([(at[0] + x, at[1] + y) for x, y in (*side, *far)])
    spot = Point(at)
    for part in shapely.get_parts(level.free.intersection(half)):
        if not isinstance(part, Polygon) or part.area == 0 or part.distance(spot) > reach:
            continue
        place = shapely.shortest_line(part, spot).coords[0]
        line = LineString([at, place])
        beyond = line.difference(spot.buffer(0.06))
        if level.floor.buffer(0.001).covers(beyond) and not beyond.intersects(
            shapely.union_all([level.walls, level.solids])
        ):
            yield place
