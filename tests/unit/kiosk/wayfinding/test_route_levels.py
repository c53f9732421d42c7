"""Ways from level to level: by which link, how long it takes, and what if it is out."""

from __future__ import annotations

import pytest
from support.drawn_floor import Drawing

from kiosk.wayfinding.graph import Graph, build_graph
from kiosk.wayfinding.plan import LinkKind, Spot
from kiosk.wayfinding.route import LegKind, NoRoute, Route, RouteProfile
from kiosk.wayfinding.search import find_route

LIFT, STAIRS = LinkKind.LIFT, LinkKind.STAIRS
ESCALATOR, RAMP = LinkKind.ESCALATOR, LinkKind.RAMP
DEFAULT, STEP_FREE, NO_LIFTS = RouteProfile


def tower(levels: int = 2) -> tuple[Drawing, Spot, Spot]:
    """Halls of 20 x 5 m above each other."""
    drawing = Drawing()
    for level in range(levels):
        drawing.area(f"hall {level}", 0, 0, 20, 5, level=float(level))
    return drawing, drawing.spot("start", 1, 1), drawing.spot("goal", 19, 1, level=levels - 1.0)


def kinds(route: Route | NoRoute) -> list[LegKind]:
    assert isinstance(route, Route)
    return [leg.kind for leg in route.legs]


def test_one_level_up_stairs_are_faster_than_a_lift() -> None:
    drawing, start, goal = tower()
    drawing.link("lift", LIFT, (0, 10, 1), (1, 10, 1))
    drawing.link("stairs", STAIRS, (0, 10, 1), (1, 10, 1))
    graph = build_graph(drawing.plan())
    route = find_route(graph, start, [goal], DEFAULT)
    assert kinds(route) == [LegKind.WALK, LegKind.STAIRS, LegKind.WALK]
    assert isinstance(route, Route)
    assert route.seconds == pytest.approx(18 / 1.2 + 15, abs=0.1)
    assert route.metres == pytest.approx(18 + 7, abs=0.1)
    down = find_route(graph, goal, [start], DEFAULT)
    assert isinstance(down, Route)
    assert down.seconds == pytest.approx(18 / 1.2 + 12, abs=0.1)


def test_four_levels_up_a_lift_is_faster_than_stairs() -> None:
    drawing, start, goal = tower(5)
    stops = [(float(level), 10.0, 1.0) for level in range(5)]
    drawing.link("lift", LIFT, *stops)
    drawing.link("stairs", STAIRS, *stops)
    graph = build_graph(drawing.plan())
    route = find_route(graph, start, [goal], DEFAULT)
    assert kinds(route) == [LegKind.WALK, LegKind.LIFT, LegKind.WALK]
    assert isinstance(route, Route)
    lift = route.legs[1]
    assert (lift.level, lift.to_level, lift.link, lift.metres) == (0, 4, "lift", 0)
    assert lift.seconds == pytest.approx(25 + 4 * 5)
    assert kinds(find_route(graph, start, [goal], NO_LIFTS))[1:2] == [LegKind.STAIRS]


def test_wheels_take_lifts_and_ramps_only() -> None:
    drawing, start, goal = tower()
    drawing.link("stairs", STAIRS, (0, 10, 1), (1, 10, 1), wheelchair=True)
    drawing.link("escalator", ESCALATOR, (0, 10, 2), (1, 14, 2))
    graph = build_graph(drawing.plan())
    route = find_route(graph, start, [goal], STEP_FREE)
    assert isinstance(route, NoRoute)
    assert route.reason == "not-step-free"
    drawing.link("ramp", RAMP, (0, 10, 3), (1, 10, 3))
    route = find_route(build_graph(drawing.plan()), start, [goal], STEP_FREE)
    assert kinds(route) == [LegKind.WALK, LegKind.RAMP, LegKind.WALK]
    drawing.link("lift", LIFT, (0, 10, 4), (1, 10, 4))
    route = find_route(build_graph(drawing.plan()), start, [goal], STEP_FREE)
    assert kinds(route) == [LegKind.WALK, LegKind.LIFT, LegKind.WALK]


