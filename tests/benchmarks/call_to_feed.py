"""How long from a committed call to a waiting reader, and what waiting costs.

``python tests/benchmarks/call_to_feed.py [CALLS]`` prints both figures for SQLite and for a
PostgreSQL of its own: milliseconds from the return of ``call_next`` in one process to the
return of ``feed.wait`` in another, and the processor time of ten idle seconds.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
import time
from contextlib import closing
from pathlib import Path
from statistics import median, quantiles

ROOT = Path(__file__).parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "tests")]

from support.postgres import Server  # noqa: E402 - the path comes first
from support.small_centre import TUESDAY_TEN, crowded_centre  # noqa: E402

from kiosk.office import open_office  # noqa: E402

IDLE_SECONDS = 10


def read(database: str, calls: int) -> None:
    """Tells when each call came out of the feed, then what ten idle seconds cost."""
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


def measure(database: str, calls: int) -> None:
    """Prints one line of figures."""
    with open_office(database, at=TUESDAY_TEN) as office:
        office.caretaker().publish(crowded_centre(1))
        visitor, clerk = office.visitor("kiosk-1"), office.staff("desk-0")
        for _ in range(calls):
            visitor.take_ticket("lab")
        child = subprocess.Popen(
            [sys.executable, __file__, "--read", database, str(calls)],
            stdout=subprocess.PIPE,
            text=True,
        )
        assert child.stdout is not None
        child.stdout.readline()
        called: dict[int, int] = {}
        for _ in range(calls):
            ticket = clerk.call_next()
            assert ticket is not None
            called[ticket.id] = time.monotonic_ns()
            time.sleep(0.02)
            clerk.done()
            time.sleep(0.02)
        told, _ = child.communicate()
    *lines, idle = told.splitlines()
    late = []
    for line in lines:
        ticket_id, at = map(int, line.split())
        late.append(max(0.0, (at - called[ticket_id]) / 1e6))
    used = float(idle.split()[1]) / IDLE_SECONDS
    print(
        f"{database.partition(':')[0]:<11} calls {len(late)}  p50 {median(late):.1f} ms  "
        f"p99 {quantiles(late, n=100)[98]:.1f} ms  most {max(late):.1f} ms  idle {used:.2%} CPU",
        flush=True,
    )


def main() -> None:
    """Measures both databases."""
    if sys.argv[1:2] == ["--read"]:
        read(sys.argv[2], int(sys.argv[3]))
        return
    calls = int(sys.argv[1]) if len(sys.argv) > 1 else 200
    with tempfile.TemporaryDirectory() as folder:
        measure(f"sqlite:///{folder}/vuoro.db", calls)
    with closing(Server()) as server:
        measure(server.new_database(), calls)


if __name__ == "__main__":
    main()
