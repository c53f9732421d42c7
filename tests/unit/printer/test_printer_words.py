"""Where the lines of a slip break."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PIL import ImageChops
from support.slips import LANGUAGES, WAIT, slip, ticket, way

from config.centre import Centre, Names, Service
from config.loading import load_centre
from kiosk.roles.views import PlaceView, TicketView
from printer.blocks import Facts, Slip, Text
from printer.drawing import DPI, draw, lines_of

CENTRE = load_centre(Path(__file__).parents[3] / "config" / "iso_omena")
WIDTHS = (576, 384)
LONGEST = "Lentokonesuihkuturbiinimoottoriapumekaanikkoaliupseerioppilas"

pytestmark = pytest.mark.usefixtures("qapp")


def place_of(centre: Centre, service: Service) -> PlaceView:
    place = centre.place(service.waiting_place or service.place)
    return PlaceView(place.id, place.name, place.floor, place.way)


def tickets(language: str) -> list[TicketView]:
    """One for each service and each of its errands, with its own waiting place."""
    return [
        ticket(
            language,
            number=f"W99{len(service.errands)}",
            ahead=ahead,
            service=service.name,
            errand=None if errand is None else errand.name,
            waiting=place_of(CENTRE, service),
        )
        for service in CENTRE.services
        for errand in (None, *service.errands)
        for ahead in (0, 27)
    ]


def broken(words: Slip, dots: int) -> list[str]:
    """The paragraphs of a slip with a line that ends inside a word."""
    return [
        "/".join(lines)
        for lines in lines_of(words, dots)
        if any(not line.endswith((" ", "-", "–", "\u00ad")) for line in lines[:-1])
    ]


@pytest.mark.parametrize("dots", WIDTHS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_no_line_ends_inside_a_word(language: str, dots: int) -> None:
    assert len(CENTRE.services) == 10
    for one in tickets(language):
        assert broken(slip(one), dots) == []


@pytest.mark.parametrize("dots", WIDTHS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_steps_break_between_words_and_keep_figures_with_their_units(
    language: str, dots: int
) -> None:
    made = slip(ticket(language), way=way(language, 6))
    assert broken(made, dots) == []
    numbers = [lines for lines in lines_of(made, dots) if lines in {(str(n),) for n in range(1, 6)}]
    assert [lines[0] for lines in numbers] == ["1", "2", "3", "4", "5"]


def test_a_single_step_has_no_number() -> None:
    said = ["".join(lines) for lines in lines_of(slip(way=way("fi", 1)))]
    assert "Suoraan edessäsi on Laboratorion odotustila." in said
    assert "1" not in said


def height_mm(words: Slip, dots: int) -> float:
    box = ImageChops.invert(draw(words, dots).convert("L")).getbbox()
    assert box is not None
    return (box[3] - box[1]) / DPI * 25.4


def test_a_long_word_grows_narrower_and_stays_as_high() -> None:
    words = Slip("L142", "fi", False, (Text("service", "TERVEYSASEMAT", 4.8, "semi"),))
    assert lines_of(words, 384) == (("TERVEYSASEMAT",),)
    assert height_mm(words, 384) == pytest.approx(4.8, abs=0.25)


def test_a_soft_hyphen_is_used_only_where_narrower_letters_do_not_do() -> None:
    def lines(text: str) -> tuple[tuple[str, ...], ...]:
        return lines_of(Slip("L142", "fi", False, (Text("x", text, 4.8, "semi"),)), 384)

    assert lines("Terveys\u00adasema") == (("Terveysasema",),)
    assert lines("Lentokone\u00adsuihkuturbiinien\u00adhuolto") == (
        ("Lentokone\u00ad", "suihkuturbiinien\u00ad", "huolto"),
    )


def test_a_word_that_nothing_makes_fit_is_made_smaller_and_never_lost() -> None:
    words = Slip("L142", "fi", False, (Text("x", LONGEST[:28], 4.8, "semi"),))
    assert broken(words, 384) == []
    words = Slip("L142", "fi", False, (Text("x", LONGEST * 2, 4.8, "semi"),))
    assert "".join(*lines_of(words, 384)) == LONGEST * 2


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("ahead", [0, 1, 2, 27, 128])
def test_short_facts_beside_each_other_stay_on_one_line(language: str, ahead: int) -> None:
    words = slip(replace(ticket(language, ahead=ahead), wait=WAIT))
    said = {line for lines in lines_of(words, 576) for line in lines}
    facts = next(block.facts for block in words.blocks if isinstance(block, Facts))
    assert len(facts) == 2
    for fact in facts:
        assert {fact.label, fact.value, *([fact.note] if fact.note else [])} <= said


def test_a_copy_breaks_as_the_first_slip_does() -> None:
    one = replace(ticket(), service_name=Names({"fi": "Terveysasema"}))
    assert broken(slip(one, copy=True), 384) == []
