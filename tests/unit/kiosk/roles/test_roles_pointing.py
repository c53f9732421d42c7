"""Which way a desk lies from where a lobby hangs, and what is said of it."""

from __future__ import annotations

from pathlib import Path

import pytest
from support.lobby_plans import ROUND, hall, two_floors
from support.small_plan import PlanDrawing, planned_centre, small_plan

from config.discretion import gives_away
from config.loading import load_centre
from config.texts import Texts
from kiosk.roles.guide import Guide, Moment, guide_of
from kiosk.roles.plan_shelf import PlanShelf

REFERENCE = Path(__file__).parents[4] / "config" / "iso_omena"
CLOCKWISE = ("ahead", "right", "back", "left")


@pytest.fixture
def shelf(tmp_path: Path) -> PlanShelf:
    return PlanShelf(tmp_path)


@pytest.mark.parametrize("heading", [0, 90, 180, 270])
def test_the_arrow_turns_with_whoever_looks_at_the_screen(shelf: PlanShelf, heading: int) -> None:
    guide = guide_of(planned_centre(hall(str(heading))), shelf, "lobby-1")
    told = {desk: guide.arrow(desk, "fi") for desk in ROUND}
    assert {desk: way.direction for desk, way in told.items() if way} == {
        desk: CLOCKWISE[(quarter - heading // 90) % 4] for quarter, desk in enumerate(ROUND)
    }


def test_a_screen_of_which_nobody_knows_where_one_looks_points_nowhere(shelf: PlanShelf) -> None:
    guide = guide_of(planned_centre(hall(None)), shelf, "lobby-1")
    assert [guide.arrow(desk, "fi") for desk in ROUND] == [None] * 4


def test_what_is_not_on_the_plan_has_no_arrow(shelf: PlanShelf) -> None:
    guide = guide_of(planned_centre(hall("0")), shelf, "lobby-1")
    assert guide.arrow("health-1", "fi") is None


def test_the_arrow_is_the_same_for_all_and_leads_nobody_up_stairs(shelf: PlanShelf) -> None:
    """The stairs are beside the screen, the lift is far behind it."""
    centre = planned_centre(two_floors(lobby=(12.0, 2.0), heading="270"))
    guide = guide_of(centre, shelf, "lobby-1")
    assert guide.way("lab-1", "en").step_free is False
    way = guide.arrow("lab-1", "en")
    assert way is not None
    assert (way.direction, way.by) == ("back", "")
    assert "lift" in way.text.lower()
    assert "stairs" not in way.text.lower()


def test_with_the_lift_out_of_use_the_arrow_leads_where_most_can_go(shelf: PlanShelf) -> None:
    centre = planned_centre(two_floors(lobby=(12.0, 2.0), heading="270"))
    moment = Moment(centre, Texts.of_centre(centre), frozenset({"lift-a"}))
    way = Guide(lambda: moment, shelf, "lobby-1").arrow("lab-1", "en")
    assert way is not None
    assert "stairs" in way.text.lower()
    all_shut = Moment(centre, moment.texts, frozenset({"lift-a", "stairs-a"}))
    assert Guide(lambda: all_shut, shelf, "lobby-1").arrow("lab-1", "en") is None


def test_in_front_of_the_lift_its_sign_points_up_whatever_the_heading(shelf: PlanShelf) -> None:
    for heading in ("0", "90", "270"):
        centre = planned_centre(two_floors(lobby=(29.0, 5.0), heading=heading))
        way = guide_of(centre, shelf, "lobby-1").arrow("lab-1", "fi")
        assert way is not None
        if heading == "90":
            assert (way.direction, way.by) == ("up", "lift")
        assert "hissi" in way.text.lower()
        assert "2" in way.text


def test_words_come_in_the_language_asked_for(shelf: PlanShelf) -> None:
    guide = guide_of(planned_centre(small_plan()), shelf, "lobby-1")
    words = {language: guide.arrow("health-1", language) for language in ("fi", "en")}
    told = {way.text for way in words.values() if way}
    assert len(told) == 2
    assert len({way.direction for way in words.values() if way}) == 1


@pytest.mark.parametrize("lobby", ["lobby-1", "lobby-2"])
def test_the_reference_centre_points_from_every_lobby_to_every_desk_and_names_no_discreet_service(
    shelf: PlanShelf, lobby: str
) -> None:
    centre = load_centre(REFERENCE)
    guide = guide_of(centre, shelf, lobby)
    by_hand = centre.lobby(lobby).arrows
    for desk in centre.desks:
        for language in centre.languages:
            way = guide.arrow(desk.id, language)
            assert way is not None, desk.id
            assert by_hand.get(desk.id, way.direction) == way.direction
            assert not gives_away(centre, way.text), way.text
            assert len(way.text) <= 80, way.text


def test_a_plan_that_names_a_discreet_service_gives_an_arrow_without_words(
    shelf: PlanShelf,
) -> None:
    drawing = PlanDrawing()
    drawing.area(0, 0, 40, 20, indoor="area", level="0", level_ref="1", kiosk_id="hall")
    drawing.area(
        0, 20, 40, 40, indoor="area", level="0", kiosk_id="reception_b", kiosk_landmark="yes",
        name_fi="Päihdepalvelut", name_en="Substance abuse services",
        kiosk_through_fi="päihdepalvelujen läpi", kiosk_into_fi="päihdepalveluihin",
    )  # fmt: skip
    drawing.spot((4.0, 4.0), level="0", kiosk_id="lobby-2", kiosk_heading="0")
    drawing.spot((36.0, 38.0), level="0", kiosk_id="mental-1")
    guide = guide_of(planned_centre(drawing.data()), shelf, "lobby-2")
    assert "päihdepalvelu" in " ".join(one.text for one in guide.way("mental-1", "fi").steps)
    way = guide.arrow("mental-1", "fi")
    assert way is not None
    assert way.direction in CLOCKWISE
    assert way.text == ""
