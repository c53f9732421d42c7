"""A day as it was, read from the journal: who came, which desk called whom, what took how long.

What a desk undid did not happen: those entries are left out, and the ticket goes on from where
it was before.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any

from kiosk.queueing.order import Rule
from kiosk.queueing.states import Happening, TicketState, fold
from kiosk.queueing.ticket import ENDED, State


class Ending(StrEnum):
    """How a visitor left a desk."""

    SERVED = "served"
    MISSED = "missed"
    HELD = "held"
    RETURNED = "returned"
    TRANSFERRED = "transferred"
    CANCELLED = "cancelled"
    OPEN = "open"
    """Still there when the record ends."""


@dataclass(frozen=True, slots=True)
class Turn:
    """One call of a ticket, and what came of it.

    Attributes:
        desk: The desk that called.
        at: When.
        order: The journal entry of the call.
        chosen: Whether the clerk chose the ticket out of turn.
        arrived: Whether the visitor had come by the end, as far as anybody knew.
        took: From the call until the desk was free of the visitor; None while that lasts.
        ending: How it ended.
        end_order: The journal entry of its end.
        after: From the end until the visitor waits again; None: not again by itself.
        back_order: The journal entry of the return.
        to: The service transferred to.
        for_desk: The only desk that may call it after the transfer.
        first: Whether it went first in line there.
    """

    desk: str
    at: datetime
    order: int
    chosen: bool = False
    arrived: bool = False
    took: timedelta | None = None
    ending: Ending = Ending.OPEN
    end_order: int = 0
    after: timedelta | None = None
    back_order: int = 0
    to: str = ""
    for_desk: str | None = None
    first: bool = False


@dataclass(frozen=True, slots=True)
class Step:
    """What happened to a ticket while it waited.

    Attributes:
        at: When.
        order: The journal entry.
        ending: ``HELD``, ``TRANSFERRED`` or ``CANCELLED``.
        until: When the hold ended.
        to: The service transferred to.
        for_desk: The only desk that may call it after the transfer.
        first: Whether it went first in line there.
    """

    at: datetime
    order: int
    ending: Ending
    until: datetime | None = None
    to: str = ""
    for_desk: str | None = None
    first: bool = False


@dataclass(frozen=True, slots=True)
class Comer:
    """A ticket of the day and everything that its visitor brings along to any replay of it.

    Attributes:
        ticket: Its id.
        visit: The visit it belongs to.
        service: The service it began to wait for.
        at: When it began to wait on this day.
        order: The journal entry of that.
        taken_at: When it was taken.
        lane: Whether it waits as a booked visitor or with the others.
        priority: Its class; None is ordinary.
        booked_at: The booked time.
        for_desk: The only desk that may call it.
        misses: How many calls it had missed by then.
        missed_at: The desk whose call it had missed when it came back.
        turns: Its calls, in order.
        steps: What happened while it waited, in order.
    """

    ticket: int
    visit: int
    service: str
    at: datetime
    order: int
    taken_at: datetime
    lane: str
    priority: str | None = None
    booked_at: datetime | None = None
    for_desk: str | None = None
    misses: int = 0
    missed_at: str | None = None
    turns: tuple[Turn, ...] = ()
    steps: tuple[Step, ...] = ()


@dataclass(frozen=True, slots=True)
class Closed:
    """A time in which a desk was paused or nobody's, as its clerk told.

    Attributes:
        desk: The desk.
        since: From when.
        order: The journal entry of that.
        until: Until when.
    """

    desk: str
    since: datetime
    order: int
    until: datetime


@dataclass(frozen=True, slots=True)
class RecordedDay:
    """A day as the journal tells it.

    Attributes:
        begins: Its first instant.
        ends: The first instant of the next one, or that of the reading on a day not over yet.
        comers: Its tickets, in the order in which they came.
        closed: When desks were paused or closed.
    """

    begins: datetime
    ends: datetime
    comers: tuple[Comer, ...]
    closed: tuple[Closed, ...] = ()

    @property
    def desks(self) -> tuple[str, ...]:
        """The desks that called somebody, sorted."""
        return tuple(sorted({turn.desk for comer in self.comers for turn in comer.turns}))


def read_day(entries: Iterable[Happening], begins: datetime, ends: datetime) -> RecordedDay:
    """The day between two instants.

    Args:
        entries: The day's entries in their order, those of other days on tickets that were
            alive on it before and after them.
        begins: The first instant of the day.
        ends: The first instant after it.
    """
    earlier: dict[int, list[Happening]] = {}
    told: dict[int, list[Happening]] = {}
    seats: list[Happening] = []
    for entry in entries:
        if entry.at >= ends:
            continue
        if entry.ticket is None:
            seats += [entry] if entry.kind == "desk" else []
        elif entry.kind == "undone":
            first = int(entry.data["entry"])
            for known in (told, earlier):
                kept = [one for one in known.get(entry.ticket, ()) if one.number < first]
                known[entry.ticket] = kept
        else:
            (earlier if entry.at < begins else told).setdefault(entry.ticket, []).append(entry)
    comers = []
    for ticket in earlier.keys() | told.keys():
        before, mine = earlier.get(ticket, []), told.get(ticket, [])
        comer = _carried(before, mine, begins) if before else _new(mine)
        if comer is not None:
            comers.append(comer)
    comers.sort(key=lambda comer: (comer.at, comer.order))
    return RecordedDay(begins, ends, tuple(comers), _closed(seats, ends))


def _closed(seats: list[Happening], ends: datetime) -> tuple[Closed, ...]:
    """From each word that a desk is not open until the next one about it."""
    closed: dict[str, list[Closed]] = {}
    for entry in seats:
        mine = closed.setdefault(entry.desk or "", [])
        if mine and mine[-1].until > entry.at:
            mine[-1] = replace(mine[-1], until=entry.at)
        if entry.data.get("state") != "open":
            told = entry.data.get("until")
            until = ends if told is None else datetime.fromisoformat(told)
            mine.append(Closed(entry.desk or "", entry.at, entry.number, until))
    return tuple(one for mine in closed.values() for one in mine)


def _new(mine: list[Happening]) -> Comer | None:
    if not mine or mine[0].kind != "taken":
        return None
    first = mine[0]
    state = fold((first,))[first.ticket or 0]
    return _tell(_comer(state, first.at, first.number), mine[1:])


def _carried(before: list[Happening], mine: list[Happening], begins: datetime) -> Comer | None:
    """A ticket kept from an earlier day: it waits from the day's first instant."""
    state = fold(before).get(before[0].ticket or 0)
    if state is None or state.state in ENDED:
        return None
    at, order, missed_at = begins, before[-1].number, None
    if state.state is State.HELD and state.held_until is not None:
        at = max(begins, state.held_until)
    elif state.state is not State.WAITING:
        # Missed, or at a desk over night: it waits again when somebody says so.
        back = [one for one in mine if one.kind in {"returned", "transferred"}]
        if not back:
            return None
        mine = mine[mine.index(back[0]) + 1 :]
        missed_at = state.desk if state.state is State.MISSED else None
        state = fold([*before, back[0]])[state.ticket]
        at, order = back[0].at, back[0].number
    return _tell(replace(_comer(state, at, order), missed_at=missed_at), mine)


