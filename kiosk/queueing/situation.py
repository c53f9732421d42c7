"""What a forecast is made from: who waits, which desks work, how fast they are.

The live centre and the replay of a recorded day describe themselves in the same words, so
that a score says something about the forecasts that visitors see.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from config.centre import Centre, Policy
from kiosk.queueing.opening import Opening
from kiosk.queueing.order import Given, Head
from kiosk.queueing.pace import KEPT, LONGEST_STAY, Pace, Stay

LEAST_KEPT = 12
"""So many of the latest stays are read of each desk at least."""

QUIET = timedelta(hours=1)
"""A desk that called nobody for so long has gone, though nobody waited."""


@dataclass(frozen=True, slots=True)
class Queued:
    """A ticket that waits, or is expected to.

    Attributes:
        head: The ticket as the choice sees it.
        for_desk: The only desk that may call it.
        callable_from: Not called before: on hold, on the way from a desk, or not come yet.
        here: False for a booked visitor who has not come yet.
    """

    head: Head
    for_desk: str | None = None
    callable_from: datetime | None = None
    here: bool = True


@dataclass(frozen=True, slots=True)
class Sitting:
    """What the lease of a desk says.

    Attributes:
        live: Whether somebody has the desk.
        paused: Whether it calls nobody for a while.
        paused_until: When the pause is meant to end.
        closed: Whether it was closed.
    """

    live: bool
    paused: bool = False
    paused_until: datetime | None = None
    closed: bool = False


@dataclass(frozen=True, slots=True)
class DeskNow:
    """A desk at one instant.

    Attributes:
        id: The desk.
        profile: Its profile.
        services: What it serves.
        policy: By which it chooses.
        active: Whether it calls visitors.
        busy_with: The service of the visitor who is there.
        busy_since: When that visitor was called.
        free_from: When its pause ends.
    """

    id: str
    profile: str
    services: tuple[str, ...]
    policy: Policy
    active: bool = True
    busy_with: str | None = None
    busy_since: datetime | None = None
    free_from: datetime | None = None


@dataclass(frozen=True, slots=True)
class Stretch:
    """By how much a service's ranges must be wider than drawn: what no draw knows.

    Desks open and close, clerks take breaks, booked visitors come between. ``down`` is for
    the part before the likely call, ``up`` for the part after it.
    """

    down: float = 1.0
    up: float = 1.0


@dataclass(frozen=True, slots=True)
class Situation:
    """Everything known at one instant that says how long somebody will wait.

    Attributes:
        now: The instant.
        desks: The desks of the services concerned.
        queue: Everyone who waits for them, or is expected.
        paces: The pace of each service.
        openings: When each service works in the rest of the day.
        given: What the mixes of each profile gave today.
        unreliable: Services whose forecasts were wrong too often lately.
        promise: How often the range shall hold, 0 to 1.
        stretches: By how much ranges of a service must be wider than drawn, by experience.
    """

    now: datetime
    desks: tuple[DeskNow, ...]
    queue: tuple[Queued, ...]
    paces: Mapping[str, Pace] = field(default_factory=dict)
    openings: Mapping[str, Opening] = field(default_factory=dict)
    given: Mapping[str, Given] = field(default_factory=dict)
    unreliable: frozenset[str] = frozenset()
    promise: float = 0.9
    stretches: Mapping[str, Stretch] = field(default_factory=dict)


def linked(centre: Centre, services: Iterable[str]) -> frozenset[str]:
    """The services whose visitors compete for desks with those of some services, they included."""
    found = set(services)
    groups = [set(centre.profile(one).services) for one in {desk.profile for desk in centre.desks}]
    while True:
        more = {one for group in groups if group & found for one in group} - found
        if not more:
            return frozenset(found)
        found |= more


def stays_kept(centre: Centre) -> dict[str, int]:
    """How many of the latest stays of each desk count.

    Desks of one profile together tell the pace; each of them at least a little.
    """
    alike = Counter(desk.profile for desk in centre.desks)
    return {desk.id: max(-(-KEPT // alike[desk.profile]), LEAST_KEPT) for desk in centre.desks}


def desks_now(
    centre: Centre,
    services: Collection[str],
    now: datetime,
    stays: Mapping[str, Sequence[Stay]],
    queue: Collection[Queued],
    sittings: Mapping[str, Sitting],
) -> tuple[DeskNow, ...]:
    """The desks that serve some services, and which of them work.

    Args:
        centre: The centre in force.
        services: The services.
        now: The instant.
        stays: The latest stays at each desk, in the order of their calls.
        queue: Everyone who waits.
        sittings: What the leases say; a desk without one is judged by what it did.
    """
    patience = timedelta(minutes=centre.unstaffed_minutes)
    first = {
        service: min(
            (one.head.waits_from for one in queue if one.here and one.head.service == service),
            default=None,
        )
        for service in services
    }
    found = []
    for desk in centre.desks:
        profile = centre.profile(desk.profile)
        if not set(services) & set(profile.services):
            continue
        last = stays[desk.id][-1] if stays.get(desk.id) else None
        busy = last if last is not None and last.ended_at is None else None
        waits_from = [at for one in profile.services if (at := first.get(one)) is not None]
        sitting = sittings.get(desk.id)
        found.append(
            DeskNow(
                id=desk.id,
                profile=profile.id,
                services=profile.services,
                policy=profile.policy,
                active=_told_active(sitting)
                if sitting is not None and (sitting.live or sitting.closed)
                else _seems_active(
                    now,
                    last,
                    min(waits_from, default=None),
                    patience,
                    QUIET if sitting is None else patience,
                ),
                busy_with=None if busy is None else busy.service,
                busy_since=None if busy is None else busy.called_at,
                free_from=None if sitting is None else sitting.paused_until,
            )
        )
    return tuple(found)


def _told_active(sitting: Sitting) -> bool:
    if sitting.closed:
        return False
    # A pause without an end promises nothing.
    return not sitting.paused or sitting.paused_until is not None


def _seems_active(
    now: datetime,
    last: Stay | None,
    waits_from: datetime | None,
    patience: timedelta,
    quiet: timedelta,
) -> bool:
    """Whether a desk of which no lease tells works, judged by what it did last.

    It does while a visitor is there; afterwards until it has let somebody wait for longer
    than ``patience``, or called nobody for longer than ``quiet``.
    """
    if last is None:
        return False
    if last.ended_at is None:
        return now - last.called_at <= LONGEST_STAY
    idle = now - last.ended_at
    if waits_from is None:
        return idle <= quiet
    return idle <= quiet and now - max(last.ended_at, waits_from) <= patience
