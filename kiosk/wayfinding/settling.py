"""On which levels things are that do not say so themselves."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace

from kiosk.wayfinding.meaning import LINKS, Meaning, meaning_of
from kiosk.wayfinding.shapes import Shape, Survey

GROUND = (0.0,)
"""OSM's level where none is told."""

CROWDED = 50
"""No more things than this meet in one node of a building."""

Through = Mapping[int, Sequence[Shape]]
"""The shapes that go through each node."""


def settle(survey: Survey, shapes: Sequence[Shape]) -> list[tuple[Shape, Meaning]]:
    """Shapes with what they mean, each on its levels.

    Only buildings (on as many levels as are drawn) and lines between levels (whose ends tell)
    may still be on none.
    """
    through = find_through(shapes)
    every = tuple(sorted({level for one in shapes for level in one.levels or ()}))
    settled = []
    for shape in shapes:
        meaning = meaning_of(shape)
        if shape.levels is None and not _waits(shape, meaning):
            levels = _levels(survey, shape, meaning, through, every)
            settled.append((replace(shape, levels=levels), meaning))
        else:
            settled.append((shape, meaning))
    return settled


def find_through(shapes: Sequence[Shape]) -> Through:
    """The shapes that go through each node."""
    through: dict[int, list[Shape]] = defaultdict(list)
    for shape in shapes:
        for node in dict.fromkeys(shape.nodes):
            if len(through[node]) < CROWDED:
                through[node].append(shape)
    return through


def _waits(shape: Shape, meaning: Meaning) -> bool:
    return meaning is Meaning.BUILDING or (meaning in LINKS and shape.form == "line")


def _levels(
    survey: Survey, shape: Shape, meaning: Meaning, through: Through, every: tuple[float, ...]
) -> tuple[float, ...]:
    if not every:
        return GROUND
    touched = {
        level
        for node in shape.nodes
        for other in through[node]
        if other is not shape
        for level in other.levels or ()
    }
    if meaning in {Meaning.DOOR, Meaning.NOTHING} and touched:
        return tuple(sorted(touched))
    if meaning in {Meaning.WALL, Meaning.OBSTACLE}:
        return every if "indoor" in shape.tags else GROUND
    if meaning is Meaning.CORRIDOR and "indoor" not in shape.tags:
        return (min(touched, key=abs),) if touched else GROUND
    if len(every) == 1:
        return every
    if meaning in _ON_A_FLOOR or not _OURS.isdisjoint(shape.tags):
        survey.report("level-missing", shape.osm, shape.points[0], GROUND[0], fault=False)
    return GROUND


_ON_A_FLOOR = {Meaning.AREA, Meaning.CORRIDOR, Meaning.LEVEL, Meaning.VOID}
_OURS = {"kiosk:id", "kiosk:service", "kiosk:heading"}
