"""Clerks of a simulated day: one at each desk, from sitting down to leaving."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from math import ceil
from typing import ParamSpec, TypeVar

from config.centre import Desk
from kiosk.errors import Refused
from kiosk.roles.staff import Staff
from kiosk.roles.views import DeskTicket
from kiosk.simulating.habits import dice, habit_of
from kiosk.simulating.house import Called, House
from kiosk.simulating.rota import DeskDay

_OVERTIME = timedelta(minutes=90)
_LOOKS_AGAIN = 45.0
_CLOSES_SOON = timedelta(minutes=45)
_CONFIRMS, _CALLS_TWICE, _CALLS_AT_ONCE, _FORM = 0.8, 0.5, 0.4, 0.008
_TRIES_AGAIN = 20.0
_P = ParamSpec("_P")
_R = TypeVar("_R")


class DeskClerk:
    """One clerk at one desk."""

    def __init__(self, house: House, day: DeskDay) -> None:
        self._house = house
        self._spans = day.spans
        self._desk: Desk = house.centre.desk(day.desk)
        self._services = house.centre.profile(self._desk.profile).services
        self._breaks = list(day.breaks)
        self._chance = dice(house.plan.seed, house.plan.day, "clerk", day.desk)
        self._span = 0
        self._free = False
        self._heard = house.now
        self._idled = 0
        self.sits = False
        self.staff: Staff = house.office.staff(day.desk, day.owner)

    def serves(self, service: str) -> bool:
        """Whether the desk serves it."""
        return service in self._services

    def begin(self) -> None:
        """Sits down and calls."""
        try:
            self._ask(self.staff.sit)
        except Refused:
            # Somebody real sits there: the desk is theirs.
            return
        self.sits = True
        self._keep()
        self._next()

    def look_up(self) -> None:
        """Somebody waits: a free clerk calls, after a moment."""
        if self._free:
            self._free = False
            self._soon(self._chance.uniform(2, 9), self._next)

    def _ask(self, deed: Callable[_P, _R], *args: _P.args, **kwargs: _P.kwargs) -> _R:
        self._heard = max(self._heard, self._house.now)
        return self._house.ask(deed, *args, **kwargs)

    def _soon(self, seconds: float, deed: Callable[[], None]) -> None:
        self._house.agenda.after(seconds, lambda: self._try(deed))

    def _try(self, deed: Callable[[], None]) -> None:
        """Does something; where the desk says no, the clerk looks again a little later."""
        try:
            deed()
        except Refused as refused:
            if refused.code == "desk-taken":
                self.sits = False
            self._soon(_TRIES_AGAIN, self._next)

    def _keep(self) -> None:
        """Keeps the desk's lease as long as somebody sits there, as the desk's window does."""
        house = self._house
        lease = timedelta(seconds=house.centre.lease_seconds)
        if not self.sits:
            return
        if house.now - self._heard >= lease / 2:
            try:
                self._ask(self.staff.keep)
            except Refused:
                self.sits = False
                return
        house.agenda.at(self._heard + lease * 0.6, self._keep)

    def _next(self) -> None:
        """Rests, leaves, or calls the next visitor."""
        if not self.sits or self._rests():
            return
        try:
            called = self._ask(self.staff.call_next)
        except Refused as refused:
            if refused.code != "still-called":
                raise
            # A desk that calls by itself was quicker.
            called = self._ask(self.staff.view).current
        if called is None:
            self._idle()
        else:
            self._meet(called)

    def _idle(self) -> None:
        """Waits until somebody comes, or the next break."""
        self._free = True
        self._idled += 1
        token, wait = self._idled, _LOOKS_AGAIN
        if not self._house.anybody(self._services):
            wait = max((self._due() - self._house.now).total_seconds(), 1.0)

        def look() -> None:
            if self._free and self._idled == token:
                self._free = False
                self._next()

        self._soon(wait, look)

    def _due(self) -> datetime:
        """When the clerk next rests or leaves."""
        ends = self._spans[0][1]
        return min(ends, self._breaks[0].at) if self._breaks else ends

    def _rests(self) -> bool:
        """Pauses or leaves where it is time for it; whether it did."""
        now, ends = self._house.now, self._spans[0][1]
        if now >= ends:
            if len(self._spans) > 1:
                self._spans = self._spans[1:]
                self._pause(self._spans[0][0] - now)
                return True
            closes = max(self._house.plan.closes[one] for one in self._services)
            over = now >= closes + _OVERTIME
            if ends < closes or over or not self._house.anybody(self._services):
                self._ask(self.staff.leave)
                self.sits = False
                return True
        elif self._breaks and self._breaks[0].at <= now:
            self._pause(self._breaks.pop(0).length)
            return True
        return False

    def _pause(self, length: timedelta) -> None:
        """Calls nobody for a while, then goes on."""
        minutes = max(ceil(length.total_seconds() / 60), 1)
        self._ask(self.staff.pause, minutes)
        # The desk is kept until the pause is over.
        self._heard = self._house.now + timedelta(minutes=minutes)

        def go_on() -> None:
            self._ask(self.staff.go_on)
            self._next()

        self._soon(minutes * 60, go_on)

    def _meet(self, called: DeskTicket) -> None:
        """A visitor is called: waits for them to come."""
        house = self._house
        house.waits_no_more(called.id)
        if called.calls == 1 and called.called_at is not None:
            since = max(called.taken_at, called.booked_at or called.taken_at)
            house.tally.waited(called.service, since, called.called_at)
        visitor = house.visitors.get(called.id)
        if self._comes(called, visitor):
            return
        if called.never_missed:
            # Somebody goes to fetch the visitor and finds nobody.
            self._soon(self._desk.walk_for(called.needs) * 2, self._give_up_fetching)
        elif self._chance.random() < _CALLS_TWICE:
            late = self._desk.walk_for(called.needs) + self._chance.uniform(5, 25)
            self._soon(late, lambda: self._call_again(visitor))
        else:
            self._wait_out(called, visitor)

    def _comes(self, called: DeskTicket, visitor: Called | None) -> bool:
        """Whether the called visitor comes, and then is served."""
        walk = self._desk.walk_for(called.needs)
        seconds = None if visitor is None else visitor.comes_in(walk)
        if visitor is None or seconds is None:
            return False
        self._soon(seconds, lambda: self._serve(called, visitor))
        return True

    def _call_again(self, visitor: Called | None) -> None:
        again = self._ask(self.staff.recall)
        if not self._comes(again, visitor):
            self._wait_out(again, visitor)

    def _wait_out(self, called: DeskTicket, visitor: Called | None) -> None:
        """Says missed as soon as that may be said."""
        allowed = called.may_miss_at or self._house.now
        late = (allowed - self._house.now).total_seconds() + self._chance.uniform(1, 20)

        def miss() -> None:
            self._ask(self.staff.missed)
            self._house.tally.note("missed", called.service)
            if visitor is not None:
                visitor.given_up(called.id)
            self._soon(self._chance.uniform(2, 15), self._next)

        self._soon(ceil(late), miss)

    def _give_up_fetching(self) -> None:
        gone = self._ask(self.staff.cancel)
        self._house.tally.note("cancelled", gone.service)
        self._next()

    def _serve(self, called: DeskTicket, visitor: Called) -> None:
        if self._chance.random() < _CONFIRMS:
            self._ask(self.staff.arrived)
        self._soon(visitor.takes(called.service), lambda: self._finish(called, visitor))

    def _finish(self, called: DeskTicket, visitor: Called) -> None:
        """The visitor leaves the desk: served, sent on, or away to fill in a form."""
        house, drawn = self._house, self._chance.random()
        sent_on = habit_of(house.centre.service(called.service)).sent_on
        if drawn < sent_on and self._send_on(called, visitor):
            return
        if sent_on <= drawn < sent_on + _FORM:
            minutes = self._chance.randint(8, 20)
            self._ask(self.staff.hold, minutes)
            house.back_at(house.now + timedelta(minutes=minutes), called.id, called.service)
            self._soon(self._chance.uniform(5, 40), self._next)
            return
        house.tally.note("served", called.service)
        visitor.leaves_desk(called.id, self._desk.walk_for(called.needs))
        if self._chance.random() < _CALLS_AT_ONCE and self._due() > house.now:
            self._next()
            return
        self._ask(self.staff.done)
        self._soon(self._chance.uniform(5, 40), self._next)

    def _send_on(self, called: DeskTicket, visitor: Called) -> bool:
        """Sends the visitor on to a service that is at work; whether there is one."""
        house = self._house
        targets = [
            one.id
            for one in house.centre.services
            if one.numbered
            and not one.discreet
            and one.id not in self._services
            and house.desk_for(one.id) is not None
            and house.plan.closes[one.id] > house.now + _CLOSES_SOON
        ]
        if not targets:
            return False
        target = self._chance.choice(targets)
        self._ask(self.staff.transfer, target)
        visitor.goes_on(called.id, target)
        house.tally.note("sent_on", called.service)
        walk = self._desk.walk_for(called.needs)
        house.back_at(house.now + timedelta(seconds=walk), called.id, target)
        self._soon(self._chance.uniform(5, 40), self._next)
        return True
