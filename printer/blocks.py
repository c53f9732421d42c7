"""What a slip is made of: frozen blocks without sizes of paper and without fonts.

``drawing`` makes them a picture for a printer's width. Every height is given in millimetres
of capitals, because that is what can be read or not.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Weight = Literal["regular", "semi", "bold"]

NUMBER_MM = 22.0
"""Height of the number's figures where the paper is wide enough, mm."""

NUMBER_FLOOR_MM = 20.0
"""The number is never lower than this; it grows narrower first, mm."""


@dataclass(frozen=True, slots=True)
class Text:
    """One paragraph.

    Attributes:
        role: What it says, for tests.
        text: The words.
        caps_mm: Height of the capitals, mm.
        weight: Of the strokes.
        icon: A drawing to stand before it, SVG or PNG, where that costs no line; b"": none.
    """

    role: str
    text: str
    caps_mm: float
    weight: Weight = "regular"
    icon: bytes = b""


@dataclass(frozen=True, slots=True)
class Number:
    """The ticket's number, as large as the paper allows."""

    text: str
    caps_mm: float = NUMBER_MM
    floor_mm: float = NUMBER_FLOOR_MM


@dataclass(frozen=True, slots=True)
class Fact:
    """A label, what is so, and how to use it."""

    role: str
    label: str
    value: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class Facts:
    """Facts that stand side by side on wide paper, below each other on narrow paper.

    ``scale`` is how many times the usual size they have.
    """

    facts: tuple[Fact, ...]
    scale: float = 1.0


@dataclass(frozen=True, slots=True)
class Code:
    """A QR code with a fact and a paragraph beside it, these ``scale`` times the usual size."""

    content: str
    fact: Fact
    text: str
    scale: float = 1.0


@dataclass(frozen=True, slots=True)
class Steps:
    """Sentences under a title, numbered where there are several; ``scale`` as for facts."""

    title: str
    steps: tuple[str, ...]
    scale: float = 1.0


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture handed in ready, such as a map; it is never made larger or smaller.

    Attributes:
        wide: Width, dots of the print head.
        high: Height, dots.
        bits: Rows from the top, each of whole bytes, the leftmost dot in the highest bit; a
            bit that is set is black.
    """

    wide: int
    high: int
    bits: bytes

    def __post_init__(self) -> None:
        if len(self.bits) != (self.wide + 7) // 8 * self.high:
            told = f"{self.wide} x {self.high} dots are no {len(self.bits)} bytes"
            raise ValueError(told)


@dataclass(frozen=True, slots=True)
class Space:
    """White paper instead of a rule."""

    mm: float


Block = Text | Number | Facts | Steps | Picture | Code | Space


@dataclass(frozen=True, slots=True)
class Slip:
    """A whole slip.

    Attributes:
        number: The printed number, for logs and windows.
        language: Language of every text on it.
        right_to_left: Whether it is written from the right.
        blocks: What it says, from top to bottom.
    """

    number: str
    language: str
    right_to_left: bool
    blocks: tuple[Block, ...]
