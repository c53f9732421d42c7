"""What can be wrong with the simulated printer, and how it says so."""

from __future__ import annotations

from dataclasses import dataclass

from printer.status import PrinterState


@dataclass(frozen=True, slots=True)
class Faults:
    """What is wrong with the printer now.

    Attributes:
        paper_out, paper_low, cover_open: As staff find it.
        offline: Switched offline at its button.
        jam: The knife is stuck; ``DLE ENQ`` recovers it.
        refuse: Nobody can connect: switched off, or the cable is out.
        silent: Connects and never answers.
        garbage: Answers everything with nonsense.
        vanish_after: After so many more bytes the connection breaks, once.
        paper_left_mm: The roll ends after this, mm.
        mm_per_s: Speed of the paper; None prints at once.
    """

    paper_out: bool = False
    paper_low: bool = False
    cover_open: bool = False
    offline: bool = False
    jam: bool = False
    refuse: bool = False
    silent: bool = False
    garbage: bool = False
    vanish_after: int | None = None
    paper_left_mm: float | None = None
    mm_per_s: float | None = None

    @property
    def halts(self) -> bool:
        """Whether nothing is printed."""
        return self.paper_out or self.cover_open or self.offline or self.jam

    @property
    def state(self) -> PrinterState:
        """The state that the printer would tell."""
        if self.refuse or self.silent or self.garbage:
            return PrinterState.OFFLINE if self.refuse else PrinterState.UNKNOWN
        if self.cover_open:
            return PrinterState.COVER_OPEN
        if self.paper_out:
            return PrinterState.PAPER_OUT
        if self.offline or self.jam:
            return PrinterState.OFFLINE
        return PrinterState.PAPER_LOW if self.paper_low else PrinterState.READY

    def answer(self, question: int) -> int:
        """The byte that answers ``DLE EOT`` 1 to 4."""
        match question:
            case 1:
                return 0x12 | (0x08 if self.halts else 0)
            case 2:
                cover, paper = 0x04 if self.cover_open else 0, 0x20 if self.paper_out else 0
                return 0x12 | cover | paper | (0x40 if self.jam else 0)
            case 3:
                return 0x12 | (0x08 if self.jam else 0)
            case _:
                low = 0x0C if self.paper_low or self.paper_out else 0
                return 0x12 | low | (0x60 if self.paper_out else 0)

    def automatic(self) -> bytes:
        """The four bytes of automatic status."""
        first = 0x10 | (0x08 if self.halts else 0) | (0x20 if self.cover_open else 0)
        low = 0x03 if self.paper_low or self.paper_out else 0
        return bytes((first, 0x08 if self.jam else 0, low | (0x0C if self.paper_out else 0), 0))
