"""Lets another program break and mend the simulated printer, over a loopback socket.

One JSON object a line, each answered by one line: the keys are those of ``Faults``, and an
empty object only asks. The answer tells the state and every fault; a line that can't be
obeyed is answered by ``{"error": …}`` and changes nothing.
"""

from __future__ import annotations

import contextlib
import json
import socket
import socketserver
import threading
from dataclasses import asdict, fields
from typing import Any, Self

from kiosk.errors import Trouble
from printer.faults import Faults
from printer.simulator import Simulator

LONGEST_LINE = 10_000
"""Bytes of a line that are read; what is longer is no order of ours."""

_ANSWER_S = 5.0
_SWITCHES = frozenset(one.name for one in fields(Faults) if one.type == "bool")
_NUMBERS = frozenset(one.name for one in fields(Faults)) - _SWITCHES


class Control:
    """Listens at ``127.0.0.1:port`` from ``start`` (or ``with``) until ``stop``.

    Args:
        simulator: What is broken and mended.
        port: Where it listens; 0 takes a free one, ``port`` then says which.
    """

    def __init__(self, simulator: Simulator, port: int) -> None:
        self._simulator = simulator
        self.port = port
        self._server: _Server | None = None
        self._thread: threading.Thread | None = None

    def start(self) -> Self:
        """Listen from now on; raises ``OSError`` when the port is taken."""
        self._server = _Server(("127.0.0.1", self.port), self._simulator)
        self.port = self._server.server_address[1]
        self._thread = threading.Thread(
            target=self._server.serve_forever, name="simulator-control", daemon=True
        )
        self._thread.start()
        return self

    def stop(self) -> None:
        """Listen no more. Safe to repeat."""
        if self._server is not None and self._thread is not None:
            self._server.shutdown()
            self._server.server_close()
            self._thread.join()
        self._server = self._thread = None

    def __enter__(self) -> Self:
        return self.start()

    def __exit__(self, *_: object) -> None:
        self.stop()


class _Server(socketserver.ThreadingTCPServer):
    allow_reuse_address = True
    daemon_threads = True

    def __init__(self, address: tuple[str, int], simulator: Simulator) -> None:
        self.simulator = simulator
        super().__init__(address, _Orders)


class _Orders(socketserver.StreamRequestHandler):
    server: _Server

    def handle(self) -> None:
        with contextlib.suppress(OSError):
            while line := self.rfile.readline(LONGEST_LINE):
                self.wfile.write(json.dumps(self._obey(line)).encode() + b"\n")

    def _obey(self, line: bytes) -> dict[str, Any]:
        simulator = self.server.simulator
        try:
            changes = _read(line)
        except ValueError as wrong:
            return {"error": str(wrong)}
        if changes:
            simulator.set(**changes)
        return {"state": str(simulator.state), **asdict(simulator.faults)}


def _read(line: bytes) -> dict[str, bool | float | None]:
    """The changes a line asks for; raises ``ValueError`` saying what is wrong with it."""
    try:
        told = json.loads(line)
    except ValueError:
        raise ValueError("no JSON object") from None
    if not isinstance(told, dict):
        raise ValueError("no JSON object")
    for name, value in told.items():
        wrong = _wrong(name, value)
        if wrong:
            raise ValueError(wrong)
    if told.get("vanish_after") is not None:
        told["vanish_after"] = int(told["vanish_after"])
    return told


def _wrong(name: str, value: object) -> str:
    """What is wrong with one change; "" when nothing is."""
    if name in _SWITCHES:
        return "" if isinstance(value, bool) else f"{name} is true or false"
    if name not in _NUMBERS:
        return f"{name} is none of {', '.join(sorted(_SWITCHES | _NUMBERS))}"
    number = isinstance(value, int | float) and not isinstance(value, bool) and value >= 0
    return "" if value is None or number else f"{name} is a number from 0 on, or null"


def order(port: int, changes: dict[str, bool | float | None]) -> dict[str, Any]:
    """Changes what is wrong with a simulated printer; tells how it is afterwards.

    Raises:
        Trouble: ``simulator-away`` when nothing listens there; ``simulator-order`` when it
            does not obey, with its reason.
    """
    try:
        with socket.create_connection(("127.0.0.1", port), timeout=_ANSWER_S) as line:
            line.sendall(json.dumps(changes).encode() + b"\n")
            with line.makefile("rb") as answers:
                told = json.loads(answers.readline())
    except (OSError, ValueError):
        raise Trouble("simulator-away", port=str(port)) from None
    if not isinstance(told, dict) or "error" in told:
        raise Trouble("simulator-order", why=dict(told).get("error", ""))
    return told
