"""What ``--json`` prints of visits with several tickets, of bursts and of print orders."""

from __future__ import annotations

from typing import TYPE_CHECKING

from screens.commands.records import DESK_TICKET, TICKET, Record, desk_ticket, instant, ticket

if TYPE_CHECKING:
    from kiosk.roles.views import DeskTicket
    from kiosk.roles.visit_views import (
        BurstView,
        OrderView,
        StopView,
        StruckView,
        VisitView,
    )

STOP = {
    **TICKET,
    "why": "why it stands there: only, closes, soonest, shorter, asked, too_late; or null",
    "called_about": "when its call is expected in this order, UTC, with no promise; or null",
    "closes_at": "when the service closes after that, UTC, or null",
}
VISIT = {
    "visit": "id that all tickets of the visitor share",
    "language": "the visitor's language",
    "code": "scan code of the slip",
    "word": "check word of the slip",
    "next": "number that is wanted next, or null",
    "free_from": "when the visitor can be called after walking, UTC, or null",
    "stops": "tickets that are not over, in the proposed order, each with: why, called_about, "
    "closes_at and the keys of vuoro ticket",
    "ended": "tickets that are over, each with the keys of vuoro ticket",
}
FOUND = {**DESK_TICKET, "errand": "name of the errand, or null", "word": "check word"}
BURST = {
    "kiosk": "id of the kiosk",
    "from_at": "when the first of them was taken, UTC",
    "to_at": "when the last was taken, UTC",
    "numbers": "the numbers that nobody came for",
    "printed": "those whose slip came out",
}
STRUCK = {
    "struck": "numbers that are cancelled now",
    "left": "numbers that no longer waited and stay as they are",
}
ORDER = {
    "order": "id of the order",
    "kiosk": "id of the kiosk that prints",
    "verb": "what it is to do: reprint",
    "number": "the number that was named",
    "made_at": "when it was ordered, UTC",
    "expires_at": "until when it is carried out, UTC",
    "result": "printed, not_printed, unknown, expired, or null while nothing is known",
}


def stop(view: StopView) -> Record:
    """One of a visitor's tickets at its place in the order."""
    return {
        **ticket(view.ticket),
        "why": None if view.why is None else str(view.why),
        "called_about": instant(view.called_about),
        "closes_at": instant(view.closes_at),
    }


def visit(view: VisitView) -> Record:
    """A visitor with every ticket."""
    return {
        "visit": view.id,
        "language": view.language,
        "code": view.code,
        "word": view.word,
        "next": view.next and view.next.ticket.number,
        "free_from": instant(view.free_from),
        "stops": [stop(one) for one in view.stops],
        "ended": [ticket(one) for one in view.ended],
    }


def found(view: DeskTicket, errand: str | None) -> Record:
    """A ticket whose slip is lost; ``errand`` is its name in the language of the run."""
    return {**desk_ticket(view), "errand": errand, "word": view.word}


def burst(view: BurstView) -> Record:
    """Numbers of one kiosk that nobody came for."""
    return {
        "kiosk": view.device,
        "from_at": instant(view.from_at),
        "to_at": instant(view.to_at),
        "numbers": [one.number for one in view.tickets],
        "printed": [one.number for one in view.tickets if one.id in view.printed],
    }


def struck(view: StruckView) -> Record:
    """What became of struck numbers."""
    return {
        "struck": [one.number for one in view.struck],
        "left": [one.number for one in view.left],
    }


def order(view: OrderView) -> Record:
    """A print order."""
    return {
        "order": view.id,
        "kiosk": view.device,
        "verb": view.verb,
        "number": view.number,
        "made_at": instant(view.made_at),
        "expires_at": instant(view.expires_at),
        "result": view.result,
    }
