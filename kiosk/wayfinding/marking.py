"""Labels and icons of a map, ranked by what helps a visitor on this very way."""

from __future__ import annotations

import itertools
import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from kiosk.wayfinding.groundwork import Groundwork, Place
from kiosk.wayfinding.plan import Area, AreaKind, Link, Plan, Point, Ring, Spot
from kiosk.wayfinding.plane import edge_distance, extent
from kiosk.wayfinding.scene import Mark
from kiosk.wayfinding.surfacing import has_own_key, outline_of
from kiosk.wayfinding.turning import Turn

GOAL, PASSED, SERVICE, AMENITY, LINK, NAMED, SMALL, DETAIL = range(8)
"""Ranks: the lower, the sooner a mark gets its place."""

PASSES = 6.0
"""Metres beside the way within which a landmark counts as passed."""

ROOMY = 30.0
"""Square metres from which an area of the centre is more than the room of one desk."""

LARGE = 60.0
"""Square metres from which a room that is neither a service nor a landmark is named early."""

NAMELESS = frozenset({"kiosk", "lobby"})
"""Categories of spots that no visitor looks for on a map."""

ICONS = {
    "toilets": "toilets",
    "accessible_toilets": "wheelchair",
    "info": "info",
    "lift": "lift",
    "stairs": "stairs",
    "escalator": "escalator",
    "ramp": "ramp",
    "cafe": "cafe",
    "restaurant": "cafe",
    "parking": "parking",
    "bus": "bus",
    "subway": "metro",
    "train": "metro",
    "waiting": "chair",
    "meeting_room": "meeting",
    "stage": "stage",
    "entrance": "exit",
}
"""Icon by category; what has none is told by its name."""

SPEAKS_FOR_ITSELF = frozenset(
    {"toilets", "accessible_toilets", "info", "lift", "stairs", "escalator", "ramp", "waiting"}
)
"""Categories of which a visitor needs no name beside the icon."""


def draw_marks(
    plan: Plan,
    level: float,
    ground: Groundwork,
    language: str,
    way: Sequence[Point],
    goal: Spot | None,
) -> tuple[Mark, ...]:
    """Every mark of a level, by rank, no name twice in one area.

    Args:
        plan: The building; names come from it alone.
        level: Which level.
        ground: The level, turned.
        language: Of the names.
        way: What lies of the way on this level, not turned.
        goal: Where the way ends, where that is on this level.
    """
    found = []
    areas = {one.key: one for one in plan.areas if one.level == level}
    named = set()
    for spot in plan.spots:
        is_goal = goal is not None and spot.key == goal.key
        if spot.level != level or (spot.category in NAMELESS and not is_goal):
            continue
        named.add(spot.osm)
        mark = _of_spot(spot, areas, ground, language, way, goal)
        if mark is not None:
            found.append(mark)
    for area in areas.values():
        text = area.named.say(language)
        if text and area.osm not in named and not area.private:
            rank = NAMED if extent(area.outer) >= LARGE else SMALL
            mark = Mark((0.0, 0.0), rank, "", text, key=area.key)
            found.append(_in_area(mark, area, areas, None, ground))
    found.extend(_of_links(plan, level, ground.turn))
    return tuple(_once(sorted(found, key=lambda one: one.rank)))


def _own_area(spot: Spot, areas: Mapping[str, Area]) -> Area | None:
    """The area that a spot is, not one it merely lies in."""
    area = areas.get(spot.area or "")
    return area if area is not None and area.osm == spot.osm else None


def _of_spot(
    spot: Spot,
    areas: Mapping[str, Area],
    ground: Groundwork,
    language: str,
    way: Sequence[Point],
    goal: Spot | None,
) -> Mark | None:
    area = _own_area(spot, areas)
    is_goal = goal is not None and spot.key == goal.key
    text = (goal if goal is not None and is_goal else spot).named.say(language)
    icon = ICONS.get(spot.category, "")
    if spot.category == "lift" or (area is not None and area.private and not is_goal):
        return None
    if not is_goal and icon and spot.category in SPEAKS_FOR_ITSELF:
        text = ""
    if not text and not icon:
        return None
    rank = GOAL if is_goal else _rank(spot, area, way)
    mark = Mark(ground.turn.point(spot.at), rank, icon, text, key=spot.key)
    return mark if area is None else _in_area(mark, area, areas, spot.at, ground)


def _rank(spot: Spot, area: Area | None, way: Sequence[Point]) -> int:
    outer = area.outer if area is not None else (spot.at,)
    if spot.landmark and way and _distance(outer, way) <= PASSES:
        return PASSED
    if spot.category in SPEAKS_FOR_ITSELF:
        return AMENITY
    if area is not None and (spot.service or has_own_key(area)) and extent(area.outer) >= ROOMY:
        return SERVICE
    if spot.landmark or spot.category == "entrance":
        return NAMED
    if area is None:
        return DETAIL
    return NAMED if extent(area.outer) >= LARGE else SMALL


