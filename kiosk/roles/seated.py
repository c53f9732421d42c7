"""Who sits at a desk, and whether it calls: what a clerk does before and between visitors."""

from __future__ import annotations

from kiosk.queueing.staffing import SeatState
from kiosk.roles.at_desk import AtDesk
from kiosk.roles.calling import call_for_free
from kiosk.roles.sitting import (
    close_desk,
    end_pause,
    hold_desk,
    pause_desk,
    refuse_taken,
    sitting_view,
)
from kiosk.roles.standing import lease_of
from kiosk.roles.views import SittingView
from kiosk.store import leases
from kiosk.store.store import Work


class Seated(AtDesk):
    """A desk as somebody's for a while; ``owner`` is who, as others are told."""

    def sit(self, once: str | None = None) -> SittingView | None:
        """Takes the desk, or keeps it; it begins to call where it calls by itself.

        Returns who has it now: None only where a repeat comes after it was given up.

        Raises:
            Refused: ``unknown-desk``; ``desk-taken`` naming who has it.
        """
        key = self._key("sit", once)
        with self._store.work() as work:
            desk, profile = self._desk(work)
            if work.repeated(key) is None:
                hold_desk(work, desk, self.owner)
                call_for_free(work, profile.services)
                work.done(key, {})
            return self._sitting(work)

    def keep(self) -> SeatState:
        """Renews the lease, outside the journal: it wakes nobody.

        Returns how the desk stands: OPEN or PAUSED while it is this owner's, CLOSED when it was
        left or freed, VANISHED when it was not kept in time.

        Raises:
            Refused: ``unknown-desk``; ``desk-taken`` when another has it by now.
        """
        with self._store.work() as work:
            desk, _ = self._desk(work)
            until = work.now + lease_of(work.centre())
            seat = leases.renew(work.connection, desk.id, self.owner, work.now, until)
            if seat is None:
                refuse_taken(work, desk, self.owner)
                seat = leases.of_desk(work.connection, desk.id)
            return SeatState.CLOSED if seat is None else seat.state_at(work.now)

    def pause(self, minutes: int | None = None, once: str | None = None) -> SittingView | None:
        """Calls nobody for a while; whoever is at the desk stays there.

        Args:
            minutes: For how long, 1 to 480; by default until ``go_on``.
            once: Id of this key press.

        Raises:
            Refused: ``pause-too-long``, ``desk-taken``, ``unknown-desk``.
        """
        key = self._key("pause", once)
        with self._store.work() as work:
            desk, _ = self._desk(work)
            if work.repeated(key) is None:
                pause_desk(work, desk, self.owner, minutes)
                work.done(key, {})
            return self._sitting(work)

    def go_on(self, once: str | None = None) -> SittingView | None:
        """Calls again after a pause, and at once where the desk calls by itself.

        Raises:
            Refused: ``desk-taken``, ``unknown-desk``.
        """
        key = self._key("go_on", once)
        with self._store.work() as work:
            desk, profile = self._desk(work)
            if work.repeated(key) is None:
                seat = hold_desk(work, desk, self.owner)
                if seat.paused_at is not None:
                    end_pause(work, seat, work.now + lease_of(work.centre()))
                call_for_free(work, profile.services)
                work.done(key, {})
            return self._sitting(work)

    def leave(self, once: str | None = None) -> None:
        """Gives the desk up. A visitor who is called or served there stays for the next clerk.

        Raises:
            Refused: ``desk-taken`` when another has it, ``unknown-desk``.
        """
        key = self._key("leave", once)
        with self._store.work() as work:
            desk, _ = self._desk(work)
            if work.repeated(key) is not None:
                return
            refuse_taken(work, desk, self.owner)
            seat = leases.of_desk(work.connection, desk.id)
            if seat is not None:
                close_desk(work, seat)
            work.done(key, {})

    def _sitting(self, work: Work) -> SittingView | None:
        return sitting_view(leases.of_desk(work.connection, self.desk), work.now)
