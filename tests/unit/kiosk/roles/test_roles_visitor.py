"""What a visitor may do, on both databases."""

from __future__ import annotations

import re
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import FrozenInstanceError
from datetime import date

import pytest
from support.small_centre import TUESDAY_TEN, ZONE, open_small, small_centre

from kiosk.clock import HandClock
from kiosk.errors import Refused
from kiosk.office import Office
from kiosk.queueing.hours import Door
from kiosk.queueing.numbering import CHECK_WORDS, CODE_LENGTH
from kiosk.queueing.ticket import State


def refusal(call) -> Refused:
    with pytest.raises(Refused) as refused:
        call()
    return refused.value


def test_a_number_is_taken_and_found_again(office: Office):
    visitor = office.visitor("kiosk-1")
    taken = visitor.take_ticket("lab", "blood_test", "en", needs=["step_free"])
    assert taken.number == "L400"
    assert (taken.state, taken.people_ahead, taken.language) == (State.WAITING, 0, "en")
    assert (taken.taken_at, taken.business_day) == (TUESDAY_TEN, date(2026, 11, 24))
    assert taken.service_name.say("fi") == "Laboratorio"
    assert taken.errand_name is not None
    assert taken.errand_name.say("en") == "Blood test"
    assert taken.waiting_place is not None
    assert (taken.place.id, taken.waiting_place.id, taken.desk) == ("lab_door", "hall", None)
    assert taken.word in CHECK_WORDS
    assert re.fullmatch(f"[A-Z2-7]{{{CODE_LENGTH}}}", taken.code)
    again = office.visitor("kiosk-2")
    for told in (taken.code, taken.code.lower(), f" VUORO:{taken.code}\r\n"):
        assert again.ticket(told) == taken
        assert again.find(told) == taken
    assert again.find(" l400 ", taken.word.lower()) == taken
    with pytest.raises(FrozenInstanceError):
        taken.number = "L999"


def test_numbers_follow_each_other_and_count_those_ahead(office: Office):
    visitor = office.visitor("kiosk-1")
    taken = [visitor.take_ticket("lab") for _ in range(4)]
    assert [one.number for one in taken] == ["L400", "L401", "L402", "L403"]
    assert [one.people_ahead for one in taken] == [0, 1, 2, 3]
    assert visitor.take_ticket("kela").number == "K100"
    assert visitor.take_ticket("kela").people_ahead == 1
    assert taken[0].language == "fi"
    assert len({one.code for one in taken}) == 4
    visitor.cancel(taken[1].code)
    assert visitor.ticket(taken[3].code).people_ahead == 2


@pytest.mark.parametrize(
    ("asked", "code", "meant"),
    [
        ({"service": "lap"}, "unknown-service", "lab"),
        ({"service": "zoo"}, "unknown-service", "none"),
        ({"service": ""}, "unknown-service", "none"),
        ({"service": "lab", "errand": "blood-test"}, "unknown-errand", "blood_test"),
        ({"service": "kela", "errand": "blood_test"}, "unknown-errand", "none"),
        ({"service": "lab", "language": "sv"}, "unknown-language", "none"),
        ({"service": "lab", "language": "fii"}, "unknown-language", "fi"),
        ({"service": "library"}, "no-numbers", None),
    ],
)
def test_wrong_wishes_are_refused_and_leave_no_trace(office: Office, asked, code: str, meant):
    head = office.lobby("lobby-1").view().head
    error = refusal(lambda: office.visitor("kiosk-1").take_ticket(**asked))
    assert error.code == code
    if meant is not None:
        assert error.values["meant"] == meant
    assert office.lobby("lobby-1").view().head == head
    assert office.visitor("kiosk-1").take_ticket("lab").number == "L400"


@pytest.mark.parametrize(
    ("local", "service", "code", "opens"),
    [
        ("2026-11-24T06:39", "lab", "service-closed", "2026-11-24T07:00"),
        ("2026-11-24T15:45", "lab", "no-more-numbers", "2026-11-25T07:00"),
        ("2026-11-24T11:30", "kela", "service-closed", "2026-11-24T12:00"),
        ("2026-11-24T23:59", "kela", "service-closed", "2026-11-25T09:00"),
        ("2026-11-28T12:00", "lab", "service-closed", "2026-11-30T07:00"),
        ("2027-12-06T10:00", "lab", "service-closed", "2027-12-07T07:00"),
    ],
)
def test_a_closed_service_gives_no_number_and_says_when_it_opens(
    office: Office, clock: HandClock, local: str, service: str, code: str, opens: str
):
    clock.set(TUESDAY_TEN.fromisoformat(local).replace(tzinfo=ZONE))
    visitor = office.visitor("kiosk-1")
    error = refusal(lambda: visitor.take_ticket(service))
    assert error.code == code
    assert error.values["opens"] == TUESDAY_TEN.fromisoformat(opens).replace(tzinfo=ZONE)
    seen = next(one for one in visitor.home().services if one.id == service)
    assert not seen.takes_numbers
    # A desk may still give one.
    assert office.staff("lab-1").give_number(service).number in {"L400", "K100"}


