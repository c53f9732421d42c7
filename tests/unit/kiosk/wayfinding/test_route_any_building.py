"""Whatever a building is like, ways keep to what is free, and none is shorter.

Buildings are made by chance, and measured by a surveyor who knows nothing of our graph.
"""

from __future__ import annotations

import math
from dataclasses import replace
from itertools import pairwise, permutations
from random import Random

import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st
from shapely.geometry import LineString, Point
from shapely.geometry.base import BaseGeometry
from support.made_buildings import make_building
from support.surveyor import Level, Survey

from kiosk.wayfinding.body import CROSSING, WHEELCHAIR, Body, body_of, find_fare
from kiosk.wayfinding.graph import Graph, build_graph
from kiosk.wayfinding.keeping import pack, unpack
from kiosk.wayfinding.plan import LinkKind, Plan, Spot
from kiosk.wayfinding.route import Leg, LegKind, NoRoute, Route, RouteProfile
from kiosk.wayfinding.search import find_route

SLACK = 0.025
"""How much nearer to walls than half a body a way may lead, m."""

MOVED = 2.55
"""How far from a spot a way may begin, m: 1.5, the slack, and 1 m amid an obstacle."""

BUILDINGS = st.integers(0, 2**32 - 1)


@given(BUILDINGS)
@settings(max_examples=12, deadline=None)
def test_every_leg_is_walkable(seed: int) -> None:
    check_legs(seed)


@pytest.mark.slow
@pytest.mark.timeout(600)
@given(BUILDINGS)
@settings(max_examples=100, deadline=None)
def test_every_leg_is_walkable_in_many_buildings(seed: int) -> None:
    check_legs(seed)


@given(BUILDINGS)
@settings(max_examples=6, deadline=None, derandomize=True)
def test_no_way_is_shorter(seed: int) -> None:
    check_lengths(seed)


@pytest.mark.slow
@pytest.mark.timeout(600)
@given(BUILDINGS)
@settings(max_examples=50, deadline=None, derandomize=True)
def test_no_way_is_shorter_in_many_buildings(seed: int) -> None:
    check_lengths(seed)


@given(BUILDINGS)
@settings(max_examples=8, deadline=None)
def test_what_is_out_of_use_is_not_used(seed: int) -> None:
    chance = Random(seed)
    plan = make_building(chance)
    graph = build_graph(plan)
    keys = [one.key for part in (plan.areas, plan.doors, plan.links) for one in part]
    blocked = frozenset(chance.sample(keys, k=min(4, len(keys))))
    for start, goal in permutations(plan.spots, 2):
        route = find_route(graph, start, [goal], RouteProfile.DEFAULT, blocked)
        if isinstance(route, NoRoute):
            free = find_route(graph, start, [goal], RouteProfile.DEFAULT)
            assert route.reason == ("no-way" if isinstance(free, NoRoute) else "blocked")
            continue
        used = {key for leg in route.legs for key in (*leg.doors, leg.link)}
        assert used.isdisjoint(blocked)
        for area in (plan.area_by_key[key] for key in blocked & plan.area_by_key.keys()):
            inner = shapely.Polygon(area.outer).buffer(-0.01)
            stands_in = route.legs and inner.intersects(Point(route.legs[0].points[0]))
            if not stands_in or route.legs[0].level != area.level:
                assert not any(
                    LineString(one.points).intersects(inner)
                    for one in route.legs
                    if one.kind is LegKind.WALK and one.level == area.level
                )


@given(BUILDINGS)
@settings(max_examples=10, deadline=None, derandomize=True)
def test_what_is_out_of_use_is_gone_round_as_if_it_were_private(seed: int) -> None:
    check_detours(seed)


@given(BUILDINGS)
@settings(max_examples=8, deadline=None)
def test_a_kept_graph_leads_the_same_ways(seed: int) -> None:
    plan = make_building(Random(seed))
    graph = build_graph(plan)
    kept_plan, kept = unpack(pack(plan, graph))
    assert kept_plan == plan
    for start, goal in permutations(plan.spots, 2):
        for profile in RouteProfile:
            assert find_route(kept, start, [goal], profile) == find_route(
                graph, start, [goal], profile
            )


@given(BUILDINGS)
@settings(max_examples=8, deadline=None)
def test_of_several_goals_the_nearest_is_found(seed: int) -> None:
    plan = make_building(Random(seed))
    graph = build_graph(plan)
    start, *goals = plan.spots
    found = find_route(graph, start, goals, RouteProfile.STEP_FREE)
    single = [find_route(graph, start, [goal], RouteProfile.STEP_FREE) for goal in goals]
    reached = [one for one in single if isinstance(one, Route)]
    if isinstance(found, NoRoute):
        assert reached == []
    else:
        levels = _levels(plan, RouteProfile.STEP_FREE)
        best = min(_cost(plan, levels, one) for one in reached)
        assert _cost(plan, levels, found) == pytest.approx(best, abs=0.05)


