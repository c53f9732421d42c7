"""What a simulated day came to."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from datetime import date, datetime


@dataclass(frozen=True, slots=True)
class ServiceDay:
    """One service's day.

    Attributes:
        service: The service.
        tickets: Numbers given, those of booked visitors included.
        served: Visitors served.
        missed: Calls that nobody answered.
        cancelled: Numbers given back.
        sent_on: Visitors sent on to another service.
        turned_away: Visitors who got no number.
        waits: How long each called visitor waited for the first call, seconds, in order of the
            calls; who came before a booked time waits from that.
    """

    service: str
    tickets: int
    served: int
    missed: int
    cancelled: int
    sent_on: int
    turned_away: int
    waits: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class DayReport:
    """What a simulated day came to.

    Attributes:
        day: The business day.
        kind: ``busy`` or ``quiet``.
        seed: What it was drawn with.
        visits: Everybody who came, those without a number included.
        booked: Appointments.
        checked_in: Booked visitors who checked in.
        services: By service, in the centre's order.
        refused: How often visitors and clerks were told no, by code.
        operations: What roles were asked.
        seconds: How long it took, real seconds.
    """

    day: date
    kind: str
    seed: int
    visits: int
    booked: int
    checked_in: int
    services: tuple[ServiceDay, ...]
    refused: dict[str, int]
    operations: int
    seconds: float

    def total(self, what: str) -> int:
        """The sum of one count over all services."""
        return sum(getattr(one, what) for one in self.services)


@dataclass
class Tally:
    """What happened so far."""

    counts: Counter[tuple[str, str]] = field(default_factory=Counter)
    refused: Counter[str] = field(default_factory=Counter)
    waits: dict[str, list[int]] = field(default_factory=dict)
    operations: int = 0
    visits: int = 0
    checked_in: int = 0

    def note(self, what: str, service: str) -> None:
        """One more of something at a service."""
        self.counts[service, what] += 1

    def waited(self, service: str, taken_at: datetime, called_at: datetime) -> None:
        """A visitor was called for the first time."""
        seconds = int((called_at - taken_at).total_seconds())
        self.waits.setdefault(service, []).append(max(seconds, 0))

    def services(self) -> set[str]:
        """The services at which anything happened."""
        return {service for service, _ in self.counts}

    def sum_of(self, what: str) -> int:
        """One count over all services."""
        return sum(count for (_, kind), count in self.counts.items() if kind == what)

    def of_service(self, service: str) -> ServiceDay:
        """One service's day."""
        count = self.counts
        return ServiceDay(
            service,
            count[service, "taken"],
            count[service, "served"],
            count[service, "missed"],
            count[service, "cancelled"],
            count[service, "sent_on"],
            count[service, "turned_away"],
            tuple(self.waits.get(service, ())),
        )
