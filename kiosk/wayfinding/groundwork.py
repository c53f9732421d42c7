"""What of a floor's picture is the same for every way: drawn once, then kept.

A kiosk draws the same few floors, turned the same few ways, all day.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from kiosk.wayfinding.plan import Plan, Point
from kiosk.wayfinding.scene import Surface
from kiosk.wayfinding.surfacing import draw_surfaces, draw_treads, draw_walls
from kiosk.wayfinding.turning import Turn

Place = tuple[Point, tuple[float, float]]
"""Middle and size of the free rectangle in which an area's name has room."""

MOST = 48
"""How many floors are kept; a centre has fewer, turned in four directions."""


@dataclass(frozen=True)
class Groundwork:
    """A level of a plan, turned.

    Attributes:
        surfaces: From the lowest up, each with the key of its area or "".
        places: Where names of areas have room, by area and where its spot is; filled as they
            are asked for.
    """

    turn: Turn
    surfaces: tuple[tuple[str, Surface], ...]
    walls: tuple[tuple[Point, ...], ...]
    treads: tuple[tuple[Point, ...], ...]
    places: dict[tuple[str, Point | None], Place] = field(default_factory=dict)

    def shown(self, goal: str | None) -> tuple[Surface, ...]:
        """The surfaces, with that of the goal's area marked as such."""
        return tuple(
            replace(one, kind="goal") if key and key == goal else one for key, one in self.surfaces
        )


_kept: dict[tuple[int, float, float], tuple[Plan, Groundwork]] = {}


def groundwork(plan: Plan, level: float, bearing: float) -> Groundwork:
    """The level turned so that ``bearing`` points up; drawn on the first call only."""
    # With the plan kept beside it, its identity can't become another's.
    key = id(plan), level, bearing
    kept = _kept.get(key)
    if kept is not None:
        return kept[1]
    turn = Turn(bearing)
    made = Groundwork(
        turn,
        draw_surfaces(plan, level, turn),
        draw_walls(plan, level, turn),
        draw_treads(plan, level, turn),
    )
    if len(_kept) >= MOST:
        _kept.clear()
    _kept[key] = plan, made
    return made


def forget() -> None:
    """Draws everything anew from now on: for who measures how long the first time takes."""
    _kept.clear()
