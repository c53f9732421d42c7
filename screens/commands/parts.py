"""Runs the parts of a centre as processes of their own and keeps them running.

A part that crashes is started again, five times a minute at most. A part that ends by
itself (its window was closed) stays closed; a part that says why it cannot work (exit
codes 1 to 4) ends the whole. Nothing here polls: the process sleeps until a child ends or
a signal comes.
"""

from __future__ import annotations

import ctypes
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from types import FrameType
from typing import IO

import structlog

_log = structlog.get_logger(__name__)

PARENT = "VUORO_PARENT"
"""Environment variable by which a part knows whom it must not outlive."""

RESTARTS, RESTART_SPAN_S = 5, 60.0
STOP_SECONDS = 10.0
_SAID_WHY = frozenset({1, 2, 3, 4})
_PR_SET_PDEATHSIG = 1


class Stopped(Exception):  # noqa: N818 - an order, not a fault
    """Somebody asked the whole to stop."""


@dataclass(slots=True)
class Part:
    """One program of the centre.

    Attributes:
        name: What people call it: kiosk-1.
        words: The command after ``vuoro``.
        env: Environment variables on top of ours.
        window: Whether people see it: the whole ends with its last window.
    """

    name: str
    words: Sequence[str]
    env: Mapping[str, str] = field(default_factory=dict)
    window: bool = True
    process: subprocess.Popen[str] | None = None
    starts: list[float] = field(default_factory=list)

    @property
    def running(self) -> bool:
        """Whether its process lives."""
        return self.process is not None and self.process.poll() is None

    def start(self, *, orders: bool = False, log: IO[str] | None = None) -> None:
        """Starts its process; with ``orders`` it is driven over its standard input and output."""
        pipe = subprocess.PIPE if orders else None
        self.starts.append(time.monotonic())
        # A session of its own: Ctrl-C reaches only us, and we stop the parts in order.
        self.process = subprocess.Popen(  # noqa: S603 - our own program
            [sys.executable, "-m", "screens.launch", *self.words],
            env={**os.environ, **self.env, PARENT: str(os.getpid())},
            stdin=pipe or subprocess.DEVNULL,
            stdout=pipe or log,
            stderr=log,
            text=True,
            encoding="utf-8",
            bufsize=1,
            start_new_session=True,
        )

    def may_start_again(self) -> bool:
        """Whether it has not crashed too often lately."""
        since = time.monotonic() - RESTART_SPAN_S
        self.starts = [start for start in self.starts if start > since]
        return len(self.starts) <= RESTARTS


def keep_running(parts: Sequence[Part], told: Callable[[str, Part], None]) -> int:
    """Watches started parts until they end or somebody stops us.

    Args:
        parts: Parts that run already.
        told: Is told ``crashed``, ``closed``, ``gave_up`` or ``said_why``, and of which part.

    Returns:
        0 when the windows were closed, else the exit code of the part that could not work.

    Raises:
        Stopped: by Ctrl-C or SIGTERM.
    """
    while any(part.process is not None and part.window for part in parts):
        for part in _ended(parts):
            code = part.process.wait() if part.process is not None else 0
            part.process = None
            if code == 0:
                told("closed", part)
            elif code in _SAID_WHY:
                told("said_why", part)
                return code
            elif part.may_start_again():
                told("crashed", part)
                part.start()
            else:
                told("gave_up", part)
                return 3
    return 0


def _ended(parts: Sequence[Part]) -> list[Part]:
    """The parts whose process has ended; sleeps until there is one."""
    started = [(part, part.process) for part in parts if part.process is not None]
    known = [part for part, process in started if process.returncode is not None]
    if known:
        return known
    # The child is left for wait() to collect, so that its exit code is not lost.
    ended = os.waitid(os.P_ALL, 0, os.WEXITED | os.WNOWAIT)
    return [part for part, process in started if ended and process.pid == ended.si_pid]


def stop(parts: Sequence[Part]) -> None:
    """Asks every part to end, waits for all, and ends those by force that do not."""
    running = [part for part in reversed(parts) if part.running]
    for part in running:
        if part.process is not None:
            part.process.send_signal(signal.SIGTERM)
    deadline = time.monotonic() + STOP_SECONDS
    for part in running:
        if part.process is None:
            continue
        try:
            part.process.wait(max(0.1, deadline - time.monotonic()))
        except subprocess.TimeoutExpired:
            _log.warning("a part did not end and was ended by force", part=part.name)
            part.process.kill()
            part.process.wait()
        for pipe in (part.process.stdin, part.process.stdout):
            if pipe is not None:
                pipe.close()
        part.process = None


@contextmanager
def stoppable() -> Iterator[None]:
    """Within it Ctrl-C and SIGTERM raise ``Stopped``, once; later ones are ignored."""

    def on_signal(number: int, _: FrameType | None) -> None:
        for one in (signal.SIGINT, signal.SIGTERM):
            signal.signal(one, signal.SIG_IGN)
        raise Stopped(signal.Signals(number).name)

    before = {one: signal.signal(one, on_signal) for one in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield
    finally:
        for one, action in before.items():
            signal.signal(one, action)


def end_with_parent() -> None:
    """Makes a part end when the whole is killed, so that no window is left behind."""
    parent = os.environ.get(PARENT)
    if parent is None or sys.platform != "linux":
        return
    ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGTERM)
    if os.getppid() != int(parent):
        raise SystemExit(0)


def free_port(wanted: int) -> int:
    """``wanted`` on loopback when it is free, else one that is."""
    for port in (wanted, 0):
        with socket.socket() as asked:
            asked.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            try:
                asked.bind(("127.0.0.1", port))
            except OSError:
                continue
            found: int = asked.getsockname()[1]
            return found
    raise OSError("no free port on 127.0.0.1")


def wait_for_port(port: int, seconds: float, alive: Callable[[], bool]) -> bool:
    """Whether something listens on the port within the time, while ``alive``."""
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline and alive():
        try:
            socket.create_connection(("127.0.0.1", port), timeout=1).close()
        except OSError:
            time.sleep(0.02)
        else:
            return True
    return False
