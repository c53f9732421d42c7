"""Maps as painted: on screens in every theme, on paper in dots, as an item of a page."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Property, QObject
from PySide6.QtGui import QColor, QImage, QPainter
from pytestqt.qtbot import QtBot
from support.drawn_plan import drawn_plan, way_on_one_floor, way_on_two_floors
from support.windows import item

from kiosk.wayfinding.drawing import draw_scene
from kiosk.wayfinding.scene import Scene
from screens.common.options import Options
from screens.common.program import Program
from screens.map.colours import PALETTES
from screens.map.item import RouteMap, register_map
from screens.map.layout import lay_out
from screens.map.painter import measure_at, paint
from screens.map.paper import way_picture
from screens.map.primitives import Box, Drawing, Fill

PLAN = drawn_plan()
PER_MM = 2.71


def one_floor(language: str = "fi") -> Scene:
    return draw_scene(PLAN, way_on_one_floor(PLAN), 0, language)


def painted(theme: str, drawing: Drawing) -> QImage:
    size = round(drawing.width * PER_MM), round(drawing.height * PER_MM)
    image = QImage(*size, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    paint(painter, drawing, PALETTES[theme], PER_MM)
    painter.end()
    return image


def clear_of_signs(drawing: Drawing) -> Iterator[tuple[float, float]]:
    """Points on the way a little beside its middle, where neither dash nor sign lies."""
    for (x0, y0), (x1, y1) in itertools.pairwise(drawing.way):
        x, y = (x0 + x1) / 2, (y0 + y1) / 2
        length = ((x1 - x0) ** 2 + (y1 - y0) ** 2) ** 0.5
        if length > drawing.way_width:
            off = 0.42 * drawing.way_width / length
            at = x - (y1 - y0) * off, y + (x1 - x0) * off
            if not any(one.holds(Box(*at, *at)) for one in drawing.labels):
                yield at


def is_way(colour: QColor, theme: str) -> bool:
    """Whether it is nearer to the way's colour than to any other around it."""
    told = PALETTES[theme]

    def off(role: str) -> int:
        other = QColor(told[role])
        return (
            abs(colour.red() - other.red())
            + abs(colour.green() - other.green())
            + abs(colour.blue() - other.blue())
        )

    return off("way") < min(map(off, ("casing", "dash", "corridor", "service", "room")))


@pytest.mark.parametrize("theme", list(PALETTES))
def test_the_way_is_painted_in_its_colour_and_the_goal_s_room_in_another(
    qapp: object, theme: str
) -> None:
    told = PALETTES[theme]
    drawing = lay_out(one_floor().floors[0], 398, 406, measure_at(PER_MM))
    image = painted(theme, drawing)
    points = list(clear_of_signs(drawing))
    assert len(points) >= 3
    for x, y in points:
        assert is_way(image.pixelColor(round(x * PER_MM), round(y * PER_MM)), theme)
    room = next(one for one in drawing.items if isinstance(one, Fill) and one.role == "goal")
    x, y = room.rings[0][0]
    corners = [(x + dx, y + dy) for dx in (-4, 4) for dy in (-4, 4)]
    inside = {image.pixelColor(round(a * PER_MM), round(b * PER_MM)).name() for a, b in corners}
    assert told["goal"].lower() in inside
    assert image.pixelColor(2, image.height() - 3) == QColor(told["outside"])


@pytest.mark.parametrize("language", ["fi", "ar"])
@pytest.mark.parametrize(("wide", "high"), [(576, 400), (384, 300)])
def test_paper_has_dots_or_none_and_little_black(
    qapp: object, language: str, wide: int, high: int
) -> None:
    scene = draw_scene(PLAN, way_on_two_floors(PLAN), 270, language)
    for number in range(2):
        picture = way_picture(scene, number, wide, high)
        assert picture.mode == "1"
        assert picture.size == (wide, high)
        black = picture.histogram()[0] / (wide * high)
        assert 0.01 < black < 0.25
    with pytest.raises(IndexError):
        way_picture(scene, 2, wide, high)


def test_the_way_on_paper_is_thick(qapp: object) -> None:
    scene = one_floor()
    drawing = lay_out(scene.floors[0], 72, 50, measure_at(8), text_mm=2.6, compact=True)
    assert drawing.way_width * 8 >= 12


