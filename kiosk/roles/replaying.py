"""What would a day have been under another policy: asked before anyone publishes it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from config.centre import BOOKED, ORDINARY, Centre, Names, Profile
from kiosk.errors import Refused
from kiosk.queueing.booking import bookable
from kiosk.queueing.floor import Counter, House
from kiosk.queueing.recorded import RecordedDay, read_day
from kiosk.queueing.replay import replay, retrace
from kiosk.queueing.running import Call
from kiosk.queueing.waits import Waits, waits_of
from kiosk.store import days
from kiosk.store.store import Reading, Store


@dataclass(frozen=True, slots=True)
class WaitsView:
    """The waits of a service, or of one class of its visitors, in three days side by side.

    Attributes:
        service: Id of the service; empty for all together.
        service_name: Its name; None for all together and for a service the centre lacks now.
        group: Id of the class, ``ordinary`` or ``appointment``; empty for all.
        group_name: The class's name; None where it is one that every centre has, or all.
        target_minutes: The wait the service aims to stay below; None for all together.
        recorded: As it was.
        present: Replayed under the policies in force.
        tried: Replayed under those to try.
    """

    service: str
    service_name: Names | None
    group: str
    group_name: Names | None
    target_minutes: int | None
    recorded: Waits
    present: Waits
    tried: Waits


@dataclass(frozen=True, slots=True)
class ReplayView:
    """A recorded day beside what it would have been.

    Attributes:
        day: The business day.
        calls: How many calls were recorded.
        repeated: How many of them the replay under the present policies makes at the same
            instant, from the same desk: how far it can be relied on.
        waits: All together first, then by service and class.
    """

    day: date
    calls: int
    repeated: int
    waits: tuple[WaitsView, ...]


class Replay:
    """Who asks what another policy would do."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def compare(self, profiles: Sequence[Profile], day: date | None = None) -> ReplayView:
        """Replays a recorded day as the centre is, and as it would be.

        Args:
            profiles: The profiles of the centre to try, as ``config.trial`` reads them; those
                not among them stay as they are.
            day: The business day; by default the last one that is over, or else today.

        Raises:
            Refused: ``day-not-recorded``.
        """
        with self._store.read() as reading:
            centre = reading.centre()
            wanted = _known_day(reading, day)
            begins, ends = reading.time().day_span(wanted)
            ends = min(ends, reading.now)
            entries = days.entries_of(reading.connection, wanted, begins, ends)
            recorded = read_day(entries, begins, ends)
        present = {one.id: one for one in centre.profiles}
        house = _house(centre, recorded, present)
        past = retrace(recorded, house)
        again = replay(recorded, house, past.rhythms)
        tried_house = _house(centre, recorded, present | {one.id: one for one in profiles})
        tried = replay(recorded, tried_house, past.rhythms)
        repeated = {(call.at, call.desk, call.ticket) for call in past.calls} & {
            (call.at, call.desk, call.ticket) for call in again
        }
        shown = {service for one in profiles for service in one.services}
        shown |= {service for one in profiles for service in present[one.id].services}
        waits = _waits(centre, recorded, (past.calls, again, tried), shown)
        return ReplayView(wanted, len(past.calls), len(repeated), tuple(waits))


def _known_day(reading: Reading, day: date | None) -> date:
    latest = days.recorded_days(reading.connection, 2)
    today = reading.day()
    if day is None and latest:
        return next((one for one in latest if one < today), latest[0])
    if day is None or not days.is_recorded(reading.connection, day):
        last = latest[0].isoformat() if latest else "none"
        raise Refused("day-not-recorded", day=(day or today).isoformat(), last=last)
    return day


def _house(centre: Centre, day: RecordedDay, profiles: Mapping[str, Profile]) -> House:
    """The desks of the day with their profiles; one that is gone serves what it served."""
    desks = {one.id: one for one in centre.desks}
    counters = []
    for name in day.desks:
        desk = desks.get(name)
        if desk is None:
            counters.append(Counter(name, _served(day, name), mix=f"desk {name}"))
            continue
        profile = profiles[desk.profile]
        walk = timedelta(seconds=desk.walk_seconds)
        counters.append(Counter(name, profile.services, profile.policy, profile.id, walk))
    return House(
        counters=tuple(counters),
        targets={one.id: one.target_wait_minutes for one in centre.services},
        bookable=frozenset(one.id for one in centre.services if bookable(centre, one)),
        classes=frozenset(one.id for one in centre.classes),
    )


def _served(day: RecordedDay, desk: str) -> tuple[str, ...]:
    mine = {one.service for one in day.comers if any(turn.desk == desk for turn in one.turns)}
    return tuple(sorted(mine))


def _waits(
    centre: Centre,
    day: RecordedDay,
    three: Sequence[Iterable[Call]],
    shown: set[str],
) -> Iterable[WaitsView]:
    """Those of the services that the trial touches; by class where there was more than one."""
    names = {one.id: one.name for one in centre.services}
    classes = {one.id: one.name for one in centre.classes}
    targets = {one.id: one.target_wait_minutes for one in centre.services}
    recorded, present, tried = (waits_of(day, calls, targets) for calls in three)
    keys = sorted({*recorded, *present, *tried})
    for service, group in keys:
        alone = sum(one == service for one, _ in keys) <= 2
        if (service and service not in shown) or (group and alone):
            continue
        yield WaitsView(
            service=service,
            service_name=names.get(service),
            group=group,
            group_name=None if group in {"", ORDINARY, BOOKED} else classes.get(group),
            target_minutes=targets.get(service),
            recorded=recorded.get((service, group), Waits()),
            present=present.get((service, group), Waits()),
            tried=tried.get((service, group), Waits()),
        )
