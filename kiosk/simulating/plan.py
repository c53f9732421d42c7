"""A whole day, drawn from a centre, a date and a seed: the same for the same ones."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from random import Random
from zoneinfo import ZoneInfo

from config.centre import Centre, Mode, Service
from kiosk.clock import OfficeTime
from kiosk.queueing.booking import bookable
from kiosk.queueing.opening import Span, opening
from kiosk.queueing.staffing import desks_of
from kiosk.simulating.booked import BookedTime, book
from kiosk.simulating.coming import (
    Coming,
    Way,
    arrivals,
    instants,
    kiosk_of,
    language_of,
    manner_of,
    needs_of,
    poisson,
    takes,
)
from kiosk.simulating.habits import SHARE, DayKind, dice, habit_of
from kiosk.simulating.rota import DeskDay, rota

_SEVERAL, _LOOKS, _OUTSIDE = 0.03, 0.05, 0.012
_WEEK = 7


@dataclass(frozen=True, slots=True)
class DayPlan:
    """A day as it will be, whatever the queue makes of it.

    Attributes:
        day: The business day.
        kind: Whether it is busy or quiet.
        seed: What it was drawn with.
        starts: Its first instant, UTC.
        ends: The first instant of the next day, UTC.
        booked: Its appointments, in order.
        coming: Everybody who comes, in order.
        desks: The desks that are staffed.
        closes: When each service closes for the day, UTC.
    """

    day: date
    kind: DayKind
    seed: int
    starts: datetime
    ends: datetime
    booked: tuple[BookedTime, ...]
    coming: tuple[Coming, ...]
    desks: tuple[DeskDay, ...]
    closes: Mapping[str, datetime]

    def of(self, way: Way) -> tuple[Coming, ...]:
        """Those who come that way."""
        return tuple(one for one in self.coming if one.way is way)

    @property
    def begins(self) -> datetime:
        """When the first one comes or sits down, UTC."""
        first = [one.at for one in self.coming[:1]] + [one.spans[0][0] for one in self.desks]
        return min(first, default=self.starts)


def make_plan(centre: Centre, day: date, kind: DayKind, seed: int) -> DayPlan:
    """Draws a day. Without a service that is open it is empty."""
    time = OfficeTime(ZoneInfo(centre.time_zone), centre.day_starts)
    starts, ends = time.day_span(day)
    opens = {one.id: opening(one, starts, time, centre.country).spans for one in centre.services}
    full = {one.id: _longest(one, centre, time, day) for one in centre.services}
    counts = {
        one.id: _count(one, opens[one.id], full[one.id], kind, dice(seed, day, kind, one.id))
        for one in centre.services
    }
    served = {one.id for one in centre.services if _served(centre, one)}
    desks = rota(
        centre,
        starts,
        time,
        {one: spans for one, spans in opens.items() if one in served},
        {one: count for one, count in counts.items() if one in served},
    )
    booked: list[BookedTime] = []
    coming: list[Coming] = []
    for service in centre.services:
        spans = opens[service.id]
        if not spans:
            continue
        chance = dice(seed, day, kind, service.id, "visitors")
        if service.id not in served:
            coming += _walk_ins(centre, service, counts[service.id], spans, time, chance)
            continue
        wanted = habit_of(service).booked if bookable(centre, service) else 0.0
        times, visitors = book(
            centre, service, round(counts[service.id] * wanted), spans, desks, time, chance
        )
        booked += times
        coming += visitors
        if service.numbered:
            rest = counts[service.id] - len(times)
            coming += _with_numbers(centre, service, rest, opens, time, chance)
    return DayPlan(
        day,
        kind,
        seed,
        starts,
        ends,
        tuple(sorted(booked, key=lambda one: (one.at, one.service, one.code))),
        tuple(sorted(coming, key=lambda one: (one.at, one.services, one.way))),
        desks,
        {service: spans[-1][1] for service, spans in opens.items() if spans},
    )


def _served(centre: Centre, service: Service) -> bool:
    """Whether a service is served at desks, by number or by booked time."""
    at_desks = service.numbered or (service.mode is Mode.APPOINTMENT and bookable(centre, service))
    return at_desks and bool(desks_of(centre, service.id))


def _longest(service: Service, centre: Centre, time: OfficeTime, day: date) -> float:
    """How many seconds a service is open on its longest day of a week."""
    found = []
    for back in range(_WEEK):
        starts, _ = time.day_span(day - timedelta(days=back))
        found.append(_seconds(opening(service, starts, time, centre.country).spans))
    return max(found)


def _seconds(spans: Sequence[Span]) -> float:
    return sum((ends - starts).total_seconds() for starts, ends in spans)


def _count(
    service: Service, spans: Sequence[Span], full: float, kind: DayKind, chance: Random
) -> int:
    """How many come on a day that is as long as it is."""
    busiest = service.busiest_day if service.numbered else 0
    part = _seconds(spans) / full if full else 0.0
    return poisson((busiest or habit_of(service).walk_ins) * SHARE[kind] * part, chance)


def _walk_ins(
    centre: Centre,
    service: Service,
    count: int,
    spans: Sequence[Span],
    time: OfficeTime,
    chance: Random,
) -> list[Coming]:
    """Those who need no number; a few look at a kiosk on the way."""
    habit = habit_of(service)
    found = []
    for at in instants(count, habit.curve, spans, time, chance):
        looks = chance.random() < _LOOKS
        found.append(
            Coming(
                at=at,
                way=Way.WALK_IN,
                services=(service.id,),
                errands=(None,),
                takes=(timedelta(0),),
                kiosk=kiosk_of(centre.kiosks, service, chance) if looks else "",
                language=centre.languages[0],
                needs=(),
                manner=manner_of((), chance),
            )
        )
    return found


def _with_numbers(
    centre: Centre,
    service: Service,
    count: int,
    opens: Mapping[str, Sequence[Span]],
    time: OfficeTime,
    chance: Random,
) -> list[Coming]:
    """Those who take a number, some for two services; a few come when it is closed."""
    spans = opens[service.id]
    early = timedelta(minutes=service.numbers_from_minutes)
    last = timedelta(minutes=service.last_number_minutes)
    closes = spans[-1][1]
    found = []
    for at in arrivals(max(count, 0), habit_of(service), spans, time, chance, early):
        drawn, when = chance.random(), at
        if drawn < _OUTSIDE:
            when = closes - last + timedelta(seconds=chance.randint(0, 1500))
        elif at > closes - last:
            # Who knows the house comes in time.
            when = at - last
        wanted = [service]
        others = _also_open(centre, service, opens, when)
        if others and chance.random() < _SEVERAL:
            wanted.append(chance.choice(others))
        needs = needs_of(centre, chance)
        found.append(
            Coming(
                at=when,
                way=Way.NUMBER,
                services=tuple(one.id for one in wanted),
                errands=tuple(_errand(one, chance) for one in wanted),
                takes=tuple(takes(habit_of(one), needs, chance) for one in wanted),
                kiosk=kiosk_of(centre.kiosks, service, chance),
                language=language_of(centre, chance),
                needs=needs,
                manner=manner_of(needs, chance),
            )
        )
    return found


def _also_open(
    centre: Centre, service: Service, opens: Mapping[str, Sequence[Span]], at: datetime
) -> list[Service]:
    """Other services that give numbers then and for a good while yet."""
    later = timedelta(minutes=90)
    return [
        one
        for one in centre.services
        if one.id != service.id
        and one.numbered
        and not one.discreet
        and desks_of(centre, one.id)
        and any(starts <= at < ends - later for starts, ends in opens[one.id])
    ]


def _errand(service: Service, chance: Random) -> str | None:
    """What the visitor comes for; who has booked a time says so otherwise."""
    ids = [one.id for one in service.errands if one.id != "booked"]
    return chance.choice(ids) if ids and chance.random() < 0.9 else None
