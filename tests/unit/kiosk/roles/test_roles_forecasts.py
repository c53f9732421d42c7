"""Where visitors and staff see a forecast, and where nobody does."""

from __future__ import annotations

from datetime import timedelta

import pytest
from support.small_centre import TUESDAY_TEN, open_small, small_centre

from kiosk.clock import HandClock
from kiosk.office import Office
from kiosk.queueing.forecast import Silence

DESKS = ("lab-1", "health-1", "mental-1")


@pytest.fixture
def clock() -> HandClock:
    return HandClock(TUESDAY_TEN)


@pytest.fixture
def worked(database: str, clock: HandClock) -> Office:
    """Three desks served six visitors each, and a seventh is there."""
    with open_small(database, clock) as office:
        visitor = office.visitor("kiosk-1")
        for _ in range(9):
            for desk in DESKS:
                visitor.take_ticket(desk.removesuffix("-1"))
        for _ in range(7):
            for desk in DESKS:
                office.staff(desk).call_next()
            clock.advance(minutes=4)
        for desk in DESKS:
            office.staff(desk).call_next()
        yield office


def home(office: Office) -> dict:
    return {one.id: one for one in office.visitor("kiosk-1").home().services}


def test_the_home_page_tells_each_service_but_the_discreet(worked: Office):
    found = home(worked)
    assert found["lab"].wait.ahead == found["lab"].waiting == 1
    assert found["lab"].wait.minutes is not None
    assert found["health"].wait.minutes is not None
    assert found["mental"].wait is None
    assert found["library"].wait is None
    assert found["kela"].wait.silence is Silence.UNSTAFFED


def test_what_gives_no_numbers_now_promises_nothing(worked: Office, clock: HandClock):
    clock.set(TUESDAY_TEN + timedelta(hours=8))
    assert [one.wait for one in home(worked).values()] == [None] * 5


def test_a_ticket_tells_its_visitor_but_a_veiled_one_does_not(worked: Office):
    visitor = worked.visitor("kiosk-1")
    taken = {one: visitor.take_ticket(one) for one in ("lab", "health", "mental")}
    seen = {one: visitor.ticket(ticket.code) for one, ticket in taken.items()}
    # Health shares the series of the discreet one: on paper they must look alike.
    assert (seen["health"].wait, seen["mental"].wait) == (None, None)
    assert [one.people_ahead for one in seen.values()] == [1, 1, 1]
    lab = seen["lab"].wait
    assert (lab.at, lab.ahead, lab.exact) == (worked.now(), 1, True)
    assert lab.earliest < lab.latest
    assert seen["lab"] == taken["lab"]
    assert visitor.visit(taken["lab"].code).stops[0].ticket.wait == lab


def test_an_action_never_waits_for_a_forecast(worked: Office):
    visitor = worked.visitor("kiosk-1")
    taken = visitor.take_ticket("lab")
    assert (taken.wait, taken.people_ahead) == (None, 1)
    assert visitor.hold(taken.code, 15).wait is None


def test_a_hold_is_told_when_it_can_be_called(worked: Office, clock: HandClock):
    visitor = worked.visitor("kiosk-1")
    taken = visitor.take_ticket("lab")
    visitor.hold(taken.code, 30)
    held = visitor.ticket(taken.code)
    assert held.people_ahead == 0
    assert held.wait.earliest >= clock.now() + timedelta(minutes=30)


def test_whoever_is_called_needs_no_forecast(worked: Office, clock: HandClock):
    visitor = worked.visitor("kiosk-1")
    taken = visitor.take_ticket("lab")
    for _ in range(2):
        clock.advance(minutes=2)
        called = worked.staff("lab-1").call_next()
    assert called.number == taken.number
    assert visitor.ticket(taken.code).wait is None


def test_staff_see_the_wait_of_each_queue(worked: Office):
    queues = {one.service: one for one in worked.caretaker().queue()}
    assert queues["lab"].wait.minutes is not None
    # Staff may know what visitors can't see of each other.
    assert queues["mental"].wait.minutes is not None
    (lab,) = worked.staff("lab-1").view().queues
    assert lab.wait == queues["lab"].wait


def test_ahead_is_counted_by_the_policy_and_not_by_place(database: str, clock: HandClock):
    centre = small_centre(
        {"services = ['lab', 'kela']\n": "services = ['lab', 'kela']\n[profiles.policy]\n"
         "only_when_empty = ['lab']\n"}
    )  # fmt: skip
    with open_small(database, clock, centre) as office:
        visitor, both = office.visitor("kiosk-1"), office.staff("both-1")
        visitor.take_ticket("lab")
        both.call_next()
        mine = visitor.take_ticket("lab")
        others = [visitor.take_ticket("kela") for _ in range(3)]
        seen = visitor.ticket(mine.code)
        assert (mine.people_ahead, seen.people_ahead, seen.wait.ahead) == (0, 3, 3)
        assert [visitor.ticket(one.code).people_ahead for one in others] == [0, 1, 2]
        order = []
        for _ in range(4):
            clock.advance(minutes=2)
            order.append(both.call_next().number)
        assert order == [*(one.number for one in others), mine.number]
