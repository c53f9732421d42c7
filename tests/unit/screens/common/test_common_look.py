from __future__ import annotations

from pathlib import Path

import pytest

from config.centre import Geometry
from screens.common.look import CAP_HEIGHT, MEASURES, Look, scale_of
from screens.common.themes import THEMES, Theme, contrast

KIOSK = Geometry()
TEXT = [
    ("ink", "paper"),
    ("ink", "tile"),
    ("ink", "tilePressed"),
    ("ink", "tileClosed"),
    ("quiet", "paper"),
    ("quiet", "tile"),
    ("quiet", "tileClosed"),
    ("onAction", "action"),
    ("onAction", "actionPressed"),
    ("action", "tile"),
    ("action", "paper"),
    ("good", "goodPaper"),
    ("good", "paper"),
    ("warn", "warnPaper"),
    ("warn", "paper"),
]
BORDERS = [
    ("line", "paper"),
    ("line", "tile"),
    ("lineClosed", "paper"),
    ("lineClosed", "tileClosed"),
    ("focus", "paper"),
    ("focus", "tile"),
    ("action", "paper"),
]


def test_contrast_is_the_formula_of_wcag() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)
    assert contrast("#FFFFFF", "#777777") == contrast("#777777", "#FFFFFF")


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize(("front", "back"), TEXT)
def test_text_stands_out(name: str, front: str, back: str) -> None:
    theme: Theme = THEMES[name]
    least = {"light": 7.0, "dark": 4.5, "contrast": 7.0}[name]
    assert contrast(getattr(theme, front), getattr(theme, back)) >= least


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize(("front", "back"), BORDERS)
def test_borders_and_focus_stand_out(name: str, front: str, back: str) -> None:
    theme: Theme = THEMES[name]
    assert contrast(getattr(theme, front), getattr(theme, back)) >= 3


@pytest.mark.parametrize("name", THEMES)
def test_a_pressed_tile_differs_from_a_tile_at_rest(name: str) -> None:
    theme: Theme = THEMES[name]
    assert theme.tile != theme.tilePressed
    assert theme.action != theme.actionPressed


def test_the_kiosk_reads_from_its_distance() -> None:
    kiosk = MEASURES["kiosk"]
    least = 0.01222 * kiosk.viewing
    assert min(kiosk.body, kiosk.small, kiosk.tileName, kiosk.title) >= least - 0.05
    assert kiosk.number >= 45
    assert kiosk.touch >= 20


def test_the_called_number_reads_from_ten_metres() -> None:
    assert MEASURES["lobby"].number >= 122


def test_a_kiosk_of_its_own_size_is_in_millimetres() -> None:
    scale = scale_of(KIOSK, 1080, 1920)
    assert scale == pytest.approx(1920 / 708, abs=0.01)
    tokens = Look(scale=scale).tokens()
    assert tokens["margin"] == round(24 * scale)
    assert tokens["body"] == round(8 * scale / CAP_HEIGHT)
    assert tokens["hairline"] >= 1
    assert tokens["ring"] >= 3


def test_a_window_on_a_desk_shows_the_same_page_smaller() -> None:
    whole = scale_of(KIOSK, 1080, 1920)
    assert scale_of(KIOSK, 540, 960) == pytest.approx(whole / 2)


def test_a_screen_turned_is_the_same_screen() -> None:
    assert scale_of(KIOSK, 1920, 1080) == scale_of(KIOSK, 1080, 1920)


def test_a_desk_window_keeps_its_type_whatever_its_size() -> None:
    assert scale_of(None, 900, 600) == scale_of(None, 1800, 1200) == pytest.approx(96 / 25.4)


def test_type_follows_the_viewing_distance_within_bounds() -> None:
    lobby = MEASURES["lobby"]
    assert lobby.seen_from(8000).number == pytest.approx(lobby.number * 0.8)
    assert lobby.seen_from(1000).number == pytest.approx(lobby.number * 0.75)
    assert lobby.seen_from(90000).number == pytest.approx(lobby.number * 1.5)
    assert lobby.seen_from(90000).margin == lobby.margin


def test_reduced_motion_is_no_motion() -> None:
    assert Look().tokens()["motion"] == 220
    assert Look(reduced_motion=True).tokens()["motion"] == 0


def test_every_token_is_known_to_qml() -> None:
    import screens.common.program as program

    page = (Path(program.MODULES) / "Vuoro" / "Look.qml").read_text(encoding="utf-8")
    for name in Look().tokens():
        assert f" {name}" in page, name
