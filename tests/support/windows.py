"""Real windows for tests: off the screen, touched by a real touch device.

Import the fixtures through ``tests/conftest.py``; Qt is loaded only by tests that use them.
"""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from PySide6.QtCore import QPoint
    from PySide6.QtQuick import QQuickItem, QQuickWindow

    from screens.common.program import Program

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_QUICK_BACKEND"] = "software"
os.environ["QSG_RENDER_LOOP"] = "basic"


@pytest.fixture(scope="session")
def qapp_cls() -> type:
    """The programs are Qt Quick: no widgets anywhere."""
    from PySide6.QtGui import QGuiApplication

    return QGuiApplication


@pytest.fixture(autouse=True)
def no_complaints(
    request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch
) -> Iterator[list[str]]:
    """Fails the test on any warning of QML, in every program the test makes."""
    heard: list[str] = []
    if "screens" in request.path.parts or "PySide6.QtQml" in sys.modules:
        from screens.common.program import Program

        def on_complaints(self: Program, complaints: list[Any]) -> None:
            told = [one.toString() for one in complaints]
            self.complaints.extend(told)
            heard.extend(told)

        monkeypatch.setattr(Program, "_on_complaints", on_complaints)
    yield heard
    assert not heard, "QML complained:\n" + "\n".join(heard)


class Words:
    """Texts that say their key and values: tests of pages need no catalogue."""

    languages = ("fi", "sv", "en", "ar")

    def __init__(self, own: Mapping[str, str] | None = None) -> None:
        self._own = dict(own or {})

    def say(self, key: str, language: str, /, **values: object) -> str:
        said = self._own.get(key, key)
        return " ".join([said, language, *(f"{name}={one}" for name, one in values.items())])

    def direction(self, language: str) -> str:
        return "rtl" if language == "ar" else "ltr"

    def own_name(self, language: str) -> str:
        names = {"fi": "Suomi", "sv": "Svenska", "en": "English", "ar": "العربية"}
        return names[language]


@pytest.fixture
def programs(qapp: object, no_complaints: list[str]) -> Iterator[Callable[..., Program]]:
    """Makes programs (kind, options, and whatever ``Program`` takes) and closes them after."""
    from config.centre import Geometry
    from screens.common.program import Program

    made: list[Program] = []

    def make(kind: Any = "kiosk", options: Any = None, **told: Any) -> Program:
        told.setdefault("texts", Words())
        if kind == "kiosk":
            told.setdefault("geometry", Geometry())
        made.append(Program(kind, options, **told))
        return made[-1]

    yield make
    for program in made:
        program.close()
    left = [one.name for one in threading.enumerate() if one.name.startswith("vuoro-")]
    assert not left, f"threads left running: {left}"


def item(window: QQuickWindow, name: str) -> QQuickItem:
    """The item of that ``objectName`` in ``window``; fails when there is none."""
    from PySide6.QtQuick import QQuickItem

    from screens.common.rehearsal import find

    found = find(window, name)
    assert isinstance(found, QQuickItem), f"nothing is called {name}"
    return found


def middle(window: QQuickWindow, name: str) -> QPoint:
    """The middle of the item of that name, in pixels of ``window``."""
    from screens.common.rehearsal import middle_of

    return middle_of(item(window, name))
