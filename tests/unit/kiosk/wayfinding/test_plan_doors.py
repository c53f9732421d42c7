"""Doors of a drawing: where they are, how wide, which way, for whom."""

from __future__ import annotations

import pytest
from support.osm_drawing import OsmDrawing

from kiosk.wayfinding.graph import build_graph
from kiosk.wayfinding.plan import Door, Plan
from kiosk.wayfinding.reading import read_plan
from kiosk.wayfinding.route import Route, RouteProfile
from kiosk.wayfinding.search import find_route


def read(drawing: OsmDrawing) -> tuple[Plan, list[str]]:
    plan, findings = read_plan(drawing.bytes())
    return plan, [one.code for one in findings if one.code != "level-without-ref"]


def room(**tags: str) -> tuple[OsmDrawing, int]:
    """A room of 10 x 10 m; its door goes into the lower edge, and north is inside."""
    drawing = OsmDrawing()
    return drawing, drawing.box(0, 0, 10, 10, indoor="room", level="0", **tags)


def door(**tags: str) -> Door:
    drawing, outline = room()
    drawing.through(outline, 5, 0, **tags)
    plan, codes = read(drawing)
    assert codes == []
    (found,) = plan.doors
    return found


def test_a_door_takes_its_level_from_the_outline_it_is_in() -> None:
    drawing, outline = room(repeat_on="1")
    drawing.through(outline, 5, 0, door="yes", width="0.85", automatic_door="motion")
    plan, codes = read(drawing)
    assert [(one.key, one.level, one.width, one.automatic) for one in plan.doors] == [
        ("node -6", 0, 0.85, True),
        ("node -6@1", 1, 0.85, True),
    ]
    assert codes == []


@pytest.mark.parametrize(
    "tags",
    [
        {"door": "hinged"},
        {"door": "no"},
        {"entrance": "yes"},
        {"indoor": "door"},
        {"barrier": "gate"},
    ],
)
def test_what_is_a_door(tags: dict[str, str]) -> None:
    assert door(**tags).entrance is ("entrance" in tags)


@pytest.mark.parametrize(
    ("tags", "shut"),
    [
        ({"door": "yes", "access": "private"}, True),
        ({"door": "yes", "access": "no"}, True),
        ({"door": "yes", "locked": "yes"}, True),
        ({"entrance": "emergency"}, True),
        ({"door": "yes", "emergency": "exit"}, True),
        ({"entrance": "service"}, True),
        ({"entrance": "service", "access": "yes"}, False),
        ({"entrance": "main"}, False),
    ],
)
def test_doors_that_nobody_is_led_through(tags: dict[str, str], shut: bool) -> None:
    assert door(**tags).shut is shut


@pytest.mark.parametrize(
    ("tags", "bearing"),
    [
        ({"door": "yes"}, None),
        ({"door": "yes", "oneway": "no"}, None),
        ({"door": "yes", "oneway": "yes"}, 0),
        ({"door": "yes", "oneway": "-1"}, 180),
        ({"entrance": "exit"}, 180),
        ({"door": "yes", "oneway": "yes", "direction": "200"}, 200),
    ],
)
def test_doors_passed_in_one_direction(tags: dict[str, str], bearing: float | None) -> None:
    assert door(**tags).one_way == bearing


def test_a_door_of_a_one_way_corridor_goes_its_way() -> None:
    drawing = OsmDrawing()
    drawing.line((0, 0), (5, 0), (10, 0), highway="footway", indoor="yes", level="0", oneway="yes")
    drawing.node(5, 0, barrier="turnstile")
    plan, codes = read(drawing)
    assert [one.one_way for one in plan.doors] == [90]
    assert codes == []


def test_which_way_a_door_in_a_mere_wall_goes_is_asked() -> None:
    drawing = OsmDrawing()
    drawing.box(0, 0, 30, 20, building="yes")
    wall = drawing.line((0, 10), (30, 10), indoor="wall", level="0")
    drawing.through(wall, 5, 10, door="yes", oneway="yes")
    plan, codes = read(drawing)
    assert (plan.doors[0].one_way, codes) == (None, ["one-way-unclear"])


def test_a_door_drawn_beside_its_wall_is_moved_onto_it() -> None:
    drawing, _ = room()
    drawing.node(5, 0.4, door="yes", level="0")
    plan, codes = read(drawing)
    (x, y), *_ = plan.areas[0].outer
    assert plan.doors[0].at == pytest.approx((x + 5, y), abs=0.02)
    assert codes == ["door-beside-wall"]


def test_a_door_in_the_middle_of_a_room_is_told() -> None:
    drawing, _ = room()
    drawing.node(5, 5, door="yes", level="0")
    assert read(drawing)[1] == ["door-off-wall"]


def test_a_door_of_an_entrance_in_the_buildings_outline_is_in_place() -> None:
    drawing, _ = room()
    hull = drawing.box(-5, -5, 20, 20, building="yes")
    drawing.through(hull, 5, -5, entrance="main", level="0", name="Pääovi")
    plan, codes = read(drawing)
    assert (plan.spots[0].category, plan.spots[0].named.say("fi")) == ("entrance", "Pääovi")
    assert codes == []


def test_a_door_drawn_as_a_piece_of_wall_is_as_wide_as_it_is_long() -> None:
    drawing, _ = room()
    drawing.line((4, 0), (5.2, 0), indoor="door", level="0")
    drawing.box(8, -0.1, 0.9, 0.2, indoor="door", level="0")
    plan, codes = read(drawing)
    assert [one.width for one in plan.doors] == [
        pytest.approx(1.2, abs=0.02),
        pytest.approx(0.9, abs=0.02),
    ]
    assert codes == []


def test_a_door_through_a_thick_wall_is_in_both_its_faces() -> None:
    drawing = OsmDrawing()
    drawing.box(0, 0, 10, 5, indoor="room", level="0", name="a")
    drawing.box(0, 5.5, 10, 5, indoor="room", level="0", name="b")
    drawing.box(4.5, 5, 1, 0.5, indoor="door", level="0")
    plan, codes = read(drawing)
    route = find_route(build_graph(plan), plan.spots[0], plan.spots[1:], RouteProfile.DEFAULT)
    assert isinstance(route, Route)
    assert set(route.legs[0].doors) == {plan.doors[0].key}
    assert plan.doors[0].width == pytest.approx(1, abs=0.02)
    assert codes == []


def test_an_entrance_in_the_hull_of_a_building_opens_the_room_behind_the_thick_wall() -> None:
    drawing, _ = room()
    drawing.box(12, 0, 10, 10, indoor="corridor", level="0")
    hull = drawing.box(-0.4, -0.4, 22.8, 10.8, building="yes")
    drawing.through(hull, 5, -0.4, entrance="yes", level="0")
    plan, codes = read(drawing)
    (x, y), *_ = plan.areas[0].outer
    assert plan.doors[0].at == pytest.approx((x + 5, y), abs=0.02)
    assert codes == []


def test_a_gate_in_a_corridor_stays_where_it_is() -> None:
    drawing, _ = room()
    drawing.line((-5, -0.8), (5, -0.8), (15, -0.8), indoor="corridor", level="0", width="1.5")
    drawing.node(5, -0.8, barrier="turnstile")
    plan, codes = read(drawing)
    (_, y), *_ = plan.areas[0].outer
    assert plan.doors[0].at[1] == pytest.approx(y - 0.8, abs=0.02)
    assert codes == []
