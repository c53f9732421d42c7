"""A program whose database is away at its start says so, and begins by itself."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRectF, QTimer
from PySide6.QtQuick import QQuickItem
from pytestqt.qtbot import QtBot

from config.centre import Lobby
from config.texts import Texts
from kiosk.errors import Refused, Trouble, Vuoro
from screens.common import waiting
from screens.common.options import Kind, Options
from screens.common.waiting import Waiting, wait_for

AWAY = Trouble("database-away", address="postgresql://db/vuoro", why="refused")
ROOMS: tuple[tuple[Kind, str], ...] = (
    ("lobby", "1920x1080"),
    ("lobby", "1080x1920"),
    ("desk", "900x600"),
)


class Door:
    """Answers as told, one after the other; the last answer stays."""

    def __init__(self, *answers: Vuoro | str) -> None:
        self.answers = list(answers)
        self.threads: list[int] = []

    def open(self) -> str:
        self.threads.append(threading.get_ident())
        answer = self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]
        if isinstance(answer, Vuoro):
            raise answer
        return answer


def said(texts: Texts, language: str) -> tuple[str, str]:
    return texts.say("lobby-waiting-title", language), texts.say("lobby-waiting-says", language)


@pytest.fixture(autouse=True)
def soon(qapp: object, monkeypatch: pytest.MonkeyPatch, no_complaints: list[str]) -> None:
    monkeypatch.setattr(waiting, "AGAIN_MS", 1)


def test_what_opens_at_once_opens_without_a_window() -> None:
    door = Door("office")
    assert wait_for(door.open, "lobby", Options(), says=said) == "office"
    assert door.threads == [threading.get_ident()]


def test_what_is_away_is_tried_again_beside_the_window() -> None:
    door = Door(AWAY, AWAY, AWAY, "office")
    assert wait_for(door.open, "lobby", Options(), says=said) == "office"
    assert len(door.threads) == 4
    assert threading.get_ident() not in door.threads[1:]


@pytest.mark.parametrize(
    "answers",
    [
        (Refused("unknown-lobby", lobby="lobby-9", meant="lobby-1"),),
        (Trouble("schema-newer"),),
        (AWAY, Refused("nothing-published")),
        (AWAY, AWAY, Trouble("schema-newer")),
    ],
)
def test_what_waiting_does_not_mend_ends_it(answers: tuple[Vuoro, ...]) -> None:
    with pytest.raises(Vuoro) as told:
        wait_for(Door(*answers).open, "desk", Options(), says=said)
    assert told.value is answers[-1]


def test_a_window_that_is_closed_waits_no_longer(qapp: object) -> None:
    wait: Waiting[str] = Waiting(Door(AWAY).open, "desk", Options(), says=said)
    QTimer.singleShot(100, wait.program.application.quit)
    assert wait.exec() is None


def labels(root: QQuickItem) -> Iterator[QQuickItem]:
    for one in root.childItems():
        if one.isVisible():
            if one.property("contentWidth") is not None and one.property("text"):
                yield one
            yield from labels(one)


@pytest.mark.parametrize("language", ["fi", "sv", "en", "ar"])
@pytest.mark.parametrize(("kind", "size"), ROOMS)
def test_it_says_what_is_missing_in_the_screens_language_and_in_english(
    qtbot: QtBot, kind: Kind, size: str, language: str
) -> None:
    geometry = Lobby.model_fields["geometry"].get_default() if kind == "lobby" else None
    options = Options(size=size, language=language)
    wait: Waiting[str] = Waiting(Door(AWAY).open, kind, options, says=said, geometry=geometry)
    try:
        wait.show()
        window = wait.program.window
        assert window is not None
        qtbot.waitUntil(lambda: window.isExposed())
        texts = Texts.load()
        wanted = [text for one in dict.fromkeys((language, "en")) for text in said(texts, one)]
        shown = list(labels(window.contentItem()))
        assert [one.property("text") for one in shown] == wanted
        screen = QRectF(0, 0, window.width(), window.height())
        for one in shown:
            assert one.property("contentWidth") <= one.width() + 1.5
            assert screen.contains(one.mapRectToScene(QRectF(0, 0, one.width(), one.height())))
    finally:
        wait.program.close()
