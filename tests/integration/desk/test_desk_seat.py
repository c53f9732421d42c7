"""A desk's window keeps its desk while it is open, and says who has it when it can't."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from kiosk.clock import HandClock
from kiosk.office import Office
from kiosk.queueing.staffing import SeatState

Clerks = Callable[..., Any]
Take = Callable[..., str]


def seat(office: Office) -> tuple[SeatState, str]:
    found = next(one for one in office.supervisor().view().desks if one.desk == "lab-1")
    return found.state, found.owner


def keep(clerk: Any) -> None:
    """What the pulse does three times in each lease."""
    clerk.desk.seat._keep()
    clerk.settled()


def test_an_open_window_keeps_its_desk_and_a_closed_one_leaves_it(
    clerks: Clerks, office: Office, clock: HandClock
) -> None:
    clerk = clerks()
    clerk.until(lambda: seat(office) == (SeatState.OPEN, "lab-1"))
    for _ in range(3):
        clock.advance(seconds=100)
        keep(clerk)
    assert seat(office) == (SeatState.OPEN, "lab-1")
    # A machine that slept longer than its lease sits down again.
    clock.advance(minutes=30)
    assert seat(office)[0] is SeatState.VANISHED
    keep(clerk)
    clerk.until(lambda: seat(office)[0] is SeatState.OPEN)
    clerk.desk.program.close()
    assert seat(office) == (SeatState.CLOSED, "lab-1")


def test_a_window_whose_desk_is_taken_says_by_whom(
    clerks: Clerks, office: Office, clock: HandClock, take: Take
) -> None:
    anna = office.staff("lab-1", "Anna")
    anna.sit()
    number = take()
    clerk = clerks()
    clerk.until(lambda: clerk.visible("desk-told"))
    assert clerk.desk.page.get_message()["text"].startswith("Anna is at Desk 1.")
    clerk.next()
    assert clerk.sees("desk-number") != number
    assert clerk.desk.page.get_message()["text"].startswith("Anna is at Desk 1.")
    # She goes on undisturbed; when she leaves, the next key here takes the desk.
    assert anna.keep() is SeatState.OPEN
    anna.leave()
    clerk.next()
    assert clerk.sees("desk-number") == number
    assert seat(office) == (SeatState.OPEN, "lab-1")


def test_a_desk_freed_by_the_supervisor_waits_for_the_clerk_s_next_key(
    clerks: Clerks, office: Office, take: Take
) -> None:
    take()
    clerk = clerks()
    clerk.until(lambda: seat(office)[0] is SeatState.OPEN)
    office.supervisor().free("lab-1")
    keep(clerk)
    assert seat(office)[0] is SeatState.CLOSED
    clerk.next()
    assert seat(office) == (SeatState.OPEN, "lab-1")
