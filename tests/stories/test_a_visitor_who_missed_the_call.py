"""A visitor who missed the call comes back, finds the number again and is soon called."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kiosk.clock import HandClock
from kiosk.errors import Refused
from kiosk.office import Office
from kiosk.queueing.ticket import State


def test_a_visitor_who_missed_the_call(
    office: Office, it_is: Callable[[str], None], clock: HandClock
):
    it_is("9:30")
    kiosk, desk = office.visitor("kiosk-1"), office.staff("kela-1")
    numbers = []
    for _ in range(5):
        clock.advance(minutes=1)
        numbers.append(kiosk.take_ticket("kela", "documents"))
    mikko = numbers[0]

    # Mikko is called and called again, but he is buying coffee.
    it_is("9:40")
    desk.call_next()
    clock.advance(seconds=25)
    again = desk.recall()
    assert (again.number, again.calls) == (mikko.number, 2)
    # Next would call somebody else to a desk where he may still turn up: it asks first.
    with pytest.raises(Refused) as refused:
        desk.call_next()
    assert refused.value.code == "still-called"
    # He has the walking time and half a minute more before he counts as missing.
    clock.advance(seconds=25)
    with pytest.raises(Refused) as refused:
        desk.missed()
    assert (refused.value.code, refused.value.values["seconds"]) == ("too-early-to-miss", 45)
    clock.advance(seconds=45)
    desk.missed()
    assert desk.call_next().number == numbers[1].number

    # He comes back to the other kiosk. The slip is wet: he types number and check word.
    other = office.visitor("kiosk-2")
    found = other.find(mikko.number.lower(), mikko.word)
    assert found.state is State.MISSED
    back = other.come_back(found.code, once="mikko is back")
    assert back.state is State.WAITING

    # Two are called before him, then he; the last one waits on.
    assert back.people_ahead == 2
    called = []
    for _ in range(3):
        clock.advance(minutes=5)
        called.append(desk.call_next().number)
    assert called == [numbers[2].number, numbers[3].number, mikko.number]
    assert kiosk.ticket(numbers[4].code).people_ahead == 0
    # The number on his slip never changed, and the clerk sees how long he has waited in all.
    assert desk.view().current.taken_at == mikko.taken_at
