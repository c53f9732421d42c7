"""Calls as words: what they say, and how espeak-ng really says it."""

from __future__ import annotations

import shutil
import string
import subprocess

import pytest

from config.texts import Texts
from kiosk.calling.phrases import call_phrase

DESKS = {"fi": "Tiski 3", "sv": "Disk 3", "en": "Desk 3", "ar": "المكتب 3"}
VOICES = {"fi": "fi", "sv": "sv", "en": "en-gb", "ar": "ar"}


@pytest.fixture(scope="module")
def texts() -> Texts:
    return Texts.load()


def phonemes(ssml: str, language: str) -> str:
    program = shutil.which("espeak-ng")
    assert program, "espeak-ng is part of what the lobby needs"
    done = subprocess.run(
        [program, "-v", VOICES[language], "-m", "-b", "1", "--ipa", "-q", "--stdin"],
        input=ssml,
        capture_output=True,
        encoding="utf-8",
        timeout=60,
        check=True,
    )
    return done.stdout


def plain(ipa: str) -> str:
    """Without stress marks and pauses."""
    return " ".join("".join(one for one in ipa if one not in "ˈˌ.-").split())


def test_the_words(texts: Texts) -> None:
    said = {language: call_phrase("L042", DESKS[language], language, texts) for language in DESKS}
    assert said["fi"].text == "Numero L nolla neljä kaksi. Tiski 3."
    assert said["sv"].text == "Nummer L noll fyra två. Disk 3."
    assert said["en"].text == "Number L zero four two. Desk 3."
    assert said["ar"].text == "الرقم L صفر 4 2. المكتب 3."
    assert all(phrase.language == language for language, phrase in said.items())


@pytest.mark.parametrize(
    ("language", "sounds"),
    [
        ("fi", "numero æl nolla neljæ kaksi tiskɪ kolme"),
        ("sv", "nɵmər ɛl nɔl fyːra tvoː dɪsk treː"),
        ("en", "nʌmbə ɛl ziəɹəʊ fɔː tuː dɛsk θɹiː"),
        ("ar", "ʔarraqm ʔil s̪ifr ʔarbaʕʕa ʔiθnaːn ʔalmaktab θalaːθa"),
    ],
)
def test_the_sounds(texts: Texts, language: str, sounds: str) -> None:
    phrase = call_phrase("L042", DESKS[language], language, texts)
    assert plain(phonemes(phrase.ssml, language)).replace("kaksɪ", "kaksi") == sounds


@pytest.mark.parametrize("language", list(DESKS))
def test_every_letter_is_named_and_no_two_alike(texts: Texts, language: str) -> None:
    heard: dict[str, str] = {}
    for letter in string.ascii_uppercase:
        phrase = call_phrase(f"{letter}1", "", language, texts)
        ipa = phonemes(phrase.ssml, language)
        assert "(" not in ipa, f"{letter}: another language's voice says it"
        heard[letter] = plain(ipa)
    assert len(set(heard.values())) == len(heard)


def test_english_a_is_a_letter_and_no_article(texts: Texts) -> None:
    assert "ˈeɪ" in phonemes(call_phrase("A100", "Desk 1", "en", texts).ssml, "en")


@pytest.mark.parametrize("language", list(DESKS))
def test_all_numbers_are_said_digit_by_digit_in_the_languages_own_voice(
    texts: Texts, language: str
) -> None:
    digits = [
        plain(phonemes(f"<speak>{name}</speak>", language)) for name in named(texts, language)
    ]
    assert len(set(digits)) == 10
    numbers = [f"{number:03}" for number in range(1000)]
    said = [
        call_phrase(f"K{number}", "", language, texts).ssml.removeprefix("<speak>")[:-8]
        for number in numbers
    ]
    ipa = phonemes(f"<speak>{'<p/>'.join(said)}</speak>", language)
    assert "(" not in ipa
    whole = plain(ipa)
    # Every number's digits follow each other; none is drawn together into a hundred.
    place = 0
    for number in numbers:
        for digit in number:
            place = whole.find(stem(digits[int(digit)]), place)
            assert place >= 0, number
            place += 1


def named(texts: Texts, language: str) -> list[str]:
    return [texts.say("call-digit", language, digit=digit) for digit in range(10)]


def stem(ipa: str) -> str:
    """A vowel at the end differs with what follows."""
    return ipa[:-1]


def test_four_digits_and_two_letters(texts: Texts) -> None:
    assert call_phrase("L1000", "Tiski 1", "fi", texts).text.startswith(
        "Numero L yksi nolla nolla nolla"
    )
    assert call_phrase("AB7", "Desk 1", "en", texts).text == "Number A B seven. Desk 1."


def test_a_label_in_another_language_is_said_by_its_voice(texts: Texts) -> None:
    phrase = call_phrase("L042", "Tiski 3", "ar", texts, desk_language="fi")
    ipa = phonemes(phrase.ssml, "ar")
    assert "tˈiskɪ kˈolme" in ipa
    assert "(" not in ipa


def test_what_a_label_says_is_never_taken_for_markup(texts: Texts) -> None:
    phrase = call_phrase("L042", "<b> & 'Tiski'", "fi", texts)
    assert "&lt;b&gt; &amp;" in phrase.ssml
    assert phrase.text.endswith("<b> & 'Tiski'.")


@pytest.mark.parametrize(("asked", "worded"), [("fi-x-selko", "fi"), ("so", "en")])
def test_a_language_without_words_takes_the_next_best(
    texts: Texts, asked: str, worded: str
) -> None:
    assert call_phrase("L042", "Tiski 3", asked, texts).language == worded
