"""A visitor who is shown the way: by touch, by key, on paper, and when something is out of use."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from support.small_centre import small_centre
from support.touch_visitor import Visitor
from support.windows import item

from kiosk.errors import Trouble
from kiosk.office import Office
from kiosk.roles.guide import Guide
from kiosk.roles.guide_views import WayView
from printer.simulator import Simulator
from screens.common.rehearsal import items_below
from screens.touch import state as s


def guided(visitor: Visitor) -> Visitor:
    visitor.until(lambda: visitor.state.lead.guides, within_ms=30_000)
    return visitor


def way(visitor: Visitor) -> WayView:
    visitor.until(lambda: not visitor.state.lead.seeking)
    found = visitor.state.lead.way
    assert found is not None
    return found


def map_shown(visitor: Visitor) -> bool:
    maps = [
        one
        for one in items_below(item(visitor.window, "way-map"))
        if one.metaObject().className().startswith("RouteMap")
    ]
    return bool(maps) and maps[0].isVisible() and maps[0].drawing() is not None


def texts(visitor: Visitor) -> str:
    return " ".join(
        str(one.property("text") or "")
        for one in items_below(visitor.window.contentItem())
        if one.isVisible()
    )


def test_a_service_shows_the_way_without_steps_and_back(
    kiosks: Callable[..., Visitor], office: Office
) -> None:
    visitor = guided(kiosks())
    visitor.tap("tile-kela")
    visitor.tap("show-way")
    visitor.at(s.Page.WAY)
    shown = way(visitor)
    assert (shown.goal_name, shown.language, shown.found) == ("Kela", "fi", True)
    visitor.until(lambda: map_shown(visitor))
    assert shown.steps[0].text in texts(visitor)
    visitor.tap("step-free")
    visitor.until(lambda: way(visitor).profile == "step-free")
    visitor.tap("language-en")
    visitor.until(lambda: way(visitor).language == "en")
    assert item(visitor.window, "step-free").property("on") is True
    visitor.tap("back")
    visitor.at(s.Page.SERVICE)
    visitor.tap("back")
    visitor.tap("tile-library")
    visitor.tap("show-way")
    visitor.until(lambda: way(visitor).goal == "library")
    assert way(visitor).profile == "step-free"
    visitor.tap("done")
    visitor.at(s.Page.HOME)
    assert (visitor.state.language, visitor.state.lead.step_free) == ("fi", False)


def test_a_place_is_found_by_key_alone_and_its_floors_are_chosen(
    kiosks: Callable[..., Visitor], office: Office
) -> None:
    visitor = guided(kiosks(size="1920x1080", language="en"))
    visitor.until(visitor.window.isActive)

    def press(goal: str) -> None:
        visitor.ready()
        for _ in range(60):
            if visitor.focus() == goal:
                break
            visitor.key(Qt.Key.Key_Tab)
        assert visitor.focus() == goal
        visitor.ready()
        visitor.key(Qt.Key.Key_Space)

    press("find-place")
    visitor.at(s.Page.PLACES)
    visitor.until(lambda: visitor.visible("place-category:subway"))
    press("place-category:subway")
    visitor.at(s.Page.WAY)
    floors = len(way(visitor).floors)
    assert floors > 1
    press(f"floor-{floors - 1}")
    visitor.until(lambda: visitor.state.lead.floor == floors - 1)
    visitor.ready()
    visitor.key(Qt.Key.Key_Escape)
    visitor.at(s.Page.PLACES)


def test_places_that_do_not_fit_are_on_further_pages(
    kiosks: Callable[..., Visitor], office: Office
) -> None:
    visitor = guided(kiosks())
    visitor.tap("find-place")
    visitor.until(lambda: visitor.visible("shelf-next"))
    seen = set()
    while True:
        visitor.ready()
        seen |= {
            one.objectName()
            for one in items_below(item(visitor.window, "page-places"))
            if one.objectName().startswith("place-") and one.isVisible()
        }
        if not item(visitor.window, "shelf-next").isEnabled():
            break
        visitor.tap("shelf-next")
    assert seen == {f"place-{one.goal}" for one in visitor.state.lead.places}
    visitor.tap("shelf-previous")
    assert visitor.state.page is s.Page.PLACES


def test_after_the_number_the_map_is_there_and_the_slip_bears_the_way(
    kiosks: Callable[..., Visitor], office: Office, printer: Simulator
) -> None:
    visitor = kiosks(printer=f"network://127.0.0.1:{printer.port}")
    guided(visitor)
    visitor.tap("tile-kela")
    visitor.ready()
    visitor.tap("errand-other")
    visitor.at(s.Page.TICKET)
    visitor.until(lambda: visitor.visible("strip"))
    visitor.until(lambda: len(printer.papers) == 1)
    with_way = printer.papers[0].height
    visitor.tap("show-way")
    visitor.at(s.Page.WAY)
    assert way(visitor).goal == "waiting_2"
    office.staff("kela-1").call_next()
    visitor.at(s.Page.FOUND)
    visitor.tap("show-way")
    visitor.at(s.Page.WAY)
    assert way(visitor).goal == "kela-1"
    visitor.tap("done")
    with guide_held(visitor):
        visitor.tap("tile-kela")
        visitor.ready()
        visitor.tap("errand-other")
        visitor.at(s.Page.TICKET)
        visitor.until(lambda: len(printer.papers) == 2)
        assert not visitor.visible("strip")
    assert printer.papers[1].height < with_way


@contextmanager
def guide_held(visitor: Visitor) -> Iterator[None]:
    """Whatever the guide is asked meanwhile, it answers only afterwards."""
    let_go, find = threading.Event(), Guide.way

    def held(self: Guide, *told: object, **more: object) -> WayView:
        let_go.wait(60)
        return find(self, *told, **more)  # type: ignore[arg-type]  # handed on as they came

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Guide, "way", held)
        try:
            yield
        finally:
            let_go.set()


def test_a_slow_guide_stops_nobody(kiosks: Callable[..., Visitor], office: Office) -> None:
    visitor = guided(kiosks())
    with guide_held(visitor):
        visitor.tap("tile-library")
        visitor.tap("show-way")
        visitor.until(lambda: visitor.visible("way-seeking"))
        visitor.tap("language-sv")
        visitor.tap("back")
        visitor.at(s.Page.SERVICE)
    visitor.ready()
    assert visitor.state.lead.way is None


def test_what_goes_out_of_use_is_told_at_once_and_gone_round(
    kiosks: Callable[..., Visitor], office: Office
) -> None:
    visitor = guided(kiosks(language="en"))
    visitor.tap("find-place")
    visitor.tap("place-category:subway")
    visitor.at(s.Page.WAY)
    visitor.tap("step-free")
    visitor.until(lambda: way(visitor).profile == "step-free")
    before = way(visitor)
    assert (before.found, before.shut) == (True, ())
    caretaker = office.caretaker()
    caretaker.block_way("lift-a")
    visitor.until(lambda: bool(way(visitor).shut))
    visitor.until(lambda: visitor.visible("way-shut"))
    caretaker.block_way("lift-b")
    caretaker.block_way("lift-c")
    visitor.until(lambda: not way(visitor).found)
    visitor.until(lambda: visitor.visible("no-way"))
    assert not visitor.visible("way-map")
    help_ = way(visitor).help_goal
    visitor.tap("help")
    visitor.until(lambda: way(visitor).found)
    assert way(visitor).goal == help_
    visitor.tap("back")
    visitor.until(lambda: visitor.visible("no-way"))
    for lift in ("lift-a", "lift-b", "lift-c"):
        caretaker.unblock_way(lift)
    visitor.until(lambda: way(visitor).found and not way(visitor).shut)


def test_while_the_database_is_away_the_way_is_still_shown(
    kiosks: Callable[..., Visitor], office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    visitor = guided(kiosks())
    store = visitor.kiosk.counter.office()._store

    def away(*_: object) -> None:
        raise Trouble("database-away", address="", why="gone")

    monkeypatch.setattr(store, "read", away)
    visitor.tap("tile-kela")
    visitor.tap("show-way")
    visitor.until(lambda: map_shown(visitor))
    assert way(visitor).goal_name == "Kela"


def test_a_centre_without_a_plan_offers_no_way(
    kiosks: Callable[..., Visitor], office: Office
) -> None:
    visitor = guided(kiosks())
    office.caretaker().publish(small_centre())
    visitor.until(lambda: not visitor.state.lead.guides)
    visitor.until(lambda: visitor.visible("tile-library"))
    assert not visitor.visible("find-place")
    visitor.tap("tile-library")
    visitor.at(s.Page.SERVICE)
    assert not visitor.visible("show-way")


def test_whoever_does_not_see_the_map_hears_it_in_words(
    kiosks: Callable[..., Visitor], office: Office
) -> None:
    visitor = guided(kiosks(language="en"))
    visitor.tap("tile-kela")
    visitor.tap("show-way")
    steps = [one.text for one in way(visitor).steps]
    QAccessible.setActive(True)
    visitor.until(lambda: map_shown(visitor))

    def named(name: str) -> str:
        found = QAccessible.queryAccessibleInterface(item(visitor.window, name))
        return found.text(QAccessible.Text.Name)

    assert all(one in named("way-map") for one in steps)
    assert named("step-free") == "Step-free way"
    switch = QAccessible.queryAccessibleInterface(item(visitor.window, "step-free"))
    assert (switch.role(), switch.state().checkable) == (QAccessible.Role.CheckBox, True)
