"""Ways lead through doors and nowhere else; which doors, who is led says."""

from __future__ import annotations

import math

import pytest
from support.drawn_floor import Drawing

from kiosk.wayfinding.graph import build_graph
from kiosk.wayfinding.plan import AreaKind, Spot
from kiosk.wayfinding.route import NoRoute, Route, RouteProfile
from kiosk.wayfinding.search import find_route

DEFAULT, STEP_FREE = RouteProfile.DEFAULT, RouteProfile.STEP_FREE


def way(
    drawing: Drawing,
    start: Spot,
    goal: Spot,
    profile: RouteProfile = DEFAULT,
    blocked: frozenset[str] = frozenset(),
) -> Route | NoRoute:
    return find_route(build_graph(drawing.plan()), start, [goal], profile, blocked)


def doors(route: Route | NoRoute) -> list[str]:
    assert isinstance(route, Route)
    return [key for leg in route.legs for key in leg.doors]


def hall_and_room() -> tuple[Drawing, Spot, Spot]:
    """A hall 10 m wide with a room of 6 x 5 m north of it."""
    drawing = Drawing()
    drawing.area("hall", 0, 0, 10, 5)
    drawing.room("room", 2, 5, 8, 10)
    return drawing, drawing.spot("start", 1, 1), drawing.spot("goal", 7, 9)


def test_a_way_into_a_room_leads_through_its_door() -> None:
    drawing, start, goal = hall_and_room()
    drawing.door("door", 5, 5)
    route = way(drawing, start, goal)
    assert doors(route) == ["door"]
    assert isinstance(route, Route)
    expected = math.dist((1, 1), (5, 4.6)) + 0.8 + math.dist((5, 5.4), (7, 9))
    assert route.metres == pytest.approx(expected, abs=0.05)
    assert route.seconds == pytest.approx(route.metres / 1.2)


def test_without_a_door_no_way_leads_into_a_room() -> None:
    drawing, start, goal = hall_and_room()
    route = way(drawing, start, goal)
    assert isinstance(route, NoRoute)
    assert route.reason == "no-way"


def test_a_shut_door_is_a_wall() -> None:
    drawing, start, goal = hall_and_room()
    drawing.door("door", 5, 5, shut=True)
    assert isinstance(way(drawing, start, goal), NoRoute)


@pytest.mark.parametrize(
    ("width", "person", "wheelchair"),
    [(0.45, False, False), (0.6, True, False), (0.8, True, True), (None, True, True)],
)
def test_a_door_lets_through_who_is_narrow_enough(
    width: float | None, person: bool, wheelchair: bool
) -> None:
    drawing, start, goal = hall_and_room()
    drawing.door("door", 5, 5, width=width)
    assert isinstance(way(drawing, start, goal), Route) is person
    step_free = way(drawing, start, goal, STEP_FREE)
    assert isinstance(step_free, Route) is wheelchair
    if not wheelchair:
        assert isinstance(step_free, NoRoute)
        assert step_free.reason == ("not-step-free" if person else "no-way")


def test_a_door_of_unknown_width_with_a_step_keeps_wheels_out() -> None:
    drawing, start, goal = hall_and_room()
    drawing.door("door", 5, 5, width=None, wheelchair=False)
    assert isinstance(way(drawing, start, goal), Route)
    assert isinstance(way(drawing, start, goal, STEP_FREE), NoRoute)


def test_a_one_way_door_is_passed_one_way() -> None:
    drawing, start, goal = hall_and_room()
    drawing.door("in", 3, 5, one_way=0.0)
    drawing.door("out", 7, 5, one_way=180.0)
    assert doors(way(drawing, start, goal)) == ["in"]
    assert doors(way(drawing, goal, start)) == ["out"]


