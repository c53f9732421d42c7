"""The journal alone tells what the tables hold of every ticket."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict

import pytest
from support.small_centre import TUESDAY_TEN, open_small, small_centre

from kiosk.clock import HandClock
from kiosk.office import Office
from kiosk.queueing.states import TicketState, fold
from kiosk.queueing.ticket import State
from kiosk.store import journal, tickets
from kiosk.store.schema import tickets as table
from kiosk.store.store import Store


def same_as_tables(database: str) -> dict[int, State]:
    """Compares every ticket with what the journal makes of it; returns their states."""
    store = Store(database, HandClock(TUESDAY_TEN))
    try:
        with store.read() as reading:
            entries = journal.since(reading.connection, 0, 100_000)
            rows = tickets.many(reading.connection, table.c.id > 0, (table.c.id,), 100_000)
    finally:
        store.close()
    told = {ticket: asdict(state) for ticket, state in fold(entries).items()}
    stored = {}
    for row in rows:
        row_values = {**asdict(row), "ticket": row.id, "number": row.printed}
        stored[row.id] = {field: row_values[field] for field in TicketState.__slots__}
    assert told == stored
    return {row.id: row.state for row in rows}


@pytest.fixture
def clock() -> HandClock:
    return HandClock(TUESDAY_TEN)


@pytest.fixture
def office(database: str, clock: HandClock) -> Iterator[Office]:
    changes = {'profile = "both"\n': 'profile = "both"\nmay_choose = true\n'}
    with open_small(database, clock, small_centre(changes)) as opened:
        yield opened


def test_every_way_through_a_day(office: Office, database: str, clock: HandClock) -> None:
    kiosk, lab = office.visitor("kiosk-1"), office.staff("lab-1")
    taken = [kiosk.take_ticket("lab") for _ in range(8)]
    kela = kiosk.take_ticket("kela")
    # Served, with the coming only estimated; the next one called in the same step.
    lab.call_next()
    clock.advance(minutes=3)
    lab.call_next()
    lab.recall()
    clock.advance(minutes=2)
    lab.missed()
    lab.call_next()
    lab.arrived()
    lab.hold(15)
    kiosk.hold(taken[4].code, 20)
    kiosk.cancel(taken[5].code)
    lab.back(taken[1].id)
    assert same_as_tables(database)[taken[4].id] is State.HELD
    # The holds are over; what is due is written as each is called.
    clock.advance(minutes=25)
    for _ in range(3):
        lab.call_next()
        clock.advance(minutes=2)
    lab.transfer(service="kela", first=True)
    both = office.staff("both-1")
    both.call_chosen(kela.id, note="pain")
    both.put_back()
    both.call_next()
    both.arrived()
    # Freed by a supervisor, from a desk and from the way to it.
    office.supervisor().put_back("both-1")
    clock.advance(minutes=2)
    both.call_next()
    office.supervisor().put_back("both-1")
    clock.advance(minutes=2)
    both.call_next()
    both.done()
    states = same_as_tables(database)
    assert set(states.values()) >= {State.SERVED, State.WAITING, State.CANCELLED}


def test_what_was_undone_did_not_happen(office: Office, database: str, clock: HandClock) -> None:
    kiosk, lab = office.visitor("kiosk-1"), office.staff("lab-1")
    first, second = kiosk.take_ticket("lab"), kiosk.take_ticket("lab")
    lab.call_next()
    lab.undo()
    assert same_as_tables(database)[first.id] is State.WAITING
    lab.call_next()
    clock.advance(minutes=2)
    # The coming was estimated within the step that is undone.
    for step in (lab.done, lab.call_next):
        step()
        lab.undo()
        assert same_as_tables(database) == {first.id: State.CALLED, second.id: State.WAITING}
    lab.missed()
    lab.undo()
    lab.transfer(service="kela")
    lab.undo()
    assert same_as_tables(database)[first.id] in {State.CALLED, State.SERVING}
    lab.done()
    lab.call_next()
    assert same_as_tables(database) == {first.id: State.SERVED, second.id: State.CALLED}


def test_those_of_a_day_that_is_over(office: Office, database: str, clock: HandClock) -> None:
    kiosk, lab = office.visitor("kiosk-1"), office.staff("lab-1")
    kept = [kiosk.take_ticket("lab") for _ in range(2)]
    lab.call_next()
    clock.advance(minutes=5)
    lab.missed()
    clock.advance(hours=24)
    assert same_as_tables(database)[kept[0].id] is State.MISSED
    office.visitor("kiosk-1").take_ticket("lab")
    same_as_tables(database)
