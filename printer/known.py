"""What the centre's files say for a slip, beside what the office says of the ticket."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from itertools import pairwise

from config.centre import Centre, Names, Service
from config.slip import SlipLook
from kiosk.clock import OfficeTime
from kiosk.queueing.booking import bookable
from kiosk.queueing.opening import Span, opening
from kiosk.roles.views import TicketView

MOST_DESKS = 3
"""More desks than this are no help in finding one's own."""


class First(StrEnum):
    """Who may be called before those who came earlier."""

    BOOKED = "booked"
    """Booked visitors, and those who come back after a missed call."""
    SOME = "some"
    """Classes of visitors that a policy favours, and who comes back."""
    RETURNED = "returned"
    """Only who comes back."""


_AS_USUAL = SlipLook()


@dataclass(frozen=True, slots=True)
class Known:
    """What a slip says by the centre's files.

    Attributes:
        look: Which blocks the centre's slips have, in which order and size.
        icon: The service's drawing, SVG or PNG; b"" for none.
        desks: Labels of the desks that serve it, where these are few; else empty.
        first: Who may be called first; None where nobody may, or nothing is to be said.
        breaks: The service's breaks until the expected call, from and to, UTC.
        closes_at: When the service closes for the day, UTC; None when that is not known.
    """

    look: SlipLook = _AS_USUAL
    icon: bytes = b""
    desks: tuple[Names, ...] = ()
    first: First | None = None
    breaks: tuple[Span, ...] = ()
    closes_at: datetime | None = None


def known_of(centre: Centre, ticket: TicketView, time: OfficeTime) -> Known:
    """What the files of a centre say for a ticket's slip.

    A discreet ticket, and one that must look like it, has neither icon nor desks, and says
    of others only what is so for every service of its series.
    """
    try:
        service = centre.service(ticket.service)
    except KeyError:
        # Another centre was published meanwhile; the number still holds.
        return Known(centre.slip)
    if ticket.discreet:
        alike = [one for one in centre.services if one.series == service.series]
        told = {_first(centre, one) for one in alike if one.numbered}
        return Known(centre.slip, first=told.pop() if len(told) == 1 else None)
    breaks, closes_at = _breaks(centre, service, ticket, time)
    return Known(
        centre.slip,
        centre.files.get(f"icons/{service.icon}", b""),
        _desks(centre, service),
        # Who has booked is one of those who go first.
        None if ticket.booked_at else _first(centre, service),
        breaks,
        closes_at,
    )


def _desks(centre: Centre, service: Service) -> tuple[Names, ...]:
    serve = {one.id for one in centre.profiles if service.id in one.services}
    desks = [one.label for one in centre.desks if one.profile in serve]
    return tuple(desks) if len(desks) <= MOST_DESKS else ()


def _first(centre: Centre, service: Service) -> First | None:
    policies = [one.policy for one in centre.profiles if service.id in one.services]
    if bookable(centre, service):
        return First.BOOKED
    if any(one.class_mix for one in policies):
        return First.SOME
    return First.RETURNED if any(one.returned_times for one in policies) else None


def _breaks(
    centre: Centre, service: Service, ticket: TicketView, time: OfficeTime
) -> tuple[tuple[Span, ...], datetime | None]:
    wait = ticket.wait
    if wait is None or wait.latest is None:
        return (), None
    day = opening(service, wait.at, time, centre.country)
    gaps = ((one[1], other[0]) for one, other in pairwise(day.spans))
    return tuple(gap for gap in gaps if gap[0] < wait.latest), day.closes_at
