"""How a sound passes its time: heard, or silently. Called off the window's thread. No Qt."""

from __future__ import annotations

import subprocess
import sys
import threading
from enum import StrEnum
from pathlib import Path
from typing import Protocol

from screens.common.playing import NO_SERVER, PLAYED
from screens.common.speech import Sound

PROGRAM = Path(__file__).with_name("playing.py")
GRACE_S = 4.0
"""How much longer than the sound itself its end is waited for, s."""
CHECK_S = 10.0


class SoundState(StrEnum):
    """What the health says of the loudspeaker."""

    UNKNOWN = "unknown"
    OK = "sound-ok"
    NO_SERVER = "no-sound-server"
    NO_SOUND = "no-sound"
    SILENT = "silent"


class Player(Protocol):
    """Something that plays sounds, one at a time."""

    def check(self) -> SoundState:
        """Whether there is somewhere to play."""

    def play(self, sound: Sound) -> SoundState:
        """Play it to its end; what became of it."""

    def stop(self) -> None:
        """Fall silent now and for good; called from another thread."""


class LoudPlayer:
    """Plays through the sound server, each sound in a process of its own."""

    def __init__(self) -> None:
        self._stopped = threading.Event()
        self._running: subprocess.Popen[bytes] | None = None

    def check(self) -> SoundState:
        """Ask for a sound server."""
        return self._run([], CHECK_S)

    def play(self, sound: Sound) -> SoundState:
        """Play it; a server that takes it and never ends it is no server."""
        return self._run([str(sound.path)], sound.seconds + GRACE_S)

    def stop(self) -> None:
        """Fall silent now."""
        self._stopped.set()
        running = self._running
        if running is not None:
            running.kill()

    def _run(self, options: list[str], limit_s: float) -> SoundState:
        if self._stopped.is_set():
            return SoundState.UNKNOWN
        with subprocess.Popen(  # noqa: S603 - our own program and our own file
            [sys.executable, str(PROGRAM), *options],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        ) as running:
            self._running = running
            if self._stopped.is_set():
                running.kill()
            try:
                code = running.wait(limit_s)
            except subprocess.TimeoutExpired:
                running.kill()
                code = NO_SERVER
            self._running = None
        if code == PLAYED:
            return SoundState.OK
        return SoundState.NO_SERVER if code == NO_SERVER else SoundState.NO_SOUND


class MutePlayer:
    """Takes the time that playing would take, and plays nothing.

    Args:
        pace: How many times faster than real.
    """

    def __init__(self, pace: float = 1.0) -> None:
        self._pace = pace
        self._stopped = threading.Event()

    def check(self) -> SoundState:
        """Silent by choice."""
        return SoundState.SILENT

    def play(self, sound: Sound) -> SoundState:
        """Let the time of the sound pass."""
        self._stopped.wait(sound.seconds / self._pace)
        return SoundState.SILENT

    def stop(self) -> None:
        """Wait no longer."""
        self._stopped.set()
