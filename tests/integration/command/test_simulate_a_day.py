"""A simulated day through the real roles, on both databases."""

from __future__ import annotations

import json
import signal
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

import pytest
from support.command import REFERENCE, CommandLine
from support.postgres import Server
from support.simulated import TUESDAY, calm_centre, calm_plan, live, publish_calm, recorded

from config.loading import load_centre
from kiosk.clock import HandClock
from kiosk.errors import Refused
from kiosk.office import open_office
from kiosk.simulating.day import live_through
from kiosk.simulating.habits import DayKind
from kiosk.simulating.pacing import paced
from kiosk.simulating.plan import make_plan
from kiosk.simulating.tally import DayReport, Tally


@dataclass(frozen=True)
class Lived:
    """A whole day, and where it is kept."""

    database: str
    report: DayReport


@pytest.fixture(scope="module")
def lived(tmp_path_factory: pytest.TempPathFactory, postgres_server: Server) -> Mapping[str, Lived]:
    """The same day, lived on each kind of database."""
    databases = {
        "sqlite": str(tmp_path_factory.mktemp("lived") / "day.db"),
        "postgresql": postgres_server.new_database(),
    }
    for one in databases.values():
        publish_calm(one)
    return {kind: Lived(one, live(one, calm_plan())) for kind, one in databases.items()}


@pytest.fixture
def calm(database: str) -> str:
    """A database with the calm centre."""
    publish_calm(database)
    return database


def stop_after(tickets: int) -> Callable[[datetime, Tally], None]:
    """Ends a day once so many numbers were given."""

    def told(_: datetime, tally: Tally) -> None:
        if tally.sum_of("taken") >= tickets:
            raise KeyboardInterrupt

    return told


@pytest.mark.parametrize("kind", ["sqlite", "postgresql"])
def test_a_day_leaves_a_whole_journal_and_nobody_at_a_desk(
    lived: Mapping[str, Lived], kind: str
) -> None:
    plan, report = calm_plan(), lived[kind].report
    entries = recorded(lived[kind].database)
    kinds = Counter(entry[1] for entry in entries)
    assert report.visits == len(plan.coming)
    assert report.total("tickets") == kinds["taken"] > 50
    assert report.total("missed") == kinds["missed"] > 0
    assert report.total("cancelled") == kinds["cancelled"]
    assert kinds["checked_in"] == report.checked_in > 0
    assert kinds["desk"] > 2 * len(plan.desks), "they sit down, pause and leave"
    assert 0.8 * report.total("tickets") < report.total("served") == kinds["served"]
    assert all(plan.starts <= entry[0] < plan.ends for entry in entries)
    evening = HandClock(plan.ends - timedelta(hours=4))
    with open_office(lived[kind].database, clock=evening) as office:
        views = [office.staff(desk.id).view() for desk in office.centre().desks]
        assert not office.demo_time
    assert [view.current for view in views] == [None] * len(views)
    assert [view.sitting for view in views] == [None] * len(views)
    assert [view.waiting for view in views] == [()] * len(views)


def test_the_same_seed_lives_the_same_day_on_both_databases(lived: Mapping[str, Lived]) -> None:
    on_sqlite, on_postgres = (recorded(one.database) for one in lived.values())
    assert on_sqlite == on_postgres


def test_no_day_happens_among_numbers_in_use_unless_asked_for(calm: str) -> None:
    plan = calm_plan()
    with open_office(calm, clock=HandClock(plan.begins + timedelta(hours=3))) as office:
        office.visitor("kiosk-1").take_ticket("lab")
    before = recorded(calm)
    with pytest.raises(Refused) as refused:
        live(calm, plan)
    assert (refused.value.code, refused.value.values["count"]) == ("tickets-alive", 1)
    assert recorded(calm) == before
    with pytest.raises(KeyboardInterrupt):
        live(calm, plan, told=stop_after(3), among_others=True)
    assert len(recorded(calm)) > len(before)


def test_others_follow_in_demo_time_and_get_theirs_back(calm: str) -> None:
    plan, seen = calm_plan(), []
    yesterday = plan.begins - timedelta(days=1)
    with open_office(calm) as other:
        other.set_time(yesterday)

        def told(at: datetime, _: Tally) -> None:
            other.version()
            seen.append((other.demo_time, at, other.now()))
            if len(seen) == 6:
                raise KeyboardInterrupt

        with pytest.raises(KeyboardInterrupt):
            live(calm, plan, 3600, told)
        other.version()
        assert yesterday <= other.now() < yesterday + timedelta(hours=6)
        other.set_time(None)
    # Others are told once a second: at this speed, once a simulated hour.
    assert all(demo and at - now < timedelta(hours=2) for demo, at, now in seen)


