"""Whether visitors who can't be taken in find help where they are sent.

A booked visitor whom the kiosk can't check in is given a number of the fallback service, so
that has to give numbers, and to be open whenever the service itself is.
"""

from __future__ import annotations

from datetime import datetime
from functools import lru_cache

from opening_hours import (  # type: ignore[attr-defined]  # its stub lacks the errors
    OpeningHours,
    ParserError,
    State,
    UnknownCountryError,
)

from config.draft import Draft
from config.finding import Findings

_FROM, _UNTIL = datetime(2027, 1, 1), datetime(2029, 1, 1)  # noqa: DTZ001 - a wall clock's
"""The days compared: the same ones whenever a folder is checked, a leap year among them."""

_Spans = tuple[tuple[datetime, datetime], ...]


def check_fallbacks(draft: Draft, findings: Findings) -> None:
    """Notes every service whose fallback gives no numbers, or is shut while it is open."""
    services = {one.id: one for one in draft.centre.services}
    country = draft.centre.country
    for at, service in enumerate(draft.centre.services):
        fallback = services.get(service.fallback_service or "")
        if fallback is None or fallback.id == service.id:
            continue
        spot = draft.spot("services", at, "fallback_service")
        if not fallback.numbered:
            findings.warn_at("fallback-without-numbers", spot, id=fallback.id)
            continue
        shut = _first_uncovered(
            _open_spans(service.hours, country), _open_spans(fallback.hours, country)
        )
        if shut is not None:
            moment = f"{shut:%Y-%m-%d %H:%M}"
            findings.warn_at("fallback-shut", spot, id=fallback.id, moment=moment)


def _first_uncovered(ours: _Spans, theirs: _Spans) -> datetime | None:
    """The first moment of our spans that lies in none of theirs; both in order of time."""
    at = 0
    for opens, closes in ours:
        reached = opens
        while reached < closes:
            while at < len(theirs) and theirs[at][1] <= reached:
                at += 1
            if at == len(theirs) or theirs[at][0] > reached:
                return reached
            reached = theirs[at][1]
    return None


@lru_cache(maxsize=64)
def _open_spans(hours: str, country: str) -> _Spans:
    """When a service is open, on the wall clock; always, where its hours can't be read."""
    try:
        read = OpeningHours(hours, country=country)
    except (ParserError, UnknownCountryError):
        # Told by the check of hours and country.
        return ((_FROM, _UNTIL),)
    return tuple(
        (opens, closes)
        for opens, closes, state, _ in read.intervals(_FROM, _UNTIL)
        if state == State.OPEN
    )
