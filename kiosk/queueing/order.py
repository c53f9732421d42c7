"""Who is next, and why: a pure function over the heads of the queues.

The rules of a policy in their order: the longest wait as a guarantee; booked visitors whose
time has come; services that are called only when the others are empty; a mix between
classes, then between services; the oldest ticket, plainly or weighed by its service's
target wait. Where a returned ticket stands in its queue is decided when it returns.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum
from fractions import Fraction

from config.centre import BOOKED, ORDINARY, Policy


class Rule(StrEnum):
    """The rule of the policy that decided."""

    LONGEST_WAIT = "longest_wait"
    APPOINTMENT = "appointment"
    CLASS_MIX = "class_mix"
    MIX = "mix"
    TARGET = "target"
    OLDEST = "oldest"
    OTHERS_EMPTY = "others_empty"
    AHEAD_OF_TIME = "ahead_of_time"
    """A booked visitor before the time, because nobody else waits."""
    CHOSEN = "chosen"


@dataclass(frozen=True, slots=True)
class Head:
    """The first callable ticket of one queue.

    Attributes:
        ticket: Its id, which also breaks ties: lower ids were given earlier.
        service: Its queue.
        since: From when its place in the queue counts; of a booked visitor, the booked time.
        taken_at: When the visitor took the number or checked in.
        target_minutes: The wait its service aims to stay below.
        priority: Its class.
        booked_at: The booked time; None without an appointment.
        late: Whether the booked visitor came too late to go first.
    """

    ticket: int
    service: str
    since: datetime
    taken_at: datetime
    target_minutes: int = 20
    priority: str = ORDINARY
    booked_at: datetime | None = None
    late: bool = False

    @property
    def waits_from(self) -> datetime:
        """From when the wait counts: nobody waits before the booked time."""
        return self.taken_at if self.booked_at is None else max(self.taken_at, self.booked_at)

    @property
    def on_time(self) -> bool:
        """Whether it is a booked visitor who came in time."""
        return self.booked_at is not None and not self.late


@dataclass(frozen=True, slots=True)
class Choice:
    """The ticket to call, and why.

    Attributes:
        ticket: Its id.
        rule: The rule that decided last.
        waited: Its whole wait so far.
        heads: How many queues had somebody waiting.
        share: The service whose turn it was in the mix; empty when the mix did not decide.
        among: The services between which the mix decided, sorted.
        group: The class whose turn it was; empty when no mix between classes decided.
        groups: The classes between which it decided, sorted.
    """

    ticket: int
    rule: Rule
    waited: timedelta
    heads: int
    share: str = ""
    among: tuple[str, ...] = ()
    group: str = ""
    groups: tuple[str, ...] = ()


Given = Mapping[tuple[str, ...], Mapping[str, int]]
"""How many calls the mixes gave each class or service, by those between which they decided.

