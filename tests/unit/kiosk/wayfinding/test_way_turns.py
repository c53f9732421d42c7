"""Turns are told as they are walked: left is left, wiggles are none."""

from __future__ import annotations

import math
from itertools import pairwise

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from support.told_plans import house, mirrored, numbered, route, spot, walk
from support.told_ways import WAYS, reference, way

from kiosk.wayfinding.bends import find_bends
from kiosk.wayfinding.directions import find_steps
from kiosk.wayfinding.plan import Level, Plan, Point
from kiosk.wayfinding.route import Route
from kiosk.wayfinding.shortening import shorten
from kiosk.wayfinding.steps import Step, StepKind
from kiosk.wayfinding.track import Track

MIRRORED = {"left": "right", "right": "left", "half-left": "half-right", "half-right": "half-left"}
LEFT, RIGHT = {StepKind.LEFT, StepKind.HALF_LEFT}, {StepKind.RIGHT, StepKind.HALF_RIGHT}


def empty(points: list[Point]) -> tuple[Plan, Route]:
    """A walk where nothing stands about."""
    ends = (spot("a", points[0]), spot("b", points[-1], numbered(1)))
    plan = Plan((Level(2.0, "3"),), spots=ends)
    return plan, route(plan, "a", "b", walk(points))


def kinds(steps: tuple[Step, ...]) -> list[str]:
    return [str(one.kind) for one in steps]


def side(before: Point, corner: Point, after: Point) -> float:
    """Above 0 where the corner turns left (cross product)."""
    ax, ay = corner[0] - before[0], corner[1] - before[1]
    bx, by = after[0] - corner[0], after[1] - corner[1]
    return ax * by - ay * bx


def folds(before: Point, corner: Point, after: Point) -> bool:
    """Whether one goes back from a corner."""
    ax, ay = corner[0] - before[0], corner[1] - before[1]
    return ax * (after[0] - corner[0]) + ay * (after[1] - corner[1]) < 0


corners = st.lists(
    st.tuples(st.sampled_from([-120, -90, -70, 70, 90, 120]), st.floats(9, 60)),
    min_size=0,
    max_size=4,
)


@given(st.floats(0, 359), st.floats(9, 60), corners)
def test_every_corner_is_told_and_left_is_left(
    bearing: float, first: float, turns: list[tuple[int, float]]
) -> None:
    points: list[Point] = [(0.0, 0.0)]
    for degrees, length in [(0, first), *turns]:
        bearing += degrees
        x, y = points[-1]
        angle = math.radians(bearing)
        points.append((x + length * math.sin(angle), y + length * math.cos(angle)))
    plan, found = empty(points)
    steps = find_steps(plan, found, None)
    assert steps[0].kind is StepKind.WALK
    assert len(steps) == len(points)
    for step, (before, corner, after) in zip(
        steps[1:-1], zip(points, points[1:], points[2:], strict=False), strict=True
    ):
        assert math.dist(step.at, corner) < 0.1
        assert step.kind in (LEFT if side(before, corner, after) > 0 else RIGHT)
    for step, (start, end) in zip(steps, pairwise(points), strict=False):
        assert abs(step.metres - math.dist(start, end)) <= 2.51


@given(
    st.floats(0, 359),
    st.lists(st.tuples(st.integers(-40, 40), st.integers(-40, 40)), min_size=2, max_size=9),
)
def test_a_mirrored_building_has_mirrored_directions(
    heading: float, points: list[tuple[int, int]]
) -> None:
    points = [one for last, one in pairwise([(99, 99), *points]) if one != last]
    # Straight back on the same line is neither left nor right, and no route does so.
    triples = zip(points, points[1:], points[2:], strict=False)
    assume(all(side(*three) or not folds(*three) for three in triples))
    assume(1 < len(points) == len(set(points)))
    plan, found = empty([(float(x), float(y)) for x, y in points])
    steps = find_steps(plan, found, heading)
    turned = find_steps(*mirrored(plan, found), -heading % 360)
    assert [MIRRORED.get(one, one) for one in kinds(turned)] == kinds(steps)
    assert [MIRRORED.get(one.side, one.side) for one in turned] == [one.side for one in steps]
    assert [one.metres for one in turned] == [one.metres for one in steps]
    assert 1 <= len(steps) <= 6


@pytest.mark.parametrize(("start", "goal", "profile"), WAYS)
def test_the_reference_centre_mirrored_has_mirrored_directions(
    start: str, goal: str, profile: str
) -> None:
    plan, found = reference()[0], way(start, goal, profile)
    heading = plan.spot_by_key[start].heading
    steps = find_steps(plan, found, heading)
    other = find_steps(*mirrored(plan, found), None if heading is None else -heading % 360)
    assert [MIRRORED.get(one, one) for one in kinds(other)] == kinds(steps)
    assert [MIRRORED.get(one.side, one.side) for one in other] == [one.side for one in steps]
    told = [(one.relation, one.landmark, one.metres, one.floor) for one in steps]
    assert [(one.relation, one.landmark, one.metres, one.floor) for one in other] == told


@pytest.mark.parametrize(
    ("heading", "kind"),
    [(90, "ahead"), (270, "around"), (0, "right"), (180, "left"), (50, "half-right"),
     (130, "half-left"), (300, "around"), (240, "around"), (None, "walk")],
)  # fmt: skip
def test_the_first_step_is_told_from_where_one_looks(heading: float | None, kind: str) -> None:
    plan, found = empty([(0, 0), (30, 0)])
    assert kinds(find_steps(plan, found, heading)) == [kind, "arrive"]


