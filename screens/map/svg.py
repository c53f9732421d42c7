"""A map as SVG, for phones and documents: complete in itself, made without Qt.

Texts are measured with the product's own letters and a little more, since a reader may have
only others.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING
from xml.sax.saxutils import escape, quoteattr

from config.texts import FONTS
from kiosk.wayfinding.scene import Scene
from screens.map.colours import PALETTES, Palette
from screens.map.figures import dashes
from screens.map.layout import lay_out_scene
from screens.map.primitives import Drawing, Fill, Icon, Item, Line, Stroke, Text

if TYPE_CHECKING:
    from PIL.ImageFont import FreeTypeFont

ICONS = Path(__file__).parents[1] / "common" / "icons"

CAP_HEIGHT = 0.714
"""Height of a capital of Noto Sans in em (OS/2 table, sCapHeight / unitsPerEm)."""

WIDER = 1.06
"""Other letters are up to so much wider."""

HALO, DASH = 0.42, 0.19
"""Rim around letters in heights of capitals; strokes of dashes in widths of the way."""

GAP = 4.0
"""Between two floors of one document, mm."""

FAMILIES = "'Noto Sans','Noto Sans Arabic',sans-serif"

GRID = 24
"""Units of an icon's side."""

_SIZE = 100
_PARTS = re.compile(r"<svg[^>]*>(.*)</svg>", re.DOTALL)


def to_svg(
    scene: Scene,
    floor: int,
    width_mm: float,
    height_mm: float,
    theme: str = "light",
    *,
    text_mm: float = 7.3,
    compact: bool = False,
    here_text: str = "",
    title: str = "",
) -> str:
    """One floor of a scene as an SVG document; its units are millimetres.

    Args:
        scene: What to show.
        floor: Index of the floor.
        width_mm: Of the picture.
        height_mm: Of the picture.
        theme: "light", "dark" or "contrast".
        text_mm: Height of the labels' capitals, mm.
        compact: A strip with few names.
        here_text: What stands beside the arrow; nothing by default.
        title: What the picture says to those who do not see it.

    Raises:
        IndexError: The scene has no such floor.
        KeyError: There is no such theme.
    """
    drawing = lay_out_scene(
        scene,
        floor,
        width_mm,
        height_mm,
        measure,
        text_mm=text_mm,
        compact=compact,
        here_text=here_text,
    )
    return draw_svg(drawing, PALETTES[theme], scene.language, title)


def draw_svg(drawing: Drawing, palette: Palette, language: str, title: str = "") -> str:
    """A laid-out map as an SVG document."""
    size = f'width="{_n(drawing.width)}mm" height="{_n(drawing.height)}mm"'
    view = f'viewBox="0 0 {_n(drawing.width)} {_n(drawing.height)}"'
    told = f"<title>{escape(title)}</title>" if title else ""
    role = f'role="img" aria-label={quoteattr(title)}' if title else 'aria-hidden="true"'
    body = "".join(_items(drawing.items, palette))
    moving = _lines(dashes(drawing), palette["dash"], DASH * drawing.way_width, square=False)
    frame = f'width="{_n(drawing.width)}" height="{_n(drawing.height)}"'
    ground = f'<rect {frame} fill="{palette["outside"]}"/>'
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" {size} {view} {role} lang="{escape(language)}" '
        f'font-family="{FAMILIES}" font-weight="600">{told}{ground}{body}{moving}</svg>'
    )


def beside(drawn: Sequence[str], wide: float, tall: float) -> str:
    """Several SVG documents of one size, mm, as one: side by side, in their order."""
    if len(drawn) == 1:
        return drawn[0]
    across = max(len(drawn) * (wide + GAP) - GAP, wide)
    size = f'width="{_n(across)}mm" height="{_n(tall)}mm" viewBox="0 0 {_n(across)} {_n(tall)}"'
    clip = f'<clipPath id="floor"><rect width="{_n(wide)}" height="{_n(tall)}"/></clipPath>'
    inner = "".join(
        f'<g transform="translate({_n(place * (wide + GAP))} 0)"><g clip-path="url(#floor)">'
        f"{_PARTS.sub(_as_group, one)}</g></g>"
        for place, one in enumerate(drawn)
    )
    return f'<svg xmlns="http://www.w3.org/2000/svg" {size}><defs>{clip}</defs>{inner}</svg>'


