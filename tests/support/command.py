"""Runs ``vuoro`` as people and scripts do: as a process of its own."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from support.forking import forker

from config.loading import load_centre
from kiosk.office import open_office

REFERENCE = Path(__file__).parents[2] / "config" / "iso_omena"
VUORO = [sys.executable, "-m", "screens.launch"]
TUESDAY = "2026-11-24T10:00"
"""A time at which every service of the reference centre is open."""


@dataclass(frozen=True)
class Answer:
    """How a command ended, and what it said."""

    code: int
    out: str
    err: str

    def json(self) -> Any:
        assert self.code == 0, self.err
        return json.loads(self.out)


class CommandLine:
    """``vuoro`` on one database, with a home of its own."""

    def __init__(self, home: Path, database: str) -> None:
        self.database = database
        self.home = home
        self.env = {
            **{name: value for name, value in os.environ.items() if not name.startswith("VUORO_")},
            # Plans built once for all tests.
            "VUORO_CACHE_DIR": os.environ["VUORO_CACHE_DIR"],
            "HOME": str(home),
            "XDG_DATA_HOME": str(home / "data"),
            "XDG_STATE_HOME": str(home / "state"),
            "XDG_CONFIG_HOME": str(home / "config"),
            "LC_ALL": "C.UTF-8",
            "QT_QPA_PLATFORM": "offscreen",
            "VUORO_DATABASE": database,
        }

    def __call__(self, *words: str, code: int | None = 0) -> Answer:
        """Runs a command; its exit code must be ``code`` unless that is None."""
        done = forker().run([*words], self.env, self.home, 90)
        answer = Answer(done.returncode, done.stdout, done.stderr)
        assert code is None or answer.code == code, answer
        assert "Traceback" not in answer.out + answer.err
        return answer

    def start(self, *words: str, **settings: Any) -> subprocess.Popen[str]:
        """Starts a command that goes on; the test ends it."""
        return subprocess.Popen(
            [*VUORO, *words],
            env=self.env | settings.pop("env", {}),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            encoding="utf-8",
            **settings,
        )

    def publish(self) -> None:
        """Publishes the reference centre on a Tuesday at ten."""
        self("publish", str(REFERENCE), "--at", TUESDAY)


@pytest.fixture
def vuoro(tmp_path: Path, empty_database: str) -> CommandLine:
    """The command line on an empty database, once of each kind."""
    return CommandLine(tmp_path, empty_database)


@pytest.fixture
def vuoro_sqlite(tmp_path: Path, sqlite_url: str) -> CommandLine:
    """The command line on an empty SQLite database."""
    return CommandLine(tmp_path, sqlite_url)


@pytest.fixture(scope="session")
def published_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An SQLite file with the reference centre, on a Tuesday at ten; to be copied."""
    file = tmp_path_factory.mktemp("published") / "vuoro.db"
    with open_office(file) as office:
        office.caretaker().publish(load_centre(REFERENCE))
        office.set_time(datetime.fromisoformat(TUESDAY))
    return file


@pytest.fixture
def open_centre(vuoro_sqlite: CommandLine, published_file: Path) -> CommandLine:
    """The command line on SQLite with the reference centre, on a Tuesday at ten."""
    shutil.copy(published_file, vuoro_sqlite.database.removeprefix("sqlite:///"))
    return vuoro_sqlite
