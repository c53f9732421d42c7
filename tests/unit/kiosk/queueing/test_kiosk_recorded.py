"""A day read from the journal: what was undone did not happen, what went on is told whole."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

from kiosk.queueing.recorded import Comer, Ending, RecordedDay, read_day

EIGHT = datetime(2026, 11, 24, 6, tzinfo=UTC)
BEGINS, ENDS = EIGHT - timedelta(hours=4), EIGHT + timedelta(hours=20)


def at(minute: float) -> datetime:
    return EIGHT + timedelta(minutes=minute)


@dataclass(frozen=True)
class Entry:
    """An entry as the store reads it."""

    number: int
    at: datetime
    kind: str
    ticket: int | None = 1
    service: str | None = "lab"
    desk: str | None = None
    data: Mapping[str, Any] = field(default_factory=dict)


def journal(*told: tuple[Any, ...]) -> list[Entry]:
    """Entries from (minute, kind), with desk and data where there are."""
    entries = []
    for number, (minute, kind, *more) in enumerate(told, 1):
        desk = more[0] if more else None
        data = {"number": "L400", "visit": 7, **(more[1] if len(more) > 1 else {})}
        entries.append(Entry(number, at(minute), kind, desk=desk, data=data))
    return entries


def day_from(*told: tuple[Any, ...]) -> RecordedDay:
    return read_day(journal(*told), BEGINS, ENDS)


def only(day: RecordedDay) -> Comer:
    (comer,) = day.comers
    return comer


def test_a_visit_to_a_desk() -> None:
    booked = at(5).isoformat()
    day = day_from(
        (0, "taken", None, {"priority": "urgent", "booked_at": booked, "lane": "appointment"}),
        (0.1, "slip"),
        (3, "called", "lab-1", {"reason": {"rule": "oldest"}}),
        (4, "recalled", "lab-1"),
        (5, "arrived", "lab-1", {"estimated": True}),
        (9, "served", "lab-1"),
    )
    comer = only(day)
    assert (comer.at, comer.visit, comer.priority) == (EIGHT, 7, "urgent")
    assert (comer.booked_at, comer.lane, comer.steps) == (at(5), "appointment", ())
    (turn,) = comer.turns
    assert (turn.desk, turn.at, turn.order, turn.chosen) == ("lab-1", at(3), 3, False)
    assert (turn.took, turn.ending, turn.arrived) == (timedelta(minutes=6), Ending.SERVED, True)
    assert day.desks == ("lab-1",)


def test_a_missed_call_and_the_way_back() -> None:
    comer = only(
        day_from(
            (0, "taken"),
            (3, "called", "lab-1"),
            (5, "missed", "lab-1"),
            (9, "returned"),
            (20, "called", "lab-2", {"reason": {"rule": "chosen"}}),
            (22, "returned", None, {"put_back": True}),
            (30, "cancelled"),
        )
    )
    missed, put_back = comer.turns
    assert (missed.ending, missed.after, missed.arrived) == (
        Ending.MISSED, timedelta(minutes=4), False
    )  # fmt: skip
    assert (put_back.ending, put_back.after, put_back.chosen) == (Ending.RETURNED, None, True)
    assert [(step.ending, step.at) for step in comer.steps] == [(Ending.CANCELLED, at(30))]


def test_a_hold_ends_when_told_or_sooner() -> None:
    until = {"until": at(30).isoformat()}
    waiting = only(day_from((0, "taken"), (10, "held", None, until), (12, "resumed")))
    assert waiting.steps[0].until == at(12)
    late = only(day_from((0, "taken"), (10, "held", None, until), (45, "resumed")))
    assert late.steps[0].until == at(30)
    at_desk = only(
        day_from((0, "taken"), (5, "called", "lab-1"), (10, "held", None, until), (12, "resumed"))
    )
    assert at_desk.steps == ()
    assert (at_desk.turns[0].ending, at_desk.turns[0].after) == (
        Ending.HELD, timedelta(minutes=2)
    )  # fmt: skip


def test_what_was_undone_did_not_happen() -> None:
    comer = only(
        day_from(
            (0, "taken"),
            (1, "called", "lab-1"),
            (1.5, "undone", "lab-1", {"verb": "call_next", "entry": 2}),
            (3, "called", "lab-2"),
            (4, "arrived", "lab-2"),
            (9, "served", "lab-2"),
            (9.5, "undone", "lab-2", {"verb": "done", "entry": 6}),
            (12, "transferred", "lab-2", {"from": "lab", "to": "kela", "first": True}),
        )
    )
    (turn,) = comer.turns
    assert (turn.desk, turn.took, turn.ending) == (
        "lab-2", timedelta(minutes=9), Ending.TRANSFERRED
    )  # fmt: skip
    assert (turn.to, turn.first, turn.for_desk) == ("kela", True, None)


def test_what_is_not_over_stays_open() -> None:
    (turn,) = only(day_from((0, "taken"), (1, "called", "lab-1"), (2000, "served"))).turns
    assert (turn.took, turn.ending) == (None, Ending.OPEN)


def test_a_desk_is_closed_until_the_next_word_about_it() -> None:
    def seat(number: int, minute: float, desk: str, **said: str) -> Entry:
        return Entry(number, at(minute), "desk", None, None, desk, said)

    day = read_day(
        [
            seat(1, 0, "lab-1", state="open"),
            seat(2, 60, "lab-1", state="paused", until=at(90).isoformat()),
            seat(3, 75, "lab-1", state="open"),
            seat(4, 80, "kela-1", state="paused", until=at(100).isoformat()),
            seat(5, 400, "lab-1", state="closed"),
        ],
        BEGINS,
        ENDS,
    )
    assert [(one.desk, one.since, one.until) for one in day.closed] == [
        ("lab-1", at(60), at(75)), ("lab-1", at(400), ENDS), ("kela-1", at(80), at(100))
    ]  # fmt: skip


def test_a_ticket_of_the_day_before_waits_from_the_first_instant() -> None:
    yesterday = -24 * 60
    kept = only(day_from((yesterday, "taken"), (5, "called", "lab-1"), (9, "served", "lab-1")))
    assert (kept.at, kept.taken_at) == (BEGINS, at(yesterday))
    missed = only(
        day_from(
            (yesterday, "taken"),
            (yesterday + 5, "called", "lab-1"),
            (yesterday + 9, "missed", "lab-1"),
            (10, "returned"),
            (20, "called", "lab-2"),
        )
    )
    assert (missed.at, missed.misses, missed.missed_at) == (at(10), 1, "lab-1")
    assert [turn.desk for turn in missed.turns] == ["lab-2"]
    held = (yesterday + 5, "held", None, {"until": at(7).isoformat()})
    assert only(day_from((yesterday, "taken"), held)).at == at(7)
    over = day_from((yesterday, "taken"), (yesterday + 5, "cancelled"), (1, "slip"))
    assert over.comers == ()
    assert day_from((5, "called", "lab-1")).comers == ()
