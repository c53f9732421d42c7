"""When which desk is staffed: as many as the visitors expected need, with breaks in turn."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from math import ceil

from config.centre import Centre, Desk, Profile
from kiosk.clock import OfficeTime
from kiosk.queueing.opening import Span
from kiosk.simulating.habits import habit_of, height

_STEP = timedelta(minutes=30)
_LOAD = 0.8
_LONG = timedelta(hours=4, minutes=30)
_COFFEE, _LUNCH = timedelta(minutes=12), timedelta(minutes=30)


@dataclass(frozen=True, slots=True)
class Break:
    """A clerk calls nobody for a while, once the present visitor is served."""

    at: datetime
    length: timedelta


@dataclass(frozen=True, slots=True)
class DeskDay:
    """One desk's day.

    Attributes:
        desk: Its id.
        owner: Who sits there, as others are told.
        spans: When it is staffed, in order; the last one ends once nobody waits.
        breaks: Its breaks, in order.
    """

    desk: str
    owner: str
    spans: tuple[Span, ...]
    breaks: tuple[Break, ...]

    def works_at(self, instant: datetime) -> bool:
        """Whether it is meant to be staffed, breaks aside."""
        return any(starts <= instant < ends for starts, ends in self.spans)


def rota(
    centre: Centre,
    day: datetime,
    time: OfficeTime,
    opens: Mapping[str, Sequence[Span]],
    expected: Mapping[str, float],
) -> tuple[DeskDay, ...]:
    """Every desk that is staffed on a day.

    Args:
        centre: The centre.
        day: An instant of that business day.
        time: The centre's local time.
        opens: When each service is open.
        expected: How many visitors each service expects at its desks.
    """
    found: list[DeskDay] = []
    for profile in centre.profiles:
        desks = [one for one in centre.desks if one.profile == profile.id]
        spans = _joined([span for one in profile.services for span in opens.get(one, ())])
        needed = _needed(centre, profile, time, opens, expected, spans)
        for turn, desk in enumerate(desks):
            mine = _staffed(spans, needed, turn)
            if mine:
                breaks = _breaks(mine, turn, time, day)
                found.append(DeskDay(desk.id, _owner(desk), mine, breaks))
    return tuple(found)


def _owner(desk: Desk) -> str:
    return f"sim-{desk.id}"


def _joined(spans: Sequence[Span]) -> list[Span]:
    joined: list[Span] = []
    for starts, ends in sorted(spans):
        if joined and starts <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(ends, joined[-1][1]))
        else:
            joined.append((starts, ends))
    return joined


def _needed(
    centre: Centre,
    profile: Profile,
    time: OfficeTime,
    opens: Mapping[str, Sequence[Span]],
    expected: Mapping[str, float],
    spans: Sequence[Span],
) -> dict[datetime, int]:
    """How many desks of a profile are needed in each half hour."""
    needed = {}
    for starts, ends in spans:
        at = starts
        while at < ends:
            load = 0.0
            for service in profile.services:
                sharing = sum(service in one.services for one in centre.profiles)
                load += _load(centre, service, at, time, opens, expected) / sharing
            needed[at] = max(1, ceil(load / _LOAD))
            at += _STEP
    return needed


def _load(
    centre: Centre,
    service: str,
    at: datetime,
    time: OfficeTime,
    opens: Mapping[str, Sequence[Span]],
    expected: Mapping[str, float],
) -> float:
    """How many desks a service keeps busy in the half hour that begins at ``at``."""
    habit = habit_of(centre.service(service))
    levels = {}
    for starts, ends in opens.get(service, ()):
        step = starts
        while step < ends:
            local = time.local(step)
            levels[step] = height(habit.curve, local.hour + local.minute / 60)
            step += _STEP
    now = sum(level for step, level in levels.items() if step <= at < step + _STEP)
    if not now:
        return 0.0
    visitors = expected.get(service, 0.0) * now / sum(levels.values())
    # One and a half minutes of each visit go by before the visitor has come.
    return visitors * (habit.mean_minutes + 1.5) * 60 / _STEP.total_seconds()


def _staffed(spans: Sequence[Span], needed: Mapping[datetime, int], turn: int) -> tuple[Span, ...]:
    """When the desk of this turn is needed; short gaps are worked through."""
    if turn == 0:
        return tuple(spans)
    mine = []
    for starts, ends in spans:
        busy = [at for at, desks in needed.items() if starts <= at < ends and desks > turn]
        if busy:
            # Nobody comes for half an hour.
            until = min(max(busy[-1] + _STEP, busy[0] + 4 * _STEP), ends)
            mine.append((busy[0], until))
    return tuple(mine)


def _breaks(
    spans: Sequence[Span], turn: int, office: OfficeTime, day: datetime
) -> tuple[Break, ...]:
    found = []
    business_day = office.business_day(day)
    lunch = office.at(business_day, time(11)) + turn * _LUNCH
    for starts, ends in spans:
        if ends - starts > _LONG and starts + _STEP < lunch < ends - _STEP:
            found.append(Break(lunch, _LUNCH))
        coffee = starts + timedelta(hours=2, minutes=13 * turn)
        if ends - starts > timedelta(hours=3) and abs(coffee - lunch) > timedelta(minutes=45):
            found.append(Break(coffee, _COFFEE))
        later = lunch + timedelta(hours=2, minutes=45)
        if starts < later < ends - timedelta(hours=1):
            found.append(Break(later, _COFFEE))
    return tuple(sorted(found, key=lambda one: one.at))
