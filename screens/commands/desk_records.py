"""What ``--json`` prints of desks and of services that close early; as ``records`` says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from screens.commands.records import Record, instant
from screens.commands.speaking import SPEECH

if TYPE_CHECKING:
    from kiosk.roles.desk_views import ClosingView, SeatView, SupervisorView, UnstaffedView
    from kiosk.roles.views import SittingView

SITTING = {
    "desk": "id of the desk",
    "owner": "who has it; empty for commands",
    "since": "since when, UTC",
    "until": "when it is free unless it is heard of, UTC",
    "paused": "whether it calls nobody for a while",
    "paused_until": "when the pause ends, UTC, or null",
}
SEAT = {
    "desk": "id of the desk",
    "label": "what signs show",
    "services": "ids of the services it serves",
    "state": "open, paused, closed or vanished",
    "owner": "who has it or had it last; empty for commands",
    "since": "since when it stands so, UTC, or null",
    "until": "when it is or was free, UTC, or null",
    "paused_until": "when the pause ends, UTC, or null",
    "planned": "whether it is meant to be staffed now",
    "number": "number called to it or served there, or null",
    "alone": "whether that visitor has nobody at the desk",
    "paused_long": "whether it is paused without an end for half an hour",
}
UNSTAFFED = {
    "service": "id of the service",
    "service_name": "its name",
    "since": "since when nobody is at its desks, UTC",
    "waiting": "how many wait",
    "longest_since": "since when the first one waits, UTC, or null",
    "planned": "how many desks are meant to serve it now",
}
CLOSING = {
    "service": "id of the service",
    "service_name": "its name",
    "starts_at": "from when it is closed, UTC",
    "ends_at": "when that ends by itself, UTC",
    "then": "serve, move or release",
    "to_service": "where those who waited were moved, or null",
    "count": "how many were moved or released by this command",
}
DESKS = {
    "at": "when this was so, UTC",
    "desks": "every desk: " + ", ".join(SEAT),
    "unstaffed": "open services without anybody: " + ", ".join(UNSTAFFED),
    "closings": "services closed early: " + ", ".join(CLOSING),
    "unclaimed": "how many numbers of today nobody came for",
}
TENDED = {
    "tends": "whether this run tended; false where another program does",
    "next": "when something falls due next, UTC, or null",
}


def sitting(view: SittingView) -> Record:
    """Who has a desk."""
    return {
        "desk": view.desk,
        "owner": view.owner,
        "since": instant(view.since),
        "until": instant(view.until),
        "paused": view.paused_at is not None,
        "paused_until": instant(view.paused_until),
    }


def seat(view: SeatView) -> Record:
    """A desk as the supervisor sees it."""
    return {
        "desk": view.desk,
        "label": view.label.say(SPEECH.language),
        "services": list(view.services),
        "state": str(view.state),
        "owner": view.owner,
        "since": instant(view.since),
        "until": instant(view.until),
        "paused_until": instant(view.paused_until),
        "planned": view.planned,
        "number": view.number,
        "alone": view.alone,
        "paused_long": view.paused_long,
    }


def unstaffed(view: UnstaffedView) -> Record:
    """An open service without anybody."""
    return {
        "service": view.service,
        "service_name": view.service_name.say(SPEECH.language),
        "since": instant(view.since),
        "waiting": view.waiting,
        "longest_since": instant(view.longest_since),
        "planned": view.planned,
    }


def closing(view: ClosingView) -> Record:
    """A service that closed early."""
    return {
        "service": view.service,
        "service_name": view.service_name.say(SPEECH.language),
        "starts_at": instant(view.starts_at),
        "ends_at": instant(view.ends_at),
        "then": str(view.then),
        "to_service": view.to_service,
        "count": view.count,
    }


def desks(view: SupervisorView) -> Record:
    """Everything the supervisor is told."""
    return {
        "at": instant(view.at),
        "desks": [seat(one) for one in view.desks],
        "unstaffed": [unstaffed(one) for one in view.unstaffed],
        "closings": [closing(one) for one in view.closings],
        "unclaimed": view.unclaimed,
    }
