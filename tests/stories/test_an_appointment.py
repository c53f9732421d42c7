"""A morning of appointments: a letter with a code, letters without, and one too late."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from kiosk.errors import Refused
from kiosk.office import Office

LETTERS = """time;service;desk;pool;code
2026-11-24T09:00;health;health-1;;HK-4711
2026-11-24T09:15;health;;health;
2026-11-24T09:15;health;;health;
2026-11-24T09:30;mental;;;
2026-11-24T10:00;health;;health;HK-4712
"""


def test_a_morning_of_appointments(office: Office, it_is: Callable[[str], None]):
    def today(hour: int, minute: int) -> datetime:
        return datetime(2026, 11, 24, hour, minute, tzinfo=ZoneInfo("Europe/Helsinki"))

    # At six the hospital's system sends the day's list, and once more a little later.
    bookings = office.bookings()
    sent = bookings.sent("hospital")
    assert bookings.take_in(LETTERS.encode(), "hospital").added == 5
    assert bookings.take_in(LETTERS.encode(), "hospital").same == 5

    # Aino comes much too early: the kiosk says when she can check in.
    kiosk, desk = office.visitor("kiosk-1"), office.staff("health-1")
    it_is("7:45")
    with pytest.raises(Refused) as refused:
        kiosk.check_in("hk-4711")
    assert refused.value.code == "booking-early"
    assert refused.value.values["opens"] == today(8, 0)

    # An hour before her time she scans the letter. Her number is one of the appointments' own.
    it_is("8:20")
    kalle = kiosk.take_ticket("health", "nurse")
    it_is("8:30")
    aino = kiosk.check_in("HK-4711", language="fi")
    assert (kalle.number, aino.number) == ("T200", "T800")
    # A second scan, perhaps by the other door, is the same number.
    assert office.visitor("kiosk-2").check_in("HK-4711").number == "T800"

    # Bertil's letter has no code: he chooses the service and his time from today's list.
    it_is("8:50")
    listed = kiosk.booked_times("health")
    assert [one.at for one in listed.times if one.is_open] == [today(9, 15)]
    bertil = kiosk.check_in_at("health", today(9, 15), language="sv")
    # Chidi has booked the same time; nobody can tell the two apart yet.
    chidi = kiosk.check_in_at("health", today(9, 15), language="en")
    assert (bertil.number, chidi.number) == ("T801", "T802")
    assert len(bookings.candidates(bertil.id)) == 2

    # Nobody can see that Dina goes to another service than they.
    dina = kiosk.check_in_at("mental", today(9, 30))
    assert (dina.number, dina.service_name) == ("T803", aino.service_name)

    # Kalle waits longest, but from 8.55 on Aino's time has come, in the room of her letter.
    it_is("8:56")
    called = desk.call_next()
    assert (called.number, called.booked_at) == ("T800", today(9, 0))
    it_is("8:58")
    desk.arrived()
    it_is("9:12")
    assert desk.call_next().number == "T801"
    desk.arrived()
    # Bertil says which of the two he is, and the booking system learns it.
    bookings.assign(bertil.id, bookings.candidates(bertil.id)[0].id, desk="health-1")

    # Erkki's bus was late: check-in is over, but help is near, and in the order of his time.
    it_is("10:20")
    helped = kiosk.take_ticket("service_point", "advice")
    it_is("10:35")
    with pytest.raises(Refused) as refused:
        kiosk.check_in("HK-4712")
    late = refused.value
    assert late.code == "booking-late"
    erkki = kiosk.fallback(late.values["service_id"], late.values["booked_at"])
    assert erkki.service == "service_point"
    point = office.staff("service_point-1")
    assert [one.number for one in point.view().waiting] == [erkki.number, helped.number]
    assert point.call_next().booked_at == today(10, 0)

    # The hospital hears what became of its bookings, with its own codes and nobody else's.
    told, _ = bookings.happened(sent)
    assert [(one.what, one.code, one.number) for one in told] == [
        ("arrived", "HK-4711", "T800"),
        ("arrived", None, "T803"),
        ("called", "HK-4711", "T800"),
        ("served", "HK-4711", "T800"),
        ("called", None, "T801"),
        ("arrived", None, "T801"),
    ]
