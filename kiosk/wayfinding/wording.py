"""Words steps in a language.

A sentence is put together from a pattern of the catalogue (``way-left-go``: "Turn left and
walk { $way }.") and a phrase. The phrase is the plan's own, inflected as the language wants
it ("kirjaston läpi"); a name without one stands bare in a pattern of the catalogue that needs
no inflection ("kohteen Kirjasto läpi"). A language without these patterns gets English.
"""

from __future__ import annotations

import unicodedata
from dataclasses import replace

from config.texts import ENGLISH, Texts
from kiosk.wayfinding.plan import Named
from kiosk.wayfinding.shortening import LINKS
from kiosk.wayfinding.steps import Step, StepKind

ISOLATE, END_ISOLATE = "\u2068", "\u2069"
"""What is written the other way round stays together between these (Unicode UAX 9)."""

_UNSPOKEN = str.maketrans({ISOLATE: None, END_ISOLATE: None, "\N{NO-BREAK SPACE}": " "})
_SAMPLE = "\ufffc"
_RELATIONS = ("to", "past", "through", "into", "at")
_STEM = 2

_ICONS = {
    StepKind.WALK: "walk",
    StepKind.AROUND: "arrow-back",
    StepKind.AHEAD: "arrow-ahead",
    StepKind.LEFT: "arrow-left",
    StepKind.RIGHT: "arrow-right",
    StepKind.HALF_LEFT: "arrow-half-left",
    StepKind.HALF_RIGHT: "arrow-half-right",
    StepKind.LIFT: "lift",
    StepKind.STAIRS: "stairs",
    StepKind.ESCALATOR: "escalator",
    StepKind.RAMP: "ramp",
    StepKind.ARRIVE: "place",
    StepKind.HERE: "here",
}


def icon_of(step: Step) -> str:
    """Name of the icon of the screens' set that shows what one does, a change of floor first."""
    first = step if step.before is None or step.kind in LINKS else step.before
    return _ICONS[first.kind]


def word_step(step: Step, language: str, texts: Texts) -> tuple[str, str]:
    """A step in one sentence, or two where two steps became one, as read and as said.

    Args:
        step: The step.
        language: Language tag of the visitor.
        texts: The centre's texts.

    Returns:
        The text, and the same with units in full words and nothing a voice can't say.
    """
    if step.before is not None:
        parts = (step.before, replace(step, before=None))
        told, said = zip(*(word_step(one, language, texts) for one in parts), strict=True)
        return " ".join(told), " ".join(said)
    words = _Words(texts, worded_in(language, texts))
    if step.kind in {StepKind.ARRIVE, StepKind.HERE}:
        text = spoken = words.end(step)
    elif step.kind in LINKS:
        text = spoken = words.link(step)
    else:
        text, spoken = words.walk(step, spoken=False), words.walk(step, spoken=True)
    return text, spoken.translate(_UNSPOKEN)


def word_minutes(minutes: int, language: str, texts: Texts) -> tuple[str, str]:
    """Walking time in whole minutes ("about 2 min"), as read and as said."""
    spoken = texts.say("way-minutes-spoken", language, n=minutes)
    return texts.say("way-minutes", language, n=minutes), spoken.translate(_UNSPOKEN)


def worded_in(language: str, texts: Texts) -> str:
    """The language that directions are given in: the one asked, or English where it has none.

    A sentence and the names in it are of one language.
    """
    has = any(texts.has("way-left", one) for one in (language, language.split("-")[0]))
    return language if has else ENGLISH


class _Words:
    """The directions' texts in one language."""

    def __init__(self, texts: Texts, language: str) -> None:
        self._texts = texts
        self._language = language
        self._rtl = texts.direction(language) == "rtl"

    def walk(self, step: Step, *, spoken: bool) -> str:
        """A turn, or straight on, with what is met or how far to go."""
        values = {}
        key = f"way-{step.kind}"
        if step.landmark is not None and step.relation == "at":
            key += "-at"
            values["place"] = self._phrase("at", step.landmark)
        elif step.landmark is not None:
            values["way"] = self._phrase(step.relation, step.landmark)
        if step.metres and "way" not in values:
            values["way"] = self._say(
                "way-metres-spoken" if spoken else "way-metres", n=step.metres
            )
        return self._say(key + "-go" if "way" in values else key, **values)

    def link(self, step: Step) -> str:
        """A lift, stairs, an escalator or a ramp, with the floor that signs name."""
        key = f"way-{step.kind}-{'up' if step.up else 'down'}"
        if not step.floor:
            return self._say(key)
        floor = step.floor
        # "-1" would else be shown as "1-" where one reads from the right.
        signed = self._rtl and not floor[:1].isalnum()
        floor = f"{ISOLATE}{floor}{END_ISOLATE}" if signed else self._isolated(floor)
        return self._say(key + "-floor", floor=floor)

    def end(self, step: Step) -> str:
        """The arrival, and on which side the goal is."""
        name = self._within_sentence(step.goal or Named()) or self._say("way-goal")
        name = self._isolated(name)
        key = f"way-{step.kind}"
        said = self._say(f"{key}-{step.side}" if step.side else key, name=name)
        return said[:1].upper() + said[1:]

    def _phrase(self, relation: str, named: Named) -> str:
        """How something is met: as the plan words it, else with its bare name."""
        own = named.form(relation, self._language)
        if own:
            return self._isolated(own)
        name = self._isolated(self._within_sentence(named))
        return self._say(f"way-{relation}", name=name)

    def _within_sentence(self, named: Named) -> str:
        """The name as it stands in a sentence ("the library"), where a phrase shows it.

        A phrase shows it where it begins and ends as the catalogue's pattern does: of "to the
        library" and the pattern "to { $name }" remains "the library". No word is ever cut in
        languages that inflect: their phrases do not fit the pattern.
        """
        for relation in _RELATIONS:
            phrase = named.form(relation, self._language)
            before, _, after = self._say(f"way-{relation}", name=_SAMPLE).partition(_SAMPLE)
            if phrase and len(phrase) > len(before + after) and before.endswith(" "):
                inner = phrase[len(before) : len(phrase) - len(after)]
                if before + inner + after == phrase:
                    return inner
        name = named.say(self._language)
        return name[:1].lower() + name[1:] if self._is_common_noun(named, name) else name

    def _is_common_noun(self, named: Named, name: str) -> bool:
        """Whether every inflected phrase begins with the name, and with a small letter.

        Of "Kirjasto" and "kirjaston ohi" one knows that a sentence has "kirjasto"; of "Kela"
        and "Kelan ohi" that it has "Kela". Two letters must agree, so that no word before the
        name is taken for it.
        """
        forms = [form for one in _RELATIONS if (form := named.form(one, self._language))]
        start = name[:1].lower() + name[1:_STEM]
        known = bool(forms) and len(start) == _STEM
        return known and all(form.startswith(start) for form in forms)

    def _isolated(self, text: str) -> str:
        """A text that has letters of the other direction, kept together."""
        other = {"L"} if self._rtl else {"R", "AL"}
        if any(unicodedata.bidirectional(one) in other for one in text):
            return f"{ISOLATE}{text}{END_ISOLATE}"
        return text

    def _say(self, key: str, **values: object) -> str:
        return self._texts.say(key, self._language, **values)
