"""Paragraphs: where lines break, and how long words are kept whole."""

from __future__ import annotations

import math
from dataclasses import dataclass

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QTextLayout, QTextOption

from printer.blocks import Weight
from printer.drawing.fonts import CAP_HEIGHT, font_of

PITCH, TITLE_PITCH = 1.88, 1.66
"""From baseline to baseline, in heights of capitals; titles stand closer."""

TITLE_FROM_MM = 3.0
"""Capitals from this height on make a title, mm."""

DESCENT = 0.38
"""Room below the last baseline, in heights of capitals."""

NARROWEST = 74
"""A long word's letters are made as narrow as this before it is broken, percent."""

SMALLEST = 0.5
"""And then as small as this share of their size, where nothing allows a break."""

SOFT_HYPHEN = "\u00ad"


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Laid-out lines; ``height`` reaches from the first capitals' top below the last line, dots."""

    layout: QTextLayout
    height: float
    lines: tuple[str, ...]


def lay_out(
    text: str, caps_mm: float, weight: Weight, width: float, per_mm: float, *, right_to_left: bool
) -> Paragraph:
    """A text in ``width`` dots, its words kept whole.

    Args:
        text: What to say; soft hyphens are used where nothing else keeps it in the width.
        caps_mm: Height of the capitals, mm.
        weight: Of the strokes.
        width: Room, dots.
        per_mm: Dots a millimetre.
        right_to_left: Whether the slip is written from the right.
    """
    caps = caps_mm * per_mm
    text, font, whole = _fitted(text, font_of(caps / CAP_HEIGHT, weight), width)
    option = QTextOption(
        Qt.AlignmentFlag.AlignRight if right_to_left else Qt.AlignmentFlag.AlignLeft
    )
    option.setTextDirection(
        Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight
    )
    option.setWrapMode(
        QTextOption.WrapMode.WordWrap if whole else QTextOption.WrapMode.WrapAnywhere
    )
    layout = QTextLayout(text, font)
    layout.setTextOption(option)
    layout.setCacheEnabled(True)
    pitch = caps * (PITCH if caps_mm < TITLE_FROM_MM else TITLE_PITCH)
    layout.beginLayout()
    lines: list[str] = []
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        # The line's own top is its ascent's; ours is that of its capitals.
        line.setPosition(QPointF(0, round(caps + len(lines) * pitch) - line.ascent()))
        lines.append(text[line.textStart() : line.textStart() + line.textLength()])
    layout.endLayout()
    height = caps * (1 + DESCENT) + pitch * (len(lines) - 1)
    return Paragraph(layout, height, tuple(lines))


def width_of(text: str, caps_mm: float, weight: Weight, per_mm: float) -> float:
    """What a text takes on one line, dots."""
    font = font_of(caps_mm * per_mm / CAP_HEIGHT, weight)
    # A line that is exactly as wide as its text may break all the same.
    return QFontMetricsF(font).horizontalAdvance(text) + 1


def _fitted(text: str, font: QFont, width: float) -> tuple[str, QFont, bool]:
    """What keeps words whole in ``width`` dots: the text, its font, and whether they are.

    The height stays as long as it can, for it decides whether the text can be read: letters
    grow narrower first, then soft hyphens part a word, and only then all becomes smaller.
    """
    plain = text.replace(SOFT_HYPHEN, "")
    for one in (plain, text):
        share = width / _widest(one, font)
        if share >= 1:
            return one, font, True
        if share * 100 >= NARROWEST:
            return one, _stretched(font, math.floor(share * 100)), True
    narrow = _stretched(font, NARROWEST)
    size = max(math.floor(font.pixelSize() * SMALLEST), 1)
    for pixels in range(font.pixelSize(), size - 1, -1):
        narrow.setPixelSize(pixels)
        if _widest(text, narrow) <= width:
            return text, narrow, True
    return plain, narrow, False


def _widest(text: str, font: QFont) -> float:
    """The widest part of a text that a line can't break, dots."""
    layout = QTextLayout(text, font)
    layout.beginLayout()
    widest = 1.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(1)
        widest = max(widest, line.naturalTextWidth())
    layout.endLayout()
    return widest


def _stretched(font: QFont, percent: int) -> QFont:
    narrow = QFont(font)
    narrow.setStretch(percent)
    return narrow
