"""One visitor, two errands: a blood test, then a housing allowance, on one slip."""

from __future__ import annotations

from collections.abc import Callable

from kiosk.clock import HandClock
from kiosk.office import Office
from kiosk.queueing.itinerary import Why
from kiosk.queueing.ticket import State


def test_lab_then_kela(office: Office, it_is: Callable[[str], None], clock: HandClock):
    kiosk, back_door = office.visitor("kiosk-1"), office.visitor("kiosk-2")
    room, other_room = office.staff("lab-1"), office.staff("lab-2")
    kela = office.staff("kela-1")

    # Half past ten. The laboratory has somebody in it and two waiting, Kela nobody but a clerk.
    it_is("10:30")
    earlier = [kiosk.take_ticket("lab", "sample") for _ in range(3)]
    room.call_next()
    clock.advance(minutes=1)

    # Leila touches two services and gets one slip. Kela would call her at once, so it comes first.
    leila = kiosk.take_visit(
        ["lab", "kela"], "ar", once="leila", errands={"lab": "blood_test", "kela": "apply"}
    )
    assert [(stop.ticket.number, stop.why) for stop in leila.stops] == [
        ("K100", Why.SOONEST),
        ("L403", Why.ONLY),
    ]
    assert leila.next is not None
    assert leila.next.ticket.waiting_place is not None

    # She sits down at Kela; the clerk calls her and sees that she goes on to the laboratory.
    called = kela.call_next()
    assert called is not None
    assert (called.number, called.others) == ("K100", ("L403",))

    # Meanwhile the laboratory gets to her number, and calls the one after her instead.
    last = back_door.take_ticket("lab", "ecg")
    clock.advance(minutes=2)
    assert room.call_next().number == earlier[1].number
    assert other_room.call_next().number == earlier[2].number
    clock.advance(minutes=2)
    assert room.call_next().number == last.number
    assert other_room.call_next() is None

    # Kela is done. Nobody has to tell the laboratory; she is called once she can be there.
    served = kela.done()
    assert served.others == ("L403",)
    following = kela.visit(served.id).next
    assert following.ticket.number == "L403"
    assert other_room.call_next() is None
    clock.advance(minutes=10)
    assert other_room.call_next().number == "L403"

    # On her way out she shows the slip at the back door and adds the service point.
    clock.advance(minutes=5)
    other_room.done()
    added = back_door.add_service(leila.code, "service_point", "travel_card")
    assert [stop.ticket.service for stop in added.stops] == ["service_point"]
    assert added.word == leila.word
    assert [one.state for one in added.ended] == [State.SERVED, State.SERVED]

    # The same slip leads to the new number at any kiosk.
    assert kiosk.ticket(leila.code).number == added.stops[0].ticket.number
    assert kiosk.ticket(leila.code).language == "ar"
