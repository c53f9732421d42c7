"""Lobby and desk start while the database is away, say so, and begin when it is back."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from pathlib import Path

import pytest
from support.postgres import Server
from support.small_centre import open_small

ROOT = Path(__file__).parents[3]


@pytest.mark.slow
@pytest.mark.parametrize(
    ("words", "page"), [(("lobby", "lobby-1"), "lobby"), (("desk", "lab-1"), "desk-label")]
)
def test_a_screen_outlives_a_database_that_comes_later(
    own_postgres: Server, words: tuple[str, str], page: str
) -> None:
    url = own_postgres.new_database()
    open_small(url).close()
    own_postgres.stop()
    process = subprocess.Popen(
        [
            sys.executable, "-c", "from screens.launch import main; main()",
            *words, "--database", url, "--rehearse", "--silent",
        ],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )  # fmt: skip
    try:
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdin.write(json.dumps({"do": "wait", "name": page, "within": 30}) + "\n")
        process.stdin.flush()
        time.sleep(3)
        assert process.poll() is None
        own_postgres.start()
        assert json.loads(process.stdout.readline())["ok"]
        process.stdin.write(json.dumps({"do": "quit"}) + "\n")
        process.stdin.flush()
        process.communicate(timeout=30)
        assert process.returncode == 0
    finally:
        process.kill()
        process.communicate()
