"""Who sits at which desk, pauses, and services that nobody serves, on both databases."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from datetime import timedelta

import pytest
from support.small_centre import TUESDAY_TEN, open_small, small_centre

from kiosk.clock import HandClock
from kiosk.errors import Refused
from kiosk.office import Office
from kiosk.queueing.staffing import SeatState
from kiosk.queueing.ticket import State
from kiosk.roles.views import QueueView, ServiceView


def refusal(call) -> Refused:
    with pytest.raises(Refused) as refused:
        call()
    return refused.value


def told(office: Office, kind: str = "desk") -> list[tuple[str | None, str]]:
    with closing(office.feed(0)) as feed:
        entries = feed.wait(0)
    return [(one.desk, one.data["state"]) for one in entries if one.kind == kind]


def tile(office: Office, service: str) -> ServiceView:
    return next(one for one in office.visitor("kiosk-1").home().services if one.id == service)


def queue(office: Office, service: str) -> QueueView:
    return next(one for one in office.caretaker().queue() if one.service == service)


def seat(office: Office, desk: str):
    return next(one for one in office.supervisor().view().desks if one.desk == desk)


def test_a_desk_belongs_to_one_owner_at_a_time(office: Office, clock: HandClock):
    anna, bo = office.staff("lab-1", "Anna"), office.staff("lab-1", "Bo")
    sitting = anna.sit(once="s")
    assert sitting is not None
    assert (sitting.owner, sitting.since, sitting.until) == (
        "Anna", TUESDAY_TEN, TUESDAY_TEN + timedelta(seconds=120)
    )  # fmt: skip
    assert anna.sit(once="s") == sitting
    ticket = office.visitor("kiosk-1").take_ticket("lab")
    for act in (bo.sit, bo.keep, bo.call_next, bo.pause, bo.go_on, bo.leave,
                lambda: bo.give_number("lab"), bo.undo, lambda: bo.hold(5, ticket.id)):  # fmt: skip
        error = refusal(act)
        assert (error.code, error.values["owner"]) == ("desk-taken", "Anna")
        assert error.values["desk"].say("en") == "Desk 1"
    assert anna.call_next() is not None
    assert bo.view().sitting.owner == "Anna"
    # Another desk is another matter.
    office.staff("lab-2", "Bo").sit()
    assert told(office) == [("lab-1", "open"), ("lab-2", "open")]


def test_every_action_keeps_the_desk_and_silence_frees_it(office: Office, clock: HandClock):
    anna, bo = office.staff("lab-1", "Anna"), office.staff("lab-1", "Bo")
    anna.sit()
    first = office.visitor("kiosk-1").take_ticket("lab")
    clock.advance(seconds=119)
    anna.call_next()
    clock.advance(seconds=119)
    assert anna.keep() is SeatState.OPEN
    clock.advance(seconds=119)
    assert refusal(bo.sit).code == "desk-taken"
    clock.advance(seconds=1)
    assert bo.view().sitting is None
    assert anna.keep() is SeatState.VANISHED
    bo.sit()
    # The visitor of the one who vanished is the next clerk's.
    assert bo.view().current.id == first.id
    assert bo.done().state is State.SERVED
    assert refusal(anna.keep).values["owner"] == "Bo"
    assert refusal(anna.call_next).values["owner"] == "Bo"


def test_keeping_a_desk_wakes_nobody(office: Office, clock: HandClock):
    anna = office.staff("lab-1", "Anna")
    anna.sit()
    with closing(office.feed()) as feed:
        clock.advance(seconds=60)
        assert anna.keep() is SeatState.OPEN
        assert feed.wait(0) == ()
    assert anna.view().sitting.until == TUESDAY_TEN + timedelta(seconds=180)
    assert office.staff("kela-1", "Anna").keep() is SeatState.CLOSED


def test_an_owner_takes_a_free_desk_by_acting(office: Office):
    anna = office.staff("lab-1", "Anna")
    assert anna.call_next() is None
    assert anna.view().sitting.owner == "Anna"
    anna.leave()
    assert anna.view().sitting is None
    anna.leave()
    office.staff("lab-1", "Bo").call_next()
    assert told(office) == [("lab-1", "open"), ("lab-1", "closed"), ("lab-1", "open")]


def test_commands_act_beside_whoever_sits_there(office: Office, clock: HandClock):
    anna, command = office.staff("lab-1", "Anna"), office.staff("lab-1")
    anna.sit()
    office.visitor("kiosk-1").take_ticket("lab")
    clock.advance(seconds=100)
    assert command.call_next() is not None
    # What they do keeps the desk for its owner.
    clock.advance(seconds=100)
    assert command.view().sitting.owner == "Anna"
    # Where only commands worked, whoever comes takes the desk, and the journal says so once.
    office.staff("lab-2").call_next()
    office.staff("lab-2", "Bo").sit()
    assert told(office) == [("lab-1", "open"), ("lab-2", "open")]


def test_a_supervisor_frees_a_desk(office: Office):
    anna, bo = office.staff("lab-1", "Anna"), office.staff("lab-1", "Bo")
    anna.sit()
    office.visitor("kiosk-1").take_ticket("lab")
    anna.call_next()
    supervisor = office.supervisor()
    assert (seat(office, "lab-1").owner, seat(office, "lab-1").alone) == ("Anna", False)
    supervisor.free("lab-1", once="f")
    supervisor.free("lab-1", once="f")
    left = seat(office, "lab-1")
    assert (left.state, left.owner, left.number, left.alone) == (
        SeatState.CLOSED, "Anna", "L400", True
    )  # fmt: skip
    assert anna.keep() is SeatState.CLOSED
    assert refusal(lambda: supervisor.free("lab-1")).code == "nobody-sits"
    assert refusal(lambda: supervisor.free("kela-1")).code == "nobody-sits"
    assert refusal(lambda: supervisor.free("lab1")).code == "unknown-desk"
    bo.sit()
    assert told(office) == [("lab-1", "open"), ("lab-1", "closed"), ("lab-1", "open")]


@pytest.mark.parametrize("came", [False, True])
def test_a_supervisor_puts_a_visitor_back_who_is_left_alone(
    office: Office, clock: HandClock, came: bool
):
    visitor = office.visitor("kiosk-1")
    first = visitor.take_ticket("lab")
    clock.advance(minutes=1)
    visitor.take_ticket("lab")
    anna = office.staff("lab-1", "Anna")
    anna.call_next()
    if came:
        anna.arrived()
    clock.advance(minutes=1)
    returned = office.supervisor().put_back("lab-1", once="p")
    assert (returned.id, returned.state) == (first.id, State.WAITING)
    assert office.supervisor().put_back("lab-1", once="p").id == first.id
    assert visitor.ticket(first.code).people_ahead == 0
    assert refusal(lambda: office.supervisor().put_back("lab-1")).code == "nobody-here"
    assert refusal(anna.undo).code == "undo-overtaken"
    assert office.staff("lab-2").call_next().id == first.id


def test_a_paused_desk_calls_nobody_and_the_queue_is_told(office: Office, clock: HandClock):
    visitor, anna = office.visitor("kiosk-1"), office.staff("lab-1", "Anna")
    visitor.take_ticket("lab")
    visitor.take_ticket("lab")
    anna.call_next()
    paused = anna.pause(20)
    assert paused is not None
    assert paused.paused_until == TUESDAY_TEN + timedelta(minutes=20)
    # Whoever is there is served to the end; nobody else is called.
    anna.arrived()
    anna.done()
    assert refusal(anna.call_next).code == "desk-paused"
    assert refusal(office.staff("lab-1").call_next).code == "desk-paused"
    office.staff("lab-2", "Bo").sit()
    lobby = office.lobby("lobby-1").view().services
    lab = next(one for one in lobby if one.service == "lab")
    assert [(one.desk, one.until) for one in lab.paused] == [("lab-1", paused.paused_until)]
    assert (lab.paused[0].told.key, lab.desks_open, lab.told) == (
        "lobby-desk-paused-until",
        1,
        None,
    )
    assert queue(office, "lab").paused == lab.paused == tile(office, "lab").standing.paused
    assert queue(office, "lab").desks_open == 1
    # Kept for its owner until the pause is over, which it is by itself.
    clock.advance(minutes=19)
    assert refusal(office.staff("lab-1", "Cy").sit).code == "desk-taken"
    clock.advance(minutes=1)
    assert queue(office, "lab").paused == ()
    assert anna.call_next() is not None
    for minutes in (0, 481):
        assert refusal(lambda minutes=minutes: anna.pause(minutes)).code == "pause-too-long"


def test_a_pause_without_an_end_ends_when_told(office: Office, clock: HandClock):
    anna = office.staff("lab-1", "Anna")
    anna.pause()
    for _ in range(31):
        clock.advance(minutes=1)
        assert anna.keep() is SeatState.PAUSED
    left = seat(office, "lab-1")
    assert (left.state, left.paused_until, left.paused_long) == (SeatState.PAUSED, None, True)
    assert tile(office, "lab").standing.paused[0].told.key == "lobby-desk-paused"
    going = anna.go_on(once="g")
    assert going is not None
    assert going.paused_at is None
    assert anna.go_on(once="g") == going
    assert told(office) == [("lab-1", "open"), ("lab-1", "paused"), ("lab-1", "open")]
    # A desk worked by commands has nobody who could be heard of: its pause lasts.
    office.staff("lab-2").pause()
    clock.advance(hours=3)
    assert refusal(office.staff("lab-2").call_next).code == "desk-paused"


@pytest.fixture
def eager(database: str, clock: HandClock) -> Iterator[Office]:
    """lab-1 calls by itself."""
    changes = {'id = "lab-1"\nplace': 'id = "lab-1"\nauto_call = true\nplace'}
    with open_small(database, clock, small_centre(changes)) as office:
        yield office


def test_a_desk_calls_by_itself_only_while_somebody_is_there(eager: Office, clock: HandClock):
    visitor, anna = eager.visitor("kiosk-1"), eager.staff("lab-1", "Anna")
    first = visitor.take_ticket("lab")
    assert anna.view().current is None
    anna.sit()
    assert anna.view().current.id == first.id
    anna.pause()
    anna.arrived()
    anna.done()
    second = visitor.take_ticket("lab")
    assert anna.view().current is None
    anna.go_on()
    assert anna.view().current.id == second.id
    anna.arrived()
    anna.done()
    clock.advance(seconds=120)
    visitor.take_ticket("lab")
    assert anna.view().current is None


def test_an_open_service_without_anybody_is_unstaffed(office: Office, clock: HandClock):
    visitor, anna = office.visitor("kiosk-1"), office.staff("lab-1", "Anna")
    # Open since seven, and nobody has come: so at ten.
    assert tile(office, "lab").unstaffed
    anna.sit()
    assert not tile(office, "lab").unstaffed
    assert tile(office, "kela").unstaffed
    # The library is walked into: nobody calls there.
    assert not tile(office, "library").unstaffed
    ticket = visitor.take_ticket("lab")
    clock.advance(minutes=4, seconds=59)
    assert not queue(office, "lab").unstaffed
    clock.advance(seconds=1)
    assert queue(office, "lab").unstaffed
    standing = tile(office, "lab").standing
    assert (standing.told.key, standing.unstaffed_since) == ("kiosk-unstaffed", TUESDAY_TEN)
    lobby = {one.service: one for one in office.lobby("lobby-1").view().services}
    assert lobby["lab"].told.key == "lobby-unstaffed"
    # Discreet services, and those that must look like them, are nowhere on a lobby.
    assert office.lobby("lobby-2").view().services == ()
    alarm = next(one for one in office.supervisor().view().unstaffed if one.service == "lab")
    assert (alarm.since, alarm.waiting, alarm.longest_since, alarm.planned) == (
        TUESDAY_TEN, 1, TUESDAY_TEN, 3
    )  # fmt: skip
    # Numbers are still given, and whoever comes ends it.
    visitor.take_ticket("lab")
    assert anna.call_next().id == ticket.id
    assert not tile(office, "lab").unstaffed
    # Closed by its hours it is not unstaffed.
    clock.advance(hours=7)
    assert not tile(office, "lab").unstaffed


def test_a_desk_worked_by_commands_staffs_its_service(office: Office, clock: HandClock):
    office.visitor("kiosk-1").take_ticket("lab")
    desk = office.staff("lab-1")
    desk.call_next()
    clock.advance(minutes=30)
    assert not tile(office, "lab").unstaffed
    desk.done()
    clock.advance(minutes=7)
    assert tile(office, "lab").unstaffed


def test_a_lease_from_a_clock_set_back_keeps_nobody_out(office: Office, clock: HandClock):
    office.staff("lab-1", "Anna").sit()
    clock.advance(days=-1)
    assert office.staff("lab-1", "Bo").sit().owner == "Bo"


def test_a_desk_the_centre_has_not_can_t_be_taken(office: Office):
    nobody = office.staff("lab1", "Anna")
    for act in (nobody.sit, nobody.keep, nobody.pause, nobody.go_on, nobody.leave):
        assert refusal(act).code == "unknown-desk"
