"""Spots: what one can start from, be led to, or be led past."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import NamedTuple

import shapely

from kiosk.wayfinding import tags as tag
from kiosk.wayfinding.floors import Keys, on_level
from kiosk.wayfinding.meaning import Meaning
from kiosk.wayfinding.openings import Walls
from kiosk.wayfinding.plan import Area, AreaKind, Barrier, Link, LinkKind, Named, Point, Spot
from kiosk.wayfinding.rings import middle, polygon
from kiosk.wayfinding.shapes import Shape, Survey


class _Place(NamedTuple):
    """Where a thing is on one of its levels, and the key of the area under it."""

    level: float
    at: Point
    area: str | None


ASIDE = 25.0
"""A shop drawn as a point may lie this far from the corridor it opens to, m."""

MOST_CUTS = 20_000
"""Rooms and obstacles taken out of areas to find where they are free, in all."""


class Surfaces:
    """The areas of each level, to find what a point lies in and where an area is free."""

    def __init__(self, areas: Sequence[Area], barriers: Sequence[Barrier]) -> None:
        self._cuts = 0
        self._areas: dict[float, list[Area]] = defaultdict(list)
        for area in areas:
            self._areas[area.level].append(area)
        self._shapes = {
            level: [polygon(one.outer, one.holes) for one in found]
            for level, found in self._areas.items()
        }
        self._trees = {level: shapely.STRtree(found) for level, found in self._shapes.items()}
        self._solid: dict[float, list[shapely.Geometry]] = defaultdict(list)
        for barrier in barriers:
            if barrier.closed and len(barrier.line) > 2:
                self._solid[barrier.level].append(polygon(barrier.line))
        self._solids = {level: shapely.STRtree(found) for level, found in self._solid.items()}

    def under(self, level: float, at: Point) -> Area | None:
        """The smallest area on a level in which a point lies."""
        tree = self._trees.get(level)
        if tree is None:
            return None
        hits = tree.query(shapely.Point(at), predicate="intersects")
        shapes = self._shapes[level]
        best = min(hits, key=lambda one: float(shapes[one].area), default=None)
        return None if best is None else self._areas[level][best]

    def beside(self, level: float, at: Point, walls: Walls) -> Point:
        """Where one stands before something that lies on no floor.

        At the nearest edge of one that is open to all, unless a wall stands between.
        """
        tree, spot = self._trees.get(level), shapely.Point(at)
        if tree is None:
            return at
        hits = tree.query(spot, predicate="dwithin", distance=ASIDE)
        open_to_all = [
            self._shapes[level][number] for number in hits if not self._areas[level][number].private
        ]
        nearest = min(open_to_all, key=spot.distance, default=None)
        if nearest is None:
            return at
        edge = shapely.shortest_line(nearest, spot).coords[0]
        stand = round(edge[0], 3), round(edge[1], 3)
        return at if walls.between(level, stand, at) else stand

    def free_middle(self, area: Area) -> Point:
        """A point in an area far from its walls, from rooms within it and from obstacles."""
        shape = polygon(area.outer, area.holes)
        within = [*self._rooms_in(area, shape), *self._solids_in(area, shape)]
        self._cuts += len(within)
        if self._cuts > MOST_CUTS or not within:
            return middle(shape)
        free = shape.difference(shapely.union_all(within))
        return middle(free if free.area > 0.1 else shape)

    def _rooms_in(self, area: Area, shape: shapely.Geometry) -> Iterator[shapely.Geometry]:
        tree, shapes = self._trees[area.level], self._shapes[area.level]
        for number in tree.query(shape, predicate="contains"):
            other = self._areas[area.level][number]
            if other.kind is AreaKind.ROOM and other.key != area.key:
                yield shapes[number]

    def _solids_in(self, area: Area, shape: shapely.Geometry) -> Iterator[shapely.Geometry]:
        tree = self._solids.get(area.level)
        if tree is not None:
            for number in tree.query(shape, predicate="intersects"):
                yield self._solid[area.level][number]


def find_spots(
    survey: Survey,
    shapes: Sequence[tuple[Shape, Meaning]],
    areas: Sequence[Area],
    links: Sequence[Link],
    surfaces: Surfaces,
    walls: Walls,
    keys: Keys,
) -> list[Spot]:
    """Every spot, each on each of its levels; of a lift, where one waits for it."""
    own: dict[str, list[Area]] = defaultdict(list)
    for area in areas:
        own[area.key.split("@")[0]].append(area)
    landmarks = {shape.osm for shape, _ in shapes if tag.yes(shape.tags, "kiosk:landmark")}
    lifts = [one for one in links if one.kind is LinkKind.LIFT]
    found = [spot for one in lifts for spot in _of_lift(one, landmark=one.osm in landmarks)]
    for shape, meaning in shapes:
        if meaning is Meaning.LIFT or not _is_spot(shape, meaning):
            continue
        key = keys.of(shape)
        if shape.form == "area" and own.get(key):
            places = [_Place(one.level, surfaces.free_middle(one), one.key) for one in own[key]]
        else:
            places = list(_drawn(shape, surfaces, walls))
        levels = [one.level for one in places]
        for place in places:
            copy = on_level(key, place.level, levels)
            found.extend(_spots(survey, shape, copy, place))
    return list({one.key: one for one in reversed(found)}.values())[::-1]


def _of_lift(link: Link, *, landmark: bool) -> Iterator[Spot]:
    """Where one waits for a lift, once a level."""
    levels = [one.level for one in link.stops]
    for level in dict.fromkeys(levels):
        at = next(one.at for one in link.stops if one.level == level)
        key = on_level(link.key, level, levels)
        yield Spot(key, link.osm, level, at, link.named, category="lift", landmark=landmark)


def _is_spot(shape: Shape, meaning: Meaning) -> bool:
    tags = shape.tags
    if any(tags.get(key) for key in ("kiosk:id", "kiosk:service", "kiosk:heading")):
        return meaning not in _STRUCTURE
    if tag.yes(tags, "kiosk:landmark"):
        return True
    if meaning is Meaning.DOOR:
        return _is_entrance(shape)
    if meaning in _STRUCTURE:
        return False
    inside = any(key in tags for key in ("level", "repeat_on", "indoor"))
    if _name(shape).names and (meaning is Meaning.AREA or shape.form == "point") and inside:
        return True
    category = tag.category(tags)
    return category in _OUTDOORS or (inside and category not in {"", "stairs"})


_OUTDOORS = {"bus", "subway", "train", "taxi", "parking"}
_STRUCTURE = {
    Meaning.WALL, Meaning.LEVEL, Meaning.BUILDING, Meaning.VOID, Meaning.CORRIDOR, Meaning.STAIRS,
    Meaning.ESCALATOR, Meaning.RAMP,
}  # fmt: skip


def _is_entrance(shape: Shape) -> bool:
    told = tag.yes(shape.tags, "entrance") or "subway_entrance" in shape.tags.values()
    return told and not tag.shut(shape.tags) and shape.tags.get("entrance") != "emergency"


def _name(shape: Shape) -> Named:
    """Names of a thing; a room without any is called by its number."""
    told = tag.named(shape.tags)
    if told.names or not shape.tags.get("ref"):
        return told
    return Named({"": shape.tags["ref"]}, told.forms)


def _drawn(shape: Shape, surfaces: Surfaces, walls: Walls) -> Iterator[_Place]:
    """Where a thing that is no surface of its own lies, on each of its levels."""
    if shape.form == "area":
        at = middle(polygon(shape.points, shape.holes))
    else:
        at = shape.points[len(shape.points) // 2]
    for level in shape.on:
        under = surfaces.under(level, at)
        told = "kiosk:id" in shape.tags or "kiosk:service" in shape.tags
        stand = at if under or told else surfaces.beside(level, at, walls)
        yield _Place(level, stand, under.key if under else None)


def _spots(survey: Survey, shape: Shape, key: str, place: _Place) -> Iterator[Spot]:
    """The spot, and one more for each further service found at the same place."""
    tags = shape.tags
    heading = tag.bearing(tags.get("kiosk:heading"))
    if heading is None and tags.get("kiosk:heading"):
        survey.report(
            "heading-unreadable", shape.osm, place.at, place.level, told=tags["kiosk:heading"]
        )
    category = tag.category(tags) or ("entrance" if _is_entrance(shape) else "")
    services = [one.strip() for one in tags.get("kiosk:service", "").split(";") if one.strip()]
    for number, service in enumerate(services or [""]):
        named_by_service = service and not tags.get("kiosk:id")
        yield Spot(
            key=f"service:{service}" if number or named_by_service else key,
            osm=shape.osm,
            level=place.level,
            at=place.at,
            named=_name(shape),
            service=service,
            area=place.area,
            heading=heading,
            category=category,
            landmark=tag.yes(tags, "kiosk:landmark"),
        )
