"""How waits and service times are told: in log buckets, and as median, 90 % and longest.

A bucket is ``RATIO`` times as wide as the one before it. Whatever is read from buckets lies
within ``ERROR`` of what the seconds themselves would have said.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from math import floor, log, sqrt

RATIO = 1.1
"""The end of a bucket divided by its beginning."""

ERROR = sqrt(RATIO) - 1
"""How far the middle of a bucket may be from what lies in it, as a part: about 5 %."""

Buckets = Mapping[int, int]
"""How many times fell in each bucket."""


@dataclass(frozen=True, slots=True)
class Spread:
    """Some times in short, by nearest rank; seconds.

    Attributes:
        count: How many there were; the others are 0 when there was none.
        median: Half of them were at most this long.
        ninety: Nine of ten were at most this long.
        longest: The longest.
    """

    count: int = 0
    median: int = 0
    ninety: int = 0
    longest: int = 0


def bucket_of(seconds: int) -> int:
    """The bucket of a time; what is shorter than a second lies in bucket 0."""
    if seconds < 1:
        return 0
    # A bucket's own first second must not slip into the one below by rounding.
    return floor(log(seconds) / log(RATIO) + 1e-9) + 1


def middle_of(bucket: int) -> float:
    """The seconds that stand for a bucket: its geometric middle."""
    return 0.0 if bucket < 1 else RATIO ** (bucket - 1) * sqrt(RATIO)


def buckets_of(times: Iterable[int]) -> dict[int, int]:
    """How many times fall in each bucket, in the order of the buckets."""
    found: dict[int, int] = {}
    for seconds in times:
        at = bucket_of(seconds)
        found[at] = found.get(at, 0) + 1
    return dict(sorted(found.items()))


def added(one: Mapping[int, int], other: Mapping[int, int]) -> dict[int, int]:
    """Two histograms as one."""
    return {at: one.get(at, 0) + other.get(at, 0) for at in sorted({*one, *other})}


def spread_of(times: Iterable[int]) -> Spread:
    """Times in short, exactly."""
    ordered = sorted(times)
    if not ordered:
        return Spread()
    median, ninety = _ranks(len(ordered))
    return Spread(len(ordered), ordered[median], ordered[ninety], ordered[-1])


def spread_in(buckets: Buckets) -> Spread:
    """Times in short, each within ``ERROR`` of the exact one."""
    count = sum(buckets.values())
    if not count:
        return Spread()
    median, ninety = (_at_rank(buckets, rank) for rank in _ranks(count))
    return Spread(count, median, ninety, _at_rank(buckets, count - 1))


def _ranks(count: int) -> tuple[int, int]:
    """The places, counted from 0, of the median and of the 90 % by nearest rank."""
    return (count + 1) // 2 - 1, (9 * count + 9) // 10 - 1


def _at_rank(buckets: Buckets, rank: int) -> int:
    seen = 0
    for at, count in sorted(buckets.items()):
        seen += count
        if seen > rank:
            return round(middle_of(at))
    return 0
