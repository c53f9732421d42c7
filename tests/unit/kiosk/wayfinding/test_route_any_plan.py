"""However strange a plan's shapes are, its graph is built, kept and searched."""

from __future__ import annotations

from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.wayfinding.graph import build_graph
from kiosk.wayfinding.keeping import pack, unpack
from kiosk.wayfinding.plan import (
    Area,
    AreaKind,
    Barrier,
    Door,
    Level,
    Link,
    LinkKind,
    Plan,
    Point,
    Ring,
    Spot,
    Stop,
)
from kiosk.wayfinding.route import NoRoute, Route, RouteProfile
from kiosk.wayfinding.search import find_route


@given(st.integers(0, 2**32 - 1))
@settings(max_examples=60, deadline=None)
def test_any_plan_has_a_graph(seed: int) -> None:
    plan = scrawl(Random(seed))
    graph = build_graph(plan)
    assert unpack(pack(plan, graph)) == (plan, graph)
    blocked = frozenset({"area 0", "area 1", "link 0"})
    for start in plan.spots:
        others = [one for one in plan.spots if one is not start]
        for profile in RouteProfile:
            found = find_route(graph, start, others, profile, blocked)
            assert isinstance(found, Route | NoRoute)


def scrawl(chance: Random) -> Plan:
    """Rings that cross themselves, flat ones, empty ones, and things anywhere about them."""
    size = chance.choice((1.0, 5.0, 20.0, 1000.0))
    areas = tuple(
        Area(
            f"area {number}",
            "",
            chance.choice(list(AreaKind)),
            _level(chance),
            _ring(chance, size, chance.randint(3, 9)),
            tuple(_ring(chance, size, 4) for _ in range(chance.choice((0, 0, 1)))),
            private=chance.random() < 0.2,
            wheelchair=chance.choice((None, False)),
        )
        for number in range(chance.randint(0, 6))
    )
    barriers = tuple(
        Barrier(
            "",
            _level(chance),
            _ring(chance, size, chance.randint(1, 5)),
            closed=chance.random() < 0.5,
            kind=chance.choice(("wall", "obstacle", "void")),
        )
        for _ in range(chance.randint(0, 8))
    )
    corners = [at for one in areas for at in one.outer]
    doors = tuple(
        Door(
            f"door {number}",
            "",
            _level(chance),
            _place(chance, size, corners),
            width=chance.choice((None, 0.1, 50.0)),
            one_way=chance.choice((None, 90.0)),
        )
        for number in range(chance.randint(0, 6))
    )
    links = tuple(
        Link(
            f"link {number}",
            "",
            chance.choice(list(LinkKind)),
            tuple(Stop(float(level), _point(chance, size)) for level in range(number)),
            outline=_ring(chance, size, 4),
        )
        for number in range(4)
    )
    spots = tuple(
        Spot(
            f"spot {number}",
            "",
            _level(chance),
            _place(chance, size, corners),
            heading=chance.choice((None, 45.0)),
            category="info",
        )
        for number in range(4)
    )
    levels = (Level(0.0, "0"), Level(1.0, "1"))
    return Plan(levels, areas, barriers, doors, links, spots)


def _level(chance: Random) -> float:
    return float(chance.randint(0, 1))


def _point(chance: Random, size: float) -> Point:
    digits = chance.choice((0, 1, 3))
    return round(chance.uniform(-size, size), digits), round(chance.uniform(-size, size), digits)


def _place(chance: Random, size: float, corners: list[Point]) -> Point:
    return chance.choice((_point(chance, size), *corners[:1]))


def _ring(chance: Random, size: float, points: int) -> Ring:
    drawn = chance.random()
    if drawn < 0.1:
        return ()
    if drawn < 0.2:
        return ((1.0, 1.0),) * chance.randint(1, 4)
    if drawn < 0.3:
        return tuple((float(one), 0.0) for one in range(chance.randint(2, 5)))
    return tuple(_point(chance, size) for _ in range(points))