class Held(QObject):
    """What a presenter gives a page."""

    def __init__(self, scene: Scene) -> None:
        super().__init__()
        self._scene = scene

    def get_scene(self) -> Any:
        return self._scene

    scene = Property(object, get_scene, constant=True)


PAGE = """
import QtQuick
import VuoroMap

Item {
    id: page
    required property QtObject held
    property bool hides: false
    RouteMap {
        objectName: "map"
        anchors.fill: parent
        scene: page.hides ? null : page.held.scene
        theme: "light"
        pxPerMm: 2.71
        textMm: 7.3
        moving: %s
        hereText: "Olet"
        Accessible.name: "map"
    }
}
"""


@pytest.fixture
def shown(
    programs: Callable[..., Program], tmp_path: Path, qtbot: QtBot
) -> Callable[..., tuple[RouteMap, Program]]:
    def show(scene: Scene, *, moving: bool = True) -> tuple[RouteMap, Program]:
        register_map()
        page = tmp_path / "Page.qml"
        page.write_text(PAGE % str(moving).lower(), encoding="utf-8")
        program = programs("kiosk", Options(size="1080x1100"))
        held = Held(scene)
        held.setParent(program.say)
        window = program.show(page, {"held": held})
        found = item(window, "map")
        assert isinstance(found, RouteMap)
        qtbot.waitUntil(lambda: found.drawing() is not None)
        return found, program

    return show


def dash_frames(found: RouteMap) -> int:
    return found._dashes.frames


def test_the_movement_ends_and_leaves_standing_dashes(
    shown: Callable[..., tuple[RouteMap, Program]], qtbot: QtBot
) -> None:
    found, _ = shown(one_floor())
    assert not found.get_at_rest()
    found._motion.setCurrentTime(found._motion.duration() // 2 + 100)
    assert found._dashes.phase > 0
    with qtbot.waitSignal(found.rested, timeout=8000):
        found._motion.setCurrentTime(found._motion.duration())
    assert found.get_at_rest()
    assert found._dashes.phase == 0
    qtbot.wait(60)
    frames = dash_frames(found)
    qtbot.wait(120)
    assert dash_frames(found) == frames


def test_with_reduced_motion_everything_is_simply_there(
    shown: Callable[..., tuple[RouteMap, Program]], qtbot: QtBot
) -> None:
    found, program = shown(one_floor(), moving=False)
    assert found.get_at_rest()
    assert program.window is not None
    image = program.window.grabWindow()
    drawing = found.drawing()
    assert drawing is not None
    for x, y in clear_of_signs(drawing):
        assert is_way(image.pixelColor(round(x * PER_MM), round(y * PER_MM)), "light")


def test_another_floor_is_drawn_ahead_and_then_only_shown(
    shown: Callable[..., tuple[RouteMap, Program]], qtbot: QtBot
) -> None:
    found, _ = shown(draw_scene(PLAN, way_on_two_floors(PLAN), 270, "fi"))
    assert (found.get_floors(), found.get_floor_name()) == (2, "1")
    qtbot.waitUntil(lambda: len(found._pictures) == 2)
    ahead = found._pictures[1]
    found.set_floor(1)
    assert found.drawing() is ahead.drawing
    assert found.get_floor_name() == "3"
    # What was drawn for another theme is not shown in this one.
    found.set_theme("dark")
    qtbot.waitUntil(lambda: len(found._pictures) == 2)
    assert found._pictures[1] is not ahead
    corner = found._pictures[1].image.pixelColor(2, 1097)
    assert corner == QColor(PALETTES["dark"]["outside"])


def test_no_scene_and_a_floor_that_is_not_there_show_nothing(
    shown: Callable[..., tuple[RouteMap, Program]], qtbot: QtBot
) -> None:
    found, program = shown(one_floor())
    found.set_floor(7)
    assert found.drawing() is None
    assert found.get_floor_name() == ""
    found.set_floor(0)
    page = found.parentItem()
    assert page is not None
    page.setProperty("hides", True)
    assert (found.get_scene(), found.get_floors()) == (None, 0)
    assert program.window is not None
    qtbot.wait(30)
    told = program.window.grabWindow().pixelColor(300, 300)
    assert told == QColor(PALETTES["light"]["outside"])
