"""One visitor with several tickets: one slip, one desk at a time, nothing lost."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import select
from support.small_centre import open_small, small_centre
from support.visits import QUEUES, wide_centre

from kiosk.clock import HandClock
from kiosk.errors import Refused
from kiosk.office import Office
from kiosk.queueing.itinerary import MOST_STOPS, Why
from kiosk.queueing.ticket import State
from kiosk.roles.visit_views import VisitView
from kiosk.store.schema import journal, tickets, visits

ELEVEN = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)


def refusal(call: Callable[[], object]) -> Refused:
    with pytest.raises(Refused) as refused:
        call()
    return refused.value


def numbers(view: VisitView) -> list[str]:
    return [stop.ticket.number for stop in view.stops]


def serve(office: Office, clock: HandClock, desk: str, *, count: int, seconds: int) -> None:
    """Serves so many visitors at a desk, each as long."""
    clerk = office.staff(desk)
    for _ in range(count):
        clerk.call_next()
        clerk.arrived()
        clock.advance(seconds=seconds)
    clerk.done()


def test_laboratory_then_kela_on_one_slip(office: Office):
    taken = office.visitor("kiosk-1").take_visit(["lab", "kela"], "fi", once="touch")
    assert numbers(taken) == ["L400", "K100"]
    assert {one.visit for one in taken.tickets} == {taken.id}
    assert {one.word for one in taken.tickets} == {taken.word}
    assert taken.code == taken.tickets[0].code
    assert (taken.active, taken.free_from) == (None, None)
    assert taken.next is not None
    assert taken.next.ticket.number == "L400"
    assert [stop.why for stop in taken.stops] == [Why.ASKED, Why.ONLY]


def test_the_same_touch_gives_the_same_visit(office: Office):
    visitor = office.visitor("kiosk-1")
    first = visitor.take_visit(["lab", "kela"], once="touch")
    assert visitor.take_visit(["lab", "kela"], once="touch") == first
    added = visitor.add_service(first.code, "health", once="more")
    assert visitor.add_service(first.code, "health", once="more") == added
    assert len(added.tickets) == 3


def test_a_visit_comes_whole_or_not_at_all(office: Office, clock: HandClock):
    clock.set(ELEVEN + timedelta(minutes=5))
    visitor = office.visitor("kiosk-1")
    # Kela is on its break, and gives numbers again at noon.
    error = refusal(lambda: visitor.take_visit(["lab", "kela"]))
    assert error.code == "service-closed"
    with office._store.read() as reading:
        assert not reading.connection.execute(select(tickets)).all()
        assert not reading.connection.execute(select(visits)).all()
    assert visitor.take_ticket("lab").number == "L400"
    assert refusal(lambda: visitor.take_visit([])).code == "nothing-asked"


def test_a_second_number_for_the_same_service_is_not_needed(office: Office):
    visitor = office.visitor("kiosk-1")
    error = refusal(lambda: visitor.take_visit(["lab", "lab"]))
    assert error.code == "already-waits-there"
    taken = visitor.take_visit(["lab"])
    error = refusal(lambda: visitor.add_service(taken.code, "lab"))
    assert error.values["number"] == "L400"
    # Once it is done, the visitor may queue there again.
    clerk = office.staff("lab-1")
    clerk.call_next()
    assert refusal(lambda: visitor.add_service(taken.code, "lab")).code == "already-waits-there"
    clerk.done()
    again = visitor.add_service(taken.code, "lab")
    assert numbers(again) == ["L401"]
    assert [one.state for one in again.ended] == [State.SERVED]


def test_scanning_the_slip_adds_a_service_later(office: Office, clock: HandClock):
    taken = office.visitor("kiosk-1").take_ticket("lab", language="en", needs=["step_free"])
    clock.advance(minutes=5)
    added = office.visitor("kiosk-2").add_service(f"VUORO:{taken.code}", "kela")
    assert numbers(added) == ["L400", "K100"]
    kela = added.tickets[1]
    assert (kela.language, kela.word, kela.visit) == ("en", taken.word, taken.visit)
    assert [str(need) for need in kela.needs] == ["step_free"]
    # It queues from when it was taken.
    assert kela.taken_at == clock.now()
    assert refusal(lambda: office.visitor("kiosk-1").add_service("x", "kela")).code == (
        "no-such-ticket"
    )


def test_a_slip_of_yesterday_begins_no_visit(office: Office, clock: HandClock):
    visitor = office.visitor("kiosk-1")
    taken, served = visitor.take_ticket("lab"), visitor.take_ticket("kela")
    office.staff("kela-1").call_next()
    office.staff("kela-1").done()
    clock.advance(days=1)
    for code in (taken.code, served.code):
        error = refusal(lambda code=code: visitor.add_service(code, "kela"))
        assert error.code == "ticket-of-another-day"


def test_a_visitor_is_never_called_to_two_desks(office: Office, clock: HandClock):
    taken = office.visitor("kiosk-1").take_visit(["lab", "kela"])
    lab, kela = office.staff("lab-1"), office.staff("kela-1")
    called = lab.call_next()
    assert called is not None
    assert called.others == ("K100",)
    assert kela.call_next() is None
    # Who comes later is called meanwhile; the visitor's place is kept.
    later = office.visitor("kiosk-1").take_ticket("kela")
    assert office.visitor("kiosk-1").ticket(later.code).people_ahead == 1
    assert kela.call_next().id == later.id
    kela.done()
    assert [one.number for one in kela.view().waiting] == ["K100"]
    seen = office.visitor("kiosk-1").visit(taken.code)
    assert (seen.active.number, seen.next.ticket.number) == ("L400", "K100")


def test_the_next_ticket_is_handed_over_by_itself_after_the_way(office: Office, clock: HandClock):
    taken = office.visitor("kiosk-1").take_visit(["lab", "kela"])
    lab, kela = office.staff("lab-1"), office.staff("kela-1")
    lab.call_next()
    clock.advance(minutes=5)
    served = lab.done()
    # The clerk can say where to go next, and so can the kiosk.
    assert served.others == ("K100",)
    following = lab.visit(served.id)
    assert following.next.ticket.number == "K100"
    assert following.next.ticket.waiting_place.id == "hall"
    assert following.free_from == clock.now() + timedelta(seconds=60)
    assert office.visitor("kiosk-1").ticket(taken.code).number == "K100"
    clock.advance(seconds=59)
    assert kela.call_next() is None
    clock.advance(seconds=1)
    assert kela.call_next().number == "K100"
    assert office.visitor("kiosk-1").visit(taken.code).free_from is None


def test_who_walks_slowly_is_left_the_time_to_come(office: Office, clock: HandClock):
    office.visitor("kiosk-1").take_visit(["lab", "kela"], needs=["step_free"])
    office.staff("lab-1").call_next()
    clock.advance(minutes=5)
    # Next ends the visit as Done does.
    assert office.staff("lab-1").call_next() is None
    clock.advance(seconds=89)
    assert office.staff("kela-1").call_next() is None
    clock.advance(seconds=1)
    assert office.staff("kela-1").call_next() is not None


def test_a_missed_call_leaves_the_other_tickets(office: Office, clock: HandClock):
    taken = office.visitor("kiosk-1").take_visit(["lab", "kela"])
    office.staff("lab-1").call_next()
    clock.advance(seconds=90)
    office.staff("lab-1").missed()
    seen = office.visitor("kiosk-1").visit(taken.code)
    assert [(one.ticket.number, one.why) for one in seen.stops] == [
        ("K100", Why.ONLY),
        ("L400", None),
    ]
    # Nobody walked anywhere: the other desk calls at once.
    assert office.staff("kela-1").call_next().number == "K100"
    office.visitor("kiosk-1").come_back(taken.code)
    assert office.staff("lab-1").call_next() is None
    clock.advance(minutes=2)
    office.staff("kela-1").done()
    clock.advance(minutes=1)
    assert office.staff("lab-1").call_next().number == "L400"


def _transfer(office: Office) -> None:
    office.staff("lab-1").transfer("health")


def _hold(office: Office) -> None:
    office.staff("lab-1").hold(1)


def _cancel(office: Office) -> None:
    office.staff("lab-1").cancel()


@pytest.mark.parametrize("leave", [_transfer, _hold])
def test_whoever_leaves_a_desk_otherwise_walks_as_far(
    office: Office, clock: HandClock, leave: Callable[[Office], None]
):
    office.visitor("kiosk-1").take_visit(["lab", "kela"])
    office.staff("lab-1").call_next()
    clock.advance(minutes=2)
    leave(office)
    clock.advance(seconds=59)
    assert office.staff("kela-1").call_next() is None
    clock.advance(seconds=1)
    assert office.staff("kela-1").call_next() is not None


@pytest.mark.parametrize("leave", [_transfer, _cancel, lambda o: o.staff("lab-1").put_back()])
def test_whoever_was_called_away_has_come_no_further_than_since_the_call(
    office: Office, clock: HandClock, leave: Callable[[Office], None]
):
    office.visitor("kiosk-1").take_visit(["lab", "kela"])
    office.staff("lab-1").call_next()
    clock.advance(seconds=20)
    leave(office)
    clock.advance(seconds=19)
    assert office.staff("kela-1").call_next() is None
    clock.advance(seconds=1)
    assert office.staff("kela-1").call_next() is not None


def test_whoever_was_served_without_arrived_was_there_all_the_same(
    office: Office, clock: HandClock
):
    office.visitor("kiosk-1").take_visit(["lab", "kela"])
    office.staff("lab-1").call_next()
    clock.advance(seconds=5)
    office.staff("lab-1").done()
    clock.advance(seconds=59)
    assert office.staff("kela-1").call_next() is None


def test_an_undone_call_frees_the_visitor_for_others(office: Office, clock: HandClock):
    office.visitor("kiosk-1").take_visit(["lab", "kela"])
    lab, kela = office.staff("lab-1"), office.staff("kela-1")
    lab.call_next()
    lab.undo()
    assert kela.call_next().number == "K100"
    # And what another desk did since stands in the way of an undo.
    clock.advance(seconds=30)
    kela.done()
    clock.advance(seconds=60)
    assert lab.call_next().number == "L400"
    assert refusal(kela.undo).code in {"undo-overtaken", "undo-too-late"}


def test_an_undone_end_takes_the_way_back_too(office: Office, clock: HandClock):
    taken = office.visitor("kiosk-1").take_visit(["lab", "kela"])
    lab = office.staff("lab-1")
    lab.call_next()
    clock.advance(minutes=5)
    lab.done()
    assert office.visitor("kiosk-1").visit(taken.code).free_from is not None
    lab.undo()
    seen = office.visitor("kiosk-1").visit(taken.code)
    assert (seen.free_from, seen.active.number) == (None, "L400")


def test_the_order_follows_waits_that_were_measured(office: Office, clock: HandClock):
    kiosk = office.visitor("kiosk-1")
    for service in ["kela"] * 10 + ["lab"] * 7:
        kiosk.take_ticket(service)
    serve(office, clock, "lab-1", count=7, seconds=60)
    serve(office, clock, "kela-1", count=7, seconds=240)
    office.staff("lab-1").sit()
    taken = kiosk.take_visit(["kela", "lab"])
    assert numbers(taken) == ["L407", "K110"]
    lab, kela = taken.stops
    assert (lab.why, kela.why) == (Why.SOONEST, Why.ONLY)
    # The times are the forecasts': soon, and after the three who wait for Kela.
    assert clock.now() <= lab.called_about < clock.now() + timedelta(minutes=3)
    assert timedelta(minutes=8) < kela.called_about - clock.now() < timedelta(minutes=20)
    assert kela.closes_at == ELEVEN


def test_a_break_decides_the_order(office: Office, clock: HandClock):
    clock.set(ELEVEN - timedelta(minutes=5))
    taken = office.visitor("kiosk-1").take_visit(["lab", "kela"])
    # Kela closes for lunch at eleven, and the laboratory would take longer than that.
    assert numbers(taken) == ["K100", "L400"]
    assert taken.stops[0].why is Why.SHORTER
    assert taken.stops[0].closes_at == ELEVEN
    # With nothing measured, no time is told.
    assert [stop.called_about for stop in taken.stops] == [None, None]


def test_a_closing_door_goes_first(office: Office, clock: HandClock):
    clock.set(datetime(2026, 11, 24, 12, 55, tzinfo=UTC))
    taken = office.visitor("kiosk-1").take_visit(["lab", "kela"])
    assert [(stop.ticket.service, stop.why) for stop in taken.stops] == [
        ("kela", Why.CLOSES),
        ("lab", Why.ONLY),
    ]


def test_a_hold_and_an_end_have_their_place_in_the_view(office: Office, clock: HandClock):
    kiosk = office.visitor("kiosk-1")
    taken = kiosk.take_visit(["lab", "kela", "health"])
    kiosk.hold(taken.tickets[0].code, 30)
    kiosk.cancel(taken.tickets[1].code)
    seen = kiosk.visit(taken.code)
    assert numbers(seen) == ["T200", "L400"]
    assert [one.number for one in seen.ended] == ["K100"]
    assert seen.stops[0].why is Why.SOONEST


def test_nobody_holds_more_numbers_than_can_be_ordered(database: str):
    with open_small(database, centre=wide_centre()) as office:
        kiosk = office.visitor("kiosk-1")
        full = kiosk.take_visit(QUEUES[1:])
        error = refusal(lambda: kiosk.add_service(full.code, "lab"))
        assert (error.code, error.values["most"]) == ("visit-full", MOST_STOPS)
        kiosk.cancel(full.tickets[0].code)
        assert len(kiosk.add_service(full.code, "lab").stops) == MOST_STOPS


def test_the_slip_stays_good_for_what_is_left(office: Office, clock: HandClock):
    kiosk = office.visitor("kiosk-1")
    taken = kiosk.take_visit(["lab", "kela"])
    first, second = taken.tickets
    assert kiosk.ticket(taken.code).id == first.id
    kiosk.cancel(taken.code)
    assert kiosk.ticket(taken.code).id == second.id
    assert kiosk.find("K100", taken.word).id == second.id
    kiosk.cancel(second.code)
    assert kiosk.ticket(taken.code).state is State.CANCELLED


def test_the_journal_ties_a_visits_tickets_together(office: Office):
    taken = office.visitor("kiosk-1").take_visit(["lab", "kela"])
    with office._store.read() as reading:
        told = [
            (row.data["number"], row.data["visit"])
            for row in reading.connection.execute(select(journal).order_by(journal.c.number))
            if row.kind == "taken"
        ]
    assert told == [("L400", taken.id), ("K100", taken.id)]


def test_not_even_a_chosen_call_finds_a_visitor_on_the_way(database: str, clock: HandClock):
    choosy = small_centre({'id = "kela-1"\nplace': 'id = "kela-1"\nmay_choose = true\nplace'})
    with open_small(database, clock, choosy) as office:
        _, kela = office.visitor("kiosk-1").take_visit(["lab", "kela"]).tickets
        office.staff("lab-1").call_next()
        clock.advance(minutes=2)
        office.staff("lab-1").done()
        clock.advance(seconds=15)
        clerk = office.staff("kela-1")
        error = refusal(lambda: clerk.call_chosen(kela.id, "in a hurry"))
        assert (error.code, error.values["seconds"]) == ("visitor-walking", 45)
        clock.advance(seconds=45)
        assert clerk.call_chosen(kela.id, "in a hurry").number == kela.number


@pytest.fixture
def calling_desks(database: str, clock: HandClock) -> Iterator[Office]:
    """Desks that call by themselves as soon as they are free."""
    desks = {
        f'id = "{desk}"\nplace': f'id = "{desk}"\nauto_call = true\nplace'
        for desk in ("lab-1", "kela-1")
    }
    with open_small(database, clock, small_centre(desks)) as office:
        for desk in ("lab-1", "kela-1"):
            office.staff(desk).sit()
        yield office


def test_a_desk_that_calls_by_itself_is_told_when_the_visitor_is_back(
    calling_desks: Office, clock: HandClock
):
    taken = calling_desks.visitor("kiosk-1").take_visit(["lab", "kela"])
    clock.advance(minutes=2)
    calling_desks.staff("lab-1").done()
    steward = calling_desks.steward("kiosk-1")
    clock.advance(seconds=55)
    calling_desks.staff("kela-1").sit()
    again_at = steward.tend()
    assert again_at == clock.now() + timedelta(seconds=5)
    assert calling_desks.staff("kela-1").view().current is None
    clock.set(again_at)
    steward.tend()
    assert calling_desks.staff("kela-1").view().current.number == taken.tickets[1].number


def test_desks_that_call_by_themselves_call_one_ticket_of_a_visit(calling_desks: Office):
    taken = calling_desks.visitor("kiosk-1").take_visit(["lab", "kela"])
    assert taken.active is not None
    assert [stop.ticket.state for stop in taken.stops] == [State.CALLED, State.WAITING]
