"""Draws a plan and a way through it as a scene: one picture a floor, in the order walked."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from kiosk.wayfinding.groundwork import groundwork
from kiosk.wayfinding.marking import draw_marks
from kiosk.wayfinding.plan import Area, Plan, Point, Spot
from kiosk.wayfinding.plane import bearing_of, extent
from kiosk.wayfinding.route import Leg, LegKind, Route
from kiosk.wayfinding.scene import Change, FloorScene, Mark, Scene, Surface
from kiosk.wayfinding.turning import NEAR_GRID, find_grid, to_grid

LEAVING = 3.0
"""Metres after a change of floor that tell in which direction one walks on."""

GOAL_ROOM = 400.0
"""Square metres up to which the room around a goal is drawn as the goal."""

_CLIMBS = {LegKind.STAIRS, LegKind.ESCALATOR}


@dataclass
class _Part:
    """What one picture shows of a way, not turned."""

    level: float
    way: list[Point] = field(default_factory=list)
    changes: list[Change] = field(default_factory=list)
    legs: list[int] = field(default_factory=list)


def draw_scene(
    plan: Plan,
    route: Route | None,
    heading: float | None,
    language: str,
    *,
    levels: Sequence[float] = (),
    step_free: bool | None = None,
) -> Scene:
    """The pictures of a way, or of whole floors.

    Args:
        plan: The building.
        route: The way; None draws floors only.
        heading: Bearing in which the viewer looks, degrees: up in the first picture. A few
            degrees off the building's own directions it is turned to them, so that walls are
            level. Later pictures are turned as one walks on, along those directions.
        language: Of the names, all of which are the plan's.
        levels: Without a route: which levels, in this order; all by default.
        step_free: Whether the way has no steps, if known better than from its legs.

    Raises:
        KeyError: A level that the plan has not.
    """
    grid = find_grid(plan)
    if route is None:
        numbers = [plan.level(one).number for one in levels]
        numbers = numbers or [one.number for one in plan.levels]
        bearing = to_grid(heading or 0.0, grid, 45.0 if heading is None else NEAR_GRID)
        floors = [_draw(plan, _Part(one), bearing, language, None) for one in numbers]
        return Scene(tuple(floors), language, bool(step_free))
    bearing = to_grid(heading or 0.0, grid, 45.0 if heading is None else NEAR_GRID)
    floors = []
    for number, part in enumerate(_parts(plan, route)):
        if number:
            bearing = _onward(part, bearing, grid)
        floors.append(_draw(plan, part, bearing, language, route))
    free = all(leg.kind not in _CLIMBS for leg in route.legs) if step_free is None else step_free
    return Scene(tuple(floors), language, free)


def pictures_of(plan: Plan, route: Route) -> tuple[int, ...]:
    """For each leg of a route the index of the picture of ``draw_scene`` in which it begins."""
    found = {leg: number for number, part in enumerate(_parts(plan, route)) for leg in part.legs}
    last = 0
    return tuple(last := found.get(leg, last) for leg in range(len(route.legs)))


def _parts(plan: Plan, route: Route) -> list[_Part]:
    """The way, part by part: a new one at each change of floor; floors passed by are left out."""
    parts = [_Part(route.start.level)]
    number = 0
    for index, leg in enumerate(route.legs):
        here = parts[-1]
        here.legs.append(index)
        if leg.level == leg.to_level:
            here.way.extend(one for one in leg.points if not here.way or here.way[-1] != one)
            continue
        if len(parts) > 1 and len(here.way) < 2 and not _differs(here, leg):
            passed = parts.pop()
            here = parts[-1]
            here.legs.extend(passed.legs)
            number -= 1
            at = here.changes.pop().at
        else:
            at = leg.points[0]
        number += 1
        change = Change(
            number, at, leg.kind.value, _ref(plan, leg.to_level), leg.to_level > leg.level
        )
        here.changes.append(change)
        reached = replace(change, at=leg.points[-1], reached=True)
        parts.append(_Part(leg.to_level, [leg.points[-1]], [reached]))
    if not parts[0].way:
        parts[0].way.append(route.start.at)
    return parts


def _differs(part: _Part, leg: Leg) -> bool:
    """Whether one changes from one kind of link to another on a floor that is just touched."""
    return part.changes[0].icon != leg.kind.value


def _ref(plan: Plan, level: float) -> str:
    return next((one.ref for one in plan.levels if one.number == level), f"{level:g}")


def _onward(part: _Part, bearing: float, grid: float | None) -> float:
    """The direction in which one walks on, along the building's own; else as before."""
    for at in part.way[1:]:
        if math.dist(part.way[0], at) >= LEAVING or at == part.way[-1]:
            return to_grid(bearing_of(part.way[0], at), grid)
    return bearing


def _draw(
    plan: Plan, part: _Part, bearing: float, language: str, route: Route | None
) -> FloorScene:
    level = part.level
    ground = groundwork(plan, level, bearing)
    turn = ground.turn
    is_last = route is not None and _ends_in(part, route)
    goal = route.goal if route is not None and is_last else None
    area = _goal_area(plan, goal)
    surfaces = ground.shown(area.key if area else None)
    way = turn.points(part.way) if route is not None and len(part.way) > 1 else ()
    here = turn.point(part.way[0]) if part.way and route is not None else None
    at = turn.point(goal.at) if goal is not None else None
    changes = tuple(replace(one, at=turn.point(one.at)) for one in part.changes)
    marks = draw_marks(plan, level, ground, language, part.way, goal)
    bounds = _frame(_corners(surfaces, marks, (*way, *_told(here, at))))
    shown = (*way, *_told(here, at), *(one.at for one in changes))
    return FloorScene(
        level=level,
        floor=_ref(plan, level),
        surfaces=surfaces,
        walls=ground.walls,
        marks=marks,
        way=way,
        here=here,
        goal=at,
        changes=changes,
        bounds=bounds,
        focus=_frame(shown) if shown else bounds,
        north=turn.bearing,
        treads=ground.treads,
    )


def _ends_in(part: _Part, route: Route) -> bool:
    leaves = any(not one.reached for one in part.changes)
    return part.level == route.goal.level and not leaves


def _goal_area(plan: Plan, goal: Spot | None) -> Area | None:
    """The room that a goal is, or the one it stands in where that is no hall."""
    area = plan.area_by_key.get(goal.area or "") if goal is not None else None
    if area is None or goal is None:
        return None
    return area if area.osm == goal.osm or extent(area.outer) <= GOAL_ROOM else None


def _told(*points: Point | None) -> Iterable[Point]:
    return (one for one in points if one is not None)


def _corners(
    surfaces: Sequence[Surface], marks: Sequence[Mark], others: Sequence[Point]
) -> Sequence[Point]:
    drawn = [one for surface in surfaces for one in surface.outer]
    return [*drawn, *others] or [one.at for one in marks] or [(0.0, 0.0)]


def _frame(points: Sequence[Point]) -> tuple[float, float, float, float]:
    xs, ys = [x for x, _ in points], [y for _, y in points]
    return min(xs), min(ys), max(xs), max(ys)
