"""Where the windows of a whole centre stand on one screen."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import dataclass

MARGIN, TITLE_BAR = 16, 40
LOBBY_SHAPE, KIOSK_SHAPE, PAPER_SHAPE = 16 / 9, 9 / 16, 0.42
SMALLEST_DESK = (900, 600)
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
    tall = screen.height - TITLE_BAR - MARGIN
    widest = round(screen.width * 0.3)
    kiosk_height = min(tall, round(widest / KIOSK_SHAPE))
    kiosk = Area(left, top, round(kiosk_height * KIOSK_SHAPE), kiosk_height)
    paper_height = min(tall, round(screen.width * 0.16 / PAPER_SHAPE))
    paper = Area(
        kiosk.x + kiosk.width + MARGIN, top, round(paper_height * PAPER_SHAPE), paper_height
    )
    right = paper.x + paper.width + MARGIN
    room = screen.x + screen.width - MARGIN - right
    lobby_height = min(round(room / LOBBY_SHAPE), round(tall * 0.5))
    lobby = Area(right, top, round(lobby_height * LOBBY_SHAPE), lobby_height)
    below = lobby.y + lobby.height + TITLE_BAR
    desk_width = min(screen.width, max(room, SMALLEST_DESK[0]))
    desk_height = min(
        screen.height - TITLE_BAR, max(screen.y + screen.height - MARGIN - below, SMALLEST_DESK[1])
    )
    desk = Area(
        min(right, screen.x + screen.width - desk_width),
        min(below, screen.y + screen.height - desk_height),
        desk_width,
        desk_height,
    )
    return {"kiosk": kiosk, "paper": paper, "lobby": lobby, "desk": desk}
