"""Whether everything is said in every language of the centre."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from pydantic import BaseModel

from config.centre import Names
from config.draft import PARTS, Draft
from config.finding import Findings, Spot, likeliest
from config.folder import decode
from config.texts import CATALOGUES, ENGLISH, Texts

_TAG = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")
_SHOWN_AT_MOST = 5


def check_translations(draft: Draft, files: Mapping[str, bytes], findings: Findings) -> None:
    """Notes every text that a language of the centre lacks or gets wrong."""
    languages = draft.centre.languages
    for path, names in _names_of(draft):
        for language in languages:
            if language not in names.languages():
                findings.fault_at("translation-missing", path, language=language)
    product = {path.stem for path in CATALOGUES.glob("*.ftl")}
    own = {
        name.removeprefix("languages/").removesuffix(".ftl"): name
        for name in sorted(files)
        if name.startswith("languages/") and name.endswith(".ftl")
    }
    for position, language in enumerate(languages):
        if language.partition("-")[0] not in {*product, *own} and language not in own:
            spot = draft.writing.spot(("languages", position))
            findings.fault_at("language-without-texts", spot, language=language)
    voice = draft.centre.voice_language
    if voice is not None and languages and voice not in languages:
        spot = draft.writing.spot(("voice_language",))
        findings.fault_at(
            "voice-language", spot, likely=likeliest(voice, languages), language=voice
        )
    for language, name in own.items():
        if not _TAG.fullmatch(language):
            findings.fault("catalogue-name", name, written=language)
            continue
        text = decode(name, files[name], findings)
        if text is not None:
            _check_catalogue(language, name, text, complete=language in product, findings=findings)


def _names_of(draft: Draft) -> Iterator[tuple[Spot, Names]]:
    """Every text of the draft, and where it stands."""
    writing = draft.writing
    if "name" in writing.content:
        yield writing.spot(("name",)), draft.centre.name
    for rest, names in _names_in(draft.centre.slip, ()):
        yield writing.spot(("slip", *rest)), names
    for part in PARTS:
        for at, one in enumerate(getattr(draft.centre, part)):
            for rest, names in _names_in(one, ()):
                yield draft.spot(part, at, *rest), names


def _names_in(
    value: object, path: tuple[str | int, ...]
) -> Iterator[tuple[tuple[str | int, ...], Names]]:
    if isinstance(value, Names):
        yield path, value
    elif isinstance(value, BaseModel):
        for key in type(value).model_fields:
            yield from _names_in(getattr(value, key), (*path, key))
    elif isinstance(value, tuple):
        for position, item in enumerate(value):
            yield from _names_in(item, (*path, position))


def _check_catalogue(
    language: str, file: str, text: str, *, complete: bool, findings: Findings
) -> None:
    """Notes what is wrong in a centre's own catalogue.

    ``complete`` says that the product has this language too, so that keys may be missing.
    """
    english = (CATALOGUES / f"{ENGLISH}.ftl").read_text(encoding="utf-8")
    texts = Texts(
        {ENGLISH: [english], language: [text]}
        if language != ENGLISH
        else {ENGLISH: [english, text]}
    )
    missing = []
    for fault in texts.faults(language):
        spot = Spot(file, fault.line, fault.key)
        if fault.code == "text-missing":
            missing.append(fault.key)
        elif fault.code in {"text-unknown", "placeholder-missing"}:
            findings.warn_at(fault.code, spot, key=fault.key, placeholder=fault.placeholder)
        else:
            findings.fault_at(fault.code, spot, key=fault.key, placeholder=fault.placeholder)
    if missing and not complete:
        some = ", ".join(missing[:_SHOWN_AT_MOST])
        findings.warn_at("text-missing", Spot(file), count=len(missing), some=some)
