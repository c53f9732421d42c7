"""The chime before a call: two soft tones a fourth apart, made here. No Qt.

Each tone swells over 20 ms, so that nothing clicks, and rings out; a little of its octave
and twelfth makes it a struck bar rather than a beep.
"""

from __future__ import annotations

import math
from array import array

RATE = 22050
"""Samples a second, as espeak-ng speaks: both are joined without resampling."""
LOW_HZ = 587.33
"""D5; a fourth above it is G5. Speech lies mostly below, so the chime stands out softly."""
FOURTH = 4 / 3
STEP_S = 0.32
"""The second tone begins this long after the first, s."""
RING_S = 1.1
"""How long one tone rings, s."""
SWELL_S = 0.02
DECAY_S = 0.28
LOUDNESS = 0.1
"""Root mean square of the chime against that of speech: -20 dB."""

_PARTIALS = ((1.0, 1.0), (2.0, 0.22), (3.0, 0.07))


def chime(speech_rms: float) -> array[int]:
    """The chime as 16-bit samples at ``RATE``, 20 dB softer than speech of ``speech_rms``.

    Args:
        speech_rms: Root mean square of speech, in units of a 16-bit sample.
    """
    step = round(STEP_S * RATE)
    tones = (_tone(LOW_HZ), _tone(LOW_HZ * FOURTH))
    mixed = [0.0] * (step + len(tones[1]))
    for begin, tone in zip((0, step), tones, strict=True):
        for place, value in enumerate(tone):
            mixed[begin + place] += value
    by = LOUDNESS * speech_rms / rms(mixed)
    return array("h", (round(value * by) for value in mixed))


def rms(samples: array[int] | list[float]) -> float:
    """Root mean square of the samples; 0 of none."""
    if not len(samples):
        return 0.0
    return math.sqrt(sum(value * value for value in samples) / len(samples))


def _tone(hertz: float) -> list[float]:
    return [
        _envelope(place / RATE)
        * sum(
            part * math.sin(2 * math.pi * hertz * times * place / RATE) for times, part in _PARTIALS
        )
        for place in range(round(RING_S * RATE))
    ]


def _envelope(at: float) -> float:
    swell = 0.5 - 0.5 * math.cos(math.pi * min(1.0, at / SWELL_S))
    fade = min(1.0, (RING_S - at) / 0.1)
    return swell * fade * math.exp(-at / DECAY_S)
