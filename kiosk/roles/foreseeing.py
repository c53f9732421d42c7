"""How long somebody will wait: what the pure forecast needs, read once for all services.

A forecast is made when somebody looks, never while something is written: giving a number
stays as fast as the database commits.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from config.centre import Centre, Policy, Service
from kiosk.queueing.forecast import Forecast, forecast, newcomer
from kiosk.queueing.opening import opening
from kiosk.queueing.pace import paces
from kiosk.queueing.scoring import stretch_for
from kiosk.queueing.situation import Situation, Stretch, desks_now, linked, stays_kept
from kiosk.queueing.ticket import State
from kiosk.store import devices, history, mixes
from kiosk.store.history import Line
from kiosk.store.store import Reading, Work
from kiosk.store.tickets import Row

PROMISE = 0.9
"""How often a range shall hold, 0 to 1."""

RECORD = "forecast_record"
"""The setting that says what experience tells of forecasts."""


def situation_of(reading: Reading, services: Iterable[str]) -> Situation:
    """What is known now of some services and of those they share desks with."""
    centre, now, day = reading.centre(), reading.now, reading.day()
    group = linked(centre, services)
    known = [service for service in centre.services if service.id in group]
    lines = {one.id: Line(one.target_wait_minutes, _late(centre, one.id)) for one in known}
    profiles = {one.id: one for one in centre.profiles if group & set(one.services)}
    desks = {desk.id for desk in centre.desks if desk.profile in profiles}
    kept = {desk: each for desk, each in stays_kept(centre).items() if desk in desks}
    connection = reading.connection
    stays = history.latest_stays(connection, kept, day)
    queue = history.queued(connection, lines, [one.id for one in centre.classes], now)
    queue += history.expected(connection, lines, day, now)
    time, record = reading.time(), record_of(reading)
    return Situation(
        now,
        desks_now(centre, group, now, stays, queue, history.sittings(connection, now)),
        queue,
        paces(stays),
        {one.id: opening(one, now, time, centre.country) for one in known},
        {
            one.id: mixes.given_today(connection, day, one.id)
            for one in profiles.values()
            if one.policy.mix or one.policy.class_mix
        },
        record.unreliable,
        PROMISE,
        {one.id: record.stretch(one.id) for one in known},
    )


def waits_for(reading: Reading, services: Collection[Service]) -> dict[str, Forecast]:
    """How long whoever took a number now would wait, by service; one reading for all."""
    numbered = [service for service in services if service.numbered]
    if not numbered:
        return {}
    known = situation_of(reading, [service.id for service in numbered])
    return {
        service.id: forecast(known, newcomer(known, service.id, service.target_wait_minutes))
        for service in numbered
    }


def wait_of(reading: Reading, row: Row) -> Forecast | None:
    """When a ticket will be called; None unless it waits or is on hold."""
    if row.state not in {State.WAITING, State.HELD}:
        return None
    known = situation_of(reading, [row.service])
    target = next((one for one in known.queue if one.head.ticket == row.id), None)
    return None if target is None else forecast(known, target)


def _late(centre: Centre, service: str) -> timedelta:
    policies = (one.policy for one in centre.profiles if service in one.services)
    policy = next(policies, Policy())
    return timedelta(minutes=policy.appointments_late_minutes)


@dataclass(frozen=True, slots=True)
class Record:
    """What experience says of forecasts.

    Attributes:
        at: When it was renewed; None when it never was.
        unreliable: The services whose ranges held too seldom.
        stretches: By how much ranges of a service must be wider than drawn.
    """

    at: datetime | None = None
    unreliable: frozenset[str] = frozenset()
    stretches: Mapping[str, Stretch] = field(default_factory=dict)

    def stretch(self, service: str) -> Stretch:
        """That of a service; the usual one where nothing is known of it."""
        return self.stretches.get(service) or stretch_for((), PROMISE)


def record_of(reading: Reading) -> Record:
    """The record as it was kept last."""
    told = devices.setting(reading.connection, RECORD)
    if told is None:
        return Record()
    said = json.loads(told)
    return Record(
        datetime.fromisoformat(said["at"]),
        frozenset(said["unreliable"]),
        {service: Stretch(*both) for service, both in said["stretches"].items()},
    )


def keep(work: Work, record: Record) -> None:
    """Keeps a record, renewed now."""
    said = {
        "at": work.now.isoformat(),
        "unreliable": sorted(record.unreliable),
        "stretches": {one: [s.down, s.up] for one, s in record.stretches.items()},
    }
    devices.set_setting(work.connection, RECORD, json.dumps(said))
