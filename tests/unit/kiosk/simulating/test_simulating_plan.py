"""A planned day: drawn from a seed, shaped like the reference centre's, within the hours."""

from __future__ import annotations

from collections import Counter
from datetime import date, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from support.command import REFERENCE
from support.simulated import TUESDAY, calm_centre, calm_plan

from config.centre import Centre
from config.loading import load_centre
from kiosk.clock import OfficeTime
from kiosk.queueing.hours import open_until
from kiosk.queueing.staffing import desks_of
from kiosk.simulating.coming import FETCHED, Way, poisson
from kiosk.simulating.habits import DayKind, dice, height
from kiosk.simulating.plan import DayPlan, make_plan

SUNDAY, SHORT_WEDNESDAY = date(2026, 11, 29), date(2026, 11, 25)


@pytest.fixture(scope="module")
def reference() -> Centre:
    return load_centre(REFERENCE)


@pytest.fixture(scope="module")
def busy(reference: Centre) -> DayPlan:
    return make_plan(reference, TUESDAY, DayKind.BUSY, 1)


def test_a_busy_day_brings_as_many_as_the_reference_centre_knows(busy: DayPlan) -> None:
    assert 4300 < len(busy.coming) < 4700
    assert len({one.services[0] for one in busy.coming}) == 10
    assert len(busy.of(Way.WALK_IN)) > 3500
    assert len(busy.of(Way.NUMBER)) > 400
    assert 0.8 < len(busy.of(Way.BOOKED)) / len(busy.booked) < 1, "some don't show up"


def test_a_quiet_day_brings_about_half(reference: Centre, busy: DayPlan) -> None:
    quiet = make_plan(reference, TUESDAY, DayKind.QUIET, 1)
    assert 0.4 < len(quiet.coming) / len(busy.coming) < 0.6
    assert _staffed(quiet) < _staffed(busy)


def _staffed(plan: DayPlan) -> timedelta:
    spans = [span for desk in plan.desks for span in desk.spans]
    return sum((ends - starts for starts, ends in spans), timedelta())


def test_about_three_in_ten_of_the_laboratory_have_booked(busy: DayPlan) -> None:
    lab = Counter(one.way for one in busy.coming if one.services[0] == "lab")
    assert 0.2 < lab[Way.BOOKED] / lab.total() < 0.4


def test_the_laboratory_is_fullest_in_the_morning(busy: DayPlan) -> None:
    hours = Counter(
        one.at.astimezone(ZoneInfo("Europe/Helsinki")).hour
        for one in busy.coming
        if one.services[0] == "lab"
    )
    assert hours[7] > 2 * hours[14]


def test_the_same_seed_draws_the_same_day() -> None:
    assert calm_plan(seed=7) == calm_plan(seed=7)
    assert calm_plan(seed=7) != calm_plan(seed=8)


def test_a_service_more_leaves_the_others_days_as_they_are(reference: Centre) -> None:
    without = reference.model_copy(update={"services": reference.services[:-1]})
    full, less = (make_plan(one, TUESDAY, DayKind.BUSY, 1) for one in (reference, without))
    assert [one for one in full.coming if one.services[0] == "library"] == [
        one for one in less.coming if one.services[0] == "library"
    ]


def test_nobody_sits_at_a_desk_on_a_sunday(reference: Centre) -> None:
    plan = make_plan(reference, SUNDAY, DayKind.BUSY, 1)
    assert plan.desks == ()
    assert plan.booked == ()
    assert {one.way for one in plan.coming} == {Way.WALK_IN}


def test_a_break_in_the_hours_is_nobodys_time(reference: Centre) -> None:
    plan = make_plan(reference, SHORT_WEDNESDAY, DayKind.BUSY, 1)
    desk = next(one for one in plan.desks if one.desk == "kela-1")
    assert [(starts.hour, ends.hour) for starts, ends in desk.spans] == [(7, 9), (10, 11)]
    comers = [one.at for one in plan.coming if one.services[0] == "kela" and one.way is Way.NUMBER]
    in_break = [at for at in comers if 9 <= at.hour < 10]
    assert in_break == [], "those who know the house come when it is open"
    assert len(comers) < 90, "a short day brings fewer"


@settings(max_examples=25, deadline=None)
@given(seed=st.integers(0, 10**6), days=st.integers(0, 27), kind=st.sampled_from(DayKind))
def test_every_day_keeps_to_the_centre(seed: int, days: int, kind: DayKind) -> None:
    centre = calm_centre()
    plan = make_plan(centre, TUESDAY + timedelta(days=days), kind, seed)
    time = OfficeTime(ZoneInfo(centre.time_zone), centre.day_starts)
    assert [one.at for one in plan.coming] == sorted(one.at for one in plan.coming)
    for one in plan.coming:
        assert plan.starts <= one.at < plan.ends
        assert len(one.services) == len(one.errands) == len(one.takes)
        if FETCHED & set(one.needs):
            assert one.manner.misses == 0, "who can't hear calls doesn't miss them"
    for booked in plan.booked:
        hours = centre.service(booked.service).hours
        assert open_until(hours, booked.at, time, centre.country)[0]
        assert booked.desk is None or booked.desk in {
            desk.id for desk in desks_of(centre, booked.service)
        }
    rooms = Counter((one.at, one.desk) for one in plan.booked if one.desk)
    assert set(rooms.values()) <= {1}, "two have booked one room at one time"
    for desk in plan.desks:
        assert all(starts < ends for starts, ends in desk.spans)
        assert all(desk.works_at(one.at) for one in desk.breaks)


def test_a_curve_is_straight_between_its_points_and_level_beyond() -> None:
    curve = ((8.0, 2.0), (10.0, 4.0))
    assert [height(curve, hour) for hour in (6, 8, 9, 10, 20)] == [2, 2, 3, 4, 4]


def test_as_many_come_as_are_expected_on_average() -> None:
    chance = dice("average")
    drawn = [poisson(200, chance) for _ in range(400)]
    mean = sum(drawn) / len(drawn)
    variance = sum((one - mean) ** 2 for one in drawn) / len(drawn)
    assert 195 < mean < 205
    assert 150 < variance < 260, "a Poisson variance is its mean"
    assert poisson(0, chance) == 0
