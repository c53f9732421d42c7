"""Slip -> a 1-bit picture in the printer's own dots.

Qt's text layout shapes, mirrors and falls back between fonts, so every script prints
right. This is the only part of ``printer`` that knows Qt; it draws on any thread.
"""

from __future__ import annotations

from printer.drawing.fonts import FAMILIES, load_fonts, missing_letters
from printer.drawing.sheet import DPI, MARGIN_MM, as_picture, draw, lines_of, map_size

__all__ = [
    "DPI",
    "FAMILIES",
    "MARGIN_MM",
    "as_picture",
    "draw",
    "lines_of",
    "load_fonts",
    "map_size",
    "missing_letters",
]
