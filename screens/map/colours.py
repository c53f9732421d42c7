"""Colours of the map in each theme, by role; no Qt.

Circulation is the lightest, rooms are quiet, what nobody enters recedes; the way, who stands
here and the goal are the only strong colours.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from screens.common.themes import CONTRAST, DARK, LIGHT, Theme

Palette = Mapping[str, str]
"""``#RRGGBB`` by role."""

FACES = (
    "corridor",
    "room",
    "service",
    "goal",
    "stairs",
    "escalator",
    "ramp",
    "lift",
    "private",
    "obstacle",
)
"""Roles of surfaces on which walls, the way and labels may lie."""


def _palette(theme: Theme, **own: str) -> Palette:
    return MappingProxyType(
        {
            "outside": theme.paper,
            "void": theme.paper,
            "way": theme.action,
            "label": theme.ink,
            "icon": theme.quiet,
            "leader": theme.quiet,
            "disc": theme.ink,
            "on_disc": theme.paper,
            "sign": theme.ink,
            "on_sign": theme.paper,
            "goal_pin": theme.action,
            "plate": theme.action,
            "on_plate": theme.onAction,
            "badge": theme.good,
            "on_badge": theme.goodPaper,
            "here": theme.focus,
            "on_here": theme.paper,
            "here_text": theme.ink,
            "place": theme.quiet,
            "amenity": theme.quiet,
            "on_amenity": theme.paper,
            **own,
        }
    )


_LIGHT = _palette(
    LIGHT,
    corridor="#FFFFFF",
    room="#F5F2EA",
    service="#F0E6CF",
    goal="#C9DDF3",
    private="#E6E5E1",
    stairs="#F1F3F4",
    escalator="#F1F3F4",
    ramp="#F1F3F4",
    lift="#E6EAED",
    obstacle="#E3DAC4",
    edge="#C9BFA6",
    tread="#97A1A9",
    wall="#6A7680",
    outer="#55616B",
    opening="#FFFFFF",
    casing="#FFFFFF",
    dash="#FFFFFF",
    rim="#FFFFFF",
    halo="#FFFFFF",
)

_DARK = _palette(
    DARK,
    corridor="#263643",
    room="#1D2B36",
    service="#343029",
    goal="#1C4266",
    private="#15202A",
    stairs="#1F2D38",
    escalator="#1F2D38",
    ramp="#1F2D38",
    lift="#2E4050",
    obstacle="#46443D",
    edge="#5C5A52",
    tread="#6F808E",
    wall="#93A3B0",
    outer="#A6B4BF",
    opening="#263643",
    casing="#0B1520",
    dash="#0B1F33",
    rim="#0B1520",
    halo="#0E1821",
)

_CONTRAST = _palette(
    CONTRAST,
    corridor="#000000",
    room="#000000",
    service="#000000",
    goal="#00334D",
    private="#2B2B2B",
    stairs="#000000",
    escalator="#000000",
    ramp="#000000",
    lift="#000000",
    obstacle="#333333",
    edge="#8C8C8C",
    tread="#8C8C8C",
    wall="#FFFFFF",
    outer="#FFFFFF",
    opening="#000000",
    casing="#000000",
    dash="#000000",
    rim="#000000",
    halo="#000000",
    icon="#FFFFFF",
)

PAPER: Palette = MappingProxyType(
    dict.fromkeys(_LIGHT, "#FFFFFF")
    | dict.fromkeys(
        (
            "wall", "outer", "tread", "way", "label", "icon", "leader", "disc", "sign", "goal_pin",
            "plate", "badge", "here", "here_text", "edge",
            "place", "amenity",
        ),
        "#000000",
    )
)  # fmt: skip
"""Thermal paper: black or white, no grey; the way is the blackest thing on it."""

PALETTES: Mapping[str, Palette] = MappingProxyType(
    {"light": _LIGHT, "dark": _DARK, "contrast": _CONTRAST}
)
