"""What single tags mean: names, widths, access, bearings, and what a thing is for."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping

from kiosk.wayfinding.plan import Named

Tags = Mapping[str, str]

LONGEST_NAME = 120
WIDEST = 100.0
"""Metres: a door or corridor told wider than this is a slip of the pen."""

_NAME = re.compile(r"^name:([a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)$")
_FORM = re.compile(r"^kiosk:(into|past|through|at|to):([a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)$")
_LENGTH = re.compile(r"^(\d{1,4}(?:[.,]\d{1,4})?)\s*(m|cm|mm|ft|')?$")
_FEET = re.compile(r"^(\d{1,3})'\s*(?:(\d{1,2}(?:\.\d+)?)\")?$")
_METRES = {"": 1.0, "m": 1.0, "cm": 0.01, "mm": 0.001, "ft": 0.3048, "'": 0.3048}
_WINDS = (
    "N NNE NE ENE E ESE SE SSE S SSW SW WSW W WNW NW NNW".split(" ")  # noqa: SIM905 - reads better
)

CLOSED = frozenset({"no", "private", "employees", "staff", "permit", "emergency", "residents"})
"""Values of ``access`` with which nobody from outside is led there."""


def named(tags: Tags) -> Named:
    """Names by language and the phrases in which they stand inflected."""
    names: dict[str, str] = {}
    forms: dict[str, dict[str, str]] = {}
    for key, value in tags.items():
        text = value[:LONGEST_NAME]
        if not text:
            continue
        if key == "name":
            names[""] = text
        elif found := _NAME.match(key):
            names[found[1]] = text
        elif found := _FORM.match(key):
            forms.setdefault(found[1], {})[found[2]] = text
    return Named(names, forms)


def length(text: str | None) -> float | None:
    """Metres of "0.9", "0,9 m", "90 cm" or feet and inches; None when it says no such length."""
    written = (text or "").strip()
    if feet := _FEET.match(written):
        told = int(feet[1]) * 0.3048 + float(feet[2] or 0) * 0.0254
    elif found := _LENGTH.match(written):
        told = float(found[1].replace(",", ".")) * _METRES[found[2] or ""]
    else:
        return None
    return told if 0 < told <= WIDEST else None


_WIDTHS = ("maxwidth:physical", "door:width", "width", "est_width", "maxwidth")


def width(tags: Tags) -> float | None:
    """Clear width, m: what is measured to pass goes before what is drawn."""
    return next((told for key in _WIDTHS if (told := length(tags.get(key))) is not None), None)


def strange_width(tags: Tags) -> str | None:
    """A width that can't be read, where none can; None otherwise."""
    told = next((tags[key] for key in _WIDTHS if tags.get(key)), None)
    return told if width(tags) is None else None


def bearing(text: str | None) -> float | None:
    """Degrees clockwise from north of "270", "270.5°" or "WSW"; None otherwise."""
    written = (text or "").strip().upper().removesuffix("°").strip()
    if written in _WINDS:
        return _WINDS.index(written) * 22.5
    try:
        number = float(written.replace(",", "."))
    except ValueError:
        return None
    return number % 360.0 if math.isfinite(number) else None


def shut(tags: Tags) -> bool:
    """Whether nobody from outside is let through; ``foot`` goes before ``access``."""
    return tags.get("foot", tags.get("access", "")) in CLOSED


def wheelchair(tags: Tags) -> bool | None:
    """What the tag says; "limited" says nothing for sure."""
    told = {"yes": True, "designated": True, "no": False}
    return told.get(tags.get("wheelchair", ""))


def yes(tags: Tags, key: str) -> bool:
    """Whether a tag is there and does not deny it."""
    return tags.get(key, "no") not in {"no", "false", "0", ""}


