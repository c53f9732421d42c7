"""Arrows are found beside the window, kept, and found anew when ways change."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import dataclass, field

import pytest
from pytestqt.qtbot import QtBot

from kiosk.errors import Refused, Trouble
from kiosk.roles.guide_views import ArrowView
from screens.common.pulse import Pulse
from screens.lobby import ways as finding
from screens.lobby.ways import Ways

DESKS = {one: one for one in ("lab-1", "lab-2", "kela-1")}


class Guide:
    """Points as told; counts, waits or fails on demand."""

    def __init__(self, direction: str = "left") -> None:
        self.direction = direction
        self.planned = True
        self.fails: Exception | None = None
        self.asked: list[str] = []
        self.threads: set[int] = set()
        self.open = threading.Event()
        self.open.set()

    def warm(self) -> bool:
        self.open.wait(20)
        return self.planned

    def arrow(self, desk: str, language: str) -> ArrowView | None:
        self.threads.add(threading.get_ident())
        self.asked.append(desk)
        if self.fails is not None:
            raise self.fails
        if desk == "lab-2":
            raise Refused("no-such-place", place=desk, meant="lab-1")
        return ArrowView(self.direction, f"{self.direction} in {language}")


@dataclass
class Entry:
    kind: str


@dataclass
class Pointing:
    pulse: Pulse
    ways: Ways
    urgent: list[str] = field(default_factory=list)

    def found(self, desk: str, language: str = "fi") -> str:
        way = self.ways.find(desk, language)
        return way.direction if way else ""


@pytest.fixture
def pointing(qapp: object, monkeypatch: pytest.MonkeyPatch) -> Iterator[Pointing]:
    monkeypatch.setattr(finding, "AGAIN_MS", 1)
    urgent: list[str] = []
    pulse = Pulse()
    made = Pointing(pulse, Ways(pulse=pulse, urgent=lambda: urgent), urgent)
    yield made
    made.ways.close()
    pulse.stop()


def test_ways_to_all_desks_are_found_off_the_windows_thread(
    qtbot: QtBot, pointing: Pointing
) -> None:
    guide = Guide()
    pointing.ways.follow(guide, DESKS, ("fi", "en"))
    qtbot.waitUntil(lambda: pointing.found("kela-1") == "left")
    assert pointing.ways.find("lab-1", "en") == ArrowView("left", "left in en")
    assert pointing.found("lab-2") == ""
    assert pointing.found("health-1") == ""
    assert threading.get_ident() not in guide.threads


def test_nothing_waits_for_a_guide_that_is_still_reading_its_plan(
    qtbot: QtBot, pointing: Pointing
) -> None:
    guide = Guide()
    guide.open.clear()
    pointing.ways.follow(guide, DESKS, ("fi",))
    assert pointing.found("lab-1") == ""
    guide.open.set()
    qtbot.waitUntil(lambda: pointing.found("lab-1") == "left")


def test_who_is_on_the_way_comes_first(qtbot: QtBot, pointing: Pointing) -> None:
    guide = Guide()
    pointing.urgent.append("kela-1")
    pointing.ways.follow(guide, DESKS, ("fi",))
    qtbot.waitUntil(lambda: pointing.found("lab-1") == "left")
    assert guide.asked == ["kela-1", "lab-1", "lab-2"]


@pytest.mark.parametrize("kind", ["blocked", "unblocked"])
def test_a_lift_that_goes_out_of_use_turns_the_arrows(
    qtbot: QtBot, pointing: Pointing, kind: str
) -> None:
    guide = Guide()
    pointing.ways.follow(guide, DESKS, ("fi",))
    qtbot.waitUntil(lambda: pointing.found("kela-1") == "left")
    guide.direction = "right"
    told = len(guide.asked)
    pointing.pulse.news.emit((Entry("called"),))
    assert len(guide.asked) == told
    guide.open.clear()
    pointing.pulse.news.emit((Entry("called"), Entry(kind)))
    # What is known stands until something newer is.
    assert pointing.found("lab-1") == "left"
    guide.open.set()
    qtbot.waitUntil(lambda: pointing.found("kela-1") == "right")
    assert pointing.found("lab-1") == "right"


def test_what_is_new_ends_an_older_search(qtbot: QtBot, pointing: Pointing) -> None:
    old, new = Guide("left"), Guide("back")
    old.open.clear()
    pointing.ways.follow(old, DESKS, ("fi",))
    pointing.ways.follow(new, DESKS, ("fi",))
    old.open.set()
    qtbot.waitUntil(lambda: pointing.found("kela-1") == "back")
    assert old.asked == []


def test_a_new_centre_without_a_desk_or_a_plan_forgets_its_ways(
    qtbot: QtBot, pointing: Pointing
) -> None:
    guide = Guide()
    pointing.ways.follow(guide, DESKS, ("fi",))
    qtbot.waitUntil(lambda: pointing.found("kela-1") == "left")
    pointing.ways.follow(guide, {"lab-1": "lab-1"}, ("fi",))
    qtbot.waitUntil(lambda: pointing.found("kela-1") == "")
    assert pointing.found("lab-1") == "left"
    guide.planned = False
    pointing.ways.renew()
    qtbot.waitUntil(lambda: pointing.found("lab-1") == "")


def test_while_the_database_is_away_known_ways_stand_and_are_asked_again(
    qtbot: QtBot, pointing: Pointing
) -> None:
    guide = Guide()
    pointing.ways.follow(guide, DESKS, ("fi",))
    qtbot.waitUntil(lambda: pointing.found("kela-1") == "left")
    guide.direction, guide.fails = "right", Trouble("database-away")
    pointing.pulse.back.emit()
    told = len(guide.asked)
    qtbot.waitUntil(lambda: len(guide.asked) > told + 1)
    assert pointing.found("lab-1") == "left"
    guide.fails = None
    qtbot.waitUntil(lambda: pointing.found("kela-1") == "right")


def test_only_what_differs_is_told(qtbot: QtBot, pointing: Pointing) -> None:
    guide = Guide()
    pointing.ways.follow(guide, DESKS, ("fi",))
    qtbot.waitUntil(lambda: pointing.found("kela-1") == "left")
    changes: list[None] = []
    pointing.ways.changed.connect(lambda: changes.append(None))
    asked = len(guide.asked)
    pointing.ways.renew()
    qtbot.waitUntil(lambda: len(guide.asked) == asked + 3)
    guide.direction = "ahead"
    pointing.ways.renew()
    qtbot.waitUntil(lambda: pointing.found("kela-1") == "ahead")
    assert len(changes) == 2