def _distance(outer: Ring, way: Sequence[Point]) -> float:
    """Roughly how near a way comes to a ring: corners to legs, and legs' ends to edges, m."""
    legs = list(itertools.pairwise(way)) or [(way[0], way[0])]
    edges = list(zip(outer, (*outer[1:], *outer[:1]), strict=True))
    near = min(edge_distance(one, *leg) for one in outer for leg in legs)
    return min(near, min(edge_distance(one, *edge) for one in way for edge in edges))


def _in_area(
    mark: Mark, area: Area, areas: Mapping[str, Area], at: Point | None, ground: Groundwork
) -> Mark:
    """The mark amid the widest free rectangle of its area."""
    place = ground.places.get((area.key, at))
    if place is None:
        place = ground.places[area.key, at] = _place(area, areas, at, ground.turn)
    return replace(mark, at=place[0], room=place[1])


def _place(area: Area, areas: Mapping[str, Area], at: Point | None, turn: Turn) -> Place:
    """The widest free rectangle of an area around one of a few points."""
    rings = [turn.points(one) for one in (area.outer, *area.holes)]
    rings.extend(turn.points(one.outer) for one in _rooms_within(area, areas))
    xs, ys = [x for x, _ in rings[0]], [y for _, y in rings[0]]
    tries = [((min(xs) + max(xs)) / 2, (min(ys) + max(ys)) / 2)]
    whole = _free(tries[0], rings)
    if whole[1][0] * whole[1][1] > 0.9 * (max(xs) - min(xs)) * (max(ys) - min(ys)):
        return whole
    if at is not None:
        tries.append(turn.point(at))
    tries += [
        (min(xs) + (max(xs) - min(xs)) * across, min(ys) + (max(ys) - min(ys)) * up)
        for across in (0.25, 0.5, 0.75)
        for up in (0.25, 0.5, 0.75)
    ]
    best = max((_free(one, rings) for one in tries), key=lambda one: min(one[1][0], 4 * one[1][1]))
    if best[1] == (0.0, 0.0):
        return (turn.point(at) if at is not None else tries[0]), (0.0, 0.0)
    return best


def _rooms_within(area: Area, areas: Mapping[str, Area]) -> Iterator[Area]:
    """Smaller rooms all of whose corners lie in an area's frame."""
    xs, ys = [x for x, _ in area.outer], [y for _, y in area.outer]
    left, right, bottom, top = min(xs), max(xs), min(ys), max(ys)
    size = extent(area.outer)
    for inner in areas.values():
        x, y = inner.outer[0]
        if not (left <= x <= right and bottom <= y <= top) or inner.kind is not AreaKind.ROOM:
            continue
        inside = all(left <= x <= right and bottom <= y <= top for x, y in inner.outer)
        if inside and inner is not area and extent(inner.outer) < size:
            yield inner


def _free(at: Point, rings: Sequence[Ring]) -> Place:
    """Middle and size of a free rectangle around a point; nothing when the point lies outside.

    It reaches as far to both sides as the point sees, and as far up and down as is free over
    all that width.
    """
    x, y = at
    across = sorted(_hits(rings, y, 1))
    left = [one for one in across if one <= x]
    right = [one for one in across if one > x]
    if len(left) % 2 == 0 or not right:
        return at, (0.0, 0.0)
    begin, end = left[-1], right[0]
    below, above = -math.inf, math.inf
    for share in (0.03, 0.25, 0.5, 0.75, 0.97):
        for one in _hits(rings, begin + (end - begin) * share, 0):
            if one <= y:
                below = max(below, one)
            else:
                above = min(above, one)
    if math.isinf(below) or math.isinf(above):
        return at, (0.0, 0.0)
    return ((begin + end) / 2, (below + above) / 2), (end - begin, above - below)


def _hits(rings: Sequence[Ring], at: float, axis: int) -> Iterator[float]:
    """Where rings cross the line on which the coordinate ``axis`` is ``at``."""
    for ring in rings:
        for begin, end in zip(ring, (*ring[1:], *ring[:1]), strict=True):
            if (begin[axis] <= at) != (end[axis] <= at):
                share = (at - begin[axis]) / (end[axis] - begin[axis])
                yield begin[1 - axis] + (end[1 - axis] - begin[1 - axis]) * share


def _of_links(plan: Plan, level: float, turn: Turn) -> Iterator[Mark]:
    for link in plan.links:
        if any(stop.level == level for stop in link.stops):
            ring = turn.points(outline_of(link, level))
            xs, ys = [x for x, _ in ring], [y for _, y in ring]
            at = ((min(xs) + max(xs)) / 2, (min(ys) + max(ys)) / 2)
            room = (max(xs) - min(xs), max(ys) - min(ys))
            yield Mark(at, LINK, _icon(link), "", room, link.key)


def _icon(link: Link) -> str:
    return ICONS[link.kind.value]


def _once(marks: Sequence[Mark]) -> Iterator[Mark]:
    """No text twice within a few metres: a service and its desk may share their name."""
    for place, mark in enumerate(marks):
        before = marks[:place]
        near = 2.0 + max(mark.room)
        if not any(
            (one.text, one.icon) == (mark.text, mark.icon) and math.dist(one.at, mark.at) < near
            for one in before
        ):
            yield mark
