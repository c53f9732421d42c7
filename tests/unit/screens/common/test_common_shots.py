from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from support.windows import Words

from screens.common.program import PageFault
from screens.common.shots import SIZES, Scene, render

PAGE = Path(__file__).parent / "controls.qml"


def test_every_language_and_theme_is_drawn(qapp: object, tmp_path: Path) -> None:
    scene = Scene("controls", "desk_small", PAGE, lambda _: {})
    themes = ("light", "contrast")
    written = render([scene], tmp_path, Words(), languages=("en", "ar"), themes=themes)
    assert [path.name for path in written] == [
        "controls-desk_small-en-light.png",
        "controls-desk_small-en-contrast.png",
        "controls-desk_small-ar-light.png",
        "controls-desk_small-ar-contrast.png",
    ]
    pictures = [QImage(str(path)) for path in written]
    assert {(one.width(), one.height()) for one in pictures} == {(900, 600)}
    assert len({one.pixelColor(1, 1).name() for one in pictures}) == 2


@pytest.mark.parametrize("kind", SIZES)
def test_every_kind_of_screen_is_drawn_whole(qapp: object, tmp_path: Path, kind: str) -> None:
    scene = Scene("controls", kind, PAGE, lambda _: {}, languages=("fi",), themes=("light",))
    (written,) = render([scene], tmp_path, Words(), languages=("en",))
    picture = QImage(str(written))
    assert (picture.width(), picture.height()) == (SIZES[kind].width, SIZES[kind].height)


def test_a_page_that_complains_is_not_passed_over(
    qapp: object, tmp_path: Path, no_complaints: list[str]
) -> None:
    page = tmp_path / "complains.qml"
    page.write_text(
        "import QtQuick\nItem { property var none: null; property int n: none.length }\n"
    )
    scene = Scene("complains", "desk", page, lambda _: {}, themes=("light",))
    with pytest.raises(PageFault):
        render([scene], tmp_path, Words(), languages=("en",))
    no_complaints.clear()
