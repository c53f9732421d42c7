"""A call as words, in one language: what the loudspeaker says and a page can show.

The letter is named as letters are, and the digits are read one by one ("nolla neljä
kaksi"): that is how people compare them with the slip in their hand, and every language
does it alike. The words are the catalogues' (``call-…``); a service's name never comes
in, because only number and desk do.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol
from xml.sax.saxutils import escape, quoteattr

# Private-use characters: no catalogue and no desk label has them.
_NUMBER, _DESK = "\ue000", "\ue001"

PAUSE_MS = 250
"""Rest between letter, digits and desk, ms: the ear takes them as three things."""


class Wording(Protocol):
    """What is needed of ``config.texts.Texts``."""

    def say(self, key: str, language: str, /, **values: object) -> str:
        """The text of ``key`` in ``language``."""

    def has(self, key: str, language: str) -> bool:
        """Whether ``language`` itself has that text."""


@dataclass(frozen=True, slots=True)
class Phrase:
    """One sentence to be said.

    Attributes:
        text: The words as they can be read.
        ssml: The same for a speech engine, as one SSML document.
        language: The language it is worded in, so the voice that must say it.
    """

    text: str
    ssml: str
    language: str


def call_phrase(
    number: str, desk: str, language: str, texts: Wording, *, desk_language: str | None = None
) -> Phrase:
    """The words that call ``number`` to ``desk``.

    Args:
        number: As printed: a letter and digits, "L042".
        desk: The desk's label, "Tiski 3".
        language: The language asked for. Where it has no words of its own for a call, those
            of its base language are used, and then English.
        texts: The catalogues.
        desk_language: The language of the label where it is another; its voice says it.
    """
    worded = _worded_in(language, texts)
    letter, digits = number.rstrip("0123456789"), number.lstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
    names = [texts.say("call-digit", worded, digit=int(digit)) for digit in digits]
    sentence = texts.say("call-phrase", worded, number=_NUMBER, desk=_DESK)
    spoken = _pause().join(
        part for part in (_spell(letter, worded, texts), escape(", ".join(names))) if part
    )
    place = escape(desk)
    if desk_language and desk_language != worded:
        place = f"<voice xml:lang={quoteattr(desk_language)}>{place}</voice>"
    ssml = escape(sentence).replace(_NUMBER, spoken + _pause()).replace(_DESK, place)
    return Phrase(
        text=sentence.replace(_NUMBER, " ".join([*letter, *names])).replace(_DESK, desk),
        ssml=f"<speak>{ssml}</speak>",
        language=worded,
    )


def _worded_in(language: str, texts: Wording) -> str:
    for tag in (language, language.split("-")[0]):
        if texts.has("call-phrase", tag):
            return tag
    return "en"


def _spell(letters: str, language: str, texts: Wording) -> str:
    # A script without Latin letters writes their names out. Where the catalogue only repeats
    # the letter, the engine must be told that it is one: English "A" would be an article.
    told = []
    for letter in letters:
        name = texts.say("call-letter", language, letter=letter)
        plain = name == letter
        told.append(
            f'<say-as interpret-as="characters">{escape(letter)}</say-as>'
            if plain
            else escape(name)
        )
    return " ".join(told)


def _pause() -> str:
    return f'<break time="{PAUSE_MS}ms"/>'
