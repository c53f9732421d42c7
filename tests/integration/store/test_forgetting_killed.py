"""``kill -9`` in the midst of forgetting, and several at it at once: every day counts once."""

from __future__ import annotations

import random
import time
from collections.abc import Callable, Iterator
from datetime import date, timedelta

import pytest
from sqlalchemy import func, select
from support.forgetter import start_forgetting
from support.hammer import ended, said
from support.lived_day import kept_centre, live_through
from support.small_centre import TUESDAY_TEN, open_small

from kiosk.clock import HandClock
from kiosk.office import Office, open_office
from kiosk.reporting.figures import Cell, figures_of
from kiosk.reporting.stays import stays_of
from kiosk.roles.keeping import Run, wipe_closed_days
from kiosk.store import forgetting, schema

TUESDAY = date(2026, 11, 24)
DAYS = (TUESDAY, TUESDAY + timedelta(days=1))
FRIDAY = TUESDAY + timedelta(days=3)
Figures = dict[date, tuple[Cell, ...]]


@pytest.fixture
def lived(database: str) -> Iterator[Office]:
    """Two days lived through; every process lives on the Friday after them."""
    clock = HandClock(TUESDAY_TEN)
    with open_small(database, clock, kept_centre()) as office:
        for days in range(2):
            live_through(office, clock, TUESDAY_TEN + timedelta(days=days), 20)
    with open_office(database, at=TUESDAY_TEN + timedelta(days=3)) as office:
        yield office


def expected(office: Office) -> Figures:
    """The figures as the whole journal tells them."""
    with office._store.read() as reading:
        return {
            day: figures_of(
                stays_of(forgetting.entries_of(reading.connection, day)),
                reading.time().day_span(day)[0],
            )
            for day in DAYS
        }


def check_forgotten(office: Office, wanted: Figures) -> None:
    with office._store.read() as reading:
        found = {day: forgetting.figures_on(reading.connection, day) for day in DAYS}
        left = [
            reading.connection.execute(select(func.count()).select_from(table)).scalar_one()
            for table in (schema.tickets, schema.visits, schema.acts, schema.onces)
        ]
        assert forgetting.going(reading.connection) is None
    assert found == wanted
    assert left == [0, 0, 0, 0]


def forget_killed(database: str, pause: Callable[[], float], most: int) -> int:
    """Starts forgetting again and again, killing it each time; returns how often.

    At the last it may come to its end.
    """
    for kills in range(most):
        child = start_forgetting(database, FRIDAY, limit=9)
        with ended(child):
            said(child)
            time.sleep(pause())
            if child.poll() is not None:
                assert child.returncode == 0
                return kills
            child.kill()
    child = start_forgetting(database, FRIDAY, limit=9)
    with ended(child):
        child.communicate(timeout=60)
        assert child.returncode == 0
    return most


def test_killed_again_and_again_it_counts_every_visitor_once(lived: Office, database: str):
    wanted = expected(lived)
    chance = random.Random(3)
    assert forget_killed(database, lambda: chance.uniform(0, 0.15), most=5) > 1
    check_forgotten(lived, wanted)


@pytest.mark.slow
@pytest.mark.timeout(600)
def test_killed_forty_times_it_counts_every_visitor_once(lived: Office, database: str):
    wanted = expected(lived)
    chance = random.Random(4)
    assert forget_killed(database, lambda: chance.uniform(0, 0.02), most=40) > 5
    check_forgotten(lived, wanted)


def test_stopped_after_any_piece_it_goes_on_from_there(lived: Office, database: str):
    """What a kill between two transactions leaves, at every place there is."""
    wanted = expected(lived)
    pieces = 0
    while True:
        # A process of its own each time: nothing is remembered but in the database.
        with open_office(database) as office:
            if not wipe_closed_days(office._store, 15) and not Run(FRIDAY).step(office._store, 15):
                break
        pieces += 1
    assert pieces >= 15
    check_forgotten(lived, wanted)


def test_several_at_once_count_every_visitor_once(lived: Office, database: str):
    wanted = expected(lived)
    children = [start_forgetting(database, FRIDAY, limit=5) for _ in range(3)]
    with ended(*children):
        for child in children:
            _, complaints = child.communicate(timeout=90)
            assert child.returncode == 0, complaints
    check_forgotten(lived, wanted)


def test_numbers_are_given_and_called_meanwhile(lived: Office, database: str):
    wanted = expected(lived)
    child = start_forgetting(database, FRIDAY, limit=3)
    with ended(child):
        said(child)
        given = 0
        while given < 3 or (child.poll() is None and given < 200):
            taken = lived.visitor("kiosk-1").take_ticket("lab")
            called = lived.staff("lab-1").call_next()
            assert called is not None
            assert called.number == taken.number
            lived.staff("lab-1").done()
            given += 1
        child.communicate(timeout=90)
        assert child.returncode == 0
    with lived._store.read() as reading:
        assert {day: forgetting.figures_on(reading.connection, day) for day in DAYS} == wanted
        count = select(func.count()).select_from(schema.tickets)
        assert reading.connection.execute(count).scalar_one() == given
