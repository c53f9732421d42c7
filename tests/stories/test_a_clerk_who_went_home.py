"""A clerk whose desk vanishes, a service left alone, and closing time before its time."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest

from kiosk.clock import HandClock
from kiosk.errors import Refused
from kiosk.office import Office
from kiosk.queueing.hours import Door
from kiosk.queueing.ticket import State


def test_a_clerk_who_went_home(office: Office, it_is: Callable[[str], None], clock: HandClock):
    kiosk, supervisor = office.visitor("kiosk-1"), office.supervisor()
    anna, bo = office.staff("kela-1", "Anna"), office.staff("kela-1", "Bo")
    steward = office.steward("lobby-1")

    def tile():
        return next(one for one in kiosk.home().services if one.id == "kela")

    # Kela opens at nine; Anna sits down and goes for coffee first. The queue is told.
    it_is("9:00")
    first = kiosk.take_ticket("kela", "apply")
    anna.sit()
    anna.pause(10)
    assert office.local(tile().standing.paused[0].until).strftime("%H.%M") == "09.10"
    with pytest.raises(Refused) as refused:
        anna.call_next()
    assert refused.value.code == "desk-paused"

    # At ten past she calls; then her machine loses its power with a visitor at the desk.
    it_is("9:10")
    assert anna.call_next().number == first.number
    anna.arrived()

    # Bo can't have her desk while it may be that she only does not press a key.
    clock.advance(seconds=100)
    with pytest.raises(Refused) as refused:
        bo.sit()
    assert (refused.value.code, refused.value.values["owner"]) == ("desk-taken", "Anna")

    # After two minutes of silence the desk is free, and whoever tends writes it down.
    clock.advance(seconds=20)
    steward.tend()
    desk = next(one for one in supervisor.view().desks if one.desk == "kela-1")
    assert (desk.state, desk.owner, desk.alone) == ("vanished", "Anna", True)

    # Nobody comes. Five minutes after Anna was last heard of the tile says so, promises no
    # wait, and still gives numbers.
    it_is("9:15")
    second = kiosk.take_ticket("kela", "apply")
    assert (tile().unstaffed, tile().takes_numbers) == (True, True)
    alarm = next(one for one in supervisor.view().unstaffed if one.service == "kela")
    assert (alarm.waiting, office.local(alarm.since).strftime("%H.%M")) == (1, "09.10")

    # The supervisor puts the visitor who sits there alone back at the head of the queue.
    assert supervisor.put_back("kela-1").state is State.WAITING
    assert kiosk.ticket(second.code).people_ahead == 1

    # Bo takes over; the service is served again.
    bo.sit()
    assert not tile().unstaffed
    assert bo.call_next().number == first.number
    bo.arrived()
    assert bo.keep() == "open"

    # At ten Bo falls ill too. The centre closes Kela early; those who wait are sent to
    # the service point with their numbers, and nobody has to begin anew.
    it_is("10:00")
    bo.done()
    told = supervisor.close_service("kela", "move", to="service_point")
    bo.leave()
    assert told.count == 1
    assert (tile().door, tile().closes_early) == (Door.CLOSED, True)
    assert tile().standing.told.key == "kiosk-closed-early-move"
    mine = kiosk.ticket(second.code)
    assert (mine.service, mine.number, mine.taken_at) == (
        "service_point", second.number, second.taken_at
    )  # fmt: skip
    with pytest.raises(Refused) as refused:
        kiosk.take_ticket("kela")
    assert refused.value.code == "service-closed"
    assert tile().opens_at - kiosk.home().at > timedelta(hours=20)

    # Tomorrow Kela opens as always.
    clock.advance(days=1)
    steward.tend()
    assert tile().takes_numbers
