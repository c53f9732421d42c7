"""Whoever tends what falls due: turns it into journal entries, in small pieces.

State is right with nobody tending, since every reader compares due times with its own now.
Tending writes down what became so, wakes the screens, and lets free desks call. Every program
may try; one at a time does, as long as it keeps a lease that ends by itself when it is killed.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from kiosk.errors import Refused
from kiosk.queueing.staffing import SeatState
from kiosk.roles.acting import settle
from kiosk.roles.blocking import note_unblocked
from kiosk.roles.calling import call_for_free
from kiosk.roles.closing import note_closing
from kiosk.roles.forecasting import keep_record
from kiosk.roles.keeping import forget_old_days, wipe_closed_days
from kiosk.roles.sitting import end_pause, note_vanished
from kiosk.store import blocked, closings, leases, queues
from kiosk.store.store import Store, Work

LEASE = timedelta(seconds=15)
"""How long whoever tends keeps that without a word."""
AGAIN = timedelta(seconds=10)
"""How often whoever tends comes again at least, to keep the lease."""
PIECE = 50
"""Most tickets of one transaction, so that no visitor waits for the tending."""

_NAME = "steward"


@dataclass(frozen=True, slots=True)
class Tended:
    """What came of tending: whether it was this program's turn, and when to come again.

    ``again_at`` is None while no centre is published.
    """

    mine: bool
    again_at: datetime | None


class Steward:
    """One program that would tend.

    Args:
        store: The database.
        owner: Names this program among all that share the database, for instance by device and
            process.
    """

    def __init__(self, store: Store, owner: str) -> None:
        self._store = store
        self.owner = owner

    def tend(self) -> datetime | None:
        """Tends one piece of what is due, unless another does.

        Returns when to come again, UTC: at once while more is due, else when the next thing
        falls due or the lease must be kept; where another tends, when that one's lease ends.
        None while no centre is published.

        Raises:
            Trouble: ``database-away``; nothing was lost.
        """
        another = self._another()
        if another is not None:
            return another
        try:
            following = self._tend()
        except Refused as refused:
            if refused.code == "nothing-published":
                return None
            raise
        return following

    def tend_all(self) -> Tended:
        """Tends everything that is due by now, then lets another tend."""
        following = self._another()
        if following is not None:
            return Tended(mine=False, again_at=following)
        following = self.tend()
        while following is not None and following <= self._store.now():
            following = self.tend()
        mine = self._another() is None
        self.stop()
        return Tended(mine=mine, again_at=following)

    def stop(self) -> None:
        """Lets another tend at once."""
        with self._store.work() as work:
            leases.let_go(work.connection, _NAME, self.owner, work.now)

    def _another(self) -> datetime | None:
        """Until when another tends, seen without writing."""
        with self._store.read() as reading:
            found = leases.held(reading.connection, _NAME)
            now = reading.now
        if found is None or found[0] == self.owner:
            return None
        return found[1] if now < found[1] <= now + LEASE else None

    def _tend(self) -> datetime:
        with self._store.work() as work:
            centre = work.centre()
            owner, until = leases.hold(work.connection, _NAME, self.owner, work.now, LEASE)
            if owner != self.owner:
                return until
            more = _settle_tickets(work)
            _settle_desks(work)
            _settle_closings(work)
            _settle_ways(work)
            call_for_free(work, [service.id for service in centre.services])
        more |= wipe_closed_days(self._store) or forget_old_days(self._store)
        # While more is due, that comes first.
        if not more:
            keep_record(self._store)
        # Looked up when the writer's turn is over: nobody waits for it.
        with self._store.read() as reading:
            now = reading.now
            due = (queues.next_due, leases.next_due, closings.next_due, blocked.next_due)
            following = [at for one in due if (at := one(reading.connection, now)) is not None]
        return now if more else min([now + AGAIN, *following])


def _settle_tickets(work: Work) -> bool:
    """Writes down what became of tickets by themselves; whether more is due."""
    rows = queues.due(work.connection, work.now, PIECE)
    for row in rows:
        settle(work, row)
    return len(rows) == PIECE


def _settle_desks(work: Work) -> None:
    for seat in leases.due_seats(work.connection, work.now):
        if seat.state_at(work.now) is SeatState.VANISHED:
            note_vanished(work, seat)
        else:
            end_pause(work, seat, seat.until)


def _settle_closings(work: Work) -> None:
    for closing in closings.due(work.connection, work.now, PIECE):
        closings.end(work.connection, closing.id, closing.ends_at)
        note_closing(work, closing, "ended")


def _settle_ways(work: Work) -> None:
    for way in blocked.due(work.connection, work.now, PIECE):
        blocked.unblock(work.connection, way.key)
        note_unblocked(work, way.key)
