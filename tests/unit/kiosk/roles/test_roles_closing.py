"""Closing a service before its hours end, and what becomes of those who wait."""

from __future__ import annotations

from contextlib import closing
from datetime import timedelta

import pytest
from support.small_centre import TUESDAY_TEN

from kiosk.clock import HandClock
from kiosk.errors import Refused
from kiosk.office import Office
from kiosk.queueing.hours import Door, Then
from kiosk.queueing.ticket import State
from kiosk.roles.views import ServiceView, TicketView


def refusal(call) -> Refused:
    with pytest.raises(Refused) as refused:
        call()
    return refused.value


def tile(office: Office, service: str = "lab") -> ServiceView:
    return next(one for one in office.visitor("kiosk-1").home().services if one.id == service)


def lobby_key(office: Office, service: str = "lab") -> str | None:
    views = office.lobby("lobby-1").view().services
    told = next(one for one in views if one.service == service).told
    return None if told is None else told.key


def again(office: Office, ticket: TicketView) -> TicketView:
    return office.visitor("kiosk-1").ticket(ticket.code)


def kinds(office: Office) -> list[str]:
    with closing(office.feed(0)) as feed:
        return [entry.kind for entry in feed.wait(0)]


def queue_of_all_sorts(office: Office, clock: HandClock) -> dict[str, TicketView]:
    """One visitor who was called, and others who were missed, wait, and are on hold."""
    visitor, desk = office.visitor("kiosk-1"), office.staff("lab-1")
    found = {}
    for name in ("missed", "called", "held", "waits"):
        found[name] = visitor.take_ticket("lab")
        clock.advance(seconds=10)
    desk.call_next()
    clock.advance(seconds=90)
    desk.missed()
    desk.call_next()
    visitor.hold(found["held"].code, 30)
    return found


def test_closed_early_serves_those_who_wait(office: Office, clock: HandClock):
    found = queue_of_all_sorts(office, clock)
    supervisor = office.supervisor()
    told = supervisor.close_service("lab", "serve", once="c")
    assert supervisor.close_service("lab", "serve", once="c") == told
    assert (told.then, told.count) == (Then.SERVE, 0)
    shut = tile(office)
    assert (shut.door, shut.takes_numbers, shut.closes_early) == (Door.CLOSED, False, True)
    # Open again tomorrow at seven.
    assert shut.opens_at == TUESDAY_TEN + timedelta(hours=21)
    assert (shut.standing.told.key, lobby_key(office)) == (
        "kiosk-closed-early-serve", "lobby-closed-early-serve"
    )  # fmt: skip
    assert refusal(lambda: office.visitor("kiosk-1").take_ticket("lab")).code == "service-closed"
    assert not shut.unstaffed
    desk = office.staff("lab-1")
    desk.arrived()
    assert desk.call_next().id == found["waits"].id
    # At a desk a number can still be had, and who missed a call comes back.
    assert office.visitor("kiosk-1").come_back(found["missed"].code).state is State.WAITING
    assert desk.give_number("lab").service == "lab"
    clock.advance(days=1)
    assert tile(office).takes_numbers


def test_moved_visitors_keep_number_wait_and_hold(office: Office, clock: HandClock):
    office.visitor("kiosk-1").take_ticket("kela")
    clock.advance(seconds=1)
    found = queue_of_all_sorts(office, clock)
    told = office.supervisor().close_service("lab", Then.MOVE, to="kela")
    assert (told.to_service, told.count) == ("kela", 2)
    assert lobby_key(office) == "lobby-closed-early-move"
    words = tile(office).standing.told
    assert (words.key, words.values["to"].say("en")) == ("kiosk-closed-early-move", "Kela")
    moved = {name: again(office, ticket) for name, ticket in found.items()}
    assert {name: (one.service, one.state) for name, one in moved.items()} == {
        "missed": ("lab", State.MISSED),
        "called": ("lab", State.CALLED),
        "held": ("kela", State.HELD),
        "waits": ("kela", State.WAITING),
    }
    assert moved["waits"].number == found["waits"].number
    back_at = moved["held"].held_until
    assert back_at is not None
    clock.set(back_at)
    assert again(office, found["held"]).state is State.WAITING
    # Whoever comes back after a missed call is sent on too.
    late = office.visitor("kiosk-1").come_back(found["missed"].code)
    assert (late.service, late.state) == ("kela", State.WAITING)
    kela = office.staff("kela-1")
    order = []
    while (called := kela.call_next()) is not None:
        order.append(called.number)
        kela.arrived()
    assert order == ["K100", "L400", "L402", "L403"]


