"""What of a board reaches the screen, as words."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from config.centre import Names
from kiosk.calling.calls import Board
from kiosk.roles.guide_views import ArrowView
from kiosk.roles.views import CallView
from screens.lobby.picture import (
    Lens,
    beside,
    label_in,
    label_order,
    labels,
    large_cells,
    recent_rows,
)
from screens.lobby.shots import made_up_call, made_up_view

LENS = Lens(("fi", "sv", "en", "ar"))


def seen(*calls: CallView) -> Board[CallView]:
    empty: Board[CallView] = Board()
    return empty.see(made_up_view(), 0).see(made_up_view(*calls), 1)


def test_two_labels_stand_together_and_only_further_ones_take_turns() -> None:
    board = seen(made_up_call(1, "L042", 3, "left"))
    turns = [large_cells(board, replace(LENS, turn=turn))[0] for turn in range(3)]
    assert [cell["labels"] for cell in turns] == [["Tiski 3", "Disk 3"]] * 3
    assert [cell["further"] for cell in turns] == ["Desk 3", "المكتب 3", "Desk 3"]
    assert {cell["number"] for cell in turns} == {"L042"}


def test_the_windows_language_comes_first() -> None:
    assert label_order("en", ("fi", "sv", "en")) == ("en", "fi", "sv")
    desk = Names({"fi": "Huone 12", "sv": "Rum 12", "en": "Room 12"})
    assert labels(desk, ("en", "fi", "sv")) == ("Room 12", "Huone 12", "Rum 12")


def test_a_calls_labels_begin_with_the_tickets_language_then_the_houses_first() -> None:
    board = seen(
        made_up_call(1, "L041", 2, None, language="en"),
        made_up_call(2, "L042", 3, None, language="ar"),
    )
    (first, second) = large_cells(board, LENS)
    assert first["labels"] == ["Desk 2", "Tiski 2"]
    assert second["labels"] == ["المكتب 3", "Tiski 3"]
    ended = seen(made_up_call(2, "L042", 3, None, language="ar", live=False))
    assert large_cells(ended, LENS)[0]["labels"] == ["المكتب 3", "Tiski 3"]


def test_a_language_that_only_a_region_or_style_sets_apart_reads_its_own_label() -> None:
    (cell,) = large_cells(seen(made_up_call(1, "L042", 3, None, language="sv-FI")), LENS)
    assert cell["labels"] == ["Disk 3", "Tiski 3"]


def told(direction: str, **words: str) -> Callable[[str, str], ArrowView | None]:
    return lambda desk, language: (
        ArrowView(direction, words.get(language, "")) if desk == "desk-3" else None
    )


def test_the_guides_arrow_and_words_stand_in_the_tickets_language_and_the_houses() -> None:
    ways = replace(LENS, ways=told("left", fi="Vasemmalle", en="Turn left", sv="Gå till vänster"))
    (cell,) = large_cells(seen(made_up_call(1, "L042", 3, None, language="en")), ways)
    assert (cell["arrow"], cell["words"], cell["saying"]) == (
        "left",
        ["Turn left", "Vasemmalle"],
        0,
    )
    (cell,) = large_cells(seen(made_up_call(1, "L042", 3, None)), ways)
    assert cell["words"] == ["Vasemmalle"]
    (cell,) = large_cells(seen(made_up_call(1, "L042", 4, None)), ways)
    assert (cell["arrow"], cell["words"], cell["saying"]) == ("", [], 0)


def test_another_floor_tells_what_leads_there_unless_the_caretaker_points_elsewhere() -> None:
    lift = ArrowView("up", "Take the lift to floor 4", "lift")
    ways = replace(LENS, ways=lambda _desk, _language: lift)
    (cell,) = large_cells(seen(made_up_call(1, "L042", 3, None, language="en")), ways)
    assert (cell["arrow"], cell["by"]) == ("up", "lift")
    (cell,) = large_cells(seen(made_up_call(1, "L042", 3, "right", language="en")), ways)
    assert (cell["arrow"], cell["by"], cell["words"]) == ("right", "", [])


def test_a_ticket_in_a_language_that_the_centre_no_longer_has_keeps_its_arrow() -> None:
    def ways(_desk: str, language: str) -> ArrowView | None:
        return ArrowView("left", f"words in {language}") if language in {"fi", "sv"} else None

    known = replace(LENS, ways=ways)
    (cell,) = large_cells(seen(made_up_call(1, "L042", 3, None, language="so")), known)
    assert (cell["arrow"], cell["words"]) == ("left", ["words in fi"])
    (cell,) = large_cells(seen(made_up_call(1, "L042", 3, None, language="sv-FI")), known)
    assert (cell["arrow"], cell["words"]) == ("left", ["words in sv", "words in fi"])


def test_words_take_turns_from_the_moment_their_call_came() -> None:
    board = seen(made_up_call(1, "L042", 3, None, language="en"))
    ways = replace(LENS, turn=3, ways=told("left", fi="Vasemmalle", en="Turn left"))
    turns = [large_cells(board, replace(ways, turns={1: turn}))[0] for turn in range(3)]
    assert [cell["saying"] for cell in turns] == [0, 1, 0]


def test_what_the_caretaker_says_stands_above_the_plan_and_is_never_contradicted() -> None:
    ways = replace(LENS, ways=told("left", fi="Vasemmalle"))
    (cell,) = large_cells(seen(made_up_call(1, "L042", 3, "right")), ways)
    assert (cell["arrow"], cell["words"]) == ("right", [])
    (cell,) = large_cells(seen(made_up_call(1, "L042", 3, "left")), ways)
    assert (cell["arrow"], cell["words"]) == ("left", ["Vasemmalle"])
    (cell,) = large_cells(seen(made_up_call(1, "L042", 3, "back")), LENS)
    assert (cell["arrow"], cell["words"]) == ("back", [])


def test_a_label_that_is_alike_in_two_languages_stands_once() -> None:
    desk = Names({"fi": "A 3", "sv": "A 3"})
    assert labels(desk, ("fi", "sv")) == ("A 3",)
    assert labels(desk, ("en",)) == ("A 3",)


def test_the_spoken_label_tells_its_own_language() -> None:
    desk = Names({"fi": "Tiski 3", "sv": "Disk 3"})
    assert label_in(desk, "sv", "fi") == ("Disk 3", "sv")
    assert label_in(desk, "fi-x-selko", "fi") == ("Tiski 3", "fi")
    assert label_in(desk, "ar", "sv") == ("Disk 3", "sv")
    assert label_in(desk, "ar", "en") == ("Tiski 3", "fi")


def test_labels_of_two_scripts_keep_their_digits() -> None:
    line = "\u2068المكتب 3\u2069 · \u2068Tiski 3\u2069"
    assert beside(("المكتب 3", "Tiski 3")) == "\u200f" + line


def test_a_line_of_two_scripts_runs_as_its_first_words_do() -> None:
    assert beside(("المكتب 3", "Tiski 3")).startswith("\u200f")
    assert beside(("Tiski 3", "المكتب 3")).startswith("\u200e")
    assert beside(()) == ""


def test_a_call_enters_once_and_a_recall_is_marked() -> None:
    board = seen(made_up_call(1, "L042", 3, "left", times=2))
    (cell,) = large_cells(board, LENS)
    assert cell["enters"]
    assert cell["again"]
    (again,) = large_cells(board, replace(LENS, entered=frozenset({1})))
    assert not again["enters"]


def test_the_last_call_rests_without_arrow_or_mark() -> None:
    board = seen(made_up_call(1, "L042", 3, "left", live=False, times=2))
    (cell,) = large_cells(board, LENS)
    assert (cell["resting"], cell["arrow"], cell["again"], cell["enters"]) == (
        True,
        "",
        False,
        False,
    )


def test_only_who_is_still_called_keeps_an_arrow_in_the_list() -> None:
    calls = (
        made_up_call(1, "K100", 1, "ahead", live=False),
        made_up_call(2, "K101", 2, "ahead"),
        made_up_call(3, "L042", 3, "left"),
    )
    board = seen(*calls[:2]).see(made_up_view(*calls), 20)
    assert recent_rows(board, LENS) == [
        {
            "number": "K101",
            "labels": ["Tiski 2", "Disk 2"],
            "live": True,
            "arrow": "ahead",
            "by": "",
        },
        {"number": "K100", "labels": ["Tiski 1", "Disk 1"], "live": False, "arrow": "", "by": ""},
    ]
