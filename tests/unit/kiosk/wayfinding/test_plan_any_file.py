"""Whatever a file holds, reading it ends with a usable plan and findings, never with a crash."""

from __future__ import annotations

import math
from functools import cache

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from support.house import ROOT
from support.osm_drawing import OsmDrawing

from kiosk.wayfinding import osm, rings, shapes
from kiosk.wayfinding.checking import check_plan
from kiosk.wayfinding.plan import Plan, Point
from kiosk.wayfinding.reading import read_plan

PLANS = ("room_and_door", "corridor_only", "wall_ways")
STRANGE = (
    "", "0", "-1--0", "0-2", "0;1;0.5", "-50-200", "1e9", "nan", "yes", "no", "room", "wall",
    "level", "steps", "elevator", "corridor", "-", ";", "\u202e", "0.0001", "private", "forward",
    "multipolygon", "90°",
)  # fmt: skip
FEW = settings(
    deadline=None, max_examples=60, suppress_health_check=[HealthCheck.too_slow], derandomize=True
)


@cache
def drawn(name: str) -> bytes:
    return (ROOT / "tests" / "golden" / "plans" / f"{name}.osm").read_bytes()


def assert_usable(plan: Plan) -> None:
    """What everything after the reading relies on."""
    levels = {one.number for one in plan.levels}
    parts = (plan.areas, plan.doors, plan.spots, plan.links)
    for part in parts:
        keys = [one.key for one in part]
        assert len(keys) == len(set(keys))
    assert {one.level for part in parts[:3] for one in part} <= levels
    assert {stop.level for one in plan.links for stop in one.stops} <= levels
    assert {one.level for one in plan.barriers} <= levels
    assert all(len({stop.level for stop in one.stops}) > 1 for one in plan.links)
    assert all(len(one.outer) > 2 for one in plan.areas)
    assert {one.area for one in plan.spots} <= {*plan.area_by_key, None}
    assert all(map(_finite, _points(plan)))


def _points(plan: Plan) -> list[Point]:
    return [
        *(one for area in plan.areas for ring in (area.outer, *area.holes) for one in ring),
        *(one for barrier in plan.barriers for one in barrier.line),
        *(one.at for part in (plan.doors, plan.spots) for one in part),
        *(stop.at for one in plan.links for stop in one.stops),
    ]


def _finite(point: Point) -> bool:
    return all(map(math.isfinite, point))


def look_at(data: bytes) -> None:
    plan, findings = read_plan(data)
    assert_usable(plan)
    told = check_plan(plan, findings, None)
    assert len(told) >= len(findings)
    assert all(one.position is None or _finite(one.position) for one in told)


@FEW
@given(st.binary(max_size=400))
def test_any_bytes(data: bytes) -> None:
    look_at(data)


@FEW
@given(
    st.sampled_from(PLANS),
    st.lists(st.tuples(st.floats(0, 1), st.integers(0, 60), st.binary(max_size=8)), max_size=6),
)
def test_plans_with_pieces_cut_out_and_rubbish_put_in(
    name: str, cuts: list[tuple[float, int, bytes]]
) -> None:
    data = drawn(name)
    for share, length, rubbish in cuts:
        at = int(share * len(data))
        data = data[:at] + rubbish + data[at + length :]
    look_at(data)


@FEW
@given(st.data())
def test_plans_with_lines_lost_doubled_and_swapped_and_with_strange_values(
    data: st.DataObject,
) -> None:
    lines = drawn(data.draw(st.sampled_from(PLANS))).decode().splitlines()
    for _ in range(data.draw(st.integers(1, 12))):
        number = data.draw(st.integers(2, len(lines) - 2))
        other = data.draw(st.integers(2, len(lines) - 2))
        line = lines[number]
        change = data.draw(st.sampled_from(["lose", "double", "swap", "value", "number"]))
        if change == "lose":
            lines[number] = ""
        elif change == "double":
            lines.insert(other, line)
        elif change == "swap":
            lines[number], lines[other] = lines[other], line
        elif change == "value" and ' v="' in line:
            told = data.draw(st.sampled_from(STRANGE))
            lines[number] = f'{line.split(chr(34) + " v=")[0]}" v="{told}" />'
        elif change == "number" and "lat='" in line:
            told = data.draw(st.sampled_from(["0", "90", "48.2084", "59.3327", "nan", "1e-9"]))
            before, _, after = line.partition("lat='")
            lines[number] = f"{before}lat='{told}'{after[after.index(chr(39)) + 1 :]}".replace(
                f"'{told}'lon", f"'{told}' lon"
            )
    look_at("\n".join(lines).encode())


