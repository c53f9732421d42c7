from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from zoneinfo import ZoneInfo

import pytest

from config.texts import Texts
from kiosk.errors import Refused, Trouble
from kiosk.queueing.hours import Door
from screens.touch import shots
from screens.touch import state as s
from screens.touch.faces import face_of, opening, quiet_line
from screens.touch.telling import Telling

LANGUAGES = ("fi", "sv", "en", "ar")
TEXTS = Texts.of_centre(shots.reference())
ZONE = ZoneInfo("Europe/Helsinki")


def telling(language: str = "en") -> Telling:
    return Telling(TEXTS, language, lambda instant: instant.astimezone(ZONE))


def service(name: str, **changes: object):
    return shots.service_view(shots.reference(), shots.reference().service(name), **changes)


def line(name: str, **changes: object) -> str:
    return quiet_line(service(name, **changes), shots.NOW, telling()).replace(
        "\N{NO-BREAK SPACE}", " "
    )


@pytest.mark.parametrize(
    ("waiting", "says"),
    [(0, "Nobody waiting"), (1, "1 waiting"), (12, "12 waiting")],
)
def test_an_open_tile_says_until_when_and_how_many_wait(waiting: int, says: str) -> None:
    assert line("kela", waiting=waiting) == f"Open until 16:00\n{says}"


def test_a_discreet_tile_shows_no_count() -> None:
    assert line("mental") == "Open until 16:00"


def test_a_tile_before_opening_says_that_numbers_are_given_already() -> None:
    early = line("lab", door=Door.NUMBERS_EARLY, opens_at=shots.NOW + timedelta(minutes=10))
    assert early == "Numbers available\nOpens at 10:45"


@pytest.mark.parametrize(
    ("hours", "says"),
    [
        (3, "Opens today at 13:35"),
        (22, "Opens tomorrow at 08:35"),
        (22 + 24, "Opens on Thursday at 08:35"),
        (22 + 24 * 8, "Opens on 3 Dec at 08:35"),
        (None, "Closed"),
    ],
)
def test_a_closed_service_says_when_it_opens(hours: int | None, says: str) -> None:
    at = None if hours is None else shots.NOW + timedelta(hours=hours)
    told = opening(service("kela", door=Door.CLOSED, opens_at=at), shots.NOW, telling())
    assert told.replace("\N{NO-BREAK SPACE}", " ") == says


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    "name", [scene.name for scene in shots.pages() if scene.size_kind == "portrait"]
)
def test_every_page_has_words_in_every_language(name: str, language: str) -> None:
    state = shots.state_of(name.removeprefix("kiosk-"), language)
    face = face_of(state, telling(language), "KTL")
    assert "[kiosk" not in str(face)
    assert "{" not in str([one for one in face.values() if isinstance(one, str)])


@pytest.mark.parametrize("name", ["ticket-discreet"])
def test_a_discreet_ticket_page_names_no_service(name: str) -> None:
    for language in LANGUAGES:
        face = face_of(shots.state_of(name, language), telling(language), "T")
        own = shots.reference().service("mental").name.say(language)
        assert own not in str(face)
        assert (face["icon"], face["hue"], face["errand"]) == ("", "", "")


@pytest.mark.parametrize(
    "name",
    ["service-closed", "service-no-more", "service-walk-in", "service-booked", "service-away"],
)
def test_a_page_without_numbers_offers_none_and_says_where_to_go(name: str) -> None:
    face = face_of(shots.state_of(name, "en"), telling(), "T")
    assert face["errands"] == []
    assert face["kind"] not in {"take", "errands"}
    assert any(one["icon"] == "place" and one["text"] for one in face["facts"])


def test_trouble_is_told_without_our_machinery() -> None:
    state = s.State(home=shots.home_view(), page=s.Page.FIND, language="en")
    away = Trouble("database-away", address="postgresql://db.example/vuoro", why="refused")
    face = face_of(replace(state, said=away), telling(), "T")
    assert "postgresql" not in str(face)
    assert face["said"] == TEXTS.say("kiosk-trouble-short", "en")


def test_a_refusal_is_told_in_the_catalogues_words() -> None:
    state = s.State(home=shots.home_view(), page=s.Page.FIND, language="en")
    shut = Refused("service-closed", service="Kela", opens=shots.NOW + timedelta(hours=22))
    face = face_of(replace(state, said=shut), telling(), "T")
    assert (
        face["said"].replace("\N{NO-BREAK SPACE}", " ")
        == "Kela is closed now. It opens tomorrow at 08:35."
    )


@pytest.mark.parametrize(
    ("code", "kind"), [("service-closed", "closed"), ("no-more-numbers", "no-more")]
)
def test_a_service_that_refused_to_give_a_number_is_shown_as_shut(code: str, kind: str) -> None:
    state = s.State(home=shots.home_view(), page=s.Page.SERVICE, service="kela", language="en")
    shut = Refused(code, service="Kela", opens=shots.NOW + timedelta(hours=22))
    for said in (shut, Refused(f"{code}-for-now", service="Kela")):
        face = face_of(replace(state, said=said), telling(), "T")
        assert (face["kind"], face["errands"], face["said"]) == (kind, [], "")
        assert "Open until" not in str(face)
        assert any(one["icon"] == "place" for one in face["facts"])
    opens = face_of(replace(state, said=shut), telling(), "T")["text"]
    assert opens.replace("\N{NO-BREAK SPACE}", " ") == "Opens tomorrow at 08:35"


@pytest.mark.parametrize("name", ["service-no-more-fallback", "service-booked"])
def test_a_page_that_sends_elsewhere_says_where_that_is_and_leads_there(name: str) -> None:
    face = face_of(shots.state_of(name, "en"), telling(), "T")
    way_on = face["fallback"]
    assert way_on["id"] == "service_point"
    assert way_on["name"] == "Service Point"
    assert way_on["place"]
    assert way_on["ask"]


def test_nobody_is_sent_to_a_service_that_is_shut_too() -> None:
    shut = service("service_point", door=Door.CLOSED, takes_numbers=False)
    state = shots.state_of("service-booked", "en")
    assert state.home is not None
    services = tuple(shut if one.id == shut.id else one for one in state.home.services)
    state = replace(state, home=replace(state.home, services=services))
    assert face_of(state, telling(), "T")["fallback"] == {}


@pytest.mark.parametrize("name", ["found-called", "found-serving"])
def test_a_called_visitor_is_told_the_way(name: str) -> None:
    face = face_of(shots.state_of(name, "en"), telling(), "T")
    (place,) = face["facts"]
    assert place["icon"] == "place"
    assert "floor\N{NO-BREAK SPACE}3" in place["text"]
    assert place["note"]


@pytest.mark.parametrize("name", ["found-served", "found-cancelled", "found-expired"])
def test_what_is_over_needs_no_time(name: str) -> None:
    assert face_of(shots.state_of(name, "en"), telling(), "T")["facts"] == []


def test_a_lone_letter_keeps_its_hyphen() -> None:
    assert telling().name(service("imaging").name) == "HUS imaging (X\N{NON-BREAKING HYPHEN}ray)"
