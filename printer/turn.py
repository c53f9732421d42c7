"""When it is one's turn, by the clock: minutes that are told on paper grow old at once."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime, timedelta

from config.texts import Texts, clock_time
from kiosk.queueing.forecast import Closing, Forecast
from kiosk.queueing.ticket import State
from kiosk.roles.guide_views import WayView
from kiosk.roles.views import TicketView
from printer.blocks import Block, Fact, Facts, Space, Text
from printer.known import Known

Local = Callable[[datetime], datetime]
"""Turns an instant into the centre's local time."""

LONG = timedelta(minutes=15)
"""A wait of at least this can be spent elsewhere, and is told in steps of five minutes."""

AWAY = timedelta(minutes=10)
"""For less than this it is no use to go anywhere."""

BACK = timedelta(minutes=5)
"""One should be back at least this long before the turn can come."""

_STEP = timedelta(minutes=5)

NOTE_MM, GAP_MM = 2.4, 1.2
"""Height of the capitals of what is told below the facts, and white before it, mm."""


def turn_blocks(
    ticket: TicketView,
    texts: Texts,
    local: Local,
    known: Known,
    way: WayView | None = None,
) -> Iterator[Block]:
    """How many are ahead, when the turn comes, and what may come between.

    Where the forecast is silent, nothing is said of the time.
    """
    language, wait = ticket.language, ticket.wait

    def say(key: str, **values: object) -> str:
        return texts.say(key, language, **values)

    facts = [ahead_fact(ticket, texts)]
    if wait is not None and (told := turn_fact(wait, texts, local, language)) is not None:
        facts.insert(0, told)
    yield Facts(tuple(facts))
    for role, note in _notes(ticket, say, local, known, way):
        yield Space(GAP_MM)
        yield Text(role, note, NOTE_MM)


def ahead_fact(ticket: TicketView, texts: Texts) -> Fact:
    """How many visitors are called first."""
    about = ticket.wait is not None and not ticket.wait.exact and ticket.people_ahead > 0
    key = "slip-ahead-about" if about else "slip-ahead"
    return Fact(
        "ahead",
        texts.say("slip-ahead-label", ticket.language),
        texts.say(key, ticket.language, n=ticket.people_ahead),
    )


def turn_fact(wait: Forecast, texts: Texts, local: Local, language: str) -> Fact | None:
    """When the turn comes, as a range of clock times; None where the forecast is silent."""
    span = turn_span(wait)
    if span is None:
        return None
    earliest, latest = (clock_time(local(one), language) for one in span)
    value = texts.say("slip-turn", language, **{"from": earliest}, to=latest)
    return Fact("turn", texts.say("slip-turn-label", language), value)


def turn_span(wait: Forecast) -> tuple[datetime, datetime] | None:
    """The forecast's range, rounded outwards to five minutes where it lies further ahead."""
    if wait.earliest is None or wait.latest is None:
        return None
    if wait.earliest - wait.at < LONG:
        return wait.earliest, wait.latest
    latest = _floor(wait.latest)
    return _floor(wait.earliest), latest if latest == wait.latest else latest + _STEP


def back_by(wait: Forecast, way: WayView | None = None) -> datetime | None:
    """When to be back at the latest, after going elsewhere; None where that is no use.

    Args:
        wait: The forecast.
        way: The way to where the visitor waits: its walking time counts if it is longer.
    """
    if wait.earliest is None or wait.earliest - wait.at < LONG:
        return None
    walk = timedelta(minutes=way.minutes if way is not None and way.found else 0)
    back = _floor(wait.earliest - max(walk, BACK))
    return back if back - wait.at >= AWAY else None


def _notes(
    ticket: TicketView,
    say: Callable[..., str],
    local: Local,
    known: Known,
    way: WayView | None,
) -> Iterator[tuple[str, str]]:
    def clock(instant: datetime) -> str:
        return clock_time(local(instant), ticket.language)

    wait = ticket.wait
    if wait is not None and wait.closing is Closing.AT_RISK and known.closes_at is not None:
        yield "closes", say("slip-why-too_late", time=clock(known.closes_at))
    elif wait is not None and (back := back_by(wait, way)) is not None:
        yield "back", say("slip-back", time=clock(back))
    for begins, ends in known.breaks:
        yield "break", say("slip-break", **{"from": clock(begins)}, to=clock(ends))
    if known.first is not None and ticket.state is State.WAITING:
        yield "first", say(f"slip-first-{known.first}")


def _floor(instant: datetime) -> datetime:
    past = timedelta(
        minutes=instant.minute % 5, seconds=instant.second, microseconds=instant.microsecond
    )
    return instant - past
