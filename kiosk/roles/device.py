"""What a running kiosk, lobby, desk or printer says of itself."""

from __future__ import annotations

from typing import Literal

from kiosk.errors import Refused
from kiosk.roles.acting import note_move
from kiosk.store import devices, tickets
from kiosk.store.journal import Kind
from kiosk.store.store import Store

SlipOutcome = Literal["printed", "not_printed", "unknown"]


class Device:
    """One device."""

    def __init__(self, store: Store, device: str) -> None:
        self._store = store
        self.device = device

    def beat(self, role: str, health: dict[str, str] | None = None) -> None:
        """Reports that it lives, and how it is; wakes nobody."""
        with self._store.work() as work:
            devices.note_beat(
                work.connection,
                devices.Beat(self.device, role, work.now, work.version(), health or {}),
            )

    def slip(self, code: str, outcome: SlipOutcome, why: str = "", once: str | None = None) -> None:
        """Reports what became of a ticket's slip, so that no ticket is a ghost.

        Raises:
            Refused: ``no-such-ticket``.
        """
        key = None if once is None else f"{self.device}:slip:{once}"
        with self._store.work() as work:
            if work.repeated(key) is not None:
                return
            row = tickets.by_code(work.connection, code)
            changed = None if row is None else tickets.change(work.connection, row, slip=outcome)
            if changed is None:
                raise Refused("no-such-ticket")
            note_move(
                work, changed, Kind.SLIP, {"outcome": outcome, "why": why, "printer": self.device}
            )
            work.done(key, {"outcome": outcome})
