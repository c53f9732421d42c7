from __future__ import annotations

import threading
from collections.abc import Iterator
from queue import Empty, Queue
from typing import Any

import pytest

from kiosk.errors import Trouble
from screens.common.pulse import Pulse


class Tape:
    """A feed that plays what the test puts on it."""

    def __init__(self) -> None:
        self.queue: Queue[object] = Queue()
        self.threads: set[int] = set()
        self.closed = False

    def close(self) -> None:
        self.closed = True

    def wait(self, timeout_s: float) -> tuple[object, ...]:
        self.threads.add(threading.get_ident())
        try:
            item = self.queue.get(timeout=min(timeout_s, 0.02))
        except Empty:
            return ()
        if isinstance(item, Exception):
            raise item
        return (item,)


@pytest.fixture
def tape() -> Tape:
    return Tape()


@pytest.fixture
def pulse(qapp: object, tape: Tape, monkeypatch: pytest.MonkeyPatch) -> Iterator[Pulse]:
    monkeypatch.setattr("screens.common.pulse.RETRY_S", 0.01)
    made = Pulse(lambda: tape)
    yield made
    made.stop()


def test_news_arrive_on_the_window_s_thread(pulse: Pulse, tape: Tape, qtbot: Any) -> None:
    heard: list[tuple[object, int]] = []
    pulse.news.connect(lambda entries: heard.append((entries, threading.get_ident())))
    pulse.start()
    tape.queue.put("entry 1")
    tape.queue.put("entry 2")
    qtbot.waitUntil(lambda: len(heard) == 2)
    assert [entries for entries, _ in heard] == [("entry 1",), ("entry 2",)]
    assert {thread for _, thread in heard} == {threading.get_ident()}
    assert threading.get_ident() not in tape.threads


def test_away_is_told_until_it_is_back(pulse: Pulse, tape: Tape, qtbot: Any) -> None:
    told: list[object] = []
    pulse.away.connect(lambda seconds: told.append(seconds >= 0))
    pulse.back.connect(lambda: told.append("back"))
    pulse.news.connect(told.append)
    pulse.start()
    tape.queue.put(Trouble("database-away"))
    tape.queue.put(Trouble("database-away"))
    tape.queue.put("entry")
    qtbot.waitUntil(lambda: ("entry",) in told)
    assert told == [True, True, "back", ("entry",)]


def test_a_broken_feed_is_opened_again(pulse: Pulse, tape: Tape, qtbot: Any) -> None:
    heard: list[object] = []
    pulse.news.connect(heard.append)
    pulse.start()
    tape.queue.put(ValueError("a bug"))
    tape.queue.put("entry")
    qtbot.waitUntil(lambda: heard == [("entry",)])


def test_it_ticks(pulse: Pulse, qtbot: Any) -> None:
    with qtbot.waitSignal(pulse.tick, timeout=5000):
        pulse.start()


def test_a_timer_of_the_same_name_replaces_the_first(pulse: Pulse, qtbot: Any) -> None:
    due: list[str] = []
    pulse.after("idle", 5, lambda: due.append("first"))
    pulse.after("idle", 10, lambda: due.append("second"))
    pulse.after("other", 1, lambda: due.append("other"))
    qtbot.waitUntil(lambda: "second" in due)
    assert due == ["other", "second"]


def test_a_cancelled_timer_is_silent(pulse: Pulse, qtbot: Any) -> None:
    due: list[str] = []
    pulse.after("idle", 1, lambda: due.append("idle"))
    pulse.cancel("idle")
    pulse.cancel("unknown")
    pulse.after("later", 20, lambda: due.append("later"))
    qtbot.waitUntil(lambda: bool(due))
    assert due == ["later"]


def test_a_timer_may_set_itself_again(pulse: Pulse, qtbot: Any) -> None:
    due: list[int] = []

    def on_due() -> None:
        due.append(1)
        if len(due) < 3:
            pulse.after("again", 1, on_due)

    pulse.after("again", 1, on_due)
    qtbot.waitUntil(lambda: len(due) == 3)


def test_after_stop_nothing_comes(pulse: Pulse, tape: Tape, qapp: Any) -> None:
    heard: list[object] = []
    pulse.news.connect(heard.append)
    pulse.after("never", 1, lambda: heard.append("never"))
    pulse.start()
    tape.queue.put("entry")
    pulse.stop()
    qapp.processEvents()
    assert heard == []
    assert not [one for one in threading.enumerate() if one.name == "vuoro-pulse"]


def test_a_stopped_pulse_gives_up_its_feed(pulse: Pulse, tape: Tape, qtbot: Any) -> None:
    heard: list[object] = []
    pulse.news.connect(heard.append)
    pulse.start()
    tape.queue.put("entry 1")
    qtbot.waitUntil(lambda: len(heard) == 1)
    pulse.stop()
    assert tape.closed
