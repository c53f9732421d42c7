"""The counter behind the kiosk's screen: effects go to the office, events come back.

Everything that may wait for database or printer runs on the work thread or on the
spool's; what comes of it is told on the window's thread.
"""

from __future__ import annotations

import threading
import uuid
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

import structlog
from PySide6.QtCore import QObject, Qt, Signal

from config.centre import Centre, Kiosk
from config.texts import Texts
from kiosk.errors import Refused, Trouble, Vuoro
from kiosk.roles.views import HomeView, TicketView
from kiosk.roles.visit_views import OrderView
from screens.common.work import Work
from screens.touch import effects as x
from screens.touch import events as e
from screens.touch import state as s
from screens.touch.code import code_picture
from screens.touch.guiding import Guiding
from screens.touch.paper import Paper

if TYPE_CHECKING:
    # The office and the printer are loaded behind the first frame, not before it.
    from kiosk.office import Office
    from kiosk.roles.device import PrinterStateName
    from kiosk.roles.guide import Guide
    from kiosk.roles.visitor import Visitor
    from kiosk.store.feed import Feed
    from printer.device import Outcome

_log = structlog.get_logger(__name__)

_SLIPS = {"printed": s.Slip.PRINTED, "not_printed": s.Slip.MISSING, "unknown": s.Slip.UNSURE}


@dataclass(frozen=True, slots=True)
class Published:
    """The centre in force: its settings and its words."""

    version: int
    centre: Centre
    texts: Texts

    def kiosk(self, device: str) -> Kiosk | None:
        """The settings of that kiosk; None when the centre does not name it."""
        try:
            return self.centre.kiosk(device)
        except KeyError:
            return None


_WITHOUT_SLIPS = frozenset({"paper_out", "cover_open", "offline", "none"})
"""How a printer is that surely prints nothing now; one that says nothing may."""


