"""Reads the tags ``level``, ``repeat_on`` and ``level:ref``.

https://wiki.openstreetmap.org/wiki/Key:level and ``Key:repeat_on``: a number, a list
("0;1"), a range ("0-2", "-2--1") or a list of both.
"""

from __future__ import annotations

import math
import re
from collections.abc import Mapping

LOWEST, HIGHEST = -50.0, 200.0
"""No building has more floors; a slip of the pen must not make a million of them."""

_NUMBER = r"([-+\u2212]?\d{1,6}(?:[.,]\d{1,3})?)"
_ONE = re.compile(rf"^{_NUMBER}$")
_RANGE = re.compile(rf"^{_NUMBER}\s*[-\u2013]\s*{_NUMBER}$")


def read_levels(text: str) -> tuple[float, ...]:
    """The levels that a tag names, each once, from the lowest up.

    A range holds its ends and every whole number between them.

    Raises:
        ValueError: It can't be read as levels, or a level is out of all bounds.
    """
    found: set[float] = set()
    for part in text.replace(",", ";" if ", " in text else ",").split(";"):
        if part.strip():
            found.update(_read_part(part.strip()))
    if not found:
        raise ValueError(text)
    return tuple(sorted(found))


def _read_part(part: str) -> tuple[float, ...]:
    if one := _ONE.match(part):
        return (_level(one[1]),)
    if both := _RANGE.match(part):
        low, high = sorted((_level(both[1]), _level(both[2])))
        whole = range(math.ceil(low), math.floor(high) + 1)
        return (low, *map(float, whole), high)
    raise ValueError(part)


def _level(text: str) -> float:
    number = float(text.replace(",", ".").replace("\u2212", "-"))
    if not LOWEST <= number <= HIGHEST:
        raise ValueError(text)
    return number + 0.0  # "-0" is 0


def levels_told(tags: Mapping[str, str]) -> tuple[float, ...] | None:
    """Every level an element is on, from ``level`` and ``repeat_on``; None when untold.

    Raises:
        ValueError: A tag can't be read.
    """
    told = [tags[key] for key in ("level", "repeat_on") if tags.get(key)]
    if not told:
        return None
    return tuple(sorted({one for text in told for one in read_levels(text)}))


def refs_told(tags: Mapping[str, str], levels: tuple[float, ...]) -> dict[float, str]:
    """What signs call the levels of an element: "2", or "1;2" for as many levels.

    On several levels it must name each, in their order; else it is not believed.
    """
    refs = [one.strip() for one in tags.get("level:ref", "").split(";") if one.strip()]
    if len(refs) != len(levels):
        return {}
    return dict(zip(levels, refs, strict=True))
