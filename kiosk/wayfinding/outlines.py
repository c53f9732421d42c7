"""Floors of which the walkable part is not drawn as such, but follows from their outline.

Some draw an outline and walls in it, some an outline and rooms and leave the corridors blank.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property

import shapely

from kiosk.wayfinding.floors import Meant, on_level
from kiosk.wayfinding.meaning import Meaning
from kiosk.wayfinding.plan import Area, AreaKind, Barrier, Point
from kiosk.wayfinding.rings import polygon
from kiosk.wayfinding.shapes import Shape

COVERED = 0.5
"""Share of a walled floor that drawn surfaces fill, from which the rest is solid."""


@dataclass
class _Floor:
    """What is drawn on one level.

    Attributes:
        rooms: Surfaces within walls.
        open: Surfaces that one walks on from one to the other.
        walls: A point of each wall.
    """

    rooms: list[shapely.Geometry] = field(default_factory=list)
    open: list[shapely.Geometry] = field(default_factory=list)
    walls: list[Point] = field(default_factory=list)

    def is_within(self, frame: shapely.Geometry) -> bool:
        """Whether something of it lies in an outline."""
        return bool(self._places.intersects(frame))

    @cached_property
    def _places(self) -> shapely.Geometry:
        inner = [one.representative_point() for one in (*self.rooms, *self.open)]
        return shapely.MultiPoint([*inner, *self.walls])

    def is_walked_within(self, frame: shapely.Geometry) -> bool:
        """Whether one walks wherever an outline reaches and no wall stands."""
        if not any(one.intersects(frame) for one in self.open):
            return True
        if not self.walls:
            return False
        filled = shapely.union_all([*self.rooms, *self.open]).intersection(frame)
        return bool(filled.area < COVERED * frame.area)


def fill_outlines(meant: Meant, areas: Sequence[Area], barriers: Sequence[Barrier]) -> list[Area]:
    """Surfaces of floors whose corridors are not drawn.

    An outline of a floor (``indoor=level``) goes before that of the building, which counts
    for those floors of it that have no other.
    """
    floors: dict[float, _Floor] = defaultdict(_Floor)
    for area in areas:
        floor = floors[area.level]
        surfaces = floor.rooms if area.kind is AreaKind.ROOM else floor.open
        surfaces.append(polygon(area.outer, area.holes))
    for barrier in barriers:
        if barrier.kind == "wall":
            floors[barrier.level].walls.append(barrier.line[0])
    told = {level for one in meant[Meaning.LEVEL] for level in one.on}
    outlines = [one for one in meant[Meaning.LEVEL] if one.form == "area"]
    found = [area for one in outlines for area in _filled(one, one.on, floors)]
    for shape in meant[Meaning.BUILDING]:
        frame = polygon(shape.points, shape.holes)
        levels = floors.keys() if shape.levels is None else set(shape.levels)
        inside = [one for one in sorted(levels - told) if floors[one].is_within(frame)]
        found.extend(_filled(shape, tuple(inside), floors))
    return found


def _filled(shape: Shape, levels: tuple[float, ...], floors: dict[float, _Floor]) -> Iterator[Area]:
    frame = polygon(shape.points, shape.holes)
    for level in levels:
        if floors[level].is_walked_within(frame):
            key = on_level(shape.osm, level, levels)
            yield Area(key, shape.osm, AreaKind.ROOM, level, shape.points, shape.holes)
