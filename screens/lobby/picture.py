"""A board as QML draws it: plain maps of words and names. No Qt.

Only numbers, desk labels, directions and the centre's own words come in here, so nothing
else can reach the screen: what a visitor came for stays with the visitor.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

from config.centre import Names
from kiosk.calling.calls import Board
from kiosk.roles.views import CallView
from screens.common.say import Speaking

ISOLATE, END_ISOLATE = "\u2068", "\u2069"
"""Around a label, so that its digits stay with it beside another script's."""

MARKS = {"L": "\u200e", "R": "\u200f", "AL": "\u200f"}
"""The mark that gives a line a direction, by the bidirectional class of a letter (UAX 9)."""

LABELS_TOGETHER = 2


def label_order(window: str, centre: Sequence[str]) -> tuple[str, ...]:
    """The languages of labels and headings: the window's own, then the centre's."""
    return tuple(dict.fromkeys((window, *centre)))


def labels(desk: Names, order: Sequence[str]) -> tuple[str, ...]:
    """The desk's labels in the order of languages, each wording once."""
    known = desk.languages()
    told = [desk.say(language) for language in order if language in known]
    return tuple(dict.fromkeys(told or [desk.say(order[0])]))


def label_in(desk: Names, language: str, voice_language: str) -> tuple[str, str]:
    """The label to be spoken in ``language``, and the language it is really in."""
    for one in (language, language.split("-")[0], voice_language):
        if one in desk.languages():
            return desk.say(one), one
    return next(iter(desk.items()))[::-1]


def beside(parts: Sequence[str]) -> str:
    """Words of several languages on one line: "Tiski 3 · Disk 3".

    The line runs as its first words do; isolates alone would leave it without direction.
    """
    strong = (unicodedata.bidirectional(letter) for letter in "".join(parts[:1]))
    mark = next((MARKS[kind] for kind in strong if kind in MARKS), "")
    return mark + " · ".join(f"{ISOLATE}{part}{END_ISOLATE}" for part in parts)


def say_both(texts: Speaking, key: str, order: Sequence[str]) -> tuple[str, ...]:
    """A text in the first two languages, each wording once."""
    return tuple(dict.fromkeys(texts.say(key, one) for one in order[:LABELS_TOGETHER]))


@dataclass(frozen=True, slots=True)
class Lens:
    """What a picture depends on beside the board.

    Attributes:
        order: Languages of labels, the window's first.
        turn: Grows every few seconds; further labels take turns by it.
        entered: Journal entries that already stood large: those do not enter again.
    """

    order: tuple[str, ...]
    turn: int = 0
    entered: frozenset[int] = frozenset()


def large_cells(board: Board[CallView], lens: Lens) -> list[dict[str, object]]:
    """The large calls, oldest first; or the last call, resting; or nothing."""
    if board.resting is not None:
        return [_cell(board.resting, lens, enters=False, resting=True)]
    return [
        _cell(
            one.call,
            lens,
            enters=one.entered and one.call.entry not in lens.entered,
            resting=False,
        )
        for one in board.large
    ]


def recent_rows(board: Board[CallView], lens: Lens) -> list[dict[str, object]]:
    """The other calls, newest first; the ones still called keep their arrow."""
    return [
        {
            "number": call.number,
            "labels": list(labels(call.desk, lens.order)[:LABELS_TOGETHER]),
            "live": call.live,
            "arrow": (call.arrow or "") if call.live else "",
        }
        for call in board.recent
    ]


def _cell(call: CallView, lens: Lens, *, enters: bool, resting: bool) -> dict[str, object]:
    told = labels(call.desk, lens.order)
    further = told[LABELS_TOGETHER:]
    return {
        "entry": call.entry,
        "number": call.number,
        "labels": list(told[:LABELS_TOGETHER]),
        "further": further[lens.turn % len(further)] if further else "",
        "arrow": "" if resting else call.arrow or "",
        "again": call.times > 1 and not resting,
        "enters": enters,
        "resting": resting,
    }
