"""A page that shows whether a printer prints what a slip needs: width, grey, code, letters."""

from __future__ import annotations

from collections.abc import Mapping

from PIL import Image, ImageDraw

from printer.blocks import Slip, Space, Text
from printer.drawing import DPI, draw
from printer.qr import QUIET_MODULES, qr_modules

_MM_PER_INCH = 25.4
_TICK_MM, _LONG_TICK_MM = 2.0, 4.0
_GREYS = 8
_GREY_MM = 8.0
_GAP_MM = 3.0
_MODULE_DOTS = 6

# Bayer's 4 by 4 matrix: the dots of each grey lie as evenly as they can.
_BAYER = ((0, 8, 2, 10), (12, 4, 14, 6), (3, 11, 1, 9), (15, 7, 13, 5))


def draw_test_page(
    title: str,
    code: str,
    lines: Mapping[str, str],
    *,
    right_to_left: frozenset[str] = frozenset(),
    dots: int = 576,
    dpi: int = DPI,
) -> Image.Image:
    """The page as a picture of mode "1", ``dots`` wide.

    Args:
        title: What stands above: which printer this is.
        code: What the QR code says.
        lines: A sentence in each language, by language tag.
        right_to_left: Those of them that are written from the right.
        dots: Printable width.
        dpi: Dots an inch of the head.

    Raises:
        Trouble: ``fonts-missing``, when the product's fonts are not there.
    """
    mm = dpi / _MM_PER_INCH
    parts = [_words("en", title, dots, dpi, caps_mm=3.2), _ruler(dots, mm), _greys(dots, mm)]
    parts.append(_code(code, dots))
    for language, text in lines.items():
        rtl = language in right_to_left
        parts.append(_words(language, text, dots, dpi, right_to_left=rtl))
    gap = round(_GAP_MM * mm)
    page = Image.new("1", (dots, sum(one.height + gap for one in parts)), 1)
    top = 0
    for one in parts:
        page.paste(one, (0, top))
        top += one.height + gap
    return page


def _words(
    language: str,
    text: str,
    dots: int,
    dpi: int,
    *,
    caps_mm: float = 2.7,
    right_to_left: bool = False,
) -> Image.Image:
    blocks = (Text("test", text, caps_mm), Space(0.5))
    return draw(Slip("", language, right_to_left, blocks), dots, dpi=dpi)


def _ruler(dots: int, mm: float) -> Image.Image:
    """Ticks at every millimetre; the first and the last dot of the head are black."""
    height = round(_LONG_TICK_MM * mm)
    picture = Image.new("1", (dots, height + 2), 1)
    pen = ImageDraw.Draw(picture)
    pen.line((0, 0, dots - 1, 0), fill=0)
    for at in range(int(dots / mm) + 1):
        tick = height if at % 10 == 0 else round(_TICK_MM * mm) if at % 5 == 0 else height // 4
        pen.line((round(at * mm), 0, round(at * mm), tick), fill=0)
    pen.line((dots - 1, 0, dots - 1, height), fill=0)
    return picture


def _greys(dots: int, mm: float) -> Image.Image:
    """Steps from white to black: a worn head shows white stripes in them."""
    height = round(_GREY_MM * mm)
    picture = Image.new("1", (dots, height), 1)
    pixels = picture.load()
    assert pixels is not None  # noqa: S101 - a new picture has pixels
    for x in range(dots):
        dark = (x * _GREYS // dots + 1) * 16 / _GREYS
        for y in range(height):
            if _BAYER[y % 4][x % 4] < dark:
                pixels[x, y] = 0
    return picture


def _code(content: str, dots: int) -> Image.Image:
    modules = qr_modules(content)
    size = (len(modules) + 2 * QUIET_MODULES) * _MODULE_DOTS
    code = Image.new("1", (len(modules), len(modules)), 1)
    code.putdata([0 if black else 1 for row in modules for black in row])
    side = len(modules) * _MODULE_DOTS
    picture = Image.new("1", (dots, size), 1)
    grown = code.resize((side, side), Image.Resampling.NEAREST)
    picture.paste(grown, ((dots - side) // 2, QUIET_MODULES * _MODULE_DOTS))
    return picture
