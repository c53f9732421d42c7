"""``vuoro plan show``: every floor of a plan as a picture."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from kiosk.errors import Trouble
from screens.commands.options import Database
from screens.commands.speaking import SPEECH, closest, tell

if TYPE_CHECKING:
    from kiosk.wayfinding.scene import FloorScene, Scene

MM_A_METRE = 5.5
"""Scale of the pictures: every room of a desk can be told from its neighbour."""

EDGE_MM = 16.0
SMALLEST_MM, LARGEST_MM = 220.0, 1500.0
"""Sides of a picture stay within these, mm."""

THEMES = ("light", "dark", "contrast")


def show(
    png: Annotated[Path, typer.Option("--png", metavar="DIR", help="Where to draw the floors.")],
    target: Annotated[
        Path | None,
        typer.Argument(
            metavar="DIR|FILE",
            help="A centre's folder, or a file such as floors.osm. By default the published "
            "centre, else the reference centre.",
        ),
    ] = None,
    svg: Annotated[bool, typer.Option("--svg", help="Draw them as SVG too.")] = False,
    theme: Annotated[
        str, typer.Option("--theme", metavar="NAME", help="light, dark or contrast.")
    ] = "light",
    language: Annotated[
        str | None, typer.Option("--language", metavar="TAG", help="Language of the names.")
    ] = None,
    database: Database = None,
) -> None:
    """Draws each floor of a plan as the screens do: a picture a floor, the lowest first."""
    from kiosk.errors import Refused
    from kiosk.wayfinding.drawing import draw_scene
    from kiosk.wayfinding.reading import read_plan
    from screens.commands.planning import find_plan

    if theme not in THEMES:
        raise typer.BadParameter(theme, param_hint="--theme")
    if language is not None:
        SPEECH.language = closest(language)
    name, data, _ = find_plan(target, database)
    plan, _ = read_plan(data)
    scene = draw_scene(plan, None, None, language or SPEECH.language)
    if not scene.floors:
        raise Refused("no-plan", centre=name)
    for number, floor in enumerate(scene.floors):
        file = png / f"{_stem(scene, number)}.png"
        try:
            _draw(scene, number, file, size_of(floor), theme, svg=svg)
        except OSError as error:
            raise Trouble("file-write", file=str(file), why=error.strerror or "") from error


def _draw(
    scene: Scene, number: int, file: Path, size: tuple[float, float], theme: str, *, svg: bool
) -> None:
    from screens.map.saving import PER_MM, save_png

    save_png(scene, range(number, number + 1), file, _pixels(size, PER_MM), theme)
    tell(str(file))
    if svg:
        from screens.map.svg import to_svg

        drawing = file.with_suffix(".svg")
        drawing.write_text(to_svg(scene, number, *size, theme), encoding="utf-8")
        tell(str(drawing))


def _pixels(size: tuple[float, float], per_mm: float) -> tuple[int, int]:
    return round(size[0] * per_mm), round(size[1] * per_mm)


def size_of(floor: FloorScene) -> tuple[float, float]:
    """Width and height, mm, of a picture that shows the whole floor and no more."""
    left, bottom, right, top = floor.bounds
    across, up = max(right - left, 1.0), max(top - bottom, 1.0)
    scale = min(MM_A_METRE, LARGEST_MM / max(across, up))
    wide, tall = across * scale + 2 * EDGE_MM, up * scale + 2 * EDGE_MM
    return max(wide, SMALLEST_MM), max(tall, SMALLEST_MM)


def _stem(scene: Scene, number: int) -> str:
    """``floor-3``: what signs call it; with the place in the order where two are called alike."""
    names = [re.sub(r"[^\w-]+", "_", one.floor) or "_" for one in scene.floors]
    twice = names.count(names[number]) > 1
    return f"floor-{names[number]}-{number}" if twice else f"floor-{names[number]}"
