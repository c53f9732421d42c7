"""Sounds through the sound server. Imported only by a speaker that is to be heard."""

from __future__ import annotations

import os
from pathlib import Path

# pipewire answers to PulseAudio's protocol too; asking for both only fills the log.
os.environ.setdefault("QT_AUDIO_BACKEND", "pulseaudio")

from PySide6.QtCore import QUrl
from PySide6.QtMultimedia import QMediaDevices, QSoundEffect

from screens.common.mouth import Mouth, SoundState
from screens.common.speech import Sound, Voice

GRACE_MS = 2000
"""How much longer than the sound itself its end is waited for, ms."""


def server_there() -> bool:
    """Whether a sound server offers somewhere to play."""
    return bool(QMediaDevices.audioOutputs())


class LoudMouth(Mouth):
    """Plays through the sound server."""

    def __init__(self, voice: Voice, folder: Path) -> None:
        super().__init__(voice, folder)
        self._effect: QSoundEffect | None = None

    def play(self, sound: Sound) -> None:
        """Play it; without a sound server it is over at once."""
        self._drop()
        if not server_there():
            self.end(SoundState.NO_SERVER)
            return
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
            self.end(SoundState.OK if server_there() else SoundState.NO_SERVER)

    def _drop(self) -> None:
        effect, self._effect = self._effect, None
        if effect is not None:
            effect.stop()
            effect.deleteLater()