def check_legs(seed: int) -> None:
    """Checks each way between the spots of a building against its free surface."""
    plan = make_building(Random(seed))
    graph = build_graph(plan)
    for profile in RouteProfile:
        bounds = {number: Bounds(level) for number, level in _levels(plan, profile).items()}
        for start, goal in permutations(plan.spots, 2):
            route = find_route(graph, start, [goal], profile)
            if isinstance(route, Route):
                _check_chain(route)
                for leg in route.legs:
                    if leg.kind is LegKind.WALK:
                        _check_walk(bounds[leg.level], leg)
                    else:
                        _check_ride(plan, profile, leg)


class Bounds:
    """What a level sets to ways: where they never lead, and what they keep to."""

    def __init__(self, level: Level) -> None:
        self.level = level
        self.doors = {one.key: one for one in level.doors()}
        self.never = shapely.union_all([level.solids, level.closed]).buffer(-0.001)
        # A wall's own thickness is no floor; some rooms' walls are 0.1 or 0.2 m thick.
        self.floor = level.floor.buffer(0.11)
        self.free = shapely.union_all([level.free, level.pockets]).buffer(0.001)
        for shape in (self.never, self.floor, self.free, level.walls):
            shapely.prepare(shape)


def _levels(plan: Plan, profile: RouteProfile) -> dict[float, Level]:
    body = body_of(profile)
    return {one.number: Level(plan, one.number, body, body.radius - SLACK) for one in plan.levels}


def _check_chain(route: Route) -> None:
    """Each leg begins where the one before it ends, from the start to the goal."""
    if not route.legs:
        assert math.dist(route.start.at, route.goal.at) <= 2 * MOVED
        return
    first, last = route.legs[0], route.legs[-1]
    assert first.level == route.start.level
    assert math.dist(first.points[0], route.start.at) <= MOVED
    assert last.to_level == route.goal.level
    assert math.dist(last.points[-1], route.goal.at) <= MOVED
    for before, after in pairwise(route.legs):
        assert before.to_level == after.level
        assert before.points[-1] == after.points[0]


def _check_walk(bounds: Bounds, leg: Leg) -> None:
    line = LineString(leg.points)
    assert leg.to_level == leg.level
    assert leg.metres == pytest.approx(line.length)
    assert leg.seconds == pytest.approx(line.length / bounds.level.body.speed)
    openings, rooms_to_turn = [], []
    for key in leg.doors:
        door = bounds.doors[key]
        half = max((door.width or 0.0) / 2, 0.1)
        assert line.distance(Point(door.at)) <= half
        openings.append(Point(door.at).buffer(half + 0.3))
        rooms_to_turn.append(Point(door.at).buffer(half + 1.1 + bounds.level.radius))
    assert not bounds.never.intersects(line)
    assert not bounds.level.walls.intersects(line.difference(shapely.union_all(openings)))
    assert bounds.floor.covers(line)
    apart = line.difference(shapely.union_all(rooms_to_turn))
    assert apart.is_empty or bounds.free.covers(apart)


def _rooms(level: Level, line: BaseGeometry) -> list[str]:
    """The rooms that a line is in, one after the other; "" outside rooms."""
    found: list[str] = []
    for number in range(int(line.length / 0.05) + 2):
        at = line.interpolate(min(number * 0.05, line.length))
        if level.walls.is_empty or level.walls.distance(at) > 0.04:
            room = level.room_at((at.x, at.y))
            if not found or found[-1] != room:
                found.append(room)
    return found or [""]


def _check_ride(plan: Plan, profile: RouteProfile, leg: Leg) -> None:
    link = plan.link_by_key[leg.link or ""]
    assert leg.kind.value == link.kind.value
    if profile is RouteProfile.STEP_FREE:
        assert link.kind in {LinkKind.LIFT, LinkKind.RAMP}
        assert link.width is None or link.width >= 0.8
    if profile is RouteProfile.NO_LIFTS:
        assert link.kind is not LinkKind.LIFT
    if link.one_way is not None:
        assert (leg.to_level > leg.level) == (link.one_way == "up")
    stops = {one.level: one.at for one in link.stops}
    assert math.dist(leg.points[0], stops[leg.level]) <= 2.55
    assert math.dist(leg.points[-1], stops[leg.to_level]) <= 2.55


