"""A printer on a TCP port: takes real ESC/POS, shows the paper, and fails when told to.

It keeps what it received when a connection ends, as printers do: a job sent while paper
is out comes out after the refill unless it was cleared. Real-time commands are obeyed on
arrival, even inside a picture; everything else in its turn and only while it can print.
"""

from __future__ import annotations

import contextlib
import re
import socket
import struct
import threading
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Self

import structlog
from PIL import Image

from printer.faults import Faults
from printer.mechanism import Mechanism
from printer.reading import MOST_BYTES, Command, Incomplete, read_command
from printer.status import PrinterState

_log = structlog.get_logger(__name__)

DOTS_PER_MM = 203 / 25.4
KNIFE_DOTS = 96
"""From the head to the knife: 12 mm of white at the top of every paper, dots."""

_REAL_TIME = re.compile(
    rb"\x10(?:\x04[\x01-\x04]|\x05[\x01\x02]|\x14\x08\x01\x03\x14\x01\x06\x02\x08)"
)
_LONGEST = 10
_CLEARED = b"\x37\x25\x00"


class Simulator:
    """A printer at ``127.0.0.1:port``, from ``start`` (or ``with``) until ``stop``.

    Args:
        port: Where it listens; 0 takes a free one, ``port`` then says which.
        dots: Width of its head, 576 or 384.
        folder: Where every cut paper is saved as ``slip-0001.png``; None saves none.
        on_paper: Called with every cut paper, on the simulator's own thread.
        on_state: Called when the state changed, on the thread that changed it.
    """

    def __init__(
        self,
        port: int = 9100,
        *,
        dots: int = 576,
        folder: Path | None = None,
        on_paper: Callable[[Image.Image], None] | None = None,
        on_state: Callable[[PrinterState], None] | None = None,
    ) -> None:
        self.port = port
        self.dots = dots
        self.papers: list[Image.Image] = []
        self.scraps: list[Image.Image] = []
        self._folder = folder
        self._on_paper = on_paper
        self._on_state = on_state
        self._faults = Faults()
        self._changed = threading.Condition(threading.RLock())
        self._buffer = bytearray()
        self._epoch = 0
        self._mechanism = Mechanism(dots)
        self._strips: list[Image.Image] = [self._white(KNIFE_DOTS)]
        self._automatic = False
        self._working = False
        self._stopping = False
        self._listener: socket.socket | None = None
        self._connections: list[socket.socket] = []
        self._threads: list[threading.Thread] = []

    def start(self) -> Self:
        """Listen and print from now on; raises ``OSError`` when the port is taken."""
        self._listen()
        self._spawn(self._print_on, "simulator")
        return self

    def stop(self) -> None:
        """Hang up everywhere and end every thread. Safe to repeat."""
        with self._changed:
            self._stopping = True
            self._close_listener()
            self._drop_connections()
            self._changed.notify_all()
            threads = list(self._threads)
        for thread in threads:
            thread.join()
        self._threads.clear()

    def __enter__(self) -> Self:
        return self.start()

    def __exit__(self, *_: object) -> None:
        self.stop()

    @property
    def faults(self) -> Faults:
        """What is wrong now."""
        return self._faults

    @property
    def state(self) -> PrinterState:
        """The state it would tell."""
        return self._faults.state

    @property
    def idle(self) -> bool:
        """Whether it has printed everything that it can make sense of."""
        with self._changed:
            return not self._working and (self._faults.halts or self._read() is None)

    def set(self, **changes: bool | float | None) -> None:
        """Change what is wrong; a refill or a new roll tears off what hangs in the slot.

        Takes the names of ``Faults``.
        """
        with self._changed:
            before = self._faults
            self._faults = replace(before, **changes)  # type: ignore[arg-type]  # checked by replace
            if before.paper_out and not self._faults.paper_out:
                self._tear()
            if self._faults.refuse and not before.refuse:
                self._close_listener()
                self._drop_connections()
            elif before.refuse and not self._faults.refuse and not self._stopping:
                self._listen()
            changed = before.state is not self._faults.state
            if changed and self._automatic:
                self._answer(self._faults.automatic())
            self._changed.notify_all()
        if changed and self._on_state is not None:
            self._on_state(self._faults.state)

    def wait_idle(self, limit_s: float = 5.0) -> bool:
        """Wait until ``idle``; False when the limit came first."""
        until = time.monotonic() + limit_s
        with self._changed:
            while not self.idle:
                left = until - time.monotonic()
                if left <= 0:
                    return False
                self._changed.wait(min(left, 0.05))
            return True

    # Connections

    def _listen(self) -> None:
        listener = socket.create_server(("127.0.0.1", self.port))
        self.port = listener.getsockname()[1]
        self._listener = listener
        self._spawn(lambda: self._accept(listener), "simulator-door")

    def _close_listener(self) -> None:
        if self._listener is not None:
            with contextlib.suppress(OSError):
                self._listener.shutdown(socket.SHUT_RDWR)
            self._listener.close()
            self._listener = None

    def _drop_connections(self) -> None:
        for connection in self._connections:
            _break(connection)
        self._connections.clear()

    def _spawn(self, run: Callable[[], None], name: str) -> None:
        thread = threading.Thread(target=run, name=name, daemon=True)
        with self._changed:
            self._threads = [one for one in self._threads if one.is_alive()]
            self._threads.append(thread)
            thread.start()

    def _accept(self, listener: socket.socket) -> None:
        while True:
            try:
                connection, _ = listener.accept()
            except OSError:
                return
            with self._changed:
                if self._stopping or self._listener is not listener:
                    _break(connection)
                    return
                self._connections.append(connection)
                self._spawn(lambda one=connection: self._receive(one), "simulator-line")  # type: ignore[misc]

    def _receive(self, connection: socket.socket) -> None:
        tail = b""
        try:
            while data := connection.recv(65536):
                with self._changed:
                    tail = self._take(tail, self._until_vanishing(data))
                    self._changed.notify_all()
                    if self._faults.vanish_after == 0:
                        self._faults = replace(self._faults, vanish_after=None)
                        return
        except OSError:
            return
        finally:
            with self._changed:
                if connection in self._connections:
                    self._connections.remove(connection)
                _break(connection)

    def _until_vanishing(self, data: bytes) -> bytes:
        left = self._faults.vanish_after
        if left is None:
            return data
        self._faults = replace(self._faults, vanish_after=max(0, left - len(data)))
        return data[:left]

    def _take(self, tail: bytes, data: bytes) -> bytes:
        """Put bytes into the buffer, obeying what must be obeyed at once."""
        window, done = tail + data, len(tail)
        for found in _REAL_TIME.finditer(window):
            if found.end() > len(tail):
                self._buffer += window[done : found.end()]
                done = found.end()
                self._obey(found.group())
        self._buffer += window[done:]
        if len(self._buffer) > 2 * MOST_BYTES:
            self._forget()
        return window[-(_LONGEST - 1) :]

    def _obey(self, command: bytes) -> None:
        if command[1] == 0x04:
            self._answer(bytes((self._faults.answer(command[2]),)))
        elif command[1] == 0x14:
            self._forget()
            self._answer(_CLEARED)
        elif self._faults.jam:
            self._faults = replace(self._faults, jam=False)
            if command[2] == 2:
                self._forget()

    def _forget(self) -> None:
        self._buffer.clear()
        self._mechanism.reset()
        self._epoch += 1

    def _answer(self, data: bytes) -> None:
        """Answer on the latest connection, as a printer with one line does."""
        if self._faults.silent or not self._connections:
            return
        if self._faults.garbage:
            data = b"\xff\x80HTTP/1.1 400\r\n"
        with contextlib.suppress(OSError):
            self._connections[-1].send(data, socket.MSG_DONTWAIT)

    # Paper

    def _print_on(self) -> None:
        while True:
            with self._changed:
                while (command := self._next()) is None:
                    if self._stopping:
                        return
                    self._changed.wait()
                self._working, epoch = True, self._epoch
            cut = self._carry_out(command, epoch)
            if cut is not None:
                self._deliver(cut)
            with self._changed:
                self._working = False
                self._changed.notify_all()

    def _read(self) -> tuple[Command, int] | None:
        try:
            return read_command(self._buffer)
        except Incomplete:
            return None

    def _next(self) -> Command | None:
        if self._stopping or self._faults.halts:
            return None
        found = self._read()
        if found is None:
            return None
        del self._buffer[: found[1]]
        return found[0]

    def _carry_out(self, command: Command, epoch: int) -> Image.Image | None:
        """Print a command; the paper when it was cut off."""
        for strip in self._mechanism.execute(command):
            if not self._advance(strip, epoch):
                return None
        if command.name == "GS V":
            return self._cut(feed=command.arguments[0] >= 65, epoch=epoch)
        with self._changed:
            if epoch == self._epoch:
                self._reply(command)
        return None

    def _reply(self, command: Command) -> None:
        if command.name == "GS r":
            low = 0x03 if self._faults.paper_low else 0
            self._answer(bytes((low if command.arguments[0] % 48 == 1 else 0,)))
        elif command.name == "GS a":
            self._automatic = bool(command.arguments[0])
            if self._automatic:
                self._answer(self._faults.automatic())
        elif command.name == "GS I":
            self._answer(b"\x02")

    def _advance(self, strip: Image.Image, epoch: int) -> bool:
        """Move the paper on by a strip; False when the job was forgotten meanwhile."""
        with self._changed:
            self._changed.wait_for(
                lambda: self._stopping or epoch != self._epoch or not self._faults.halts
            )
            if self._stopping or epoch != self._epoch:
                return False
            self._strips.append(strip)
            speed, left = self._faults.mm_per_s, self._faults.paper_left_mm
            if left is not None:
                left = max(0.0, left - strip.height / DOTS_PER_MM)
                gone = left <= 0
                self.set(paper_left_mm=None if gone else left, paper_out=gone)
            if speed:
                until = time.monotonic() + strip.height / DOTS_PER_MM / speed
                self._changed.wait_for(
                    lambda: self._stopping or time.monotonic() >= until,
                    timeout=until - time.monotonic(),
                )
        return True

    def _cut(self, *, feed: bool, epoch: int) -> Image.Image | None:
        if feed and not self._advance(self._white(KNIFE_DOTS), epoch):
            return None
        with self._changed:
            paper = self._hanging()
            above = max(0, paper.height - KNIFE_DOTS)
            self._strips = [paper.crop((0, above, self.dots, paper.height))]
            return paper.crop((0, 0, self.dots, above)).point(_BLACK, "1") if above else None

    def _tear(self) -> None:
        scrap = self._hanging().point(_BLACK, "1")
        if scrap.height > KNIFE_DOTS:
            self.scraps.append(scrap)
        self._strips = [self._white(KNIFE_DOTS)]

    def _hanging(self) -> Image.Image:
        paper = self._white(sum(one.height for one in self._strips))
        top = 0
        for strip in self._strips:
            paper.paste(strip, (0, top))
            top += strip.height
        return paper

    def _white(self, height: int) -> Image.Image:
        return Image.new("L", (self.dots, height), 255)

    def _deliver(self, paper: Image.Image) -> None:
        with self._changed:
            self.papers.append(paper)
            number = len(self.papers)
        if self._folder is not None:
            self._folder.mkdir(parents=True, exist_ok=True)
            paper.save(self._folder / f"slip-{number:04}.png")
        _log.info("paper", number=number, mm=round(paper.height / DOTS_PER_MM))
        if self._on_paper is not None:
            self._on_paper(paper)


_BLACK = [0] * 128 + [255] * 128


def _break(connection: socket.socket) -> None:
    """End a connection as a pulled cable would, with no farewell."""
    with contextlib.suppress(OSError):
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        connection.shutdown(socket.SHUT_RDWR)
    connection.close()
