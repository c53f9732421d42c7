"""Scenes: turned to the viewer, floor by floor, with what helps on this way."""

from __future__ import annotations

import itertools
import math
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.drawn_plan import (
    drawn_plan,
    named,
    walk,
    way_on_one_floor,
    way_on_two_floors,
)

from kiosk.wayfinding.drawing import draw_scene, pictures_of
from kiosk.wayfinding.marking import GOAL, PASSED, SERVICE
from kiosk.wayfinding.plan import Area, Level, Plan, Spot
from kiosk.wayfinding.route import Leg, LegKind, Route, RouteProfile
from kiosk.wayfinding.scene import FloorScene
from kiosk.wayfinding.turning import Turn, find_grid, to_grid

PLAN = drawn_plan()


def names(floor: FloorScene) -> set[str]:
    return {mark.text for mark in floor.marks if mark.text}


@given(st.floats(0, 360), st.floats(0.5, 50))
def test_what_lies_ahead_of_the_viewer_is_up_in_the_picture(bearing: float, metres: float) -> None:
    at = math.radians(bearing)
    ahead = (math.sin(at) * metres, math.cos(at) * metres)
    right = (math.cos(at) * metres, -math.sin(at) * metres)
    assert Turn(bearing).point(ahead) == pytest.approx((0, metres), abs=0.002)
    assert Turn(bearing).point(right) == pytest.approx((metres, 0), abs=0.002)


@pytest.mark.parametrize(("heading", "north"), [(0, 0), (12, 0), (-14, 0), (94, 90), (30, 30)])
def test_a_few_degrees_off_walls_are_level_and_farther_off_the_heading_stands(
    heading: float, north: float
) -> None:
    scene = draw_scene(PLAN, way_on_one_floor(PLAN), heading, "fi")
    assert scene.floors[0].north == pytest.approx(north)


@given(st.floats(0, 360))
def test_a_building_s_own_directions_are_found_however_it_stands(bearing: float) -> None:
    turn = Turn(bearing)
    turned = Plan(
        areas=tuple(replace(one, outer=turn.points(one.outer)) for one in PLAN.areas),
    )
    grid = find_grid(turned)
    assert grid is not None
    off = (grid + bearing) % 90
    assert min(off, 90 - off) < 0.1
    assert find_grid(Plan()) is None
    assert to_grid(371, None) == 11


def test_floors_come_in_the_order_in_which_they_are_walked() -> None:
    scene = draw_scene(PLAN, way_on_two_floors(PLAN), 270, "fi")
    first, second = scene.floors
    assert [one.floor for one in scene.floors] == ["1", "3"]
    assert first.here is not None
    assert first.goal is None
    assert second.goal is not None
    assert scene.step_free
    (leaves,), (reached,) = first.changes, second.changes
    assert (leaves.number, leaves.icon, leaves.floor, leaves.up) == (1, "lift", "3", True)
    assert not leaves.reached
    assert reached.reached
    assert (reached.number, reached.at) == (1, second.here)
    assert pictures_of(PLAN, way_on_two_floors(PLAN)) == (0, 0, 1)


def test_later_floors_are_turned_as_one_walks_on_with_level_walls() -> None:
    _, second = draw_scene(PLAN, way_on_two_floors(PLAN), 270, "fi").floors
    # From the lift one walks north-east; of the building's directions north is nearer.
    assert second.north == 0
    levels = [line for line in second.walls if len(line) > 1]
    for begin, end in itertools.chain.from_iterable(map(itertools.pairwise, levels)):
        assert begin[0] == pytest.approx(end[0]) or begin[1] == pytest.approx(end[1])


