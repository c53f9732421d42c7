"""A board as QML draws it: plain maps of words and names. No Qt.

Only numbers, desk labels, directions and the centre's own words come in here, so nothing
else can reach the screen: what a visitor came for stays with the visitor.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from config.centre import Names
from kiosk.calling.calls import Board
from kiosk.roles.guide_views import ArrowView
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


def visitor_order(language: str, order: Sequence[str]) -> tuple[str, ...]:
    """The languages of one call: the ticket's own, then everybody's."""
    return tuple(dict.fromkeys((language, language.split("-")[0], *order)))


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


def no_way(_desk: str, _language: str) -> ArrowView | None:
    """Knows no way to any desk."""
    return None


@dataclass(frozen=True, slots=True)
class Lens:
    """What a picture depends on beside the board.

    Attributes:
        order: Languages of labels, the window's first.
        turn: Grows every few seconds; what does not stand together takes turns by it.
        turns: The same counted anew for each call, by journal entry: each begins with the
            ticket's own language.
        entered: Journal entries that already stood large: those do not enter again.
        ways: Tells the way to a desk in a language, as far as it is known by now.
    """

    order: tuple[str, ...]
    turn: int = 0
    turns: Mapping[int, int] = field(default_factory=dict)
    entered: frozenset[int] = frozenset()
    ways: Callable[[str, str], ArrowView | None] = no_way


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
            "labels": list(_labels_of(call, lens)[:LABELS_TOGETHER]),
            "live": call.live,
        }
        | _arrow(call, lens, shown=call.live)
        for call in board.recent
    ]


def _cell(call: CallView, lens: Lens, *, enters: bool, resting: bool) -> dict[str, object]:
    told = _labels_of(call, lens)
    further = told[LABELS_TOGETHER:]
    turn = lens.turns.get(call.entry, lens.turn)
    words = () if resting else _words(call, lens)
    return _arrow(call, lens, shown=not resting) | {
        "entry": call.entry,
        "number": call.number,
        "labels": list(told[:LABELS_TOGETHER]),
        "further": further[turn % len(further)] if further else "",
        "words": list(words),
        "saying": turn % len(words) if words else 0,
        "again": call.times > 1 and not resting,
        "enters": enters,
        "resting": resting,
    }


def _labels_of(call: CallView, lens: Lens) -> tuple[str, ...]:
    return labels(call.desk, visitor_order(call.language, lens.order))


def _arrow(call: CallView, lens: Lens, *, shown: bool) -> dict[str, object]:
    """Which way the desk lies: what the caretaker says stands above what the plan says."""
    # Whatever the visitor needs, the arrow is everybody's: from a call nobody can tell who
    # takes no stairs. The guide points where all can go.
    order = visitor_order(call.language, lens.order)
    known = (way for one in order if (way := lens.ways(call.desk_key, one)) is not None)
    way = next(known, None) if shown else None
    direction = (call.arrow or (way.direction if way else "")) if shown else ""
    by = way.by if way and way.direction == direction else ""
    return {"arrow": direction, "by": by}


def _words(call: CallView, lens: Lens) -> tuple[str, ...]:
    """The way in the ticket's language, then in the window's; nothing that the arrow denies."""
    told = []
    for language in dict.fromkeys((*visitor_order(call.language, ()), lens.order[0])):
        way = lens.ways(call.desk_key, language)
        if way and way.text and call.arrow in {None, way.direction}:
            told.append(way.text)
    return tuple(dict.fromkeys(told))
