"""Words become sound: voices, and one announcement joined into one sound. No Qt.

A voice is a separate program behind a small interface, so that a site can bring its own.
espeak-ng is the one that every Debian has: it speaks offline, in a hundredth of a second.
"""

from __future__ import annotations

import hashlib
import shutil
import subprocess
import tempfile
import wave
from array import array
from collections import OrderedDict
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import Protocol

import structlog

from screens.common.chime import RATE, chime, rms

_log = structlog.get_logger(__name__)

SPEECH_RMS = 2900.0
"""Root mean square of espeak-ng's speech; the chime is measured against it."""
WORDS_A_MINUTE = 145
"""A little slower than espeak-ng's own 175: a lobby echoes."""
LIMIT_S = 5.0
"""How long a voice may take for one phrase, s."""
KEPT = 200
"""How many phrases stay on disk for the next time; about 40 MB."""

AFTER_CHIME_S, BETWEEN_S = 0.1, 0.45
_SILENCE = 150  # of 32768: what a lobby cannot hear


class Spoken(Protocol):
    """What a voice needs of ``kiosk.calling.phrases.Phrase``."""

    @property
    def ssml(self) -> str:
        """The words, as one SSML document."""

    @property
    def language(self) -> str:
        """The language they are in."""


@dataclass(frozen=True, slots=True)
class Sound:
    """A sound file, mono, 16 bit, and how long it plays, s."""

    path: Path
    seconds: float


class VoiceFault(RuntimeError):  # noqa: N818 - faults are how the centre calls them
    """A voice could not say something; the picture says it all the same."""

    def __init__(self, what: str, why: object) -> None:
        super().__init__(f"{what}: {why}")


class Voice(Protocol):
    """Something that can say phrases. Called off the window's thread."""

    def languages(self) -> frozenset[str]:
        """The languages it speaks, as tags without region; none when it is not there."""

    def speak(self, phrase: Spoken) -> Sound:
        """The phrase as a sound file; raises ``VoiceFault``. The file is the voice's own."""

    def close(self) -> None:
        """Remove the files."""


class EspeakVoice:
    """espeak-ng as a separate program."""

    #: Voices whose name is not the language's own.
    named: Mapping[str, str] = MappingProxyType({"en": "en-gb", "nb": "nb", "zh": "cmn"})

    def __init__(self, program: str = "espeak-ng", words_a_minute: int = WORDS_A_MINUTE) -> None:
        self._program = shutil.which(program)
        self._rate = words_a_minute
        self._folder = Path(tempfile.mkdtemp(prefix="vuoro-voice-"))
        self._kept: OrderedDict[str, Sound] = OrderedDict()
        self._languages: frozenset[str] | None = None

    def languages(self) -> frozenset[str]:
        """The languages espeak-ng lists; asked once."""
        if self._languages is None:
            self._languages = self._ask_languages()
        return self._languages

    def speak(self, phrase: Spoken) -> Sound:
        """The phrase as espeak-ng says it; the same phrase is made once."""
        language = phrase.language.split("-")[0]
        if self._program is None or language not in self.languages():
            raise VoiceFault("espeak-ng", f"no voice for {phrase.language}")
        name = hashlib.sha256(f"{language}\0{self._rate}\0{phrase.ssml}".encode()).hexdigest()[:24]
        if name in self._kept:
            self._kept.move_to_end(name)
            return self._kept[name]
        target = self._folder / f"{name}.wav"
        # The words go in by standard input: nothing in a label can become an option.
        self._run(
            "-v", self.named.get(language, language), "-s", str(self._rate), "-b", "1", "-m",
            "-w", str(target), "--stdin", words=phrase.ssml,
        )  # fmt: skip
        sound = Sound(target, _seconds(target))
        self._kept[name] = sound
        if len(self._kept) > KEPT:
            _, oldest = self._kept.popitem(last=False)
            oldest.path.unlink(missing_ok=True)
        return sound

    def close(self) -> None:
        """Remove the files."""
        shutil.rmtree(self._folder, ignore_errors=True)

    def _ask_languages(self) -> frozenset[str]:
        if self._program is None:
            return frozenset()
        try:
            listed = self._run("--voices")
        except VoiceFault as fault:
            _log.warning("the voices cannot be listed", why=str(fault))
            return frozenset()
        rows = (line.split() for line in listed.splitlines()[1:])
        return frozenset(row[1].split("-")[0] for row in rows if len(row) > 1)

    def _run(self, *options: str, words: str = "") -> str:
        try:
            done = subprocess.run(  # noqa: S603 - a list of our own options, no shell
                [self._program or "espeak-ng", *options],
                input=words,
                capture_output=True,
                encoding="utf-8",
                timeout=LIMIT_S,
                check=True,
            )
        except (OSError, subprocess.SubprocessError) as error:
            raise VoiceFault("espeak-ng", error) from error
        return done.stdout


@dataclass(frozen=True, slots=True)
class Utterance:
    """One announcement: chime, then the phrases, all of them ``times`` times.

    ``key`` is whatever the asker wants back when it was said.
    """

    chime: bool
    phrases: tuple[Spoken, ...] = ()
    times: int = 1
    key: object = None


def join(utterance: Utterance, voice: Voice, target: Path) -> Sound:
    """The whole announcement as one sound in ``target``.

    A phrase that the voice cannot say is left out and logged; the others are said.
    """
    phrases = [samples for phrase in utterance.phrases if (samples := _said(phrase, voice))]
    parts: list[array[int]] = []
    if utterance.chime:
        parts += [chime(rms(phrases[0]) if phrases else SPEECH_RMS), _rest(AFTER_CHIME_S)]
    for _ in range(utterance.times):
        for samples in phrases:
            parts += [samples, _rest(BETWEEN_S)]
    whole = array("h")
    for part in parts:
        whole.extend(part)
    with wave.open(str(target), "wb") as out:
        out.setnchannels(1)
        out.setsampwidth(2)
        out.setframerate(RATE)
        out.writeframes(whole.tobytes())
    return Sound(target, len(whole) / RATE)


def _said(phrase: Spoken, voice: Voice) -> array[int] | None:
    try:
        return _trim(_read(voice.speak(phrase).path))
    except VoiceFault as fault:
        _log.warning("a phrase cannot be said", language=phrase.language, why=str(fault))
        return None


def _read(path: Path) -> array[int]:
    try:
        with wave.open(str(path), "rb") as sound:
            shape = (sound.getnchannels(), sound.getsampwidth(), sound.getframerate())
            samples = array("h", sound.readframes(sound.getnframes()))
    except (OSError, EOFError, ValueError, wave.Error) as error:
        raise VoiceFault(path.name, error) from error
    if shape != (1, 2, RATE):
        raise VoiceFault(path.name, f"mono, 16 bit, {RATE} a second is needed, not {shape}")
    return samples


def _seconds(path: Path) -> float:
    return len(_read(path)) / RATE


def _trim(samples: array[int]) -> array[int]:
    # espeak-ng lets half a second of silence follow; between two phrases that is too long.
    loud = [place for place, value in enumerate(samples) if abs(value) > _SILENCE]
    return samples[loud[0] : loud[-1] + 1] if loud else array("h")


def _rest(seconds: float) -> array[int]:
    return array("h", bytes(2 * round(seconds * RATE)))