def test_a_floor_that_is_only_passed_by_has_no_picture_and_one_come_back_to_has_two() -> None:
    plan = replace(PLAN, levels=(Level(0, "1"), Level(1, "3"), Level(2, "4")))

    def lift(begin: float, end: float) -> Leg:
        return Leg(LegKind.LIFT, begin, end, ((41, 8), (41, 8)), 0, 20, link="lift-a")

    start, goal = PLAN.spot_by_key["kiosk-2"], PLAN.spot_by_key["kela"]
    by = Route(
        start,
        goal,
        RouteProfile.DEFAULT,
        (walk(0, (50, 0), (41, 8)), lift(0, 2), lift(2, 1), walk(1, (41, 8), (52, 18))),
    )
    scene = draw_scene(plan, by, 0, "fi")
    assert [one.floor for one in scene.floors] == ["1", "3"]
    assert [one.number for floor in scene.floors for one in floor.changes] == [1, 1]
    assert pictures_of(plan, by) == (0, 0, 0, 1)
    back = Route(
        start,
        goal,
        RouteProfile.DEFAULT,
        (
            walk(0, (50, 0), (41, 8)), lift(0, 1), walk(1, (41, 8), (22, 8)), lift(1, 0),
            walk(0, (22, 8), (22, 2)), lift(0, 1), walk(1, (22, 2), (52, 18)),
        ),
    )  # fmt: skip
    scene = draw_scene(plan, back, 0, "fi")
    assert [one.floor for one in scene.floors] == ["1", "3", "1", "3"]
    assert [one.number for floor in scene.floors for one in floor.changes] == [1, 1, 2, 2, 3, 3]
    assert [one.goal is not None for one in scene.floors] == [False, False, False, True]


def test_who_is_there_already_sees_where() -> None:
    here = PLAN.spot_by_key["kela"]
    scene = draw_scene(PLAN, Route(here, here, RouteProfile.DEFAULT, ()), None, "fi")
    (floor,) = scene.floors
    assert floor.way == ()
    assert floor.here == floor.goal


def test_without_a_way_every_floor_is_shown_whole() -> None:
    scene = draw_scene(PLAN, None, None, "en")
    assert [one.floor for one in scene.floors] == ["1", "3"]
    assert all(one.focus == one.bounds and not one.way for one in scene.floors)
    assert [one.floor for one in draw_scene(PLAN, None, None, "en", levels=[1]).floors] == ["3"]
    with pytest.raises(KeyError):
        draw_scene(PLAN, None, None, "en", levels=[7])


def test_doors_leave_gaps_in_the_walls() -> None:
    (floor,) = draw_scene(PLAN, None, 0, "fi", levels=[1]).floors
    edges = [edge for line in floor.walls for edge in itertools.pairwise(line)]
    for door in PLAN.doors:
        if door.level == 1 and not door.entrance:
            assert min(gap(door.at, *edge) for edge in edges) >= (door.width or 0) / 2 - 0.01
    openings = [one for one in floor.surfaces if one.kind == "opening"]
    assert len(openings) == sum(one.level == 1 for one in PLAN.doors)


def gap(at: tuple[float, float], begin: tuple[float, float], end: tuple[float, float]) -> float:
    dx, dy = end[0] - begin[0], end[1] - begin[1]
    share = ((at[0] - begin[0]) * dx + (at[1] - begin[1]) * dy) / (dx * dx + dy * dy)
    share = min(1, max(0, share))
    return math.dist(at, (begin[0] + dx * share, begin[1] + dy * share))


def test_neighbours_share_one_wall() -> None:
    (floor,) = draw_scene(PLAN, None, 0, "fi", levels=[1]).floors
    edges = [frozenset(edge) for line in floor.walls for edge in itertools.pairwise(line)]
    assert len(edges) == len(set(edges))


def test_the_goal_goes_first_then_what_one_passes_then_services() -> None:
    scene = draw_scene(PLAN, way_on_one_floor(PLAN), 0, "fi")
    (floor,) = scene.floors
    rank = {mark.text: mark.rank for mark in floor.marks if mark.text}
    assert rank["HUS Laboratorio"] == GOAL
    assert rank["Kirjasto"] == PASSED
    assert rank["Terveysasema"] == SERVICE
    assert [one.rank for one in floor.marks] == sorted(one.rank for one in floor.marks)
    assert [one.kind for one in floor.surfaces].count("goal") == 1