def test_a_day_ends_without_demo_time_where_there_was_none(calm: str) -> None:
    with pytest.raises(KeyboardInterrupt):
        live(calm, calm_plan(), 36000, stop_after(4))
    with open_office(calm) as office:
        assert not office.demo_time


def test_a_day_as_fast_as_it_goes_heeds_demo_time_and_leaves_it(calm: str) -> None:
    plan = calm_plan()
    with open_office(calm) as office:
        office.set_time(plan.begins - timedelta(days=30))
        with pytest.raises(KeyboardInterrupt):
            live(calm, plan, told=stop_after(4))
        office.version()
        assert office.demo_time
    assert all(plan.starts <= entry[0] < plan.ends for entry in recorded(calm))


def test_real_clerks_may_work_beside_simulated_ones(sqlite_url: str) -> None:
    publish_calm(sqlite_url)
    plan, called = calm_plan(), []
    with paced(sqlite_url, plan.begins, 0) as pace:

        def told(_: datetime, tally: Tally) -> None:
            try:
                called.append(pace.office.staff("both-1").call_next())
                called.append(pace.office.staff("lab-2", "Real").call_next())
            except Refused:
                called.append(None)
            if tally.sum_of("taken") > 60:
                raise KeyboardInterrupt

        with pytest.raises(KeyboardInterrupt):
            live_through(pace, calm_centre(), plan, told)
    assert any(one is not None for one in called)


@pytest.mark.slow
@pytest.mark.timeout(600)
def test_a_busy_day_of_the_reference_centre(sqlite_url: str) -> None:
    centre = load_centre(REFERENCE)
    with open_office(sqlite_url) as office:
        office.caretaker().publish(centre)
    plan = make_plan(centre, TUESDAY, DayKind.BUSY, 1)
    with paced(sqlite_url, plan.begins, 0) as pace:
        report = live_through(pace, centre, plan)
    assert 4300 < report.visits < 4700
    assert {one.service for one in report.services} == {
        "kela", "service_point", "lab", "imaging", "health", "mental"
    }  # fmt: skip
    assert report.total("served") > 0.9 * report.total("tickets")
    assert all(one.waits for one in report.services)


def test_the_command_tells_what_the_day_came_to(vuoro_sqlite: CommandLine) -> None:
    vuoro = vuoro_sqlite
    publish_calm(vuoro.database)
    told = vuoro("simulate", "--on", "2026-11-24", "--seed", "5", "--json").json()
    assert (told["day"], told["kind"], told["seed"]) == ("2026-11-24", "busy", 5)
    assert sum(one["tickets"] for one in told["services"]) == told["tickets"] > 50
    assert {"count", "median", "ninety", "longest"} == set(told["services"][0]["waits"])
    assert vuoro("simulate", "--on", "2026-11-29", code=1).out == ""
    plain = vuoro("simulate", "--on", "2026-11-25", "--day", "quiet").out
    assert "2026-11-25" in plain
    assert "Laboratory" in plain


def test_ctrl_c_ends_a_day_that_others_follow(vuoro_sqlite: CommandLine) -> None:
    publish_calm(vuoro_sqlite.database)
    started = vuoro_sqlite.start("simulate", "--on", "2026-11-24", "--speed", "60")
    assert started.stdout is not None
    assert "2026-11-24" in started.stdout.readline()
    assert "Ctrl-C" in started.stdout.readline()
    started.send_signal(signal.SIGINT)
    _, said = started.communicate(timeout=60)
    assert started.returncode == 130, said
    assert "Stopped at" in said
    with open_office(vuoro_sqlite.database) as office:
        assert not office.demo_time


@pytest.mark.parametrize(
    "words",
    [
        ("--day", "dull"),
        ("--on", "tomorrow"),
        ("--speed", "-1"),
        ("--seed", "one"),
    ],
)
def test_what_no_day_can_be_is_not_understood(
    vuoro_sqlite: CommandLine, words: tuple[str, str]
) -> None:
    answer = vuoro_sqlite("simulate", *words, code=2)
    assert words[0] in answer.err


def test_an_empty_database_gets_the_reference_centre(vuoro_sqlite: CommandLine) -> None:
    answer = vuoro_sqlite("simulate", "--on", "2026-11-29", "--json", code=1)
    assert "2026-11-29" in answer.err
    versions = json.loads(vuoro_sqlite("versions", "--json").out)
    assert len(versions) == 1
