"""Kiosks on a real office, off the screen, touched by a real touch device."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from support.touch_visitor import REFERENCE, Visitor

from config.loading import load_centre
from kiosk.clock import HandClock
from kiosk.office import Office, open_office
from printer.simulator import Simulator
from screens.common.program import Options
from screens.touch.program import KioskProgram

TUESDAY = datetime(2026, 11, 24, 8, 35, tzinfo=UTC)


@pytest.fixture
def clock() -> HandClock:
    return HandClock(TUESDAY)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "office.sqlite"


@pytest.fixture
def office(path: Path, clock: HandClock) -> Iterator[Office]:
    with open_office(path, clock=clock) as opened:
        opened.caretaker().publish(load_centre(REFERENCE))
        yield opened


@pytest.fixture
def printer() -> Iterator[Simulator]:
    with Simulator(0) as running:
        yield running


@pytest.fixture
def kiosks(
    path: Path, clock: HandClock, qapp: object, qtbot: QtBot, no_complaints: list[str]
) -> Iterator[Callable[..., Visitor]]:
    """Starts a kiosk with an office of its own on the same database."""
    made: list[KioskProgram] = []

    def start(
        opening: Callable[[], Office] | None = None,
        *,
        printer: str | Callable[[], str | None] = "network://127.0.0.1:1",
        size: str = "1080x1920",
        language: str | None = None,
        wait: bool = True,
    ) -> Visitor:
        options = Options(size=size, silent=True, reduced_motion=True, language=language)
        opening = opening or (lambda: open_office(path, clock=clock))
        told = printer if callable(printer) else lambda: printer
        kiosk = KioskProgram(opening, "kiosk-1", options, printer=told)
        made.append(kiosk)
        kiosk.show()
        visitor = Visitor(kiosk, qtbot)
        visitor.window.requestActivate()
        if wait:
            visitor.until(lambda: visitor.state.home is not None)
        return visitor

    yield start
    for kiosk in made:
        kiosk.program.close()
