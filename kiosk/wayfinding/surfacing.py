"""What a map of a floor is made of: surfaces, walls with their gaps, treads of stairs."""

from __future__ import annotations

import itertools
import math
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence

from kiosk.wayfinding.plan import Area, AreaKind, Door, Link, LinkKind, Plan, Point, Ring
from kiosk.wayfinding.plane import edge_distance, extent
from kiosk.wayfinding.scene import Surface
from kiosk.wayfinding.turning import Turn

Line = tuple[Point, ...]

SERVICE = 50.0
"""Square metres from which an area of the centre is drawn as one of its services."""

HALL = 150.0
"""Square metres above which an open area without an id is a hall that one walks through."""

PASSED_THROUGH = frozenset({"waiting", "entrance", "toilets", "accessible_toilets"})
"""Categories of areas that are no service, whatever their id."""

AT_DOOR = 0.3
"""Metres from a wall's line within which a door still stands in it."""

DOOR = 1.2
"""Width of a door that tells none, m."""

OPENING = 1.0
"""Depth of a door's gap in what encloses a floor, m; walls are never thicker."""

TREAD = 0.6
"""From tread to tread on a map, m: real ones would run together."""

NARROW, WIDE = 1.2, 2.4
"""Widths of escalators and stairs drawn as a line without ``width``, m."""

SHAFT = 2.0
"""Side of a lift drawn as a point, m."""


def draw_surfaces(plan: Plan, level: float, turn: Turn) -> tuple[tuple[str, Surface], ...]:
    """Every surface of a level, large ones before what lies in them, with its area's key.

    What is no area has the key "".
    """
    found = []
    areas = [one for one in plan.areas if one.level == level]
    for area in sorted(areas, key=lambda one: -extent(one.outer)):
        holes = tuple(turn.points(one) for one in area.holes)
        found.append((area.key, Surface(_kind(area), turn.points(area.outer), holes)))
    found.extend(
        ("", Surface(one.kind, turn.points(one.line)))
        for one in plan.barriers
        if one.level == level and one.closed and len(one.line) > 2
    )
    found.extend(
        ("", Surface(one.kind.value, turn.points(outline_of(one, level))))
        for one in _links(plan, level)
    )
    openings = _openings(_Doors(plan, level), areas)
    found.extend(("", Surface("opening", turn.points(one))) for one in openings)
    return tuple(found)


def _kind(area: Area) -> str:
    if area.private:
        return "private"
    if area.kind is AreaKind.CORRIDOR:
        return "corridor"
    if has_own_key(area) and area.category not in PASSED_THROUGH and extent(area.outer) >= SERVICE:
        return "service"
    if area.kind is AreaKind.ROOM:
        return "room"
    is_hall = area.category == "entrance" or extent(area.outer) > HALL
    return "corridor" if is_hall or not area.named.names else "room"


def has_own_key(area: Area) -> bool:
    """Whether the centre knows the area by an id of its own: a service, a waiting place, a desk."""
    return area.key.split("@")[0] != area.osm


def _links(plan: Plan, level: float) -> Iterator[Link]:
    for link in plan.links:
        if any(stop.level == level for stop in link.stops):
            yield link


def outline_of(link: Link, level: float) -> Ring:
    """The ring a link is drawn as; lines get their width, points become a square shaft."""
    line = link.outline
    if len(line) > 2 and (link.kind is LinkKind.LIFT or _is_ring(line)):
        return line
    if len(line) >= 2:
        wide = NARROW if link.kind is LinkKind.ESCALATOR else WIDE
        return _ribbon(line, link.width or wide)
    x, y = line[0] if line else next(one.at for one in link.stops if one.level == level)
    half = SHAFT / 2
    return (x - half, y - half), (x + half, y - half), (x + half, y + half), (x - half, y + half)


def _is_ring(line: Line) -> bool:
    """Whether a link's outline is a surface: it closes within its own width."""
    return len(line) > 3 and extent(line) > 1.0 and math.dist(line[0], line[-1]) < _length(line) / 3


def _length(line: Line) -> float:
    return sum(math.dist(one, other) for one, other in itertools.pairwise(line))


def _ribbon(line: Line, width: float) -> Ring:
    """A line made as wide as told, straight at its ends."""
    left, right = [], []
    for place, (x, y) in enumerate(line):
        before, after = line[max(place - 1, 0)], line[min(place + 1, len(line) - 1)]
        length = math.dist(before, after) or 1.0
        ox, oy = -(after[1] - before[1]) / length, (after[0] - before[0]) / length
        left.append((x + ox * width / 2, y + oy * width / 2))
        right.append((x - ox * width / 2, y - oy * width / 2))
    return (*left, *reversed(right))


def draw_treads(plan: Plan, level: float, turn: Turn) -> tuple[Line, ...]:
    """The steps of every flight of stairs and every escalator on a level."""
    found: list[Line] = []
    for link in _links(plan, level):
        if link.kind in {LinkKind.STAIRS, LinkKind.ESCALATOR}:
            found.extend(turn.points(one) for one in _treads(outline_of(link, level)))
    return tuple(found)


