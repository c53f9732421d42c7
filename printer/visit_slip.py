"""The one slip of a visitor with several numbers, in the proposed order."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime

from config.texts import Texts, clock_time
from kiosk.queueing.itinerary import Why
from kiosk.queueing.ticket import State
from kiosk.roles.guide_views import WayView
from kiosk.roles.visit_views import StopView, VisitView
from printer.slip import (
    Block,
    Fact,
    Facts,
    Number,
    Picture,
    Slip,
    Space,
    Text,
    compose,
    foot,
    head,
    taken_fact,
    waiting_fact,
    way_blocks,
)

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
    """
    if len(visit.stops) < 2:
        only = visit.tickets[0]
        return compose(only, texts, local, copy=copy, way=way, picture=picture)
    return Slip(
        number=" ".join(stop.ticket.number for stop in visit.stops),
        language=visit.language,
        right_to_left=texts.direction(visit.language) == "rtl",
        blocks=tuple(_blocks(visit, texts, local, copy=copy, way=way, picture=picture)),
    )


def _blocks(
    visit: VisitView,
    texts: Texts,
    local: Callable[[datetime], datetime],
    *,
    copy: bool,
    way: WayView | None,
    picture: Picture | None,
) -> Iterator[Block]:
    language, stops = visit.language, visit.stops
    yield head(visit.centre.say(language), texts, language, copy=copy)
    yield Space(4)
    title = texts.say("slip-several-title", language, n=len(stops))
    yield Text("several-title", title, 3.5, "semi")
    yield Space(1.2)
    yield Text("several", texts.say("slip-several", language), 2.4)
    told: set[str] = set()
    for number, stop in enumerate(stops):
        yield Space(7)
        first = way if number == 0 else None
        yield from _stop(stop, texts, local, told, first)
        yield from way_blocks(first, picture, texts, language)
    yield Space(7)
    taken = local(min(stop.ticket.taken_at for stop in stops))
    yield Facts((taken_fact(taken, texts, language),))
    yield Space(5)
    yield from foot(visit.code, visit.word, texts, language)


def _stop(
    stop: StopView,
    texts: Texts,
    local: Callable[[datetime], datetime],
    told: set[str],
    way: WayView | None,
) -> Iterator[Block]:
    """One number; the way to a waiting place is told once a slip (``told``)."""
    ticket, language = stop.ticket, stop.ticket.language
    yield Number(ticket.number, SEVERAL_MM, SEVERAL_MM)
    yield Space(3)
    yield Text("service", ticket.service_name.say(language), 3.8, "semi")
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
        ahead = texts.say("slip-ahead", language, n=ticket.people_ahead)
        facts.insert(0, Fact("ahead", texts.say("slip-ahead-label", language), ahead))
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