def test_what_leads_round_a_pillar_or_a_shelf_is_no_turn() -> None:
    pillar = [(0.0, 0.0), (9.0, 0.6), (10.0, 1.1), (11.0, 0.6), (30.0, 0.0)]
    shelf = [(0.0, 0.0), (12.0, 0.0), (15.0, 2.5), (20.0, 2.5), (23.0, 0.0), (40.0, 0.0)]
    for points in (pillar, shelf):
        plan, found = empty(points)
        assert kinds(find_steps(plan, found, 90.0)) == ["ahead", "arrive"]


def test_small_turns_that_add_up_are_one_turn() -> None:
    bend = [(0.0, 0.0), (20.0, 0.0), (26.0, 1.5), (31.0, 5.0), (34.0, 10.0), (34.0, 30.0)]
    plan, found = empty(bend)
    assert kinds(find_steps(plan, found, 90.0)) == ["ahead", "left", "arrive"]


def test_round_the_end_of_a_wall_one_turns_once() -> None:
    track = Track([(0.0, 0.0), (20.0, 0.0), (20.5, 1.0), (20.0, 2.0), (0.0, 2.0)])
    (bend,) = find_bends(track).bends
    assert bend.degrees < -170


def test_a_goal_near_by_needs_no_step() -> None:
    plan, found = empty([(0, 0), (5, 0)])
    for heading, told in ((90, "ahead"), (0, "right"), (180, "left")):
        (step,) = find_steps(plan, found, heading)
        assert (step.kind, step.side) == (StepKind.ARRIVE, told)
    assert kinds(find_steps(plan, found, 270)) == ["around", "arrive"]


def test_the_turn_before_the_goal_is_the_side_it_is_on() -> None:
    plan, found = empty([(0, 0), (30, 0), (30, -4)])
    steps = find_steps(plan, found, 90.0)
    assert kinds(steps) == ["ahead", "arrive"]
    assert steps[-1].side == "right"


def test_who_is_there_is_told_so() -> None:
    plan = house()
    for steps in (
        find_steps(plan, route(plan, "lab", "lab"), None),
        find_steps(plan, route(plan, "kela_3", "kela", walk([(85, 26), (80, 22)])), 0.0),
    ):
        assert kinds(steps) == ["here"]
        assert steps[0].goal is not None


links = st.sampled_from([StepKind.LIFT, StepKind.STAIRS, StepKind.ESCALATOR])
walks = st.sampled_from([StepKind.LEFT, StepKind.AHEAD, StepKind.HALF_RIGHT])


@given(st.lists(st.tuples(st.lists(walks, max_size=5), links), max_size=5), st.integers(2, 8))
def test_leaving_out_never_loses_a_floor(
    parts: list[tuple[list[StepKind], StepKind]], most: int
) -> None:
    steps = []
    for number, (turns, link) in enumerate(parts):
        steps += [
            Step(kind, number, number, (place, 0), metres=10) for place, kind in enumerate(turns)
        ]
        steps.append(Step(link, number, number, (9, 0), floor=str(number + 1), up=True))
    steps.append(Step(StepKind.ARRIVE, len(parts), len(parts), (0, 0)))
    kept = shorten(steps, most)
    assert len(kept) == min(len(steps), most)
    assert kept[-1] == steps[-1]
    floors = [one.floor for one in kept if one.floor]
    assert floors[-1:] == [one.floor for one in steps if one.floor][-1:]
    if len(parts) < most:
        assert floors == [str(number + 1) for number in range(len(parts))]
    places = [(one.leg, one.at) for one in kept]
    assert places == sorted(places)


def test_a_turn_is_told_with_the_next_step_before_it_is_left_out() -> None:
    turns = [StepKind.LEFT, StepKind.LEFT, StepKind.AHEAD, StepKind.RIGHT, StepKind.LEFT]
    steps = [Step(kind, 0, 2, (place, 0), metres=10) for place, kind in enumerate(turns)]
    steps.append(Step(StepKind.RIGHT, 0, 2, (5, 0)))
    steps.append(Step(StepKind.LIFT, 1, 2, (6, 0), floor="1", up=False))
    steps.append(Step(StepKind.ARRIVE, 2, 0, (7, 0), side="left"))
    kept = shorten(steps)
    assert kinds(kept) == ["left", "left", "right", "left", "lift", "arrive"]
    lift = kept[4]
    assert lift.before is not None
    assert (lift.before.kind, lift.floor, lift.at, lift.leg) == (StepKind.RIGHT, "1", (5, 0), 0)


@pytest.mark.parametrize("start", ["kiosk-1", "kiosk-2", "lobby-1", "metro", "car_park"])
def test_no_turn_is_ever_lost_in_the_reference_centre(
    start: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    plan = reference()[0]
    heading = plan.spot_by_key[start].heading
    turning = {*LEFT, *RIGHT, StepKind.AROUND}
    for goal in plan.spots:
        if goal.service or goal.category == "toilets":
            found = way(start, goal.key, "step-free")
            told = [one for step in find_steps(plan, found, heading) for one in (step.before, step)]
            short = [one.kind for one in told if one and one.kind in turning]
            with monkeypatch.context() as whole:
                whole.setattr("kiosk.wayfinding.directions.shorten", tuple)
                every = find_steps(plan, found, heading)
            assert short == [one.kind for one in every if one.kind in turning]