def test_released_visitors_are_told_why(office: Office, clock: HandClock):
    found = queue_of_all_sorts(office, clock)
    told = office.supervisor().close_service("lab", "release")
    assert told.count == 3
    assert lobby_key(office) == "lobby-closed-early-release"
    assert tile(office).standing.told.key == "kiosk-closed-early-release"
    for name in ("missed", "held", "waits"):
        mine = again(office, found[name])
        assert mine.state is State.CANCELLED
        assert mine.told is not None
        assert mine.told.key == "kiosk-ticket-released"
    # Whoever is at a desk is served to the end.
    assert again(office, found["called"]).state is State.CALLED
    assert again(office, found["called"]).told is None
    assert office.staff("lab-1").done().state is State.SERVED


def test_who_cancels_is_not_told_that_the_service_closed(office: Office, clock: HandClock):
    visitor = office.visitor("kiosk-1")
    ticket = visitor.take_ticket("lab")
    visitor.cancel(ticket.code)
    clock.advance(seconds=1)
    office.supervisor().close_service("lab", "release")
    assert again(office, ticket).told is None


def test_a_closing_ends_at_its_time_or_is_taken_back(office: Office, clock: HandClock):
    supervisor = office.supervisor()
    noon = TUESDAY_TEN + timedelta(hours=2)
    supervisor.close_service("lab", "serve", until=noon)
    assert tile(office).opens_at == noon
    assert [one.service for one in supervisor.closings()] == ["lab"]
    assert supervisor.view().closings == supervisor.closings()
    clock.set(noon)
    assert (tile(office).takes_numbers, supervisor.closings()) == (True, ())
    supervisor.close_service("lab", "serve")
    # A change of mind replaces what was said before.
    supervisor.close_service("lab", "serve", until=noon + timedelta(hours=1))
    assert tile(office).opens_at == noon + timedelta(hours=1)
    supervisor.reopen("lab", once="r")
    supervisor.reopen("lab", once="r")
    assert (tile(office).takes_numbers, lobby_key(office)) == (True, "lobby-unstaffed")
    assert refusal(lambda: supervisor.reopen("lab")).code == "not-closed-early"
    assert kinds(office).count("closing") == 4


@pytest.mark.parametrize(
    ("told", "code"),
    [
        ({"then": "move"}, "move-nowhere"),
        ({"then": "move", "to": "lab"}, "move-to-itself"),
        ({"then": "move", "to": "library"}, "no-numbers"),
        ({"then": "move", "to": "klea"}, "unknown-service"),
        ({"then": "wait"}, "unknown-then"),
        ({"then": "serve", "until": TUESDAY_TEN}, "closing-over"),
        ({"then": "serve", "until": TUESDAY_TEN + timedelta(days=1)}, "closing-too-long"),
    ],
)
def test_what_a_closing_can_t_be(office: Office, told: dict[str, object], code: str):
    ticket = office.visitor("kiosk-1").take_ticket("lab")
    before = kinds(office)
    error = refusal(lambda: office.supervisor().close_service("lab", **told))  # type: ignore[arg-type]
    assert error.code == code
    assert kinds(office) == before
    assert again(office, ticket).state is State.WAITING
    assert refusal(lambda: office.supervisor().close_service("lba", "serve")).values["meant"] == (
        "lab"
    )


def test_nobody_is_moved_to_what_is_closed_too(office: Office):
    supervisor = office.supervisor()
    supervisor.close_service("kela", "serve")
    error = refusal(lambda: supervisor.close_service("lab", "move", to="kela"))
    assert (error.code, error.values["service"].say("en")) == ("move-to-closed", "Kela")


def test_a_walked_into_service_closes_early_too(office: Office):
    office.supervisor().close_service("library", "serve")
    shut = tile(office, "library")
    assert (shut.door, shut.closes_early) == (Door.CLOSED, True)
