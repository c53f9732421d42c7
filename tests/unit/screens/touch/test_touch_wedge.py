from __future__ import annotations

import pytest

from kiosk.queueing.numbering import new_code
from screens.touch.wedge import PAUSE_S, Wedge


def typed(text: str, gap: float = 0.01, begin: float = 5.0) -> str | None:
    wedge, now = Wedge(), begin
    for letter in text:
        now += gap
        wedge.hear(letter, now)
    return wedge.enter(now + gap)


@pytest.mark.parametrize("colon", [":", "Ö", ";", ">"])
def test_a_code_is_known_on_any_keyboard_layout(colon: str) -> None:
    code = new_code()
    assert typed(f"VUORO{colon}{code}") == code


def test_a_code_after_other_keys_is_known() -> None:
    code = new_code()
    assert typed(f"L04vuoro:{code.lower()}") == code


@pytest.mark.parametrize("text", ["", "L042", "VUORO:", "VUORO:ABC", "X" * 60, "6414893400012"])
def test_what_is_no_code_is_left_to_the_page(text: str) -> None:
    assert typed(text) is None


def test_a_person_typing_is_no_reader() -> None:
    assert typed(f"VUORO:{new_code()}", gap=PAUSE_S * 1.1) is None


def test_a_code_is_told_once() -> None:
    wedge = Wedge()
    wedge.hear(f"VUORO:{new_code()}", 1.0)
    assert wedge.enter(1.1)
    assert wedge.enter(1.2) is None
