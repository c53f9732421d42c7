"""A desk's time for a visitor, which desks work, and how much working time is left."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta

import pytest
from support.small_centre import TUESDAY_TEN, ZONE, crowded_centre, small_centre

from kiosk.clock import OfficeTime
from kiosk.queueing.opening import Opening, opening
from kiosk.queueing.order import Head
from kiosk.queueing.pace import KEPT, Pace, Stay, paces
from kiosk.queueing.situation import LEAST_KEPT, Queued, Sitting, desks_now, linked, stays_kept

NOW = TUESDAY_TEN
OFFICE = OfficeTime(ZONE, time(4))


def minutes(count: float) -> timedelta:
    return timedelta(minutes=count)


def stay(ready: float, called: float, ended: float | None, service: str = "lab") -> Stay:
    """A stay told in minutes after ten."""
    return Stay(
        "lab-1",
        service,
        NOW + minutes(ready),
        NOW + minutes(called),
        None if ended is None else NOW + minutes(ended),
    )


def test_a_gap_belongs_to_the_visitor_before_while_somebody_waits():
    found = paces({"lab-1": [stay(-5, 0, 4), stay(1, 5, 9), stay(2, 10, None)]})
    assert found["lab"] == Pace(cycles=(300.0, 300.0))


def test_an_idle_desk_is_not_taken_and_tells_how_soon_it_calls():
    found = paces({"lab-1": [stay(-5, 0, 4), stay(20, 20.5, 22), stay(30, 32, 33)]})
    assert found["lab"] == Pace(cycles=(60.0, 90.0, 240.0), answers=(30.0, 120.0))


def test_a_desk_that_went_away_counts_as_no_gap():
    assert paces({"lab-1": [stay(-5, 0, 4), stay(1, 40, 44)]})["lab"].cycles == (240.0, 240.0)
    pause = paces({"lab-1": [stay(-5, 0, 4), stay(1, 30, 34)]})
    assert pause["lab"].cycles == (240.0, 1800.0)


def test_a_visitor_forgotten_at_a_desk_tells_nothing():
    assert "lab" not in paces({"lab-1": [stay(-5, 0, 300)]})
    assert paces({"lab-1": []}) == {}
    assert Pace().mean == 0


def test_each_service_of_a_shared_desk_has_its_own_pace():
    found = paces({"lab-1": [stay(-5, 0, 2), stay(-4, 2, 12, "kela"), stay(-3, 12, 14)]})
    assert found["lab"].cycles == (120.0, 120.0)
    assert found["kela"].cycles == (600.0,)
    assert found["kela"].mean == 600


def test_only_the_latest_count():
    old = [stay(at, at, at + 9) for at in range(-2000, -1000, 10)]
    new = [stay(at, at, at + 1) for at in range(0, KEPT * 10, 10)]
    assert paces({"lab-1": [*old, *new]})["lab"].cycles == (60.0,) * KEPT


def active(stays, queue=(), sittings=None) -> set[str]:
    found = desks_now(small_centre(), ["lab"], NOW, {"lab-1": stays}, queue, sittings or {})
    assert {one.id for one in found} == {"lab-1", "lab-2", "both-1"}
    return {one.id for one in found if one.active}


def waits(since: float, service: str = "lab") -> Queued:
    at = NOW - minutes(since)
    return Queued(Head(1, service, at, at))


@pytest.mark.parametrize(
    ("stays", "queue", "works"),
    [
        ([], [], False),
        ([stay(-30, -20, None)], [waits(19)], True),
        ([stay(-300, -200, None)], [waits(19)], False),
        ([stay(-30, -20, -4)], [waits(19)], True),
        ([stay(-30, -20, -6)], [waits(19)], False),
        ([stay(-30, -20, -6)], [waits(2)], True),
        ([stay(-30, -20, -6)], [waits(19, "kela")], True),
        ([stay(-90, -80, -50)], [], True),
        ([stay(-90, -80, -70)], [], False),
    ],
)
def test_a_desk_without_a_lease_is_judged_by_what_it_did(stays, queue, works: bool):
    assert active(stays, queue) == ({"lab-1"} if works else set())


@pytest.mark.parametrize(
    ("sitting", "works"),
    [
        (Sitting(live=True), True),
        (Sitting(live=False, closed=True), False),
        (Sitting(live=True, paused=True), False),
        (Sitting(live=True, paused=True, paused_until=NOW + minutes(9)), True),
        # Vanished: as long as it seems to work, but no idle hour.
        (Sitting(live=False), False),
    ],
)
def test_a_lease_says_whether_a_desk_works(sitting: Sitting, works: bool):
    # By what it did it would work: it called ten minutes ago and nobody waits.
    stays = [stay(-30, -20, -10)]
    assert active(stays) == {"lab-1"}
    assert active(stays, sittings={"lab-1": sitting}) == ({"lab-1"} if works else set())


def test_a_desk_knows_its_visitor_and_the_end_of_its_pause():
    sitting = Sitting(live=True, paused=True, paused_until=NOW + minutes(9))
    found = desks_now(
        small_centre(), ["kela"], NOW, {"both-1": [stay(-9, -3, None)]}, [], {"both-1": sitting}
    )
    both = next(one for one in found if one.id == "both-1")
    assert (both.busy_with, both.busy_since) == ("lab", NOW - minutes(3))
    assert (both.free_from, both.services, both.profile) == (
        NOW + minutes(9),
        ("lab", "kela"),
        "both",
    )


def test_services_that_share_desks_are_looked_at_together():
    centre = small_centre()
    assert linked(centre, ["lab"]) == {"lab", "kela"}
    assert linked(centre, ["mental"]) == {"mental"}
    assert linked(centre, []) == set()


def test_desks_of_one_profile_tell_its_pace_together():
    kept = stays_kept(small_centre())
    assert (kept["lab-1"], kept["lab-2"], kept["kela-1"]) == (KEPT // 2, KEPT // 2, KEPT)
    many = stays_kept(crowded_centre(40))
    assert many["desk-1"] == LEAST_KEPT


# -- working time -----------------------------------------------------------------------------


def test_a_break_is_no_working_time():
    kela = small_centre().service("kela")
    found = opening(kela, NOW, OFFICE, "FI")
    eleven, twelve, three = (NOW + minutes(60 * hours) for hours in (1, 2, 5))
    assert found == Opening(((NOW, eleven), (twelve, three)))
    assert found.closes_at == three
    assert found.seconds(NOW) == 4 * 3600
    assert found.seconds(NOW + minutes(90)) == 3 * 3600
    assert found.after(NOW, 3599) == eleven - timedelta(seconds=1)
    assert found.after(NOW, 3601) == twelve + timedelta(seconds=1)
    assert found.after(NOW + minutes(90), 60) == twelve + minutes(1)
    # What does not fit is done after closing.
    assert found.after(NOW, 4 * 3600 + 60) == three + minutes(1)
    assert found.after(three + minutes(5), 60) == three + minutes(6)


def test_a_day_off_has_no_working_time():
    lab = small_centre().service("lab")
    found = opening(lab, datetime(2026, 11, 28, 8, tzinfo=UTC), OFFICE, "FI")
    assert found == Opening()
    assert (found.closes_at, found.seconds(NOW)) == (None, 0)
    assert found.after(NOW, 60) == NOW + minutes(1)


def test_before_the_door_opens_the_day_lies_ahead():
    lab = small_centre().service("lab")
    early = NOW - minutes(60 * 4)
    found = opening(lab, early, OFFICE, "FI")
    assert found == Opening(((NOW - minutes(180), NOW + minutes(360)),))
    assert found.after(early, 60) == NOW - minutes(179)


def test_a_night_of_clock_change_has_its_true_length():
    """25 October 2026: the hour from three to four comes twice, and the day ends at four."""
    library = small_centre().service("library").model_copy(update={"hours": "Mo-Su 22:00-05:00"})
    midnight = datetime(2026, 10, 24, 21, tzinfo=UTC)
    found = opening(library, midnight, OFFICE, "FI")
    assert found.seconds(midnight) == 5 * 3600