def _treads(ring: Ring) -> Iterator[Line]:
    """Lines across the longer sides of a ring of four corners."""
    if len(ring) != 4:
        return
    a, b, c, d = ring
    if math.dist(a, b) + math.dist(c, d) < math.dist(b, c) + math.dist(d, a):
        a, b, c, d = b, c, d, a
    count = int(math.dist(a, b) / TREAD)
    for number in range(1, count):
        share = number / count
        yield _between(a, b, share), _between(d, c, share)


def _between(one: Point, other: Point, share: float) -> Point:
    return one[0] + (other[0] - one[0]) * share, one[1] + (other[1] - one[1]) * share


def draw_walls(plan: Plan, level: float, turn: Turn) -> tuple[Line, ...]:
    """Walls of a level as lines, each once, with a gap at every door that is not shut."""
    doors = _Doors(plan, level)
    found: list[Line] = []
    seen: set[frozenset[Point]] = set()
    for area in plan.areas:
        if area.level == level and area.kind is AreaKind.ROOM:
            for ring in (area.outer, *area.holes):
                found.extend(_cut(_fresh((*ring, ring[0]), seen), doors))
    for barrier in plan.barriers:
        if barrier.level == level and barrier.kind in {"wall", "obstacle"} and not barrier.closed:
            found.extend(_cut(_fresh(barrier.line, seen), doors))
    return tuple(turn.points(one) for one in found)


def _fresh(line: Line, seen: set[frozenset[Point]]) -> Iterator[Line]:
    """The runs of a line whose edges were not drawn before: neighbours share their wall."""
    run: list[Point] = []
    for begin, end in itertools.pairwise(line):
        edge = frozenset((begin, end))
        if edge in seen or begin == end:
            if len(run) > 1:
                yield tuple(run)
            run = []
            continue
        seen.add(edge)
        run = [*(run or [begin]), end]
    if len(run) > 1:
        yield tuple(run)


def _cut(lines: Iterable[Line], doors: _Doors) -> Iterator[Line]:
    for line in lines:
        run: list[Point] = [line[0]]
        for begin, end in itertools.pairwise(line):
            for first, last in _gaps(begin, end, doors):
                if first > 0.0:
                    run.append(_between(begin, end, first))
                if len(run) > 1:
                    yield tuple(run)
                run = [_between(begin, end, last)]
            run.append(end)
        if len(run) > 1:
            yield tuple(run)


def _gaps(begin: Point, end: Point, doors: _Doors) -> list[tuple[float, float]]:
    """Shares of an edge that doors take, in order and joined where they meet."""
    length = math.dist(begin, end)
    if length < 1e-6:
        return []
    dx, dy = (end[0] - begin[0]) / length, (end[1] - begin[1]) / length
    found = []
    for door in doors.near(begin, end):
        x, y = door.at[0] - begin[0], door.at[1] - begin[1]
        along, off = x * dx + y * dy, abs(y * dx - x * dy)
        half = (door.width or DOOR) / 2
        if off <= AT_DOOR and -half < along < length + half:
            found.append((max(along - half, 0.0) / length, min(along + half, length) / length))
    joined: list[tuple[float, float]] = []
    for first, last in sorted(found):
        if joined and first <= joined[-1][1]:
            joined[-1] = joined[-1][0], max(last, joined[-1][1])
        else:
            joined.append((first, last))
    return joined


def _openings(doors: _Doors, areas: Sequence[Area]) -> Iterator[Ring]:
    """The gap of each door in the outline it stands in."""
    best: dict[str, tuple[float, Door, Point, Point]] = {}
    for area in areas:
        for ring in (area.outer, *area.holes):
            for begin, end in zip(ring, (*ring[1:], *ring[:1]), strict=True):
                if begin == end:
                    continue
                for door in doors.near(begin, end):
                    away = edge_distance(door.at, begin, end)
                    if away <= AT_DOOR and away < best.get(door.key, (math.inf,))[0]:
                        best[door.key] = away, door, begin, end
    for _, door, begin, end in best.values():
        share = (door.width or DOOR) / 2 / math.dist(begin, end)
        dx, dy = (end[0] - begin[0]) * share, (end[1] - begin[1]) * share
        x, y = door.at
        yield _ribbon(((x - dx, y - dy), (x + dx, y + dy)), OPENING)


class _Doors:
    """The doors of a level that are not shut, found by where they are."""

    def __init__(self, plan: Plan, level: float) -> None:
        doors = [one for one in plan.doors if one.level == level and not one.shut]
        self._doors = sorted(doors, key=lambda one: one.at)
        self._xs = [one.at[0] for one in self._doors]
        self._reach = max((one.width or DOOR for one in doors), default=0.0) / 2 + AT_DOOR

    def near(self, begin: Point, end: Point) -> Iterator[Door]:
        """Those whose gap may reach the line between two points."""
        reach = self._reach
        low, high = sorted((begin[1], end[1]))
        first = bisect_left(self._xs, min(begin[0], end[0]) - reach)
        last = bisect_right(self._xs, max(begin[0], end[0]) + reach)
        for door in self._doors[first:last]:
            if low - reach <= door.at[1] <= high + reach:
                yield door
