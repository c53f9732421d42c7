"""Through which doors one gets from space to space."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise, product

import shapely

from kiosk.wayfinding.plan import Door, Point
from kiosk.wayfinding.solid import AT_DOOR
from kiosk.wayfinding.standing import (
    THROUGH,
    crosses_wall,
    doors_between,
    is_clear,
    places_near,
)
from kiosk.wayfinding.walkable import Ground

DEEPEST = 1.0
"""Metres behind a door, beyond half a body, in which there must be room to stand."""

STRIDE = 0.05
ALONG = math.cos(math.radians(80.0))
"""A one-way door leads through its wall, not along it: cosine of the flattest angle."""

WIDE = 2.2
"""A door from this width on is also passed near its ends, m."""


@dataclass(frozen=True, slots=True)
class Portal:
    """A way through a door, or through two doors in walls side by side.

    Attributes:
        doors: Their keys, from the first space to the second.
        at: Where the door is passed, m.
        ends: Where one stands before and behind, m.
        spaces: The spaces in which the ends lie, by their number on the ground.
        onward: Whether one may pass from the first end to the second.
        back: Whether one may pass the other way.
        manual: Whether a door of it must be opened by hand.
    """

    doors: tuple[str, ...]
    at: Point
    ends: tuple[Point, Point]
    spaces: tuple[int, int]
    onward: bool
    back: bool
    manual: bool


@dataclass(frozen=True, slots=True)
class _Opening:
    """A place in a wall where one can pass: its door, point and direction straight through.

    ``aside`` says that it is not the middle of the door.
    """

    door: int
    wall: str
    at: Point
    ahead: Point
    aside: bool


@dataclass(frozen=True, slots=True)
class _Side:
    """Where one stands on one side of an opening, and the further doors on the way there."""

    at: Point
    space: int
    doors: tuple[int, ...]


def find_portals(ground: Ground) -> list[Portal]:
    """Every way through a door from a space to a space, or back into the same one."""
    openings = list(_openings(ground))
    found: dict[object, Portal] = {}
    for number, (behind, before) in enumerate(_sides(ground, openings)):
        for start, end in product(behind, before):
            portal = _portal(ground, openings[number], start, end)
            # Two doors passed as one are met from either of them.
            lane = number if len(portal.doors) == 1 else -1
            found.setdefault((lane, frozenset(portal.doors), frozenset(portal.spaces)), portal)
    return list(found.values())


def _portal(ground: Ground, opening: _Opening, behind: _Side, before: _Side) -> Portal:
    numbers = [*reversed(behind.doors), opening.door, *before.doors]
    doors = [ground.doors[one] for one in numbers]
    east, north = opening.ahead
    return Portal(
        tuple(one.key for one in doors),
        opening.at,
        (behind.at, before.at),
        (behind.space, before.space),
        onward=all(_lets(one, east, north) for one in doors),
        back=all(_lets(one, -east, -north) for one in doors),
        manual=any(not one.automatic for one in doors),
    )


def _lets(door: Door, east: float, north: float) -> bool:
    """Whether one may pass a door in the direction of a unit vector, straight through it."""
    if door.one_way is None:
        return True
    turn = math.radians(door.one_way)
    return east * math.sin(turn) + north * math.cos(turn) > ALONG


def _openings(ground: Ground) -> Iterator[_Opening]:
    for number, door in enumerate(ground.doors):
        at = shapely.Point(door.at)
        near = ground.wall_tree.query(at, predicate="dwithin", distance=AT_DOOR)
        walls = [ground.walls[one] for one in near]
        if not walls:
            continue
        wall = min(walls, key=lambda one: (round(float(one.line.distance(at)), 2), not one.osm))
        along = _direction(wall.line, door.at)
        on_it = wall.line.interpolate(wall.line.project(at))
        reach = 0.0
        if door.width is not None and door.width >= WIDE:
            reach = door.width / 2 - ground.body.radius - 0.1
        for lane in (-reach, 0.0, reach) if reach else (0.0,):
            spot = (on_it.x + along[0] * lane, on_it.y + along[1] * lane)
            yield _Opening(number, wall.osm, spot, (-along[1], along[0]), aside=lane != 0)


def _direction(line: shapely.Geometry, at: Point) -> Point:
    """Direction of the edge of a line that is nearest to a point; of two the longer one."""
    best, least = (1.0, 0.0), (math.inf, 0.0)
    for (ax, ay), (bx, by) in pairwise(line.coords):
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


def _sides(
    ground: Ground, openings: Sequence[_Opening]
) -> Iterator[tuple[list[_Side], list[_Side]]]:
    """For each opening the nearest places to stand behind it and ahead of it."""
    reach = ground.body.radius + DEEPEST
    steps = [STRIDE * (one + 2) for one in range(int(reach / STRIDE) - 1)]
    probes = [
        (one.at[0] + sign * far * one.ahead[0], one.at[1] + sign * far * one.ahead[1])
        for one in openings
        for sign in (-1, 1)
        for far in steps
    ]
    spaces = ground.spaces_at(probes)
    for number, opening in enumerate(openings):
        sides: list[list[_Side]] = []
        for turn, sign in enumerate((-1, 1)):
            low = (2 * number + turn) * len(steps)
            high = low + len(steps)
            straight = _straight(ground, opening, probes[low:high], spaces[low:high])
            if straight is None and not opening.aside:
                sides.append(list(_aslant(ground, opening, sign)))
            else:
                sides.append([straight] if straight else [])
        yield sides[0], sides[1]


def _straight(
    ground: Ground, opening: _Opening, probes: Sequence[Point], spaces: Sequence[int | None]
) -> _Side | None:
    """The first place to stand on the line straight through an opening."""
    for probe, space in zip(probes, spaces, strict=True):
        if space is not None:
            doors = doors_between(ground, opening.at, probe, opening.door, opening.wall)
            clear = doors is not None and is_clear(ground, opening.at, probe, thick=True)
            return _Side(probe, space, doors) if doors is not None and clear else None
    return None


def _aslant(ground: Ground, opening: _Opening, sign: int) -> Iterator[_Side]:
    """The nearest places to stand, one a space, where one can't go straight on from a door."""
    reached = set()
    for place, space in places_near(ground, opening.at, ground.body.radius + DEEPEST):
        onward = (place[0] - opening.at[0]) * opening.ahead[0]
        onward += (place[1] - opening.at[1]) * opening.ahead[1]
        if onward * sign <= THROUGH or space in reached:
            continue
        if crosses_wall(ground, opening.at, place):
            continue
        if is_clear(ground, opening.at, place, thick=False):
            reached.add(space)
            yield _Side(place, space, ())
