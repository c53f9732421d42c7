"""Where ways begin and end, which of several goals they lead to, and what they go round."""

from __future__ import annotations

import math
import subprocess
import sys

import pytest
from support.drawn_floor import Drawing
from support.house import ROOT

from kiosk.wayfinding.graph import build_graph
from kiosk.wayfinding.keeping import pack, unpack
from kiosk.wayfinding.plan import AreaKind, Plan
from kiosk.wayfinding.route import NoRoute, Route, RouteProfile
from kiosk.wayfinding.search import find_route

DEFAULT = RouteProfile.DEFAULT


def test_where_one_is_already_there_is_no_way_to_go() -> None:
    drawing = Drawing()
    drawing.area("hall", 0, 0, 10, 5)
    here = drawing.spot("here", 1, 1)
    drawing.spot("too", 1, 1)
    graph = build_graph(drawing.plan())
    for goal in drawing.spots:
        route = find_route(graph, here, [goal], DEFAULT)
        assert isinstance(route, Route)
        assert route.legs == ()
        assert route.goal == goal


def test_a_way_needs_a_goal() -> None:
    drawing = Drawing()
    drawing.area("hall", 0, 0, 10, 5)
    with pytest.raises(ValueError, match="goal"):
        find_route(build_graph(drawing.plan()), drawing.spot("here", 1, 1), [], DEFAULT)


def test_the_nearest_toilet_is_the_one_with_the_shortest_way() -> None:
    drawing = Drawing()
    drawing.area("hall", 0, 0, 30, 10)
    drawing.wall((5, 0), (5, 9))
    start = drawing.spot("start", 1, 1)
    behind_wall, ahead = drawing.spot("behind", 9, 1), drawing.spot("ahead", 3, 9)
    route = find_route(build_graph(drawing.plan()), start, [behind_wall, ahead], DEFAULT)
    assert isinstance(route, Route)
    assert route.goal == ahead


def test_a_screen_on_a_wall_is_used_from_the_side_it_is_seen_from() -> None:
    drawing = Drawing()
    drawing.area("hall", 0, 0, 20, 10)
    drawing.wall((10, 0), (10, 10))
    west = drawing.spot("seen looking east", 10, 5, heading=90.0)
    east = drawing.spot("seen looking west", 10, 5, heading=270.0)
    left, right = drawing.spot("left", 2, 5), drawing.spot("right", 18, 5)
    graph = build_graph(drawing.plan())
    assert isinstance(find_route(graph, west, [left], DEFAULT), Route)
    assert isinstance(find_route(graph, west, [right], DEFAULT), NoRoute)
    assert isinstance(find_route(graph, east, [right], DEFAULT), Route)
    assert isinstance(find_route(graph, east, [left], DEFAULT), NoRoute)


def test_what_stands_close_to_a_wall_is_reached_on_its_own_side() -> None:
    drawing = Drawing()
    drawing.room("west", 0, 0, 10, 10)
    drawing.room("east", 10, 0, 20, 10)
    desk, far = drawing.spot("desk", 9.9, 5), drawing.spot("far", 2, 5)
    route = find_route(build_graph(drawing.plan()), far, [desk], DEFAULT)
    assert isinstance(route, Route)
    assert route.legs[-1].points[-1] == pytest.approx((9.6, 5), abs=0.01)


def test_a_desk_drawn_as_an_obstacle_is_reached_before_it() -> None:
    drawing = Drawing()
    drawing.area("hall", 0, 0, 10, 10)
    drawing.block(4, 4, 6, 5)
    desk, start = drawing.spot("desk", 5, 4.6), drawing.spot("start", 5, 9)
    route = find_route(build_graph(drawing.plan()), start, [desk], DEFAULT)
    assert isinstance(route, Route)
    assert route.legs[-1].points[-1] == pytest.approx((5, 5.4), abs=0.01)


def test_what_was_drawn_amid_a_large_desk_is_reached_before_it() -> None:
    drawing = Drawing()
    drawing.area("hall", 0, 0, 20, 20)
    drawing.block(4, 4, 12, 9)
    desk, start = drawing.spot("desk", 8, 7), drawing.spot("start", 8, 18)
    route = find_route(build_graph(drawing.plan()), start, [desk], DEFAULT)
    assert isinstance(route, Route)
    assert route.legs[-1].points[-1] == pytest.approx((8, 9.4), abs=0.01)


