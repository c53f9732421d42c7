"""A printer: how it is, and whether a slip really came out.

A job sent while paper is out, the cover open or the printer offline is accepted without a
word and printed whenever the printer comes back. Hence: ask first, print once, and
believe only the barrier, an answer that comes when everything before it is on paper.
Whatever a printer may still hold is cleared before anything else is sent.

What comes of a job:

====================================  ===========  ==============================
what happened                         outcome      why
====================================  ===========  ==============================
both barriers answered                printed
nothing was sent                      not_printed  paper_out, cover_open, offline,
                                                   no_answer, stuck
stopped in the picture, then cleared  not_printed  paper_out, cover_open, offline
connection lost after the first byte  unknown      lost
no barrier in time                    unknown      no_answer
stopped, and not cleared              unknown      paper_out, cover_open, offline
the way there has no answers          unknown      no_status
====================================  ===========  ==============================
"""

from __future__ import annotations

import threading
import time
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from urllib.parse import SplitResult, parse_qsl, unquote, urlsplit

import structlog
from PIL import Image

from kiosk.errors import Trouble
from printer.job import cut_bytes, picture_bytes
from printer.lines import FileLine, Line, NetworkLine, QueueLine, SerialLine, UsbLine
from printer.models import Model, find_model
from printer.status import (
    BARRIER,
    CLEAR,
    OFFLINE_CAUSE,
    PRINTER_STATUS,
    RECOVER,
    ROLL_PAPER,
    Answer,
    Answers,
    PrinterState,
    state_of,
)

__all__ = ["FORMS", "Outcome", "Printer", "PrinterState", "Result", "open_printer"]

_log = structlog.get_logger(__name__)

STATE_LIMIT_S = 2.5
"""How long a printer may take to say how it is, s."""

PRINT_LIMIT_S = 10.0
"""How long a slip may take from the first byte to the last answer, s."""

_LOOK_S = 0.4
"""After so long without an answer a printing printer is asked how it is, s."""

PORT = 9100

FORMS = (
    "network://HOST:9100, file:///dev/usb/lp0, serial:///dev/ttyS0?baud=38400, "
    "usb://VENDOR:PRODUCT, cups://QUEUE"
)
"""The addresses that ``open_printer`` knows."""


