"""Where else a ticket can go: on hold, to another service, out of the queue, and back again."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest
from sqlalchemy import select
from support.small_centre import TUESDAY_TEN, open_small, small_centre

from kiosk.clock import HandClock
from kiosk.errors import Refused
from kiosk.office import Office
from kiosk.queueing.hours import last_closing
from kiosk.queueing.ticket import TABLE, Action, State
from kiosk.roles.views import TicketView
from kiosk.store.schema import mixes, tickets, visits


def refusal(call: Callable[[], object]) -> Refused:
    with pytest.raises(Refused) as refused:
        call()
    return refused.value


def take(office: Office, count: int = 1, service: str = "lab") -> list[TicketView]:
    visitor = office.visitor("kiosk-1")
    return [visitor.take_ticket(service) for _ in range(count)]


def waiting(office: Office, desk: str = "lab-1") -> list[str]:
    return [one.number for one in office.staff(desk).view().waiting]


def stored(office: Office) -> list[dict[str, object]]:
    """Every ticket and visit as stored, without what a number or a mix gave away."""
    with office._store.read() as reading:
        return [
            dict(row)
            for table in (tickets, visits)
            for row in reading.connection.execute(select(table).order_by(table.c.id)).mappings()
        ]


def test_a_hold_ends_by_itself_at_the_old_place(office: Office, clock: HandClock):
    first, second, third = take(office, 3)
    desk = office.staff("lab-1")
    held = desk.hold(20, second.id)
    assert (held.state, held.held_until) == (State.HELD, clock.now() + timedelta(minutes=20))
    assert waiting(office) == [first.number, third.number]
    assert [one.number for one in desk.view().held] == [second.number]
    assert office.visitor("kiosk-1").ticket(third.code).people_ahead == 1
    clock.advance(minutes=20)
    assert waiting(office) == [first.number, second.number, third.number]
    assert desk.view().held == ()
    assert office.visitor("kiosk-2").ticket(second.code).state is State.WAITING
    desk.call_next()
    desk.arrived()
    assert desk.call_next().id == second.id


def test_a_clerk_is_told_that_a_service_closes_before_a_hold_ends(office: Office, clock: HandClock):
    (ticket,) = take(office, 1)
    desk = office.staff("lab-1")
    time = office.time()
    closes = last_closing(office.centre().service("lab"), clock.now(), time, "FI")
    left = int((closes - clock.now()).total_seconds() // 60)
    assert 0 < left <= 480
    assert desk.hold(left - 1, ticket.id).closes_first is None
    assert desk.resume(ticket.id).closes_first is None
    assert desk.hold(left, ticket.id).closes_first == closes


def test_a_visitor_takes_a_break_and_comes_back_early(office: Office, clock: HandClock):
    first, second = take(office, 2)
    kiosk = office.visitor("kiosk-1")
    assert kiosk.hold(first.code, 30, once="h").state is State.HELD
    assert kiosk.hold(first.code, 30, once="h").state is State.HELD
    clock.advance(minutes=5)
    assert kiosk.resume(first.code).state is State.WAITING
    assert waiting(office) == [first.number, second.number]
    assert refusal(lambda: kiosk.resume(first.code)).code == "ticket-waiting"
    for minutes in (0, -5, 481):
        error = refusal(lambda minutes=minutes: kiosk.hold(first.code, minutes))
        assert error.code == "hold-too-long"
    office.staff("lab-1").call_next()
    # Whoever is called is expected: only the desk can send such a one away.
    assert refusal(lambda: kiosk.hold(first.code, 10)).code == "ticket-called"
    assert office.staff("lab-1").hold(10, seen=first.id).state is State.HELD
    assert office.staff("lab-1").view().current is None


def test_a_transfer_keeps_the_number_and_the_whole_wait(office: Office, clock: HandClock):
    sent = take(office)[0]
    clock.advance(minutes=10)
    early, late = take(office, 2, "kela")
    desk = office.staff("lab-1")
    desk.call_next()
    desk.arrived()
    moved = desk.transfer("kela", seen=sent.id)
    assert (moved.number, moved.service, moved.state) == (sent.number, "kela", State.WAITING)
    assert desk.view().current is None
    # Its place is that of its whole wait, before those who came later.
    assert waiting(office, "kela-1") == [sent.number, early.number, late.number]
    # Called once the visitor had time to walk back from the laboratory.
    clock.advance(minutes=1)
    called = office.staff("kela-1").call_next()
    assert called.id == sent.id
    assert called.reason.waited_seconds == 660
    seen = office.visitor("kiosk-1").ticket(sent.code)
    assert (seen.number, seen.service) == (sent.number, "kela")


def test_a_transfer_can_put_a_ticket_first_in_line(office: Office, clock: HandClock):
    early = take(office, 1, "kela")[0]
    clock.advance(minutes=5)
    sent = take(office)[0]
    office.staff("lab-1").transfer("kela", first=True, ticket=sent.id)
    assert waiting(office, "kela-1") == [sent.number, early.number]


def test_only_the_desk_it_was_sent_to_calls_a_ticket(office: Office):
    first, second = take(office, 2)
    office.staff("lab-1").transfer(desk="lab-2", ticket=first.id)
    assert office.staff("lab-1").call_next().id == second.id
    assert office.staff("lab-2").call_next().id == first.id
    third = take(office)[0]
    error = refusal(lambda: office.staff("lab-1").transfer("kela", "lab-2", ticket=third.id))
    assert error.code == "desk-serves-other"
    assert office.staff("lab-1").transfer(desk="kela-1", ticket=third.id).service == "kela"


@pytest.mark.parametrize(
    ("asked", "code"),
    [
        ({}, "transfer-nowhere"),
        ({"service": "lba"}, "unknown-service"),
        ({"desk": "lab-9"}, "unknown-desk"),
        ({"service": "library"}, "nobody-serves-it"),
    ],
)
def test_a_transfer_to_nowhere_is_refused(office: Office, asked: dict[str, str], code: str):
    ticket = take(office)[0]
    before = stored(office)
    assert refusal(lambda: office.staff("lab-1").transfer(**asked, ticket=ticket.id)).code == code
    assert stored(office) == before


def test_the_called_ticket_goes_back_to_its_place(office: Office):
    first, second = take(office, 2)
    desk = office.staff("lab-1")
    desk.call_next()
    assert desk.put_back(seen=first.id).state is State.WAITING
    assert waiting(office) == [first.number, second.number]
    assert office.lobby("lobby-1").view().calls == ()


def test_a_ticket_at_another_desk_is_left_alone(office: Office):
    first = take(office)[0]
    office.staff("lab-2").call_next()
    other = office.staff("lab-1")
    for act in (
        lambda: other.hold(10, first.id),
        lambda: other.cancel(first.id),
        lambda: other.transfer("kela", ticket=first.id),
    ):
        assert refusal(act).code == "at-other-desk"
    assert office.staff("lab-2").view().current.id == first.id


def test_undo_of_next_withdraws_the_call_and_restores_exactly(office: Office, clock: HandClock):
    take(office, 3)
    desk = office.staff("lab-1")
    desk.call_next()
    desk.arrived()
    clock.advance(minutes=3)
    before = stored(office)
    second = desk.call_next()
    undo = desk.view().undo
    assert undo is not None
    assert (undo.verb, set(undo.numbers)) == ("call_next", {"L400", second.number})
    clock.advance(seconds=10)
    lobby = office.lobby("lobby-1").view()
    assert [one.number for one in lobby.calls] == [second.number, "L400"]
    undone = desk.undo(once="u")
    assert {one.number: one.state for one in undone} == {
        "L400": State.SERVING,
        second.number: State.WAITING,
    }
    assert stored(office) == before
    assert [one.number for one in office.lobby("lobby-1").view().calls] == ["L400"]
    assert desk.undo(once="u") == undone
    assert refusal(desk.undo).code == "nothing-to-undo"
    assert desk.view().undo is None


@pytest.mark.parametrize(
    "action",
    ["arrived", "recall", "missed", "done", "put_back", "hold", "cancel", "transfer"],
)
def test_every_action_at_the_desk_can_be_undone_exactly(
    office: Office, clock: HandClock, action: str
):
    take(office, 2)
    desk = office.staff("lab-1")
    desk.call_next()
    # Both before and after the walking time, whose end is written down with the action.
    clock.advance(seconds=95 if action in {"missed", "done"} else 20)
    before = stored(office)
    {"hold": lambda: desk.hold(20), "transfer": lambda: desk.transfer("kela")}.get(
        action, getattr(desk, action)
    )()
    assert stored(office) != before
    desk.undo()
    assert stored(office) == before


def test_undo_is_refused_once_something_else_happened(office: Office, clock: HandClock):
    first = take(office)[0]
    desk = office.staff("lab-1")
    assert refusal(desk.undo).code == "nothing-to-undo"
    desk.call_next()
    clock.advance(seconds=95)
    desk.missed()
    office.visitor("kiosk-2").come_back(first.code)
    error = refusal(desk.undo)
    assert (error.code, error.values["kind"]) == ("undo-overtaken", "returned")
    assert desk.view().undo is None
    desk.call_next()
    clock.advance(seconds=61)
    assert refusal(desk.undo).code == "undo-too-late"


def test_what_becomes_so_by_itself_does_not_stand_in_the_way_of_undo(
    office: Office, clock: HandClock
):
    take(office, 1)
    desk = office.staff("lab-1")
    desk.call_next()
    clock.advance(seconds=60)
    # The walking time is over: a look at the desk shows the visitor as being served.
    assert desk.view().current.state is State.SERVING
    office.device("kiosk-1").slip(office.visitor("kiosk-1").ticket(_code(office)).code, "printed")
    assert [one.state for one in desk.undo()] == [State.WAITING]


def _code(office: Office) -> str:
    with office._store.read() as reading:
        return reading.connection.execute(select(tickets.c.code)).scalars().one()


def test_undo_gives_no_number_and_no_turn_of_the_mix_again(database: str, clock: HandClock):
    both = "services = ['lab', 'kela']"
    mixed = small_centre({both: f"{both}\npolicy = {{ mix = {{ lab = 1, kela = 1 }} }}"})
    with open_small(database, clock, mixed) as office:
        take(office, 2)
        take(office, 2, "kela")
        desk = office.staff("both-1")
        desk.call_next()
        with office._store.read() as reading:
            before = reading.connection.execute(select(mixes)).all()
        desk.undo()
        with office._store.read() as reading:
            assert reading.connection.execute(select(mixes)).all() == before
        assert take(office)[0].number == "L402"


def test_a_free_desk_calls_by_itself(database: str, clock: HandClock):
    eager = small_centre({'id = "lab-1"\nplace': 'id = "lab-1"\nauto_call = true\nplace'})
    with open_small(database, clock, eager) as office:
        desk = office.staff("lab-1")
        desk.sit()
        first = take(office)[0]
        assert desk.view().current.id == first.id
        second = take(office)[0]
        desk.arrived()
        desk.done()
        assert desk.view().current.id == second.id
        # Undo takes the end of the first and the call of the second back.
        desk.undo()
        assert (desk.view().current.id, waiting(office)) == (first.id, [second.number])
        desk.done()
        assert desk.put_back().id == second.id
        assert desk.view().current is None
        assert office.visitor("kiosk-1").cancel(second.code).state is State.CANCELLED
        assert desk.view().current is None


def test_every_state_and_every_action(office: Office, clock: HandClock):
    """The whole table through the roles: what it allows happens, the rest is refused."""
    desk, kiosk = office.staff("lab-1"), office.visitor("kiosk-1")

    def called() -> TicketView:
        ticket = take(office)[0]
        while (at := desk.call_next()) is not None and at.id != ticket.id:
            desk.arrived()
        return ticket

    def in_state(state: State) -> TicketView:
        if state is State.WAITING:
            return take(office)[0]
        if state in {State.HELD, State.CANCELLED}:
            ticket = take(office)[0]
            _ = desk.hold(60, ticket.id) if state is State.HELD else kiosk.cancel(ticket.code)
            return ticket
        ticket = called()
        if state is State.SERVING:
            desk.arrived()
        elif state is State.SERVED:
            desk.done()
        elif state is State.MISSED:
            clock.advance(seconds=90)
            desk.missed()
        return ticket

    doing: dict[Action, Callable[[TicketView], object]] = {
        Action.RECALL: lambda one: desk.recall(seen=one.id),
        Action.ARRIVE: lambda one: desk.arrived(seen=one.id),
        Action.DONE: lambda one: desk.done(seen=one.id),
        Action.RETURN: lambda one: desk.put_back(seen=one.id),
        Action.BACK: lambda one: desk.back(one.id),
        Action.HOLD: lambda one: desk.hold(10, one.id),
        Action.RESUME: lambda one: desk.resume(one.id),
        Action.TRANSFER: lambda one: desk.transfer("kela", ticket=one.id),
        Action.CANCEL: lambda one: desk.cancel(one.id),
    }
    for state in State:
        if state is State.EXPIRED:
            continue
        for action, act in doing.items():
            ticket = in_state(state)
            cell = TABLE.get((state, action))
            if cell is None:
                code = refusal(lambda act=act, ticket=ticket: act(ticket)).code
                assert code in {f"ticket-{state}", "ticket-changed"}, (state, action)
                assert kiosk.ticket(ticket.code).state is state
            else:
                act(ticket)
                assert kiosk.ticket(ticket.code).state is cell.to, (state, action)
            current = desk.view().current
            if current is not None:
                desk.done(seen=current.id)
            clock.advance(seconds=1)


def test_nothing_is_done_to_a_ticket_whose_day_is_over(office: Office, clock: HandClock):
    ticket = take(office)[0]
    desk = office.staff("lab-1")
    clock.advance(days=1)
    for act in (
        lambda: desk.hold(10, ticket.id),
        lambda: desk.cancel(ticket.id),
        lambda: desk.transfer("kela", ticket=ticket.id),
    ):
        assert refusal(act).code == "ticket-of-another-day"
    assert desk.call_next() is None


def test_a_kept_ticket_is_served_the_next_day_and_its_number_is_not_given_again(
    database: str, clock: HandClock
):
    keeping = small_centre({'id = "lab"\nmode': 'id = "lab"\nend_of_day = "keep"\nmode'})
    with open_small(database, clock, keeping) as office:
        kept, other = take(office)[0], take(office, 1, "kela")[0]
        clock.advance(days=1)
        assert waiting(office) == [kept.number]
        assert office.staff("kela-1").view().waiting == ()
        assert take(office)[0].number == "L401"
        assert office.visitor("kiosk-1").find(kept.number, kept.word).id == kept.id
        assert office.staff("lab-1").call_next().id == kept.id
        error = refusal(lambda: office.visitor("kiosk-1").ticket(other.code))
        assert error.code == "ticket-of-another-day"


@pytest.mark.parametrize("need", ["no_hearing", "no_sight", "come_to_me"])
def test_who_cannot_see_or_hear_the_call_is_never_missed(
    office: Office, clock: HandClock, need: str
):
    office.visitor("kiosk-1").take_ticket("lab", needs=[need])
    desk = office.staff("lab-1")
    called = desk.call_next()
    assert called.never_missed
    assert [str(one) for one in called.needs] == [need]
    clock.advance(minutes=10)
    assert refusal(desk.missed).code == "never-missed"
    assert desk.hold(10).state is State.HELD


def test_who_walks_slowly_has_longer_to_come(office: Office, clock: HandClock):
    office.visitor("kiosk-1").take_ticket("lab", needs=["step_free"])
    desk = office.staff("lab-1")
    desk.call_next()
    clock.advance(seconds=89)
    assert desk.view().current.state is State.CALLED
    clock.advance(seconds=30)
    assert refusal(desk.missed).values["seconds"] == 1
    clock.advance(seconds=1)
    assert desk.missed().state is State.MISSED


def test_a_need_or_class_that_does_not_exist_is_refused(office: Office):
    kiosk = office.visitor("kiosk-1")
    error = refusal(lambda: kiosk.take_ticket("lab", needs=["step-free"]))
    assert (error.code, error.values["meant"]) == ("unknown-need", "step_free")
    error = refusal(lambda: office.staff("lab-1").give_number("lab", priority="vip"))
    assert error.code == "unknown-class"


def test_nobody_is_sent_where_nobody_is_called_any_more_today(office: Office, clock: HandClock):
    ticket = take(office)[0]
    desk = office.staff("lab-1")
    clock.set(TUESDAY_TEN + timedelta(hours=1, minutes=30))
    # Kela has its break: it calls again today.
    assert desk.transfer("kela", ticket=ticket.id).service == "kela"
    late = take(office)[0]
    clock.set(TUESDAY_TEN + timedelta(hours=5, minutes=10))
    error = refusal(lambda: desk.transfer("kela", ticket=late.id))
    assert (error.code, error.values["service"].say("en")) == ("shut-today", "Kela")
    office.supervisor().close_service("health", "serve")
    assert refusal(lambda: desk.transfer("health", ticket=late.id)).code == "shut-today"
    assert refusal(lambda: office.supervisor().close_service("lab", "move", "kela")).code == (
        "shut-today"
    )


def test_nobody_waits_on_where_the_visitors_were_sent_away(office: Office):
    take(office)
    desk = office.staff("lab-1")
    desk.call_next()
    office.supervisor().close_service("lab", "release")
    assert refusal(desk.put_back).code == "shut-today"
    assert refusal(lambda: desk.hold(10)).code == "shut-today"
    desk.arrived()
    assert desk.done().state is State.SERVED


def test_a_visitor_who_is_never_missed_can_be_put_back_or_taken_out(
    office: Office, clock: HandClock
):
    for _ in range(2):
        office.visitor("kiosk-1").take_ticket("lab", needs=["no_hearing"])
    desk = office.staff("lab-1")
    first = desk.call_next()
    clock.advance(minutes=5)
    assert desk.put_back(seen=first.id).state is State.WAITING
    clock.advance(minutes=5)
    assert desk.call_next().id == first.id
    clock.advance(minutes=5)
    code = office.caretaker().ticket(first.number).code
    # At the desk it is the clerk who ends it.
    assert refusal(lambda: office.visitor("kiosk-1").cancel(code)).code == "ticket-serving"
    assert desk.cancel(seen=first.id).state is State.CANCELLED


def test_undo_keeps_what_the_printer_told_since(office: Office):
    ticket = take(office)[0]
    desk = office.staff("lab-1")
    desk.call_next()
    office.device("kiosk-1").slip(ticket.code, "not_printed")
    assert [one.slip for one in desk.undo()] == ["not_printed"]


def test_who_comes_back_stands_behind_those_in_line_not_behind_booked_times(
    database: str, clock: HandClock
):
    booked = small_centre(
        {
            "queue = [{ first = 400, last = 999 }]": "queue = [{ first = 400, last = 899 }]\n"
            "appointment = [{ first = 900, last = 999 }]"
        }
    )
    with open_small(database, clock, booked) as office:
        first, second = take(office, 2)
        office.bookings().add("2026-11-24T10:55", "lab", code="A-1")
        office.visitor("kiosk-1").check_in("A-1")
        desk = office.staff("lab-1")
        desk.call_next()
        clock.advance(seconds=95)
        desk.missed()
        desk.back(first.id)
        third = take(office)[0]
        assert waiting(office)[:3] == [second.number, first.number, third.number]


def test_a_desk_that_calls_by_itself_is_seen_in_the_answer(database: str, clock: HandClock):
    eager = small_centre({'id = "lab-1"\nplace': 'id = "lab-1"\nauto_call = true\nplace'})
    with open_small(database, clock, eager) as office:
        office.staff("lab-1").sit()
        assert take(office)[0].state is State.CALLED
