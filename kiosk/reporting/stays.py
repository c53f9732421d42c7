"""What a day's journal says of each visitor's stay in a queue.

A ticket makes one stay in the queue of the service it was taken for, and another one in each
service that it was moved to.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any, Protocol


class Said(Protocol):
    """A journal entry, as far as stays come from it."""

    @property
    def number(self) -> int:
        """Its number, growing with time."""

    @property
    def at(self) -> datetime:
        """When it happened."""

    @property
    def kind(self) -> str:
        """What happened."""

    @property
    def ticket(self) -> int | None:
        """To which ticket."""

    @property
    def service(self) -> str | None:
        """In which service."""

    @property
    def data(self) -> Mapping[str, Any]:
        """What else is to be known."""


class Outcome(StrEnum):
    """How a stay ended."""

    SERVED = "served"
    MISSED = "missed"
    """Was called, did not come, and did not come back."""
    CANCELLED = "cancelled"
    EXPIRED = "expired"
    """Was not called before the day was over."""
    MOVED_ON = "moved_on"
    OPEN = "open"


@dataclass(frozen=True, slots=True)
class Stay:
    """One visitor in one queue.

    Attributes:
        visit: The visitor.
        service: The queue.
        errand: What for; empty when that was not told.
        language: The visitor's language.
        began_at: When the number was taken, or the ticket was moved here.
        moved_in: Whether it was moved here.
        outcome: How it ended.
        wait: Until the first call, time on hold and time before a booking left out, seconds;
            None when there was no call.
        service_time: At the desk, seconds; None when nobody began to serve.
    """

    visit: int
    service: str
    errand: str
    language: str
    began_at: datetime
    moved_in: bool
    outcome: Outcome
    wait: int | None
    service_time: int | None


def stays_of(entries: Iterable[Said], live: Collection[int] = ()) -> tuple[Stay, ...]:
    """The stays of every ticket whose beginning is among the entries.

    Args:
        entries: The journal of a business day, in order.
        live: The tickets that are still to be served. All others without an end ended with
            their day.
    """
    by_ticket: dict[int, list[Said]] = {}
    for entry in entries:
        if entry.ticket is not None:
            by_ticket.setdefault(entry.ticket, []).append(entry)
    return tuple(
        stay for ticket, said in by_ticket.items() for stay in _stays(_valid(said), ticket in live)
    )


def _valid(said: Sequence[Said]) -> list[Said]:
    """The entries of a ticket without those that were undone."""
    kept: list[Said] = []
    for entry in said:
        if entry.kind == "undone":
            first = entry.data.get("entry", entry.number)
            kept = [one for one in kept if one.number < first]
        else:
            kept.append(entry)
    return kept


def _stays(said: Sequence[Said], live: bool) -> list[Stay]:  # noqa: FBT001 - private
    found: list[Stay] = []
    course: _Course | None = None
    for entry in said:
        if entry.kind == "taken":
            course = _Course.begun(entry)
        elif course is not None:
            course = course.after(entry, found)
    if course is not None:
        found.append(course.ended(Outcome.OPEN if live else course.by_itself()))
    return found


@dataclass(slots=True)
class _Course:
    """A stay as it goes on."""

    visit: int
    service: str
    errand: str
    language: str
    began_at: datetime
    waits_from: datetime
    moved_in: bool = False
    wait: timedelta | None = None
    serving_from: datetime | None = None
    served: timedelta | None = None
    held_from: datetime | None = None
    held_until: datetime | None = None
    held: timedelta = field(default=timedelta(0))
    missed: bool = False

    @classmethod
    def begun(cls, entry: Said) -> _Course:
        data = entry.data
        booked = data.get("booked_at")
        return cls(
            visit=data.get("visit", 0),
            service=entry.service or "",
            errand=data.get("errand") or "",
            language=data.get("language") or "",
            began_at=entry.at,
            waits_from=max(entry.at, datetime.fromisoformat(booked)) if booked else entry.at,
        )

    def after(self, entry: Said, found: list[Stay]) -> _Course | None:
        """The stay after an entry; None when it ended, and then stands in ``found``."""
        step = _STEPS.get(entry.kind)
        if step is None and entry.kind not in _OTHERS:
            return self
        self._end_hold(entry.at)
        if entry.kind in _ENDS:
            if entry.kind == "served":
                self._end_service(entry.at)
            found.append(self.ended(self._end(entry.kind)))
            return None
        if entry.kind == "transferred":
            return self._transferred(entry, found)
        if step is not None:
            step(self, entry)
        return self

    def by_itself(self) -> Outcome:
        return Outcome.MISSED if self.missed else Outcome.EXPIRED

    def ended(self, outcome: Outcome) -> Stay:
        return Stay(
            self.visit,
            self.service,
            self.errand,
            self.language,
            self.began_at,
            self.moved_in,
            outcome,
            _seconds(self.wait),
            _seconds(self.served),
        )

    def _end(self, kind: str) -> Outcome:
        return self.by_itself() if kind == "expired" else _ENDS[kind]

    def _transferred(self, entry: Said, found: list[Stay]) -> _Course:
        if entry.data.get("put_back"):
            self.returned(entry)
        self._end_service(entry.at)
        to = entry.data.get("to", self.service)
        if to == self.service:
            return self
        found.append(self.ended(Outcome.MOVED_ON))
        return _Course(
            self.visit, to, "", self.language, entry.at, waits_from=entry.at, moved_in=True
        )

    def called(self, entry: Said) -> None:
        if self.wait is None:
            self.wait = max(entry.at - self.waits_from - self.held, timedelta(0))
        self.serving_from, self.missed = None, False

    def recalled(self, _entry: Said) -> None:
        # Whoever is called again had not come after all.
        self.serving_from = None

    def arrived(self, entry: Said) -> None:
        if self.serving_from is None:
            since = entry.data.get("since")
            self.serving_from = datetime.fromisoformat(since) if since else entry.at

    def did_not_come(self, _entry: Said) -> None:
        self.serving_from, self.missed = None, True

    def returned(self, entry: Said) -> None:
        self.serving_from, self.missed = None, False
        if entry.data.get("put_back"):
            # The call is taken back: the wait goes on.
            self.wait = None

    def put_on_hold(self, entry: Said) -> None:
        self._end_service(entry.at)
        until = entry.data.get("until")
        self.held_from = entry.at
        self.held_until = datetime.fromisoformat(until) if until else None

    def _end_hold(self, at: datetime) -> None:
        if self.held_from is None:
            return
        until = at if self.held_until is None else min(at, self.held_until)
        begun = max(self.held_from, self.waits_from)
        self.held += max(until - begun, timedelta(0))
        self.held_from = self.held_until = None

    def _end_service(self, at: datetime) -> None:
        if self.serving_from is not None:
            spent = max(at - self.serving_from, timedelta(0))
            self.served = (self.served or timedelta(0)) + spent
            self.serving_from = None


_ENDS = {
    "served": Outcome.SERVED,
    "cancelled": Outcome.CANCELLED,
    "expired": Outcome.EXPIRED,
}
_STEPS = {
    "called": _Course.called,
    "recalled": _Course.recalled,
    "arrived": _Course.arrived,
    "missed": _Course.did_not_come,
    "returned": _Course.returned,
    "held": _Course.put_on_hold,
}
_OTHERS = {"resumed", "transferred", *_ENDS}
"""What ends a hold, and changes nothing else by itself."""


def _seconds(time: timedelta | None) -> int | None:
    return None if time is None else int(time.total_seconds())
