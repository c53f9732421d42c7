"""What the slip says."""

from __future__ import annotations

import pytest
from support.slips import CODE, LANGUAGES, STEPS, chessboard, slip, ticket, way

from config.centre import Names
from config.texts import Texts
from printer.blocks import Code, Fact, Facts, Number, Picture, Slip, Steps, Text
from printer.slip import SERVICE_MM


def text(of: Slip, role: str) -> Text:
    return next(one for one in of.blocks if isinstance(one, Text) and one.role == role)


def fact(of: Slip, role: str) -> Fact:
    facts = [one for block in of.blocks if isinstance(block, Facts) for one in block.facts]
    facts += [block.fact for block in of.blocks if isinstance(block, Code)]
    return next(one for one in facts if one.role == role)


def words(of: Slip) -> str:
    """Everything that can be read on it."""
    return repr(of.blocks)


def test_a_finnish_slip_says_everything_a_visitor_needs() -> None:
    made = slip(ticket("fi"))
    assert made.number == "L142"
    assert [one.text for one in made.blocks if isinstance(one, Number)] == ["L142"]
    assert text(made, "centre").text == "Ison Omenan palvelutori"
    assert text(made, "service").text == "HUS Laboratorio"
    assert text(made, "errand").text == "Verikoe ilman ajanvarausta"
    assert fact(made, "ahead").value == "3 asiakasta"
    assert "24.11." in text(made, "taken").text
    assert "10.35" in text(made, "taken").text
    assert fact(made, "wait").value == "Laboratorion odotustila, kerros\N{NO-BREAK SPACE}3"
    assert fact(made, "wait").note.startswith("Kulje kirjaston läpi")
    assert fact(made, "word").value == "LARU"
    assert [one.content for one in made.blocks if isinstance(one, Code)] == [f"VUORO:{CODE}"]
    assert text(made, "late").text
    assert text(made, "keep").text


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_every_text(language: str) -> None:
    made = slip(ticket(language), copy=True)
    assert made.language == language
    assert "[slip" not in words(made)
    assert made.right_to_left is (language == "ar")
    texts = Texts.load()
    assert not {key for key in texts.missing(language) if key.startswith("slip-")}


@pytest.mark.parametrize(
    ("language", "ahead", "said"),
    [
        ("fi", 0, "Olet seuraava"),
        ("fi", 1, "1 asiakas"),
        ("sv", 2, "2 personer"),
        ("en", 1, "1 person"),
        ("en", 12, "12 people"),
        ("ar", 2, "شخصان"),
        ("ar", 5, "5 أشخاص"),
        ("ar", 11, "11 شخصًا"),
    ],
)
def test_people_ahead_are_counted_as_the_language_counts(
    language: str, ahead: int, said: str
) -> None:
    assert fact(slip(ticket(language, ahead=ahead)), "ahead").value == said


def test_a_copy_says_that_it_is_one() -> None:
    assert "kopio" in text(slip(copy=True), "centre").text
    assert "kopio" not in text(slip(), "centre").text


def test_without_an_errand_and_a_waiting_place_the_service_itself_is_where_to_wait() -> None:
    made = slip(ticket("en", errand=None, waiting=None))
    assert not [one for one in made.blocks if isinstance(one, Text) and one.role == "errand"]
    assert fact(made, "wait").value.startswith("Laboratory")
    assert fact(made, "wait").note == ""


def test_only_the_names_of_the_view_are_printed() -> None:
    """A discreet service comes with its neutral name; its id never reaches the paper."""
    view = ticket("en", service=Names({"en": "Appointments"}), errand=None)
    assert "'lab'" not in words(slip(view))
    assert "laboratory" not in words(slip(view)).replace("Laboratory waiting area", "")


def test_the_service_is_as_high_as_the_standard_asks() -> None:
    assert text(slip(), "service").caps_mm == SERVICE_MM >= 4.8


def steps(of: Slip) -> Steps:
    (found,) = [one for one in of.blocks if isinstance(one, Steps)]
    return found


def test_a_way_is_told_in_steps_with_its_time_instead_of_the_sentence_of_the_place() -> None:
    made = slip(way=way("fi", 3), picture=chessboard(576))
    assert steps(made).title == "Esteetön reitti · noin\N{NO-BREAK SPACE}2\N{NO-BREAK SPACE}min"
    assert steps(made).steps == STEPS["fi"][-3:]
    assert fact(made, "wait").note == ""
    stairs = slip(way=way("fi", 3, step_free=False))
    assert steps(stairs).title.startswith("Reitti · ")
    kinds = [type(one) for one in made.blocks]
    assert kinds.index(Facts) < kinds.index(Steps) < kinds.index(Picture) < kinds.index(Code)


@pytest.mark.parametrize("language", LANGUAGES)
def test_of_six_steps_the_last_two_stand_together_and_none_is_lost(language: str) -> None:
    made = slip(ticket(language), way=way(language, 6))
    assert len(steps(made).steps) == 5
    assert " ".join(steps(made).steps) == " ".join(STEPS[language])
    assert steps(made).steps[4].endswith(STEPS[language][5])


def test_where_there_is_no_way_the_slip_says_what_the_guide_says() -> None:
    lost = way(found=False, steps=(), minutes=0, no_way="Sinne ei ole esteetöntä reittiä.")
    made = slip(way=lost, picture=chessboard(576))
    assert fact(made, "wait").note == "Sinne ei ole esteetöntä reittiä."
    assert not [one for one in made.blocks if isinstance(one, Steps | Picture)]
    silent = slip(way=way(found=False, steps=(), minutes=0))
    assert fact(silent, "wait").note.startswith("Kulje kirjaston läpi")


def test_who_is_there_already_gets_neither_steps_nor_a_map() -> None:
    made = slip(way=way("fi", 1, minutes=0), picture=chessboard(576))
    assert fact(made, "wait").note == STEPS["fi"][-1]
    assert not [one for one in made.blocks if isinstance(one, Steps | Picture)]


def test_a_picture_has_as_many_bytes_as_dots() -> None:
    with pytest.raises(ValueError, match="10 x 2 dots"):
        Picture(10, 2, b"\0\0\0")
