"""What stands on a level: walls as lines that only doors lead through, and solid shapes."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import shapely
from shapely.geometry.base import BaseGeometry

from kiosk.wayfinding.plan import Area, AreaKind, Barrier, Door, Point, Ring
from kiosk.wayfinding.rings import polygon

NARROWEST_CUT = 4.0
"""A door on no wall, amid a passage of at most this width, closes that passage, m."""

AT_DOOR = 0.3
"""A door this near to a wall is in it, m."""

THIN = 0.01
"""Half the thickness of what was drawn as a line, m."""

_DIRECTIONS = 24


@dataclass(frozen=True, slots=True)
class Wall:
    """A line that nobody crosses but through a door.

    Attributes:
        osm: The element of a wall that has faces, all of which a door leads through; "" of a
            room's outline.
    """

    osm: str
    line: BaseGeometry


def shape_of(outer: Ring, holes: Sequence[Ring] = ()) -> BaseGeometry:
    """The surface within a ring; empty when it encloses none."""
    if len(set(outer)) < 3:
        return shapely.Polygon()
    shape = polygon(outer, [hole for hole in holes if len(set(hole)) > 2])
    flat = (shapely.Polygon, shapely.MultiPolygon)
    if not isinstance(shape, flat):
        shape = shapely.union_all(
            [one for one in shapely.get_parts(shape) if isinstance(one, flat)]
        )
    return shape


def minus(shape: BaseGeometry, other: BaseGeometry) -> BaseGeometry:
    """A surface without another one; to the millimetre where it can't be told exactly."""
    try:
        return shape.difference(other)
    except shapely.GEOSException:
        return shapely.difference(_sound(shape), _sound(other), grid_size=0.001)


def together(shapes: Sequence[BaseGeometry]) -> BaseGeometry:
    """Surfaces as one; to the millimetre where it can't be told exactly."""
    try:
        return shapely.union_all(shapes)
    except shapely.GEOSException:
        return shapely.union_all([_sound(one) for one in shapes], grid_size=0.001)


def _sound(shape: BaseGeometry) -> BaseGeometry:
    return shape if shape.is_valid else shapely.make_valid(shape).buffer(0)


def solid_of(barrier: Barrier) -> BaseGeometry:
    """The surface that a barrier takes up; of one drawn as a line a thin one."""
    if barrier.closed and len(set(barrier.line)) > 2:
        return shape_of(barrier.line)
    return shapely.LineString(barrier.line).buffer(THIN, cap_style="flat", join_style="mitre")


def walls_of(areas: Sequence[Area], barriers: Sequence[Barrier]) -> Iterator[Wall]:
    """Every line on a level that one passes only through doors."""
    for area in areas:
        if area.kind is AreaKind.ROOM:
            rings = (one for one in (area.outer, *area.holes) if len(set(one)) > 1)
            for ring in rings:
                yield Wall("", shapely.LineString((*ring, ring[0])))
    for barrier in barriers:
        if barrier.kind == "wall" and len(set(barrier.line)) > 1:
            line = barrier.line
            ring = (*line, line[0]) if barrier.closed and len(line) > 2 else line
            yield Wall(barrier.osm, shapely.LineString(ring))


def passage_walls(
    surface: BaseGeometry, walls: Sequence[Wall], doors: Sequence[Door]
) -> Iterator[Wall]:
    """A wall across a passage for each door that was drawn in it without one."""
    tree = shapely.STRtree([one.line for one in walls])
    for door in doors:
        at = shapely.Point(door.at)
        near = tree.query(at, predicate="dwithin", distance=AT_DOOR)
        if len(near) == 0 and surface.contains(at):
            chord = min(_chords(surface, door.at), key=lambda one: float(one.length), default=None)
            if chord is not None and chord.length <= NARROWEST_CUT:
                yield Wall(door.osm, chord)


def _chords(surface: BaseGeometry, at: Point) -> Iterator[BaseGeometry]:
    """Lines across a surface through a point, from edge to edge, in all directions."""
    reach = NARROWEST_CUT + 1.0
    centre = shapely.Point(at)
    for step in range(_DIRECTIONS):
        turn = math.pi * step / _DIRECTIONS
        x, y = reach * math.cos(turn), reach * math.sin(turn)
        whole = shapely.LineString([(at[0] - x, at[1] - y), (at[0] + x, at[1] + y)])
        parts = shapely.get_parts(whole.intersection(surface))
        lines = [one for one in parts if isinstance(one, shapely.LineString)]
        if lines:
            yield min(lines, key=lambda one: float(one.distance(centre)))
