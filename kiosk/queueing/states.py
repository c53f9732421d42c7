"""The state of every ticket, read from the journal alone.

What happened is the truth; the tables are what came of it. Folding the entries of a day, in
their order, gives each ticket as its row is. Dues count as in the rows: what came about by
itself is there once an entry says so.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any, Protocol

from kiosk.queueing.numbering import Lane
from kiosk.queueing.ticket import State


class Happening(Protocol):
    """One entry of the journal, as the store reads it."""

    @property
    def number(self) -> int:
        """Its place in the journal."""
        ...

    @property
    def at(self) -> datetime:
        """When it happened."""
        ...

    @property
    def kind(self) -> str:
        """What happened."""
        ...

    @property
    def ticket(self) -> int | None:
        """The ticket it happened to."""
        ...

    @property
    def service(self) -> str | None:
        """The service of the ticket afterwards."""
        ...

    @property
    def desk(self) -> str | None:
        """The desk where it happened."""
        ...

    @property
    def data(self) -> Mapping[str, Any]:
        """What else is said, by kind."""
        ...


@dataclass(frozen=True, slots=True)
class TicketState:
    """A ticket as its row must be.

    Attributes:
        ticket: Its id.
        number: What is printed on its slip.
        visit: The visit it belongs to; 0 where the journal does not say.
        service: The service it waits or waited for.
        state: Where it is in its life.
        taken_at: When it was taken.
        lane: Whether it waits as a booked visitor or with the others.
        priority: Its class; None is ordinary.
        booked_at: The booked time.
        for_desk: The only desk that may call it.
        desk: The desk that called it last, unless it waits again since.
        called_at: When it was called first in this turn.
        estimated: Whether its coming to the desk is only estimated.
        held_until: When its hold ends by itself.
        misses: How many calls it missed.
        calls: How often it was called, calls again included.
        call_entry: The entry of its last call.
    """

    ticket: int
    number: str
    visit: int
    service: str
    state: State
    taken_at: datetime
    lane: str = str(Lane.QUEUE)
    priority: str | None = None
    booked_at: datetime | None = None
    for_desk: str | None = None
    desk: str | None = None
    called_at: datetime | None = None
    estimated: bool = False
    held_until: datetime | None = None
    misses: int = 0
    calls: int = 0
    call_entry: int | None = None


def fold(entries: Iterable[Happening]) -> dict[int, TicketState]:
    """What the entries made of each ticket, by its id.

    A ticket whose taking is not among them is left out.

    Args:
        entries: Entries in their order; of other things than tickets too.
    """
    states: dict[int, TicketState] = {}
    before: dict[int, list[tuple[int, TicketState]]] = {}
    for entry in entries:
        if entry.ticket is None:
            continue
        was = states.get(entry.ticket)
        if entry.kind == "taken":
            states[entry.ticket] = _taken(entry, entry.ticket)
        elif was is None:
            continue
        elif entry.kind == "undone":
            states[entry.ticket] = _before(before[entry.ticket], entry, was)
        elif entry.kind in _STEPS:
            before.setdefault(entry.ticket, []).append((entry.number, was))
            states[entry.ticket] = _STEPS[entry.kind](was, entry)
    return states


def _before(
    steps: list[tuple[int, TicketState]], entry: Happening, now: TicketState
) -> TicketState:
    """The ticket as it was before the action that an entry undoes; forgets what came since."""
    first = entry.data["entry"]
    kept = [step for step in steps if step[0] < first]
    undone = steps[len(kept) :]
    del steps[len(kept) :]
    return undone[0][1] if undone else now


def _taken(entry: Happening, ticket: int) -> TicketState:
    said = entry.data
    booked = said.get("booked_at")
    return TicketState(
        ticket=ticket,
        number=str(said.get("number", "")),
        visit=int(said.get("visit", 0)),
        service=entry.service or "",
        state=State.WAITING,
        taken_at=entry.at,
        lane=str(said.get("lane", Lane.QUEUE)),
        priority=said.get("priority"),
        booked_at=None if booked is None else datetime.fromisoformat(booked),
        for_desk=said.get("for_desk"),
    )


def _uncalled(was: TicketState, state: State) -> TicketState:
    return replace(was, state=state, desk=None, called_at=None, estimated=False)


def _called(was: TicketState, entry: Happening) -> TicketState:
    return replace(
        was,
        state=State.CALLED,
        desk=entry.desk,
        called_at=entry.at,
        estimated=False,
        calls=was.calls + 1,
        call_entry=entry.number,
    )


def _recalled(was: TicketState, entry: Happening) -> TicketState:
    called = _called(was, entry)
    return replace(called, desk=was.desk, called_at=was.called_at)


def _arrived(was: TicketState, entry: Happening) -> TicketState:
    return replace(was, state=State.SERVING, estimated=bool(entry.data.get("estimated")))


def _missed(was: TicketState, _: Happening) -> TicketState:
    return replace(was, state=State.MISSED, estimated=False, misses=was.misses + 1)


def _returned(was: TicketState, entry: Happening) -> TicketState:
    lane = was.lane if entry.data.get("put_back") else str(Lane.QUEUE)
    return replace(_uncalled(was, State.WAITING), lane=lane)


def _held(was: TicketState, entry: Happening) -> TicketState:
    until = datetime.fromisoformat(entry.data["until"])
    return replace(_uncalled(was, State.HELD), held_until=until)


def _resumed(was: TicketState, _: Happening) -> TicketState:
    return replace(was, state=State.WAITING, held_until=None)


def _transferred(was: TicketState, entry: Happening) -> TicketState:
    if entry.data.get("put_back"):
        # Sent on to where it was: a supervisor freed the desk.
        return _uncalled(was, State.WAITING)
    return replace(
        _uncalled(was, State.WAITING),
        service=str(entry.data["to"]),
        for_desk=entry.data.get("for_desk"),
        lane=str(Lane.QUEUE),
    )


def _checked_in(was: TicketState, entry: Happening) -> TicketState:
    # A desk may say only later whose booking it is, and which room calls it.
    return replace(was, for_desk=entry.data.get("for_desk", was.for_desk))


def _classed(was: TicketState, entry: Happening) -> TicketState:
    return replace(was, priority=entry.data.get("priority"))


def _ended(state: State) -> Callable[[TicketState, Happening], TicketState]:
    return lambda was, _: replace(was, state=state)


_STEPS: Mapping[str, Callable[[TicketState, Happening], TicketState]] = {
    "checked_in": _checked_in,
    "called": _called,
    "recalled": _recalled,
    "arrived": _arrived,
    "served": _ended(State.SERVED),
    "missed": _missed,
    "returned": _returned,
    "held": _held,
    "resumed": _resumed,
    "transferred": _transferred,
    "classed": _classed,
    "cancelled": _ended(State.CANCELLED),
    "expired": _ended(State.EXPIRED),
}
