"""How long somebody will wait: what the pure forecast needs, read once for all services.

A forecast is made when somebody looks, never while something is written: giving a number
stays as fast as the database commits.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable
from datetime import timedelta

from config.centre import Centre, Policy, Service
from kiosk.queueing.forecast import Forecast, forecast, newcomer
from kiosk.queueing.opening import opening
from kiosk.queueing.pace import paces
from kiosk.queueing.situation import Situation, desks_now, linked, stays_kept
from kiosk.queueing.ticket import State
from kiosk.store import devices, history, mixes
from kiosk.store.history import Line
from kiosk.store.store import Reading
from kiosk.store.tickets import Row

PROMISE = 0.9
"""How often a range shall hold, 0 to 1."""

RECORD = "forecast_record"
"""The setting that says which services were wrong too often."""


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
    time = reading.time()
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
        unreliable(reading),
        PROMISE,
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


def unreliable(reading: Reading) -> frozenset[str]:
    """The services whose ranges held too seldom lately, by the record."""
    told = devices.setting(reading.connection, RECORD)
    return frozenset(json.loads(told)["unreliable"]) if told else frozenset()
