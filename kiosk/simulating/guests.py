"""Visitors of a simulated day: what one does at a kiosk, while waiting, and when called."""

from __future__ import annotations

from datetime import timedelta

from kiosk.errors import Refused
from kiosk.queueing.ticket import State
from kiosk.roles.views import TicketView
from kiosk.roles.visitor import Visitor
from kiosk.simulating.coming import Coming, Way
from kiosk.simulating.house import House

_LONG_QUEUE = 6
_PRINTS, _READS = 3.0, 25.0


class Guest:
    """One visitor, from the door to the door."""

    def __init__(self, house: House, coming: Coming) -> None:
        self._house = house
        self._coming = coming
        self._codes: dict[int, str] = {}
        self._services: dict[int, str] = {}
        self._gone = False
        self._unheard = coming.manner.misses

    @property
    def _kiosk(self) -> Visitor:
        return self._house.office.visitor(self._coming.kiosk)

    def come(self) -> None:
        """Walks in, to a kiosk or past it."""
        self._house.tally.visits += 1
        if not self._coming.kiosk:
            return
        if self._coming.way is Way.WALK_IN:
            self._house.ask(self._kiosk.home)
            return
        self._ask()

    def comes_in(self, walk_seconds: int) -> float | None:
        """After how many seconds the called visitor stands at the desk; None: not at all."""
        if self._gone:
            return None
        if self._unheard:
            self._unheard -= 1
            return None
        return walk_seconds * self._coming.manner.pace

    def takes(self, service: str) -> float:
        """How many seconds the visitor keeps the desk busy."""
        coming = self._coming
        known = dict(zip(coming.services, coming.takes, strict=True))
        # Whoever is sent on has told the story before.
        return known.get(service, coming.takes[-1] * 0.7).total_seconds()

    def given_up(self, ticket: int) -> None:
        """The desk has said that the visitor did not come."""
        after = self._coming.manner.back_after
        if after is None or self._gone:
            self._gone = True
            return
        self._house.agenda.after(after.total_seconds(), lambda: self._come_back(ticket))

    def goes_on(self, ticket: int, service: str) -> None:
        """The desk has sent the visitor on to another service."""
        self._services[ticket] = service

    def leaves_desk(self, ticket: int, walk_seconds: int) -> None:
        """The visitor is done at a desk, and walks to where the other numbers are called."""
        self._services.pop(ticket, None)
        for service in self._services.values():
            self._house.agenda.after(
                walk_seconds * 2,
                lambda service=service: self._house.stir(service),  # type: ignore[misc]
            )

    def _ask(self, *, sure: bool = False) -> None:
        """Asks the kiosk for what the visitor came for, and does what it answers."""
        house, coming = self._house, self._coming
        try:
            if coming.way is Way.BOOKED:
                self._check_in()
            else:
                self._take(sure=sure)
        except Refused as refused:
            if refused.code == "is-this-for-you":
                self._ask(sure=True)
            elif refused.code == "booking-early" and coming.booked_at is not None:
                minutes = house.centre.service(coming.services[0]).check_in_early_minutes
                house.agenda.at(coming.booked_at - timedelta(minutes=minutes), self._ask)
            elif refused.code == "booking-late":
                self._fall_back()
            else:
                house.tally.note("turned_away", coming.services[0])

    def _take(self, *, sure: bool) -> None:
        house, coming = self._house, self._coming
        if len(coming.services) == 1:
            taken = house.ask(
                self._kiosk.take_ticket,
                coming.services[0],
                coming.errands[0],
                coming.language,
                coming.needs,
                sure=sure,
            )
            self._got((taken,))
            return
        told = zip(coming.services, coming.errands, strict=True)
        visit = house.ask(
            self._kiosk.take_visit,
            coming.services,
            coming.language,
            coming.needs,
            errands={service: errand for service, errand in told if errand},
            sure=sure,
        )
        self._got(visit.tickets)

    def _check_in(self) -> None:
        house, coming = self._house, self._coming
        service, at = coming.services[0], coming.booked_at
        if coming.code or at is None:
            ticket = house.ask(self._kiosk.check_in, coming.code, coming.language, coming.needs)
        else:
            house.ask(self._kiosk.booked_times, service)
            ticket = house.ask(self._kiosk.check_in_at, service, at, coming.language, coming.needs)
        house.tally.checked_in += 1
        self._got((ticket,))

    def _fall_back(self) -> None:
        """Takes a number where help is, for a time that has passed."""
        house, coming = self._house, self._coming
        at, service = coming.booked_at, coming.services[0]
        try:
            if at is not None:
                told = (service, at, coming.language, coming.needs)
                self._got((house.ask(self._kiosk.fallback, *told),))
        except Refused:
            house.tally.note("turned_away", service)

    def _got(self, tickets: tuple[TicketView, ...]) -> None:
        house, manner = self._house, self._coming.manner
        for ticket in tickets:
            house.tally.note("taken", ticket.service)
            house.visitors[ticket.id] = self
            self._codes[ticket.id] = ticket.code
            self._services[ticket.id] = ticket.service
            house.agenda.after(_PRINTS, lambda code=ticket.code: self._print(code))  # type: ignore[misc]
            if ticket.state is State.WAITING:
                house.waits(ticket.id, ticket.service)
        if manner.holds and len(tickets) == 1 and tickets[0].people_ahead >= _LONG_QUEUE:
            house.agenda.after(_READS, lambda: self._hold(tickets[0].id))
        house.agenda.after(manner.patience.total_seconds(), self._lose_patience)

    def _print(self, code: str) -> None:
        device = self._house.office.device(self._coming.kiosk)
        if self._coming.manner.paper:
            self._house.ask(device.slip, code, "printed")
        else:
            self._house.ask(device.slip, code, "not_printed", "paper_out")

    def _waiting(self) -> list[int]:
        waiting = self._house.waiting
        return [one for one, service in self._services.items() if one in waiting[service]]

    def _hold(self, ticket: int) -> None:
        house, minutes = self._house, self._coming.manner.holds
        if ticket not in self._waiting():
            return
        house.waits_no_more(ticket)
        try:
            house.ask(self._kiosk.hold, self._codes[ticket], minutes)
        except Refused:
            # Called meanwhile by somebody who is no part of the simulated day.
            return
        house.back_at(house.now + timedelta(minutes=minutes), ticket, self._services[ticket])

    def _lose_patience(self) -> None:
        """Leaves, unless it is the visitor's turn; polite ones give their numbers back."""
        house, mine = self._house, self._waiting()
        if not mine or len(mine) < len(self._services):
            return
        self._gone = True
        if not self._coming.manner.gives_back:
            return
        for ticket in mine:
            house.waits_no_more(ticket)
            service = self._services.pop(ticket)
            try:
                house.ask(self._kiosk.cancel, self._codes[ticket])
            except Refused:
                continue
            house.tally.note("cancelled", service)

    def _come_back(self, ticket: int) -> None:
        """Has missed the call and asks again, at a kiosk or at a desk."""
        house, service = self._house, self._services[ticket]
        desk = house.desk_for(service) if self._coming.manner.back_at_desk else None
        try:
            if desk is None:
                house.ask(self._kiosk.come_back, self._codes[ticket])
            else:
                house.ask(desk.back, ticket)
        except Refused:
            self._gone = True
            return
        house.waits(ticket, service)
