"""Texts by key, language and values; and what is wrong with a catalogue."""

from __future__ import annotations

import logging
import re
from datetime import date, datetime, time
from threading import Thread

import pytest

from config.centre import Names
from config.dates import locale_of
from config.texts import (
    CATALOGUES,
    FONTS,
    TextFault,
    Texts,
    clock_time,
    long_date,
    short_date,
    weekday,
)

ENGLISH = """\
desk-waiting = { $n ->
    [one] One person waits
   *[other] { $n } people wait
}
desk-go = Go to { $place }
desk-only = Only English
"""
FINNISH = """\
desk-waiting = { $n ->
    [one] Yksi odottaa
   *[other] { $n } odottaa
}
desk-go = Mene: { $place }
"""


SPOILT = """\
desk-go = Gå
broken line
desk-waiting = { $m } väntar { $n }
desk-waiting = { $n } väntar
-term = Ord
desk-extra = Mera
own-name = Svenska
"""


@pytest.fixture
def texts() -> Texts:
    return Texts({"en": [ENGLISH], "fi": [FINNISH], "ar": ["desk-go = اذهب إلى { $place }"]})


def test_numbers_choose_their_plural(texts) -> None:
    assert texts.say("desk-waiting", "fi", n=1) == "Yksi odottaa"
    assert texts.say("desk-waiting", "en", n=4) == "4 people wait"
    assert texts.say("desk-waiting", "en", n=1200) == "1,200 people wait"


def test_values_go_in_bare_without_isolating_marks(texts) -> None:
    assert texts.say("desk-go", "ar", place="A 042") == "اذهب إلى A 042"


def test_names_are_said_in_the_language_asked(texts) -> None:
    place = Names({"fi": "Kirjasto", "en": "Library"})
    assert texts.say("desk-go", "fi", place=place) == "Mene: Kirjasto"
    assert texts.say("desk-go", "en", place=place) == "Go to Library"


def test_other_values_are_written_as_they_are(texts) -> None:
    assert texts.say("desk-go", "en", place=None) == "Go to None"
    assert texts.say("desk-go", "en", place=True) == "Go to True"
    assert texts.say("desk-go", "en", place=2.5) == "Go to 2.5"


def test_a_moment_is_told_with_its_day() -> None:
    texts = Texts({"fi": ["desk-x = Avataan { $at }."], "en": ["desk-x = Opens { $at }."]})
    at = datetime(2026, 11, 24, 9, 5)  # noqa: DTZ001 - local times carry no zone here
    assert texts.say("desk-x", "fi", at=at) == "Avataan tiistaina 24.11. 9.05."
    assert texts.say("desk-x", "en", at=at) == "Opens Tuesday 24 Nov 09:05."


def test_a_language_joins_day_and_time_in_its_own_way() -> None:
    texts = Texts({"fi": ["desk-x = Avataan { $at }.\ncommon-moment = { $day } klo { $time }"]})
    at = datetime(2026, 11, 24, 9, 5)  # noqa: DTZ001 - local times carry no zone here
    assert texts.say("desk-x", "fi", at=at) == "Avataan tiistaina 24.11. klo 9.05."


def test_values_may_bear_the_names_of_parameters() -> None:
    texts = Texts({"en": ["desk-x = { $key } { $language }"]})
    assert texts.say("desk-x", "en", key="a", language="b") == "a b"


def test_english_stands_in(texts) -> None:
    assert texts.say("desk-only", "fi") == "Only English"
    assert texts.say("desk-only", "so") == "Only English"


def test_a_base_language_stands_in_before_english(texts) -> None:
    assert texts.say("desk-waiting", "fi-x-selko", n=1) == "Yksi odottaa"


def test_what_nobody_has_is_the_key_in_brackets_and_logged_once(texts, caplog) -> None:
    with caplog.at_level(logging.WARNING, logger="config.texts"):
        assert texts.say("desk-nothing", "fi") == "[desk-nothing]"
        assert texts.say("desk-nothing", "fi") == "[desk-nothing]"
    assert [record.getMessage() for record in caplog.records] == ["no text: desk-nothing in fi"]


def test_a_text_that_names_an_unknown_value_gives_way_to_a_sound_one(caplog) -> None:
    texts = Texts({"en": ["desk-go = Go to { $place }"], "fi": ["desk-go = Mene { $paikka }"]})
    with caplog.at_level(logging.WARNING, logger="config.texts"):
        assert texts.say("desk-go", "fi", place="A") == "Go to A"
        assert texts.say("desk-go", "fi") == "Mene paikka"
    assert "text lacks a value: desk-go in fi" in caplog.text


def test_has_and_missing(texts) -> None:
    assert texts.has("desk-go", "fi")
    assert not texts.has("desk-only", "fi")
    assert not texts.has("desk-go", "so")
    assert texts.missing("fi") == {"desk-only"}
    assert texts.missing("en") == set()
    assert texts.missing("so") == {"desk-waiting", "desk-go", "desk-only"}
    assert texts.languages == ("en", "fi", "ar")


