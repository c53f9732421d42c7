"""A visitor at a real kiosk: number, slip, finding it again."""

from __future__ import annotations

import time
from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from support.touch_visitor import Visitor
from support.windows import item, middle

from kiosk.clock import HandClock
from kiosk.office import Office
from kiosk.queueing.ticket import State as TicketState
from printer.simulator import Simulator
from screens.touch import state as s


def waiting_for_lab(office: Office) -> int | None:
    home = office.visitor("kiosk-2").home()
    return next(one.waiting for one in home.services if one.id == "lab")


def address(printer: Simulator) -> str:
    return f"network://127.0.0.1:{printer.port}"


@pytest.mark.parametrize("size", ["1080x1920", "1920x1080"])
def test_two_touches_give_a_number_and_a_slip_and_the_page_ends(
    size: str, office: Office, kiosks: Callable[..., Visitor], printer: Simulator
) -> None:
    visitor = kiosks(printer=address(printer), size=size)
    visitor.tap("tile-lab")
    visitor.at(s.Page.SERVICE)
    visitor.tap("errand-blood_test")
    visitor.at(s.Page.TICKET)
    assert visitor.text("number") == "L400"
    visitor.until(lambda: visitor.state.slip is s.Slip.PRINTED)
    assert len(printer.papers) == 1
    visitor.until(lambda: office.caretaker().unprinted() == ())
    visitor.tap("next-visitor")
    visitor.at(s.Page.HOME)
    assert visitor.state.ticket is None
    visitor.until(lambda: "5 odottaa" not in str(visitor.kiosk.touch.get_face()))
    assert [
        one.waiting for one in office.visitor("kiosk-2").home().services if one.id == "lab"
    ] == [1]


def test_a_finger_that_slides_off_takes_nothing(
    kiosks: Callable[..., Visitor], office: Office
) -> None:
    visitor = kiosks()
    visitor.ready()
    start = middle(visitor.window, "tile-lab")
    visitor.finger.press(start)
    visitor.finger.move(start + QPoint(0, 500))
    visitor.finger.release(start + QPoint(0, 500))
    visitor.ready()
    assert visitor.state.page is s.Page.HOME


def test_many_quick_taps_take_one_number(kiosks: Callable[..., Visitor], office: Office) -> None:
    visitor = kiosks()
    visitor.tap("tile-lab")
    visitor.at(s.Page.SERVICE)
    visitor.ready()
    spot = middle(visitor.window, "errand-sample")
    for _ in range(5):
        visitor.finger.tap(spot)
    visitor.at(s.Page.TICKET)
    (waiting,) = [
        one.waiting for one in office.visitor("kiosk-2").home().services if one.id == "lab"
    ]
    assert waiting == 1


def test_a_number_by_keyboard_alone(kiosks: Callable[..., Visitor], office: Office) -> None:
    visitor = kiosks()
    visitor.until(visitor.window.isActive)
    for goal in ("tile-lab", "errand-blood_test"):
        visitor.ready()
        for _ in range(40):
            if visitor.focus() == goal:
                break
            visitor.key(Qt.Key.Key_Tab)
        assert visitor.focus() == goal
        visitor.ready()
        visitor.key(Qt.Key.Key_Space)
    visitor.at(s.Page.TICKET)


def test_a_closed_service_says_when_it_opens_and_gives_nothing(
    kiosks: Callable[..., Visitor], office: Office
) -> None:
    visitor = kiosks()
    visitor.tap("tile-youth")
    visitor.at(s.Page.SERVICE)
    assert visitor.visible("way-in")
    assert not visitor.visible("take-number")
    visitor.tap("back")
    visitor.at(s.Page.HOME)


def test_a_service_one_has_no_time_at_leads_on_to_one_that_helps(
    kiosks: Callable[..., Visitor], office: Office
) -> None:
    visitor = kiosks()
    visitor.tap("tile-clinic")
    visitor.at(s.Page.SERVICE)
    visitor.tap("fallback")
    visitor.until(lambda: visitor.state.service == "service_point")
    visitor.ready()
    visitor.key(Qt.Key.Key_Escape)
    visitor.until(lambda: visitor.state.service == "clinic")
    visitor.tap("back")
    visitor.at(s.Page.HOME)


def test_the_language_goes_with_the_visitor_and_leaves_with_her(
    kiosks: Callable[..., Visitor], office: Office
) -> None:
    visitor = kiosks()
    visitor.tap("tile-lab")
    visitor.tap("language-ar")
    assert visitor.kiosk.program.look.right_to_left
    visitor.tap("errand-sample")
    visitor.at(s.Page.TICKET)
    assert visitor.state.ticket is not None
    assert visitor.state.ticket.language == "ar"
    visitor.tap("next-visitor")
    visitor.at(s.Page.HOME)
    assert visitor.state.language == "fi"
    assert not visitor.kiosk.program.look.right_to_left


