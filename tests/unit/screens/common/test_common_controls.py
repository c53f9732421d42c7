from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QObject, QPoint, QRectF, Qt
from PySide6.QtGui import QAccessible, QColor
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest
from support.windows import item, middle

from screens.common.program import Program
from screens.common.rehearsal import Finger

PAGE = Path(__file__).parent / "controls.qml"


@pytest.fixture
def program(programs: Callable[..., Program], qtbot: Any) -> Program:
    made = programs()
    with qtbot.waitExposed(made.show(PAGE)):
        pass
    return made


@pytest.fixture
def window(program: Program) -> QQuickWindow:
    assert program.window is not None
    return program.window


@pytest.fixture
def page(window: QQuickWindow) -> QObject:
    root = window.contentItem().childItems()[0]
    assert root.property("done") is not None
    return root


@pytest.fixture
def finger(window: QQuickWindow) -> Finger:
    return Finger(window)


@pytest.fixture
def accessible() -> Iterator[None]:
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


def test_a_touch_acts_on_release(window: QQuickWindow, page: QObject, finger: Finger) -> None:
    at = middle(window, "take-number")
    finger.press(at)
    assert page.property("done") == []
    assert item(window, "take-number").property("pressed") is True
    finger.release(at)
    assert page.property("done") == ["take-number"]
    assert item(window, "take-number").property("pressed") is False


@pytest.mark.parametrize("name", ["take-number", "tile-lab", "language-sv"])
def test_pressing_shows_within_one_frame(
    window: QQuickWindow, page: QObject, finger: Finger, name: str
) -> None:
    at = middle(window, name)
    edge = at - QPoint(int(item(window, name).width() / 2) - 6, 0)
    before = window.grabWindow().pixelColor(edge)
    finger.press(at)
    during = window.grabWindow().pixelColor(edge)
    finger.release(at)
    assert _lightness(during) < _lightness(before)


def test_sliding_off_cancels(
    window: QQuickWindow, page: QObject, finger: Finger, qtbot: Any
) -> None:
    at = middle(window, "tile-lab")
    away = QPoint(at.x(), window.height() - 5)
    finger.press(at)
    finger.move(away)
    qtbot.waitUntil(lambda: item(window, "tile-lab").property("pressed") is False)
    finger.release(away)
    assert page.property("done") == []


def test_a_second_finger_does_nothing(window: QQuickWindow, page: QObject, finger: Finger) -> None:
    one, other = middle(window, "tile-lab"), middle(window, "take-number")
    finger.press(one, 0)
    finger.press(other, 1)
    finger.release(other, 1)
    assert page.property("done") == []


def test_touches_after_a_page_change_wait(
    program: Program, window: QQuickWindow, page: QObject, finger: Finger, qtbot: Any
) -> None:
    guard = program.singleton("Guard")
    assert guard.property("shut") == 400
    at = middle(window, "take-number")
    program.turn()
    finger.tap(at)
    assert page.property("done") == []
    qtbot.waitUntil(lambda: guard.property("open") is True)
    finger.tap(at)
    assert page.property("done") == ["take-number"]


def test_a_touch_begun_during_the_pause_never_acts(
    program: Program, window: QQuickWindow, page: QObject, finger: Finger, qtbot: Any
) -> None:
    at = middle(window, "take-number")
    program.turn()
    finger.press(at)
    assert item(window, "take-number").property("pressed") is False
    qtbot.waitUntil(lambda: program.singleton("Guard").property("open") is True)
    finger.release(at)
    assert page.property("done") == []


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_keys_act(window: QQuickWindow, page: QObject, key: Qt.Key) -> None:
    item(window, "take-number").forceActiveFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(window, key)
    assert page.property("done") == ["take-number"]


