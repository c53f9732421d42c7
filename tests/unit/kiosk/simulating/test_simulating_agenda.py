"""Deeds happen in order of their instants, then of their noting."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from kiosk.simulating.agenda import Agenda

NOON = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)


def test_deeds_happen_in_order_and_late_ones_at_once() -> None:
    agenda, done = Agenda(NOON), []

    def first() -> None:
        done.append(("first", agenda.now))
        agenda.at(NOON - timedelta(hours=1), lambda: done.append(("late", agenda.now)))

    agenda.after(60, lambda: done.append(("minute", agenda.now)))
    agenda.at(NOON, first)
    agenda.at(NOON, lambda: done.append(("second", agenda.now)))
    while agenda.following() is not None:
        agenda.step()
    assert done == [
        ("first", NOON),
        ("second", NOON),
        ("late", NOON),
        ("minute", NOON + timedelta(minutes=1)),
    ]
