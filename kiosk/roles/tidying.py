"""What a clerk does about play and lost slips: strike numbers, find a ticket, print it again."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from config.centre import Centre
from kiosk.errors import Refused
from kiosk.queueing.numbering import new_check_word
from kiosk.queueing.ticket import ENDED, Action, State
from kiosk.roles.acting import advance, settle
from kiosk.roles.at_desk import AtDesk
from kiosk.roles.floods import bursts
from kiosk.roles.ordering import ORDER_LIFE, REPRINT, order_view
from kiosk.roles.showing import desk_ticket, desk_tickets, meant, service_of, settled
from kiosk.roles.views import DeskTicket
from kiosk.roles.visit_views import BurstView, OrderView, StruckView, VisitView
from kiosk.roles.visiting import visit_view
from kiosk.store import floods, orders, tickets
from kiosk.store.journal import Kind
from kiosk.store.store import Work
from kiosk.store.tickets import Row

FOUND_SHOWN = 50
"""Most tickets that ``find`` answers with."""


class Tidying(AtDesk):
    """Which tickets nobody has come for, and which slips are lost."""

    def unclaimed(self) -> tuple[BurstView, ...]:
        """The numbers that kiosks gave in quick succession and that nobody came for."""
        with self._store.read() as reading:
            return bursts(reading)

    def strike(self, ticket_ids: Sequence[int], once: str | None = None) -> StruckView:
        """Cancels tickets that nobody came for, all in one step that can be undone.

        Those that no longer wait stay as they are: somebody has come for them.

        Raises:
            Refused: ``no-such-ticket``, ``ticket-of-another-day``.
        """
        key = self._key("strike", once)
        with self._store.work() as work:
            done = work.repeated(key)
            wanted = list(dict.fromkeys(ticket_ids))
            if done is None:
                with self._acting(work, "strike"):
                    struck = [one for one in wanted if _strike(work, self._known(work, one))]
                done = {"struck": struck}
                work.done(key, done)
            rows = [self._known(work, ticket) for ticket in wanted]
            return StruckView(
                struck=desk_tickets(work, [row for row in rows if row.id in done["struck"]]),
                left=desk_tickets(work, [row for row in rows if row.id not in done["struck"]]),
            )

    def find(
        self, service: str, around: datetime, window: timedelta = timedelta(minutes=15)
    ) -> tuple[DeskTicket, ...]:
        """Today's tickets of a service taken around a time, the nearest first; a slip is lost.

        Args:
            service: Id of the service.
            around: When the visitor remembers to have taken it.
            window: So much earlier and later it may have been.

        Raises:
            Refused: ``unknown-service``.
        """
        with self._store.read() as reading:
            service_of(reading.centre(), service)
            rows = floods.taken_between(
                reading.connection,
                service,
                reading.day(),
                (around - window, around + window),
                FOUND_SHOWN,
            )
            near = sorted(rows, key=lambda row: abs(row.taken_at - around))
            return tuple(
                desk_ticket(reading, row)
                for row in near
                if settled(row, reading).state not in ENDED
            )

    def visit(self, ticket: int) -> VisitView:
        """Everything of the visitor who holds a ticket, and where to go next.

        Raises:
            Refused: ``no-such-ticket``, ``ticket-of-another-day``.
        """
        with self._store.read() as reading:
            return visit_view(reading, self._known(reading, ticket).visit)

    def reprint(self, ticket: int, device: str | None = None, once: str | None = None) -> OrderView:
        """Orders a kiosk to print a visitor's slip again: the same numbers, marked as a copy.

        The copy bears a new check word; whoever finds the lost slip opens nothing with its old one.

        Args:
            ticket: One of the visitor's tickets.
            device: The kiosk; by default the one where the ticket was taken.
            once: Id of this key press.

        Raises:
            Refused: ``no-such-ticket``, ``ticket-of-another-day``, ``ticket-<state>`` when it
                is over, ``unknown-kiosk``, ``reprint-where`` when it was not taken at a kiosk.
        """
        key = self._key("reprint", once)
        with self._store.work() as work:
            done = work.repeated(key)
            if done is None:
                self._desk(work)
                row = self._known(work, ticket)
                state = settled(row, work).state
                if state in ENDED:
                    refusal = f"ticket-{state}"
                    raise Refused(refusal, number=row.printed, action=REPRINT)
                kiosk = _kiosk(work.centre(), row, device)
                word = new_check_word()
                for one in tickets.of_visit(work.connection, row.visit):
                    if one.word:
                        tickets.change(work.connection, one, word=word)
                expires = work.now + ORDER_LIFE
                order = orders.give(
                    work.connection, kiosk, REPRINT, {"ticket": row.id}, work.now, expires
                )
                work.pen.write(
                    Kind.ORDER,
                    ticket=row.id,
                    service=row.service,
                    desk=self.desk,
                    device=kiosk,
                    day=row.business_day,
                    data={"number": row.printed, "verb": REPRINT, "order": order},
                )
                done = {"order": order}
                work.done(key, done)
        return self.order(done["order"])

    def order(self, order: int) -> OrderView:
        """What came of an order; raises ``Refused("no-such-order")``."""
        with self._store.read() as reading:
            return order_view(reading, order)


def _strike(work: Work, row: Row) -> bool:
    """Cancels a ticket that waits; whether it did."""
    row = settle(work, row)
    if row.state is not State.WAITING:
        return False
    struck = {"struck": True}
    advance(work, row, Action.CANCEL, Kind.CANCELLED, data=struck, ended_at=work.now)
    return True


def _kiosk(centre: Centre, row: Row, device: str | None) -> str:
    known = [one.id for one in centre.kiosks]
    if device is None:
        if row.device not in known:
            raise Refused("reprint-where", number=row.printed)
        return row.device
    if device not in known:
        raise Refused("unknown-kiosk", kiosk=device, meant=meant(device, known))
    return device
