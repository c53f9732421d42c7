"""The journal of a business day, read in pieces, with what was kept from the day before."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from support.small_centre import TUESDAY_TEN, open_small, small_centre

from kiosk.clock import HandClock
from kiosk.store import days
from kiosk.store.store import Store

TUESDAY = date(2026, 11, 24)


@pytest.mark.parametrize("piece", [1, 3, 2000])
def test_a_day_is_read_whole_and_in_order(
    database: str, piece: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(days, "PIECE", piece)
    clock = HandClock(TUESDAY_TEN)
    keeps = {'series = "lab"\nnumbers': 'series = "lab"\nend_of_day = "keep"\nnumbers'}
    with open_small(database, clock, small_centre(keeps)) as office:
        kiosk, lab = office.visitor("kiosk-1"), office.staff("lab-1")
        kept = [kiosk.take_ticket("lab").id for _ in range(2)]
        kiosk.take_ticket("kela")
        clock.advance(hours=24)
        # The kept ones are called before anybody else comes, or after everybody.
        lab.call_next()
        clock.advance(minutes=2)
        new = kiosk.take_ticket("lab").id
        lab.call_next()
        clock.advance(minutes=2)
        lab.call_next()
    store = Store(database, clock)
    try:
        with store.read() as reading:
            span = {day: reading.time().day_span(day) for day in (TUESDAY, tomorrow())}
            first = list(days.entries_of(reading.connection, TUESDAY, *span[TUESDAY]))
            second = list(days.entries_of(reading.connection, tomorrow(), *span[tomorrow()]))
            found = days.recorded_days(reading.connection, 5)
            known = [
                days.is_recorded(reading.connection, day)
                for day in (TUESDAY, tomorrow(), tomorrow() + timedelta(days=1))
            ]
            none = list(days.entries_of(reading.connection, date(2026, 1, 1), *span[TUESDAY]))
    finally:
        store.close()
    assert found == (tomorrow(), TUESDAY)
    assert known == [True, True, False]
    assert none == []
    # What happened to a ticket of the first day belongs to it, whenever that was.
    assert {entry.kind for entry in first} >= {"taken", "called"}
    assert [entry.number for entry in first] == sorted(entry.number for entry in first)
    assert {entry.ticket for entry in second} == {*kept, new}
    for ticket in (*kept, new):
        mine = [entry.kind for entry in second if entry.ticket == ticket]
        assert mine[:2] == ["taken", "called"]


def tomorrow() -> date:
    return TUESDAY + timedelta(days=1)
