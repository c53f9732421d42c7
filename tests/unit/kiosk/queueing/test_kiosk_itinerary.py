"""In which order to go: waits, hours and walking, told apart."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from itertools import permutations

from hypothesis import given
from hypothesis import strategies as st

from kiosk.queueing.itinerary import MOST_STOPS, Leg, Stop, Why, propose

TEN = datetime(2026, 11, 24, 8, 0, tzinfo=UTC)


def at(minutes: float) -> datetime:
    """So many minutes after ten."""
    return TEN + timedelta(minutes=minutes)


def stop(
    ticket: int,
    wait: float = 0,
    *,
    takes: float = 5,
    walk: float = 1,
    spans: tuple[tuple[float, float | None], ...] = ((0, None),),
) -> Stop:
    """A stop whose call is expected ``wait`` minutes after ten."""
    return Stop(
        ticket,
        at(wait),
        timedelta(minutes=walk),
        timedelta(minutes=takes),
        tuple((at(opens), None if closes is None else at(closes)) for opens, closes in spans),
    )


def order(*stops: Stop, free: float = 0) -> list[tuple[int, Why]]:
    return [(leg.stop.ticket, leg.why) for leg in propose(stops, at(free))]


def test_one_stop_needs_no_choice() -> None:
    assert order(stop(1, 10)) == [(1, Why.ONLY)]
    assert propose((), TEN) == ()


def test_what_is_called_first_comes_first() -> None:
    assert order(stop(1, 30), stop(2, 5)) == [(2, Why.SOONEST), (1, Why.ONLY)]


def test_a_shorter_walk_alone_is_no_reason_to_change_the_order() -> None:
    assert order(stop(1, walk=3, takes=10), stop(2, walk=1)) == [(1, Why.ASKED), (2, Why.ONLY)]


def test_a_long_wait_is_used_for_what_is_called_meanwhile() -> None:
    legs = propose((stop(1, 8), stop(2, 5), stop(3, 60)), TEN)
    assert [leg.stop.ticket for leg in legs] == [2, 1, 3]
    assert legs[0].why is Why.SOONEST


def test_equal_waits_keep_the_order_asked_for() -> None:
    assert order(stop(2, 5), stop(1, 5)) == [(2, Why.ASKED), (1, Why.ONLY)]


def test_a_door_that_closes_goes_first_though_the_other_would_call_sooner() -> None:
    closing = stop(2, 12, spans=((0, 14),))
    assert order(stop(1, 5, takes=10), closing) == [(2, Why.CLOSES), (1, Why.ONLY)]


def test_a_break_is_gone_around() -> None:
    """Kela closes for lunch while the laboratory goes on: the laboratory fills the break."""
    kela = stop(1, 55, takes=10, spans=((0, 60), (120, 240)))
    lab = stop(2, 56, takes=20)
    assert order(lab, kela) == [(1, Why.SOONEST), (2, Why.ONLY)]
    assert order(lab, stop(1, 59, takes=10, spans=((0, 60), (120, 240))))[0] == (1, Why.SHORTER)


def test_during_a_break_the_other_one_is_done() -> None:
    kela = stop(1, 0, spans=((60, 240),))
    legs = propose((kela, stop(2, 20)), TEN)
    assert [leg.stop.ticket for leg in legs] == [2, 1]
    assert legs[1].called_at == at(60)


def test_whoever_comes_too_late_anyhow_goes_there_last_and_is_told() -> None:
    lost = stop(1, 50, spans=((0, 30),))
    legs = propose((lost, stop(2, 10)), TEN)
    assert [(leg.stop.ticket, leg.why) for leg in legs] == [(2, Why.SOONEST), (1, Why.TOO_LATE)]
    assert legs[1].called_at is None
    assert legs[1].closes_at == at(30)
    assert order(stop(1, spans=())) == [(1, Why.TOO_LATE)]


def test_the_way_to_a_desk_and_back_counts() -> None:
    near, far = stop(1, 0, walk=1), stop(2, 0, walk=10)
    first, second = propose((near, far), TEN)
    assert first.free_at == at(7)
    assert second.called_at == at(7)
    assert second.free_at == at(32)


def test_nobody_is_called_before_being_free() -> None:
    leg = propose((stop(1, 0),), at(4))[0]
    assert leg.called_at == at(4)


STOPS = st.lists(
    st.builds(
        stop,
        st.just(0),
        st.integers(0, 90),
        takes=st.integers(1, 30),
        walk=st.integers(0, 10),
        spans=st.sampled_from((((0, None),), ((0, 45),), ((0, 30), (60, 120)), ((30, 90),), ())),
    ),
    max_size=4,
).map(
    lambda stops: [
        Stop(at_, one.call_at, one.walk, one.takes, one.spans) for at_, one in enumerate(stops)
    ]
)


@given(STOPS)
def test_no_order_loses_fewer_doors_or_ends_sooner(stops: list[Stop]) -> None:
    legs = propose(stops, TEN)
    assert sorted(leg.stop.ticket for leg in legs) == list(range(len(stops)))
    for other in permutations(stops):
        walked: list[Leg] = []
        free = TEN
        for one in other:
            leg = propose((one,), free)[0]
            walked.append(leg)
            free = leg.free_at
        assert _lost(legs) <= _lost(walked)
        if _lost(legs) == _lost(walked):
            # Less than a minute a stop, for the sake of the order asked for.
            assert _end(legs) <= _end(walked) + timedelta(minutes=len(stops))


def _lost(legs: Sequence[Leg]) -> int:
    return sum(leg.called_at is None for leg in legs)


def _end(legs: Sequence[Leg]) -> datetime:
    return max((leg.free_at for leg in legs), default=TEN)


def test_six_stops_are_compared_in_all_their_orders() -> None:
    stops = [stop(n, 10 * (MOST_STOPS - n)) for n in range(MOST_STOPS)]
    assert [ticket for ticket, _ in order(*stops)] == [5, 4, 3, 2, 1, 0]
