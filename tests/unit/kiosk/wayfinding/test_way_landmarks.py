"""What is named on the way, and what is not."""

from __future__ import annotations

from dataclasses import replace

import pytest
from support.told_plans import (
    INFO,
    KELA,
    LAB,
    LIBRARY,
    area,
    box,
    house,
    numbered,
    ride,
    route,
    spot,
    walk,
    wall,
)

from kiosk.wayfinding.directions import find_steps
from kiosk.wayfinding.plan import (
    AreaKind,
    Barrier,
    Level,
    Link,
    LinkKind,
    Plan,
    Point,
    Spot,
    Stop,
)
from kiosk.wayfinding.route import LegKind
from kiosk.wayfinding.steps import Step

DESK = spot("desk", (15, 3), INFO, category="info", landmark=True)


def steps(
    points: list[Point], *spots: Spot, areas: tuple = (), barriers: tuple[Barrier, ...] = ()
) -> tuple[Step, ...]:
    """Directions of a walk, for somebody who looks north."""
    ends = (spot("a", points[0]), spot("b", points[-1], numbered(1)))
    plan = Plan((Level(2.0, "3"),), areas, barriers, spots=(*ends, *spots))
    return find_steps(plan, route(plan, "a", "b", walk(points)), 0.0)


def told(found: tuple[Step, ...]) -> list[tuple[str, str, str]]:
    return [
        (str(one.kind), one.relation, one.landmark.say("en") if one.landmark else "")
        for one in found
    ]


def test_what_stands_beside_the_way_is_passed() -> None:
    (first, last) = steps([(0, 0), (30, 0)], DESK)
    assert (first.relation, first.landmark, first.metres) == ("past", INFO, 0)
    assert last.side == "ahead"


@pytest.mark.parametrize(
    "barrier", [wall((10, 1), (20, 1)), Barrier("way 1", 2.0, box(12, 1, 18, 2), closed=True)]
)
def test_what_stands_behind_a_wall_is_not(barrier: Barrier) -> None:
    (first, _) = steps([(0, 0), (30, 0)], DESK, barriers=(barrier,))
    assert (first.relation, first.metres) == ("", 30)


def test_a_shelf_hides_nothing() -> None:
    shelf = Barrier("way 1", 2.0, box(12, 1, 18, 2), closed=True, kind="obstacle")
    (first, _) = steps([(0, 0), (30, 0)], DESK, barriers=(shelf,))
    assert first.relation == "past"


def test_what_is_in_a_room_is_not_seen_from_outside() -> None:
    room = area("room", box(10, 1, 20, 6), numbered(5), AreaKind.ROOM)
    (first, _) = steps([(0, 0), (30, 0)], DESK, areas=(room,))
    assert first.relation == ""


def test_one_walks_to_what_stands_at_a_corner_and_turns_there() -> None:
    found = steps([(0, 0), (0, 30), (30, 30)], replace(DESK, at=(2, 33)))
    assert told(found) == [
        ("ahead", "to", "Info desk"), ("right", "", ""), ("arrive", "", ""),
    ]  # fmt: skip
    assert [one.metres for one in found] == [0, 30, 0]


def test_a_corner_after_something_else_was_named_is_told_by_what_stands_there() -> None:
    hall = area("library", box(-10, 5, 10, 15), LIBRARY, landmark=True)
    found = steps([(0, 0), (0, 40), (30, 40)], replace(DESK, at=(2, 43)), areas=(hall,))
    assert told(found)[:2] == [("ahead", "through", "Library"), ("right", "at", "Info desk")]
    assert found[1].metres == 30


def test_far_behind_what_was_named_one_more_step_says_how_far() -> None:
    hall = area("library", box(-10, 5, 10, 15), LIBRARY, landmark=True)
    found = steps([(0, 0), (0, 60), (30, 60)], areas=(hall,))
    assert [(one.kind, one.relation, one.metres) for one in found[:3]] == [
        ("ahead", "through", 0), ("ahead", "", 45), ("right", "", 30),
    ]  # fmt: skip


def test_nothing_is_named_twice() -> None:
    found = steps([(0, 0), (30, 0), (30, 30), (12, 30), (12, 6)], DESK)
    named = [one.landmark for one in found if one.landmark]
    assert named == [INFO]


def test_where_one_stands_and_the_goal_are_no_landmarks() -> None:
    plan = house()
    way = walk([(40, 15), (22, 8), (9, 8), (10, 12.5), (10, 21)])
    found = find_steps(plan, route(plan, "library", "lab", way), 270.0)
    assert all(one.landmark not in (LIBRARY, LAB) for one in found)
    assert found[-1].goal == LAB


def test_an_area_without_walls_is_entered_only_if_one_goes_deep() -> None:
    hall = area("library", box(-20, 28, 60, 60), LIBRARY)
    shallow = steps([(0, 0), (0, 30), (40, 30)], areas=(hall,))
    deep = steps([(0, 0), (0, 40), (40, 40)], areas=(hall,))
    assert (shallow[0].relation, deep[0].relation) == ("to", "into")


