"""What a running kiosk, lobby, desk or printer says of itself."""

from __future__ import annotations

from typing import Literal

from kiosk.errors import Refused
from kiosk.roles.acting import note_move
from kiosk.roles.ordering import EXPIRED, view_of
from kiosk.roles.visit_views import OrderView
from kiosk.store import devices, orders, tickets
from kiosk.store.journal import Kind
from kiosk.store.orders import Order
from kiosk.store.store import Store, Work

SlipOutcome = Literal["printed", "not_printed", "unknown"]
PrinterStateName = Literal[
    "ready", "paper_low", "paper_out", "cover_open", "offline", "unknown", "none"
]
PRINTER_OF = "printer:"
"""Name of the setting that keeps how a device's printer was last, before the device's id."""

OrderResult = Literal["printed", "not_printed", "unknown", "expired"]


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

    def begin(self) -> tuple[str, ...]:
        """Reports that the program started; the numbers whose slips it never told of.

        It ended before it knew what became of them: they are unknown from now on, so that
        staff see them and nothing prints them a second time.
        """
        with self._store.work() as work:
            rows = tickets.untold_slips(work.connection, work.day(), self.device)
            for row in rows:
                changed = tickets.change(work.connection, row, slip="unknown") or row
                told = {"outcome": "unknown", "why": "restarted", "printer": self.device}
                note_move(work, changed, Kind.SLIP, told)
            return tuple(row.printed for row in rows)

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

    def printer(self, state: PrinterStateName) -> bool:
        """Reports how its printer is; whether that is news, which then stands in the journal."""
        name = PRINTER_OF + self.device
        with self._store.work() as work:
            if devices.setting(work.connection, name) == state:
                return False
            devices.set_setting(work.connection, name, state)
            work.pen.write(Kind.PRINTER, device=self.device, data={"state": state})
            return True

    def orders(self) -> tuple[OrderView, ...]:
        """What staff want this device to do, oldest first; each is to be answered.

        A journal entry of kind ``order`` that names this device tells that there is one. Those
        it heard of too late are answered as expired here and left out.
        """
        with self._store.read() as reading:
            asked = orders.unanswered(reading.connection, self.device)
            due = [one for one in asked if one.expires_at > reading.now]
            views = tuple(view_of(reading, one) for one in due)
        late = [one for one in asked if one not in due]
        if late:
            with self._store.work() as work:
                for order in late:
                    self._answer(work, order, EXPIRED, "")
        return views

    def answer(self, order: int, result: OrderResult, why: str = "") -> None:
        """Tells what came of an order; a repeat changes nothing.

        Raises:
            Refused: ``no-such-order``.
        """
        with self._store.work() as work:
            known = orders.by_id(work.connection, order)
            if known is None or known.device != self.device:
                raise Refused("no-such-order", order=order)
            self._answer(work, known, result, why)

    def _answer(self, work: Work, order: Order, result: str, why: str) -> None:
        if not orders.answer(work.connection, order.id, work.now, result):
            return
        row = tickets.by_id(work.connection, order.payload.get("ticket", 0))
        if row is not None and result == "printed":
            # The visitor has a slip again, whatever became of the first one.
            row = tickets.change(work.connection, row, slip=result) or row
        work.pen.write(
            Kind.ORDER,
            ticket=None if row is None else row.id,
            service=None if row is None else row.service,
            device=self.device,
            day=None if row is None else row.business_day,
            data={
                "number": "" if row is None else row.printed,
                "verb": order.verb,
                "order": order.id,
                "result": result,
                "why": why,
            },
        )
