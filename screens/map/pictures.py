"""Pictures of floors, drawn when they are asked for or ahead, on a thread of their own."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from functools import cache
from typing import NamedTuple

import structlog
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage, QPainter

from kiosk.wayfinding.scene import Scene
from screens.map.colours import PALETTES
from screens.map.layout import lay_out_scene
from screens.map.painter import measure_at, paint
from screens.map.primitives import Drawing

_log = structlog.get_logger(__name__)


class Order(NamedTuple):
    """What a picture is drawn from; sizes in pixels."""

    scene: Scene
    width: int
    height: int
    theme: str
    per_mm: float
    text_mm: float
    here_text: str
    compact: bool


class Picture(NamedTuple):
    """A floor as drawn."""

    drawing: Drawing
    image: QImage


class Made(QObject):
    """Tells that a picture was made, from whichever thread; its order's number and its floor."""

    ready = Signal(int, int, object)


def draw_picture(order: Order, floor: int) -> Picture:
    """One floor, without the dashes of its way; on any thread."""
    scene, per_mm = order.scene, order.per_mm
    drawing = lay_out_scene(
        scene,
        floor,
        order.width / per_mm,
        order.height / per_mm,
        measure_at(per_mm),
        text_mm=order.text_mm,
        compact=order.compact,
        here_text=order.here_text,
    )
    image = QImage(order.width, order.height, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    try:
        paint(painter, drawing, PALETTES[order.theme], per_mm, dashed=False)
    finally:
        painter.end()
    return Picture(drawing, image)


def draw_ahead(made: Made, number: int, order: Order, floor: int) -> None:
    """Have a floor drawn meanwhile; ``made`` tells when it is. One that can't be is logged."""
    _drawer().submit(_draw, made, number, order, floor)


def _draw(made: Made, number: int, order: Order, floor: int) -> None:
    try:
        picture = draw_picture(order, floor)
    except Exception:  # noqa: BLE001 - nobody waits for this thread who would hear of it
        _log.exception("a map is not drawn", floor=floor)
        return
    made.ready.emit(number, floor, picture)


@cache
def _drawer() -> ThreadPoolExecutor:
    return ThreadPoolExecutor(max_workers=1, thread_name_prefix="map")
