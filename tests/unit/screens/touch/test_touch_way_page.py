"""The page of a way: what the map gets, and what is left of it afterwards."""

from __future__ import annotations

from collections.abc import Callable

import pytest
import shiboken6
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot
from support.windows import item

from config.texts import Texts
from screens.common.program import Options, Program
from screens.common.rehearsal import items_below
from screens.common.shots import SIZES
from screens.common.themes import THEMES
from screens.map.item import RouteMap
from screens.touch import shots


@pytest.fixture
def at(programs: Callable[..., Program]) -> Callable[..., tuple]:
    def show(name: str, language: str = "en", **options: object) -> tuple:
        texts = Texts.of_centre(shots.reference())
        size = SIZES["portrait"]
        told = {"size": f"{size.width}x{size.height}", "reduced_motion": True, "silent": True}
        program = programs(
            "kiosk",
            Options(**(told | options)),
            texts=texts,
            language=language,
            geometry=size.geometry,
        )
        program.publish(None, shots.reference().files)
        touch = shots.touch_at(name, texts, language)
        return program.show(shots.PAGE, {"touch": touch}), touch

    return show


def map_of(window) -> RouteMap:
    (found,) = [one for one in items_below(item(window, "way-map")) if isinstance(one, RouteMap)]
    return found


@pytest.mark.parametrize("language", ["en", "ar"])
def test_the_map_is_never_mirrored(language: str, at: Callable[..., tuple], qtbot: QtBot) -> None:
    window, touch = at("way", language)
    shown = map_of(window)
    qtbot.waitUntil(lambda: shown.drawing() is not None)
    assert shown.get_scene() is touch.state.lead.way.scene
    at_left, at_right = (shown.mapToScene(QPointF(x, 0)).x() for x in (0, shown.width()))
    assert at_left < at_right
    # The way turns left, and leads to the left on the picture.
    way = shown.drawing().way
    assert way[-1][0] < way[0][0]


def test_the_map_follows_the_floor_that_is_chosen(at: Callable[..., tuple], qtbot: QtBot) -> None:
    window, touch = at("way-floors")
    shown = map_of(window)
    first = shown.get_floor_name()
    touch.chooseFloor(1)
    assert shown.get_floor() == 1
    assert shown.get_floor_name() != first


def test_where_motion_is_reduced_the_dashes_rest(at: Callable[..., tuple]) -> None:
    window, _ = at("way")
    assert map_of(window).get_at_rest()


@pytest.mark.parametrize("theme", THEMES)
def test_the_map_wears_the_theme_of_the_page(theme: str, at: Callable[..., tuple]) -> None:
    window, _ = at("way", theme=theme)
    assert map_of(window).get_theme() == theme
    back = item(window, "page-way").window().color()
    assert back == QColor(THEMES[theme].paper)


def test_nothing_heavy_is_left_of_a_way_that_was_shown(
    at: Callable[..., tuple], qtbot: QtBot
) -> None:
    window, touch = at("way")
    shown = map_of(window)
    qtbot.waitUntil(lambda: shown.drawing() is not None)
    touch.touch("back")
    qtbot.waitUntil(lambda: not shiboken6.isValid(shown))
    assert vars(shown) == {}
