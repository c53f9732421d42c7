"""Slips on their way to paper: each job at most once, each with one truthful outcome.

One thread talks to the printer, so that nobody who takes a number ever waits for it. A
job that can't be printed now is told so at once: the visitor stands there and reads the
number on the screen. Nothing is kept for later, hence nothing floods out after a refill.
"""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

import structlog
from PIL import Image

from printer.device import PRINT_LIMIT_S, Outcome, PrinterState, Result

_log = structlog.get_logger(__name__)

LIFE_S = 30.0
"""No slip comes out later than this after it was asked for, s."""

PATIENCE_S = 3.0
"""So long a printer that is not reached is tried again, s."""

_RETRY_S = 0.3
_SETTLE_S = 2.0
"""Pause between attempts to clear a printer that may still hold an old job, s."""

_LEAST_S = 1.0
"""With less life left than a slip takes to print, a job is not begun, s."""

WATCH_S = 2.0
"""Pause between two looks at how an idle printer is, s."""

_REMEMBERED = 20_000
"""Job ids kept to recognise a repetition: several days of one kiosk."""

_PASSING = frozenset((PrinterState.OFFLINE.value, "no_answer"))
"""Reasons that often pass within a moment."""


class Printing(Protocol):
    """What the spool needs of a printer."""

    @property
    def unsettled(self) -> bool:
        """Whether an earlier job may still lie in its buffer."""

    def state(self, limit_s: float = ...) -> PrinterState:
        """How it is now."""

    def warm(self) -> None:
        """Load what the first slip would otherwise wait for."""

    def settle(self, limit_s: float = ...) -> bool:
        """Empty its buffer; whether nothing lies there any more."""

    def print(self, image: Image.Image, limit_s: float = ...) -> Outcome:
        """Print one picture, once."""


Picture = Image.Image | Callable[[], Image.Image]
"""A picture, or what draws it; then it is drawn on the spool's thread."""


@dataclass(frozen=True, slots=True)
class _Job:
    id: str
    picture: Picture
    born: float


class Spool:
    """Prints jobs in their order on a thread of its own, from now until ``close``.

    Args:
        printer: Where to.
        report: Called exactly once a job, on the spool's thread, with what came of it.
        on_state: Called on the spool's thread with how the printer is, at first and whenever
            that changed: after each slip, and while there is none to print.
        life_s: Age at which a job that was not begun is dropped as expired, s.
        patience_s: How long a printer that is not reached is tried again, s.
        clock: Seconds that only grow.
    """

    def __init__(
        self,
        printer: Printing,
        report: Callable[[str, Outcome], None],
        *,
        on_state: Callable[[PrinterState], None] | None = None,
        watch_s: float = WATCH_S,
        life_s: float = LIFE_S,
        patience_s: float = PATIENCE_S,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._printer = printer
        self._report = report
        self._on_state = on_state
        self._watch_s = watch_s
        self._state: PrinterState | None = None
        self._life_s = life_s
        self._patience_s = patience_s
        self._clock = clock
        self._jobs: deque[_Job] = deque()
        self._seen: dict[str, None] = {}
        self._changed = threading.Condition()
        self._closing = False
        self._thread = threading.Thread(target=self._run, name="spool", daemon=True)
        self._thread.start()

    def submit(self, job_id: str, picture: Picture) -> bool:
        """Queue a job; False, and nothing happens, when its id was ever seen before.

        Never waits. After ``close`` the job is reported as not printed.
        """
        with self._changed:
            if job_id in self._seen:
                return False
            self._seen[job_id] = None
            if len(self._seen) > _REMEMBERED:
                del self._seen[next(iter(self._seen))]
            if not self._closing:
                self._jobs.append(_Job(job_id, picture, self._clock()))
                self._changed.notify_all()
                return True
        self._tell(job_id, Outcome(Result.NOT_PRINTED, "closed"))
        return True

    def close(self) -> None:
        """Finish the job being printed, report the rest as not printed, end the thread."""
        with self._changed:
            self._closing = True
            self._changed.notify_all()
        self._thread.join()

    def _run(self) -> None:
        self._printer.warm()
        while True:
            job = self._next()
            if job is not None:
                self._tell(job.id, self._outcome(job))
            elif self._closing:
                return
            if self._printer.unsettled:
                self._printer.settle()
            if self._on_state is not None and not self._jobs:
                self._look(self._on_state)

    def _look(self, on_state: Callable[[PrinterState], None]) -> None:
        try:
            state = self._printer.state()
            if state is not self._state:
                _log.info("printer", state=state.value)
                self._state = state
                on_state(state)
        except Exception:  # noqa: BLE001 - the next visitor's slip is this thread's work too
            _log.exception("printer not looked at")

    def _next(self) -> _Job | None:
        """The next job; None when the printer wants looking after, or at the end."""
        with self._changed:
            while not self._jobs and not self._closing:
                pause = _SETTLE_S if self._printer.unsettled else None
                if self._on_state is not None:
                    # The first look comes at once.
                    pause = self._watch_s if self._state is not None else 0
                self._changed.wait(pause)
                if pause is not None:
                    break
            return self._jobs.popleft() if self._jobs else None

    def _outcome(self, job: _Job) -> Outcome:
        drawn: Image.Image | None = None
        while True:
            if self._closing:
                return Outcome(Result.NOT_PRINTED, "closed")
            left = job.born + self._life_s - self._clock()
            if left < _LEAST_S:
                return Outcome(Result.NOT_PRINTED, "expired")
            try:
                drawn = drawn or (job.picture() if callable(job.picture) else job.picture)
                outcome = self._printer.print(drawn, min(left, PRINT_LIMIT_S))
            except Exception:  # noqa: BLE001 - the next visitor's slip is this thread's work too
                _log.exception("slip not made", job=job.id)
                return Outcome(Result.NOT_PRINTED if drawn is None else Result.UNKNOWN, "fault")
            passing = outcome.result is Result.NOT_PRINTED and outcome.why in _PASSING
            if not passing or self._clock() - job.born > self._patience_s:
                return outcome
            with self._changed:
                self._changed.wait_for(lambda: self._closing, _RETRY_S)

    def _tell(self, job_id: str, outcome: Outcome) -> None:
        _log.info("slip", job=job_id, outcome=outcome.result.value, why=outcome.why)
        try:
            self._report(job_id, outcome)
        except Exception:  # noqa: BLE001 - what the hearer does must not end the thread
            _log.exception("outcome not reported", job=job_id)