def check_lengths(seed: int) -> None:
    """Checks what ways cost against the surveyor's, whose are the shortest there are.

    He measures once with a body 25 mm slimmer and once with one 5 mm wider than ours: nothing
    may be shorter than the former or longer than the latter, but for 1 % and 0.1 m (we keep a
    slack of 20 mm to edges, and bend round corners there), and 0.2 m at each door, before
    which we stop at steps of 50 mm and he at the nearest point.
    """
    plan = _measurable(make_building(Random(seed), thick=False))
    graph = build_graph(plan)
    for profile in RouteProfile:
        slim = Survey(plan, profile, -0.025, aside=True)
        wide = Survey(plan, profile, 0.005)
        for start in plan.spots:
            least = slim.seconds_from((start.level, start.at))
            most = wide.seconds_from((start.level, start.at))
            for goal in plan.spots:
                if goal is not start:
                    _check_length(plan, graph, (start, goal), profile, wide, least, most)


def _measurable(plan: Plan) -> Plan:
    """Without links at whose stops nobody can stand: we move those, the surveyor doesn't."""
    free = {
        one.number: Level(plan, one.number, WHEELCHAIR, WHEELCHAIR.radius + 0.02).free
        for one in plan.levels
    }
    kept = (
        link
        for link in plan.links
        if all(free[stop.level].contains(Point(stop.at)) for stop in link.stops)
    )
    return replace(plan, links=tuple(kept))


def _check_length(
    plan: Plan,
    graph: Graph,
    ends: tuple[Spot, Spot],
    profile: RouteProfile,
    survey: Survey,
    least: dict[object, float],
    most: dict[object, float],
) -> None:
    goal = (ends[1].level, ends[1].at)
    route = find_route(graph, ends[0], [ends[1]], profile)
    if isinstance(route, NoRoute):
        assert goal not in most
        return
    if goal not in least:
        return  # The spot is against a wall, and was moved.
    cost = _cost(plan, survey.levels, route)
    doors = sum(len(leg.doors) for leg in route.legs)
    allowed = 0.01 * cost + (0.1 + 0.2 * doors) / body_of(profile).speed
    assert least[goal] - allowed <= cost <= most.get(goal, math.inf) + allowed


def _cost(plan: Plan, levels: dict[float, Level], route: Route) -> float:
    """What a route weighs: its time, and what one would rather avoid."""
    body = body_of(route.profile)
    return route.seconds + sum(
        _walk_dislike(plan, levels[leg.level], body, leg)
        if leg.kind is LegKind.WALK
        else _ride_dislike(plan, body, leg)
        for leg in route.legs
    )


def _walk_dislike(plan: Plan, level: Level, body: Body, leg: Leg) -> float:
    doors = {one.key: one for one in plan.doors}
    rooms = _rooms(level, LineString(leg.points))
    entered = sum(CROSSING for room in rooms[1:] if room)
    return entered + sum(0.0 if doors[key].automatic else body.manual_door for key in leg.doors)


def _ride_dislike(plan: Plan, body: Body, leg: Leg) -> float:
    link = plan.link_by_key[leg.link or ""]
    stops = {one.level: one for one in link.stops}
    fare = find_fare(body, link, stops[leg.level], stops[leg.to_level])
    assert fare is not None
    return fare.dislike


def check_detours(seed: int) -> None:
    """Checks ways round a closed area against those in a plan in which it is private.

    There they are not shorter, but for 1 % and 0.1 m. Links are left out: of a private area
    their stops would be moved out.
    """
    chance = Random(seed)
    plan = replace(make_building(chance, thick=False), links=())
    open_areas = [one for one in plan.areas if not one.private]
    if not open_areas:
        return
    area = chance.choice(open_areas)
    areas = tuple(replace(one, private=True) if one is area else one for one in plan.areas)
    graph, other = build_graph(plan), build_graph(replace(plan, areas=areas))
    levels = _levels(plan, RouteProfile.DEFAULT)
    near = shapely.Polygon(area.outer).buffer(1.6)
    apart = [
        one for one in plan.spots if one.level != area.level or not near.contains(Point(one.at))
    ]
    for start, goal in permutations(apart, 2):
        least = find_route(other, start, [goal], RouteProfile.DEFAULT)
        if isinstance(least, Route):
            shut = frozenset({area.key})
            found = find_route(graph, start, [goal], RouteProfile.DEFAULT, shut)
            assert isinstance(found, Route)
            cost = _cost(plan, levels, least)
            assert _cost(plan, levels, found) <= cost * 1.01 + 0.1
