"""The loudspeaker of one lobby: one announcement at a time, off the window's thread.

Announcements are made and played on a thread of their own, so the picture never waits for
the sound, whatever voice or sound server do.
"""

from __future__ import annotations

import os
import shutil
import tempfile
from enum import StrEnum
from pathlib import Path

import structlog
from PySide6.QtCore import Property, QLoggingCategory, QObject, Qt, QThread, QTimer, QUrl, Signal

from screens.common.speech import Sound, Utterance, Voice, join

# pipewire answers to PulseAudio's protocol too; asking for both only fills the log.
os.environ.setdefault("QT_AUDIO_BACKEND", "pulseaudio")

from PySide6.QtMultimedia import QMediaDevices, QSoundEffect

_log = structlog.get_logger(__name__)

GRACE_MS = 2000
"""How much longer than the sound itself its end is waited for, ms."""
CLOSE_MS = 3000


class SoundState(StrEnum):
    """What the health says of the loudspeaker."""

    UNKNOWN = "unknown"
    OK = "sound-ok"
    NO_SERVER = "no-sound-server"
    SILENT = "silent"


class _Mouth(QObject):
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


class _LoudMouth(_Mouth):
    """Plays through the sound server."""

    def __init__(self, voice: Voice, folder: Path) -> None:
        super().__init__(voice, folder)
        self._effect: QSoundEffect | None = None

    def play(self, sound: Sound) -> None:
        """Play it; without a sound server it is over at once."""
        self._drop()
        effect = QSoundEffect(self)
        effect.statusChanged.connect(self._on_status)
        effect.playingChanged.connect(self._on_playing)
        self._effect = effect
        self.wait(round(sound.seconds * 1000) + GRACE_MS)
        effect.setSource(QUrl.fromLocalFile(str(sound.path)))
        effect.play()

    def on_limit(self) -> None:
        """The server took the sound and never played it to its end."""
        self._drop()
        self.end(SoundState.NO_SERVER)

    def on_closing(self) -> None:
        """Fall silent at once."""
        self._drop()
        super().on_closing()

    def _on_status(self) -> None:
        if self._effect is not None and self._effect.status() == QSoundEffect.Status.Error:
            self.end(SoundState.NO_SERVER)

    def _on_playing(self) -> None:
        if self._effect is not None and not self._effect.isPlaying():
            there = bool(QMediaDevices.audioOutputs())
            self.end(SoundState.OK if there else SoundState.NO_SERVER)

    def _drop(self) -> None:
        effect, self._effect = self._effect, None
        if effect is not None:
            effect.stop()
            effect.deleteLater()


class _MuteMouth(_Mouth):
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


class Speaker(QObject):
    """One loudspeaker. ``say`` returns at once; ``said`` follows when it was heard.

    Args:
        voice: Who speaks; closed with the speaker.
        silent: Make no sound, but take the time that the sound would take.
        pace: With ``silent``, how many times faster than real.
    """

    said = Signal(object)
    """An utterance is over; carries it."""
    changed = Signal()
    """``busy`` or ``state`` changed."""
    _wanted = Signal(object)
    _closing = Signal()

    def __init__(
        self,
        voice: Voice,
        *,
        silent: bool = False,
        pace: float = 1.0,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        # The state below is our word for all that Qt tells here, once for each sound.
        QLoggingCategory.setFilterRules("qt.multimedia.*=false")
        self.voice = voice
        self._silent = silent
        self._waiting: list[Utterance] = []
        self._busy = False
        self._state = self._first_state()
        folder = Path(tempfile.mkdtemp(prefix="vuoro-speaker-"))
        self._mouth = _MuteMouth(voice, folder, pace) if silent else _LoudMouth(voice, folder)
        self._thread = QThread()
        self._thread.setObjectName("vuoro-speaker")
        self._mouth.moveToThread(self._thread)
        queued = Qt.ConnectionType.QueuedConnection
        self._wanted.connect(self._mouth.on_wanted, queued)
        self._closing.connect(self._mouth.on_closing, queued)
        self._mouth.said.connect(self._on_said, queued)
        self._thread.start()

    def say(self, utterance: Utterance) -> None:
        """Say it after what is being said; never over it."""
        self._waiting.append(utterance)
        self._next()

    def get_busy(self) -> bool:
        """Whether something is being said or waits to be."""
        return self._busy

    def get_state(self) -> str:
        """The loudspeaker's health, a ``SoundState``."""
        return self._state

    busy = Property(bool, get_busy, notify=changed)
    state = Property(str, get_state, notify=changed)

    def close(self) -> None:
        """Fall silent, end the thread, remove the files. Safe to repeat."""
        if self._thread.isRunning():
            self._waiting.clear()
            self._closing.emit()
            if not self._thread.wait(CLOSE_MS):
                _log.error("the sound thread does not end; the sound server hangs")

    def _first_state(self) -> SoundState:
        if self._silent:
            return SoundState.SILENT
        return SoundState.UNKNOWN if QMediaDevices.audioOutputs() else SoundState.NO_SERVER

    def _next(self) -> None:
        if not self._busy and self._waiting:
            self._busy = True
            self._wanted.emit(self._waiting.pop(0))
            self.changed.emit()

    def _on_said(self, utterance: Utterance, state: str) -> None:
        if state != self._state:
            _log.info("the loudspeaker", state=state, before=str(self._state))
        self._busy = False
        self._state = SoundState(state)
        self._next()
        self.changed.emit()
        self.said.emit(utterance)
