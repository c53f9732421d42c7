"""How the services and desks of a centre stand at one moment: staffed, paused, closed early."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from config.centre import Centre, Desk, Service
from kiosk.queueing.hours import Closing, Then, opened_at
from kiosk.queueing.staffing import Seat, SeatState, desks_of, unstaffed_since
from kiosk.roles.desk_views import PausedDesk, StandingView, Told
from kiosk.store import closings, leases, tickets
from kiosk.store.store import Reading


@dataclass(frozen=True, slots=True)
class Standing:
    """What holds of all services at once; read once for a view.

    Attributes:
        reading: The reading moment.
        closings: The early closings in force, by service.
        seats: The leases of desks, by desk.
    """

    reading: Reading
    closings: Mapping[str, Closing]
    seats: Mapping[str, Seat]

    def state(self, desk: str) -> SeatState:
        """How a desk stands."""
        seat = self.seats.get(desk)
        return SeatState.CLOSED if seat is None else seat.state_at(self.reading.now)

    def unstaffed_since(self, service: Service) -> datetime | None:
        """Since when an open service has nobody at its desks; None while it has, or is closed."""
        reading, centre = self.reading, self.reading.centre()
        serving = desks_of(centre, service.id)
        if not serving or service.id in self.closings:
            return None
        opened = opened_at(service, reading.now, reading.time(), centre.country)
        seats = [self.seats[desk.id] for desk in serving if desk.id in self.seats]
        patience = timedelta(minutes=centre.unstaffed_minutes)
        return unstaffed_since(opened, seats, reading.now, patience, lease_of(centre))

    def working(self, service: str) -> tuple[Desk, ...]:
        """The desks of a service where somebody works now."""
        now = self.reading.now
        return tuple(
            desk
            for desk in desks_of(self.reading.centre(), service)
            if desk.id in self.seats and self.seats[desk.id].works_at(now)
        )

    def paused(self, service: str) -> tuple[PausedDesk, ...]:
        """The desks of a service that call nobody for a while."""
        return tuple(
            PausedDesk(desk.id, desk.label, self.seats[desk.id].paused_until)
            for desk in desks_of(self.reading.centre(), service)
            if self.state(desk.id) is SeatState.PAUSED
        )

    def view(self, service: Service, place: str) -> StandingView:
        """How a service stands, with the words to say of it.

        Args:
            service: The service.
            place: For which screen the words are: ``kiosk`` or ``lobby``.
        """
        closing = self.closings.get(service.id)
        since = self.unstaffed_since(service)
        told = None
        if closing is not None:
            told = self._closed(closing, service, place)
        elif since is not None:
            told = Told(f"{place}-unstaffed", {"service": service.spoken_of})
        return StandingView(
            service=service.id,
            service_name=service.spoken_of,
            unstaffed_since=since,
            closes_early=closing is not None,
            desks_open=len(self.working(service.id)),
            paused=self.paused(service.id),
            told=told,
        )

    def _closed(self, closing: Closing, service: Service, place: str) -> Told:
        values: dict[str, object] = {"service": service.spoken_of}
        if closing.then is Then.MOVE and closing.to_service is not None:
            centre = self.reading.centre()
            known = {one.id: one for one in centre.services}
            target = known.get(closing.to_service, service)
            values["to"] = target.spoken_of
        return Told(f"{place}-closed-early-{closing.then}", values)


def standing_of(reading: Reading) -> Standing:
    """How everything stands now."""
    busy = set(tickets.busy_desks(reading.connection))
    seats = {
        seat.desk: replace(seat, busy=seat.desk in busy)
        for seat in leases.all_seats(reading.connection)
    }
    return Standing(reading, closed_early(reading), seats)


def closed_early(reading: Reading) -> dict[str, Closing]:
    """The early closings in force, by service."""
    return closings.in_force(reading.connection, reading.day(), reading.now)


def lease_of(centre: Centre) -> timedelta:
    """How long a desk is kept without being heard of."""
    return timedelta(seconds=centre.lease_seconds)
