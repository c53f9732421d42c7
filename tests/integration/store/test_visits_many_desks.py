"""Many desks call visitors with several tickets: nobody to two desks, nobody too soon or never."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import select
from support.hammer import ended, results
from support.small_centre import TUESDAY_TEN
from support.visits import start, wide_centre

from kiosk.office import Office, open_office
from kiosk.store.schema import journal, tickets

WALK_S = 1
OVER = frozenset({"served", "missed", "held", "transferred", "cancelled", "expired"})


@pytest.fixture
def office(database: str) -> Iterator[Office]:
    """Eight desks a second away from where visitors wait."""
    with open_office(database, at=TUESDAY_TEN) as opened:
        opened.caretaker().publish(wide_centre(8, WALK_S))
        yield opened


def read_all(office: Office) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
    """The whole journal in order, and every ticket."""
    with office._store.read() as reading:
        entries = reading.connection.execute(select(journal).order_by(journal.c.number)).mappings()
        rows = reading.connection.execute(select(tickets)).mappings()
        return [dict(one) for one in entries], [dict(one) for one in rows]


def check_visitors(entries: list[dict[str, Any]], visit_of: dict[int, int]) -> Counter[str]:
    """Walks through the journal: who is where, and from when each may be called."""
    at: dict[int, int] = {}
    """Visits that are at a desk, and with which ticket."""
    gone: dict[int, Any] = {}
    """When each visit was served last."""
    seen: Counter[str] = Counter()
    for entry in entries:
        ticket, kind = entry["ticket"], entry["kind"]
        if ticket is None:
            continue
        visit = visit_of[ticket]
        seen[kind] += 1
        if kind == "called":
            assert visit not in at, entry
            if visit in gone:
                assert entry["at"] >= gone[visit] + timedelta(seconds=WALK_S), entry
            at[visit] = ticket
        elif kind == "undone":
            if entry["data"]["verb"] == "done":
                assert visit not in at
                at[visit] = ticket
                gone.pop(visit, None)
            else:
                at.pop(visit, None)
        elif kind == "returned" or (kind in OVER and at.get(visit) == ticket):
            at.pop(visit, None)
            if kind == "served":
                gone[visit] = entry["at"]
    assert not at
    return seen


def hammer(office: Office, database: str, processes: int, each: int) -> None:
    workers = [start(database, each, f"desk-{n}") for n in range(processes)]
    with ended(*workers):
        told = [line for worker in workers for line in results(worker)]
    entries, rows = read_all(office)
    visit_of = {row["id"]: row["visit"] for row in rows}
    by_visit = defaultdict(list)
    for row in rows:
        by_visit[row["visit"]].append(row)
    taken = {line["visit"]: line["tickets"] for line in told if "tickets" in line}
    assert len(taken) == processes * each
    assert {visit: sorted(ids) for visit, ids in taken.items()} == {
        visit: sorted(row["id"] for row in found) for visit, found in by_visit.items()
    }
    assert len({row["printed"] for row in rows}) == len(rows)
    # Nobody starves: everyone was served everywhere, whatever happened in between.
    assert Counter(row["state"] for row in rows) == {"served": len(rows)}
    seen = check_visitors(entries, visit_of)
    assert seen["taken"] == len(rows)
    # It did all happen, and more than once.
    for kind in ("undone", "held", "resumed", "transferred", "returned"):
        assert seen[kind] > 1, (kind, seen)


def test_four_desks_never_share_a_visitor(office: Office, database: str):
    hammer(office, database, processes=4, each=6)


@pytest.mark.slow
@pytest.mark.timeout(600)
def test_eight_desks_serve_every_visitor_everywhere(office: Office, database: str):
    hammer(office, database, processes=8, each=25)
