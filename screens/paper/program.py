"""Opens the printer's window and the printer behind it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import structlog

from config.texts import Texts
from kiosk.errors import Trouble
from printer.control import Control
from printer.simulator import Simulator
from screens.common.program import Options, Program
from screens.paper.presenter import PaperPage, Papers

_log = structlog.get_logger(__name__)

PAGE = Path(__file__).parent / "qml" / "Paper.qml"
SIZE = "1080x860"
"""Window size where nobody says otherwise, pixels."""

LANGUAGE = "fi"


class PaperProgram:
    """A simulated printer with its window.

    Attributes:
        program: The running screen.
        simulator: The printer; it listens from the start.
        page: What QML sees.
        control: Where other programs break and mend it; None when none may.

    Raises:
        Trouble: ``printer-port`` when another program listens on one of its ports.
    """

    def __init__(
        self,
        port: int,
        options: Options | None = None,
        *,
        texts: Texts | None = None,
        dots: int = 576,
        folder: Path | None = None,
        control: int | None = None,
    ) -> None:
        options = options or Options()
        pictures = Papers()
        self.page = PaperPage(pictures)
        self.simulator = Simulator(
            port,
            dots=dots,
            folder=folder,
            on_paper=self.page.take_paper,
            on_state=self.page.take_state,
        )
        try:
            self.simulator.start()
        except OSError as taken:
            raise Trouble("printer-port", port=str(port)) from taken
        self.control = None if control is None else Control(self.simulator, control)
        try:
            if self.control is not None:
                self.control.start()
        except OSError as taken:
            self.simulator.stop()
            raise Trouble("printer-port", port=str(control)) from taken
        self.page.use(self.simulator)
        self.program = Program(
            "desk",
            replace(options, size=options.size or SIZE),
            texts=texts or Texts.load(),
            language=options.language or LANGUAGE,
            closing=(Closing(self.simulator, self.control),),
        )
        self.program.engine.addImageProvider("paper", pictures)

    def show(self) -> None:
        """Open the window."""
        self.program.show(PAGE, {"paper": self.page})


class Closing:
    """Ends the simulator with its window."""

    def __init__(self, simulator: Simulator, control: Control | None) -> None:
        self._simulator, self._control = simulator, control

    def close(self) -> None:
        """Hang up and end its threads."""
        if self._control is not None:
            self._control.stop()
        self._simulator.stop()


def run_paper(port: int, options: Options | None = None) -> int:
    """Print and show slips until the window is closed; the exit code.

    Raises:
        Trouble: ``printer-port`` when another program listens on the port.
    """
    paper = PaperProgram(port, options)
    paper.show()
    _log.info("printer listens", address=f"network://127.0.0.1:{paper.simulator.port}")
    return paper.program.exec()
