"""Levels as mappers write them."""

from __future__ import annotations

import pytest

from kiosk.wayfinding.levels import levels_told, read_levels, refs_told


@pytest.mark.parametrize(
    ("text", "levels"),
    [
        ("0", (0,)),
        ("-1", (-1,)),
        ("-0", (0,)),
        ("+2", (2,)),
        ("0.5", (0.5,)),
        ("0,5", (0.5,)),
        ("0;1", (0, 1)),
        ("1; 0 ;1", (0, 1)),
        ("1, 0", (0, 1)),
        ("0-2", (0, 1, 2)),
        ("2-0", (0, 1, 2)),
        ("-1--0", (-1, 0)),
        ("-3--1", (-3, -2, -1)),
        ("-1-1", (-1, 0, 1)),
        ("0.5-2", (0.5, 1, 2)),
        ("-2--1;1-2;5", (-2, -1, 1, 2, 5)),
        ("\u22121\u20131", (-1, 0, 1)),
        (";1;", (1,)),
    ],
)
def test_levels_are_read(text: str, levels: tuple[float, ...]) -> None:
    assert read_levels(text) == levels


@pytest.mark.parametrize(
    "text",
    ["", " ", ";", "EG", "1.OG", "1-", "--1", "1--", "0-1-2", "1e3", "nan", "0-100000", "9999"],
)
def test_what_is_no_level_is_refused(text: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - that it is refused is all there is to it
        read_levels(text)


def test_repeated_things_are_on_all_their_levels() -> None:
    assert levels_told({"level": "0", "repeat_on": "1-2"}) == (0, 1, 2)
    assert levels_told({"repeat_on": "-1;3"}) == (-1, 3)
    assert levels_told({"name": "x"}) is None
    assert levels_told({"level": ""}) is None


def test_what_signs_say_is_believed_when_it_names_each_level() -> None:
    assert refs_told({"level:ref": "K"}, (-1.0,)) == {-1: "K"}
    assert refs_told({"level:ref": "K; E"}, (-1.0, 0.0)) == {-1: "K", 0: "E"}
    assert refs_told({"level:ref": "K"}, (-1.0, 0.0)) == {}
    assert refs_told({}, (0.0,)) == {}