_OF_BUILDINGS = frozenset(
    {"indoor", "level", "repeat_on", "building", "building:part", "buildingpart", "room", "door",
     "entrance", "stairs", "conveying", "highway", "area:highway", "barrier", "furniture",
     "amenity", "shop", "office", "tourism", "healthcare", "leisure", "craft", "club", "railway",
     "public_transport", "man_made", "area", "kiosk:id", "kiosk:service", "kiosk:obstacle",
     "kiosk:landmark"}
)  # fmt: skip


def is_of_a_building(tags: Tags) -> bool:
    """Whether it may mean something to a plan: not so fields, rivers, bus lines and borders."""
    return not _OF_BUILDINGS.isdisjoint(tags)


def one_way(tags: Tags) -> str | None:
    """Whether people pass "forward" or "backward" only; None when both ways."""
    told = tags.get("oneway:foot", tags.get("oneway", ""))
    ways = {"yes": "forward", "1": "forward", "true": "forward", "-1": "backward"}
    return ways.get(told, "backward" if told == "reverse" else None)


_CATEGORIES: tuple[tuple[str, str, str], ...] = (
    ("highway", "elevator", "lift"),
    ("room", "elevator", "lift"),
    ("indoor", "elevator", "lift"),
    ("amenity", "toilets", "toilets"),
    ("room", "toilets", "toilets"),
    ("room", "toilet", "toilets"),
    ("room", "restroom", "toilets"),
    ("amenity", "information", "info"),
    ("tourism", "information", "info"),
    ("amenity", "reception_desk", "info"),
    ("room", "reception", "info"),
    ("information", "office", "info"),
    ("amenity", "library", "library"),
    ("room", "library", "library"),
    ("amenity", "stage", "stage"),
    ("room", "stage", "stage"),
    ("theatre", "stage", "stage"),
    ("room", "auditorium", "stage"),
    ("room", "meeting", "meeting_room"),
    ("room", "conference", "meeting_room"),
    ("amenity", "conference_centre", "meeting_room"),
    ("amenity", "meeting_room", "meeting_room"),
    ("amenity", "cafe", "cafe"),
    ("amenity", "restaurant", "restaurant"),
    ("amenity", "fast_food", "restaurant"),
    ("amenity", "pharmacy", "pharmacy"),
    ("amenity", "atm", "atm"),
    ("amenity", "parking", "parking"),
    ("amenity", "parking_entrance", "parking"),
    ("amenity", "bicycle_parking", "bicycle_parking"),
    ("amenity", "bus_station", "bus"),
    ("highway", "bus_stop", "bus"),
    ("railway", "subway_entrance", "subway"),
    ("station", "subway", "subway"),
    ("railway", "station", "train"),
    ("railway", "train_station_entrance", "train"),
    ("amenity", "taxi", "taxi"),
    ("amenity", "waiting_room", "waiting"),
    ("room", "waiting", "waiting"),
    ("amenity", "nursery", "baby_care"),
    ("room", "nursery", "baby_care"),
    ("amenity", "lockers", "lockers"),
    ("amenity", "locker", "lockers"),
    ("room", "cloakroom", "cloakroom"),
    ("amenity", "cloakroom", "cloakroom"),
    ("amenity", "drinking_water", "water"),
    ("emergency", "defibrillator", "defibrillator"),
    ("shop", "*", "shop"),
    ("stairs", "yes", "stairs"),
    ("room", "stairs", "stairs"),
    ("railway", "platform", "platform"),
    ("public_transport", "platform", "platform"),
)


def category(tags: Tags) -> str:
    """What a thing is for, in the words of ``Area.category``; "" when no tag says."""
    if own := tags.get("kiosk:category"):
        return own[:40]
    for key, value, meaning in _CATEGORIES:
        told = tags.get(key)
        if told and (value in {"*", told}) and told != "no":
            if meaning == "toilets" and tags.get("wheelchair") in {"yes", "designated"}:
                return "accessible_toilets"
            return meaning
    if yes(tags, "information"):
        return "info"
    return ""
