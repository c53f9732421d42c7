"""Policies of a profile, as desks meet them, on both databases."""

from __future__ import annotations

import pytest
from support.small_centre import TUESDAY_TEN, open_small, small_centre

from config.centre import Centre
from kiosk.clock import HandClock
from kiosk.errors import Refused
from kiosk.office import Office


def refusal(call) -> Refused:
    with pytest.raises(Refused) as refused:
        call()
    return refused.value


def centre_with(policy: str, *, may_choose: bool = False) -> Centre:
    """The small centre, its desk serving two services by a policy."""
    both = "services = ['lab', 'kela']"
    right = 'id = "both-1"\nmay_choose = true'
    changes = {'id = "both-1"': right} if may_choose else {}
    return small_centre({both: f"{both}\n{policy}", **changes})


def calls(office: Office, clock: HandClock, count: int) -> list[tuple[str, str]]:
    desk = office.staff("both-1")
    made = []
    for _ in range(count):
        clock.advance(seconds=120)
        ticket = desk.call_next()
        assert ticket is not None
        assert ticket.reason is not None
        made.append((ticket.service, ticket.reason.rule))
        desk.arrived()
    return made


def test_a_mix_holds_over_the_day_and_begins_anew(database: str):
    clock = HandClock(TUESDAY_TEN)
    with open_small(database, clock, centre_with("policy.mix = { lab = 2 }")) as office:
        visitor = office.visitor("kiosk-1")
        for service in ("lab", "kela"):
            for _ in range(4):
                visitor.take_ticket(service)
        made = calls(office, clock, 6)
        assert sorted(service for service, _ in made[:3]) == ["kela", "lab", "lab"]
        assert sorted(service for service, _ in made[3:]) == ["kela", "lab", "lab"]
        assert {rule for _, rule in made} == {"mix"}
        assert calls(office, clock, 2) == [("kela", "oldest"), ("kela", "oldest")]


def test_why_a_ticket_was_called_is_kept(database: str):
    clock = HandClock(TUESDAY_TEN)
    with open_small(database, clock, centre_with("policy.mix = { lab = 2 }")) as office:
        visitor, caretaker = office.visitor("kiosk-1"), office.caretaker()
        first = visitor.take_ticket("lab")
        visitor.take_ticket("kela")
        assert refusal(lambda: caretaker.why(first.number)).code == "not-called-yet"
        clock.advance(minutes=3)
        office.staff("both-1").call_next()
        why = caretaker.why(first.number)
        assert (why.reason.rule, why.reason.share, why.reason.among) == (
            "mix",
            "lab",
            ("kela", "lab"),
        )
        assert (why.reason.waited_seconds, why.called_at) == (180, clock.now())
        assert why.share_name == why.service_name
        assert refusal(lambda: caretaker.why("L999")).code == "no-ticket-numbered"


def test_a_ticket_is_called_out_of_turn_only_by_right_and_with_a_reason(database: str):
    clock = HandClock(TUESDAY_TEN)
    with open_small(database, clock, centre_with("", may_choose=True)) as office:
        visitor, desk = office.visitor("kiosk-1"), office.staff("both-1")
        visitor.take_ticket("lab")
        late = visitor.take_ticket("kela")
        assert refusal(lambda: desk.call_chosen(late.id, "  ")).code == "note-missing"
        assert refusal(lambda: desk.call_chosen(10**9, "x")).code == "no-such-ticket"
        called = desk.call_chosen(late.id, " feels   faint ", once="a", seen=0)
        assert desk.call_chosen(late.id, "feels faint", once="a") == called
        assert called.reason is not None
        assert (called.number, called.reason.rule, called.reason.note) == (
            late.number,
            "chosen",
            "feels faint",
        )
        desk.arrived()
        assert refusal(lambda: desk.call_chosen(late.id, "again")).code == "ticket-served"
        # What was refused changed nothing: the visitor is still being served.
        assert desk.view().current is not None


def test_most_desks_may_not_choose(office: Office):
    ticket = office.visitor("kiosk-1").take_ticket("lab")
    error = refusal(lambda: office.staff("both-1").call_chosen(ticket.id, "hurry"))
    assert error.code == "may-not-choose"
