"""Plans in the tagging styles of other people: read without a word, and walked rightly.

Three small buildings in ``tests/golden/plans``: rooms and doors on two floors, as downloaded;
corridors drawn as lines only, edited in JOSM; and an outline with walls drawn into it.
"""

from __future__ import annotations

from functools import cache
from itertools import pairwise

import pytest
import shapely
from support.house import ROOT

from kiosk.wayfinding.graph import Graph, build_graph
from kiosk.wayfinding.plan import AreaKind, Plan, Spot
from kiosk.wayfinding.reading import read_plan
from kiosk.wayfinding.route import Leg, LegKind, NoRoute, Route, RouteProfile
from kiosk.wayfinding.search import find_route

PLANS = ROOT / "tests" / "golden" / "plans"
DEFAULT, STEP_FREE = RouteProfile.DEFAULT, RouteProfile.STEP_FREE


@cache
def building(name: str) -> tuple[Plan, Graph]:
    plan, _ = read_plan((PLANS / f"{name}.osm").read_bytes())
    return plan, build_graph(plan)


def spot(plan: Plan, wanted: str) -> Spot:
    """By name, else by category."""
    named = (one for one in plan.spots if one.named.names.get("") == wanted)
    return next(named, None) or plan.of_category(wanted)[0]


def lead(name: str, start: str, goal: str, profile: RouteProfile = DEFAULT) -> Route | NoRoute:
    plan, graph = building(name)
    return find_route(graph, spot(plan, start), [spot(plan, goal)], profile)


def walls(plan: Plan, level: float) -> shapely.Geometry:
    """Everything solid on a level, told from the plan alone."""
    rings = [
        shapely.LinearRing(ring)
        for one in plan.areas
        if one.level == level and one.kind is AreaKind.ROOM
        for ring in (one.outer, *one.holes)
    ]
    lines = [
        shapely.Polygon(one.line) if one.closed else shapely.LineString(one.line)
        for one in plan.barriers
        if one.level == level
    ]
    return shapely.union_all([*rings, *lines])


def floor(plan: Plan, level: float) -> shapely.Geometry:
    open_to_all = [
        shapely.Polygon(one.outer, one.holes)
        for one in plan.areas
        if one.level == level and not one.private
    ]
    return shapely.union_all(open_to_all)


def assert_walkable(plan: Plan, leg: Leg) -> None:
    """A walk stays on the floor and crosses walls in the doors it tells, nowhere else."""
    solid = walls(plan, leg.level)
    gaps = [shapely.Point(one.at).buffer(0.3) for one in plan.doors if one.key in leg.doors]
    # A spot may stand on a wall or beside a corridor: an entrance, a shop along it.
    ends = [shapely.Point(one).buffer(0.75) for one in (leg.points[0], leg.points[-1])]
    ground = floor(plan, leg.level).buffer(0.05).union(shapely.union_all(ends))
    hard = solid.difference(shapely.union_all([*gaps, *ends]))
    for one, other in pairwise(leg.points):
        piece = shapely.LineString((one, other))
        assert ground.covers(piece), (one, other)
        assert not piece.intersects(hard), (one, other)


@pytest.mark.parametrize(
    ("name", "levels"),
    [
        ("room_and_door", ["EG", "1"]),
        ("corridor_only", ["-1", "0"]),
        ("wall_ways", ["0", "2"]),
    ],
)
def test_a_strangers_plan_is_read_without_a_word(name: str, levels: list[str]) -> None:
    plan, findings = read_plan((PLANS / f"{name}.osm").read_bytes())
    assert {one.code for one in findings} <= {"level-without-ref"}
    assert [one.ref for one in plan.levels] == levels


WAYS = [
    ("room_and_door", "Haupteingang", "Meldeamt", ["walk"]),
    ("room_and_door", "Haupteingang", "accessible_toilets", ["walk"]),
    ("room_and_door", "Haupteingang", "Festsaal", ["walk", "stairs", "walk"]),
    ("room_and_door", "Haupteingang", "Planarchiv", ["walk", "stairs", "walk"]),
    ("corridor_only", "Biljettautomat", "Toaletter", ["walk"]),
    ("corridor_only", "Biljettautomat", "Tidningskiosken", ["walk"]),
    ("corridor_only", "Biljettautomat", "Torget", ["walk", "escalator", "walk"]),
    ("corridor_only", "Biljettautomat", "Storgatan", ["walk", "stairs"]),
    ("corridor_only", "Torget", "Resecenter", ["walk", "escalator", "walk"]),
    ("wall_ways", "Pääovi", "Kirjasto", ["walk"]),
    ("wall_ways", "Pääovi", "Pukuhuone", ["walk"]),
    ("wall_ways", "Pääovi", "Varasto", ["walk"]),
    ("wall_ways", "Pääovi", "Museo", ["walk", "stairs", "walk"]),
    ("wall_ways", "Kahvio", "Sali", ["walk", "stairs", "walk"]),
]


