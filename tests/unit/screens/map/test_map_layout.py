"""Layouts of maps: upright labels that meet nothing, the whole way, an honest scale."""

from __future__ import annotations

import itertools
import math
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from support.drawn_plan import drawn_plan, way_on_one_floor, way_on_two_floors

from kiosk.wayfinding.drawing import draw_scene
from kiosk.wayfinding.scene import Change, FloorScene, Mark, Surface
from screens.map.figures import dashes
from screens.map.layout import lay_out
from screens.map.placing import broken, crosses
from screens.map.primitives import Box, Drawing, Fill, Icon, Stroke, Text
from screens.map.svg import measure

PLAN = drawn_plan()
NAMES = ["Kirjasto", "HUS Laboratorio", "Mielenterveys- ja päihdepalvelut", "Kela", "المكتبة", "A"]
SIZES = [(398.0, 406.0), (406.0, 332.0), (381.0, 110.0), (72.0, 50.0), (48.0, 37.0)]


def named_boxes(drawing: Drawing) -> list[Box]:
    return [one.box for one in drawing.items if isinstance(one, Text | Icon)]


@st.composite
def floors(draw: st.DrawFn) -> FloorScene:
    """Floors with rooms, marks anywhere and a way through them."""
    metres = st.floats(0, 80).map(lambda one: round(one, 1))
    points = st.tuples(metres, metres)
    marks = [
        Mark(at, rank, icon, text, (wide, tall), str(number))
        for number, (at, rank, icon, text, wide, tall) in enumerate(
            draw(
                st.lists(
                    st.tuples(
                        points,
                        st.integers(1, 7),
                        st.sampled_from(["", "lift", "toilets"]),
                        st.sampled_from(["", *NAMES]),
                        st.sampled_from([0.0, 4.0, 12.0, 40.0]),
                        st.sampled_from([0.0, 3.0, 10.0]),
                    ),
                    max_size=25,
                )
            )
        )
    ]
    way = tuple(draw(st.lists(points, min_size=2, max_size=6, unique=True)))
    marks.append(Mark(way[-1], 0, "", draw(st.sampled_from(NAMES)), (6.0, 4.0), "goal"))
    leaves = draw(st.booleans()) and math.dist(way[0], way[-1]) > 40
    changes = (Change(1, way[-1], "lift", "2"),) if leaves else ()
    xs, ys = [x for x, _ in way], [y for _, y in way]
    return FloorScene(
        level=0,
        floor="1",
        surfaces=(Surface("corridor", ((0, 0), (80, 0), (80, 80), (0, 80))),),
        walls=(((0, 40), (30, 40)),),
        marks=tuple(marks),
        way=way,
        here=way[0],
        goal=None if leaves else way[-1],
        changes=changes,
        bounds=(0, 0, 80, 80),
        focus=(min(xs), min(ys), max(xs), max(ys)),
        north=0,
    )


@settings(deadline=None, max_examples=60)
@given(floors(), st.sampled_from(SIZES), st.booleans(), st.sampled_from(["", "Olet tässä"]))
def test_labels_never_meet_each_other_the_way_or_the_frame(
    floor: FloorScene, size: tuple[float, float], compact: bool, here: str
) -> None:
    text = 7.3 if size[0] > 100 else 2.6
    drawing = lay_out(floor, *size, measure, text_mm=text, compact=compact, here_text=here)
    frame = Box(0, 0, *size)
    boxes = named_boxes(drawing)
    # A number's disc stands where the floor changes, whatever is near.
    movable = [one for one in boxes if one.width > 0]
    assert all(frame.holds(one) for one in movable if not on_disc(drawing, one))
    for one, other in itertools.combinations(movable, 2):
        assert not one.grown(-0.001).meets(other.grown(-0.001))
    for item in drawing.items:
        if isinstance(item, Text) and item.role in {"label", "place", "here_text"}:
            assert not any(crosses(item.box, *leg) for leg in itertools.pairwise(drawing.way))


def on_disc(drawing: Drawing, box: Box) -> bool:
    return any(
        isinstance(one, Text) and one.role == "on_disc" and one.box == box for one in drawing.items
    )


@settings(deadline=None, max_examples=60)
@given(floors(), st.sampled_from(SIZES))
def test_the_whole_way_is_seen_at_an_honest_scale(
    floor: FloorScene, size: tuple[float, float]
) -> None:
    drawing = lay_out(floor, *size, measure, text_mm=7.3 if size[0] > 100 else 2.6)
    frame = Box(0, 0, *size)
    assert all(frame.holds(Box(*at, *at)) for at in drawing.way)
    metres = math.dist(floor.way[0], floor.way[-1])
    assert math.dist(drawing.way[0], drawing.way[-1]) == pytest.approx(
        metres * drawing.scale, abs=0.01
    )
    # Up stays up: what lies farther along y in the scene lies higher in the picture.
    up = floor.way[-1][1] - floor.way[0][1]
    assert drawing.way[0][1] - drawing.way[-1][1] == pytest.approx(up * drawing.scale, abs=0.01)


