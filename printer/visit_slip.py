"""The one slip of a visitor with several numbers, in the proposed order."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from datetime import datetime

from config.slip import BlockName
from config.texts import Texts, clock_time
from kiosk.queueing.itinerary import Why
from kiosk.queueing.ticket import State
from kiosk.roles.guide_views import WayView
from kiosk.roles.visit_views import StopView, VisitView
from printer.blocks import Block, Facts, Number, Picture, Slip, Space, Text
from printer.known import Known
from printer.slip import Part, compose, foot, head, laid, waiting_fact, way_parts
from printer.turn import ahead_fact

SEVERAL_MM = 13.0
"""Height of each number's figures where a slip bears several, mm."""

_TOLD = frozenset({Why.CLOSES, Why.SOONEST, Why.SHORTER, Why.TOO_LATE})
"""Reasons that tell a visitor something."""


def compose_visit(
    visit: VisitView,
    texts: Texts,
    local: Callable[[datetime], datetime],
    *,
    copy: bool = False,
    way: WayView | None = None,
    picture: Picture | None = None,
    known: Mapping[int, Known] | None = None,
) -> Slip:
    """The one slip of a visitor: every number that is not over, in the proposed order.

    With one number left, or none, it is that ticket's own slip.

    Args:
        visit: What the office says of the visitor.
        texts: The catalogues, the centre's own included.
        local: Turns an instant into the centre's local time.
        copy: Whether staff print it again; the slip then says so.
        way: The way to where the visitor waits first, in the visit's language.
        picture: The map of that way; only shown with it.
        known: What the centre's files say (``printer.known``), by the ticket's id.
    """
    known, first = known or {}, visit.tickets[0]
    about = known.get(first.id, Known())
    if len(visit.stops) < 2:
        return compose(first, texts, local, copy=copy, way=way, picture=picture, known=about)
    language = visit.language
    taken = min((stop.ticket for stop in visit.stops), key=lambda one: one.taken_at)
    title = texts.say("slip-several-title", language, n=len(visit.stops))
    numbers: list[Block] = [
        Text("several-title", title, 3.5, "semi"),
        Space(1.2),
        Text("several", texts.say("slip-several", language), 2.4),
    ]
    told: set[str] = set()
    leads = {**way_parts(way, picture, texts, language)}
    for number, stop in enumerate(visit.stops):
        numbers.append(Space(6))
        own = known.get(stop.ticket.id, Known())
        numbers += _stop(stop, texts, local, told, way if number == 0 else None, own)
        if number == 0:
            # The way belongs to the first number: the others are led on from there.
            numbers += [
                one for part in leads.values() for one in (Space(part.gap_mm), *part.blocks)
            ]
    heading = replace(taken, language=language, centre=visit.centre)
    parts: dict[BlockName, Part] = {
        **head(heading, texts, local(taken.taken_at), about.look, copy=copy),
        "number": Part(3.5, tuple(numbers)),
        **foot(visit.code, visit.word, texts, language, about.look),
    }
    return Slip(
        number=" ".join(stop.ticket.number for stop in visit.stops),
        language=language,
        right_to_left=texts.direction(language) == "rtl",
        blocks=tuple(laid(parts, about.look)),
    )


def _stop(
    stop: StopView,
    texts: Texts,
    local: Callable[[datetime], datetime],
    told: set[str],
    way: WayView | None,
    known: Known,
) -> Iterator[Block]:
    """One number; the way to a waiting place is told once a slip (``told``)."""
    ticket, language = stop.ticket, stop.ticket.language
    yield Number(ticket.number, SEVERAL_MM, SEVERAL_MM)
    yield Space(3)
    yield Text("service", ticket.service_name.say(language), 3.8, "semi", known.icon)
    if ticket.errand_name is not None:
        yield Space(1)
        yield Text("errand", ticket.errand_name.say(language), 2.8)
    why = why_told(stop, texts, language, local)
    if why:
        yield Space(1.4)
        yield Text("why", why, 2.4)
    yield Space(3)
    waits = waiting_fact(ticket, texts, language, way)
    facts = [replace(waits, note="")]
    if ticket.state is State.WAITING:
        facts.insert(0, ahead_fact(ticket, texts))
    yield Facts(tuple(facts))
    if waits.note and waits.value not in told:
        yield Space(1.2)
        yield Text("way", waits.note, 2.4)
    told.add(waits.value)


def why_told(
    stop: StopView, texts: Texts, language: str, local: Callable[[datetime], datetime]
) -> str:
    """Why a stop stands where it does, as a sentence; empty where that tells nothing."""
    if stop.why not in _TOLD or (stop.closes_at is None and stop.why in {"closes", "too_late"}):
        return ""
    closes = "" if stop.closes_at is None else clock_time(local(stop.closes_at), language)
    return texts.say(f"slip-why-{stop.why}", language, time=closes)
