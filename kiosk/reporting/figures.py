"""A day's stays as anonymous figures: hour x service x errand x language.

**Small counts.** A cell with fewer than ``FEWEST`` visitors could be about one person, so
its errand and language are left out: it is counted in the cell of its hour and service that
names neither. When those left out are still fewer than ``FEWEST``, the smallest of the cells
beside them joins, until they are enough or nothing is left beside them: else what is not
named would be told by what is. An hour and service keeps its true count even when that is
small; it says nothing of anyone but that a visitor was there.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime

from kiosk.reporting.spread import added, buckets_of
from kiosk.reporting.stays import Stay

FEWEST = 5
"""Visitors that a cell with errand and language counts at least."""

LAST_HOUR = 24
"""Hours of a business day are 0 to 24: the clocks may add one."""

Key = tuple[int, str, str, str]
"""Hour, service, errand, language."""


@dataclass(frozen=True, slots=True)
class Cell:
    """Everybody who came within one hour, for one thing, speaking one language.

    Attributes:
        hour: Whole hours since the business day began.
        service: The queue.
        errand: What for; empty: not told, or left out.
        language: The language; empty: left out.
        counts: Stays by how they began (``taken``, ``moved_in``) and ended (``Outcome``).
        waits: Waits until the first call, in log buckets.
        services: Times at the desk, in log buckets.
    """

    hour: int
    service: str
    errand: str = ""
    language: str = ""
    counts: Mapping[str, int] = field(default_factory=dict)
    waits: Mapping[int, int] = field(default_factory=dict)
    services: Mapping[int, int] = field(default_factory=dict)

    @property
    def key(self) -> Key:
        """What it counts by."""
        return self.hour, self.service, self.errand, self.language


def figures_of(stays: Iterable[Stay], day_began: datetime) -> tuple[Cell, ...]:
    """The figures of a day's stays, small counts folded, in the order of their keys."""
    by_place: dict[tuple[int, str], dict[tuple[str, str], list[Stay]]] = {}
    for stay in stays:
        cells = by_place.setdefault((_hour(stay.began_at, day_began), stay.service), {})
        cells.setdefault((stay.errand, stay.language), []).append(stay)
    return tuple(
        _cell(hour, service, *named, found)
        for (hour, service), cells in sorted(by_place.items())
        for named, found in sorted(_folded(cells).items())
    )


def together(cells: Iterable[Cell]) -> tuple[Cell, ...]:
    """Cells with those of the same key added up, in the order of their keys."""
    found: dict[Key, Cell] = {}
    for cell in cells:
        there = found.get(cell.key)
        if there is None:
            found[cell.key] = cell
            continue
        found[cell.key] = replace(
            there,
            counts=_added_counts(there.counts, cell.counts),
            waits=added(there.waits, cell.waits),
            services=added(there.services, cell.services),
        )
    return tuple(found[key] for key in sorted(found))


def counts_of(stays: Iterable[Stay]) -> dict[str, int]:
    """Stays by how they began and ended; what did not happen is left out."""
    found: dict[str, int] = {}
    for stay in stays:
        for key in ("moved_in" if stay.moved_in else "taken", str(stay.outcome)):
            found[key] = found.get(key, 0) + 1
    return found


def _added_counts(one: Mapping[str, int], other: Mapping[str, int]) -> dict[str, int]:
    return {key: one.get(key, 0) + other.get(key, 0) for key in sorted({*one, *other})}


def _hour(at: datetime, day_began: datetime) -> int:
    # A ticket can be kept, and moved, long after its day; a clock can be set back.
    return min(max(int((at - day_began).total_seconds() // 3600), 0), LAST_HOUR)


def _folded(cells: Mapping[tuple[str, str], list[Stay]]) -> dict[tuple[str, str], list[Stay]]:
    kept = {named: stays for named, stays in cells.items() if _visitors(stays) >= FEWEST}
    rest = [stay for named, stays in cells.items() if named not in kept for stay in stays]
    while rest and kept and _visitors(rest) < FEWEST:
        smallest = min(kept, key=lambda named: (_visitors(kept[named]), named))
        rest += kept.pop(smallest)
    return kept if not rest else {**kept, ("", ""): rest + kept.get(("", ""), [])}


def _visitors(stays: Iterable[Stay]) -> int:
    return len({stay.visit for stay in stays})


def _cell(hour: int, service: str, errand: str, language: str, stays: list[Stay]) -> Cell:
    return Cell(
        hour,
        service,
        errand,
        language,
        dict(sorted(counts_of(stays).items())),
        buckets_of(stay.wait for stay in stays if stay.wait is not None),
        buckets_of(stay.service_time for stay in stays if stay.service_time is not None),
    )
