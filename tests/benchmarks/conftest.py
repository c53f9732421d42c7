"""What the benchmarks share: the two databases, how long to measure, and the one table."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from benchmarks.table import Table, this_machine

_TABLE = pytest.StashKey[Table]()


def pytest_addoption(parser: pytest.Parser) -> None:
    """How long and how much; ``deploy/bench`` tells them."""
    group = parser.getgroup("vuoro")
    group.addoption("--seconds", type=float, default=4.0, help="how long each rate is measured")
    group.addoption("--history", type=int, default=1_000_000, help="past tickets at most")
    group.addoption("--table-json", type=Path, help="where the table goes as JSON")


def pytest_configure(config: pytest.Config) -> None:
    """Begins an empty table."""
    config.stash[_TABLE] = Table()


def pytest_terminal_summary(
    terminalreporter: pytest.TerminalReporter, config: pytest.Config
) -> None:
    """Prints the table, and stores it where that was asked for."""
    measured = config.stash[_TABLE]
    if not measured.lines:
        return
    machine = this_machine()
    terminalreporter.section("Vuoro's benchmarks")
    terminalreporter.write_line(measured.text())
    terminalreporter.write_line(json.dumps(machine))
    wanted: Path | None = config.getoption("--table-json")
    if wanted is not None:
        wanted.write_text(measured.json(machine), encoding="utf-8")


@pytest.fixture(scope="session")
def table(pytestconfig: pytest.Config) -> Table:
    """The table of this run."""
    return pytestconfig.stash[_TABLE]


@pytest.fixture(scope="session")
def seconds(pytestconfig: pytest.Config) -> float:
    """How long each rate is measured."""
    told: float = pytestconfig.getoption("--seconds")
    return told


@pytest.fixture(scope="session")
def history(pytestconfig: pytest.Config) -> int:
    """How many past tickets the largest history has."""
    told: int = pytestconfig.getoption("--history")
    return told


@pytest.fixture
def kind(database: str) -> str:
    """``sqlite`` or ``postgresql``."""
    return database.partition(":")[0]
