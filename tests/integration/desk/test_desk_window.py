from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QAccessible, QAccessibleActionInterface, QGuiApplication, QKeyEvent
from PySide6.QtQuick import QQuickItem
from support.small_centre import open_small, small_centre
from support.windows import item

from kiosk.clock import HandClock
from kiosk.office import Office
from kiosk.queueing.ticket import State

Clerks = Callable[..., Any]
Take = Callable[..., str]


def test_space_calls_the_first_in_line(clerks: Clerks, take: Take) -> None:
    first, _ = take(errand="blood_test"), take()
    clerk = clerks()
    clerk.next()
    assert clerk.sees("desk-number") == first
    assert clerk.sees("desk-service") == "Laboratory"
    assert clerk.sees("desk-errand") == "Blood test"
    assert clerk.sees("desk-next-says") == f"{first} has not arrived yet"
    assert clerk.window.title() == f"{first} · Desk 1"


def test_a_visitor_who_comes_costs_one_key(clerks: Clerks, take: Take, clock: HandClock) -> None:
    first, second = take(), take()
    clerk = clerks()
    clerk.next()
    clock.advance(seconds=61)
    clerk.desk.program.pulse.tick.emit()
    clerk.settled()
    assert clerk.visible("desk-estimated")
    clerk.next()
    assert clerk.sees("desk-number") == second
    states = {one.number: one.state for one in clerk.desk.session.view.recent}
    assert states == {first: State.SERVED, second: State.CALLED}


@pytest.mark.parametrize("by", ["key", "touch", "mouse"])
def test_a_visitor_who_does_not_come_costs_two(
    clerks: Clerks, take: Take, clock: HandClock, by: str, qtbot: Any
) -> None:
    first, second = take(), take()
    clerk = clerks()
    clerk.next()
    clerk.next()
    assert clerk.sees("desk-question") == f"Did {first} come?"
    clock.advance(seconds=90)
    clerk.desk.program.pulse.tick.emit()
    clerk.settled()
    if by == "key":
        clerk.press("M")
    else:
        qtbot.wait(450)
        (clerk.tap if by == "touch" else clerk.click)("desk-ask-missed")
    assert not clerk.visible("desk-question")
    assert clerk.sees("desk-number") == second
    assert [one.number for one in clerk.desk.session.view.missed] == [first]


def test_arrived_as_the_answer_begins_service_and_calls_nobody(clerks: Clerks, take: Take) -> None:
    first, _ = take(), take()
    clerk = clerks()
    clerk.next()
    clerk.next()
    clerk.press("A")
    current = clerk.desk.session.current
    assert (current.number, current.state, current.estimated) == (first, State.SERVING, False)
    assert clerk.focus == "desk-next"


def test_recall_as_the_answer_calls_once_more(clerks: Clerks, take: Take) -> None:
    take()
    clerk = clerks()
    clerk.next()
    clerk.next()
    clerk.press("R")
    assert clerk.desk.session.current.calls == 2
    assert not clerk.visible("desk-question")


def test_space_is_no_answer_to_the_question(clerks: Clerks, take: Take) -> None:
    first = take()
    clerk = clerks()
    clerk.next()
    clerk.next()
    clerk.next()
    assert clerk.sees("desk-question") == f"Did {first} come?"
    clerk.press("Escape")
    assert not clerk.visible("desk-question")
    assert clerk.sees("desk-number") == first


def test_a_second_touch_meant_for_next_hits_no_answer(clerks: Clerks, take: Take) -> None:
    take()
    clerk = clerks()
    clerk.next()
    clerk.watch.seconds += 5
    clerk.tap("desk-next")
    assert clerk.visible("desk-question")
    clerk.tap("desk-ask-missed")
    assert clerk.visible("desk-question")
    assert clerk.desk.session.current.state is State.CALLED


def test_a_second_next_within_two_seconds_does_nothing(clerks: Clerks, take: Take) -> None:
    first, second = take(), take()
    clerk = clerks()
    clerk.next()
    clerk.press("A")
    clerk.watch.seconds += 1.9
    clerk.press("Space")
    assert clerk.sees("desk-number") == first
    clerk.watch.seconds += 0.2
    clerk.press("A")
    clerk.next()
    assert clerk.sees("desk-number") == second


