"""Areas, walls and levels of a drawing."""

from __future__ import annotations

import math
from collections import Counter

import pytest
import shapely
from support.osm_drawing import OsmDrawing

from kiosk.wayfinding.ground import to_degrees
from kiosk.wayfinding.plan import Area, AreaKind, Plan, PlanFinding
from kiosk.wayfinding.reading import read_plan


def read(drawing: OsmDrawing) -> tuple[Plan, list[str]]:
    plan, findings = read_plan(drawing.bytes())
    return plan, [one.code for one in findings if one.code != "level-without-ref"]


def found(drawing: OsmDrawing, code: str) -> PlanFinding:
    return next(one for one in read_plan(drawing.bytes())[1] if one.code == code)


def surface(area: Area) -> float:
    return float(shapely.Polygon(area.outer, area.holes).area)


def test_a_room_in_metres_with_its_tags() -> None:
    drawing = OsmDrawing()
    more = {"name:fi": "Laboratorio", "access": "private", "wheelchair": "yes", "room": "meeting"}
    told = {"indoor": "room", "level": "2", "level:ref": "3", "kiosk:id": "lab", "ref": "12"}
    drawing.box(0, 0, 8, 5, **told, **more)
    plan, codes = read(drawing)
    (room,) = plan.areas
    assert (room.key, room.osm, room.kind, room.level) == ("lab", "way -5", AreaKind.ROOM, 2)
    assert surface(room) == pytest.approx(40, rel=0.01)
    assert (room.private, room.wheelchair, room.category, room.ref) == (
        True, True, "meeting_room", "12")  # fmt: skip
    assert [(one.number, one.ref) for one in plan.levels] == [(2, "3")]
    assert codes == []


def test_metres_are_right_to_the_decimetre_over_a_large_building() -> None:
    drawing = OsmDrawing()
    drawing.box(0, 0, 200, 100, indoor="area", level="0")
    plan, _ = read(drawing)
    (x, y), *_ = plan.areas[0].outer
    lat, lon = to_degrees(plan.origin, (x, y))
    assert (lat, lon) == pytest.approx((60.16, 24.74), abs=2e-7)
    # Great-circle length of the lower edge, by the spherical law: a sphere is 0.5 % off at most.
    across = math.radians(200 / 55_560) * math.cos(math.radians(60.16)) * 6_371_000
    assert plan.areas[0].outer[1][0] - x == pytest.approx(across, rel=0.005)


def test_what_repeats_is_there_once_a_level() -> None:
    drawing = OsmDrawing()
    drawing.box(0, 0, 8, 5, indoor="room", level="0", repeat_on="1-2", kiosk__id="wc")
    drawing.box(20, 0, 8, 5, indoor="corridor", level="-1--0")
    plan, codes = read(drawing)
    assert [(one.key, one.level) for one in plan.areas] == [
        ("wc", 0), ("wc@1", 1), ("wc@2", 2), ("way -10", -1), ("way -10@0", 0)]  # fmt: skip
    assert codes == ["area-repeated"]


def test_a_multipolygon_of_several_ways_has_its_hole() -> None:
    drawing = OsmDrawing()
    south = drawing.line((0, 10), (0, 0), (20, 0), (20, 10))
    north = drawing.line((0, 10), (0, 20), (20, 20), (20, 10))
    yard = drawing.box(5, 5, 4, 4)
    drawing.relation(
        ("way", south, "outer"), ("way", north, ""), ("way", yard, "inner"),
        type="multipolygon", indoor="corridor", level="0", name="Käytävä")  # fmt: skip
    plan, codes = read(drawing)
    (area,) = plan.areas
    assert area.osm.startswith("relation")
    assert surface(area) == pytest.approx(400 - 16, rel=0.01)
    assert codes == []


def test_an_old_multipolygon_is_tagged_on_its_outer_way() -> None:
    drawing = OsmDrawing()
    outer = drawing.box(0, 0, 20, 20, indoor="area", level="0")
    inner = drawing.box(5, 5, 4, 4)
    drawing.relation(("way", outer, "outer"), ("way", inner, "inner"), type="multipolygon")
    plan, codes = read(drawing)
    assert [surface(one) for one in plan.areas] == [pytest.approx(384, rel=0.01)]
    assert codes == []


def test_each_outer_ring_is_an_area() -> None:
    drawing = OsmDrawing()
    one, two = drawing.box(0, 0, 5, 5), drawing.box(10, 0, 5, 5)
    drawing.relation(("way", one, "outer"), ("way", two, "outer"), type="multipolygon",
                     indoor="room", level="0", kiosk__id="kela")  # fmt: skip
    plan, codes = read(drawing)
    assert [area.key for area in plan.areas] == ["kela", "relation -11#1"]
    assert codes == []


def test_a_multipolygon_that_does_not_close_is_told() -> None:
    drawing = OsmDrawing()
    way = drawing.line((0, 10), (0, 0), (20, 0), (20, 10))
    drawing.relation(("way", way, "outer"), type="multipolygon", indoor="room", level="0")
    plan, codes = read(drawing)
    assert plan.areas == ()
    assert codes == ["open-relation"]


