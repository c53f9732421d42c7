"""Maps of the reference centre: every way to a place, desk or screen of it can be read."""

from __future__ import annotations

import itertools

import pytest
from support.house import ROOT

from kiosk.wayfinding.drawing import draw_scene
from kiosk.wayfinding.graph import Graph, build_graph
from kiosk.wayfinding.marking import GOAL
from kiosk.wayfinding.plan import Plan, Spot
from kiosk.wayfinding.reading import read_plan
from kiosk.wayfinding.route import Route, RouteProfile
from kiosk.wayfinding.scene import FloorScene
from kiosk.wayfinding.search import find_route
from screens.map.layout import lay_out
from screens.map.primitives import Box, Drawing, Icon, Text
from screens.map.svg import measure

FACES = {
    "portrait": (390.0, 400.0, 7.3, False),
    "landscape": (330.0, 290.0, 7.3, False),
    "strip": (200.0, 90.0, 5.0, True),
    "slip": (72.0, 50.0, 2.6, True),
}


@pytest.fixture(scope="module")
def plan() -> Plan:
    data = (ROOT / "config" / "iso_omena" / "floors.osm").read_bytes()
    return read_plan(data)[0]


@pytest.fixture(scope="module")
def graph(plan: Plan) -> Graph:
    return build_graph(plan)


def ways(plan: Plan, graph: Graph) -> list[tuple[Spot, Route]]:
    """From each kiosk to each spot that the centre knows by an id."""
    kiosks = [one for one in plan.spots if one.category == "kiosk"]
    goals = [one for one in plan.spots if one.key != one.osm and one.category != "lift"]
    found = []
    for kiosk, goal in itertools.product(kiosks, goals):
        way = find_route(graph, kiosk, [goal], RouteProfile.STEP_FREE)
        if isinstance(way, Route) and way.legs:
            found.append((kiosk, way))
    return found


def test_the_way_to_every_place_is_whole_and_its_goal_is_named(plan: Plan, graph: Graph) -> None:
    told = ways(plan, graph)
    assert len(told) > 40
    for place, (kiosk, way) in enumerate(told):
        scene = draw_scene(plan, way, kiosk.heading, ("fi", "sv", "en", "ar")[place % 4])
        face = list(FACES)[place % len(FACES)]
        for floor in scene.floors:
            wide, high, text, compact = FACES[face]
            drawing = lay_out(floor, wide, high, measure, text_mm=text, compact=compact)
            where = f"{kiosk.key} to {way.goal.key} on floor {floor.floor}, {face}"
            check(drawing, floor, where)


def check(drawing: Drawing, floor: FloorScene, where: str) -> None:
    frame = Box(0, 0, drawing.width, drawing.height)
    assert all(frame.holds(Box(*at, *at)) for at in drawing.way), where
    boxes = [one.box.grown(-0.001) for one in drawing.items if isinstance(one, Text | Icon)]
    for one, other in itertools.combinations(boxes, 2):
        assert not one.meets(other), where
    plates = [one for one in drawing.items if isinstance(one, Text) and one.role == "on_plate"]
    named = [one.text for one in floor.marks if one.rank == GOAL and one.text]
    assert [letters("".join(one.lines)) for one in plates] == [letters(one) for one in named], where
    if floor.goal is not None:
        assert named, where


def letters(text: str) -> str:
    """A name without what a break may add or take."""
    return "".join(one for one in text if one.isalnum())
