"""Which processes live, found by what their environment says."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path


def parts_of(parent: int) -> dict[int, str]:
    """The living parts of a centre that ``parent`` started: process id and command line."""
    found = {}
    for process in Path("/proc").iterdir():
        if not process.name.isdigit():
            continue
        try:
            settings = (process / "environ").read_bytes().split(b"\0")
            words = (process / "cmdline").read_bytes().replace(b"\0", b" ").decode()
        except OSError:
            continue
        if f"VUORO_PARENT={parent}".encode() in settings:
            found[int(process.name)] = words
    return found


def wait_until(what: Callable[[], bool], seconds: float = 40) -> bool:
    """Whether something comes true within the time."""
    deadline = time.monotonic() + seconds
    while not what():
        if time.monotonic() > deadline:
            return False
        time.sleep(0.05)
    return True
