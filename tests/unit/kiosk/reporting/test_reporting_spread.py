"""Times told in log buckets lie within the error that is promised."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from kiosk.reporting.spread import (
    ERROR,
    RATIO,
    Spread,
    added,
    bucket_of,
    buckets_of,
    middle_of,
    spread_in,
    spread_of,
)

TIMES = st.lists(st.integers(0, 200_000), max_size=60)


def test_what_is_shorter_than_a_second_is_nothing() -> None:
    assert (bucket_of(-3), bucket_of(0), middle_of(0)) == (0, 0, 0.0)
    assert bucket_of(1) == 1


@given(st.integers(1, 1_000_000))
def test_a_time_is_within_the_error_of_its_bucket(seconds: int) -> None:
    middle = middle_of(bucket_of(seconds))
    assert abs(middle - seconds) <= seconds * ERROR * 1.000001


@given(st.integers(1, 1_000_000), st.integers(1, 1_000_000))
def test_buckets_keep_the_order_of_times(one: int, other: int) -> None:
    low, high = sorted((one, other))
    assert bucket_of(low) <= bucket_of(high)
    if high > low * RATIO:
        assert bucket_of(low) < bucket_of(high)


@given(TIMES)
def test_times_in_short_agree_with_the_exact_ones(times: list[int]) -> None:
    exact, told = spread_of(times), spread_in(buckets_of(times))
    assert told.count == exact.count == len(times)
    for a, b in (
        (told.median, exact.median),
        (told.ninety, exact.ninety),
        (told.longest, exact.longest),
    ):
        assert abs(a - b) <= b * ERROR + 0.51


@given(TIMES, TIMES)
def test_histograms_add_up(one: list[int], other: list[int]) -> None:
    assert added(buckets_of(one), buckets_of(other)) == buckets_of([*one, *other])


def test_ranks_are_the_nearest() -> None:
    assert spread_of([]) == Spread()
    assert spread_of([7]) == Spread(1, 7, 7, 7)
    assert spread_of(range(1, 11)) == Spread(10, 5, 9, 10)
    assert spread_of([1, 2, 3]) == Spread(3, 2, 3, 3)
