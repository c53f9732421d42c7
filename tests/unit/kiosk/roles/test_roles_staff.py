"""What a clerk may do at a desk, on both databases."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from datetime import timedelta

import pytest
from support.small_centre import TUESDAY_TEN, open_small, small_centre

from kiosk.clock import HandClock
from kiosk.errors import Refused
from kiosk.office import Office
from kiosk.queueing.ticket import State
from kiosk.roles.staff import Staff
from kiosk.roles.views import TicketView


def refusal(call) -> Refused:
    with pytest.raises(Refused) as refused:
        call()
    return refused.value


def take(office: Office, count: int, service: str = "lab") -> list[TicketView]:
    visitor = office.visitor("kiosk-1")
    return [visitor.take_ticket(service) for _ in range(count)]


def kinds(office: Office) -> list[str]:
    with closing(office.feed(0)) as feed:
        return [entry.kind for entry in feed.wait(0)]


def called(desk: Staff) -> str | None:
    """Finishes whoever is at the desk and calls the next."""
    if (current := desk.view().current) is not None and current.state is State.CALLED:
        desk.arrived()
    following = desk.call_next()
    return None if following is None else following.number


def test_one_key_for_a_visitor_who_comes(office: Office, clock: HandClock):
    take(office, 2)
    desk = office.staff("lab-1")
    clock.advance(minutes=5)
    first = desk.call_next()
    assert first is not None
    assert (first.number, first.state, first.calls) == ("L400", State.CALLED, 1)
    assert first.reason is not None
    assert (first.reason.rule, first.reason.waited_seconds, first.reason.heads) == (
        "oldest",
        300,
        1,
    )
    clock.advance(seconds=59)
    view = desk.view()
    assert view.current is not None
    assert view.current.state is State.CALLED
    assert view.arrives_by_itself_at == TUESDAY_TEN + timedelta(minutes=6)
    clock.advance(seconds=1)
    view = desk.view()
    assert view.current is not None
    assert (view.current.state, view.current.estimated) == (State.SERVING, True)
    assert view.current.serving_at == TUESDAY_TEN + timedelta(minutes=6)
    assert view.arrives_by_itself_at is None
    assert "arrived" not in kinds(office)
    clock.advance(minutes=4)
    second = desk.call_next()
    assert second is not None
    assert second.number == "L401"
    assert kinds(office)[3:] == ["called", "arrived", "served", "called"]
    recent = desk.view().recent
    assert [one.number for one in recent] == ["L401", "L400"]
    assert (recent[1].state, recent[1].estimated) == (State.SERVED, True)
    assert recent[1].serving_at == TUESDAY_TEN + timedelta(minutes=6)
    assert recent[1].ended_at == TUESDAY_TEN + timedelta(minutes=10)


def test_next_is_refused_while_the_called_visitor_has_not_come(office: Office):
    take(office, 2)
    desk = office.staff("lab-1")
    desk.call_next()
    error = refusal(desk.call_next)
    assert (error.code, error.values["number"]) == ("still-called", "L400")
    assert desk.view().current.number == "L400"
    desk.arrived()
    assert desk.call_next().number == "L401"


def test_next_with_nobody_waiting_ends_the_visitor_and_calls_none(office: Office):
    take(office, 1)
    desk = office.staff("lab-1")
    assert office.staff("kela-1").call_next() is None
    desk.call_next()
    desk.arrived()
    assert desk.call_next(once="a") is None
    assert desk.view().current is None
    take(office, 1)
    # The press that found nobody stays the press that found nobody.
    assert desk.call_next(once="a") is None
    assert desk.call_next(once="b").number == "L401"


@pytest.mark.parametrize("action", ["arrived", "recall", "missed", "done"])
def test_nothing_to_do_at_an_empty_desk(office: Office, action: str):
    desk = office.staff("lab-1")
    error = refusal(getattr(desk, action))
    assert (error.code, error.values["desk"].say("en")) == ("nobody-here", "Desk 1")
    assert kinds(office) == ["published"]


@pytest.mark.parametrize(
    ("action", "state", "entry"),
    [
        ("arrived", State.SERVING, "arrived"),
        ("recall", State.CALLED, "recalled"),
        ("missed", State.MISSED, "missed"),
        ("done", State.SERVED, "served"),
    ],
)
def test_each_key_acts_once_however_often_it_is_sent(
    office: Office, clock: HandClock, action: str, state: State, entry: str
):
    take(office, 1)
    desk = office.staff("lab-1")
    ticket = desk.call_next(once="n")
    assert desk.call_next(once="n") == ticket
    came = []
    if action == "missed":
        clock.advance(seconds=90)
        came = ["arrived"]
    press: Callable[..., object] = getattr(desk, action)
    with ThreadPoolExecutor(4) as pool:
        answers = list(pool.map(lambda _: press(once="k", seen=ticket.id), range(4)))
    assert {(one.id, one.state) for one in answers} == {(ticket.id, state)}
    assert kinds(office)[2:] == ["called", *came, entry]
    # The same id of a press belongs to one desk and one key.
    assert refusal(lambda: getattr(office.staff("lab-2"), action)(once="k")).code == "nobody-here"


@pytest.mark.parametrize("action", ["call_next", "arrived", "recall", "missed", "done"])
def test_a_key_pressed_for_another_ticket_does_nothing(office: Office, action: str):
    take(office, 2)
    desk = office.staff("lab-1")
    ticket = desk.call_next(seen=0)
    desk.arrived()
    before = kinds(office)
    for seen in (0, ticket.id + 1, ticket.id + 1000):
        error = refusal(lambda seen=seen: getattr(desk, action)(seen=seen))
        assert (error.code, error.values["number"]) == ("ticket-changed", "L400")
    assert kinds(office) == before
    assert (
        refusal(lambda: office.staff("lab-2").call_next(seen=ticket.id)).values["number"] == "none"
    )


def test_arrived_confirms_what_was_only_estimated(office: Office, clock: HandClock):
    take(office, 1)
    desk = office.staff("lab-1")
    desk.call_next()
    clock.advance(minutes=2)
    assert desk.view().current.estimated
    confirmed = desk.arrived()
    assert (confirmed.state, confirmed.estimated) == (State.SERVING, False)
    assert confirmed.serving_at == TUESDAY_TEN + timedelta(minutes=1)
    assert kinds(office)[2:] == ["called", "arrived", "arrived"]
    assert refusal(desk.arrived).code == "ticket-serving"


def test_recall_calls_again_and_starts_the_walk_again(office: Office, clock: HandClock):
    take(office, 1)
    desk = office.staff("lab-1")
    desk.call_next()
    clock.advance(seconds=50)
    assert desk.recall().calls == 2
    clock.advance(seconds=50)
    assert desk.view().current.state is State.CALLED
    clock.advance(seconds=10)
    assert desk.view().current.state is State.SERVING
    again = desk.recall()
    assert (again.state, again.calls, again.serving_at) == (State.CALLED, 3, None)
    assert not again.estimated
    assert kinds(office)[2:] == ["called", "recalled", "arrived", "recalled"]


def test_who_missed_the_call_is_missed_and_the_next_is_called(office: Office, clock: HandClock):
    first, second = take(office, 2)
    desk = office.staff("lab-1")
    desk.call_next()
    clock.advance(seconds=90)
    assert desk.missed().state is State.MISSED
    view = desk.view()
    assert view.current is None
    assert [one.number for one in view.missed] == ["L400"]
    assert desk.call_next().id == second.id
    assert desk.back(first.id).state is State.WAITING
    assert desk.view().missed == ()


def test_who_comes_back_waits_behind_the_next_two_at_most_twice(office: Office, clock: HandClock):
    late = take(office, 1)[0]
    for _ in range(5):
        clock.advance(seconds=1)
        take(office, 1)
    desk = office.staff("lab-1")

    def miss_and_return() -> list[str]:
        clock.advance(seconds=1)
        assert desk.call_next().id == late.id
        clock.advance(seconds=90)
        desk.missed()
        desk.back(late.id)
        return [one.number for one in desk.view().waiting]

    assert miss_and_return() == ["L401", "L402", "L400", "L403", "L404", "L405"]
    assert office.visitor("kiosk-1").ticket(late.code).people_ahead == 2
    assert [called(desk), called(desk)] == ["L401", "L402"]
    desk.done()
    assert miss_and_return() == ["L403", "L404", "L400", "L405"]
    assert [called(desk), called(desk)] == ["L403", "L404"]
    desk.done()
    assert miss_and_return() == ["L405", "L400"]
    assert [called(desk), called(desk), called(desk)] == ["L405", "L400", None]


def test_two_who_come_back_keep_behind_the_next_two(office: Office, clock: HandClock):
    one, other = take(office, 2)
    for _ in range(3):
        clock.advance(minutes=1)
        take(office, 1)
    desk = office.staff("lab-1")
    for late in (one, other):
        assert desk.call_next().id == late.id
        clock.advance(seconds=90)
        desk.missed()
    desk.back(one.id)
    assert [row.number for row in desk.view().waiting] == ["L402", "L403", "L400", "L404"]
    desk.back(other.id)
    waiting = [row.number for row in desk.view().waiting]
    assert waiting[:2] == ["L402", "L403"]
    assert waiting[-1] == "L404"


def test_the_only_one_who_comes_back_is_called_at_once(office: Office, clock: HandClock):
    late = take(office, 1)[0]
    desk = office.staff("lab-1")
    desk.call_next()
    clock.advance(seconds=90)
    desk.missed()
    office.visitor("kiosk-1").come_back(late.code)
    assert called(desk) == "L400"


def test_back_is_refused_for_what_was_not_missed(office: Office, clock: HandClock):
    ticket = take(office, 1)[0]
    desk = office.staff("lab-1")
    assert refusal(lambda: desk.back(ticket.id)).code == "ticket-waiting"
    assert refusal(lambda: desk.back(ticket.id + 99)).code == "no-such-ticket"
    desk.call_next()
    assert refusal(lambda: desk.back(ticket.id)).code == "ticket-called"
    clock.advance(seconds=90)
    desk.missed()
    clock.advance(days=1)
    assert refusal(lambda: desk.back(ticket.id)).code == "ticket-of-another-day"


def test_back_repeated_acts_once(office: Office, clock: HandClock):
    ticket = take(office, 1)[0]
    desk = office.staff("lab-1")
    desk.call_next()
    clock.advance(seconds=90)
    desk.missed()
    with ThreadPoolExecutor(4) as pool:
        answers = list(pool.map(lambda _: desk.back(ticket.id, once="b"), range(4)))
    assert {one.state for one in answers} == {State.WAITING}
    assert kinds(office).count("returned") == 1


def test_a_desk_gives_a_number_when_no_kiosk_does(office: Office, clock: HandClock):
    clock.advance(hours=10)
    desk = office.staff("lab-1")
    given = desk.give_number("lab", language="en", errand="blood_test", once="g")
    assert desk.give_number("lab", once="g") == given
    assert (given.number, given.language, given.errand) == ("L400", "en", "blood_test")
    assert desk.give_number("kela").language == "fi"
    assert called(desk) == "L400"
    with closing(office.feed(0)) as feed:
        entry = feed.wait(0)[1]
    assert (entry.kind, entry.desk, entry.device) == ("taken", "lab-1", "lab-1")
    for asked, code in (
        (("library",), "no-numbers"),
        (("lba",), "unknown-service"),
        (("lab", "sv"), "unknown-language"),
        (("lab", "fi", "x"), "unknown-errand"),
    ):
        assert refusal(lambda asked=asked: desk.give_number(*asked)).code == code


@pytest.mark.parametrize(
    "action",
    ["view", "call_next", "arrived", "recall", "missed", "done", "back", "give_number"],
)
def test_a_desk_that_does_not_exist_can_do_nothing(office: Office, action: str, clock: HandClock):
    ticket = take(office, 1)[0]
    office.staff("lab-1").call_next()
    clock.advance(seconds=90)
    office.staff("lab-1").missed()
    before = kinds(office)
    desk = office.staff("lab1")
    arguments = {"back": (ticket.id,), "give_number": ("lab",)}.get(action, ())
    error = refusal(lambda: getattr(desk, action)(*arguments))
    assert (error.code, error.values["desk"], error.values["meant"]) == (
        "unknown-desk",
        "lab1",
        "lab-1",
    )
    assert kinds(office) == before


def test_a_desk_calls_only_its_own_services_oldest_first(office: Office, clock: HandClock):
    for service in ("kela", "lab", "health", "kela", "lab"):
        take(office, 1, service)
        clock.advance(minutes=1)
    desk = office.staff("both-1")
    assert [one.number for one in desk.view().waiting] == ["K100", "L400", "K101", "L401"]
    assert [(one.service, one.waiting) for one in desk.view().queues] == [("lab", 2), ("kela", 2)]
    order = []
    while (number := called(desk)) is not None:
        order.append(number)
    assert order == ["K100", "L400", "K101", "L401"]


def test_the_longest_wait_is_told_with_the_call(database: str, clock: HandClock):
    limited = small_centre(
        {
            "services = ['lab', 'kela']": (
                "services = ['lab', 'kela']\npolicy = { longest_wait_minutes = 30 }"
            )
        }
    )
    with open_small(database, clock, limited) as office:
        desk, lab = office.staff("both-1"), office.staff("lab-1")
        late = take(office, 1)[0]
        clock.advance(minutes=20)
        take(office, 2)
        lab.call_next()
        clock.advance(seconds=90)
        lab.missed()
        clock.advance(seconds=210)
        take(office, 1, "kela")
        clock.advance(minutes=15)
        lab.back(late.id)
        # Before it in its own queue are two; of the heads, none is over the limit yet.
        assert desk.call_next().reason.rule == "oldest"
        desk.arrived()
        clock.advance(minutes=11)
        following = desk.call_next()
        assert (following.number, following.reason.rule) == ("L402", "longest_wait")
        assert following.reason.waited_seconds == 31 * 60


def test_two_clerks_at_one_desk_share_one_visitor(office: Office):
    take(office, 8)
    with ThreadPoolExecutor(4) as pool:
        tries = [pool.submit(office.staff("lab-1").call_next) for _ in range(4)]
    numbers = [one.result().number for one in tries if one.exception() is None]
    refused = [one.exception() for one in tries if one.exception() is not None]
    assert numbers == ["L400"]
    assert {error.code for error in refused} == {"still-called"}


def test_desks_of_one_service_never_call_the_same(office: Office):
    take(office, 30)
    desks = [office.staff(one) for one in ("lab-1", "lab-2", "both-1")]

    def serve(desk: Staff) -> list[str]:
        numbers = []
        while (number := called(desk)) is not None:
            numbers.append(number)
        return numbers

    with ThreadPoolExecutor(3) as pool:
        served = [number for numbers in pool.map(serve, desks) for number in numbers]
    assert sorted(served) == [f"L{400 + n}" for n in range(30)]


def test_the_view_shows_fifty_who_wait_and_twenty_called(office: Office):
    take(office, 60)
    desk = office.staff("lab-1")
    for _ in range(25):
        called(desk)
    view = desk.view()
    assert len(view.waiting) == 35
    assert len(view.recent) == 20
    assert view.recent[0].number == "L424"
    take(office, 20)
    assert len(desk.view().waiting) == 50
    assert desk.view().queues[0].waiting == 55
    assert desk.view().queues[0].longest_since == TUESDAY_TEN


def test_a_visitor_left_since_yesterday_can_still_be_ended(office: Office, clock: HandClock):
    take(office, 1)
    desk = office.staff("lab-1")
    desk.call_next()
    clock.advance(days=1)
    take(office, 1)
    assert desk.view().current.state is State.SERVING
    assert desk.call_next().number == "L401"


def test_a_clock_set_back_changes_nobody_s_place(database: str, clock: HandClock):
    clock = HandClock(TUESDAY_TEN)
    with open_small(database, clock=clock) as office:
        visitor = office.visitor("kiosk-1")
        first = visitor.take_ticket("lab")
        clock.advance(minutes=-3)
        second = visitor.take_ticket("lab")
        assert (first.people_ahead, second.people_ahead) == (0, 1)
        called = office.staff("lab-1").call_next()
        assert called is not None
        assert called.number == first.number
