"""The dashes of a way, as an item of their own: a frame of their movement paints only them."""

from __future__ import annotations

from PySide6.QtGui import QPainter
from PySide6.QtQuick import QQuickItem, QQuickPaintedItem

from screens.map.colours import PALETTES
from screens.map.painter import paint_dashes
from screens.map.primitives import Drawing


class Dashes(QQuickPaintedItem):
    """The dashes of the way; repainted as they move, and nothing else with them."""

    def __init__(self, parent: QQuickItem) -> None:
        super().__init__(parent)
        self.drawing: Drawing | None = None
        self.theme = "light"
        self.per_mm = 1.0
        self.phase = 0.0
        self.frames = 0

    def cover(self, drawing: Drawing | None, theme: str, per_mm: float) -> None:
        """Take a new way; the item becomes just as large as it."""
        self.drawing, self.theme, self.per_mm = drawing, theme, per_mm
        way = drawing.way if drawing is not None else ()
        self.setVisible(len(way) > 1)
        if drawing is None or len(way) < 2:
            return
        rim = drawing.way_width
        left, top = min(x for x, _ in way) - rim, min(y for _, y in way) - rim
        right, bottom = max(x for x, _ in way) + rim, max(y for _, y in way) + rim
        self.setX(int(left * per_mm))
        self.setY(int(top * per_mm))
        self.setWidth(int((right - left) * per_mm) + 2)
        self.setHeight(int((bottom - top) * per_mm) + 2)
        self.update()

    def paint(self, painter: QPainter) -> None:
        """Called by Qt."""
        if self.drawing is None:
            return
        self.frames += 1
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(-self.x(), -self.y())
        paint_dashes(painter, self.drawing, PALETTES[self.theme], self.per_mm, self.phase)
