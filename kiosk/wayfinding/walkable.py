"""Where one can walk on a level: its surfaces without walls, obstacles, voids and private areas.

A level is cut into **spaces**: pieces in which one gets from any point to any other without a
door. Their edges keep half a body away from everything solid. Rooms' outlines are walls;
what bounds areas and corridors is open towards each other.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
import shapely
from shapely.geometry.base import BaseGeometry

from kiosk.wayfinding.body import Body
from kiosk.wayfinding.plan import Area, AreaKind, Door, Plan, Point
from kiosk.wayfinding.solid import (
    THIN,
    Wall,
    minus,
    passage_walls,
    shape_of,
    solid_of,
    together,
    walls_of,
)

SLACK = 0.02
"""Spaces reach this much nearer to walls than ways do, so that no way grazes an edge, m."""

GAP = 0.03
"""Surfaces drawn with a gap of up to twice this between them are one, m."""

SMALLEST = 0.01
"""Square metres; a smaller piece is no space."""

SIMPLER = 0.005
"""Metres by which the edge of a space may be drawn simpler."""

MITRE = 2.0
SQUEEZE = 0.5
"""Share of a body with which a person still gets into a room too narrow for a whole one."""


@dataclass(frozen=True)
class Ground:
    """One level as one body finds it.

    Attributes:
        surface: All that is walked on, whatever stands there.
        spaces: Pieces of walkable space, already narrowed by half the body.
        walls: Lines crossed only through doors, edges of solid walls among them.
        obstacles: What stands about.
        voids: Where there is no floor, and areas the body is never led into.
        doors: The doors the body gets through.
        areas: The areas it may be led into.
    """

    level: float
    body: Body
    surface: BaseGeometry
    spaces: tuple[shapely.Polygon, ...]
    walls: tuple[Wall, ...]
    obstacles: tuple[BaseGeometry, ...]
    voids: tuple[BaseGeometry, ...]
    doors: tuple[Door, ...]
    areas: tuple[Area, ...]

    @cached_property
    def wall_tree(self) -> shapely.STRtree:
        """The walls, to find those near a point or a line."""
        return shapely.STRtree([one.line for one in self.walls])

    @cached_property
    def obstacle_tree(self) -> shapely.STRtree:
        """The obstacles, to find those that a point lies in."""
        return shapely.STRtree(self.obstacles)

    @cached_property
    def solid_tree(self) -> shapely.STRtree:
        """Obstacles and voids, to find those that a line would enter."""
        return shapely.STRtree((*self.obstacles, *self.voids))

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
        rooms = [one for one in self.areas if one.kind is AreaKind.ROOM]
        found = [""] * len(self.spaces)
        if not rooms or not self.spaces:
            return tuple(found)
        shapes = [shape_of(one.outer) for one in rooms]
        sizes = [math.inf] * len(self.spaces)
        inner = [one.representative_point() for one in self.spaces]
        hits = shapely.STRtree(shapes).query(inner, predicate="within")
        for space, room in zip(*hits.tolist(), strict=True):
            if shapes[room].area < sizes[space]:
                found[space], sizes[space] = rooms[room].key, shapes[room].area
        return tuple(found)


def find_ground(plan: Plan, level: float, body: Body) -> Ground:
    """Cuts a level of a plan into the spaces in which a body can walk."""
    areas = [one for one in plan.areas if one.level == level]
    barriers = [one for one in plan.barriers if one.level == level and len(one.line) > 1]
    doors = [one for one in plan.doors if one.level == level]
    free = [one for one in areas if not is_closed_to(one, body)]
    shut = [shape_of(one.outer, one.holes) for one in areas if is_closed_to(one, body)]
    surface = _surface(free, shut)
    walls = list(walls_of(areas, barriers))
    walls.extend(passage_walls(surface, walls, doors))
    thick = [solid_of(one) for one in barriers if one.closed and one.kind == "wall"]
    obstacles = [solid_of(one) for one in barriers if one.kind == "obstacle"]
    voids = [solid_of(one) for one in barriers if one.kind == "void"]
    lines = [one.line for one in walls]
    spaces = _spaces(surface, lines, [*thick, *obstacles, *voids], body)
    return Ground(
        level,
        body,
        surface,
        tuple(spaces),
        tuple(walls),
        tuple(obstacles),
        (*voids, *(minus(one, surface) for one in shut)),
        tuple(one for one in doors if body.passes(one)),
        tuple(free),
    )


def is_closed_to(area: Area, body: Body) -> bool:
    """Whether a body is never led into an area."""
    return area.private or (body.wheels and area.wheelchair is False)


def _surface(areas: Sequence[Area], shut: Sequence[BaseGeometry]) -> BaseGeometry:
    """All that is walked on; of areas over each other the smaller one says whether."""
    tree = shapely.STRtree(shut)
    parts = []
    for area in areas:
        shape = shape_of(area.outer, area.holes)
        for number in tree.query(shape, predicate="intersects"):
            if shut[number].area <= shape.area:
                shape = minus(shape, shut[number])
        parts.append(shape)
    whole = together(parts)
    return whole.buffer(GAP, join_style="mitre").buffer(-GAP, join_style="mitre")


def _spaces(
    surface: BaseGeometry,
    walls: Sequence[BaseGeometry],
    solids: Sequence[BaseGeometry],
    body: Body,
) -> list[shapely.Polygon]:
    radius = body.radius - SLACK
    found = _narrowed(surface, [*walls, *solids], radius)
    if body.wheels:
        return found
    for piece in _untouched(surface, walls, solids, found):
        found.extend(_narrowed(piece, (), radius * SQUEEZE))
    return found


def _narrowed(
    surface: BaseGeometry, solids: Sequence[BaseGeometry], radius: float
) -> list[shapely.Polygon]:
    """Pieces of a surface that keep a radius away from its edge and from all in it."""
    inner = surface.buffer(-radius, join_style="mitre", mitre_limit=MITRE)
    grown = shapely.buffer(
        np.array(solids, dtype=object),
        radius,
        cap_style="square",
        join_style="mitre",
        mitre_limit=MITRE,
    )
    free = minus(inner, together(list(grown))).simplify(SIMPLER)
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
    thin = shapely.buffer(np.array(walls, dtype=object), THIN, cap_style="flat", quad_segs=1)
    cells = shapely.get_parts(minus(surface, together([*thin, *solids])))
    tree = shapely.STRtree(spaces)
    touched = set(tree.query(cells, predicate="intersects")[0].tolist()) if spaces else set()
    return [one for number, one in enumerate(cells) if number not in touched]
