"""Text by key, language and values.

One Fluent catalogue a language (https://projectfluent.org) lies in ``languages``; a
centre may bring its own, which add to these or stand in for them. Every screen, slip,
voice and command takes its words from here.
"""

from __future__ import annotations

import logging
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from pathlib import Path
from threading import RLock
from typing import Self

from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax import ast
from fluent.syntax.visitor import Visitor

from config.centre import Centre, Names
from config.dates import (
    clock_time,
    day_in_sentence,
    locale_of,
    long_date,
    short_date,
    weekday,
)

__all__ = [
    "CATALOGUES",
    "ENGLISH",
    "FONTS",
    "TextFault",
    "Texts",
    "catalogues_of",
    "clock_time",
    "long_date",
    "short_date",
    "weekday",
]

CATALOGUES = Path(__file__).parent / "languages"
"""The product's own catalogues, ``<language tag>.ftl``."""

FONTS = CATALOGUES / "fonts"
"""The fonts the product brings: Noto Sans and Noto Sans Arabic."""

ENGLISH = "en"
"""The language that stands in wherever another lacks a text; the measure of completeness."""

OWN_NAME = "own-name"
"""Key by which a catalogue may say its language's own name, where no common one exists."""

OPTIONAL = frozenset({OWN_NAME, "call-letter"})
"""Texts that only some languages need; who wants one asks first whether it is there."""

MOMENT = "common-moment"
"""Key by which a language joins a day and a time of day: ``tiistaina 24.11. klo 9.05``."""

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class TextFault:
    """Something wrong in a catalogue.

    ``code`` is ``text-broken`` (no Fluent), ``text-twice``, ``text-unknown`` (a key that
    English lacks), ``text-missing``, ``placeholder-unknown`` or ``placeholder-missing``
    (against English). ``line`` counts from 1, None for what is not there.
    """

    code: str
    key: str
    line: int | None = None
    placeholder: str = ""


class Texts:
    """The catalogues of several languages, each read when first asked for.

    Args:
        sources: Fluent texts by language tag; later ones stand in for earlier ones.
    """

    def __init__(self, sources: Mapping[str, Sequence[str]]) -> None:
        self._sources = {language: tuple(texts) for language, texts in sources.items()}
        self._read: dict[str, _Catalogue] = {}
        self._lock = RLock()
        self._told: set[tuple[str, str]] = set()

    @classmethod
    def load(
        cls, languages: Sequence[str] | None = None, extra: Mapping[str, str] | None = None
    ) -> Self:
        """The product's catalogues, with a centre's own merged over them.

        Args:
            languages: Language tags wanted, in this order; all there are by default.
                English is always there.
            extra: A centre's own Fluent texts by language tag.
        """
        extra = extra or {}
        product = {path.stem: path for path in sorted(CATALOGUES.glob("*.ftl"))}
        wanted = [*product, *extra] if languages is None else [*languages, ENGLISH]
        sources: dict[str, list[str]] = {}
        for language in dict.fromkeys(wanted):
            texts = []
            if language in product:
                texts.append(product[language].read_text(encoding="utf-8"))
            if language in extra:
                texts.append(extra[language])
            if texts:
                sources[language] = texts
        return cls(sources)

    @classmethod
    def of_centre(cls, centre: Centre) -> Self:
        """The texts of a centre: all the product's catalogues and the centre's own."""
        return cls.load(extra=catalogues_of(centre.files))

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages that have a catalogue."""
        return tuple(self._sources)

    def say(self, key: str, language: str, /, **values: object) -> str:
        """The text of ``key``, with the values it names filled in.

        A language that lacks the text gives way to its base language, then to English;
        where nobody has it, the key itself is shown in brackets, and logged once.
        Whole numbers stay numbers, so that the text can choose its plural by them;
        ``Names`` are said in the language asked, a local time with its weekday and date.
        """
        halves: list[str] = []
        for one in _chain(language):
            message = self._catalogue(one).message(key)
            if message is None:
                continue
            text, sound = self._catalogue(one).format(message, language, values)
            if sound:
                return text
            self._tell_once(key, one, "text lacks a value: %s in %s")
            halves.append(text)
        if halves:
            return halves[0]
        self._tell_once(key, language, "no text: %s in %s")
        return f"[{key}]"

    def has(self, key: str, language: str) -> bool:
        """Whether the language itself has a text for ``key``."""
        return self._catalogue(language).message(key) is not None

    def missing(self, language: str) -> set[str]:
        """The keys that English has and ``language`` lacks."""
        return set(self._catalogue(ENGLISH).keys - self._catalogue(language).keys - OPTIONAL)

    def faults(self, language: str) -> tuple[TextFault, ...]:
        """What is wrong with a language's catalogue, measured against English."""
        return tuple(self._find_faults(language))

    def direction(self, language: str) -> str:
        """``rtl`` for languages written from right to left, else ``ltr``."""
        return str(locale_of(language).text_direction)

    def own_name(self, language: str) -> str:
        """What speakers call the language: Suomi, Svenska, English, العربية."""
        message = self._catalogue(language).message(OWN_NAME)
        if message is not None:
            return self._catalogue(language).format(message, language, {})[0]
        locale = locale_of(language)
        name = str(locale.languages.get(locale.language, language))
        return name[:1].upper() + name[1:]

    def _catalogue(self, language: str) -> _Catalogue:
        with self._lock:
            if language not in self._read:
                self._read[language] = _parse(language, self._sources.get(language, ()))
            return self._read[language]

    def _tell_once(self, key: str, language: str, sentence: str) -> None:
        if (key, language) not in self._told:
            self._told.add((key, language))
            _log.warning(sentence, key, language)

    def _find_faults(self, language: str) -> Iterator[TextFault]:
        mine, english = self._catalogue(language), self._catalogue(ENGLISH)
        yield from mine.faults
        for key in sorted(english.keys - mine.keys - OPTIONAL):
            yield TextFault("text-missing", key)
        for key, line in mine.lines.items():
            if key not in english.keys:
                if key not in OPTIONAL:
                    yield TextFault("text-unknown", key, line)
                continue
            have, want = mine.placeholders(key), english.placeholders(key)
            for name in sorted(have - want):
                yield TextFault("placeholder-unknown", key, line, name)
            for name in sorted(want - have):
                yield TextFault("placeholder-missing", key, line, name)


