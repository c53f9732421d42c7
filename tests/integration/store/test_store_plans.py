"""What a statement costs does not grow with the tickets there ever were.

Two databases live through the same half hour, one with few past tickets and one with many.
SQLite counts the steps of its machine for every statement; PostgreSQL tells how many rows
of ``tickets`` it looked at. Neither depends on the time anything takes.
"""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

import psycopg
import pytest
from benchmarks.past import build_past
from psycopg.rows import tuple_row
from sqlalchemy import Connection, Engine, event
from support.postgres import Server
from support.small_centre import TUESDAY_TEN, small_centre

from kiosk.clock import HandClock
from kiosk.errors import Refused
from kiosk.office import Office, open_office

FEW, MANY = 200, 6_000
SLACK_STEPS = 300
"""A taller tree and a longer number take a few steps more."""
MOST_ROWS = 120
"""More than the visitors of the half hour, far less than the past."""


def half_an_hour(office: Office, clock: HandClock) -> None:
    """Everything that happens all day long at kiosks, desks and lobbies."""
    visitor, clerk, display = (
        office.visitor("kiosk-1"),
        office.staff("lab-1"),
        office.lobby("lobby-1"),
    )
    taken = [visitor.take_ticket("lab", once=f"touch-{n}") for n in range(9)]
    for step in (visitor.home, clerk.view, display.view, office.caretaker().queue):
        step()
    visitor.ticket(taken[0].code)
    visitor.find(taken[0].number, taken[0].word)
    visitor.hold(taken[1].code, 5)
    visitor.resume(taken[1].code)
    visitor.cancel(taken[8].code)
    both = visitor.take_visit(["lab", "kela"])
    visitor.visit(both.tickets[0].code)
    first = clerk.call_next(once="key-1")
    assert first is not None
    clerk.recall()
    clock.advance(seconds=300)
    clerk.missed()
    visitor.come_back(taken[0].code)
    for _ in range(3):
        clerk.call_next()
        clerk.arrived()
        display.view()
        clock.advance(seconds=60)
    clerk.hold(20)
    clerk.call_next()
    clerk.arrived()
    clerk.transfer("kela")
    clerk.undo()
    clerk.done()
    clerk.give_number("lab")
    clerk.unclaimed()
    clerk.visit(both.tickets[0].id)
    clerk.call_next()
    with pytest.raises(Refused):
        clerk.call_next()
    for step in (clerk.view, visitor.home, display.view, office.caretaker().queue):
        step()
    office.caretaker().calls()
    office.caretaker().unprinted()


def spoken(statement: str) -> str:
    """A statement without the columns it brings."""
    _, known, tail = statement.partition("FROM")
    return " ".join((known + tail).split()) if known else statement


@contextmanager
def past(database: str, count: int) -> Iterator[tuple[Office, HandClock]]:
    """An office that has seen so many tickets on earlier days."""
    clock = HandClock(TUESDAY_TEN)
    with open_office(database, clock=clock) as office:
        office.caretaker().publish(small_centre())
    build_past(database, count)
    with open_office(database, clock=clock) as office:
        yield office, clock


@contextmanager
def sqlite_steps() -> Iterator[Counter[str]]:
    """Counts the steps of SQLite's machine by statement; a row that is fetched counts too."""
    steps: Counter[str] = Counter()
    doing = [""]

    def count() -> int:
        steps[doing[0]] += 1
        return 0

    def before(connection: Connection, _: Any, statement: str, *more: Any) -> None:
        doing[0] = statement
        driver = connection.connection.driver_connection
        assert isinstance(driver, sqlite3.Connection)
        driver.set_progress_handler(count, 1)

    event.listen(Engine, "before_cursor_execute", before)
    try:
        yield steps
    finally:
        event.remove(Engine, "before_cursor_execute", before)


def test_no_statement_takes_more_steps_after_many_tickets(tmp_path: Path) -> None:
    counted = []
    for count in (FEW, MANY):
        with past(f"sqlite:///{tmp_path}/{count}.db", count) as (office, clock):
            with sqlite_steps() as steps:
                half_an_hour(office, clock)
            counted.append(steps)
    few, many = counted
    assert set(few) == set(many)
    grown = [
        f"{few[statement]} steps, then {steps}: {spoken(statement)}"
        for statement, steps in many.items()
        if steps > few[statement] * 1.2 + SLACK_STEPS
    ]
    assert "\n".join(grown) == ""


@contextmanager
def postgres_plans() -> Iterator[dict[str, tuple[int, str]]]:
    """The most rows of ``tickets`` that each statement looks at, and the plan that does.

    A reading statement is carried out and counted; of a writing one the plan alone tells.
    """
    found: dict[str, tuple[int, str]] = {}

    def before(connection: Connection, _: Any, statement: str, told: Any, *more: Any) -> None:
        if statement.split()[0] not in {"SELECT", "INSERT", "UPDATE", "DELETE", "WITH"}:
            return
        if "tickets" not in statement:
            return
        driver = connection.connection.driver_connection
        assert isinstance(driver, psycopg.Connection)
        reads = statement.startswith("SELECT")
        how = "ANALYZE, TIMING OFF, FORMAT JSON" if reads else "FORMAT JSON"
        with driver.cursor(row_factory=tuple_row) as cursor:
            cursor.execute(f"EXPLAIN ({how}) {statement}".encode(), told)
            row = cursor.fetchone()
        assert row is not None
        rows, plan = looked_at(row[0][0]["Plan"])
        if rows >= found.get(statement, (0, ""))[0]:
            found[statement] = (rows, plan)

    event.listen(Engine, "before_cursor_execute", before)
    try:
        yield found
    finally:
        event.remove(Engine, "before_cursor_execute", before)


def looked_at(node: dict[str, Any]) -> tuple[int, str]:
    """Rows of ``tickets`` that a plan looks at, and which way it reaches them."""
    rows, ways = 0, []
    if node.get("Relation Name") == "tickets" and "Scan" in node["Node Type"]:
        ways.append(f"{node['Node Type']} {node.get('Index Name', '')}".strip())
        if "Actual Rows" in node:
            each = node["Actual Rows"] + node.get("Rows Removed by Filter", 0)
            rows = int(each * node["Actual Loops"])
        elif node["Node Type"] == "Seq Scan":
            rows = int(node["Plan Rows"]) + MANY
    for below in node.get("Plans", ()):
        more, way = looked_at(below)
        rows += more
        ways.append(way)
    return rows, ", ".join(way for way in ways if way)


def test_no_statement_reads_the_past_on_postgresql() -> None:
    with (
        closing(Server()) as server,
        past(server.new_database(), MANY) as (office, clock),
        postgres_plans() as plans,
    ):
        half_an_hour(office, clock)
    assert plans
    slow = [
        f"{rows} rows by {way}: {spoken(statement)}"
        for statement, (rows, way) in plans.items()
        if rows > MOST_ROWS or "Seq Scan" in way
    ]
    assert "\n".join(slow) == ""
