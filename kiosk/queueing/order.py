"""Who is next, and why: a pure function over the heads of the queues."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from config.centre import Policy


class Rule(StrEnum):
    """The rule of the policy that decided."""

    LONGEST_WAIT = "longest_wait"
    OLDEST = "oldest"


@dataclass(frozen=True, slots=True)
class Head:
    """The first callable ticket of one queue.

    Attributes:
        ticket: Its id, which also breaks ties: lower ids were given earlier.
        service: Its queue.
        since: From when its place in the queue counts.
        taken_at: When the visitor took the number; the wait counts from here.
    """

    ticket: int
    service: str
    since: datetime
    taken_at: datetime


@dataclass(frozen=True, slots=True)
class Choice:
    """The ticket to call, and why.

    ``waited`` is its whole wait so far; ``heads`` how many queues had somebody waiting.
    """

    ticket: int
    rule: Rule
    waited: timedelta
    heads: int


def choose(heads: Sequence[Head], policy: Policy, now: datetime) -> Choice | None:
    """The ticket a desk calls next; None when nobody waits.

    First the head most over the policy's longest wait, then the oldest ticket of all.
    """
    if not heads:
        return None
    rule = Rule.OLDEST
    oldest = min(heads, key=lambda head: (head.since, head.ticket))
    if policy.longest_wait_minutes is not None:
        first = min(heads, key=lambda head: (head.taken_at, head.ticket))
        if now - first.taken_at > timedelta(minutes=policy.longest_wait_minutes):
            oldest, rule = first, Rule.LONGEST_WAIT
    waited = max(now - oldest.taken_at, timedelta(0))
    return Choice(oldest.ticket, rule, waited, len(heads))
