"""Where an announcement is made and its time passes: the sound thread's side of a speaker."""

from __future__ import annotations

import shutil
from enum import StrEnum
from pathlib import Path

import structlog
from PySide6.QtCore import QObject, QThread, QTimer, Signal

from screens.common.speech import Sound, Utterance, Voice, join

_log = structlog.get_logger(__name__)


class SoundState(StrEnum):
    """What the health says of the loudspeaker."""

    UNKNOWN = "unknown"
    OK = "sound-ok"
    NO_SERVER = "no-sound-server"
    SILENT = "silent"


class Mouth(QObject):
    """Lives on the sound thread: makes the sound, plays it, says when it ended."""

    said = Signal(object, str)

    def __init__(self, voice: Voice, folder: Path) -> None:
        super().__init__()
        self._voice = voice
        self._folder = folder
        self._count = 0
        self._now: Utterance | None = None
        self._limit: QTimer | None = None

    def on_wanted(self, utterance: Utterance) -> None:
        """Make and play one announcement."""
        self._now = utterance
        self._count += 1
        if self._limit is None:
            self._limit = QTimer(self)
            self._limit.setObjectName("speaker-limit")
            self._limit.setSingleShot(True)
            self._limit.timeout.connect(self.on_limit)
        try:
            # A new name each time: Qt keeps a sound by its name.
            sound = join(utterance, self._voice, self._folder / f"announcement-{self._count}.wav")
        except Exception:  # noqa: BLE001 - one sound less must not silence all that follow
            _log.exception("an announcement cannot be made; the next one is tried")
            self.end(SoundState.UNKNOWN)
        else:
            self.play(sound)

    def play(self, sound: Sound) -> None:
        """Begin to play; ``end`` follows."""
        raise NotImplementedError

    def on_limit(self) -> None:
        """The sound did not end in its time."""
        raise NotImplementedError

    def wait(self, ms: int) -> None:
        """Call ``on_limit`` in ``ms`` unless ``end`` comes first."""
        if self._limit is not None:
            self._limit.start(ms)

    def end(self, state: SoundState) -> None:
        """The announcement is over."""
        if self._limit is not None:
            self._limit.stop()
        done, self._now = self._now, None
        if done is not None:
            (self._folder / f"announcement-{self._count}.wav").unlink(missing_ok=True)
            self.said.emit(done, state)

    def on_closing(self) -> None:
        """Fall silent and end the thread."""
        self._now = None
        if self._limit is not None:
            self._limit.stop()
        self._voice.close()
        shutil.rmtree(self._folder, ignore_errors=True)
        QThread.currentThread().quit()


class MuteMouth(Mouth):
    """Takes the time that playing would take, and plays nothing."""

    def __init__(self, voice: Voice, folder: Path, pace: float) -> None:
        super().__init__(voice, folder)
        self._pace = pace

    def play(self, sound: Sound) -> None:
        """Let the time of the sound pass."""
        self.wait(round(sound.seconds * 1000 / self._pace))

    def on_limit(self) -> None:
        """The time has passed."""
        self.end(SoundState.SILENT)
