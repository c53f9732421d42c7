"""The loudspeaker of one lobby: one announcement at a time, off the window's thread.

Announcements are made and played on a thread of their own, so the picture never waits for
the sound, whatever voice or sound server do.
"""

from __future__ import annotations

import tempfile
from pathlib import Path

import structlog
from PySide6.QtCore import Property, QLoggingCategory, QObject, Qt, QThread, Signal

from screens.common.mouth import Mouth, MuteMouth, SoundState
from screens.common.speech import Utterance, Voice

_log = structlog.get_logger(__name__)

CLOSE_MS = 3000
"""How long a close waits for the sound thread, ms."""


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
        self.voice = voice
        self._waiting: list[Utterance] = []
        self._busy = False
        folder = Path(tempfile.mkdtemp(prefix="vuoro-speaker-"))
        self._mouth: Mouth
        if silent:
            self._mouth, self._state = MuteMouth(voice, folder, pace), SoundState.SILENT
        else:
            # The state is our word for all that Qt tells here, and it would tell it each time.
            QLoggingCategory.setFilterRules("qt.multimedia.*=false")
            from screens.common.playing import LoudMouth, server_there

            self._mouth = LoudMouth(voice, folder)
            self._state = SoundState.UNKNOWN if server_there() else SoundState.NO_SERVER
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
