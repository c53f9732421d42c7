"""How long people waited on a day, in figures that can be compared."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import timedelta
from math import ceil

from kiosk.queueing.floor import Live
from kiosk.queueing.recorded import RecordedDay
from kiosk.queueing.running import Call, group_of

LEAST_FOR_MEDIAN, LEAST_FOR_NINETY = 5, 10
"""With fewer visitors a median, or the wait of 90 out of 100, says nothing."""

Key = tuple[str, str]
"""Service and class; the class is empty for all of a service, both are for all."""


@dataclass(frozen=True, slots=True)
class Waits:
    """The waits of some visitors, each until the first call for the service.

    Attributes:
        called: How many were called.
        uncalled: How many were never called.
        median: Half waited no longer; None for fewer than ``LEAST_FOR_MEDIAN``.
        ninety: Nine out of ten waited no longer; None for fewer than ``LEAST_FOR_NINETY``.
        longest: The longest wait; None when nobody was called.
        over_target: How many waited longer than the service aims at.
    """

    called: int = 0
    uncalled: int = 0
    median: timedelta | None = None
    ninety: timedelta | None = None
    longest: timedelta | None = None
    over_target: int = 0


def waits_of(
    day: RecordedDay, calls: Iterable[Call], targets: Mapping[str, int]
) -> dict[Key, Waits]:
    """The waits over all, by service, and by service and class.

    Args:
        day: The day.
        calls: Its calls, recorded or replayed.
        targets: The wait each service aims to stay below, minutes.
    """
    found: dict[Key, list[timedelta]] = {}
    over: Counter[Key] = Counter()
    called = set()
    for call in calls:
        called.add(call.ticket)
        if call.waited is not None:
            late = call.waited > timedelta(minutes=targets.get(call.service, 20))
            for key in _keys(call.service, call.group):
                found.setdefault(key, []).append(call.waited)
                over[key] += late
    uncalled: Counter[Key] = Counter()
    for comer in day.comers:
        if comer.ticket not in called:
            uncalled.update(_keys(comer.service, group_of(Live.of(comer))))
    keys = sorted({*found, *uncalled})
    return {key: _waits(found.get(key, []), uncalled[key], over[key]) for key in keys}


def _keys(service: str, group: str) -> tuple[Key, Key, Key]:
    return ("", ""), (service, ""), (service, group)


def _waits(waits: list[timedelta], uncalled: int, over: int) -> Waits:
    waits.sort()
    count = len(waits)
    return Waits(
        called=count,
        uncalled=uncalled,
        median=waits[(count - 1) // 2] if count >= LEAST_FOR_MEDIAN else None,
        # The nearest rank: a wait that somebody had.
        ninety=waits[ceil(count * 0.9) - 1] if count >= LEAST_FOR_NINETY else None,
        longest=waits[-1] if waits else None,
        over_target=over,
    )
