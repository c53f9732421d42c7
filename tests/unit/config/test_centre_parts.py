"""Parts of a centre by id, and what follows from their options."""

from __future__ import annotations

from pathlib import Path

import pytest
from pydantic import ValidationError

import config
from config.centre import Centre, Names, Range
from config.loading import load_centre


@pytest.fixture(scope="module")
def centre() -> Centre:
    return load_centre(Path(config.__file__).parent / "iso_omena")


def test_parts_are_found_by_id(centre) -> None:
    assert centre.service("lab").id == "lab"
    assert centre.desk("kela-1").profile == "kela"
    assert centre.profile("kela").services == ("kela",)
    assert centre.place("lab").floor == "3"
    assert centre.kiosk("kiosk-1").printer == "network://127.0.0.1:9100"
    assert centre.lobby("lobby-2").place == "waiting_2"
    assert centre.series_of(centre.service("mental")).letter == "T"


def test_an_unknown_id_is_a_key_error(centre) -> None:
    for find in (centre.service, centre.desk, centre.profile, centre.place, centre.kiosk):
        with pytest.raises(KeyError, match="nothing"):
            find("nothing")
    with pytest.raises(KeyError):
        centre.series_of(centre.service("library"))


def test_a_screen_shows_all_services_or_those_it_names(centre) -> None:
    assert centre.shown_by(centre.kiosk("kiosk-1")) == centre.services
    shown = [one.id for one in centre.shown_by(centre.lobby("lobby-2"))]
    assert shown == ["health", "mental", "kela", "service_point"]


def test_the_first_language_speaks_unless_another_is_named(centre) -> None:
    assert centre.first_voice == "fi"
    assert centre.model_copy(update={"voice_language": "sv"}).first_voice == "sv"
    assert centre.model_copy(update={"voice_language": None}).first_voice == "fi"


def test_names() -> None:
    names = Names({"fi": "Kirjasto", "sv": "Bibliotek"})
    assert names.say("sv") == "Bibliotek"
    assert names.say("en") == "Kirjasto"
    assert list(names.items()) == [("fi", "Kirjasto"), ("sv", "Bibliotek")]
    assert names.languages() == {"fi", "sv"}
    with pytest.raises(ValidationError):
        Names({})


def test_only_a_discreet_service_bears_another_name_in_public(centre) -> None:
    assert centre.service("mental").spoken_of.say("en") == "Health centre"
    assert centre.service("lab").spoken_of == centre.service("lab").name


def test_a_range_holds_both_its_ends() -> None:
    assert len(Range(first=100, last=199)) == 100
    assert len(Range(first=5, last=4)) == 0


def test_a_centre_carries_its_files_and_nobody_changes_them(centre) -> None:
    with pytest.raises(TypeError):
        centre.files["x"] = b""  # type: ignore[index]
    assert centre.with_files({}).files == {}
    assert centre.files
