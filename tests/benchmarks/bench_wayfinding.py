"""How fast plans are loaded and ways are found, and how that grows with a building.

Building is what a caretaker's machine does once for a plan; a kiosk loads what was kept, and
searches. Times of building are for both bodies, reading the drawing included where there is one.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import cycle
from pathlib import Path
from random import Random

import pytest
from benchmarks.table import Table, over_and_over, some_times
from pytest_benchmark.fixture import BenchmarkFixture
from support.drawn_floor import Drawing
from support.hospital import hospital

from kiosk.wayfinding.directions import find_steps
from kiosk.wayfinding.graph import Graph, build_graph
from kiosk.wayfinding.keeping import pack, unpack
from kiosk.wayfinding.plan import Plan, Spot
from kiosk.wayfinding.reading import read_plan
from kiosk.wayfinding.route import Route, RouteProfile
from kiosk.wayfinding.search import find_route

REFERENCE = Path(__file__).parents[2] / "config" / "iso_omena" / "floors.osm"
BUILDS = 3


@pytest.fixture(scope="module")
def reference() -> tuple[Plan, Graph]:
    """The reference centre."""
    plan, _ = read_plan(REFERENCE.read_bytes())
    return plan, build_graph(plan)


def test_build_the_reference_plan(table: Table, benchmark: BenchmarkFixture) -> None:
    data = REFERENCE.read_bytes()

    def build() -> Graph:
        plan, _ = read_plan(data)
        return build_graph(plan)

    spent = benchmark.pedantic(some_times, args=(build, BUILDS), rounds=1)
    table.add_waits("reference plan: read and build", "", spent)


def test_load_the_reference_plan(
    table: Table, seconds: float, benchmark: BenchmarkFixture, reference: tuple[Plan, Graph]
) -> None:
    kept = pack(*reference)
    spent = benchmark.pedantic(over_and_over, args=(lambda: unpack(kept), seconds), rounds=1)
    table.add(f"reference plan: load, {len(kept) // 1000} kB kept", "", spent)


@pytest.mark.parametrize("profile", RouteProfile)
def test_ways_through_the_reference_plan(
    table: Table,
    seconds: float,
    benchmark: BenchmarkFixture,
    reference: tuple[Plan, Graph],
    profile: RouteProfile,
) -> None:
    plan, graph = reference
    ways = cycle(pairs_of(plan.spots))

    def one() -> None:
        start, goal = next(ways)
        route = find_route(graph, start, [goal], profile)
        assert isinstance(route, Route)
        find_steps(plan, route, 0.0)

    spent = benchmark.pedantic(over_and_over, args=(one, seconds), rounds=1)
    table.add(f"reference plan: way and directions, {profile.value}", "", spent)


@pytest.mark.parametrize("floors", [1, 2, 4, 8])
def test_a_hospital(table: Table, seconds: float, benchmark: BenchmarkFixture, floors: int) -> None:
    measure(table, seconds, benchmark, f"hospital, {floors} floors", hospital(floors))


@pytest.mark.parametrize("pillars", [10, 20, 40])
def test_a_hall_of_pillars(
    table: Table, seconds: float, benchmark: BenchmarkFixture, pillars: int
) -> None:
    plan = hall(pillars)
    measure(table, seconds, benchmark, f"hall of {pillars * pillars} pillars", plan)


def measure(
    table: Table, seconds: float, benchmark: BenchmarkFixture, what: str, plan: Plan
) -> None:
    """Adds how long a plan takes to build, to load and to find ways through."""
    built: list[Graph] = []

    def build() -> None:
        built.append(build_graph(plan))

    def find() -> None:
        start, goal = next(ways)
        assert isinstance(find_route(built[0], start, [goal], RouteProfile.DEFAULT), Route)

    def whole() -> tuple[list[float], list[float], list[float]]:
        spent = some_times(build, 1)
        kept = pack(plan, built[0])
        return spent, some_times(lambda: unpack(kept), BUILDS), over_and_over(find, seconds)

    ways = cycle(pairs_of(plan.spots))
    spent, loading, searching = benchmark.pedantic(whole, rounds=1)
    nodes = len(built[0].person.x)
    table.add_waits(f"{what}: build, {len(plan.areas)} areas, {nodes} nodes", "", spent)
    table.add_waits(f"{what}: load", "", loading)
    table.add(f"{what}: way", "", searching)


def hall(pillars: int) -> Plan:
    """A hall with as many pillars each way, none in line with another."""
    chance = Random(4)
    drawing = Drawing()
    drawing.area("hall", 0, 0, 4.0 * pillars, 4.0 * pillars)
    for number in range(pillars * pillars):
        x, y = (4.0 * part + chance.uniform(0.7, 2.3) for part in divmod(number, pillars))
        drawing.block(x, y, x + chance.uniform(0.3, 1.0), y + chance.uniform(0.3, 1.0))
    for number in range(20):
        x, y = (4.0 * chance.randint(1, pillars - 1) for _ in range(2))
        drawing.spot(f"spot {number}", x, y)
    return drawing.plan()


def pairs_of(spots: Sequence[Spot]) -> list[tuple[Spot, Spot]]:
    """As many pairs of spots, drawn by the same chance each time."""
    chance = Random(5)
    drawn = [chance.sample(spots, 2) for _ in range(500)]
    return [(start, goal) for start, goal in drawn]