def test_members_that_are_not_there() -> None:
    drawing = OsmDrawing()
    way = drawing.box(0, 0, 5, 5)
    drawing.relation(("way", way, "outer"), ("way", -99, "inner"), type="multipolygon",
                     indoor="room", level="0")  # fmt: skip
    plan, codes = read(drawing)
    assert len(plan.areas) == 1
    assert codes == ["member-missing"]


def test_an_open_room_is_closed_and_told() -> None:
    drawing = OsmDrawing()
    drawing.line((0, 0), (8, 0), (8, 5), (0, 5), indoor="room", level="0")
    plan, codes = read(drawing)
    assert surface(plan.areas[0]) == pytest.approx(40, rel=0.01)
    assert codes == ["open-area"]
    finding = found(drawing, "open-area")
    assert finding.fault
    assert finding.osm == "way -5"
    assert finding.position == pytest.approx((60.16 + 5 / 111_420, 24.74), abs=1e-6)
    assert finding.level == 0


def test_a_room_that_crosses_itself_keeps_its_largest_part_and_says_where() -> None:
    drawing = OsmDrawing()
    drawing.area((0, 0), (10, 0), (10, 10), (2, -2), indoor="room", level="0")
    plan, codes = read(drawing)
    assert codes == ["self-crossing"]
    assert shapely.Polygon(plan.areas[0].outer).is_valid
    assert found(drawing, "self-crossing").position is not None


def test_a_room_without_surface_is_left_out() -> None:
    drawing = OsmDrawing()
    drawing.area((0, 0), (10, 0), (5, 0), indoor="room", level="0")
    plan, codes = read(drawing)
    assert plan.areas == ()
    assert "flat-area" in codes


def test_levels_that_do_not_parse() -> None:
    drawing = OsmDrawing()
    drawing.box(0, 0, 5, 5, indoor="room", level="EG")
    drawing.box(0, 10, 5, 5, indoor="room", level="0")
    plan, codes = read(drawing)
    assert len(plan.areas) == 1
    assert codes == ["level-unreadable"]
    assert found(drawing, "level-unreadable").values == {"told": "EG"}


def test_a_corridor_drawn_as_a_line_gets_its_width() -> None:
    drawing = OsmDrawing()
    drawing.line((0, 0), (20, 0), indoor="corridor", level="0", width="3")
    drawing.line((20, 0), (20, 10), highway="footway", level="0", indoor="yes")
    plan, codes = read(drawing)
    wide, narrow = plan.areas
    assert surface(wide) == pytest.approx(3 * 23, rel=0.01)
    assert surface(narrow) == pytest.approx(2 * 12, rel=0.01)
    assert {one.kind for one in plan.areas} == {AreaKind.CORRIDOR}
    assert codes == []


def test_a_corridor_that_comes_round_leaves_its_middle_open() -> None:
    drawing = OsmDrawing()
    drawing.box(0, 0, 20, 20, highway="corridor", level="0")
    plan, _ = read(drawing)
    assert surface(plan.areas[0]) == pytest.approx(22 * 22 - 18 * 18, rel=0.01)
    assert len(plan.areas[0].holes) == 1


def test_a_floor_of_which_only_walls_are_drawn_is_walkable_within_its_outline() -> None:
    drawing = OsmDrawing()
    drawing.box(0, 0, 30, 20, building="yes", building__levels="1")
    drawing.line((0, 10), (30, 10), indoor="wall", level="0")
    plan, codes = read(drawing)
    assert [(one.kind, one.level) for one in plan.areas] == [(AreaKind.ROOM, 0)]
    assert [(one.kind, one.closed) for one in plan.barriers] == [("wall", False)]
    assert codes == []


def test_a_floor_of_which_most_is_drawn_is_solid_elsewhere() -> None:
    drawing = OsmDrawing()
    drawing.box(0, 0, 30, 20, indoor="level", level="0", level__ref="E", name__sv="Entréplan")
    drawing.box(0, 0, 30, 18, indoor="area", level="0")
    drawing.line((0, 10), (30, 10), indoor="wall", level="0")
    plan, _ = read(drawing)
    assert len(plan.areas) == 1
    assert plan.levels[0].ref == "E"
    assert plan.levels[0].names.say("sv") == "Entréplan"


def test_corridors_left_blank_are_what_the_rooms_leave_of_their_floor() -> None:
    drawing = OsmDrawing()
    drawing.box(0, 0, 30, 20, building="yes")
    drawing.box(60, 0, 30, 20, building="yes", name="the house next door")
    for level in ("0", "1"):
        drawing.box(0, 0, 14, 20, indoor="room", level=level)
        drawing.box(17, 0, 13, 20, indoor="room", level=level)
    plan, codes = read(drawing)
    assert [(one.key, one.level) for one in plan.areas[-2:]] == [("way -5", 0), ("way -5@1", 1)]
    assert len(plan.areas) == 6
    assert codes == []


