"""A real lobby over the real office: its arrows and words follow the plan and what is shut."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtQuick import QQuickItem
from pytestqt.qtbot import QtBot
from support.lobby_plans import two_floors
from support.small_centre import TUESDAY_TEN, small_files
from support.small_plan import planned_centre
from support.windows import item

from config.centre import Centre
from config.loading import load_files
from kiosk.office import Office, open_office
from kiosk.roles.lobby import desk_key
from screens.common.program import Options
from screens.lobby.program import Hall

NO_ARROWS = {'[lobbies.arrows]\nlab-1 = "left"\n': ""}
PLAN = two_floors(lobby=(12.0, 2.0), heading="270")
"""From the screen the lift is behind the visitor; the stairs are in front, to the right."""

Start = Callable[[Centre], tuple[Office, Hall]]


@pytest.fixture
def start(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qapp: object, no_complaints: list[str]
) -> Iterator[Start]:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    path = tmp_path / "vuoro.sqlite"
    halls: list[Hall] = []
    offices: list[Office] = []

    def begin(centre: Centre) -> tuple[Office, Hall]:
        office = open_office(path, at=TUESDAY_TEN)
        offices.append(office)
        office.caretaker().publish(centre)
        hall = Hall(open_office(path), "lobby-1", Options(size="1920x1080", silent=True))
        halls.append(hall)
        hall.show()
        return office, hall

    yield begin
    for one in (*halls, *offices):
        one.close()


def call(office: Office, language: str = "en", needs: tuple[str, ...] = ()) -> str:
    ticket = office.visitor("kiosk-1").take_ticket("lab", language=language, needs=needs, sure=True)
    called = office.staff("lab-1").call_next()
    assert called is not None
    assert called.number == ticket.number
    return called.number


def walk(root: QQuickItem) -> Iterator[QQuickItem]:
    for one in root.childItems():
        yield one
        yield from walk(one)


def arrow(hall: Hall, number: str) -> str:
    """What is drawn beside a large number: "", "ahead", "lift-up" … and how it is turned."""
    window = hall.program.window
    assert window is not None
    try:
        call = item(window, f"call-{number}")
    except AssertionError:
        return ""
    signs = [one for one in walk(call) if one.metaObject().indexOfProperty("points") >= 0]
    return next((str(one.property("points")) for one in signs if one.isVisible()), "")


def words(hall: Hall) -> str:
    window = hall.program.window
    assert window is not None
    told = [
        str(one.property("text"))
        for one in walk(window.contentItem())
        if one.objectName() == "directions" and one.isVisible()
    ]
    return " | ".join(told)


def test_a_call_points_the_way_and_says_it_in_the_tickets_language(
    qtbot: QtBot, start: Start
) -> None:
    office, hall = start(planned_centre(PLAN, NO_ARROWS))
    qtbot.waitUntil(lambda: hall.ways.find(desk_key("lab-1"), "en") is not None)
    number = call(office)
    qtbot.waitUntil(lambda: arrow(hall, number) == "back")
    assert words(hall).startswith("Take the lift")
    office.staff("lab-1").done()
    again = call(office, "fi")
    qtbot.waitUntil(lambda: arrow(hall, again) == "back")
    assert "hissi" in words(hall).lower()


def test_who_takes_no_stairs_is_called_with_the_arrow_of_all(qtbot: QtBot, start: Start) -> None:
    office, hall = start(planned_centre(PLAN, NO_ARROWS))
    shown = []
    for needs in ((), ("step_free",)):
        number = call(office, needs=needs)
        qtbot.waitUntil(lambda number=number: arrow(hall, number) == "back")
        shown.append(words(hall))
        office.staff("lab-1").done()
    assert shown[0] == shown[1] != ""


def test_a_lift_out_of_use_turns_the_arrow_of_a_call_that_stands(
    qtbot: QtBot, start: Start
) -> None:
    office, hall = start(planned_centre(PLAN, NO_ARROWS))
    number = call(office)
    qtbot.waitUntil(lambda: words(hall).startswith("Take the lift"))
    office.caretaker().block_way("lift-a")
    qtbot.waitUntil(lambda: "stairs" in words(hall))
    assert arrow(hall, number) != "back"
    office.caretaker().block_way("stairs-a")
    qtbot.waitUntil(lambda: arrow(hall, number) == "")
    assert words(hall) == ""
    office.caretaker().unblock_way("lift-a")
    qtbot.waitUntil(lambda: words(hall).startswith("Take the lift"))
    assert arrow(hall, number) == "back"


def test_the_caretakers_arrow_stands_above_the_plans_and_beside_no_other_words(
    qtbot: QtBot, start: Start
) -> None:
    office, hall = start(planned_centre(PLAN))
    qtbot.waitUntil(lambda: hall.ways.find(desk_key("lab-1"), "en") is not None)
    number = call(office)
    qtbot.waitUntil(lambda: arrow(hall, number) == "left")
    assert words(hall) == ""


def test_without_a_plan_there_is_what_the_caretaker_said_and_a_plan_comes_at_once(
    qtbot: QtBot, start: Start
) -> None:
    office, hall = start(load_files(small_files(NO_ARROWS)))
    number = call(office)
    qtbot.waitUntil(lambda: [one.call.number for one in hall.watch.board.large] == [number])
    assert (arrow(hall, number), words(hall)) == ("", "")
    office.caretaker().publish(load_files(small_files()))
    qtbot.waitUntil(lambda: arrow(hall, number) == "left")
    office.caretaker().publish(planned_centre(PLAN, NO_ARROWS))
    qtbot.waitUntil(lambda: arrow(hall, number) == "back")
    office.caretaker().publish(load_files(small_files(NO_ARROWS)))
    qtbot.waitUntil(lambda: arrow(hall, number) == "")
