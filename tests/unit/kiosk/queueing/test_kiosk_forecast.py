"""A range that keeps its promise, stops for breaks, knows closing time, and can be silent."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from support.recorded_queue import lognormal, recorded_queue
from support.small_centre import TUESDAY_TEN, crowded_centre

from config.centre import Policy
from kiosk.queueing.forecast import ENOUGH, Closing, Forecast, Silence, forecast, newcomer
from kiosk.queueing.opening import Opening
from kiosk.queueing.order import Head
from kiosk.queueing.pace import Pace
from kiosk.queueing.scoring import promised
from kiosk.queueing.situation import DeskNow, Queued, Situation, Stretch
from kiosk.queueing.watching import Watcher

NOW = TUESDAY_TEN
STEADY = Pace(cycles=(300.0,) * 20)
TIMES = st.lists(st.floats(5, 7200), min_size=ENOUGH, max_size=40).map(
    lambda seconds: tuple(sorted(seconds))
)


def minutes(count: float) -> timedelta:
    return timedelta(minutes=count)


def waiting(count: int, service: str = "lab") -> tuple[Queued, ...]:
    """So many who wait already, a minute apart, the first one longest."""
    came = [NOW - minutes(count - at) for at in range(count)]
    return tuple(Queued(Head(at + 1, service, one, one)) for at, one in enumerate(came))


def desk(name: str, busy_for: float | None = 0, **values) -> DeskNow:
    """A desk of the laboratory that called its visitor so many minutes ago."""
    told = {"profile": "lab", "services": ("lab",), "policy": Policy(), **values}
    if busy_for is not None:
        told |= {"busy_with": "lab", "busy_since": NOW - minutes(busy_for)}
    return DeskNow(name, **told)


def situation(ahead: int = 0, desks: int = 1, pace: Pace = STEADY, **values) -> Situation:
    told = {
        "desks": tuple(desk(f"lab-{at}") for at in range(desks)),
        "queue": waiting(ahead),
        "paces": {"lab": pace},
        **values,
    }
    return Situation(NOW, **told)


def told(known: Situation, service: str = "lab") -> Forecast:
    return forecast(known, newcomer(known, service))


def ends(one: Forecast) -> tuple[datetime, datetime]:
    assert one.earliest is not None
    assert one.latest is not None
    return one.earliest, one.latest


def test_clock_times_and_minutes_say_the_same():
    one = told(situation(ahead=3))
    # The one at the desk and three more, five minutes each.
    earliest, latest = ends(one)
    assert earliest < NOW + minutes(20) < latest
    assert (earliest.second, latest.second, earliest.microsecond) == (0, 0, 0)
    assert one.minutes == (
        (earliest - NOW) // minutes(1),
        (latest - NOW) // minutes(1),
    )
    assert (one.ahead, one.exact, one.silence, one.closing) == (3, True, None, None)
    assert one.likely is not None
    assert earliest <= one.likely <= latest


def test_a_newcomer_stands_behind_whoever_came_at_the_same_instant():
    late = Queued(Head(7, "lab", NOW + timedelta(microseconds=9), NOW))
    booked = Queued(Head(8, "lab", NOW + minutes(30), NOW, booked_at=NOW + minutes(30)))
    mine = newcomer(situation(queue=(late, booked)), "lab", 5)
    assert (mine.head.since, mine.head.taken_at) == (late.head.since, NOW)
    assert mine.head.ticket > late.head.ticket
    assert (mine.head.target_minutes, mine.callable_from) == (5, None)


@pytest.mark.parametrize(
    ("known", "silence"),
    [
        (situation(pace=Pace(cycles=(300.0,) * 4)), Silence.THIN),
        (situation(pace=Pace()), Silence.THIN),
        (situation(desks=0), Silence.UNSTAFFED),
        (situation(desks=0, pace=Pace()), Silence.UNSTAFFED),
        (situation(unreliable=frozenset({"lab"})), Silence.UNRELIABLE),
    ],
)
def test_no_figure_is_better_than_a_wrong_one(known: Situation, silence: Silence):
    one = told(replace(known, queue=waiting(2)))
    assert (one.silence, one.earliest, one.latest, one.minutes) == (silence, None, None, None)


def test_a_desk_that_does_not_work_promises_nothing():
    away = replace(desk("lab-1"), active=False)
    one = told(Situation(NOW, (away,), waiting(4), {"lab": STEADY}))
    assert (one.silence, one.ahead) == (Silence.UNSTAFFED, 4)


def test_others_unreliable_services_hide_nothing_here():
    assert told(situation(unreliable=frozenset({"kela"}))).silence is None


def test_a_desk_on_a_pause_calls_when_the_pause_ends():
    paused = desk("lab-1", busy_for=None, free_from=NOW + minutes(25))
    known = Situation(NOW, (paused,), (), {"lab": STEADY})
    assert ends(told(known))[0] >= NOW + minutes(20)


def test_a_hold_is_not_called_before_it_ends():
    back_at = NOW + minutes(40)
    known = situation(ahead=2)
    held = Queued(Head(99, "lab", NOW - minutes(30), NOW - minutes(30)), callable_from=back_at)
    assert ends(forecast(replace(known, queue=(*known.queue, held)), held))[0] >= back_at


def test_a_visitor_who_stays_longer_than_anybody_may_leave_at_once_or_not():
    earliest, latest = ends(told(replace(situation(), desks=(desk("lab-1", busy_for=90),))))
    assert earliest == NOW
    assert NOW + minutes(3) <= latest <= NOW + minutes(8)


def test_a_free_desk_calls_as_soon_as_it_did_before():
    slow = replace(STEADY, answers=(100.0, 110.0, 120.0, 130.0, 140.0))
    free = Situation(NOW, (desk("lab-1", busy_for=None),), (), {"lab": slow})
    earliest, latest = ends(told(free))
    assert earliest <= NOW + minutes(2) <= latest


def test_a_range_is_stretched_about_the_likely_call():
    known = situation(ahead=6, pace=Pace((200.0,) * 10 + (400.0,) * 10))
    plain, wide = told(known), told(replace(known, stretches={"lab": Stretch(down=2, up=3)}))
    assert wide.likely == plain.likely
    assert wide.latest - wide.likely > 2 * (plain.latest - plain.likely)
    assert wide.earliest < plain.earliest
    far = told(replace(known, stretches={"lab": Stretch(down=4, up=1)}))
    assert far.earliest >= NOW
    assert told(replace(known, stretches={"kela": Stretch(4, 4)})) == plain


# -- breaks and closing time ------------------------------------------------------------------

BREAK = Opening(((NOW - minutes(60), NOW + minutes(10)), (NOW + minutes(70), NOW + minutes(190))))


def test_a_break_stops_the_work_and_keeps_the_place():
    before = told(situation(ahead=0, openings={"lab": BREAK}))
    after = told(situation(ahead=6, openings={"lab": BREAK}))
    assert ends(before)[1] <= NOW + minutes(10)
    earliest, latest = ends(after)
    # 35 minutes of work, 10 of them before the break.
    assert earliest >= NOW + minutes(70)
    assert earliest < NOW + minutes(95) < latest
    assert (before.closing, after.closing) == (None, None)


def test_before_the_doors_open_work_begins_with_them():
    opens = NOW + minutes(20)
    opening = Opening(((opens, NOW + minutes(400)),))
    one = told(situation(ahead=2, openings={"lab": opening}))
    assert ends(one)[0] >= opens


def test_closing_time_counts_by_capacity_and_names_one_last_visitor():
    # Four more calls fit before closing: in 5, 10, 15 and 20 minutes.
    opening = Opening(((NOW - minutes(60), NOW + minutes(22)),))
    flags = [told(situation(ahead=at, openings={"lab": opening})).closing for at in range(12)]
    assert flags[0] is None
    assert flags.count(Closing.LAST) == 1
    last = flags.index(Closing.LAST)
    assert set(flags[last + 1 :]) == {Closing.AT_RISK}
    assert set(flags[:last]) == {None}
    assert last == 3


def test_after_closing_time_whoever_waits_is_served_on():
    one = told(situation(ahead=2, openings={"lab": Opening()}))
    assert one.closing is None
    assert ends(one)[1] > NOW


# -- properties -------------------------------------------------------------------------------


@settings(max_examples=60, deadline=None)
@given(cycles=TIMES, desks=st.integers(1, 6), ahead=st.integers(0, 60), busy=st.floats(0, 90))
def test_a_range_is_in_order_and_begins_now_at_the_earliest(cycles, desks, ahead, busy):
    known = situation(ahead, desks, Pace(cycles))
    known = replace(known, desks=(desk("first", busy), *known.desks[1:]))
    one = told(known)
    earliest, latest = ends(one)
    assert NOW <= earliest < latest
    assert one.ahead == ahead
    assert told(known) == one


@settings(max_examples=60, deadline=None)
@given(cycles=TIMES, desks=st.integers(1, 5), ahead=st.integers(0, 50), more=st.integers(1, 20))
def test_more_people_ahead_never_shorten_the_wait(cycles, desks, ahead, more):
    pace = Pace(cycles)
    fewer, many = (told(situation(count, desks, pace)) for count in (ahead, ahead + more))
    assert ends(fewer)[0] <= ends(many)[0]
    assert ends(fewer)[1] <= ends(many)[1]


@settings(max_examples=60, deadline=None)
@given(cycles=TIMES, desks=st.integers(1, 5), ahead=st.integers(0, 40), more=st.integers(1, 3))
def test_more_desks_never_make_anybody_wait_longer(cycles, desks, ahead, more):
    pace = Pace(cycles)
    few, many = (told(situation(ahead, count, pace)) for count in (desks, desks + more))
    assert ends(many)[1] <= ends(few)[1]


@settings(max_examples=40, deadline=None)
@given(cycles=TIMES, ahead=st.integers(0, 30), begins=st.floats(0, 120), lasts=st.floats(1, 120))
def test_a_break_never_shortens_the_wait(cycles, ahead, begins, lasts):
    closes = NOW + timedelta(days=2)
    starts = NOW + minutes(begins)
    through = Opening(((NOW, closes),))
    broken = Opening(((NOW, starts), (starts + minutes(lasts), closes)))
    pace = Pace(cycles)
    plain, late = (
        told(situation(ahead, 2, pace, openings={"lab": one})) for one in (through, broken)
    )
    assert ends(plain)[0] <= ends(late)[0]
    assert ends(plain)[1] <= ends(late)[1]
    # Nobody is called during a break, but for the whole minute a range is rounded to.
    assert not starts + minutes(1) < ends(late)[0] < starts + minutes(lasts) - minutes(1)


@pytest.mark.parametrize(
    ("desks", "load", "spread"),
    [(1, 0.85, 0.6), (1, 1.05, 0.6), (2, 0.95, 1.2), (3, 0.9, 0.8), (3, 1.1, 0.8), (8, 1.1, 0.4)],
)
def test_the_promise_is_kept_nine_times_in_ten(desks: int, load: float, spread: float):
    """Arrivals by chance, times at a desk as in offices, one to eight desks (M/G/c)."""
    names = [f"desk-{at}" for at in range(desks)]
    held = []
    for seed in range(5):
        day = recorded_queue(
            NOW, "lab", names, 300 / desks / load, lognormal(300, spread), hours=5, seed=seed
        )
        told_to = promised(Watcher(crowded_centre(8)), day, lambda _: Opening(), 0.9)
        held += [one.held for one in told_to if one.earliest is not None]
    assert len(held) > 200
    assert sum(held) / len(held) >= 0.87
