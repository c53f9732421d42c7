"""Classes and needs: who gives them, what they do, and that a call tells them."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from support.small_centre import open_small, small_centre

from kiosk.clock import HandClock
from kiosk.errors import Refused
from kiosk.office import Office

BOTH = "services = ['lab', 'kela']"
KIOSK = '[[kiosks]]\nid = "kiosk-1"'
CLASSES = """
[[classes]]
id = "elder"
name = { fi = "Iäkkäät", en = "Elderly" }

[[classes]]
id = "pram"
given_by = "kiosk"
name = { fi = "Lastenvaunut", en = "With a pram" }

"""


@pytest.fixture
def office(database: str, clock: HandClock) -> Iterator[Office]:
    mixed = "policy.class_mix = { elder = 2, pram = 1, ordinary = 1 }"
    changes = {BOTH: f"{BOTH}\n{mixed}", KIOSK: CLASSES + KIOSK}
    with open_small(database, clock, small_centre(changes)) as opened:
        yield opened


def refusal(call: Callable[[], object]) -> Refused:
    with pytest.raises(Refused) as refused:
        call()
    return refused.value


def test_a_kiosk_gives_only_the_classes_it_may(office: Office):
    kiosk = office.visitor("kiosk-1")
    assert [one.id for one in kiosk.home().classes] == ["pram"]
    kiosk.take_ticket("lab", priority="pram")
    assert office.staff("lab-1").call_next().priority == "pram"
    error = refusal(lambda: kiosk.take_ticket("lab", priority="elder"))
    assert (error.code, error.values["name"].say("en")) == ("class-by-staff", "Elderly")
    assert refusal(lambda: kiosk.take_visit(["lab"], priority="elder")).code == "class-by-staff"
    assert refusal(lambda: kiosk.take_ticket("lab", priority="vip")).code == "unknown-class"


def test_a_mix_between_classes_decides_and_says_so(office: Office):
    kiosk, staff = office.visitor("kiosk-1"), office.staff("both-1")
    for _ in range(4):
        kiosk.take_ticket("lab")
    for _ in range(4):
        staff.give_number("lab", priority="elder")
    order = []
    for _ in range(6):
        called = staff.call_next()
        order.append(called.priority or "ordinary")
        assert (called.reason.rule, called.reason.group) == ("class_mix", order[-1])
        staff.arrived()
    assert order == ["elder", "ordinary", "elder"] * 2
    told = office.caretaker().why("L404")
    assert (told.reason.groups, told.group_name.say("en")) == (("elder", "ordinary"), "Elderly")


def test_a_clerk_gives_a_waiting_visitor_a_class_for_all_tickets(office: Office):
    visit = office.visitor("kiosk-1").take_visit(["lab", "kela"])
    first = visit.stops[0].ticket
    desk = office.staff("both-1")
    assert desk.give_class("elder", first.id).priority == "elder"
    assert [one.priority for one in desk.view().waiting] == ["elder", "elder"]
    assert desk.view().undo.verb == "give_class"
    desk.undo()
    assert [one.priority for one in desk.view().waiting] == [None, None]
    assert refusal(lambda: desk.give_class("vip", first.id)).code == "unknown-class"
    office.visitor("kiosk-1").cancel(first.code)
    assert refusal(lambda: desk.give_class("elder", first.id)).code == "ticket-cancelled"


def test_what_a_visitor_needs_is_told_with_the_call_and_stands_in_no_journal(office: Office):
    ticket = office.visitor("kiosk-1").take_ticket("lab", needs=["interpreter", "interpreter"])
    desk = office.staff("lab-1")
    noted = desk.note_needs(["sign_language", "more_time"], ticket.id)
    assert [str(one) for one in noted.needs] == ["sign_language", "more_time"]
    called = desk.call_next()
    assert called.needs == noted.needs
    # More time to come: half as long again.
    assert (called.may_miss_at - called.called_at).total_seconds() == 90 + 30
    assert refusal(lambda: desk.note_needs(["tea"])).code == "unknown-need"
    with office._store.read() as reading:
        said = str(reading.connection.exec_driver_sql("SELECT data FROM journal").all())
    assert "sign" not in said
    assert "interpreter" not in said
