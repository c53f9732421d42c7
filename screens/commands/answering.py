"""How a command ends: exit codes for scripts, one sentence for people, never a trace.

Exit codes:
    0  done
    1  refused: it may not be; nothing was changed
    2  the command was not understood
    3  trouble with database, network, printer or disk; nothing was lost
    4  faults found in a centre's folder or in this machine's settings
    5  nobody waits
    70 a bug of ours; the sentence names the file that tells more
    130 stopped from the keyboard
"""

from __future__ import annotations

import os
import sys
import tempfile
import traceback
from collections.abc import Callable
from dataclasses import dataclass
from enum import IntEnum
from pathlib import Path

import structlog

from config.errors import ConfigFaults
from kiosk.errors import Refused, Vuoro
from screens.commands.speaking import note, say


class Code(IntEnum):
    """The exit codes."""

    DONE = 0
    REFUSED = 1
    USAGE = 2
    TROUBLE = 3
    FAULTS = 4
    NOBODY = 5
    BUG = 70
    STOPPED = 130


@dataclass
class Manner:
    """How this run of the program ends. ``debug``: a bug shows its trace."""

    debug: bool = False


MANNER = Manner()


def answer(command: Callable[[], object]) -> int:
    """Runs a command and returns its exit code; says in one sentence what went wrong."""
    try:
        command()
    except Vuoro as error:
        note(say(error.key, **error.values))
        return Code.REFUSED if isinstance(error, Refused) else Code.TROUBLE
    except ConfigFaults as faults:
        for fault in faults.faults:
            note(str(fault))
        return Code.FAULTS
    except KeyboardInterrupt:
        return Code.STOPPED
    except Exception as bug:
        if MANNER.debug:
            raise
        # A trace is for the log, not for whoever reads this.
        note(say("command-bug", what=type(bug).__name__, file=str(_write_down(bug))))
        return Code.BUG
    return Code.DONE


def _write_down(bug: Exception) -> Path:
    """Keeps the trace where the sentence sends the reader."""
    home = os.environ.get("XDG_STATE_HOME") or Path.home() / ".local" / "state"
    trace = "".join(traceback.format_exception(bug))
    for folder in (Path(home) / "vuoro", Path(tempfile.gettempdir())):
        try:
            folder.mkdir(parents=True, exist_ok=True)
            with (folder / "vuoro-bugs.log").open("a", encoding="utf-8") as log:
                log.write(f"{sys.argv}\n{trace}\n")
        except OSError:
            continue
        return folder / "vuoro-bugs.log"
    return Path(os.devnull)


def log_to_stderr(level: str) -> None:
    """Sends the log beside the answer: what is printed on standard output is for scripts."""
    structlog.configure(
        processors=[
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="%H:%M:%S", utc=False),
            structlog.processors.format_exc_info,
            structlog.dev.ConsoleRenderer(colors=sys.stderr.isatty()),
        ],
        wrapper_class=structlog.make_filtering_bound_logger(level),
        # Asked anew each time: whoever embeds us may put another stream in its place.
        logger_factory=lambda *_: structlog.PrintLogger(sys.stderr),
        cache_logger_on_first_use=False,
    )
