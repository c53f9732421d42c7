"""Plays one sound file and ends: a program of its own.

Qt never finds a sound server again that came late or was restarted, and says all the while
that it plays. A fresh process for each announcement does find it, and whatever the sound
library does, the screen's own process is not touched. Run as ``python playing.py FILE``;
without a file it only says whether there is somewhere to play.

Exit codes: 0 played (or could), 3 no sound server, 4 the file is no sound.
"""

from __future__ import annotations

import os
import sys

PLAYED, NO_SERVER, NO_SOUND = 0, 3, 4


def play(path: str | None) -> int:
    """Play the file to its end; returns the exit code."""
    # pipewire answers to PulseAudio's protocol too; asking for both only fills the log.
    os.environ.setdefault("QT_AUDIO_BACKEND", "pulseaudio")
    from PySide6.QtCore import QCoreApplication, QUrl
    from PySide6.QtMultimedia import QMediaDevices, QSoundEffect

    application = QCoreApplication([])
    if not QMediaDevices.audioOutputs():
        return NO_SERVER
    if path is None:
        return PLAYED
    effect = QSoundEffect()

    def on_status() -> None:
        if effect.status() == QSoundEffect.Status.Error:
            application.exit(NO_SOUND)

    def on_playing() -> None:
        if not effect.isPlaying():
            application.exit(PLAYED)

    effect.statusChanged.connect(on_status)
    effect.playingChanged.connect(on_playing)
    effect.setSource(QUrl.fromLocalFile(path))
    effect.play()
    code = application.exec()
    effect.statusChanged.disconnect(on_status)
    effect.playingChanged.disconnect(on_playing)
    return code


if __name__ == "__main__":
    code = play(sys.argv[1] if len(sys.argv) > 1 else None)
    sys.stdout.flush()
    # The sound library's own threads may hang at a server that hangs: nothing waits for them.
    os._exit(code)
