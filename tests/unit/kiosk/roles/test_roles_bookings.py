"""Bookings taken in, checked in for, assigned at a desk, and told on."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from support.small_centre import TUESDAY_TEN, ZONE, open_small, small_centre

from config.centre import Centre
from kiosk.clock import HandClock
from kiosk.errors import Refused
from kiosk.office import Office
from kiosk.queueing.booking import BookingState
from kiosk.queueing.states import fold
from kiosk.roles.booking_views import BookingView
from kiosk.roles.visitor import Visitor

HEAD = "time,service,desk,pool,code\n"
DAY = TUESDAY_TEN.date()


def booked_centre(more: dict[str, str] | None = None) -> Centre:
    """The small centre with hundreds for booked visitors, and one more health room."""
    return small_centre(
        {
            "queue = [{ first = 200, last = 299 }]": "queue = [{ first = 200, last = 299 }]\n"
            "appointment = [{ first = 800, last = 899 }]",
            'id = "lab-2"\nplace = "lab_door"\nprofile = "lab"': 'id = "lab-2"\n'
            'place = "lab_door"\nprofile = "health"',
            'mode = "appointment"\ngives_numbers = true\nhours = "Mo-Fr 08:00-16:00; PH off"\n'
            'place = "reception_a"': 'mode = "appointment"\ngives_numbers = true\n'
            'hours = "Mo-Fr 08:00-16:00; PH off"\nfallback_service = "kela"\n'
            'place = "reception_a"',
            **(more or {}),
        }
    )


@pytest.fixture
def office(database: str, clock: HandClock) -> Iterator[Office]:
    with open_small(database, clock, booked_centre()) as opened:
        yield opened


@pytest.fixture
def kiosk(office: Office) -> Visitor:
    return office.visitor("kiosk-1")


@pytest.fixture
def refused() -> Callable[[Callable[[], object]], Refused]:
    def ask(action: Callable[[], object]) -> Refused:
        with pytest.raises(Refused) as told:
            action()
        return told.value

    return ask


Ask = Callable[[Callable[[], object]], Refused]


def at(clock_time: str) -> datetime:
    hour, minute = map(int, clock_time.split(":"))
    return datetime(2026, 11, 24, hour, minute, tzinfo=ZONE).astimezone(UTC)


def rows(*told: str) -> bytes:
    return (HEAD + "".join(f"2026-11-24T{row}\n" for row in told)).encode()


def told(bookings: tuple[BookingView, ...]) -> list[tuple[str, str, str | None, str]]:
    return [
        (one.booked_at.astimezone(ZONE).strftime("%H:%M"), one.service, one.code, str(one.state))
        for one in bookings
    ]


# Taking in


def test_a_list_is_taken_in_and_again_changes_nothing(office: Office) -> None:
    bookings = office.bookings()
    data = rows("10:15,health,health-1,,A-1", "10:30,health,,health,", "10:30,health,,health,")
    first = bookings.take_in(data, "clinic")
    assert (first.added, first.changed, first.cancelled, first.faults) == (3, 0, 0, ())
    again = bookings.take_in(data, "clinic")
    assert (again.added, again.changed, again.cancelled, again.same) == (0, 0, 0, 3)
    assert told(bookings.of_day()) == [
        ("10:15", "health", "A-1", "booked"),
        ("10:30", "health", None, "booked"),
        ("10:30", "health", None, "booked"),
    ]


def test_the_same_code_updates_and_a_missing_row_cancels(office: Office) -> None:
    bookings = office.bookings()
    bookings.take_in(rows("10:15,health,,,A-1", "10:30,health,,,A-2", "11:00,health,,,"), "clinic")
    second = bookings.take_in(rows("10:45,mental,,,A-1", "11:00,health,,,"), "clinic")
    assert (second.added, second.changed, second.cancelled, second.same) == (0, 1, 1, 1)
    assert told(bookings.of_day()) == [
        ("10:30", "health", "A-2", "cancelled"),
        ("10:45", "mental", "A-1", "booked"),
        ("11:00", "health", None, "booked"),
    ]
    third = bookings.take_in(rows("10:45,mental,,,A-1", "10:30,health,,,A-2"), "clinic")
    assert (third.changed, third.cancelled) == (1, 1)
    assert [one.code for one in bookings.of_day(service="mental")] == ["A-1"]


def test_only_the_same_source_and_the_days_of_the_list_are_cancelled(office: Office) -> None:
    bookings = office.bookings()
    bookings.take_in(rows("10:15,health,,,A-1"), "clinic")
    bookings.take_in(
        b"time,service,code\n2026-11-25T10:00,health,B-1\n2026-11-24T12:00,health,B-2\n", "doctors"
    )
    gone = bookings.take_in(b"time,service,code\n2026-11-25T11:00,health,B-3\n", "doctors")
    assert (gone.added, gone.cancelled, gone.complete) == (1, 1, (DAY + timedelta(days=1),))
    assert [state for *_, state in told(bookings.of_day())] == ["booked", "booked"]
    empty = bookings.take_in(b"time,service\n", "doctors", [DAY])
    assert empty.cancelled == 1
    assert [state for *_, state in told(bookings.of_day())] == ["booked", "cancelled"]


def test_faults_are_told_by_line_and_good_rows_go_in(office: Office) -> None:
    bookings = office.bookings()
    bookings.take_in(rows("10:15,health,,,A-1"), "clinic")
    view = bookings.take_in(
        rows("11:00,health,,,A-2", "11:00,helth,,,A-3", "25:00,health,,,A-4", "12:00,health,,,A-1"),
        "doctors",
    )
    assert [(fault.line, fault.code) for fault in view.faults] == [
        (3, "row-service-unknown"),
        (4, "row-time-unreadable"),
        (5, "row-code-elsewhere"),
    ]
    assert view.faults[2].values == {"source": "clinic"}
    assert view.added == 1


def test_a_faulty_row_cancels_nothing_it_may_mean(office: Office) -> None:
    bookings = office.bookings()
    bookings.take_in(rows("10:15,health,,,A-1", "10:30,health,,,"), "clinic")
    view = bookings.take_in(rows("10:15,helth,,,A-1", "10:30,helth,,,"), "clinic")
    assert (view.cancelled, view.complete) == (0, ())


def test_a_list_with_names_is_refused_and_nothing_is_stored(office: Office, refused: Ask) -> None:
    bookings = office.bookings()
    data = b"time,service,name\n2026-11-24T10:00,health,Maija Virtanen\n"
    assert refused(lambda: bookings.take_in(data, "clinic")).code == "import-identity"
    assert bookings.of_day() == ()


def test_a_code_of_a_day_that_is_over_can_be_given_again(office: Office, clock: HandClock) -> None:
    bookings = office.bookings()
    bookings.take_in(rows("10:15,health,,,A-1"), "clinic")
    clock.advance(days=1)
    view = bookings.take_in(b"time,service,code\n2026-11-25T10:00,health,A-1\n", "doctors")
    assert (view.added, view.faults) == (1, ())
    assert [one.code for one in bookings.of_day(DAY)] == [None]
    clock.advance(days=1)
    assert bookings.add("2026-11-26T10:00", "health", code="A-1").code == "A-1"


def test_ten_thousand_rows_are_taken_in(office: Office) -> None:
    data = rows(*(f"{8 + n % 8:02}:{n % 60:02},health,,,C{n:05}" for n in range(10_000)))
    assert office.bookings().take_in(data, "clinic").added == 10_000
    again = office.bookings().take_in(data, "clinic")
    assert (again.same, again.cancelled) == (10_000, 0)


row_of_list = st.tuples(
    st.sampled_from(["10:15", "10:30", "11:00"]),
    st.sampled_from(["health", "mental"]),
    st.sampled_from(["", "", "A-1", "A-2"]),
)


@settings(
    max_examples=15,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(lists=st.lists(st.lists(row_of_list, max_size=6), min_size=1, max_size=4), turn=st.randoms())
def test_whatever_came_before_the_last_list_stands(office: Office, lists, turn) -> None:
    bookings = office.bookings()
    for wanted in lists:
        seen, kept = set(), []
        for row in wanted:
            if not row[2] or row[2] not in seen:
                kept.append(row)
            seen.add(row[2])
        told_rows = [f"{time},{service},,,{code}" for time, service, code in kept]
        bookings.take_in(rows(*told_rows), "clinic", [DAY])
        turn.shuffle(told_rows)
        again = bookings.take_in(rows(*told_rows), "clinic", [DAY])
        assert (again.added, again.changed, again.cancelled) == (0, 0, 0)
        alive = [one[:3] for one in told(bookings.of_day()) if one[3] == "booked"]
        assert sorted((a, b, c or "") for a, b, c in alive) == sorted(kept)


def test_a_booking_can_be_added_and_taken_back_by_hand(office: Office, refused: Ask) -> None:
    bookings = office.bookings()
    one = bookings.add("2026-11-24T10:15", "health", code="a-1", once="1")
    assert bookings.add("2026-11-24T10:15", "health", code="a-1", once="1") == one
    assert (one.source, one.code, one.state) == ("by-hand", "A-1", BookingState.BOOKED)
    moved = bookings.add("2026-11-24T10:30", "health", desk="health-1", code="A-1")
    assert (moved.id, moved.desk) == (one.id, "health-1")
    bookings.add("2026-11-24T10:45", "health")
    bookings.add("2026-11-24T10:45", "health")
    assert len(bookings.of_day()) == 3
    assert bookings.take_back("A-1").state is BookingState.CANCELLED
    assert bookings.take_back(one.id).state is BookingState.CANCELLED
    assert refused(lambda: bookings.take_back("NO-SUCH")).code == "unknown-booking-id"
    assert refused(lambda: bookings.take_back(999)).code == "unknown-booking-id"
    assert refused(lambda: bookings.add("now", "health")).code == "row-time-unreadable"
    name = refused(lambda: bookings.add("2026-11-24T10:00", "health", code="Maija Virtanen"))
    assert name.code == "import-identity-value"
    bookings.take_in(rows("12:00,health,,,B-1"), "clinic")
    other = refused(lambda: bookings.add("2026-11-24T12:15", "health", code="B-1"))
    assert (other.code, other.values["source"]) == ("row-code-elsewhere", "clinic")


def test_a_service_that_is_no_more_leaves_its_bookings_aside(office: Office, refused: Ask) -> None:
    bookings = office.bookings()
    one = bookings.add("2026-11-24T10:15", "mental", code="A-1")
    office.caretaker().publish(small_centre({'"mental"': '"minds"', "['mental']": "['minds']"}))
    assert bookings.of_day() == ()
    for action in (lambda: office.visitor("k").check_in("A-1"), lambda: bookings.take_back(one.id)):
        assert refused(action).code == "unknown-service"
    assert refused(lambda: bookings.take_back("Ä")).code == "unknown-booking-id"


# Checking in by code


def test_checking_in_by_code_gives_a_number_of_the_own_hundred(
    office: Office, kiosk: Visitor
) -> None:
    office.bookings().take_in(rows("10:15,health,health-1,,A-1"), "clinic")
    ticket = kiosk.check_in(" a-1 ", "en", ["more_time"], once="t1")
    assert (ticket.number, ticket.service, ticket.language) == ("T800", "health", "en")
    assert (ticket.booked_at, ticket.needs) == (at("10:15"), ("more_time",))
    assert kiosk.check_in("A-1", once="t1") == ticket
    assert kiosk.check_in("A-1", once="t2").id == ticket.id
    one = office.bookings().of_day()[0]
    assert (one.state, one.number) == (BookingState.ARRIVED, "T800")
    # Whoever took a number in the lobby does not bear one of that hundred.
    assert office.visitor("kiosk-1").take_ticket("health").number == "T200"
    # The room of the booking calls it, and no other.
    assert office.staff("lab-2").call_next().number == "T200"
    called = office.staff("health-1").call_next()
    assert (called.number, called.booked_at) == ("T800", at("10:15"))


def test_too_early_says_when_check_in_opens(
    office: Office, kiosk: Visitor, clock: HandClock, refused: Ask
) -> None:
    office.bookings().take_in(rows("11:30,health,,,A-1"), "clinic")
    early = refused(lambda: kiosk.check_in("A-1"))
    assert early.code == "booking-early"
    assert early.values["opens"] == at("10:30")
    assert early.values["opens"].utcoffset() == timedelta(hours=2)
    assert early.values["booked"] == at("11:30")
    clock.set(at("10:30"))
    assert kiosk.check_in("A-1").booked_at == at("11:30")


def test_too_late_offers_a_number_elsewhere_that_keeps_the_booked_time(
    office: Office, kiosk: Visitor, clock: HandClock, refused: Ask
) -> None:
    office.bookings().take_in(rows("10:15,health,,,A-1"), "clinic")
    clock.set(at("10:20"))
    other = office.visitor("kiosk-1").take_ticket("kela")
    clock.set(at("10:46"))
    late = refused(lambda: kiosk.check_in("A-1"))
    assert late.code == "booking-late"
    assert late.values["fallback"].say("en") == "Kela"
    elsewhere = kiosk.fallback(late.values["service_id"], late.values["booked_at"], "fi", once="f")
    assert kiosk.fallback("health", at("10:15"), once="f") == elsewhere
    assert (elsewhere.service, elsewhere.booked_at) == ("kela", at("10:15"))
    assert elsewhere.number.startswith("K1")
    desk = office.staff("kela-1")
    assert [one.number for one in desk.view().waiting] == [elsewhere.number, other.number]
    assert desk.call_next().booked_at == at("10:15")


def test_unknown_and_cancelled_codes_have_a_way_on(
    office: Office, kiosk: Visitor, refused: Ask
) -> None:
    assert refused(lambda: kiosk.check_in("A-1")).code == "unknown-booking"
    assert refused(lambda: kiosk.check_in("Ä")).code == "unknown-booking"
    office.bookings().take_in(rows("10:15,health,,,A-1"), "clinic")
    office.bookings().take_back("A-1")
    cancelled = refused(lambda: kiosk.check_in("A-1"))
    assert (cancelled.code, cancelled.values["service_id"]) == ("booking-cancelled", "health")


def test_codes_are_not_guessed_at_a_kiosk(
    office: Office, kiosk: Visitor, clock: HandClock, refused: Ask
) -> None:
    office.bookings().take_in(rows("10:15,health,,,A-1"), "clinic")
    for n in range(6):
        assert refused(lambda n=n: kiosk.check_in(f"X-{n}")).code == "unknown-booking"
    assert refused(lambda: kiosk.check_in("A-1")).code == "too-many-tries"
    clock.advance(minutes=6)
    assert kiosk.check_in("A-1").number == "T800"


def test_who_gave_the_number_back_can_check_in_again(office: Office, kiosk: Visitor) -> None:
    office.bookings().take_in(rows("10:15,health,,,A-1"), "clinic")
    first = kiosk.check_in("A-1")
    office.visitor("kiosk-1").cancel(first.code)
    second = kiosk.check_in("A-1")
    assert second.number == "T801"
    assert office.bookings().of_day()[0].number == "T801"


def test_who_has_arrived_is_not_cancelled_by_a_list(
    office: Office, kiosk: Visitor, refused: Ask
) -> None:
    bookings = office.bookings()
    bookings.take_in(rows("10:15,health,,,A-1"), "clinic")
    kiosk.check_in("A-1")
    view = bookings.take_in(rows("10:30,health,,,A-2"), "clinic")
    assert (view.added, view.cancelled) == (1, 0)
    assert refused(lambda: bookings.take_back("A-1")).values == {"number": "T800"}
    by_hand = bookings.add("2026-11-24T10:15", "health", code="H-1")
    kiosk.check_in("H-1")
    again = refused(lambda: bookings.add("2026-11-24T10:15", "health", code="H-1"))
    assert (again.code, by_hand.source) == ("booking-arrived", "by-hand")


def test_a_room_that_is_no_more_leaves_the_visitor_callable(office: Office, kiosk: Visitor) -> None:
    office.bookings().take_in(rows("10:15,health,lab-2,,A-1"), "clinic")
    office.caretaker().publish(small_centre())
    kiosk.check_in("A-1")
    assert office.staff("health-1").call_next() is not None


def test_who_holds_a_slip_stays_one_visitor(office: Office, kiosk: Visitor, refused: Ask) -> None:
    office.bookings().take_in(
        rows("10:05,health,health-1,,A-1", "10:05,mental,,,", "10:05,mental,,,"), "clinic"
    )
    first = kiosk.take_ticket("lab", language="en", needs=["step_free"])
    assert refused(lambda: kiosk.check_in("A-1", slip="torn")).code == "no-such-ticket"
    booked = kiosk.check_in("A-1", "fi", slip=first.code)
    other = kiosk.check_in_at("mental", at("10:05"), slip=first.code)
    helped = kiosk.fallback("health", at("09:00"), slip=f"VUORO:{first.code}")
    for one in (booked, other, helped):
        assert (one.visit, one.word) == (first.visit, first.word)
        assert (one.language, one.needs) == ("en", ("step_free",))
    # Called at the laboratory, the visitor is called nowhere else.
    assert office.staff("lab-1").call_next().number == first.number
    assert office.staff("health-1").call_next() is None


def test_many_kiosks_check_one_booking_in_once(office: Office) -> None:
    office.bookings().take_in(rows("10:15,health,,,A-1", *["10:30,health,,,"] * 3), "clinic")

    def by_code(n: int) -> str:
        return office.visitor(f"kiosk-{n}").check_in("A-1").number

    def by_time(n: int) -> str:
        try:
            return office.visitor(f"kiosk-{n}").check_in_at("health", at("10:30")).number
        except Refused as refusal:
            return refusal.code

    with ThreadPoolExecutor(8) as kiosks:
        assert set(kiosks.map(by_code, range(8))) == {"T800"}
        numbers = sorted(kiosks.map(by_time, range(8)))
    assert numbers == ["T801", "T802", "T803", *["no-booking-then"] * 5]


# Checking in by time


def test_the_times_of_today_are_listed_without_whose_they_are(
    office: Office, kiosk: Visitor, clock: HandClock
) -> None:
    office.bookings().take_in(
        rows("09:15,health,,,A-0", "10:15,health,,,A-1", "10:15,health,,,", "14:00,health,,,A-2"),
        "clinic",
    )
    listed = kiosk.booked_times("health")
    assert [(one.at, one.is_open) for one in listed.times] == [
        (at("10:15"), True),
        (at("14:00"), False),
    ]
    assert listed.times[1].opens_at == at("13:00")
    assert (listed.fallback_id, listed.service_name.say("en")) == ("kela", "Health centre")
    clock.set(at("10:46"))
    assert [one.at for one in kiosk.booked_times("health").times] == [at("14:00")]
    assert kiosk.booked_times("lab").times == ()
    assert kiosk.booked_times("lab").fallback_id == "lab"
    assert kiosk.booked_times("library").fallback is None


def test_a_time_that_one_has_booked_is_that_booking(office: Office, kiosk: Visitor) -> None:
    office.bookings().take_in(rows("10:15,health,health-1,,"), "clinic")
    ticket = kiosk.check_in_at("health", at("10:15"), once="t")
    assert kiosk.check_in_at("health", at("10:15"), once="t") == ticket
    assert office.bookings().of_day()[0].number == ticket.number == "T800"
    assert kiosk.booked_times("health").times == ()


def test_two_at_one_time_are_told_apart_at_the_desk(
    office: Office, kiosk: Visitor, refused: Ask
) -> None:
    bookings = office.bookings()
    bookings.take_in(
        rows("10:15,health,health-1,,A-1", "10:15,health,lab-2,,A-2", "10:30,health,,,A-3"),
        "clinic",
    )
    first = kiosk.check_in_at("health", at("10:15"))
    second = kiosk.check_in_at("health", at("10:15"))
    third = refused(lambda: kiosk.check_in_at("health", at("10:15")))
    assert (third.code, third.values["service_id"]) == ("no-booking-then", "health")
    assert [one.at for one in kiosk.booked_times("health").times] == [at("10:30")]
    assert first.booked_at == second.booked_at == at("10:15")
    assert [one.number for one in bookings.of_day()] == [None, None, None]

    waiting = {one.number: one for one in office.staff("health-1").view().waiting}
    assert waiting["T800"].booked_at == at("10:15")
    assert [one.code for one in bookings.candidates(first.id)] == ["A-1", "A-2"]
    assigned = bookings.assign(first.id, "A-2", "health-1", once="k")
    assert bookings.assign(first.id, "A-2", "health-1", once="k") == assigned
    assert [one.code for one in bookings.candidates(first.id)] == ["A-2"]
    assert [one.code for one in bookings.candidates(second.id)] == ["A-1"]
    assert [one.number for one in bookings.of_day()] == [None, "T800", None]
    # A-2 has a room of its own, so health-1 now calls the other one.
    assert office.staff("health-1").call_next().number == "T801"

    assert refused(lambda: bookings.assign(second.id, "A-2")).code == "booking-arrived"
    assert refused(lambda: bookings.assign(first.id, "A-3")).code == "ticket-has-booking"
    assert refused(lambda: bookings.assign(999, "A-3")).code == "no-such-ticket"
    assert refused(lambda: bookings.candidates(999)).code == "no-such-ticket"
    bookings.take_back("A-3")
    gone = refused(lambda: bookings.assign(second.id, "A-3"))
    assert gone.code == "booking-cancelled-before"
    bookings.assign(second.id, "A-1")
    assert bookings.of_day()[0].number == "T801"


def test_only_the_desks_of_a_pool_call_its_visitors(database: str, clock: HandClock) -> None:
    both = booked_centre({"services = ['mental']": "services = ['mental', 'health']"})
    with open_small(database, clock, both) as office:
        taken = office.bookings().take_in(rows("10:15,health,,mental,P-1"), "clinic")
        assert taken.faults == ()
        office.visitor("kiosk-1").check_in("P-1")
        assert office.staff("health-1").call_next() is None
        called = office.staff("mental-1").call_next()
        assert called is not None
        assert called.booked_at == at("10:15")


def test_two_at_one_time_in_one_room_wait_for_that_room(office: Office, kiosk: Visitor) -> None:
    office.bookings().take_in(rows("10:15,health,lab-2,,", "10:15,health,lab-2,,"), "clinic")
    kiosk.check_in_at("health", at("10:15"))
    assert office.staff("health-1").call_next() is None
    assert office.staff("lab-2").call_next() is not None


def test_a_time_outside_its_window_is_refused_with_a_way_on(
    office: Office, kiosk: Visitor, clock: HandClock, refused: Ask
) -> None:
    office.bookings().take_in(rows("09:15,health,,,", "14:00,health,,,"), "clinic")
    assert refused(lambda: kiosk.check_in_at("health", at("14:00"))).code == "booking-early"
    assert refused(lambda: kiosk.check_in_at("health", at("09:15"))).code == "booking-late"
    assert refused(lambda: kiosk.check_in_at("health", at("12:00"))).code == "no-booking-then"


@pytest.mark.parametrize(("then", "code"), [("release", "booking-closed-early"), ("serve", None)])
def test_nobody_checks_in_where_the_visitors_were_sent_away(
    office: Office, kiosk: Visitor, refused: Ask, then: str, code: str | None
) -> None:
    office.bookings().take_in(rows("10:15,health,,,A-1"), "clinic")
    office.supervisor().close_service("health", then)
    if code is None:
        assert kiosk.check_in("A-1").service == "health"
        return
    told = refused(lambda: kiosk.check_in("A-1"))
    assert (told.code, told.values["fallback"].say("en")) == (code, "Kela")
    assert refused(lambda: kiosk.check_in_at("health", at("10:15"))).code == code


# The fallback


def test_a_time_still_to_come_counts_as_now_and_holds_nobody_up(
    office: Office, kiosk: Visitor, clock: HandClock
) -> None:
    kiosk.fallback("health", at("14:00"))
    clock.advance(minutes=1)
    office.visitor("kiosk-1").take_ticket("kela")
    clock.advance(minutes=1)
    order = [one.number for one in office.staff("kela-1").view().waiting]
    assert order == ["K100", "K101"]


def test_a_fallback_keeps_the_time_as_its_order_and_no_more(
    office: Office, kiosk: Visitor, clock: HandClock
) -> None:
    first = office.visitor("kiosk-1").take_ticket("kela")
    clock.set(at("10:10"))
    later = kiosk.fallback("health", at("10:05"))
    desk = office.staff("kela-1")
    assert [one.number for one in desk.view().waiting] == [first.number, later.number]
    called = desk.call_next()
    assert (called.number, called.reason.rule) == (first.number, "oldest")


def test_the_fallback_of_a_fallback_helps_when_that_is_shut(
    office: Office, kiosk: Visitor, clock: HandClock, refused: Ask
) -> None:
    assert kiosk.fallback("mental", at("10:15")).service == "health"
    clock.set(at("11:30"))  # Kela has its break.
    assert kiosk.fallback("health", at("11:00")).service == "health"
    clock.set(at("15:50"))  # The last number is given, but the door is open.
    assert kiosk.fallback("lab", at("15:30")).service == "lab"
    clock.set(at("17:00"))
    assert refused(lambda: kiosk.fallback("health", at("15:30"))).code == "service-closed"


def test_a_fallback_is_for_today_and_where_numbers_are_given(
    office: Office, kiosk: Visitor, refused: Ask
) -> None:
    other_day = refused(lambda: kiosk.fallback("health", at("10:15") + timedelta(days=1)))
    assert other_day.code == "time-not-today"
    nowhere = refused(lambda: kiosk.fallback("library", at("10:15")))
    assert nowhere.code == "no-fallback"


# Discretion


def test_a_discreet_booking_looks_like_its_neighbour_s(
    office: Office, kiosk: Visitor, refused: Ask
) -> None:
    office.bookings().take_in(
        rows("10:15,health,,,A-1", "10:15,mental,,,A-2", "14:00,mental,,,A-3"), "clinic"
    )
    plain, discreet = kiosk.check_in("A-1"), kiosk.check_in("A-2")
    assert (plain.number, discreet.number) == ("T800", "T801")
    assert plain.service_name == discreet.service_name
    assert kiosk.booked_times("mental").service_name.say("en") == "Health centre"
    early = refused(lambda: kiosk.check_in("A-3"))
    assert early.values["service"].say("en") == "Health centre"


# What happened


def test_what_happened_is_told_with_codes_and_in_order(
    office: Office, kiosk: Visitor, clock: HandClock
) -> None:
    clock.set(at("10:12"))
    bookings = office.bookings()
    start = bookings.sent("hospital")
    bookings.take_in(
        rows("10:15,health,health-1,,A-1", "10:30,health,health-1,,A-2", "10:30,health,lab-2,,"),
        "clinic",
    )
    kiosk.check_in("A-1")
    office.visitor("kiosk-1").take_ticket("health")
    desk = office.staff("health-1")
    desk.call_next()
    desk.done()
    desk.undo()
    desk.done()
    bookings.take_back("A-2")
    other = kiosk.check_in_at("health", at("10:30"))
    office.visitor("kiosk-1").cancel(other.code)
    events, upto = bookings.happened(start)
    assert [(one.what, one.code, one.number, one.desk) for one in events] == [
        ("arrived", "A-1", "T800", None),
        ("called", "A-1", "T800", "health-1"),
        ("served", "A-1", "T800", "health-1"),
        ("undone", "A-1", "T800", "health-1"),
        ("served", "A-1", "T800", "health-1"),
        ("cancelled", "A-2", None, None),
        ("arrived", None, "T801", None),
        ("cancelled", None, "T801", None),
    ]
    assert events[3].undoes == events[2].entry
    assert {one.booked_at for one in events} == {at("10:15"), at("10:30")}
    assert bookings.happened(upto) == ((), upto)


def test_each_target_has_its_own_place_in_what_happened(office: Office) -> None:
    bookings = office.bookings()
    start = bookings.sent("one")
    bookings.take_in(rows("10:15,health,,,A-1"), "clinic")
    assert bookings.sent("one") == start
    assert bookings.sent("two") == start + 1
    bookings.note_sent("one", start + 1)
    assert bookings.sent("one") == start + 1


def test_codes_stay_out_of_the_journal(office: Office, kiosk: Visitor) -> None:
    feed = office.feed(0)
    office.bookings().take_in(rows("10:15,health,,,SECRET-1"), "clinic")
    kiosk.check_in("SECRET-1")
    entries = feed.wait(0)
    feed.close()
    assert len(entries) > 2
    assert "SECRET-1" not in str(entries)


def test_the_journal_tells_which_room_waits_for_whom(office: Office, kiosk: Visitor) -> None:
    bookings = office.bookings()
    bookings.take_in(
        rows("10:15,health,health-1,,A-1", "10:30,health,lab-2,,A-2", "10:30,health,,,A-3"),
        "clinic",
    )
    own, shared = kiosk.check_in("A-1"), kiosk.check_in_at("health", at("10:30"))
    late = kiosk.fallback("health", at("09:00"))
    bookings.assign(shared.id, "A-2")
    feed = office.feed(0)
    told = fold(feed.wait(0))
    feed.close()
    assert [told[one.id].for_desk for one in (own, shared, late)] == ["health-1", "lab-2", None]
    lanes = [str(told[one.id].lane) for one in (own, shared, late)]
    assert lanes == ["appointment", "appointment", "queue"]
    assert told[late.id].booked_at == at("09:00")
