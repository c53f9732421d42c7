"""Several printers as one: the first that prints does."""

from __future__ import annotations

import time
from collections.abc import Sequence

from PIL import Image

from printer.device import PRINT_LIMIT_S, STATE_LIMIT_S, Outcome, Printer, PrinterState, Result
from printer.models import Model

_RANKS = (
    PrinterState.READY,
    PrinterState.PAPER_LOW,
    PrinterState.UNKNOWN,
    PrinterState.PAPER_OUT,
    PrinterState.COVER_OPEN,
    PrinterState.OFFLINE,
)
"""From the best to the worst; of the silent it is not known that they don't print."""


class InOrder:
    """Prints on the first of several printers, on the next only what surely did not come out.

    A slip whose fate is unknown is not printed again elsewhere: there may be one already.

    Args:
        printers: At least one, the most wanted first.
    """

    def __init__(self, printers: Sequence[Printer]) -> None:
        self.printers = tuple(printers)

    @property
    def model(self) -> Model | None:
        """What the most wanted one is, if that was told."""
        return self.printers[0].model

    @property
    def unsettled(self) -> bool:
        """Whether an earlier job may still lie in a buffer."""
        return any(one.unsettled for one in self.printers)

    @property
    def clears(self) -> bool:
        """Whether every buffer can be emptied."""
        return all(one.clears for one in self.printers)

    def warm(self) -> None:
        """Load what the first slip would otherwise wait for."""
        for one in self.printers:
            one.warm()

    def states(self, limit_s: float = STATE_LIMIT_S) -> tuple[PrinterState, ...]:
        """How each of them is; together they take no longer than the limit."""
        until = time.monotonic() + limit_s
        left = len(self.printers)
        states = []
        for one in self.printers:
            states.append(one.state(max(0.05, (until - time.monotonic()) / left)))
            left -= 1
        return tuple(states)

    def state(self, limit_s: float = STATE_LIMIT_S) -> PrinterState:
        """How the best of them is."""
        return min(self.states(limit_s), key=_RANKS.index)

    def settle(self, limit_s: float = STATE_LIMIT_S) -> bool:
        """Empty every buffer in which an earlier job may lie; whether none does any more."""
        settled = [one.settle(limit_s) for one in self.printers]
        return all(settled)

    def print(self, image: Image.Image, limit_s: float = PRINT_LIMIT_S) -> Outcome:
        """Print one picture and cut it, once, on the first that does."""
        until = time.monotonic() + limit_s
        outcome = Outcome(Result.NOT_PRINTED, PrinterState.OFFLINE.value)
        for one in self.printers:
            outcome = one.print(image, max(0.05, until - time.monotonic()))
            if outcome.result is not Result.NOT_PRINTED:
                break
        return outcome
