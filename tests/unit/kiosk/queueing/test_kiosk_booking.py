"""Booked times: windows of check-in, lists read from files, and what they change."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.small_centre import ZONE, small_centre

from kiosk.clock import OfficeTime
from kiosk.errors import Refused
from kiosk.queueing.booking import (
    Booking,
    BookingState,
    Changes,
    Standing,
    Stored,
    changes,
    read_booking_code,
    window_of,
)
from kiosk.queueing.booking_rows import Rules, Sheet, read_sheet

CENTRE = small_centre(
    {
        "queue = [{ first = 400, last = 999 }]": "queue = [{ first = 400, last = 499 }]\n"
        "appointment = [{ first = 900, last = 999 }]",
        "queue = [{ first = 100, last = 199 }]": "queue = [{ first = 100, last = 199 }]\n"
        "appointment = [{ first = 1, last = 50 }]",
    }
)
TIME = OfficeTime(ZONE, CENTRE.day_starts)
TODAY = date(2026, 11, 24)
TEN = datetime(2026, 11, 24, 8, 0, tzinfo=UTC)
RULES = Rules(CENTRE, TIME, TODAY)


def read(text: str | bytes, rules: Rules = RULES, days: tuple[date, ...] = ()) -> Sheet:
    return read_sheet(text.encode() if isinstance(text, str) else text, rules, days)


def faults(sheet: Sheet) -> list[tuple[int, str]]:
    return [(fault.line, fault.code) for fault in sheet.faults]


# Windows


def test_check_in_is_open_from_an_hour_before_until_half_an_hour_after() -> None:
    window = window_of(TEN, CENTRE.service("health"))
    assert window.opens_at == TEN - timedelta(minutes=60)
    assert window.ends_at == TEN + timedelta(minutes=30)
    assert window.standing(window.opens_at) is Standing.IN_TIME
    assert window.standing(window.opens_at - timedelta(seconds=1)) is Standing.EARLY
    assert window.standing(window.ends_at) is Standing.IN_TIME
    assert window.standing(window.ends_at + timedelta(seconds=1)) is Standing.LATE


@given(early=st.integers(0, 480), late=st.integers(0, 480), minutes=st.integers(-2000, 2000))
def test_a_visitor_is_early_then_in_time_then_late(early: int, late: int, minutes: int) -> None:
    update = {"check_in_early_minutes": early, "check_in_late_minutes": late}
    window = window_of(TEN, CENTRE.service("health").model_copy(update=update))
    standing = window.standing(TEN + timedelta(minutes=minutes))
    expected = (
        Standing.EARLY
        if minutes < -early
        else Standing.LATE
        if minutes > late
        else Standing.IN_TIME
    )
    assert standing is expected


def test_on_a_night_of_clocks_the_window_is_counted_in_real_minutes() -> None:
    # 25 October 2026: 04.00 summer time becomes 03.00.
    booked = datetime(2026, 10, 25, 4, 30, tzinfo=ZONE).astimezone(UTC)
    window = window_of(booked, CENTRE.service("health"))
    assert booked - window.opens_at == timedelta(hours=1)
    assert TIME.local(window.opens_at).strftime("%H.%M") == "03.30"


@pytest.mark.parametrize(
    ("told", "code"),
    [
        (" ab-12 ", "AB-12"),
        ("550e8400-e29b-41d4-a716-446655440000", "550E8400-E29B-41D4-A716-446655440000"),
        ("X_9", "X_9"),
        ("ab", None),
        ("", None),
        ("a b c", None),
        ("ÄÄKKÖNEN", None),
        ("-abc", None),
        ("A" * 65, None),
        ("12\x00", None),
    ],
)
def test_codes_are_short_words_without_case(told: str, code: str | None) -> None:
    assert read_booking_code(told) == code


# Lists


def test_a_list_gives_bookings_in_order_of_time() -> None:
    sheet = read(
        "time,service,desk,pool,code\n"
        "2026-11-24T11:00,health,health-1,,a-2\n"
        "2026-11-24T10:15,lab,,both,a-1\n"
        "2026-11-25 09:00+02:00,kela,,,\n"
    )
    assert sheet.faults == ()
    assert sheet.bookings == (
        Booking(TODAY, TEN + timedelta(minutes=15), "lab", None, "both", "A-1"),
        Booking(TODAY, TEN + timedelta(minutes=60), "health", "health-1", None, "A-2"),
        Booking(date(2026, 11, 25), TEN + timedelta(hours=23), "kela"),
    )
    assert sheet.complete == {TODAY, date(2026, 11, 25)}


@pytest.mark.parametrize(
    "data",
    [
        b"\xef\xbb\xbftime,service\n2026-11-24T10:00,lab\n",
        b"time;service\r\n2026-11-24T10:00;lab\r\n",
        b"Time\tSERVICE\n2026-11-24T10:00\tlab\n",
        b"service,time\rlab,2026-11-24T10:00\r",
        b'"time","service"\n"2026-11-24T10:00","lab"\n',
        b"\n\ntime , service\n\n 2026-11-24T10:00 , lab \n\n",
        b"time,service,,\n2026-11-24T10:00,lab,,\n".replace(b",,", b""),
        "time,service\n2026-11-24T10:00,lab\n".encode("utf-16"),
        b"time,service,code\n2026-11-24T10:00,lab",
        b"time,service\n2026-11-24T10:00,lab,,,\n",
    ],
)
def test_lists_come_in_many_hands(data: bytes) -> None:
    assert read(data).bookings == (Booking(TODAY, TEN, "lab"),)
    assert read(data).faults == ()


@pytest.mark.parametrize(
    ("row", "code"),
    [
        (",lab,,,", "row-time-unreadable"),
        ("tomorrow,lab,,,", "row-time-unreadable"),
        ("2026-11-24,lab,,,", "row-time-unreadable"),
        ("2026-11-24T25:00,lab,,,", "row-time-unreadable"),
        ("2026-02-30T10:00,lab,,,", "row-time-unreadable"),
        ("0001-01-01T00:00,lab,,,", "row-time-unreadable"),
        ("0001-01-01T12:00,lab,,,", "row-time-past"),
        ("9999-12-31T23:59,lab,,,", "row-time-far"),
        ("9999-12-31T23:59-23:00,lab,,,", "row-time-unreadable"),
        ("2026-11-23T10:00,lab,,,", "row-time-past"),
        ("2027-03-28T03:30,lab,,,", "row-time-gap"),
        ("2027-10-31T03:30,lab,,,", "row-time-twice"),
        ("2026-11-24T10:00,,,,", "row-service-unknown"),
        ("2026-11-24T10:00,labb,,,", "row-service-unknown"),
        ("2026-11-24T10:00,library,,,", "row-service-unbookable"),
        ("2026-11-24T10:00,lab,lab-9,,", "row-desk-unknown"),
        ("2026-11-24T10:00,lab,kela-1,,", "row-desk-elsewhere"),
        ("2026-11-24T10:00,lab,,labs,", "row-pool-unknown"),
        ("2026-11-24T10:00,lab,,kela,", "row-pool-elsewhere"),
        ("2026-11-24T10:00,lab,lab-1,lab,", "row-desk-and-pool"),
        ("2026-11-24T10:00,lab,,,x", "row-code-unreadable"),
        ("2026-11-24T10:00,lab,,,A-1,more", "row-broken"),
        ('2026-11-24T10:00,lab,,,"A-1\n2026-11-24T10:00,lab,,,A-3', "row-broken"),
    ],
)
def test_a_faulty_row_is_told_with_its_line_and_the_others_count(row: str, code: str) -> None:
    sheet = read(f"time,service,desk,pool,code\n2026-11-24T09:00,lab,,,A-2\n{row}\n")
    assert faults(sheet) == [(3, code)]
    assert [one.code for one in sheet.bookings] == ["A-2"]


def test_an_hour_that_comes_twice_is_clear_with_its_offset() -> None:
    sheet = read("time,service\n2027-10-31T03:30+03:00,lab\n2027-10-31T03:30+02:00,lab\n")
    first, second = (one.booked_at for one in sheet.bookings)
    assert second - first == timedelta(hours=1)


def test_a_time_after_midnight_belongs_to_the_business_day_before() -> None:
    sheet = read("time,service\n2026-11-25T01:00,lab\n")
    assert sheet.bookings[0].day == TODAY


def test_a_service_without_numbers_for_booked_visitors_takes_no_bookings() -> None:
    rules = replace(RULES, centre=small_centre())
    sheet = read("time,service\n2026-11-24T10:00,lab\n2026-11-24T10:00,health\n", rules)
    assert faults(sheet) == [(2, "row-service-unbookable")]
    assert [one.service for one in sheet.bookings] == ["health"]


def test_a_mistyped_service_is_asked_after() -> None:
    fault = read("time,service\n2026-11-24T10:00,labb\n").faults[0]
    assert fault.values == {"told": "labb", "meant": "lab"}


def test_one_code_on_two_rows_counts_once_or_not_at_all() -> None:
    head = "time,service,code\n"
    alike = read(head + "2026-11-24T10:00,lab,A-1\n2026-11-24T10:00,lab,a-1\n")
    assert [one.code for one in alike.bookings] == ["A-1"]
    assert alike.faults == ()
    differ = read(head + "2026-11-24T10:00,lab,A-1\n2026-11-24T11:00,lab,A-1\n")
    assert differ.bookings == ()
    assert faults(differ) == [(2, "row-code-twice"), (3, "row-code-twice")]
    assert differ.named == {"A-1"}


@pytest.mark.parametrize(
    ("rest", "complete", "named"),
    [
        ("2026-11-24T10:00,nowhere,A-1", {TODAY}, {"A-1"}),
        ("2026-11-24T10:00,nowhere,", set(), set()),
        ("soon,lab,A-1", {TODAY}, {"A-1"}),
        ("soon,lab,", set(), set()),
        (",lab,", set(), set()),
        ("2026-11-20T10:00,lab,", {TODAY}, set()),
        ('2026-11-24T10:00,lab,"A-1', {TODAY}, set()),
        ('2026-11-24T10:00,lab,"A-1\nand all that follows', set(), set()),
    ],
)
def test_what_an_unreadable_row_may_mean_is_not_taken_as_missing(
    rest: str, complete: set[date], named: set[str]
) -> None:
    sheet = read(f"time,service,code\n2026-11-24T09:00,lab,A-0\n{rest}")
    assert (sheet.complete, sheet.named) == (complete, named)


def test_a_day_may_be_covered_without_a_row() -> None:
    assert read("time,service\n").complete == set()
    assert read("time,service\n", days=(TODAY,)).complete == {TODAY}


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "import-empty"),
        (" \n\n", "import-empty"),
        ("service\nlab\n", "import-column-missing"),
        ("time,service,room\n", "import-column-unknown"),
        ("time,service,time\n", "import-column-unknown"),
        ("2026-11-24T10:00,lab\n", "import-column-unknown"),
        ("time,service,name\n2026-11-24T10:00,lab,\n", "import-identity"),
        ("time,service,Asiakkaan nimi\n", "import-identity"),
        ("time,service,puhelin\n", "import-identity"),
        ("time,service,henkilötunnus\n", "import-identity"),
        ("time,service,personbeteckning\n", "import-identity"),
        ("time,service,telefon\n", "import-identity"),
        ("time,service,الاسم\n", "import-identity"),
        ("time,service,code\n2026-11-24T10:00,lab,Maija Virtanen\n", "import-identity-value"),
        ('time,service,code\n2026-11-24T10:00,lab,"Virtanen, M"\n', "row-code-unreadable"),
        ('time,service,code\n2026-11-24T10:00,lab,"Virtanen, Maija"\n', "import-identity-value"),
        ("time,service,code\n2026-11-24T10:00,lab,131052-308T\n", "import-identity-value"),
        ("time,service,code\n2026-11-24T10:00,lab,010106a981m\n", "import-identity-value"),
        ("time,service,code\n2026-11-24T10:00,lab,19811228-9874\n", "import-identity-value"),
        ("time,service,code\n2026-11-24T10:00,lab,m.v@example.org\n", "import-identity-value"),
        ("time,service,code\n2026-11-24T10:00,lab,+358 40 1234567\n", "import-identity-value"),
        ("time,service,code\n2026-11-24T10:00,lab,040 123 4567\n", "import-identity-value"),
        ("time,service,code\n2026-11-24T10:00,lab,0401234567\n", "import-identity-value"),
        ("time,service,desk\n2026-11-24T10:00,lab,131052-308T\n", "import-identity-value"),
    ],
)
def test_a_list_that_carries_who_comes_or_no_bookings_is_refused_whole(
    text: str, code: str
) -> None:
    if code.startswith("row-"):
        assert faults(read(text)) == [(2, code)]
        return
    with pytest.raises(Refused) as refused:
        read(text)
    assert refused.value.code == code


@pytest.mark.parametrize(
    "data",
    [
        b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR",
        bytes(range(256)),
        "time,service\n2026-11-24T10:00,ääni\n".encode("latin-1"),
        b"\xff\xfet\x00i\x00m\x00e",
        b"time,service\n\x00\x00\n",
        b'time,service\n"' + b"x" * 200_000 + b'"',
    ],
)
def test_what_is_no_text_is_refused(data: bytes) -> None:
    with pytest.raises(Refused) as refused:
        read(data)
    assert refused.value.code in {"import-not-text", "import-column-unknown"}


@pytest.mark.parametrize("data", [b"x" * 20_000_001, b"time,service\n" + b"a,b\n" * 200_001])
def test_a_list_has_an_end(data: bytes) -> None:
    with pytest.raises(Refused) as refused:
        read(data)
    assert refused.value.code == "import-too-large"


def test_ten_thousand_rows_are_read() -> None:
    rows = [f"2026-11-24T{8 + n % 8:02d}:{n % 60:02d},lab,B{n:05}" for n in range(10_000)]
    sheet = read("time,service,code\n" + "\n".join(rows))
    assert len(sheet.bookings) == 10_000
    assert sheet.faults == ()


@given(data=st.binary(max_size=400))
def test_any_bytes_give_a_list_or_a_refusal(data: bytes) -> None:
    for told in (data, b"time,service,code\n" + data):
        refusal = ""
        try:
            read(told)
        except Refused as refused:
            refusal = refused.code
        assert refusal.startswith("import-") or not refusal


# What a list changes

bookings = st.builds(
    lambda minutes, service, code: Booking(
        TIME.business_day(TEN + timedelta(minutes=minutes)),
        TEN + timedelta(minutes=minutes),
        service,
        code=code,
    ),
    st.sampled_from([0, 15, 30, 24 * 60]),
    st.sampled_from(["lab", "kela"]),
    st.sampled_from([None, None, "A-1", "A-2", "A-3"]),
)


def once_each(wanted: list[Booking]) -> list[Booking]:
    """A list in which no code stands twice."""
    codes = {one.code: one for one in wanted if one.code is not None}
    return [one for one in wanted if one.code is None] + list(codes.values())


lists = st.lists(bookings, max_size=12).map(once_each)


def carried_out(stored: list[Stored], told: Changes) -> list[Stored]:
    by_id = {one.id: one for one in stored}
    for wanted, booking in told.changed:
        by_id[wanted] = Stored(wanted, booking, BookingState.BOOKED)
    for gone in told.cancelled:
        by_id[gone] = replace(by_id[gone], state=BookingState.CANCELLED)
    new = max(by_id, default=0)
    for booking in told.added:
        new += 1
        by_id[new] = Stored(new, booking, BookingState.BOOKED)
    return list(by_id.values())


def days_of(wanted: list[Booking]) -> set[date]:
    return {one.day for one in wanted}


def alive(stored: list[Stored], days: set[date]) -> list[Booking]:
    return sorted(
        (
            one.booking
            for one in stored
            if one.state is BookingState.BOOKED and one.booking.day in days
        ),
        key=lambda one: one.order,
    )


@given(earlier=lists, wanted=lists)
def test_after_an_import_the_bookings_of_its_days_are_those_of_the_list(
    earlier: list[Booking], wanted: list[Booking]
) -> None:
    stored = carried_out([], changes([], earlier, days=days_of(earlier)))
    days = days_of(wanted)
    after = carried_out(stored, changes(stored, wanted, days=days))
    assert alive(after, days) == sorted(wanted, key=lambda one: one.order)
    again = changes(after, wanted, days=days)
    assert again == Changes(same=len(wanted))


@given(earlier=lists, wanted=lists, seed=st.integers())
def test_the_order_of_the_rows_means_nothing(
    earlier: list[Booking], wanted: list[Booking], seed: int
) -> None:
    stored = carried_out([], changes([], earlier, days=days_of(earlier)))
    days = days_of(wanted)
    shuffled = random.Random(seed).sample(wanted, len(wanted))
    turned = random.Random(seed).sample(stored, len(stored))
    assert changes(stored, wanted, days=days) == changes(turned, shuffled, days=days)


@given(earlier=lists, wanted=lists, arrived=st.sets(st.integers(1, 12)))
def test_who_has_arrived_stays_whatever_a_list_says(
    earlier: list[Booking], wanted: list[Booking], arrived: set[int]
) -> None:
    stored = [
        replace(one, state=BookingState.ARRIVED) if one.id in arrived else one
        for one in carried_out([], changes([], earlier, days=days_of(earlier)))
    ]
    told = changes(stored, wanted, days=days_of(wanted))
    touched = {wanted for wanted, _ in told.changed} | set(told.cancelled)
    assert not touched & {one.id for one in stored if one.state is BookingState.ARRIVED}


def test_a_code_moves_its_booking_and_a_cancelled_one_is_booked_again() -> None:
    old = Booking(TODAY, TEN, "lab", code="A-1")
    new = replace(old, booked_at=TEN + timedelta(hours=1), desk="lab-1")
    stored = [Stored(7, old, BookingState.BOOKED)]
    assert changes(stored, [new], days={TODAY}) == Changes(changed=((7, new),))
    gone = [Stored(7, old, BookingState.CANCELLED)]
    assert changes(gone, [old], days={TODAY}) == Changes(changed=((7, old),))


def test_what_a_list_lacks_is_cancelled_only_on_days_it_covers() -> None:
    stored = [
        Stored(1, Booking(TODAY, TEN, "lab", code="A-1"), BookingState.BOOKED),
        Stored(2, Booking(TODAY, TEN, "lab"), BookingState.BOOKED),
    ]
    assert changes(stored, [], days={TODAY}).cancelled == (1, 2)
    assert changes(stored, [], days={TODAY}, named={"A-1"}).cancelled == (2,)
    assert changes(stored, [], days=()).cancelled == ()
