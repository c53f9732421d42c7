"""The program that tests drive from outside, in its own process."""

from __future__ import annotations

import logging
import sys
from pathlib import Path

import structlog
from support.windows import Words

from config.centre import Geometry
from screens.common.program import Options, Program

structlog.configure(logger_factory=structlog.PrintLoggerFactory(sys.stderr))
logging.basicConfig(stream=sys.stderr)


class Office:
    def close(self) -> None:
        print("closed", flush=True)


program = Program(
    "kiosk",
    Options(size="540x960", rehearse=True),
    texts=Words(),
    geometry=Geometry(),
    closing=(Office(),),
)
window = program.show(Path(__file__).parent / "controls.qml")
window.contentItem().childItems()[0].setObjectName("page")
sys.exit(program.exec())
