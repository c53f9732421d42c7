"""Processes that do the same thing at the same time, and how long each one took.

``python tests/benchmarks/workers.py VERB DATABASE PROCESSES SECONDS`` prints a JSON object:
durations in seconds by what was done. The processes are forked from one that has loaded
everything, open the database on their own and begin together.
"""

from __future__ import annotations

import json
import multiprocessing
import os
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from multiprocessing.connection import Connection
from multiprocessing.synchronize import Barrier
from pathlib import Path

ROOT = Path(__file__).parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "tests")]

import psycopg  # noqa: E402 - the path comes first

from kiosk.office import open_office  # noqa: E402
from kiosk.store.database import SQLITE_PRAGMAS, database_url  # noqa: E402

Durations = dict[str, list[float]]
WARM_UP = 3
START_SECONDS = 120.0
RAW_TABLES = (
    "CREATE TABLE raw_counter (id INTEGER PRIMARY KEY, given INTEGER NOT NULL)",
    "CREATE TABLE raw_given (number INTEGER PRIMARY KEY, at BIGINT NOT NULL, note TEXT NOT NULL)",
    "INSERT INTO raw_counter VALUES (1, 0)",
)
COUNT = "UPDATE raw_counter SET given = given + 1 WHERE id = 1 RETURNING given"


def prepare_raw(database: str) -> None:
    """Makes the two tables of the raw commit limit."""
    if database.startswith("sqlite"):
        with closing(_sqlite(database)) as connection:
            for statement in RAW_TABLES:
                connection.execute(statement)
        return
    with psycopg.connect(database) as connection:
        for statement in RAW_TABLES:
            connection.execute(statement)


def _sqlite(database: str) -> sqlite3.Connection:
    connection = sqlite3.connect(str(database_url(database).database), isolation_level=None)
    for pragma in ("PRAGMA busy_timeout=60000", "PRAGMA journal_mode=WAL", *SQLITE_PRAGMAS):
        connection.execute(pragma)
    return connection


@contextmanager
def raw(database: str, name: str) -> Iterator[Callable[[], Iterator[tuple[str, float]]]]:
    """A counter and an insert in one commit, by the bare driver, as durable as the office's."""
    insert = "INSERT INTO raw_given VALUES ({}, {}, {})"
    if database.startswith("sqlite"):
        with closing(_sqlite(database)) as lite:
            into = insert.format("?", "?", "?")

            def commit_lite() -> None:
                lite.execute("BEGIN IMMEDIATE")
                number = lite.execute(COUNT).fetchone()[0]
                lite.execute(into, (number, 1_795_593_600_000_000, name))
                lite.execute("COMMIT")

            yield lambda: timed(("raw commit", commit_lite))
        return
    with psycopg.connect(database) as pg:
        into = insert.format("%s", "%s", "%s")

        def commit_pg() -> None:
            row = pg.execute(COUNT).fetchone()
            assert row is not None
            pg.execute(into, (row[0], 1_795_593_600_000_000, name))
            pg.commit()

        yield lambda: timed(("raw commit", commit_pg))


@contextmanager
def office(database: str, name: str) -> Iterator[Callable[[], Iterator[tuple[str, float]]]]:
    """A number taken, the next one called, the visitor come: three commits by turns.

    The numbers are taken at a door of no kiosk's name, where nobody is asked about floods.
    """
    with open_office(database) as opened:
        visitor, clerk = opened.visitor(f"door-{name}"), opened.staff(f"desk-{name}")
        turns = iter(range(10**9))

        def round_of_three() -> Iterator[tuple[str, float]]:
            # Another run on the same database presses other keys.
            once = f"bench-{os.getpid()}-{next(turns)}"
            return timed(
                ("take_ticket", lambda: visitor.take_ticket("lab", once=once)),
                ("call_next", lambda: clerk.call_next(once=once)),
                ("arrived", lambda: clerk.arrived(once=once)),
            )

        yield round_of_three


def timed(*steps: tuple[str, Callable[[], object]]) -> Iterator[tuple[str, float]]:
    """Does the steps and tells the seconds that each took."""
    for name, step in steps:
        begun = time.perf_counter()
        step()
        yield name, time.perf_counter() - begun


VERBS = {"raw": raw, "office": office}


def work(
    verb: str, database: str, name: str, seconds: float, start: Barrier, told: Connection
) -> None:
    """One process: opens, warms up, begins with the others, tells its durations."""
    found: Durations = {}
    with VERBS[verb](database, name) as turn:
        for _ in range(WARM_UP):
            for _ in turn():
                pass
        start.wait(START_SECONDS)
        deadline = time.perf_counter() + seconds
        while time.perf_counter() < deadline:
            for step, spent in turn():
                found.setdefault(step, []).append(spent)
    told.send(found)


def together(verb: str, database: str, processes: int, seconds: float) -> Durations:
    """Lets that many processes of this one do the same, and gathers what they told."""
    fork = multiprocessing.get_context("fork")
    start = fork.Barrier(processes)
    pairs = [fork.Pipe(duplex=False) for _ in range(processes)]
    workers = [
        fork.Process(target=work, args=(verb, database, str(at), seconds, start, told), daemon=True)
        for at, (_, told) in enumerate(pairs)
    ]
    for worker in workers:
        worker.start()
    for _, told in pairs:
        told.close()
    found: Durations = {}
    for heard, _ in pairs:
        for step, spent in heard.recv().items():
            found.setdefault(step, []).extend(spent)
    for worker in workers:
        worker.join()
    return found


def measure(verb: str, database: str, processes: int, seconds: float) -> Durations:
    """As ``together``, in a program of its own.

    Raises:
        RuntimeError: one of the processes did not get through.
    """
    told = subprocess.run(
        [sys.executable, __file__, verb, database, str(processes), str(seconds)],
        capture_output=True,
        text=True,
        check=False,
    )
    if told.returncode != 0:
        raise RuntimeError(told.stderr)
    found: Durations = json.loads(told.stdout)
    return found


if __name__ == "__main__":
    json.dump(together(sys.argv[1], sys.argv[2], int(sys.argv[3]), float(sys.argv[4])), sys.stdout)
