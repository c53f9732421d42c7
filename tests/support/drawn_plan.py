"""A building drawn by hand as values, for tests of maps: two floors of 60 x 40 m.

The upper floor has a hall along its south side, a library to be crossed and rooms around it;
the lower one is a mall with the way in. Both are joined by a lift, stairs and an escalator.
"""

from __future__ import annotations

from kiosk.wayfinding.plan import (
    Area,
    AreaKind,
    Barrier,
    Door,
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

ENTRANCE, HELP, LAB = "kiosk-1", "info", "lab"


def box(left: float, bottom: float, right: float, top: float) -> Ring:
    """A rectangle as a ring."""
    return (left, bottom), (right, bottom), (right, top), (left, top)


def named(fi: str, en: str = "", ar: str = "") -> Named:
    """Names in Finnish, English and Arabic."""
    return Named({"fi": fi, "en": en or fi, "ar": ar or fi})


ROOMS = (
    ("lab", box(0, 26, 14, 40), named("HUS Laboratorio", "HUS laboratory", "مختبر HUS"), "lab"),
    (
        "imaging",
        box(14, 30, 26, 40),
        named("HUS Kuvantaminen", "HUS imaging", "التصوير"),
        "imaging",
    ),
    (
        "health",
        box(40, 26, 60, 40),
        named("Terveysasema", "Health centre", "المركز الصحي"),
        "health",
    ),
    (
        "mental",
        box(26, 30, 40, 40),
        named(
            "Mielenterveys- ja päihdepalvelut",
            "Mental health and substance abuse services",
            "خدمات الصحة النفسية",
        ),
        "mental",
    ),
    ("kela", box(46, 12, 60, 22), named("Kela", "Kela", "كيلا"), "kela"),
    (
        "youth",
        box(0, 12, 9, 22),
        named("Nuoriso\u00adpalvelut", "Youth services", "الشباب"),
        "youth",
    ),
)


def drawn_plan() -> Plan:
    """The plan."""
    areas = [
        Area("hall", "way -1", AreaKind.CORRIDOR, 1, box(0, 0, 60, 12)),
        Area("aisle", "way -2", AreaKind.CORRIDOR, 1, box(0, 22, 60, 26)),
        Area("aisle-2", "way -3", AreaKind.CORRIDOR, 1, box(14, 26, 40, 30)),
        Area(
            "library",
            "way -4",
            AreaKind.AREA,
            1,
            box(9, 12, 46, 22),
            named=named("Kirjasto", "Library", "المكتبة"),
            category="library",
            landmark=True,
        ),
        Area("mall", "way -5", AreaKind.CORRIDOR, 0, box(-10, -5, 60, 25)),
        Area("wc", "way -6", AreaKind.ROOM, 1, box(0, 0, 5, 6), category="toilets"),
        Area("store", "way -7", AreaKind.ROOM, 1, box(52, 0, 60, 7), private=True),
        Area(
            "cafe", "way -8", AreaKind.ROOM, 0, box(-10, 12, 4, 25), named=named("Kahvila", "Café")
        ),
    ]
    spots = [
        Spot(ENTRANCE, "node -1", 1, (34, 3), heading=0, category="kiosk", area="hall"),
        Spot("kiosk-2", "node -2", 0, (50, 0), heading=270, category="kiosk", area="mall"),
        Spot(
            "info", "node -3", 1, (30, 8), named=named("Neuvonta", "Information"), category="info"
        ),
        Spot("lab-1", "node -4", 1, (4, 33), named=named("Tiski 1", "Desk 1"), area="lab"),
        Spot(
            "library",
            "way -4",
            1,
            (27, 17),
            named=areas[3].named,
            area="library",
            service="library",
            category="library",
            landmark=True,
        ),
        Spot("wc", "way -6", 1, (2, 3), area="wc", category="toilets"),
    ]
    doors = [
        Door("door-wc", "node -20", 1, (5, 4), 0.9),
        Door("door-main", "node -21", 1, (44, 0), 2.4, entrance=True),
        Door("door-mall", "node -22", 0, (60, 5), 3.0, entrance=True),
        Door("door-cafe", "node -23", 0, (4, 18), 2.0),
    ]
    at_door: dict[str, Point] = {
        "lab": (8, 26), "imaging": (20, 30), "health": (46, 26), "mental": (33, 30),
        "kela": (52, 22), "youth": (9, 18),
    }  # fmt: skip
    for number, (key, ring, name, service) in enumerate(ROOMS):
        osm = f"way -{30 + number}"
        areas.append(Area(key, osm, AreaKind.ROOM, 1, ring, named=name))
        middle = ((ring[0][0] + ring[2][0]) / 2, (ring[0][1] + ring[2][1]) / 2)
        spots.append(Spot(key, osm, 1, middle, named=name, service=service, area=key))
        doors.append(Door(f"door-{key}", f"node -{40 + number}", 1, at_door[key], 1.2))
    barriers = [
        Barrier(
            f"way -{60 + n}", 1, box(13 + n * 4, 14, 14 + n * 4, 20), closed=True, kind="obstacle"
        )
        for n in range(8)
        if n != 4
    ]
    links = (
        Link(
            "lift-a",
            "way -80",
            LinkKind.LIFT,
            (Stop(0, (41, 8)), Stop(1, (41, 8))),
            outline=box(40, 9, 43, 12),
        ),
        Link(
            "stairs-a",
            "way -81",
            LinkKind.STAIRS,
            (Stop(0, (22, 2)), Stop(1, (15, 2))),
            outline=((22, 2), (15, 2)),
            width=2.4,
        ),
        Link(
            "escalator-a",
            "way -82",
            LinkKind.ESCALATOR,
            (Stop(0, (22, 5)), Stop(1, (15, 5))),
            one_way="up",
            outline=((22, 5), (15, 5)),
        ),
    )
    levels = (Level(0, "1"), Level(1, "3"))
    return Plan(levels, tuple(areas), tuple(barriers), tuple(doors), links, tuple(spots))


def walk(level: float, *points: Point) -> Leg:
    """A walk along points."""
    return Leg(LegKind.WALK, level, level, points, 40.0, 33.0)


def way_on_one_floor(plan: Plan) -> Route:
    """From the kiosk through the library to the laboratory."""
    points = ((34, 3), (30.6, 12), (30.6, 22), (8, 24), (8, 26), (7, 33))
    return Route(
        plan.spot_by_key[ENTRANCE], plan.spot_by_key[LAB], RouteProfile.DEFAULT, (walk(1, *points),)
    )


def way_on_two_floors(plan: Plan) -> Route:
    """From the mall by lift to Kela."""
    legs = (
        walk(0, (50, 0), (44, 4), (41, 8)),
        Leg(LegKind.LIFT, 0, 1, ((41, 8), (41, 8)), 0.0, 30.0, link="lift-a"),
        walk(1, (41, 8), (44, 11.6), (46.4, 22.4), (52, 22.6), (52, 18)),
    )
    goal = plan.spot_by_key["kela"]
    return Route(plan.spot_by_key["kiosk-2"], goal, RouteProfile.STEP_FREE, legs)
