"""The reference centre is whole, and grows by files alone."""

from __future__ import annotations

import re
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from opening_hours import OpeningHours

import config
from config.centre import Mode
from config.checking import LEAST_CONTRAST, contrast_to_white
from config.loading import check_folder, load_centre, load_files, read_folder
from config.texts import CATALOGUES, Texts

REFERENCE = Path(config.__file__).parent / "iso_omena"
HELSINKI = ZoneInfo("Europe/Helsinki")


@pytest.fixture(scope="module")
def centre():
    return load_centre(REFERENCE)


def test_it_is_clean_and_without_warnings() -> None:
    report = check_folder(REFERENCE)

    assert report.faults == ()
    assert report.warnings == ()
    assert report.sound
    assert report.centre is not None


def test_it_has_the_ten_services_in_their_modes(centre) -> None:
    assert {one.id: one.mode for one in centre.services} == {
        "library": Mode.WALK_IN,
        "youth": Mode.WALK_IN,
        "clinic": Mode.APPOINTMENT,
        "health": Mode.APPOINTMENT,
        "mental": Mode.APPOINTMENT,
        "kela": Mode.QUEUE,
        "service_point": Mode.QUEUE,
        "lab": Mode.QUEUE,
        "imaging": Mode.QUEUE,
        "kohtaamo": Mode.WALK_IN,
    }
    numbered = {one.id for one in centre.services if one.numbered}
    assert numbered == {"health", "mental", "kela", "service_point", "lab", "imaging"}


def test_it_has_the_devices_and_desks_that_everybody_names(centre) -> None:
    assert [one.id for one in centre.kiosks] == ["kiosk-1", "kiosk-2"]
    assert [one.id for one in centre.lobbies] == ["lobby-1", "lobby-2"]
    assert {"kela-1", "kela-2", "kela-3", "lab-1", "lab-2", "lab-3", "mental-1"} <= {
        one.id for one in centre.desks
    }
    portrait, landscape = (one.geometry for one in centre.kiosks)
    assert (portrait.width_mm, portrait.height_mm) == (398, 708)
    assert (landscape.width_mm, landscape.height_mm) == (708, 398)


