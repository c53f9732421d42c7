"""Lifts, stairs, escalators and ramps of a drawing."""

from __future__ import annotations

import pytest
from support.osm_drawing import OsmDrawing

from kiosk.wayfinding.plan import Link, LinkKind, Plan, Point
from kiosk.wayfinding.reading import read_plan


def read(drawing: OsmDrawing) -> tuple[Plan, list[str]]:
    plan, findings = read_plan(drawing.bytes())
    return plan, [one.code for one in findings if one.code != "level-without-ref"]


def hall(levels: str = "0;1") -> OsmDrawing:
    drawing = OsmDrawing()
    drawing.box(0, 0, 30, 20, indoor="corridor", repeat_on=levels)
    return drawing


def only(drawing: OsmDrawing) -> Link:
    plan, codes = read(drawing)
    assert codes == []
    (link,) = plan.links
    return link


def place(drawing: OsmDrawing, x: float, y: float) -> Point:
    """Metres of the plan of a point of the drawing: the hall's corner tells the shift."""
    left, low = min(read(drawing)[0].areas[0].outer)
    return pytest.approx((left + x, low + y), abs=0.05)  # type: ignore[return-value]


def test_a_lift_drawn_as_a_point() -> None:
    drawing = hall("-1-1")
    drawing.node(5, 5, highway="elevator", level="-1;1", kiosk__id="lift-a", wheelchair="yes")
    link = only(drawing)
    assert (link.key, link.kind, link.wheelchair) == ("lift-a", LinkKind.LIFT, True)
    assert [one.level for one in link.stops] == [-1, 1]


def test_one_waits_for_a_lift_before_its_door_on_each_level() -> None:
    drawing = hall()
    lift = drawing.box(10, 5, 2, 2, indoor="room", highway="elevator", level="0-1")
    drawing.through(lift, 10, 6, door="yes", level="0", width="0.9")
    drawing.through(lift, 12, 6, door="yes", level="1")
    plan, codes = read(drawing)
    (link,) = plan.links
    west, east = link.stops
    assert (west.level, west.at) == (0, place(drawing, 9.3, 6))
    assert (east.level, east.at) == (1, place(drawing, 12.7, 6))
    assert link.width == 0.9
    assert [(one.osm, one.level, one.closed) for one in plan.barriers] == [
        (link.osm, 0, True), (link.osm, 1, True)]  # fmt: skip
    assert [(one.key, one.category) for one in plan.spots] == [
        (link.key, "lift"), (f"{link.key}@1", "lift")]  # fmt: skip
    assert codes == []


def test_a_lift_passes_levels_on_which_it_has_no_door() -> None:
    drawing = hall("0-2")
    lift = drawing.box(10, 5, 2, 2, indoor="room", highway="elevator", level="0-2")
    drawing.through(lift, 10, 6, door="yes", level="0;2")
    assert [one.level for one in only(drawing).stops] == [0, 2]


def test_a_lift_of_which_one_door_is_drawn_stops_everywhere() -> None:
    drawing = hall("0-2")
    lift = drawing.box(10, 5, 2, 2, indoor="room", highway="elevator", level="0-2")
    drawing.through(lift, 10, 6, door="yes", level="0")
    assert [one.level for one in only(drawing).stops] == [0, 1, 2]


def test_lifts_drawn_once_a_level_are_one() -> None:
    drawing = hall("0-2")
    for level in range(3):
        drawing.box(
            10 + 0.1 * level, 5, 2, 2, room="elevator", indoor="room", level=str(level), ref="A"
        )
    drawing.node(20, 5, highway="elevator", level="0;1;2", ref="B")
    plan, codes = read(drawing)
    assert [[stop.level for stop in one.stops] for one in plan.links] == [[0, 1, 2], [0, 1, 2]]
    assert codes == []


@pytest.mark.parametrize("tags", [{"highway": "elevator"}, {"indoor": "room", "stairs": "yes"}])
def test_what_joins_one_level_only_is_told_and_left_out(tags: dict[str, str]) -> None:
    drawing = hall()
    drawing.box(10, 5, 2, 2, level="0", **tags)
    plan, codes = read(drawing)
    assert plan.links == ()
    assert codes == ["lift-one-level" if "highway" in tags else "stairs-one-level"]


def test_a_lift_stops_only_where_there_is_a_floor() -> None:
    drawing = hall("0;2")
    drawing.node(5, 5, highway="elevator", level="0-3")
    assert [one.level for one in only(drawing).stops] == [0, 2]


@pytest.mark.parametrize(("incline", "low"), [("up", 10), ("down", 15), ("20%", 10), ("-20%", 15)])
def test_stairs_rise_as_their_incline_says(incline: str, low: float) -> None:
    drawing = hall()
    drawing.line((10, 2), (15, 2), highway="steps", level="0;1", incline=incline)
    link = only(drawing)
    assert link.kind is LinkKind.STAIRS
    assert link.stops[0].at == place(drawing, low, 2)


def test_what_is_drawn_at_the_ends_goes_before_the_incline() -> None:
    drawing = hall()
    drawing.line((10, 2), (15, 2), highway="steps", level="0-1", incline="up")
    drawing.line((10, 2), (10, 8), highway="footway", indoor="yes", level="1")
    assert only(drawing).stops[0].at == place(drawing, 15, 2)


