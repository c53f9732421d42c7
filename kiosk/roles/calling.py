"""The steps of a call: whom to call and why, and the call itself."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from datetime import timedelta
from math import ceil
from typing import Any

from config.centre import Centre, Desk, Profile
from kiosk.errors import Refused
from kiosk.queueing.booking import bookable
from kiosk.queueing.order import Choice, Head, Rule, choose, counted, meant_for, pool_key
from kiosk.queueing.ticket import ACTIVE, ENDED, Action, State, move
from kiosk.roles.acting import change, change_visit, is_over, settle
from kiosk.roles.showing import settled
from kiosk.roles.sitting import calls_itself
from kiosk.store import acts, mixes, queues, tickets
from kiosk.store.journal import Kind
from kiosk.store.store import Work
from kiosk.store.tickets import Row

NOTE_LENGTH = 200
"""Most letters of a clerk's reason."""


def next_by_policy(work: Work, desk: Desk, profile: Profile) -> tuple[Row, dict[str, Any]] | None:
    """The next ticket by the profile's policy, and the reason; None when nobody waits."""
    day, policy = work.day(), profile.policy
    mixed = policy.mix or policy.class_mix
    given = mixes.given_today(work.connection, day, profile.id) if mixed else {}
    choice = choose(_heads(work, desk, profile), policy, work.now, given)
    row = None if choice is None else tickets.by_id(work.connection, choice.ticket)
    if choice is None or row is None:
        return None
    for among, share in counted(choice):
        mixes.give(work.connection, day, profile.id, among, share)
    return row, _reason(choice)


def _heads(work: Work, desk: Desk, profile: Profile) -> list[Head]:
    centre = work.centre()
    return [
        replace(head, target_minutes=centre.service(head.service).target_wait_minutes)
        for head in queues.heads(
            work.connection,
            {one: bookable(centre, centre.service(one)) for one in profile.services},
            work.now,
            desk.id,
            profile.id,
            [one.id for one in centre.classes],
            timedelta(minutes=profile.policy.appointments_late_minutes),
        )
    ]


def _reason(choice: Choice) -> dict[str, Any]:
    reason: dict[str, Any] = {
        "rule": str(choice.rule),
        "waited_seconds": int(choice.waited.total_seconds()),
        "heads": choice.heads,
    }
    if choice.group:
        reason |= {"group": choice.group, "groups": list(choice.groups)}
    if choice.share:
        reason |= {"share": choice.share, "among": list(choice.among)}
    return reason


def asked_for(
    work: Work, desk: Desk, profile: Profile, ticket: int, note: str
) -> tuple[Row, dict[str, Any]]:
    """A ticket called out of turn, and the reason the clerk gave.

    Raises:
        Refused: ``may-not-choose``, ``note-missing``, ``no-such-ticket``,
            ``ticket-of-another-day``, ``not-served-here``, ``for-other-desk``,
            ``visitor-elsewhere``, ``visitor-walking``.
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
    row = settle(work, row)
    move(row.state, Action.CALL, row.printed)
    if not meant_for(row.for_desk, desk.id, profile.id):
        other = labels_of(work.centre(), row.for_desk)
        raise Refused("for-other-desk", number=row.printed, desk=other)
    if tickets.visit_is_active(work.connection, row.visit):
        raise Refused("visitor-elsewhere", number=row.printed)
    free_from = tickets.visit(work.connection, row.visit).free_from
    if free_from is not None and free_from > work.now:
        seconds = ceil((free_from - work.now).total_seconds())
        raise Refused("visitor-walking", number=row.printed, seconds=seconds)
    waited = max((work.now - row.taken_at).total_seconds(), 0)
    return row, {
        "rule": str(Rule.CHOSEN),
        "waited_seconds": int(waited),
        "heads": len(_heads(work, desk, profile)),
        "note": told,
    }


def labels_of(centre: Centre, for_desk: str | None) -> str:
    """The desks that may call a ticket, as signs show them in the centre's first language."""
    first = centre.languages[0]
    return ", ".join(
        desk.label.say(first)
        for desk in centre.desks
        if for_desk in {desk.id, pool_key(desk.profile)}
    )


def call_for_free(work: Work, services: Collection[str], but: str = "") -> None:
    """Lets the desks that call by themselves, and are free, call one of these services.

    Called at the end of whatever makes somebody wait. The desk ``but`` calls nobody now: it
    has just acted itself.
    """
    centre = work.centre()
    for desk in centre.desks:
        profile = centre.profile(desk.profile)
        if desk.id == but or not desk.auto_call or not set(services) & set(profile.services):
            continue
        if not calls_itself(work, desk) or tickets.active_at(work.connection, desk.id) is not None:
            continue
        found = next_by_policy(work, desk, profile)
        if found is not None:
            first, (row, _) = work.pen.last + 1, found
            call(work, desk, *found)
            # The clerk can undo this call as if it were the desk's own.
            entries, before = (first, work.pen.last), {"tickets": {row.id: row}}
            acts.note(work.connection, desk.id, "auto_call", work.now, entries, before)


def called_since(work: Work, row: Row) -> Row:
    """The ticket as it is once the desks that call by themselves had their turn."""
    call_for_free(work, {row.service})
    if any(desk.auto_call for desk in work.centre().desks):
        return tickets.by_id(work.connection, row.id) or row
    return row


def walk_back(work: Work, desk: Desk, was: Row, row: Row) -> None:
    """Lets nobody call a visitor who walks back from a desk, as long as that takes.

    From the desk it takes as long as it took to come; who was called but not yet there has
    come no further than since the call. Whoever missed the call did not set out.

    Args:
        work: The transaction.
        desk: The desk.
        was: The ticket before it left the desk.
        row: The ticket as it is now.
    """
    if was.state not in ACTIVE or row.state in {*ACTIVE, State.MISSED}:
        return
    visitors = tickets.of_visit(work.connection, row.visit)
    if all(settled(one, work).state in ENDED for one in visitors):
        return
    needs = tickets.visit(work.connection, row.visit).needs
    way = timedelta(seconds=desk.walk_for(needs))
    came = was.state is State.SERVING or row.state is State.SERVED
    if not came and was.called_at is not None:
        way = min(way, max(work.now - was.called_at, timedelta(0)))
    change_visit(work, row.visit, free_from=work.now + way)


def call(work: Work, desk: Desk, row: Row, reason: dict[str, Any]) -> Row:
    """Calls a waiting ticket to a desk; the reason goes with the call.

    Raises:
        Refused: ``ticket-<state>``, ``ticket-changed``.
    """
    row = settle(work, row)
    to = move(row.state, Action.CALL, row.printed)
    needs = tickets.visit(work.connection, row.visit).needs
    entry = work.pen.write(
        Kind.CALLED,
        ticket=row.id,
        service=row.service,
        desk=desk.id,
        device=row.device,
        day=row.business_day,
        data={"number": row.printed, "language": row.language, "reason": reason},
    )
    return change(
        work,
        row,
        state=str(to),
        desk=desk.id,
        called_at=work.now,
        arrives_at=work.now + timedelta(seconds=desk.walk_for(needs)),
        serving_at=None,
        estimated=False,
        ended_at=None,
        calls=row.calls + 1,
        call_entry=entry,
        reason=reason,
    )