def test_a_blocked_door_is_gone_round() -> None:
    drawing, start, goal = hall_and_room()
    drawing.door("near", 3, 5)
    drawing.door("far", 7, 5)
    assert doors(way(drawing, start, goal)) == ["near"]
    assert doors(way(drawing, start, goal, blocked=frozenset({"near"}))) == ["far"]
    both = way(drawing, start, goal, blocked=frozenset({"near", "far"}))
    assert isinstance(both, NoRoute)
    assert both.reason == "blocked"


def test_no_way_leads_through_a_private_room() -> None:
    drawing = Drawing()
    drawing.area("west", 0, 0, 5, 5)
    drawing.room("staff", 5, 0, 10, 5, private=True)
    drawing.area("east", 10, 0, 15, 5)
    drawing.door("in", 5, 2)
    drawing.door("out", 10, 2)
    start, goal = drawing.spot("start", 1, 1), drawing.spot("goal", 14, 1)
    inside = drawing.spot("inside", 7, 2)
    assert isinstance(way(drawing, start, goal), NoRoute)
    assert isinstance(way(drawing, start, inside), NoRoute)


def test_a_private_area_without_walls_is_gone_round() -> None:
    drawing = Drawing()
    drawing.area("hall", 0, 0, 20, 10)
    drawing.area("desks", 8, 0, 12, 8, private=True)
    start, goal = drawing.spot("start", 2, 2), drawing.spot("goal", 18, 2)
    route = way(drawing, start, goal)
    assert isinstance(route, Route)
    assert max(y for _, y in route.legs[0].points) == pytest.approx(8.4, abs=0.02)


def test_a_room_is_rather_gone_round_than_crossed() -> None:
    drawing = Drawing()
    drawing.room("room", 0, 0, 4, 4)
    drawing.area("south", 0, -2, 6, 0, kind=AreaKind.CORRIDOR)
    drawing.area("east", 4, 0, 6, 6, kind=AreaKind.CORRIDOR)
    drawing.area("north", 0, 4, 4, 6, kind=AreaKind.CORRIDOR)
    drawing.door("in", 3, 0)
    drawing.door("out", 3, 4)
    start, goal = drawing.spot("start", 3, -1), drawing.spot("goal", 3, 5)
    assert doors(way(drawing, start, goal)) == []


def test_walls_drawn_apart_with_a_door_each_are_passed_as_one() -> None:
    drawing = Drawing()
    drawing.room("west", 0, 0, 5, 5)
    drawing.room("east", 5.3, 0, 10, 5)
    drawing.door("one", 5, 2.5)
    drawing.door("other", 5.3, 2.5)
    start, goal = drawing.spot("start", 1, 1), drawing.spot("goal", 9, 1)
    assert doors(way(drawing, start, goal)) == ["one", "other"]
    assert doors(way(drawing, goal, start)) == ["other", "one"]


def test_walls_drawn_apart_share_one_door() -> None:
    drawing = Drawing()
    drawing.room("west", 0, 0, 5, 5)
    drawing.room("east", 5.2, 0, 10, 5)
    drawing.door("door", 5, 2.5)
    start, goal = drawing.spot("start", 1, 1), drawing.spot("goal", 9, 1)
    assert doors(way(drawing, start, goal)) == ["door"]


def test_a_door_leads_through_a_thick_wall() -> None:
    drawing = Drawing()
    drawing.area("floor", 0, 0, 10, 5)
    drawing.block(4.8, 0, 5.2, 5, kind="wall")
    drawing.door("door", 4.8, 2.5)
    start, goal = drawing.spot("start", 1, 1), drawing.spot("goal", 9, 1)
    assert doors(way(drawing, start, goal)) == ["door"]


def test_a_door_close_to_a_corner_is_passed_aslant() -> None:
    drawing, start, goal = hall_and_room()
    drawing.door("door", 2.2, 5, width=0.9)
    assert doors(way(drawing, start, goal, STEP_FREE)) == ["door"]


def test_what_stands_before_a_door_closes_it() -> None:
    drawing, start, goal = hall_and_room()
    drawing.door("door", 5, 5)
    drawing.block(2.5, 5.2, 7.5, 5.4)
    assert isinstance(way(drawing, start, goal), NoRoute)


