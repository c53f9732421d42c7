"""What a number and a call cost when the database has seen 1 000 tickets, and millions.

Both databases stand side by side and are measured by turns, so that a machine that is busy
for a while is so for both.
"""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, closing

import pytest
from benchmarks.past import build_past
from benchmarks.table import Table
from benchmarks.workers import Durations, measure
from pytest_benchmark.fixture import BenchmarkFixture
from support.postgres import Server
from support.small_centre import TUESDAY_TEN, crowded_centre

from kiosk.office import open_office

FEW = 1_000
TURNS = 4
WAITING = 50


@pytest.fixture(params=["sqlite", "postgresql"])
def pair(request: pytest.FixtureRequest, history: int) -> Iterator[dict[int, str]]:
    """Two databases of one kind by how many past tickets they hold; gone afterwards."""
    with ExitStack() as stack:
        if request.param == "sqlite":
            folder = stack.enter_context(tempfile.TemporaryDirectory(prefix="vuoro-bench-"))
            found = {count: f"sqlite:///{folder}/{count}.db" for count in (FEW, history)}
        else:
            server = stack.enter_context(closing(Server()))
            found = {count: server.new_database() for count in (FEW, history)}
        for count, database in found.items():
            with open_office(database, at=TUESDAY_TEN) as office:
                office.caretaker().publish(crowded_centre(1))
            build_past(database, count)
            with open_office(database) as office:
                for _ in range(WAITING):
                    office.visitor("door").take_ticket("lab", sure=True)
        yield found


@pytest.mark.timeout(3600)
def test_past_tickets_cost_nothing(
    pair: dict[int, str], seconds: float, table: Table, benchmark: BenchmarkFixture
) -> None:
    found: dict[int, Durations] = {count: {} for count in pair}

    def by_turns() -> None:
        for _ in range(TURNS):
            for count, database in pair.items():
                for what, spent in measure("office", database, 1, seconds / 2).items():
                    found[count].setdefault(what, []).extend(spent)

    benchmark.pedantic(by_turns, rounds=1)
    for what in ("take_ticket", "call_next"):
        for count, database in pair.items():
            past = f"{count:,}".replace(",", " ")
            table.add(f"{what}, {past} past", database.partition(":")[0], found[count][what])