def test_tab_walks_over_what_can_be_used_and_shows_where_it_is(
    window: QQuickWindow, page: QObject
) -> None:
    walked = []
    for _ in range(7):
        QTest.keyClick(window, Qt.Key.Key_Tab)
        focus = window.activeFocusItem()
        walked.append(focus.objectName())
        assert focus.property("keyboard") is True
    assert walked == [
        "language-fi",
        "language-sv",
        "language-en",
        "language-ar",
        "tile-lab",
        "take-number",
        "show-way",
    ]


def test_a_touch_draws_no_focus_ring(window: QQuickWindow, page: QObject, finger: Finger) -> None:
    finger.tap(middle(window, "take-number"))
    button = item(window, "take-number")
    assert button.hasActiveFocus()
    assert button.property("keyboard") is False


def test_what_is_switched_off_does_not_act(
    window: QQuickWindow, page: QObject, finger: Finger
) -> None:
    finger.tap(middle(window, "away"))
    assert page.property("done") == []


def test_the_language_row_says_which_was_chosen(
    window: QQuickWindow, page: QObject, finger: Finger
) -> None:
    finger.tap(middle(window, "language-sv"))
    assert page.property("chosen") == "sv"


@pytest.mark.parametrize(
    ("name", "role", "says"),
    [
        ("take-number", QAccessible.Role.Button, "Take a number"),
        ("tile-lab", QAccessible.Role.Button, "Laboratory. 4 waiting"),
        ("language-sv", QAccessible.Role.RadioButton, "Svenska"),
        ("title", QAccessible.Role.Heading, "question en n=3"),
        ("clock", QAccessible.Role.Clock, "10:35"),
        ("notice", QAccessible.Role.Notification, "The laboratory closes at 14 today."),
    ],
)
def test_an_assistive_program_learns_name_and_role(
    accessible: None, window: QQuickWindow, page: QObject, name: str, role: Any, says: str
) -> None:
    face = QAccessible.queryAccessibleInterface(item(window, name))
    assert face.role() == role
    assert face.text(QAccessible.Text.Name) == says


def test_an_assistive_program_can_act(
    accessible: None, window: QQuickWindow, page: QObject
) -> None:
    face = QAccessible.queryAccessibleInterface(item(window, "take-number"))
    face.actionInterface().doAction("Press")
    assert page.property("done") == ["take-number"]


def test_the_warning_covers_the_page_and_takes_the_keyboard(
    window: QQuickWindow, page: QObject, finger: Finger
) -> None:
    tile = middle(window, "tile-lab")
    page.setProperty("warned", True)
    assert window.activeFocusItem().objectName() == "go-on"
    finger.tap(QPoint(tile.x(), 20))
    finger.tap(tile)
    assert page.property("done") == []
    assert page.property("warned") is True
    QTest.keyClick(window, Qt.Key.Key_Space)
    assert page.property("warned") is False


def test_arabic_mirrors_the_page_at_once(
    program: Program, window: QQuickWindow, page: QObject
) -> None:
    sign = item(window, "title")
    assert sign.property("text") == "question en n=3"
    assert _ink(window, sign) == "left"
    program.set_language("ar")
    assert _ink(window, sign) == "right"
    assert sign.property("text") == "question ar n=3"
    assert program.singleton("Look").property("rtl") is True
    assert item(window, "language-ar").property("checked") is True


def test_a_theme_is_changed_at_once(program: Program, window: QQuickWindow) -> None:
    program.set_theme("contrast")
    assert window.grabWindow().pixelColor(2, 2) == QColor("#000000")


def _lightness(colour: QColor) -> float:
    return colour.lightnessF()


def _ink(window: QQuickWindow, label: QQuickItem) -> str:
    """At which end of its line a short label is written."""
    picture = window.grabWindow()
    box = label.mapRectToScene(QRectF(0, 0, label.width(), label.height())).toRect()
    third = box.width() // 3
    left, right = (
        sum(
            picture.pixelColor(x, y).lightnessF() < 0.5
            for x in range(start, start + third, 2)
            for y in range(box.top(), box.bottom(), 2)
        )
        for start in (box.left(), box.right() - third)
    )
    return "left" if left > right else "right"