def test_a_door_across_a_corridor_closes_it() -> None:
    drawing = Drawing()
    drawing.area("corridor", 0, 0, 20, 2, kind=AreaKind.CORRIDOR)
    start, goal = drawing.spot("start", 1, 1), drawing.spot("goal", 19, 1)
    assert doors(way(drawing, start, goal)) == []
    drawing.door("door", 10, 1, one_way=90.0)
    assert doors(way(drawing, start, goal)) == ["door"]
    assert isinstance(way(drawing, goal, start), NoRoute)


def test_walls_drawn_as_lines_part_a_floor() -> None:
    drawing = Drawing()
    drawing.room("floor", 0, 0, 10, 10)
    drawing.wall((5, 0), (5, 10))
    start, goal = drawing.spot("start", 1, 1), drawing.spot("goal", 9, 1)
    assert isinstance(way(drawing, start, goal), NoRoute)
    drawing.door("door", 5, 8)
    assert doors(way(drawing, start, goal)) == ["door"]


def test_a_wide_opening_is_not_passed_in_the_middle() -> None:
    drawing = Drawing()
    drawing.room("west", 0, 0, 5, 10)
    drawing.room("east", 5, 0, 10, 10)
    drawing.door("gate", 5, 5, width=8.0)
    start, goal = drawing.spot("start", 1, 1.5), drawing.spot("goal", 9, 1.5)
    route = way(drawing, start, goal)
    assert doors(route) == ["gate"]
    assert isinstance(route, Route)
    assert route.metres < 8.2


def test_wheels_rather_take_a_door_that_opens_by_itself() -> None:
    drawing, start, goal = hall_and_room()
    drawing.door("near", 3.4, 5)
    drawing.door("sliding", 4.6, 5, automatic=True)
    assert doors(way(drawing, start, goal)) != doors(way(drawing, start, goal, STEP_FREE))
    assert doors(way(drawing, start, goal, STEP_FREE)) == ["sliding"]


def test_an_area_not_for_wheelchairs_is_for_others_only() -> None:
    drawing = Drawing()
    drawing.area("hall", 0, 0, 20, 10)
    drawing.area("podium", 8, 0, 12, 10, wheelchair=False)
    start, goal = drawing.spot("start", 2, 2), drawing.spot("goal", 18, 2)
    assert isinstance(way(drawing, start, goal), Route)
    assert isinstance(way(drawing, start, goal, STEP_FREE), NoRoute)


def test_an_entrance_in_a_thick_wall_is_reached_from_inside() -> None:
    drawing = Drawing()
    drawing.area("hall", 0, 0, 10, 5)
    drawing.block(0, -0.4, 10, 0, kind="wall")
    drawing.wall((0, 0.2), (10, 0.2))
    drawing.door("entrance", 5, 0)
    start, goal = drawing.spot("entrance", 5, 0), drawing.spot("goal", 9, 4)
    assert isinstance(way(drawing, start, goal), Route)


def test_no_way_leads_through_a_wall_beside_a_door() -> None:
    drawing = Drawing()
    drawing.room("west", 0, 0, 5, 10)
    drawing.room("east", 5, 5, 10, 10)
    drawing.area("south", 5, 0, 10, 5)
    drawing.door("door", 5, 5.3)
    start, goal = drawing.spot("start", 1, 8), drawing.spot("goal", 8, 2)
    assert isinstance(way(drawing, start, goal), NoRoute)


def test_a_door_with_something_before_it_leads_past_both_its_sides() -> None:
    drawing, start, _ = hall_and_room()
    drawing.door("door", 5, 5)
    drawing.block(4.8, 5.2, 5.2, 10)
    for goal in (drawing.spot("west", 3, 9), drawing.spot("east", 7, 9)):
        assert doors(way(drawing, start, goal)) == ["door"]
