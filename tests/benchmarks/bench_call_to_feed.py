"""How long from a committed call to a waiting reader, and what waiting costs.

The wait is from the return of ``call_next`` in one process to the return of ``feed.wait`` in
another, by the clock that both share.
"""

from __future__ import annotations

import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

ROOT = Path(__file__).parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "tests")]

import pytest  # noqa: E402 - the path comes first
from benchmarks.table import Table  # noqa: E402
from pytest_benchmark.fixture import BenchmarkFixture  # noqa: E402
from support.small_centre import TUESDAY_TEN, crowded_centre  # noqa: E402

from kiosk.office import open_office  # noqa: E402

IDLE_SECONDS = 5
A_SECOND = 15
"""Calls a second: far from busy, as a lobby is."""


def read(database: str, calls: int) -> None:
    """Tells when each call came out of the feed, then what idle seconds cost."""
    with open_office(database) as office, closing(office.feed()) as feed:
        feed.wait(0)
        print("ready", flush=True)
        while calls:
            for entry in feed.wait(60):
                if entry.kind == "called":
                    print(entry.ticket, time.monotonic_ns(), flush=True)
                    calls -= 1
        used = time.process_time()
        feed.wait(IDLE_SECONDS)
        print("idle", time.process_time() - used, flush=True)


def call_and_read(database: str, calls: int) -> tuple[list[float], float]:
    """The seconds from each call to its reader, and the share of a core that waiting takes."""
    with open_office(database, at=TUESDAY_TEN) as office:
        office.caretaker().publish(crowded_centre(1))
        visitor, clerk = office.visitor("door"), office.staff("desk-0")
        for _ in range(calls):
            visitor.take_ticket("lab", sure=True)
        child = subprocess.Popen(
            [sys.executable, __file__, database, str(calls)], stdout=subprocess.PIPE, text=True
        )
        assert child.stdout is not None
        child.stdout.readline()
        called: dict[int, int] = {}
        for _ in range(calls):
            ticket = clerk.call_next()
            assert ticket is not None
            called[ticket.id] = time.monotonic_ns()
            time.sleep(0.5 / A_SECOND)
            clerk.done()
            time.sleep(0.5 / A_SECOND)
        told, _ = child.communicate()
    *lines, idle = told.splitlines()
    waits = []
    for line in lines:
        ticket_id, at = map(int, line.split())
        waits.append(max(0.0, (at - called[ticket_id]) / 1e9))
    return waits, float(idle.split()[1]) / IDLE_SECONDS


@pytest.mark.timeout(600)
def test_call_to_feed(
    database: str, kind: str, seconds: float, table: Table, benchmark: BenchmarkFixture
) -> None:
    calls = max(20, int(4 * seconds * A_SECOND))
    waits, idle = benchmark.pedantic(call_and_read, args=(database, calls), rounds=1)
    benchmark.extra_info["idle share of a core"] = idle
    table.add_waits("from call to feed", kind, waits, note=f"waiting feed, {kind}: {idle:.2%} CPU")


if __name__ == "__main__":
    read(sys.argv[1], int(sys.argv[2]))
