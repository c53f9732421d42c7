"""What visitors and clerks of a simulated day share: clock, offices, who waits and who is free."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import datetime
from typing import ParamSpec, Protocol, TypeVar

from config.centre import Centre
from kiosk.errors import Refused
from kiosk.office import Office
from kiosk.roles.staff import Staff
from kiosk.simulating.agenda import Agenda
from kiosk.simulating.plan import DayPlan
from kiosk.simulating.tally import Tally

_P = ParamSpec("_P")
_R = TypeVar("_R")


class Caller(Protocol):
    """A clerk as those who wait see one."""

    sits: bool
    """Whether somebody is at the desk."""

    @property
    def staff(self) -> Staff:
        """The role of the clerk."""
        ...

    def serves(self, service: str) -> bool:
        """Whether the desk serves it."""
        ...

    def look_up(self) -> None:
        """Somebody waits: a free clerk calls."""
        ...


class Called(Protocol):
    """A visitor as clerks meet one."""

    def comes_in(self, walk_seconds: int) -> float | None:
        """After how many seconds the called visitor stands at the desk; None: not at all."""
        ...

    def takes(self, service: str) -> float:
        """How many seconds the visitor keeps the desk busy."""
        ...

    def given_up(self, ticket: int) -> None:
        """The desk has said that the visitor did not come."""
        ...

    def goes_on(self, ticket: int, service: str) -> None:
        """The desk has sent the visitor on to another service."""
        ...

    def leaves_desk(self, ticket: int, walk_seconds: int) -> None:
        """The visitor is done at a desk."""
        ...


class House:
    """One simulated day in progress."""

    def __init__(self, office: Office, centre: Centre, plan: DayPlan) -> None:
        self.office = office
        self.centre = centre
        self.plan = plan
        self.agenda = Agenda(plan.begins)
        self.tally = Tally()
        self.visitors: dict[int, Called] = {}
        self.waiting: dict[str, set[int]] = {one.id: set() for one in centre.services}
        self.clerks: list[Caller] = []

    @property
    def now(self) -> datetime:
        """The simulated instant."""
        return self.agenda.now

    def ask(self, deed: Callable[_P, _R], *args: _P.args, **kwargs: _P.kwargs) -> _R:
        """Asks a role, and counts it; raises what the role raises."""
        self.tally.operations += 1
        try:
            return deed(*args, **kwargs)
        except Refused as refused:
            self.tally.refused[refused.code] += 1
            raise

    def waits(self, ticket: int, service: str) -> None:
        """A ticket waits from now on: free clerks look up."""
        self.waiting[service].add(ticket)
        self.stir(service)

    def waits_no_more(self, ticket: int) -> None:
        """A ticket was called, or its visitor is gone for now."""
        for tickets in self.waiting.values():
            tickets.discard(ticket)

    def back_at(self, instant: datetime, ticket: int, service: str) -> None:
        """A ticket on hold waits again at an instant, by itself."""
        self.agenda.at(instant, lambda: self.waits(ticket, service))

    def stir(self, service: str) -> None:
        """Lets free clerks of a service look whether somebody can be called."""
        for clerk in self.clerks:
            if clerk.serves(service):
                clerk.look_up()

    def anybody(self, services: Iterable[str]) -> bool:
        """Whether somebody waits for one of these services."""
        return any(self.waiting[service] for service in services)

    def desk_for(self, service: str) -> Staff | None:
        """A clerk who sits at a desk that serves it; None when nobody does."""
        found = (one.staff for one in self.clerks if one.sits and one.serves(service))
        return next(found, None)
