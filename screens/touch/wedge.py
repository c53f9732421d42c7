"""A code reader that types: what it typed, told from what a person types."""

from __future__ import annotations

import re

PAUSE_S = 1.0
"""A reader never pauses this long between two letters, s."""

# Set to another country's keyboard, a reader types another letter for the colon.
_CODE = re.compile(r"VUORO[^A-Z0-9]([A-Z2-7]{26})$")
_LONGEST = 40


class Wedge:
    """Hears letters one by one and knows a slip's code when Enter follows it."""

    def __init__(self) -> None:
        self._heard = ""
        self._at = float("-inf")

    def hear(self, letters: str, now: float) -> None:
        """Takes in what a key typed, ``now`` in seconds."""
        if now - self._at > PAUSE_S:
            self._heard = ""
        self._at = now
        self._heard = (self._heard + letters.upper())[-_LONGEST:]

    def enter(self, now: float) -> str | None:
        """The code that was typed just before this Enter, or None; forgets it either way."""
        heard, self._heard = self._heard, ""
        found = _CODE.search(heard) if now - self._at <= PAUSE_S else None
        return found.group(1) if found else None
