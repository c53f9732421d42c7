"""The map on a slip: the floor that one walks most of, and never in the slip's way."""

from __future__ import annotations

import pytest
from structlog.testing import capture_logs

import screens.map.paper
from printer.drawing import map_size
from screens.touch.paper import map_of
from screens.touch.way_shots import way_to


@pytest.mark.parametrize("dots", [384, 576])
@pytest.mark.parametrize("goal", ["kela", "category:subway"])
def test_a_map_is_as_large_as_the_paper_gives_it(goal: str, dots: int, qapp: object) -> None:
    drawn = map_of(way_to(goal, "fi"), dots)
    assert drawn is not None
    assert (drawn.wide, drawn.high) == map_size(dots)
    assert any(drawn.bits)


def test_a_map_that_cannot_be_drawn_is_left_out_and_told(
    monkeypatch: pytest.MonkeyPatch, qapp: object
) -> None:
    def breaks(*_: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(screens.map.paper, "way_picture", breaks)
    with capture_logs() as log:
        assert map_of(way_to("kela", "fi"), 576) is None
    assert [one["goal"] for one in log] == ["kela"]


def test_where_there_is_no_way_there_is_no_map(qapp: object) -> None:
    shut = frozenset({"lift-a", "lift-b", "lift-c"})
    assert map_of(way_to("category:subway", "fi", "step-free", shut), 576) is None
