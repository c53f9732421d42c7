"""What a clerk notes of a visitor: the class, and what the visitor needs."""

from __future__ import annotations

from collections.abc import Iterable

from kiosk.errors import Refused
from kiosk.queueing.ticket import ENDED
from kiosk.roles.acting import change, change_visit, note_move, refuse_unknown
from kiosk.roles.at_desk import AtDesk
from kiosk.roles.views import DeskTicket
from kiosk.store import tickets
from kiosk.store.journal import Kind
from kiosk.store.store import Work
from kiosk.store.tickets import Row


class Noting(AtDesk):
    """What holds of a visitor, for every ticket of the visit."""

    def give_class(
        self, priority: str | None, ticket: int | None = None, once: str | None = None
    ) -> DeskTicket:
        """Gives a visitor a class; None takes it away.

        Args:
            priority: Id of a class of the centre.
            ticket: One of the visitor's tickets; by default the one at this desk.
            once: Id of this key press.

        Raises:
            Refused: ``unknown-class``, ``no-such-ticket``, ``ticket-<state>`` when it is over.
        """

        def step(work: Work, row: Row) -> Row:
            refuse_unknown(work.centre(), (), priority)
            _refuse_ended(row)
            change_visit(work, row.visit, priority=priority)
            for one in tickets.of_visit(work.connection, row.visit):
                if one.state not in ENDED:
                    classed = change(work, one, priority=priority)
                    note_move(work, classed, Kind.CLASSED, {"priority": priority})
            return tickets.by_id(work.connection, row.id) or row

        return self._on("give_class", once, ticket, None, step, frees=False)

    def note_needs(
        self, needs: Iterable[str], ticket: int | None = None, once: str | None = None
    ) -> DeskTicket:
        """Notes what a visitor needs, instead of what was noted before.

        Needs are told to whoever calls the visitor, stand in no journal, and are wiped with
        the day. Arguments and refusals as ``give_class``, and ``Refused("unknown-need")``.
        """
        told = tuple(dict.fromkeys(needs))

        def step(work: Work, row: Row) -> Row:
            refuse_unknown(work.centre(), told, None)
            _refuse_ended(row)
            change_visit(work, row.visit, needs=list(told))
            note_move(work, row, Kind.CLASSED, {"priority": row.priority})
            return row

        return self._on("note_needs", once, ticket, None, step, frees=False)


def _refuse_ended(row: Row) -> None:
    if row.state in ENDED:
        refusal = f"ticket-{row.state}"
        raise Refused(refusal, number=row.printed, action="give_class")