@pytest.mark.parametrize("key", ["Space", "M", "D", "N"])
def test_a_held_key_does_nothing_over_and_over(clerks: Clerks, take: Take, key: str) -> None:
    first = take()
    take()
    clerk = clerks()
    clerk.next()
    clerk.press("A")
    clerk.watch.seconds += 5
    code = getattr(Qt.Key, f"Key_{key}")
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease) * 3:
        QGuiApplication.sendEvent(
            clerk.window, QKeyEvent(kind, code, Qt.KeyboardModifier.NoModifier, "", True, 1)
        )
    clerk.settled()
    assert clerk.sees("desk-number") == first
    assert clerk.desk.session.current.state is State.SERVING
    assert not clerk.desk.session.giving


def test_nobody_is_missed_before_there_was_time_to_come(
    clerks: Clerks, take: Take, clock: HandClock
) -> None:
    first = take()
    clerk = clerks()
    clerk.next()
    clerk.next()
    clock.advance(seconds=20)
    clerk.press("M")
    assert clerk.sees("desk-told").startswith(first)
    assert "70" in clerk.sees("desk-told")
    # The question stands, and its answer is taken once it is time.
    assert clerk.visible("desk-question")
    clock.advance(seconds=70)
    clerk.press("M")
    assert [one.number for one in clerk.desk.session.view.missed] == [first]


def test_missed_done_and_back_by_their_keys(clerks: Clerks, take: Take, clock: HandClock) -> None:
    first, second = take(), take()
    clerk = clerks()
    clerk.next()
    clock.advance(seconds=90)
    clerk.press("M")
    assert clerk.visible("desk-empty")
    clerk.press("B")
    assert clerk.sees("desk-told") == f"{first} is back in the queue."
    clerk.next()
    clerk.press("D")
    states = {one.number: one.state for one in clerk.desk.session.view.recent}
    assert states[second] is State.SERVED or states[first] is State.SERVED
    assert clerk.desk.session.current is None


def test_a_missed_visitor_comes_back_by_the_button_on_the_line(
    clerks: Clerks, take: Take, clock: HandClock
) -> None:
    first = take()
    clerk = clerks()
    clerk.next()
    clock.advance(seconds=90)
    clerk.press("M")

    def back() -> QQuickItem:
        return item(clerk.window, f"desk-back-{first}")

    clerk.click("desk-tab-missed")
    # A line is laid out with the next frame, not with the click.
    clerk.until(lambda: clerk.window.contentItem().mapFromItem(back(), QPointF()).y() > 100)
    clerk.window.grabWindow()
    clerk.click(f"desk-back-{first}")
    assert [one.number for one in clerk.desk.session.view.waiting] == [first]
    assert clerk.focus == "desk-next"


@pytest.mark.parametrize(
    ("name", "state"),
    [("desk-arrived", State.SERVING), ("desk-missed", State.MISSED), ("desk-done", State.SERVED)],
)
def test_every_action_can_be_touched_and_space_is_next_afterwards(
    clerks: Clerks, take: Take, clock: HandClock, name: str, state: State
) -> None:
    first = take()
    clerk = clerks()
    clerk.tap("desk-next")
    clock.advance(seconds=0 if name == "desk-arrived" else 90)
    clerk.tap(name)
    states = {one.number: one.state for one in clerk.desk.session.view.recent}
    assert states == {first: state}
    assert clerk.focus == "desk-next"


def test_every_action_can_be_reached_by_tab(clerks: Clerks, take: Take) -> None:
    take()
    clerk = clerks()
    clerk.next()
    assert clerk.focus == "desk-next"
    met = []
    for _ in range(20):
        clerk.key("Tab")
        met.append(clerk.focus)
        if clerk.focus == "desk-next":
            break
    assert {
        "desk-arrived",
        "desk-recall",
        "desk-missed",
        "desk-done",
        "desk-give",
        "language-fi",
        "desk-tab-called",
    } <= set(met)


def test_a_focused_button_is_pressed_by_space_and_gives_the_focus_back(
    clerks: Clerks, take: Take
) -> None:
    take()
    clerk = clerks()
    clerk.next()
    while clerk.focus != "desk-recall":
        clerk.key("Tab")
    clerk.press("Space")
    assert clerk.desk.session.current.calls == 2
    assert clerk.focus == "desk-next"


def test_next_when_nobody_waits_says_so(clerks: Clerks) -> None:
    clerk = clerks()
    assert clerk.sees("desk-next-says") == "Nobody is waiting"
    clerk.next()
    assert clerk.sees("desk-told") == "Nobody is waiting."
    assert clerk.visible("desk-empty")


