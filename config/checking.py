"""Whether the parts of a centre fit together, and whether its values mean something.

Checks run on a draft: what has a faulty form is left out, and what only its absence
would make wrong is not told.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError, available_timezones

from opening_hours import (  # type: ignore[attr-defined]  # its stub lacks the errors
    OpeningHours,
    ParserError,
    UnknownCountryError,
)

from config.centre import BOOKED, ORDINARY
from config.discretion import check_discretion
from config.draft import PARTS, Draft
from config.fallbacks import check_fallbacks
from config.finding import Findings, likeliest
from config.paper import check_slip
from config.queues import check_queues
from config.translations import check_translations

_OWN_CLASSES = frozenset({ORDINARY, BOOKED})
"""What a mix between classes always knows; no class of a centre bears such a name."""

LEAST_CONTRAST = 7.0
"""Contrast of a service's colour against white (WCAG 2.2, success criterion 1.4.6)."""

_COLUMN = re.compile(r"--> \d+:(\d+)")


def check_centre(draft: Draft, files: Mapping[str, bytes], findings: Findings) -> None:
    """Notes everything in which the parts don't fit together."""
    _check_ids(draft, findings)
    _check_references(draft, findings)
    _check_time(draft, findings)
    _check_looks(draft, files, findings)
    _check_labels(draft, findings)
    _check_classes(draft, findings)
    check_queues(draft, findings)
    check_discretion(draft, findings)
    check_fallbacks(draft, findings)
    check_slip(draft, findings)
    check_translations(draft, files, findings)


def _check_ids(draft: Draft, findings: Findings) -> None:
    for part in PARTS:
        names = [one.id for one in getattr(draft.centre, part)]
        for at in _repeated(names):
            findings.fault_at("id-twice", draft.spot(part, at, "id"), id=names[at])
    for at, service in enumerate(draft.centre.services):
        names = [errand.id for errand in service.errands]
        for again in _repeated(names):
            spot = draft.spot("services", at, "errands", again, "id")
            findings.fault_at("id-twice", spot, id=names[again])


def _check_references(draft: Draft, findings: Findings) -> None:
    for part, at, rest, kind, wanted in _references(draft):
        known = draft.ids[kind]
        # What is not known may stand in a file that could not be read.
        if wanted not in known and draft.writing.whole:
            findings.fault_at(
                f"unknown-{kind}",
                draft.spot(part, at, *rest),
                likely=likeliest(wanted, known),
                id=wanted,
                known=", ".join(known),
            )
    for part, key in (("profiles", "services"), ("kiosks", "services"), ("lobbies", "services")):
        for at, one in enumerate(getattr(draft.centre, part)):
            for again in _repeated(one.services):
                spot = draft.spot(part, at, key, again)
                findings.fault_at("listed-twice", spot, id=one.services[again])
    for at, service in enumerate(draft.centre.services):
        if service.fallback_service == service.id:
            findings.fault_at("fallback-itself", draft.spot("services", at, "fallback_service"))


_Reference = tuple[str, int, tuple[str | int, ...], str, str]
"""Part, position in the draft, rest of the path, kind of part wanted, id wanted."""


def _references(draft: Draft) -> Iterator[_Reference]:
    centre = draft.centre
    for at, service in enumerate(centre.services):
        yield "services", at, ("place",), "places", service.place
        optional = (
            ("waiting_place", "places", service.waiting_place),
            ("series", "series", service.series),
            ("fallback_service", "services", service.fallback_service),
        )
        for key, kind, wanted in optional:
            if wanted is not None:
                yield "services", at, (key,), kind, wanted
    for at, desk in enumerate(centre.desks):
        yield "desks", at, ("place",), "places", desk.place
        yield "desks", at, ("profile",), "profiles", desk.profile
    for at, lobby in enumerate(centre.lobbies):
        for pointed in lobby.arrows:
            yield "lobbies", at, ("arrows", pointed), "desks", pointed
    for at, profile in enumerate(centre.profiles):
        policy = ("policy", "only_when_empty")
        for position, wanted in enumerate(profile.policy.only_when_empty):
            yield "profiles", at, (*policy, position), "services", wanted
        for wanted in profile.policy.mix:
            yield "profiles", at, ("policy", "mix", wanted), "services", wanted
        for wanted in profile.policy.class_mix:
            if wanted not in _OWN_CLASSES:
                yield "profiles", at, ("policy", "class_mix", wanted), "classes", wanted
    for part in ("profiles", "kiosks", "lobbies"):
        for at, one in enumerate(getattr(centre, part)):
            for position, wanted in enumerate(one.services):
                yield part, at, ("services", position), "services", wanted
            if part != "profiles":
                yield part, at, ("place",), "places", one.place


