"""Doors: openings in walls and in the outlines of rooms."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

import shapely
from shapely.geometry import LinearRing, LineString

from kiosk.wayfinding import tags as tag
from kiosk.wayfinding.floors import Keys, distance, on_level
from kiosk.wayfinding.meaning import Meaning, meaning_of
from kiosk.wayfinding.plan import Area, AreaKind, Barrier, Door, Point
from kiosk.wayfinding.plane import bearing_of
from kiosk.wayfinding.rings import is_clockwise
from kiosk.wayfinding.shapes import Shape, Survey

ON_WALL = 0.05
"""A door this near to a wall is meant to be in it, m; drawn on its node it is."""

NEAR_WALL = 1.0
"""A door this near to a wall was put beside it by mistake, m."""

_SHUT_ENTRANCES = {"emergency", "service", "garage"}


class Walls:
    """Every line on a level that one passes only through doors."""

    def __init__(
        self,
        areas: Sequence[Area],
        barriers: Sequence[Barrier],
        extra: Sequence[tuple[float, tuple[Point, ...]]],
    ) -> None:
        self._lines: dict[float, list[shapely.Geometry]] = defaultdict(list)
        for area in areas:
            if area.kind is AreaKind.ROOM:
                self._lines[area.level].extend(LinearRing(one) for one in (area.outer, *area.holes))
        for barrier in barriers:
            if barrier.kind != "wall":
                continue
            line = (*barrier.line, barrier.line[0]) if barrier.closed else barrier.line
            self._lines[barrier.level].append(LineString(line))
        for level, ring in extra:
            self._lines[level].append(LinearRing(ring))
        self._trees = {level: shapely.STRtree(lines) for level, lines in self._lines.items()}

    def nearest(self, level: float, at: Point) -> tuple[Point, float] | None:
        """The point of a wall that is nearest and how far it is, m; None without walls."""
        tree = self._trees.get(level)
        if tree is None:
            return None
        spot = shapely.Point(at)
        line = self._lines[level][int(tree.nearest(spot))]
        on_it = line.interpolate(line.project(spot))
        return (round(on_it.x, 3), round(on_it.y, 3)), float(line.distance(spot))

    def between(self, level: float, one: Point, other: Point) -> bool:
        """Whether a wall stands between two points."""
        tree = self._trees.get(level)
        if tree is None or one == other:
            return False
        line = LineString((one, other))
        return len(tree.query(line, predicate="intersects")) > 0


def find_doors(
    survey: Survey,
    shapes: Sequence[Shape],
    through: Mapping[int, Sequence[Shape]],
    areas: Sequence[Area],
    walls: Walls,
    keys: Keys,
) -> list[Door]:
    """Every door, one for each level it is on.

    Args:
        survey: Takes what is found wrong.
        shapes: What was drawn as a door.
        through: The shapes that go through each node.
        areas: The surfaces, to tell the way in from the way out.
        walls: Where doors belong.
        keys: Gives each its key.
    """
    rooms: dict[tuple[str, float], Area] = {
        (one.osm, one.level): one for one in areas if one.kind is AreaKind.ROOM
    }
    found = []
    for shape in shapes:
        crossed = [
            other for one in shape.nodes for other in through.get(one, ()) if other is not shape
        ]
        levels = shape.on
        key = keys.of(shape)
        at, drawn_width = _place(shape)
        for level in levels:
            spot = _on_wall(survey, shape, level, at, walls, crossed)
            beside = [rooms[one.osm, level] for one in crossed if (one.osm, level) in rooms]
            found.append(
                Door(
                    key=on_level(key, level, levels),
                    osm=shape.osm,
                    level=level,
                    at=spot,
                    width=tag.width(shape.tags) or drawn_width,
                    automatic=tag.yes(shape.tags, "automatic_door"),
                    one_way=_one_way(survey, shape, level, spot, beside, crossed),
                    entrance=tag.yes(shape.tags, "entrance"),
                    shut=_is_shut(shape),
                    wheelchair=tag.wheelchair(shape.tags),
                    named=tag.named(shape.tags),
                )
            )
    return found


def _place(shape: Shape) -> tuple[Point, float | None]:
    """Where a door is and, drawn as a line or an area, how wide."""
    if shape.form == "point":
        return shape.points[0], None
    if shape.form == "line":
        line = LineString(shape.points)
        at = line.interpolate(0.5, normalized=True)
        return (round(at.x, 3), round(at.y, 3)), round(line.length, 2) or None
    corners = shapely.minimum_rotated_rectangle(shapely.Polygon(shape.points))
    at = corners.centroid
    sides = pairwise(corners.exterior.coords)
    width = max(distance((a[0], a[1]), (b[0], b[1])) for a, b in sides)
    return (round(at.x, 3), round(at.y, 3)), round(width, 2) or None


def _on_wall(
    survey: Survey,
    shape: Shape,
    level: float,
    at: Point,
    walls: Walls,
    crossed: Sequence[Shape],
) -> Point:
    """The door's place, moved onto its wall where it was drawn beside it."""
    nearest = walls.nearest(level, at)
    if nearest is None or nearest[1] <= ON_WALL:
        return at
    on_it, away = nearest
    if shape.form == "area":
        return at  # In a wall as thick as it is: half of it away from both faces.
    if shape.form == "line":
        return on_it if away <= NEAR_WALL else at
    if crossed:
        # In the hull of a building, before the room behind its thick wall; or in a corridor.
        hull = any(meaning_of(one) in {Meaning.BUILDING, Meaning.LEVEL} for one in crossed)
        return on_it if hull and away <= NEAR_WALL else at
    if away > NEAR_WALL:
        survey.report("door-off-wall", shape.osm, at, level)
        return at
    survey.report("door-beside-wall", shape.osm, at, level, fault=False, metres=round(away, 2))
    return on_it


