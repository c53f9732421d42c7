"""Closing time: the last number, one more from a desk, and a new day that starts clean."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest

from kiosk.clock import HandClock
from kiosk.errors import Refused
from kiosk.office import Office
from kiosk.queueing.hours import Door


def test_closing_time(office: Office, it_is: Callable[[str], None], clock: HandClock):
    kiosk, desk = office.visitor("kiosk-1"), office.staff("kela-1")

    def tile():
        return next(one for one in kiosk.home().services if one.id == "kela")

    # Kela closes at three. Until a quarter to three the kiosk gives numbers.
    it_is("14:44")
    last = kiosk.take_ticket("kela", "apply")
    assert tile().takes_numbers

    # Then the tile says so, and when to come again; those who wait are still served.
    it_is("14:45")
    assert (tile().door, tile().waiting) == (Door.NO_MORE_NUMBERS, 1)
    assert office.local(tile().opens_at).strftime("%a %H.%M") == "Wed 09.00"
    with pytest.raises(Refused) as refused:
        kiosk.take_ticket("kela")
    assert refused.value.code == "no-more-numbers"

    # A mother with a crying child asks at the desk; the clerk gives her a number.
    given = desk.give_number("kela", language="en")
    assert desk.call_next().number == last.number

    # At three the door closes, but she has her number.
    it_is("15:05")
    assert tile().door is Door.CLOSED
    assert desk.call_next().number == given.number
    desk.done()

    # Somebody left without a word. Tomorrow begins with the first number and an empty queue.
    forgotten = desk.give_number("kela")
    clock.advance(hours=18)
    assert tile().waiting == 0
    assert desk.call_next() is None
    with pytest.raises(Refused) as refused:
        kiosk.ticket(forgotten.code)
    assert refused.value.code == "ticket-of-another-day"
    assert kiosk.take_ticket("kela").number == "K100"
    assert kiosk.home().at - forgotten.taken_at == timedelta(hours=18)