def _check_time(draft: Draft, findings: Findings) -> None:
    centre = draft.centre
    try:
        zone = ZoneInfo(centre.time_zone)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        zone = ZoneInfo("UTC")
        findings.fault_at(
            "time-zone",
            draft.writing.spot(("time_zone",)),
            likely=likeliest(centre.time_zone, available_timezones()),
            written=centre.time_zone,
        )
    country: str | None = centre.country
    try:
        OpeningHours("24/7", timezone=zone, country=country)
    except UnknownCountryError:
        spot = draft.writing.spot(("country",))
        findings.fault_at("country-unknown", spot, written=country)
        country = None
    for part in ("services", "desks"):
        for at, one in enumerate(getattr(centre, part)):
            if one.hours is None:
                continue
            try:
                OpeningHours(one.hours, timezone=zone, country=country)
            except ParserError as error:
                near = _rule_at_fault(one.hours, str(error))
                findings.fault_at("hours", draft.spot(part, at, "hours"), near=near)


def _rule_at_fault(hours: str, said: str) -> str:
    """From the word at which the parser stopped to the end of that rule."""
    stopped = _COLUMN.search(said)
    column = int(stopped[1]) - 1 if stopped else 0
    start = max(hours.rfind(mark, 0, column) for mark in " ;,") + 1
    return hours[start:].partition(";")[0].strip() or hours


def _check_looks(draft: Draft, files: Mapping[str, bytes], findings: Findings) -> None:
    icons = [name.removeprefix("icons/") for name in files if name.startswith("icons/")]
    for at, service in enumerate(draft.centre.services):
        if service.icon not in icons:
            findings.fault_at(
                "icon-missing",
                draft.spot("services", at, "icon"),
                likely=likeliest(service.icon, icons),
                icon=service.icon,
            )
        contrast = contrast_to_white(service.hue)
        if contrast < LEAST_CONTRAST:
            findings.fault_at(
                "hue-pale",
                draft.spot("services", at, "hue"),
                hue=service.hue,
                contrast=round(contrast, 1),
                least=LEAST_CONTRAST,
            )


def contrast_to_white(hue: str) -> float:
    """Contrast ratio of ``#RRGGBB`` to white, 1 to 21, after WCAG 2.2."""
    channels = [int(hue[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (
        one / 12.92 if one <= 0.04045 else ((one + 0.055) / 1.055) ** 2.4 for one in channels
    )
    return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05)


def _check_classes(draft: Draft, findings: Findings) -> None:
    for at, one in enumerate(draft.centre.classes):
        if one.id in _OWN_CLASSES:
            findings.fault_at("class-reserved", draft.spot("classes", at, "id"), id=one.id)
    if not draft.centre.classes:
        return
    for at, profile in enumerate(draft.centre.profiles):
        if not profile.policy.class_mix:
            findings.warn_at("class-without-mix", draft.spot("profiles", at), id=profile.id)


def _check_labels(draft: Draft, findings: Findings) -> None:
    """Two desks that bear one label would call two visitors to the same spot."""
    for language in draft.centre.languages:
        labels = [desk.label.root.get(language, desk.id) for desk in draft.centre.desks]
        for at in _repeated(labels):
            spot = draft.spot("desks", at, "label", language)
            findings.fault_at("label-twice", spot, label=labels[at])


def _repeated(names: Iterable[str]) -> Iterator[int]:
    """Positions of the names that stood earlier already."""
    seen: set[str] = set()
    for at, name in enumerate(names):
        if name in seen:
            yield at
        seen.add(name)
