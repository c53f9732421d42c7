"""What a recorded day would have been under another policy.

Two runs over the same floor. The first one retraces the day as it was and learns the rhythm of
each desk: when it opened, how long after it could have called it did, when its clerk was away.
The second one keeps visitors, service times and rhythms and lets ``order.choose``, by which
desks call in life, decide whom each desk calls. Under the policy that was in force both are
the same, call for call.

What nobody can know is taken as it was: a visitor who left while waiting leaves at the same
time unless called before, a missed call is missed again, the time at a desk is the visitor's
own wherever that is.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection
from dataclasses import dataclass, field
from datetime import timedelta

from kiosk.queueing.floor import House, Live
from kiosk.queueing.order import Rule, choose, counted
from kiosk.queueing.recorded import Closed, RecordedDay, Turn
from kiosk.queueing.running import (
    UNKNOWN_ORDER,
    Call,
    Moment,
    Post,
    Running,
    in_the_middle,
    place_of,
)

AWAY_FROM = timedelta(minutes=5)
"""A desk that lets visitors wait this long is away, at that time of the day."""


@dataclass(frozen=True, slots=True)
class Absence:
    """A time in which a desk could have called and did not."""

    since: Moment
    until: Moment


@dataclass(frozen=True, slots=True)
class Beat:
    """One call by the policy, and how long the desk let wait before it."""

    pause: timedelta
    moment: Moment


@dataclass(frozen=True, slots=True)
class Pick:
    """A ticket that the clerk chose out of turn, at the time of the day when that happened."""

    moment: Moment
    ticket: int


@dataclass(slots=True)
class Rhythm:
    """How a desk worked on the recorded day."""

    opens: Moment
    closes: Moment
    beats: list[Beat] = field(default_factory=list)
    picks: list[Pick] = field(default_factory=list)
    absences: list[Absence] = field(default_factory=list)

    @property
    def usual_pause(self) -> timedelta:
        """How long it lets wait in the middle."""
        return in_the_middle([beat.pause for beat in self.beats]) or timedelta(0)


@dataclass(frozen=True, slots=True)
class Retraced:
    """A day as it was: its calls with their waits, and how the desks worked."""

    calls: tuple[Call, ...]
    rhythms: dict[str, Rhythm]


def retrace(day: RecordedDay, house: House) -> Retraced:
    """The day as recorded.

    Args:
        day: The day.
        house: The centre with the policies and profiles that were in force.
    """
    tracing = _Retracing(day, house)
    calls = tracing.run()
    for closed in day.closed:
        _close(tracing.rhythms.get(closed.desk), closed)
    for rhythm in tracing.rhythms.values():
        rhythm.absences.sort(key=lambda one: one.since)
    return Retraced(calls, tracing.rhythms)


def _close(rhythm: Rhythm | None, closed: Closed) -> None:
    """Notes when a desk was closed, which ended at the latest when it called somebody."""
    if rhythm is None:
        return
    since = (closed.since, place_of(closed.order))
    calls = [one.moment for one in rhythm.beats] + [one.moment for one in rhythm.picks]
    next_call = min((one for one in calls if one > since), default=(closed.until, 1))
    until = min((closed.until, 0), (next_call[0], next_call[1] - 1))
    rhythm.absences.append(Absence(since, until))


def replay(day: RecordedDay, house: House, rhythms: dict[str, Rhythm]) -> tuple[Call, ...]:
    """The calls that the desks would have made.

    A desk whose day was over goes on only for those who would otherwise be left behind: the
    last desk of a service calls whoever was called when recorded.

    Args:
        day: The day.
        house: The centre with the policies and profiles to try.
        rhythms: How the desks worked, from ``retrace``.
    """
    return _Replaying(day, house, rhythms).run()


class _Retracing(Running):
    def __init__(self, day: RecordedDay, house: House) -> None:
        super().__init__(day, house)
        self.rhythms = {desk: Rhythm((day.begins, 0), (day.begins, 0)) for desk in self.posts}
        for one in self.floor.live.values():
            for turn in one.comer.turns:
                if turn.desk in self.posts:
                    self.plan(turn.at, turn.order, self._calling(one, turn))

    def _calling(self, one: Live, turn: Turn) -> Callable[[], None]:
        return lambda: self._as_recorded(one, turn)

    def _as_recorded(self, one: Live, turn: Turn) -> None:
        post, rhythm = self.posts[turn.desk], self.rhythms[turn.desk]
        ready = post.ready or self.moment
        pause, before = self.now - ready[0], (self.now, self.moment[1] - 1)
        if pause >= AWAY_FROM or turn.chosen:
            rhythm.absences.append(Absence(ready, before))
            pause = timedelta(0)
        if not post.asked:
            # Whatever it let wait before, nobody worked there yet.
            rhythm.opens = (self.now - pause, 0) if pause else before
            rhythm.absences.clear()
        if turn.chosen:
            rhythm.picks.append(Pick(self.moment, one.comer.ticket))
        else:
            rhythm.beats.append(Beat(pause, self.moment))
        ends = (self.day.ends, 0)
        if turn.took is not None:
            ends = (self.now + turn.took, place_of(turn.end_order))
        rhythm.closes = max(rhythm.closes, ends)
        self.call(post, one, None)

    def no_longer_ready(self, post: Post) -> None:
        if post.ready is not None:
            absences = self.rhythms[post.counter.desk].absences
            absences.append(Absence(post.ready, self.moment))


class _Replaying(Running):
    def __init__(self, day: RecordedDay, house: House, rhythms: dict[str, Rhythm]) -> None:
        super().__init__(day, house)
        self._rhythms = rhythms
        self._given: dict[str, dict[tuple[str, ...], dict[str, int]]] = {}
        self._beats = dict.fromkeys(self.posts, 0)
        self._wanted: dict[str, Live] = {}
        self._last_for = self._last_desks()
        for post in self.posts.values():
            post.open = False
            rhythm = rhythms[post.counter.desk]
            self.plan_at(rhythm.opens, self._opening(post))
            for pick in rhythm.picks:
                self.plan_at(pick.moment, self._picking(post, self.floor.live[pick.ticket]))

    def _last_desks(self) -> dict[str, frozenset[str]]:
        """The services for which each desk was the last to work."""
        last: dict[str, str] = {}
        closes = {desk: rhythm.closes for desk, rhythm in self._rhythms.items()}
        for counter in sorted(self.house.counters, key=lambda one: (closes[one.desk], one.desk)):
            last |= dict.fromkeys(counter.services, counter.desk)
        services: dict[str, set[str]] = defaultdict(set)
        for service, desk in last.items():
            services[desk].add(service)
        return {desk: frozenset(services[desk]) for desk in self.posts}

    def _opening(self, post: Post) -> Callable[[], None]:
        def opens() -> None:
            post.open = True
            self.floor.touched.update(post.counter.services)

        return opens

    def may_call(self, post: Post) -> bool:
        limits = self._limits(post)
        return limits is not None and self.floor.anybody(post.counter, self.now, limits)

    def _limits(self, post: Post) -> Collection[str] | None:
        """Empty: the desk calls anybody; None: nobody any more."""
        if self.moment < self._rhythms[post.counter.desk].closes:
            return ()
        return self._last_for[post.counter.desk] or None

    def became_ready(self, post: Post) -> None:
        rhythm, token = self._rhythms[post.counter.desk], post.token
        beat = self._beats[post.counter.desk]
        pause, place = rhythm.usual_pause, place_of(UNKNOWN_ORDER)
        if beat < len(rhythm.beats):
            pause, place = rhythm.beats[beat].pause, rhythm.beats[beat].moment[1]
        moment = (self.now + pause, place)
        for absence in rhythm.absences:
            if absence.since <= moment < absence.until:
                moment = (absence.until[0], max(place, absence.until[1] + 1))
        self.plan_at(moment, lambda: self._ask(post, token))

    def _ask(self, post: Post, token: int) -> None:
        """A desk calls the next one, if nobody else was quicker."""
        limits = self._limits(post)
        if token != post.token or limits is None:
            return
        counter = post.counter
        wanted = self._wanted.pop(counter.desk, None)
        if wanted is not None and self._pick(post, wanted):
            return
        given = self._given.setdefault(counter.mix, defaultdict(dict))
        heads = self.floor.heads(counter, self.now, limits)
        choice = choose(heads, counter.policy, self.now, given)
        if choice is None:
            post.ready = None
            return
        for among, share in counted(choice):
            given[among][share] = given[among].get(share, 0) + 1
        self._beats[counter.desk] += 1
        self.call(post, self.floor.live[choice.ticket], choice.rule)

    def _picking(self, post: Post, one: Live) -> Callable[[], None]:
        def picks() -> None:
            # A clerk who is busy by now picks it next.
            if post.present is not None or not self._pick(post, one):
                self._wanted[post.counter.desk] = one

        return picks

    def _pick(self, post: Post, one: Live) -> bool:
        """Calls a ticket out of turn if it may be called at all; tells whether it was."""
        if not self.floor.may_pick(one, post.counter):
            return False
        self.call(post, one, Rule.CHOSEN)
        return True