def test_a_number_is_given_after_the_last_one_of_the_day(
    clerks: Clerks, clock: HandClock, office: Office
) -> None:
    clock.advance(hours=7)
    clerk = clerks()
    clerk.press("N")
    clerk.click("desk-give-in-fi")
    clerk.click("desk-give-do")
    waiting = office.staff("lab-2").view().waiting
    assert clerk.sees("desk-told") == f"{waiting[0].number} is the visitor’s number"
    assert waiting[0].word in clerk.says("desk-told")
    assert waiting[0].language == "fi"
    clerk.press("Escape")
    assert clerk.sees("desk-told") == ""


def test_giving_a_number_is_two_keys(clerks: Clerks) -> None:
    clerk = clerks()
    clerk.press("N")
    clerk.press("Return")
    assert [one.language for one in clerk.desk.session.view.waiting] == ["en"]
    assert clerk.focus == "desk-next"


def test_what_others_do_is_seen_without_a_key(
    clerks: Clerks, take: Take, office: Office, clock: HandClock
) -> None:
    clerk = clerks()
    number = take()
    clerk.until(lambda: len(clerk.desk.session.view.waiting) == 1)
    clerk.next()
    clock.advance(seconds=90)
    office.staff("lab-1").missed()
    clerk.until(lambda: clerk.desk.session.current is None)
    assert [one.number for one in clerk.desk.session.view.missed] == [number]


def test_two_desks_that_press_next_together_get_two_visitors(
    clerks: Clerks, database: str, clock: HandClock
) -> None:
    with open_small(database, clock) as office:
        visitor = office.visitor("kiosk-1")
        numbers = {visitor.take_ticket("lab").number for _ in range(16)}
    both = clerks("lab-1", database), clerks("lab-2", database)
    called: list[str] = []
    for _ in range(8):
        for clerk in both:
            clerk.watch.seconds += 5
            clerk.window.requestActivate()
            clerk.until(lambda at=clerk: at.focus == "desk-next")
            clerk.key("Space")
        for clerk in both:
            clerk.settled()
            called.append(clerk.sees("desk-number"))
        for clerk in both:
            clerk.desk.page.arrived()
            clerk.settled()
    assert len(called) == 16
    assert set(called) == numbers


def test_two_windows_of_one_desk_never_act_on_a_ticket_the_clerk_did_not_see(
    clerks: Clerks, take: Take, office: Office
) -> None:
    take(), take()
    clerk = clerks()
    clerk.next()
    clerk.press("A")
    seen = clerk.desk.session.view
    office.staff("lab-1").call_next()
    clerk.desk.session.view = seen
    clerk.press("M")
    clerk.settled()
    assert office.staff("lab-1").view().missed == ()
    assert clerk.visible("desk-told")


def test_the_window_changes_its_language_at_once(clerks: Clerks, take: Take) -> None:
    take()
    clerk = clerks()
    clerk.next()
    clerk.click("language-fi")
    assert clerk.sees("desk-service") == "Laboratorio"
    assert clerk.sees("desk-label") == "Tiski 1"
    clerk.next()
    assert clerk.sees("desk-question").startswith("Tuliko")


def test_a_new_version_of_the_centre_is_followed(clerks: Clerks, office: Office) -> None:
    clerk = clerks()
    office.caretaker().publish(small_centre({"Desk 1": "Counter 1"}))
    clerk.until(lambda: clerk.sees("desk-label") == "Counter 1")


@pytest.fixture
def assistive() -> Iterator[None]:
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


def _tree(interface: Any) -> Iterator[Any]:
    yield interface
    for place in range(interface.childCount()):
        child = interface.child(place)
        if child is not None:
            yield from _tree(child)


def _told(clerk: Any) -> dict[str, Any]:
    """Every visible control and text of the window by the name it is announced by."""
    root = QAccessible.queryAccessibleInterface(clerk.window)
    return {
        one.text(QAccessible.Text.Name): one
        for one in _tree(root)
        if not one.state().invisible and one.role() != QAccessible.Role.NoRole
    }


def test_an_assistive_program_reads_the_desk_and_presses_next(
    assistive: None, clerks: Clerks, take: Take
) -> None:
    number = take()
    clerk = clerks()
    told = _told(clerk)
    assert "Laboratory, 1 visitor waiting, Longest 0 min" in told
    button = told["Next"]
    assert button.role() == QAccessible.Role.Button
    assert button.text(QAccessible.Text.Description) == "Calls the first in the queue"
    button.actionInterface().doAction(QAccessibleActionInterface.pressAction())
    clerk.settled()
    assert number in _told(clerk)
    assert not [
        one
        for one in _tree(QAccessible.queryAccessibleInterface(clerk.window))
        if one.role() in {QAccessible.Role.Button, QAccessible.Role.RadioButton}
        and not one.state().invisible
        and not one.text(QAccessible.Text.Name)
    ]
