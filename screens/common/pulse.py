"""The one pulse of a program: the office's feed as signals, a tick a second, named timers.

Nothing else in the screens polls, and no other Python code makes a timer.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from contextlib import ExitStack
from typing import Protocol

import structlog
from PySide6.QtCore import QObject, Qt, QTimer, Signal

from kiosk.errors import Trouble

_log = structlog.get_logger(__name__)

WAIT_S = 0.5
"""How long the feed is waited for at a time; also how long a stop may take, s."""
RETRY_S = 1.0
"""How long the pulse rests after the database was found away, s."""


class Feed(Protocol):
    """What the pulse needs of the office's feed."""

    def wait(self, timeout_s: float) -> tuple[object, ...]:
        """What is new, or nothing after ``timeout_s``; raises ``Trouble`` while away."""

    def close(self) -> None:
        """Give up the connection."""


class Pulse(QObject):
    """Turns the feed into signals on the window's thread.

    Attributes:
        news: New journal entries, as a tuple, oldest first.
        away: The database cannot be reached; for how many seconds already. Repeated.
        back: It can be reached again.
        tick: Once a second while the pulse beats.
    """

    news = Signal(object)
    away = Signal(float)
    back = Signal()
    tick = Signal()
    _heard = Signal(object)
    _lost = Signal(float)
    _found = Signal()

    def __init__(
        self, feed: Callable[[], Feed] | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._feed = feed
        self._timers: dict[str, tuple[QTimer, Callable[[], object]]] = {}
        self._stopping = threading.Event()
        self._thread: threading.Thread | None = None
        # The feed's thread speaks to this object only; queued, so pages hear it on their own.
        queued = Qt.ConnectionType.QueuedConnection
        self._heard.connect(self._on_heard, queued)
        self._lost.connect(self._on_lost, queued)
        self._found.connect(self._on_found, queued)
        self._second = QTimer(self)
        self._second.setObjectName("pulse-second")
        self._second.setInterval(1000)
        self._second.timeout.connect(self.tick)

    def start(self) -> None:
        """Begin: tick every second, and follow the feed where there is one."""
        self._second.start()
        if self._feed is not None and self._thread is None:
            self._thread = threading.Thread(target=self._follow, name="vuoro-pulse", daemon=True)
            self._thread.start()

    def after(self, name: str, ms: int, slot: Callable[[], object]) -> None:
        """Call ``slot`` once, ``ms`` from now; a new call of the same ``name`` replaces it."""
        self.cancel(name)
        timer = QTimer(self)
        timer.setObjectName(f"after-{name}")
        timer.setSingleShot(True)
        timer.timeout.connect(self._on_due)
        self._timers[name] = (timer, slot)
        timer.start(ms)

    def cancel(self, name: str) -> None:
        """Forget the timer of that name, if there is one."""
        timer, _ = self._timers.pop(name, (None, None))
        if timer is not None:
            timer.stop()
            timer.deleteLater()

    def stop(self) -> None:
        """End thread and timers; no signal comes afterwards. May take half a second."""
        self._stopping.set()
        self._second.stop()
        for name in tuple(self._timers):
            self.cancel(name)
        if self._thread is not None:
            self._thread.join()
            self._thread = None

    def _on_due(self) -> None:
        sender = self.sender()
        for name, (timer, slot) in tuple(self._timers.items()):
            if timer is sender:
                self.cancel(name)
                slot()

    def _on_heard(self, entries: object) -> None:
        if not self._stopping.is_set():
            self.news.emit(entries)

    def _on_lost(self, seconds: float) -> None:
        if not self._stopping.is_set():
            self.away.emit(seconds)

    def _on_found(self) -> None:
        if not self._stopping.is_set():
            self.back.emit()

    def _follow(self) -> None:
        with ExitStack() as ending:
            self._follow_until_stopped(ending)

    def _follow_until_stopped(self, ending: ExitStack) -> None:
        feed: Feed | None = None
        lost_at: float | None = None
        seen_at = time.monotonic()
        while not self._stopping.is_set():
            try:
                if feed is None and self._feed is not None:
                    feed = self._feed()
                    ending.callback(feed.close)
                entries = feed.wait(WAIT_S) if feed is not None else ()
            except Trouble as trouble:
                if lost_at is None:
                    lost_at = seen_at
                    _log.warning("the database is away", trouble=str(trouble))
                self._lost.emit(time.monotonic() - lost_at)
                self._stopping.wait(RETRY_S)
                continue
            except Exception:  # noqa: BLE001 - a screen outlives its feed
                _log.exception("the feed broke; it is opened again")
                feed = None
                self._stopping.wait(RETRY_S)
                continue
            seen_at = time.monotonic()
            if lost_at is not None:
                lost_at = None
                self._found.emit()
            if entries:
                self._heard.emit(entries)
