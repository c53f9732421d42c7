"""The steps of sitting at a desk: taking it, keeping it, pausing it, leaving it.

A lease that changes hands or begins to pause is told in the journal and wakes every screen;
one that is merely renewed is not.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from config.centre import Desk
from kiosk.errors import Refused
from kiosk.queueing.staffing import Seat, SeatState
from kiosk.roles.standing import lease_of
from kiosk.roles.views import SittingView
from kiosk.store import leases
from kiosk.store.journal import Kind
from kiosk.store.store import Reading, Work

LONGEST_PAUSE = 480
"""Most minutes of a pause."""


def hold_desk(work: Work, desk: Desk, owner: str) -> Seat:
    """Whoever acts at a desk has it for another lease; a free one becomes theirs.

    Commands, which have no owner, act beside whoever sits there; what they do keeps the desk.

    Raises:
        Refused: ``desk-taken`` naming the living owner.
    """
    now, until = work.now, work.now + lease_of(work.centre())
    seat = leases.renew(work.connection, desk.id, owner, now, until)
    if seat is not None:
        over = seat.paused_until is not None and seat.paused_until <= now
        return end_pause(work, seat, until) if over else seat
    refuse_taken(work, desk, owner)
    taken = Seat(desk.id, owner, now, until)
    leases.put(work.connection, taken)
    if owner:
        note_seat(work, taken)
    return taken


def refuse_taken(reading: Reading, desk: Desk, owner: str) -> None:
    """Raises ``Refused("desk-taken")`` when another living owner has the desk."""
    seat = leases.of_desk(reading.connection, desk.id)
    if seat is None or not owner or seat.owner in {"", owner} or not seat.held_at(reading.now):
        return
    raise Refused("desk-taken", desk=desk.label, owner=seat.owner)


def refuse_paused(reading: Reading, desk: Desk, seat: Seat) -> None:
    """Raises ``Refused("desk-paused")`` while the desk calls nobody."""
    if seat.state_at(reading.now) is SeatState.PAUSED:
        raise Refused("desk-paused", desk=desk.label)


def calls_itself(reading: Reading, desk: Desk) -> bool:
    """Whether a desk that calls by itself does so now: somebody has it, and it is not paused."""
    if not desk.auto_call:
        return False
    seat = leases.of_desk(reading.connection, desk.id)
    return seat is not None and seat.state_at(reading.now) is SeatState.OPEN


def pause_desk(work: Work, desk: Desk, owner: str, minutes: int | None) -> Seat:
    """The desk calls nobody for some minutes, or until told otherwise.

    It is kept for its owner until the pause is over; a desk worked by commands without an
    end told, until the end of the business day.

    Raises:
        Refused: ``pause-too-long``, ``desk-taken``.
    """
    if minutes is not None and not 1 <= minutes <= LONGEST_PAUSE:
        raise Refused("pause-too-long", minutes=minutes, most=LONGEST_PAUSE)
    seat = hold_desk(work, desk, owner)
    until, kept = None, seat.until
    if minutes is not None:
        until = work.now + timedelta(minutes=minutes)
        kept = max(kept, until + lease_of(work.centre()))
    elif not seat.owner:
        kept = max(kept, work.time().day_span(work.day())[1])
    paused = replace(seat, paused_at=work.now, paused_until=until, until=kept)
    leases.put(work.connection, paused)
    note_seat(work, paused)
    return paused


def end_pause(work: Work, seat: Seat, until: datetime) -> Seat:
    """The desk calls again, and is kept until then."""
    going = replace(seat, paused_at=None, paused_until=None, until=until)
    leases.put(work.connection, going)
    note_seat(work, going)
    return going


def close_desk(work: Work, seat: Seat, *, freed: bool = False) -> None:
    """The desk is nobody's; ``freed``: a supervisor took it from its owner."""
    if not seat.held_at(work.now):
        return
    closed = replace(seat, closed_at=work.now, paused_at=None, paused_until=None)
    leases.put(work.connection, closed)
    note_seat(work, closed, freed=freed)


def note_vanished(work: Work, seat: Seat) -> None:
    """Writes once that a desk is heard of no more; what only commands did is not told."""
    leases.put(work.connection, replace(seat, closed_at=seat.until))
    if seat.owner or seat.paused_at is not None:
        note_seat(work, seat)


def note_seat(work: Work, seat: Seat, **more: object) -> None:
    """Writes how a desk stands from now on."""
    said: dict[str, object] = {"state": str(seat.state_at(work.now)), "owner": seat.owner}
    if seat.paused_until is not None:
        said["until"] = seat.paused_until.isoformat()
    told = {name: value for name, value in more.items() if value}
    work.pen.write(Kind.DESK, desk=seat.desk, day=work.day(), data={**said, **told})


def sitting_view(seat: Seat | None, now: datetime) -> SittingView | None:
    """Who has the desk; None when nobody does."""
    if seat is None or not seat.held_at(now):
        return None
    paused = seat.state_at(now) is SeatState.PAUSED
    return SittingView(
        desk=seat.desk,
        owner=seat.owner,
        since=seat.since,
        until=seat.until,
        paused_at=seat.paused_at if paused else None,
        paused_until=seat.paused_until if paused else None,
    )
