from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtQuick import QQuickWindow
from support.windows import item, middle

from screens.common.program import Options, Program
from screens.common.rehearsal import Finger, find, items_below

PAGE = Path(__file__).parent / "walking.qml"


def shown(programs: Callable[..., Program], qtbot: Any, **options: Any) -> QQuickWindow:
    program = programs("kiosk", Options(**options))
    window = program.show(PAGE)
    with qtbot.waitExposed(window):
        return window


def walk_to(window: QQuickWindow, page: str, *, forward: bool = True) -> None:
    root = window.contentItem().childItems()[0]
    root.setProperty("forward", forward)
    root.setProperty("at", page)


def names(window: QQuickWindow) -> set[str]:
    return {one.objectName() for one in items_below(window.contentItem())} & {"home", "service"}


def test_without_motion_the_next_page_is_simply_there(
    programs: Callable[..., Program], qtbot: Any
) -> None:
    window = shown(programs, qtbot, reduced_motion=True)
    assert names(window) == {"home"}
    walk_to(window, "service")
    qtbot.waitUntil(lambda: names(window) == {"service"})
    assert item(window, "service").mapToScene(item(window, "service").position()).x() == 0
    assert window.activeFocusItem().objectName() == "service-button"


@pytest.mark.parametrize(
    ("language", "forward", "from_right"),
    [("en", True, True), ("en", False, False), ("ar", True, False), ("ar", False, True)],
)
def test_one_walks_the_way_one_reads(
    programs: Callable[..., Program],
    qtbot: Any,
    language: str,
    forward: bool,
    from_right: bool,
) -> None:
    window = shown(programs, qtbot, language=language)
    walk_to(window, "service", forward=forward)
    begun = item(window, "service").mapToScene(item(window, "service").position()).x()
    assert (begun > 0) is from_right
    assert names(window) == {"home", "service"}
    qtbot.waitUntil(lambda: names(window) == {"service"})
    assert item(window, "service").mapToScene(item(window, "service").position()).x() == 0


def test_a_second_touch_does_not_fall_through_to_the_next_page(
    programs: Callable[..., Program], qtbot: Any
) -> None:
    window = shown(programs, qtbot, reduced_motion=True)
    finger = Finger(window)
    at = middle(window, "home-button")
    walk_to(window, "service")
    finger.tap(at)
    assert window.contentItem().childItems()[0].property("done") == []


def test_walking_back_and_forth_at_once_ends_where_one_is(
    programs: Callable[..., Program], qtbot: Any
) -> None:
    window = shown(programs, qtbot)
    for page in ("service", "home", "service", "home"):
        walk_to(window, page)
    qtbot.waitUntil(lambda: names(window) == {"home"})
    assert find(window, "home-button") is not None
