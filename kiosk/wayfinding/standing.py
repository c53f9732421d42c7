"""Where one can stand near something that was drawn: on its side of all walls."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import shapely

from kiosk.wayfinding.plan import Point
from kiosk.wayfinding.walkable import SLACK, Ground

THROUGH = 0.06
"""Metres round a door within which its own wall stands open."""

DOUBLE = 0.8
"""Metres between two doors that are passed as one: those of two walls side by side."""

WIDEST = 5.0
"""Metres from the middle of a door within which its opening ends."""

CLOSE = 1.5
"""Metres that a point may be moved to where one can stand."""

BEFORE_SCREEN = 0.1
"""A screen this near to a wall hangs on it, and is used from the side it is seen from, m."""


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
        headings: Of screens, the bearing in which one looks at them.
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
    """A screen's place, moved before the wall on which it hangs."""
    if heading is None:
        return at
    spot = shapely.Point(at)
    if len(ground.wall_tree.query(spot, predicate="dwithin", distance=BEFORE_SCREEN)) == 0:
        return at
    turn = math.radians(heading)
    return at[0] - 2 * BEFORE_SCREEN * math.sin(turn), at[1] - 2 * BEFORE_SCREEN * math.cos(turn)


def _moved(ground: Ground, at: Point, reach: float) -> Stand | None:
    """The nearest place to stand from which no wall parts a point; None without any.

    What was drawn amid a desk is as far away as the desk is deep.
    """
    spot = shapely.Point(at)
    for number in ground.obstacle_tree.query(spot, predicate="within"):
        reach = max(reach, CLOSE + float(ground.obstacles[number].boundary.distance(spot)))
    for place, space in places_near(ground, at, reach):
        if not crosses_wall(ground, at, place) or _is_behind_door(ground, at, place):
            return Stand(place, space)
    return None


def _is_behind_door(ground: Ground, at: Point, place: Point) -> bool:
    """Whether a point is in a door, and another one just behind it, however thick the wall."""
    spot = shapely.Point(at)
    doors = ground.door_tree.query(spot, predicate="dwithin", distance=THROUGH).tolist()
    walls = ground.wall_tree.query(spot, predicate="dwithin", distance=THROUGH).tolist()
    own = max((ground.walls[one].osm for one in walls), default="")
    return any(doors_between(ground, at, place, door, own) == () for door in doors)


def places_near(ground: Ground, at: Point, reach: float) -> list[tuple[Point, int]]:
    """Places to stand near a point and their spaces, the nearest on each edge; nearest first."""
    spot = shapely.Point(at)
    near = ground.space_tree.query(spot, predicate="dwithin", distance=reach)
    places: list[tuple[float, Point, int]] = []
    for number in near.tolist():
        for part in shapely.get_parts(ground.inner_spaces[number]):
            places.extend((math.dist(at, one), one, number) for one in _nearest(part, spot))
    return [(place, space) for away, place, space in sorted(places) if away <= reach + SLACK]


def _nearest(part: shapely.Geometry, spot: shapely.Point) -> Iterator[Point]:
    """The nearest point of each edge of a piece."""
    if not isinstance(part, shapely.Polygon) or part.is_empty:
        return
    for ring in (part.exterior, *part.interiors):
        corners = np.array(ring.coords)
        edges = shapely.linestrings(np.stack([corners[:-1], corners[1:]], axis=1))
        ends = shapely.get_point(shapely.shortest_line(edges, spot), 0)
        yield from ((x, y) for x, y in shapely.get_coordinates(ends).tolist())


def crosses_wall(ground: Ground, start: Point, end: Point) -> bool:
    """Whether a wall is between two points, the first of which may be in a wall itself."""
    line = beyond_door(start, end)
    return line is not None and len(ground.wall_tree.query(line, predicate="intersects")) > 0


def doors_between(
    ground: Ground, start: Point, end: Point, door: int, own: str
) -> tuple[int, ...] | None:
    """The further doors of the walls between a door and a point straight behind it.

    Args:
        ground: The level.
        start: Where the door is passed.
        end: Where one wants to stand.
        door: The door, whose wall may have two faces drawn.
        own: Element of its wall, which may be thick.

    Returns:
        Their numbers from the start on; None where a wall without a door is between.
    """
    line = beyond_door(start, end)
    if line is None:
        return ()
    doors: dict[int, float] = {}
    for number in ground.wall_tree.query(line, predicate="intersects"):
        wall = ground.walls[number]
        met = wall.line.intersection(line)
        away = float(met.distance(shapely.Point(start)))
        other = _door_near(ground, met)
        if other is not None:
            doors[other] = away
        elif not own or wall.osm != own or away > DOUBLE:
            return None
    begun = ground.door_tree.query(shapely.Point(start), predicate="dwithin", distance=THROUGH)
    further = doors.keys() - {door, *begun.tolist()}
    return tuple(sorted(further, key=lambda one: doors[one]))


def _door_near(ground: Ground, met: shapely.Geometry) -> int | None:
    """The door in whose opening a wall is met: of several the one nearest to its middle."""
    best, least = None, 1.0
    for number in ground.door_tree.query(met, predicate="dwithin", distance=WIDEST).tolist():
        door = ground.doors[number]
        half = max((door.width or 0.0) / 2, DOUBLE / 2)
        share = met.distance(shapely.Point(door.at)) / half
        if share <= least:
            best, least = number, share
    return best


def is_clear(ground: Ground, start: Point, end: Point, *, thick: bool) -> bool:
    """Whether nothing but walls is between a door and a point.

    Args:
        ground: The level.
        start: Where the door is.
        end: Where one wants to stand.
        thick: Whether there may be no floor right behind the door: the thickness of its wall.
    """
    line = beyond_door(start, end)
    if line is None:
        return True
    if len(ground.solid_tree.query(line, predicate="intersects")) > 0:
        return False
    gap = line.difference(ground.surface)
    if gap.is_empty:
        return True
    thickness = gap.geom_type == "LineString"
    return thick and thickness and gap.distance(shapely.Point(line.coords[0])) < 0.01


def beyond_door(start: Point, end: Point) -> shapely.LineString | None:
    """The line between two points without what lies in the opening at the first one."""
    length = math.dist(start, end)
    if length <= THROUGH:
        return None
    share = THROUGH / length
    first = (start[0] + (end[0] - start[0]) * share, start[1] + (end[1] - start[1]) * share)
    return shapely.LineString([first, end])
