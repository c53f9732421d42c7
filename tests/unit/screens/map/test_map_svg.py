"""Maps as SVG: well formed, complete in themselves, made where there is no Qt."""

from __future__ import annotations

import re
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from support.drawn_plan import drawn_plan, way_on_one_floor, way_on_two_floors
from support.house import ROOT

from kiosk.roles.guide_views import WayView
from kiosk.wayfinding.drawing import draw_scene
from kiosk.wayfinding.marking import ICONS as MARK_ICONS
from kiosk.wayfinding.scene import Scene
from screens.common.themes import contrast
from screens.map.colours import FACES, PALETTES
from screens.map.saving import save_way_svg
from screens.map.svg import ICONS, measure, to_svg

SVG = "{http://www.w3.org/2000/svg}"
PLAN = drawn_plan()


def scene(language: str = "fi") -> Scene:
    return draw_scene(PLAN, way_on_one_floor(PLAN), 0, language)


@pytest.mark.parametrize("theme", list(PALETTES))
def test_it_is_well_formed_and_needs_nothing_else(theme: str) -> None:
    drawn = to_svg(scene(), 0, 90, 120, theme, text_mm=3, title="Kelaan <nyt>")
    root = ET.fromstring(drawn)
    assert root.tag == f"{SVG}svg"
    assert (root.get("width"), root.get("viewBox")) == ("90mm", "0 0 90 120")
    assert root.findtext(f"{SVG}title") == "Kelaan <nyt>"
    assert root.get("aria-label") == "Kelaan <nyt>"
    assert not re.search(r"href|url\(|<image|<style|<script", drawn)
    assert set(re.findall(r'(?:fill|stroke)="(#\w+)"', drawn)) <= set(PALETTES[theme].values())


def test_names_are_text_in_the_language_of_the_scene() -> None:
    drawn = ET.fromstring(to_svg(scene("ar"), 0, 398, 406))
    said = {one.text for one in drawn.iter(f"{SVG}text")}
    assert "المكتبة" in said
    assert drawn.get("lang") == "ar"


def test_what_a_plan_calls_things_cannot_break_out() -> None:
    floor = scene().floors[0]
    marks = tuple(replace(one, text='<script>&"') for one in floor.marks)
    drawn = to_svg(replace(scene(), floors=(replace(floor, marks=marks),)), 0, 398, 406)
    assert "<script" not in drawn
    assert any(one.text == '<script>&"' for one in ET.fromstring(drawn).iter(f"{SVG}text"))


def test_no_qt_is_loaded() -> None:
    program = (
        "import sys\n"
        "sys.path.insert(0, 'tests')\n"
        "from pathlib import Path\n"
        "from support.drawn_plan import drawn_plan, way_on_one_floor\n"
        "from kiosk.wayfinding.drawing import draw_scene\n"
        "import screens.map.saving\n"
        "from screens.map.svg import to_svg\n"
        "plan = drawn_plan()\n"
        "drawn = to_svg(draw_scene(plan, way_on_one_floor(plan), 0, 'fi'), 0, 100, 100)\n"
        "assert drawn.startswith('<svg')\n"
        "heavy = {'PySide6', 'shapely', 'numpy', 'networkx', 'sqlalchemy'} & set(sys.modules)\n"
        "assert not heavy, heavy\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr


def test_several_floors_stand_side_by_side(tmp_path: Path) -> None:
    two = draw_scene(PLAN, way_on_two_floors(PLAN), 270, "fi")
    way = WayView(
        "kiosk-2", "kela", "Kela", "fi", "default", True, (), 100, 2, 90, True, ("1", "3"), "",
        None, (), two,
    )  # fmt: skip
    file = tmp_path / "new" / "way.svg"
    save_way_svg(way, file, (200, 150))
    root = ET.fromstring(file.read_text(encoding="utf-8"))
    assert root.get("width") == "404mm"
    places = [one.get("transform") for one in root if one.tag == f"{SVG}g"]
    assert places == ["translate(0 0)", "translate(204 0)"]
    save_way_svg(replace(way, scene=None), file)
    assert len(ET.fromstring(file.read_text(encoding="utf-8"))) == 1


def test_every_sign_on_a_map_is_drawn() -> None:
    for name in {*MARK_ICONS.values(), "up", "down", "wheelchair"}:
        assert (ICONS / f"{name}.svg").is_file(), name


def test_widths_are_never_told_too_small() -> None:
    em = 7.3 / 0.714
    assert measure("MMMM", 7.3) > 3.5 * 0.9 * em
    assert measure("ii", 7.3) < measure("MM", 7.3)
    assert measure("المكتبة", 7.3) > 0


@pytest.mark.parametrize("theme", list(PALETTES))
def test_colours_of_the_map_are_far_enough_apart(theme: str) -> None:
    told = PALETTES[theme]
    text = 7.0
    for face in (*FACES, "outside"):
        assert contrast(told["label"], told[face]) >= text, face
        assert contrast(told["place"], told[face]) >= 4.5, face
        assert contrast(told["way"], told[face]) >= 3.0, face
        assert contrast(told["here"], told[face]) >= 3.0, face
    for face in ("corridor", "room", "service", "goal", "outside"):
        assert contrast(told["wall"], told[face]) >= 3.0, face
        assert contrast(told["amenity"], told[face]) >= 3.0, face
    for sign in ("disc", "plate", "sign", "badge", "amenity"):
        on = f"on_{sign}"
        assert contrast(told[on], told[sign]) >= (text if sign != "amenity" else 3.0), sign
    assert contrast(told["dash"], told["way"]) >= 3.0
    assert contrast(told["on_here"], told["here"]) >= 3.0
    assert all(len(one) == 7 for one in told.values())
    assert len({told["way"], told["here"], told["wall"]}) == 3
