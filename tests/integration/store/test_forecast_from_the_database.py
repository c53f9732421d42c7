"""Forecasts from a real database: a morning is worked, then somebody asks how long it takes."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import timedelta

import pytest
from sqlalchemy import event, insert, text, update
from support.small_centre import TUESDAY_TEN, open_small, small_centre

from kiosk.clock import HandClock
from kiosk.errors import Refused
from kiosk.office import Office
from kiosk.queueing.forecast import Closing, Silence
from kiosk.queueing.scoring import JUDGED
from kiosk.queueing.situation import Situation
from kiosk.roles.forecasting import RECORD_EVERY, keep_record
from kiosk.roles.foreseeing import PROMISE, RECORD, situation_of, wait_of, waits_for
from kiosk.store import devices, tickets
from kiosk.store.schema import appointments, desk_leases, visits
from kiosk.store.schema import tickets as ticket_table

SERVED_IN = 4


def minutes(count: float) -> timedelta:
    return timedelta(minutes=count)


@pytest.fixture
def clock() -> HandClock:
    return HandClock(TUESDAY_TEN - minutes(7 * SERVED_IN))


@pytest.fixture
def morning(database: str, clock: HandClock) -> Iterator[Office]:
    """Two desks of the laboratory served twelve visitors by ten, four minutes each."""
    with open_small(database, clock) as office:
        work(office, clock, rounds=6)
        clock.set(TUESDAY_TEN)
        yield office


def work(office: Office, clock: HandClock, rounds: int, desks=("lab-1", "lab-2")) -> None:
    """Each desk serves so many visitors, one after the other, and has one more at the end."""
    visitor = office.visitor("kiosk-1")
    for _ in range((rounds + 1) * len(desks)):
        visitor.take_ticket("lab")
    for _ in range(rounds):
        for desk in desks:
            office.staff(desk).call_next()
        clock.advance(minutes=SERVED_IN)
    for desk in desks:
        office.staff(desk).call_next()


def known(office: Office, *services: str) -> Situation:
    with office._store.read() as reading:
        return situation_of(reading, services or ("lab",))


def wait(office: Office, service: str = "lab"):
    (one,) = office.forecasting().waits(service)
    return one.wait


def test_a_worked_morning_gives_a_range(morning: Office):
    # The last two are done just now, and the desks call again.
    for desk in ("lab-1", "lab-2"):
        morning.staff(desk).done()
    taken = [morning.visitor("kiosk-1").take_ticket("lab") for _ in range(10)]
    for desk in ("lab-1", "lab-2"):
        morning.staff(desk).call_next()
    found = wait(morning)
    assert (found.at, found.ahead, found.exact, found.silence) == (TUESDAY_TEN, 8, True, None)
    assert found.promise == PROMISE
    # Eight more, four minutes each, at two desks.
    least, most = found.minutes
    assert least <= 20 <= most
    assert most - least <= 15
    assert found.earliest < found.latest
    with morning._store.read() as reading:
        last = tickets.by_id(reading.connection, taken[-1].id)
        mine = wait_of(reading, last)
    assert mine.ahead == 7
    assert mine.latest <= found.latest


def test_only_those_who_wait_have_a_forecast(morning: Office):
    taken = morning.visitor("kiosk-1").take_ticket("lab")
    morning.visitor("kiosk-1").cancel(taken.code)
    with morning._store.read() as reading:
        assert wait_of(reading, tickets.by_id(reading.connection, taken.id)) is None


def test_services_without_desks_at_work_are_silent(morning: Office):
    found = {one.service: one for one in morning.forecasting().waits()}
    assert list(found) == ["lab", "kela", "health", "mental"]
    assert found["lab"].wait.silence is None
    assert found["lab"].service_name.say("fi") == "Laboratorio"
    assert found["kela"].wait.silence is Silence.UNSTAFFED
    assert found["health"].wait.silence is Silence.UNSTAFFED


def test_asking_for_what_gives_no_numbers_is_refused(morning: Office):
    for service, code in (("lap", "unknown-service"), ("library", "no-numbers")):
        with pytest.raises(Refused) as refused:
            morning.forecasting().waits(service)
        assert refused.value.code == code
        with pytest.raises(Refused):
            morning.forecasting().score(1, service)


def test_what_desks_did_is_read_by_desk_in_order(morning: Office):
    found = known(morning)
    assert found.paces["lab"].cycles == (240.0,) * 12
    busy = {one.id: one.busy_with for one in found.desks}
    assert busy == {"lab-1": "lab", "lab-2": "lab", "kela-1": None, "both-1": None}
    assert {one.id for one in found.desks if one.active} == {"lab-1", "lab-2"}
    assert set(found.openings) == {"lab", "kela"}


def test_yesterday_tells_the_pace_and_last_month_does_not(morning: Office, clock: HandClock):
    clock.advance(days=1)
    assert known(morning).paces["lab"].cycles == (240.0,) * 12
    assert not any(one.active for one in known(morning).desks)
    clock.advance(days=30)
    assert known(morning).paces == {}


def test_holds_walks_and_desks_of_ones_own_are_known(morning: Office):
    visitor = morning.visitor("kiosk-1")
    held, walks, mine = (visitor.take_ticket("lab") for _ in range(3))
    visitor.hold(held.code, 15)
    free_at = TUESDAY_TEN + minutes(3)
    with morning._store.work() as change:
        where = visits.c.id == walks.visit
        change.connection.execute(update(visits).where(where).values(free_from=free_at))
        where = ticket_table.c.id == mine.id
        change.connection.execute(update(ticket_table).where(where).values(for_desk="lab-2"))
    found = {one.head.ticket: one for one in known(morning).queue}
    assert found[held.id].callable_from == TUESDAY_TEN + minutes(15)
    assert found[walks.id].callable_from == free_at
    assert (found[mine.id].for_desk, found[mine.id].callable_from) == ("lab-2", None)
    assert all(one.here for one in found.values())


def test_a_ticket_of_a_day_that_is_over_waits_no_more(morning: Office, clock: HandClock):
    morning.visitor("kiosk-1").take_ticket("lab")
    assert len(known(morning).queue) == 1
    clock.advance(days=1)
    assert known(morning).queue == ()


def test_booked_visitors_are_expected_unless_too_late(morning: Office):
    rows = [(-30, "booked"), (-5, "booked"), (20, "booked"), (25, "cancelled"), (600, "booked")]
    with morning._store.work() as change:
        for after, state in rows:
            change.connection.execute(
                insert(appointments).values(
                    business_day=change.day(),
                    booked_at=TUESDAY_TEN + minutes(after),
                    service="lab",
                    desk="lab-1",
                    source="test",
                    state=state,
                    changed_at=change.now,
                )
            )
    found = sorted(known(morning).queue, key=lambda one: one.head.since)
    assert [one.head.booked_at - TUESDAY_TEN for one in found] == [minutes(-5), minutes(20)]
    assert [one.callable_from - TUESDAY_TEN for one in found] == [minutes(0), minutes(20)]
    assert not any(one.here for one in found)
    assert {one.for_desk for one in found} == {"lab-1"}
    # One of them takes a call first, but is nobody who waits now.
    assert wait(morning).ahead == 0


@pytest.mark.parametrize(
    ("lease", "active"),
    [
        ({}, True),
        ({"closed_at": TUESDAY_TEN}, False),
        ({"paused_at": TUESDAY_TEN}, False),
        ({"paused_at": TUESDAY_TEN, "paused_until": TUESDAY_TEN + minutes(9)}, True),
        ({"paused_at": TUESDAY_TEN, "paused_until": TUESDAY_TEN - minutes(1)}, True),
        # Vanished, and told of; its visitor is still taken to be there.
        ({"until": TUESDAY_TEN - minutes(1), "closed_at": TUESDAY_TEN - minutes(1)}, True),
    ],
)
def test_leases_say_which_desks_work(morning: Office, lease, active: bool):
    told = {
        "desk": "lab-1",
        "owner": "Aino",
        "since": TUESDAY_TEN - minutes(120),
        "until": TUESDAY_TEN + minutes(2),
        **lease,
    }
    with morning._store.work() as change:
        leased = desk_leases.c.desk == "lab-1"
        change.connection.execute(desk_leases.delete().where(leased))
        change.connection.execute(insert(desk_leases).values(**told))
    found = next(one for one in known(morning).desks if one.id == "lab-1")
    assert found.active is active
    assert found.free_from == told.get("paused_until")


def test_a_break_counts_and_closing_time_is_told(database: str, clock: HandClock):
    with open_small(database, clock) as office:
        clock.set(TUESDAY_TEN)
        visitor = office.visitor("kiosk-1")
        for _ in range(12):
            visitor.take_ticket("kela")
        for _ in range(6):
            office.staff("kela-1").call_next()
            clock.advance(minutes=9)
        office.staff("kela-1").call_next()
        # 10.54: five wait, and the break is from eleven to twelve.
        now = wait(office, "kela")
        noon = TUESDAY_TEN + minutes(120)
        assert noon <= now.earliest
        assert now.earliest <= noon + minutes(48) <= now.latest
        # Until three there is time for 20 more.
        flags = []
        for _ in range(30):
            flags.append(wait(office, "kela").closing)
            visitor.take_ticket("kela")
        last = flags.index(Closing.LAST)
        assert flags == [None] * last + [Closing.LAST] + [Closing.AT_RISK] * (29 - last)
        assert 12 <= last <= 18


# -- the record -------------------------------------------------------------------------------


def test_scores_tell_what_would_have_been_promised(morning: Office, clock: HandClock):
    clock.set(TUESDAY_TEN)
    desks, free = ("lab-1", "lab-2"), {"lab-1": 0, "lab-2": 0}
    for at in range(60):
        clock.set(TUESDAY_TEN + minutes(at))
        morning.visitor("kiosk-1").take_ticket("lab")
        for desk in desks:
            if free[desk] <= at:
                morning.staff(desk).call_next()
                free[desk] = at + 3
    (one,) = morning.forecasting().score()
    assert (one.service, one.hidden) == ("lab", False)
    assert one.score.promises >= 30
    assert one.score.ours.coverage >= 0.8
    assert morning.forecasting().score(1, "lab") == (one,)
    assert morning.forecasting().score(1, "kela") == ()
    clock.advance(days=1)
    assert morning.forecasting().score(1) == ()
    (again,) = morning.forecasting().score(2)
    assert again.score == one.score


def test_a_service_that_was_wrong_too_often_hides_itself_and_comes_back(
    morning: Office, clock: HandClock
):
    store = morning._store
    visitor = morning.visitor("kiosk-1")
    desk = morning.staff("lab-1")
    morning.staff("lab-2").done()
    # Nobody can know that the desk, quick so far, will call nobody for an hour.
    for _ in range(JUDGED + 8):
        visitor.take_ticket("lab")
    clock.advance(minutes=60)
    for _ in range(JUDGED + 8):
        desk.call_next()
        desk.done()
    assert wait(morning).silence is None
    assert keep_record(store)
    assert wait(morning).silence is Silence.UNRELIABLE
    with store.read() as reading:
        told = json.loads(devices.setting(reading.connection, RECORD))
    assert told["unreliable"] == ["lab"]
    assert not keep_record(store)
    # Then all goes as foreseen.
    clock.advance(seconds=RECORD_EVERY.total_seconds())
    for _ in range(50):
        visitor.take_ticket("lab")
        desk.call_next()
        clock.advance(seconds=200)
        desk.done()
    assert keep_record(store)
    assert wait(morning).silence is None


def test_a_day_without_calls_condemns_nobody(database: str, clock: HandClock):
    with open_small(database, clock) as office:
        assert keep_record(office._store)
        assert office.forecasting().score(3) == ()


# -- cost -------------------------------------------------------------------------------------


def statements(office: Office, ask) -> list[str]:
    """What is asked of the database."""
    asked: list[str] = []

    def hear(connection, cursor, statement, *_) -> None:
        asked.append(statement)

    with office._store.read() as reading:
        event.listen(reading.connection.engine, "before_cursor_execute", hear)
        try:
            ask(reading)
        finally:
            event.remove(reading.connection.engine, "before_cursor_execute", hear)
    return asked


def test_all_services_are_read_at_once(morning: Office):
    centre = small_centre()
    one = statements(morning, lambda reading: waits_for(reading, [centre.service("lab")]))
    every = statements(morning, lambda reading: waits_for(reading, centre.services))
    assert len(every) == len(one) <= 6
    assert (
        statements(morning, lambda reading: waits_for(reading, [centre.service("library")])) == []
    )


def test_no_statement_walks_through_history(morning: Office):
    """Every table that grows is entered by an index, on the database that can tell simply."""
    if not morning._store.database.is_sqlite:
        return
    plans = []

    def hear(connection, cursor, statement, values, *_) -> None:
        if "sqlite_" not in statement:
            plan = connection.connection.cursor()
            plan.execute("EXPLAIN QUERY PLAN " + statement, values)
            plans.extend(row[3] for row in plan.fetchall())

    with morning._store.read() as reading:
        reading.connection.execute(text("SELECT 1"))
        event.listen(reading.connection.engine, "before_cursor_execute", hear)
        try:
            waits_for(reading, small_centre().services)
        finally:
            event.remove(reading.connection.engine, "before_cursor_execute", hear)
    assert any("ix_tickets_desk_day" in plan for plan in plans)
    assert any("ix_tickets_waiting" in plan for plan in plans)
    assert any("ix_appointments_day_service" in plan for plan in plans)
    scanned = [plan for plan in plans if plan.startswith("SCAN")]
    assert not [plan for plan in scanned if "tickets" in plan or "appointments" in plan]