@pytest.mark.parametrize(("name", "start", "goal", "kinds"), WAYS)
def test_ways_lead_through_doors_and_never_through_walls(
    name: str, start: str, goal: str, kinds: list[str]
) -> None:
    route = lead(name, start, goal)
    assert isinstance(route, Route)
    assert [one.kind.value for one in route.legs] == kinds
    for leg in route.legs:
        if leg.kind is LegKind.WALK:
            assert_walkable(building(name)[0], leg)


@pytest.mark.parametrize(
    ("name", "start", "goal", "kinds"),
    [
        ("room_and_door", "Haupteingang", "Festsaal", ["walk", "lift", "walk"]),
        ("corridor_only", "Biljettautomat", "Torget", ["walk", "lift", "walk"]),
        ("corridor_only", "Torget", "Toaletter", ["walk", "lift", "walk"]),
        ("wall_ways", "Pääovi", "Museo", ["walk", "lift", "walk"]),
        ("wall_ways", "Pääovi", "Kokoushuone", ["walk", "lift", "walk"]),
    ],
)
def test_who_climbs_no_steps_takes_the_lift(
    name: str, start: str, goal: str, kinds: list[str]
) -> None:
    route = lead(name, start, goal, STEP_FREE)
    assert isinstance(route, Route)
    assert [one.kind.value for one in route.legs] == kinds


def test_nobody_is_led_into_a_private_room() -> None:
    assert isinstance(lead("room_and_door", "Haupteingang", "Archiv"), NoRoute)


def test_a_room_behind_a_room_is_reached_through_both_doors() -> None:
    route = lead("room_and_door", "Haupteingang", "Planarchiv")
    assert isinstance(route, Route)
    assert len(route.legs[-1].doors) == 3  # out of the stairwell, into the first, into the second


def test_the_staff_corridor_and_what_was_deleted_are_no_short_cut() -> None:
    route = lead("corridor_only", "Biljettautomat", "Toaletter")
    assert isinstance(route, Route)
    # Along the public corridors: 25 m, 20 m and 20 m less the corners that one cuts.
    assert 55 < route.metres < 65


def test_the_staff_corridor_narrows_no_other() -> None:
    route = lead("corridor_only", "Biljettautomat", "Resecenter")
    assert isinstance(route, Route)
    assert len(route.legs[0].points) == 2


def test_escalators_are_taken_in_their_direction() -> None:
    up = lead("corridor_only", "Biljettautomat", "Torget")
    down = lead("corridor_only", "Torget", "Resecenter")
    assert isinstance(up, Route)
    assert isinstance(down, Route)
    links = building("corridor_only")[0].link_by_key
    assert links[up.legs[1].link or ""].one_way == "up"
    assert links[down.legs[1].link or ""].one_way == "down"


def test_where_only_stairs_lead_the_answer_says_so_and_names_help() -> None:
    answer = lead("corridor_only", "Biljettautomat", "Storgatan", STEP_FREE)
    assert isinstance(answer, NoRoute)
    assert answer.reason == "not-step-free"
    assert answer.help is not None
    assert answer.help.named.say("sv") == "Resecenter"


def test_a_wheelchair_takes_no_narrow_door_and_nobody_a_private_one() -> None:
    plan, _ = building("wall_ways")
    widths = {one.key: one.width for one in plan.doors}
    narrow = lead("wall_ways", "Pääovi", "Pukuhuone")
    wide = lead("wall_ways", "Pääovi", "Pukuhuone", STEP_FREE)
    store = lead("wall_ways", "Pääovi", "Varasto")
    assert isinstance(narrow, Route)
    assert isinstance(wide, Route)
    assert isinstance(store, Route)
    assert [widths[one] for one in narrow.legs[0].doors] == [2, 0.7]
    assert all((widths[one] or 1) >= 0.8 for leg in wide.legs for one in leg.doors)
    assert [widths[one] for one in store.legs[0].doors] == [1]
