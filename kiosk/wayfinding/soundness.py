"""What is drawn strangely: rooms without doors, floors apart, walls in doorways, overlaps."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from itertools import islice, pairwise

import shapely

from kiosk.wayfinding.plan import Area, AreaKind, Door, Plan, Point, Spot
from kiosk.wayfinding.remarks import Remarks, is_told
from kiosk.wayfinding.rings import polygon

MOST_PAIRS = 1_000
"""Rooms over each other that are looked at on one level: nobody mends more in one go."""

TINY = 0.5
"""Square metres; nobody stands in a smaller area."""

OVERLAP = 0.5
"""Square metres that two rooms may share by careless drawing."""

INSIDE = 0.9
"""Share of a room that lies in another, from which it is a room within a room."""

IN_OUTLINE = 0.3
"""A door this near to an outline belongs to it, m."""

DOORWAY = 0.25
"""What stands nearer than this to the middle of a door narrows it, m."""

BESIDE = 0.8
"""A spot farther than this from where one can stand is in a wall, m."""

VIEWER = 0.8
"""Metres before a screen at which a person stands who looks at it."""

ALONG = 25.0
"""Two walls that differ less than this in their direction are one wall with a bend, degrees."""

SHORT = 0.05
"""A shorter piece of wall has no direction, m."""


def check_shapes(plan: Plan, remarks: Remarks) -> None:
    """Looks at every level."""
    for level in plan.levels:
        areas = [one for one in plan.areas if one.level == level.number]
        doors = [one for one in plan.doors if one.level == level.number]
        _check_rooms(plan, areas, doors, remarks)
        _check_overlaps(areas, remarks)
        _check_doorways(plan, level.number, areas, doors, remarks)
        _check_spots(plan, level.number, areas, remarks)
        _check_apart(plan, level.number, areas, remarks)


def _check_rooms(
    plan: Plan, areas: Sequence[Area], doors: Sequence[Door], remarks: Remarks
) -> None:
    tree = shapely.STRtree([shapely.Point(one.at) for one in doors])
    stops = [stop for link in plan.links for stop in link.stops]
    for area in areas:
        shape = polygon(area.outer, area.holes)
        if shape.area < TINY:
            remarks.about("tiny-area", area, fault=False, area=f"{shape.area:.2f}")
        if area.kind is not AreaKind.ROOM or area.private:
            continue
        edge = shape.boundary
        if len(tree.query(edge, predicate="dwithin", distance=IN_OUTLINE)):
            continue
        here = (one for one in stops if one.level == area.level)
        if not any(shape.covers(shapely.Point(one.at)) for one in here):
            remarks.about("room-without-door", area, name=_name(area))


def _name(area: Area) -> str:
    return area.named.say("") or area.ref or (area.key if is_told(area.key) else area.osm)


def _check_overlaps(areas: Sequence[Area], remarks: Remarks) -> None:
    rooms = [one for one in areas if one.kind is AreaKind.ROOM]
    if len(rooms) < 2:
        return
    shapes = [polygon(one.outer, one.holes) for one in rooms]
    for first, second in islice(_pairs(shapes), MOST_PAIRS):
        shared = shapes[first].intersection(shapes[second])
        smaller = min(shapes[first].area, shapes[second].area)
        if OVERLAP < shared.area < INSIDE * smaller:
            at = shared.representative_point()
            remarks.at(
                "rooms-overlap",
                rooms[first].osm,
                (at.x, at.y),
                rooms[first].level,
                fault=False,
                other=rooms[second].osm,
                area=f"{shared.area:.1f}",
            )


def _pairs(shapes: Sequence[shapely.Geometry]) -> Iterator[tuple[int, int]]:
    """Each two shapes that overlap, once."""
    tree = shapely.STRtree(shapes)
    for first, shape in enumerate(shapes):
        near = [one for one in tree.query(shape).tolist() if one > first]
        yield from ((first, one) for one in near if shape.overlaps(shapes[one]))


def _check_doorways(
    plan: Plan, level: float, areas: Sequence[Area], doors: Sequence[Door], remarks: Remarks
) -> None:
    """No second wall ends in a door or crosses it: a door in a corner opens into nothing."""
    edges = list(_edges(plan, level, areas))
    tree = shapely.STRtree([shapely.LineString(one) for one in edges])
    for door in doors:
        near = tree.query(shapely.Point(door.at), predicate="dwithin", distance=DOORWAY)
        turns = [_turn(*edges[number]) for number in near]
        if not door.shut and any(_apart(turns[0], one) > ALONG for one in turns[1:]):
            remarks.about("wall-in-doorway", door, fault=False)


def _edges(plan: Plan, level: float, areas: Sequence[Area]) -> Iterator[tuple[Point, Point]]:
    lines: list[Sequence[Point]] = []
    for area in areas:
        if area.kind is AreaKind.ROOM:
            lines.extend((*ring, ring[0]) for ring in (area.outer, *area.holes))
    for barrier in plan.barriers:
        if barrier.kind == "wall" and barrier.level == level:
            closing = (barrier.line[0],) if barrier.closed else ()
            lines.append((*barrier.line, *closing))
    for line in lines:
        yield from ((a, b) for a, b in pairwise(line) if math.dist(a, b) > SHORT)


def _turn(start: Point, end: Point) -> float:
    return math.degrees(math.atan2(end[1] - start[1], end[0] - start[0])) % 180


def _apart(one: float, other: float) -> float:
    between = abs(one - other)
    return min(between, 180 - between)


def _check_spots(plan: Plan, level: float, areas: Sequence[Area], remarks: Remarks) -> None:
    """What was given an id can be stood at."""
    spots = [one for one in plan.spots if one.level == level and is_told(one.key)]
    spots = [one for one in spots if one.key not in plan.link_by_key]
    if not spots:
        return
    public = [polygon(one.outer, one.holes) for one in areas if not one.private]
    solid = [
        polygon(one.line)
        for one in plan.barriers
        if one.level == level and one.closed and len(one.line) > 2
    ]
    private = [polygon(one.outer, one.holes) for one in areas if one.private]
    free = shapely.union_all(public).difference(shapely.union_all([*solid, *private]))
    for spot in spots:
        away = free.distance(shapely.Point(spot.at))
        if free.is_empty or away > BESIDE:
            remarks.about("spot-in-wall", spot, id=spot.key)
            remarks.stuck.add(spot.key)
        elif _is_turned_around(spot, free):
            remarks.about("heading-reversed", spot, fault=False, id=spot.key)


def _is_turned_around(spot: Spot, free: shapely.Geometry) -> bool:
    """Whether who looks at a screen would stand in a wall, but not if it faced the other way."""
    if spot.heading is None:
        return False
    turn = math.radians(spot.heading)
    x, y = VIEWER * math.sin(turn), VIEWER * math.cos(turn)
    stands = shapely.Point(spot.at[0] - x, spot.at[1] - y)
    behind = shapely.Point(spot.at[0] + x, spot.at[1] + y)
    return not free.covers(stands) and bool(free.covers(behind))


def _check_apart(plan: Plan, level: float, areas: Sequence[Area], remarks: Remarks) -> None:
    if len({one.level for one in plan.areas}) < 2 or all(one.private for one in areas):
        return
    stops = {stop.level for link in plan.links if not link.shut for stop in link.stops}
    if level not in stops:
        ref = plan.level(level).ref
        remarks.whole("level-apart", level=level, fault=False, floor=ref)
