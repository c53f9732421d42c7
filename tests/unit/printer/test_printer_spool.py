"""The spool: each job once, each with one outcome."""

from __future__ import annotations

import threading
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from printer.device import Outcome, PrinterState, Result
from printer.spool import LIFE_S, Spool

PICTURE = Image.new("1", (8, 8))
PRINTED = Outcome(Result.PRINTED)


class Clock:
    """Seconds that pass when told to."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


class Paper:
    """A printer that does as it is told and remembers what it was sent."""

    def __init__(self, *outcomes: Outcome | Exception, gate: threading.Event | None = None) -> None:
        self.outcomes = list(outcomes)
        self.sent: list[Image.Image] = []
        self.unsettled = False
        self.settled = 0
        self.entered = threading.Event()
        self.gate = gate
        self.before: Callable[[], None] = lambda: None
        self.is_now: PrinterState | Exception = PrinterState.READY
        self.looks = 0

    def state(self, limit_s: float = 1.0) -> PrinterState:
        self.looks += 1
        if isinstance(self.is_now, Exception):
            raise self.is_now
        return self.is_now

    def warm(self) -> None:
        pass

    def settle(self, limit_s: float = 1.0) -> bool:
        self.settled += 1
        self.unsettled = False
        return True

    def print(self, image: Image.Image, limit_s: float = 1.0) -> Outcome:
        self.entered.set()
        if self.gate is not None:
            assert self.gate.wait(10)
        self.before()
        outcome = self.outcomes.pop(0) if self.outcomes else PRINTED
        if isinstance(outcome, Exception):
            raise outcome
        if outcome.result is not Result.NOT_PRINTED:
            self.sent.append(image)
        self.unsettled = outcome.result is Result.UNKNOWN
        return outcome


@contextmanager
def spooling(
    paper: Paper, clock: Callable[[], float] | None = None
) -> Iterator[tuple[Spool, list[tuple[str, Outcome]]]]:
    told: list[tuple[str, Outcome]] = []
    spool = Spool(paper, lambda job, outcome: told.append((job, outcome)), clock=clock or Clock())
    try:
        yield spool, told
    finally:
        spool.close()
    assert "spool" not in {one.name for one in threading.enumerate()}


def wait_for(told: list[tuple[str, Outcome]], count: int) -> None:
    reached = threading.Event()
    for _ in range(1000):
        if len(told) >= count:
            return
        reached.wait(0.01)
    raise AssertionError(told)


def test_jobs_are_printed_in_order_and_told_once() -> None:
    with spooling(Paper()) as (spool, told):
        for number in range(5):
            assert spool.submit(f"job-{number}", PICTURE)
        wait_for(told, 5)
    assert told == [(f"job-{number}", PRINTED) for number in range(5)]


def test_a_job_is_never_printed_twice() -> None:
    paper = Paper()
    with spooling(paper) as (spool, told):
        assert [spool.submit("one", PICTURE) for _ in range(3)] == [True, False, False]
        wait_for(told, 1)
        assert not spool.submit("one", PICTURE)
    assert told == [("one", PRINTED)]
    assert len(paper.sent) == 1


def test_pictures_are_drawn_on_the_spools_thread() -> None:
    drawn: list[str] = []

    def draw() -> Image.Image:
        drawn.append(threading.current_thread().name)
        return PICTURE

    with spooling(Paper()) as (spool, told):
        spool.submit("one", draw)
        wait_for(told, 1)
    assert drawn == ["spool"]


@pytest.mark.parametrize("why", ["paper_out", "cover_open", "stuck"])
def test_a_printer_that_needs_hands_is_told_at_once(why: str) -> None:
    outcome = Outcome(Result.NOT_PRINTED, why)
    with spooling(Paper(outcome)) as (spool, told):
        spool.submit("one", PICTURE)
        wait_for(told, 1)
    assert told == [("one", outcome)]


def test_a_printer_that_is_away_for_a_moment_is_tried_again() -> None:
    away = Outcome(Result.NOT_PRINTED, "offline")
    with spooling(Paper(away, away)) as (spool, told):
        spool.submit("one", PICTURE)
        wait_for(told, 1)
    assert told == [("one", PRINTED)]


def test_a_printer_that_stays_away_is_told_after_a_moment() -> None:
    clock, away = Clock(), Outcome(Result.NOT_PRINTED, "offline")
    paper = Paper(*[away] * 50)

    def pass_time() -> None:
        clock.now += 2

    paper.before = pass_time
    with spooling(paper, clock) as (spool, told):
        spool.submit("one", PICTURE)
        wait_for(told, 1)
    assert told == [("one", away)]
    assert len(paper.outcomes) == 48


def test_an_unknown_outcome_is_never_tried_again_and_the_printer_is_cleared() -> None:
    paper = Paper(Outcome(Result.UNKNOWN, "lost"))
    with spooling(paper) as (spool, told):
        spool.submit("one", PICTURE)
        wait_for(told, 1)
    assert told == [("one", Outcome(Result.UNKNOWN, "lost"))]
    assert len(paper.sent) == 1
    assert paper.settled == 1


def test_old_jobs_are_dropped_not_flooded_out() -> None:
    clock, gate = Clock(), threading.Event()
    paper = Paper(gate=gate)
    with spooling(paper, clock) as (spool, told):
        spool.submit("first", PICTURE)
        assert paper.entered.wait(10)
        for number in range(20):
            spool.submit(f"late-{number}", PICTURE)
        clock.now += LIFE_S + 1
        spool.submit("fresh", PICTURE)
        gate.set()
        wait_for(told, 22)
    assert len(paper.sent) == 2
    assert [outcome for job, outcome in told if job.startswith("late")] == [
        Outcome(Result.NOT_PRINTED, "expired")
    ] * 20
    assert told[-1] == ("fresh", PRINTED)


def test_closing_finishes_one_and_tells_the_rest() -> None:
    gate = threading.Event()
    paper = Paper(gate=gate)
    told: list[tuple[str, Outcome]] = []
    spool = Spool(paper, lambda job, outcome: told.append((job, outcome)), clock=Clock())
    for number in range(3):
        spool.submit(f"job-{number}", PICTURE)
    assert paper.entered.wait(10)
    closing = threading.Thread(target=spool.close)
    closing.start()
    while not spool._closing:
        closing.join(0.01)
    gate.set()
    closing.join(10)
    closed = Outcome(Result.NOT_PRINTED, "closed")
    assert told == [("job-0", PRINTED), ("job-1", closed), ("job-2", closed)]
    assert spool.submit("later", PICTURE)
    assert told[-1] == ("later", closed)


def test_a_fault_of_ours_costs_one_slip_and_not_the_thread() -> None:
    def broken() -> Image.Image:
        raise ZeroDivisionError

    with spooling(Paper(ZeroDivisionError())) as (spool, told):
        spool.submit("undrawn", broken)
        spool.submit("unsent", PICTURE)
        spool.submit("well", PICTURE)
        wait_for(told, 3)
    assert told == [
        ("undrawn", Outcome(Result.NOT_PRINTED, "fault")),
        ("unsent", Outcome(Result.UNKNOWN, "fault")),
        ("well", PRINTED),
    ]


def test_a_hearer_that_fails_does_not_end_the_thread() -> None:
    told: list[str] = []

    def report(job: str, outcome: Outcome) -> None:
        told.append(job)
        raise ZeroDivisionError

    spool = Spool(Paper(), report, clock=Clock())
    spool.submit("one", PICTURE)
    spool.submit("two", PICTURE)
    for _ in range(1000):
        if len(told) == 2:
            break
        threading.Event().wait(0.01)
    spool.close()
    assert told == ["one", "two"]


@settings(max_examples=60, deadline=None)
@given(
    st.lists(st.integers(0, 15), min_size=1, max_size=30),
    st.lists(
        st.sampled_from(
            [
                PRINTED,
                Outcome(Result.UNKNOWN, "lost"),
                Outcome(Result.NOT_PRINTED, "paper_out"),
                Outcome(Result.NOT_PRINTED, "stuck"),
            ]
        ),
        max_size=30,
    ),
)
def test_whatever_happens_each_job_has_one_outcome(
    jobs: list[int], outcomes: list[Outcome]
) -> None:
    paper = Paper(*outcomes)
    with spooling(paper) as (spool, told):
        for job in jobs:
            spool.submit(str(job), Image.new("1", (job + 1, 1)))
        wait_for(told, len(set(jobs)))
    assert Counter(job for job, _ in told) == Counter(str(job) for job in set(jobs))
    printed = Counter(picture.width - 1 for picture in paper.sent)
    assert all(count == 1 for count in printed.values())


class Heard:
    """The states that were told, in order."""

    def __init__(self) -> None:
        self.states: list[PrinterState] = []
        self.came = threading.Condition()

    def __call__(self, state: PrinterState) -> None:
        with self.came:
            self.states.append(state)
            self.came.notify_all()

    def expect(self, *states: PrinterState) -> None:
        with self.came:
            assert self.came.wait_for(lambda: len(self.states) >= len(states), 10), self.states
            assert self.states == list(states)


def test_how_the_printer_is_is_told_at_first_and_whenever_it_changes() -> None:
    paper, heard = Paper(), Heard()
    spool = Spool(paper, lambda *_: None, on_state=heard, watch_s=0.005)
    try:
        heard.expect(PrinterState.READY)
        looked = paper.looks
        while paper.looks < looked + 3:
            threading.Event().wait(0.005)
        paper.is_now = PrinterState.PAPER_OUT
        heard.expect(PrinterState.READY, PrinterState.PAPER_OUT)
        # Who breaks while being looked at is looked at again.
        paper.is_now = OSError("odd")
        looked = paper.looks
        while paper.looks < looked + 3:
            threading.Event().wait(0.005)
        paper.is_now = PrinterState.READY
        heard.expect(PrinterState.READY, PrinterState.PAPER_OUT, PrinterState.READY)
    finally:
        spool.close()


def test_a_slip_that_failed_tells_at_once_how_the_printer_is() -> None:
    out = Outcome(Result.NOT_PRINTED, "paper_out")
    paper, heard = Paper(out), Heard()
    # No look but the first comes by itself within the test.
    spool = Spool(paper, lambda *_: None, on_state=heard, watch_s=600)
    try:
        heard.expect(PrinterState.READY)
        paper.is_now = PrinterState.PAPER_OUT
        spool.submit("a", PICTURE)
        heard.expect(PrinterState.READY, PrinterState.PAPER_OUT)
    finally:
        spool.close()
