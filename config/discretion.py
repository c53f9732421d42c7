"""Whether a discreet service stays unrecognised.

Nobody in the lobby may tell from a number, a label, a place or a slip that somebody goes
to a discreet service. So it borrows its series, and in public a name, from a neighbour,
and its own name may stand on nothing that others see or hear.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from config.centre import Centre, Names, Service
from config.draft import Draft
from config.finding import Findings

_WORD = re.compile(r"\w+")
_STEM = 6
"""Letters by which a long word is recognised in its compounds and inflected forms."""


def check_discretion(draft: Draft, findings: Findings) -> None:
    """Notes everything by which a discreet service could be recognised."""
    for at, service in enumerate(draft.centre.services):
        if service.discreet:
            _check_service(draft, at, service, findings)


def _check_service(draft: Draft, at: int, service: Service, findings: Findings) -> None:
    centre = draft.centre
    here = draft.spot("services", at)
    if service.public_name is None:
        findings.fault_at("public-name-missing", here)
    else:
        others = [one.name for one in centre.services if not one.discreet]
        if draft.whole("services") and service.public_name not in others:
            spot = draft.spot("services", at, "public_name")
            findings.warn_at("public-name-own", spot)
    if service.numbered and service.series is not None and draft.whole("services"):
        sharers = [
            one
            for one in centre.services
            if one.series == service.series and one.numbered and not one.discreet
        ]
        if not sharers:
            findings.fault_at("series-not-shared", draft.spot("services", at, "series"))
    telling = telling_words(centre, service)
    for (part, position, key), shown in _shown_texts(draft, at, service):
        for language, text in shown.items():
            word = _find(telling, text)
            if word is not None:
                spot = draft.spot(part, position, key, language)
                findings.fault_at("name-shown", spot, word=word, text=text)


def telling_words(centre: Centre, service: Service) -> frozenset[str]:
    """The words, in lower case, by which a service's name gives it away.

    Words of four letters or more that no open service bears in its name; long ones cut
    to their stem, so that compounds and inflected forms are found as well.
    """
    common = {
        word
        for other in centre.services
        if not other.discreet
        for _, name in other.name.items()
        for word in _words(name)
    }
    return frozenset(
        word[:_STEM] if len(word) >= _STEM + 2 else word
        for _, name in service.name.items()
        for word in _words(name)
        if len(word) >= 4 and word not in common
    )


def gives_away(centre: Centre, text: str) -> bool:
    """Whether a text that others see or hear bears a telling word of a discreet service."""
    return any(
        _find(telling_words(centre, service), text) is not None
        for service in centre.services
        if service.discreet
    )


def _words(text: str) -> list[str]:
    return _WORD.findall(_plain(text))


def _find(telling: frozenset[str], text: str) -> str | None:
    plain = _plain(text)
    return next((word for word in sorted(telling) if word in plain), None)


def _plain(text: str) -> str:
    """The text in lower case, without soft hyphens and Arabic vowel signs."""
    composed = unicodedata.normalize("NFKC", text).casefold()
    return "".join(one for one in composed if unicodedata.category(one) not in {"Mn", "Cf"})


def _shown_texts(
    draft: Draft, at: int, service: Service
) -> Iterator[tuple[tuple[str, int, str], Names]]:
    """Everything that others may see or hear around a visitor of the service."""
    centre = draft.centre
    if service.public_name is not None:
        yield ("services", at, "public_name"), service.public_name
    for position, desk in enumerate(centre.desks):
        yield ("desks", position, "label"), desk.label
    for position, place in enumerate(centre.places):
        yield ("places", position, "name"), place.name
        if place.way is not None:
            yield ("places", position, "way"), place.way
    for position, lobby in enumerate(centre.lobbies):
        yield ("lobbies", position, "name"), lobby.name
