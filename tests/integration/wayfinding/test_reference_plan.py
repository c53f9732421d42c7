"""The plan of the reference centre: complete, sound, and every way in it can be walked."""

from __future__ import annotations

import re
from itertools import product
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
import shapely

import config
from config.centre import Centre
from config.folder import PLAN_FILE
from config.loading import load_centre
from kiosk.wayfinding.checking import check_plan
from kiosk.wayfinding.directions import find_steps
from kiosk.wayfinding.graph import Graph, build_graph
from kiosk.wayfinding.plan import AreaKind, Plan, Spot
from kiosk.wayfinding.reading import read_plan
from kiosk.wayfinding.route import Leg, LegKind, Route, RouteProfile
from kiosk.wayfinding.search import find_route

REFERENCE = Path(config.__file__).parent / "iso_omena"
SERVICE_FLOOR = "3"
PROFILES = (RouteProfile.DEFAULT, RouteProfile.STEP_FREE)
ARRIVALS = ("metro", "bus_terminal", "car_park")
CLIMBED = {LegKind.STAIRS, LegKind.ESCALATOR}


@pytest.fixture(scope="module")
def centre() -> Centre:
    return load_centre(REFERENCE)


@pytest.fixture(scope="module")
def plan(centre: Centre) -> Plan:
    told, findings = read_plan(centre.files[PLAN_FILE])
    assert findings == ()
    return told


@pytest.fixture(scope="module")
def graph(plan: Plan) -> Graph:
    return build_graph(plan)


@pytest.fixture(scope="module")
def routes(centre: Centre, plan: Plan, graph: Graph) -> list[Route]:
    """From every screen and arrival to every place and desk, for both profiles."""
    starts = [one.id for one in (*centre.kiosks, *centre.lobbies)] + list(ARRIVALS)
    goals = [one.id for one in (*centre.places, *centre.desks)]
    found = []
    for start, goal, profile in product(starts, goals, PROFILES):
        route = find_route(graph, plan.spot_by_key[start], [plan.spot_by_key[goal]], profile)
        assert isinstance(route, Route), (start, goal, profile, route)
        found.append(route)
    return found


def test_the_check_finds_nothing_to_mend(centre: Centre, plan: Plan, graph: Graph) -> None:
    assert check_plan(plan, (), centre, graph) == ()


def ref_of(plan: Plan, spot: Spot) -> str:
    return plan.level(spot.level).ref


def test_josm_opens_it_as_a_drawing_that_is_never_uploaded(centre: Centre) -> None:
    data = centre.files[PLAN_FILE]
    drawing = ET.fromstring(data)
    assert (drawing.get("version"), drawing.get("upload")) == ("0.6", "never")
    assert all(int(one.get("id", "0")) < 0 for one in drawing)
    nodes = list(drawing.iter("node"))
    assert len({(one.get("lat"), one.get("lon")) for one in nodes}) == len(nodes)
    joined = {one.get("ref") for one in drawing.iter("nd")}
    assert all(one.get("id") in joined or len(one) for one in nodes)
    assert len(data) < 400_000


def test_signs_call_the_floors_otherwise_than_osm_does(plan: Plan) -> None:
    assert {one.number: one.ref for one in plan.levels} == {0: "1", 1: "2", 2: "3"}


def test_everything_the_centre_names_is_on_the_plan_and_called_the_same(
    centre: Centre, plan: Plan
) -> None:
    for place in centre.places:
        spot = plan.spot_by_key[place.id]
        assert ref_of(plan, spot) == place.floor
        assert [spot.named.say(one) for one in centre.languages] == [
            place.name.say(one) for one in centre.languages
        ]
    for desk in centre.desks:
        spot = plan.spot_by_key[desk.id]
        assert ref_of(plan, spot) == SERVICE_FLOOR
        assert [spot.named.say(one) for one in centre.languages] == [
            desk.label.say(one) for one in centre.languages
        ]
    for screen in (*centre.kiosks, *centre.lobbies):
        spot = plan.spot_by_key[screen.id]
        assert spot.heading is not None
        assert ref_of(plan, spot) == SERVICE_FLOOR


def test_whatever_bears_a_name_bears_it_in_every_language(centre: Centre, plan: Plan) -> None:
    everything = [one.named for one in (*plan.areas, *plan.spots, *plan.links)]
    for named in (*everything, *(one.names for one in plan.levels)):
        if named.names:
            assert set(centre.languages) <= set(named.names), named
        for kind, told in named.forms.items():
            assert set(told) == set(centre.languages), (named, kind)


def test_the_service_floor_is_as_large_as_told(plan: Plan) -> None:
    level = next(one.number for one in plan.levels if one.ref == SERVICE_FLOOR)
    shapes = {one.key: polygon(one) for one in plan.areas if one.level == level}
    assert 5700 < shapely.union_all(list(shapes.values())).area < 6300
    # Nothing lies on top of anything else.
    assert sum(one.area for one in shapes.values()) == pytest.approx(
        shapely.union_all(list(shapes.values())).area, abs=1
    )
    # Nearly half of it is the library, with its reading room, meeting rooms and waiting area.
    parts = [
        one.key
        for one in plan.areas
        if one.level == level
        and (one.category in {"library", "meeting_room"} or one.named.say("en") == "Reading room")
    ]
    assert 2400 < sum(shapes[one].area for one in (*parts, "waiting_2")) < 3000