def test_directions_and_own_names(texts) -> None:
    assert texts.direction("ar") == "rtl"
    assert texts.direction("fi-x-selko") == "ltr"
    names = [texts.own_name(one) for one in ("fi", "sv", "en", "ar", "ru", "so", "fi-x-selko")]
    assert names == ["Suomi", "Svenska", "English", "العربية", "Русский", "Soomaali", "Suomi"]
    own = Texts({"en": [""], "fi-x-selko": ["own-name = Selkosuomi"]})
    assert own.own_name("fi-x-selko") == "Selkosuomi"


def test_faults_of_a_catalogue() -> None:
    texts = Texts(
        {
            "en": [ENGLISH],
            "sv": [SPOILT],
        }
    )

    assert texts.faults("sv") == (
        TextFault("text-broken", "broken line", 2),
        TextFault("text-twice", "desk-waiting", 4),
        TextFault("text-missing", "desk-only"),
        TextFault("placeholder-missing", "desk-go", 1, "place"),
        TextFault("text-unknown", "desk-extra", 6),
    )
    assert texts.faults("en") == ()


def test_placeholders_of_a_translation_are_those_of_english() -> None:
    texts = Texts({"en": ["a = { $x }"], "fi": ["a = { $y }"]})
    assert texts.faults("fi") == (
        TextFault("placeholder-unknown", "a", 1, "y"),
        TextFault("placeholder-missing", "a", 1, "x"),
    )


def test_a_centres_texts_stand_in_for_the_products() -> None:
    texts = Texts.load(["fi"], {"fi": "fault-not-text = Teksti!", "et": "x = y"})

    assert texts.languages == ("fi", "en")
    assert texts.say("fault-not-text", "fi") == "Teksti!"
    assert texts.say("fault-not-text-mend", "fi") == "Pane se lainausmerkkeihin."
    assert texts.say("fault-not-text", "en") == "This has to be text."
    assert "et" in Texts.load(extra={"et": "x = y"}).languages
    assert Texts.load(["kl"]).languages == ("en",)


def test_many_threads_read_one_catalogue_once() -> None:
    texts = Texts.load()
    said: list[str] = []
    threads = [
        Thread(target=lambda: said.append(texts.say("fault-not-text", "sv"))) for _ in range(8)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert said == ["Här ska stå en text."] * 8


@pytest.mark.parametrize("language", ["fi", "sv", "en", "ar"])
def test_the_products_catalogues_are_complete_against_each_other(language) -> None:
    assert Texts.load().faults(language) == ()


def test_every_kind_of_fault_has_its_two_sentences() -> None:
    folder = CATALOGUES.parent
    source = "".join(path.read_text(encoding="utf-8") for path in folder.glob("*.py"))
    codes = set(re.findall(r'(?:fault|fault_at|warn_at)\(\s*"([a-z0-9-]+)"', source))
    codes |= set(re.findall(r'": "((?:not|too|key)-[a-z-]+|empty|pattern)"', source)) - {"pattern"}
    referred = ("places", "services", "series", "classes", "profiles", "desks")
    codes |= {f"unknown-{one}" for one in referred}
    codes |= {"text-broken", "text-twice", "text-unknown", "unfit"}
    codes |= {"placeholder-unknown", "placeholder-missing"}
    texts = Texts.load()
    wanted = {f"fault-{code}{end}" for code in codes for end in ("", "-mend")}
    there = {key for key in texts._catalogue("en").keys if key.startswith("fault-")}
    assert there == wanted | {"fault-did-you-mean"}


def test_fonts_are_there() -> None:
    names = {path.name for path in FONTS.glob("*.ttf")}
    assert {"NotoSans-Regular.ttf", "NotoSansArabic-Bold.ttf"} <= names


@pytest.mark.parametrize(
    ("language", "clock", "long", "short", "day"),
    [
        ("fi", "9.05", "tiistai 24. marraskuuta 2026", "24.11.", "tiistai"),
        ("sv", "9.05", "tisdag 24 november 2026", "24 nov.", "tisdag"),
        ("en", "09:05", "Tuesday, 24 November 2026", "24 Nov", "Tuesday"),
        ("ar", "09:05", "الثلاثاء، 24 نوفمبر 2026", "24 نوفمبر", "الثلاثاء"),
        ("et", "09:05", "teisipäev, 24. november 2026", "24.11", "teisipäev"),
        ("fi-x-selko", "9.05", "tiistai 24. marraskuuta 2026", "24.11.", "tiistai"),
        ("qq", "09:05", "Tuesday, 24 November 2026", "24 Nov", "Tuesday"),
    ],
)
def test_times_and_dates_as_each_language_writes_them(language, clock, long, short, day) -> None:
    at = datetime(2026, 11, 24, 9, 5)  # noqa: DTZ001 - local times carry no zone here
    assert clock_time(at, language) == clock
    assert clock_time(time(9, 5), language) == clock
    assert long_date(at, language) == long
    assert long_date(date(2026, 11, 24), language) == long
    assert short_date(at, language) == short
    assert weekday(at, language) == day


def test_an_afternoon_has_24_hours_everywhere() -> None:
    for language in ("en", "ar", "so", "en-US"):
        assert clock_time(time(15, 30), language) == "15:30"


def test_unknown_tags_follow_the_closest_customs() -> None:
    assert str(locale_of("sv-FI")) == "sv_FI"
    assert str(locale_of("???")) == "en_GB"
