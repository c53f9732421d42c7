"""A real sound server: what the lobby plays is recorded at its monitor."""

from __future__ import annotations

import os
import shutil
import subprocess
import time
from array import array
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from screens.common.chime import rms
from screens.common.player import LoudPlayer
from screens.common.speaker import Speaker
from screens.common.speech import EspeakVoice, Utterance

RATE = 22050


def program(name: str) -> str:
    found = shutil.which(name)
    assert found, f"{name} is needed to hear what is played (package pulseaudio)"
    return found


class SoundServer:
    """A private PulseAudio that plays to nobody."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.address = f"unix:{folder}/sound"
        self._server: subprocess.Popen[bytes] | None = None
        self.environment = os.environ | {
            "HOME": str(folder),
            "XDG_RUNTIME_DIR": str(folder),
            "PULSE_SERVER": self.address,
        }

    def start(self) -> None:
        self._server = subprocess.Popen(
            [
                program("pulseaudio"), "-n", "--daemonize=no", "--exit-idle-time=-1",
                "--use-pid-file=no", "--load=module-null-sink sink_name=hall rate=22050 channels=1",
                f"--load=module-native-protocol-unix auth-anonymous=1 socket={self.folder}/sound",
            ],
            env=self.environment,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )  # fmt: skip
        while not (self.folder / "sound").exists():
            assert self._server.poll() is None, "the sound server does not start"
            time.sleep(0.02)

    def record(self) -> subprocess.Popen[bytes]:
        target = (self.folder / "heard.raw").open("wb")
        with target:
            return subprocess.Popen(
                [
                    program("parec"), "--device=hall.monitor", "--format=s16le",
                    f"--rate={RATE}", "--channels=1", "--raw",
                ],
                env=self.environment,
                stdout=target,
                stderr=subprocess.DEVNULL,
            )  # fmt: skip

    def heard(self) -> array[int]:
        raw = (self.folder / "heard.raw").read_bytes()
        return array("h", raw[: len(raw) // 2 * 2])

    def stop(self) -> None:
        if self._server is not None:
            self._server.terminate()
            self._server.wait(10)
            self._server = None
        (self.folder / "sound").unlink(missing_ok=True)


@pytest.fixture
def server(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[SoundServer]:
    made = SoundServer(tmp_path)
    monkeypatch.setenv("PULSE_SERVER", made.address)
    yield made
    made.stop()


class Word:
    ssml, language = "<speak>Numero nolla. Tiski 3.</speak>", "fi"


def test_what_is_said_comes_out_of_the_loudspeaker(qtbot: QtBot, server: SoundServer) -> None:
    server.start()
    recording = server.record()
    speaker = Speaker(EspeakVoice(), LoudPlayer())
    with qtbot.waitSignal(speaker.said, timeout=30_000):
        speaker.say(Utterance(chime=True, phrases=(Word(),)))
    assert speaker.get_state() == "sound-ok"
    speaker.close()
    recording.terminate()
    recording.wait(10)
    heard = server.heard()
    blocks = [rms(heard[at : at + RATE // 10]) for at in range(0, len(heard), RATE // 10)]
    # The chime's second, softly, and then about two seconds of speech.
    assert sum(block > 50 for block in blocks) > 20
    assert max(blocks) > 2000


def test_a_sound_server_that_comes_late_is_found(qtbot: QtBot, server: SoundServer) -> None:
    speaker = Speaker(EspeakVoice(), LoudPlayer())
    with qtbot.waitSignal(speaker.said, timeout=30_000):
        speaker.say(Utterance(chime=True))
    assert speaker.get_state() == "no-sound-server"
    server.start()
    with qtbot.waitSignal(speaker.said, timeout=30_000):
        speaker.say(Utterance(chime=True))
    assert speaker.get_state() == "sound-ok"
    server.stop()
    with qtbot.waitSignal(speaker.said, timeout=30_000):
        speaker.say(Utterance(chime=True))
    assert speaker.get_state() == "no-sound-server"
    speaker.close()