def test_nothing_on_the_plan_tells_of_the_discreet_service(centre: Centre) -> None:
    text = centre.files[PLAN_FILE].decode().casefold()
    mental = centre.service("mental")
    for language in centre.languages:
        assert mental.name.say(language).casefold() not in text
    for telling in ("mielenterv", "päihde", "mental health", "missbruk", "psyk", "النفسية"):
        assert telling not in text


def test_amenities_of_a_public_building_are_there(plan: Plan) -> None:
    level = next(one.number for one in plan.levels if one.ref == SERVICE_FLOOR)
    for category, least in {
        "toilets": 2,
        "accessible_toilets": 2,
        "info": 1,
        "meeting_room": 4,
        "stage": 1,
        "cafe": 1,
        "lift": 3,
    }.items():
        assert sum(one.level == level for one in plan.of_category(category)) >= least, category


def test_every_service_is_reached_from_every_screen_and_arrival_also_step_free(
    centre: Centre, routes: list[Route]
) -> None:
    reached = {(one.start.key, one.goal.key, one.profile) for one in routes}
    for kiosk, service, profile in product(centre.kiosks, centre.services, PROFILES):
        assert (kiosk.id, service.place, profile) in reached
    for route in routes:
        if route.profile is RouteProfile.STEP_FREE:
            assert not CLIMBED & {leg.kind for leg in route.legs}
        assert route.seconds < 600


def test_one_crosses_the_library_to_what_lies_behind_it(
    centre: Centre, plan: Plan, routes: list[Route]
) -> None:
    library = polygon(plan.area_by_key["library"])
    behind = {
        centre.service(one).place for one in ("health", "mental", "kela", "service_point", "clinic")
    }
    found = [one for one in routes if one.start.key == "kiosk-1" and one.goal.key in behind]
    assert len(found) == len(behind) * len(PROFILES)
    for route in found:
        assert sum(line(leg).intersection(library).length for leg in route.legs) > 15


def test_the_ways_told_without_a_map_turn_as_those_on_the_map(
    centre: Centre, plan: Plan, routes: list[Route]
) -> None:
    """What ``centre.toml`` says of a place, held against the way from the main entrance."""
    told = {one.goal.key: one for one in routes if one.start.key == "kiosk-1"}
    compared = 0
    for place in centre.places:
        if place.way is None or place.floor != SERVICE_FLOOR or place.id == "entrance":
            continue
        route = told[place.id]
        steps = find_steps(plan, route, route.start.heading)
        kinds = [str(one.kind).removeprefix("half-") for one in steps]
        turns = [one for one in kinds if one in {"left", "right"}] or [steps[-1].side]
        said = place.way.say("fi")
        first = re.search(r"vasemmalle|oikealle", said)
        sides = {"vasemmalle": "left", "oikealle": "right", None: "ahead"}
        assert sides[first and first[0]] == turns[0], place.id
        if ends := re.search(r" on (?:\w+ \w+ )?(vasemmalla|oikealla)", said):
            assert {"vasemmalla": "left", "oikealla": "right"}[ends[1]] == steps[-1].side
        compared += 1
    assert compared == 13


def test_no_way_leads_through_a_wall_a_shelf_or_staff_rooms(
    plan: Plan, routes: list[Route]
) -> None:
    doors = {one.key: one for one in plan.doors}
    for leg in {leg for route in routes for leg in route.legs if leg.kind is LegKind.WALK}:
        walked = line(leg)
        assert walked.within(walkable(plan, leg.level))
        for solid in solids(plan, leg.level):
            assert walked.intersection(solid).length < 0.001, leg
        passed = [doors[one] for one in leg.doors]
        crossed = walked.intersection(walls(plan, leg.level))
        for at in () if crossed.is_empty else shapely.get_parts(crossed):
            near = [shapely.Point(one.at).distance(at) - (one.width or 0.9) / 2 for one in passed]
            assert min(near, default=1.0) <= 0, (leg, at)


def test_the_desks_walking_times_are_those_of_the_plan(
    centre: Centre, plan: Plan, graph: Graph
) -> None:
    for desk in centre.desks:
        waiting = {one.waiting_place for one in centre.services if one.place == desk.place}
        for place in waiting - {None}:
            spots = plan.spot_by_key[place or ""], plan.spot_by_key[desk.id]
            route = find_route(graph, spots[0], [spots[1]], RouteProfile.DEFAULT)
            assert isinstance(route, Route)
            # With some seconds to get up, and not much more.
            assert route.seconds + 4 < desk.walk_seconds < route.seconds + 20, desk.id


def polygon(area: object) -> shapely.Polygon:
    return shapely.Polygon(area.outer, area.holes)  # type: ignore[attr-defined]


def line(leg: Leg) -> shapely.LineString:
    return shapely.LineString(leg.points if len(leg.points) > 1 else leg.points * 2)


def walkable(plan: Plan, level: float) -> shapely.Geometry:
    open_to_all = [polygon(one) for one in plan.areas if one.level == level and not one.private]
    return shapely.union_all(open_to_all).buffer(0.001)


def walls(plan: Plan, level: float) -> shapely.Geometry:
    rooms = [
        polygon(one).boundary
        for one in plan.areas
        if one.level == level and one.kind is AreaKind.ROOM
    ]
    lines = [
        shapely.LineString(one.line)
        for one in plan.barriers
        if one.level == level and one.kind == "wall"
    ]
    return shapely.union_all(rooms + lines)


def solids(plan: Plan, level: float) -> list[shapely.Geometry]:
    return [
        shapely.Polygon(one.line)
        for one in plan.barriers
        if one.level == level and one.closed and one.kind != "wall"
    ]
