"""Who has a desk at one moment, and whether a service is left without anybody."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.small_centre import TUESDAY_TEN, small_centre

from kiosk.clock import OfficeTime
from kiosk.queueing.hours import Closing, Door, Then, doorway, opened_at
from kiosk.queueing.staffing import (
    Planned,
    Seat,
    SeatState,
    meant_now,
    planned,
    unstaffed_since,
)

OFFICE = OfficeTime(ZoneInfo("Europe/Helsinki"), time(4))
LEASE, PATIENCE = timedelta(seconds=120), timedelta(minutes=5)


def at(minutes: float) -> datetime:
    """So many minutes after ten."""
    return TUESDAY_TEN + timedelta(minutes=minutes)


def local(moment: str) -> datetime:
    told = datetime.fromisoformat(f"2026-11-24T{moment}")
    return told.replace(tzinfo=OFFICE.zone).astimezone(UTC)


def seat(**told: object) -> Seat:
    given_ = {"desk": "lab-1", "owner": "Anna", "since": at(0), "until": at(2), **told}
    return Seat(**given_)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("told", "minutes", "state"),
    [
        ({}, 0, SeatState.OPEN),
        ({}, 1.9, SeatState.OPEN),
        ({}, 2, SeatState.VANISHED),
        ({"closed_at": at(1)}, 1, SeatState.CLOSED),
        ({"closed_at": at(1)}, 9, SeatState.CLOSED),
        ({"closed_at": at(2)}, 9, SeatState.VANISHED),
        ({"paused_at": at(1)}, 1, SeatState.PAUSED),
        ({"paused_at": at(1)}, 2, SeatState.VANISHED),
        ({"paused_at": at(1), "paused_until": at(20), "until": at(22)}, 19.9, SeatState.PAUSED),
        ({"paused_at": at(1), "paused_until": at(20), "until": at(22)}, 20, SeatState.OPEN),
        # A lease of tomorrow was made before the clock was set back.
        ({"since": at(1440), "until": at(1442)}, 0, SeatState.VANISHED),
    ],
)
def test_a_desk_at_one_moment(told: dict[str, object], minutes: float, state: SeatState):
    assert seat(**told).state_at(at(minutes)) is state


def test_a_desk_worked_by_commands_is_there_while_a_visitor_is():
    by_command = seat(owner="", busy=True)
    assert [by_command.works_at(at(one)) for one in (1, 30, 61.9, 62)] == [True, True, True, False]
    assert not seat(owner="", busy=False).works_at(at(30))
    assert not seat(owner="Anna", busy=True).works_at(at(30))
    assert not seat(owner="", busy=True, closed_at=at(1)).works_at(at(30))


def unstaffed(
    now: datetime, *seats: Seat, opened: datetime | None = TUESDAY_TEN
) -> datetime | None:
    return unstaffed_since(opened, seats, now, PATIENCE, LEASE)


def test_unstaffed_counts_from_the_opening_or_from_whoever_was_there_last():
    assert unstaffed(at(4.9)) is None
    assert unstaffed(at(5)) == at(0)
    assert unstaffed(at(60), opened=None) is None
    gone = seat(until=at(22))
    # Last heard of at twenty past.
    assert unstaffed(at(24.9), gone) is None
    assert unstaffed(at(25), gone) == at(20)
    left = seat(until=at(32), closed_at=at(30.5))
    assert unstaffed(at(36), gone, left) == at(30)
    paused = seat(until=at(90), paused_at=at(40), paused_until=at(88))
    assert unstaffed(at(44), gone, paused) is None
    assert unstaffed(at(45), gone, paused) == at(40)
    assert unstaffed(at(88), gone, paused) is None
    assert unstaffed(at(95), seat(until=at(96)), gone) is None


INSTANTS = st.integers(0, 600).map(at)


@given(
    opened=INSTANTS,
    seats=st.lists(
        st.builds(
            Seat,
            desk=st.just("lab-1"),
            owner=st.sampled_from(["", "Anna"]),
            since=INSTANTS,
            until=INSTANTS,
            paused_at=st.none() | INSTANTS,
            paused_until=st.none() | INSTANTS,
            closed_at=st.none() | INSTANTS,
            busy=st.booleans(),
        ),
        max_size=4,
    ),
    now=INSTANTS,
)
def test_unstaffed_means_nobody_there_and_nobody_lately(
    opened: datetime, seats: list[Seat], now: datetime
):
    since = unstaffed_since(opened, seats, now, PATIENCE, LEASE)
    if any(one.works_at(now) for one in seats) or now - opened < PATIENCE:
        assert since is None
    if since is not None:
        assert opened <= since <= now - PATIENCE
        assert not any(one.works_at(now) for one in seats)
    # Whoever has a desk can't be at another's at once: held, it is open or paused.
    for one in seats:
        assert one.held_at(now) == (one.state_at(now) in {SeatState.OPEN, SeatState.PAUSED})


def test_a_service_opens_anew_after_its_break():
    kela = small_centre().service("kela")
    for now, opened in (
        ("08:59", None),
        ("09:00", "09:00"),
        ("10:59", "09:00"),
        ("11:30", None),
        ("12:00", "12:00"),
        ("14:59", "12:00"),
        ("15:00", None),
    ):
        found = opened_at(kela, local(now), OFFICE, "FI")
        assert found == (None if opened is None else local(opened))
    always = kela.model_copy(update={"hours": "24/7"})
    assert opened_at(always, local("10:00"), OFFICE, "FI") == local("04:00")


def test_the_opening_plan_counts_desks_by_their_own_hours():
    part_time = small_centre(
        {
            'id = "lab-2"\nplace': 'id = "lab-2"\nhours = "Mo-Fr 10:00-12:00"\nplace',
            'id = "both-1"\nplace': 'id = "both-1"\nhours = "Mo-Fr 12:00-14:00; PH off"\nplace',
        }
    )

    def lab(moment: str) -> Planned:
        return planned(part_time, part_time.service("lab"), local(moment), OFFICE)

    assert lab("06:59") == Planned(0, local("07:00"), 1)
    assert lab("09:30") == Planned(1, local("10:00"), 2)
    assert lab("11:00") == Planned(2, local("12:00"), 2)
    assert lab("13:00") == Planned(2, local("14:00"), 1)
    desk = part_time.desk
    assert not meant_now(part_time, desk("lab-2"), local("09:30"), OFFICE)
    assert meant_now(part_time, desk("lab-2"), local("10:30"), OFFICE)
    assert meant_now(part_time, desk("lab-1"), local("09:30"), OFFICE)
    assert not meant_now(part_time, desk("lab-1"), local("16:00"), OFFICE)


def test_a_plan_that_never_changes_says_so():
    always = small_centre({'hours = "Mo-Fr 07:00-16:00; PH off"': 'hours = "24/7"'})
    told = planned(always, always.service("lab"), local("10:00"), OFFICE)
    assert told == Planned(3, None, 3)


def closed(starts: str, ends: str) -> Closing:
    return Closing(1, "kela", local(starts), local(ends), Then.SERVE)


def test_the_door_of_a_service_that_closed_early():
    kela = small_centre().service("kela")

    def way(moment: str, closing: Closing):
        return doorway(kela, local(moment), OFFICE, "FI", closing=closing)

    rest_of_day = Closing(1, "kela", local("10:00"), OFFICE.day_span(OFFICE.business_day(
        local("10:00")))[1], Then.SERVE)  # fmt: skip
    told = way("10:30", rest_of_day)
    assert (told.door, told.takes_numbers, told.closes_early) == (Door.CLOSED, False, True)
    assert told.closes_at is None
    assert told.opens_at == local("09:00") + timedelta(days=1)
    # In its own break it would still have opened again; after its hours it would not.
    assert way("11:30", rest_of_day).closes_early
    assert not way("15:30", rest_of_day).closes_early
    for_an_hour = closed("09:30", "10:30")
    assert way("10:00", for_an_hour).opens_at == local("10:30")
    assert way("09:29", for_an_hour).door is Door.OPEN
    assert way("10:30", for_an_hour).door is Door.OPEN
    assert way("10:00", closed("09:30", "11:30")).opens_at == local("12:00")
