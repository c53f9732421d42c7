"""A window for a program that can't begin yet: it says so, and begins as soon as it can."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Generic, TypeVar

import structlog
from PySide6.QtCore import Property, QCoreApplication, QEvent, QObject, Signal

from config.centre import Geometry
from config.texts import ENGLISH, Texts
from kiosk.errors import Trouble
from screens.common.language import language_here
from screens.common.options import Kind, Options
from screens.common.program import Program

_log = structlog.get_logger(__name__)

PAGE = Path(__file__).parent / "pages" / "Waiting.qml"
AGAIN_MS = 2000
"""After the database was found away it is looked for again this much later, ms."""

T = TypeVar("T")


def wait_for(
    open_: Callable[[], T],
    kind: Kind,
    options: Options,
    *,
    says: Callable[[Texts, str], tuple[str, str]],
    geometry: Geometry | None = None,
) -> T | None:
    """What ``open_`` gives: at once where it can, else behind a window that says what is missing.

    Args:
        open_: Opens what the program needs. It is called first on this thread, and again off
            it, every two seconds, while it raises ``Trouble("database-away")``.
        kind: The kind of screen that waits.
        options: How it is shown.
        says: Title and sentence in a language.
        geometry: The screen as it is before the centre tells its real size.

    Returns:
        None when the window was closed before.

    Raises:
        Whatever else ``open_`` raises: waiting would not mend it.
    """
    try:
        return open_()
    except Trouble as error:
        if not _is_away(error):
            raise
        _log.warning("the database is away; this screen waits for it", why=str(error))
    return Waiting(open_, kind, options, says=says, geometry=geometry).exec()


class Waiting(QObject, Generic[T]):
    """One wait: its window, and what came of it.

    Attributes:
        program: The window's program.
    """

    def __init__(
        self,
        open_: Callable[[], T],
        kind: Kind,
        options: Options,
        *,
        says: Callable[[Texts, str], tuple[str, str]],
        geometry: Geometry | None = None,
    ) -> None:
        super().__init__()
        self._open = open_
        self._found: T | None = None
        self._error: Exception | None = None
        texts = Texts.load()
        first = options.language or language_here(texts.languages)
        self.program = Program(
            kind,
            # Orders on standard input are for the program itself.
            replace(options, rehearse=False),
            texts=texts,
            language=first,
            geometry=geometry,
        )
        self._told = [
            dict(zip(("title", "says"), says(texts, one), strict=True))
            for one in dict.fromkeys((self.program.say.get_language(), ENGLISH))
        ]

    changed = Signal()

    def get_told(self) -> list[dict[str, str]]:
        """Title and sentence, in the window's language and then in English."""
        return self._told

    told = Property(list, get_told, notify=changed)

    def exec(self) -> T | None:
        """Show, wait, close; returns what was opened, or None when the window was closed.

        Raises what opening raised, unless it was a database that is away.
        """
        self.show()
        self.program.exec()
        # The window's end asks the application to end as well; the program itself begins now.
        QCoreApplication.removePostedEvents(self.program.application, QEvent.Type.Quit.value)
        if self._error is not None:
            raise self._error
        return self._found

    def show(self) -> None:
        """Open the window and begin to look."""
        self.program.show(PAGE, {"waiting": self})
        self._look_later()

    def _look_later(self) -> None:
        self.program.pulse.after("look-again", AGAIN_MS, self._look)

    def _look(self) -> None:
        self.program.work.do(self._open, self._on_opened, self._on_failed)

    def _on_opened(self, found: T) -> None:
        self._found = found
        self.program.application.quit()

    def _on_failed(self, error: Exception) -> None:
        if _is_away(error):
            self._look_later()
            return
        self._error = error
        self.program.application.quit()


def _is_away(error: Exception) -> bool:
    return isinstance(error, Trouble) and error.code == "database-away"
