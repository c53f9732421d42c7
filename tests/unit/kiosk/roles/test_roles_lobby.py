"""What a call display shows, on both databases."""

from __future__ import annotations

import pytest
from support.small_centre import TUESDAY_TEN, without_desk

from config.centre import Names
from kiosk.clock import HandClock
from kiosk.errors import Refused
from kiosk.office import Office


def take(office: Office, service: str, language: str = "fi") -> None:
    office.visitor("kiosk-1").take_ticket(service, language=language)


def shown(office: Office, lobby: str = "lobby-1") -> list[tuple[str, str, int, bool]]:
    return [
        (one.number, one.desk.say("en"), one.times, one.live)
        for one in office.lobby(lobby).view().calls
    ]


def test_each_lobby_shows_the_calls_of_its_services(office: Office, clock: HandClock):
    for service, language in (("lab", "en"), ("health", "fi"), ("mental", "fi"), ("kela", "fi")):
        take(office, service, language)
    for desk in ("lab-1", "health-1", "mental-1", "kela-1"):
        clock.advance(seconds=1)
        office.staff(desk).call_next()
    assert shown(office) == [("K100", "Desk 3", 1, True), ("L400", "Desk 1", 1, True)]
    assert shown(office, "lobby-2") == [("T201", "Desk 6", 1, True), ("T200", "Desk 5", 1, True)]
    lab = office.lobby("lobby-1").view().calls[1]
    assert (lab.arrow, lab.language, lab.place.id) == ("left", "en", "lab_door")
    assert office.lobby("lobby-1").view().calls[0].arrow is None


def test_a_call_is_live_until_the_visitor_came_or_did_not(office: Office, clock: HandClock):
    for _ in range(3):
        take(office, "lab")
    desk = office.staff("lab-1")
    desk.call_next()
    assert shown(office) == [("L400", "Desk 1", 1, True)]
    desk.recall()
    assert shown(office) == [("L400", "Desk 1", 2, True)]
    clock.advance(seconds=60)
    assert shown(office) == [("L400", "Desk 1", 2, False)]
    desk.call_next()
    clock.advance(seconds=90)
    desk.missed()
    assert shown(office) == [("L401", "Desk 1", 1, False), ("L400", "Desk 1", 2, False)]
    desk.call_next()
    desk.done()
    assert [one[3] for one in shown(office)] == [False, False, False]


def test_the_entry_grows_with_every_announcement(office: Office):
    take(office, "lab")
    take(office, "lab")
    entries = []
    office.staff("lab-1").call_next()
    entries.append(office.lobby("lobby-1").view().calls[0].entry)
    office.staff("lab-2").call_next()
    entries.append(office.lobby("lobby-1").view().calls[0].entry)
    office.staff("lab-1").recall()
    view = office.lobby("lobby-1").view()
    entries.append(view.calls[0].entry)
    assert entries == sorted(set(entries))
    assert [one.number for one in view.calls] == ["L400", "L401"]
    assert view.head == entries[-1]


def test_who_waits_again_after_a_missed_call_is_called_no_longer(office: Office, clock: HandClock):
    take(office, "lab")
    desk = office.staff("lab-1")
    ticket = desk.call_next()
    clock.advance(seconds=90)
    desk.missed()
    desk.back(ticket.id)
    assert shown(office) == []
    office.staff("lab-2").call_next()
    assert shown(office) == [("L400", "Desk 2", 2, True)]


def test_twenty_calls_at_most_and_only_todays(office: Office, clock: HandClock):
    desk = office.staff("lab-1")
    for _ in range(25):
        take(office, "lab")
        desk.call_next()
        desk.arrived()
    assert len(shown(office)) == 20
    assert shown(office)[0][0] == "L424"
    clock.advance(days=1)
    # Only the visitor who is still at the desk.
    assert shown(office) == [("L424", "Desk 1", 1, False)]
    desk.done()
    assert shown(office) == []


def test_the_lobby_lives_on_when_a_desk_that_called_is_gone(office: Office):
    take(office, "lab")
    take(office, "lab")
    office.staff("lab-1").call_next()
    office.staff("lab-1").done()
    office.staff("lab-2").call_next()
    office.caretaker().publish(without_desk("lab-1"))
    assert shown(office) == [("L401", "Desk 2", 1, True)]


def test_an_unknown_lobby_is_refused_with_the_nearest(office: Office):
    with pytest.raises(Refused) as refused:
        office.lobby("lobby-11").view()
    assert refused.value.code == "unknown-lobby"
    assert refused.value.values["meant"] in {"lobby-1", "lobby-2"}


def test_the_view_says_how_the_display_is_set(office: Office):
    office.caretaker().put_notice(Names({"fi": "Hissi rikki", "en": "Lift out of order"}))
    view = office.lobby("lobby-1").view()
    assert (view.at, view.languages, view.voice_language) == (TUESDAY_TEN, ("fi", "en"), "fi")
    assert (view.voice, view.air_seconds, view.version, view.demo_time) == (True, 8, 1, False)
    assert [one.text.say("en") for one in view.notices] == ["Lift out of order"]