def test_numbers_begin_again_each_business_day_and_yesterdays_are_over(
    office: Office, clock: HandClock
):
    visitor = office.visitor("kiosk-1")
    first = visitor.take_ticket("lab")
    clock.advance(days=1)
    second = visitor.take_ticket("lab")
    assert first.number == second.number == "L400"
    assert second.people_ahead == 0
    assert visitor.find("L400", second.word).id == second.id
    for ask in (visitor.ticket, visitor.find, visitor.cancel, visitor.come_back):
        error = refusal(lambda ask=ask: ask(first.code))
        assert (error.code, error.values["number"]) == ("ticket-of-another-day", "L400")
    called = office.staff("lab-1").call_next()
    assert called is not None
    assert called.id == second.id
    assert office.staff("lab-1").view().waiting == ()


def test_the_day_ends_at_four_not_at_midnight(office: Office, clock: HandClock):
    clock.set(TUESDAY_TEN.replace(hour=21, minute=59))
    evening = office.staff("lab-1").give_number("lab")
    clock.advance(minutes=5)
    night = office.staff("lab-1").give_number("lab")
    assert (evening.number, night.number) == ("L400", "L401")
    assert evening.business_day == night.business_day == date(2026, 11, 24)
    clock.set(TUESDAY_TEN.replace(day=25, hour=1, minute=59))
    assert office.visitor("kiosk-1").ticket(evening.code).state is State.WAITING
    clock.advance(minutes=1)
    assert refusal(lambda: office.visitor("k").ticket(evening.code)).code == "ticket-of-another-day"
    assert office.staff("lab-1").give_number("lab").number == "L400"


def test_a_number_still_at_a_desk_since_yesterday_is_skipped(office: Office, clock: HandClock):
    visitor, desk = office.visitor("kiosk-1"), office.staff("lab-1")
    yesterday = visitor.take_ticket("lab")
    desk.call_next()
    clock.advance(days=1)
    assert visitor.take_ticket("lab").number == "L401"
    assert visitor.ticket(yesterday.code).state is State.SERVING
    assert desk.done().number == "L400"


def test_a_touch_repeated_gives_the_same_ticket(office: Office):
    visitor = office.visitor("kiosk-1")
    first = visitor.take_ticket("lab", once="touch")
    assert visitor.take_ticket("lab", once="touch") == first
    # What else the repeat asks for does not matter: it is the same touch.
    assert visitor.take_ticket("kela", once="touch").id == first.id
    assert visitor.take_ticket("lab", once="other").id != first.id
    assert office.visitor("kiosk-2").take_ticket("lab", once="touch").id != first.id
    visitor.cancel(first.code, once="touch")
    assert visitor.take_ticket("lab", once="touch").state is State.CANCELLED


def test_a_touch_repeated_at_the_same_time_gives_the_same_ticket(office: Office):
    visitor = office.visitor("kiosk-1")
    with ThreadPoolExecutor(8) as pool:
        taken = list(pool.map(lambda _: visitor.take_ticket("lab", once="touch"), range(8)))
    assert len({one.id for one in taken}) == 1
    with closing(office.feed(0)) as feed:
        assert [entry.kind for entry in feed.wait(0)] == ["published", "taken"]


def test_a_number_is_given_back_once(office: Office):
    visitor = office.visitor("kiosk-1")
    taken = visitor.take_ticket("lab")
    assert visitor.cancel(taken.code, once="a").state is State.CANCELLED
    assert visitor.cancel(taken.code, once="a").state is State.CANCELLED
    error = refusal(lambda: visitor.cancel(taken.code, once="b"))
    assert error.code == "ticket-cancelled"
    assert office.staff("lab-1").call_next() is None


def test_a_called_number_can_be_given_back_and_the_desk_is_free(office: Office):
    taken = office.visitor("kiosk-1").take_ticket("lab")
    desk = office.staff("lab-1")
    desk.call_next()
    assert office.visitor("kiosk-1").cancel(taken.code).state is State.CANCELLED
    assert desk.view().current is None
    assert not office.lobby("lobby-1").view().calls[0].live


def test_who_is_being_served_can_no_longer_give_the_number_back(office: Office, clock: HandClock):
    visitor, desk = office.visitor("kiosk-1"), office.staff("lab-1")
    taken = visitor.take_ticket("lab")
    desk.call_next()
    clock.advance(seconds=60)
    # By now service has begun by itself, although no process has written it down.
    assert visitor.ticket(taken.code).state is State.SERVING
    assert refusal(lambda: visitor.cancel(taken.code)).code == "ticket-serving"
    assert visitor.ticket(taken.code).state is State.SERVING


def test_who_is_being_served_is_told_so_and_cannot_come_back(office: Office, clock: HandClock):
    taken = office.visitor("kiosk-1").take_ticket("lab")
    office.staff("lab-1").call_next()
    clock.advance(seconds=60)
    error = refusal(lambda: office.visitor("kiosk-1").come_back(taken.code))
    assert error.code == "ticket-serving"
    assert refusal(lambda: office.staff("lab-1").back(taken.id)).code == "ticket-serving"


