"""A recorded day seen entry by entry, as somebody in the hall would have known it.

Whatever the tables forget, such as who waited at ten past nine, is told again by the
journal. The centre is the one in force now, whatever was published since.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from config.centre import ORDINARY, Centre
from kiosk.queueing.numbering import Lane
from kiosk.queueing.opening import Opening
from kiosk.queueing.order import Head, class_key
from kiosk.queueing.pace import Pace, Stay, paces
from kiosk.queueing.situation import Queued, Situation, Stretch, desks_now, linked, stays_kept
from kiosk.queueing.states import Happening

_TICK = timedelta(microseconds=1)


@dataclass(frozen=True, slots=True)
class _Known:
    """A ticket as known from the journal."""

    ticket: int
    service: str
    taken_at: datetime
    since: datetime
    waits: bool = True
    lane: str = str(Lane.QUEUE)
    priority: str = ORDINARY
    booked_at: datetime | None = None
    for_desk: str | None = None
    held_until: datetime | None = None
    desk: str | None = None
    misses: int = 0


class Watcher:
    """What is known at each moment of a recorded day; give it the entries in their order."""

    def __init__(self, centre: Centre) -> None:
        self._centre = centre
        self._services = {service.id: service for service in centre.services}
        self._policies = {
            service: profile.policy
            for profile in reversed(centre.profiles)
            for service in profile.services
        }
        self._desks = {desk.id: desk.profile for desk in centre.desks}
        self._kept = stays_kept(centre)
        self._linked: dict[str, frozenset[str]] = {}
        self._waiting: dict[int, _Known] = {}
        self._others: dict[int, _Known] = {}
        self._before: dict[int, list[tuple[int, _Known]]] = {}
        self._stays: dict[str, list[tuple[int, Stay]]] = {desk: [] for desk in self._desks}
        self._paces: dict[frozenset[str], dict[str, Pace]] = {}
        self._given: dict[str, dict[tuple[str, ...], dict[str, int]]] = {}
        self.last_wait: dict[str, timedelta] = {}
        self.stretches: dict[str, Stretch] = {}
        self.surprises: dict[str, deque[float]] = {}

    def new_day(self) -> None:
        """A business day begins: its mixes start anew, and nobody waits from the one before."""
        self._given.clear()
        self._waiting.clear()
        self._others.clear()
        self._before.clear()

    def see(self, entry: Happening) -> None:
        """Takes in what happened; entries that no ticket concerns change nothing."""
        if entry.ticket is None or entry.service not in self._services:
            return
        if entry.kind == "taken":
            self._put(self._taken(entry, entry.ticket))
            return
        was = self._waiting.get(entry.ticket) or self._others.get(entry.ticket)
        if was is None:
            return
        if entry.kind == "undone":
            self._undo(was, entry)
            return
        step = _STEPS.get(entry.kind)
        if step is not None:
            self._before.setdefault(was.ticket, []).append((entry.number, was))
            self._put(step(self, was, entry))

    def queued(self, ticket: int, now: datetime) -> Queued | None:
        """A ticket as the choice sees it; None when it does not wait."""
        known = self._waiting.get(ticket)
        return None if known is None else self._queued(known, now)

    def situation(
        self, service: str, now: datetime, openings: Callable[[str], Opening], promise: float
    ) -> Situation:
        """What is known at ``now`` of a service and those it shares desks with."""
        group = self._group(service)
        queue = [
            self._queued(known, now) for known in self._waiting.values() if known.service in group
        ]
        stays = {
            desk.id: [stay for _, stay in self._stays[desk.id]]
            for desk in self._centre.desks
            if group & set(self._centre.profile(desk.profile).services)
        }
        if group not in self._paces:
            self._paces[group] = paces(stays)
        return Situation(
            now,
            desks_now(self._centre, group, now, stays, queue, {}),
            tuple(queue),
            self._paces[group],
            {service: openings(service)},
            self._given,
            promise=promise,
            stretches=self.stretches,
        )

    def _group(self, service: str) -> frozenset[str]:
        if service not in self._linked:
            self._linked[service] = linked(self._centre, [service])
        return self._linked[service]

    def _put(self, known: _Known) -> None:
        here, there = self._waiting, self._others
        if not known.waits:
            here, there = there, here
        here[known.ticket] = known
        there.pop(known.ticket, None)

    def _queued(self, known: _Known, now: datetime) -> Queued:
        service = self._services[known.service]
        policy = self._policies.get(known.service)
        late = (
            known.lane == str(Lane.APPOINTMENT)
            and known.booked_at is not None
            and policy is not None
            and known.taken_at - known.booked_at
            > timedelta(minutes=policy.appointments_late_minutes)
        )
        head = Head(
            known.ticket,
            known.service,
            known.taken_at if late else known.since,
            known.taken_at,
            service.target_wait_minutes,
            known.priority,
            known.booked_at,
            late,
        )
        held = known.held_until
        return Queued(head, known.for_desk, held if held is not None and held > now else None)

    def _taken(self, entry: Happening, ticket: int) -> _Known:
        said = entry.data
        told = said.get("booked_at")
        booked = None if told is None else datetime.fromisoformat(told)
        priority = said.get("priority")
        known = {one.id for one in self._centre.classes}
        return _Known(
            ticket,
            entry.service or "",
            entry.at,
            entry.at if booked is None else booked,
            lane=str(said.get("lane", Lane.QUEUE)),
            priority=priority if priority in known else ORDINARY,
            booked_at=booked,
            for_desk=said.get("for_desk"),
        )

    def _called(self, was: _Known, entry: Happening) -> _Known:
        desk = entry.desk or ""
        if desk in self._stays:
            # A desk that calls has ended what it did before.
            self._end(desk, None, entry.at)
            row = self._stays[desk]
            row.append((was.ticket, Stay(desk, was.service, was.taken_at, entry.at)))
            del row[: -self._kept[desk]]
        waits_from = was.taken_at if was.booked_at is None else max(was.taken_at, was.booked_at)
        self.last_wait[was.service] = max(entry.at - waits_from, timedelta(0))
        self._count(desk, entry)
        return replace(was, waits=False, desk=desk)

    def _count(self, desk: str, entry: Happening) -> None:
        reason = entry.data.get("reason") or {}
        given = self._given.setdefault(self._desks.get(desk, ""), {})
        pairs = [
            (tuple(map(class_key, reason.get("groups", ()))), class_key(reason.get("group", ""))),
            (tuple(reason.get("among", ())), reason.get("share", "")),
        ]
        for among, share in pairs:
            if among:
                shares = given.setdefault(among, {})
                shares[share] = shares.get(share, 0) + 1

    def _end(self, desk: str | None, ticket: int | None, at: datetime) -> None:
        """Ends the last stay at a desk, if it goes on and is that of the ticket."""
        row = self._stays.get(desk or "")
        if not row or row[-1][1].ended_at is not None or ticket not in {None, row[-1][0]}:
            return
        row[-1] = (row[-1][0], replace(row[-1][1], ended_at=at))
        self._changed(desk or "")

    def _changed(self, desk: str) -> None:
        services = set(self._centre.profile(self._desks[desk]).services)
        for group in [one for one in self._paces if one & services]:
            del self._paces[group]

    def _ended(self, was: _Known, entry: Happening) -> _Known:
        self._end(was.desk, was.ticket, entry.at)
        return replace(was, waits=False)

    def _missed(self, was: _Known, entry: Happening) -> _Known:
        return replace(self._ended(was, entry), misses=was.misses + 1)

    def _held(self, was: _Known, entry: Happening) -> _Known:
        self._end(was.desk, was.ticket, entry.at)
        until = datetime.fromisoformat(entry.data["until"])
        return replace(was, waits=True, desk=None, held_until=until)

    def _resumed(self, was: _Known, _: Happening) -> _Known:
        return replace(was, waits=True, held_until=None)

    def _transferred(self, was: _Known, entry: Happening) -> _Known:
        self._end(was.desk, was.ticket, entry.at)
        to = str(entry.data["to"])
        since = was.taken_at
        if entry.data.get("first"):
            ahead = [one.since for one in self._waiting.values() if one.service == to]
            since = min([since, *(one - _TICK for one in ahead)])
        return replace(
            was,
            service=to,
            waits=True,
            since=since,
            desk=None,
            for_desk=entry.data.get("for_desk"),
            lane=str(Lane.QUEUE),
        )

    def _returned(self, was: _Known, entry: Happening) -> _Known:
        self._end(was.desk, was.ticket, entry.at)
        if entry.data.get("put_back"):
            return replace(was, waits=True, desk=None)
        return replace(
            was,
            waits=True,
            since=self._near_front(was, entry.at),
            lane=str(Lane.QUEUE),
            desk=None,
        )

    def _near_front(self, was: _Known, at: datetime) -> datetime:
        policy = self._policies.get(was.service)
        if policy is None or was.misses > policy.returned_times:
            return at
        line = sorted(one.since for one in self._waiting.values() if one.service == was.service)
        ahead = line[: policy.returned_behind]
        if ahead:
            return ahead[-1] + _TICK
        return line[0] - _TICK if line else at

    def _undo(self, now: _Known, entry: Happening) -> None:
        steps = self._before.get(now.ticket, [])
        kept = [step for step in steps if step[0] < entry.data["entry"]]
        undone = steps[len(kept) :]
        if not undone:
            return
        self._before[now.ticket] = kept
        before = undone[0][1]
        self._put(before)
        for desk in {now.desk, before.desk} - {None}:
            self._set_right(desk or "", before)

    def _set_right(self, desk: str, before: _Known) -> None:
        """Makes a desk's stays say what they said before something was undone."""
        row = self._stays.get(desk)
        if row is None:
            return
        places = [at for at, (ticket, _) in enumerate(row) if ticket == before.ticket]
        if places and not before.waits and before.desk == desk:
            ticket, stay = row[places[-1]]
            row[places[-1]] = (ticket, replace(stay, ended_at=None))
        elif places:
            del row[places[-1]]
        self._changed(desk)


_STEPS: dict[str, Callable[[Watcher, _Known, Happening], _Known]] = {
    "called": Watcher._called,  # noqa: SLF001 - this module's own table
    "served": Watcher._ended,  # noqa: SLF001
    "missed": Watcher._missed,  # noqa: SLF001
    "returned": Watcher._returned,  # noqa: SLF001
    "held": Watcher._held,  # noqa: SLF001
    "resumed": Watcher._resumed,  # noqa: SLF001
    "transferred": Watcher._transferred,  # noqa: SLF001
    "cancelled": Watcher._ended,  # noqa: SLF001
    "expired": Watcher._ended,  # noqa: SLF001
}
