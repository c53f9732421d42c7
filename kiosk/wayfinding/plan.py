"""The plan of a building as values: floors, areas, walls, doors, links between floors, spots.

Lengths are metres and points are ``(east, north)`` of the plan's origin, so that nothing
after the reading knows of degrees of latitude. Bearings are degrees clockwise from north.
A level is OSM's ``level`` number and is never shown; what signs and lift buttons say is its
``ref``. The tags are those of OSM Simple Indoor Tagging
(https://wiki.openstreetmap.org/wiki/Simple_Indoor_Tagging).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property

Point = tuple[float, float]
"""East and north of the origin, m."""

Ring = tuple[Point, ...]
"""A closed line without its last point repeated."""


@dataclass(frozen=True, slots=True)
class Named:
    """What something is called, in each language.

    Attributes:
        names: Name by language tag; the key "" holds OSM's bare ``name``.
        forms: Whole phrases by kind and language: ``forms["past"]["fi"]`` is
            "kirjaston ohi". Kinds: ``into``, ``past``, ``through``, ``at`` and ``to``.
    """

    names: Mapping[str, str] = field(default_factory=dict)
    forms: Mapping[str, Mapping[str, str]] = field(default_factory=dict)

    def say(self, language: str) -> str:
        """The name in a language, else in its base language, else as signs write it."""
        for tag in (language, language.split("-")[0], ""):
            if self.names.get(tag):
                return self.names[tag]
        return next(iter(self.names.values()), "")

    def form(self, kind: str, language: str) -> str | None:
        """The phrase of that kind in that very language (or its base); None without one."""
        told = self.forms.get(kind, {})
        return told.get(language) or told.get(language.split("-")[0])


@dataclass(frozen=True, slots=True)
class Level:
    """A floor. ``ref`` is what signs and lift buttons say."""

    number: float
    ref: str
    names: Named = Named()


class AreaKind(StrEnum):
    """How an area is bounded: a room by walls, the others by nothing but what stands there."""

    ROOM = "room"
    AREA = "area"
    CORRIDOR = "corridor"


@dataclass(frozen=True, slots=True)
class Area:
    """A walkable surface on one level; one that repeats over levels is several areas.

    Attributes:
        key: ``kiosk:id``, else ``ref``-free OSM name such as "way -12"; unique in the plan.
        osm: The element it was drawn as, "way -12" or "relation -3".
        private: Nobody is led through or into it (``access=private|no``).
        wheelchair: What the tag says; None when it says nothing.
        category: What it is for: "toilets", "accessible_toilets", "info", "stage",
            "meeting_room", "library", "" and so on.
        landmark: Worth naming on the way.
    """

    key: str
    osm: str
    kind: AreaKind
    level: float
    outer: Ring
    holes: tuple[Ring, ...] = ()
    named: Named = Named()
    private: bool = False
    wheelchair: bool | None = None
    category: str = ""
    landmark: bool = False
    ref: str = ""


@dataclass(frozen=True, slots=True)
class Barrier:
    """What nobody walks through: a wall (a line), an obstacle or a void (closed).

    Attributes:
        line: Its points; a closed one is an area without its last point repeated.
        kind: "wall", "obstacle" (shelves, pillars, furniture) or "void" (open to below).
    """

    osm: str
    level: float
    line: tuple[Point, ...]
    closed: bool = False
    kind: str = "wall"


@dataclass(frozen=True, slots=True)
class Door:
    """An opening in a wall or in a room's outline, on one level.

    Attributes:
        key: ``kiosk:id``, else the OSM element; the same door on two levels has two keys.
        width: Clear width, m; None when not told.
        one_way: The bearing in which alone one may pass; None when both ways.
        entrance: Whether it leads into the building.
        shut: Never passed (``access=no|private``, emergency exits).
    """

    key: str
    osm: str
    level: float
    at: Point
    width: float | None = None
    automatic: bool = False
    one_way: float | None = None
    entrance: bool = False
    shut: bool = False
    wheelchair: bool | None = None
    named: Named = Named()


class LinkKind(StrEnum):
    """What joins floors."""

    LIFT = "lift"
    STAIRS = "stairs"
    ESCALATOR = "escalator"
    RAMP = "ramp"


@dataclass(frozen=True, slots=True)
class Stop:
    """Where a link meets a floor: one steps on and off there."""

    level: float
    at: Point


@dataclass(frozen=True, slots=True)
class Link:
    """A lift, stairs, an escalator or a ramp between two or more levels.

    Attributes:
        key: ``kiosk:id``, else the OSM element. A lift that is out is told by this key.
        stops: From the lowest level up, two at least; a lift entered from two sides has two on
            one level.
        one_way: "up" or "down" where it goes one way only (escalators).
        outline: Its surface as drawn, for the map: a closed ring, or a line.
    """

    key: str
    osm: str
    kind: LinkKind
    stops: tuple[Stop, ...]
    one_way: str | None = None
    width: float | None = None
    wheelchair: bool | None = None
    shut: bool = False
    named: Named = Named()
    outline: tuple[Point, ...] = ()


@dataclass(frozen=True, slots=True)
class Spot:
    """A point one can start from, be led to, or be led past.

    Attributes:
        key: Unique in the plan: ``kiosk:id`` where it has one (the id of a place, desk,
            kiosk or lobby of the centre), else "service:<id>", else the OSM element.
        service: Service found here (``kiosk:service``).
        at: Where one stands; of an area, a point within it that is far from its walls.
        area: Key of the area it is, or lies in, if any.
        heading: For screens: the bearing in which a person who looks at it faces.
        category: As in ``Area``; for screens "kiosk" or "lobby" when the plan tells.
    """

    key: str
    osm: str
    level: float
    at: Point
    named: Named = Named()
    service: str = ""
    area: str | None = None
    heading: float | None = None
    category: str = ""
    landmark: bool = False


@dataclass(frozen=True)
class Plan:
    """A building. Everything refers to levels by number and to each other by key.

    Attributes:
        origin: Latitude and longitude of the point (0, 0), degrees WGS 84.
    """

    levels: tuple[Level, ...] = ()
    areas: tuple[Area, ...] = ()
    barriers: tuple[Barrier, ...] = ()
    doors: tuple[Door, ...] = ()
    links: tuple[Link, ...] = ()
    spots: tuple[Spot, ...] = ()
    origin: tuple[float, float] = (0.0, 0.0)

    @cached_property
    def spot_by_key(self) -> Mapping[str, Spot]:
        """Spots by key."""
        return {one.key: one for one in self.spots}

    @cached_property
    def area_by_key(self) -> Mapping[str, Area]:
        """Areas by key."""
        return {one.key: one for one in self.areas}

    @cached_property
    def link_by_key(self) -> Mapping[str, Link]:
        """Links by key."""
        return {one.key: one for one in self.links}

    def level(self, number: float) -> Level:
        """The level of that number; raises ``KeyError``."""
        for one in self.levels:
            if one.number == number:
                return one
        raise KeyError(number)

    def spot(self, wanted: str) -> Spot | None:
        """The spot of that key, else the first one of that service."""
        found = self.spot_by_key.get(wanted)
        return found or next((one for one in self.spots if one.service == wanted), None)

    def of_category(self, category: str) -> tuple[Spot, ...]:
        """Every spot of a category, such as all toilets."""
        return tuple(one for one in self.spots if one.category == category)


@dataclass(frozen=True, slots=True)
class PlanFinding:
    """Something in a plan that must be mended, or is probably not meant.

    Attributes:
        code: Short name of its kind.
        osm: The element, "way -12"; "" when the whole file is meant.
        position: Latitude and longitude, degrees; None when there is none.
        level: The level, if one is meant.
        values: What the sentences name.
        fault: Whether the plan can't be used so; else it is a warning.
    """

    code: str
    osm: str = ""
    position: tuple[float, float] | None = None
    level: float | None = None
    values: Mapping[str, object] = field(default_factory=dict)
    fault: bool = True

    @property
    def sentences(self) -> tuple[str, str]:
        """Keys of its two texts: what is wrong, and what to do in JOSM."""
        return f"plan-{self.code}", f"plan-{self.code}-mend"
