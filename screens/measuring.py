"""Tells the screens of this machine's display as JSON: ``[[x, y, width, height], …]``.

A program of its own, because Qt ends the process that asks for a display in vain.
"""

from __future__ import annotations

import json
import sys

from PySide6.QtGui import QGuiApplication


def main() -> None:
    """Prints the room that windows have on each screen, pixels."""
    application = QGuiApplication(sys.argv[:1])
    areas = [screen.availableGeometry() for screen in application.screens()]
    sys.stdout.write(json.dumps([[a.x(), a.y(), a.width(), a.height()] for a in areas]))


if __name__ == "__main__":
    main()
