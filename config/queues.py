"""Whether numbers can be given, waited with and called: series, waiting places, desks."""

from __future__ import annotations

from itertools import combinations

from config.centre import Range, Series, Service
from config.draft import Draft
from config.finding import Findings


def check_queues(draft: Draft, findings: Findings) -> None:
    """Notes every service whose visitors could take no number or would never be called."""
    _check_series(draft, findings)
    for at, service in enumerate(draft.centre.services):
        if service.numbered:
            _check_numbered(draft, at, service, findings)
    _check_busiest_day(draft, findings)


def _check_series(draft: Draft, findings: Findings) -> None:
    letters: dict[str, str] = {}
    for at, series in enumerate(draft.centre.series):
        if series.letter in letters:
            findings.fault_at(
                "letter-twice",
                draft.spot("series", at, "letter"),
                letter=series.letter,
                other=letters[series.letter],
            )
        letters.setdefault(series.letter, series.id)
        lanes = [("queue", *one) for one in enumerate(series.queue)]
        lanes += [("appointment", *one) for one in enumerate(series.appointment)]
        for lane, position, span in lanes:
            if span.last < span.first:
                spot = draft.spot("series", at, lane, position)
                findings.fault_at("range-backwards", spot, first=span.first, last=span.last)
        for (_, _, one), (lane, position, other) in combinations(lanes, 2):
            if _overlap(one, other):
                findings.fault_at(
                    "ranges-overlap",
                    draft.spot("series", at, lane, position),
                    one=f"{one.first}-{one.last}",
                    other=f"{other.first}-{other.last}",
                )
        _check_hundred(draft, at, series, findings)
        if draft.whole("services") and not _users(draft, series):
            findings.warn_at("series-unused", draft.spot("series", at), id=series.id)


def _check_hundred(draft: Draft, at: int, series: Series, findings: Findings) -> None:
    # Letters alone do not differ by ear: F, L, M, R are äf, äl, äm, är.
    hundred = series.queue[0].first // 100
    for other in draft.centre.series[:at]:
        if other.queue[0].first // 100 == hundred:
            spot = draft.spot("series", at, "queue", 0)
            findings.warn_at("hundred-shared", spot, other=other.id, first=f"{hundred * 100:03d}")


def _overlap(one: Range, other: Range) -> bool:
    return max(one.first, other.first) <= min(one.last, other.last)


def _users(draft: Draft, series: Series) -> list[Service]:
    return [one for one in draft.centre.services if one.series == series.id]


def _check_numbered(draft: Draft, at: int, service: Service, findings: Findings) -> None:
    centre = draft.centre
    here = draft.spot("services", at)
    if service.series is None:
        findings.fault_at("series-missing", here)
    if service.waiting_place is None:
        findings.fault_at("waiting-place-missing", here)
    elif draft.whole("lobbies") and not any(
        lobby.place == service.waiting_place and service.id in (lobby.services or [service.id])
        for lobby in centre.lobbies
    ):
        spot = draft.spot("services", at, "waiting_place")
        findings.fault_at("waiting-place-without-lobby", spot, place=service.waiting_place)
    profiles = {one.id for one in centre.profiles if service.id in one.services}
    desks_known = draft.whole("desks") and draft.whole("profiles")
    if desks_known and not any(desk.profile in profiles for desk in centre.desks):
        findings.fault_at("nobody-serves", here, id=service.id)
    if draft.whole("kiosks") and not any(
        service.id in (kiosk.services or [service.id]) for kiosk in centre.kiosks
    ):
        findings.warn_at("on-no-kiosk", here, id=service.id)


def _check_busiest_day(draft: Draft, findings: Findings) -> None:
    for at, series in enumerate(draft.centre.series):
        wanted = sum(one.busiest_day for one in _users(draft, series) if one.numbered)
        declared = sum(len(span) for span in series.queue)
        if declared < wanted:
            spot = draft.spot("series", at, "queue")
            findings.warn_at("ranges-small", spot, declared=declared, wanted=wanted)
