"""Names and icons of a floor: each as near to its room as it finds room, or left out."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from kiosk.wayfinding.marking import AMENITY, DETAIL, GOAL, LINK, NAMED, SERVICE, SMALL
from kiosk.wayfinding.scene import FloorScene, Mark
from screens.map.figures import plate
from screens.map.framing import View
from screens.map.placing import ASCENT, PITCH, Room, box_at, broken, size_of
from screens.map.primitives import (
    Box,
    Fill,
    Icon,
    Item,
    Line,
    Measure,
    Point,
    Stroke,
    Text,
    frame_of,
)

ICON, SMALL_ICON = 1.55, 1.2
"""Sides of an icon, in heights of capitals; the smaller where it would not fit its room."""

GAP = 0.35
"""Between two labels, in heights of capitals."""

BEYOND = {SERVICE: 0.4, NAMED: 0.25}
"""How far a name may reach beyond its room, in shares of the name: services most."""

COVERS = 0.15
"""What each piece of furniture or wall under a name costs, up to four."""

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
        led: How many of them may stand beside their room, at the end of a line.
    """

    cap: float
    measure: Measure
    compact: bool = False
    most: int = 16
    led: int = 4


class Ground:
    """The surfaces under a map's labels."""

    def __init__(self, floor: FloorScene, view: View) -> None:
        self._surfaces = [
            (one.kind, frame_of(ring), ring)
            for one in floor.surfaces
            if one.kind not in {"opening", "obstacle", "wall", "void"}
            for ring in (view.line(one.outer),)
        ]

    def under(self, at: Point) -> str:
        """Kind of the topmost surface at a point of the frame, mm; "outside" without one."""
        for kind, frame, ring in reversed(self._surfaces):
            if frame.holds(Box(*at, *at)) and _lies_in(at, ring):
                return kind
        return "outside"


def _lies_in(at: Point, ring: Line) -> bool:
    x, y = at
    inside = False
    for (x0, y0), (x1, y1) in zip(ring, (*ring[1:], *ring[:1]), strict=True):
        if (y0 <= y) != (y1 <= y) and x < x0 + (y - y0) / (y1 - y0) * (x1 - x0):
            inside = not inside
    return inside


def place_marks(
    marks: Sequence[Mark], view: View, room: Room, lettering: Lettering, ground: Ground
) -> list[Item]:
    """Labels and icons of all marks but the goal, each only where it is free.

    What gets a place is taken in ``room``.
    """
    found: list[Item] = []
    names = led = 0
    for mark in sorted(marks, key=lambda one: (one.rank, -one.room[0] * one.room[1])):
        at = view.point(mark.at)
        if not _is_wanted(mark, lettering) or not room.frame.holds(Box(*at, *at)):
            continue
        named = mark.text != "" and names < lettering.most and mark.rank not in {AMENITY, LINK}
        size = (mark.room[0] * view.scale, mark.room[1] * view.scale)
        items = _name(mark, at, size, room, lettering, ground) if named else []
        if named and not items and led < lettering.led and mark.rank <= SERVICE and size != (0, 0):
            items = _beside(mark, at, size, room, lettering, ground)
            led += bool(items)
        names += bool(items)
        found.extend(items or _icon(mark, at, size, room, lettering))
    return found


def _is_wanted(mark: Mark, lettering: Lettering) -> bool:
    if mark.rank in {GOAL, DETAIL}:
        return False
    return mark.rank <= SERVICE if lettering.compact else True


def _name(
    mark: Mark,
    at: Point,
    size: tuple[float, float],
    room: Room,
    lettering: Lettering,
    ground: Ground,
) -> list[Item]:
    role = "label" if mark.rank <= SERVICE else "place"
    signs: list[Item] = []
    if size == (0, 0) and mark.icon:
        signs = _icon(mark, at, size, room, lettering)
    best = _best(mark, at, size, room, lettering)
    if best is None:
        return signs
    lines, box = best
    room.take(box.grown(GAP * lettering.cap / 2))
    return [*signs, letter(lines, box, lettering, role=role, halo=ground.under(box.middle))]