def catalogues_of(files: Mapping[str, bytes]) -> dict[str, str]:
    """A centre's own texts by language tag: its files ``languages/*.ftl``.

    Bytes that are no UTF-8 are replaced; the check of the folder has named them.
    """
    return {
        Path(name).stem: data.decode("utf-8-sig", errors="replace")
        for name, data in sorted(files.items())
        if name.startswith("languages/") and name.count("/") == 1 and name.endswith(".ftl")
    }


class _Catalogue:
    """One language's texts, parsed."""

    def __init__(self, language: str, texts: Sequence[str]) -> None:
        self._bundle = FluentBundle([str(locale_of(language))], use_isolating=False)
        self._entries: dict[str, ast.Message] = {}
        self.lines: dict[str, int] = {}
        self.faults: list[TextFault] = []
        for text in texts:
            resource = FluentResource(text)
            self._bundle.add_resource(resource, allow_overrides=True)
            self._index(text, resource)
        self.keys = frozenset(self._entries)

    def _index(self, text: str, resource: ast.Resource) -> None:
        here: set[str] = set()
        for entry in resource.body:
            start = entry.span.start if entry.span else 0
            line = text.count("\n", 0, start) + 1
            if isinstance(entry, ast.Junk):
                written = (entry.content or "").strip().partition("\n")[0]
                self.faults.append(TextFault("text-broken", written, line))
            elif isinstance(entry, ast.Message) and entry.value is not None:
                key = entry.id.name
                if key in here:
                    self.faults.append(TextFault("text-twice", key, line))
                here.add(key)
                self._entries[key] = entry
                self.lines[key] = line

    def message(self, key: str) -> ast.Message | None:
        return self._entries.get(key)

    def format(
        self, message: ast.Message, language: str, values: Mapping[str, object]
    ) -> tuple[str, bool]:
        """The text, and whether everything it names was there."""
        pattern = self._bundle.get_message(message.id.name).value
        assert pattern is not None  # noqa: S101 - only messages with a text are kept
        given = {name: self._plain(value, language) for name, value in values.items()}
        text, errors = self._bundle.format_pattern(pattern, given)
        return str(text), not errors

    def _plain(self, value: object, language: str) -> object:
        if isinstance(value, Names):
            return value.say(language)
        if isinstance(value, datetime):
            day, time = day_in_sentence(value, language), clock_time(value, language)
            pattern = self.message(MOMENT) and self._bundle.get_message(MOMENT).value
            if not pattern:
                return f"{day} {time}"
            return str(self._bundle.format_pattern(pattern, {"day": day, "time": time})[0])
        if isinstance(value, bool) or not isinstance(value, int | float):
            return str(value)
        return value

    def placeholders(self, key: str) -> frozenset[str]:
        """The values that a text names."""
        names = _Names()
        names.visit(self._entries[key])
        return frozenset(names.found)


@lru_cache(maxsize=64)
def _parse(language: str, texts: tuple[str, ...]) -> _Catalogue:
    # Parsing is most of the work, and every version of a centre shares the product's texts.
    return _Catalogue(language, texts)


class _Names(Visitor):
    def __init__(self) -> None:
        super().__init__()
        self.found: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802
        self.found.add(node.id.name)


def _chain(language: str) -> Iterator[str]:
    """The language, its base languages, English; each once."""
    parts = language.split("-")
    tags = ["-".join(parts[:length]) for length in range(len(parts), 0, -1)]
    yield from dict.fromkeys([*tags, ENGLISH])
