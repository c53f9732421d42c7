"""``kill -9`` at any instant: no half ticket, no number lost that a visitor was told."""

from __future__ import annotations

import json
import random
import subprocess
import time

import pytest
from sqlalchemy import select
from support.hammer import ended, said, start

from kiosk.office import Office
from kiosk.queueing.ticket import ACTIVE, State
from kiosk.store.once import remembered
from kiosk.store.schema import counters, journal, tickets, visits


def kill_at_random(database: str, kills: int) -> list[dict[str, object]]:
    """Kills a child in the midst of taking and calling; returns all that it had told."""
    told: list[dict[str, object]] = []
    chance = random.Random(20261124)
    for round_ in range(kills):
        child = start("endless", database, name=f"desk-{round_ % 2}")
        with ended(child):
            told.append(said(child))
            time.sleep(chance.uniform(0, 0.06))
            child.kill()
            rest, complaints = child.communicate()
        assert not complaints, complaints
        # The last line may be torn: it was never told.
        told += [json.loads(line) for line in rest.splitlines(keepends=True) if line.endswith("\n")]
    return told


def check_whole(office: Office, told: list[dict[str, object]]) -> None:
    with office._store.read() as reading:
        ask = reading.connection.execute
        rows = [dict(row) for row in ask(select(tickets)).mappings()]
        entries = [dict(row) for row in ask(select(journal).order_by(journal.c.number)).mappings()]
        given = ask(select(counters.c.given)).scalars().all()
        visited = ask(select(visits.c.id)).scalars().all()
        assert reading.head() == len(entries)
    by_id = {row["id"]: row for row in rows}
    for line in told:
        ticket = by_id[line["id"]]
        assert ticket["printed"] == line.get("taken", line.get("called"))
        if "called" in line:
            assert State(ticket["state"]) in {State.CALLED, State.SERVING, State.SERVED}
    assert [one["number"] for one in entries] == list(range(1, len(entries) + 1))
    # Counter, tickets, visits and journal tell of the same numbers: nothing half done.
    assert sum(given) == len(rows) == len(visited)
    assert sorted(row["number"] for row in rows) == list(range(400, 400 + len(rows)))
    assert {row["visit"] for row in rows} == set(visited)
    last: dict[int, str] = {}
    for entry in entries:
        if entry["ticket"] is not None:
            last[entry["ticket"]] = entry["kind"]
    state_of = {"taken": "waiting", "called": "called", "arrived": "serving", "served": "served"}
    assert {ticket: state_of[kind] for ticket, kind in last.items()} == {
        row["id"]: row["state"] for row in rows
    }
    active = [row["desk"] for row in rows if State(row["state"]) in ACTIVE]
    assert len(active) == len(set(active))


def test_killed_at_random_instants_nothing_is_half_done(office: Office, database: str):
    told = kill_at_random(database, kills=4)
    check_whole(office, told)
    # The turn is free, and the day goes on.
    number = office.visitor("kiosk-1").take_ticket("lab").number
    assert number not in {line.get("taken") for line in told}


@pytest.mark.slow
@pytest.mark.timeout(600)
def test_killed_sixty_times_nothing_is_half_done(office: Office, database: str):
    check_whole(office, kill_at_random(database, kills=40))


def test_killed_within_its_turn_a_writer_leaves_nothing_and_frees_the_turn(
    office: Office, database: str
):
    holder = start("hold", database, name="desk-0")
    with ended(holder):
        assert said(holder) == {"holding": True}
        waiting = start("double", database, 1, "kiosk-1")
        with ended(waiting):
            time.sleep(0.3)
            assert waiting.poll() is None
            holder.kill()
            assert said(waiting)["taken"] == "L400"
    with office._store.work() as work:
        assert work.repeated("held-desk-0") is None


def test_a_child_that_ends_well_keeps_what_it_wrote(office: Office, database: str):
    holder: subprocess.Popen[str] = start("hold", database, name="desk-0")
    with ended(holder):
        assert said(holder) == {"holding": True}
        assert holder.stdin is not None
        holder.stdin.write("\n")
        holder.stdin.flush()
        assert said(holder) == {"ended": True}
    with office._store.read() as reading:
        assert remembered(reading.connection, "held-desk-0") == {}