@pytest.mark.parametrize(("width", "wheelchair"), [(0.7, None), (None, False)])
def test_a_lift_may_be_too_narrow_for_wheels(width: float | None, wheelchair: bool | None) -> None:
    drawing, start, goal = tower()
    drawing.link("lift", LIFT, (0, 10, 1), (1, 10, 1), width=width, wheelchair=wheelchair)
    graph = build_graph(drawing.plan())
    assert isinstance(find_route(graph, start, [goal], DEFAULT), Route)
    assert isinstance(find_route(graph, start, [goal], STEP_FREE), NoRoute)


def test_an_escalator_goes_one_way() -> None:
    drawing, start, goal = tower()
    drawing.link("up", ESCALATOR, (0, 8, 1), (1, 12, 1), one_way="up")
    graph = build_graph(drawing.plan())
    assert kinds(find_route(graph, start, [goal], DEFAULT))[1] is LegKind.ESCALATOR
    assert isinstance(find_route(graph, goal, [start], DEFAULT), NoRoute)


def two_lifts() -> tuple[Graph, Spot, Spot]:
    drawing, start, goal = tower()
    drawing.link("near", LIFT, (0, 10, 1), (1, 10, 1))
    drawing.link("far", LIFT, (0, 10, 4.5), (1, 10, 4.5))
    drawing.spot("info", 2, 2, category="info")
    return build_graph(drawing.plan()), start, goal


def test_a_lift_out_of_order_is_not_taken() -> None:
    graph, start, goal = two_lifts()
    route = find_route(graph, start, [goal], STEP_FREE, frozenset({"near"}))
    assert isinstance(route, Route)
    assert [leg.link for leg in route.legs if leg.link] == ["far"]


def test_when_all_lifts_are_out_help_is_named() -> None:
    graph, start, goal = two_lifts()
    route = find_route(graph, start, [goal], STEP_FREE, frozenset({"near", "far"}))
    assert isinstance(route, NoRoute)
    assert route.reason == "blocked"
    assert route.help is not None
    assert route.help.key == "info"


def test_help_that_is_not_reached_is_not_named() -> None:
    drawing, start, goal = tower()
    drawing.link("stairs", STAIRS, (0, 10, 1), (1, 10, 1))
    drawing.spot("info", 2, 2, level=1, category="info")
    route = find_route(build_graph(drawing.plan()), start, [goal], STEP_FREE)
    assert isinstance(route, NoRoute)
    assert (route.reason, route.help) == ("not-step-free", None)


def test_a_stop_in_a_shaft_is_entered_from_the_floor_beside_it() -> None:
    drawing, start, goal = tower()
    drawing.areas.clear()
    for level in (0.0, 1.0):
        drawing.area(f"hall {level}", 0, 0, 20, 5, level=level)
    drawing.link("lift", LIFT, (0, 10, 6), (1, 10, 6))
    route = find_route(build_graph(drawing.plan()), start, [goal], STEP_FREE)
    assert kinds(route) == [LegKind.WALK, LegKind.LIFT, LegKind.WALK]


def test_standing_at_a_lift_one_takes_it_at_once() -> None:
    drawing, _, goal = tower()
    drawing.link("lift", LIFT, (0, 10, 1), (1, 10, 1))
    start = drawing.spot("at the lift", 10, 1)
    route = find_route(build_graph(drawing.plan()), start, [goal], STEP_FREE)
    assert kinds(route) == [LegKind.LIFT, LegKind.WALK]


def test_a_stairwell_out_of_use_is_climbed_from_none_of_its_floors() -> None:
    drawing, _, goal = tower(3)
    start = drawing.spot("start 1", 1, 1, level=1.0)
    # A room with stairs in it is an area and a link, and on its lowest level both have one key.
    for level, key in enumerate(("stairs", "stairs@1", "stairs@2")):
        drawing.area(key, 9, 1, 11, 3, level=float(level))
    drawing.link("stairs", STAIRS, (0, 10, 2), (1, 10, 2), (2, 10, 2))
    graph = build_graph(drawing.plan())
    assert kinds(find_route(graph, start, [goal], DEFAULT))[1] is LegKind.STAIRS
    route = find_route(graph, start, [goal], DEFAULT, frozenset({"stairs"}))
    assert isinstance(route, NoRoute)
    assert route.reason == "blocked"
