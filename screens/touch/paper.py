"""Slips of this kiosk: made in the ticket's language, printed by its own printer."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise
from math import dist
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import structlog
from PIL import Image

from config.centre import Centre, Kiosk
from config.errors import ConfigFaults
from config.texts import Texts
from kiosk.clock import OfficeTime
from kiosk.errors import Vuoro
from kiosk.roles.guide_views import WayView
from kiosk.roles.views import TicketView
from kiosk.roles.visit_views import OrderView
from printer.models import PAPER_DOTS

if TYPE_CHECKING:
    from printer.blocks import Picture
    from printer.device import Outcome
    from printer.in_order import InOrder
    from printer.spool import Spool

_log = structlog.get_logger(__name__)

LOOK_S = 0.3
"""How long a slip waits for what it says of the wait, s."""

NO_PRINTER = "none"
"""How the printer is where there is none."""


def job_of(order: OrderView) -> str:
    """What the slip of an order is called on its way to paper."""
    return f"order-{order.id}"


def map_of(way: WayView, dots: int) -> Picture | None:
    """The map of a way for paper ``dots`` wide: the floor on which most of it is walked.

    None where there is nothing to draw. A map that can't be drawn is left out and logged:
    the number on the slip matters more.
    """
    from printer.drawing import as_picture, map_size
    from screens.map.paper import way_picture

    if not way.found or way.scene is None or not way.scene.floors:
        return None
    lengths = [
        sum(dist(one, other) for one, other in pairwise(floor.way)) for floor in way.scene.floors
    ]
    try:
        longest = lengths.index(max(lengths))
        return as_picture(way_picture(way.scene, longest, *map_size(dots)))
    except Exception:  # noqa: BLE001 - whatever it was, the slip comes
        _log.exception("a slip is printed without its map", goal=way.goal)
        return None


def _seen_again(ticket: TicketView, look: Callable[[], TicketView]) -> TicketView:
    """The ticket with its forecast, if it is told within a moment; else as it was."""
    told: list[TicketView] = []

    def ask() -> None:
        try:
            told.append(look())
        except Vuoro as error:
            _log.info("a slip says nothing of the wait", why=str(error))

    asking = threading.Thread(target=ask, name="slip-look", daemon=True)
    asking.start()
    asking.join(LOOK_S)
    if not told or told[0].id != ticket.id or told[0].wait is None:
        return ticket
    return replace(ticket, wait=told[0].wait, people_ahead=told[0].people_ahead)


class Paper:
    """The printer that the centre gives this kiosk, or the one the machine is told of.

    A wrong address is as good as no printer: it is logged once, and numbers are given
    without slips.

    Args:
        own: Gives the machine's own printer, which wins over the centre's; may raise
            ``ConfigFaults``.
    """

    def __init__(self, own: Callable[[], str | None]) -> None:
        self._own = own
        self._addresses: tuple[str, ...] = ()
        self._wrong = ""
        self._printer: InOrder | None = None
        self._watched: Callable[[str], None] = lambda _state: None
        self._spool: Spool | None = None
        self._waiting: dict[str, Callable[[str, Outcome], None]] = {}
        self._texts: Texts | None = None
        self._centre: Centre | None = None
        self._time: OfficeTime | None = None
        self._dots = PAPER_DOTS[80]

    def watch(self, hear: Callable[[str], None]) -> None:
        """From now on tell ``hear`` how the printer is whenever that changes.

        It is called on any thread, with the name of a ``PrinterState``, or "none".
        """
        self._watched = hear

    def use(self, texts: Texts, centre: Centre, kiosk: Kiosk | None) -> None:
        """Follow a published centre; another address means another printer."""
        self._texts, self._centre = texts, centre
        self._time = OfficeTime(ZoneInfo(centre.time_zone), centre.day_starts)
        try:
            addresses = self._find_addresses(kiosk)
        except ConfigFaults as fault:
            self._replace(())
            self._refuse(str(fault))
            return
        if addresses != self._addresses or not addresses:
            self._replace(addresses)
            self._wrong = ""
            self._open()
        model = self._printer.model if self._printer else None
        self._dots = PAPER_DOTS[kiosk.paper_mm if kiosk else 80]
        if model is not None and model.dots is not None:
            self._dots = model.dots

    def _find_addresses(self, kiosk: Kiosk | None) -> tuple[str, ...]:
        """The machine's own printer alone, else those of the centre."""
        own = self._own()
        told = (own,) if own or kiosk is None else (kiosk.printer, *kiosk.spare_printers)
        return tuple(one for one in told if one)

    def _open(self) -> None:
        if not self._addresses:
            self._watched(NO_PRINTER)
            return
        # Loaded behind the first frame, not before it.
        from printer.device import open_printer
        from printer.in_order import InOrder
        from printer.spool import Spool

        try:
            self._printer = InOrder([open_printer(one) for one in self._addresses])
        # What is no address at all, such as a bracket left open, is a ValueError of urllib's.
        except (Vuoro, ValueError) as fault:
            self._refuse(f"{', '.join(self._addresses)}: {fault}")
            return
        self._spool = Spool(
            self._printer, self._on_outcome, on_state=lambda state: self._watched(state.value)
        )

    def submit(
        self,
        ticket: TicketView,
        report: Callable[[str, Outcome], None],
        way: WayView | None = None,
        look: Callable[[], TicketView] | None = None,
    ) -> bool:
        """Print the ticket's slip; ``report(code, outcome)`` follows on another thread.

        Args:
            ticket: As it was taken.
            report: Hears what became of the slip.
            way: The way to where the visitor waits, in the ticket's language.
            look: Asks for the ticket once more, with its forecast; may wait and may raise.

        Returns:
            False when there is no printer; then nothing follows.
        """
        spool, texts, time, dots = self._spool, self._texts, self._time, self._dots
        centre = self._centre
        if spool is None or texts is None or time is None or centre is None:
            return False

        def picture() -> Image.Image:
            # Drawing brings in Qt's text layout: on the spool's thread it delays nobody.
            from printer.drawing import draw
            from printer.known import known_of
            from printer.slip import compose

            map_ = None if way is None else map_of(way, dots)
            seen = ticket if look is None else _seen_again(ticket, look)
            known = known_of(centre, seen, time)
            slip = compose(seen, texts, time.local, way=way, picture=map_, known=known)
            return draw(slip, dots)

        self._waiting[ticket.code] = report
        return spool.submit(ticket.code, picture)

    def reprint(self, order: OrderView, report: Callable[[str, Outcome], None]) -> bool:
        """Print the slip that staff ordered, with every number of the visitor, as a copy.

        ``report(name, outcome)`` follows as for ``submit``; ``name`` is that of ``job_of``.
        """
        spool, texts, time, dots = self._spool, self._texts, self._time, self._dots
        visit, job, centre = order.visit, job_of(order), self._centre
        if spool is None or texts is None or time is None or visit is None or centre is None:
            return False

        def picture() -> Image.Image:
            from printer.drawing import draw
            from printer.known import known_of
            from printer.visit_slip import compose_visit

            known = {one.id: known_of(centre, one, time) for one in visit.tickets}
            return draw(compose_visit(visit, texts, time.local, copy=True, known=known), dots)

        self._waiting[job] = report
        return spool.submit(job, picture)

    def none(self) -> Outcome:
        """What comes of a slip where there is no printer."""
        from printer.device import Outcome, Result

        return Outcome(Result.NOT_PRINTED, "printer_address" if self._wrong else "no_printer")

    def health(self) -> str:
        """How the printer is, as a short name; may wait for its answer."""
        return NO_PRINTER if self._printer is None else self._printer.state().value

    def close(self) -> None:
        """End printing; what was not begun is reported as not printed."""
        if self._spool is not None:
            self._spool.close()
        self._spool = self._printer = None

    def _replace(self, addresses: tuple[str, ...]) -> None:
        """Let go of the printer there was."""
        if self._spool is not None:
            # It ends once its slip is out; nobody waits for that.
            threading.Thread(target=self._spool.close, name="old-spool", daemon=True).start()
        self._spool = self._printer = None
        self._addresses = addresses

    def _refuse(self, wrong: str) -> None:
        """Work without a printer; each fault is told once, however often it is met."""
        if wrong != self._wrong:
            _log.error("no printer", says=wrong)
        self._wrong = wrong
        self._watched(NO_PRINTER)

    def _on_outcome(self, code: str, outcome: Outcome) -> None:
        report = self._waiting.pop(code, None)
        if report is not None:
            report(code, outcome)
