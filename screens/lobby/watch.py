"""What one lobby knows: the last view, its board, and how old both are. No words."""

from __future__ import annotations

import time
from collections.abc import Callable
from collections.abc import Set as AbstractSet
from datetime import datetime, timedelta
from typing import Protocol

import structlog
from PySide6.QtCore import QObject, Signal

from kiosk.calling.announcing import Announcement
from kiosk.calling.calls import Board
from kiosk.roles.views import CallView, LobbyView
from screens.common.pulse import Pulse
from screens.common.work import Work

_log = structlog.get_logger(__name__)

AGAIN_MS = 1000
"""How long after a failed reading the office is asked again, ms."""
LIVE_S, CALM_S = 10, 30
"""How often the view is read although nothing was told, s, with and without a live call:
a visitor arrives by the clock, a notice ends by the clock, and the business day too."""


class Role(Protocol):
    """What the watch needs of the office's lobby."""

    def view(self) -> LobbyView:
        """Today's calls and notices; raises ``Refused`` or ``Trouble``."""


class Watch(QObject):
    """Follows the feed and keeps the board.

    Attributes:
        changed: View or board changed.
        aged: A second passed; ages and clocks moved on.
        view: The last view; None before the first.
        board: What stands large and is still to be said.
    """

    changed = Signal()
    aged = Signal()

    def __init__(
        self,
        role: Role,
        *,
        work: Work,
        pulse: Pulse,
        monotonic: Callable[[], float] = time.monotonic,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._role, self._work, self._pulse, self._monotonic = role, work, pulse, monotonic
        self.view: LobbyView | None = None
        self.board: Board[CallView] = Board()
        self._seen_at = self._good_at = monotonic()
        self._away = self._reading = self._read_again = False
        pulse.news.connect(self.refresh)
        pulse.back.connect(self._on_back)
        pulse.away.connect(self._on_away)
        pulse.tick.connect(self._on_tick)

    def refresh(self, _news: object = None) -> None:
        """Read the view anew, off this thread; what comes meanwhile is read once more."""
        if self._reading:
            self._read_again = True
            return
        self._reading = True
        self._work.do(self._role.view, self.show, self._on_failed)

    def show(self, view: LobbyView) -> None:
        """Take a view: it is the present."""
        self._reading = False
        self._away = False
        now = self._seen_at = self._good_at = self._monotonic()
        self.view = view
        self.board = self.board.see(view, now)
        self._wake()
        self.changed.emit()
        if self._read_again:
            self._read_again = False
            self.refresh()

    def announce(self, voices: AbstractSet[str]) -> Announcement[CallView] | None:
        """Take the next announcement; None when there is none."""
        self.board, told = self.board.announce(self._monotonic(), voices)
        return told

    @property
    def age(self) -> float:
        """For how long the picture could not be checked against the office, s."""
        return max(0.0, self._monotonic() - self._good_at)

    @property
    def now(self) -> datetime | None:
        """The office's present instant, UTC: the view's, gone on by this machine's pace."""
        if self.view is None:
            return None
        return self.view.at + timedelta(seconds=self._monotonic() - self._seen_at)

    def _on_tick(self) -> None:
        now = self._monotonic()
        if not self._away and not self._reading:
            self._good_at = now
        live = any(call.live for call in self.board.calls)
        if now - self._seen_at >= (LIVE_S if live else CALM_S):
            self.refresh()
        self.aged.emit()

    def _on_away(self, seconds: float) -> None:
        self._away = True
        self._good_at = min(self._good_at, self._monotonic() - seconds)
        self.aged.emit()

    def _on_back(self) -> None:
        self.refresh()

    def _on_failed(self, error: Exception) -> None:
        if not self._away:
            _log.warning("the calls cannot be read", why=str(error))
        self._reading = self._read_again = False
        self._away = True
        self._pulse.after("lobby-again", AGAIN_MS, self.refresh)

    def _wake(self) -> None:
        at = self.board.next_change
        if at is not None:
            ms = round((at - self._monotonic()) * 1000)
            self._pulse.after("lobby-air", max(1, ms), self._on_air)

    def _on_air(self) -> None:
        self.board = self.board.move_on(self._monotonic())
        self._wake()
        self.changed.emit()
