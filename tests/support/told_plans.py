"""Small buildings made by hand, and routes through them, to be told in words.

The *house* has two floors. Downstairs the metro's hall with a lift, an escalator and stairs;
upstairs an entrance hall, a library that one must cross, and rooms around it:

    north
      +--------+----------------------+---------+
      |  lab   |                      |  kela   |
      |        |       library        |         |
      +--door--+                      +--door---+
      |  hall (kiosk, info) =======>  | corridor: rooms 7 and 8, north and south of it
      +-------------------------------+---------+
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from kiosk.wayfinding.plan import (
    Area,
    AreaKind,
    Barrier,
    Level,
    Link,
    LinkKind,
    Named,
    Plan,
    Point,
    Ring,
    Spot,
    Stop,
)
from kiosk.wayfinding.route import Leg, LegKind, Route, RouteProfile

LIBRARY = Named(
    {"": "Kirjasto", "fi": "Kirjasto", "sv": "Biblioteket", "en": "Library", "ar": "المكتبة"},
    {
        "into": {"fi": "kirjastoon", "sv": "in i biblioteket", "en": "into the library"},
        "past": {"fi": "kirjaston ohi", "en": "past the library"},
        "through": {"fi": "kirjaston läpi", "sv": "genom biblioteket", "en": "through the library"},
        "to": {"fi": "kirjastolle", "en": "to the library"},
    },
)
INFO = Named(
    {"fi": "Infopiste", "sv": "Infodisken", "en": "Info desk", "ar": "مكتب الاستعلامات"},
    {
        "past": {"fi": "infopisteen ohi", "en": "past the info desk"},
        "at": {"fi": "infopisteen kohdalla", "en": "at the info desk"},
        "to": {"fi": "infopisteelle", "en": "to the info desk"},
    },
)
LAB = Named(
    {"fi": "Laboratorio", "sv": "Laboratoriet", "en": "Laboratory", "ar": "المختبر"},
    {
        "into": {"fi": "laboratorioon", "en": "into the laboratory"},
        "to": {"fi": "laboratorioon", "en": "to the laboratory"},
    },
)
KELA = Named(
    {"fi": "Kela", "sv": "FPA", "en": "Kela", "ar": "كيلا (Kela)"},
    {"into": {"fi": "Kelaan"}, "past": {"fi": "Kelan ohi"}},
)
CLINIC = Named({"fi": "Neuvola", "sv": "Rådgivningen", "en": "Clinic", "ar": "العيادة"})


def numbered(number: int) -> Named:
    """The name of a room."""
    return Named(
        {"fi": f"Huone {number}", "sv": f"Rum {number}", "en": f"Room {number}",
         "ar": f"الغرفة {number}"}
    )  # fmt: skip


def box(left: float, bottom: float, right: float, top: float) -> Ring:
    """A rectangle, counter-clockwise."""
    return ((left, bottom), (right, bottom), (right, top), (left, top))


def area(
    key: str, ring: Ring, named: Named, kind: AreaKind = AreaKind.AREA, **more: object
) -> Area:
    """An area on level 2, or on the one told."""
    told: dict[str, object] = {"level": 2.0, "osm": f"way {key}", **more}
    return Area(key=key, kind=kind, outer=ring, named=named, **told)  # type: ignore[arg-type]


def spot(key: str, at: Point, named: Named | None = None, **more: object) -> Spot:
    """A spot on level 2, or on the one told."""
    told: dict[str, object] = {"level": 2.0, "osm": f"node {key}", **more}
    return Spot(key=key, at=at, named=named or Named(), **told)  # type: ignore[arg-type]


def house() -> Plan:
    """The house."""
    areas = (
        area("hall", box(0, 0, 20, 12), Named()),
        area("library", box(20, 0, 60, 30), LIBRARY, landmark=True, category="library"),
        area("info", box(14, 1, 17, 3), INFO, category="info"),
        area("lab", box(0, 12, 20, 30), LAB, AreaKind.ROOM),
        area("corridor", box(60, 10, 90, 14), Named(), AreaKind.CORRIDOR),
        area("kela", box(70, 14, 90, 30), KELA, AreaKind.ROOM),
        area("room_7", box(60, 14, 65, 18), numbered(7), AreaKind.ROOM),
        area("room_8", box(66, 6, 70, 10), Named(), AreaKind.ROOM),
        area("metro", box(0, -40, 60, -20), Named(), level=0.0),
    )
    spots = (
        spot("kiosk", (4, 6), heading=270.0, category="kiosk"),
        spot("lab", (10, 21), LAB, area="lab", service="lab"),
        spot("library", (40, 15), LIBRARY, area="library", landmark=True),
        spot("kela", (80, 22), KELA, area="kela", service="kela"),
        spot("kela_3", (85, 26), Named({"fi": "Palvelupiste 3", "en": "Desk 3", "sv": "Disk 3",
                                        "ar": "الشباك 3"}), area="kela"),
        spot("room_7", (62.5, 16), numbered(7), area="room_7"),
        spot("desk_8", (68, 8), numbered(8), area="room_8"),
        spot("platform", (50, -30), level=0.0, heading=180.0),
    )  # fmt: skip
    links = (
        Link("lift-a", "way l", LinkKind.LIFT, (Stop(0.0, (2, -28)), Stop(2.0, (2, 2))),
             outline=box(0, 0, 2, 2)),
        Link("escalator-up", "way e", LinkKind.ESCALATOR,
             (Stop(0.0, (10, -30)), Stop(2.0, (10, 1))), one_way="up"),
    )  # fmt: skip
    levels = (Level(0.0, "1"), Level(2.0, "3"))
    return Plan(levels, areas, (), (), links, spots)


def walk(points: Sequence[Point], level: float = 2.0) -> Leg:
    """A walk at 1.2 m a second."""
    metres = sum(math.dist(one, other) for one, other in pairwise(points))
    return Leg(LegKind.WALK, level, level, tuple(points), metres, metres / 1.2)


def ride(kind: LegKind, link: str, start: Point, end: Point, levels: tuple[float, float]) -> Leg:
    """A link from level to level."""
    return Leg(kind, levels[0], levels[1], (start, end), 0.0, 30.0, link)


def route(plan: Plan, start: str, goal: str, *legs: Leg) -> Route:
    """A route between two spots."""
    return Route(plan.spot_by_key[start], plan.spot_by_key[goal], RouteProfile.DEFAULT, legs)


def mirrored(plan: Plan, way: Route) -> tuple[Plan, Route]:
    """The same building and way, east and west exchanged."""

    def at(one: Point) -> Point:
        return (-one[0], one[1])

    def line(points: Sequence[Point]) -> Ring:
        return tuple(at(one) for one in points)

    def turned(one: Spot) -> Spot:
        heading = None if one.heading is None else -one.heading % 360
        return replace(one, at=at(one.at), heading=heading)

    other = Plan(
        plan.levels,
        tuple(
            replace(one, outer=line(one.outer), holes=tuple(line(hole) for hole in one.holes))
            for one in plan.areas
        ),
        tuple(replace(one, line=line(one.line)) for one in plan.barriers),
        tuple(replace(one, at=at(one.at)) for one in plan.doors),
        tuple(
            replace(
                one,
                stops=tuple(Stop(stop.level, at(stop.at)) for stop in one.stops),
                outline=line(one.outline),
            )
            for one in plan.links
        ),
        tuple(turned(one) for one in plan.spots),
    )
    legs = tuple(replace(leg, points=line(leg.points)) for leg in way.legs)
    return other, Route(turned(way.start), turned(way.goal), way.profile, legs)


def wall(*points: Point, level: float = 2.0) -> Barrier:
    """A wall."""
    return Barrier("way wall", level, points)