def test_levels_of_stairs_that_tell_none_are_those_of_their_ends() -> None:
    drawing = hall()
    drawing.line((10, 2), (15, 2), highway="steps")
    drawing.node(10, 2, level="1")
    drawing.node(15, 2, level="0")
    link = only(drawing)
    assert [(one.level, one.at) for one in link.stops] == [
        (0, place(drawing, 15, 2)), (1, place(drawing, 10, 2))]  # fmt: skip


def test_the_floor_under_an_end_tells_where_it_is() -> None:
    drawing = OsmDrawing()
    drawing.box(0, 0, 10, 10, indoor="area", level="1")
    drawing.box(20, 0, 10, 10, indoor="area", level="0")
    drawing.line((9, 5), (21, 5), highway="steps", level="0;1")
    link = only(drawing)
    assert link.stops[0].at[0] > link.stops[1].at[0]


def test_stairs_that_might_lead_either_way_are_told() -> None:
    drawing = hall()
    drawing.line((10, 2), (15, 2), highway="steps", level="0;1")
    assert read(drawing)[1] == ["stairs-direction-unclear"]


@pytest.mark.parametrize(
    ("conveying", "incline", "one_way"),
    [("forward", "up", "up"), ("backward", "up", "down"), ("forward", "down", "down"),
     ("backward", "down", "up")],
)  # fmt: skip
def test_escalators_go_their_way(conveying: str, incline: str, one_way: str) -> None:
    drawing = hall()
    drawing.line(
        (10, 2), (15, 2), highway="steps", level="0;1", incline=incline, conveying=conveying
    )
    link = only(drawing)
    assert (link.kind, link.one_way) == (LinkKind.ESCALATOR, one_way)


@pytest.mark.parametrize("conveying", ["yes", "reversible"])
def test_an_escalator_of_which_no_way_is_told(conveying: str) -> None:
    drawing = hall()
    drawing.line((10, 2), (15, 2), highway="steps", level="0;1", incline="up", conveying=conveying)
    plan, codes = read(drawing)
    assert plan.links[0].one_way is None
    assert codes == ["escalator-both-ways"]


def test_a_stairwell_is_a_room_and_a_link() -> None:
    drawing = hall()
    well = drawing.box(30, 0, 4, 6, indoor="room", stairs="yes", level="0-1", kiosk__id="stairs-b")
    drawing.through(well, 30, 3, door="yes")
    plan, codes = read(drawing)
    assert [one.key for one in plan.areas if one.osm.endswith(str(well))] == [
        "stairs-b", "stairs-b@1"]  # fmt: skip
    (link,) = plan.links
    assert (link.key, link.kind) == ("stairs-b", LinkKind.STAIRS)
    assert link.stops[0].at == place(drawing, 32, 3) or link.stops[0].at[0] > 0
    assert codes == []


def test_a_ramp_is_a_walked_line_between_two_levels() -> None:
    drawing = hall()
    drawing.line((10, 2), (25, 2), highway="footway", indoor="yes", level="0;1", incline="8%")
    assert only(drawing).kind is LinkKind.RAMP


@pytest.mark.parametrize(
    ("first", "landing", "second"),
    [
        ("0;1", None, "0;1"),
        ("0;1", "0.5", "0;1"),
        ("0;0.5", "0.5", "0.5;1"),
        ("0-0.5", None, "0.5-1"),
    ],
)
def test_flights_that_meet_on_a_landing_are_one_stair(
    first: str, landing: str | None, second: str
) -> None:
    drawing = hall()
    drawing.line((10, 2), (14, 2), highway="steps", level=first, incline="up")
    if landing is None:
        drawing.line((10, 4), (14, 2), highway="steps", level=second, incline="down")
    else:
        drawing.line((10, 4), (14, 4), highway="steps", level=second, incline="down")
        drawing.line((14, 2), (14, 4), highway="footway", indoor="yes", level=landing)
    plan, codes = read(drawing)
    (link,) = plan.links
    assert [(one.level, one.at) for one in link.stops] == [
        (0, place(drawing, 10, 2)), (1, place(drawing, 10, 4))]  # fmt: skip
    assert {one.level for one in plan.areas} == {0, 1}
    assert codes == []


def test_stairs_that_meet_at_the_top_are_two() -> None:
    drawing = hall()
    drawing.line((10, 2), (14, 2), highway="steps", level="0;1", incline="up")
    drawing.line((18, 2), (14, 2), highway="steps", level="0;1", incline="up")
    plan, codes = read(drawing)
    assert {one.stops[1].at for one in plan.links} == {plan.links[0].stops[1].at}
    assert (len(plan.links), codes) == (2, [])


def test_a_landing_that_leads_on_stays_a_floor() -> None:
    drawing = hall()
    drawing.line((10, 2), (14, 2), highway="steps", level="0;0.5", incline="up")
    drawing.line((14, 2), (14, 9), highway="footway", indoor="yes", level="0.5")
    plan, codes = read(drawing)
    assert [[stop.level for stop in one.stops] for one in plan.links] == [[0, 0.5]]
    assert codes == []
