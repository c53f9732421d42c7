"""When one's turn comes, and what the centre's files add to a slip."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from support.slips import HELSINKI, LANGUAGES, TAKEN, codes_on, slip, ticket, wait, way

from config.centre import Centre, Names
from config.loading import load_centre
from config.slip import SlipLook
from kiosk.clock import OfficeTime
from kiosk.queueing.forecast import Closing, Silence
from printer.blocks import Code, Fact, Facts, Number, Slip, Space, Text
from printer.drawing import draw
from printer.drawing.icon import ink_of
from printer.known import First, Known, known_of
from printer.turn import back_by

CENTRE = load_centre(Path(__file__).parents[3] / "config" / "iso_omena")
TIME = OfficeTime(HELSINKI, CENTRE.day_starts)
SIX = Names(dict.fromkeys(LANGUAGES, "Vessa on aulassa"))


def notes(of: Slip) -> dict[str, str]:
    return {one.role: one.text for one in of.blocks if isinstance(one, Text)}


def facts(of: Slip) -> dict[str, Fact]:
    return {one.role: one for block in of.blocks if isinstance(block, Facts) for one in block.facts}


def test_the_turn_is_told_by_the_clock_and_in_steps_of_five_minutes() -> None:
    made = slip(ticket("en", wait=wait(28, 47)))
    assert facts(made)["turn"].value == "11:00–11:25"
    assert notes(made)["back"] == "You can go elsewhere. Be back by 10:55."


def test_a_short_wait_is_told_to_the_minute_and_sends_nobody_away() -> None:
    made = slip(ticket("en", wait=wait(3, 9)))
    assert facts(made)["turn"].value == "10:38–10:44"
    assert "back" not in notes(made)


@pytest.mark.parametrize("silence", list(Silence))
def test_where_the_forecast_is_silent_so_is_the_slip(silence: Silence) -> None:
    quiet = wait(earliest=None, latest=None, silence=silence)
    made = slip(ticket("en", wait=quiet))
    assert list(facts(made)) == ["ahead", "wait"]
    assert "back" not in notes(made)


def test_who_walks_long_must_be_back_earlier() -> None:
    assert back_by(wait(30, 50)) == TAKEN + timedelta(minutes=25)
    assert back_by(wait(30, 50), way(minutes=12)) == TAKEN + timedelta(minutes=15)
    assert back_by(wait(30, 50), way(minutes=25)) is None
    assert back_by(wait(14, 50)) is None


def test_who_may_not_be_called_before_closing_is_sent_to_the_staff_and_not_away() -> None:
    late = ticket("en", wait=wait(closing=Closing.AT_RISK))
    said = notes(slip(late, known=Known(closes_at=datetime(2026, 11, 24, 9, 15, tzinfo=UTC))))
    assert said["closes"].startswith("It closes at\N{NO-BREAK SPACE}11:15")
    assert "back" not in said


def test_people_ahead_are_about_so_many_where_that_is_not_sure() -> None:
    unsure = ticket("en", wait=wait(exact=False))
    assert facts(slip(unsure))["ahead"].value == "About 3 people"


def test_a_break_before_the_turn_is_told_and_one_after_it_is_not() -> None:
    wednesday = timedelta(days=1)
    early = wait(5, 50)
    early = replace(early, at=TAKEN + wednesday, latest=TAKEN + wednesday + timedelta(minutes=100))
    view = replace(ticket("en"), service="kela", wait=early)
    known = known_of(CENTRE, view, TIME)
    said = notes(slip(view, known=known))
    assert said["break"] == "Break 11:00–12:00. Your number stays valid."
    soon = replace(early, latest=TAKEN + wednesday + timedelta(minutes=20))
    assert known_of(CENTRE, replace(view, wait=soon), TIME).breaks == ()


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("dots", [576, 384])
def test_a_slip_with_everything_is_said_in_every_language_and_its_code_is_read(
    language: str, dots: int, qapp: object
) -> None:
    view = ticket(language, wait=wait())
    known = Known(
        icon=CENTRE.files["icons/lab.svg"],
        desks=tuple(one.label for one in CENTRE.desks[:3]),
        first=First.BOOKED,
        breaks=((TAKEN, TAKEN + timedelta(hours=1)),),
        look=SlipLook(header=SIX, footer=SIX),
    )
    made = slip(view, known=known, way=way(language))
    assert {"header", "back", "break", "first", "desks", "footer"} <= set(notes(made))
    assert "[slip" not in repr(made.blocks)
    assert len(codes_on(draw(made, dots))) == 1


def test_who_may_go_first_is_told_as_it_is_for_the_service() -> None:
    def first(service: str, **changes: object) -> First | None:
        view = replace(ticket(), service=service, **changes)  # type: ignore[arg-type]
        return known_of(CENTRE, view, TIME).first

    assert first("lab") is First.BOOKED
    assert first("lab", booked_at=TAKEN) is None
    assert first("service_point") is First.RETURNED


def of(service: str, centre: Centre = CENTRE, *, discreet: bool = False) -> Known:
    return known_of(centre, replace(ticket(), service=service, discreet=discreet), TIME)


def test_a_discreet_slip_and_its_look_alikes_say_the_same_and_have_no_icon() -> None:
    assert of("mental", discreet=True) == of("health", discreet=True)
    assert (of("mental", discreet=True).icon, of("mental", discreet=True).desks) == (b"", ())
    assert of("lab").icon == CENTRE.files["icons/lab.svg"]


def test_desks_are_named_where_they_are_few() -> None:
    few = CENTRE.model_copy(
        update={"desks": tuple(one for one in CENTRE.desks if one.profile == "lab")[:2]}
    )
    assert of("lab", few).desks == tuple(one.label for one in few.desks)
    many = few.model_copy(update={"desks": few.desks * 2})
    assert of("lab", many).desks == ()


def test_a_service_that_is_no_more_still_has_a_slip() -> None:
    assert of("gone") == Known(CENTRE.slip)


def test_a_centre_orders_leaves_out_and_enlarges_blocks() -> None:
    look = SlipLook(blocks=("number", "service", "code"), sizes={"service": 1.5, "code": 1.2})
    made = slip(known=Known(look))
    assert [type(one) for one in made.blocks] == [Number, Space, Text, Space, Code]
    _, _, service, _, code = made.blocks
    assert isinstance(service, Text)
    assert isinstance(code, Code)
    assert (service.caps_mm, code.scale) == (pytest.approx(7.2), 1.2)


@pytest.mark.parametrize("of_what", [b"", b"no picture", b"<svg"])
def test_what_is_no_drawing_is_left_out_and_the_slip_printed(of_what: bytes, qapp: object) -> None:
    assert ink_of(of_what, 50) is None
    made = slip(known=Known(icon=of_what))
    assert draw(made).tobytes() == draw(slip()).tobytes()


def test_the_icon_stands_before_the_name_and_never_costs_a_line(qapp: object) -> None:
    icon = CENTRE.files["icons/lab.svg"]
    assert ink_of(icon, 60) is not None
    with_icon = draw(slip(known=Known(icon=icon)))
    assert 0 <= with_icon.height - draw(slip()).height < 25
    assert with_icon.tobytes() != draw(slip()).tobytes()
    long = ticket(service=Names({"fi": "Lentokonesuihkuturbiinimoottoriapu"}))
    assert (
        draw(slip(long, known=Known(icon=icon)), 384).tobytes() == draw(slip(long), 384).tobytes()
    )
