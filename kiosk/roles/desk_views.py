"""What is told of desks and of services that close early or have nobody: frozen values."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from config.centre import Names
from kiosk.queueing.hours import Then
from kiosk.queueing.staffing import SeatState


@dataclass(frozen=True, slots=True)
class Told:
    """Something to say in every language: a key of the catalogues, and what the text names."""

    key: str
    values: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class PausedDesk:
    """A desk that calls nobody for a while; ``until`` is None when no end was told."""

    desk: str
    label: Names
    until: datetime | None

    @property
    def told(self) -> Told:
        """What lobbies say of it."""
        if self.until is None:
            return Told("lobby-desk-paused", {"desk": self.label})
        return Told("lobby-desk-paused-until", {"desk": self.label, "until": self.until})


@dataclass(frozen=True, slots=True)
class StandingView:
    """How a service stands.

    ``unstaffed_since`` is since when nobody has been at its desks, None while somebody is, or
    while it is closed. ``desks_open`` is at how many desks somebody works for it now. ``told`` is
    what a screen says of it; None when all is as usual. ``service_name`` is fit for others' eyes.
    """

    service: str
    service_name: Names
    unstaffed_since: datetime | None
    closes_early: bool
    desks_open: int
    paused: tuple[PausedDesk, ...]
    told: Told | None


@dataclass(frozen=True, slots=True)
class SeatView:
    """A desk as the supervisor sees it.

    ``owner`` is who has it or had it last, empty for commands and for nobody; ``since`` since
    when it stands as it does, None when nobody ever had it. ``planned``: whether it is meant to be
    staffed now. ``number`` is the ticket called to it or served there; ``alone``: that visitor has
    nobody at the desk. ``paused_long``: paused without a told end for half an hour.
    """

    desk: str
    label: Names
    services: tuple[str, ...]
    state: SeatState
    owner: str
    since: datetime | None
    until: datetime | None
    paused_until: datetime | None
    planned: bool
    number: str | None
    alone: bool
    paused_long: bool


@dataclass(frozen=True, slots=True)
class UnstaffedView:
    """A service that is open without anybody at its desks.

    ``planned`` is how many desks are meant to serve it now, ``waiting`` how many visitors wait.
    """

    service: str
    service_name: Names
    since: datetime
    waiting: int
    longest_since: datetime | None
    planned: int


@dataclass(frozen=True, slots=True)
class ClosingView:
    """A service that closed before its hours end.

    ``count`` is how many visitors were moved or released when that began.
    """

    service: str
    service_name: Names
    starts_at: datetime
    ends_at: datetime
    then: Then
    to_service: str | None
    count: int = 0


@dataclass(frozen=True, slots=True)
class SupervisorView:
    """Everything the supervisor of the centre is told at one moment.

    ``unclaimed`` is how many numbers of today nobody seems to have come for.
    """

    at: datetime
    desks: tuple[SeatView, ...]
    unstaffed: tuple[UnstaffedView, ...]
    closings: tuple[ClosingView, ...]
    unclaimed: int = 0