class Counter(QObject):
    """Carries out what a visit asks for.

    Args:
        office: The office, or what opens it; opening is tried again until it works.
        device: Id of this kiosk.
        work: Where the office is called for the visitor.
        paper: Where slips are made and printed.

    Attributes:
        told: An event for the visit.
        published: Another version of the centre is in force (``Published``).
        failed: The centre could not be read; worth another try soon.
    """

    told = Signal(object)
    published = Signal(object)
    failed = Signal()
    _printed = Signal(str, object)
    _carried_out = Signal(int)
    _printer_is = Signal(str)

    def __init__(
        self,
        office: Office | Callable[[], Office],
        device: str,
        work: Work,
        paper: Paper,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._office = None if callable(office) else office
        self._opening = office if callable(office) else None
        self._lock = threading.Lock()
        self._visitor: Visitor | None = None
        self._device, self._work, self._paper = device, work, paper
        # What no visitor waits for never stands in a visitor's way.
        self._aside = Work("kiosk-aside", self)
        self._version: int | None = None
        self._reading = self._read_again = self._looking = False
        self._unreported: dict[str, Outcome] = {}
        self._begun: set[int] = set()
        self._unanswered: dict[int, Outcome] = {}
        self.guiding = Guiding(self._guide)
        self.guiding.told.connect(self.told)
        self._printed.connect(self._on_printed, Qt.ConnectionType.QueuedConnection)
        self._carried_out.connect(self._on_carried_out, Qt.ConnectionType.QueuedConnection)
        self._printer_is.connect(self._on_printer, Qt.ConnectionType.QueuedConnection)
        self._printer_state: PrinterStateName | None = None
        paper.watch(self._printer_is.emit)

    def office(self) -> Office:
        """The office, opened on first use; may wait, and raises ``Trouble``."""
        with self._lock:
            if self._office is None and self._opening is not None:
                self._office = self._opening()
            if self._office is None:
                raise Trouble("database-away", address="", why="")
            return self._office

    def feed(self) -> Feed:
        """What is new in the office; for the pulse's thread."""
        return self.office().feed()

    def now(self) -> datetime | None:
        """The office's time, without waiting; None before it is open."""
        return None if self._office is None else self._office.now()

    def close(self) -> None:
        """Ends printing, then closes the office if this counter opened it."""
        self.guiding.close()
        self._aside.close()
        self._paper.close()
        left = [partial(self._tell_outcome, *one) for one in tuple(self._unreported.items())]
        left += [partial(self._tell_answer, *one) for one in tuple(self._unanswered.items())]
        for tell in left:
            try:
                tell()
            except Vuoro as error:
                self._on_silent(error)
        if self._opening is not None and self._office is not None:
            self._office.close()

    def do(self, effect: x.Effect) -> None:
        """Carry out one effect."""
        match effect:
            case x.Take(ask, service, errand, language, once, sure):

                def take() -> TicketView:
                    return self._role().take_ticket(service, errand, language, once=once, sure=sure)

                self._ask(ask, take, e.Given)
            case x.Find(ask, text, word):
                self._ask(ask, lambda: self._role().find(text, word), e.Shown)
            case x.Cancel(ask, code, once):
                self._ask(ask, lambda: self._role().cancel(code, once), e.Shown)
            case x.ComeBack(ask, code, once):
                self._ask(ask, lambda: self._role().come_back(code, once), e.Shown)
            case x.Look(ask, code):
                self._look(ask, code)
            case x.Drop(code):
                once = f"late-{code}"
                self._aside.do(lambda: self._role().cancel(code, once), failed=self._on_silent)
            case x.Print(ticket, step_free):
                self._print(ticket, step_free=step_free)
            case x.Refresh():
                self.refresh()
            case x.Seek():
                self.guiding.seek(effect)
            case x.Prepare():
                self.guiding.prepare(effect)
            case x.ListPlaces():
                self.guiding.list_places(effect)

    def refresh(self) -> None:
        """Look at the centre again; asked again while looking, looks once more."""
        if self._reading:
            self._read_again = True
            return
        self._reading, self._read_again = True, False
        self._work.do(self._read, self._on_read, self._on_unread)

    def report(self) -> None:
        """Tell the office what it may not know: how the printer is, what became of slips."""
        if self._printer_state is not None:
            self._tell_printer(self._printer_state)
        for code, outcome in tuple(self._unreported.items()):
            self._report(code, outcome)
        for order, outcome in tuple(self._unanswered.items()):
            self._answer(order, outcome)

    def take_orders(self) -> None:
        """Look for what staff want printed here, and print it."""

        def begin(orders: tuple[OrderView, ...]) -> None:
            for order in orders:
                # One that is at the printer already is asked for again until it is answered.
                if order.id not in self._begun:
                    self._begun.add(order.id)
                    self._carry_out(order)

        self._aside.do(lambda: self.office().device(self._device).orders(), begin, self._on_silent)

    def beat(self) -> None:
        """Tell the office that this kiosk lives, and how its printer is."""

        def tell() -> None:
            health = {"printer": self._paper.health()}
            self.office().device(self._device).beat("kiosk", health)

        self._aside.do(tell, failed=self._on_silent)

    def _begin(self) -> None:
        for number in self.office().device(self._device).begin():
            _log.warning("it is not known whether a slip came out", number=number)

    def _on_printer(self, state: PrinterStateName) -> None:
        self._printer_state = state
        self.told.emit(e.PrinterSeen(prints=state not in _WITHOUT_SLIPS))
        self._tell_printer(state)

    def _tell_printer(self, state: PrinterStateName) -> None:
        self._aside.do(
            lambda: self.office().device(self._device).printer(state), failed=self._on_silent
        )

    def _guide(self) -> Guide:
        return self.office().guide(self._device)

    def _role(self) -> Visitor:
        if self._visitor is None:
            self._visitor = self.office().visitor(self._device)
        return self._visitor

    def _ask(
        self,
        ask: int,
        call: Callable[[], TicketView],
        answer: Callable[[int, TicketView], e.Given | e.Shown],
    ) -> None:
        def failed(error: Exception) -> None:
            if not isinstance(error, Vuoro):
                _log.error("the office broke", exc_info=error)
                error = Trouble("database-busy", address="", why=type(error).__name__)
            self.told.emit(e.Failed(ask, error))

        def called() -> TicketView:
            ticket = call()
            # Drawn here and kept, so that the page that shows it need not wait.
            code_picture(ticket.code)
            return ticket

        self._work.do(called, lambda ticket: self.told.emit(answer(ask, ticket)), failed)

    def _look(self, ask: int, code: str) -> None:
        # One look at a time: in a rush hour the queues change several times a second.
        if self._looking:
            return
        self._looking = True

        def seen(ticket: TicketView) -> None:
            self._looking = False
            self.told.emit(e.Shown(ask, ticket))

        def unseen(error: Exception) -> None:
            self._looking = False
            self._on_silent(error)

        self._work.do(lambda: self._role().ticket(code), seen, unseen)

    def _read(self) -> tuple[HomeView, Published | None]:
        home = self._role().home()
        if home.version == self._version:
            return home, None
        office = self.office()
        new = Published(home.version, office.centre(), office.texts())
        # Here and not on the window's thread: the first time it loads what printing needs.
        self._paper.use(new.texts, new.centre, new.kiosk(self._device))
        return home, new

    def _on_read(self, read: tuple[HomeView, Published | None]) -> None:
        home, new = read
        if new is not None:
            if self._version is None:
                self._aside.do(self._begin, failed=self._on_silent)
            self._version = new.version
            self.published.emit(new)
        self.told.emit(e.HomeSeen(home))
        self._read_done()

    def _on_unread(self, error: Exception) -> None:
        if isinstance(error, Refused):
            self.told.emit(e.NotYet(error))
        else:
            if not isinstance(error, Vuoro):
                _log.error("the office broke", exc_info=error)
            self.told.emit(e.WentAway())
        self.failed.emit()
        self._read_done()

    def _read_done(self) -> None:
        self._reading = False
        if self._read_again:
            self.refresh()

    def _print(self, ticket: TicketView, *, step_free: bool) -> None:
        way = self.guiding.for_slip(ticket, step_free=step_free)

        def look() -> TicketView:
            return self._role().ticket(ticket.code)

        if not self._paper.submit(ticket, self._hear_outcome, way, look):
            self._hear_outcome(ticket.code, self._paper.none())

    def _hear_outcome(self, code: str, outcome: Outcome) -> None:
        # On the spool's thread: noted at once, so that closing right now loses nothing.
        self._unreported[code] = outcome
        self._printed.emit(code, outcome)

    def _on_printed(self, code: str, outcome: Outcome) -> None:
        self.told.emit(e.SlipCame(code, _SLIPS[outcome.result.value]))
        self._report(code, outcome)

    def _carry_out(self, order: OrderView) -> None:
        def hear(_job: str, outcome: Outcome) -> None:
            self._unanswered[order.id] = outcome
            self._carried_out.emit(order.id)

        if not self._paper.reprint(order, hear):
            hear("", self._paper.none())

    def _on_carried_out(self, order: int) -> None:
        if order in self._unanswered:
            self._answer(order, self._unanswered[order])

    def _answer(self, order: int, outcome: Outcome) -> None:
        def failed(error: Exception) -> None:
            if isinstance(error, Refused):
                self._unanswered.pop(order, None)
            self._on_silent(error)

        def told(_: object) -> None:
            self._unanswered.pop(order, None)

        self._aside.do(lambda: self._tell_answer(order, outcome), told, failed)

    def _tell_answer(self, order: int, outcome: Outcome) -> None:
        self.office().device(self._device).answer(order, outcome.result.value, outcome.why)

    def _tell_outcome(self, code: str, outcome: Outcome) -> None:
        device = self.office().device(self._device)
        device.slip(code, outcome.result.value, outcome.why, once=f"slip-{code}")

    def _report(self, code: str, outcome: Outcome) -> None:
        def failed(error: Exception) -> None:
            if isinstance(error, Refused):
                self._unreported.pop(code, None)
            self._on_silent(error)

        def told(_: object) -> None:
            self._unreported.pop(code, None)

        self._aside.do(lambda: self._tell_outcome(code, outcome), told, failed)

    def _on_silent(self, error: Exception) -> None:
        _log.warning("not done in the office", says=str(error))


def new_once() -> str:
    """A name for one touch."""
    return uuid.uuid4().hex