def _as_group(found: re.Match[str]) -> str:
    """What an SVG document draws, with the properties that its letters inherit."""
    return f'<g font-family="{FAMILIES}" font-weight="600">{found[1]}</g>'


@lru_cache(maxsize=4096)
def measure(text: str, cap: float) -> float:
    """Width, mm, of a text in the product's semi-bold letters, and a little more."""
    em = cap / CAP_HEIGHT
    arabic = any(unicodedata.bidirectional(one) == "AL" for one in text)
    family = "NotoSansArabic" if arabic else "NotoSans"
    return _font(family).getlength(text) / _SIZE * em * WIDER


@cache
def _font(family: str) -> FreeTypeFont:
    from PIL import ImageFont

    # Letters side by side are at least as wide as when they are joined.
    basic = ImageFont.Layout.BASIC
    return ImageFont.truetype(FONTS / f"{family}-SemiBold.ttf", _SIZE, layout_engine=basic)


def _items(items: Sequence[Item], palette: Palette) -> Iterator[str]:
    for _, group in groupby(items, key=_alike):
        same = list(group)
        first = same[0]
        if isinstance(first, Stroke):
            strokes = [one for one in same if isinstance(one, Stroke)]
            lines = [(*one.points, one.points[0]) if one.closed else one.points for one in strokes]
            yield _lines(lines, palette[first.role], first.width, square=first.square)
        elif isinstance(first, Fill):
            rings = [ring for one in same if isinstance(one, Fill) for ring in one.rings]
            path = "".join(f"{_path(ring)}Z" for ring in rings)
            rule = ' fill-rule="evenodd"' if len(rings) > 1 else ""
            yield f'<path d="{path}" fill="{palette[first.role]}"{rule}/>'
        else:
            for one in same:
                if isinstance(one, Text):
                    yield from _text(one, palette)
                elif isinstance(one, Icon):
                    yield _icon(one, palette)


def _alike(item: Item) -> object:
    """What may be one path: strokes of one kind; fills stay apart, since they may overlap."""
    if isinstance(item, Stroke):
        return item.role, item.width, item.square
    return id(item)


def _lines(lines: Sequence[Line], colour: str, width: float, *, square: bool) -> str:
    if not lines:
        return ""
    ends = "" if square else ' stroke-linecap="round" stroke-linejoin="round"'
    path = "".join(
        f"{_path(one[:-1])}Z" if len(one) > 3 and one[0] == one[-1] else _path(one) for one in lines
    )
    return f'<path d="{path}" fill="none" stroke="{colour}" stroke-width="{_n(width)}"{ends}/>'


def _path(line: Line) -> str:
    return "M" + "L".join(f"{_n(x)} {_n(y)}" for x, y in line)


def _text(item: Text, palette: Palette) -> Iterator[str]:
    weight = ' font-weight="400"' if item.role == "place" else ""
    drawn = [f'fill="{palette[item.role]}"{weight}']
    if item.halo:
        # Not as paint-order, which small readers don't know.
        rim = f'stroke="{palette[item.halo]}" stroke-width="{_n(HALO * item.cap)}"'
        drawn.insert(0, f'fill="none" {rim} stroke-linejoin="round" aria-hidden="true"{weight}')
    for how in drawn:
        for number, line in enumerate(item.lines):
            place = f'x="{_n(item.x)}" y="{_n(item.y + number * item.pitch)}"'
            size = f'font-size="{_n(item.cap / CAP_HEIGHT)}" text-anchor="middle"'
            yield f"<text {place} {size} {how}>{escape(line)}</text>"


def _icon(item: Icon, palette: Palette) -> str:
    scale = item.box.width / GRID
    place = f"translate({_n(item.box.left)} {_n(item.box.top)}) scale({scale:.4f})"
    colour = palette[item.role]
    return (
        f'<g transform="{place}" fill="none" stroke="{colour}" stroke-width="2" '
        f'stroke-linecap="round" stroke-linejoin="round">'
        f"{_content(item.name).replace('#000', colour)}</g>"
    )


@cache
def _content(name: str) -> str:
    """What an icon of the screens' set draws."""
    path = ICONS / f"{name}.svg"
    found = _PARTS.search(path.read_text(encoding="utf-8")) if path.is_file() else None
    return found[1].strip() if found else ""


def _n(number: float) -> str:
    return f"{number:.2f}".rstrip("0").rstrip(".") or "0"
