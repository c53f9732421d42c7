"""Tends what falls due in the centre, beside a running program and never in its way."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable
from datetime import datetime
from typing import Protocol

import structlog

from kiosk.errors import Vuoro

_log = structlog.get_logger(__name__)

LONGEST_S, AGAIN_S = 15.0, 10.0
"""How long it rests at most, and after something failed, s."""
BREATH_S = 0.05
"""How long it rests between two pieces when much is due, so that others get through, s."""


class Steward(Protocol):
    """The part of ``kiosk.roles.steward.Steward`` that is needed."""

    def tend(self) -> datetime | None:
        """Tends one piece, unless another program does; returns when to come again."""


class Tending:
    """A thread that tends as long as its program runs.

    Several programs may: the database lets one at a time. Between two pieces it sleeps until
    the next thing falls due.
    """

    def __init__(self, steward: Callable[[], Steward], now: Callable[[], datetime]) -> None:
        """Nothing happens before ``start``.

        Args:
            steward: Makes who tends; called on the thread.
            now: The office's present instant.
        """
        self._make, self._now = steward, now
        self._steward: Steward | None = None
        self._stopping = threading.Event()
        self._thread: threading.Thread | None = None

    def start(self) -> None:
        """Begins, once; after ``close`` it does nothing."""
        if self._thread is None and not self._stopping.is_set():
            self._thread = threading.Thread(target=self._run, name="vuoro-tending", daemon=True)
            self._thread.start()

    def close(self) -> None:
        """Lets the piece under way end, and the thread with it. Safe to repeat."""
        self._stopping.set()
        if self._thread is not None:
            self._thread.join()
            self._thread = None

    def _run(self) -> None:
        while not self._stopping.is_set():
            self._stopping.wait(self._tend())

    def _tend(self) -> float:
        """One piece; returns how long to rest, s."""
        try:
            if self._steward is None:
                self._steward = self._make()
            again_at = self._steward.tend()
            now = self._now()
        except Vuoro as error:
            # The screens say when the database is away; here it is only tried again.
            _log.info("nothing can be tended now", why=str(error))
            return AGAIN_S
        except Exception:  # noqa: BLE001 - a program outlives its tending
            _log.exception("tending broke; it is tried again")
            return AGAIN_S
        if again_at is None:
            return AGAIN_S
        rest = (again_at - now).total_seconds()
        return min(max(rest, BREATH_S), LONGEST_S)


def who(device: str) -> str:
    """What a tending program is called: its device and its process."""
    return f"{device} {os.getpid()}"
