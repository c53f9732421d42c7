"""What the one slip of a visitor with several numbers says."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from support.slips import (
    CODE,
    HELSINKI,
    LANGUAGES,
    STEPS,
    chessboard,
    codes_on,
    slip,
    ticket,
    way,
)

from config.centre import Names
from config.texts import Texts
from kiosk.queueing.itinerary import Why
from kiosk.queueing.ticket import State
from kiosk.roles.guide_views import WayView
from kiosk.roles.views import PlaceView, TicketView
from kiosk.roles.visit_views import StopView, VisitView
from printer.blocks import Code, Facts, Number, Picture, Slip, Steps, Text
from printer.drawing import draw
from printer.visit_slip import compose_visit

ELEVEN = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
KELA = Names({"fi": "Kela", "sv": "FPA", "en": "Kela", "ar": "كيلا"})
HALL = PlaceView("hall", Names({"fi": "Aula", "sv": "Aula", "en": "Lobby", "ar": "الردهة"}))


def kela(language: str = "fi", **changes: object) -> TicketView:
    """The same visitor's number for Kela, which waits elsewhere."""
    view = ticket(language, number="K107", ahead=11, service=KELA, errand=None, waiting=HALL)
    return replace(view, id=2, code="B" * 26, **changes)  # type: ignore[arg-type]


def visit(*stops: StopView, language: str = "fi") -> VisitView:
    """A visitor with these stops, or with a blood test, then Kela, which closes at eleven."""
    told = stops or (
        StopView(kela(language), Why.CLOSES, None, ELEVEN),
        StopView(ticket(language), Why.ONLY),
    )
    first = ticket(language)
    return VisitView(
        1, first.taken_at, first.centre, language, (), first.code, first.word, told, ()
    )


def composed(
    view: VisitView,
    *,
    copy: bool = False,
    way: WayView | None = None,
    picture: Picture | None = None,
) -> Slip:
    return compose_visit(
        view,
        Texts.load(),
        lambda instant: instant.astimezone(HELSINKI),
        copy=copy,
        way=way,
        picture=picture,
    )


def texts(made: Slip, role: str) -> list[str]:
    return [one.text for one in made.blocks if isinstance(one, Text) and one.role == role]


def facts(made: Slip, role: str) -> list[str]:
    return [
        fact.value
        for block in made.blocks
        if isinstance(block, Facts)
        for fact in block.facts
        if fact.role == role
    ]


def test_one_slip_bears_every_number_in_the_proposed_order() -> None:
    made = composed(visit())
    assert made.number == "K107 L142"
    assert [one.text for one in made.blocks if isinstance(one, Number)] == ["K107", "L142"]
    assert texts(made, "service") == ["Kela", "HUS Laboratorio"]
    assert texts(made, "errand") == ["Verikoe ilman ajanvarausta"]
    assert facts(made, "ahead") == ["11 asiakasta", "3 asiakasta"]
    assert [one.split(",")[0] for one in facts(made, "wait")] == ["Aula", "Laboratorion odotustila"]
    (taken,) = texts(made, "taken")
    assert "10.35" in taken
    codes = [one for one in made.blocks if isinstance(one, Code)]
    assert [(one.content, one.fact.value) for one in codes] == [(f"VUORO:{CODE}", "LARU")]


def test_it_says_why_only_where_that_helps() -> None:
    made = composed(visit())
    assert texts(made, "why") == ["Käy täällä ajoissa: sulkeutuu klo\N{NO-BREAK SPACE}11.00."]
    equal = composed(visit(StopView(ticket(), Why.ASKED), StopView(kela(), Why.ONLY)))
    assert texts(equal, "why") == []


def test_the_way_to_one_waiting_place_is_told_once() -> None:
    second = replace(ticket(number="L200"), id=2)
    made = composed(visit(StopView(ticket(), Why.ASKED), StopView(second, Why.ONLY)))
    assert len(texts(made, "way")) == 1


def test_steps_and_map_lead_to_where_the_visitor_waits_first() -> None:
    first = StopView(ticket(), Why.ASKED)
    made = composed(visit(first, StopView(kela())), way=way("fi", 2), picture=chessboard(576))
    assert texts(made, "way") == []
    kinds = [type(one) for one in made.blocks]
    second = kinds.index(Number, kinds.index(Number) + 1)
    assert kinds.index(Steps) < kinds.index(Picture) < second
    (told,) = [one for one in made.blocks if isinstance(one, Steps)]
    assert told.steps == STEPS["fi"][-2:]


def test_the_other_waiting_places_keep_their_sentence() -> None:
    second = StopView(ticket(), Why.ONLY)
    made = composed(visit(StopView(kela(), Why.ASKED), second), way=way("fi", 2))
    assert len(texts(made, "way")) == 1


def test_who_is_at_a_desk_or_missed_a_call_is_not_next() -> None:
    called = StopView(replace(ticket(), state=State.SERVING, people_ahead=0))
    missed = StopView(kela(state=State.MISSED, people_ahead=0))
    assert facts(composed(visit(called, missed)), "ahead") == []


def test_with_one_number_left_it_is_that_numbers_own_slip() -> None:
    alone = visit(StopView(ticket(), Why.ONLY))
    assert composed(alone, copy=True) == slip(copy=True)
    told = way()
    assert composed(alone, way=told) == slip(way=told)
    assert composed(replace(alone, stops=(), ended=(ticket(),))) == slip()


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("why", [Why.CLOSES, Why.SOONEST, Why.SHORTER, Why.TOO_LATE])
def test_every_language_has_every_text(language: str, why: Why) -> None:
    stops = (StopView(kela(language), why, None, ELEVEN), StopView(ticket(language), Why.ONLY))
    made = composed(visit(*stops, language=language), copy=True)
    assert made.right_to_left is (language == "ar")
    assert "[slip" not in repr(made.blocks)
    assert len(texts(made, "why")) == 1


@pytest.mark.parametrize("dots", [384, 576])
@pytest.mark.parametrize("language", LANGUAGES)
def test_its_code_can_be_read_from_paper(language: str, dots: int) -> None:
    picture = draw(composed(visit(language=language)), dots)
    assert picture.width == dots
    assert codes_on(picture) == [f"VUORO:{CODE}"]
