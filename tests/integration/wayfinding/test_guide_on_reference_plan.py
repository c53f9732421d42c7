"""The guide in the reference centre: all that its screens can ask for."""

from __future__ import annotations

from pathlib import Path

import pytest
from support.command import REFERENCE

from config.centre import Centre
from config.loading import load_centre
from config.texts import Texts
from kiosk.roles.guide import Guide, Moment, guide_of
from kiosk.roles.guide_views import WayView
from kiosk.roles.plan_shelf import PlanShelf

FINNISH = "fi"


@pytest.fixture(scope="module")
def centre() -> Centre:
    return load_centre(REFERENCE)


@pytest.fixture(scope="module")
def shelf(tmp_path_factory: pytest.TempPathFactory) -> PlanShelf:
    folder: Path = tmp_path_factory.mktemp("plans")
    return PlanShelf(folder)


@pytest.fixture(params=["kiosk-1", "kiosk-2"])
def guide(request: pytest.FixtureRequest, centre: Centre, shelf: PlanShelf) -> Guide:
    return guide_of(centre, shelf, request.param)


def test_everything_that_can_be_found_is_led_to(guide: Guide) -> None:
    choices = guide.places(FINNISH)
    assert len({one.name for one in choices}) == len(choices)
    order = ["service", "amenity", "place"]
    kinds = [order.index(one.kind) for one in choices]
    assert kinds == sorted(kinds)
    for choice in choices:
        way = guide.way(choice.goal, FINNISH)
        assert way.found, choice
        assert 1 <= len(way.steps) <= 6, choice
        assert way.scene is not None
        assert {step.part for step in way.steps} <= set(range(len(way.scene.floors)))
        assert way.floors[0] == "3"


@pytest.mark.parametrize("language", ["fi", "sv", "en", "ar"])
def test_every_service_is_led_to_step_free_in_every_language(
    guide: Guide, centre: Centre, language: str
) -> None:
    for service in centre.services:
        way = guide.way(service.id, language, profile="step-free")
        assert (way.found, way.step_free, way.language) == (True, True, language), service.id
        place = centre.place(service.place)
        assert way.goal_name in {service.name.say(language), place.name.say(language)}
        assert all(step.text and "[" not in step.text for step in way.steps)


def test_no_ticket_s_way_names_a_discreet_service(guide: Guide, centre: Centre) -> None:
    for service in centre.services:
        if not service.discreet:
            continue
        desks = [
            one.id for one in centre.desks if service.id in centre.profile(one.profile).services
        ]
        for language in centre.languages:
            for desk in (None, *desks):
                way = guide.way_for_service(service.id, language, desk=desk)
                told = " ".join([way.goal_name, *(step.text for step in way.steps)])
                assert way.found
                assert service.name.say(language) not in told


def test_the_caretaker_s_arrows_and_the_guide_s_agree(centre: Centre, shelf: PlanShelf) -> None:
    differ = {
        (lobby.id, desk): (told, arrow and arrow.direction)
        for lobby in centre.lobbies
        for desk, told in lobby.arrows.items()
        if (arrow := guide_of(centre, shelf, lobby.id).arrow(desk, FINNISH)) is None
        or arrow.direction != told
    }
    assert differ == {}


def test_a_lift_out_of_use_is_told_only_where_one_would_take_it(
    centre: Centre, shelf: PlanShelf
) -> None:
    texts = Texts.of_centre(centre)
    lifts = [one.key for one in shelf.ground(centre).plan.links if one.kind == "lift"]

    def way(goal: str, *blocked: str) -> WayView:
        moment = Moment(centre, texts, frozenset(blocked))
        return Guide(lambda: moment, shelf, "kiosk-1").way(goal, FINNISH, profile="step-free")

    usual = way("category:subway")
    assert (usual.found, usual.step_free, usual.shut) == (True, True, ())
    taken = [one for one in lifts if way("category:subway", one).shut]
    assert taken
    for lift in taken:
        round_it = way("category:subway", lift)
        assert round_it.found
        assert round_it.seconds > usual.seconds
    assert way("kela", *lifts).shut == ()
    none = way("category:subway", *lifts)
    assert (none.found, none.help_goal is not None) == (False, True)
    # Both lifts that lead there are named, also the one that was only the way round.
    assert {"Hissi A", "Hissi B"} <= set(none.shut)
    assert none.no_way.startswith("Sinne ei ole juuri nyt esteetöntä reittiä.")
