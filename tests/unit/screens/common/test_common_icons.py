from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage

from kiosk.roles.finding_places import AMENITIES, PLACE, PLACES
from kiosk.wayfinding.marking import ICONS
from screens.common.icons import FOLDER, Icons, tint

CENTRE = Path(__file__).parents[4] / "config" / "iso_omena" / "icons"
DRAWINGS = sorted([*FOLDER.glob("*.svg"), *CENTRE.glob("*.svg")])


def inked(picture: QImage) -> list[tuple[int, int]]:
    return [
        (x, y)
        for x in range(picture.width())
        for y in range(picture.height())
        if picture.pixelColor(x, y).alpha() > 128
    ]


@pytest.mark.parametrize("path", DRAWINGS, ids=lambda path: path.stem)
def test_a_drawing_keeps_to_the_set(qapp: object, path: Path) -> None:
    drawing = path.read_text(encoding="utf-8")
    assert 'viewBox="0 0 24 24"' in drawing
    assert 'stroke-width="2"' in drawing
    assert 'stroke-linecap="round"' in drawing
    assert set(re.findall(r"#[0-9a-fA-F]{3,6}", drawing)) == {"#000"}
    picture = tint(drawing.encode(), QColor("#0B3D78"), 96)
    ink = inked(picture)
    across = max(x for x, _ in ink) - min(x for x, _ in ink)
    down = max(y for _, y in ink) - min(y for _, y in ink)
    assert max(across, down) >= 60, "too small in its square"
    assert min(min(x, y) for x, y in ink) >= 1, "touches the edge"
    assert max(max(x, y) for x, y in ink) <= 94, "touches the edge"


def test_a_drawing_takes_the_colour_asked_for(qapp: object) -> None:
    picture = tint((FOLDER / "plus.svg").read_bytes(), QColor("#FF0000"), 48)
    assert picture.pixelColor(24, 24) == QColor("#FF0000")
    assert picture.pixelColor(2, 2).alpha() == 0


def test_the_centre_s_drawings_come_from_its_files(qapp: object) -> None:
    icons = Icons()
    lab = (CENTRE / "lab.svg").read_bytes()
    assert icons.use({"icons/lab.svg": lab, "centre.toml": b""})
    assert not icons.use({"icons/lab.svg": lab})
    assert icons.drawing("lab.svg") == lab
    assert icons.drawing("lab") is None
    size = QSize()
    picture = icons.requestImage("lab.svg/ffffff/1", size, QSize(40, 40))
    assert picture.size() == QSize(40, 40)
    assert inked(picture)


def test_an_unknown_icon_is_an_empty_picture(qapp: object) -> None:
    picture = Icons().requestImage("no-such/000000/0", QSize(), QSize(24, 24))
    assert picture.size() == QSize(24, 24)
    assert not inked(picture)


def test_what_is_no_drawing_is_an_empty_picture(qapp: object) -> None:
    assert not inked(tint(b"<svg", QColor("#000000"), 24))


def test_every_sign_of_maps_and_places_is_drawn() -> None:
    named = {*AMENITIES.values(), *PLACES.values(), PLACE, *ICONS.values()}
    assert sorted(name for name in named if not (FOLDER / f"{name}.svg").is_file()) == []
