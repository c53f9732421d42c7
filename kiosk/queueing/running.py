"""A day that runs again on paper: events in their order, and what each does to the floor.

Events of one instant go in the order of the journal, which is how they happened. What the
journal does not know goes last.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from heapq import heappop, heappush
from itertools import count

from config.centre import BOOKED, ORDINARY, Policy
from kiosk.queueing.floor import Counter, Floor, House, Live, Phase
from kiosk.queueing.order import Rule
from kiosk.queueing.recorded import Ending, RecordedDay, Step, Turn

UNKNOWN_ORDER = 1 << 62
"""The place among the events of one instant of what the journal does not know."""

_WAITS_ON = frozenset({Ending.RETURNED, Ending.TRANSFERRED, Ending.HELD})
_ENDED = frozenset({Ending.SERVED, Ending.CANCELLED})

_USUAL = timedelta(minutes=5)
"""How long a service takes when the day has none to compare with."""


Moment = tuple[datetime, int]
"""An instant, and the place within it."""


def place_of(entry: int) -> int:
    """The place of a journal entry within its instant; the odd ones lie between two entries."""
    return 2 * entry


@dataclass(frozen=True, slots=True)
class Call:
    """One call of the replay.

    Attributes:
        at: When.
        desk: The desk that called.
        ticket: The ticket.
        service: The service it waited for.
        group: Its class: of the centre, ``appointment`` with a booked time, or ``ordinary``.
        rule: By which rule it was chosen; None where that was recorded.
        waited: Its wait for this service without what it was on hold; None when it was called
            for it before.
        until: When the desk is free of it; None while that is not known.
    """

    at: datetime
    desk: str
    ticket: int
    service: str
    group: str
    rule: Rule | None
    waited: timedelta | None
    until: datetime | None


@dataclass(slots=True)
class Post:
    """A desk in the course of the replay.

    Attributes:
        counter: What it serves.
        open: Whether somebody works there.
        present: The ticket there.
        ready: Since when it is free while somebody waits whom it may call.
        asked: How often it called.
        token: Counts how often its readiness changed.
    """

    counter: Counter
    open: bool = True
    present: int | None = None
    ready: Moment | None = None
    asked: int = 0
    token: int = 0


class Running:
    """One run of a day. What makes a desk call is told by those who derive from it."""

    def __init__(self, day: RecordedDay, house: House) -> None:
        self.day, self.house = day, house
        self.floor = Floor(house, day.comers)
        self.posts = {counter.desk: Post(counter) for counter in house.counters}
        self.calls: list[Call] = []
        self.moment: Moment = (day.begins, 0)
        self._events: list[tuple[Moment, int, Callable[[], None]]] = []
        self._count = count()
        self._usual = usual_times(day)
        for one in self.floor.live.values():
            self.plan(one.comer.at, one.comer.order, self._coming(one))
            for step in one.comer.steps:
                self.plan(step.at, step.order, self._stepping(one, step))

    def plan(self, at: datetime, entry: int, event: Callable[[], None]) -> None:
        """Lets something happen at an instant, in the place of a journal entry."""
        self.plan_at((at, place_of(entry)), event)

    def plan_at(self, moment: Moment, event: Callable[[], None]) -> None:
        """Lets something happen at a moment."""
        heappush(self._events, (moment, next(self._count), event))

    def run(self) -> tuple[Call, ...]:
        """Runs the day to its end and returns the calls in their order."""
        while self._events:
            self.moment, _, event = heappop(self._events)
            event()
            self._look()
        return tuple(self.calls)

    @property
    def now(self) -> datetime:
        """The instant of the run."""
        return self.moment[0]

    def may_call(self, post: Post) -> bool:
        """Whether a free desk could call somebody now."""
        return self.floor.anybody(post.counter, self.now)

    def became_ready(self, post: Post) -> None:
        """A desk is free and somebody waits, since now."""

    def no_longer_ready(self, post: Post) -> None:
        """Somebody else called the last one whom a free desk could have called."""

    def call(self, post: Post, one: Live, rule: Rule | None) -> None:
        """A desk calls a ticket, which stays as long as it did when recorded."""
        post.ready, post.present, post.token = None, one.comer.ticket, post.token + 1
        post.asked += 1
        turn = one.turn
        took = turn.took if turn else self._usual.get(one.service, self._usual[""])
        until = None if took is None else self.now + took
        waited = None
        if not one.counted:
            waited = max(self.now - one.waits_from - one.away, timedelta(0))
        self.calls.append(
            Call(
                self.now,
                post.counter.desk,
                one.comer.ticket,
                one.service,
                group_of(one),
                rule,
                waited,
                until,
            )
        )
        one.counted, one.turns = True, one.turns + 1
        self.floor.call(one)
        if until is not None:
            entry = turn.end_order if turn else UNKNOWN_ORDER
            self.plan(until, entry, lambda: self._end(post, one, turn))

    def _look(self) -> None:
        """Tells the free desks for which something changed whether they could call."""
        touched, self.floor.touched = self.floor.touched, set()
        if not touched:
            return
        for post in self.posts.values():
            if post.present is not None or not post.open:
                continue
            if touched.isdisjoint(post.counter.services):
                continue
            ready = self.may_call(post)
            if ready and post.ready is None:
                post.ready, post.token = self.moment, post.token + 1
                self.became_ready(post)
            elif not ready and post.ready is not None:
                self.no_longer_ready(post)
                post.ready, post.token = None, post.token + 1

    def _coming(self, one: Live) -> Callable[[], None]:
        if one.comer.missed_at is None:
            return lambda: self.floor.come(one, self.now)
        post = self.posts.get(one.comer.missed_at)
        policy = Policy() if post is None else post.counter.policy
        return lambda: self.floor.bring_back(one, policy, self.now)

    def _stepping(self, one: Live, step: Step) -> Callable[[], None]:
        return lambda: self._step(one, step)

    def _step(self, one: Live, step: Step) -> None:
        """What happened while it waited happens again, unless it was called before."""
        if step.ending is Ending.CANCELLED and one.phase in {Phase.WAITING, Phase.AWAY}:
            self.floor.leave(one, Phase.GONE)
        elif one.phase is not Phase.WAITING:
            return
        elif step.ending is Ending.TRANSFERRED:
            self.floor.transfer(one, step, self.now)
        elif step.until is not None:
            self.floor.leave(one, Phase.AWAY)
            one.left_at = self.now
            self.plan(step.until, step.order, lambda: self._resume(one))

    def _resume(self, one: Live) -> None:
        if one.phase is not Phase.AWAY:
            return
        if one.left_at is not None and not one.counted:
            one.away += self.now - max(one.left_at, min(one.waits_from, self.now))
        one.left_at = None
        self.floor.put_back(one)

    def _end(self, post: Post, one: Live, turn: Turn | None) -> None:
        """The visitor leaves the desk as recorded."""
        if post.present == one.comer.ticket:
            post.present = None
        self.floor.touched.update(post.counter.services)
        ending = turn.ending if turn else Ending.SERVED
        self.floor.free(one)
        if ending in _WAITS_ON or (ending in _ENDED and self.floor.has_others(one)):
            walks = post.counter.walk
            if turn is not None and turn.took is not None and not turn.arrived:
                # Who had not come yet has gone no further than since the call.
                walks = min(walks, turn.took)
            until = self.now + walks
            self.floor.walk_back(one, until)
            self.plan(until, 0, lambda: self.floor.touch(one.comer.visit))
        if turn is None:
            return
        if ending is Ending.RETURNED:
            self.floor.put_back(one)
        elif ending is Ending.TRANSFERRED:
            self.floor.transfer(one, turn, self.now)
        elif ending in {Ending.HELD, Ending.MISSED}:
            one.phase = Phase.AWAY
            one.misses += ending is Ending.MISSED
            if turn.after is not None:
                back = self._resume if ending is Ending.HELD else self._bringing_back(post)
                self.plan(self.now + turn.after, turn.back_order, lambda: back(one))

    def _bringing_back(self, post: Post) -> Callable[[Live], None]:
        def back(one: Live) -> None:
            if one.phase is Phase.AWAY:
                self.floor.bring_back(one, post.counter.policy, self.now)

        return back


def group_of(one: Live) -> str:
    """The class under which the waits of a ticket are told."""
    if one.comer.booked_at is not None:
        return BOOKED
    return one.comer.priority or ORDINARY


def usual_times(day: RecordedDay) -> Mapping[str, timedelta]:
    """How long a visit to a desk took in the middle, by service; under "" over all."""
    times: dict[str, list[timedelta]] = {}
    for comer in day.comers:
        for turn in comer.turns:
            if turn.ending is Ending.SERVED and turn.took is not None:
                times.setdefault(comer.service, []).append(turn.took)
                times.setdefault("", []).append(turn.took)
    usual = {"": _USUAL}
    usual |= {service: in_the_middle(found) or _USUAL for service, found in times.items()}
    return usual


def in_the_middle(times: Sequence[timedelta]) -> timedelta | None:
    """The lower median; None of nothing."""
    return sorted(times)[(len(times) - 1) // 2] if times else None
