"""The kiosk by keyboard or keypad alone: no page holds anybody."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from support.windows import item

from config.texts import Texts
from screens.common.program import Options, Program
from screens.common.rehearsal import items_below
from screens.touch import shots
from screens.touch import state as s
from screens.touch.presenter import Touch

STATES = [one.name.removeprefix("kiosk-") for one in shots.pages() if one.size_kind == "portrait"]
COVERED = {"ticket-confirm": {"cancel-yes", "cancel-no"}}
"""Where a card lies over the page, only its own controls are on the way."""

Opened = tuple[QQuickWindow, Touch]


@pytest.fixture
def opened(programs: Callable[..., Program], qtbot: QtBot) -> Callable[[str], Opened]:
    def show(name: str) -> Opened:
        texts = Texts.of_centre(shots.reference())
        options = Options(size="1080x1920", reduced_motion=True, silent=True)
        program = programs("kiosk", options, texts=texts, language="en")
        program.publish(None, shots.reference().files)
        touch = shots.touch_at(name, texts, "en")
        window = program.show(shots.PAGE, {"touch": touch})
        window.requestActivate()
        qtbot.waitUntil(window.isActive)
        return window, touch

    return show


def focus(window: QQuickWindow) -> str:
    at = window.activeFocusItem()
    return at.objectName() if at else ""


def controls(window: QQuickWindow) -> set[str]:
    return {
        one.objectName()
        for one in items_below(window.contentItem())
        if one.metaObject().indexOfProperty("keyHeld") >= 0 and one.isVisible() and one.isEnabled()
    }


def on_the_way(window: QQuickWindow, key: Qt.Key, steps: int) -> list[str]:
    seen = []
    for _ in range(steps):
        QTest.keyClick(window, key)
        seen.append(focus(window))
    return seen


@pytest.mark.parametrize("name", [name for name in STATES if name != "ticket-warned"])
def test_tab_visits_every_control_and_comes_round(
    name: str, opened: Callable[[str], Opened]
) -> None:
    window, _ = opened(name)
    expected = COVERED.get(name) or controls(window)
    assert "" not in expected
    steps = 2 * len(expected) + 4
    for key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
        seen = on_the_way(window, key, steps)
        assert set(seen) - {""} >= expected
        assert seen[-1] in seen[: len(expected) + 2]
    if name in COVERED:
        assert set(on_the_way(window, Qt.Key.Key_Tab, steps)) == expected


@pytest.mark.parametrize(
    ("name", "page"),
    [
        ("service-errands", s.Page.HOME),
        ("service-closed", s.Page.HOME),
        ("find-letter", s.Page.HOME),
        ("ticket-printed", s.Page.HOME),
        ("found-waiting", s.Page.HOME),
        ("trouble", s.Page.HOME),
        ("find-word", s.Page.FIND),
        ("home", s.Page.HOME),
    ],
)
def test_escape_goes_back(name: str, page: s.Page, opened: Callable[[str], Opened]) -> None:
    window, touch = opened(name)
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert touch.state.page is page
    assert not touch.state.spelling


def test_escape_keeps_the_number_that_was_to_be_cancelled(
    opened: Callable[[str], Opened],
) -> None:
    window, touch = opened("ticket-confirm")
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert (touch.state.page, touch.state.confirming) == (s.Page.TICKET, False)


def test_letters_and_figures_are_entered_from_a_keyboard(
    opened: Callable[[str], Opened],
) -> None:
    window, touch = opened("find-letter")
    for key in (Qt.Key.Key_L, Qt.Key.Key_4, Qt.Key.Key_Space, Qt.Key.Key_Minus, Qt.Key.Key_2):
        QTest.keyClick(window, key)
    assert touch.state.number == "L42"


def test_the_page_one_leaves_stays_as_it_was_and_takes_no_touch(
    programs: Callable[..., Program],
) -> None:
    texts = Texts.of_centre(shots.reference())
    program = programs("kiosk", Options(size="1080x1920", silent=True), texts=texts, language="en")
    touch = shots.touch_at("home", texts, "en")
    window = program.show(shots.PAGE, {"touch": touch})
    mine = item(window, "my-number")
    front = mine.property("front")
    touch.chooseService("kela")
    left = item(window, "page-home")
    assert left.property("leaving") is True
    assert (mine.isEnabled(), mine.property("front")) == (True, front)
