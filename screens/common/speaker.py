"""The loudspeaker of one lobby: one announcement at a time, off the window's thread.

Announcements are made and played on a thread of their own, so the picture never waits for
the sound, whatever voice or sound server do.
"""

from __future__ import annotations

import shutil
import tempfile
import threading
from pathlib import Path
from queue import SimpleQueue

import structlog
from PySide6.QtCore import Property, QObject, Qt, Signal

from screens.common.player import LoudPlayer, Player, SoundState
from screens.common.speech import Utterance, Voice, join

_log = structlog.get_logger(__name__)


class Speaker(QObject):
    """One loudspeaker. ``say`` returns at once; ``said`` follows when it was heard.

    Args:
        voice: Who speaks; closed with the speaker.
        player: How it is heard; through the sound server by default.
    """

    said = Signal(object)
    """An utterance is over; carries it."""
    changed = Signal()
    """``busy`` or ``state`` changed."""
    _ended = Signal(object, str)

    def __init__(
        self, voice: Voice, player: Player | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.voice = voice
        self._player = player or LoudPlayer()
        self._asked: SimpleQueue[Utterance | None] = SimpleQueue()
        self._open = 0
        self._state = SoundState.UNKNOWN
        self._closed = False
        self._ended.connect(self._on_ended, Qt.ConnectionType.QueuedConnection)
        self._thread = threading.Thread(target=self._run, name="vuoro-speaker", daemon=True)
        self._thread.start()

    def say(self, utterance: Utterance) -> None:
        """Say it after what is being said; never over it."""
        if not self._closed:
            self._open += 1
            self._asked.put(utterance)
            self.changed.emit()

    def get_busy(self) -> bool:
        """Whether something is being said or waits to be."""
        return self._open > 0

    def get_state(self) -> str:
        """The loudspeaker's health, a ``SoundState``."""
        return str(self._state)

    busy = Property(bool, get_busy, notify=changed)
    state = Property(str, get_state, notify=changed)

    def close(self) -> None:
        """Fall silent, end the thread, remove the files. Safe to repeat."""
        if self._closed:
            return
        self._closed = True
        self._asked.put(None)
        self._player.stop()
        self._thread.join()
        self.voice.close()

    def _run(self) -> None:
        folder = Path(tempfile.mkdtemp(prefix="vuoro-speaker-"))
        try:
            self._ended.emit(None, self._player.check())
            while (utterance := self._asked.get()) is not None and not self._closed:
                self._ended.emit(utterance, self._say(utterance, folder / "announcement.wav"))
        finally:
            shutil.rmtree(folder, ignore_errors=True)

    def _say(self, utterance: Utterance, target: Path) -> SoundState:
        try:
            return self._player.play(join(utterance, self.voice, target))
        except Exception:  # noqa: BLE001 - one sound less must not silence all that follow
            _log.exception("an announcement cannot be made; the next one is tried")
            return SoundState.NO_SOUND

    def _on_ended(self, utterance: Utterance | None, state: str) -> None:
        if self._closed:
            return
        if state != self._state:
            level = _log.info if state in {SoundState.OK, SoundState.SILENT} else _log.warning
            level("the loudspeaker", state=state)
        self._state = SoundState(state)
        self._open -= utterance is not None
        self.changed.emit()
        if utterance is not None:
            self.said.emit(utterance)
