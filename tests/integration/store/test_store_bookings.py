"""Bookings in any order of events: lists, arrivals, second thoughts."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import datetime, timedelta

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule, run_state_machine_as_test
from support.small_centre import TUESDAY_TEN, ZONE, open_small

from kiosk.clock import HandClock
from kiosk.errors import Refused
from kiosk.office import Office
from kiosk.queueing.booking import BookingState
from kiosk.queueing.ticket import State
from kiosk.roles.views import TicketView

CODES = ["A-1", "A-2", "A-3"]
TIMES = ["10:15", "10:30"]
times = st.sampled_from(TIMES)
lists = st.lists(
    st.tuples(times, st.sampled_from(["health", "mental"]), st.sampled_from(["", "", *CODES])),
    max_size=5,
    unique_by=lambda row: row[2] or object(),
)


@pytest.fixture
def clock() -> HandClock:
    return HandClock(TUESDAY_TEN)


@pytest.fixture
def office(database: str, clock: HandClock) -> Iterator[Office]:
    with open_small(database, clock) as opened:
        yield opened


class Days(RuleBasedStateMachine):
    """One day after another in one office; each run begins with the next morning."""

    office: Office
    clock: HandClock
    day = 0

    def __init__(self) -> None:
        super().__init__()
        type(self).day += 1
        # Weekdays only: on others the desks are shut.
        self.morning = TUESDAY_TEN + timedelta(days=self.day + 2 * ((self.day + 1) // 5))
        self.clock.set(self.morning)
        self.bookings = self.office.bookings()
        self.kiosk = self.office.visitor("kiosk-1")
        self.held: dict[int, TicketView] = {}

    def _at(self, moment: str) -> datetime:
        hour, minute = map(int, moment.split(":"))
        return self.morning.astimezone(ZONE).replace(hour=hour, minute=minute)

    def _hold(self, ticket: TicketView) -> None:
        self.held[ticket.id] = ticket

    @rule(rows=lists, source=st.sampled_from(["one", "one", "two"]))
    def send(self, rows: list[tuple[str, str, str]], source: str) -> None:
        day = self.morning.date()
        lines = [f"{day}T{moment},{service},{code}" for moment, service, code in rows]
        data = "\n".join(["time,service,code", *lines]).encode()
        self.bookings.take_in(data, source, [day])
        again = self.bookings.take_in(data, source, [day])
        assert (again.added, again.changed, again.cancelled) == (0, 0, 0)

    @rule(code=st.sampled_from(CODES))
    def come_with_code(self, code: str) -> None:
        self.clock.advance(minutes=6)  # whoever mistypes six codes must wait
        self.clock.set(min(self.clock.now(), self.morning + timedelta(minutes=40)))
        try:
            ticket = self.kiosk.check_in(code)
        except Refused as refusal:
            known = {"unknown-booking", "booking-cancelled", "booking-late", "too-many-tries"}
            assert refusal.code in known  # noqa: PT017 - either is right
            return
        self._hold(ticket)
        assert self.kiosk.check_in(code).id == ticket.id

    @rule(service=st.sampled_from(["health", "mental"]), moment=times)
    def come_by_time(self, service: str, moment: str) -> None:
        listed = {one.at for one in self.kiosk.booked_times(service).times}
        try:
            self._hold(self.kiosk.check_in_at(service, self._at(moment)))
        except Refused:
            assert self._at(moment) not in listed
        else:
            assert self._at(moment) in listed

    @rule(data=st.data())
    def give_up(self, data: st.DataObject) -> None:
        if self.held:
            ticket = data.draw(st.sampled_from(sorted(self.held)))
            self.kiosk.cancel(self.held.pop(ticket).code)

    @rule(data=st.data())
    def say_whose(self, data: st.DataObject) -> None:
        if self.held:
            ticket = data.draw(st.sampled_from(sorted(self.held)))
            for one in self.bookings.candidates(ticket):
                if one.state is BookingState.BOOKED:
                    self.bookings.assign(ticket, one.id)
                    break

    @rule(code=st.sampled_from(CODES))
    def take_back(self, code: str) -> None:
        try:
            assert self.bookings.take_back(code).state is BookingState.CANCELLED
        except Refused as refusal:
            assert refusal.code in {"unknown-booking-id", "booking-arrived"}  # noqa: PT017

    @invariant()
    def every_ticket_is_of_one_booking_at_most(self) -> None:
        views = self.bookings.of_day()
        numbers = Counter(one.number for one in views if one.number is not None)
        assert set(numbers.values()) <= {1}
        assert all((one.state is BookingState.ARRIVED) == bool(one.number) for one in views)
        codes = [one.code for one in views if one.code is not None]
        assert len(codes) == len(set(codes))

    @invariant()
    def whoever_came_still_waits_with_the_booked_time(self) -> None:
        for ticket in self.held.values():
            now = self.kiosk.ticket(ticket.code)
            assert (now.state, now.booked_at) == (State.WAITING, ticket.booked_at)


@pytest.mark.slow
def test_bookings_hold_together_in_any_order_of_events(office: Office, clock: HandClock) -> None:
    machine = type("Here", (Days,), {"office": office, "clock": clock})
    run_state_machine_as_test(
        machine,
        settings=settings(
            max_examples=12,
            stateful_step_count=15,
            deadline=None,
            suppress_health_check=list(HealthCheck),
        ),
    )
