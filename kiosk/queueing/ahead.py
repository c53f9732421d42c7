"""Who is called before a ticket: the desks' own choices, played forward.

Each desk takes its next visitor by ``order.choose`` whenever it is free, as the live call
does. Only those who wait now, and booked visitors who are expected, take part.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from heapq import heapify, heappop, heappush

from kiosk.queueing.order import Head, choose, counted, meant_for
from kiosk.queueing.situation import DeskNow, Queued, Situation

MOST_CALLS = 500
"""Further calls than this are not played; whoever stands behind counts by place."""

_UNKNOWN_PACE = 300.0
"""How long a desk is taken where nothing is known, s; only the order hangs on it."""


@dataclass(frozen=True, slots=True)
class Ahead:
    """What comes before a ticket.

    Attributes:
        people: How many of those who wait now are called first, by the desks that may call it.
        exact: Whether it will be just those, unless somebody with a better claim comes.
        calls: The services those desks call before it, in order; the expected ones too.
    """

    people: int
    exact: bool
    calls: tuple[str, ...]


def ahead_of(situation: Situation, target: Queued) -> Ahead:
    """Who is called before a ticket.

    Args:
        situation: What is known; ``target`` need not be in its queue.
        target: The ticket.

    Returns:
        What the active desks call first. Where none that may call it is active, no policy is at
        work: then it counts by place in its own queue.
    """
    desks = [one for one in situation.desks if one.active]
    serving = [one for one in desks if may_call(one, target)]
    queue = [one for one in situation.queue if one.head.ticket != target.head.ticket]
    in_line = _in_line(
        serving or [one for one in situation.desks if may_call(one, target)], queue, target
    )
    if in_line or not serving:
        before = [one for one in queue if one.here and _goes_before(one, target)]
        return Ahead(len(before), in_line, calls=(target.head.service,) * len(before))
    return _Play(situation, desks, [*queue, target], target).run(serving)


def may_call(desk: DeskNow, queued: Queued) -> bool:
    """Whether a desk serves the ticket, and no other desk was named for it."""
    return queued.head.service in desk.services and meant_for(
        queued.for_desk, desk.id, desk.profile
    )


def _in_line(serving: list[DeskNow], queue: list[Queued], target: Queued) -> bool:
    """Whether the queue of the target is one line: nobody in it goes out of turn."""
    service = target.head.service
    if any(one.services != (service,) for one in serving):
        return False
    line = [*(one for one in queue if one.head.service == service), target]
    mixed = any(one.policy.class_mix for one in serving)
    return all(
        one.callable_from is None
        and one.for_desk is None
        and one.head.booked_at is None
        and not (mixed and one.head.priority != target.head.priority)
        for one in line
    )


def _goes_before(one: Queued, target: Queued) -> bool:
    same = one.head.service == target.head.service
    return same and (one.head.since, one.head.ticket) < (target.head.since, target.head.ticket)


Line = tuple[str, str, bool]
"""A queue with one order: service, class, and whether booked visitors in time stand in it."""


class _Play:
    """The calls to come, one after the other."""

    def __init__(
        self, situation: Situation, desks: list[DeskNow], queue: list[Queued], target: Queued
    ) -> None:
        self._situation = situation
        self._target = target
        self._lines: dict[Line, list[Queued]] = {}
        for one in sorted(queue, key=lambda each: (each.head.since, each.head.ticket)):
            line = (one.head.service, one.head.priority, one.head.on_time)
            self._lines.setdefault(line, []).append(one)
        self._given: dict[str, dict[tuple[str, ...], dict[str, int]]] = {
            profile: {among: dict(shares) for among, shares in given.items()}
            for profile, given in situation.given.items()
        }
        self._free = [(self._first_free(desk), at, desk) for at, desk in enumerate(desks)]
        heapify(self._free)

    def run(self, serving: list[DeskNow]) -> Ahead:
        """Plays until the target is called."""
        ids = {one.id for one in serving}
        calls: list[str] = []
        people = played = 0
        while self._free and played < MOST_CALLS:
            at, order, desk = heappop(self._free)
            called, waits_until = self._call(desk, at)
            if called is None:
                if waits_until is not None:
                    heappush(self._free, (waits_until, order, desk))
                continue
            if called.head.ticket == self._target.head.ticket:
                break
            played += 1
            if desk.id in ids:
                calls.append(called.head.service)
                people += called.here
            taken = timedelta(seconds=self._mean(called.head.service))
            heappush(self._free, (at + taken, order, desk))
        else:
            left = [one for line in self._lines.values() for one in line if one.here]
            people += sum(_goes_before(one, self._target) for one in left)
        return Ahead(people, self._exact(serving), tuple(calls))

    def _call(self, desk: DeskNow, at: datetime) -> tuple[Queued | None, datetime | None]:
        """Whom a desk calls at an instant; if nobody, from when it could call somebody."""
        heads: list[Head] = []
        found: dict[int, tuple[Line, int]] = {}
        later: datetime | None = None
        for line, row in self._lines.items():
            if line[0] not in desk.services:
                continue
            for place, one in enumerate(row):
                if not meant_for(one.for_desk, desk.id, desk.profile):
                    continue
                if one.callable_from is not None and one.callable_from > at:
                    later = one.callable_from if later is None else min(later, one.callable_from)
                    continue
                heads.append(one.head)
                found[one.head.ticket] = (line, place)
                break
        choice = choose(heads, desk.policy, at, self._given.get(desk.profile))
        if choice is None:
            return None, later
        for among, share in counted(choice):
            shares = self._given.setdefault(desk.profile, {}).setdefault(among, {})
            shares[share] = shares.get(share, 0) + 1
        line, place = found[choice.ticket]
        return self._lines[line].pop(place), None

    def _first_free(self, desk: DeskNow) -> datetime:
        now = self._situation.now
        free = now if desk.free_from is None else max(now, desk.free_from)
        if desk.busy_with is None or desk.busy_since is None:
            return free
        mean = self._mean(desk.busy_with)
        elapsed = (now - desk.busy_since).total_seconds()
        return max(free, now + timedelta(seconds=max(mean - elapsed, mean / 4)))

    def _mean(self, service: str) -> float:
        pace = self._situation.paces.get(service)
        return pace.mean if pace is not None and pace.cycles else _UNKNOWN_PACE

    def _exact(self, serving: list[DeskNow]) -> bool:
        """Whether the order hangs neither on when a desk is free nor on which one is."""
        if len({one.profile for one in serving}) != 1:
            return False
        services = set(serving[0].services)
        part = [
            one for one in (*self._situation.queue, self._target) if one.head.service in services
        ]
        plain = all(
            one.callable_from is None and one.for_desk is None and one.head.booked_at is None
            for one in part
        )
        policy = serving[0].policy
        timed = policy.order == "target_weighted" or policy.longest_wait_minutes is not None
        lines = {(one.head.service, one.head.priority) for one in part}
        others = any(
            services & set(one.services)
            for one in self._situation.desks
            if one.active and one not in serving
        )
        return plain and not others and not (timed and len(lines) > 1)
