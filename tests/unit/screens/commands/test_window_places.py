"""The windows of a whole centre stand side by side and on the screen."""

from __future__ import annotations

from itertools import combinations

import pytest

from screens.commands.placing import Area, measure_screens, place_windows

LARGE = [Area(0, 0, 1920, 1080), Area(1920, 30, 2560, 1410), Area(0, 0, 3840, 2160)]
SMALL = [Area(0, 0, 1366, 768), Area(0, 24, 1280, 1000), Area(-1280, 0, 1024, 768)]


def within(inner: Area, outer: Area) -> bool:
    return (
        outer.x <= inner.x
        and outer.y <= inner.y
        and inner.x + inner.width <= outer.x + outer.width
        and inner.y + inner.height <= outer.y + outer.height
    )


def overlap(one: Area, other: Area) -> bool:
    return (
        one.x < other.x + other.width
        and other.x < one.x + one.width
        and one.y < other.y + other.height
        and other.y < one.y + one.height
    )


@pytest.mark.parametrize("screen", LARGE + SMALL, ids=str)
def test_every_window_lies_on_the_screen(screen: Area) -> None:
    places = place_windows(screen)
    assert set(places) == {"kiosk", "paper", "lobby", "desk"}
    assert all(within(place, screen) for place in places.values())
    assert all(min(place.width, place.height) >= 180 for place in places.values())


@pytest.mark.parametrize("screen", LARGE, ids=str)
def test_no_window_hides_another_on_a_usual_screen(screen: Area) -> None:
    assert not any(overlap(*pair) for pair in combinations(place_windows(screen).values(), 2))


@pytest.mark.parametrize("screen", LARGE + SMALL, ids=str)
def test_kiosk_and_lobby_keep_their_shapes(screen: Area) -> None:
    places = place_windows(screen)
    assert abs(places["kiosk"].height / places["kiosk"].width - 16 / 9) < 0.02
    assert abs(places["lobby"].width / places["lobby"].height - 16 / 9) < 0.02


def test_a_place_is_told_as_options() -> None:
    told = ["--size", "300x400", "--position", "10,20"]
    assert Area(10, 20, 300, 400).words() == told


def test_without_a_display_there_are_no_screens(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("DISPLAY", raising=False)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    assert measure_screens() == ()


def test_a_display_that_is_not_there_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DISPLAY", ":4711")
    monkeypatch.delenv("QT_QPA_PLATFORM", raising=False)
    assert measure_screens() == ()
