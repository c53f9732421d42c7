"""Shown words live in ``config/languages`` only, complete in every language, and all used."""

from __future__ import annotations

import ast
import re
from functools import cache
from pathlib import Path

import pytest
from fluent.syntax import FluentParser
from fluent.syntax import ast as fluent
from fluent.syntax.visitor import Visitor
from support.house import ROOT, modules, pages, spot

CATALOGUES = ROOT / "config" / "languages"
LANGUAGES = sorted(path.stem for path in CATALOGUES.glob("*.ftl"))
LOCAL_LETTERS = re.compile("[åäöÅÄÖéšž\u0400-\u04ff\u0600-\u06ff]")
SHOWN = re.compile(
    r"\b(?:text|title|placeholderText|Accessible\.name|Accessible\.description)\s*:\s*"
    r"(\"[^\"]*[A-Za-z]{2}[^\"]*\"|'[^']*[A-Za-z]{2}[^']*')"
)
SAYS_KEY = re.compile(r"\b(?:Tr|say|Say)\.say\(\s*(?:\"([\w-]+)\"|'([\w-]+)')")
QML_STRING = re.compile(r"\"([^\"\n]*)\"|'([^'\n]*)'|`([^`]*)`")
OPTIONAL = {"call-letter", "own-name"}
"""Texts that only some languages need; code asks first whether they are there."""

ROOMS = {"screens/touch/": "kiosk", "screens/lobby/": "lobby", "screens/desk/": "desk"}
FAMILIES = {"Refused": "refused-", "Trouble": "trouble-"}


class Placeholders(Visitor):
    """Collects the values a text names."""

    def __init__(self) -> None:
        self.found: set[str] = set()

    def visit_VariableReference(self, node: fluent.VariableReference) -> None:  # noqa: N802
        self.found.add(node.id.name)


@cache
def catalogue(language: str) -> dict[str, frozenset[str]]:
    """Key of every text and the values it names."""
    path = CATALOGUES / f"{language}.ftl"
    found: dict[str, frozenset[str]] = {}
    for entry in FluentParser().parse(path.read_text(encoding="utf-8")).body:
        assert not isinstance(entry, fluent.Junk), f"{path.name}: not Fluent: {entry.content[:80]}"
        if isinstance(entry, fluent.Message | fluent.Term):
            key = entry.id.name if isinstance(entry, fluent.Message) else f"-{entry.id.name}"
            assert key not in found, f"{path.name}: {key} stands there twice"
            seen = Placeholders()
            seen.visit(entry)
            found[key] = frozenset(seen.found)
    return found


def keys() -> set[str]:
    """All keys of texts."""
    return {key for key in catalogue("en") if not key.startswith("-")}


@cache
def python_said() -> frozenset[tuple[str, str]]:
    """Place and key of every text that Python code asks for by a written-out key."""
    found = set()
    for module in modules():
        for node in ast.walk(module.tree):
            if not isinstance(node, ast.Call) or not node.args:
                continue
            first = node.args[0]
            if not isinstance(first, ast.Constant) or not isinstance(first.value, str):
                continue
            called = ast.unparse(node.func)
            if called.rpartition(".")[2] == "say" and re.fullmatch(r"[a-z]+(-[\w]+)+", first.value):
                found.add((spot(module.path, node.lineno), first.value))
            elif called in FAMILIES:
                found.add((spot(module.path, node.lineno), FAMILIES[called] + first.value))
    return frozenset(found)


@cache
def page_said() -> frozenset[tuple[str, str]]:
    """Place and key of every text that a page asks for by a written-out key."""
    return frozenset(
        (spot(page, number), match[1] or match[2])
        for page in pages()
        for number, line in enumerate(page.read_text(encoding="utf-8").splitlines(), 1)
        for match in SAYS_KEY.finditer(line.partition("//")[0])
    )


def spoken_strings() -> set[str]:
    """Every string of code and pages, of which a key may be one or be built."""
    found = {text for module in modules() for _, text in module.strings()}
    for page in pages():
        for groups in QML_STRING.findall(page.read_text(encoding="utf-8")):
            text = next((group for group in groups if group), "")
            found.add(text)
            found.add(text.partition("${")[0])
    return found


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_catalogue_has_every_text_with_the_same_values(language: str) -> None:
    english, this = catalogue("en"), catalogue(language)
    assert sorted(english.keys() - this.keys() - OPTIONAL) == [], "missing"
    assert sorted(this.keys() - english.keys() - OPTIONAL) == [], "unknown"
    both = this.keys() & english.keys()
    assert {key: sorted(this[key]) for key in both if this[key] != english[key]} == {}


def test_the_four_languages_are_there() -> None:
    assert {"ar", "en", "fi", "sv"} <= set(LANGUAGES)


def test_every_text_asked_for_exists() -> None:
    known = keys() | OPTIONAL

    def exists(place: str, key: str) -> bool:
        # Rooms may leave out their own first word; a key that ends in "-" is completed.
        room = next((name for folder, name in ROOMS.items() if place.startswith(folder)), "")
        asked = {key, f"{room}-{key}"}
        return bool(asked & known) or (
            key.endswith("-") and any(one.startswith(key) for one in known)
        )

    said = python_said() | page_said()
    wrong = sorted(f"{place} {key}" for place, key in said if not exists(place, key))
    assert wrong == []


def test_every_text_is_used() -> None:
    said = {key for _, key in python_said() | page_said()}
    strings = spoken_strings()
    stems = {text for text in strings if re.fullmatch(r"[a-z]+-([\w]+-)*", text)}
    stems |= {f"{family}{stem}" for stem in stems for family in FAMILIES.values()}
    ends = {f"{family}{text}" for text in strings for family in (*FAMILIES.values(), "fault-")}
    unused = {
        key
        for key in keys() - said
        if key not in strings and key not in ends and not any(key.startswith(s) for s in stems)
    }
    assert sorted(unused) == []


def test_code_and_pages_hold_no_words_of_a_language() -> None:
    # Pictures for people to look at need what a centre brings: notices, names of desks.
    in_code = [
        spot(module.path, line)
        for module in modules()
        if not module.name.endswith(".shots")
        for line, text in module.strings()
        if LOCAL_LETTERS.search(text)
    ]
    in_pages = [
        f"{spot(page, number)}: {line.strip()}"
        for page in pages()
        for number, line in enumerate(page.read_text(encoding="utf-8").splitlines(), 1)
        if LOCAL_LETTERS.search(line.partition("//")[0]) or SHOWN.search(line)
    ]
    assert in_code + in_pages == []


def test_texts_of_the_product_name_no_place_of_one_centre() -> None:
    named = re.compile(r"Iso Omena|Espoo|Kela|HUS\b")
    wrong = [
        f"{path.name}:{number}"
        for path in sorted(Path(CATALOGUES).glob("*.ftl"))
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
        if named.search(line.partition("#")[0])
    ]
    assert wrong == []
