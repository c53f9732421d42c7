"""Roles called off the window's thread, so that no tap ever freezes the screen."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass
from queue import SimpleQueue
from typing import TypeVar

import structlog
from PySide6.QtCore import Property, QObject, Qt, Signal

_log = structlog.get_logger(__name__)
_T = TypeVar("_T")


@dataclass(frozen=True)
class _Errand:
    call: Callable[[], object]
    then: Callable[[object], None] | None
    failed: Callable[[Exception], None] | None


@dataclass(frozen=True)
class _Done:
    errand: _Errand
    value: object = None
    error: Exception | None = None


class Work(QObject):
    """Runs calls one after the other on a thread of its own.

    Results arrive on the thread that made this object, in the order the calls were asked.
    """

    changed = Signal()
    """``busy`` changed."""
    _arrived = Signal(object)

    def __init__(self, name: str = "work", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._asked: SimpleQueue[_Errand | None] = SimpleQueue()
        self._open = 0
        self._closed = False
        self._arrived.connect(self._on_arrived, Qt.ConnectionType.QueuedConnection)
        self._thread = threading.Thread(target=self._run, name=f"vuoro-{name}", daemon=True)
        self._thread.start()

    def do(
        self,
        call: Callable[[], _T],
        then: Callable[[_T], None] | None = None,
        failed: Callable[[Exception], None] | None = None,
    ) -> None:
        """Run ``call()`` on the worker thread; ``then`` or ``failed`` follow on this thread.

        Without ``failed`` the error is logged. After ``close`` nothing is run any more.
        """
        if self._closed:
            return
        self._count(1)
        self._asked.put(_Errand(call, then, failed))  # type: ignore[arg-type]  # then takes what call gives

    def get_busy(self) -> bool:
        """Whether a call is running or waits to run."""
        return self._open > 0

    busy = Property(bool, get_busy, notify=changed)

    def close(self) -> None:
        """Drop what waits, let the running call end, and end the thread; calls back no more."""
        self._closed = True
        while not self._asked.empty():
            self._asked.get()
        self._asked.put(None)
        self._thread.join()

    def _count(self, by: int) -> None:
        was = self._open > 0
        self._open += by
        if was != (self._open > 0):
            self.changed.emit()

    def _run(self) -> None:
        while (errand := self._asked.get()) is not None:
            try:
                done = _Done(errand, value=errand.call())
            except Exception as error:  # noqa: BLE001 - handed to the page, which says it
                done = _Done(errand, error=error)
            self._arrived.emit(done)

    def _on_arrived(self, done: _Done) -> None:
        if self._closed:
            return
        self._count(-1)
        if done.error is None:
            if done.errand.then:
                done.errand.then(done.value)
        elif done.errand.failed:
            done.errand.failed(done.error)
        else:
            _log.error("a call failed and nobody listened", exc_info=done.error)
