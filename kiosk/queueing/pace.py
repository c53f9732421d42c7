"""How long a desk is busy with one visitor, read from what desks did lately.

A desk's time for a visitor runs from the call to the next call, as long as somebody waited
for it meanwhile: the walk to the desk, the service and the gap after it are all time in
which nobody else is called. Where nobody waited, it ends with the service.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import pairwise

LONGEST_GAP = timedelta(minutes=30)
"""A pause of a desk belongs to its pace; what is longer, while somebody waits, is none."""

LONGEST_ANSWER = timedelta(minutes=5)
"""A free desk that lets somebody wait for longer was not there."""

LONGEST_STAY = timedelta(hours=3)
"""A visitor who seems to have been at a desk for longer was forgotten there."""

KEPT = 48
"""How many of the latest visitors of a service tell its pace."""


@dataclass(frozen=True, slots=True)
class Stay:
    """One visitor at one desk.

    Attributes:
        desk: The desk.
        service: What the visitor came for.
        ready_at: From when the visitor could have been called.
        called_at: When the visitor was called.
        ended_at: When the desk was done; None while the visitor is there.
    """

    desk: str
    service: str
    ready_at: datetime
    called_at: datetime
    ended_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Pace:
    """How a service's desks worked lately.

    Attributes:
        cycles: For how long a desk was taken by a visitor, s; the latest ``KEPT``, ascending.
        answers: How long a visitor waited for a desk that had nothing else to do, s; ascending.
    """

    cycles: tuple[float, ...] = ()
    answers: tuple[float, ...] = ()

    @property
    def mean(self) -> float:
        """How long a desk is taken by a visitor on average, s; 0 when nothing is known."""
        return sum(self.cycles) / len(self.cycles) if self.cycles else 0.0


def paces(stays: Mapping[str, Sequence[Stay]]) -> dict[str, Pace]:
    """The pace of each service.

    Args:
        stays: The latest stays at each desk, in the order of their calls.
    """
    cycles: dict[str, list[tuple[datetime, float]]] = {}
    answers: dict[str, list[tuple[datetime, float]]] = {}
    for row in stays.values():
        for stay, following in _with_next(row):
            if stay.ended_at is None:
                continue
            taken = stay.ended_at - stay.called_at
            if following is not None and following.ready_at <= stay.ended_at:
                taken += _gap(stay.ended_at, following)
            elif following is not None:
                answer = following.called_at - following.ready_at
                if answer <= LONGEST_ANSWER:
                    answers.setdefault(following.service, []).append(
                        (following.called_at, answer.total_seconds())
                    )
            if taken <= LONGEST_STAY:
                cycles.setdefault(stay.service, []).append(
                    (stay.called_at, max(taken.total_seconds(), 0.0))
                )
    return {
        service: Pace(_latest(found), _latest(answers.get(service, ())))
        for service, found in cycles.items()
    }


def _with_next(row: Sequence[Stay]) -> Iterable[tuple[Stay, Stay | None]]:
    yield from pairwise(row)
    if row:
        yield row[-1], None


def _gap(ended_at: datetime, following: Stay) -> timedelta:
    gap = following.called_at - ended_at
    return gap if timedelta(0) <= gap <= LONGEST_GAP else timedelta(0)


def _latest(found: Iterable[tuple[datetime, float]]) -> tuple[float, ...]:
    newest = sorted(found, reverse=True)[:KEPT]
    return tuple(sorted(seconds for _, seconds in newest))
