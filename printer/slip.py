"""What the slip says: blocks from top to bottom, in the ticket's language.

A slip has no sizes of paper and no fonts of its own (``printer.blocks``). Which blocks it
has, and in which order and size, the centre decides (``config.slip``).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from config.listing import list_names
from config.slip import BlockName, SlipLook
from config.texts import Texts, clock_time, short_date, weekday
from kiosk.queueing.numbering import CODE_PREFIX
from kiosk.roles.guide_views import WayView
from kiosk.roles.views import TicketView
from printer.blocks import (
    Block,
    Code,
    Fact,
    Facts,
    Number,
    Picture,
    Slip,
    Space,
    Steps,
    Text,
)
from printer.known import Known
from printer.turn import turn_blocks

MOST_STEPS = 5
"""More steps than this nobody reads from paper while walking."""

SERVICE_MM = 4.8
"""Height of the service's capitals (EN 301 549 reading distance on paper), mm."""

NOTE_MM = 2.4
"""Height of the capitals of sentences, mm."""


@dataclass(frozen=True, slots=True)
class Part:
    """The blocks that bear one name in a centre's files, and the white above them, mm."""

    gap_mm: float
    blocks: tuple[Block, ...]


Parts = Mapping[BlockName, Part]


def compose(
    ticket: TicketView,
    texts: Texts,
    local: Callable[[datetime], datetime],
    *,
    copy: bool = False,
    way: WayView | None = None,
    picture: Picture | None = None,
    known: Known | None = None,
) -> Slip:
    """The slip of a ticket, in the ticket's language.

    Args:
        ticket: What the office says of it; a discreet service is already neutral there.
            With a forecast the slip says when the turn comes.
        texts: The catalogues, the centre's own included.
        local: Turns an instant into the centre's local time.
        copy: Whether staff print it again; the slip then says so.
        way: The way to where the visitor waits, in the ticket's language. Without one the
            slip says what the centre itself says of the place.
        picture: The map of that way (``printer.drawing.map_size``); only shown with it.
        known: What the centre's files say (``printer.known``).
    """
    language, known = ticket.language, known or Known()
    parts: dict[BlockName, Part] = {
        **head(ticket, texts, local(ticket.taken_at), known.look, copy=copy),
        "number": Part(3.5, (Number(ticket.number),)),
        "service": Part(
            4, (Text("service", ticket.service_name.say(language), SERVICE_MM, "semi", known.icon),)
        ),
        "turn": Part(4.2, tuple(turn_blocks(ticket, texts, local, known, way))),
        "wait": Part(3.8, tuple(_wait(ticket, texts, way, known))),
        **way_parts(way, picture, texts, language),
        **foot(ticket.code, ticket.word, texts, language, known.look),
    }
    if ticket.errand_name is not None:
        parts["errand"] = Part(1.2, (Text("errand", ticket.errand_name.say(language), 3.2),))
    return Slip(
        number=ticket.number,
        language=language,
        right_to_left=texts.direction(language) == "rtl",
        blocks=tuple(laid(parts, known.look)),
    )


def laid(parts: Parts, look: SlipLook) -> Iterator[Block]:
    """The parts that a centre wants, in its order and sizes, with white between them."""
    begun = False
    for name in look.blocks:
        part = parts.get(name)
        if part is None or not part.blocks:
            continue
        if begun:
            yield Space(part.gap_mm)
        begun = True
        for block in part.blocks:
            yield _sized(block, look.sizes.get(name, 1.0))


def _sized(block: Block, scale: float) -> Block:
    match block:
        case Text() | Number():
            return replace(block, caps_mm=block.caps_mm * scale)
        case Facts() | Steps() | Code():
            return replace(block, scale=scale)
        case Picture() | Space():
            return block


def head(
    ticket: TicketView, texts: Texts, taken: datetime, look: SlipLook, *, copy: bool
) -> dict[BlockName, Part]:
    """Whose slip it is and whether it is a copy, and when it was taken, in local time."""
    language, centre = ticket.language, ticket.centre.say(ticket.language)
    told = texts.say("slip-copy-of", language, centre=centre) if copy else centre
    when = texts.say(
        "slip-taken",
        language,
        weekday=weekday(taken, language),
        date=short_date(taken, language),
        time=clock_time(taken, language),
    )
    parts: dict[BlockName, Part] = {
        "centre": Part(1.2, (Text("centre", told, 2.7, "semi"),)),
        "taken": Part(1.2, (Text("taken", when, NOTE_MM),)),
    }
    if look.header is not None:
        parts["header"] = Part(3, (Text("header", look.header.say(language), NOTE_MM),))
    return parts


def foot(
    code: str, word: str, texts: Texts, language: str, look: SlipLook
) -> dict[BlockName, Part]:
    """By what a kiosk knows the slip, and what to do when it was called already."""

    def say(key: str) -> str:
        return texts.say(key, language)

    fact = Fact("word", say("slip-word-label"), word)
    late = (
        Text("late-title", say("slip-late-title"), 2.6, "semi"),
        Space(1),
        Text("late", say("slip-late"), NOTE_MM),
    )
    parts: dict[BlockName, Part] = {
        "code": Part(4.5, (Code(CODE_PREFIX + code, fact, say("slip-scan")),)),
        "late": Part(3, late),
        "keep": Part(2.2, (Text("keep", say("slip-keep"), NOTE_MM),)),
    }
    if look.footer is not None:
        parts["footer"] = Part(3, (Text("footer", look.footer.say(language), NOTE_MM),))
    return parts


def _wait(ticket: TicketView, texts: Texts, way: WayView | None, known: Known) -> Iterator[Block]:
    language = ticket.language
    yield Facts((waiting_fact(ticket, texts, language, way),))
    if known.desks:
        desks = list_names((one.say(language) for one in known.desks), language)
        yield Space(1.2)
        yield Text("desks", texts.say("slip-desks", language, desks=desks), NOTE_MM)


def waiting_fact(
    ticket: TicketView, texts: Texts, language: str, way: WayView | None = None
) -> Fact:
    """Where to wait, and how to get there unless ``way_parts`` tells it step by step."""
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


def way_parts(
    way: WayView | None, picture: Picture | None, texts: Texts, language: str
) -> dict[BlockName, Part]:
    """How to get there: walking time, whether it is step-free, up to five steps, and a map."""
    if way is None or not _has_steps(way):
        return {}
    minutes = texts.say("way-minutes", language, n=way.minutes)
    key = "slip-way-step-free" if way.step_free else "slip-way"
    steps = [step.text for step in way.steps]
    if len(steps) > MOST_STEPS:
        # The arrival is no way to go: it follows the last step on the same line.
        steps[MOST_STEPS - 1 :] = [" ".join(steps[MOST_STEPS - 1 :])]
    told = Steps(texts.say(key, language, minutes=minutes), tuple(steps))
    parts: dict[BlockName, Part] = {"way": Part(4, (told,))}
    if picture is not None:
        parts["map"] = Part(2.5, (picture,))
    return parts


def _has_steps(way: WayView) -> bool:
    return way.found and way.minutes > 0 and bool(way.steps)
