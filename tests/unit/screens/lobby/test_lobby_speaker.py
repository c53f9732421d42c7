"""One loudspeaker: one announcement at a time, and never in the way."""

from __future__ import annotations

import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from screens.common import player
from screens.common.player import LoudPlayer, MutePlayer, SoundState
from screens.common.speaker import Speaker
from screens.common.speech import EspeakVoice, Sound, Spoken, Utterance


class Recorder:
    """Plays nothing; remembers, and holds each sound until it is let go."""

    def __init__(self) -> None:
        self.playing: list[float] = []
        self.most = 0
        self.played = 0
        self.go = threading.Semaphore(0)

    def check(self) -> SoundState:
        return SoundState.OK

    def play(self, sound: Sound) -> SoundState:
        self.playing.append(sound.seconds)
        self.most = max(self.most, len(self.playing))
        assert sound.path.exists()
        self.go.acquire()
        self.playing.pop()
        self.played += 1
        return SoundState.OK

    def stop(self) -> None:
        self.go.release(100)


@pytest.fixture
def recorder() -> Recorder:
    return Recorder()


@pytest.fixture
def speaker(qapp: object, recorder: Recorder) -> Iterator[Speaker]:
    made = Speaker(EspeakVoice(), recorder)
    yield made
    made.close()
    assert not [one for one in threading.enumerate() if one.name == "vuoro-speaker"]


def test_one_at_a_time_in_the_order_asked(
    qtbot: QtBot, speaker: Speaker, recorder: Recorder
) -> None:
    said: list[object] = []
    speaker.said.connect(lambda utterance: said.append(utterance.key))
    for key in range(3):
        speaker.say(Utterance(chime=True, key=key))
    assert speaker.get_busy()
    qtbot.waitUntil(lambda: bool(recorder.playing))
    assert said == []
    recorder.go.release(3)
    qtbot.waitUntil(lambda: said == [0, 1, 2])
    assert recorder.most == 1
    assert not speaker.get_busy()
    assert speaker.get_state() == "sound-ok"


def test_closing_does_not_wait_for_what_is_being_said(speaker: Speaker, recorder: Recorder) -> None:
    for _ in range(5):
        speaker.say(Utterance(chime=True))
    speaker.close()
    speaker.close()
    speaker.say(Utterance(chime=True))
    assert recorder.played <= 1


def test_a_voice_that_breaks_silences_one_announcement_only(
    qtbot: QtBot, recorder: Recorder
) -> None:
    class Broken(EspeakVoice):
        def speak(self, phrase: Spoken) -> Sound:
            raise ZeroDivisionError

    class Word:
        ssml, language = "<speak>a</speak>", "fi"

    speaker = Speaker(Broken(), recorder)
    recorder.go.release(2)
    with qtbot.waitSignals([speaker.said, speaker.said]):
        speaker.say(Utterance(chime=True, phrases=(Word(),)))
        speaker.say(Utterance(chime=True))
    assert recorder.played == 1
    speaker.close()


def test_a_silent_speaker_takes_the_time_of_the_sound(qtbot: QtBot, tmp_path: Path) -> None:
    mute = MutePlayer(pace=1000)
    assert mute.check() is SoundState.SILENT
    speaker = Speaker(EspeakVoice(), mute)
    with qtbot.waitSignal(speaker.said):
        speaker.say(Utterance(chime=True))
    assert speaker.get_state() == "silent"
    speaker.close()


def test_without_a_sound_server_it_says_so_and_goes_on(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("PULSE_SERVER", f"unix:{tmp_path}/nobody")
    speaker = Speaker(EspeakVoice(), LoudPlayer())
    qtbot.waitUntil(lambda: speaker.get_state() == "no-sound-server", timeout=20_000)
    with qtbot.waitSignal(speaker.said, timeout=20_000):
        speaker.say(Utterance(chime=True))
    assert speaker.get_state() == "no-sound-server"
    speaker.close()


def test_a_server_that_never_ends_a_sound_is_given_up(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    hanging = tmp_path / "hanging.py"
    hanging.write_text("import time; time.sleep(600)")
    monkeypatch.setattr(player, "PROGRAM", hanging)
    monkeypatch.setattr(player, "GRACE_S", 0.1)
    assert LoudPlayer().play(Sound(tmp_path / "x.wav", 0.1)) is SoundState.NO_SERVER


def test_stopping_ends_a_sound_at_once(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    started = tmp_path / "started"
    hanging = tmp_path / "hanging.py"
    hanging.write_text(f"import time; open({str(started)!r}, 'w').close(); time.sleep(600)")
    monkeypatch.setattr(player, "PROGRAM", hanging)
    loud = LoudPlayer()
    thread = threading.Thread(target=loud.play, args=(Sound(tmp_path / "x.wav", 500),))
    thread.start()
    while not started.exists():
        thread.join(0.01)
    loud.stop()
    thread.join(20)
    assert not thread.is_alive()
    assert loud.play(Sound(tmp_path / "x.wav", 500)) is SoundState.UNKNOWN


def test_the_screens_own_process_never_loads_the_sound_library() -> None:
    assert "PySide6.QtMultimedia" not in sys.modules
