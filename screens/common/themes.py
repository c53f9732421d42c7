"""Colours of the three themes, and the contrast they must keep.

Each theme is designed for its light, not derived from another: ``light`` for a bright
lobby, ``dark`` for evening and glare, ``contrast`` for people who see little.
"""

from __future__ import annotations

from dataclasses import dataclass
from types import MappingProxyType


@dataclass(frozen=True, slots=True)
class Theme:
    """Every colour of a screen, as ``#RRGGBB``, named by its use.

    ``quiet`` is secondary text; ``line`` the border of anything that can be touched;
    ``rule`` a decorative separator that carries no meaning; ``tileClosed`` and
    ``lineClosed`` the plane and border of a tile that cannot be used now; ``disc`` the rim
    of an icon disc; ``scrim`` covers the page below a warning and is the only colour with
    alpha (``#AARRGGBB``).
    """

    paper: str
    ink: str
    quiet: str
    line: str
    rule: str
    action: str
    onAction: str
    actionPressed: str
    tile: str
    tilePressed: str
    tileClosed: str
    lineClosed: str
    disc: str
    good: str
    goodPaper: str
    warn: str
    warnPaper: str
    focus: str
    scrim: str


LIGHT = Theme(
    paper="#FBFAF7",
    ink="#10202E",
    quiet="#414F5A",
    line="#7D8993",
    rule="#DCDDDA",
    action="#0B3D78",
    onAction="#FFFFFF",
    actionPressed="#072B57",
    tile="#FFFFFF",
    tilePressed="#D9E0E6",
    tileClosed="#F1F0EC",
    lineClosed="#7D8993",
    disc="#FBFAF7",
    good="#0E5A34",
    goodPaper="#E6F2EA",
    warn="#7A2A0B",
    warnPaper="#FCEBDD",
    focus="#B4500A",
    scrim="#CC10202E",
)

DARK = Theme(
    paper="#0E1821",
    ink="#F2F1EC",
    quiet="#B4BEC7",
    line="#6F808E",
    rule="#2A3843",
    action="#A9CDF5",
    onAction="#0B1F33",
    actionPressed="#7FB0E6",
    tile="#182530",
    tilePressed="#0A1219",
    tileClosed="#111C25",
    lineClosed="#6F808E",
    disc="#4A5A68",
    good="#8FD6AC",
    goodPaper="#12301F",
    warn="#FFC59B",
    warnPaper="#3B2213",
    focus="#FFB454",
    scrim="#CC000000",
)

CONTRAST = Theme(
    paper="#000000",
    ink="#FFFFFF",
    quiet="#C8C8C8",
    line="#FFFFFF",
    rule="#8C8C8C",
    action="#FFE14D",
    onAction="#000000",
    actionPressed="#D9B800",
    tile="#000000",
    tilePressed="#404040",
    tileClosed="#000000",
    lineClosed="#8C8C8C",
    disc="#FFFFFF",
    good="#7DFFB0",
    goodPaper="#000000",
    warn="#FFB08A",
    warnPaper="#000000",
    focus="#4DE1FF",
    scrim="#E6000000",
)

THEMES = MappingProxyType({"light": LIGHT, "dark": DARK, "contrast": CONTRAST})


def luminance(colour: str) -> float:
    """Relative luminance of ``#RRGGBB``, 0 to 1 (WCAG 2.2, definition of relative luminance)."""
    parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Contrast ratio of two colours, 1 to 21 (WCAG 2.2, definition of contrast ratio)."""
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)
