"""Steps as sentences, in languages with and without inflected names."""

from __future__ import annotations

import unicodedata
from pathlib import Path

import pytest
from support.told_plans import INFO, KELA, LIBRARY, numbered

from config.texts import Texts
from kiosk.wayfinding.plan import Named
from kiosk.wayfinding.steps import Step, StepKind
from kiosk.wayfinding.wording import icon_of, word_minutes, word_step

TEXTS = Texts.load()
ICONS = Path(__file__).parents[4] / "screens" / "common" / "icons"
NBSP = "\N{NO-BREAK SPACE}"
LANGUAGES = ("fi", "sv", "en", "ar")
BARE = Named({"fi": "Kirjasto", "en": "Library", "sv": "Biblioteket", "ar": "المكتبة"})


def step(kind: StepKind, **values: object) -> Step:
    return Step(kind, 0, 2.0, (0.0, 0.0), **values)  # type: ignore[arg-type]


def text(one: Step, language: str, texts: Texts = TEXTS) -> str:
    return word_step(one, language, texts)[0]


def every_step() -> list[Step]:
    """Each kind with everything it can have."""
    steps = []
    for kind in StepKind:
        match kind:
            case StepKind.LIFT | StepKind.STAIRS | StepKind.ESCALATOR | StepKind.RAMP:
                steps += [step(kind, floor=floor, up=up) for floor in ("", "3") for up in (0, 1)]
            case StepKind.ARRIVE:
                sides = ("left", "right", "ahead", "")
                steps += [step(kind, side=side, goal=LIBRARY) for side in sides]
            case StepKind.HERE:
                steps.append(step(kind, goal=LIBRARY))
            case _:
                ways = ("into", "past", "through", "to")
                steps += [step(kind, relation=one, landmark=LIBRARY) for one in ways]
                steps.append(step(kind, metres=20))
                if kind not in {StepKind.WALK, StepKind.AHEAD, StepKind.AROUND}:
                    steps += [
                        step(kind, relation="at", landmark=INFO, metres=metres)
                        for metres in (0, 15)
                    ]
                if kind is not StepKind.WALK:
                    steps.append(step(kind))
    return steps


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_step_is_a_sentence_in_every_language(language: str) -> None:
    for one in every_step():
        for said in word_step(one, language, TEXTS):
            assert "[" not in said, one
            assert "{" not in said, one
            assert said.endswith("."), one
            assert not said[0].islower(), one
            assert "  " not in said, one


def test_every_step_has_an_icon_of_the_set() -> None:
    for kind in StepKind:
        assert (ICONS / f"{icon_of(step(kind))}.svg").is_file(), kind


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("fi", "Käänny vasemmalle ja kulje kirjaston läpi."),
        ("sv", "Sväng till vänster och gå genom biblioteket."),
        ("en", "Turn left and walk through the library."),
        ("ar", "انعطف يسارًا وامشِ عبر المكتبة."),
    ],
)
def test_names_are_said_as_the_plan_inflects_them(language: str, said: str) -> None:
    assert text(step(StepKind.LEFT, relation="through", landmark=LIBRARY), language) == said


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("fi", "Kulje suoraan kohteen Kirjasto ohi."),
        ("sv", "Gå rakt fram förbi Biblioteket."),
        ("en", "Go straight ahead past Library."),
        ("ar", "امشِ للأمام مباشرة مرورًا بجانب المكتبة."),
    ],
)
def test_a_name_without_a_phrase_stands_bare(language: str, said: str) -> None:
    assert text(step(StepKind.AHEAD, relation="past", landmark=BARE), language) == said


def test_a_phrase_shows_how_a_name_stands_in_a_sentence() -> None:
    arrive = step(StepKind.ARRIVE, side="left", goal=LIBRARY)
    assert text(arrive, "en") == "You will find the library on your left."
    assert text(arrive, "sv") == "Biblioteket finns till vänster."
    assert text(arrive, "fi") == "Vasemmalla on kirjasto."
    room = step(StepKind.ARRIVE, side="right", goal=numbered(7))
    assert text(room, "en") == "You will find Room 7 on your right."


@pytest.mark.parametrize(
    ("name", "past", "said"),
    [
        ("Huone 7", "huoneen 7 ohi", "Vasemmalla on huone 7."),
        ("Kela", "Kelan ohi", "Vasemmalla on Kela."),
        ("WC", "WC:n ohi", "Vasemmalla on WC."),
        ("Omena", "kauppakeskus Omenan ohi", "Vasemmalla on Omena."),
    ],
)
def test_only_a_common_noun_begins_small_within_a_sentence(name: str, past: str, said: str) -> None:
    named = Named({"fi": name}, {"past": {"fi": past}})
    assert text(step(StepKind.ARRIVE, side="left", goal=named), "fi") == said
    both = Named({"fi": name}, {**named.forms, "into": {"fi": f"{name}on"}})
    assert text(step(StepKind.ARRIVE, side="left", goal=both), "fi") == f"Vasemmalla on {name}."


