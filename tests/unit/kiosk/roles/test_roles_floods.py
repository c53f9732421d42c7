"""Play, stuck fingers, limits and lost slips."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import timedelta

import pytest
from support.small_centre import open_small, small_centre

from kiosk.clock import HandClock
from kiosk.errors import Refused
from kiosk.office import Office
from kiosk.queueing.hours import Door
from kiosk.queueing.ticket import State

KIOSK = "flood_tickets = 99\nflood_seconds = 10\n"


def refusal(call: Callable[[], object]) -> Refused:
    with pytest.raises(Refused) as refused:
        call()
    return refused.value


@pytest.fixture
def office(database: str, clock: HandClock) -> Iterator[Office]:
    """A kiosk that asks from the fourth number a minute on, and gives ten an hour.

    Five of them for Kela, of which there are seven a day in all.
    """
    centre = small_centre(
        {
            KIOSK: "flood_tickets = 3\nflood_seconds = 60\nhourly = 10\n",
            'id = "kela"\nmode': 'id = "kela"\ncapacity = 7\nkiosk_hourly = 5\nmode',
        }
    )
    with open_small(database, clock, centre) as opened:
        yield opened


def test_a_kiosk_that_gives_many_numbers_asks_once(office: Office, clock: HandClock):
    kiosk = office.visitor("kiosk-1")
    for _ in range(3):
        kiosk.take_ticket("lab")
        clock.advance(seconds=10)
    error = refusal(lambda: kiosk.take_ticket("lab", once="touch"))
    assert (error.code, error.values["count"]) == ("is-this-for-you", 3)
    # The question has given no number away, and the answer gives the next one.
    assert kiosk.take_ticket("lab", once="again", sure=True).number == "L403"
    assert kiosk.take_ticket("lab", once="again", sure=True).number == "L403"
    # The next visitor is asked as well, until it is quiet again.
    assert refusal(lambda: kiosk.take_ticket("kela")).code == "is-this-for-you"
    clock.advance(seconds=41)
    assert kiosk.take_ticket("kela").number == "K100"


def test_only_kiosks_of_the_centre_ask(office: Office):
    for device in ("command-line", "kiosk-2"):
        for _ in range(4):
            office.visitor(device).take_ticket("lab")
    for _ in range(12):
        office.staff("lab-1").give_number("lab")


def test_what_was_given_back_does_not_count(office: Office):
    kiosk = office.visitor("kiosk-1")
    for _ in range(12):
        kiosk.cancel(kiosk.take_ticket("lab").code)
    assert kiosk.take_ticket("lab").number == "L412"


def test_whoever_came_to_a_desk_has_not_played(office: Office):
    kiosk, clerk = office.visitor("kiosk-1"), office.staff("lab-1")
    for _ in range(6):
        kiosk.take_ticket("lab")
        clerk.call_next()
        clerk.done()


def test_a_visitor_with_several_numbers_is_one_visitor(office: Office):
    kiosk = office.visitor("kiosk-1")
    first = kiosk.take_visit(["lab", "kela", "health"])
    kiosk.take_visit(["lab", "kela"])
    kiosk.take_ticket("lab")
    assert refusal(lambda: kiosk.take_visit(["lab", "kela"])).code == "is-this-for-you"
    assert kiosk.take_visit(["lab", "kela"], sure=True).stops
    # Who holds a slip is asked nothing.
    kiosk.cancel(first.tickets[1].code)
    assert kiosk.add_service(first.code, "kela").stops


def test_a_closed_service_says_so_before_anything_is_asked(office: Office, clock: HandClock):
    kiosk = office.visitor("kiosk-1")
    for _ in range(3):
        kiosk.take_ticket("lab")
    assert refusal(lambda: kiosk.take_ticket("library")).code == "no-numbers"


def test_a_kiosk_gives_so_many_an_hour_and_staff_give_more(office: Office, clock: HandClock):
    kiosk = office.visitor("kiosk-1")
    for _ in range(10):
        kiosk.take_ticket("lab", sure=True)
    assert refusal(lambda: kiosk.take_ticket("health", sure=True)).code == "kiosk-spent"
    assert office.staff("lab-1").give_number("lab").number == "L410"
    assert office.visitor("kiosk-2").take_ticket("lab").number == "L411"
    clock.advance(hours=1)
    assert kiosk.take_ticket("health").number == "T200"


def test_a_kiosk_gives_so_many_an_hour_for_one_service(office: Office):
    kiosk = office.visitor("kiosk-1")
    for _ in range(5):
        kiosk.take_ticket("kela", sure=True)
    error = refusal(lambda: kiosk.take_ticket("kela", sure=True))
    assert (error.code, error.values["service"].say("en")) == ("kiosk-spent-for", "Kela")
    assert kiosk.take_ticket("lab", sure=True).number == "L400"


def test_places_left_today_are_known_before_choosing(office: Office, clock: HandClock):
    kiosk, clerk = office.visitor("kiosk-1"), office.staff("kela-1")

    def kela() -> tuple[int | None, Door]:
        view = next(one for one in kiosk.home().services if one.id == "kela")
        return view.places_left, view.door

    assert kela() == (7, Door.OPEN)
    taken = [kiosk.take_ticket("kela", sure=True) for _ in range(5)]
    assert kela() == (2, Door.OPEN)
    kiosk.cancel(taken[0].code)
    assert kela() == (3, Door.OPEN)
    for _ in range(5):
        clerk.give_number("kela")
    # Staff may give more than the day's places; none is left all the same.
    assert kela() == (0, Door.NO_MORE_NUMBERS)
    assert refusal(lambda: kiosk.take_ticket("kela")).code == "no-more-numbers"
    others = [one.places_left for one in kiosk.home().services if one.id != "kela"]
    assert others == [None] * 4
    clock.advance(days=1)
    assert kela() == (7, Door.OPEN)


def test_staff_strike_a_burst_in_one_step_and_can_undo_it(office: Office, clock: HandClock):
    kiosk, clerk = office.visitor("kiosk-1"), office.staff("lab-1")
    alone = kiosk.take_ticket("lab")
    clock.advance(minutes=5)
    played = []
    for _ in range(5):
        played.append(kiosk.take_ticket("lab", sure=True))
        clock.advance(seconds=5)
    office.device("kiosk-1").slip(played[0].code, "printed")
    office.device("kiosk-1").slip(played[1].code, "not_printed")
    clock.advance(minutes=1)
    after = kiosk.take_ticket("kela")
    (burst,) = clerk.unclaimed()
    assert (burst.device, burst.name.say("en")) == ("kiosk-1", "Kiosk")
    assert [one.number for one in burst.tickets] == [one.number for one in played]
    assert burst.printed == (played[0].id,)
    assert burst.to_at - burst.from_at == timedelta(seconds=20)
    told = clerk.strike([one.id for one in burst.tickets], once="strike")
    assert [one.state for one in told.struck] == [State.CANCELLED] * 5
    assert told.left == ()
    assert clerk.strike([one.id for one in burst.tickets], once="strike") == told
    assert clerk.unclaimed() == ()
    assert [one.number for one in clerk.view().waiting] == [alone.number]
    assert kiosk.ticket(after.code).state is State.WAITING
    undone = clerk.undo()
    assert [one.number for one in undone] == [one.number for one in played]
    assert len(clerk.view().waiting) == 6


def test_whoever_came_for_a_number_keeps_it(office: Office):
    kiosk, clerk = office.visitor("kiosk-1"), office.staff("lab-1")
    taken = [kiosk.take_ticket("lab", sure=True) for _ in range(4)]
    kiosk.cancel(taken[3].code)
    clerk.call_next()
    told = office.staff("lab-2").strike([one.id for one in taken])
    assert [one.number for one in told.struck] == ["L401", "L402"]
    assert [(one.number, one.state) for one in told.left] == [
        ("L400", State.CALLED),
        ("L403", State.CANCELLED),
    ]
    assert refusal(lambda: clerk.strike([999])).code == "no-such-ticket"


def test_the_journal_says_that_a_number_was_struck(office: Office):
    feed = office.feed()
    taken = office.visitor("kiosk-1").take_ticket("lab")
    office.staff("lab-1").strike([taken.id])
    told = [one.data for one in feed.wait(1) if one.kind == "cancelled"]
    feed.close()
    assert told == [{"number": "L400", "struck": True}]


def test_few_numbers_or_slow_ones_are_no_burst(office: Office, clock: HandClock):
    kiosk = office.visitor("kiosk-1")
    for _ in range(6):
        kiosk.take_ticket("lab")
        clock.advance(seconds=31)
    kiosk.take_visit(["lab", "kela", "health"])
    assert office.staff("lab-1").unclaimed() == ()


def test_a_lost_slip_is_found_by_service_and_time(office: Office, clock: HandClock):
    kiosk, clerk = office.visitor("kiosk-1"), office.staff("lab-1")
    early = kiosk.take_ticket("lab")
    clock.advance(minutes=20)
    mine = kiosk.take_ticket("lab", "blood_test", "en")
    kiosk.take_ticket("kela")
    clock.advance(minutes=4)
    later = kiosk.take_ticket("lab")
    gone = kiosk.take_ticket("lab")
    kiosk.cancel(gone.code)
    around = mine.taken_at + timedelta(minutes=1)
    found = clerk.find("lab", around)
    assert [one.number for one in found] == [mine.number, later.number]
    assert (found[0].word, found[0].language) == (mine.word, "en")
    assert found[0].errand_name.say("en") == "Blood test"
    everything = clerk.find("lab", around, timedelta(minutes=30))
    assert [one.number for one in everything] == [mine.number, later.number, early.number]
    assert refusal(lambda: clerk.find("lba", around)).values["meant"] == "lab"


def test_a_slip_is_ordered_again_with_the_same_number(office: Office, clock: HandClock):
    taken = office.visitor("kiosk-1").take_visit(["lab", "kela"], "en")
    clerk, device = office.staff("lab-1"), office.device("kiosk-1")
    feed = office.feed()
    order = clerk.reprint(taken.tickets[1].id, once="key")
    assert clerk.reprint(taken.tickets[1].id, once="key") == order
    (entry,) = [one for one in feed.wait(1) if one.kind == "order"]
    assert (entry.device, entry.data) == (
        "kiosk-1",
        {"number": "K100", "verb": "reprint", "order": order.id},
    )
    assert office.device("kiosk-2").orders() == ()
    (asked,) = device.orders()
    assert (asked.id, asked.verb, asked.number, asked.result) == (
        order.id, "reprint", "K100", None,
    )  # fmt: skip
    assert asked.visit is not None
    assert [one.code for one in asked.visit.tickets] == [one.code for one in taken.tickets]
    device.answer(order.id, "printed")
    device.answer(order.id, "not_printed")
    assert device.orders() == ()
    assert clerk.order(order.id).result == "printed"
    (told,) = feed.wait(1)
    feed.close()
    assert (told.kind, told.data["result"]) == ("order", "printed")
    assert taken.code not in str(told)


def test_a_copy_bears_a_new_check_word_and_the_old_one_opens_nothing(office: Office):
    kiosk, clerk = office.visitor("kiosk-1"), office.staff("lab-1")
    taken = kiosk.take_visit(["lab", "kela"], "en")
    number, old = taken.tickets[0].number, taken.word
    clerk.call_next()
    clerk.reprint(taken.tickets[0].id, once="key")
    clerk.reprint(taken.tickets[0].id, once="key")
    (order,) = office.device("kiosk-1").orders()
    assert order.visit is not None
    (new,) = {one.word for one in order.visit.tickets}
    assert new != old
    assert refusal(lambda: kiosk.find(number, old)).code == "no-such-ticket"
    assert kiosk.find(number, new).id == taken.tickets[0].id
    # An undo gives back what the desk did, not what was printed.
    clerk.undo()
    assert kiosk.find(number, new).state is State.WAITING


def test_an_order_that_is_too_old_is_not_carried_out(office: Office, clock: HandClock):
    taken = office.visitor("kiosk-1").take_ticket("lab")
    clerk, device = office.staff("lab-1"), office.device("kiosk-1")
    order = clerk.reprint(taken.id)
    clock.advance(minutes=1)
    assert clerk.order(order.id).result == "expired"
    assert device.orders() == ()
    # The device has heard of it by now, and the journal says so once.
    assert clerk.order(order.id).result == "expired"
    feed = office.feed()
    assert device.orders() == ()
    assert feed.wait(0) == ()
    feed.close()
    assert refusal(lambda: device.answer(99, "printed")).code == "no-such-order"
    assert refusal(lambda: office.device("kiosk-2").answer(order.id, "printed")).code == (
        "no-such-order"
    )


def test_a_slip_is_ordered_only_where_and_as_long_as_it_helps(office: Office):
    clerk = office.staff("lab-1")
    mine = clerk.give_number("lab")
    assert refusal(lambda: clerk.reprint(mine.id)).code == "reprint-where"
    error = refusal(lambda: clerk.reprint(mine.id, "kiosk-3"))
    assert (error.code, error.values["kiosk"]) == ("unknown-kiosk", "kiosk-3")
    assert clerk.reprint(mine.id, "kiosk-2").device == "kiosk-2"
    clerk.cancel(mine.id)
    assert refusal(lambda: clerk.reprint(mine.id, "kiosk-2")).code == "ticket-cancelled"


def test_a_reprint_stands_in_no_undos_way(office: Office):
    taken = office.visitor("kiosk-1").take_ticket("lab")
    clerk = office.staff("lab-1")
    clerk.call_next()
    clerk.reprint(taken.id)
    office.device("kiosk-1").answer(1, "printed")
    clerk.undo()
    assert office.visitor("kiosk-1").ticket(taken.code).state is State.WAITING