Classes are marked by ``class_key``, since a class and a service may bear one name.
"""


def pool_key(profile: str) -> str:
    """How a ticket names the desks of a profile as the only ones that may call it."""
    return f"@{profile}"


def meant_for(for_desk: str | None, desk: str, profile: str) -> bool:
    """Whether a desk may call a ticket: meant for any, for this one, or for its profile.

    Args:
        for_desk: What the ticket says: nothing, a desk's id, or ``pool_key`` of a profile.
        desk: The desk.
        profile: Its profile.
    """
    return for_desk in {None, desk, pool_key(profile)}


def class_key(priority: str) -> str:
    """What a class is called in the counts of the mixes."""
    return f":{priority}"


def choose(
    heads: Sequence[Head], policy: Policy, now: datetime, given: Given | None = None
) -> Choice | None:
    """The ticket a desk calls next; None when nobody waits.

    Args:
        heads: The first callable ticket of each queue of the desk.
        policy: The rules of its profile.
        now: The instant of the call.
        given: What the mixes gave today; the caller adds this choice's ``group`` and
            ``share`` to it (``counted``).
    """
    if not heads:
        return None
    first = min(heads, key=lambda head: (head.waits_from, head.ticket))
    limit = policy.longest_wait_minutes
    if limit is not None and now - first.waits_from > timedelta(minutes=limit):
        return _choice(first, Rule.LONGEST_WAIT, heads, now)
    early = timedelta(minutes=policy.appointments_early_minutes)
    booked = [head for head in heads if head.on_time]
    due = [head for head in booked if head.since - early <= now]
    if due and BOOKED not in policy.class_mix:
        # The one whose time came first is the latest by now.
        return _choice(_oldest(due), Rule.APPOINTMENT, heads, now)
    present = [head for head in heads if not head.on_time or head in due]
    if not present:
        return _choice(_oldest(booked), Rule.AHEAD_OF_TIME, heads, now)
    main = [head for head in present if head.service not in policy.only_when_empty]
    if not main:
        return _choice(_by_order(present, policy, now), Rule.OTHERS_EMPTY, heads, now)
    return _by_mixes(main, policy, now, given or {}, heads)


def _by_mixes(
    main: list[Head], policy: Policy, now: datetime, given: Given, heads: Sequence[Head]
) -> Choice:
    weighed = policy.order == "target_weighted" and len(main) > 1
    rule = Rule.TARGET if weighed else Rule.OLDEST
    group, groups = _turn(main, policy.class_mix, given, _class_of)
    if group:
        main = [head for head in main if _class_of(head) == group]
        rule = Rule.CLASS_MIX
    share, among = _turn(main, policy.mix, given, lambda head: head.service)
    if share:
        main = [head for head in main if head.service == share]
        rule = Rule.MIX
    chosen = _choice(_by_order(main, policy, now), rule, heads, now)
    return replace(
        chosen,
        share=share,
        among=among,
        group=group.removeprefix(":"),
        groups=tuple(one.removeprefix(":") for one in groups),
    )


def _class_of(head: Head) -> str:
    return class_key(BOOKED if head.on_time else head.priority)


def _turn(
    heads: Iterable[Head],
    weights: Mapping[str, int],
    given: Given,
    of: Callable[[Head], str],
) -> tuple[str, tuple[str, ...]]:
    """Whose turn it is between the classes or services of the heads; empty when no mix rules."""
    among = tuple(sorted({of(head) for head in heads}))
    if not weights or len(among) < 2:
        return "", ()
    by_key = {key: weights.get(key.removeprefix(":"), 1) for key in among}
    return next_share(among, by_key, given.get(among, {})), among


def counted(choice: Choice) -> tuple[tuple[tuple[str, ...], str], ...]:
    """What to count for a choice: pairs of those between which a mix decided, and whom it chose."""
    pairs: list[tuple[tuple[str, ...], str]] = []
    if choice.group:
        pairs.append((tuple(class_key(one) for one in choice.groups), class_key(choice.group)))
    if choice.share:
        pairs.append((choice.among, choice.share))
    return tuple(pairs)


def next_share(among: Sequence[str], weights: Mapping[str, int], given: Mapping[str, int]) -> str:
    """The service or class whose turn it is in a mix.

    Sainte-Laguë's divisors: after each full round every one has exactly its weight, and
    within a round the calls are spread as evenly as whole calls can be. Equal claims go to
    the one that stands first in ``among``.
    """
    return min(
        among,
        key=lambda one: Fraction(2 * given.get(one, 0) + 1, weights.get(one, 1)),
    )


def _oldest(heads: Sequence[Head]) -> Head:
    return min(heads, key=lambda head: (head.since, head.ticket))


def _by_order(heads: Sequence[Head], policy: Policy, now: datetime) -> Head:
    if policy.order == "target_weighted":
        # The wait as a part of the target: 15 of 10 minutes come before 20 of 30.
        return min(
            heads,
            key=lambda head: (
                -(now - head.since) / timedelta(minutes=head.target_minutes),
                head.since,
                head.ticket,
            ),
        )
    return _oldest(heads)


def _choice(head: Head, rule: Rule, heads: Sequence[Head], now: datetime) -> Choice:
    waited = max(now - head.waits_from, timedelta(0))
    return Choice(head.ticket, rule, waited, len(heads))