TAGS = st.dictionaries(
    st.sampled_from(
        ["indoor", "level", "repeat_on", "highway", "door", "entrance", "stairs", "conveying",
         "incline", "oneway", "access", "width", "kiosk:id", "name", "level:ref", "area",
         "barrier", "amenity", "room", "building", "kiosk:heading", "kiosk:service"]
    ),
    st.sampled_from(STRANGE),
    max_size=5,
)  # fmt: skip
CORNERS = st.tuples(st.integers(0, 12), st.integers(0, 12))


@FEW
@given(
    st.lists(
        st.tuples(st.lists(CORNERS, min_size=1, max_size=7), TAGS, st.booleans()),
        min_size=1,
        max_size=14,
    )
)
def test_any_drawing(ways: list[tuple[list[tuple[int, int]], dict[str, str], bool]]) -> None:
    drawing = OsmDrawing()
    numbers = []
    for corners, tags, closed in ways:
        nodes = [drawing.node(*map(float, one)) for one in corners]
        if len(nodes) == 1:
            drawing.node(*map(float, corners[0]), **tags)
        else:
            numbers.append(drawing.way([*nodes, *nodes[: int(closed)]], **tags))
    members = [("way", one, "inner" if one % 2 else "outer") for one in numbers]
    drawing.relation(*members, type="multipolygon", indoor="area", level="0")
    look_at(drawing.bytes())


def test_a_hundred_megabytes_are_refused_before_they_are_read() -> None:
    node = b"<node id='-1' lat='60' lon='24'/>"
    data = b"<osm>" + node * (100_000_000 // len(node)) + b"</osm>"
    plan, (finding,) = read_plan(data)
    assert plan == Plan()
    assert (finding.code, finding.fault) == ("too-large", True)


@pytest.mark.slow
def test_the_largest_file_that_is_read_ends_with_a_word() -> None:
    node = "<node id='-{0}' lat='60.{0:06}' lon='24.7'><tag k='name' v='x'/></node>"
    data = b"<osm>" + b"".join(node.format(one).encode() for one in range(1, 250_000))
    plan, findings = read_plan(data[: osm.LARGEST - 10])
    assert "too-many-elements" in {one.code for one in findings}
    assert_usable(plan)


def test_a_tangle_is_left_out() -> None:
    drawing = OsmDrawing()
    corners = [((7 * one) % 40 + 0.1 * (one % 3), (11 * one) % 37) for one in range(400)]
    drawing.area(*[(float(x), float(y)) for x, y in corners], indoor="room", level="0")
    drawing.line(*[(float(x), float(y)) for x, y in corners], indoor="corridor", level="0")
    plan, findings = read_plan(drawing.bytes())
    assert plan.areas == ()
    assert [one.code for one in findings if one.fault] == ["tangled", "tangled"]


def test_no_drawing_has_more_parts_than_a_building(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shapes, "MOST_PARTS", 500)
    drawing = OsmDrawing()
    for number in range(9):
        drawing.box(20.0 * number, 0, 9, 9, indoor="room", repeat_on="-50-100")
    plan, findings = read_plan(drawing.bytes())
    assert "too-many-elements" in {one.code for one in findings}
    assert len(plan.areas) <= 500


def test_few_lines_that_cross_themselves_are_mended(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shapes, "MOST_CROSSED", 3)
    drawing = OsmDrawing()
    for number in range(5):
        x = 20.0 * number
        drawing.area((x, 0), (x + 9, 9), (x + 9, 0), (x, 8), indoor="room", level="0")
    plan, findings = read_plan(drawing.bytes())
    codes = [one.code for one in findings]
    assert (codes.count("self-crossing"), codes.count("tangled")) == (3, 2)
    assert len(plan.areas) == 3
    assert rings.MOST_CORNERS > 10


def test_a_file_of_which_nothing_is_left_is_no_sound_plan() -> None:
    plan, findings = read_plan(b"<osm><node id='-1' lat='nan' lon='24'/></osm>")
    assert plan.areas == ()
    assert [(one.code, one.fault) for one in findings] == [
        ("node-nowhere", False),
        ("nothing-drawn", True),
    ]
