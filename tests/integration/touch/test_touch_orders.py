"""A slip is lost: staff order it again, and the kiosk's printer prints it, over a socket."""

from __future__ import annotations

import socket
from collections.abc import Callable

import pytest
from support.slips import codes_on
from support.touch_visitor import Visitor

from kiosk.clock import HandClock
from kiosk.errors import Refused
from kiosk.office import Office
from printer.simulator import Simulator
from screens.touch import state as s


def address(printer: Simulator) -> str:
    return f"network://127.0.0.1:{printer.port}"


def test_a_lost_slip_comes_out_again_with_the_same_numbers(
    kiosks: Callable[..., Visitor], office: Office, printer: Simulator
) -> None:
    visitor = kiosks(printer=address(printer))
    taken = office.visitor("kiosk-1").take_visit(["lab", "kela"], "fi")
    clerk = office.staff("lab-1")
    (found,) = clerk.find("lab", taken.at)
    order = clerk.reprint(found.id)
    visitor.until(lambda: clerk.order(order.id).result == "printed")
    (paper,) = printer.papers
    assert codes_on(paper) == [f"VUORO:{taken.code}"]
    assert office.visitor("kiosk-1").find(taken.code).number == found.number
    # One order, one slip; the visitor at the kiosk is not disturbed.
    again = clerk.reprint(taken.tickets[1].id)
    visitor.until(lambda: clerk.order(again.id).result == "printed")
    assert len(printer.papers) == 2
    assert visitor.state.page is s.Page.HOME


def test_a_printer_without_paper_says_so_to_whoever_ordered(
    kiosks: Callable[..., Visitor], office: Office, printer: Simulator
) -> None:
    printer.set(paper_out=True)
    visitor = kiosks(printer=address(printer))
    taken = office.visitor("kiosk-1").take_ticket("lab", "sample")
    order = office.staff("lab-1").reprint(taken.id)
    visitor.until(lambda: office.staff("lab-1").order(order.id).result == "not_printed")
    assert not printer.papers


def test_a_kiosk_that_starts_late_prints_what_is_fresh_and_no_more(
    kiosks: Callable[..., Visitor], office: Office, printer: Simulator, clock: HandClock
) -> None:
    taken = office.visitor("kiosk-1").take_ticket("lab", "sample")
    clerk = office.staff("lab-1")
    old = clerk.reprint(taken.id)
    clock.advance(seconds=61)
    fresh = clerk.reprint(taken.id)
    elsewhere = clerk.reprint(taken.id, "kiosk-2")
    visitor = kiosks(printer=address(printer))
    visitor.until(lambda: clerk.order(fresh.id).result == "printed")
    assert len(printer.papers) == 1
    assert clerk.order(old.id).result == "expired"
    assert clerk.order(elsewhere.id).result is None


def test_without_a_printer_nothing_is_promised(
    kiosks: Callable[..., Visitor], office: Office
) -> None:
    with socket.socket() as nobody:
        nobody.bind(("127.0.0.1", 0))
        visitor = kiosks(printer=f"network://127.0.0.1:{nobody.getsockname()[1]}")
        taken = office.visitor("kiosk-1").take_ticket("lab", "sample")
        order = office.staff("lab-1").reprint(taken.id)
        visitor.until(lambda: office.staff("lab-1").order(order.id).result == "not_printed")


def test_in_a_real_flood_one_more_touch_gives_the_number(
    kiosks: Callable[..., Visitor], office: Office, clock: HandClock
) -> None:
    visitor = kiosks()
    given = office.centre().kiosk("kiosk-1").flood_tickets
    for _ in range(given):
        office.visitor("kiosk-1").take_ticket("lab", "sample")
    with pytest.raises(Refused):
        office.visitor("kiosk-1").take_ticket("lab", "sample")
    visitor.tap("tile-lab")
    visitor.tap("errand-sample")
    visitor.until(lambda: visitor.state.said is not None)
    visitor.at(s.Page.SERVICE)
    visitor.until(lambda: visitor.visible("notice"))
    assert str(given) in visitor.text("notice")
    visitor.tap("errand-sample")
    visitor.at(s.Page.TICKET)
    assert visitor.text("number") == f"L{400 + given}"
