"""What a lobby knows, and how sure it is of it."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from kiosk.errors import Trouble
from kiosk.roles.views import LobbyView
from screens.common.pulse import Pulse
from screens.common.work import Work
from screens.lobby import watch as watching
from screens.lobby.shots import made_up_call, made_up_view
from screens.lobby.watch import Watch


class Role:
    """Answers with the present view, or holds its answer, or fails."""

    def __init__(self) -> None:
        self.now = made_up_view()
        self.asked = 0
        self.away = False
        self.open = threading.Event()
        self.open.set()

    def view(self) -> LobbyView:
        self.asked += 1
        self.open.wait(20)
        if self.away:
            raise Trouble("database-away")
        return self.now


class Lobby:
    def __init__(self) -> None:
        self.role = Role()
        self.work = Work("lobby-test")
        self.pulse = Pulse()
        self.seconds = 100.0
        self.watch = Watch(
            self.role, work=self.work, pulse=self.pulse, monotonic=lambda: self.seconds
        )
        self.watch.show(self.role.now)

    def pass_time(self, seconds: int) -> None:
        for _ in range(seconds):
            self.seconds += 1
            self.pulse.tick.emit()

    def close(self) -> None:
        self.role.open.set()
        self.pulse.stop()
        self.work.close()


@pytest.fixture
def lobby(qapp: object, monkeypatch: pytest.MonkeyPatch) -> Iterator[Lobby]:
    monkeypatch.setattr(watching, "AGAIN_MS", 1)
    made = Lobby()
    yield made
    made.close()


def large(lobby: Lobby) -> list[str]:
    return [one.call.number for one in lobby.watch.board.large]


def test_news_are_read_and_shown(qtbot: QtBot, lobby: Lobby) -> None:
    lobby.role.now = made_up_view(made_up_call(1, "L042", 3, "left"))
    lobby.pulse.news.emit(())
    qtbot.waitUntil(lambda: large(lobby) == ["L042"])


def test_what_comes_while_reading_is_read_once_more_and_not_for_each(
    qtbot: QtBot, lobby: Lobby
) -> None:
    lobby.role.open.clear()
    for _ in range(10):
        lobby.pulse.news.emit(())
    lobby.role.now = made_up_view(made_up_call(1, "L042", 3, "left"))
    lobby.role.open.set()
    qtbot.waitUntil(lambda: large(lobby) == ["L042"] and not lobby.work.get_busy())
    assert lobby.role.asked == 2


def test_a_quiet_morning_is_not_old(lobby: Lobby) -> None:
    lobby.pass_time(25)
    assert lobby.watch.age <= 1


def test_the_clock_goes_on_between_views(lobby: Lobby) -> None:
    before = lobby.watch.now
    lobby.pass_time(5)
    assert before is not None
    assert lobby.watch.now is not None
    assert (lobby.watch.now - before).total_seconds() == 5


def test_ages_count_from_the_last_good_moment(qtbot: QtBot, lobby: Lobby) -> None:
    lobby.pulse.away.emit(4.0)
    lobby.pass_time(20)
    assert lobby.watch.age == 24
    lobby.pulse.back.emit()
    qtbot.waitUntil(lambda: lobby.watch.age == 0)


def test_a_reading_that_hangs_makes_the_picture_old(lobby: Lobby) -> None:
    lobby.role.open.clear()
    lobby.pulse.news.emit(())
    lobby.pass_time(15)
    assert lobby.watch.age == 15


def test_a_failed_reading_is_tried_again_by_itself(qtbot: QtBot, lobby: Lobby) -> None:
    lobby.role.away = True
    lobby.pulse.news.emit(())
    qtbot.waitUntil(lambda: lobby.role.asked >= 3)
    lobby.pass_time(12)
    assert lobby.watch.age >= 12
    lobby.role.away = False
    lobby.role.now = made_up_view(made_up_call(1, "L042", 3, "left"))
    qtbot.waitUntil(lambda: large(lobby) == ["L042"])
    assert lobby.watch.age == 0


def test_time_alone_is_followed_more_closely_while_somebody_walks(
    qtbot: QtBot, lobby: Lobby
) -> None:
    lobby.pass_time(29)
    assert lobby.role.asked == 0
    called = made_up_view(made_up_call(1, "L042", 3, "left"))
    lobby.watch.show(called)
    (call,) = called.calls
    lobby.role.now = replace(called, calls=(replace(call, live=False),))
    lobby.pass_time(10)
    qtbot.waitUntil(lambda: large(lobby) == [])


def test_a_fifth_call_comes_in_by_itself(qtbot: QtBot, lobby: Lobby) -> None:
    five = [made_up_call(n, f"L00{n}", n, None) for n in range(1, 6)]
    lobby.watch.show(replace(made_up_view(*five), air_seconds=3))
    assert large(lobby) == ["L001", "L002", "L003", "L004"]
    lobby.seconds += 3
    qtbot.waitUntil(lambda: large(lobby) == ["L005"], timeout=10_000)
