"""Spots of a drawing: what one can start from, be led to, or be led past."""

from __future__ import annotations

import pytest
import shapely
from support.osm_drawing import OsmDrawing

from kiosk.wayfinding.plan import Plan, Point, Spot
from kiosk.wayfinding.reading import read_plan


def read(drawing: OsmDrawing) -> Plan:
    return read_plan(drawing.bytes())[0]


def only(drawing: OsmDrawing) -> Spot:
    (spot,) = read(drawing).spots
    return spot


def hall() -> OsmDrawing:
    drawing = OsmDrawing()
    drawing.box(0, 0, 30, 10, indoor="corridor", level="0")
    return drawing


def place(plan: Plan, x: float, y: float) -> Point:
    """Metres of the plan of a point of the drawing: the first area's corner tells the shift."""
    left, low = min(plan.areas[0].outer)
    return pytest.approx((left + x, low + y), abs=0.1)  # type: ignore[return-value]


def test_a_screen_with_its_heading() -> None:
    drawing = hall()
    tags = {"kiosk:id": "kiosk-1", "kiosk:heading": "WSW", "kiosk:category": "kiosk"}
    drawing.node(5, 5, level="0", **tags)
    spot = only(drawing)
    assert (spot.key, spot.heading, spot.category) == ("kiosk-1", 247.5, "kiosk")
    assert spot.area == "way -5"


def test_a_room_is_stood_in_where_it_is_free() -> None:
    drawing = OsmDrawing()
    drawing.box(0, 0, 20, 10, indoor="area", level="0", name="Kirjasto")
    drawing.box(0, 0, 10, 10, indoor="room", level="0", access="private")
    drawing.box(10, 3, 4, 4, furniture="shelf", level="0")
    plan = read(drawing)
    (spot,) = plan.spots
    solid = [shapely.Polygon(plan.areas[1].outer), shapely.Polygon(plan.barriers[0].line)]
    assert min(one.distance(shapely.Point(spot.at)) for one in solid) > 1.5
    assert spot.area == "way -5"


@pytest.mark.parametrize(
    ("tags", "category"),
    [
        ({"amenity": "toilets"}, "toilets"),
        ({"tourism": "information"}, "info"),
        ({"entrance": "main"}, "entrance"),
        ({"highway": "bus_stop"}, "bus"),
        ({"name": "Kioski", "indoor": "yes"}, ""),
        ({"kiosk:landmark": "yes"}, ""),
    ],
)
def test_what_is_a_spot(tags: dict[str, str], category: str) -> None:
    drawing = hall()
    drawing.node(5, 0, level="0", **tags)
    assert only(drawing).category == category


@pytest.mark.parametrize(
    "tags",
    [
        {"indoor": "column", "name": "Pylväs"},
        {"door": "yes"},
        {"entrance": "emergency"},
        {"entrance": "yes", "access": "private"},
        {"amenity": "bench"},
        {"power": "outlet"},
    ],
)
def test_what_is_none(tags: dict[str, str]) -> None:
    drawing = hall()
    drawing.node(5, 0, level="0", **tags)
    assert [one for one in read(drawing).spots if one.category] == []


def test_a_room_without_name_is_called_by_its_number() -> None:
    drawing = OsmDrawing()
    drawing.box(0, 0, 20, 10, indoor="room", level="0", ref="12")
    assert only(drawing).named.say("sv") == "12"


def test_several_services_at_one_place_are_several_spots() -> None:
    drawing = hall()
    drawing.node(5, 5, level="0", **{"kiosk:id": "info", "kiosk:service": "kela; lab"})
    drawing.node(9, 5, level="0", **{"kiosk:service": "health"})
    plan = read(drawing)
    assert [(one.key, one.service) for one in plan.spots] == [
        ("info", "kela"),
        ("service:lab", "lab"),
        ("service:health", "health"),
    ]
    assert plan.spot("lab") is plan.spots[1]


def test_a_place_on_several_levels_has_a_spot_on_each() -> None:
    drawing = OsmDrawing()
    drawing.box(0, 0, 20, 10, indoor="room", repeat_on="1;2", **{"kiosk:id": "wc", "name": "WC"})
    assert [(one.key, one.level) for one in read(drawing).spots] == [("wc", 1), ("wc@2", 2)]


def test_a_shop_beside_a_corridor_is_stood_before() -> None:
    drawing = OsmDrawing()
    drawing.line((0, 0), (20, 0), indoor="corridor", level="0", width="2")
    drawing.node(10, 6, level="0", shop="books")
    plan = read(drawing)
    assert plan.spots[0].at == place(plan, 11, 2)  # the corridor's corner is at (-1, -1)


def test_nobody_is_led_to_a_shop_through_a_wall_or_from_far_away() -> None:
    drawing = OsmDrawing()
    drawing.line((0, 0), (20, 0), indoor="corridor", level="0", width="2")
    drawing.line((0, 3), (20, 3), indoor="wall", level="0")
    drawing.node(10, 6, level="0", shop="books")
    drawing.node(10, -40, level="0", shop="wine")
    plan = read(drawing)
    assert [one.at for one in plan.spots] == [place(plan, 11, 7), place(plan, 11, -39)]


def test_a_screen_outside_every_area_stays_where_it_is_to_be_told() -> None:
    drawing = OsmDrawing()
    drawing.line((0, 0), (20, 0), indoor="corridor", level="0", width="2")
    drawing.node(10, 6, level="0", **{"kiosk:id": "kiosk-1"})
    plan = read(drawing)
    assert plan.spots[0].at == place(plan, 11, 7)


def test_pieces_of_other_buildings_are_no_spots() -> None:
    drawing = hall()
    drawing.node(100, 50, shop="bakery", name="Leipomo")
    drawing.node(100, 60, amenity="cafe")
    assert read(drawing).spots == ()


def test_lifts_are_spots_on_each_of_their_levels_and_may_be_landmarks() -> None:
    drawing = OsmDrawing()
    drawing.box(0, 0, 30, 10, indoor="corridor", repeat_on="0-1")
    told = {"kiosk:id": "lift-a", "kiosk:landmark": "yes", "name:fi": "Hissi A"}
    drawing.node(5, 5, highway="elevator", level="0;1", **told)
    plan = read(drawing)
    assert [(one.key, one.level, one.category, one.landmark) for one in plan.spots] == [
        ("lift-a", 0, "lift", True),
        ("lift-a@1", 1, "lift", True),
    ]
    assert plan.of_category("lift")[0].named.say("fi") == "Hissi A"


def test_a_screen_without_level_is_on_the_only_one_there_is() -> None:
    drawing = OsmDrawing()
    drawing.box(0, 0, 30, 10, indoor="corridor", level="2")
    drawing.node(5, 5, **{"kiosk:id": "kiosk-1"})
    assert only(drawing).level == 2


def test_a_screen_without_level_among_several_is_asked_for_its_own() -> None:
    drawing = OsmDrawing()
    drawing.box(0, 0, 30, 10, indoor="corridor", level="1", level__ref="1")
    drawing.box(0, 0, 30, 10, indoor="corridor", level="2", level__ref="2")
    drawing.node(5, 5, **{"kiosk:id": "kiosk-1"})
    findings = read_plan(drawing.bytes())[1]
    assert [(one.code, one.osm) for one in findings] == [
        ("level-missing", "node -7"),
        ("level-without-ref", ""),
    ]
