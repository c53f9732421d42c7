"""Maps as files: a whole floor, or a way with its floors side by side."""

from __future__ import annotations

from pathlib import Path

from kiosk.roles.guide_views import WayView
from kiosk.wayfinding.scene import Scene

PER_MM = 2.71
"""Pixels a millimetre of saved pictures: those of the reference kiosk."""

GAP = 8
"""Between two floors, pixels."""


def save_way_png(
    way: WayView,
    path: Path,
    size: tuple[int, int] = (1080, 1080),
    theme: str = "light",
    here_text: str = "",
) -> None:
    """Save the map of a way; several floors stand side by side, as they are walked.

    Args:
        way: With its scene; one without saves an empty picture.
        path: File to write.
        size: Width and height of each floor's picture, pixels.
        theme: "light", "dark" or "contrast".
        here_text: What stands beside the arrow; nothing by default.

    Raises:
        OSError: The file can't be written.
    """
    floors = len(way.scene.floors) if way.scene is not None else 0
    save_png(way.scene, range(floors), path, size, theme, here_text)


def save_png(
    scene: Scene | None,
    floors: range,
    path: Path,
    size: tuple[int, int],
    theme: str = "light",
    here_text: str = "",
) -> None:
    """Save some floors of a scene side by side.

    Raises:
        OSError: The file can't be written.
    """
    from PySide6.QtCore import QBuffer, QByteArray, QIODevice
    from PySide6.QtGui import QColor, QImage, QImageWriter, QPainter

    from printer.drawing import load_fonts
    from screens.map.colours import PALETTES
    from screens.map.layout import lay_out_scene
    from screens.map.painter import measure_at, paint

    load_fonts()
    wide, tall = size
    count = max(len(floors), 1)
    picture = QImage(count * wide + (count - 1) * GAP, tall, QImage.Format.Format_RGB32)
    picture.fill(QColor(PALETTES[theme]["wall"]))
    painter = QPainter(picture)
    for place, floor in enumerate(floors):
        if scene is None:
            break
        drawing = lay_out_scene(
            scene,
            floor,
            wide / PER_MM,
            tall / PER_MM,
            measure_at(PER_MM),
            here_text=here_text,
        )
        painter.save()
        painter.translate(place * (wide + GAP), 0)
        paint(painter, drawing, PALETTES[theme], PER_MM)
        painter.restore()
    painter.end()
    content = QBuffer()
    content.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(content, QByteArray(b"png")).write(picture)
    _write(path, bytes(content.data().data()))


def save_way_svg(
    way: WayView,
    path: Path,
    size_mm: tuple[float, float] = (400.0, 400.0),
    theme: str = "light",
    here_text: str = "",
) -> None:
    """Save the map of a way as SVG, without Qt; several floors stand side by side.

    Args:
        way: With its scene; one without saves an empty picture.
        path: File to write.
        size_mm: Width and height of each floor's picture, mm.
        theme: "light", "dark" or "contrast".
        here_text: What stands beside the arrow; nothing by default.

    Raises:
        OSError: The file can't be written.
    """
    from screens.map.svg import beside, to_svg

    wide, tall = size_mm
    floors = way.scene.floors if way.scene is not None else ()
    drawn = [
        to_svg(way.scene, number, wide, tall, theme, here_text=here_text, title=way.goal_name)
        for number in range(len(floors))
        if way.scene is not None
    ]
    _write(path, beside(drawn, wide, tall).encode("utf-8"))


def _write(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