def test_a_number_is_given_back_from_the_ticket_page(
    kiosks: Callable[..., Visitor], office: Office
) -> None:
    visitor = kiosks()
    visitor.tap("tile-lab")
    visitor.tap("errand-sample")
    visitor.at(s.Page.TICKET)
    visitor.tap("cancel-ticket")
    visitor.tap("cancel-yes")
    visitor.at(s.Page.FOUND)
    assert visitor.state.ticket is not None
    assert visitor.state.ticket.state is TicketState.CANCELLED
    assert office.staff("lab-1").call_next() is None


def test_my_number_by_keys(kiosks: Callable[..., Visitor], office: Office) -> None:
    taken = office.visitor("kiosk-2").take_ticket("kela", "other")
    visitor = kiosks()
    visitor.tap("my-number")
    visitor.at(s.Page.FIND)
    for key in taken.number:
        visitor.tap(f"key-{key}")
    visitor.tap("find-next")
    visitor.until(lambda: visitor.state.spelling)
    for key in taken.word:
        visitor.tap(f"key-{key}")
    visitor.tap("find-next")
    visitor.at(s.Page.FOUND)
    assert visitor.text("number") == taken.number


def test_a_wrong_word_is_said(kiosks: Callable[..., Visitor], office: Office) -> None:
    taken = office.visitor("kiosk-2").take_ticket("kela", "other")
    visitor = kiosks()
    visitor.tap("my-number")
    visitor.ready()
    visitor.type(taken.number)
    visitor.key(Qt.Key.Key_Return)
    visitor.until(lambda: visitor.state.spelling)
    visitor.ready()
    visitor.type("AAAA")
    visitor.key(Qt.Key.Key_Return)
    visitor.until(lambda: visitor.state.said is not None)
    assert visitor.visible("notice")
    assert visitor.state.word == ""


def test_a_missed_visitor_scans_the_slip_and_returns_to_the_queue(
    kiosks: Callable[..., Visitor], office: Office, clock: HandClock
) -> None:
    taken = office.visitor("kiosk-2").take_ticket("lab", "sample")
    lab = office.staff("lab-1")
    lab.call_next()
    clock.advance(seconds=180)
    lab.missed()
    visitor = kiosks()
    visitor.ready()
    visitor.scan(taken.code)
    visitor.at(s.Page.FOUND)
    visitor.tap("come-back")
    visitor.until(lambda: not visitor.visible("come-back"))
    assert visitor.state.ticket is not None
    assert visitor.state.ticket.state is TicketState.WAITING
    called = lab.call_next()
    assert called is not None
    assert called.number == taken.number
    visitor.until(lambda: visitor.state.ticket.state is TicketState.CALLED)  # type: ignore[union-attr]
    assert visitor.visible("desk")


def test_the_readers_enter_presses_nothing(kiosks: Callable[..., Visitor], office: Office) -> None:
    visitor = kiosks()
    visitor.until(visitor.window.isActive)
    visitor.tap("tile-lab")
    visitor.at(s.Page.SERVICE)
    visitor.ready()
    for _ in range(40):
        if visitor.focus() == "errand-sample":
            break
        visitor.key(Qt.Key.Key_Tab)
    assert visitor.focus() == "errand-sample"
    visitor.scan("A" * 26)
    visitor.at(s.Page.FIND)
    assert visitor.state.said is not None
    (waiting,) = [
        one.waiting for one in office.visitor("kiosk-2").home().services if one.id == "lab"
    ]
    assert waiting == 0


def test_a_call_while_the_ticket_page_stands_shows_the_desk(
    kiosks: Callable[..., Visitor], office: Office
) -> None:
    visitor = kiosks()
    visitor.tap("tile-lab")
    visitor.tap("errand-sample")
    visitor.at(s.Page.TICKET)
    office.staff("lab-1").call_next()
    visitor.at(s.Page.FOUND)
    assert visitor.text("desk")


def test_tiles_follow_the_clock(
    kiosks: Callable[..., Visitor], office: Office, clock: HandClock
) -> None:
    visitor = kiosks()
    tile = "tile-lab"
    visitor.until(lambda: visitor.visible(tile))
    assert not item(visitor.window, tile).property("closed")
    clock.advance(hours=7)
    visitor.until(lambda: bool(item(visitor.window, tile).property("closed")))
    assert visitor.kiosk.touch.get_clock() == "17.35"


def test_whoever_stands_still_is_asked_and_goes_on_with_one_touch(
    kiosks: Callable[..., Visitor], office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    visitor = kiosks()
    visitor.tap("tile-lab")
    visitor.at(s.Page.SERVICE)
    later = [visitor.state.pace.idle + 1]
    monkeypatch.setattr(visitor.kiosk.touch, "_monotonic", lambda: time.monotonic() + later[0])
    visitor.until(lambda: visitor.visible("warning"))
    visitor.tap("go-on")
    visitor.until(lambda: not visitor.visible("warning"))
    assert visitor.state.page is s.Page.SERVICE
    later[0] *= 2
    visitor.until(lambda: visitor.visible("warning"))
    visitor.key(Qt.Key.Key_Space)
    visitor.until(lambda: not visitor.visible("warning"))
    assert visitor.state.page is s.Page.SERVICE
    later[0] *= 2
    visitor.until(lambda: visitor.visible("warning"))
    later[0] += visitor.state.pace.warning
    visitor.at(s.Page.HOME)
