"""Whether a service is open and gives numbers, over the year's odd days."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from config.centre import Mode, Names, Service
from kiosk.clock import OfficeTime
from kiosk.queueing.hours import Door, Doorway, doorway

HELSINKI = ZoneInfo("Europe/Helsinki")
OFFICE = OfficeTime(HELSINKI, time(4))
WEEKDAYS = "Mo-Fr 08:00-16:00; PH off"
WITH_BREAK = "Mo-Fr 09:00-11:00,12:00-13:00; PH off"
ALWAYS = "24/7"


def service(hours: str = WEEKDAYS, **options: object) -> Service:
    told: dict[str, object] = {
        "id": "lab",
        "name": Names({"fi": "Labra"}),
        "says": Names({"fi": "Näytteet"}),
        "operator": "HUS",
        "mode": Mode.QUEUE,
        "hours": hours,
        "place": "lab",
        "icon": "lab.svg",
        "hue": "#9C1D36",
    }
    return Service.model_validate({**told, **options})


def local(moment: str, *, fold: int = 0) -> datetime:
    return datetime.fromisoformat(moment).replace(tzinfo=HELSINKI, fold=fold).astimezone(UTC)


def at(moment: str, given: int = 0, hours: str = WEEKDAYS, **options: object) -> Doorway:
    return doorway(service(hours, **options), local(moment), OFFICE, "FI", given)


@pytest.mark.parametrize(
    ("moment", "door", "takes", "opens", "closes"),
    [
        ("2026-11-24T07:59:59", Door.CLOSED, False, "2026-11-24T08:00", None),
        ("2026-11-24T08:00", Door.OPEN, True, None, "2026-11-24T16:00"),
        ("2026-11-24T15:59:59", Door.OPEN, True, None, "2026-11-24T16:00"),
        ("2026-11-24T16:00", Door.CLOSED, False, "2026-11-25T08:00", None),
        ("2026-11-25T01:00", Door.CLOSED, False, "2026-11-25T08:00", None),
        ("2026-11-27T16:00", Door.CLOSED, False, "2026-11-30T08:00", None),
        # Independence Day is on a Sunday in 2026 and on a Monday in 2027.
        ("2026-12-04T17:00", Door.CLOSED, False, "2026-12-07T08:00", None),
        ("2027-12-06T10:00", Door.CLOSED, False, "2027-12-07T08:00", None),
        # Good Friday and Easter Monday.
        ("2026-04-03T10:00", Door.CLOSED, False, "2026-04-07T08:00", None),
        ("2026-04-06T10:00", Door.CLOSED, False, "2026-04-07T08:00", None),
        # May Day, Ascension, Christmas, New Year, Epiphany.
        ("2026-05-01T10:00", Door.CLOSED, False, "2026-05-04T08:00", None),
        ("2026-05-14T10:00", Door.CLOSED, False, "2026-05-15T08:00", None),
        ("2026-12-25T10:00", Door.CLOSED, False, "2026-12-28T08:00", None),
        ("2026-12-31T17:00", Door.CLOSED, False, "2027-01-04T08:00", None),
        ("2027-01-06T10:00", Door.CLOSED, False, "2027-01-07T08:00", None),
    ],
)
def test_the_week_and_the_years_holidays(
    moment: str, door: Door, takes: bool, opens: str | None, closes: str | None
):
    assert at(moment) == Doorway(
        door,
        takes,
        None if opens is None else local(opens),
        None if closes is None else local(closes),
    )


def test_midsummer_eve_is_closed_when_the_hours_say_so():
    hours = "Mo-Fr 08:00-16:00; Jun 19-25 Fr off; PH off"
    way = at("2026-06-19T10:00", hours=hours)
    assert (way.door, way.opens_at) == (Door.CLOSED, local("2026-06-22T08:00"))
    assert at("2026-06-18T10:00", hours=hours).door is Door.OPEN


def test_closed_for_a_break_and_open_again():
    way = at("2026-11-24T10:59:59", hours=WITH_BREAK)
    assert (way.takes_numbers, way.closes_at) == (True, local("2026-11-24T11:00"))
    pause = at("2026-11-24T11:00", hours=WITH_BREAK)
    assert pause == Doorway(Door.CLOSED, False, local("2026-11-24T12:00"), None)
    assert at("2026-11-24T12:00", hours=WITH_BREAK).takes_numbers
    # A break is no end of the day: only before the last closing numbers end earlier.
    assert at("2026-11-24T10:50", hours=WITH_BREAK, last_number_minutes=15).takes_numbers
    last = at("2026-11-24T12:45", hours=WITH_BREAK, last_number_minutes=15)
    assert (last.door, last.takes_numbers) == (Door.NO_MORE_NUMBERS, False)
    assert (last.opens_at, last.closes_at) == (local("2026-11-25T09:00"), local("2026-11-24T13:00"))


def test_numbers_begin_before_the_door_opens():
    assert at("2026-11-24T07:39:59", numbers_from_minutes=20).door is Door.CLOSED
    early = at("2026-11-24T07:40", numbers_from_minutes=20)
    assert early == Doorway(Door.NUMBERS_EARLY, True, local("2026-11-24T08:00"), None)
    after_break = at("2026-11-24T11:40", hours=WITH_BREAK, numbers_from_minutes=20)
    assert after_break.door is Door.NUMBERS_EARLY
    full = at("2026-11-24T07:40", given=3, numbers_from_minutes=20, capacity=3)
    assert (full.door, full.opens_at) == (Door.NO_MORE_NUMBERS, local("2026-11-25T08:00"))


def test_the_last_number_by_minutes_before_closing():
    assert at("2026-11-24T15:44:59", last_number_minutes=15).takes_numbers
    way = at("2026-11-24T15:45", last_number_minutes=15)
    assert way == Doorway(
        Door.NO_MORE_NUMBERS, False, local("2026-11-25T08:00"), local("2026-11-24T16:00")
    )
    assert at("2026-11-27T15:45", last_number_minutes=15).opens_at == local("2026-11-30T08:00")


def test_the_last_number_by_the_clock_or_by_minutes_whichever_comes_first():
    assert at("2026-11-24T13:59", last_number_at="14:00").takes_numbers
    assert at("2026-11-24T14:00", last_number_at="14:00").door is Door.NO_MORE_NUMBERS
    both = {"last_number_at": "15:50", "last_number_minutes": 15}
    assert at("2026-11-24T15:46", **both).door is Door.NO_MORE_NUMBERS
    assert at("2026-11-24T15:30", last_number_at="16:30").takes_numbers
    assert at("2026-11-24T16:10", last_number_at="16:30").door is Door.CLOSED


def test_the_last_number_by_capacity():
    assert at("2026-11-24T10:00", given=49, capacity=50).takes_numbers
    full = at("2026-11-24T10:00", given=50, capacity=50)
    assert (full.door, full.takes_numbers) == (Door.NO_MORE_NUMBERS, False)
    assert full.opens_at == local("2026-11-25T08:00")
    assert at("2026-11-24T17:00", given=50, capacity=50).door is Door.CLOSED


def test_a_service_without_numbers_only_opens_and_closes():
    for moment, door in (("2026-11-24T10:00", Door.OPEN), ("2026-11-24T20:00", Door.CLOSED)):
        way = at(moment, mode=Mode.WALK_IN, numbers_from_minutes=180, last_number_minutes=240)
        assert (way.door, way.takes_numbers) == (door, False)


def test_open_day_and_night():
    way = at("2026-11-24T03:00", hours=ALWAYS)
    assert way == Doorway(Door.OPEN, True, None, None)
    full = at("2026-11-24T12:00", given=5, hours=ALWAYS, capacity=5)
    assert full == Doorway(Door.NO_MORE_NUMBERS, False, local("2026-11-25T04:00"), None)


@pytest.mark.parametrize("moment", ["2026-11-24T03:50", "2026-11-24T04:00", "2026-11-24T23:59"])
def test_who_never_closes_has_no_last_number(moment: str):
    assert at(moment, hours=ALWAYS, last_number_minutes=15).takes_numbers


def test_who_is_open_over_the_start_of_the_day_gives_numbers_over_it():
    night = "Mo-Su 18:00-08:00"
    for moment in ("2026-11-24T03:50", "2026-11-24T04:10", "2026-11-24T18:00"):
        way = at(moment, hours=night, last_number_minutes=30)
        assert way.takes_numbers, moment


def test_hours_past_midnight_belong_to_the_evening_before():
    late = "Mo-Sa 10:00-02:00"
    assert at("2026-11-25T01:44", hours=late, last_number_minutes=15).takes_numbers
    way = at("2026-11-25T01:45", hours=late, last_number_minutes=15)
    assert (way.door, way.opens_at) == (Door.NO_MORE_NUMBERS, local("2026-11-25T10:00"))
    assert at("2026-11-25T00:30", hours=late, last_number_at="01:00").takes_numbers
    assert not at("2026-11-25T01:00", hours=late, last_number_at="01:00").takes_numbers


@pytest.mark.parametrize(
    ("evening", "opens"),
    [("2026-03-28T17:00", "2026-03-29T08:00"), ("2026-10-24T17:00", "2026-10-25T08:00")],
)
def test_the_nights_when_clocks_change(evening: str, opens: str):
    daily = "Mo-Su 08:00-16:00"
    assert at(evening, hours=daily).opens_at == local(opens)
    assert not at(opens.replace("08:00", "07:59"), hours=daily).takes_numbers
    assert at(opens, hours=daily).takes_numbers
    early = {"hours": daily, "numbers_from_minutes": 20}
    assert at(opens.replace("08:00", "07:40"), **early).takes_numbers
    assert not at(opens.replace("08:00", "07:39"), **early).takes_numbers


def test_the_hour_that_comes_twice_is_open_twice():
    for fold in (0, 1):
        now = local("2026-10-25T03:30", fold=fold)
        way = doorway(service("Mo-Su 02:00-06:00"), now, OFFICE, "FI")
        assert way.takes_numbers
        assert way.closes_at == local("2026-10-25T06:00")


def test_hours_that_never_open():
    assert at("2026-11-24T10:00", hours="off") == Doorway(Door.CLOSED, False, None, None)
    assert at("2026-11-24T10:00", hours="2025 Mo-Fr 08:00-16:00").opens_at is None


@given(
    st.integers(0, 730 * 24 * 60).map(
        lambda minute: local("2026-01-01") + timedelta(minutes=minute)
    ),
    st.sampled_from([WEEKDAYS, WITH_BREAK, ALWAYS, "Mo-Su 18:00-08:00", "Mo-Sa 10:00-02:00"]),
    st.integers(0, 60),
    st.integers(0, 60),
)
def test_the_door_always_agrees_with_itself(now: datetime, hours: str, early: int, last: int):
    one = service(hours, numbers_from_minutes=early, last_number_minutes=last)
    way = doorway(one, now, OFFICE, "FI")
    assert way.takes_numbers == (way.door in {Door.OPEN, Door.NUMBERS_EARLY})
    assert way.opens_at is None or way.opens_at > now
    assert way.closes_at is None or way.closes_at > now
    if way.door is Door.NUMBERS_EARLY:
        assert way.opens_at is not None
        assert way.opens_at - now <= timedelta(minutes=early)
    if way.door is Door.NO_MORE_NUMBERS and way.closes_at is not None:
        # Numbers end only as long before a closing as was asked for.
        assert way.closes_at - now <= timedelta(minutes=last)
