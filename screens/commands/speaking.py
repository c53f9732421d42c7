"""The words of the command line: in whose language, and how they stand in lines."""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache

import typer

from config.texts import ENGLISH, Texts

_ASKED = ("VUORO_LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG")


@cache
def _texts() -> Texts:
    return Texts.load()


@dataclass
class Speech:
    """In which language this run of the program speaks.

    Attributes:
        language: Tag of a language that has a catalogue.
    """

    language: str = field(default_factory=lambda: closest(_from_environment()))


def closest(asked: str) -> str:
    """The catalogue's language for what was asked (``fi_FI.UTF-8``); English where none fits."""
    tag = asked.partition(".")[0].replace("_", "-")
    base = tag.partition("-")[0].lower()
    known = _texts().languages
    return tag if tag in known else base if base in known else ENGLISH


def _from_environment() -> str:
    return next((value for name in _ASKED if (value := os.environ.get(name))), ENGLISH)


SPEECH = Speech()
"""The language of this process; ``vuoro --language`` changes it."""


def say(key: str, /, **values: object) -> str:
    """The text of a key in the language of this run."""
    return _texts().say(key, SPEECH.language, **values)


def tell(line: str = "") -> None:
    """Prints a line of the answer."""
    typer.echo(line)


def note(line: str) -> None:
    """Prints a line beside the answer, where no script reads."""
    typer.echo(line, err=True)


def tell_json(answer: object) -> None:
    """Prints the answer for scripts: one JSON value, letters as they are."""
    typer.echo(json.dumps(answer, ensure_ascii=False, indent=2))


def tell_table(titles: Sequence[str], rows: Iterable[Sequence[object]]) -> None:
    """Prints aligned columns, numbers to the right, nothing but spaces between them."""
    lines = [list(titles), *([("" if cell is None else str(cell)) for cell in row] for row in rows)]
    widths = [max(map(len, column)) for column in zip(*lines, strict=True)]
    right = [
        all(line[place].replace(".", "").isdigit() for line in lines[1:] if line[place])
        for place in range(len(titles))
    ]
    for line in lines:
        cells = (
            cell.rjust(width) if to_right else cell.ljust(width)
            for cell, width, to_right in zip(line, widths, right, strict=True)
        )
        tell("  ".join(cells).rstrip())


def tell_facts(facts: Mapping[str, object]) -> None:
    """Prints names and values, one pair a line, values aligned; leaves out what is None."""
    there = {name: value for name, value in facts.items() if value is not None}
    width = max(map(len, there), default=0)
    for name, value in there.items():
        tell(f"{name.ljust(width)}  {value}")
