"""Who is next, and why."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from config.centre import Policy
from kiosk.queueing.order import Head, Rule, choose, counted, next_share

NINE = datetime(2026, 11, 24, 7, tzinfo=UTC)


def head(
    ticket: int, service: str = "lab", *, since: float = 0, taken: float | None = None
) -> Head:
    """A head that waits since so many minutes after nine."""
    place = NINE + timedelta(minutes=since)
    return Head(ticket, service, place, place if taken is None else NINE + timedelta(minutes=taken))


def test_nobody_waits():
    assert choose((), Policy(), NINE) is None


def test_the_oldest_is_next_whatever_the_order_of_the_queues():
    heads = [head(3, "kela", since=5), head(9, "lab", since=2), head(4, "health", since=3)]
    choice = choose(heads, Policy(), NINE + timedelta(minutes=10))
    assert choice is not None
    assert (choice.ticket, choice.rule, choice.heads) == (9, Rule.OLDEST, 3)
    assert choice.waited == timedelta(minutes=8)


def test_a_tie_goes_to_the_number_given_first():
    heads = [head(8, since=1), head(7, "kela", since=1)]
    choice = choose(heads, Policy(longest_wait_minutes=1), NINE)
    assert choice is not None
    assert choice.ticket == 7


def test_who_came_back_waits_by_the_new_place_but_the_wait_counts_from_the_start():
    heads = [head(1, since=30, taken=0), head(2, "kela", since=20)]
    choice = choose(heads, Policy(), NINE + timedelta(minutes=40))
    assert choice is not None
    assert (choice.ticket, choice.waited) == (2, timedelta(minutes=20))


def test_the_longest_wait_goes_before_the_oldest_place():
    heads = [head(1, since=30, taken=0), head(2, "kela", since=20)]
    policy = Policy(longest_wait_minutes=40)
    at_limit = choose(heads, policy, NINE + timedelta(minutes=40))
    over = choose(heads, policy, NINE + timedelta(minutes=40, seconds=1))
    assert at_limit is not None
    assert over is not None
    assert (at_limit.ticket, at_limit.rule) == (2, Rule.OLDEST)
    assert (over.ticket, over.rule) == (1, Rule.LONGEST_WAIT)


def test_a_clock_set_back_never_gives_a_negative_wait():
    choice = choose([head(1, since=10)], Policy(), NINE)
    assert choice is not None
    assert choice.waited == timedelta(0)


heads_of_a_day = st.lists(
    st.builds(
        lambda ticket, service, since, earlier: head(
            ticket, service, since=since, taken=since - earlier
        ),
        st.integers(1, 10_000),
        st.sampled_from(["lab", "kela", "health"]),
        st.integers(0, 600),
        st.integers(0, 120),
    ),
    min_size=1,
    max_size=10,
    unique_by=lambda one: one.ticket,
)


@given(heads_of_a_day, st.integers(0, 700), st.none() | st.integers(1, 120))
def test_nobody_over_the_longest_wait_is_passed_by_one_who_waited_less(
    heads: list[Head], minute: int, limit: int | None
):
    now = NINE + timedelta(minutes=minute)
    choice = choose(heads, Policy(longest_wait_minutes=limit), now)
    assert choice is not None
    chosen = next(one for one in heads if one.ticket == choice.ticket)
    over = [
        one for one in heads if limit is not None and now - one.taken_at > timedelta(minutes=limit)
    ]
    if over:
        assert choice.rule is Rule.LONGEST_WAIT
        assert chosen.taken_at == min(one.taken_at for one in over)
    else:
        assert choice.rule is Rule.OLDEST
        assert chosen.since == min(one.since for one in heads)
    assert choose(list(reversed(heads)), Policy(longest_wait_minutes=limit), now) == choice


def test_a_mix_gives_two_to_one_round_after_round():
    policy = Policy(mix={"lab": 2, "imaging": 1})
    among: tuple[str, ...] = ("imaging", "lab")
    counts: dict[str, int] = {}
    called = []
    for turn in range(9):
        heads = [head(2 * turn, "lab", since=0), head(2 * turn + 1, "imaging", since=5)]
        choice = choose(heads, policy, NINE, {among: counts})
        assert choice is not None
        assert (choice.rule, choice.among) == (Rule.MIX, among)
        counts[choice.share] = counts.get(choice.share, 0) + 1
        called.append(choice.share)
    for start in range(0, 9, 3):
        assert sorted(called[start : start + 3]) == ["imaging", "lab", "lab"]


@given(
    weights=st.dictionaries(st.sampled_from("abcde"), st.integers(1, 20), min_size=2),
    rounds=st.integers(1, 4),
)
def test_a_mix_is_exact_after_each_round_and_starves_nobody(weights: dict[str, int], rounds: int):
    among = tuple(sorted(weights))
    counts = dict.fromkeys(among, 0)
    whole = sum(weights.values())
    for turn in range(1, rounds * whole + 1):
        counts[next_share(among, weights, counts)] += 1
        for service, weight in weights.items():
            # Never a whole round away from the ratio.
            assert abs(counts[service] - turn * weight / whole) < weight + 1
        if turn % whole == 0:
            assert counts == {one: weights[one] * (turn // whole) for one in among}


def test_a_mix_counts_only_while_several_wait():
    choice = choose([head(1, "lab")], Policy(mix={"lab": 2, "imaging": 1}), NINE)
    assert choice is not None
    assert (choice.rule, choice.share) == (Rule.OLDEST, "")


def test_a_service_that_is_not_named_in_the_mix_gets_one_call_of_a_round():
    counts = {"kela": 0, "lab": 0}
    for _ in range(4):
        counts[next_share(("kela", "lab"), {"lab": 3}, counts)] += 1
    assert counts == {"kela": 1, "lab": 3}


def test_the_longest_wait_goes_before_the_mix_and_before_empty_queues_only():
    policy = Policy(longest_wait_minutes=30, mix={"lab": 9}, only_when_empty=("imaging",))
    heads = [head(1, "imaging", since=0), head(2, "lab", since=20), head(3, "kela", since=21)]
    choice = choose(heads, policy, NINE + timedelta(minutes=31))
    assert choice is not None
    assert (choice.ticket, choice.rule) == (1, Rule.LONGEST_WAIT)


def test_some_services_are_called_only_when_nobody_waits_for_the_others():
    policy = Policy(only_when_empty=("imaging",))
    heads = [head(1, "imaging", since=0), head(2, "lab", since=20)]
    others = choose(heads, policy, NINE + timedelta(minutes=25))
    alone = choose(heads[:1], policy, NINE + timedelta(minutes=25))
    assert others is not None
    assert alone is not None
    assert (others.ticket, others.rule) == (2, Rule.OLDEST)
    assert (alone.ticket, alone.rule) == (1, Rule.OTHERS_EMPTY)


def test_a_wait_is_weighed_by_the_target_of_its_service():
    policy = Policy(order="target_weighted")
    quick = replace(head(2, "lab", since=15), target_minutes=10)
    slow = replace(head(1, "kela", since=10), target_minutes=30)
    choice = choose([slow, quick], policy, NINE + timedelta(minutes=30))
    assert choice is not None
    assert (choice.ticket, choice.rule) == (2, Rule.TARGET)


def booked(ticket: int, at: float, came: float, *, late: bool = False) -> Head:
    """A booked visitor: the booked time and the check-in in minutes after nine."""
    time, taken = NINE + timedelta(minutes=at), NINE + timedelta(minutes=came)
    return Head(ticket, "lab", taken if late else time, taken, booked_at=time, late=late)


def test_a_booked_visitor_goes_first_from_some_minutes_before_the_time():
    heads = [head(1, since=0), booked(2, at=30, came=10)]
    policy = Policy(appointments_early_minutes=5)
    before = choose(heads, policy, NINE + timedelta(minutes=24, seconds=59))
    due = choose(heads, policy, NINE + timedelta(minutes=25))
    assert before is not None
    assert due is not None
    assert (before.ticket, before.rule) == (1, Rule.OLDEST)
    assert (due.ticket, due.rule) == (2, Rule.APPOINTMENT)
    # Nobody waits before the booked time.
    assert due.waited == timedelta(0)


def test_of_several_booked_visitors_the_latest_by_now_goes_first():
    heads = [booked(3, at=10, came=9), replace(booked(4, at=5, came=20), service="kela")]
    choice = choose(heads, Policy(), NINE + timedelta(minutes=21))
    assert choice is not None
    assert choice.ticket == 4


def test_who_came_too_late_waits_with_the_others():
    heads = [head(1, since=35), booked(2, at=0, came=40, late=True)]
    choice = choose(heads, Policy(), NINE + timedelta(minutes=41))
    assert choice is not None
    assert (choice.ticket, choice.rule) == (1, Rule.OLDEST)


def test_a_booked_visitor_is_called_ahead_of_time_when_nobody_else_waits():
    choice = choose([booked(2, at=30, came=0)], Policy(), NINE + timedelta(minutes=1))
    assert choice is not None
    assert (choice.ticket, choice.rule) == (2, Rule.AHEAD_OF_TIME)


def test_the_longest_wait_goes_before_an_appointment():
    heads = [head(1, since=0), booked(2, at=30, came=25)]
    choice = choose(heads, Policy(longest_wait_minutes=20), NINE + timedelta(minutes=31))
    assert choice is not None
    assert (choice.ticket, choice.rule) == (1, Rule.LONGEST_WAIT)


def test_appointments_can_share_the_calls_instead_of_going_first():
    policy = Policy(class_mix={"appointment": 7, "ordinary": 3})
    heads = [head(1, since=0), booked(2, at=5, came=0)]
    groups = count_groups(heads, policy, 20)
    assert groups == {"appointment": 14, "ordinary": 6}


def count_groups(heads: list[Head], policy: Policy, calls: int) -> dict[str, int]:
    """Whose turn it was in so many calls between the same heads."""
    given: dict[tuple[str, ...], dict[str, int]] = {}
    groups: dict[str, int] = {}
    for _ in range(calls):
        choice = choose(heads, policy, NINE + timedelta(minutes=10), given)
        assert choice is not None
        groups[choice.group] = groups.get(choice.group, 0) + 1
        for among, share in counted(choice):
            shares = given.setdefault(among, {})
            shares[share] = shares.get(share, 0) + 1
    return groups


@given(elder=st.integers(1, 9), ordinary=st.integers(1, 9), lab=st.integers(1, 9), rounds=st.data())
def test_classes_and_services_mix_at_once_each_exact_to_less_than_a_round(
    elder: int, ordinary: int, lab: int, rounds: st.DataObject
):
    policy = Policy(class_mix={"elder": elder, "ordinary": ordinary}, mix={"lab": lab, "kela": 1})
    heads = [
        replace(head(at, service, since=at), priority=priority)
        for at, (service, priority) in enumerate(
            (service, priority) for service in ("lab", "kela") for priority in ("elder", "ordinary")
        )
    ]
    given: dict[tuple[str, ...], dict[str, int]] = {}
    whole = elder + ordinary
    calls = rounds.draw(st.integers(1, 4 * whole))
    for _ in range(calls):
        choice = choose(heads, policy, NINE + timedelta(hours=1), given)
        assert choice is not None
        chosen = next(one for one in heads if one.ticket == choice.ticket)
        assert (chosen.priority, chosen.service) == (choice.group, choice.share)
        for among, share in counted(choice):
            shares = given.setdefault(among, {})
            shares[share] = shares.get(share, 0) + 1
    by_class = given[":elder", ":ordinary"]
    assert abs(by_class.get(":elder", 0) - Fraction(calls * elder, whole)) < 1 + elder
    if calls % whole == 0:
        assert by_class == {
            ":elder": calls // whole * elder,
            ":ordinary": calls // whole * ordinary,
        }
    by_service = given["kela", "lab"]
    assert sum(by_service.values()) == calls
    assert abs(by_service.get("lab", 0) - Fraction(calls * lab, lab + 1)) < 1 + lab
