"""Desks on a real office: a window of its own for each, off the screen."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest
from support.small_centre import TUESDAY_TEN, open_small
from support.windows import item, middle

from kiosk.clock import HandClock
from kiosk.office import Office, open_office
from screens.common.program import Options
from screens.common.rehearsal import Finger
from screens.desk.program import DeskProgram


class Watch:
    """A stopwatch that runs only when told to, seconds."""

    def __init__(self) -> None:
        self.seconds = 0.0

    def __call__(self) -> float:
        return self.seconds


class Clerk:
    """Somebody at a desk's window, who sees, presses keys and touches."""

    def __init__(self, desk: DeskProgram, watch: Watch, qtbot: object) -> None:
        self.desk, self.watch, self._qtbot = desk, watch, qtbot
        window = desk.program.window
        assert window is not None
        self.window: QQuickWindow = window
        self.finger = Finger(window)

    def key(self, key: Qt.Key | str) -> None:
        if isinstance(key, str):
            key = getattr(Qt.Key, f"Key_{key}")
        QTest.keyClick(self.window, key)

    def next(self) -> None:
        """Next, long enough after the last one."""
        self.watch.seconds += 5
        self.key("Space")
        self.settled()

    def press(self, key: str) -> None:
        self.key(key)
        self.settled()

    def tap(self, name: str) -> None:
        self.finger.tap(middle(self.window, name))
        self.settled()

    def click(self, name: str) -> None:
        QTest.mouseClick(
            self.window,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
            middle(self.window, name),
        )
        self.settled()

    def settled(self) -> None:
        """Until every action is answered and the window shows it."""
        self.until(lambda: not self.desk.program.work.get_busy())

    def until(self, true: Callable[[], bool]) -> None:
        self._qtbot.waitUntil(true, timeout=10_000)  # type: ignore[attr-defined]

    def sees(self, name: str) -> str:
        """The text of the item of that name; empty when it is not to be seen."""
        found = item(self.window, name)
        return str(found.property("text")) if found.isVisible() else ""

    def says(self, name: str) -> str:
        """The second sentence of the message of that name; empty when it is not to be seen."""
        found = item(self.window, name)
        return str(found.property("says")) if found.isVisible() else ""

    def visible(self, name: str) -> bool:
        return item(self.window, name).isVisible()

    @property
    def focus(self) -> str:
        at: QQuickItem | None = self.window.activeFocusItem()
        return at.objectName() if at else ""


@pytest.fixture
def clock() -> HandClock:
    return HandClock(TUESDAY_TEN)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "office.sqlite"


@pytest.fixture
def office(path: Path, clock: HandClock) -> Iterator[Office]:
    opened = open_small(path, clock)
    yield opened
    opened.close()


@pytest.fixture
def take(office: Office) -> Callable[..., str]:
    """A visitor takes a number at the kiosk; returns what is printed."""

    def take(service: str = "lab", **told: object) -> str:
        return office.visitor("kiosk-1").take_ticket(service, **told).number  # type: ignore[arg-type]

    return take


@pytest.fixture
def clerks(
    office: Office, path: Path, clock: HandClock, qapp: object, qtbot: object
) -> Iterator[Callable[..., Clerk]]:
    """Opens the window of a desk, each with an office of its own on the same database."""
    made: list[tuple[DeskProgram, Office]] = []

    def sit_down(desk: str = "lab-1", database: str | Path = path, **told: object) -> Clerk:
        options = Options(**({"language": "en", "size": "900x600", "silent": True} | told))  # type: ignore[arg-type]
        own, watch = open_office(database, clock=clock), Watch()
        program = DeskProgram(own, desk, options, monotonic=watch)
        made.append((program, own))
        program.show()
        clerk = Clerk(program, watch, qtbot)
        clerk.window.requestActivate()
        clerk.until(clerk.window.isActive)
        clerk.settled()
        return clerk

    yield sit_down
    for program, own in made:
        program.program.close()
        own.close()
