from __future__ import annotations

from typing import Any

from support.windows import Words

from config.texts import Texts
from screens.common.say import Say

ENGLISH = "waiting = { $n ->\n    [one] One person\n   *[other] { $n } people\n  }\n"
ARABIC = "waiting = { $n } أشخاص\n"


def texts() -> Texts:
    return Texts({"en": [ENGLISH], "ar": [ARABIC]})


def test_whole_numbers_choose_the_plural(qapp: object) -> None:
    say = Say(texts(), "en")
    assert say.say("waiting", {"n": 1.0}) == "One person"
    assert say.say("waiting", {"n": 4}) == "4 people"


def test_a_new_language_is_told_once(qapp: object, qtbot: Any) -> None:
    say = Say(texts(), "en")
    told: list[str] = []
    say.changed.connect(lambda: told.append(say.get_language()))
    say.set_language("ar")
    say.set_language("ar")
    assert told == ["ar"]
    assert say.get_direction() == "rtl"


def test_newly_published_words_are_said(qapp: object) -> None:
    say = Say(Words({"hello": "Hi"}), "en")
    told: list[str] = []
    say.changed.connect(lambda: told.append(say.say("hello", {})))
    say.use(Words({"hello": "Welcome"}))
    assert told == ["Welcome en"]


def test_a_language_has_its_own_name(qapp: object) -> None:
    assert Say(Words(), "en").own_name("fi") == "Suomi"


def test_every_key_of_the_controls_is_in_every_catalogue() -> None:
    catalogues = Texts.load(["fi", "sv", "en", "ar"])
    keys = ["common-language", "common-still-there", "common-starts-again", "common-go-on"]
    for language in ("fi", "sv", "en", "ar"):
        for key in keys:
            assert catalogues.has(key, language), (key, language)
