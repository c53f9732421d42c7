"""A morning at the laboratory: numbers before the door opens, two rooms, one order."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kiosk.clock import HandClock
from kiosk.errors import Refused
from kiosk.office import Office
from kiosk.queueing.hours import Door
from kiosk.queueing.ticket import State


def test_a_morning_at_the_laboratory(
    office: Office, it_is: Callable[[str], None], clock: HandClock
):
    kiosk, room_7, room_8 = office.visitor("kiosk-1"), office.staff("lab-1"), office.staff("lab-2")

    # At ten past six the laboratory says when it opens, and gives no number.
    it_is("6:10")
    with pytest.raises(Refused) as refused:
        kiosk.take_ticket("lab", "blood_test")
    assert refused.value.code == "service-closed"
    assert refused.value.values["opens"].strftime("%H.%M") == "06.45"

    # Twenty minutes before opening the first who came take their numbers and can sit down.
    it_is("6:25")
    tile = next(one for one in kiosk.home().services if one.id == "lab")
    assert tile.door is Door.NUMBERS_EARLY
    aino = kiosk.take_ticket("lab", "blood_test", "fi", once="aino")
    clock.advance(seconds=20)
    björn = kiosk.take_ticket("lab", "sample", "sv", once="björn")
    assert (aino.number, björn.number) == ("L400", "L401")
    assert björn.people_ahead == 1
    assert aino.waiting_place is not None

    # An impatient finger taps twice: still one number.
    assert kiosk.take_ticket("lab", "sample", "sv", once="björn").number == "L401"

    # Both rooms press Next. Two visitors, two rooms, both on the lobby display.
    it_is("6:45")
    first, second = room_7.call_next(), room_8.call_next()
    assert first is not None
    assert second is not None
    assert (first.number, second.number) == ("L400", "L401")
    calls = office.lobby("lobby-1").view().calls
    assert [(one.number, one.desk.say("en"), one.live) for one in calls] == [
        ("L401", "Room 8", True),
        ("L400", "Room 7", True),
    ]
    # Björn is called in Swedish.
    assert calls[0].language == "sv"

    # Aino walks to the room; nobody has to press a key for it.
    it_is("6:50")
    at_work = room_7.view().current
    assert at_work is not None
    assert (at_work.state, at_work.estimated) == (State.SERVING, True)
    third = kiosk.take_ticket("lab", "ecg")

    # Next ends her visit and calls the one who came after Björn.
    following = room_7.call_next()
    assert following is not None
    assert following.number == third.number == "L402"
    assert kiosk.ticket(aino.code).state is State.SERVED
    assert office.staff("lab-3").call_next() is None
