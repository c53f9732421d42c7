"""Numbers the nodes of a net space by space, and draws the lines between them."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
import shapely

from kiosk.wayfinding.graph import Lines
from kiosk.wayfinding.plan import Point
from kiosk.wayfinding.sight import (
    Floats,
    Numbers,
    Points,
    corners_of,
    joined,
    plain_points,
    see,
)


@dataclass(eq=False)
class Pin:
    """A place in a space that becomes a node."""

    at: Point
    node: int = -1


@dataclass(eq=False)
class Detour:
    """Corners of an area in a space, which become nodes: ends, of which a way may be made."""

    area: str
    corners: Points
    first: int = -1


@dataclass
class Space:
    """A space with what is in it, while a net is built.

    Attributes:
        room: Key of the room it is in; "" outside rooms.
        stations: Where ways lead on, besides its corners.
        ends: Where ways only begin or end.
        detours: Corners that count only while the area they belong to is out of use.
        outlet: The door to it, by number, when it leads nowhere else.
    """

    level: float
    shape: shapely.Polygon
    room: str
    stations: list[Pin] = field(default_factory=list)
    ends: list[Pin] = field(default_factory=list)
    detours: list[Detour] = field(default_factory=list)
    outlet: int | None = None


@dataclass(frozen=True)
class _Batch:
    """Lines from nodes to nodes."""

    start: Numbers
    end: Numbers
    metres: Floats


class Nodes:
    """The nodes of a net, and the lines from each of them."""

    def __init__(self) -> None:
        self.x = array("d")
        self.y = array("d")
        self.level = array("d")
        self._near: list[_Batch] = []
        self._beside: list[_Batch] = []

    def add(self, space: Space) -> None:
        """Adds a space: its corners, its stations, then its ends and detours."""
        if not space.stations and not space.ends:
            return
        corners = corners_of(space.shape)
        convex = len(corners) == 0
        if not convex:
            shapely.prepare(space.shape)
            corners = corners.where(shapely.contains_xy(space.shape, corners.at))
        pins = [*space.stations, *space.ends]
        detours = [one.corners for one in space.detours]
        points = joined([corners, plain_points([one.at for one in pins]), *detours])
        first = len(self.x)
        for number, pin in enumerate(pins, first + len(corners)):
            pin.node = number
        following = first + len(corners) + len(pins)
        for detour in space.detours:
            detour.first = following
            following += len(detour.corners)
        at = np.round(points.at, 3)
        self.x.frombytes(at[:, 0].tobytes())
        self.y.frombytes(at[:, 1].tobytes())
        self.level.extend([space.level] * len(points))
        self._draw(space, points, first, len(corners) + len(space.stations), convex=convex)

    def _draw(
        self, space: Space, points: Points, first: int, stations: int, *, convex: bool
    ) -> None:
        sights = see(space.shape, points, convex=convex)
        for start, end in ((sights.start, sights.end), (sights.end, sights.start)):
            near = end < stations
            beside = (start >= stations) & ~near
            for batches, kept in ((self._near, near), (self._beside, beside)):
                batches.append(_Batch(start[kept] + first, end[kept] + first, sights.metres[kept]))

    def near(self) -> Lines:
        """The lines from each node to the stations of its space."""
        return _lines(len(self.x), self._near)

    def beside(self) -> Lines:
        """The lines from each end to the other ends of its space."""
        return _lines(len(self.x), self._beside)


def _lines(nodes: int, batches: Sequence[_Batch]) -> Lines:
    """The lines in the order of the nodes they begin at."""
    if not batches:
        return Lines(array("I", [0] * (nodes + 1)), array("I"), array("f"))
    start = np.concatenate([one.start for one in batches])
    order = np.argsort(start, kind="stable")
    end = np.concatenate([one.end for one in batches])[order]
    metres = np.concatenate([one.metres for one in batches])[order]
    first = np.searchsorted(start[order], np.arange(nodes + 1))
    return Lines(
        array("I", first.astype(np.uint32).tobytes()),
        array("I", end.astype(np.uint32).tobytes()),
        array("f", metres.astype(np.float32).tobytes()),
    )