def test_weaving_between_shelves_in_a_wide_space_is_straight_on() -> None:
    hall = area("library", box(-20, 5, 20, 50), LIBRARY)
    weaving: list[Point] = [(0, 0), (0, 8), (5, 16), (5, 22), (-4, 32), (-4, 40), (0, 48), (0, 60)]
    found = steps(weaving, areas=(hall,))
    assert told(found) == [("ahead", "through", "Library"), ("arrive", "", "")]


@pytest.mark.parametrize(
    ("goal", "door", "inner", "side"),
    [("kela", (75.0, 14.2), (80.0, 22.0), "left"), ("desk_8", (68.0, 9.8), (68.0, 8.0), "right")],
)
def test_the_arrival_is_told_at_the_door(goal: str, door: Point, inner: Point, side: str) -> None:
    plan = house()
    way = walk([(50, 12), (64, 12), (door[0] - 1, 12), door, inner])
    plan = replace(plan, spots=(*plan.spots, spot("here", (50, 12))))
    found = find_steps(plan, route(plan, "here", goal, way), 90.0)
    assert (found[-1].side, str(found[-1].kind)) == (side, "arrive")
    assert abs(found[-1].at[1] - door[1]) < 0.3


def test_a_desk_in_a_large_room_is_told_within_the_room() -> None:
    plan = house()
    way = walk([(50, 12), (74, 12), (75, 14.2), (80, 22), (85, 22), (85, 26)])
    plan = replace(plan, spots=(*plan.spots, spot("here", (50, 12))))
    found = find_steps(plan, route(plan, "here", "kela_3", way), 90.0)
    assert ("into", KELA) in [(one.relation, one.landmark) for one in found]
    assert found[-1].side == "left"
    assert is_near(found[-1].at, (85, 26))


def is_near(one: Point, other: Point) -> bool:
    return abs(one[0] - other[0]) + abs(one[1] - other[1]) < 0.1


@pytest.mark.parametrize(
    ("kind", "outline", "stop", "goes", "said"),
    [
        # Out of a lift one looks away from its middle, off an escalator as it runs.
        (LinkKind.LIFT, box(0, 0, 2, 2), (3, 1), (3, 30), "left"),
        (LinkKind.LIFT, box(0, 0, 2, 2), (3, 1), (30, 1), "ahead"),
        (LinkKind.LIFT, (), (3, 1), (3, 30), "walk"),
        (LinkKind.ESCALATOR, ((3, -12), (3, 1)), (3, 1), (30, 1), "right"),
        (LinkKind.STAIRS, ((3, -8), (8, -8), (8, 1), (3, 1)), (3, 1), (3, 30), "right"),
    ],
)
def test_after_a_link_one_turns_from_where_it_lets_one_out(
    kind: LinkKind, outline: tuple[Point, ...], stop: Point, goes: Point, said: str
) -> None:
    below = outline[0] if kind is not LinkKind.LIFT else stop
    link = Link("link", "way 1", kind, (Stop(0.0, below), Stop(2.0, stop)), outline=outline)
    ends = (spot("a", below, level=0.0), spot("b", goes, numbered(1)))
    plan = Plan((Level(0.0, "1"), Level(2.0, "3")), links=(link,), spots=ends)
    legs = (ride(LegKind(str(kind)), "link", below, stop, (0.0, 2.0)), walk([stop, goes]))
    found = find_steps(plan, route(plan, "a", "b", *legs), None)
    assert [str(one.kind) for one in found] == [str(kind), said, "arrive"]
    assert (found[0].floor, found[0].up) == ("3", True)


def test_a_floor_of_the_same_name_is_not_told() -> None:
    ramp = Link("ramp", "way 1", LinkKind.RAMP, (Stop(2.0, (0, 0)), Stop(2.5, (9, 0))))
    ends = (spot("a", (0, 0)), spot("b", (30, 0), numbered(1), level=2.5))
    plan = Plan((Level(2.0, "3"), Level(2.5, "3")), links=(ramp,), spots=ends)
    legs = (ride(LegKind.RAMP, "ramp", (0, 0), (9, 0), (2.0, 2.5)), walk([(9, 0), (30, 0)], 2.5))
    found = find_steps(plan, route(plan, "a", "b", *legs), 90.0)
    assert (str(found[0].kind), found[0].floor, found[0].up) == ("ramp", "", True)


def test_two_flights_of_stairs_are_one_step() -> None:
    flights = [
        Link(
            f"s{number}", "way 1", LinkKind.STAIRS, (Stop(number, (0, 0)), Stop(number + 1, (0, 4)))
        )
        for number in (0.0, 1.0)
    ]
    levels = tuple(Level(float(number), str(number + 1)) for number in range(3))
    ends = (spot("a", (0, 0), level=0.0), spot("b", (0, 30), numbered(1)))
    plan = Plan(levels, links=tuple(flights), spots=ends)
    legs = (
        ride(LegKind.STAIRS, "s0.0", (0, 0), (0, 4), (0.0, 1.0)),
        walk([(0, 4), (3, 4), (3, 0), (0, 0)], 1.0),
        ride(LegKind.STAIRS, "s1.0", (0, 0), (0, 4), (1.0, 2.0)),
        walk([(0, 4), (0, 30)]),
    )
    found = find_steps(plan, route(plan, "a", "b", *legs), 0.0)
    assert [(str(one.kind), one.floor) for one in found] == [
        ("stairs", "3"), ("ahead", ""), ("arrive", ""),
    ]  # fmt: skip
