"""What the kiosk needs of the catalogues (``config.texts.Texts``)."""

from __future__ import annotations

from typing import Protocol


class Speaking(Protocol):
    """Says texts."""

    def say(self, key: str, language: str, /, **values: object) -> str:
        """The text of ``key`` in ``language``."""
