"""A recorded day, replayed: the same under the same policy, and lawful under any other."""

from __future__ import annotations

from collections import Counter as Tally
from collections import defaultdict
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from config.centre import Policy
from kiosk.queueing.floor import Counter, House
from kiosk.queueing.order import Rule
from kiosk.queueing.recorded import Closed, Comer, Ending, RecordedDay, Step, Turn
from kiosk.queueing.replay import replay, retrace
from kiosk.queueing.running import Call
from kiosk.queueing.waits import waits_of

EIGHT = datetime(2026, 11, 24, 6, tzinfo=UTC)
MIDNIGHT = EIGHT + timedelta(hours=16)
SERVICES = ("kela", "lab")
DESKS = {"lab-1": ("lab",), "kela-1": ("kela",), "both-1": ("lab", "kela")}


def minutes(count: float) -> timedelta:
    return timedelta(minutes=count)


def house(
    policy: Policy | None = None, services: dict[str, tuple[str, ...]] | None = None
) -> House:
    """Three desks; all choose by one policy, each counts its own mix."""
    return House(
        tuple(
            Counter(desk, served, policy or Policy(), desk, minutes(1))
            for desk, served in (services or DESKS).items()
        ),
        targets={"lab": 10, "kela": 30},
        classes=frozenset({"priority"}),
    )


def comer(
    ticket: int,
    at: float,
    service: str = "lab",
    turn: tuple[str, float, float] | None = None,
    **more: object,
) -> Comer:
    """A visitor from ``at`` minutes after eight; ``turn``: desk, minute of the call, minutes."""
    came = EIGHT + minutes(at)
    turns: tuple[Turn, ...] = ()
    if turn is not None:
        desk, called, took = turn
        first = Turn(desk, EIGHT + minutes(called), 100 * ticket + 1)
        turns = (
            replace(
                first,
                took=minutes(took),
                ending=Ending.SERVED,
                end_order=100 * ticket + 2,
                arrived=True,
            ),
        )
    told = {"lane": "queue", "taken_at": came, "visit": ticket, "turns": turns, **more}
    return Comer(ticket, service=service, at=came, order=100 * ticket, **told)  # type: ignore[arg-type]


def day_of(*comers: Comer, closed: tuple[Closed, ...] = ()) -> RecordedDay:
    return RecordedDay(EIGHT, MIDNIGHT, comers, closed)


def run(
    day: RecordedDay, policy: Policy | None = None, served: dict[str, tuple[str, ...]] | None = None
) -> tuple[tuple[Call, ...], tuple[Call, ...]]:
    """The calls as recorded and as replayed, by the desks that called."""
    desks = {desk: DESKS[desk] for desk in day.desks}
    past = retrace(day, house(services=desks))
    changed = {desk: (served or desks)[desk] for desk in desks}
    return past.calls, replay(day, house(policy, changed), past.rhythms)


def told(calls: tuple[Call, ...]) -> list[tuple[float, str, int]]:
    """Minute, desk and ticket of each call."""
    return [((call.at - EIGHT) / minutes(1), call.desk, call.ticket) for call in calls]


def test_the_same_policy_gives_the_same_day() -> None:
    day = day_of(
        comer(1, 0, turn=("lab-1", 0.5, 4)),
        comer(2, 1, turn=("lab-1", 5, 3)),
        comer(3, 2, turn=("both-1", 20, 6)),
        comer(4, 9, "kela", turn=("both-1", 26, 1)),
    )
    recorded, again = run(day)
    assert told(recorded) == told(again)
    assert told(again) == [
        (0.5, "lab-1", 1), (5, "lab-1", 2), (20, "both-1", 3), (26, "both-1", 4)
    ]  # fmt: skip
    assert [call.waited for call in again] == [minutes(0.5), minutes(4), minutes(18), minutes(17)]


def test_another_policy_changes_whom_a_desk_calls_not_when_it_is_free() -> None:
    day = day_of(
        comer(1, 0, "kela", turn=("both-1", 1, 4)),
        comer(2, 2, "kela", turn=("both-1", 5, 4)),
        comer(3, 3, "lab", turn=("both-1", 9, 2)),
    )
    policy = Policy(only_when_empty=("kela",))
    assert told(run(day, policy)[1]) == [(1, "both-1", 1), (5, "both-1", 3), (7, "both-1", 2)]


def test_mixes_are_counted_as_when_desks_call() -> None:
    comers = [
        comer(n, n / 100, "lab" if n % 2 else "kela", turn=("both-1", n, 1)) for n in range(1, 13)
    ]
    calls = run(day_of(*comers), Policy(mix={"lab": 2, "kela": 1}))[1]
    assert [call.service for call in calls][:9].count("lab") == 6


