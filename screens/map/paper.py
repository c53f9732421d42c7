"""The map of a way on a slip: black or white dots, a thick way, few names."""

from __future__ import annotations

from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter

from kiosk.wayfinding.scene import Scene
from printer.drawing import DPI, load_fonts
from screens.map.colours import PAPER
from screens.map.layout import lay_out_scene
from screens.map.painter import measure_at, paint

MM_PER_INCH = 25.4

TEXT_MM = 2.6
"""Height of the names' capitals on paper, mm: read from 40 cm."""


def way_picture(
    scene: Scene,
    floor_index: int,
    dots_wide: int,
    dots_high: int,
    *,
    dpi: int = DPI,
    text_mm: float = TEXT_MM,
    here_text: str = "",
) -> Image.Image:
    """One floor of a scene as a picture of mode "1", of exactly so many dots.

    Drawn on any thread; call ``load_fonts`` of ``printer.drawing`` on the main thread first
    where the process has no Qt application.

    Args:
        scene: What to show.
        floor_index: Which of its floors.
        dots_wide: 576 on 80 mm paper, 384 on 58 mm.
        dots_high: As high as the slip gives it.
        dpi: Dots an inch of the print head.
        text_mm: Height of the names' capitals, mm.
        here_text: What stands beside the arrow; nothing by default.

    Raises:
        IndexError: The scene has no such floor.
    """
    load_fonts()
    per_mm = dpi / MM_PER_INCH
    drawing = lay_out_scene(
        scene,
        floor_index,
        dots_wide / per_mm,
        dots_high / per_mm,
        measure_at(per_mm),
        text_mm=text_mm,
        compact=True,
        here_text=here_text,
    )
    image = QImage(dots_wide, dots_high, QImage.Format.Format_Grayscale8)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    paint(painter, drawing, PAPER, per_mm)
    painter.end()
    grey = Image.frombuffer(
        "L",
        (dots_wide, dots_high),
        bytes(image.constBits()),
        "raw",
        "L",
        image.bytesPerLine(),
        1,
    )
    # A dot is black where at least half of it is covered: edges stay sharp, no dither.
    return grey.point([0] * 128 + [255] * 128, "1")
