"""A day's report: how many came to each service, what became of them, how long it took."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Literal

from kiosk.reporting.figures import Cell, counts_of
from kiosk.reporting.spread import Spread, added, buckets_of, spread_in, spread_of
from kiosk.reporting.stays import Stay

Source = Literal["journal", "figures"]


@dataclass(frozen=True, slots=True)
class Line:
    """One service on one business day.

    Attributes:
        day: The business day.
        service: The service.
        tickets: Numbers taken.
        moved_in: Tickets that came from another service.
        served: Visitors served.
        missed: Called, did not come, and did not come back.
        cancelled: Given back or taken out.
        expired: Not called before the day was over.
        moved_on: Sent to another service.
        open: Still to be served.
        waits: Waits until the first call.
        services: Times at the desk.
        source: Where it comes from; from figures the times are within
            ``kiosk.reporting.spread.ERROR``.
    """

    day: date
    service: str
    tickets: int
    moved_in: int
    served: int
    missed: int
    cancelled: int
    expired: int
    moved_on: int
    open: int
    waits: Spread
    services: Spread
    source: Source


def lines_of(day: date, stays: Iterable[Stay], cells: Iterable[Cell] = ()) -> tuple[Line, ...]:
    """The report of a day, one line a service that had visitors, by id of the service.

    Args:
        day: The business day.
        stays: What the journal still tells of it.
        cells: The figures of what was forgotten of it.
    """
    told, forgotten = list(stays), list(cells)
    services = {one.service for one in told} | {one.service for one in forgotten}
    return tuple(
        _line(
            day,
            service,
            [stay for stay in told if stay.service == service],
            [cell for cell in forgotten if cell.service == service],
        )
        for service in sorted(services)
    )


def _line(day: date, service: str, stays: list[Stay], cells: list[Cell]) -> Line:
    counts = counts_of(stays)
    for cell in cells:
        for key, count in cell.counts.items():
            counts[key] = counts.get(key, 0) + count
    return Line(
        day=day,
        service=service,
        tickets=counts.get("taken", 0),
        moved_in=counts.get("moved_in", 0),
        served=counts.get("served", 0),
        missed=counts.get("missed", 0),
        cancelled=counts.get("cancelled", 0),
        expired=counts.get("expired", 0),
        moved_on=counts.get("moved_on", 0),
        open=counts.get("open", 0),
        waits=_spread(stays, cells, lambda stay: stay.wait, lambda cell: cell.waits),
        services=_spread(stays, cells, lambda stay: stay.service_time, lambda cell: cell.services),
        source="figures" if cells else "journal",
    )


def _spread(
    stays: list[Stay],
    cells: list[Cell],
    of_stay: Callable[[Stay], int | None],
    of_cell: Callable[[Cell], Mapping[int, int]],
) -> Spread:
    times = [time for stay in stays if (time := of_stay(stay)) is not None]
    if not cells:
        return spread_of(times)
    buckets = buckets_of(times)
    for cell in cells:
        buckets = added(buckets, of_cell(cell))
    return spread_in(buckets)
