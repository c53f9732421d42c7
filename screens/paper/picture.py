"""A piece of printed paper as a picture: white margins, grey print, a serrated edge."""

from __future__ import annotations

from PIL import Image, ImageChops, ImageDraw
from PySide6.QtGui import QImage

ROLL_DOTS = {576: 640, 384: 464}
"""Width of the paper around a head of so many dots: 80 mm and 58 mm at 203 dpi."""

DOTS_PER_MM = 203 / 25.4
PAPER = (254, 253, 250)
PRINT = (30, 31, 34)
EDGE = (196, 194, 188)
TOOTH_MM = 1.6
"""Distance of the teeth that the knife leaves, mm."""

_FINE = 3
"""Edges are drawn so many times larger and made smaller: nothing else smooths them."""


def across_mm(picture: Image.Image) -> int:
    """Width of the paper that a picture was printed on, mm."""
    return round(ROLL_DOTS.get(picture.width, picture.width + 64) / DOTS_PER_MM)


def down_mm(picture: Image.Image) -> int:
    """Length of the paper, mm."""
    return round(picture.height / DOTS_PER_MM)


def paper_picture(printed: Image.Image, width: int) -> QImage:
    """The paper ``width`` pixels wide, transparent outside its serrated edges."""
    roll = ROLL_DOTS.get(printed.width, printed.width + 64)
    paper = Image.new("L", (roll, printed.height), 255)
    paper.paste(printed.convert("L"), ((roll - printed.width) // 2, 0))
    height = max(8, round(width * paper.height / roll))
    grey = paper.resize((width, height), Image.Resampling.LANCZOS)
    colour = Image.composite(
        Image.new("RGB", grey.size, PAPER), Image.new("RGB", grey.size, PRINT), grey
    )
    shape = _shape(width, height, width * TOOTH_MM * DOTS_PER_MM / roll)
    inner = ImageChops.offset(shape, 0, 0).crop((1, 1, width - 1, height - 1))
    rim = Image.new("L", shape.size, 0)
    rim.paste(inner.resize((width - 2, height - 2)), (1, 1))
    edged = Image.composite(colour, Image.new("RGB", grey.size, EDGE), rim)
    edged.putalpha(shape)
    data = edged.tobytes()
    return QImage(data, width, height, width * 4, QImage.Format.Format_RGBA8888).copy()


def _shape(width: int, height: int, tooth: float) -> Image.Image:
    """Where there is paper: teeth above, where the last slip was cut off, and below."""
    wide, high = width * _FINE, height * _FINE
    count = max(2, round(width / max(2.0, tooth)))
    step, depth = wide / count, tooth * _FINE * 0.42
    top = [(step * one / 2, depth if one % 2 else 0.0) for one in range(2 * count + 1)]
    bottom = [(x, high - depth + y) for x, y in reversed(top)]
    mask = Image.new("L", (wide, high), 0)
    ImageDraw.Draw(mask).polygon([*top, *bottom], fill=255)
    return mask.resize((width, height), Image.Resampling.BOX)
