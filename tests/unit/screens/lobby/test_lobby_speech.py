"""Chime, voices, and announcements as one sound."""

from __future__ import annotations

import math
import wave
from array import array
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from screens.common import speech
from screens.common.chime import FOURTH, LOW_HZ, RATE, chime, rms
from screens.common.speech import EspeakVoice, Sound, Utterance, VoiceFault, join


@dataclass(frozen=True)
class Said:
    ssml: str
    language: str


HELLO = {
    "fi": Said("<speak>Numero nolla. Tiski 3.</speak>", "fi"),
    "sv": Said("<speak>Nummer noll. Disk 3.</speak>", "sv"),
    "en": Said("<speak>Number zero. Desk 3.</speak>", "en"),
    "ar": Said("<speak>الرقم صفر. المكتب 3.</speak>", "ar"),
}


@pytest.fixture
def voice() -> Iterator[EspeakVoice]:
    made = EspeakVoice()
    yield made
    made.close()


def samples(path: Path) -> array[int]:
    with wave.open(str(path)) as sound:
        return array("h", sound.readframes(sound.getnframes()))


def strength(part: array[int], hertz: float) -> float:
    """How much of one tone there is (Goertzel)."""
    turn = 2 * math.pi * hertz / RATE
    real = sum(value * math.cos(turn * place) for place, value in enumerate(part))
    imaginary = sum(value * math.sin(turn * place) for place, value in enumerate(part))
    return math.hypot(real, imaginary) / len(part)


def test_the_chime_is_two_soft_tones_a_fourth_apart() -> None:
    sound = chime(3000)
    first, second = sound[: RATE * 3 // 10], sound[RATE * 9 // 10 :]
    assert strength(first, LOW_HZ) > 10 * strength(first, LOW_HZ * FOURTH)
    assert strength(second, LOW_HZ * FOURTH) > 2 * strength(second, LOW_HZ)
    assert rms(sound) == pytest.approx(300, rel=0.01)


def test_the_chime_begins_and_ends_without_a_click() -> None:
    sound = chime(3000)
    assert sound[0] == 0
    assert abs(sound[-1]) < 3
    # The first millisecond stays below a fiftieth of the loudest moment.
    assert max(map(abs, sound[: RATE // 1000])) < max(map(abs, sound)) / 50


@pytest.mark.parametrize("language", list(HELLO))
def test_every_language_has_a_voice(voice: EspeakVoice, language: str) -> None:
    assert language in voice.languages()
    sound = voice.speak(HELLO[language])
    assert 1 < sound.seconds < 8
    assert rms(samples(sound.path)) > 500


def test_the_same_phrase_is_made_once(voice: EspeakVoice) -> None:
    first = voice.speak(HELLO["fi"])
    made = first.path.stat().st_mtime_ns
    assert voice.speak(HELLO["fi"]) == first
    assert first.path.stat().st_mtime_ns == made


def test_old_phrases_make_room(voice: EspeakVoice, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(speech, "KEPT", 2)
    paths = [voice.speak(HELLO[language]).path for language in ("fi", "sv", "en")]
    assert [path.exists() for path in paths] == [False, True, True]


def test_a_language_without_a_voice_is_said_so(voice: EspeakVoice) -> None:
    assert "so" not in voice.languages()
    with pytest.raises(VoiceFault, match="no voice for so"):
        voice.speak(Said("<speak>Lambar</speak>", "so"))


def test_without_the_program_there_are_no_voices() -> None:
    missing = EspeakVoice("no-such-voice")
    assert missing.languages() == frozenset()
    with pytest.raises(VoiceFault):
        missing.speak(HELLO["fi"])
    missing.close()


def test_a_voice_that_hangs_is_given_up(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    slow = tmp_path / "slow"
    slow.write_text("#!/bin/sh\nexec sleep 60\n")
    slow.chmod(0o755)
    monkeypatch.setattr(speech, "LIMIT_S", 0.2)
    hanging = EspeakVoice(str(slow))
    assert hanging.languages() == frozenset()
    hanging.close()


def test_words_never_become_options(voice: EspeakVoice, tmp_path: Path) -> None:
    target = tmp_path / "made.wav"
    sound = voice.speak(Said(f"-w {target} --path=/tmp <speak>-v en</speak>", "fi"))
    assert sound.seconds > 0
    assert not target.exists()


def test_an_announcement_is_chime_and_all_phrases_as_often_as_asked(
    voice: EspeakVoice, tmp_path: Path
) -> None:
    both = (HELLO["sv"], HELLO["fi"])
    once = join(Utterance(chime=True, phrases=both), voice, tmp_path / "once.wav")
    twice = join(Utterance(chime=True, phrases=both, times=2), voice, tmp_path / "twice.wav")
    only = join(Utterance(chime=True), voice, tmp_path / "only.wav")
    assert only.seconds == pytest.approx(1.52, abs=0.05)
    assert twice.seconds - only.seconds == pytest.approx(2 * (once.seconds - only.seconds), abs=0.1)
    assert len(samples(twice.path)) / RATE == pytest.approx(twice.seconds)


def test_a_phrase_that_cannot_be_said_leaves_the_others(voice: EspeakVoice, tmp_path: Path) -> None:
    somali = Said("<speak>Lambar</speak>", "so")
    alone = join(Utterance(chime=True, phrases=(HELLO["fi"],)), voice, tmp_path / "a.wav")
    mixed = join(Utterance(chime=True, phrases=(somali, HELLO["fi"])), voice, tmp_path / "b.wav")
    assert mixed.seconds == alone.seconds


def test_a_voice_with_other_samples_is_refused(tmp_path: Path) -> None:
    class Telephone:
        def languages(self) -> frozenset[str]:
            return frozenset({"fi"})

        def speak(self, phrase: object) -> Sound:
            path = tmp_path / "phone.wav"
            with wave.open(str(path), "wb") as out:
                out.setnchannels(1)
                out.setsampwidth(2)
                out.setframerate(8000)
                out.writeframes(bytes(8000))
            return Sound(path, 0.5)

        def close(self) -> None:
            return

    sound = join(
        Utterance(chime=True, phrases=(HELLO["fi"],)), Telephone(), tmp_path / "joined.wav"
    )
    assert sound.seconds == pytest.approx(1.52, abs=0.05)