def _icon(
    mark: Mark, at: Point, size: tuple[float, float], room: Room, lettering: Lettering
) -> list[Item]:
    """A pictogram on its plate, as near to its place as is free."""
    if not mark.icon or lettering.compact:
        return []
    for side in (ICON * lettering.cap, SMALL_ICON * lettering.cap):
        if side > min(size) > 0 and side > SMALL_ICON * lettering.cap:
            continue
        # Never out of its own room: beside another's door it would lie.
        reach = [min(0.6 * side, one / 2) if one else 0.6 * side for one in size]
        across, down = ((0.0, -one, one) for one in reach)
        for dy, dx in itertools.product(down, across):
            box = box_at(at[0] + dx, at[1] + dy, (side, side))
            if room.is_free(box, gap=0.12 * side):
                room.take(box)
                return [
                    Fill("amenity", (plate(box, 0.18 * side),)),
                    Icon("on_amenity", mark.icon, box.grown(-0.13 * side)),
                ]
    return []


def _best(
    mark: Mark, at: Point, size: tuple[float, float], room: Room, lettering: Lettering
) -> tuple[tuple[str, ...], Box] | None:
    """The best free way to set a name in its room."""
    cap = lettering.cap
    soft = room.soft_near(box_at(*at, size).grown(6 * cap))
    best: tuple[float, tuple[str, ...], Box] | None = None
    for cost, lines, box in _tries(mark, at, size, lettering):
        if best is not None and cost >= best[0]:
            break
        if room.is_free(box, gap=GAP * cap):
            cost += COVERS * min(sum(box.meets(one) for one in soft), 4)
            if best is None or cost < best[0]:
                best = cost, lines, box
    return best[1:] if best is not None else None


def _tries(
    mark: Mark, at: Point, size: tuple[float, float], lettering: Lettering
) -> list[tuple[float, tuple[str, ...], Box]]:
    """Every way to set a name in its room, the cheapest first; what it covers costs extra."""
    cap = lettering.cap
    beyond = 0.0 if mark.rank >= SMALL else BEYOND[NAMED if mark.rank == NAMED else SERVICE]
    found = []
    for lines in broken(mark.text, 3):
        taken = size_of(lines, cap, lettering.measure)
        over = max(taken[0] - size[0] + cap, 0) / taken[0]
        over_tall = max(taken[1] - size[1] + 0.4 * cap, 0) / taken[1]
        if size == (0, 0):
            over = over_tall = 0.0
        if over > beyond or over_tall > beyond:
            continue
        for dx, dy, far in _shifts(size, taken, cap):
            cost = 3 * over + 3 * over_tall + far + 0.12 * len(lines)
            found.append((cost, lines, box_at(at[0] + dx, at[1] + dy, taken)))
    return sorted(found, key=lambda one: one[0])


def _shifts(
    size: tuple[float, float], taken: tuple[float, float], cap: float
) -> Iterator[tuple[float, float, float]]:
    """Places of a label around the middle of its room, and how far off they are, 0 to 1."""
    if size == (0, 0):
        off = 1.15 * cap
        for dx, dy in ((1, 0), (-1, 0), (0, -1), (0, 1)):
            far = 0.0 if dy == 0 else 0.1
            yield dx * (off + taken[0] / 2), dy * (off + taken[1] / 2), far
        return
    across = max((size[0] - taken[0] - cap) / 2, 0.35 * taken[0] if size[0] < taken[0] else 0.0)
    down = max((size[1] - taken[1] - 0.5 * cap) / 2, 0.6 * cap if size[1] < taken[1] else 0.0)
    for x, y in itertools.product(range(-4, 5), range(-4, 5)):
        yield across * x / 4, down * y / 4, (abs(x) + abs(y)) / 8


def _beside(
    mark: Mark,
    at: Point,
    size: tuple[float, float],
    room: Room,
    lettering: Lettering,
    ground: Ground,
) -> list[Item]:
    """A name beside its room, with a fine line that leads to it."""
    cap = lettering.cap
    tries = []
    for lines in broken(mark.text, 3):
        taken = size_of(lines, cap, lettering.measure)
        reach = (size[0] / 2 + taken[0] / 2, size[1] / 2 + taken[1] / 2)
        for x, y in ((0, -1), (0, 1), (-1, 0), (1, 0), (-1, -1), (1, -1), (-1, 1), (1, 1)):
            for off in (0.8 * cap, 1.8 * cap):
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
                letter(lines, box, lettering, halo=ground.under(box.middle)),
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
