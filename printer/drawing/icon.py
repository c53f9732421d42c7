"""A centre's drawing in black: icons have one colour on paper as they have on screens."""

from __future__ import annotations

from functools import lru_cache

import structlog
from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

_log = structlog.get_logger(__name__)


@lru_cache(maxsize=64)
def ink_of(drawing: bytes, side: int) -> QImage | None:
    """A drawing as black ink on nothing, ``side`` dots wide and high.

    Args:
        drawing: SVG or PNG. What it covers is black, whatever its colour; a picture that
            covers its whole square is black where it is dark.
        side: Dots.

    Returns:
        The ink; None, and a word in the log, for what can't be read.
    """
    picture = QImage()
    picture.loadFromData(QByteArray(drawing), "PNG")
    renderer = QSvgRenderer(QByteArray(drawing)) if picture.isNull() else None
    ink = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
    ink.fill(Qt.GlobalColor.transparent)
    painter = QPainter(ink)
    painter.setRenderHints(
        QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
    )
    square = QRectF(0, 0, side, side)
    if renderer is not None and renderer.isValid():
        renderer.setAspectRatioMode(Qt.AspectRatioMode.KeepAspectRatio)
        renderer.render(painter, square)
    elif not picture.isNull() and picture.hasAlphaChannel():
        painter.drawImage(square, picture)
    elif not picture.isNull():
        mask = picture.convertToFormat(QImage.Format.Format_Grayscale8)
        mask.invertPixels()
        clear = picture.convertToFormat(QImage.Format.Format_ARGB32)
        clear.setAlphaChannel(mask)
        painter.drawImage(square, clear)
    else:
        painter.end()
        _log.warning("an icon can't be drawn", bytes=len(drawing))
        return None
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
    painter.fillRect(ink.rect(), QColor(Qt.GlobalColor.black))
    painter.end()
    return ink
