"""What ``--json`` prints: one record a view. The keys are a promise to scripts.

Instants are ISO 8601 in UTC; names are in the language of the run; ids are those of the
centre's files.
"""

from __future__ import annotations

from dataclasses import asdict
from datetime import datetime
from typing import TYPE_CHECKING, Any

from screens.commands.speaking import SPEECH

if TYPE_CHECKING:
    from config.errors import Fault
    from kiosk.roles.views import (
        CallMade,
        CallReason,
        DeskTicket,
        DeviceView,
        NoticeView,
        QueueView,
        TicketView,
        VersionView,
    )

Record = dict[str, Any]

TICKET = {
    "number": "what is printed on the slip",
    "service": "id of the service",
    "service_name": "its name, as others may read it",
    "errand": "id of the errand, or null",
    "language": "the visitor's language",
    "state": "waiting, called, serving, served, missed, cancelled, expired, held",
    "people_ahead": "how many wait before this ticket",
    "taken_at": "when it was taken, UTC",
    "business_day": "the day it belongs to",
    "waiting_place": "where to wait, or null",
    "place": "where the service is",
    "desk": "label of the desk that called it, or null",
    "word": "check word",
    "code": "scan code",
}
DESK_TICKET = {
    "id": "id of the ticket",
    "number": "what is printed on the slip",
    "service": "id of the service",
    "service_name": "its name",
    "language": "the visitor's language",
    "state": "waiting, called, serving, served, missed, held, cancelled, expired",
    "taken_at": "when it was taken, UTC",
    "called_at": "when it was last called, UTC, or null",
    "serving_at": "when service began, UTC, or null",
    "ended_at": "when it ended, UTC, or null",
    "estimated": "whether serving_at is estimated",
    "calls": "how often it was called",
    "rule": "rule by which it was chosen, or null",
    "waited_seconds": "wait at the call, or null",
    "slip": "printed, not_printed, unknown or null",
    "needs": "what the clerk should do for this visitor, as ids",
    "priority": "id of the visitor's class, or null",
    "booked_at": "the booked time, UTC, or null",
    "held_until": "when it waits again by itself, UTC, or null",
    "closes_first": "when its service closes today, UTC, if the hold ends later, or null",
    "may_miss_at": "from when it can be said that the visitor did not come, UTC, or null",
    "others": "numbers that the same visitor holds elsewhere",
}
CALL_REASON = {
    "number": "what is printed on the slip",
    "desk": "label of the desk that called it",
    "called_at": "when it was called first, UTC",
    "rule": "longest_wait, appointment, class_mix, mix, target, oldest, others_empty, "
    "ahead_of_time or chosen",
    "waited_seconds": "wait at the call",
    "heads": "how many queues had somebody waiting",
    "share": "service whose turn it was in the mix, or null",
    "among": "services between which the mix decided",
    "group": "class whose turn it was in the mix of classes, or null",
    "groups": "classes between which that mix decided",
    "note": "the clerk's reason for calling it out of turn, or null",
}
QUEUE = {
    "service": "id of the service",
    "service_name": "its name",
    "door": "open, closed, early, …",
    "waiting": "how many wait",
    "longest_since": "since when the first one waits, UTC, or null",
    "target_wait_minutes": "the wait the service aims to stay below",
    "unstaffed": "whether it is open without anybody at its desks",
    "closes_early": "whether it closed before its hours end",
    "desks_open": "at how many desks somebody works for it",
    "desks_paused": "ids of its desks that call nobody for a while",
}
CALL = {
    "entry": "number of the journal entry, growing with time",
    "at": "when, UTC",
    "kind": "called or recalled",
    "number": "what is printed on the slip",
    "service": "id of the service",
    "desk": "id of the desk",
    "withdrawn": "whether the desk undid it",
}
VERSION = {
    "number": "number of the version",
    "published_at": "when, UTC",
    "note": "what was noted of it",
    "restored_from": "the earlier version it repeats, or null",
    "checksum": "SHA-256 of its files",
}
FAULT = {
    "file": "file in the folder",
    "line": "line in it, or null",
    "where": "the part, as ids joined by dots; in a plan its element, floor and position",
    "says": "what is wrong",
    "mend": "what to do about it",
    "code": "short name of the kind",
}
CHECK = {
    "centre": "id of the centre, or null with faults",
    "faults": "list of what must be mended: " + ", ".join(FAULT),
    "warnings": "list of what looks odd, the same",
}
NOTICE = {"id": "id of the notice", "text": "the notice", "until": "its end, UTC, or null"}
DEVICE = {
    "device": "id of the device",
    "role": "kiosk, lobby, desk, printer",
    "seen_at": "when it last reported, UTC",
    "version": "the version of the centre it shows",
    "health": "what it said of its parts",
}


