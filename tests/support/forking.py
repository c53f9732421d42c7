"""Starts ``vuoro`` as fast as a process can start: forked from one that has read its modules.

Each command still is a process of its own, with its own environment, streams and exit code;
only the second of imports is spent once. Tests of the start itself use ``CommandLine.start``.
"""

from __future__ import annotations

import atexit
import importlib
import json
import os
import socket
import subprocess
import sys
import traceback
from dataclasses import dataclass
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parents[2]
READ_AT_ONCE = (
    "screens.launch",
    "kiosk.office",
    "kiosk.simulating.day",
    "printer.slip",
    "printer.spool",
    "psycopg",
    "alembic.command",
    "babel.dates",
    "sqlalchemy.dialects.sqlite",
    "sqlalchemy.dialects.postgresql",
)


@dataclass(frozen=True)
class Done:
    """How a process ended, and what it said."""

    returncode: int
    stdout: str
    stderr: str


class Forker:
    """The process that is forked. It ends when the tests do."""

    def __init__(self) -> None:
        ours, theirs = socket.socketpair()
        with theirs:
            self._process = subprocess.Popen(
                [sys.executable, __file__, str(theirs.fileno())],
                pass_fds=[theirs.fileno()],
                stdin=subprocess.DEVNULL,
                cwd=ROOT,
            )
        self._socket = ours
        self._answers = ours.makefile("r", encoding="utf-8")
        atexit.register(self.close)

    def run(self, words: list[str], env: dict[str, str], folder: Path, seconds: float) -> Done:
        """Runs ``vuoro`` with these words.

        Args:
            folder: Where the streams are kept for a moment.
            seconds: After this the process is killed and ``TimeoutError`` is raised.
        """
        out, err = folder / ".vuoro-out", folder / ".vuoro-err"
        order = {
            "words": words, "env": env, "cwd": str(Path.cwd()), "out": str(out), "err": str(err),
        }  # fmt: skip
        self._socket.settimeout(seconds)
        self._socket.sendall(json.dumps(order).encode() + b"\n")
        code = json.loads(self._answers.readline())
        return Done(code, out.read_text(encoding="utf-8"), err.read_text(encoding="utf-8"))

    def close(self) -> None:
        self._answers.close()
        self._socket.close()
        self._process.wait(10)


@cache
def forker() -> Forker:
    """The one of this test process."""
    return Forker()


def _serve(descriptor: int) -> None:
    for name in READ_AT_ONCE:
        importlib.import_module(name)
    with socket.socket(fileno=descriptor) as orders:
        for line in orders.makefile("r", encoding="utf-8"):
            child = os.fork()
            if child == 0:
                orders.close()
                _become(json.loads(line))
            _, status = os.waitpid(child, 0)
            orders.sendall(f"{os.waitstatus_to_exitcode(status)}\n".encode())


def _become(order: dict[str, str]) -> None:
    """The rest of the child's life."""
    code = 70
    try:
        os.environ.clear()
        os.environ.update(order["env"])
        os.chdir(order["cwd"])
        for stream, path in ((1, order["out"]), (2, order["err"])):
            opened = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
            os.dup2(opened, stream)
            os.close(opened)
        sys.argv = ["vuoro", *order["words"]]
        from screens.commands.speaking import SPEECH, Speech
        from screens.launch import main

        # Read from the environment when the module is, which was another one's.
        SPEECH.language = Speech().language
        main()
    except SystemExit as end:
        code = end.code if isinstance(end.code, int) else int(end.code is not None)
    except BaseException:  # noqa: BLE001 - it must end here, whatever it was
        traceback.print_exc()
    finally:
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(code)


if __name__ == "__main__":
    sys.path.insert(0, str(ROOT))
    _serve(int(sys.argv[1]))