def test_a_missed_visitor_comes_back_behind_as_many_as_the_policy_says() -> None:
    late = comer(1, 0, turn=("lab-1", 1, 3))
    missed = replace(
        late.turns[0], ending=Ending.MISSED, after=minutes(1), back_order=104, arrived=False
    )
    again = replace(late.turns[0], at=EIGHT + minutes(19), order=550, end_order=551)
    day = day_of(
        replace(late, turns=(missed, again)),
        *(comer(n, n / 10, turn=("lab-1", 4 + 5 * (n - 2), 5)) for n in (2, 3)),
        comer(4, 0.4, turn=("lab-1", 14, 5)),
        comer(5, 0.5, turn=("lab-1", 22, 5)),
    )
    recorded, same = run(day)
    assert told(same) == told(recorded)
    order = [call.ticket for call in run(day, Policy(returned_behind=1))[1]]
    assert order == [1, 2, 3, 1, 4, 5]
    assert [call.ticket for call in run(day, Policy(returned_times=0))[1]][-1] == 1
    # The wait until the first call counts once.
    assert [call.waited is None for call in same] == [False] * 4 + [True, False]


def test_a_visitor_who_left_leaves_at_the_same_time_unless_called_before() -> None:
    gone = Step(EIGHT + minutes(8), 250, Ending.CANCELLED)
    day = day_of(
        comer(1, 0, "kela", turn=("both-1", 1, 4)),
        comer(2, 1, "kela", turn=("both-1", 5, 4)),
        comer(3, 2, "lab", steps=(gone,)),
        comer(4, 3, "lab", turn=("both-1", 9, 4)),
    )
    assert [call.ticket for call in run(day)[1]] == [1, 2, 4]
    sooner = run(day, Policy(only_when_empty=("kela",)))[1]
    # How long such a visitor stays is taken from the others.
    assert told(sooner) == [(1, "both-1", 1), (5, "both-1", 3), (9, "both-1", 4), (13, "both-1", 2)]


def test_time_on_hold_is_no_wait() -> None:
    hold = Step(EIGHT + minutes(2), 150, Ending.HELD, until=EIGHT + minutes(12))
    day = day_of(comer(1, 0, turn=("lab-1", 15, 4), steps=(hold,)))
    assert [call.waited for call in run(day)[1]] == [minutes(5)]


def test_nobody_is_called_while_the_clerk_is_away_or_the_desk_closed() -> None:
    comers = (
        comer(1, 0, "kela", turn=("both-1", 1, 4)),
        comer(2, 1, "lab", turn=("lab-1", 2, 20)),
        comer(3, 8, "lab", turn=("lab-1", 22, 4)),
        comer(4, 9, "kela", turn=("both-1", 26, 4)),
    )
    lunch = Closed("both-1", EIGHT + minutes(6), 390, EIGHT + minutes(25))
    for day in (day_of(*comers), day_of(*comers, closed=(lunch,))):
        recorded, same = run(day)
        assert told(same) == told(recorded)
        # The third came while the clerk of both-1 let the fourth wait, too.
        assert all(call.at < EIGHT + minutes(6) or call.at >= EIGHT + minutes(22) for call in same)


def test_a_chosen_ticket_is_chosen_again_at_its_time() -> None:
    chosen = comer(3, 3, "lab", turn=("both-1", 5, 4))
    day = day_of(
        comer(1, 0, "kela", turn=("both-1", 1, 4)),
        comer(2, 2, "kela", turn=("both-1", 9, 4)),
        replace(chosen, turns=(replace(chosen.turns[0], chosen=True),)),
    )
    again = run(day)[1]
    assert [(call.ticket, call.rule) for call in again] == [
        (1, Rule.OLDEST), (3, Rule.CHOSEN), (2, Rule.OLDEST)
    ]  # fmt: skip


def test_a_visit_waits_for_its_other_ticket() -> None:
    day = day_of(
        comer(1, 0, "lab", turn=("lab-1", 0, 10), visit=9),
        comer(2, 0, "kela", turn=("kela-1", 15, 10), visit=9),
        comer(3, 5, "kela", turn=("kela-1", 5, 10)),
    )
    for policy in (Policy(), Policy(longest_wait_minutes=1)):
        assert told(run(day, policy)[1]) == [(0, "lab-1", 1), (5, "kela-1", 3), (15, "kela-1", 2)]


def test_a_desk_that_serves_more_calls_more() -> None:
    day = day_of(
        comer(1, 0, "kela", turn=("kela-1", 0, 10)),
        comer(2, 0, "lab", turn=("lab-1", 0, 30)),
        comer(3, 1, "lab", turn=("lab-1", 30, 5)),
        comer(4, 2, "kela", turn=("kela-1", 12, 10)),
    )
    calls = run(day, served={"kela-1": ("kela", "lab"), "lab-1": ("lab",)})[1]
    # As late after it was free as when recorded, but the one who waited longest.
    assert (12, "kela-1", 3) in told(calls)


