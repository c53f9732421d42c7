"""How fast a day is replayed under another policy, and how fast a forecast is made.

The rate of a replay is in visits a second, its times are those of the whole day.
"""

from __future__ import annotations

from datetime import timedelta

from benchmarks.table import Table, over_and_over
from pytest_benchmark.fixture import BenchmarkFixture
from support.recorded_queue import lognormal, recorded_queue
from support.small_centre import TUESDAY_TEN

from config.policy import Policy
from kiosk.queueing.floor import Counter, House
from kiosk.queueing.forecast import forecast
from kiosk.queueing.order import Head
from kiosk.queueing.pace import Pace
from kiosk.queueing.recorded import read_day
from kiosk.queueing.replay import replay, retrace
from kiosk.queueing.situation import DeskNow, Queued, Situation
from kiosk.queueing.waits import waits_of

DAY_VISITS, DAY_DESKS, DAY_HOURS = 1_000, 7, 8
WAITING, DESKS = 60, 5


def test_replay_a_busy_day(table: Table, seconds: float, benchmark: BenchmarkFixture) -> None:
    desks = [f"lab-{n}" for n in range(DAY_DESKS)]
    every = DAY_HOURS * 3600 / DAY_VISITS
    entries = recorded_queue(
        TUESDAY_TEN, "lab", desks, every, lognormal(0.9 * DAY_DESKS * every, 0.6), hours=DAY_HOURS
    )
    ends = TUESDAY_TEN + timedelta(hours=20)
    house = House(tuple(Counter(desk, ("lab",), Policy()) for desk in desks))

    def what_if() -> int:
        day = read_day(entries, TUESDAY_TEN, ends)
        calls = replay(day, house, retrace(day, house).rhythms)
        assert waits_of(day, calls, {})
        return len(day.comers)

    spent = benchmark.pedantic(over_and_over, args=(what_if, seconds), rounds=1)
    visits = what_if()
    table.add(f"replay of a day of {visits} visits", "", spent, each=visits)


def test_forecast(table: Table, seconds: float, benchmark: BenchmarkFixture) -> None:
    now = TUESDAY_TEN
    since = [now - timedelta(seconds=20 * place) for place in range(WAITING, 0, -1)]
    situation = Situation(
        now,
        tuple(
            DeskNow(f"lab-{n}", "lab", ("lab",), Policy(), busy_with="lab", busy_since=at)
            for n, at in enumerate(now - timedelta(seconds=60 * n) for n in range(DESKS))
        ),
        tuple(Queued(Head(place, "lab", at, at)) for place, at in enumerate(since)),
        {"lab": Pace(tuple(float(each) for each in range(60, 660, 10)))},
    )
    newcomer = Queued(Head(WAITING + 1, "lab", now, now))
    assert forecast(situation, newcomer).minutes

    def one() -> object:
        return forecast(situation, newcomer)

    spent = benchmark.pedantic(over_and_over, args=(one, seconds), rounds=1)
    table.add(f"forecast, {WAITING} wait for {DESKS} desks", "", spent)
