"""The only "now", and business days that never overlap or leave a gap."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.clock import HandClock, OfficeTime, SystemClock

HELSINKI = ZoneInfo("Europe/Helsinki")
OFFICE = OfficeTime(HELSINKI, time(4))

instants = st.timedeltas(timedelta(0), timedelta(days=17 * 365)).map(
    lambda later: datetime(2020, 1, 1, tzinfo=UTC) + later
)
offices = st.builds(
    OfficeTime,
    st.sampled_from(
        [
            HELSINKI,
            *(ZoneInfo(name) for name in ("UTC", "America/St_Johns", "Asia/Kathmandu")),
            *(ZoneInfo(name) for name in ("Australia/Lord_Howe", "America/Santiago")),
        ]
    ),
    st.times(max_value=time(6)).map(lambda moment: moment.replace(second=0, microsecond=0)),
)


@given(offices, instants)
def test_every_instant_lies_in_the_span_of_its_business_day(office: OfficeTime, instant: datetime):
    starts, ends = office.day_span(office.business_day(instant))
    assert starts <= instant < ends


@given(offices, instants)
def test_days_follow_each_other_without_gap(office: OfficeTime, instant: datetime):
    day = office.business_day(instant)
    _, ends = office.day_span(day)
    assert office.day_span(day + timedelta(days=1))[0] == ends
    assert office.business_day(ends) == day + timedelta(days=1)
    assert office.business_day(ends - timedelta(microseconds=1)) == day


@given(offices, instants, st.timedeltas(timedelta(0), timedelta(days=3)))
def test_a_later_instant_is_never_on_an_earlier_day(
    office: OfficeTime, instant: datetime, later: timedelta
):
    assert office.business_day(instant) <= office.business_day(instant + later)


@given(instants, st.times())
def test_a_local_time_of_a_day_lies_within_it(instant: datetime, moment: time):
    moment = moment.replace(microsecond=0)
    day = OFFICE.business_day(instant)
    at = OFFICE.at(day, moment)
    assert OFFICE.business_day(at) == day
    skipped = OFFICE.local(at).time() != moment
    assert not skipped or moment.hour == 3


@pytest.mark.parametrize(
    ("local", "day"),
    [
        ("2026-11-24T03:59:59.999999", date(2026, 11, 23)),
        ("2026-11-24T04:00", date(2026, 11, 24)),
        ("2026-11-24T23:59", date(2026, 11, 24)),
        ("2026-11-25T00:00", date(2026, 11, 24)),
        ("2027-01-01T01:00", date(2026, 12, 31)),
        ("2028-02-29T12:00", date(2028, 2, 29)),
        ("2028-03-01T03:00", date(2028, 2, 29)),
    ],
)
def test_the_business_day_begins_at_four(local: str, day: date):
    instant = datetime.fromisoformat(local).replace(tzinfo=HELSINKI)
    assert OFFICE.business_day(instant.astimezone(UTC)) == day


@pytest.mark.parametrize(
    ("day", "hours"),
    [(date(2026, 3, 28), 23), (date(2026, 10, 24), 25), (date(2026, 11, 24), 24)],
)
def test_the_day_is_as_long_as_the_clocks_make_it(day: date, hours: int):
    starts, ends = OFFICE.day_span(day)
    assert ends - starts == timedelta(hours=hours)


@pytest.mark.parametrize("day_starts", [time(3), time(3, 30), time(3, 59)])
@pytest.mark.parametrize("day", [date(2026, 3, 29), date(2026, 10, 25)])
def test_a_day_that_starts_in_the_changed_hour_starts_once(day_starts: time, day: date):
    office = OfficeTime(HELSINKI, day_starts)
    midnight = datetime.combine(day, time(0), HELSINKI).astimezone(UTC)
    days = [office.business_day(midnight + timedelta(minutes=m)) for m in range(7 * 60)]
    assert days == sorted(days)
    for minute, one in enumerate(days):
        starts, ends = office.day_span(one)
        assert starts <= midnight + timedelta(minutes=minute) < ends


def test_the_hand_clock_moves_only_when_told():
    clock = HandClock(datetime(2026, 11, 24, 10, tzinfo=HELSINKI))
    assert clock.now() == clock.now() == datetime(2026, 11, 24, 8, tzinfo=UTC)
    assert clock.advance(minutes=5) == datetime(2026, 11, 24, 8, 5, tzinfo=UTC)
    assert clock.advance(hours=-1) == datetime(2026, 11, 24, 7, 5, tzinfo=UTC)
    clock.set(datetime(2026, 12, 6, 12, tzinfo=HELSINKI))
    assert clock.now().isoformat() == "2026-12-06T10:00:00+00:00"


def test_the_machines_clock_tells_utc():
    assert SystemClock().now().tzinfo is UTC
