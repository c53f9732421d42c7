"""Paints a laid-out map with Qt: on a screen, into a picture, on any thread."""

from __future__ import annotations

import math
from collections.abc import Iterable
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QImage,
    QPainter,
    QPainterPath,
    QPen,
    QPolygonF,
)

from screens.common.icons import FOLDER, tint
from screens.common.look import CAP_HEIGHT
from screens.map.colours import Palette
from screens.map.figures import dashes
from screens.map.primitives import Drawing, Fill, Icon, Item, Line, Measure, Stroke, Text

FAMILIES = ("Noto Sans", "Noto Sans Arabic")

HALO = 0.42
"""Width of the rim around letters, in heights of capitals."""

DASH = 0.19
"""Width of the strokes that dash the way, in widths of the way."""

_AROUND = tuple(
    (share * math.cos(math.tau * part / parts), share * math.sin(math.tau * part / parts))
    for share, parts in ((0.5, 6), (1.0, 14))
    for part in range(parts)
)


def font_of(cap_px: float, *, light: bool = False) -> QFont:
    """The bundled letters, semi-bold unless ``light``, with capitals ``cap_px`` pixels high."""
    font = QFont()
    font.setFamilies(list(FAMILIES))
    font.setPixelSize(max(1, round(cap_px / CAP_HEIGHT)))
    font.setWeight(QFont.Weight.Normal if light else QFont.Weight.DemiBold)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


def measure_at(per_mm: float) -> Measure:
    """Widths of texts, mm, as ``paint`` draws them at so many pixels a millimetre."""

    def measure(text: str, cap: float) -> float:
        return _advance(text, max(1, round(cap * per_mm / CAP_HEIGHT))) / per_mm

    return measure


@lru_cache(maxsize=4096)
def _advance(text: str, pixels: int) -> float:
    return QFontMetricsF(font_of(pixels * CAP_HEIGHT)).horizontalAdvance(text)


def paint(
    painter: QPainter, drawing: Drawing, palette: Palette, per_mm: float, *, dashed: bool = True
) -> None:
    """Paint a map with its upper left corner at the painter's origin.

    Args:
        painter: Where to; its state is as before afterwards.
        drawing: What to paint.
        palette: Colour of every role.
        per_mm: Pixels a millimetre.
        dashed: Whether the way has its dashes; an overlay may move them instead.
    """
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    frame = QRectF(0, 0, drawing.width * per_mm, drawing.height * per_mm)
    painter.setClipRect(frame)
    painter.fillRect(frame, QColor(palette["outside"]))
    _paint_items(painter, drawing.items, palette, per_mm)
    if dashed:
        paint_dashes(painter, drawing, palette, per_mm)
    painter.restore()


def paint_dashes(
    painter: QPainter, drawing: Drawing, palette: Palette, per_mm: float, phase: float = 0.0
) -> None:
    """Paint the dashes of the way, moved on by ``phase`` of the distance between two."""
    painter.setPen(_pen(palette["dash"], DASH * drawing.way_width * per_mm))
    for line in dashes(drawing, phase):
        painter.drawPolyline(_polygon(line, per_mm))


def _paint_items(painter: QPainter, items: Iterable[Item], palette: Palette, per_mm: float) -> None:
    for item in items:
        if isinstance(item, Fill):
            _paint_fill(painter, item, palette, per_mm)
        elif isinstance(item, Stroke):
            _paint_stroke(painter, item, palette, per_mm)
        elif isinstance(item, Text):
            _paint_text(painter, item, palette, per_mm)
        else:
            _paint_icon(painter, item, palette, per_mm)


def _polygon(line: Line, per_mm: float) -> QPolygonF:
    return QPolygonF([QPointF(x * per_mm, y * per_mm) for x, y in line])


def _pen(colour: str, width: float, *, square: bool = False) -> QPen:
    pen = QPen(QColor(colour), max(width, 1.0))
    pen.setCapStyle(Qt.PenCapStyle.FlatCap if square else Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin if square else Qt.PenJoinStyle.RoundJoin)
    return pen


def _paint_fill(painter: QPainter, item: Fill, palette: Palette, per_mm: float) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(palette[item.role]))
    if len(item.rings) == 1:
        painter.drawPolygon(_polygon(item.rings[0], per_mm))
        return
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.OddEvenFill)
    for ring in item.rings:
        path.addPolygon(_polygon(ring, per_mm))
        path.closeSubpath()
    painter.drawPath(path)


def _paint_stroke(painter: QPainter, item: Stroke, palette: Palette, per_mm: float) -> None:
    painter.setPen(_pen(palette[item.role], item.width * per_mm, square=item.square))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if item.closed:
        painter.drawPolygon(_polygon(item.points, per_mm))
    elif item.points[0] == item.points[-1]:
        painter.drawPoint(QPointF(item.points[0][0] * per_mm, item.points[0][1] * per_mm))
    else:
        painter.drawPolyline(_polygon(item.points, per_mm))


def _paint_text(painter: QPainter, item: Text, palette: Palette, per_mm: float) -> None:
    font = font_of(item.cap * per_mm, light=item.role == "place")
    widths = QFontMetricsF(font)
    painter.setFont(font)
    lines = [
        (
            item.x * per_mm - widths.horizontalAdvance(line) / 2,
            (item.y + number * item.pitch) * per_mm,
            line,
        )
        for number, line in enumerate(item.lines)
    ]
    if item.halo:
        # The letters once around themselves: many times faster than to stroke their outlines.
        rim = HALO / 2 * item.cap * per_mm
        painter.setPen(QColor(palette[item.halo]))
        for dx, dy in _AROUND:
            for left, base, line in lines:
                painter.drawText(QPointF(left + dx * rim, base + dy * rim), line)
    painter.setPen(QColor(palette[item.role]))
    for left, base, line in lines:
        painter.drawText(QPointF(left, base), line)


def _paint_icon(painter: QPainter, item: Icon, palette: Palette, per_mm: float) -> None:
    side = max(1, round(item.box.width * per_mm))
    left, top = item.box.left * per_mm, item.box.top * per_mm
    if item.halo:
        rim = 0.05 * side
        light = _icon(item.name, palette[item.halo], side)
        for dx, dy in _AROUND:
            painter.drawImage(QPointF(left + dx * rim, top + dy * rim), light)
    painter.drawImage(QPointF(left, top), _icon(item.name, palette[item.role], side))


@lru_cache(maxsize=256)
def _icon(name: str, colour: str, side: int) -> QImage:
    path = FOLDER / f"{name}.svg"
    return tint(path.read_bytes() if path.is_file() else b"", QColor(colour), side)
