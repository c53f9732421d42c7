"""Floors drawn ahead on a thread of their own: what fails there is told."""

from __future__ import annotations

from pytestqt.qtbot import QtBot
from structlog.testing import capture_logs
from support.drawn_plan import drawn_plan, way_on_one_floor

from kiosk.wayfinding.drawing import draw_scene
from screens.map.pictures import Made, Order, Picture, draw_ahead

PLAN = drawn_plan()


def order(theme: str) -> Order:
    scene = draw_scene(PLAN, way_on_one_floor(PLAN), 0, "fi")
    return Order(scene, 300, 200, theme, 2.71, 7.3, "", compact=False)


def test_a_floor_that_can_not_be_drawn_is_told_and_the_next_one_comes(qtbot: QtBot) -> None:
    came: list[tuple[int, int, Picture]] = []
    made = Made()
    made.ready.connect(lambda *told: came.append(told))
    with capture_logs() as log:
        draw_ahead(made, 1, order("no such theme"), 0)
        draw_ahead(made, 2, order("dark"), 0)
        qtbot.waitUntil(lambda: bool(came))
    ((number, floor, picture),) = came
    assert (number, floor, picture.image.width()) == (2, 0, 300)
    (told,) = log
    assert (told["event"], told["log_level"], told["floor"]) == ("a map is not drawn", "error", 0)