def test_of_very_many_goals_the_nearest_is_found() -> None:
    drawing = Drawing()
    drawing.area("hall", 0, 0, 30, 30)
    goals = [drawing.spot(f"goal {n}", 1 + n % 10 * 3, 1 + n // 10 * 3) for n in range(100)]
    start = drawing.spot("start", 16.3, 13.5)
    route = find_route(build_graph(drawing.plan()), start, goals, DEFAULT)
    assert isinstance(route, Route)
    assert route.goal.at == (16, 13)


def test_what_is_far_from_all_floors_is_not_reached() -> None:
    drawing = Drawing()
    drawing.area("hall", 0, 0, 10, 10)
    start, out = drawing.spot("start", 5, 5), drawing.spot("out", 13, 5)
    route = find_route(build_graph(drawing.plan()), start, [out], DEFAULT)
    assert isinstance(route, NoRoute)


def test_a_room_too_narrow_for_half_a_body_each_way_is_entered_all_the_same() -> None:
    drawing = Drawing()
    drawing.area("hall", 0, 0, 10, 5)
    drawing.room("cubicle", 5, 5, 5.7, 6.5)
    drawing.door("door", 5.35, 5, width=0.6)
    start, goal = drawing.spot("start", 1, 1), drawing.spot("cubicle", 5.35, 6)
    route = find_route(build_graph(drawing.plan()), start, [goal], DEFAULT)
    assert isinstance(route, Route)
    assert route.legs[-1].doors == ("door",)


def test_ways_keep_half_a_body_from_corners() -> None:
    drawing = Drawing()
    drawing.area("hall", 0, 0, 10, 10)
    drawing.block(4, 0, 6, 6)
    start, goal = drawing.spot("start", 1, 1), drawing.spot("goal", 9, 1)
    for profile, half in ((DEFAULT, 0.4), (RouteProfile.STEP_FREE, 0.45)):
        route = find_route(build_graph(drawing.plan()), start, [goal], profile)
        assert isinstance(route, Route)
        (leg,) = route.legs
        expected = ((1, 1), (4 - half, 6 + half), (6 + half, 6 + half), (9, 1))
        assert len(leg.points) == len(expected)
        for point, told in zip(leg.points, expected, strict=True):
            assert point == pytest.approx(told, abs=0.01)


def test_an_area_out_of_use_amid_a_hall_is_gone_round() -> None:
    drawing = Drawing()
    drawing.area("hall", 0, 0, 20, 10)
    drawing.area("stage", 8, 0, 12, 8)
    start, goal = drawing.spot("start", 2, 2), drawing.spot("goal", 18, 2)
    on_it = drawing.spot("on it", 10, 2)
    graph = build_graph(drawing.plan())
    straight = find_route(graph, start, [goal], DEFAULT)
    assert isinstance(straight, Route)
    assert straight.metres == pytest.approx(16)
    shut = frozenset({"stage"})
    for kept in (graph, unpack(pack(drawing.plan(), graph))[1]):
        around = find_route(kept, start, [goal], DEFAULT, shut)
        assert isinstance(around, Route)
        half = math.dist((2, 2), (7.6, 8.4))
        assert around.metres == pytest.approx(2 * half + 4.8, abs=0.1)
        blocked = find_route(kept, start, [on_it], DEFAULT, shut)
        assert isinstance(blocked, NoRoute)
        assert blocked.reason == "blocked"
        assert isinstance(find_route(kept, on_it, [goal], DEFAULT, shut), Route)


def test_a_room_out_of_use_is_gone_round() -> None:
    drawing = Drawing()
    drawing.room("room", 0, 0, 8, 4)
    drawing.area("hall", 0, -3, 30, 0, kind=AreaKind.CORRIDOR)
    drawing.area("back", 0, 4, 30, 7, kind=AreaKind.CORRIDOR)
    drawing.area("far", 27, 0, 30, 4, kind=AreaKind.CORRIDOR)
    drawing.door("in", 4, 0)
    drawing.door("out", 4, 4)
    start, goal = drawing.spot("start", 4, -1), drawing.spot("goal", 4, 5)
    graph = build_graph(drawing.plan())
    through = find_route(graph, start, [goal], DEFAULT)
    assert isinstance(through, Route)
    assert through.legs[0].doors == ("in", "out")
    around = find_route(graph, start, [goal], DEFAULT, frozenset({"room"}))
    assert isinstance(around, Route)
    assert around.legs[0].doors == ()


@pytest.mark.parametrize("plan", [Plan(), Drawing().plan()])
def test_an_empty_plan_has_an_empty_graph(plan: Plan) -> None:
    drawing = Drawing()
    here, there = drawing.spot("here", 0, 0), drawing.spot("there", 1, 1)
    for graph in (build_graph(plan), unpack(pack(plan, build_graph(plan)))[1]):
        route = find_route(graph, here, [there], DEFAULT)
        assert isinstance(route, NoRoute)
        assert route.reason == "no-way"


def test_a_kiosk_finds_ways_without_the_libraries_that_build_graphs() -> None:
    """They cost time to load and memory to keep, which a kiosk has better use for."""
    drawing = Drawing()
    drawing.area("hall", 0, 0, 10, 10)
    drawing.spot("start", 1, 1)
    drawing.spot("goal", 9, 9)
    program = (
        "import sys\n"
        "from kiosk.wayfinding.keeping import unpack\n"
        "from kiosk.wayfinding.route import RouteProfile\n"
        "from kiosk.wayfinding.search import find_route\n"
        "plan, graph = unpack(sys.stdin.buffer.read())\n"
        "route = find_route(graph, plan.spots[0], [plan.spots[1]], RouteProfile.DEFAULT)\n"
        "heavy = {'shapely', 'numpy', 'networkx'} & set(sys.modules)\n"
        "assert not heavy, heavy\n"
        "print(f'{route.metres:.2f}')\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program],
        cwd=ROOT,
        input=pack(drawing.plan(), build_graph(drawing.plan())),
        capture_output=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.split() == [b"11.31"]
