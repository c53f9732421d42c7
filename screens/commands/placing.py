"""Where the windows of a whole centre stand on one screen."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import dataclass

MARGIN, TITLE_BAR = 16, 40
LOBBY_SHAPE, KIOSK_SHAPE = 16 / 9, 9 / 16
KIOSK_SHARE, PAPER_SHARE = 0.28, 0.2
SMALLEST_DESK, SMALLEST_LOBBY = (900, 600), 180
MEASURE_SECONDS = 20


@dataclass(frozen=True, slots=True)
class Area:
    """A rectangle of a screen, pixels."""

    x: int
    y: int
    width: int
    height: int

    def words(self) -> list[str]:
        """The options by which a program takes this place."""
        return ["--size", f"{self.width}x{self.height}", "--position", f"{self.x},{self.y}"]


def measure_screens() -> tuple[Area, ...]:
    """The room on each screen of the display; none where no display can be reached."""
    if not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        return ()
    try:
        told = subprocess.run(
            [sys.executable, "-m", "screens.measuring"],
            capture_output=True,
            text=True,
            timeout=MEASURE_SECONDS,
            check=True,
        ).stdout
        return tuple(Area(*area) for area in json.loads(told))
    except (subprocess.SubprocessError, ValueError, TypeError):
        return ()


def place_windows(screen: Area) -> dict[str, Area]:
    """Kiosk, paper, lobby and desk side by side: the visitor's left, the staff's right.

    Every window lies within the screen. On a screen too small for all of them the desk's
    window keeps its smallest size and overlaps.
    """
    top, left = screen.y + TITLE_BAR, screen.x + MARGIN
    end = screen.y + screen.height - MARGIN
    tall = min(end - top, round(screen.width * KIOSK_SHARE / KIOSK_SHAPE))
    kiosk = Area(left, top, round(tall * KIOSK_SHAPE), tall)
    paper = Area(kiosk.x + kiosk.width + MARGIN, top, round(screen.width * PAPER_SHARE), tall)
    right = paper.x + paper.width + MARGIN
    room = screen.x + screen.width - MARGIN - right
    width, height = SMALLEST_DESK
    above = max(SMALLEST_LOBBY, end - top - TITLE_BAR - height)
    lobby_height = min(round(room / LOBBY_SHAPE), above)
    lobby = Area(right, top, round(lobby_height * LOBBY_SHAPE), lobby_height)
    below = lobby.y + lobby.height + TITLE_BAR
    desk_width = min(screen.width, max(room, width))
    desk_height = min(screen.height, max(end - below, height))
    desk = Area(
        min(right, screen.x + screen.width - desk_width),
        min(below, screen.y + screen.height - desk_height),
        desk_width,
        desk_height,
    )
    return {"kiosk": kiosk, "paper": paper, "lobby": lobby, "desk": desk}
