"""Opens the printer's window and the printer behind it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import structlog

from config.texts import Texts
from kiosk.errors import Trouble
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

    Raises:
        Trouble: ``printer-port`` when another program listens on the port.
    """

    def __init__(
        self,
        port: int,
        options: Options | None = None,
        *,
        texts: Texts | None = None,
        dots: int = 576,
        folder: Path | None = None,
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
        self.page.use(self.simulator)
        self.program = Program(
            "desk",
            replace(options, size=options.size or SIZE),
            texts=texts or Texts.load(),
            language=options.language or LANGUAGE,
            closing=(Closing(self.simulator),),
        )
        self.program.engine.addImageProvider("paper", pictures)

    def show(self) -> None:
        """Open the window."""
        self.program.show(PAGE, {"paper": self.page})


class Closing:
    """Ends the simulator with its window."""

    def __init__(self, simulator: Simulator) -> None:
        self._simulator = simulator

    def close(self) -> None:
        """Hang up and end its threads."""
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
