"""Gives what stands on a map its place: nothing meets the way, the frame or another."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from itertools import pairwise

from screens.map.primitives import Box, Line, Measure, frame_of

PITCH = 1.62
"""From baseline to baseline of a label, in heights of its capitals."""

ASCENT, DESCENT = 1.14, 0.34
"""What letters take above their first and below their last baseline, in the same."""


class Room:
    """The frame of a map and what is already taken in it."""

    def __init__(self, frame: Box, way: Line, clear: float) -> None:
        """``clear`` is how near, mm, anything may come to the middle of the way."""
        self.frame = frame
        self.taken: list[Box] = []
        self.soft: list[Box] = []
        self._way = [(frame_of(leg), leg) for leg in pairwise(way)]
        self._whole = frame_of(way) if way else Box(0, 0, 0, 0)
        self._clear = clear

    def take(self, box: Box) -> None:
        """From now on nothing else may stand there."""
        self.taken.append(box)

    def is_free(self, box: Box, *, gap: float = 0.0, over_way: bool = False) -> bool:
        """Whether a box lies in the frame and meets nothing, at least ``gap`` mm away."""
        wide = box.grown(gap)
        return (
            self.frame.holds(box)
            and not any(wide.meets(one) for one in self.taken)
            and (over_way or not self.meets_way(box))
        )

    def soft_near(self, box: Box) -> list[Box]:
        """What lies under a box that labels may cover, but had better not."""
        return [one for one in self.soft if box.meets(one)]

    def meets_way(self, box: Box) -> bool:
        """Whether a box comes too near to the way."""
        left, top, right, bottom = wide = box.grown(self._clear)
        if not wide.meets(self._whole.grown(0.001)):
            return False
        for (x0, y0, x1, y1), leg in self._way:
            if x0 <= right and x1 >= left and y0 <= bottom and y1 >= top and crosses(wide, *leg):
                return True
        return False


def crosses(box: Box, begin: tuple[float, float], end: tuple[float, float]) -> bool:
    """Whether a straight line has a part within a box (Liang and Barsky's clipping)."""
    first, last = 0.0, 1.0
    dx, dy = end[0] - begin[0], end[1] - begin[1]
    for step, room in (
        (-dx, begin[0] - box.left),
        (dx, box.right - begin[0]),
        (-dy, begin[1] - box.top),
        (dy, box.bottom - begin[1]),
    ):
        if step == 0:
            if room < 0:
                return False
            continue
        share = room / step
        if step < 0:
            first = max(first, share)
        else:
            last = min(last, share)
    return first <= last


def size_of(lines: Sequence[str], cap: float, measure: Measure) -> tuple[float, float]:
    """Width and height of lines of text, mm."""
    wide = max(measure(one, cap) for one in lines)
    return wide, cap * (ASCENT + DESCENT + PITCH * (len(lines) - 1))


def box_at(x: float, y: float, size: tuple[float, float]) -> Box:
    """A box of that size around a point."""
    return Box(x - size[0] / 2, y - size[1] / 2, x + size[0] / 2, y + size[1] / 2)


def broken(text: str, most: int) -> Iterable[tuple[str, ...]]:
    """The text on one line, then on two and more, each broken where lines are most alike."""
    words = _words(text)
    for count in range(1, min(most, len(words)) + 1):
        yield _even(words, count)


def _words(text: str) -> list[tuple[str, str]]:
    """Parts between which a text may break, each with what stands between it and the next."""
    found: list[tuple[str, str]] = []
    for word in text.split():
        parts = word.split("\u00ad")
        found.extend((part, "\u00ad") for part in parts[:-1])
        found.append((parts[-1], " "))
    return found


def _even(words: Sequence[tuple[str, str]], count: int) -> tuple[str, ...]:
    """Words on ``count`` lines whose longest is as short as it can be."""
    best: tuple[float, tuple[str, ...]] = (math.inf, ())
    for cuts in _cuts(len(words), count):
        lines = tuple(_joined(words[begin:end], end == len(words)) for begin, end in pairwise(cuts))
        longest = max(len(one) for one in lines) + 3 * sum(len(one) < 4 for one in lines)
        if longest <= best[0]:
            best = longest, lines
    return best[1]


def _joined(words: Sequence[tuple[str, str]], is_last: bool) -> str:  # noqa: FBT001
    text = "".join(word + (" " if after == " " else "") for word, after in words[:-1])
    word, after = words[-1]
    return text + word + ("-" if after == "\u00ad" and not is_last else "")


def _cuts(words: int, count: int) -> Iterable[tuple[int, ...]]:
    if count == 1:
        yield 0, words
        return
    for last in range(count - 1, words):
        for before in _cuts(last, count - 1):
            yield (*before, words)