def test_every_label_has_the_height_told() -> None:
    (floor,) = draw_scene(PLAN, way_on_one_floor(PLAN), 0, "fi").floors
    drawing = lay_out(floor, 398, 406, measure, text_mm=7.3)
    caps = {one.cap for one in drawing.items if isinstance(one, Text)}
    assert min(caps) == 7.3
    said = {" ".join(one.lines) for one in drawing.items if isinstance(one, Text)}
    assert {"HUS Laboratorio", "Kirjasto"} <= said


def test_a_strip_names_few_and_shows_no_amenities() -> None:
    (floor,) = draw_scene(PLAN, way_on_one_floor(PLAN), 0, "fi").floors
    drawing = lay_out(floor, 381, 110, measure, text_mm=7.3, compact=True)
    assert sum(isinstance(one, Text) for one in drawing.items) <= 6
    assert not any(isinstance(one, Icon) for one in drawing.items)


def test_without_a_way_the_whole_floor_is_seen() -> None:
    for floor in draw_scene(PLAN, None, 0, "fi").floors:
        drawing = lay_out(floor, 300, 200, measure, text_mm=5)
        frame = Box(0, 0, 300, 200)
        drawn = [at for one in drawing.items if isinstance(one, Fill) for at in one.rings[0]]
        assert drawing.way == ()
        assert sum(frame.holds(Box(*at, *at)) for at in drawn) == len(drawn)


def test_the_corner_tells_the_floor_of_several_and_that_there_are_no_steps() -> None:
    first, _ = draw_scene(PLAN, way_on_two_floors(PLAN), 270, "fi").floors
    drawing = lay_out(first, 398, 406, measure, step_free=True)
    signs = [one for one in drawing.items if isinstance(one, Text) and one.role == "on_sign"]
    badges = [one for one in drawing.items if isinstance(one, Icon) and one.role == "on_badge"]
    assert [one.lines for one in signs] == [("1",)]
    assert [one.name for one in badges] == ["wheelchair"]
    mirrored = lay_out(first, 398, 406, measure, step_free=True, right_to_left=True)
    (sign,) = [one for one in mirrored.items if isinstance(one, Text) and one.role == "on_sign"]
    assert sign.x > 199 > signs[0].x
    (alone,) = draw_scene(PLAN, way_on_one_floor(PLAN), 0, "fi").floors
    plain = lay_out(alone, 398, 406, measure)
    assert not any(getattr(one, "role", "") in {"on_sign", "on_badge"} for one in plain.items)


def test_a_change_of_floor_tells_number_means_and_floor() -> None:
    first, second = draw_scene(PLAN, way_on_two_floors(PLAN), 270, "fi").floors
    drawing = lay_out(first, 398, 406, measure)
    icons = [one.name for one in drawing.items if isinstance(one, Icon) and one.role == "on_disc"]
    texts = [one.lines[0] for one in drawing.items if isinstance(one, Text)]
    assert icons == ["lift", "up"]
    assert {"1", "3"} <= set(texts)
    reached = lay_out(second, 398, 406, measure)
    assert not any(isinstance(one, Icon) and one.role == "on_disc" for one in reached.items)
    # Where one comes out of the lift there is the number, not the arrow of who stands there.
    assert not any(getattr(one, "role", "") == "here" for one in reached.items)


def test_dashes_point_onward_and_are_covered_by_no_sign() -> None:
    (floor,) = draw_scene(PLAN, way_on_one_floor(PLAN), 0, "fi").floors
    drawing = lay_out(floor, 398, 406, measure)
    still, moved = dashes(drawing), dashes(drawing, 0.5)
    assert len(still) > 5
    assert still != moved
    assert dashes(drawing, 1.0) == still
    for line in still:
        assert not any(one.holds(Box(*line[1], *line[1])) for one in drawing.labels)
    assert any(isinstance(one, Stroke) and one.role == "way" for one in drawing.items)


def test_names_break_where_lines_are_most_alike() -> None:
    found = list(broken("Mielenterveys- ja päihdepalvelut", 3))
    assert found[:2] == [
        ("Mielenterveys- ja päihdepalvelut",),
        ("Mielenterveys- ja", "päihdepalvelut"),
    ]
    assert list(broken("Nuoriso\u00adpalvelut", 3)) == [
        ("Nuorisopalvelut",),
        ("Nuoriso-", "palvelut"),
    ]
    assert list(broken("Kela", 3)) == [("Kela",)]


def test_a_goal_without_a_name_is_told_by_its_sign() -> None:
    (floor,) = draw_scene(PLAN, way_on_one_floor(PLAN), 0, "fi").floors
    marks = tuple(
        replace(one, text="", icon="toilets") if one.rank == 0 else one for one in floor.marks
    )
    drawing = lay_out(replace(floor, marks=marks), 398, 406, measure)
    on_plate = [one for one in drawing.items if getattr(one, "role", "") == "on_plate"]
    assert [one.name for one in on_plate if isinstance(one, Icon)] == ["toilets"]
    assert not any(isinstance(one, Text) for one in on_plate)
