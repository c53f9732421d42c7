"""Ways from a device to a goal: in words, times and pictures, as things stand now."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, replace
from pathlib import Path
from typing import Any

import pytest
from support.small_centre import TUESDAY_TEN, open_small, small_centre
from support.small_plan import planned_centre, small_plan

from config.texts import Texts
from kiosk.clock import HandClock
from kiosk.errors import Refused
from kiosk.office import Office
from kiosk.roles.goals import known_keys
from kiosk.roles.guide import Guide, guide_of
from kiosk.roles.guide_views import (
    ArrowView,
    PassageView,
    PlaceChoice,
    StepView,
    WayView,
)
from kiosk.roles.leading import levels_of
from kiosk.roles.plan_shelf import PlanShelf
from kiosk.wayfinding.plan import Spot
from kiosk.wayfinding.route import Leg, LegKind, Route, RouteProfile


@pytest.fixture
def office(database: str, clock: HandClock) -> Iterator[Office]:
    with open_small(database, clock, planned_centre()) as opened:
        yield opened


@pytest.fixture
def shelf(tmp_path: Path) -> PlanShelf:
    return PlanShelf(tmp_path)


def guide(shelf: PlanShelf, device: str | None = "kiosk-1", **plan: bool) -> Guide:
    return guide_of(planned_centre(small_plan(**plan)), shelf, device)


def refusal(call: Any) -> Refused:
    with pytest.raises(Refused) as refused:
        call()
    return refused.value


def words(way: WayView) -> list[str]:
    return [step.text.replace("\u00a0", " ") for step in way.steps]


def test_a_way_on_one_floor(shelf: PlanShelf) -> None:
    way = guide(shelf).way("lab", "en")
    assert (way.start, way.goal, way.goal_name) == ("kiosk-1", "lab_door", "Laboratory")
    assert (way.found, way.profile, way.language) == (True, "default", "en")
    assert (way.minutes, way.step_free, way.floors) == (1, True, ("1",))
    # Hall and laboratory: up the hall to the door and on into the room.
    assert 15 < way.metres < 22
    assert way.seconds == pytest.approx(way.metres / 1.2, rel=0.05)
    assert (way.no_way, way.help_goal, way.shut) == ("", None, ())
    assert [step.part for step in way.steps] == [0] * len(way.steps)
    assert way.steps[-1].icon == "place"
    assert way.scene is not None
    assert [floor.floor for floor in way.scene.floors] == ["1"]


def test_a_way_over_floors_takes_the_stairs_or_the_lift(shelf: PlanShelf) -> None:
    shows = guide(shelf)
    usual = shows.way("health-1", "en")
    free = shows.way("health-1", "en", profile="step-free")
    assert (usual.floors, usual.step_free) == (("1", "2"), False)
    assert (free.floors, free.step_free, free.minutes) == (("1", "2"), True, 2)
    assert "Take the lift to floor 2." in words(free)
    assert "Take the stairs up to floor 2." in words(usual)
    # The picture of a step is that of the floor it begins on.
    assert [step.part for step in free.steps] == [0, 0, 1, 1]
    assert [step.floor for step in free.steps] == ["1", "1", "2", "2"]
    assert free.scene is not None
    assert [floor.floor for floor in free.scene.floors] == ["1", "2"]


def test_goals_of_every_kind(shelf: PlanShelf) -> None:
    shows = guide(shelf)
    told = {
        goal: (way.goal, way.goal_name)
        for goal in (
            "lab_door", "lab-1", "lab", "kiosk-2", "lift-a", "info",
            "category:toilets", "library",
        )
        for way in (shows.way(goal, "fi"),)
    }  # fmt: skip
    assert told == {
        "lab_door": ("lab_door", "Paikka 3"),
        "lab-1": ("lab-1", "Tiski 1"),
        "lab": ("lab_door", "Laboratorio"),
        "kiosk-2": ("kiosk-2", "Takaovi"),
        "lift-a": ("lift-a", "Hissi A"),
        "info": ("info", "Neuvonta"),
        "category:toilets": ("way -1004", "WC"),
        # A service that is not drawn is at its place, and so is a desk.
        "library": ("hall", "Kirjasto"),
    }
    undrawn = small_plan().replace(b'v="both-1"', b'v="elsewhere"')
    way = guide_of(planned_centre(undrawn), shelf, "kiosk-1").way("both-1", "fi")
    assert (way.goal, way.goal_name) == ("hall", "Tiski 4")


def test_of_a_kind_the_nearest_is_meant(shelf: PlanShelf) -> None:
    shows = guide(shelf)
    assert shows.way("category:lift", "en").goal == "lift-a"
    assert shows.way("category:lift", "en", start="kiosk-2").goal == "lift-a@1"


def test_one_who_is_there_walks_no_minute(shelf: PlanShelf) -> None:
    way = guide(shelf).way("kiosk-1", "en")
    assert (way.found, way.minutes, way.floors) == (True, 0, ("1",))
    assert words(way) == ["You are already there: Kiosk."]
    # A hall one stands in is no minute away, though its middle is some steps off.
    assert guide(shelf).way("hall", "en").minutes == 0


def test_the_first_step_is_told_from_where_one_looks(shelf: PlanShelf) -> None:
    shows = guide(shelf)
    # The screen stands at the south wall; who looks at it looks north, to the toilets' door.
    assert shows.way("category:toilets", "en").steps[0].icon == "arrow-ahead"
    turned = shows.way("category:toilets", "en", heading=180.0)
    assert turned.steps[0].icon == "arrow-back"
    assert turned.scene is not None
    assert turned.scene.floors[0].north == pytest.approx(180.0, abs=1.0)


def test_starts_of_every_kind(shelf: PlanShelf) -> None:
    anywhere = guide(shelf, None)
    assert refusal(lambda: anywhere.way("lab", "en")).code == "no-start"
    assert anywhere.way("lab", "en", start="kela").start == "kela_door"
    assert anywhere.way("lab", "en", start="category:info").start == "info"


def test_what_nobody_knows_is_refused_with_what_was_meant(shelf: PlanShelf) -> None:
    shows = guide(shelf)
    wrong = refusal(lambda: shows.way("lap-1", "en"))
    assert (wrong.code, wrong.values["meant"]) == ("no-such-place", "lab-1")
    assert refusal(lambda: shows.way("category:sauna", "en")).code == "no-such-place"
    assert refusal(lambda: shows.way("lab", "en", start="nowhere")).code == "no-such-place"
    wrong = refusal(lambda: shows.way("lab", "en", profile="stepfree"))
    assert (wrong.code, wrong.values["meant"]) == ("unknown-profile", "step-free")
    wrong = refusal(lambda: shows.way_for_service("lap", "en"))
    assert (wrong.code, wrong.values["meant"]) == ("no-such-place", "lab")


def test_no_step_free_way_is_said_and_help_is_named(shelf: PlanShelf) -> None:
    way = guide(shelf, lift=False).way("health-1", "en", profile="step-free")
    assert (way.found, way.steps, way.minutes) == (False, (), 0)
    assert way.no_way == "There is no step-free way there. Ask for help here: Info desk."
    assert way.help_goal == "info"
    assert way.scene is not None
    # Nobody is sent up the stairs instead, and others find their way.
    assert guide(shelf, lift=False).way("health-1", "en").found


def test_who_takes_no_lifts_is_told_that_only_one_leads_there(shelf: PlanShelf) -> None:
    shows = guide(shelf, stairs=False)
    assert shows.way("health-1", "en").found
    way = shows.way("health-1", "en", profile="no-lifts")
    assert way.no_way.startswith("The only way there is by lift.")


def test_a_lift_out_of_use_is_gone_round(office: Office) -> None:
    shows = office.guide("kiosk-1")
    before = shows.way("health-1", "en", profile="step-free")
    office.caretaker().block_way("stairs-a")
    led = shows.way("health-1", "en")
    assert led.step_free
    assert led.shut == ("Stairs",)
    office.caretaker().block_way("lift-a")
    none = shows.way("health-1", "en", profile="step-free")
    assert (none.found, none.shut, none.help_goal) == (False, ("Lift A",), "info")
    assert none.no_way.startswith("The way there is closed at the moment.")
    # What is out of use elsewhere is no news for this way.
    assert shows.way("lab", "en").shut == ()
    office.caretaker().unblock_way("lift-a")
    assert shows.way("health-1", "en", profile="step-free") == before


def test_an_end_needs_nobody_to_tell_it(office: Office, clock: HandClock) -> None:
    shows = office.guide("kiosk-1")
    ends = TUESDAY_TEN.replace(hour=12)
    office.supervisor().block_way("lift-a", ends)
    assert not shows.way("health-1", "en", profile="step-free").found
    clock.set(ends)
    assert shows.way("health-1", "en", profile="step-free").found


def test_closed_doors_and_areas_are_told_too(office: Office) -> None:
    shows = office.guide("kiosk-1")
    office.caretaker().block_way("node -1")
    shut = shows.way("lab", "fi")
    assert (shut.found, shut.shut) == (False, ("Ovi",))
    office.caretaker().unblock_way("node -1")
    office.caretaker().block_way("lab_door")
    assert shows.way("lab", "fi").shut == ("Laboratorio",)


def test_a_new_version_is_followed(office: Office) -> None:
    shows = office.guide("kiosk-1")
    assert not shows.way("health-1", "en").step_free
    office.caretaker().publish(planned_centre(small_plan(stairs=False)))
    assert shows.way("health-1", "en").step_free
    office.caretaker().publish(small_centre())
    assert refusal(lambda: shows.way("health-1", "en")).code == "no-plan"
    assert not shows.warm()


def test_a_centre_without_a_plan_has_a_guide_that_says_so(database: str, clock: HandClock) -> None:
    with open_small(database, clock) as office:
        shows = office.guide("kiosk-1")
        assert not shows.warm()
        calls = (
            lambda: shows.way("lab", "en"),
            lambda: shows.places("en"),
            lambda: shows.arrow("lab-1", "en"),
        )
        assert {refusal(call).code for call in calls} == {"no-plan"}
        office.caretaker().publish(planned_centre())
        assert shows.warm()


def test_a_ticket_leads_to_where_one_waits_and_then_to_the_desk(shelf: PlanShelf) -> None:
    shows = guide(shelf)
    assert shows.way_for_service("health", "en").goal == "back_hall"
    assert shows.way_for_service("health", "en", desk="health-1").goal == "health-1"
    # A service without a waiting place is gone to at once.
    assert shows.way_for_service("library", "en").goal == "hall"
    discreet = shows.way_for_service("mental", "en")
    at_desk = shows.way_for_service("mental", "en", desk="mental-1")
    told = " ".join([*words(discreet), *words(at_desk), discreet.goal_name, at_desk.goal_name])
    assert "abuse" not in told
    assert at_desk.goal_name == "Desk 6"


def test_what_is_not_drawn_is_told_in_the_centre_s_own_words(shelf: PlanShelf) -> None:
    own = {
        'id = "kela_door"\n': 'id = "kela_door"\nway = { fi = "Oikealle", en = "To the right" }\n'
    }
    plan = small_plan().replace(b'v="kela_door"', b'v="elsewhere"')
    shows = guide_of(planned_centre(plan, own), shelf, "kiosk-1")
    way = shows.way("kela", "en")
    assert (way.found, way.scene, way.no_way) == (False, None, "To the right")
    assert (way.start, way.goal, way.goal_name) == ("kiosk-1", "kela", "Kela")
    plan = small_plan().replace(b'v="kiosk-1"', b'v="elsewhere"').replace(b'v="hall"', b'v="x"')
    lost = guide_of(planned_centre(plan), shelf, "kiosk-1").way("lab", "en")
    assert lost.no_way == "Laboratory: the map does not show the way there. Ask the staff."
    assert guide_of(planned_centre(plan), shelf, "kiosk-1").arrow("lab-1", "en") is None


def test_places_are_services_then_amenities_then_names(shelf: PlanShelf) -> None:
    listed = guide(shelf).places("en")
    assert [(one.goal, one.name, one.kind, one.floor) for one in listed] == [
        ("lab", "Laboratory", "service", "1"),
        ("kela", "Kela", "service", "1"),
        ("health", "Health centre", "service", "2"),
        # On a kiosk the visitor chooses, and reads what the tile says.
        ("mental", "Substance abuse services", "service", "2"),
        ("library", "Library", "service", "1"),
        ("category:toilets", "Toilets", "amenity", "1"),
        ("category:info", "Information", "amenity", "1"),
        ("category:lift", "Lift", "amenity", ""),
        ("back_hall", "Back hall", "place", "2"),
    ]
    assert [one.goal for one in guide(shelf, "kiosk-2").places("fi")][:3] == [
        "lab", "library", "category:toilets",
    ]  # fmt: skip
    for one in listed:
        assert guide(shelf).way(one.goal, "en").found


def test_an_arrow_points_from_where_the_display_hangs(shelf: PlanShelf) -> None:
    arrows = {
        (lobby, desk): arrow.direction
        for lobby, desk in (
            ("lobby-1", "lab-1"), ("lobby-1", "kela-1"), ("lobby-2", "mental-1"),
            ("lobby-2", "lab-1"),
        )
        if (arrow := guide(shelf, lobby).arrow(desk, "en")) is not None
    }  # fmt: skip
    assert arrows == {
        ("lobby-1", "lab-1"): "right",
        ("lobby-1", "kela-1"): "back",
        ("lobby-2", "mental-1"): "left",
        ("lobby-2", "lab-1"): "down",
    }
    assert guide(shelf, None).arrow("lab-1", "en") is None


def test_every_name_that_a_way_takes_is_known(shelf: PlanShelf) -> None:
    shows, centre = guide(shelf), planned_centre()
    keys = known_keys(shelf.ground(centre).plan, centre)
    assert {"kiosk-1", "lab", "lab-1", "lift-a", "info", "category:lift"} <= set(keys)
    assert not any(" " in key or "@" in key for key in keys)
    assert all(shows.way(key, "en").found for key in keys)


def test_the_words_are_those_of_every_language(shelf: PlanShelf) -> None:
    shows = guide(shelf)
    for language in Texts.load().languages:
        way = shows.way("health-1", language, profile="step-free")
        names = [one.name for one in shows.places(language)]
        told = " ".join([*words(way), *(step.spoken for step in way.steps), *names])
        assert "[" not in told
        assert way.language == language


def test_a_floor_passed_twice_is_told_twice() -> None:
    here, there = (Spot(key, "", level, (0.0, 0.0)) for key, level in (("a", 0.0), ("b", 0.0)))
    up, down = (
        Leg(LegKind.STAIRS, level, to, ((0.0, 0.0),), 5.0, 9.0, "stairs")
        for level, to in ((0.0, 1.0), (1.0, 0.0))
    )
    walk = Leg(LegKind.WALK, 1.0, 1.0, ((0.0, 0.0), (1.0, 0.0)), 1.0, 1.0)
    ends = replace(walk, level=0.0, to_level=0.0)
    route = Route(here, there, RouteProfile.DEFAULT, (up, walk, down, ends))
    assert levels_of(route) == (0.0, 1.0, 0.0)


def test_the_fields_of_the_views_are_a_promise() -> None:
    promised: dict[type[Any], str] = {
        WayView: "start goal goal_name language profile found steps seconds minutes metres "
        "step_free floors no_way help_goal shut scene",
        StepView: "text spoken icon floor part",
        PlaceChoice: "goal name icon kind floor",
        ArrowView: "direction text by",
        PassageView: "key kind named floors since until",
    }
    for view, names in promised.items():
        assert [one.name for one in fields(view)] == names.split()
