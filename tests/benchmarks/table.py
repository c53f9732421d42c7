"""The one table that the benchmarks fill, and how it is printed and stored."""

from __future__ import annotations

import json
import os
import platform
import sqlite3
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path

HEADINGS = ("what", "database", "processes", "a second", "of raw", "p50 ms", "p99 ms", "worst ms")


@dataclass(frozen=True)
class Line:
    """One line of the table; what was not measured is None.

    Attributes:
        what: What was done.
        database: ``sqlite``, ``postgresql``, or empty for what needs none.
        processes: How many did it at the same time.
        per_second: How often all of them together could do it in a second.
        of_raw: ``per_second`` as a share of the raw commit limit of the same run.
        p50, p99, worst: Milliseconds for one.
        note: What the reader must know to understand the figures.
    """

    what: str
    database: str = ""
    processes: int = 1
    per_second: float | None = None
    of_raw: float | None = None
    p50: float | None = None
    p99: float | None = None
    worst: float | None = None
    note: str = ""

    def cells(self) -> tuple[str, ...]:
        """The line as it is printed."""
        share = "" if self.of_raw is None else f"{self.of_raw:.0%}"
        times = ("" if one is None else f"{one:.2f}" for one in (self.p50, self.p99, self.worst))
        rate = "" if self.per_second is None else f"{self.per_second:,.0f}".replace(",", " ")
        return (self.what, self.database, str(self.processes), rate, share, *times)


@dataclass
class Table:
    """All lines of one run, in the order in which they were measured."""

    lines: list[Line] = field(default_factory=list)

    def add(
        self,
        what: str,
        database: str,
        durations: Sequence[float],
        *,
        processes: int = 1,
        raw: Line | None = None,
        each: int = 1,
        note: str = "",
    ) -> Line:
        """Adds what took ``durations`` seconds, each process doing one after another.

        Args:
            what: What was done.
            database: The kind of database.
            durations: Seconds of each, of all processes.
            processes: How many processes shared them.
            raw: The raw commit limit with as many processes.
            each: How many were done in each of the durations; the rate counts them all.
            note: As in ``Line``.
        """
        rate = each * processes * len(durations) / sum(durations)
        line = Line(
            what,
            database,
            processes,
            per_second=rate,
            of_raw=rate / raw.per_second if raw is not None and raw.per_second else None,
            p50=1e3 * part(durations, 0.50),
            p99=1e3 * part(durations, 0.99),
            worst=1e3 * max(durations),
            note=note,
        )
        self.lines.append(line)
        return line

    def add_waits(
        self, what: str, database: str, waits: Sequence[float], *, note: str = ""
    ) -> Line:
        """Adds waits in seconds that say nothing about a rate."""
        line = Line(
            what,
            database,
            p50=1e3 * part(waits, 0.50),
            p99=1e3 * part(waits, 0.99),
            worst=1e3 * max(waits),
            note=note,
        )
        self.lines.append(line)
        return line

    def text(self) -> str:
        """The table for a reader."""
        rows = [HEADINGS, *(line.cells() for line in self.lines)]
        widths = [max(len(row[at]) for row in rows) for at in range(len(HEADINGS))]
        told = [
            "  ".join(
                cell.ljust(width) if at < 2 else cell.rjust(width)
                for at, (cell, width) in enumerate(zip(row, widths, strict=True))
            ).rstrip()
            for row in rows
        ]
        told.insert(1, "  ".join("-" * width for width in widths))
        notes = list(dict.fromkeys(line.note for line in self.lines if line.note))
        return "\n".join([*told, "", *notes])

    def json(self, machine: dict[str, object]) -> str:
        """The table for a program."""
        return json.dumps({"machine": machine, "lines": [asdict(one) for one in self.lines]})


def part(durations: Sequence[float], share: float) -> float:
    """The duration below which that share of them lies."""
    ordered = sorted(durations)
    return ordered[min(int(share * len(ordered)), len(ordered) - 1)]


def some_times(action: Callable[[], object], times: int) -> list[float]:
    """The seconds that each of some repeats took."""
    spent = []
    for _ in range(times):
        begun = time.perf_counter()
        action()
        spent.append(time.perf_counter() - begun)
    return spent


def over_and_over(action: Callable[[], object], seconds: float) -> list[float]:
    """The seconds that each of many repeats took."""
    spent: list[float] = []
    deadline = time.perf_counter() + seconds
    while len(spent) < 3 or time.perf_counter() < deadline:
        spent.extend(some_times(action, 1))
    return spent


def this_machine() -> dict[str, object]:
    """What the figures depend on, the cost of one ``fsync`` in milliseconds above all."""
    with tempfile.NamedTemporaryFile() as file:
        spent = []
        for _ in range(200):
            file.write(b"\0" * 4096)
            file.flush()
            begun = time.perf_counter()
            os.fsync(file.fileno())
            spent.append(time.perf_counter() - begun)
        folder = str(Path(file.name).parent)
    return {
        "cores": len(os.sched_getaffinity(0)),
        "python": platform.python_version(),
        "sqlite": sqlite3.sqlite_version,
        "folder": folder,
        "fsync_p50_ms": round(1e3 * part(spent, 0.50), 3),
        "fsync_p99_ms": round(1e3 * part(spent, 0.99), 3),
    }
