"""When a service works in the rest of a business day, breaks left out."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from config.centre import Service
from kiosk.clock import OfficeTime
from kiosk.queueing.hours import open_until

Span = tuple[datetime, datetime]
"""From when until when, UTC."""


@dataclass(frozen=True, slots=True)
class Opening:
    """The spans in which a service still works today, in order and apart from each other.

    Empty once it is closed for the day: whoever still waits then is served without a break.
    """

    spans: tuple[Span, ...] = ()

    @property
    def closes_at(self) -> datetime | None:
        """When it closes for the day; None when it already has."""
        return self.spans[-1][1] if self.spans else None

    def seconds(self, now: datetime) -> float:
        """How much working time is left after ``now``, s."""
        return sum(max((end - max(start, now)).total_seconds(), 0.0) for start, end in self.spans)

    def after(self, now: datetime, seconds: float) -> datetime:
        """The instant by which so much working time will have passed since ``now``.

        Work that does not fit before closing goes on after it.
        """
        for start, end in self.spans:
            begins = max(start, now)
            room = (end - begins).total_seconds()
            if room >= seconds:
                return begins + timedelta(seconds=seconds)
            seconds -= max(room, 0.0)
        last = now if self.closes_at is None else max(self.closes_at, now)
        return last + timedelta(seconds=seconds)


def opening(service: Service, now: datetime, time: OfficeTime, country: str) -> Opening:
    """When a service works from ``now`` to the end of the business day.

    Args:
        service: The service, with its hours.
        now: The instant.
        time: The centre's local time and business day.
        country: ISO 3166 code of the public holidays.
    """
    day_ends = time.day_span(time.business_day(now))[1]
    found: list[Span] = []
    at = now
    while at < day_ends:
        is_open, change = open_until(service.hours, at, time, country)
        until = day_ends if change is None else min(change, day_ends)
        if is_open:
            found.append((at, until))
        if change is None or change <= at:
            break
        at = change
    return Opening(tuple(found))
