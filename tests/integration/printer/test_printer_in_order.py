"""Two printers of one kiosk: the second prints what the first surely did not."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image

from printer.device import PrinterState, Result, open_printer
from printer.in_order import InOrder
from printer.simulator import Simulator

PICTURE = Image.new("1", (576, 80), 0)


@contextmanager
def two() -> Iterator[tuple[Simulator, Simulator, InOrder]]:
    with Simulator(0) as first, Simulator(0) as second:
        printers = [open_printer(f"network://127.0.0.1:{one.port}") for one in (first, second)]
        yield first, second, InOrder(printers)


@pytest.mark.parametrize("fault", ["paper_out", "cover_open", "offline", "refuse"])
def test_the_second_prints_while_the_first_can_not(fault: str):
    with two() as (first, second, printers):
        assert printers.print(PICTURE).result is Result.PRINTED
        first.set(**{fault: True})
        assert printers.state() is PrinterState.READY
        assert printers.print(PICTURE).result is Result.PRINTED
        first.set(**{fault: False})
        assert printers.print(PICTURE).result is Result.PRINTED
        assert first.wait_idle()
        # Nothing old comes out after the refill.
        assert (len(first.papers), len(second.papers)) == (2, 1)


def test_a_slip_of_unknown_fate_is_not_printed_again():
    with two() as (first, second, printers):
        first.set(vanish_after=1000)
        outcome = printers.print(PICTURE)
        assert outcome.result is Result.UNKNOWN
        assert second.papers == []


def test_where_none_prints_the_last_reason_is_told_and_the_best_state():
    with two() as (first, second, printers):
        first.set(paper_out=True)
        second.set(cover_open=True)
        assert printers.states() == (PrinterState.PAPER_OUT, PrinterState.COVER_OPEN)
        assert printers.state() is PrinterState.PAPER_OUT
        outcome = printers.print(PICTURE)
        assert (outcome.result, outcome.why) == (Result.NOT_PRINTED, "cover_open")
        assert not printers.unsettled
        assert printers.settle()


FAULTS = ("", "paper_out", "cover_open", "offline", "refuse")


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.tuples(st.sampled_from(FAULTS), st.sampled_from(FAULTS)), max_size=6))
def test_whatever_is_wrong_each_slip_comes_out_once_or_not_at_all(days: list[tuple[str, str]]):
    with two() as (first, second, printers):
        printed = 0
        for faults in days:
            for simulator, fault in zip((first, second), faults, strict=True):
                simulator.set(**{one: one == fault for one in FAULTS[1:]})
            outcome = printers.print(PICTURE)
            assert (outcome.result is Result.PRINTED) == ("" in faults)
            printed += outcome.result is Result.PRINTED
        for simulator in (first, second):
            simulator.set(**dict.fromkeys(FAULTS[1:], False))
            assert simulator.wait_idle()
        assert len(first.papers) + len(second.papers) == printed