def test_what_nobody_enters_and_the_screens_themselves_are_not_named() -> None:
    areas = (
        *PLAN.areas,
        Area("x", "way -90", PLAN.areas[-1].kind, 1, ((50, 0), (52, 0), (52, 2)),
             named=named("Henkilökunta"), private=True),
    )  # fmt: skip
    spots = (*PLAN.spots, Spot("y", "way -90", 1, (51, 1), named("Henkilökunta"), area="x"))
    named_kiosk = tuple(
        replace(one, named=named("Automaatti")) if one.category == "kiosk" else one for one in spots
    )
    plan = replace(PLAN, areas=areas, spots=named_kiosk)
    (floor,) = draw_scene(plan, None, 0, "fi", levels=[1]).floors
    assert names(floor).isdisjoint({"Henkilökunta", "Automaatti"})


@pytest.mark.parametrize(
    ("language", "library"), [("fi", "Kirjasto"), ("en-GB", "Library"), ("ar", "المكتبة")]
)
def test_names_are_in_the_language_asked(language: str, library: str) -> None:
    (floor,) = draw_scene(PLAN, None, 0, language, levels=[1]).floors
    assert library in names(floor)


def test_names_have_their_room_clear_of_rooms_within_rooms() -> None:
    inner = Area("inner", "way -91", PLAN.areas[-1].kind, 1, ((1, 30), (8, 30), (8, 39), (1, 39)))
    plan = replace(PLAN, areas=(*PLAN.areas, inner))
    (floor,) = draw_scene(plan, None, 0, "fi", levels=[1]).floors
    lab = next(one for one in floor.marks if one.key == "lab")
    left, right = lab.at[0] - lab.room[0] / 2, lab.at[0] + lab.room[0] / 2
    bottom, top = lab.at[1] - lab.room[1] / 2, lab.at[1] + lab.room[1] / 2
    assert left >= 7.9 or right <= 1.1 or top <= 30.1 or bottom >= 38.9
    assert lab.room[0] * lab.room[1] > 30


def test_everything_lies_within_the_bounds_and_the_way_within_the_focus() -> None:
    for route in (way_on_one_floor(PLAN), way_on_two_floors(PLAN)):
        for floor in draw_scene(PLAN, route, 33, "fi").floors:
            drawn = [point for one in floor.surfaces for point in one.outer]
            assert all(within(point, floor.bounds) for point in (*drawn, *floor.way))
            assert all(within(point, floor.focus) for point in floor.way)


def within(at: tuple[float, float], frame: tuple[float, float, float, float]) -> bool:
    return frame[0] <= at[0] <= frame[2] and frame[1] <= at[1] <= frame[3]


def test_stairs_and_escalators_show_their_steps() -> None:
    (floor,) = draw_scene(PLAN, None, 0, "fi", levels=[1]).floors
    assert len(floor.treads) > 10
    kinds = {one.kind for one in floor.surfaces}
    assert {"stairs", "escalator", "lift", "service", "private", "corridor", "room"} <= kinds


def test_a_goal_that_the_plan_does_not_name_has_the_name_its_way_gives_it() -> None:
    toilets = replace(PLAN.spot_by_key["wc"], named=named("Lähin WC"))
    way = replace(way_on_one_floor(PLAN), goal=toilets)
    (floor,) = draw_scene(PLAN, way, 0, "fi").floors
    (goal,) = [one for one in floor.marks if one.rank == GOAL]
    assert (goal.text, goal.icon) == ("Lähin WC", "toilets")
    kiosk = replace(way_on_one_floor(PLAN), goal=PLAN.spot_by_key["kiosk-1"])
    plan = replace(
        PLAN,
        spots=tuple(
            replace(one, named=named("Automaatti")) if one.key == "kiosk-1" else one
            for one in PLAN.spots
        ),
    )
    (floor,) = draw_scene(plan, replace(kiosk, goal=plan.spot_by_key["kiosk-1"]), 0, "fi").floors
    assert "Automaatti" in names(floor)
