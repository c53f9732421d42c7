"""A plan for the small centre: two floors, a lift, stairs, rooms off a hall on each.

Metres east and north of the south-west corner:

    level 0, "1"   hall 0..30 x 0..10; laboratory, toilets and Kela north of it
    level 1, "2"   back hall above the hall; receptions A and B north of it

The lift ``lift-a`` is at the hall's east end, the stairs ``stairs-a`` in its south-east. It
has no faults, and one warning: the centre does not know the info desk ``info``.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from itertools import pairwise
from xml.sax.saxutils import quoteattr

from support.small_centre import small_files

from config.centre import Centre
from config.folder import PLAN_FILE
from config.loading import load_files

_LATITUDE, _LONGITUDE = 60.1617, 24.7378
_METRES = 111_412.0

At = tuple[float, float]
Tags = Mapping[str, str]


class PlanDrawing:
    """Draws an .osm file as JOSM saves it, in metres."""

    def __init__(self) -> None:
        self._lines: list[str] = []
        self._nodes: dict[At, int] = {}
        self._tags: dict[int, Tags] = {}
        self._ways: list[tuple[list[int], Tags]] = []

    def spot(self, at: At, **tags: str) -> None:
        """Draws a point; ``_`` in a tag's name stands for a colon."""
        self._tags[self._node(at)] = _named(tags)

    def line(self, points: Sequence[At], **tags: str) -> None:
        """Draws a line."""
        self._ways.append(([self._node(at) for at in points], _named(tags)))

    def area(self, west: float, south: float, east: float, north: float, **tags: str) -> None:
        """Draws a rectangle; nodes drawn before on its edges become part of it."""
        edges = ((west, south), (east, south), (east, north), (west, north), (west, south))
        ring: list[At] = []
        for start, end in pairwise(edges):
            between = [at for at in self._nodes if _on(start, end, at) and at != end]
            ring += sorted({start, *between}, key=lambda at: math.dist(start, at))
        self.line([*ring, edges[0]], **tags)

    def data(self) -> bytes:
        """The file."""
        told = ['<?xml version="1.0" encoding="UTF-8"?>', '<osm version="0.6" upload="never">']
        for (east, north), number in self._nodes.items():
            lat = _LATITUDE + north / _METRES
            lon = _LONGITUDE + east / (_METRES * math.cos(math.radians(_LATITUDE)))
            told.append(f'<node id="{number}" lat="{lat:.9f}" lon="{lon:.9f}">')
            told += [*_told(self._tags.get(number, {})), "</node>"]
        for number, (refs, tags) in enumerate(self._ways, 1):
            told.append(f'<way id="-{1000 + number}">')
            told += [f'<nd ref="{ref}"/>' for ref in refs]
            told += [*_told(tags), "</way>"]
        return "\n".join([*told, "</osm>"]).encode()

    def _node(self, at: At) -> int:
        return self._nodes.setdefault(at, -1 - len(self._nodes))


def _named(tags: Tags) -> Tags:
    return {key.replace("_", ":"): value for key, value in tags.items()}


def _told(tags: Tags) -> list[str]:
    return [f"<tag k={quoteattr(key)} v={quoteattr(value)}/>" for key, value in tags.items()]


def _on(start: At, end: At, at: At) -> bool:
    return abs(math.dist(start, at) + math.dist(at, end) - math.dist(start, end)) < 1e-9


def small_plan(*, lift: bool = True, stairs: bool = True) -> bytes:
    """The plan of the small centre; without a lift or stairs when told so."""
    drawing = PlanDrawing()
    for level, doors in (("0", (5, 15, 25)), ("1", (5, 25))):
        for east in doors:
            # A hair apart on the upper floor: each floor has doors of its own.
            at = (float(east), 10.0) if level == "0" else (east + 0.5, 10.0)
            drawing.spot(at, door="hinged", width="1.0", level=level)
    if lift:
        drawing.spot((30.0, 5.0), door="sliding", width="1.0", level="0;1")
    _rooms(drawing)
    if lift:
        drawing.area(
            30, 4, 32, 6, highway="elevator", indoor="room", level="0;1", kiosk_id="lift-a",
            name_fi="Hissi A", name_en="Lift A", wheelchair="yes",
        )  # fmt: skip
    if stairs:
        drawing.line(
            [(22, 2), (27, 2)], highway="steps", incline="up", level="0;1", kiosk_id="stairs-a",
            width="1.8",
        )  # fmt: skip
    _spots(drawing)
    return drawing.data()


def _rooms(drawing: PlanDrawing) -> None:
    for level, ref, key, fi, en in (
        ("0", "1", "hall", "Aula", "Hall"),
        ("1", "2", "back_hall", "Taka-aula", "Back hall"),
    ):
        drawing.area(
            0, 0, 30, 10, indoor="corridor", level=level, level_ref=ref, kiosk_id=key,
            name_fi=fi, name_en=en,
        )  # fmt: skip
    rooms = (
        (0, 10, 10, 18, "0", {"kiosk_id": "lab_door", "name_fi": "Laboratorio"}),
        (10, 10, 20, 14, "0", {"amenity": "toilets"}),
        (20, 10, 30, 18, "0", {"kiosk_id": "kela_door", "name": "Kela"}),
        (0, 10, 10, 18, "1", {"kiosk_id": "reception_a"}),
        (20, 10, 30, 18, "1", {"kiosk_id": "reception_b"}),
    )
    for west, south, east, north, level, tags in rooms:
        drawing.area(west, south, east, north, indoor="room", level=level, **tags)


def _spots(drawing: PlanDrawing) -> None:
    screens: tuple[tuple[At, str, str, str], ...] = (
        ((15.0, 1.0), "0", "kiosk-1", "0"),
        ((3.0, 5.0), "0", "lobby-1", "270"),
        ((14.0, 1.0), "1", "kiosk-2", "0"),
        ((27.0, 6.0), "1", "lobby-2", "90"),
    )
    for at, level, key, heading in screens:
        drawing.spot(at, level=level, kiosk_id=key, kiosk_heading=heading)
    desks: tuple[tuple[At, str, str], ...] = (
        ((2.0, 16.0), "0", "lab-1"),
        ((8.0, 16.0), "0", "lab-2"),
        ((24.0, 16.0), "0", "kela-1"),
        ((8.0, 3.0), "0", "both-1"),
        ((4.0, 15.0), "1", "health-1"),
        ((26.0, 16.0), "1", "mental-1"),
    )
    for at, level, key in desks:
        drawing.spot(at, level=level, kiosk_id=key)
    drawing.spot(
        (19.0, 4.0), level="0", tourism="information", kiosk_id="info",
        name_fi="Neuvonta", name_en="Info desk",
    )  # fmt: skip


def planned_centre(plan: bytes | None = None, changes: Mapping[str, str] | None = None) -> Centre:
    """The small centre with a plan."""
    return load_files({**small_files(changes), PLAN_FILE: plan or small_plan()})
