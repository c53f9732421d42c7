"""Lifts, stairs, escalators and ramps: what joins levels, and where one steps on and off."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

import shapely

from kiosk.wayfinding import tags as tag
from kiosk.wayfinding.floors import Keys, distance
from kiosk.wayfinding.meaning import LINKS, Meaning
from kiosk.wayfinding.openings import ON_WALL, inward_bearing
from kiosk.wayfinding.plan import Barrier, Door, Link, LinkKind, Point, Stop
from kiosk.wayfinding.rings import middle, polygon
from kiosk.wayfinding.shapes import Shape, Survey
from kiosk.wayfinding.stepping import Ends, line_stops

SAME_SHAFT = 2.5
"""Metres: lifts drawn once a level are one where their middles are no farther apart."""

MOST_SHAFTS = 200
"""Lifts drawn once a level that are put together."""

BEFORE_DOOR = 0.7
"""Metres before a lift's door at which one waits."""


class DoorsOn:
    """The doors of each level, to find those in an outline."""

    def __init__(self, doors: Sequence[Door]) -> None:
        self._doors: dict[float, list[Door]] = defaultdict(list)
        for door in doors:
            self._doors[door.level].append(door)
        self._trees = {
            level: shapely.STRtree([shapely.Point(one.at) for one in found])
            for level, found in self._doors.items()
        }

    def of(self, shape: Shape, level: float) -> list[Door]:
        """The doors on a level that stand in the outline of a shape, as they were drawn."""
        tree = self._trees.get(level)
        if tree is None or shape.form != "area":
            return []
        edge = shapely.LinearRing(shape.points)
        hits = tree.query(edge, predicate="dwithin", distance=ON_WALL)
        return [self._doors[level][number] for number in sorted(hits)]


def find_links(
    survey: Survey, meant: Mapping[Meaning, Sequence[Shape]], ends: Ends, doors: DoorsOn, keys: Keys
) -> list[Link]:
    """Every link that joins two levels or more; others are told and left out."""
    found = []
    for meaning, kind in LINKS.items():
        lines = [one for one in meant[meaning] if one.form == "line"]
        for group in _grouped(kind, [one for one in meant[meaning] if one.form != "line"]):
            link = _link(group[0], keys.of(group[0]), kind, tuple(_stops(group, doors, kind)))
            found.append(replace(link, width=link.width or _narrowest(group, doors)))
        for shape in lines:
            stops, one_way = line_stops(survey, shape, kind, ends)
            found.append(replace(_link(shape, keys.of(shape), kind, stops), one_way=one_way))
    return [one for link in found if (one := _sound(survey, link, ends.levels)) is not None]


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
    open_groups: list[tuple[list[Shape], Point]] = []
    for shape in shapes:
        if len(shape.on) != 1 or kind is LinkKind.ESCALATOR:
            groups.append([shape])
            continue
        at = centre(shape)
        same = next((one for one, place in open_groups if _is_same(one, place, shape, at)), None)
        if same is not None:
            same.append(shape)
        else:
            groups.append([shape])
            if len(open_groups) < MOST_SHAFTS:
                open_groups.append((groups[-1], at))
    return groups


def _is_same(group: Sequence[Shape], place: Point, shape: Shape, at: Point) -> bool:
    if any(one.on == shape.on for one in group):
        return False
    told = group[0].tags.get("kiosk:id"), shape.tags.get("kiosk:id")
    return told[0] == told[1] if all(told) else distance(place, at) <= SAME_SHAFT


def centre(shape: Shape) -> Point:
    """The middle of a shape."""
    if shape.form == "area":
        return middle(polygon(shape.points, shape.holes))
    return shape.points[len(shape.points) // 2]


def _stops(group: Sequence[Shape], doors: DoorsOn, kind: LinkKind) -> Iterator[Stop]:
    """Where one steps on and off: before a lift's door, within stairs, else in the middle.

    A lift with doors on two levels or more passes the levels on which it has none.
    """
    is_lift = kind is LinkKind.LIFT
    entered = {level for one in group for level in one.on if is_lift and doors.of(one, level)}
    for shape in group:
        inside = centre(shape)
        for level in shape.on:
            own = doors.of(shape, level) if is_lift else []
            yield from (Stop(level, _before(shape, door.at)) for door in own)
            if not own and len(entered) < 2:
                yield Stop(level, inside)


def _narrowest(group: Sequence[Shape], doors: DoorsOn) -> float | None:
    """Width of the narrowest door of a lift or a stairwell; None when none tells it."""
    own = (door for shape in group for level in shape.on for door in doors.of(shape, level))
    return min((one.width for one in own if one.width is not None), default=None)


def shafts(meant: Mapping[Meaning, Sequence[Shape]], doors: DoorsOn) -> list[Barrier]:
    """What nobody walks through: the surface of lifts that are entered by doors."""
    return [
        Barrier(shape.osm, level, shape.points, closed=True)
        for shape in meant[Meaning.LIFT]
        for level in shape.on
        if doors.of(shape, level)
    ]


def _before(shape: Shape, door: Point) -> Point:
    inward = inward_bearing(shape.points, door)
    if inward is None:
        return door
    turn = math.radians(inward)
    x, y = door[0] - BEFORE_DOOR * math.sin(turn), door[1] - BEFORE_DOOR * math.cos(turn)
    return round(x, 3), round(y, 3)
