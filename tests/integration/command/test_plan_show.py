"""``vuoro plan show``: a picture a floor."""

from __future__ import annotations

from pathlib import Path

from PIL import Image
from support.command import REFERENCE, CommandLine


def test_every_floor_of_the_reference_plan_is_drawn(vuoro: CommandLine, tmp_path: Path) -> None:
    folder = tmp_path / "pictures"
    done = vuoro("plan", "show", "--png", str(folder), "--svg", str(REFERENCE))
    told = done.out.split()
    assert sorted(told) == sorted(str(one) for one in folder.iterdir())
    assert [Path(one).name for one in told[:2]] == ["floor-1.png", "floor-1.svg"]
    for one in folder.glob("*.png"):
        with Image.open(one) as picture:
            assert min(picture.size) >= 500
            assert len(picture.getcolors(1_000_000) or ()) > 10
    assert all("<svg" in one.read_text("utf-8") for one in folder.glob("*.svg"))


def test_what_can_not_be_drawn_is_told(vuoro: CommandLine, tmp_path: Path) -> None:
    empty = tmp_path / "empty.osm"
    empty.write_text("<osm version='0.6'/>", encoding="utf-8")
    assert vuoro("plan", "show", "--png", str(tmp_path / "x"), str(empty), code=None).code == 1
    file = tmp_path / "file"
    file.write_text("", encoding="utf-8")
    done = vuoro("plan", "show", "--png", str(file / "x"), str(REFERENCE), code=None)
    assert done.code not in {0, 1}
    assert str(file) in done.err
    assert "Traceback" not in done.err
    wrong = vuoro("plan", "show", "--png", str(tmp_path), "--theme", "pink", code=None)
    assert wrong.code == 2
