"""Ways through the reference centre in words, as they are kept in ``tests/golden``.

``PYTHONPATH=.:tests python -m support.told_ways`` writes them anew. Read every changed
sentence aloud, in every language, before they are committed.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path

from support.told_plans import house, ride, route, walk

from config.texts import Texts
from kiosk.wayfinding.directions import find_steps
from kiosk.wayfinding.graph import Graph, build_graph
from kiosk.wayfinding.plan import Plan
from kiosk.wayfinding.reading import read_plan
from kiosk.wayfinding.route import LegKind, Route, RouteProfile
from kiosk.wayfinding.search import find_route
from kiosk.wayfinding.steps import Step
from kiosk.wayfinding.wording import word_step

ROOT = Path(__file__).parents[2]
GOLDEN = ROOT / "tests" / "golden"
LANGUAGES = ("fi", "sv", "en", "ar")

_MARKS = str.maketrans({"\N{NO-BREAK SPACE}": " ", "\u2068": None, "\u2069": None})

WAYS = (
    ("kiosk-1", "lab", "default"),
    ("kiosk-1", "kela", "default"),
    ("kiosk-1", "clinic", "default"),
    ("kiosk-1", "youth", "default"),
    ("kiosk-1", "mental-2", "default"),
    ("kiosk-1", "metro", "default"),
    ("kiosk-1", "metro", "step-free"),
    ("kiosk-2", "lab", "default"),
    ("kiosk-2", "kohtaamo", "default"),
    ("kiosk-2", "bus_terminal", "step-free"),
    ("lobby-1", "lab-1", "default"),
    ("lobby-2", "kela-2", "default"),
    ("metro", "youth", "default"),
    ("car_park", "clinic", "step-free"),
)
"""From, to and profile."""


@cache
def reference() -> tuple[Plan, Graph]:
    """The plan of the reference centre, ready to be searched."""
    plan, _ = read_plan((ROOT / "config" / "iso_omena" / "floors.osm").read_bytes())
    return plan, build_graph(plan)


@cache
def way(start: str, goal: str, profile: str = "default") -> Route:
    """A way through the reference centre."""
    plan, graph = reference()
    found = find_route(
        graph, plan.spot_by_key[start], [plan.spot_by_key[goal]], RouteProfile(profile)
    )
    assert isinstance(found, Route), f"{start} to {goal}: {found}"
    return found


def made_up() -> list[tuple[str, tuple[Step, ...]]]:
    """Ways through the house made by hand."""
    plan = house()
    across = [(4, 6), (22, 8), (40, 14), (59, 12)]
    upstairs = ride(LegKind.ESCALATOR, "escalator-up", (10, -30), (10, 1), (0.0, 2.0))
    lift = ride(LegKind.LIFT, "lift-a", (2.5, -28), (3, 1), (0.0, 2.0))
    to_lab = walk([(3, 1), (8, 8), (10, 11.5), (10, 21)])
    ways = {
        "kiosk -> lab": ("kiosk", "lab", [walk([(4, 6), (9, 8), (10, 12.5), (10, 21)])]),
        "kiosk -> desk in kela": ("kiosk", "kela_3", [
            walk([*across, (74, 12.5), (75.5, 14.5), (85, 26)])]),
        "kiosk -> room 7": ("kiosk", "room_7", [
            walk([*across[:3], (60, 11), (61.5, 13.5), (62.5, 16)])]),
        "platform -> lab": ("platform", "lab", [
            walk([(50, -30), (2.5, -28)], 0.0), lift, to_lab]),
        "platform -> kela": ("platform", "kela", [
            walk([(50, -30), (10, -30)], 0.0), upstairs,
            walk([(10, 1), *across[1:], (74, 12.5), (75.5, 14.5), (80, 22)])]),
    }  # fmt: skip
    told = []
    for title, (start, goal, legs) in ways.items():
        heading = plan.spot_by_key[start].heading
        told.append((title, find_steps(plan, route(plan, start, goal, *legs), heading)))
    title, (start, goal, legs) = "kiosk -> library, nobody knows where one looks", (
        "kiosk", "library", [walk([(4, 6), (22, 8), (40, 15)])],
    )  # fmt: skip
    told.append((title, find_steps(plan, route(plan, start, goal, *legs), None)))
    return told


def told(language: str) -> str:
    """All ways in one language, one sentence a line; what is said otherwise stands below it."""
    texts, plan = Texts.load(), reference()[0]
    ways = [
        (f"{start} -> {goal} ({profile})",
         find_steps(plan, way(start, goal, profile), plan.spot_by_key[start].heading))
        for start, goal, profile in WAYS
    ]  # fmt: skip
    lines = []
    for title, steps in [*ways, *made_up()]:
        lines += [f"# {title}"]
        for step in steps:
            text, spoken = word_step(step, language, texts)
            lines.append(text)
            if spoken != text.translate(_MARKS):
                lines.append(f"    {spoken}")
        lines.append("")
    return "\n".join(lines)


if __name__ == "__main__":
    for one in LANGUAGES:
        (GOLDEN / f"directions-{one}.txt").write_text(told(one), encoding="utf-8")
