"""What a printer says, understood."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from printer.faults import Faults
from printer.status import Answer, Answers, PrinterState, state_of


@pytest.mark.parametrize(
    ("faults", "state"),
    [
        (Faults(), PrinterState.READY),
        (Faults(paper_low=True), PrinterState.PAPER_LOW),
        (Faults(paper_out=True), PrinterState.PAPER_OUT),
        (Faults(cover_open=True), PrinterState.COVER_OPEN),
        (Faults(cover_open=True, paper_out=True), PrinterState.COVER_OPEN),
        (Faults(offline=True), PrinterState.OFFLINE),
        (Faults(jam=True), PrinterState.OFFLINE),
    ],
)
def test_states_follow_the_reference(faults: Faults, state: PrinterState) -> None:
    assert state_of(*(faults.answer(question) for question in (1, 2, 4))) is state
    assert faults.state is state
    assert state.prints is (state in {PrinterState.READY, PrinterState.PAPER_LOW})


@given(st.data())
def test_answers_are_told_apart_however_they_are_cut(data: st.DataObject) -> None:
    parts = {
        Answer.REAL_TIME: st.sampled_from([b"\x12", b"\x1a", b"\x72"]),
        Answer.IN_TURN: st.sampled_from([b"\x00", b"\x03", b"\x0f"]),
        Answer.AUTOMATIC: st.sampled_from(
            [b"\x10\x00\x00\x00", b"\x38\x08\x0f\x0f", b"\x11", b"\x13", b"\x3b\x30\x00"]
        ),
        Answer.CLEARED: st.just(b"\x37\x25\x00"),
        Answer.FOREIGN: st.sampled_from([b"\xff", b"\x90"]),
    }
    kinds = data.draw(st.lists(st.sampled_from(list(parts)), max_size=12))
    stream = b"".join(data.draw(parts[kind]) for kind in kinds)
    cut = data.draw(st.integers(0, len(stream)))
    answers = Answers()
    heard = [*answers.feed(stream[:cut]), *answers.feed(stream[cut:])]
    assert [kind for kind, _ in heard] == kinds


def test_a_status_that_breaks_off_and_an_endless_block_are_noise() -> None:
    assert list(Answers().feed(b"\x10\x92")) == [(Answer.FOREIGN, 0x10)]
    assert next(kind for kind, _ in Answers().feed(b"\x37" + b"\x41" * 95)) is Answer.FOREIGN


@given(st.binary(max_size=300))
def test_noise_never_breaks_the_listener(noise: bytes) -> None:
    for kind, byte in Answers().feed(noise):
        assert kind in Answer
        assert 0 <= byte <= 255
