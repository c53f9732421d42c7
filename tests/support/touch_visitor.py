"""Somebody at a kiosk, for tests that run a real one."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from support.windows import item, middle

import config
from screens.common.rehearsal import Finger, find
from screens.touch import state as s
from screens.touch.program import KioskProgram

REFERENCE = Path(str(config.__file__)).parent / "iso_omena"


class Visitor:
    """Somebody at a kiosk, who sees, touches, types and shows a slip to the reader."""

    def __init__(self, kiosk: KioskProgram, qtbot: QtBot) -> None:
        self.kiosk, self._qtbot = kiosk, qtbot
        window = kiosk.program.window
        assert window is not None
        self.window = window
        self.finger = Finger(window)

    @property
    def state(self) -> s.State:
        return self.kiosk.touch.state

    def until(self, true: Callable[[], bool], within_ms: int = 15_000) -> None:
        self._qtbot.waitUntil(true, timeout=within_ms)

    def ready(self) -> None:
        """Until the page stands still and takes touches."""
        guard = self.kiosk.program.singleton("Guard")
        self.until(lambda: bool(guard.property("open")))
        self._qtbot.wait(30)

    def tap(self, name: str) -> None:
        self.until(lambda: self.visible(name))
        self.ready()
        self.finger.tap(middle(self.window, name))

    def key(self, key: Qt.Key) -> None:
        QTest.keyClick(self.window, key)

    def type(self, text: str) -> None:
        for letter in text:
            QTest.keyClick(self.window, Qt.Key(ord(letter.upper())))

    def scan(self, code: str) -> None:
        self.type(f"VUORO:{code}")
        self.key(Qt.Key.Key_Return)

    def at(self, page: s.Page) -> None:
        self.until(lambda: self.state.page is page)

    def visible(self, name: str) -> bool:
        found = find(self.window, name)
        return found is not None and bool(found.property("visible"))

    def text(self, name: str) -> str:
        return str(item(self.window, name).property("text"))

    def focus(self) -> str:
        at = self.window.activeFocusItem()
        return at.objectName() if at else ""