def test_walls_obstacles_and_voids() -> None:
    drawing = OsmDrawing()
    drawing.box(0, 0, 30, 20, indoor="area", level="0")
    drawing.box(1, 1, 2, 1, indoor="wall", area="yes", level="0")
    drawing.box(5, 1, 2, 1, indoor="wall", level="0")
    drawing.node(10, 1, indoor="column", level="0", diameter="1")
    drawing.box(12, 1, 4, 1, furniture="shelf", level="0")
    drawing.line((20, 1), (24, 1), barrier="handrail", level="0")
    drawing.line((20, 3), (24, 3), kiosk__obstacle="yes", level="0")
    drawing.box(5, 8, 6, 6, indoor="void", level="0")
    drawing.line((20, 5), (24, 5), barrier="kerb", level="0")
    plan, codes = read(drawing)
    assert Counter((one.kind, one.closed, len(one.line)) for one in plan.barriers) == Counter(
        [
            ("wall", True, 4),
            ("wall", False, 5),
            ("wall", False, 2),
            ("obstacle", True, 4),
            ("obstacle", True, 4),
            ("obstacle", False, 2),
            ("void", True, 4),
        ]
    )
    assert codes == []


def test_signs_that_differ_are_told_and_the_outline_goes_first() -> None:
    drawing = OsmDrawing()
    drawing.box(0, 0, 9, 9, indoor="level", level="1", level__ref="2")
    for number in range(2):
        drawing.box(20 * number, 20, 9, 9, indoor="room", level="1", level__ref="3")
    plan, codes = read(drawing)
    assert plan.levels[0].ref == "2"
    assert codes == ["level-ref-differs"]


def test_a_level_without_a_sign_is_told() -> None:
    drawing = OsmDrawing()
    drawing.box(0, 0, 9, 9, indoor="area", level="1")
    finding = found(drawing, "level-without-ref")
    assert (finding.level, finding.fault) == (1, True)


def test_a_room_on_no_level_is_on_the_ground_floor_of_a_plan_of_several() -> None:
    drawing = OsmDrawing()
    drawing.box(0, 0, 9, 9, indoor="room")
    drawing.box(20, 0, 9, 9, indoor="room", level="1")
    drawing.box(40, 0, 9, 9, indoor="room", level="2")
    plan, codes = read(drawing)
    assert plan.areas[0].level == 0
    assert codes == ["level-missing"]


def test_what_lies_kilometres_away_belongs_to_another_building() -> None:
    drawing = OsmDrawing()
    drawing.box(0, 0, 9, 9, indoor="room", level="0")
    drawing.node(90_000, 0, name="far", level="0")
    plan, codes = read(drawing)
    assert (len(plan.areas), codes) == (1, ["far-away"])


def test_nodes_that_are_not_in_the_file() -> None:
    drawing = OsmDrawing()
    corners = [drawing.node(*one) for one in ((0, 0), (9, 0), (9, 9), (0, 9))]
    drawing.way([*corners, -77, corners[0]], indoor="room", level="0")
    plan, codes = read(drawing)
    assert (len(plan.areas), codes) == (1, ["node-missing"])


def test_references_to_what_was_deleted_are_passed_over() -> None:
    drawing = OsmDrawing()
    corners = [drawing.node(*one) for one in ((0, 0), (9, 0), (9, 9), (0, 9))]
    drawing.way([*corners, -77, corners[0]], indoor="room", level="0")
    drawing.way(corners, "action='delete'", indoor="room", level="0")
    gone = b"<node id='-77' action='delete' lat='60.16' lon='24.74' /></osm>"
    plan, findings = read_plan(drawing.bytes().replace(b"</osm>", gone))
    assert len(plan.areas) == 1
    assert [one.code for one in findings] == ["level-without-ref"]


def test_what_was_downloaded_around_a_building_is_passed_over() -> None:
    drawing = OsmDrawing()
    drawing.box(0, 0, 9, 9, indoor="room", level="0")
    field = drawing.line((0, 50), (90, 50), (90, 99))
    drawing.relation(("way", field, "outer"), ("way", -999, "outer"), type="multipolygon",
                     landuse="meadow")  # fmt: skip
    drawing.way([drawing.node(50, 50), -998], waterway="river")
    drawing.area((0, 90), (9, 99), (9, 90), (0, 99), natural="wood")
    plan, codes = read(drawing)
    assert (len(plan.areas), codes) == (1, [])


def test_an_empty_drawing_says_so() -> None:
    plan, findings = read_plan(b"<osm version='0.6'></osm>")
    assert plan == Plan()
    assert [one.code for one in findings] == ["nothing-drawn"]


def test_findings_are_bounded() -> None:
    drawing = OsmDrawing()
    for number in range(400):
        drawing.line(
            (0, number * 9), (8, number * 9), (8, number * 9 + 5), indoor="room", level="0"
        )
    _, findings = read_plan(drawing.bytes())
    assert len(findings) <= 302
    assert "many-more" in {one.code for one in findings}
