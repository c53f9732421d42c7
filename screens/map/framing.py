"""Which part of a floor a map shows, and how large."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from kiosk.wayfinding.scene import FloorScene
from screens.map.primitives import Line, Point

LARGEST, LARGEST_ON_STRIP = 0.8, 1.1
"""A metre is never drawn longer than this many capitals: one would lose the building."""

WHOLE = 0.62
"""The whole floor is shown where it is at least this share of the size that the way would have."""

LEAST = 14.0
"""A way shorter than this is shown with so much around it, m."""


@dataclass(frozen=True, slots=True)
class View:
    """Turns metres of a scene into millimetres of a frame; ``left`` and ``top`` in metres."""

    scale: float
    left: float
    top: float

    def point(self, at: Point) -> Point:
        """Where a point of the scene lies in the frame."""
        return (
            round((at[0] - self.left) * self.scale, 3),
            round((self.top - at[1]) * self.scale, 3),
        )

    def line(self, points: Iterable[Point]) -> Line:
        """Each of them."""
        return tuple(self.point(one) for one in points)


def find_view(
    floor: FloorScene, width: float, height: float, text: float, *, compact: bool = False
) -> View:
    """The view that shows the whole way with room for its signs, and as much around as fits.

    Args:
        floor: What to show.
        width: Of the frame, mm.
        height: Of the frame, mm.
        text: Height of the labels' capitals, mm: signs are in proportion to it.
        compact: Whether it is a strip: the way alone, as large as it can be.
    """
    side = min(1.6 * text, width / 8)
    above, below = min(3.4 * text, height / 3), min(1.6 * text, height / 6)
    focus, bounds = floor.focus, floor.bounds
    edge = min(1.0 * text, width / 10, height / 10)
    whole = _fit(bounds, width - 2 * edge, height - 2 * edge, 1.0)
    scale = whole
    has_way = bool(floor.way) or floor.here is not None
    if has_way:
        close = _fit(focus, width - 2 * side, height - above - below, LEAST)
        close = min(close, (LARGEST_ON_STRIP if compact else LARGEST) * text)
        scale = whole if WHOLE * close <= whole <= close and not compact else close
    across = _slide(
        (bounds[0], bounds[2]), (focus[0], focus[2]), width / scale, side / scale, side / scale
    )
    up = _slide(
        (bounds[1], bounds[3]), (focus[1], focus[3]), height / scale, below / scale, above / scale
    )
    return View(scale, across, up + height / scale)


def _fit(frame: tuple[float, float, float, float], wide: float, tall: float, least: float) -> float:
    across, up = max(frame[2] - frame[0], least), max(frame[3] - frame[1], least)
    return min(wide / across, tall / up)


def _slide(
    bounds: tuple[float, float],
    focus: tuple[float, float],
    seen: float,
    before: float,
    after: float,
) -> float:
    """Where what is seen begins on one axis, m: no more empty ground than must be."""
    around = bounds[1] - bounds[0]
    if around <= seen:
        begin = bounds[0] - (seen - around) / 2
    else:
        spare = min(before, after)
        begin = (focus[0] + focus[1] - before + after - seen) / 2
        begin = min(max(begin, bounds[0] - spare), bounds[1] + spare - seen)
    lowest, highest = focus[1] + after - seen, focus[0] - before
    return min(max(begin, lowest), highest) if lowest <= highest else (lowest + highest) / 2
