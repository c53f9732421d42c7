"""What a printer says of itself: bytes -> named states.

After Epson's ESC/POS reference: ``DLE EOT n`` is answered at once with one byte of the
form 0xx1xx10, ``GS r n`` in its turn with one of the form 0xx0xxxx, ``DLE DC4 8`` with a
block 37h 25h 00h, and automatic status comes in fours that begin with 0xx1xx00.
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum

PRINTER_STATUS = b"\x10\x04\x01"
"""``DLE EOT 1``: bit 3 is set while the printer is offline."""

OFFLINE_CAUSE = b"\x10\x04\x02"
"""``DLE EOT 2``: bit 2 cover open, bit 5 stopped for lack of paper, bit 6 error."""

ROLL_PAPER = b"\x10\x04\x04"
"""``DLE EOT 4``: bits 2 and 3 paper near its end, bits 5 and 6 no paper."""

BARRIER = b"\x1d\x72\x01"
"""``GS r 1``: answered only when everything before it is printed."""

CLEAR = b"\x10\x14\x08\x01\x03\x14\x01\x06\x02\x08"
"""``DLE DC4 8``: forget everything received and not yet printed."""

RECOVER = b"\x10\x05\x02"
"""``DLE ENQ 2``: leave a recoverable error and forget what was received."""

_BLOCK_HEADS = frozenset((0x35, 0x37, 0x3B, 0x3D, 0x5F))
_BLOCK_LIMIT = 90


class PrinterState(StrEnum):
    """How a printer is, in the words of every log, test and screen."""

    READY = "ready"
    PAPER_LOW = "paper_low"
    PAPER_OUT = "paper_out"
    COVER_OPEN = "cover_open"
    OFFLINE = "offline"
    UNKNOWN = "unknown"

    @property
    def prints(self) -> bool:
        """Whether a slip sent now comes out."""
        return self in {PrinterState.READY, PrinterState.PAPER_LOW}


class Answer(StrEnum):
    """Kinds of what a printer sends."""

    REAL_TIME = "real_time"
    IN_TURN = "in_turn"
    AUTOMATIC = "automatic"
    CLEARED = "cleared"
    FOREIGN = "foreign"


class Answers:
    """Tells apart what arrives, however it is cut into pieces."""

    def __init__(self) -> None:
        self._part = bytearray()

    def feed(self, data: bytes) -> Iterator[tuple[Answer, int]]:
        """What became complete: its kind and its (first) byte."""
        for byte in data:
            self._part.append(byte)
            found = self._complete()
            if found is not None:
                self._part.clear()
                yield found

    def _complete(self) -> tuple[Answer, int] | None:
        head, size = self._part[0], len(self._part)
        if head in _BLOCK_HEADS:
            if self._part[-1] == 0 and size > 1:
                cleared = head == 0x37 and self._part[1] == 0x25
                return (Answer.CLEARED if cleared else Answer.AUTOMATIC, head)
            return (Answer.FOREIGN, head) if size > _BLOCK_LIMIT else None
        if head & 0x93 == 0x10:
            if size > 1 and self._part[-1] & 0x90:
                # Not an automatic status after all: the rest of one would have bit 4 clear.
                return (Answer.FOREIGN, head)
            return (Answer.AUTOMATIC, head) if size == 4 else None
        if head & 0x93 == 0x12:
            return (Answer.REAL_TIME, head)
        if head in {0x11, 0x13}:
            return (Answer.AUTOMATIC, head)
        return (Answer.IN_TURN, head) if head & 0x90 == 0 else (Answer.FOREIGN, head)


def state_of(printer: int, cause: int, paper: int) -> PrinterState:
    """The state that the answers to ``DLE EOT`` 1, 2 and 4 describe."""
    if cause & 0x04:
        return PrinterState.COVER_OPEN
    if paper & 0x60 or cause & 0x20:
        return PrinterState.PAPER_OUT
    if printer & 0x08 or cause & 0x40:
        return PrinterState.OFFLINE
    return PrinterState.PAPER_LOW if paper & 0x0C else PrinterState.READY
