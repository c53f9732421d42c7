"""Who is next, and why: a pure function over the heads of the queues.

The rules of a policy in their order: the longest wait as a guarantee; services that are
called only when the others are empty; a mix between services; the oldest ticket, plainly
or weighed by its service's target wait.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from fractions import Fraction

from config.centre import Policy


class Rule(StrEnum):
    """The rule of the policy that decided."""

    LONGEST_WAIT = "longest_wait"
    MIX = "mix"
    TARGET = "target"
    OLDEST = "oldest"
    OTHERS_EMPTY = "others_empty"
    CHOSEN = "chosen"


@dataclass(frozen=True, slots=True)
class Head:
    """The first callable ticket of one queue.

    Attributes:
        ticket: Its id, which also breaks ties: lower ids were given earlier.
        service: Its queue.
        since: From when its place in the queue counts.
        taken_at: When the visitor took the number; the wait counts from here.
        target_minutes: The wait its service aims to stay below.
    """

    ticket: int
    service: str
    since: datetime
    taken_at: datetime
    target_minutes: int = 20


@dataclass(frozen=True, slots=True)
class Choice:
    """The ticket to call, and why.

    Attributes:
        ticket: Its id.
        rule: The rule that decided.
        waited: Its whole wait so far.
        heads: How many queues had somebody waiting.
        share: The service whose turn it was in the mix; empty when the mix did not decide.
        among: The services between which the mix decided, sorted.
    """

    ticket: int
    rule: Rule
    waited: timedelta
    heads: int
    share: str = ""
    among: tuple[str, ...] = ()


Given = Mapping[tuple[str, ...], Mapping[str, int]]
"""How many calls the mix gave each service, by the services between which it decided."""


def choose(
    heads: Sequence[Head], policy: Policy, now: datetime, given: Given | None = None
) -> Choice | None:
    """The ticket a desk calls next; None when nobody waits.

    Args:
        heads: The first callable ticket of each queue of the desk.
        policy: The rules of its profile.
        now: The instant of the call.
        given: What the mix gave today; the caller adds this choice's ``share`` to it.
    """
    if not heads:
        return None
    first = min(heads, key=lambda head: (head.taken_at, head.ticket))
    limit = policy.longest_wait_minutes
    if limit is not None and now - first.taken_at > timedelta(minutes=limit):
        return _choice(first, Rule.LONGEST_WAIT, heads, now)
    main = [head for head in heads if head.service not in policy.only_when_empty]
    if not main:
        return _choice(_by_order(heads, policy, now), Rule.OTHERS_EMPTY, heads, now)
    among = tuple(sorted({head.service for head in main}))
    if policy.mix and len(among) > 1:
        share = next_share(among, policy.mix, (given or {}).get(among, {}))
        turn = [head for head in main if head.service == share]
        return _choice(_by_order(turn, policy, now), Rule.MIX, heads, now, share, among)
    weighed = policy.order == "target_weighted" and len(main) > 1
    rule = Rule.TARGET if weighed else Rule.OLDEST
    return _choice(_by_order(main, policy, now), rule, heads, now)


def next_share(among: Sequence[str], weights: Mapping[str, int], given: Mapping[str, int]) -> str:
    """The service whose turn it is in a mix.

    Sainte-Laguë's divisors: after each full round every service has exactly its weight, and
    within a round the calls are spread as evenly as whole calls can be. Equal claims go to
    the service that stands first in ``among``.
    """
    return min(
        among,
        key=lambda service: Fraction(2 * given.get(service, 0) + 1, weights.get(service, 1)),
    )


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
    return min(heads, key=lambda head: (head.since, head.ticket))


def _choice(
    head: Head,
    rule: Rule,
    heads: Sequence[Head],
    now: datetime,
    share: str = "",
    among: tuple[str, ...] = (),
) -> Choice:
    waited = max(now - head.taken_at, timedelta(0))
    return Choice(head.ticket, rule, waited, len(heads), share, among)
