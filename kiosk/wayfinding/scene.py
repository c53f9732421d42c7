"""What a map shows, as data: surfaces, labels, the way and where one stands.

Everything is in metres, turned so that the viewer's forward is up: x to the right, y up.
A face (Qt, SVG, paper) paints it and adds nothing.
"""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.wayfinding.plan import Point, Ring


@dataclass(frozen=True, slots=True)
class Surface:
    """A filled shape. ``kind``: "floor", "corridor", "room", "goal", "private", "stairs",
    "lift", "escalator", "ramp", "obstacle" or "void".
    """  # noqa: D205 - the kinds belong to the first sentence

    kind: str
    outer: Ring
    holes: tuple[Ring, ...] = ()


@dataclass(frozen=True, slots=True)
class Mark:
    """A label, an icon or both, at a point; upright however the map is turned.

    Attributes:
        icon: Name of an icon of the screens' set, or "".
        text: What it says, or "".
        rank: The lower, the sooner it gets its place; what finds none is left out.
        room: Width and height of what it names, m, turned with the map; (0, 0) of a point.
        key: The element it names.
    """

    at: Point
    rank: int
    icon: str = ""
    text: str = ""
    room: tuple[float, float] = (0.0, 0.0)
    key: str = ""


@dataclass(frozen=True, slots=True)
class Change:
    """A numbered change of floor: ``number`` from 1, ``icon`` of the link, ``floor`` reached."""

    number: int
    at: Point
    icon: str
    floor: str


@dataclass(frozen=True, slots=True)
class FloorScene:
    """One picture: one level, with the part of the way that lies on it.

    Attributes:
        floor: What signs call the level.
        walls: Lines to be drawn as walls; doors leave gaps.
        way: The part of the route on this level, in order; empty without one.
        here: Where one stands (or comes from) in this picture; None when not on it.
        goal: Where the way ends; None when not on this level.
        bounds: Left, bottom, right, top of everything, m.
        focus: Left, bottom, right, top of what must be seen: the way and its ends, m.
        north: Bearing that points up in this picture, degrees.
    """

    level: float
    floor: str
    surfaces: tuple[Surface, ...]
    walls: tuple[tuple[Point, ...], ...]
    marks: tuple[Mark, ...]
    way: tuple[Point, ...]
    here: Point | None
    goal: Point | None
    changes: tuple[Change, ...]
    bounds: tuple[float, float, float, float]
    focus: tuple[float, float, float, float]
    north: float


@dataclass(frozen=True, slots=True)
class Scene:
    """A map of one or several floors in the order in which they are walked.

    Attributes:
        language: Of the labels.
        step_free: Whether the way shown has no steps.
        minutes: Walking time in whole minutes; 0 without a way.
    """

    floors: tuple[FloorScene, ...]
    language: str
    step_free: bool
    minutes: int
