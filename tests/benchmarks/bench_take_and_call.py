"""Numbers taken and called, by one process and by many, beside the raw commit limit.

A process takes a number, presses Next (which ends the visitor before) and Arrived, over and
over, while two numbers a desk always wait. The raw limit is of the same database in the same
run: a counter and an insert in one commit, by the bare driver, as durable as the office's.
"""

from __future__ import annotations

import pytest
from benchmarks.table import Table
from benchmarks.workers import measure, prepare_raw
from pytest_benchmark.fixture import BenchmarkFixture
from support.small_centre import TUESDAY_TEN, crowded_centre

from kiosk.office import open_office

MANY = 32
ALWAYS_WAITING = 2 * MANY


@pytest.fixture
def busy_database(database: str) -> str:
    """A database with a desk for every process, and visitors who wait."""
    prepare_raw(database)
    with open_office(database, at=TUESDAY_TEN) as office:
        office.caretaker().publish(crowded_centre(MANY))
        visitor = office.visitor("door")
        for _ in range(ALWAYS_WAITING):
            visitor.take_ticket("lab", sure=True)
    return database


@pytest.mark.timeout(600)
@pytest.mark.parametrize("processes", [1, 8, MANY])
def test_take_and_call(
    busy_database: str,
    kind: str,
    processes: int,
    seconds: float,
    table: Table,
    benchmark: BenchmarkFixture,
) -> None:
    plain = measure("raw", busy_database, processes, seconds)["raw commit"]
    limit = table.add("raw commit", kind, plain, processes=processes)
    found = benchmark.pedantic(
        measure, args=("office", busy_database, processes, 2 * seconds), rounds=1
    )
    for what in ("take_ticket", "call_next"):
        line = table.add(what, kind, found[what], processes=processes, raw=limit)
        benchmark.extra_info[what] = line.per_second
