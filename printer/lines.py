"""The ways to a printer: network, device file, serial port, USB, print queue.

A line carries bytes there and, where it ``talks``, answers back. It is opened for one
conversation and closed after it, so that a printer that went away and came back is never
spoken to over a dead connection.
"""

from __future__ import annotations

import os
import select
import shutil
import socket
import stat
import subprocess
import termios
import time
import tty
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

_CHUNK = 4096


class Line(Protocol):
    """A way to a printer. Everything raises ``OSError`` when the way is broken."""

    @property
    def talks(self) -> bool:
        """Whether answers come back."""

    def open(self, limit_s: float) -> None:
        """Be connected afterwards."""

    def write(self, data: bytes, limit_s: float) -> None:
        """Hand over all of ``data``; ``TimeoutError`` when it takes longer."""

    def read(self, limit_s: float) -> bytes:
        """What arrived, empty after ``limit_s``; ``ConnectionError`` at the other's end."""

    def close(self) -> None:
        """Let go; what was written is on its way. Safe to repeat."""


@dataclass(slots=True)
class NetworkLine:
    """Raw TCP, as printers speak it on port 9100."""

    host: str
    port: int
    talks: bool = True
    _socket: socket.socket | None = None

    def open(self, limit_s: float) -> None:
        """Be connected afterwards."""
        self.close()
        self._socket = socket.create_connection((self.host, self.port), timeout=limit_s)
        self._socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)

    def write(self, data: bytes, limit_s: float) -> None:
        """Hand over all of ``data``."""
        line = self._connected()
        line.settimeout(max(0.001, limit_s))
        line.sendall(data)

    def read(self, limit_s: float) -> bytes:
        """What arrived within the limit."""
        line = self._connected()
        line.settimeout(max(0.001, limit_s))
        try:
            data = line.recv(_CHUNK)
        except TimeoutError:
            return b""
        if not data:
            raise ConnectionResetError
        return data

    def close(self) -> None:
        """Hang up."""
        if self._socket is not None:
            self._socket.close()
            self._socket = None

    def _connected(self) -> socket.socket:
        if self._socket is None:
            raise ConnectionResetError
        return self._socket


@dataclass(slots=True)
class FileLine:
    """A device file such as ``/dev/usb/lp0``, or a plain file that collects the jobs."""

    path: Path
    talks: bool = field(default=False, init=False)
    _file: int | None = field(default=None, init=False)

    def open(self, limit_s: float) -> None:  # noqa: ARG002 - part of every line
        """Be connected afterwards; ``limit_s`` plays no part, opening never waits."""
        self.close()
        self.talks = self.path.exists() and stat.S_ISCHR(self.path.stat().st_mode)
        if self.talks:
            self._file = os.open(self.path, os.O_RDWR | os.O_NONBLOCK | os.O_NOCTTY)
        else:
            self._file = os.open(self.path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o644)

    def write(self, data: bytes, limit_s: float) -> None:
        """Hand over all of ``data``."""
        file, rest, until = self._opened(), memoryview(data), time.monotonic() + limit_s
        while rest:
            left = until - time.monotonic()
            if left <= 0 or not select.select([], [file], [], left)[1]:
                raise TimeoutError
            rest = rest[os.write(file, rest[:_CHUNK]) :]

    def read(self, limit_s: float) -> bytes:
        """What arrived within the limit."""
        file = self._opened()
        if not select.select([file], [], [], max(0.0, limit_s))[0]:
            return b""
        try:
            data = os.read(file, _CHUNK)
        except BlockingIOError:
            data = b""
        if not data:
            # usblp says "nothing" where others would make us wait.
            time.sleep(min(0.02, max(0.0, limit_s)))
        return data

    def close(self) -> None:
        """Let go of the file."""
        if self._file is not None:
            os.close(self._file)
            self._file = None

    def _opened(self) -> int:
        if self._file is None:
            raise ConnectionResetError
        return self._file


@dataclass(slots=True)
class SerialLine(FileLine):
    """A serial port: eight bits, no parity, the printer's speed."""

    baud: int = 38400

    def open(self, limit_s: float) -> None:
        """Be connected afterwards, at the right speed."""
        FileLine.open(self, limit_s)
        file = self._opened()
        try:
            tty.setraw(file)
            modes = termios.tcgetattr(file)
            modes[4] = modes[5] = getattr(termios, f"B{self.baud}")
            modes[2] |= termios.CLOCAL | termios.CREAD
            termios.tcsetattr(file, termios.TCSANOW, modes)
        except termios.error as fault:
            self.close()
            raise OSError(*fault.args) from fault


@dataclass(slots=True)
class UsbLine(FileLine):
    """A USB printer by vendor and product, through the kernel's ``usblp`` driver.

    ``path`` is found anew at each opening, because a printer that was switched off may
    come back under another name.
    """

    vendor: str = ""
    product: str = ""
    known: Path = Path("/sys/class/usbmisc")
    devices: Path = Path("/dev/usb")

    def open(self, limit_s: float) -> None:
        """Be connected afterwards to the first such printer."""
        for node in sorted(self.known.glob("lp*")):
            ids = [_word(node / "device" / ".." / name) for name in ("idVendor", "idProduct")]
            if ids == [self.vendor, self.product]:
                self.path = self.devices / node.name
                FileLine.open(self, limit_s)
                return
        raise FileNotFoundError


@dataclass(slots=True)
class QueueLine:
    """A CUPS print queue, through the ``lp`` program; it takes jobs and says nothing."""

    queue: str
    talks: bool = field(default=False, init=False)

    def open(self, limit_s: float) -> None:  # noqa: ARG002 - part of every line
        """Find out whether this machine has print queues at all."""
        if shutil.which("lp") is None:
            raise FileNotFoundError

    def write(self, data: bytes, limit_s: float) -> None:
        """Hand the job to the queue, raw."""
        lp = shutil.which("lp") or "lp"
        try:
            subprocess.run(  # noqa: S603 - lp, with the queue's name as one argument
                [lp, "-d", self.queue, "-o", "raw", "-s"],
                input=data,
                timeout=max(0.1, limit_s),
                check=True,
                capture_output=True,
            )
        except subprocess.TimeoutExpired as late:
            raise TimeoutError from late
        except subprocess.CalledProcessError as refused:
            raise ConnectionRefusedError from refused

    def read(self, limit_s: float) -> bytes:  # noqa: ARG002 - part of every line
        """Nothing ever arrives."""
        return b""

    def close(self) -> None:
        """Nothing is held open."""


def _word(file: Path) -> str:
    try:
        return file.read_text(encoding="ascii").strip().lower()
    except OSError:
        return ""
