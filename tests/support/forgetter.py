"""A process that forgets days in very small pieces and tells of each, until it is killed."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from datetime import date
from pathlib import Path

from kiosk.office import open_office
from kiosk.roles.keeping import Run, wipe_closed_days

ROOT = Path(__file__).parents[2]


def start_forgetting(database: str, before: date, limit: int) -> subprocess.Popen[str]:
    """Starts the process; it prints one JSON line before each piece."""
    return subprocess.Popen(
        [sys.executable, __file__, database, before.isoformat(), str(limit)],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": f"{ROOT}:{ROOT / 'tests'}"},
    )


def main() -> None:
    """Wipes and forgets until nothing is left."""
    database, before, limit = sys.argv[1:]
    run = Run(date.fromisoformat(before))
    with open_office(database) as office:
        for step in (
            lambda: wipe_closed_days(office._store, int(limit)),
            lambda: run.step(office._store, int(limit)),
        ):
            more = True
            while more:
                sys.stdout.write(json.dumps({"piece": len(run.days)}) + "\n")
                sys.stdout.flush()
                more = step()


if __name__ == "__main__":
    main()