def test_few_visitors_give_no_median() -> None:
    day = day_of(*(comer(n, n, turn=("lab-1", 10 * n, 5)) for n in range(1, 11)), comer(11, 99))
    found = waits_of(day, run(day)[0], {"lab": 10})
    lab = found["lab", ""]
    assert (lab.called, lab.uncalled, lab.over_target) == (10, 1, 9)
    assert (lab.median, lab.ninety, lab.longest) == (minutes(45), minutes(81), minutes(90))
    few = waits_of(day, run(day)[0][:4], {"lab": 10})["lab", ""]
    assert (few.median, few.ninety, few.longest) == (None, None, minutes(36))


@st.composite
def days(draw: st.DrawFn) -> RecordedDay:
    """A day as desks make it that call the oldest one as soon as they are free."""
    count = draw(st.integers(1, 25))
    at = 0.0
    waiting: list[Comer] = []
    for ticket in range(1, count + 1):
        at += draw(st.sampled_from([0, 0.5, 1, 3, 9]))
        service = draw(st.sampled_from(SERVICES))
        priority = draw(st.sampled_from([None, None, "priority"]))
        visit = ticket - 1 if ticket > 1 and draw(st.integers(0, 5)) == 0 else ticket
        waiting.append(comer(ticket, at, service, visit=visit, priority=priority))
    free = dict.fromkeys(DESKS, EIGHT)
    busy_until: dict[int, datetime] = {}
    told = []
    for one in waiting:
        desk = min((desk for desk in DESKS if one.service in DESKS[desk]), key=free.__getitem__)
        starts = max(free[desk], one.at, busy_until.get(one.visit, EIGHT))
        took = minutes(draw(st.sampled_from([0.5, 2, 5, 20])))
        turn = Turn(desk, starts, one.order + 1, False, True, took, Ending.SERVED, one.order + 2)
        told.append(replace(one, turns=(turn,)))
        free[desk] = starts + took
        busy_until[one.visit] = starts + took + minutes(1)
    return day_of(*told)


def policies() -> st.SearchStrategy[Policy]:
    return st.builds(
        Policy,
        longest_wait_minutes=st.sampled_from([None, 5, 20]),
        order=st.sampled_from(["oldest_first", "target_weighted"]),
        mix=st.sampled_from([{}, {"lab": 2, "kela": 1}]),
        class_mix=st.sampled_from([{}, {"priority": 2, "ordinary": 1}]),
        only_when_empty=st.sampled_from([(), ("kela",)]),
    )


@given(days(), policies())
@settings(max_examples=150, deadline=None)
def test_what_holds_on_every_day_and_under_every_policy(day: RecordedDay, policy: Policy) -> None:
    calls = run(day, policy)[1]
    # Everybody who was called when recorded is called, and once only.
    assert Tally(call.ticket for call in calls) == Tally(one.ticket for one in day.comers)
    by_desk, by_visit = defaultdict(list), defaultdict(list)
    comers = {one.ticket: one for one in day.comers}
    for call in calls:
        one = comers[call.ticket]
        assert call.at >= one.at
        assert call.service in DESKS[call.desk]
        assert call.until is not None
        assert call.until - call.at == one.turns[0].took
        by_desk[call.desk].append(call)
        by_visit[one.visit].append(call)
    for mine in (*by_desk.values(), *by_visit.values()):
        for before, after in pairwise(mine):
            assert before.until is not None
            assert before.until <= after.at


@given(days(), st.sampled_from([2, 5, 20]))
@settings(max_examples=100, deadline=None)
def test_the_longest_wait_is_kept_whenever_a_desk_calls(day: RecordedDay, limit: int) -> None:
    calls = run(day, Policy(longest_wait_minutes=limit, order="target_weighted"))[1]
    taken = {one.ticket: one for one in day.comers}
    alone = Tally(one.visit for one in day.comers)
    called: set[int] = set()
    for call in calls:
        waited = call.at - taken[call.ticket].at
        over = [
            one.ticket
            for one in day.comers
            if one.ticket not in called
            and one.service in DESKS[call.desk]
            and alone[one.visit] == 1
            and call.at - one.at > max(waited, minutes(limit))
        ]
        # Nobody over the limit waited longer than the one who was called.
        assert over == []
        called.add(call.ticket)


@pytest.mark.parametrize("policy", [Policy(), Policy(order="target_weighted")])
def test_an_empty_day_stays_empty(policy: Policy) -> None:
    assert run(day_of(), policy) == ((), ())
    assert waits_of(day_of(), (), {}) == {}
