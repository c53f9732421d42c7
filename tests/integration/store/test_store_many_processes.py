"""Many processes at once: no number twice, no ticket called twice, nothing missing."""

from __future__ import annotations

import json
import subprocess
import threading
from collections import Counter
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select
from support.hammer import ended, results, start
from support.small_centre import small_files

from kiosk.office import Office
from kiosk.store.database import Database
from kiosk.store.schema import journal, journal_head, tickets

BEFORE = 2
"""Entries that stand in the journal before the hammering: demo time and the version."""


def check_journal(office: Office) -> list[dict[str, Any]]:
    """The whole journal, which has no gap and agrees with the tickets."""
    with office._store.read() as reading:
        head = reading.connection.execute(select(journal_head.c.last)).scalar_one()
        entries = [
            dict(row)
            for row in reading.connection.execute(
                select(journal).order_by(journal.c.number)
            ).mappings()
        ]
        rows = [dict(row) for row in reading.connection.execute(select(tickets)).mappings()]
    assert [one["number"] for one in entries] == list(range(1, head + 1))
    taken = [one["ticket"] for one in entries if one["kind"] == "taken"]
    assert len(taken) == len(set(taken)) == len(rows)
    assert set(taken) == {row["id"] for row in rows}
    assert len({row["printed"] for row in rows}) == len(rows)
    return entries


def check_desks(entries: Iterable[dict[str, Any]]) -> None:
    """One active ticket a desk and one desk a ticket, all through the journal."""
    at_desk: dict[str, int] = {}
    called: Counter[int] = Counter()
    for entry in entries:
        if entry["kind"] == "called":
            assert entry["desk"] not in at_desk, entry
            assert entry["ticket"] not in at_desk.values(), entry
            at_desk[entry["desk"]] = entry["ticket"]
            called[entry["ticket"]] += 1
        elif entry["kind"] in {"served", "missed"}:
            assert at_desk.pop(entry["desk"]) == entry["ticket"]
    assert set(called.values()) <= {1}


def hammer(office: Office, database: str, processes: int, each: int) -> None:
    total = processes * each
    # Every ticket is taken, called, arrived and served.
    reader = start("follow", database, BEFORE + 4 * total)
    workers = [start("mixed", database, each, f"desk-{n}") for n in range(processes)]
    with ended(reader, *workers):
        told = [line for worker in workers for line in results(worker)]
        seen = results(reader)
    taken = [line["taken"] for line in told if "taken" in line]
    called = [line["id"] for line in told if "called" in line]
    assert len(set(taken)) == len(taken) == total
    assert sorted(called) == sorted({line["id"] for line in told if "taken" in line})
    entries = check_journal(office)
    check_desks(entries)
    # The reader that came along saw each entry once, in order, and missed none.
    assert [line["number"] for line in seen] == list(range(1, BEFORE + 4 * total + 1))
    assert [line["kind"] for line in seen] == [one["kind"] for one in entries]
    assert Counter(line["kind"] for line in seen) == {
        "demo_time": 1,
        "published": 1,
        "taken": total,
        "called": total,
        "arrived": total,
        "served": total,
    }
    # Numbers were called in the order in which they were given.
    order = [line["ticket"] for line in seen if line["kind"] == "called"]
    assert order == sorted(order)


def test_four_processes_take_and_call_while_one_reads(office: Office, database: str):
    hammer(office, database, processes=4, each=25)


@pytest.mark.slow
@pytest.mark.timeout(600)
def test_eight_processes_take_and_call_two_thousand(office: Office, database: str):
    hammer(office, database, processes=8, each=250)


def test_the_same_touch_from_four_processes_gives_one_ticket(office: Office, database: str):
    children = [start("double", database, 20, "kiosk-1") for _ in range(4)]
    with ended(*children):
        told = [line for child in children for line in results(child)]
    assert len(told) == 80
    assert len({(line["touch"], line["taken"], line["id"]) for line in told}) == 20
    entries = check_journal(office)
    assert sum(one["kind"] == "taken" for one in entries) == 20


def test_clerks_who_share_a_desk_never_hold_two_visitors(office: Office, database: str):
    visitor = office.visitor("kiosk-1")
    for _ in range(30):
        visitor.take_ticket("lab")
    children = [start("press", database, 20, "lab-1") for _ in range(4)]
    with ended(*children):
        called = [line["id"] for child in children for line in results(child)]
    assert len(called) == len(set(called))
    check_desks(check_journal(office))


def test_an_empty_database_is_opened_by_many_at_once(empty_database: str):
    files = json.dumps({path: data.decode() for path, data in small_files().items()})
    children: list[subprocess.Popen[str]] = [start("opening", empty_database) for _ in range(6)]
    with ended(*children):
        for child in children:
            assert child.stdin is not None
            child.stdin.write(files + "\n")
            child.stdin.flush()
        told = [line for child in children for line in results(child)]
    assert told == [{"version": 1}] * 6


def test_a_new_file_is_opened_by_many_at_the_same_instant(tmp_path: Path):
    def opened(path: Path) -> str:
        with closing(Database(path)) as database:
            together.wait()
            with database.read() as connection:
                return str(connection.exec_driver_sql("PRAGMA journal_mode").scalar())

    together = threading.Barrier(8)
    with ThreadPoolExecutor(8) as threads:
        for number in range(60):
            told = list(threads.map(opened, [tmp_path / f"{number}.db"] * 8))
            assert told == ["wal"] * 8