def ticket(view: TicketView) -> Record:
    """A visitor's ticket."""
    said = SPEECH.language
    return {
        "number": view.number,
        "service": view.service,
        "service_name": view.service_name.say(said),
        "errand": view.errand,
        "language": view.language,
        "state": str(view.state),
        "people_ahead": view.people_ahead,
        "taken_at": instant(view.taken_at),
        "business_day": view.business_day.isoformat(),
        "waiting_place": view.waiting_place and view.waiting_place.name.say(said),
        "place": view.place.name.say(said),
        "desk": view.desk and view.desk.say(said),
        "word": view.word,
        "code": view.code,
    }


def desk_ticket(view: DeskTicket) -> Record:
    """A ticket as a desk sees it."""
    return {
        "id": view.id,
        "number": view.number,
        "service": view.service,
        "service_name": view.service_name.say(SPEECH.language),
        "language": view.language,
        "state": str(view.state),
        "taken_at": instant(view.taken_at),
        "called_at": instant(view.called_at),
        "serving_at": instant(view.serving_at),
        "ended_at": instant(view.ended_at),
        "estimated": view.estimated,
        "calls": view.calls,
        "rule": view.reason and view.reason.rule,
        "waited_seconds": view.reason and view.reason.waited_seconds,
        "slip": view.slip,
        "needs": [str(one) for one in view.needs],
        "priority": view.priority,
        "booked_at": instant(view.booked_at),
        "held_until": instant(view.held_until),
        "closes_first": instant(view.closes_first),
        "may_miss_at": None if view.never_missed else instant(view.may_miss_at),
        "others": list(view.others),
    }


def call_reason(view: CallReason) -> Record:
    """Why a ticket was called."""
    return {
        "number": view.number,
        "desk": view.desk.say(SPEECH.language),
        "called_at": instant(view.called_at),
        "rule": view.reason.rule,
        "waited_seconds": view.reason.waited_seconds,
        "heads": view.reason.heads,
        "share": view.reason.share or None,
        "among": list(view.reason.among),
        "group": view.reason.group or None,
        "groups": list(view.reason.groups),
        "note": view.reason.note or None,
    }


def queue(view: QueueView) -> Record:
    """A service's queue."""
    return {
        "service": view.service,
        "service_name": view.service_name.say(SPEECH.language),
        "door": str(view.door),
        "waiting": view.waiting,
        "longest_since": instant(view.longest_since),
        "target_wait_minutes": view.target_wait_minutes,
        "unstaffed": view.unstaffed,
        "closes_early": view.closes_early,
        "desks_open": view.desks_open,
        "desks_paused": [one.desk for one in view.paused],
    }


def call(made: CallMade) -> Record:
    """A call or recall, as the journal has it."""
    return {**asdict(made), "at": instant(made.at)}


def version(view: VersionView) -> Record:
    """A published version."""
    return {
        "number": view.number,
        "published_at": instant(view.published_at),
        "note": view.note,
        "restored_from": view.restored_from,
        "checksum": view.checksum,
    }


def fault(found: Fault) -> Record:
    """Something wrong in a folder."""
    return {key: getattr(found, key) for key in FAULT}


def notice(view: NoticeView) -> Record:
    """A notice."""
    return {
        "id": view.id,
        "text": view.text.say(SPEECH.language),
        "until": instant(view.until),
    }


def device(view: DeviceView) -> Record:
    """A device's last word."""
    return {
        "device": view.device,
        "role": view.role,
        "seen_at": instant(view.seen_at),
        "version": view.version,
        "health": dict(view.health),
    }


def instant(moment: datetime | None) -> str | None:
    """An instant for scripts: ISO 8601, UTC, whole seconds."""
    if moment is None:
        return None
    return moment.replace(microsecond=0).isoformat().replace("+00:00", "Z")