def _comer(state: TicketState, at: datetime, order: int) -> Comer:
    return Comer(
        ticket=state.ticket,
        visit=state.visit,
        service=state.service,
        at=at,
        order=order,
        taken_at=state.taken_at,
        lane=state.lane,
        priority=state.priority,
        booked_at=state.booked_at,
        for_desk=state.for_desk,
        misses=state.misses,
    )


def _tell(comer: Comer, mine: list[Happening]) -> Comer:
    """The ticket with its calls and what happened between them."""
    turns: list[Turn] = []
    steps: list[Step] = []
    for entry in mine:
        open_now = bool(turns) and turns[-1].took is None
        if entry.kind == "called":
            rule = entry.data.get("reason", {}).get("rule")
            chosen = rule == str(Rule.CHOSEN)
            turns.append(Turn(entry.desk or "", entry.at, entry.number, chosen))
        elif open_now and entry.kind in _COMING:
            turns[-1] = replace(turns[-1], arrived=entry.kind == "arrived")
        elif open_now and entry.kind in _ENDS:
            turns[-1] = _ended(turns[-1], entry)
        elif entry.kind in _BACK:
            _come_back(turns, steps, entry)
        elif entry.kind in _STEPS:
            steps.append(_step(entry))
    return replace(comer, turns=tuple(turns), steps=tuple(steps))


_ENDS = frozenset(str(one) for one in Ending)
_STEPS = frozenset({"held", "transferred", "cancelled"})
_COMING = frozenset({"arrived", "recalled"})
_BACK = frozenset({"returned", "resumed"})


def _ended(turn: Turn, entry: Happening) -> Turn:
    ended = replace(
        turn, took=entry.at - turn.at, ending=Ending(entry.kind), end_order=entry.number
    )
    if ended.ending is Ending.HELD:
        until = datetime.fromisoformat(entry.data["until"])
        return replace(ended, after=until - entry.at, back_order=entry.number)
    if entry.data.get("put_back"):
        return replace(ended, ending=Ending.RETURNED)
    if ended.ending is Ending.TRANSFERRED:
        return replace(ended, **_target(entry.data))
    return ended


def _come_back(turns: list[Turn], steps: list[Step], entry: Happening) -> None:
    """Notes when a missed visitor came back, or a hold ended earlier than it would have."""
    last = turns[-1] if turns else None
    held = steps[-1] if steps else None
    if held is not None and held.until is not None and (last is None or held.at > last.at):
        steps[-1] = replace(held, until=min(held.until, entry.at))
    elif last is not None and last.took is not None:
        after = entry.at - (last.at + last.took)
        if last.after is None or after < last.after:
            turns[-1] = replace(last, after=after, back_order=entry.number)


def _step(entry: Happening) -> Step:
    step = Step(entry.at, entry.number, Ending(entry.kind))
    if step.ending is Ending.HELD:
        return replace(step, until=datetime.fromisoformat(entry.data["until"]))
    return replace(step, **_target(entry.data)) if step.ending is Ending.TRANSFERRED else step


def _target(said: Mapping[str, Any]) -> dict[str, Any]:
    return {"to": said["to"], "for_desk": said.get("for_desk"), "first": bool(said.get("first"))}
