"""Lays a floor out in a frame: what is drawn where, in millimetres. No Qt.

The order of the items is that of paper cut-outs: ground, walls, the way, names, signs.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from kiosk.wayfinding.scene import FloorScene, Scene
from screens.map.figures import rounded
from screens.map.framing import View, find_view
from screens.map.labels import Ground, Lettering, place_marks
from screens.map.placing import Room
from screens.map.primitives import Box, Drawing, Fill, Item, Line, Measure, Stroke, frame_of
from screens.map.signs import place_corner, place_ends

WALL, OUTER, TREAD = 0.11, 0.36, 0.06
"""Widths of walls, of what encloses the floor (half of it is seen) and of treads, in capitals."""

WAY, CASING = 0.7, 1.12
"""Widths of the way and of the light rim around it, in heights of capitals."""

MOST_NAMES, MOST_ON_STRIP, MOST_LED = 14, 5, 4
"""Names on a map of a way, on a strip, and of those beside their room; twice on whole floors."""

RIGHT_TO_LEFT = frozenset({"ar", "fa", "he", "ku", "ps", "ur"})
"""Languages in which one begins to read at the right."""

FURNISHED = 0.22
"""Furniture is drawn from this many capitals a metre on; smaller it would be dust."""

STEPPED = 0.35
"""So are the steps of stairs from this many."""

SEAM = 0.04
"""Width by which surfaces overlap, in heights of capitals."""

_ENCLOSED = ("corridor", "room", "service", "goal", "private")
_GROUND = (*_ENCLOSED, "stairs", "escalator", "lift", "ramp")


def lay_out(
    floor: FloorScene,
    width_mm: float,
    height_mm: float,
    measure: Measure,
    *,
    text_mm: float = 7.3,
    compact: bool = False,
    right_to_left: bool = False,
    step_free: bool = False,
    here_text: str = "",
) -> Drawing:
    """The map of a floor in a frame: the way in full, as much around it as fits.

    Args:
        floor: One picture of a scene.
        width_mm: Of the frame.
        height_mm: Of the frame.
        measure: Width of a text in the face's letters.
        text_mm: Height of the labels' capitals; lines and signs are in proportion to it.
        compact: A strip or a slip: few names and no icons of amenities.
        right_to_left: Whether the corner's signs begin at the right.
        step_free: Whether to show that the way has no steps.
        here_text: What stands beside the arrow; nothing by default.
    """
    view = find_view(floor, width_mm, height_mm, text_mm, compact=compact)
    most = MOST_ON_STRIP if compact else MOST_NAMES
    more = 1 if floor.way else 2
    lettering = Lettering(text_mm, measure, compact, more * most, 0 if compact else more * MOST_LED)
    way = rounded(view.line(floor.way), 0.8 * text_mm)
    edge = min(0.5 * text_mm, width_mm / 20)
    frame = Box(edge, edge, width_mm - edge, height_mm - edge)
    room = Room(frame, way, (CASING / 2 + 0.15) * text_mm)
    ground = Ground(floor, view)
    room.soft.extend(_furniture(floor, view))
    ends = place_ends(floor, view, room, lettering, ground, here_text)
    corner = place_corner(
        _corner(floor, step_free=step_free), room, lettering, right_to_left=right_to_left
    )
    marks = place_marks(floor.marks, view, room, lettering, ground)
    lines: list[Item] = []
    if len(way) > 1:
        lines = [
            Stroke("casing", way, CASING * text_mm),
            Stroke("way", way, WAY * text_mm),
        ]
    return Drawing(
        width=width_mm,
        height=height_mm,
        scale=view.scale,
        items=(
            *_ground(floor, view, (width_mm, height_mm), text_mm, compact=compact),
            *lines,
            *marks,
            *ends,
            *corner,
        ),
        way=way,
        way_width=WAY * text_mm if lines else 0.0,
        labels=tuple(room.taken),
    )


def lay_out_scene(
    scene: Scene,
    floor: int,
    width_mm: float,
    height_mm: float,
    measure: Measure,
    *,
    text_mm: float = 7.3,
    compact: bool = False,
    here_text: str = "",
) -> Drawing:
    """The map of one floor of a scene, with what the scene tells of its way and language.

    Args:
        scene: What to show.
        floor: Index of the floor.
        width_mm: Of the frame.
        height_mm: Of the frame.
        measure: Width of a text in the face's letters.
        text_mm: Height of the labels' capitals.
        compact: A strip or a slip.
        here_text: What stands beside the arrow; nothing by default.

    Raises:
        IndexError: The scene has no such floor.
    """
    return lay_out(
        scene.floors[floor],
        width_mm,
        height_mm,
        measure,
        text_mm=text_mm,
        compact=compact,
        right_to_left=scene.language.split("-")[0] in RIGHT_TO_LEFT,
        step_free=scene.step_free,
        here_text=here_text,
    )


def _corner(floor: FloorScene, *, step_free: bool) -> list[tuple[str, str]]:
    found = []
    if floor.floor and (floor.changes or not floor.way):
        found.append(("floor", floor.floor))
    if step_free and floor.way:
        found.append(("step_free", "wheelchair"))
    return found


def _furniture(floor: FloorScene, view: View) -> Iterator[Box]:
    """Frames of furniture and level walls, over which a name is harder to read."""
    for surface in floor.surfaces:
        if surface.kind in {"obstacle", "void", "stairs", "escalator", "wall"}:
            yield frame_of(view.line(surface.outer))
    for line in floor.walls:
        for begin, end in pairwise(view.line(line)):
            box = frame_of((begin, end))
            if min(box.width, box.height) < 1.0:
                yield box.grown(0.1)


def _ground(
    floor: FloorScene, view: View, size: tuple[float, float], text: float, *, compact: bool
) -> Iterator[Item]:
    """Surfaces and walls; all outlines lie under all surfaces, so that only the outermost show."""
    drawn: list[tuple[str, tuple[Line, ...]]] = [
        (one.kind, tuple(view.line(ring) for ring in (one.outer, *one.holes)))
        for one in floor.surfaces
        if one.kind != "obstacle" or view.scale > (2 if compact else 1) * FURNISHED * text
    ]
    seen = Box(-text, -text, size[0] + text, size[1] + text)
    drawn = [one for one in drawn if seen.meets(frame_of(one[1][0]))]
    for kind, rings in drawn:
        if kind in _ENCLOSED:
            for place, ring in enumerate(rings):
                width = WALL if place else OUTER
                yield Stroke("outer", ring, width * text, closed=True, square=True)
    for kind, rings in drawn:
        if kind == "opening":
            yield Fill("opening", rings)
    for kind, rings in drawn:
        if kind != "opening":
            yield Fill(kind, rings)
        if kind in {"void", "obstacle"}:
            for ring in rings:
                yield Stroke("edge", ring, TREAD * text, closed=True, square=True)
        elif kind in _GROUND:
            # Without it the outlines below would shine through between neighbours.
            for ring in rings:
                yield Stroke(kind, ring, SEAM * text, closed=True, square=True)
        if kind in {"lift", "stairs", "escalator"}:
            for ring in rings:
                yield Stroke("tread", ring, TREAD * text, closed=True, square=True)
    for line in floor.treads if view.scale > STEPPED * text else ():
        yield Stroke("tread", view.line(line), TREAD * text, square=True)
    for line in floor.walls:
        closed = len(line) > 3 and line[0] == line[-1]
        points = view.line(line[:-1] if closed else line)
        if seen.meets(frame_of(points).grown(text)):
            yield Stroke("wall", points, WALL * text, closed=closed, square=True)
