"""Nights on which clocks change, days that end after midnight, the year's end, a clock set back."""

from __future__ import annotations

from contextlib import closing
from datetime import UTC, date, datetime, timedelta

import pytest
from support.small_centre import ZONE, open_small, small_centre

from config.centre import Centre
from kiosk.clock import HandClock
from kiosk.queueing.ticket import State


@pytest.fixture
def round_the_clock() -> Centre:
    """The small centre with a laboratory that never closes."""
    return small_centre({'hours = "Mo-Fr 07:00-16:00; PH off"': 'hours = "24/7"'})


def local(year: int, month: int, day: int, hour: int, minute: int = 0, fold: int = 0) -> datetime:
    moment = datetime(year, month, day, hour, minute, tzinfo=ZONE).replace(fold=fold)
    return moment.astimezone(UTC)


@pytest.mark.parametrize(
    ("evening", "hours"),
    [
        (datetime(2027, 3, 27, 20, 0, tzinfo=UTC), 8),  # 03:00 becomes 04:00 that night
        (datetime(2026, 10, 24, 19, 0, tzinfo=UTC), 10),  # 04:00 becomes 03:00 that night
        (datetime(2026, 12, 31, 20, 0, tzinfo=UTC), 9),
    ],
)
def test_a_night_shift_gives_each_number_once_a_day_whatever_the_clocks_do(
    database: str, round_the_clock: Centre, evening: datetime, hours: int
):
    clock = HandClock(evening)
    with open_small(database, clock, round_the_clock) as office:
        kiosk, desk = office.visitor("kiosk-1"), office.staff("lab-1")
        given: dict[date, list[str]] = {}
        while clock.now() < evening + timedelta(hours=hours):
            ticket = kiosk.take_ticket("lab")
            given.setdefault(ticket.business_day, []).append(ticket.number)
            called = desk.call_next()
            assert called is not None
            assert called.reason is not None
            assert 0 <= called.reason.waited_seconds < 60
            desk.arrived()
            clock.advance(minutes=20)
        assert len(given) == 2
        for numbers in given.values():
            assert numbers == [f"L{400 + at}" for at in range(len(numbers))]
        first, second = sorted(given)
        assert second - first == timedelta(days=1)
        # The new business day began at four on the wall, once.
        starts = office.time().day_span(second)[0]
        assert office.local(starts).hour == 4


def test_a_hold_lasts_as_long_as_it_says_over_the_changed_hour(
    database: str, round_the_clock: Centre
):
    # 02:50 summer time; the wall will show 03:00 to 04:00 twice.
    clock = HandClock(local(2026, 10, 25, 2, 50))
    with open_small(database, clock, round_the_clock) as office:
        ticket = office.visitor("kiosk-1").take_ticket("lab")
        office.staff("lab-1").hold(90, ticket.id)
        clock.advance(minutes=89)
        assert office.visitor("kiosk-1").ticket(ticket.code).state is State.HELD
        clock.advance(minutes=1)
        assert office.visitor("kiosk-1").ticket(ticket.code).state is State.WAITING


def test_a_ticket_of_the_evening_is_called_after_midnight_and_ends_at_four(
    database: str, round_the_clock: Centre
):
    clock = HandClock(local(2026, 12, 31, 23, 55))
    with open_small(database, clock, round_the_clock) as office:
        kiosk, desk = office.visitor("kiosk-1"), office.staff("lab-1")
        early, late = kiosk.take_ticket("lab"), kiosk.take_ticket("lab")
        clock.advance(minutes=10)
        assert desk.call_next().id == early.id
        assert kiosk.take_ticket("lab").number == "L402"
        clock.set(local(2027, 1, 1, 3, 59))
        desk.arrived()
        assert kiosk.ticket(late.code).state is State.WAITING
        clock.set(local(2027, 1, 1, 4, 0))
        assert desk.view().waiting == ()
        assert kiosk.take_ticket("lab").business_day == date(2027, 1, 1)
        # Who is at the desk stays there until done, and the number is not given meanwhile.
        assert desk.done().id == early.id


def test_a_clock_set_back_disturbs_no_order_and_gives_no_number_twice(
    database: str, round_the_clock: Centre
):
    clock = HandClock(local(2026, 11, 24, 10, 0))
    with open_small(database, clock, round_the_clock) as office:
        kiosk, desk = office.visitor("kiosk-1"), office.staff("lab-1")
        numbers = [kiosk.take_ticket("lab").number for _ in range(2)]
        clock.advance(hours=-2)
        numbers += [kiosk.take_ticket("lab").number for _ in range(2)]
        clock.advance(minutes=1)
        called = []
        for _ in range(4):
            ticket = desk.call_next()
            assert ticket is not None
            assert ticket.reason is not None
            assert ticket.reason.waited_seconds >= 0
            called.append(ticket.number)
            desk.arrived()
        assert called == numbers == ["L400", "L401", "L402", "L403"]
        with closing(office.feed(0)) as feed:
            entries = feed.wait(0)
        assert [one.number for one in entries] == list(range(1, len(entries) + 1))
        # Back before the day began: it is the day before, with numbers of its own.
        clock.set(local(2026, 11, 24, 3, 0))
        assert kiosk.take_ticket("lab").business_day == date(2026, 11, 23)
