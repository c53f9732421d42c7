"""How a program is shown. Knows no Qt, so that the command line can ask for a window cheaply."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

SIZES = {"kiosk": (1080, 1920), "lobby": (1920, 1080), "desk": (1000, 700)}
"""Window size of each kind of screen where nobody says otherwise, pixels."""

Kind = Literal["kiosk", "lobby", "desk"]


@dataclass(frozen=True, slots=True)
class Options:
    """How a program is shown.

    Attributes:
        fullscreen: Cover the whole screen and hide the pointer.
        size: "1080x1920"; by default the kind's own size, made to fit the screen.
        theme: "light", "dark" or "contrast".
        language: First language; by default the centre's first.
        rehearse: Take orders as JSON lines on standard input.
        position: "x,y" of the window's upper left corner, pixels.
        silent: Make no sound.
        reduced_motion: Everything is simply there.
    """

    fullscreen: bool = False
    size: str | None = None
    theme: str = "light"
    language: str | None = None
    rehearse: bool = False
    position: str | None = None
    silent: bool = False
    reduced_motion: bool = False


def pair(text: str, between: str) -> tuple[int, int]:
    """Two whole numbers out of "1080x1920" or "10,20"; raises ``ValueError``."""
    one, _, other = text.partition(between)
    return int(one), int(other)
