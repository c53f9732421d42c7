"""Opens the desk's window on an office and runs it."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import structlog

from config.centre import Centre
from config.texts import Texts
from kiosk.clock import OfficeTime
from kiosk.errors import Refused, Trouble
from kiosk.office import Office
from screens.common.program import Options, Program
from screens.common.tending import Tending, who
from screens.common.waiting import wait_for
from screens.desk.presenter import DeskPage
from screens.desk.seat import Seat
from screens.desk.session import Session

_log = structlog.get_logger(__name__)

LEAST_WIDTH, LEAST_HEIGHT = 900, 600
"""The smallest window in which everything can be seen, pixels."""

PAGE = Path(__file__).parent / "qml" / "Desk.qml"


class DeskProgram:
    """One desk's window, with everything behind it.

    Attributes:
        program: The running screen.
        session: The desk's state.
        seat: Keeps the desk; its owner is ``owner``, by default the desk's own id.
        tending: Writes down what falls due in the centre.
        page: What QML sees.

    Raises:
        Refused: ``nothing-published``, ``unknown-desk``.
        Trouble: ``database-away`` when the office cannot be reached at the start.
    """

    def __init__(
        self,
        office: Office,
        desk: str,
        options: Options | None = None,
        *,
        owner: str | None = None,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        self._office = office
        staff = office.staff(desk, owner or desk)
        self.tending = Tending(lambda: office.steward(who(desk)), office.now)
        view, centre, texts = staff.view(), office.centre(), office.texts()
        self._time = _time_of(centre)
        language = (options.language if options else None) or centre.languages[0]
        self.program = Program(
            "desk",
            options,
            texts=texts,
            language=language,
            feed=office.feed,
            closing=(self,),
            title=f"{view.label.say(language)} · Vuoro",
        )
        program = self.program
        program.publish(None, centre.files)
        self.session = Session(
            staff,
            view,
            work=program.work,
            pulse=program.pulse,
            now=office.now,
            monotonic=monotonic,
        )
        self.seat = Seat(
            staff,
            work=program.work,
            pulse=program.pulse,
            lease_s=centre.lease_seconds,
            refused=self.session.refuse,
        )
        self.page = DeskPage(self.session, pulse=program.pulse, say=program.say, local=self.local)
        self.page.changed.connect(self._on_changed)
        program.pulse.news.connect(self._on_news)

    def show(self) -> None:
        """Open the window, with the desk in it from the first frame."""
        window = self.program.show(PAGE, {"desk": self.page})
        if self.program.application.platformName() != "offscreen":
            window.setMinimumWidth(LEAST_WIDTH)
            window.setMinimumHeight(LEAST_HEIGHT)
        self.seat.sit()
        self.session.refresh()
        self.tending.start()

    def close(self) -> None:
        """Leave the desk; called when the program closes."""
        self.tending.close()
        self.seat.close()

    def exec(self) -> int:
        """Run until the window is closed; returns the exit code."""
        return self.program.exec()

    def local(self, instant: datetime) -> datetime:
        """The instant on the centre's wall clock, without asking the database."""
        return self._time.local(instant)

    def _on_changed(self) -> None:
        """The window's title tells what a task bar should: who is at the desk."""
        window, current = self.program.window, self.session.current
        label = self.page.get_label()
        if window is not None and label:
            window.setTitle(f"{current.number} · {label}" if current else f"{label} · Vuoro")

    def _on_news(self, entries: tuple[object, ...]) -> None:
        if any(getattr(entry, "kind", None) == "published" for entry in entries):
            self.program.work.do(self._read_centre, self._on_published, self._on_unread)

    def _read_centre(self) -> tuple[Centre, Texts]:
        return self._office.centre(), self._office.texts()

    def _on_published(self, told: tuple[Centre, Texts]) -> None:
        centre, texts = told
        self._time = _time_of(centre)
        self.program.publish(texts, centre.files)
        if self.program.say.get_language() not in centre.languages:
            self.program.set_language(centre.languages[0])

    def _on_unread(self, error: Exception) -> None:
        """The words of before stay in use; the next version brings new ones."""
        known = isinstance(error, Refused | Trouble)
        _log.warning("a new version cannot be read", why=str(error), exc_info=not known)


def run_desk(
    open_: Callable[[], tuple[Office, str]],
    options: Options | None = None,
    owner: str | None = None,
) -> int:
    """Run a desk's window until it is closed; returns the exit code.

    While the database is away at the start, the window says so and begins by itself.

    Args:
        open_: Opens the office and tells the desk's id.
        options: How it is shown.
        owner: Who sits there, as others are told; by default the desk's own id.

    Raises:
        Refused: ``nothing-published``, ``unknown-desk``.
        Trouble: what ``open_`` raises, but for ``database-away``.
    """
    shown = options or Options()
    ready = wait_for(
        open_,
        "desk",
        shown,
        says=lambda texts, language: (
            texts.say("desk-waiting-title", language),
            texts.say("desk-waiting-says", language),
        ),
    )
    if ready is None:
        return 0
    office, desk = ready
    running = DeskProgram(office, desk, shown, owner=owner)
    running.show()
    return running.exec()


def _time_of(centre: Centre) -> OfficeTime:
    return OfficeTime(ZoneInfo(centre.time_zone), centre.day_starts)
