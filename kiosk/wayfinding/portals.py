"""Through which doors one gets from space to space, and where in a space a point stands."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
import shapely

from kiosk.wayfinding.plan import Door, Point
from kiosk.wayfinding.walkable import AT_DOOR, SLACK, Ground

THROUGH = 0.06
"""Metres round a door within which its own wall stands open."""

DEEPEST = 1.0
"""Metres behind a door, beyond half a body, in which there must be room to stand."""

STRIDE = 0.05
DOUBLE = 0.8
"""Metres between two doors that are passed as one: those of two walls side by side."""

WIDE = 2.2
"""A door from this width on is also passed near its ends, m."""

CLOSE = 1.5
"""Metres that a point may be moved to where one can stand."""

BEFORE_SCREEN = 0.1
"""Metres that a screen drawn on a wall is moved to the side from which it is seen."""


@dataclass(frozen=True, slots=True)
class Portal:
    """A way through a door, or through two doors in walls side by side.

    Attributes:
        doors: Their keys, from the first space to the second.
        ends: Where one stands before and behind, m.
        spaces: The spaces in which the ends lie, by their number on the ground.
        onward: Whether one may pass from the first end to the second.
        back: Whether one may pass the other way.
        manual: Whether a door of it must be opened by hand.
    """

    doors: tuple[str, ...]
    ends: tuple[Point, Point]
    spaces: tuple[int, int]
    onward: bool
    back: bool
    manual: bool


@dataclass(frozen=True, slots=True)
class _Opening:
    """A place in a wall where one can pass: its door, point and direction straight through."""

    door: int
    wall: str
    at: Point
    ahead: Point


def find_portals(ground: Ground) -> list[Portal]:
    """Every way through a door from a space to a space, or back into the same one."""
    openings = list(_openings(ground))
    sides = _sides(ground, openings)
    found: dict[tuple[tuple[str, ...], tuple[int, int], int], Portal] = {}
    for number, opening in enumerate(openings):
        behind, before = sides[number]
        if behind is None or before is None:
            continue
        doors = [*reversed(behind.doors), opening.door, *before.doors]
        named = [ground.doors[one] for one in doors]
        portal = Portal(
            tuple(one.key for one in named),
            (behind.at, before.at),
            (behind.space, before.space),
            all(_lets(one, behind.at, before.at) for one in named),
            all(_lets(one, before.at, behind.at) for one in named),
            any(not one.automatic for one in named),
        )
        lane = number if len(doors) == 1 else 0
        found.setdefault((tuple(sorted(portal.doors)), _sorted(portal.spaces), lane), portal)
    return list(found.values())


def _sorted(pair: tuple[int, int]) -> tuple[int, int]:
    return (pair[0], pair[1]) if pair[0] < pair[1] else (pair[1], pair[0])


def _lets(door: Door, start: Point, end: Point) -> bool:
    if door.one_way is None:
        return True
    turn = math.radians(door.one_way)
    return (end[0] - start[0]) * math.sin(turn) + (end[1] - start[1]) * math.cos(turn) > 0


def _openings(ground: Ground) -> Iterator[_Opening]:
    for number, door in enumerate(ground.doors):
        at = shapely.Point(door.at)
        near = ground.wall_tree.query(at, predicate="dwithin", distance=AT_DOOR)
        walls = [ground.walls[one] for one in near]
        if not walls:
            continue
        wall = min(walls, key=lambda one: (round(float(one.line.distance(at)), 2), one.osm))
        along = _direction(wall.line, door.at)
        reach = max((door.width or 0.0) / 2 - ground.body.radius - 0.1, 0.0)
        lanes = (-reach, 0.0, reach) if (door.width or 0.0) >= WIDE else (0.0,)
        on_it = wall.line.interpolate(wall.line.project(at))
        for lane in lanes:
            spot = (on_it.x + along[0] * lane, on_it.y + along[1] * lane)
            yield _Opening(number, wall.osm, spot, (-along[1], along[0]))


def _direction(line: shapely.Geometry, at: Point) -> Point:
    """Direction of the edge of a line that is nearest to a point; of two the longer one."""
    corners = list(line.coords)
    best, least = (1.0, 0.0), (math.inf, 0.0)
    for (ax, ay), (bx, by) in pairwise(corners):
        length = math.hypot(bx - ax, by - ay)
        if length == 0:
            continue
        along = ((at[0] - ax) * (bx - ax) + (at[1] - ay) * (by - ay)) / length**2
        share = min(max(along, 0.0), 1.0)
        away = math.hypot(ax + share * (bx - ax) - at[0], ay + share * (by - ay) - at[1])
        rank = (round(away, 2), -length)
        if rank < least:
            least, best = rank, ((bx - ax) / length, (by - ay) / length)
    return best


@dataclass(frozen=True, slots=True)
class _Side:
    """Where one stands on one side of an opening, and the further doors on the way there."""

    at: Point
    space: int
    doors: tuple[int, ...]


def _sides(ground: Ground, openings: Sequence[_Opening]) -> list[tuple[_Side | None, _Side | None]]:
    """For each opening the nearest places to stand, straight behind it and straight ahead."""
    reach = ground.body.radius + DEEPEST
    steps = [STRIDE * (one + 2) for one in range(int(reach / STRIDE) - 1)]
    probes = [
        (one.at[0] + sign * far * one.ahead[0], one.at[1] + sign * far * one.ahead[1])
        for one in openings
        for sign in (-1, 1)
        for far in steps
    ]
    spaces = ground.spaces_at(probes)
    found: list[_Side | None] = []
    for number in range(2 * len(openings)):
        low = number * len(steps)
        found.append(
            _side(ground, openings[number // 2], probes[low : low + len(steps)], spaces[low:])
        )
    return list(zip(found[::2], found[1::2], strict=True))


def _side(
    ground: Ground, opening: _Opening, probes: Sequence[Point], spaces: Sequence[int | None]
) -> _Side | None:
    for probe, space in zip(probes, spaces, strict=False):
        if space is not None:
            doors = _crossed(ground, opening.at, probe, opening.wall)
            return None if doors is None else _Side(probe, space, doors)
    return None


def _crossed(ground: Ground, start: Point, end: Point, own: str) -> tuple[int, ...] | None:
    """The doors of walls between two points, the first of which is in a wall already.

    Returns:
        Them from the start on; None where a wall without a door is between.
    """
    length = math.dist(start, end)
    if length <= THROUGH:
        return ()
    share = THROUGH / length
    first = (start[0] + (end[0] - start[0]) * share, start[1] + (end[1] - start[1]) * share)
    line = shapely.LineString([first, end])
    doors: dict[int, float] = {}
    for number in ground.wall_tree.query(line, predicate="intersects"):
        wall = ground.walls[number]
        met = wall.line.intersection(line)
        away = met.distance(shapely.Point(start))
        door = _door_near(ground, met)
        if door is not None:
            doors[door] = away
        elif wall.osm != own or away > DOUBLE:
            return None
    begun = ground.door_tree.query(shapely.Point(start), predicate="dwithin", distance=THROUGH)
    return tuple(sorted(doors.keys() - set(begun.tolist()), key=lambda one: doors[one]))


def _door_near(ground: Ground, met: shapely.Geometry) -> int | None:
    near = ground.door_tree.query(met, predicate="dwithin", distance=DOUBLE / 2)
    return min(
        near.tolist(),
        key=lambda one: met.distance(shapely.Point(ground.doors[one].at)),
        default=None,
    )


@dataclass(frozen=True, slots=True)
class Stand:
    """Where one stands: a point within a space."""

    at: Point
    space: int


def find_stands(
    ground: Ground, points: Sequence[Point], headings: Sequence[float | None], reach: float = CLOSE
) -> list[Stand | None]:
    """Where one stands for each point: there, else at the nearest place on its side of walls.

    Args:
        ground: The level.
        points: Where something was drawn, m.
        headings: Of screens, the bearing in which one looks at them: what hangs on a wall is
            used from the side from which it is seen.
        reach: How far a point may be moved, m.
    """
    if not ground.spaces:
        return [None] * len(points)
    inside = ground.spaces_at(points)
    found: list[Stand | None] = []
    for at, space, heading in zip(points, inside, headings, strict=True):
        if space is not None:
            found.append(Stand(at, space))
        else:
            found.append(_moved(ground, _seen_from(ground, at, heading), reach))
    return found


def _seen_from(ground: Ground, at: Point, heading: float | None) -> Point:
    if heading is None:
        return at
    spot = shapely.Point(at)
    if len(ground.wall_tree.query(spot, predicate="dwithin", distance=BEFORE_SCREEN)) == 0:
        return at
    turn = math.radians(heading)
    return at[0] - 2 * BEFORE_SCREEN * math.sin(turn), at[1] - 2 * BEFORE_SCREEN * math.cos(turn)


def _moved(ground: Ground, at: Point, reach: float) -> Stand | None:
    """The nearest place to stand from which no wall parts a point; None without any."""
    spot = shapely.Point(at)
    near = ground.space_tree.query(spot, predicate="dwithin", distance=reach)
    places: list[tuple[float, Point, int]] = []
    for number in near.tolist():
        for part in shapely.get_parts(ground.inner_spaces[number]):
            ends = _nearest(part, spot)
            places.extend((spot.distance(shapely.Point(one)), one, number) for one in ends)
    for away, place, number in sorted(places):
        if away <= reach + SLACK and _is_on_same_side(ground, at, place):
            return Stand(place, number)
    return None


def _nearest(part: shapely.Geometry, spot: shapely.Point) -> Iterator[Point]:
    """The nearest point of a piece, and the nearest one of each of its edges."""
    if not isinstance(part, shapely.Polygon) or part.is_empty:
        return
    for ring in (part.exterior, *part.interiors):
        corners = np.array(ring.coords)
        edges = shapely.linestrings(np.stack([corners[:-1], corners[1:]], axis=1))
        ends = shapely.get_point(shapely.shortest_line(edges, spot), 0)
        yield from ((x, y) for x, y in shapely.get_coordinates(ends).tolist())


def _is_on_same_side(ground: Ground, at: Point, place: Point) -> bool:
    """Whether no wall is between two points, except where the first one stands in it."""
    return _crossed(ground, at, place, "") == ()
