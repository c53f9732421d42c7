"""Icons for QML: one-colour drawings, tinted when they are asked for.

``image://icons/<name>/<rrggbb>`` is an icon of the product's own set; a name that ends in
``.svg`` is a drawing of the published centre.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import structlog
from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtQuick import QQuickImageProvider
from PySide6.QtSvg import QSvgRenderer

_log = structlog.get_logger(__name__)

FOLDER = Path(__file__).parent / "icons"
DEFAULT_SIDE = 64


def tint(drawing: bytes, colour: QColor, side: int) -> QImage:
    """The SVG ``drawing`` as a square picture of ``side`` pixels, every stroke in ``colour``.

    What cannot be read as a drawing gives an empty picture.
    """
    picture = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(QByteArray(drawing)).render(painter, QRectF(0, 0, side, side))
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
    painter.fillRect(picture.rect(), colour)
    painter.end()
    return picture


class Icons(QQuickImageProvider):
    """Gives QML the product's icons and the centre's."""

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._centre: dict[str, bytes] = {}

    def use(self, files: Mapping[str, bytes]) -> bool:
        """Take the centre's drawings out of its folder's ``files``; True when any changed."""
        drawings = {
            name.removeprefix("icons/"): content
            for name, content in files.items()
            if name.startswith("icons/") and name.endswith(".svg")
        }
        changed = drawings != self._centre
        self._centre = drawings
        return changed

    def drawing(self, name: str) -> bytes | None:
        """The SVG of that name, or None."""
        if name.endswith(".svg"):
            return self._centre.get(name)
        path = FOLDER / f"{name}.svg"
        return path.read_bytes() if path.is_file() else None

    def requestImage(self, name: str, size: QSize, requestedSize: QSize) -> QImage:
        """Called by QML: the picture for ``<name>/<rrggbb>[/<revision>]``."""
        drawing_name, colour, *_ = [*name.split("/"), "000000"]
        side = max(requestedSize.width(), requestedSize.height())
        side = side if side > 0 else DEFAULT_SIDE
        drawing = self.drawing(drawing_name)
        if drawing is None:
            _log.warning("no such icon", icon=drawing_name)
            drawing = b""
        size.setWidth(side)
        size.setHeight(side)
        return tint(drawing, QColor(f"#{colour}"), side)
