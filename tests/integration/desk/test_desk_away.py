from __future__ import annotations

from collections.abc import Callable
from typing import Any

from support.postgres import Server
from support.small_centre import open_small, small_centre, without_desk

from kiosk.clock import HandClock
from kiosk.errors import Trouble
from kiosk.office import Office
from kiosk.queueing.ticket import State
from kiosk.roles.staff import Staff

Clerks = Callable[..., Any]
Take = Callable[..., str]


class Line:
    """The line to the office: it can be cut before an action, or after it was done."""

    def __init__(self, staff: Staff) -> None:
        self.staff = staff
        self.cut = ""
        self.broken: Exception | None = None

    def __getattr__(self, name: str) -> Callable[..., object]:
        def over(*args: object, **told: object) -> object:
            if self.broken:
                raise self.broken
            if self.cut == "before":
                raise Trouble("database-away")
            value = getattr(self.staff, name)(*args, **told)
            if self.cut == "after":
                raise Trouble("database-away")
            return value

        return over


def put_on_line(clerk: Any, office: Office) -> Line:
    line = Line(office.staff("lab-1"))
    clerk.desk.session._staff = line
    return line


def test_while_the_database_is_away_nothing_is_done_and_nothing_is_forgotten(
    clerks: Clerks, own_postgres: Server, clock: HandClock
) -> None:
    url = own_postgres.new_database()
    with open_small(url, clock) as office:
        number = office.visitor("kiosk-1").take_ticket("lab").number
        waits = office.visitor("kiosk-1").take_ticket("lab").number
        clerk = clerks("lab-1", url)
        clerk.next()
        own_postgres.stop()
        clerk.until(lambda: clerk.visible("desk-away"))
        assert clerk.sees("desk-number") == number
        assert clerk.sees("desk-next-says") == "No connection right now"
        clerk.press("A")
        assert clerk.says("desk-away") == "Not done: there is no connection to the queue."
        assert clerk.desk.session.current.state is State.CALLED
        own_postgres.start()
        clerk.until(lambda: not clerk.visible("desk-away"))
        clerk.press("A")
        clerk.next()
        assert clerk.sees("desk-number") == waits


def test_an_action_that_was_not_answered_is_not_shown_as_done(
    clerks: Clerks, take: Take, office: Office
) -> None:
    take()
    clerk = clerks()
    line = put_on_line(clerk, office)
    line.cut = "before"
    clerk.next()
    assert clerk.says("desk-away").startswith("“Next” was not confirmed. ")
    assert clerk.desk.session.current is None
    assert clerk.visible("desk-away")
    line.cut = ""
    clerk.until(lambda: not clerk.visible("desk-away"))
    assert clerk.visible("desk-empty")


def test_an_action_that_was_done_unanswered_is_shown_once_the_line_is_back(
    clerks: Clerks, take: Take, office: Office
) -> None:
    number = take()
    clerk = clerks()
    line = put_on_line(clerk, office)
    line.cut = "after"
    clerk.next()
    assert clerk.says("desk-away").startswith("“Next” was not confirmed. ")
    line.cut = ""
    clerk.until(lambda: clerk.sees("desk-number") == number)


def test_a_number_asked_for_again_after_no_answer_is_the_same_number(
    clerks: Clerks, office: Office
) -> None:
    clerk = clerks()
    line = put_on_line(clerk, office)
    line.cut = "after"
    clerk.press("N")
    clerk.press("Return")
    line.cut = ""
    clerk.until(lambda: not clerk.visible("desk-away"))
    clerk.press("Return")
    given = office.staff("lab-2").view().waiting
    assert len(given) == 1
    assert clerk.sees("desk-told") == f"{given[0].number} is the visitor’s number"
    clerk.press("N")
    clerk.press("Return")
    assert len(office.staff("lab-2").view().waiting) == 2


def test_an_action_done_before_the_desk_could_be_read_is_known(
    clerks: Clerks, take: Take, office: Office
) -> None:
    number = take()
    clerk = clerks()
    line = put_on_line(clerk, office)

    def call_next(**told: object) -> object:
        called = line.staff.call_next(**told)  # type: ignore[arg-type]
        line.cut = "before"
        return called

    line.call_next = call_next  # type: ignore[attr-defined]
    clerk.next()
    assert clerk.sees("desk-number") == number
    assert clerk.visible("desk-away")
    line.cut = ""
    clerk.until(lambda: not clerk.visible("desk-away"))


def test_a_fault_of_ours_is_told_in_plain_words(clerks: Clerks, take: Take, office: Office) -> None:
    take()
    clerk = clerks()
    line = put_on_line(clerk, office)
    line.broken = RuntimeError("secret detail")
    clerk.next()
    clerk.until(lambda: clerk.sees("desk-away").startswith("That did not go through."))
    assert "secret" not in clerk.says("desk-away")
    line.broken = None
    clerk.until(lambda: not clerk.visible("desk-away"))
    clerk.next()
    assert clerk.sees("desk-number")


def test_a_desk_that_was_taken_out_of_the_centre_says_so_and_comes_back(
    clerks: Clerks, take: Take, office: Office
) -> None:
    take()
    clerk = clerks()
    office.caretaker().publish(without_desk("lab-1"))
    clerk.until(lambda: clerk.visible("desk-away"))
    assert "lab-1" in clerk.sees("desk-away")
    clerk.next()
    assert clerk.desk.session.current is None
    office.caretaker().publish(small_centre())
    clerk.until(lambda: not clerk.visible("desk-away"))
    clerk.next()
    assert clerk.sees("desk-number")
