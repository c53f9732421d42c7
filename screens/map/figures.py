"""Signs and lines that a map draws: arrow, pin, disc, plate, rounded ways and their dashes."""

from __future__ import annotations

import itertools
import math
from collections.abc import Sequence

from screens.map.primitives import Box, Drawing, Line, Point

DASH_EVERY = 4.4
"""From one dash of the way to the next, in widths of the way."""


def circle(at: Point, radius: float, corners: int = 40) -> Line:
    """A circle as a ring."""
    steps = (math.tau * number / corners for number in range(corners))
    return tuple((at[0] + radius * math.cos(a), at[1] + radius * math.sin(a)) for a in steps)


def arrow(at: Point, size: float) -> Line:
    """The arrow of who stands here and looks up the map; ``size`` from tip to foot, mm."""
    shape = ((0.0, -0.56), (0.42, 0.44), (0.0, 0.20), (-0.42, 0.44))
    return tuple((at[0] + x * size, at[1] + y * size) for x, y in shape)


def pin(at: Point, size: float) -> tuple[Line, Line]:
    """A pin of that height whose tip is at a point, and the eye in its head."""
    radius = size * 0.34
    head = at[0], at[1] - size + radius
    # Where the lines from the tip touch the head.
    lean = math.acos(radius / (size - radius))
    begin, end = math.pi / 2 + lean, math.pi / 2 - lean + math.tau
    steps = [begin + (end - begin) * number / 28 for number in range(29)]
    outline = [(head[0] + radius * math.cos(a), head[1] + radius * math.sin(a)) for a in steps]
    return (*outline, at), circle(head, radius * 0.42, 24)


def plate(box: Box, radius: float) -> Line:
    """A box with rounded corners, as a ring."""
    radius = min(radius, box.width / 2, box.height / 2)
    corners = (
        (box.right - radius, box.top + radius, -90),
        (box.right - radius, box.bottom - radius, 0),
        (box.left + radius, box.bottom - radius, 90),
        (box.left + radius, box.top + radius, 180),
    )
    found = []
    for x, y, begin in corners:
        for part in range(7):
            a = math.radians(begin + part * 15)
            found.append((x + radius * math.cos(a), y + radius * math.sin(a)))
    return tuple(found)


def rounded(line: Sequence[Point], radius: float) -> Line:
    """A line with its corners rounded, by at most half of each of its parts."""
    if len(line) < 3:
        return tuple(line)
    found: list[Point] = [line[0]]
    for before, at, after in zip(line, line[1:], line[2:], strict=False):
        back, on = math.dist(before, at), math.dist(at, after)
        if back < 1e-9 or on < 1e-9:
            continue
        reach = min(radius, back / 2, on / 2)
        begin = _toward(at, before, reach / back)
        end = _toward(at, after, reach / on)
        found.extend(_bend(begin, at, end, part / 6) for part in range(7))
    found.append(line[-1])
    return tuple(found)


def _toward(one: Point, other: Point, share: float) -> Point:
    return one[0] + (other[0] - one[0]) * share, one[1] + (other[1] - one[1]) * share


def _bend(begin: Point, over: Point, end: Point, share: float) -> Point:
    return _toward(_toward(begin, over, share), _toward(over, end, share), share)


def dashes(drawing: Drawing, phase: float = 0.0) -> list[Line]:
    """Chevrons along a way that point where it leads, where no sign covers it.

    Args:
        drawing: With the way and what stands on the map.
        phase: How far they have moved on, in shares of the distance between two of them.
    """
    way, width = drawing.way, drawing.way_width
    every = DASH_EVERY * width
    length = sum(math.dist(one, other) for one, other in itertools.pairwise(way))
    if width <= 0 or length < every:
        return []
    # At both ends the signs of start and goal cover the way.
    at = every * (0.7 + phase % 1.0)
    found: list[Line] = []
    while at < length - every * 0.5:
        (x, y), (dx, dy) = _along(way, at)
        back, half = width * 0.18, width * 0.3
        at += every
        if any(one.left < x < one.right and one.top < y < one.bottom for one in drawing.labels):
            continue
        found.append(
            (
                (x - dx * back - dy * half, y - dy * back + dx * half),
                (x + dx * back, y + dy * back),
                (x - dx * back + dy * half, y - dy * back - dx * half),
            )
        )
    return found


def _along(way: Line, at: float) -> tuple[Point, Point]:
    """The point so far along a way, mm, and the direction there."""
    for one, other in itertools.pairwise(way):
        length = math.dist(one, other)
        if length >= at and length > 0:
            direction = (other[0] - one[0]) / length, (other[1] - one[1]) / length
            return _toward(one, other, at / length), direction
        at -= length
    return way[-1], (0.0, -1.0)
