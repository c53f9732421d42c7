"""Numbers, check words and scan codes.

A series counts how many numbers a lane (lobby or appointments) has given today; the
n-th number follows from the declared ranges alone. After the last range a series goes on
with four digits: nobody is refused for lack of numbers, and no number comes twice.
"""

from __future__ import annotations

import re
import secrets
from collections.abc import Callable
from enum import StrEnum
from itertools import product

from config.centre import Range, Series


class Lane(StrEnum):
    """Which ranges of a series a ticket numbers from."""

    QUEUE = "queue"
    APPOINTMENT = "appointment"


BEYOND = {Lane.QUEUE: 1000, Lane.APPOINTMENT: 5000}
"""Where each lane goes on when its ranges are given out."""


def ranges_of(series: Series, lane: Lane) -> tuple[Range, ...]:
    """The declared ranges of a lane, in the order they are used."""
    return series.queue if lane is Lane.QUEUE else series.appointment


def number_at(series: Series, lane: Lane, ordinal: int) -> int:
    """The number that the ``ordinal``-th ticket of the day bears, counted from 1."""
    left = ordinal - 1
    for span in ranges_of(series, lane):
        if left < len(span):
            return span.first + left
        left -= len(span)
    return BEYOND[lane] + left


def print_number(series: Series, number: int) -> str:
    """The number as printed: letter and at least three digits, ``L042``."""
    return f"{series.letter}{number:03d}"


_CONSONANTS, _VOWELS = "KLMNPRSTV", "AEIOU"
# Left out: syllables that read as something rude or unkind in a language of the lobby.
_UNKIND = re.compile(
    "KAK|KAL|KIK|KIR|KIV|KUK|KUL|KUS|LIK|LUT|MAT|MUL|MUN|NAK|NIK|NUS|PAK|PAN|PAS|PEN|PER|PIL"
    "|PIM|PIP|PIR|PIS|POL|PUL|PUP|PUS|PUT|RAP|RUM|RUP|SIK|SOT|SUK|SUT|TAP|TIS|TIT|TUR|TUS|VIT"
)

CHECK_LETTERS = "".join(sorted(_CONSONANTS + _VOWELS))
"""The fourteen letters that check words are made of: the keys of the kiosk's pad."""

CHECK_WORDS: tuple[str, ...] = tuple(
    word
    for word in map("".join, product(_CONSONANTS, _VOWELS, _CONSONANTS, _VOWELS))
    if not _UNKIND.search(word)
)
"""Every check word: four letters that can be said aloud in any of our languages."""


def new_check_word(choose: Callable[[tuple[str, ...]], str] = secrets.choice) -> str:
    """A check word, drawn by ``choose``."""
    return choose(CHECK_WORDS)


CODE_PREFIX = "VUORO:"
"""What the code on a slip begins with, so that no other code is mistaken for it."""

_BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"
CODE_LENGTH = 26
"""Characters of a scan code: 26 of RFC 4648 base 32 carry 130 bits."""


def new_code() -> str:
    """A random scan code that nobody can guess: 26 capital letters and digits.

    QR's alphanumeric mode holds it, and a keyboard-wedge reader types it alike on every
    keyboard layout.
    """
    drawn = secrets.randbits(5 * CODE_LENGTH)
    return "".join(_BASE32[drawn >> 5 * at & 31] for at in range(CODE_LENGTH))


def read_code(told: str) -> str | None:
    """The scan code in what a reader or a person typed; None when it can't be one.

    A torn scan may carry letters that no database takes.
    """
    code = told.strip().upper().removeprefix(CODE_PREFIX)
    return code if len(code) == CODE_LENGTH and code.isascii() and code.isalnum() else None


def read_number(told: str) -> str | None:
    """The printed number in what a person typed; None when it can't be one."""
    number = told.strip().upper()
    return number if number.isascii() and number.isalnum() else None
