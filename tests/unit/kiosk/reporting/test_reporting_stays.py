"""What the journal says of a stay: how it began and ended, wait and time at the desk."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from kiosk.reporting.stays import Outcome, Stay, stays_of

TEN = datetime(2026, 11, 24, 8, tzinfo=UTC)


@dataclass(frozen=True)
class Entry:
    number: int
    at: datetime
    kind: str
    ticket: int | None = 1
    service: str | None = "lab"
    data: Mapping[str, Any] = field(default_factory=dict)


def minute(at: float) -> datetime:
    return TEN + timedelta(minutes=at)


def told(*what: tuple[float, str] | tuple[float, str, dict[str, Any]]) -> list[Entry]:
    """Entries of one ticket, numbered from 1: minute, kind, data."""
    begun = {"visit": 7, "language": "fi", "errand": None}
    return [
        Entry(at, minute(one[0]), one[1], data={**begun, **(one[2] if len(one) > 2 else {})})
        for at, one in enumerate(what, 1)
    ]


def stay(*what: Any, live: bool = False) -> Stay:
    (found,) = stays_of(told(*what), {1} if live else ())
    return found


def test_from_taken_to_served() -> None:
    found = stay((0, "taken"), (12, "called"), (13, "arrived"), (20.5, "served"))
    assert found == Stay(7, "lab", "", "fi", TEN, False, Outcome.SERVED, 720, 450)


def test_served_without_anyone_saying_arrived_has_no_time_at_the_desk() -> None:
    found = stay((0, "taken"), (12, "called"), (20, "served"))
    assert (found.wait, found.service_time) == (720, None)


@pytest.mark.parametrize(
    ("what", "outcome"),
    [
        ([(5, "cancelled")], Outcome.CANCELLED),
        ([(5, "expired")], Outcome.EXPIRED),
        ([], Outcome.EXPIRED),
        ([(1, "called"), (3, "missed"), (5, "expired")], Outcome.MISSED),
        ([(1, "called"), (3, "missed")], Outcome.MISSED),
        ([(1, "called"), (3, "missed"), (4, "returned")], Outcome.EXPIRED),
        ([(1, "called"), (3, "missed"), (4, "cancelled")], Outcome.CANCELLED),
        ([(1, "held", {"until": minute(9).isoformat()})], Outcome.EXPIRED),
    ],
)
def test_how_a_stay_ended(what: list[Any], outcome: Outcome) -> None:
    assert stay((0, "taken"), *what).outcome is outcome


def test_who_is_still_there_is_open() -> None:
    assert stay((0, "taken"), live=True).outcome is Outcome.OPEN
    assert stay((0, "taken"), (2, "called"), live=True).wait == 120


def test_the_wait_is_until_the_first_call() -> None:
    found = stay(
        (0, "taken"), (4, "called"), (7, "missed"), (9, "returned"), (15, "called"),
        (16, "arrived"), (20, "served"),
    )  # fmt: skip
    assert (found.wait, found.service_time) == (240, 240)


def test_a_call_put_back_was_none() -> None:
    found = stay((0, "taken"), (4, "called"), (5, "returned", {"put_back": True}), (9, "called"))
    assert found.wait == 540


def test_time_on_hold_and_before_a_booking_is_no_wait() -> None:
    until = minute(12).isoformat()
    early = stay((0, "taken"), (2, "held", {"until": until}), (7, "resumed"), (10, "called"))
    assert early.wait == 300
    by_itself = stay((0, "taken"), (2, "held", {"until": until}), (20, "called"))
    assert by_itself.wait == 600
    booked = minute(30).isoformat()
    assert stay((0, "taken", {"booked_at": booked}), (33, "called")).wait == 180
    assert stay((0, "taken", {"booked_at": booked}), (20, "called")).wait == 0
    on_time = stay(
        (0, "taken", {"booked_at": booked}),
        (10, "held", {"until": minute(40).isoformat()}),
        (45, "called"),
    )
    assert on_time.wait == 300


def test_times_at_the_desk_add_up_and_end_with_a_hold() -> None:
    found = stay(
        (0, "taken"), (1, "called"), (2, "arrived"), (5, "held", {"until": minute(30).isoformat()}),
        (30, "called"), (31, "arrived"), (32, "served"),
    )  # fmt: skip
    assert (found.wait, found.service_time) == (60, 240)


def test_who_is_called_again_had_not_come() -> None:
    found = stay((0, "taken"), (1, "called"), (2, "arrived"), (6, "recalled"), (8, "arrived"),
                 (9, "served"))  # fmt: skip
    assert found.service_time == 60


def test_an_estimated_arrival_counts_from_when_it_was() -> None:
    since = {"estimated": True, "since": minute(3).isoformat()}
    found = stay((0, "taken"), (1, "called"), (9, "arrived", since), (9, "served"))
    assert found.service_time == 360
    confirmed = stay((0, "taken"), (1, "called"), (3, "arrived", {"estimated": True}),
                     (5, "arrived", {"estimated": False}), (9, "served"))  # fmt: skip
    assert confirmed.service_time == 360


def test_a_transfer_begins_another_stay() -> None:
    first, second = stays_of(
        told(
            (0, "taken", {"errand": "blood_test"}),
            (4, "called"),
            (5, "arrived"),
            (8, "transferred", {"from": "lab", "to": "kela"}),
            (20, "called"),
            (21, "arrived"),
            (23, "served"),
        )
    )
    assert first == Stay(7, "lab", "blood_test", "fi", TEN, False, Outcome.MOVED_ON, 240, 180)
    assert second == Stay(7, "kela", "", "fi", minute(8), True, Outcome.SERVED, 720, 120)


def test_a_transfer_to_a_desk_of_the_same_service_goes_on() -> None:
    found = stay((0, "taken"), (4, "called"), (5, "arrived"),
                 (8, "transferred", {"from": "lab", "to": "lab"}), (9, "called"), (10, "arrived"),
                 (11, "served"))  # fmt: skip
    assert (found.outcome, found.wait, found.service_time) == (Outcome.SERVED, 240, 240)
    sent_back = stay((0, "taken"), (4, "called"), (5, "arrived"),
                     (8, "transferred", {"from": "lab", "to": "lab", "put_back": True}),
                     (9, "called"))  # fmt: skip
    assert (sent_back.wait, sent_back.service_time) == (540, None)


def test_what_was_undone_did_not_happen() -> None:
    found = stay((0, "taken"), (4, "called"), (5, "undone", {"entry": 2}), (9, "called"))
    assert found.wait == 540
    served = stay((0, "taken"), (4, "called"), (5, "arrived"), (6, "served"),
                  (7, "undone", {"entry": 4}), (9, "served"))  # fmt: skip
    assert (served.outcome, served.service_time) == (Outcome.SERVED, 240)


def test_entries_without_a_beginning_or_a_ticket_tell_of_no_stay() -> None:
    assert stays_of(told((4, "called"), (6, "served"))) == ()
    assert stays_of([Entry(1, TEN, "notice", ticket=None)]) == ()
    assert stay((0, "taken"), (1, "slip"), (2, "checked_in"), live=True).wait is None


def test_a_clock_set_back_makes_no_time_negative() -> None:
    found = stay((10, "taken"), (4, "called"), (3, "arrived"), (1, "served"))
    assert (found.wait, found.service_time) == (0, 0)
