"""Who is called before a ticket: by the present policy, or about so many."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from support.small_centre import TUESDAY_TEN

from config.centre import Policy
from kiosk.queueing.ahead import MOST_CALLS, ahead_of
from kiosk.queueing.forecast import newcomer
from kiosk.queueing.order import Head, choose
from kiosk.queueing.pace import Pace
from kiosk.queueing.situation import DeskNow, Queued, Situation

NOW = TUESDAY_TEN
PACES = {"lab": Pace((300.0,) * 9), "kela": Pace((300.0,) * 9)}


def minutes(count: float) -> timedelta:
    return timedelta(minutes=count)


def ticket(number: int, service: str = "lab", came: float | None = None, **values) -> Queued:
    """A ticket taken so many minutes ago; by default older ones have lower numbers."""
    at = NOW - minutes(60 - number if came is None else came)
    known = {"for_desk", "callable_from", "here"}
    told = {name: value for name, value in values.items() if name not in known}
    where = {name: value for name, value in values.items() if name in known}
    return Queued(Head(number, service, **{"since": at, "taken_at": at, **told}), **where)


def desk(name: str, profile: str, *services: str, policy: Policy | None = None) -> DeskNow:
    return DeskNow(name, profile, services, policy or Policy())


def hall(queue, *desks: DeskNow, **values) -> Situation:
    return Situation(NOW, desks, tuple(queue), PACES, **values)


def test_one_line_is_counted_by_place():
    line = [ticket(number) for number in range(1, 6)]
    known = hall(line, desk("a", "lab", "lab"), desk("b", "other", "lab"))
    for place, one in enumerate(line):
        found = ahead_of(known, one)
        assert (found.people, found.exact) == (place, True)
        assert found.calls == ("lab",) * place
    assert ahead_of(known, newcomer(known, "lab")).people == 5
    assert ahead_of(known, newcomer(known, "kela")).people == 0


def test_a_mix_lets_others_go_first_who_came_later():
    policy = Policy(mix={"lab": 2, "kela": 1})
    queue = [ticket(number) for number in range(1, 5)]
    queue += [ticket(number, "kela") for number in range(11, 15)]
    known = hall(queue, desk("a", "both", "lab", "kela", policy=policy))
    # Two of the laboratory, one of Kela: l k l l k l, though all of the laboratory came first.
    found = ahead_of(known, queue[3])
    assert (found.people, found.exact) == (5, True)
    assert sorted(found.calls) == ["kela", "kela", "lab", "lab", "lab"]
    assert ahead_of(known, queue[4]).people == 1


def test_what_the_mix_gave_already_counts():
    policy = Policy(mix={"lab": 1, "kela": 1})
    queue = [ticket(1), ticket(2, "kela")]
    among = ("kela", "lab")
    both = desk("a", "both", "lab", "kela", policy=policy)
    given = {"both": {among: {"kela": 4, "lab": 3}}}
    assert ahead_of(hall(queue, both, given=given), queue[1]).people == 1
    given = {"both": {among: {"kela": 3, "lab": 4}}}
    assert ahead_of(hall(queue, both, given=given), queue[0]).people == 1
    assert given == {"both": {among: {"kela": 3, "lab": 4}}}


def test_a_service_that_waits_for_the_others_comes_last():
    policy = Policy(only_when_empty=("kela",))
    queue = [ticket(1, "kela"), *(ticket(number) for number in range(2, 7))]
    known = hall(queue, desk("a", "both", "lab", "kela", policy=policy))
    assert ahead_of(known, queue[0]).people == 5
    assert ahead_of(known, queue[1]).people == 0


def test_a_class_goes_before_the_ordinary_as_the_policy_says():
    policy = Policy(class_mix={"urgent": 3, "ordinary": 1})
    queue = [ticket(number) for number in range(1, 4)]
    queue += [ticket(number, priority="urgent") for number in range(11, 14)]
    found = ahead_of(hall(queue, desk("a", "lab", "lab", policy=policy)), queue[2])
    assert (found.people, found.exact) == (5, True)


def test_booked_visitors_go_first_and_make_the_count_about():
    booked = ticket(9, booked_at=NOW, since=NOW, came=5)
    line = [ticket(1), ticket(2)]
    found = ahead_of(hall([*line, booked], desk("a", "lab", "lab")), line[0])
    assert (found.people, found.exact) == (1, False)
    assert ahead_of(hall([*line, booked], desk("a", "lab", "lab")), booked).people == 0


def test_expected_visitors_take_a_call_but_are_not_counted_as_people():
    due = NOW + minutes(6)
    expected = ticket(99, booked_at=due, since=due, taken_at=due, callable_from=due, here=False)
    line = [ticket(number) for number in range(1, 5)]
    found = ahead_of(hall([*line, expected], desk("a", "lab", "lab")), line[3])
    assert (found.people, found.exact) == (3, False)
    assert len(found.calls) == 4


def test_who_is_on_hold_comes_back_to_the_old_place():
    held = ticket(1, callable_from=NOW + minutes(7))
    line = [held, *(ticket(number) for number in range(2, 6))]
    known = hall(line, desk("a", "lab", "lab"))
    assert ahead_of(known, line[1]).people == 0
    # Calls at 0, 5 and then, at 10, the one from hold.
    assert ahead_of(known, line[3]).people == 3
    assert ahead_of(known, held).people == 2
    assert not ahead_of(known, line[3]).exact


def test_a_ticket_for_one_desk_waits_for_that_one():
    mine = ticket(3, for_desk="b")
    line = [ticket(1), ticket(2), mine, ticket(4, for_desk="b", came=61)]
    found = ahead_of(hall(line, desk("a", "lab", "lab"), desk("b", "lab", "lab")), mine)
    assert (found.exact, found.calls.count("lab")) == (False, found.people)
    assert found.people >= 1


def test_desks_of_different_profiles_say_about():
    queue = [ticket(number, ("lab", "kela")[number % 2]) for number in range(1, 9)]
    known = hall(queue, desk("a", "lab", "lab"), desk("b", "both", "lab", "kela"))
    found = ahead_of(known, queue[7])
    assert not found.exact
    assert 3 <= found.people <= 7


@pytest.mark.parametrize(
    "policy", [Policy(order="target_weighted"), Policy(longest_wait_minutes=9)]
)
def test_rules_that_hang_on_time_say_about_between_queues_only(policy: Policy):
    queue = [ticket(number, ("lab", "kela")[number % 2]) for number in range(1, 9)]
    both = desk("a", "both", "lab", "kela", policy=policy)
    assert not ahead_of(hall(queue, both), queue[5]).exact
    only = [one for one in queue if one.head.service == "lab"]
    assert ahead_of(hall(only, both), only[-1]).exact


def test_with_no_desk_at_work_the_own_queue_counts_by_place():
    away = replace(desk("a", "both", "lab", "kela"), active=False)
    line = [ticket(number) for number in range(1, 5)]
    others = [ticket(number, "kela", came=90) for number in range(11, 15)]
    expected = ticket(99, came=80, booked_at=NOW, here=False)
    found = ahead_of(hall([*line, *others, expected], away), line[3])
    assert (found.people, found.exact) == (3, False)
    assert ahead_of(hall(line), line[3]).people == 3
    mine = replace(line[3], for_desk="elsewhere")
    assert ahead_of(hall(line, desk("a", "lab", "lab")), mine).people == 3


def test_more_than_can_be_played_is_counted_by_place():
    queue = [
        ticket(number, "lab", came=5000 - number, booked_at=NOW if number == 1 else None)
        for number in range(1, MOST_CALLS + 40)
    ]
    assert ahead_of(hall(queue, desk("a", "lab", "lab")), queue[-1]).people == len(queue) - 1


POLICIES = st.builds(
    Policy,
    longest_wait_minutes=st.none() | st.integers(20, 90),
    only_when_empty=st.sampled_from([(), ("kela",)]),
    mix=st.sampled_from([{}, {"lab": 2, "kela": 1}]),
    class_mix=st.sampled_from([{}, {"urgent": 2, "ordinary": 1}]),
    order=st.sampled_from(["oldest_first", "target_weighted"]),
)
COMERS = st.lists(
    st.tuples(
        st.sampled_from(["lab", "kela"]), st.sampled_from(["ordinary", "urgent"]), st.floats(0, 90)
    ),
    min_size=1,
    max_size=14,
)


@settings(max_examples=150, deadline=None)
@given(policy=POLICIES, comers=COMERS)
def test_one_desk_calls_just_those_first(policy: Policy, comers):
    """What one desk will do is known: the same choice, called again and again."""
    queue = [
        ticket(number, service, came, priority=group)
        for number, (service, group, came) in enumerate(comers, 1)
    ]
    known = hall(queue, desk("a", "both", "lab", "kela", policy=policy))
    for place, called in enumerate(calls_of_one_desk(queue, policy)):
        assert ahead_of(known, called).people == place


def calls_of_one_desk(queue: list[Queued], policy: Policy) -> list[Queued]:
    left = {one.head.ticket: one for one in queue}
    given: dict[tuple[str, ...], dict[str, int]] = {}
    order, at = [], NOW
    while left:
        firsts = {}
        for one in sorted(left.values(), key=lambda each: (each.head.since, each.head.ticket)):
            firsts.setdefault((one.head.service, one.head.priority), one.head)
        choice = choose(list(firsts.values()), policy, at, given)
        assert choice is not None
        if choice.share:
            shares = given.setdefault(choice.among, {})
            shares[choice.share] = shares.get(choice.share, 0) + 1
        if choice.group:
            shares = given.setdefault(tuple(f":{one}" for one in choice.groups), {})
            shares[f":{choice.group}"] = shares.get(f":{choice.group}", 0) + 1
        order.append(left.pop(choice.ticket))
        at += minutes(5)
    return order