def test_only_who_missed_the_call_comes_back(office: Office, clock: HandClock):
    visitor, desk = office.visitor("kiosk-1"), office.staff("lab-1")
    taken = visitor.take_ticket("lab")
    assert refusal(lambda: visitor.come_back(taken.code)).code == "ticket-waiting"
    desk.call_next()
    clock.advance(seconds=90)
    desk.missed()
    assert visitor.ticket(taken.code).state is State.MISSED
    assert visitor.come_back(taken.code, once="a").state is State.WAITING
    assert visitor.come_back(taken.code, once="a").state is State.WAITING
    assert refusal(lambda: visitor.come_back(taken.code)).code == "ticket-waiting"


@pytest.mark.parametrize(
    "told",
    ["", "L400", "VUORO:", "A" * 26, "A" * 4000, "L4\x0000", "\x00" * 26, "ä" * 26, "\ud800" * 26],
)
def test_what_is_no_code_finds_no_ticket(office: Office, told: str):
    visitor = office.visitor("kiosk-1")
    visitor.take_ticket("lab")
    assert refusal(lambda: visitor.ticket(told)).code == "no-such-ticket"
    assert refusal(lambda: visitor.find(told)).code == "no-such-ticket"
    assert refusal(lambda: visitor.find(told, "KALA")).code == "no-such-ticket"
    assert refusal(lambda: visitor.cancel(told)).code == "no-such-ticket"


def test_check_words_cannot_be_guessed_in_a_row(office: Office, clock: HandClock):
    visitor = office.visitor("kiosk-1")
    taken = visitor.take_ticket("lab")
    for wrong in range(6):
        number = "L400" if wrong % 2 else "L777"
        assert refusal(lambda n=number: visitor.find(n, "NOPE")).code == "no-such-ticket"
    error = refusal(lambda: visitor.find("L400", taken.word))
    assert (error.code, error.values["minutes"]) == ("too-many-tries", 5)
    assert visitor.find(taken.code).id == taken.id
    clock.advance(minutes=5, seconds=1)
    assert visitor.find("L400", taken.word).id == taken.id


def test_home_shows_what_the_kiosk_shows(office: Office):
    visitor = office.visitor("kiosk-1")
    for _ in range(3):
        visitor.take_ticket("lab")
    office.staff("lab-1").call_next()
    home = visitor.home()
    assert [one.id for one in home.services] == ["lab", "kela", "health", "mental", "library"]
    assert [one.waiting for one in home.services] == [2, 0, 0, None, None]
    assert {one.door for one in home.services} == {Door.OPEN}
    assert (home.at, home.languages, home.version) == (TUESDAY_TEN, ("fi", "en"), 1)
    assert not home.demo_time
    small = office.visitor("kiosk-2").home()
    assert [one.id for one in small.services] == ["lab", "library"]
    assert len(office.visitor("unknown").home().services) == 5


def test_a_discreet_service_is_told_by_nothing_that_others_see(office: Office):
    visitor = office.visitor("kiosk-1")
    ordinary = visitor.take_ticket("health", language="en")
    taken = visitor.take_ticket("mental", "talk", "en")
    assert (ordinary.number, taken.number) == ("T200", "T201")
    assert taken.service_name == ordinary.service_name
    assert (taken.errand, taken.errand_name, taken.discreet) == (None, None, True)
    tile = next(one for one in visitor.home().services if one.id == "mental")
    assert tile.waiting is None
    called = office.staff("mental-1").call_next()
    assert called is not None
    assert called.errand_name is not None
    shown = office.lobby("lobby-2").view().calls
    assert [one.number for one in shown] == ["T201"]
    for text in (repr(shown), repr(visitor.ticket(taken.code).service_name)):
        assert not re.search("mental|päihde|substance|jutella|talk", text, re.IGNORECASE)


def test_a_full_day_refuses_more_and_a_given_back_number_makes_room(database: str):
    centre = small_centre({'series = "lab"': 'series = "lab"\ncapacity = 2'})
    with open_small(database, centre=centre) as office:
        visitor = office.visitor("kiosk-1")
        first = visitor.take_ticket("lab")
        visitor.take_ticket("lab")
        assert refusal(lambda: visitor.take_ticket("lab")).code == "no-more-numbers"
        tile = visitor.home().services[0]
        assert (tile.door, tile.waiting) == (Door.NO_MORE_NUMBERS, 2)
        visitor.cancel(first.code)
        assert visitor.take_ticket("lab").number == "L402"


def test_hours_that_never_come_again_are_refused_without_a_time(database: str):
    centre = small_centre({"Mo-Fr 07:00-16:00; PH off": "2025 Mo-Fr 07:00-16:00"})
    with open_small(database, centre=centre) as office:
        error = refusal(lambda: office.visitor("kiosk-1").take_ticket("lab"))
        assert error.code == "service-closed-for-now"
        assert "opens" not in error.values