def _is_shut(shape: Shape) -> bool:
    told = shape.tags
    emergency = told.get("exit") == "emergency" or told.get("emergency") in {"exit", "door"}
    open_to_all = told.get("access") in {"yes", "permissive", "customers", "public"}
    shut = tag.shut(told) or told.get("locked") == "yes" or emergency
    return shut or (told.get("entrance") in _SHUT_ENTRANCES and not open_to_all)


def _one_way(
    survey: Survey,
    shape: Shape,
    level: float,
    at: Point,
    rooms: Sequence[Area],
    crossed: Sequence[Shape],
) -> float | None:
    """The bearing in which alone one may pass, None when both ways."""
    exit_only = shape.tags.get("entrance") == "exit"
    told = tag.one_way(shape.tags)
    if told is None and not exit_only:
        return next((one for way in crossed if (one := _along(way, shape)) is not None), None)
    if (bearing := tag.bearing(shape.tags.get("direction"))) is not None:
        return bearing
    if rooms:
        smallest = min(rooms, key=lambda one: shapely.Polygon(one.outer).area)
        if (inward := inward_bearing(smallest.outer, at)) is not None:
            backwards = exit_only or told == "backward"
            return (inward + 180) % 360 if backwards else inward
    survey.report("one-way-unclear", shape.osm, at, level, fault=False)
    return None


def _along(way: Shape, door: Shape) -> float | None:
    """The bearing of a one-way corridor where it passes a door; None of anything else."""
    told = tag.one_way(way.tags)
    if told is None or way.form != "line" or meaning_of(way) is not Meaning.CORRIDOR:
        return None
    number = way.nodes.index(door.nodes[0])
    before = way.points[max(number - 1, 0)]
    after = way.points[min(number + 1, len(way.points) - 1)]
    if before == after:
        return None
    along = bearing_of(before, after)
    return along if told == "forward" else (along + 180) % 360


def inward_bearing(ring: tuple[Point, ...], at: Point) -> float | None:
    """The bearing that leads straight into a ring from a point on its edge."""
    spot = shapely.Point(at)
    for start, end in _edges(ring):
        if LineString((start, end)).distance(spot) <= ON_WALL:
            return (bearing_of(start, end) + (90 if is_clockwise(ring) else -90)) % 360
    return None


def _edges(ring: tuple[Point, ...]) -> Iterator[tuple[Point, Point]]:
    for number, start in enumerate(ring):
        end = ring[(number + 1) % len(ring)]
        if start != end:
            yield start, end
