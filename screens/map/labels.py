"""Names and icons of a floor: each as near to its room as it finds room, or left out."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from kiosk.wayfinding.marking import AMENITY, DETAIL, GOAL, LINK, NAMED, SERVICE, SMALL
from kiosk.wayfinding.scene import Mark
from screens.map.framing import View
from screens.map.placing import ASCENT, PITCH, Room, box_at, broken, size_of
from screens.map.primitives import Box, Icon, Item, Measure, Point, Stroke, Text

ICON, SMALL_ICON = 1.55, 1.2
"""Sides of an icon, in heights of capitals; the smaller where it would not fit its room."""

GAP = 0.35
"""Between two labels, in heights of capitals."""

BEYOND = {SERVICE: 0.55, NAMED: 0.25}
"""How far a name may reach beyond its room, in shares of the name: services most."""

LEADER = 0.07
"""Width of the line from a name to its room, in heights of capitals."""


@dataclass(frozen=True, slots=True)
class Lettering:
    """How a map is labelled.

    Attributes:
        cap: Height of the labels' capitals, mm.
        measure: The face's own.
        compact: A strip or a slip: names of services and of what one passes, nothing else.
        most: How many names at most: a map with all of them says nothing.
    """

    cap: float
    measure: Measure
    compact: bool = False
    most: int = 16


def place_marks(
    marks: Sequence[Mark], view: View, room: Room, lettering: Lettering, *, has_way: bool
) -> list[Item]:
    """Labels and icons of all marks but the goal, each only where it is free.

    What gets a place is taken in ``room``.
    """
    found: list[Item] = []
    names = 0
    for mark in sorted(marks, key=lambda one: (one.rank, -one.room[0] * one.room[1])):
        if mark.rank == GOAL or not _is_wanted(mark, lettering, has_way=has_way):
            continue
        at = view.point(mark.at)
        if not room.frame.holds(Box(*at, *at)):
            continue
        named = mark.text != "" and names < lettering.most
        items = _place(mark, at, view.scale, room, lettering, named=named)
        names += any(isinstance(one, Text) for one in items)
        found.extend(items)
    return found


def _is_wanted(mark: Mark, lettering: Lettering, *, has_way: bool) -> bool:
    if mark.rank == DETAIL:
        return not has_way
    return mark.rank <= SERVICE if lettering.compact else True


def _place(
    mark: Mark, at: Point, scale: float, room: Room, lettering: Lettering, *, named: bool
) -> list[Item]:
    size = (mark.room[0] * scale, mark.room[1] * scale)
    if named and mark.rank not in {AMENITY, LINK}:
        for lines, box in _names(mark, at, size, room, lettering):
            room.take(box.grown(GAP * lettering.cap / 2))
            return [letter(lines, box, lettering)]
        if mark.rank <= SERVICE and size != (0, 0):
            return _beside(mark, at, size, room, lettering)
    return _icon(mark, at, size, room, lettering) if mark.icon else []


def _icon(
    mark: Mark, at: Point, size: tuple[float, float], room: Room, lettering: Lettering
) -> list[Item]:
    side = ICON * lettering.cap
    sides = [side] if min(size) >= side or size == (0, 0) else [side, SMALL_ICON * lettering.cap]
    for one in sides:
        steps = (0.0, -0.6 * one, 0.6 * one)
        for dy, dx in itertools.product(steps, steps):
            box = box_at(at[0] + dx, at[1] + dy, (one, one))
            if room.is_free(box, gap=0.1 * one):
                room.take(box)
                return [Icon("icon", mark.icon, box, halo="halo")]
    return []


def _names(
    mark: Mark, at: Point, size: tuple[float, float], room: Room, lettering: Lettering
) -> Iterator[tuple[tuple[str, ...], Box]]:
    """Ways to set a name in its room that are free, the best first."""
    cap = lettering.cap
    beyond = 0.0 if mark.rank >= SMALL else BEYOND[NAMED if mark.rank == NAMED else SERVICE]
    tries = []
    for lines in broken(mark.text, 3):
        taken = size_of(lines, cap, lettering.measure)
        over = max(taken[0] - size[0] + cap, 0) / taken[0]
        over_tall = max(taken[1] - size[1] + 0.4 * cap, 0) / taken[1]
        if size == (0, 0):
            over = over_tall = 0.0
        if over <= beyond and over_tall <= beyond:
            for dx, dy, far in _shifts(size, taken, cap):
                cost = 3 * over + 3 * over_tall + far + 0.12 * len(lines)
                tries.append((cost, lines, box_at(at[0] + dx, at[1] + dy, taken)))
    for _, lines, box in sorted(tries, key=lambda one: one[0]):
        if room.is_free(box, gap=GAP * cap):
            yield lines, box


def _shifts(
    size: tuple[float, float], taken: tuple[float, float], cap: float
) -> Iterator[tuple[float, float, float]]:
    """Places of a label around the middle of its room, and how far off they are, 0 to 1."""
    if size == (0, 0):
        off = 0.9 * cap
        for dx, dy in ((1, 0), (-1, 0), (0, -1), (0, 1)):
            far = 0.0 if dy == 0 else 0.1
            yield dx * (off + taken[0] / 2), dy * (off + taken[1] / 2), far
        return
    across = max((size[0] - taken[0] - cap) / 2, 0.35 * taken[0] if size[0] < taken[0] else 0.0)
    down = max((size[1] - taken[1] - 0.5 * cap) / 2, 0.6 * cap if size[1] < taken[1] else 0.0)
    for x, y in itertools.product(range(-4, 5), range(-4, 5)):
        yield across * x / 4, down * y / 4, (abs(x) + abs(y)) / 8


def _beside(
    mark: Mark, at: Point, size: tuple[float, float], room: Room, lettering: Lettering
) -> list[Item]:
    """A name beside its room, with a fine line that leads to it."""
    cap = lettering.cap
    tries = []
    for lines in broken(mark.text, 3):
        taken = size_of(lines, cap, lettering.measure)
        reach = (size[0] / 2 + taken[0] / 2, size[1] / 2 + taken[1] / 2)
        for x, y in ((0, -1), (0, 1), (-1, 0), (1, 0), (-1, -1), (1, -1), (-1, 1), (1, 1)):
            for off in (0.8 * cap, 2.0 * cap, 3.6 * cap):
                dx, dy = x * (reach[0] * (0.6 if y else 1) + off), y * (reach[1] + off)
                cost = off / cap + 0.2 * len(lines) + 0.6 * (x != 0 and y != 0)
                tries.append((cost, lines, box_at(at[0] + dx, at[1] + dy, taken)))
    for _, lines, box in sorted(tries, key=lambda one: one[0]):
        begin = _edge(box, at)
        along = Box(
            min(begin[0], at[0]), min(begin[1], at[1]), max(begin[0], at[0]), max(begin[1], at[1])
        )
        if room.is_free(box, gap=GAP * cap) and room.is_free(along.grown(0.1), over_way=False):
            room.take(box.grown(GAP * cap / 2))
            room.take(along.grown(0.15 * cap))
            dot = Stroke("leader", (at, at), 0.36 * cap)
            return [
                Stroke("leader", (begin, at), LEADER * cap),
                dot,
                letter(lines, box, lettering),
            ]
    return []


def _edge(box: Box, at: Point) -> Point:
    """The point of a box's edge that is nearest to another point."""
    return min(max(at[0], box.left), box.right), min(max(at[1], box.top), box.bottom)


def letter(
    lines: tuple[str, ...],
    box: Box,
    lettering: Lettering,
    *,
    role: str = "label",
    halo: str = "halo",
) -> Text:
    """Lines of text in a box that ``size_of`` measured."""
    cap = lettering.cap
    middle = (box.left + box.right) / 2
    return Text(role, lines, middle, box.top + ASCENT * cap, cap, PITCH * cap, box, halo)
