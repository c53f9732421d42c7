"""Keeps the desk for whoever works at its window, as long as the window is open."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

import structlog
from PySide6.QtCore import QObject

from kiosk.errors import Refused, Vuoro
from kiosk.queueing.staffing import SeatState
from screens.common.pulse import Pulse
from screens.common.work import Work

_log = structlog.get_logger(__name__)


class Sitter(Protocol):
    """The part of ``kiosk.roles.staff.Staff`` that keeps a desk."""

    def sit(self) -> object:
        """Take the desk; raises ``Refused("desk-taken")``."""

    def keep(self) -> SeatState:
        """Renew the lease; raises ``Refused("desk-taken")``."""

    def leave(self) -> None:
        """Give the desk up."""


class Seat(QObject):
    """Takes the desk when told to, keeps it, and leaves it when closed.

    A desk that a supervisor freed is not taken again by itself: the clerk's next action does.
    """

    def __init__(
        self,
        sitter: Sitter,
        *,
        work: Work,
        pulse: Pulse,
        lease_s: int,
        refused: Callable[[Refused], None],
        parent: QObject | None = None,
    ) -> None:
        """Sits nowhere before ``sit``.

        Args:
            sitter: The desk's role.
            work: Where the office is called.
            pulse: When the lease is renewed.
            lease_s: How long the office keeps the desk, s; it is renewed three times in that.
            refused: Is told why the desk can't be had, once until it can.
            parent: Qt's owner of this object.
        """
        super().__init__(parent)
        self._sitter, self._work, self._pulse = sitter, work, pulse
        self._every_ms = lease_s * 1000 // 3
        self._refused = refused
        self._told = self._sat = False

    def sit(self) -> None:
        """Take the desk."""
        self._work.do(self._sitter.sit, self._on_sitting, self._on_failed)

    def close(self) -> None:
        """Give the desk up; called when the window is closed and its threads have ended."""
        if not self._sat:
            return
        try:
            self._sitter.leave()
        except Vuoro as error:
            # It is free by itself when the lease is over.
            _log.info("the desk could not be left", why=str(error))

    def _on_sitting(self, _sitting: object) -> None:
        self._told, self._sat = False, True
        self._later()

    def _keep(self) -> None:
        self._work.do(self._sitter.keep, self._on_kept, self._on_failed)

    def _on_kept(self, state: SeatState) -> None:
        self._told = False
        if state is SeatState.VANISHED:
            self.sit()
        else:
            self._later()

    def _on_failed(self, error: Exception) -> None:
        if isinstance(error, Refused):
            if not self._told:
                self._told = True
                self._refused(error)
        elif not isinstance(error, Vuoro):
            _log.error("the desk cannot be kept", exc_info=error)
        self._later()

    def _later(self) -> None:
        self._pulse.after("desk-keep", self._every_ms, self._keep)