def test_figures_stay_with_their_units_and_are_said_in_full_words() -> None:
    one = step(StepKind.RIGHT, metres=20)
    assert word_step(one, "fi", TEXTS) == (
        f"Käänny oikealle ja kulje 20{NBSP}m.",
        "Käänny oikealle ja kulje 20 metriä.",
    )
    assert word_step(one, "sv", TEXTS)[1] == "Sväng till höger och gå 20 meter."
    assert word_step(one, "en", TEXTS)[1] == "Turn right and walk for 20 metres."
    for metres, said in ((10, "10 أمتار."), (15, "15 مترًا."), (100, "100 متر.")):
        assert word_step(step(StepKind.LEFT, metres=metres), "ar", TEXTS)[1].endswith(said)
    assert word_minutes(2, "en", TEXTS) == (f"about{NBSP}2{NBSP}min", "about 2 minutes")
    assert word_minutes(1, "fi", TEXTS) == (f"noin{NBSP}1{NBSP}min", "noin minuutti")


def test_latin_letters_stay_together_in_arabic_and_a_voice_reads_no_marks() -> None:
    read, said = word_step(step(StepKind.ARRIVE, side="left", goal=KELA), "ar", TEXTS)
    assert read == "\u2068كيلا (Kela)\u2069 على يسارك."
    assert said == "كيلا (Kela) على يسارك."
    lift = step(StepKind.LIFT, floor="K1", up=True)
    assert "\u2068K1\u2069" in text(lift, "ar")
    assert text(lift, "fi") == f"Mene hissillä kerrokseen{NBSP}K1."
    for one in every_step():
        for language in LANGUAGES:
            spoken = word_step(one, language, TEXTS)[1]
            assert not [letter for letter in spoken if unicodedata.category(letter) == "Cf"]
            assert NBSP not in spoken


def test_a_goal_without_a_name_is_the_destination() -> None:
    arrive = step(StepKind.ARRIVE, side="left", goal=Named())
    assert text(arrive, "en") == "You will find your destination on your left."
    assert text(arrive, "fi") == "Vasemmalla on määränpääsi."
    assert text(arrive, "sv") == "Målet finns till vänster."
    assert text(arrive, "ar") == "وجهتك على يسارك."


def test_a_floor_below_the_street_keeps_its_sign_in_arabic() -> None:
    lift = step(StepKind.LIFT, floor="-1", up=False)
    assert text(lift, "ar").endswith(f"الطابق{NBSP}\u2068-1\u2069.")
    assert text(lift, "en") == f"Take the lift to floor{NBSP}-1."


def test_two_steps_that_became_one_are_two_sentences() -> None:
    turn = step(StepKind.RIGHT, metres=10)
    lift = step(StepKind.LIFT, floor="1", up=False, before=turn)
    assert word_step(lift, "en", TEXTS) == (
        f"Turn right and walk for 10{NBSP}m. Take the lift to floor{NBSP}1.",
        "Turn right and walk for 10 metres. Take the lift to floor 1.",
    )
    assert icon_of(lift) == "lift"
    assert icon_of(step(StepKind.LEFT, before=turn)) == "arrow-right"


def test_a_language_is_added_by_a_file_and_a_name_alone() -> None:
    own = "way-left-go = Biegen Sie links ab und gehen Sie { $way }.\nway-left = Links.\n"
    texts = Texts.load(extra={"de": own + "way-past = vorbei an { $name }\n"})
    one = step(StepKind.LEFT, relation="past", landmark=Named({"de": "Bibliothek", "": "Kirjasto"}))
    assert text(one, "de", texts) == "Biegen Sie links ab und gehen Sie vorbei an Bibliothek."
    assert text(one, "de-AT", texts) == text(one, "de", texts)


def test_a_language_without_directions_gets_english_ones_with_english_names() -> None:
    texts = Texts.load(extra={"so": "kiosk-x = x\n"})
    named = Named({"so": "Maktabad", "en": "Library"}, LIBRARY.forms)
    one = step(StepKind.LEFT, relation="past", landmark=named)
    assert text(one, "so", texts) == "Turn left and walk past the library."