def test_every_number_of_the_house_is_declared_once_and_series_start_apart(centre) -> None:
    spans = [
        range(span.first, span.last + 1)
        for series in centre.series
        for span in (*series.queue, *series.appointment)
    ]
    numbers = [number for span in spans for number in span]
    assert len(numbers) == len(set(numbers))
    starts = [series.queue[0].first // 100 for series in centre.series]
    assert len(starts) == len(set(starts))
    for series in centre.series:
        assert all(span.first // 100 != series.queue[0].first // 100 for span in series.appointment)


def test_every_number_on_a_desk_label_is_used_once(centre) -> None:
    for language in centre.languages:
        numbers = [re.sub(r"\D", "", desk.label.say(language)) for desk in centre.desks]
        assert len(numbers) == len(set(numbers))


def test_colours_are_dark_enough_on_white_and_equally_dark(centre) -> None:
    contrasts = [contrast_to_white(service.hue) for service in centre.services]
    assert min(contrasts) >= LEAST_CONTRAST
    assert max(contrasts) - min(contrasts) < 0.2


def test_the_discreet_service_borrows_series_and_name(centre) -> None:
    mental, health = centre.service("mental"), centre.service("health")
    assert mental.discreet
    assert mental.series == health.series
    assert mental.spoken_of == health.name
    assert mental.waiting_place == health.waiting_place


@pytest.mark.parametrize(
    ("service", "local", "expected"),
    [
        ("lab", "2026-11-24T06:44", False),
        ("lab", "2026-11-24T06:45", True),
        ("kela", "2026-11-25T11:30", False),  # Wednesday, the break of the short day
        ("kela", "2026-11-25T12:30", True),
        ("kela", "2026-11-25T13:30", False),
        ("service_point", "2026-07-03T17:00", False),  # a Friday in summer
        ("service_point", "2026-07-02T17:00", True),
        ("health", "2026-11-27T17:00", False),  # a Friday
        ("library", "2026-04-03T12:00", False),  # Good Friday
        ("library", "2026-04-06T12:00", False),  # Easter Monday
        ("library", "2026-06-19T12:00", False),  # Midsummer Eve
        ("library", "2026-06-20T12:00", False),  # Midsummer Day
        ("library", "2026-12-06T12:00", False),  # Independence Day
        ("library", "2026-12-24T12:00", False),  # Christmas Eve
        ("library", "2026-11-29T12:00", True),  # a Sunday
    ],
)
def test_hours_follow_days_seasons_and_holidays(centre, service, local, expected) -> None:
    hours = OpeningHours(centre.service(service).hours, timezone=HELSINKI, country="FI")
    at = datetime.fromisoformat(local).replace(tzinfo=HELSINKI)
    assert hours.is_open(at) is expected


def test_ways_lead_through_the_library_to_what_lies_behind_it(centre) -> None:
    for service in ("health", "mental", "kela", "service_point", "clinic"):
        place = centre.place(centre.service(service).place)
        assert place.floor == "3"
        assert place.way is not None
        assert "kirjaston läpi" in place.way.say("fi")
        assert "library" in place.way.say("en")


def test_bytes_give_the_same_centre_as_the_folder(centre) -> None:
    files = read_folder(REFERENCE)
    again = load_files(files)

    assert again == centre
    assert again.files == files
    assert files["services.toml"] == (REFERENCE / "services.toml").read_bytes()
    assert "icons/lab.svg" in files


ELEVENTH = """
[[services]]
id = "passport"
operator = "Poliisi"
mode = "queue"
hours = "Mo-Fr 08:00-16:15; PH off"
place = "service_point"
waiting_place = "waiting_2"
series = "passport"
icon = "passport.svg"
hue = "#1F3A5F"
name = { fi = "Passit", sv = "Pass", en = "Passports", ar = "جوازات السفر" }
says = { fi = "Passi.", sv = "Pass.", en = "A passport.", ar = "جواز سفر." }

[[series]]
id = "passport"
letter = "D"
queue = [{ first = 800, last = 899 }, { first = 900, last = 949 }]

[[profiles]]
id = "passport"
services = ["passport", "service_point"]

[[desks]]
id = "passport-1"
place = "service_point"
profile = "passport"
label = { fi = "Tiski 17", sv = "Disk 17", en = "Desk 17", ar = "المكتب 17" }
"""


def test_an_eleventh_service_is_a_change_of_files(spoilt) -> None:
    spoilt.append("passport.toml", ELEVENTH)
    spoilt.append("icons/passport.svg", (REFERENCE / "icons" / "kela.svg").read_text())
    spoilt.replace("screens.toml", '["health",', '["passport", "health",')

    centre = load_centre(spoilt.folder)

    assert len(centre.services) == 11
    assert centre.service("passport").numbered
    assert centre.series_of(centre.service("passport")).letter == "D"


def test_a_fifth_language_is_a_change_of_files(spoilt) -> None:
    for path in spoilt.folder.glob("*.toml"):
        text = path.read_text(encoding="utf-8")
        text = re.sub(r'(?m)^(\w+)\.en = "(.*)"$', r'\1.en = "\2"\n\1.et = "\2 (et)"', text)
        path.write_text(text, encoding="utf-8")
    spoilt.replace("centre.toml", '"en", "ar"]', '"en", "ar", "et"]')
    english = (CATALOGUES / "en.ftl").read_text(encoding="utf-8")
    spoilt.append("languages/et.ftl", english.replace("Did you mean", "Kas mõtlesid"))

    report = check_folder(spoilt.folder)
    assert report.faults == ()
    assert report.warnings == ()
    assert report.centre is not None
    assert report.centre.languages[-1] == "et"
    assert report.centre.service("library").name.say("et") == "Library (et)"
    texts = Texts.of_centre(report.centre)
    assert texts.own_name("et") == "Eesti"
    assert texts.missing("et") == set()
    assert texts.say("fault-did-you-mean", "et", likely="x") == "Kas mõtlesid “x”?"
    assert "et" in texts.languages
