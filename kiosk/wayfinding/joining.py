"""Lifts, stairs, escalators and ramps: what joins levels, and where one steps on and off."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

import shapely

from kiosk.wayfinding import tags as tag
from kiosk.wayfinding.floors import Keys, distance
from kiosk.wayfinding.meaning import LINKS, Meaning
from kiosk.wayfinding.openings import inward_bearing
from kiosk.wayfinding.plan import Area, Barrier, Door, Link, LinkKind, Point, Stop
from kiosk.wayfinding.rings import middle, polygon
from kiosk.wayfinding.shapes import Shape, Survey
from kiosk.wayfinding.stepping import Ends, line_stops

SAME_SHAFT = 2.5
"""Metres: lifts drawn once a level are one where their middles are no farther apart."""

BEFORE_DOOR = 0.7
"""Metres before a lift's door at which one waits."""


@dataclass(frozen=True, slots=True)
class Floors:
    """What is known of the floors when links are joined to them."""

    areas: Sequence[Area]
    doors: Sequence[Door]
    through: Mapping[int, Sequence[Shape]]


def find_links(
    survey: Survey, meant: Mapping[Meaning, Sequence[Shape]], floors: Floors, keys: Keys
) -> list[Link]:
    """Every link that joins two levels or more; others are told and left out."""
    walked = {one.level for one in floors.areas}
    ends = Ends(floors.areas, floors.through)
    found = []
    for meaning, kind in LINKS.items():
        lines = [one for one in meant[meaning] if one.form == "line"]
        for group in _grouped(kind, [one for one in meant[meaning] if one.form != "line"]):
            stops = tuple(_stops(group, floors, kind))
            link = _link(group[0], keys.of(group[0]), kind, stops)
            found.append(replace(link, width=link.width or _narrowest(group, floors)))
        for shape in lines:
            stops, one_way = line_stops(survey, shape, kind, ends)
            found.append(replace(_link(shape, keys.of(shape), kind, stops), one_way=one_way))
    return [one for link in found if (one := _sound(survey, link, walked)) is not None]


def _link(shape: Shape, key: str, kind: LinkKind, stops: tuple[Stop, ...]) -> Link:
    return Link(
        key=key,
        osm=shape.osm,
        kind=kind,
        stops=stops,
        one_way=None,
        width=tag.width(shape.tags),
        wheelchair=tag.wheelchair(shape.tags),
        shut=tag.shut(shape.tags),
        named=tag.named(shape.tags),
        outline=shape.points if shape.form != "point" else (),
    )


def _sound(survey: Survey, link: Link, walked: set[float]) -> Link | None:
    """The link with the stops that lie on a floor; None where fewer than two are left."""
    stops = tuple(one for one in link.stops if one.level in walked)
    if len({one.level for one in stops}) > 1:
        return replace(link, stops=tuple(sorted(stops, key=lambda one: one.level)))
    at = link.stops[0].at if link.stops else (link.outline[0] if link.outline else None)
    level = link.stops[0].level if link.stops else None
    code = "lift-one-level" if link.kind is LinkKind.LIFT else "stairs-one-level"
    survey.report(code, link.osm, at, level, key=link.key)
    return None


def _grouped(kind: LinkKind, shapes: Sequence[Shape]) -> list[list[Shape]]:
    """Shapes that are one link: those drawn once a level above each other belong together."""
    groups: list[list[Shape]] = []
    for shape in shapes:
        single = len(shape.on) == 1
        same = next((one for one in groups if single and _is_same(one, shape)), None)
        if same is None or kind is LinkKind.ESCALATOR:
            groups.append([shape])
        else:
            same.append(shape)
    return groups


def _is_same(group: Sequence[Shape], shape: Shape) -> bool:
    first = group[0]
    if any(set(one.on) & set(shape.on) for one in group):
        return False
    if any(len(one.on) > 1 for one in group):
        return False
    told = first.tags.get("kiosk:id"), shape.tags.get("kiosk:id")
    if all(told):
        return told[0] == told[1]
    return distance(centre(first), centre(shape)) <= SAME_SHAFT


def centre(shape: Shape) -> Point:
    """The middle of a shape."""
    if shape.form == "area":
        return middle(polygon(shape.points, shape.holes))
    return shape.points[len(shape.points) // 2]


def _stops(group: Sequence[Shape], floors: Floors, kind: LinkKind) -> Iterator[Stop]:
    """Where one steps on and off: before a lift's door, within stairs, else in the middle."""
    for shape in group:
        inside = centre(shape)
        for level in shape.on:
            doors = [one.at for one in _doors_of(shape, level, floors)]
            if kind is LinkKind.LIFT and doors:
                yield from (Stop(level, _before(shape, door)) for door in doors)
            else:
                yield Stop(level, inside)


def _doors_of(shape: Shape, level: float, floors: Floors) -> Iterator[Door]:
    if shape.form != "area":
        return
    edge = shapely.LinearRing(shape.points)
    for door in floors.doors:
        if door.level == level and edge.distance(shapely.Point(door.at)) < 0.06:
            yield door


def _narrowest(group: Sequence[Shape], floors: Floors) -> float | None:
    """Width of the narrowest door of a lift, stairs drawn as a room, or the like."""
    doors = (
        door for shape in group for level in shape.on for door in _doors_of(shape, level, floors)
    )
    return min((one.width for one in doors if one.width is not None), default=None)


def shafts(meant: Mapping[Meaning, Sequence[Shape]], doors: Sequence[Door]) -> list[Barrier]:
    """What nobody walks through: the surface of lifts that are entered by doors."""
    floors = Floors((), doors, {})
    return [
        Barrier(shape.osm, level, shape.points, closed=True)
        for shape in meant[Meaning.LIFT]
        for level in shape.on
        if any(_doors_of(shape, level, floors))
    ]


def _before(shape: Shape, door: Point) -> Point:
    inward = inward_bearing(shape.points, door)
    if inward is None:
        return door
    turn = math.radians(inward)
    x, y = door[0] - BEFORE_DOOR * math.sin(turn), door[1] - BEFORE_DOOR * math.cos(turn)
    return round(x, 3), round(y, 3)
