"""What a shape is drawn as: a floor's surface, a wall, a door, a way between floors, ..."""

from __future__ import annotations

from enum import StrEnum

from kiosk.wayfinding.plan import AreaKind, LinkKind
from kiosk.wayfinding.shapes import Shape
from kiosk.wayfinding.tags import Tags, category, yes


class Meaning(StrEnum):
    """The one thing a shape is to the plan; what has none may still be a spot."""

    LIFT = "lift"
    STAIRS = "stairs"
    ESCALATOR = "escalator"
    RAMP = "ramp"
    DOOR = "door"
    WALL = "wall"
    OBSTACLE = "obstacle"
    VOID = "void"
    LEVEL = "level"
    BUILDING = "building"
    AREA = "area"
    CORRIDOR = "corridor"
    NOTHING = ""


LINKS = {
    Meaning.LIFT: LinkKind.LIFT,
    Meaning.STAIRS: LinkKind.STAIRS,
    Meaning.ESCALATOR: LinkKind.ESCALATOR,
    Meaning.RAMP: LinkKind.RAMP,
}

_WALKED = {"footway", "pedestrian", "corridor", "path", "service", "living_street", "platform"}
_GATES = {"gate", "turnstile", "swing_gate", "lift_gate", "sliding_gate", "entrance",
          "full-height_turnstile", "kissing_gate", "wicket_gate", "door"}  # fmt: skip
_SOLID = {"pillar", "column", "furniture", "obstacle", "shelf", "shelves", "desk", "counter"}
_FURNISHED = {"bench", "vending_machine", "table", "shelves", "shelter", "lounger", "piano"}
_OPEN = {"void", "hole", "opening", "atrium"}
_ROOMS = ("room", "shop", "amenity", "office", "tourism", "leisure", "healthcare", "craft", "club")
_STEPPED_OVER = {"bollard", "kerb", "cycle_barrier", "no"}


def meaning_of(shape: Shape) -> Meaning:
    """What a shape means; its own tag ``kiosk:obstacle`` goes before all others."""
    tags = shape.tags
    indoor = tags.get("indoor", "")
    if yes(tags, "kiosk:obstacle"):
        return Meaning.OBSTACLE
    if category(tags) == "lift" and shape.form != "line":
        return Meaning.LIFT
    if (climbed := _climbed(shape)) is not Meaning.NOTHING:
        return climbed
    if _is_door(shape):
        return Meaning.DOOR
    if indoor in _OPEN and shape.form == "area":
        return Meaning.VOID
    if _is_obstacle(shape):
        return Meaning.OBSTACLE
    if shape.form == "point":
        return Meaning.NOTHING
    if indoor == "wall" or tags.get("barrier", "kerb") not in _STEPPED_OVER:
        return Meaning.WALL
    if indoor == "level":
        return Meaning.LEVEL
    return _surface(shape)


def _climbed(shape: Shape) -> Meaning:
    """Whether it leads from level to level on foot, and how."""
    tags, told = shape.tags, shape.levels or ()
    steps = (
        tags.get("highway") == "steps"
        or tags.get("area:highway") == "steps"
        or yes(tags, "stairs")
        or tags.get("room") in {"stairs", "steps"}
        or tags.get("indoor") in {"stairs", "steps", "staircase"}
        or tags.get("buildingpart") == "verticalpassage"
    )
    walked = tags.get("highway") in _WALKED or tags.get("indoor") == "corridor"
    several = len(told) > 1 and "repeat_on" not in tags
    if yes(tags, "conveying") and (steps or several):
        return Meaning.ESCALATOR
    if steps:
        return Meaning.STAIRS
    if several and (yes(tags, "ramp") or (walked and shape.form == "line" and not shape.closed)):
        return Meaning.RAMP
    return Meaning.NOTHING


def _is_door(shape: Shape) -> bool:
    tags = shape.tags
    if tags.get("indoor") == "door":
        return True
    if shape.form != "point":
        return False
    entrance = yes(tags, "entrance") or tags.get("railway") == "subway_entrance"
    return "door" in tags or entrance or tags.get("barrier") in _GATES


def _is_obstacle(shape: Shape) -> bool:
    tags = shape.tags
    if tags.get("kiosk:obstacle") == "no":
        return False
    if tags.get("indoor") in _SOLID or tags.get("building:part") == "column":
        return True
    if tags.get("man_made") == "planter" or tags.get("barrier") in {"block", "planter"}:
        return True
    if shape.form == "point":
        return False
    furniture = yes(tags, "furniture") or tags.get("amenity") in _FURNISHED
    counter = tags.get("amenity") == "reception_desk" and tags.get("indoor") not in {"room", "area"}
    return furniture or counter


def _surface(shape: Shape) -> Meaning:
    tags, indoor = shape.tags, shape.tags.get("indoor", "")
    if shape.form == "line":
        walked = indoor == "corridor" or tags.get("highway") in _WALKED
        return Meaning.CORRIDOR if walked else Meaning.NOTHING
    if indoor in {"room", "area", "corridor"} or tags.get("buildingpart") in {
        "room",
        "corridor",
        "hall",
    }:
        return Meaning.AREA
    if "building" in tags or "building:part" in tags:
        return Meaning.BUILDING
    if tags.get("highway") in _WALKED or category(tags) == "platform":
        return Meaning.AREA
    inside = shape.levels is not None or bool(indoor)
    return Meaning.AREA if inside and any(yes(tags, key) for key in _ROOMS) else Meaning.NOTHING


def kind_of(tags: Tags, *, has_door: bool) -> AreaKind:
    """How an area is bounded; where no tag says, one with a door has walls."""
    indoor = tags.get("indoor", tags.get("buildingpart", ""))
    if indoor == "room":
        return AreaKind.ROOM
    if indoor == "corridor" or tags.get("highway") in _WALKED:
        return AreaKind.CORRIDOR
    if indoor in {"area", "hall"}:
        return AreaKind.AREA
    return AreaKind.ROOM if has_door else AreaKind.AREA
