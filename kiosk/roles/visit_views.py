"""What the roles say of a visitor with several tickets, of floods, and of orders to devices."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from config.centre import Names, Need
from kiosk.queueing.itinerary import Why
from kiosk.queueing.ticket import ACTIVE, State
from kiosk.roles.views import DeskTicket, TicketView


@dataclass(frozen=True, slots=True)
class StopView:
    """One of a visitor's tickets at its place in the proposed order.

    ``why`` says why it stands there; None while it is called, served or missed, when there is
    nothing to propose. ``called_about`` is when its call is expected in this order, with no
    promise; None where too little is known to tell, or nobody must recognise it.
    ``closes_at`` is when the service next closes after that.
    """

    ticket: TicketView
    why: Why | None = None
    called_about: datetime | None = None
    closes_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class VisitView:
    """One visitor with every ticket.

    ``stops`` are the tickets that are not over: first the one at a desk, then those that wait
    in the proposed order, then those whose call was missed. ``ended`` are the others, in the
    order taken. ``code`` and ``word`` are those of the slip. ``free_from`` is when the visitor
    can be called again after walking from the last desk; None when at once.
    """

    id: int
    at: datetime
    centre: Names
    language: str
    needs: tuple[Need, ...]
    code: str
    word: str
    stops: tuple[StopView, ...]
    ended: tuple[TicketView, ...]
    free_from: datetime | None = None

    @property
    def tickets(self) -> tuple[TicketView, ...]:
        """Every ticket: the stops in their order, then those that are over."""
        return (*(stop.ticket for stop in self.stops), *self.ended)

    @property
    def active(self) -> TicketView | None:
        """The ticket that is called or being served."""
        return next((one for one in self.tickets if one.state in ACTIVE), None)

    @property
    def next(self) -> StopView | None:
        """Where the visitor is wanted next: the first stop that still waits or is on hold."""
        waits = {State.WAITING, State.HELD}
        return next((stop for stop in self.stops if stop.ticket.state in waits), None)


@dataclass(frozen=True, slots=True)
class BurstView:
    """Numbers that one kiosk gave in quick succession and that still wait, never called.

    ``printed`` are the ids of those whose slip came out; who struck them should look whether
    slips hang there. ``from_at`` and ``to_at`` are when the first and the last were taken.
    """

    device: str
    name: Names
    from_at: datetime
    to_at: datetime
    tickets: tuple[DeskTicket, ...]
    printed: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class StruckView:
    """What became of tickets that staff struck.

    ``struck`` are cancelled now. ``left`` were not touched, because somebody had come for
    them meanwhile: they were called, served or given back.
    """

    struck: tuple[DeskTicket, ...]
    left: tuple[DeskTicket, ...]


@dataclass(frozen=True, slots=True)
class OrderView:
    """An order to a device.

    ``verb`` says what to do; for ``reprint`` ``visit`` is whose slip. ``result`` is what came
    of it: "printed", "not_printed", "unknown", "expired"; None while nothing is known.
    """

    id: int
    device: str
    verb: str
    made_at: datetime
    expires_at: datetime
    number: str
    visit: VisitView | None
    result: str | None
