"""The steps of a call: whom to call and why, and the call itself."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

from config.centre import Desk, Profile
from kiosk.errors import Refused
from kiosk.queueing.order import Rule, choose
from kiosk.queueing.ticket import ACTIVE, Action, move
from kiosk.roles.acting import is_over
from kiosk.store import mixes, tickets
from kiosk.store.journal import Kind
from kiosk.store.store import Work
from kiosk.store.tickets import Row

NOTE_LENGTH = 200
"""Most letters of a clerk's reason."""


def next_by_policy(work: Work, profile: Profile) -> tuple[Row, dict[str, Any]] | None:
    """The next ticket by the profile's policy, and the reason; None when nobody waits."""
    centre, day = work.centre(), work.day()
    heads = [
        replace(head, target_minutes=centre.service(head.service).target_wait_minutes)
        for head in tickets.heads(work.connection, profile.services, day)
    ]
    policy = profile.policy
    given = mixes.given_today(work.connection, day, profile.id) if policy.mix else {}
    choice = choose(heads, policy, work.now, given)
    row = None if choice is None else tickets.by_id(work.connection, choice.ticket)
    if choice is None or row is None:
        return None
    reason: dict[str, Any] = {
        "rule": str(choice.rule),
        "waited_seconds": int(choice.waited.total_seconds()),
        "heads": choice.heads,
    }
    if choice.share:
        mixes.give(work.connection, day, profile.id, choice.among, choice.share)
        reason |= {"share": choice.share, "among": list(choice.among)}
    return row, reason


def asked_for(
    work: Work, desk: Desk, profile: Profile, ticket: int, note: str
) -> tuple[Row, dict[str, Any]]:
    """A ticket called out of turn, and the reason the clerk gave.

    Raises:
        Refused: ``may-not-choose``, ``note-missing``, ``no-such-ticket``,
            ``ticket-of-another-day``, ``not-served-here``, ``visitor-elsewhere``.
    """
    if not desk.may_choose:
        raise Refused("may-not-choose", desk=desk.label)
    told = " ".join(note.split())[:NOTE_LENGTH]
    if not told:
        raise Refused("note-missing")
    row = tickets.by_id(work.connection, ticket)
    if row is None:
        raise Refused("no-such-ticket")
    if is_over(work, row):
        raise Refused("ticket-of-another-day", number=row.printed)
    if row.service not in profile.services:
        raise Refused("not-served-here", number=row.printed, desk=desk.label)
    move(row.state, Action.CALL, row.printed)
    if tickets.visit_is_active(work.connection, row.visit):
        raise Refused("visitor-elsewhere", number=row.printed)
    waited = max((work.now - row.taken_at).total_seconds(), 0)
    return row, {
        "rule": str(Rule.CHOSEN),
        "waited_seconds": int(waited),
        "heads": len(tickets.heads(work.connection, profile.services, work.day())),
        "note": told,
    }


def call(work: Work, desk: Desk, row: Row, reason: dict[str, Any]) -> Row:
    """Calls a waiting ticket to a desk; the reason goes with the call.

    Raises:
        Refused: ``ticket-<state>``, ``ticket-changed``.
    """
    to = move(row.state, Action.CALL, row.printed)
    entry = work.pen.write(
        Kind.CALLED,
        ticket=row.id,
        service=row.service,
        desk=desk.id,
        device=row.device,
        day=row.business_day,
        data={"number": row.printed, "language": row.language, "reason": reason},
    )
    called = tickets.change(
        work.connection,
        row,
        state=str(to),
        desk=desk.id,
        called_at=work.now,
        arrives_at=work.now + timedelta(seconds=desk.walk_seconds),
        serving_at=None,
        estimated=False,
        ended_at=None,
        calls=row.calls + 1,
        call_entry=entry,
        reason=reason,
    )
    if called is None or called.state not in ACTIVE:
        raise Refused("ticket-changed", number=row.printed)
    return called
