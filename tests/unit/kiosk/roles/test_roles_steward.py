"""What falls due is written down by one program at a time, on both databases."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest
from support.small_centre import TUESDAY_TEN, open_small, small_centre

from kiosk.clock import HandClock
from kiosk.office import Office, open_office
from kiosk.queueing.ticket import State
from kiosk.roles.steward import AGAIN, LEASE, PIECE


def journal(office: Office, since: int = 0) -> list[tuple[str, str | None, str]]:
    """Kind, desk or service, and state of every entry after ``since``."""
    with closing(office.feed(since)) as feed:
        entries = feed.wait(0)
    return [
        (one.kind, one.desk or one.service, one.data.get("state", one.data.get("number", "")))
        for one in entries
    ]


def head(office: Office) -> int:
    with office._store.read() as reading:
        return reading.head()


def test_one_tends_and_the_others_know_when_to_ask_again(office: Office, clock: HandClock):
    one, other = office.steward("one"), office.steward("other")
    assert one.tend() == TUESDAY_TEN + AGAIN
    assert other.tend() == TUESDAY_TEN + LEASE
    clock.advance(seconds=10)
    assert one.tend() == TUESDAY_TEN + 2 * AGAIN
    clock.advance(seconds=14)
    assert other.tend() == TUESDAY_TEN + AGAIN + LEASE
    # The one was killed: the other takes over as soon as the lease is over.
    clock.advance(seconds=1)
    assert other.tend() == TUESDAY_TEN + AGAIN + LEASE + AGAIN
    assert one.tend() == TUESDAY_TEN + AGAIN + 2 * LEASE
    other.stop()
    assert one.tend() == TUESDAY_TEN + AGAIN + LEASE + AGAIN


def test_a_lease_from_a_clock_set_back_holds_nobody_up(office: Office, clock: HandClock):
    office.steward("one").tend()
    clock.advance(hours=-5)
    other = office.steward("other")
    assert other.tend() == clock.now() + AGAIN


def test_without_a_centre_there_is_nothing_to_tend(tmp_path: Path, clock: HandClock):
    with open_office(tmp_path / "empty.db", clock=clock) as empty:
        assert empty.steward("one").tend() is None
        told = empty.steward("one").tend_all()
        assert told.again_at is None


def test_what_became_so_by_itself_is_written_down_once(office: Office, clock: HandClock):
    visitor, desk = office.visitor("kiosk-1"), office.staff("lab-1", "Anna")
    steward = office.steward("one")
    called = visitor.take_ticket("lab")
    held = visitor.take_ticket("lab")
    left = visitor.take_ticket("kela")
    desk.call_next()
    visitor.hold(held.code, 30)
    # The walk to the desk takes a minute: that is what is due next, after the lease.
    assert steward.tend() == TUESDAY_TEN + AGAIN
    clock.advance(seconds=55)
    before = head(office)
    assert steward.tend() == TUESDAY_TEN + timedelta(minutes=1)
    assert journal(office, before) == []
    clock.advance(seconds=5)
    steward.tend()
    assert journal(office, before) == [("arrived", "lab-1", called.number)]
    clock.advance(minutes=1)
    steward.tend()
    assert journal(office, before)[1:] == [("desk", "lab-1", "vanished")]
    clock.advance(minutes=28)
    steward.tend()
    steward.tend()
    assert journal(office, before)[2:] == [("resumed", "lab", held.number)]
    clock.advance(days=1)
    while (again := steward.tend()) is not None and again <= clock.now():
        pass
    ended = {number for kind, _, number in journal(office, before) if kind == "expired"}
    assert ended == {held.number, left.number}
    after = head(office)
    steward.tend()
    assert head(office) == after


def test_pauses_and_closings_that_are_over_are_told(office: Office, clock: HandClock):
    anna, steward = office.staff("lab-1", "Anna"), office.steward("one")
    anna.pause(3)
    office.supervisor().close_service("kela", "serve", until=TUESDAY_TEN + timedelta(minutes=4))
    before = head(office)
    clock.advance(minutes=2, seconds=55)
    assert steward.tend() == TUESDAY_TEN + timedelta(minutes=3)
    clock.advance(seconds=5)
    steward.tend()
    assert journal(office, before) == [("desk", "lab-1", "open")]
    clock.advance(minutes=1)
    steward.tend()
    steward.tend()
    assert journal(office, before)[1:] == [("closing", "kela", "ended")]
    # Not heard of since the pause, the desk is free one lease after it.
    clock.advance(minutes=1)
    steward.tend()
    steward.tend()
    assert journal(office, before)[2:] == [("desk", "lab-1", "vanished")]
    # What only commands did is not told as somebody who vanished.
    office.staff("lab-2").call_next()
    clock.advance(minutes=5)
    steward.tend()
    assert journal(office, before)[3:] == []


@pytest.fixture
def eager(database: str, clock: HandClock) -> Iterator[Office]:
    """lab-1 calls by itself."""
    changes = {'id = "lab-1"\nplace': 'id = "lab-1"\nauto_call = true\nplace'}
    with open_small(database, clock, small_centre(changes)) as office:
        yield office


def test_a_free_desk_calls_whoever_is_back_from_a_hold(eager: Office, clock: HandClock):
    visitor, anna = eager.visitor("kiosk-1"), eager.staff("lab-1", "Anna")
    ticket = visitor.take_ticket("lab")
    visitor.hold(ticket.code, 1)
    anna.sit()
    clock.advance(minutes=1)
    assert anna.view().current is None
    eager.steward("one").tend()
    assert anna.view().current.id == ticket.id


def test_much_is_tended_in_small_pieces(office: Office, clock: HandClock):
    visitor = office.visitor("kiosk-1")
    codes = []
    for _ in range(PIECE + 5):
        ticket = visitor.take_ticket("lab")
        visitor.hold(ticket.code, 5)
        codes.append(ticket.code)
    clock.advance(minutes=5)
    before, steward = head(office), office.steward("one")
    assert steward.tend() == clock.now()
    assert head(office) == before + PIECE
    assert steward.tend() > clock.now()
    assert head(office) == before + PIECE + 5
    assert {visitor.ticket(code).state for code in codes} == {State.WAITING}


def test_all_is_tended_at_once_where_a_command_asks(office: Office, clock: HandClock):
    anna = office.staff("lab-1", "Anna")
    anna.sit()
    clock.advance(minutes=3)
    before = head(office)
    tended = office.steward("command").tend_all()
    assert (tended.mine, tended.again_at) == (True, clock.now() + AGAIN)
    assert journal(office, before) == [("desk", "lab-1", "vanished")]
    # Afterwards others may tend at once; while another does, it is left alone.
    office.steward("one").tend()
    tended = office.steward("command").tend_all()
    assert (tended.mine, tended.again_at) == (False, clock.now() + LEASE)
    assert office.steward("one").tend() == clock.now() + AGAIN


def test_the_end_of_the_day_is_wiped_by_whoever_tends(office: Office, clock: HandClock):
    ticket = office.visitor("kiosk-1").take_ticket("lab", needs=["more_time"])
    clock.advance(days=1)
    office.steward("one").tend_all()
    with office._store.read() as reading:
        from kiosk.store import tickets

        row = tickets.by_id(reading.connection, ticket.id)
        assert row is not None
        assert row.code != ticket.code
        assert tickets.visit(reading.connection, row.visit).needs == ()
