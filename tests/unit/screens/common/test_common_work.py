from __future__ import annotations

import threading
from collections.abc import Iterator
from typing import Any

import pytest

from screens.common.work import Work


@pytest.fixture
def work(qapp: object) -> Iterator[Work]:
    made = Work("test")
    yield made
    made.close()


def test_the_call_runs_elsewhere_and_its_result_arrives_here(work: Work, qtbot: Any) -> None:
    seen: list[tuple[str, int]] = []
    here = threading.get_ident()
    work.do(threading.get_ident, lambda there: seen.append(("there", there)))
    work.do(lambda: 1, lambda _: seen.append(("here", threading.get_ident())))
    qtbot.waitUntil(lambda: len(seen) == 2)
    assert dict(seen)["there"] != here
    assert dict(seen)["here"] == here


def test_an_error_arrives_here(work: Work, qtbot: Any) -> None:
    errors: list[Exception] = []
    work.do(lambda: 1 // 0, lambda _: pytest.fail("no result"), errors.append)
    qtbot.waitUntil(lambda: bool(errors))
    assert isinstance(errors[0], ZeroDivisionError)


def test_an_error_nobody_asked_for_ends_nothing(work: Work, qtbot: Any) -> None:
    seen: list[int] = []
    work.do(lambda: 1 // 0)
    work.do(lambda: 7, seen.append)
    qtbot.waitUntil(lambda: seen == [7])


def test_a_blocked_call_does_not_stall_the_window(work: Work, qtbot: Any) -> None:
    gate = threading.Event()
    turns: list[int] = []
    done: list[bool] = []
    work.do(lambda: gate.wait(20), done.append)
    other = Work("other")
    other.do(lambda: 1, turns.append)
    qtbot.waitUntil(lambda: turns == [1])
    assert not done
    assert work.get_busy()
    gate.set()
    qtbot.waitUntil(lambda: done == [True])
    assert not work.get_busy()
    other.close()


def test_results_keep_the_order_of_the_calls(work: Work, qtbot: Any) -> None:
    seen: list[int] = []
    for number in range(50):
        work.do(lambda number=number: number, seen.append)
    qtbot.waitUntil(lambda: len(seen) == 50)
    assert seen == list(range(50))


def test_close_leaves_no_thread_and_calls_nobody_back(qapp: Any) -> None:
    work = Work("closing")
    gate = threading.Event()
    called: list[object] = []
    work.do(gate.wait, called.append)
    work.do(lambda: 1, called.append)
    gate.set()
    work.close()
    work.do(lambda: 2, called.append)
    qapp.processEvents()
    assert called == []
    assert not [one for one in threading.enumerate() if one.name == "vuoro-closing"]
