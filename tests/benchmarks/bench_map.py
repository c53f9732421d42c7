"""How long a map of the reference centre takes: as a scene, laid out, painted, its dashes moved.

A frame of a screen that moves has 16 ms; a map is painted once and its dashes then move.
"""

from __future__ import annotations

import time
from collections.abc import Callable

from benchmarks.table import Table
from PySide6.QtGui import QImage, QPainter
from pytest_benchmark.fixture import BenchmarkFixture
from support.house import ROOT

from kiosk.wayfinding import groundwork
from kiosk.wayfinding.drawing import draw_scene
from kiosk.wayfinding.graph import build_graph
from kiosk.wayfinding.reading import read_plan
from kiosk.wayfinding.route import Route, RouteProfile
from kiosk.wayfinding.search import find_route
from printer.drawing import load_fonts
from screens.map.colours import PALETTES
from screens.map.layout import lay_out_scene
from screens.map.painter import measure_at, paint, paint_dashes
from screens.map.paper import way_picture
from screens.map.svg import to_svg

WIDE, HIGH, PER_MM = 1032, 1100, 2.71
TIMES = 30


def seconds_of(act: Callable[[], object], times: int = TIMES) -> list[float]:
    """The seconds of each of several goes, after one that fills every cache."""
    act()
    found = []
    for _ in range(times):
        begin = time.perf_counter()
        act()
        found.append(time.perf_counter() - begin)
    return found


def test_map(table: Table, benchmark: BenchmarkFixture) -> None:
    load_fonts()
    plan, _ = read_plan((ROOT / "config" / "iso_omena" / "floors.osm").read_bytes())
    kiosk, kela = plan.spot_by_key["kiosk-1"], plan.spot_by_key["kela"]
    way = find_route(build_graph(plan), kiosk, [kela], RouteProfile.DEFAULT)
    assert isinstance(way, Route)
    scene = draw_scene(plan, way, 0, "fi")
    measure, size = measure_at(PER_MM), (WIDE / PER_MM, HIGH / PER_MM)
    drawing = lay_out_scene(scene, 0, *size, measure)
    image = QImage(WIDE, HIGH, QImage.Format.Format_ARGB32_Premultiplied)

    def on_image(act: Callable[[QPainter], None]) -> None:
        painter = QPainter(image)
        act(painter)
        painter.end()

    def scene_anew() -> None:
        groundwork.forget()
        draw_scene(plan, way, 0, "fi")

    palette = PALETTES["light"]
    acts: dict[str, Callable[[], object]] = {
        "scene of a way, first": scene_anew,
        "scene of a way, again": lambda: draw_scene(plan, way, 0, "fi"),
        "map laid out": lambda: lay_out_scene(scene, 0, *size, measure),
        "map painted": lambda: on_image(
            lambda painter: paint(painter, drawing, palette, PER_MM, dashed=False)
        ),
        "a frame of moving dashes": lambda: on_image(
            lambda painter: paint_dashes(painter, drawing, palette, PER_MM, 0.4)
        ),
        "map for a slip": lambda: way_picture(scene, 0, 576, 400),
        "map as SVG": lambda: to_svg(scene, 0, *size),
    }
    for what, act in acts.items():
        table.add(what, "", seconds_of(act))
    benchmark.pedantic(acts["map laid out"], rounds=3)
