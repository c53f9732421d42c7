"""What single tags mean."""

from __future__ import annotations

import pytest

from kiosk.wayfinding import tags


@pytest.mark.parametrize(
    ("text", "metres"),
    [
        ("0.9", 0.9),
        ("0,9 m", 0.9),
        ("90cm", 0.9),
        ("900 mm", 0.9),
        ("3'", 0.9144),
        ("2'6\"", 0.762),
        ("3 ft", 0.9144),
        ("", None),
        (None, None),
        ("0", None),
        ("-1", None),
        ("wide", None),
        ("1e9", None),
        ("5000", None),
    ],
)
def test_lengths(text: str | None, metres: float | None) -> None:
    assert tags.length(text) == (None if metres is None else pytest.approx(metres))


@pytest.mark.parametrize(
    ("text", "degrees"),
    [("0", 0), ("360", 0), ("-90", 270), ("22.5°", 22.5), ("WSW", 247.5), ("n", 0), ("up", None),
     ("nan", None), ("inf", None), ("", None), (None, None)],
)  # fmt: skip
def test_bearings(text: str | None, degrees: float | None) -> None:
    assert tags.bearing(text) == degrees


def test_what_one_measured_goes_before_what_one_drew() -> None:
    assert tags.width({"width": "1.2", "maxwidth:physical": "0.8"}) == 0.8
    assert tags.width({"est_width": "2"}) == 2


def test_on_foot_goes_before_everybody() -> None:
    assert tags.shut({"access": "private"})
    assert tags.shut({"access": "no"})
    assert not tags.shut({"access": "private", "foot": "yes"})
    assert tags.shut({"access": "yes", "foot": "no"})
    assert not tags.shut({"access": "customers"})


def test_names_and_inflected_phrases() -> None:
    told = tags.named(
        {
            "name": "Kirjasto",
            "name:sv": "Bibliotek",
            "name:zh-Hans": "图书馆",
            "name:etymology": "no language",
            "kiosk:past:fi": "kirjaston ohi",
            "kiosk:through:sv": "genom biblioteket",
            "kiosk:over:fi": "no such phrase",
        }
    )
    assert told.names == {"": "Kirjasto", "sv": "Bibliotek", "zh-Hans": "图书馆"}
    assert told.say("sv-FI") == "Bibliotek"
    assert told.say("en") == "Kirjasto"
    assert told.forms == {"past": {"fi": "kirjaston ohi"}, "through": {"sv": "genom biblioteket"}}


@pytest.mark.parametrize(
    ("told", "category"),
    [
        ({"amenity": "toilets"}, "toilets"),
        ({"amenity": "toilets", "wheelchair": "limited"}, "toilets"),
        ({"room": "toilet", "wheelchair": "designated"}, "accessible_toilets"),
        ({"tourism": "information", "information": "office"}, "info"),
        ({"information": "terminal"}, "info"),
        ({"amenity": "reception_desk"}, "info"),
        ({"highway": "elevator"}, "lift"),
        ({"room": "conference"}, "meeting_room"),
        ({"shop": "kiosk"}, "shop"),
        ({"shop": "no"}, ""),
        ({"kiosk:category": "youth", "amenity": "library"}, "youth"),
        ({"indoor": "room"}, ""),
    ],
)
def test_what_a_thing_is_for(told: dict[str, str], category: str) -> None:
    assert tags.category(told) == category
