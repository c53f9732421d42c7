"""Numbers, check words and scan codes."""

from __future__ import annotations

import re
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from config.centre import Range, Series
from kiosk.queueing.numbering import (
    CHECK_LETTERS,
    CHECK_WORDS,
    CODE_LENGTH,
    Lane,
    new_check_word,
    new_code,
    number_at,
    print_number,
)


@st.composite
def disjoint_ranges(draw) -> tuple[list[Range], list[Range]]:
    """Ranges of both lanes that share no number, in any order."""
    cuts = sorted(draw(st.sets(st.integers(0, 999), min_size=2, max_size=12)))
    spans = [Range(first=first, last=last - 1) for first, last in pairwise(cuts)]
    spans = draw(st.permutations(spans))
    split = draw(st.integers(1, len(spans)))
    return list(spans[:split]), list(spans[split:])


@given(disjoint_ranges(), st.integers(0, 1500), st.integers(0, 1500))
def test_numbers_are_distinct_over_both_lanes(spans, queue_count: int, booked_count: int):
    series = Series(id="lab", letter="L", queue=tuple(spans[0]), appointment=tuple(spans[1]))
    queue = [number_at(series, Lane.QUEUE, n + 1) for n in range(queue_count)]
    booked = [number_at(series, Lane.APPOINTMENT, n + 1) for n in range(booked_count)]
    assert len({*queue, *booked}) == queue_count + booked_count
    printed = [print_number(series, number) for number in (*queue, *booked)]
    assert len(set(printed)) == len(printed)
    assert all(re.fullmatch(r"L\d{3,4}", one) for one in printed)


@given(disjoint_ranges())
def test_declared_ranges_are_used_up_in_order_before_four_digits(spans):
    series = Series(id="lab", letter="L", queue=tuple(spans[0]))
    declared = [n for span in spans[0] for n in range(span.first, span.last + 1)]
    given_out = [number_at(series, Lane.QUEUE, n + 1) for n in range(len(declared))]
    assert given_out == declared
    assert number_at(series, Lane.QUEUE, len(declared) + 1) == 1000
    assert number_at(series, Lane.QUEUE, len(declared) + 2) == 1001


def test_an_undeclared_lane_begins_with_its_own_four_digits():
    series = Series(id="lab", letter="L", queue=(Range(first=400, last=401),))
    assert number_at(series, Lane.APPOINTMENT, 1) == 5000


@pytest.mark.parametrize(
    ("number", "printed"), [(0, "L000"), (7, "L007"), (42, "L042"), (999, "L999"), (1000, "L1000")]
)
def test_numbers_are_printed_with_three_digits_at_least(number: int, printed: str):
    series = Series(id="lab", letter="L", queue=(Range(first=0, last=999),))
    assert print_number(series, number) == printed


def test_check_words_use_only_the_pad_and_are_many():
    assert len(CHECK_LETTERS) == len(set(CHECK_LETTERS)) == 14
    assert list(CHECK_LETTERS) == sorted(CHECK_LETTERS)
    assert len(set(CHECK_WORDS)) == len(CHECK_WORDS) > 800
    for word in CHECK_WORDS:
        assert re.fullmatch("[KLMNPRSTV][AEIOU][KLMNPRSTV][AEIOU]", word)


# What people of this lobby would read into four letters: Finnish, Swedish, English,
# Russian, Estonian, Spanish and Arabic words for body parts, excrement, insults and death.
@pytest.mark.parametrize(
    "unkind",
    [
        *("VITU", "PASK", "PASKA"[:4], "KUSI", "PISS", "PERS", "MUNA", "MULK", "LUTK", "RUMA"),
        *("TAPA", "SIKA", "PIRU", "KAKA", "PUPU", "TITI", "PERA", "RAPE", "PIMU", "TURA"),
        *("SUKA", "PENI", "PENE", "KUKA", "KUKI", "NIKE", "NIKU", "KUSA", "PUTA", "PUTO", "MATO"),
    ],
)
def test_no_check_word_is_unkind(unkind: str):
    assert unkind not in CHECK_WORDS


def test_a_check_word_is_drawn_from_the_list():
    assert new_check_word() in CHECK_WORDS
    assert new_check_word(lambda words: words[17]) == CHECK_WORDS[17]


def test_codes_are_long_typable_and_never_alike():
    codes = {new_code() for _ in range(2000)}
    assert len(codes) == 2000
    assert all(re.fullmatch(f"[A-Z2-7]{{{CODE_LENGTH}}}", code) for code in codes)
    assert 32**CODE_LENGTH >= 2**128
    assert {letter for code in codes for letter in code} == set("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")
