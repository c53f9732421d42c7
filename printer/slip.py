"""What the slip says: frozen blocks from top to bottom, in the ticket's language.

A slip has no sizes of paper and no fonts of its own: ``drawing`` makes it a picture for a
printer's width. Every height is given in millimetres of capitals, because that is what
can be read or not.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from config.texts import Texts, clock_time, short_date, weekday
from kiosk.queueing.numbering import CODE_PREFIX
from kiosk.roles.guide_views import WayView
from kiosk.roles.views import TicketView

Weight = Literal["regular", "semi", "bold"]

NUMBER_MM = 22.0
"""Height of the number's figures where the paper is wide enough, mm."""

NUMBER_FLOOR_MM = 20.0
"""The number is never lower than this; it grows narrower first, mm."""

MOST_STEPS = 5
"""More steps than this nobody reads from paper while walking."""

SERVICE_MM = 4.8
"""Height of the service's capitals (EN 301 549 reading distance on paper), mm."""


@dataclass(frozen=True, slots=True)
class Text:
    """One paragraph. ``role`` names it for tests and for a centre's own layout."""

    role: str
    text: str
    caps_mm: float
    weight: Weight = "regular"


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
    """Facts that stand side by side on wide paper, below each other on narrow paper."""

    facts: tuple[Fact, ...]


@dataclass(frozen=True, slots=True)
class Code:
    """A QR code with a fact and a paragraph beside it."""

    content: str
    fact: Fact
    text: str


@dataclass(frozen=True, slots=True)
class Steps:
    """Sentences under a title, numbered where there are several."""

    title: str
    steps: tuple[str, ...]


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


def compose(
    ticket: TicketView,
    texts: Texts,
    local: Callable[[datetime], datetime],
    *,
    copy: bool = False,
    way: WayView | None = None,
    picture: Picture | None = None,
) -> Slip:
    """The slip of a ticket, in the ticket's language.

    Args:
        ticket: What the office says of it; a discreet service is already neutral there.
        texts: The catalogues, the centre's own included.
        local: Turns an instant into the centre's local time.
        copy: Whether staff print it again; the slip then says so.
        way: The way to where the visitor waits, in the ticket's language. Without one the
            slip says what the centre itself says of the place.
        picture: The map of that way (``printer.drawing.map_size``); only shown with it.
    """
    language = ticket.language
    return Slip(
        number=ticket.number,
        language=language,
        right_to_left=texts.direction(language) == "rtl",
        blocks=tuple(
            _blocks(ticket, texts, local(ticket.taken_at), copy=copy, way=way, picture=picture)
        ),
    )


def _blocks(
    ticket: TicketView,
    texts: Texts,
    taken: datetime,
    *,
    copy: bool,
    way: WayView | None,
    picture: Picture | None,
) -> Iterator[Block]:
    language = ticket.language

    def say(key: str, **values: object) -> str:
        return texts.say(key, language, **values)

    yield head(ticket.centre.say(language), texts, language, copy=copy)
    yield Space(4)
    yield Number(ticket.number)
    yield Space(4.5)
    yield Text("service", ticket.service_name.say(language), SERVICE_MM, "semi")
    if ticket.errand_name is not None:
        yield Space(1.2)
        yield Text("errand", ticket.errand_name.say(language), 3.2)
    yield Space(5)
    yield Facts(
        (
            Fact("ahead", say("slip-ahead-label"), say("slip-ahead", n=ticket.people_ahead)),
            taken_fact(taken, texts, language),
        )
    )
    yield Space(4)
    yield Facts((waiting_fact(ticket, texts, language, way),))
    yield from way_blocks(way, picture, texts, language)
    yield Space(5)
    yield from foot(ticket.code, ticket.word, texts, language)


def head(centre: str, texts: Texts, language: str, *, copy: bool) -> Text:
    """Whose slip it is, and whether it is a copy."""
    told = texts.say("slip-copy-of", language, centre=centre) if copy else centre
    return Text("centre", told, 2.7)


def taken_fact(taken: datetime, texts: Texts, language: str) -> Fact:
    """When the number was taken; ``taken`` is local time."""
    return Fact(
        "taken",
        texts.say("slip-taken-label", language),
        texts.say("slip-taken", language, time=clock_time(taken, language)),
        texts.say(
            "slip-day",
            language,
            weekday=weekday(taken, language),
            date=short_date(taken, language),
        ),
    )


def foot(code: str, word: str, texts: Texts, language: str) -> Iterator[Block]:
    """By what a kiosk knows the slip, and what to do when it was called already."""

    def say(key: str) -> str:
        return texts.say(key, language)

    yield Code(CODE_PREFIX + code, Fact("word", say("slip-word-label"), word), say("slip-scan"))
    yield Space(4)
    yield Text("late-title", say("slip-late-title"), 2.6, "semi")
    yield Space(1)
    yield Text("late", say("slip-late"), 2.4)
    yield Space(3)
    yield Text("keep", say("slip-keep"), 2.4)


def waiting_fact(
    ticket: TicketView, texts: Texts, language: str, way: WayView | None = None
) -> Fact:
    """Where to wait, and how to get there unless ``way_blocks`` tells it step by step."""
    place = ticket.waiting_place or ticket.place
    name = place.name.say(language)
    if place.floor is not None:
        name = texts.say("slip-place", language, place=name, floor=place.floor)
    note = place.way.say(language) if place.way else ""
    if way is not None and way.found:
        # Who stands there already is told so, and nothing else.
        note = "" if _has_steps(way) else way.steps[0].text
    elif way is not None and way.no_way:
        note = way.no_way
    return Fact("wait", texts.say("slip-wait-label", language), name, note)


def way_blocks(
    way: WayView | None, picture: Picture | None, texts: Texts, language: str
) -> Iterator[Block]:
    """How to get there: walking time, up to five steps, and a map."""
    if way is None or not _has_steps(way):
        return
    minutes = texts.say("way-minutes", language, n=way.minutes)
    steps = [step.text for step in way.steps]
    if len(steps) > MOST_STEPS:
        # The arrival is no way to go: it follows the last step on the same line.
        steps[MOST_STEPS - 1 :] = [" ".join(steps[MOST_STEPS - 1 :])]
    yield Space(4)
    yield Steps(texts.say("slip-way", language, minutes=minutes), tuple(steps))
    if picture is not None:
        yield Space(3)
        yield picture


def _has_steps(way: WayView) -> bool:
    return way.found and way.minutes > 0 and bool(way.steps)
