"""The queues and desks of a day that is replayed, without a database.

The same rules as the statements of the store: who may be called by whom, where a returned or
transferred ticket stands, what a visit at another desk keeps from being called.
"""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum
from heapq import nsmallest

from config.centre import ORDINARY, Policy
from kiosk.queueing.numbering import Lane
from kiosk.queueing.order import Head, meant_for
from kiosk.queueing.recorded import Comer, Step, Turn

_TICK = timedelta(microseconds=1)


@dataclass(frozen=True, slots=True)
class Counter:
    """A desk of the replay.

    Attributes:
        desk: Its id.
        services: The services it serves.
        policy: By which it chooses.
        mix: Desks with the same one share the counts of their mixes: their profile.
        walk: From the waiting place to the desk.
    """

    desk: str
    services: tuple[str, ...]
    policy: Policy = field(default_factory=Policy)
    mix: str = ""
    walk: timedelta = timedelta(seconds=60)


@dataclass(frozen=True, slots=True)
class House:
    """What the replay knows of the centre.

    Attributes:
        counters: The desks that called somebody on the day.
        targets: The wait each service aims to stay below, minutes.
        bookable: The services that may have booked visitors.
        classes: The classes of visitors.
    """

    counters: tuple[Counter, ...]
    targets: Mapping[str, int] = field(default_factory=dict)
    bookable: frozenset[str] = frozenset()
    classes: frozenset[str] = frozenset()


class Phase(StrEnum):
    """Where a ticket of the replay is."""

    TO_COME = "to_come"
    WAITING = "waiting"
    AWAY = "away"
    """On hold, or missed and not back."""
    AT_DESK = "at_desk"
    GONE = "gone"


@dataclass(slots=True)
class Live:
    """A ticket in the course of the replay; ``comer`` is what was recorded of it.

    Attributes:
        comer: What was recorded of it.
        service: The service it waits for.
        since: From when its place in the queue counts.
        lane: Whether it waits as a booked visitor or with the others.
        for_desk: The only desk that may call it.
        misses: How many calls it missed.
        phase: Where it is.
        turns: How often it was called.
        waits_from: From when its wait for this service counts.
        away: How long it was on hold of that time.
        left_at: When the hold began.
        counted: Whether its wait for this service is over and counted.
    """

    comer: Comer
    service: str
    since: datetime
    lane: str
    for_desk: str | None
    misses: int
    waits_from: datetime
    phase: Phase = Phase.TO_COME
    turns: int = 0
    away: timedelta = timedelta(0)
    left_at: datetime | None = None
    counted: bool = False

    @classmethod
    def of(cls, comer: Comer) -> Live:
        """A ticket before its visitor has come."""
        from_now = comer.at if comer.booked_at is None else max(comer.at, comer.booked_at)
        return cls(
            comer=comer,
            service=comer.service,
            since=comer.booked_at or comer.at,
            lane=comer.lane,
            for_desk=comer.for_desk,
            misses=comer.misses,
            waits_from=from_now,
        )

    @property
    def place(self) -> tuple[datetime, int]:
        """By what its queue is sorted."""
        return self.since, self.comer.ticket

    @property
    def turn(self) -> Turn | None:
        """What was recorded of its next call; None when it was not called again."""
        turns = self.comer.turns
        return turns[self.turns] if self.turns < len(turns) else None

    def late(self, policy: Policy) -> bool:
        """Whether it came too late for its booked time to go first."""
        booked = self.comer.booked_at
        late = timedelta(minutes=policy.appointments_late_minutes)
        return booked is not None and self.comer.taken_at - booked > late


_Place = tuple[datetime, int]


