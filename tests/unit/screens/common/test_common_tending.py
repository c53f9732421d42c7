"""A program tends beside its work: it rests until the next due time, and outlives every failure."""

from __future__ import annotations

import threading
from collections.abc import Callable
from datetime import datetime, timedelta

import pytest
from support.small_centre import TUESDAY_TEN

from kiosk.errors import Trouble
from screens.common import tending
from screens.common.tending import Tending, who


class Steward:
    """Answers as told, and says when it has been asked often enough."""

    def __init__(self, *answers: datetime | Exception | None) -> None:
        self.answers = list(answers)
        self.asked = 0
        self.enough = threading.Event()

    def tend(self) -> datetime | None:
        self.asked += 1
        if not self.answers:
            self.enough.set()
            return TUESDAY_TEN + timedelta(hours=1)
        answer = self.answers.pop(0)
        if isinstance(answer, Exception):
            raise answer
        return answer


@pytest.fixture
def rests(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """How long it rested each time; nobody waits for it."""
    rested: list[float] = []
    wait = threading.Event.wait

    def rest(self: threading.Event, timeout: float | None = None) -> bool:
        if threading.current_thread().name == "vuoro-tending" and timeout is not None:
            rested.append(timeout)
            timeout = min(timeout, 0.01)
        return wait(self, timeout)

    monkeypatch.setattr(threading.Event, "wait", rest)
    return rested


def run(steward: Steward, now: Callable[[], datetime] = lambda: TUESDAY_TEN) -> None:
    running = Tending(lambda: steward, now)
    running.start()
    running.start()
    assert steward.enough.wait(20)
    running.close()
    running.close()
    asked = steward.asked
    running.start()
    assert steward.asked == asked


def test_it_rests_until_the_next_thing_is_due(rests: list[float]):
    run(Steward(TUESDAY_TEN, TUESDAY_TEN + timedelta(seconds=7), None))
    assert rests[:4] == [tending.BREATH_S, 7, tending.AGAIN_S, tending.LONGEST_S]


def test_it_outlives_what_goes_wrong(rests: list[float]):
    run(Steward(Trouble("database-away", address="", why=""), ValueError("a bug"), TUESDAY_TEN))
    assert rests[:3] == [tending.AGAIN_S, tending.AGAIN_S, tending.BREATH_S]


def test_two_programs_of_one_device_are_told_apart():
    assert who("lobby-1").startswith("lobby-1 ")
