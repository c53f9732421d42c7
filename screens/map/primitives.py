"""What a map is made of once it is laid out: shapes, lines, texts and icons in millimetres.

x goes right and y down from the upper left corner. A face (Qt, SVG, paper) paints the items
in their order, gives each role its colour, and adds nothing.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import NamedTuple

Point = tuple[float, float]
Line = tuple[Point, ...]

Measure = Callable[[str, float], float]
"""Width, mm, of a text in the face's semi-bold letters whose capitals have that height, mm."""


class Box(NamedTuple):
    """An upright rectangle, mm."""

    left: float
    top: float
    right: float
    bottom: float

    def meets(self, other: Box) -> bool:
        """Whether they share more than an edge."""
        return (
            self.left < other.right
            and other.left < self.right
            and self.top < other.bottom
            and other.top < self.bottom
        )

    def holds(self, other: Box) -> bool:
        """Whether the other lies within it."""
        return (
            self.left <= other.left
            and self.top <= other.top
            and self.right >= other.right
            and self.bottom >= other.bottom
        )

    def grown(self, by: float) -> Box:
        """The box with so much more on each side, mm."""
        return Box(self.left - by, self.top - by, self.right + by, self.bottom + by)

    def pushed_into(self, frame: Box) -> Box:
        """The box moved by as little as brings it into a frame, where it is not larger."""
        dx = max(frame.left - self.left, 0.0) or min(frame.right - self.right, 0.0)
        dy = max(frame.top - self.top, 0.0) or min(frame.bottom - self.bottom, 0.0)
        return self.moved(dx, dy)

    def moved(self, dx: float, dy: float) -> Box:
        """The box elsewhere."""
        return Box(self.left + dx, self.top + dy, self.right + dx, self.bottom + dy)

    @property
    def middle(self) -> Point:
        """Its centre."""
        return (self.left + self.right) / 2, (self.top + self.bottom) / 2

    @property
    def width(self) -> float:
        """Across, mm."""
        return self.right - self.left

    @property
    def height(self) -> float:
        """Down, mm."""
        return self.bottom - self.top


def frame_of(points: Line) -> Box:
    """The smallest box around points."""
    xs, ys = [x for x, _ in points], [y for _, y in points]
    return Box(min(xs), min(ys), max(xs), max(ys))


@dataclass(frozen=True, slots=True)
class Fill:
    """A filled surface: its outline and its holes (even-odd)."""

    role: str
    rings: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Stroke:
    """A line ``width`` mm wide, its ends and joints round unless ``square``."""

    role: str
    points: Line
    width: float
    closed: bool = False
    square: bool = False


@dataclass(frozen=True, slots=True)
class Text:
    """Lines of text, each centred on ``x``; ``y`` is the first one's baseline.

    Attributes:
        cap: Height of the capitals, mm.
        pitch: From baseline to baseline, mm.
        halo: Role of the rim that keeps it apart from what lies under it; "" without.
        box: What it takes.
    """

    role: str
    lines: tuple[str, ...]
    x: float
    y: float
    cap: float
    pitch: float
    box: Box
    halo: str = ""


@dataclass(frozen=True, slots=True)
class Icon:
    """An icon of the screens' set, in one colour, ``box`` mm large; ``halo`` as in ``Text``."""

    role: str
    name: str
    box: Box
    halo: str = ""


Item = Fill | Stroke | Text | Icon


@dataclass(frozen=True, slots=True)
class Drawing:
    """A map as it is painted.

    Attributes:
        width, height: Of the frame, mm; what lies beyond is cut off.
        scale: Millimetres a metre.
        items: From the lowest to the topmost.
        way: The route as drawn, its corners rounded.
        way_width: Its width, mm.
        labels: Boxes of everything that stands on the map and may not meet another.
    """

    width: float
    height: float
    scale: float
    items: tuple[Item, ...]
    way: Line = ()
    way_width: float = 0.0
    labels: tuple[Box, ...] = ()
