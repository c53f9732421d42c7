"""Who has which desk, whether it calls, and whether a service is left without anybody."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from config.centre import Centre, Desk, Service
from kiosk.clock import OfficeTime
from kiosk.queueing.hours import open_until

LONGEST = timedelta(hours=1)
"""The longest lease a centre can set: one that lasts longer comes from a clock set back."""


class SeatState(StrEnum):
    """How a desk stands."""

    OPEN = "open"
    """Somebody is there and calls."""
    PAUSED = "paused"
    """Somebody has it and calls nobody for a while."""
    CLOSED = "closed"
    """Left, freed by a supervisor, or never taken."""
    VANISHED = "vanished"
    """Not heard of for longer than its lease; free for others."""


@dataclass(frozen=True, slots=True)
class Seat:
    """The lease of one desk.

    Attributes:
        desk: Its id.
        owner: Who has it; empty where commands work the desk.
        since: Since when.
        until: When it is free for others unless it is heard of again.
        paused_at: Since when it calls nobody; None when it calls.
        paused_until: When the pause ends by itself; None when no end was told.
        closed_at: When it was left or freed. Equal to ``until`` where a vanished desk has
            been told of already.
        busy: Whether a visitor is called to it or served there.
    """

    desk: str
    owner: str
    since: datetime
    until: datetime
    paused_at: datetime | None = None
    paused_until: datetime | None = None
    closed_at: datetime | None = None
    busy: bool = False

    def state_at(self, now: datetime) -> SeatState:
        """How the desk stands at ``now``."""
        if self.closed_at is not None and self.closed_at != self.until:
            return SeatState.CLOSED
        from_a_later_clock = self.paused_at is None and self.until > now + LONGEST
        if self.closed_at is not None or self.until <= now or from_a_later_clock:
            return SeatState.VANISHED
        if self.paused_at is None:
            return SeatState.OPEN
        over = self.paused_until is not None and self.paused_until <= now
        return SeatState.OPEN if over else SeatState.PAUSED

    def held_at(self, now: datetime) -> bool:
        """Whether it is somebody's at ``now``."""
        return self.state_at(now) in {SeatState.OPEN, SeatState.PAUSED}

    def works_at(self, now: datetime) -> bool:
        """Whether somebody works there at ``now``.

        A desk worked by commands says nothing while a visitor is there: it works as long as
        one is, an hour at most.
        """
        state = self.state_at(now)
        by_command = not self.owner and self.busy and now - self.until < LONGEST
        return state is SeatState.OPEN or (state is SeatState.VANISHED and by_command)

    def last_worked(self, now: datetime, lease: timedelta) -> datetime:
        """When somebody last worked there, as far as is known; ``now`` while somebody does."""
        if self.works_at(now):
            return now
        heard = max(self.until - lease, self.since)
        if self.closed_at is not None:
            heard = min(heard, self.closed_at)
        if self.paused_at is None:
            return heard
        # A desk whose pause is over was there again, though it may have done nothing since.
        over = self.paused_until is not None and self.paused_until <= min(now, heard)
        return heard if over else min(heard, self.paused_at)


def unstaffed_since(
    opened_at: datetime | None,
    seats: Iterable[Seat],
    now: datetime,
    patience: timedelta,
    lease: timedelta,
) -> datetime | None:
    """Since when nobody serves a service that is open; None while somebody does.

    Args:
        opened_at: When it opened, or reopened after a break; None while it is closed.
        seats: The leases of the desks that serve it.
        now: The instant.
        patience: For how long a service may be without a desk before it counts.
        lease: How long a desk is kept without being heard of.
    """
    if opened_at is None:
        return None
    last = max([opened_at, *(seat.last_worked(now, lease) for seat in seats)])
    return last if now - last >= patience else None


def desks_of(centre: Centre, service: str) -> tuple[Desk, ...]:
    """The desks that serve a service, in the centre's order."""
    serving = {one.id for one in centre.profiles if service in one.services}
    return tuple(desk for desk in centre.desks if desk.profile in serving)


@dataclass(frozen=True, slots=True)
class Planned:
    """How many desks are meant to serve a service.

    Attributes:
        desks: How many at the instant asked.
        until: When the plan changes next, UTC; None when it does not within about a year.
        then: How many from then on.
    """

    desks: int
    until: datetime | None
    then: int


def planned(centre: Centre, service: Service, now: datetime, time: OfficeTime) -> Planned:
    """The opening plan of a service's desks, now and at its next change.

    A desk without hours of its own is meant to be staffed while the service is open.
    """
    hours = [one.hours or service.hours for one in desks_of(centre, service.id)]
    spans = [open_until(one, now, time, centre.country) for one in hours]
    until = min((change for _, change in spans if change is not None), default=None)
    desks = sum(is_open for is_open, _ in spans)
    if until is None:
        return Planned(desks, None, desks)
    then = sum(open_until(one, until, time, centre.country)[0] for one in hours)
    return Planned(desks, until, then)


def meant_now(centre: Centre, desk: Desk, now: datetime, time: OfficeTime) -> bool:
    """Whether a desk is meant to be staffed: by its own hours, else while a service is open."""
    own = [desk.hours] if desk.hours else []
    of_services = [centre.service(one).hours for one in centre.profile(desk.profile).services]
    return any(open_until(one, now, time, centre.country)[0] for one in own or of_services)
