"""What a map shows, as data: surfaces, labels, the way and where one stands.

Everything is in metres, turned so that the viewer's forward is up: x to the right, y up.
A face (Qt, SVG, paper) paints it and adds nothing.
"""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.wayfinding.plan import Point, Ring


@dataclass(frozen=True, slots=True)
class Surface:
    """A filled shape; later ones cover earlier ones.

    Attributes:
        kind: "corridor", "room", "service", "goal", "private", "stairs", "lift", "escalator",
            "ramp", "obstacle", "void", "wall" (solid) or "opening" (a door: the gap in what
            encloses the floor).
    """

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
    """A numbered change of floor; it stands on the floor left and again on the floor reached.

    Attributes:
        number: From 1, in the order in which they come.
        icon: Of the link.
        floor: What signs call the level reached.
        up: Whether it leads up.
        reached: Whether this picture is that of the floor reached: ``at`` is where one comes out.
    """

    number: int
    at: Point
    icon: str
    floor: str
    up: bool = True
    reached: bool = False


@dataclass(frozen=True, slots=True)
class FloorScene:
    """One picture: one level, with the part of the way that lies on it.

    Attributes:
        floor: What signs call the level.
        walls: Lines to be drawn as walls; doors leave gaps.
        treads: Fine lines: the steps of stairs and escalators.
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
    treads: tuple[tuple[Point, ...], ...] = ()


@dataclass(frozen=True, slots=True)
class Scene:
    """A map of one or several floors in the order in which they are walked.

    Attributes:
        language: Of the labels.
        step_free: Whether the way shown has no steps.
    """

    floors: tuple[FloorScene, ...]
    language: str
    step_free: bool