class Floor:
    """The queues of one replay, by service, class and lane."""

    def __init__(self, house: House, comers: Collection[Comer]) -> None:
        self.house = house
        self.live = {comer.ticket: Live.of(comer) for comer in comers}
        self.touched: set[str] = set()
        """Services where something changed since the desks last looked."""
        self._queues: dict[str, dict[tuple[str, str], list[_Place]]] = {}
        self._at_desk: set[int] = set()
        self._free_from: dict[int, datetime] = {}
        self._of_visit: dict[int, list[Live]] = {}
        for one in self.live.values():
            self._of_visit.setdefault(one.comer.visit, []).append(one)

    def come(self, one: Live, now: datetime) -> None:
        """A visitor begins to wait, behind those who are there."""
        if one.comer.booked_at is None:
            one.since = self._end_of_queue(one.service, now)
        self._wait(one)

    def call(self, one: Live) -> None:
        """A ticket leaves its queue for a desk."""
        self._leave(one)
        one.phase = Phase.AT_DESK
        self._at_desk.add(one.comer.visit)
        self.touch(one.comer.visit)

    def free(self, one: Live) -> None:
        """The visitor is no longer at a desk."""
        one.phase = Phase.GONE
        self._at_desk.discard(one.comer.visit)
        self.touch(one.comer.visit)

    def walk_back(self, one: Live, until: datetime) -> None:
        """The visitor can be called from ``until`` on."""
        self._free_from[one.comer.visit] = until

    def put_back(self, one: Live) -> None:
        """A ticket waits again at its old place."""
        self._wait(one)

    def bring_back(self, one: Live, policy: Policy, now: datetime) -> None:
        """A missed visitor waits again, behind the next ones or at the end."""
        since = self._end_of_queue(one.service, now)
        if one.misses <= policy.returned_times:
            ahead = self._first(one.service, max(policy.returned_behind, 1))
            if ahead and policy.returned_behind:
                since = ahead[-1][0] + _TICK
            elif ahead:
                since = ahead[0][0] - _TICK
        one.since, one.lane = since, str(Lane.QUEUE)
        self._wait(one)

    def transfer(self, one: Live, how: Turn | Step, now: datetime) -> None:
        """A ticket waits for another service or desk, by its whole wait or first in line."""
        self._leave(one)
        one.service, one.for_desk, one.lane = how.to, how.for_desk, str(Lane.QUEUE)
        one.since = one.comer.taken_at
        if how.first:
            ahead = self._first(how.to, 1)
            one.since = min(one.since, ahead[0][0] - _TICK) if ahead else one.since
        one.waits_from, one.away, one.counted = now, timedelta(0), False
        self._wait(one)

    def leave(self, one: Live, phase: Phase) -> None:
        """A ticket leaves its queue, for a while or for good."""
        self._leave(one)
        one.phase = phase

    def has_others(self, one: Live) -> bool:
        """Whether the visitor has another ticket that is not over."""
        over = {Phase.GONE, Phase.TO_COME}
        mine = self._of_visit[one.comer.visit]
        return any(other is not one and other.phase not in over for other in mine)

    def callable(self, one: Live, counter: Counter, now: datetime) -> bool:
        """Whether a desk may call a waiting ticket now."""
        visit = one.comer.visit
        return (
            one.phase is Phase.WAITING
            and meant_for(one.for_desk, counter.desk, counter.mix)
            and visit not in self._at_desk
            and self._free_from.get(visit, now) <= now
        )

    def may_pick(self, one: Live, counter: Counter) -> bool:
        """Whether a clerk may call a ticket out of turn: on the way back from a desk, too."""
        return (
            one.phase is Phase.WAITING
            and one.service in counter.services
            and meant_for(one.for_desk, counter.desk, counter.mix)
            and one.comer.visit not in self._at_desk
        )

    def anybody(self, counter: Counter, now: datetime, last_for: Collection[str] = ()) -> bool:
        """Whether a desk could call somebody now.

        Args:
            counter: The desk.
            now: The instant.
            last_for: Not empty: only those of these services who were called when recorded.
        """
        mine = (mine for _, _, mine in self._before(counter, now, last_for))
        return any(next(one, None) is not None for one in mine)

    def heads(self, counter: Counter, now: datetime, last_for: Collection[str] = ()) -> list[Head]:
        """The first callable ticket of each queue of a desk, as ``anybody`` counts them."""
        found: list[Head] = []
        for group, lane, mine in self._before(counter, now, last_for):
            if lane == Lane.APPOINTMENT:
                found += self._booked(list(mine), group, counter.policy)
            else:
                first = next(mine, None)
                found += [] if first is None else [self._head(first, group)]
        return found

    def _before(
        self, counter: Counter, now: datetime, last_for: Collection[str]
    ) -> Iterator[tuple[str, str, Iterator[Live]]]:
        """The callable tickets before a desk, by class and lane, each queue in its order."""
        for service in counter.services:
            for (group, lane), places in self._queues.get(service, {}).items():
                if lane != Lane.APPOINTMENT or service in self.house.bookable:
                    yield group, lane, self._callable(places, counter, now, last_for)

    def _callable(
        self, places: list[_Place], counter: Counter, now: datetime, last_for: Collection[str]
    ) -> Iterator[Live]:
        for _, ticket in places:
            one = self.live[ticket]
            if self.callable(one, counter, now) and _stays_for(one, last_for):
                yield one

    def _booked(self, mine: list[Live], group: str, policy: Policy) -> Iterator[Head]:
        in_time = [one for one in mine if not one.late(policy)]
        late = [one for one in mine if one.late(policy)]
        if in_time:
            yield self._head(in_time[0], group)
        if late:
            first = min(late, key=lambda one: (one.comer.taken_at, one.comer.ticket))
            yield self._head(first, group, late=True)

    def _head(self, one: Live, group: str, *, late: bool = False) -> Head:
        return Head(
            ticket=one.comer.ticket,
            service=one.service,
            since=one.comer.taken_at if late else one.since,
            taken_at=one.comer.taken_at,
            target_minutes=self.house.targets.get(one.service, 20),
            priority=group,
            # Who was sent on, or missed the call, waits with the others.
            booked_at=None if one.lane == Lane.QUEUE else one.comer.booked_at,
            late=late,
        )

    def _key(self, one: Live) -> tuple[str, str]:
        told = one.comer.priority
        return (told if told in self.house.classes and told else ORDINARY), one.lane

    def _wait(self, one: Live) -> None:
        one.phase = Phase.WAITING
        queue = self._queues.setdefault(one.service, {}).setdefault(self._key(one), [])
        insort(queue, one.place)
        self.touched.add(one.service)

    def _leave(self, one: Live) -> None:
        if one.phase is Phase.WAITING:
            queue = self._queues[one.service][self._key(one)]
            del queue[bisect_left(queue, one.place)]
            self.touched.add(one.service)

    def touch(self, visit: int) -> None:
        """Something changed for a visitor: the desks of all their services look again."""
        self.touched.update(one.service for one in self._of_visit[visit])

    def _end_of_queue(self, service: str, now: datetime) -> datetime:
        queues = self._queues.get(service, {}).items()
        last = [places[-1][0] for (_, lane), places in queues if lane == Lane.QUEUE and places]
        return max(now, max(last) + _TICK) if last else now

    def _first(self, service: str, count: int) -> list[_Place]:
        """The first places in line for any desk; booked visitors stand in line at their times."""
        in_line = (
            place
            for (_, lane), places in self._queues.get(service, {}).items()
            if lane == Lane.QUEUE
            for place in places
            if self.live[place[1]].for_desk is None
        )
        return nsmallest(count, in_line)


def _stays_for(one: Live, last_for: Collection[str]) -> bool:
    return not last_for or (one.service in last_for and one.turn is not None)
