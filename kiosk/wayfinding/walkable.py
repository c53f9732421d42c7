"""Where one can walk on a level: its surfaces without walls, obstacles, voids and private areas.

A level is cut into **spaces**: pieces in which one gets from any point to any other without a
door. Their edges keep half a body away from everything solid. Rooms' outlines are walls;
what bounds areas and corridors is open towards each other.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property

import numpy as np
import shapely
from shapely.geometry.base import BaseGeometry

from kiosk.wayfinding.body import Body
from kiosk.wayfinding.plan import Area, AreaKind, Barrier, Door, Plan, Point, Ring
from kiosk.wayfinding.rings import polygon

SLACK = 0.02
"""Spaces reach this much nearer to walls than ways do, so that no way grazes an edge, m."""

GAP = 0.03
"""Surfaces drawn with a gap of up to twice this between them are one, m."""

SMALLEST = 0.01
"""Square metres; a smaller piece is no space."""

SIMPLER = 0.005
"""Metres by which the edge of a space may be drawn simpler."""

MITRE = 2.0
SQUEEZES = (0.5, 0.15)
"""Shares of half a body that a person still gets into a room too narrow for a whole one."""

NARROWEST_CUT = 4.0
"""A door on no wall, amid a passage of at most this width, closes that passage, m."""

AT_DOOR = 0.3
"""A door this near to a wall is in it, m."""


@dataclass(frozen=True, slots=True)
class Wall:
    """A line that nobody crosses but through a door; ``osm`` tells what it was drawn as."""

    osm: str
    line: BaseGeometry


@dataclass(frozen=True)
class Ground:
    """One level as one body finds it.

    Attributes:
        spaces: Pieces of walkable space, already narrowed by half the body.
        walls: Lines crossed only through doors, edges of solid walls among them.
        doors: The doors the body gets through.
    """

    level: float
    body: Body
    surface: BaseGeometry
    spaces: tuple[shapely.Polygon, ...]
    walls: tuple[Wall, ...]
    doors: tuple[Door, ...]
    rooms: tuple[tuple[str, BaseGeometry], ...] = field(default=())

    @cached_property
    def wall_tree(self) -> shapely.STRtree:
        """The walls, to find those near a point or a line."""
        return shapely.STRtree([one.line for one in self.walls])

    @cached_property
    def space_tree(self) -> shapely.STRtree:
        """The spaces, to find in which one a point lies."""
        return shapely.STRtree(self.spaces)

    @cached_property
    def inner_spaces(self) -> tuple[BaseGeometry, ...]:
        """Each space without the slack at its edge; a very narrow one as it is."""
        inner = shapely.buffer(np.array(self.spaces, dtype=object), -SLACK, join_style="mitre")
        return tuple(
            space if less.is_empty else less for space, less in zip(self.spaces, inner, strict=True)
        )

    @cached_property
    def door_tree(self) -> shapely.STRtree:
        """The doors as points."""
        return shapely.STRtree([shapely.Point(one.at) for one in self.doors])

    def spaces_at(self, points: Sequence[Point]) -> list[int | None]:
        """The space in which each point lies; None for what lies in none."""
        found: list[int | None] = [None] * len(points)
        if points and self.spaces:
            hits = self.space_tree.query(shapely.points(points), predicate="within")
            for point, space in zip(*hits.tolist(), strict=True):
                found[point] = space
        return found

    @cached_property
    def room_of(self) -> tuple[str, ...]:
        """Key of the smallest room that each space lies in; "" for one in no room."""
        if not self.rooms or not self.spaces:
            return ("",) * len(self.spaces)
        found = [""] * len(self.spaces)
        sizes = [math.inf] * len(self.spaces)
        tree = shapely.STRtree([shape for _, shape in self.rooms])
        inner = [one.representative_point() for one in self.spaces]
        for space, room in zip(*tree.query(inner, predicate="within").tolist(), strict=True):
            key, shape = self.rooms[room]
            if shape.area < sizes[space]:
                found[space], sizes[space] = key, shape.area
        return tuple(found)


def find_ground(plan: Plan, level: float, body: Body) -> Ground:
    """Cuts a level of a plan into the spaces in which a body can walk."""
    areas = [one for one in plan.areas if one.level == level]
    barriers = [one for one in plan.barriers if one.level == level and len(one.line) > 1]
    doors = [one for one in plan.doors if one.level == level]
    surface = _surface(areas, body)
    walls = list(_walls(areas, barriers))
    walls.extend(_across_passages(surface, walls, doors))
    solids = [polygon(one.line) for one in barriers if one.closed and len(one.line) > 2] + [
        shapely.LineString(one.line) for one in barriers if not one.closed and one.kind != "wall"
    ]
    spaces = _spaces(surface, [one.line for one in walls], solids, body)
    return Ground(
        level,
        body,
        surface,
        tuple(spaces),
        tuple(walls),
        tuple(one for one in doors if body.passes(one)),
        tuple((one.key, polygon(one.outer)) for one in areas if one.kind is AreaKind.ROOM),
    )


def is_closed_to(area: Area, body: Body) -> bool:
    """Whether a body is never led into an area."""
    return area.private or (body.wheels and area.wheelchair is False)


def _surface(areas: Sequence[Area], body: Body) -> BaseGeometry:
    """All that is walked on; of areas over each other the smaller one says whether."""
    shut = [polygon(one.outer, one.holes) for one in areas if is_closed_to(one, body)]
    tree = shapely.STRtree(shut)
    parts = []
    for area in areas:
        if is_closed_to(area, body):
            continue
        shape = polygon(area.outer, area.holes)
        for number in tree.query(shape, predicate="intersects"):
            if shut[number].area <= shape.area:
                shape = shape.difference(shut[number])
        parts.append(shape)
    whole = shapely.union_all(parts)
    return whole.buffer(GAP, join_style="mitre").buffer(-GAP, join_style="mitre")


def _walls(areas: Sequence[Area], barriers: Sequence[Barrier]) -> Iterator[Wall]:
    for area in areas:
        if area.kind is AreaKind.ROOM:
            for ring in (area.outer, *area.holes):
                yield Wall(area.osm, _closed(ring))
    for barrier in barriers:
        if barrier.kind == "wall":
            closed = barrier.closed and len(barrier.line) > 2
            yield Wall(
                barrier.osm, _closed(barrier.line) if closed else shapely.LineString(barrier.line)
            )


def _closed(ring: Ring) -> BaseGeometry:
    return shapely.LineString((*ring, ring[0]))


def _across_passages(
    surface: BaseGeometry, walls: Sequence[Wall], doors: Sequence[Door]
) -> Iterator[Wall]:
    """A wall across a passage for each door that was drawn in it without one."""
    tree = shapely.STRtree([one.line for one in walls])
    for door in doors:
        at = shapely.Point(door.at)
        near = tree.query(at, predicate="dwithin", distance=AT_DOOR)
        if len(near) == 0 and surface.contains(at):
            chord = min(_chords(surface, door.at), key=lambda one: float(one.length))
            if chord.length <= NARROWEST_CUT:
                yield Wall(door.osm, chord)


def _chords(surface: BaseGeometry, at: Point) -> Iterator[BaseGeometry]:
    """Lines across a surface through a point, from edge to edge, in 24 directions."""
    reach = NARROWEST_CUT + 1.0
    centre = shapely.Point(at)
    for step in range(24):
        turn = math.pi * step / 24
        x, y = reach * math.cos(turn), reach * math.sin(turn)
        whole = shapely.LineString([(at[0] - x, at[1] - y), (at[0] + x, at[1] + y)])
        parts = shapely.get_parts(whole.intersection(surface))
        yield min(parts, key=lambda one: float(one.distance(centre)))


def _spaces(
    surface: BaseGeometry,
    walls: Sequence[BaseGeometry],
    solids: Sequence[BaseGeometry],
    body: Body,
) -> list[shapely.Polygon]:
    radius = body.radius - SLACK
    found = _narrowed(surface, walls, solids, radius)
    if body.wheels:
        return found
    for share in SQUEEZES:
        left = _untouched(surface, walls, solids, found)
        for piece in left:
            found.extend(_narrowed(piece, (), (), radius * share))
    return found


def _narrowed(
    surface: BaseGeometry,
    walls: Sequence[BaseGeometry],
    solids: Sequence[BaseGeometry],
    radius: float,
) -> list[shapely.Polygon]:
    """Pieces of a surface that keep a radius away from its edge and from all in it."""
    inner = surface.buffer(-radius, join_style="mitre", mitre_limit=MITRE)
    grown = shapely.buffer(
        np.array([*walls, *solids], dtype=object),
        radius,
        cap_style="square",
        join_style="mitre",
        mitre_limit=MITRE,
    )
    free = inner.difference(shapely.union_all(grown)).simplify(SIMPLER)
    return [
        one
        for one in shapely.get_parts(free)
        if isinstance(one, shapely.Polygon) and one.area > SMALLEST
    ]


def _untouched(
    surface: BaseGeometry,
    walls: Sequence[BaseGeometry],
    solids: Sequence[BaseGeometry],
    spaces: Sequence[shapely.Polygon],
) -> list[BaseGeometry]:
    """What lies between walls and holds no space yet."""
    thin = shapely.buffer(np.array([*walls], dtype=object), 0.01, cap_style="flat", quad_segs=1)
    cells = shapely.get_parts(surface.difference(shapely.union_all([*thin, *solids])))
    tree = shapely.STRtree(spaces)
    touched = set(tree.query(cells, predicate="intersects")[0].tolist()) if spaces else set()
    return [one for number, one in enumerate(cells) if number not in touched]