class Result(StrEnum):
    """Whether a slip came out."""

    PRINTED = "printed"
    NOT_PRINTED = "not_printed"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of one job; ``why`` is a short name, empty when it was printed."""

    result: Result
    why: str = ""


class Printer:
    """One printer. Every method may be called from any thread and ends by its limit.

    Args:
        line: The way there.
        clear: The command that empties its buffer, None where the model has none.
        answers: Whether it answers; False where the way could but the model does not.
        model: What it is, if that was told; else it is taken for a usual one.
    """

    def __init__(
        self,
        line: Line,
        *,
        clear: bytes | None = CLEAR,
        answers: bool = True,
        model: Model | None = None,
    ) -> None:
        self.model = model
        self._line = line
        self._knife = model is None or model.cuts
        self._clear_command = clear
        self._answers = answers
        self._lock = threading.Lock()
        self._unsettled = False
        self._torn = False

    @property
    def unsettled(self) -> bool:
        """Whether an earlier job may still lie in its buffer."""
        return self._unsettled

    @property
    def clears(self) -> bool:
        """Whether its buffer can be emptied; if not, an old slip may come out later."""
        return self._clear_command is not None

    def warm(self) -> None:
        """Load what the first slip would otherwise wait for, about a quarter of a second."""
        cut_bytes(knife=self._knife)

    def state(self, limit_s: float = STATE_LIMIT_S) -> PrinterState:
        """How it is now; ``unknown`` when it does not say."""
        until = time.monotonic() + limit_s
        with self._lock:
            try:
                self._line.open(limit_s)
                if not self._talks():
                    return PrinterState.UNKNOWN
                return _Talk(self._line).state(until)
            except OSError:
                return PrinterState.OFFLINE
            finally:
                self._line.close()

    def settle(self, limit_s: float = STATE_LIMIT_S) -> bool:
        """Empty its buffer if an earlier job may lie there; whether nothing does any more."""
        with self._lock:
            if not self._unsettled:
                return True
            try:
                self._line.open(limit_s)
                return self._cleared(_Talk(self._line), time.monotonic() + limit_s)
            except OSError:
                return False
            finally:
                self._line.close()

    def print(self, image: Image.Image, limit_s: float = PRINT_LIMIT_S) -> Outcome:
        """Print one picture and cut it, once; never raises for what a printer does."""
        picture, cut = picture_bytes(image), cut_bytes(knife=self._knife)
        until = time.monotonic() + limit_s
        with self._lock:
            try:
                self._line.open(min(limit_s, STATE_LIMIT_S))
            except OSError as fault:
                _log.info("printer not reached", fault=str(fault) or type(fault).__name__)
                self._line.close()
                return Outcome(Result.NOT_PRINTED, PrinterState.OFFLINE.value)
            try:
                if not self._talks():
                    return self._send_blindly(picture + cut, until)
                return self._converse(picture, cut, until)
            finally:
                self._line.close()

    def _talks(self) -> bool:
        return self._answers and self._line.talks

    def _send_blindly(self, job: bytes, until: float) -> Outcome:
        try:
            self._line.write(job, until - time.monotonic())
        except ConnectionRefusedError:
            return Outcome(Result.NOT_PRINTED, PrinterState.OFFLINE.value)
        except OSError:
            return Outcome(Result.UNKNOWN, "lost")
        return Outcome(Result.UNKNOWN, "no_status")

    def _converse(self, picture: bytes, cut: bytes, until: float) -> Outcome:
        talk = _Talk(self._line)
        soon = min(until, time.monotonic() + STATE_LIMIT_S)
        try:
            if self._unsettled and not self._cleared(talk, soon):
                return Outcome(Result.NOT_PRINTED, "stuck")
            state = talk.state(soon)
        except OSError:
            return Outcome(Result.NOT_PRINTED, PrinterState.OFFLINE.value)
        if not state.prints:
            why = "no_answer" if state is PrinterState.UNKNOWN else state.value
            return Outcome(Result.NOT_PRINTED, why)
        # What an unfinished slip left in the slot must not hang on the next visitor's.
        before = cut if self._torn else b""
        self._unsettled = self._torn = True
        talk.passed = 0
        try:
            try:
                self._line.write(
                    before + picture + BARRIER + cut + BARRIER, until - time.monotonic()
                )
            except TimeoutError:
                _log.info("printer takes no more bytes")
            return self._await(talk, until)
        except OSError:
            return Outcome(Result.UNKNOWN, "lost")

    def _await(self, talk: _Talk, until: float) -> Outcome:
        """Wait for the barriers before and after the cut, or find out what is in the way."""
        state = PrinterState.UNKNOWN
        while talk.passed < 2 and time.monotonic() < until:
            if not talk.listen(min(until, time.monotonic() + _LOOK_S)):
                state = talk.state(min(until, time.monotonic() + STATE_LIMIT_S))
                if not state.prints and state is not PrinterState.UNKNOWN:
                    break
        cleared = False
        if talk.passed < 2:
            cleared = self._cleared(talk, time.monotonic() + STATE_LIMIT_S)
        if talk.passed >= 2:
            self._unsettled = self._torn = False
            return Outcome(Result.PRINTED)
        if state.prints or state is PrinterState.UNKNOWN:
            return Outcome(Result.UNKNOWN, "no_answer")
        untouched = cleared and talk.passed == 0
        return Outcome(Result.NOT_PRINTED if untouched else Result.UNKNOWN, state.value)

    def _cleared(self, talk: _Talk, until: float) -> bool:
        if self._clear_command is None:
            # Said once, by ``clears``: such a printer may print an old slip after a refill.
            self._unsettled = False
            return True
        half = (time.monotonic() + until) / 2
        if talk.clear(self._clear_command, half) or talk.idles(until):
            self._unsettled = False
        return not self._unsettled


class _Talk:
    """One conversation over an open line.

    Attributes:
        passed: How many barriers were answered.
    """

    def __init__(self, line: Line) -> None:
        self._line = line
        self._answers = Answers()
        self._heard: list[tuple[Answer, int]] = []
        self.passed = 0

    def listen(self, until: float) -> bool:
        """Take in what arrives first; whether anything did."""
        left = until - time.monotonic()
        if left <= 0:
            return False
        data = self._line.read(left)
        for kind, byte in self._answers.feed(data):
            if kind is Answer.IN_TURN:
                self.passed += 1
            self._heard.append((kind, byte))
        return bool(data)

    def state(self, until: float) -> PrinterState:
        """How the printer says it is; unknown when it says nothing or nonsense."""
        heard: list[int] = []
        for question in (PRINTER_STATUS, OFFLINE_CAUSE, ROLL_PAPER):
            byte = self._ask(question, Answer.REAL_TIME, until)
            if byte is None:
                return PrinterState.UNKNOWN
            heard.append(byte)
        return state_of(*heard)

    def clear(self, command: bytes, until: float) -> bool:
        """Whether the printer confirmed that it forgot what it had received."""
        if command == RECOVER:
            self._line.write(command, until - time.monotonic())
            return self._ask(PRINTER_STATUS, Answer.REAL_TIME, until) is not None
        return self._ask(command, Answer.CLEARED, until) is not None

    def idles(self, until: float) -> bool:
        """Whether the printer is well and has worked off all it was sent."""
        if not self.state(until).prints:
            return False
        return self._ask(BARRIER, Answer.IN_TURN, until) is not None

    def _ask(self, question: bytes, kind: Answer, until: float) -> int | None:
        self._heard.clear()
        self._line.write(question, until - time.monotonic())
        while True:
            for answer, byte in self._heard:
                if answer is Answer.FOREIGN:
                    return None
                if answer is kind:
                    return byte
            if not self.listen(until) and time.monotonic() >= until:
                return None


def open_printer(address: str) -> Printer:
    """The printer at an address; nothing is connected yet.

    ``?clear=none`` or ``?clear=enq`` where the model lacks ``DLE DC4 8``, ``?status=none``
    where it never answers, ``?model=TM-T88V`` for what its maker says of its width and knife.

    Raises:
        Trouble: ``printer-address``, with the forms that are known; ``printer-model``.
    """
    parts = urlsplit(address)
    options = dict(parse_qsl(parts.query))
    clears = {"dc4": CLEAR, "enq": RECOVER, "none": None}
    clear = options.get("clear", "dc4")
    status = options.get("status", "yes")
    try:
        line = _line(parts, options)
    except ValueError:
        line = None
    if line is None or clear not in clears or status not in {"yes", "none"}:
        raise Trouble("printer-address", address=address, forms=FORMS)
    told = options.get("model")
    return Printer(
        line,
        clear=clears[clear],
        answers=status != "none",
        model=None if told is None else find_model(told),
    )


def _line(parts: SplitResult, options: Mapping[str, str]) -> Line | None:
    path = unquote(parts.path)
    match parts.scheme:
        case "network" if parts.hostname:
            return NetworkLine(parts.hostname, parts.port or PORT)
        case "file" if path.strip("/"):
            return FileLine(Path(path))
        case "serial" if path.strip("/"):
            return SerialLine(Path(path), baud=int(options.get("baud", "38400")))
        case "usb":
            vendor, _, product = parts.netloc.lower().partition(":")
            if len(vendor) == len(product) == 4 and int(vendor + product, 16):
                return UsbLine(Path(), vendor=vendor, product=product)
        case "cups" if parts.netloc and not parts.netloc.startswith("-"):
            return QueueLine(unquote(parts.netloc))
    return None
