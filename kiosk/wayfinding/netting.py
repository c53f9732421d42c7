"""Builds the net of one body: spaces, the doors and links between them, and lines in them."""

from __future__ import annotations

import math
from array import array
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
import shapely

from kiosk.wayfinding.body import CROSSING, Body, find_fare
from kiosk.wayfinding.graph import Lines, Net, Passage, Ride
from kiosk.wayfinding.plan import Link, Plan, Point, Stop
from kiosk.wayfinding.portals import Portal, find_portals, find_stands
from kiosk.wayfinding.sight import find_corners, see
from kiosk.wayfinding.walkable import Ground, find_ground

FROM_STOP = 2.5
"""Metres from a link's stop within which one must be able to stand."""


@dataclass
class Space:
    """A space with what is in it, while a net is built.

    Attributes:
        room: Key of the room it is in; "" outside rooms.
        stations: Where ways lead on, besides its corners.
        ends: Where ways only begin or end.
        outlet: The portal to it, by number, when it leads nowhere else.
    """

    level: float
    shape: shapely.Polygon
    room: str
    stations: list[_Pin] = field(default_factory=list)
    ends: list[_Pin] = field(default_factory=list)
    outlet: int | None = None


@dataclass(eq=False)
class _Pin:
    """A place in a space that becomes a node."""

    at: Point
    node: int = -1


@dataclass(frozen=True)
class _Gate:
    """A portal between two spaces of the whole plan, with its pins there."""

    portal: Portal
    spaces: tuple[int, int]
    pins: tuple[_Pin, _Pin]


def build_net(plan: Plan, body: Body) -> Net:
    """Builds the net of a body on all levels of a plan."""
    builder = _Builder(plan, body)
    for level in sorted({one.level for one in plan.areas}):
        builder.add_level(find_ground(plan, level, body))
    return builder.finish()


class _Builder:
    """Gathers spaces level by level; then sets nodes and lines."""

    def __init__(self, plan: Plan, body: Body) -> None:
        self._plan = plan
        self._body = body
        self._spaces: list[Space] = []
        self._gates: list[_Gate] = []
        self._stops: dict[tuple[str, int], tuple[int, _Pin]] = {}
        self._spots: dict[str, tuple[int, _Pin]] = {}

    def add_level(self, ground: Ground) -> None:
        """Adds the spaces of a level, and what is in them."""
        first = len(self._spaces)
        for shape, room in zip(ground.spaces, ground.room_of, strict=True):
            self._spaces.append(Space(ground.level, shape, room))
        for portal in find_portals(ground):
            pins = _Pin(portal.ends[0]), _Pin(portal.ends[1])
            ends = first + portal.spaces[0], first + portal.spaces[1]
            self._gates.append(_Gate(portal, ends, pins))
        self._add_stops(ground, first)
        self._add_spots(ground, first)

    def _add_stops(self, ground: Ground, first: int) -> None:
        found = [
            (link.key, number, stop.at)
            for link in self._plan.links
            if self._body.rides(link)
            for number, stop in enumerate(link.stops)
            if stop.level == ground.level
        ]
        stands = find_stands(ground, [at for *_, at in found], [None] * len(found), FROM_STOP)
        for (key, number, _), stand in zip(found, stands, strict=True):
            if stand is not None:
                pin = _Pin(stand.at)
                self._stops[key, number] = first + stand.space, pin
                self._spaces[first + stand.space].stations.append(pin)

    def _add_spots(self, ground: Ground, first: int) -> None:
        spots = [one for one in self._plan.spots if one.level == ground.level]
        stands = find_stands(ground, [one.at for one in spots], [one.heading for one in spots])
        for spot, stand in zip(spots, stands, strict=True):
            if stand is not None:
                pin = _Pin(stand.at)
                self._spots[spot.key] = first + stand.space, pin
                self._spaces[first + stand.space].ends.append(pin)

    def finish(self) -> Net:
        """Sets the nodes and all that joins them."""
        _find_outlets(self._spaces, self._gates, {space for space, _ in self._stops.values()})
        for number, gate in enumerate(self._gates):
            for side in (0, 1):
                beyond = self._spaces[gate.spaces[1 - side]]
                space = self._spaces[gate.spaces[side]]
                (space.ends if beyond.outlet == number else space.stations).append(gate.pins[side])
        nodes = _Nodes()
        for space in self._spaces:
            nodes.add(space)
        return Net(
            speed=self._body.speed,
            x=array("d", nodes.x),
            y=array("d", nodes.y),
            level=array("d", nodes.level),
            near=_lines(len(nodes.x), nodes.near),
            beside=_lines(len(nodes.x), nodes.beside),
            passages=self._passages(),
            rides=self._rides(),
            outlets=self._outlets(),
            spots={key: pin.node for key, (_, pin) in self._spots.items()},
        )

    def _passages(self) -> Mapping[int, tuple[Passage, ...]]:
        found: dict[int, list[Passage]] = defaultdict(list)
        for gate in self._gates:
            portal = gate.portal
            metres = math.dist(*portal.ends)
            rooms = [self._spaces[one].room for one in gate.spaces]
            for side, allowed in ((0, portal.onward), (1, portal.back)):
                if not allowed:
                    continue
                into = rooms[1 - side]
                dislike = CROSSING if into and into != rooms[side] else 0.0
                dislike += self._body.manual_door if portal.manual else 0.0
                doors = portal.doors if side == 0 else portal.doors[::-1]
                passage = Passage(gate.pins[1 - side].node, doors, metres, dislike)
                found[gate.pins[side].node].append(passage)
        return {node: tuple(some) for node, some in found.items()}

    def _rides(self) -> Mapping[int, tuple[Ride, ...]]:
        found: dict[int, list[Ride]] = defaultdict(list)
        for link in self._plan.links:
            stops = [
                (stop, self._stops[link.key, number][1])
                for number, stop in enumerate(link.stops)
                if (link.key, number) in self._stops
            ]
            for start, begin in stops:
                for end, pin in stops:
                    if end.level != start.level:
                        found[begin.node].extend(_ride(self._body, link, start, end, pin))
        return {node: tuple(some) for node, some in found.items() if some}

    def _outlets(self) -> Mapping[int, int]:
        found: dict[int, int] = {}
        for number, space in enumerate(self._spaces):
            if space.outlet is None:
                continue
            gate = self._gates[space.outlet]
            outer = gate.pins[1 if gate.spaces[0] == number else 0]
            found.update((pin.node, outer.node) for pin in space.ends)
        return found


def _ride(body: Body, link: Link, start: Stop, end: Stop, pin: _Pin) -> Iterable[Ride]:
    fare = find_fare(body, link, start, end)
    if fare is not None:
        yield Ride(pin.node, link.key, link.kind, fare.metres, fare.seconds, fare.dislike)


def _find_outlets(spaces: Sequence[Space], gates: Sequence[_Gate], kept: set[int]) -> None:
    """Marks spaces that lead nowhere but through one door, and those behind them.

    Args:
        spaces: All spaces.
        gates: The doors between them.
        kept: Spaces that links stop in.
    """
    left: dict[int, set[int]] = defaultdict(set)
    for number, gate in enumerate(gates):
        if gate.spaces[0] != gate.spaces[1]:
            for space in gate.spaces:
                left[space].add(number)
    looped = {one.spaces[0] for one in gates if one.spaces[0] == one.spaces[1]}
    waiting = [number for number in left if len(left[number]) == 1]
    while waiting:
        space = waiting.pop()
        if len(left[space]) != 1 or space in kept or space in looped:
            continue
        number = left[space].pop()
        spaces[space].outlet = number
        first, second = gates[number].spaces
        beyond = second if first == space else first
        left[beyond].discard(number)
        waiting.append(beyond)


class _Nodes:
    """Numbers the nodes space by space and looks for the lines between them."""

    def __init__(self) -> None:
        self.x: list[float] = []
        self.y: list[float] = []
        self.level: list[float] = []
        self.near: list[_Batch] = []
        self.beside: list[_Batch] = []

    def add(self, space: Space) -> None:
        """Adds a space: its corners, then its stations, then its ends."""
        pins = [*space.stations, *space.ends]
        if not pins:
            return
        first = len(self.x)
        corners = find_corners(space.shape)
        lines = see(space.shape, corners, [one.at for one in pins])
        points = [*corners.at.tolist(), *(one.at for one in pins)]
        for number, pin in enumerate(pins, first + len(corners.at)):
            pin.node = number
        self.x.extend(round(x, 3) for x, _ in points)
        self.y.extend(round(y, 3) for _, y in points)
        self.level.extend([space.level] * len(points))
        stations = len(points) - len(space.ends)
        for start, end in ((lines.start, lines.end), (lines.end, lines.start)):
            to_station = end < stations
            both_ends = (start >= stations) & ~to_station
            for batches, kept in ((self.near, to_station), (self.beside, both_ends)):
                batches.append(_Batch(start[kept] + first, end[kept] + first, lines.metres[kept]))


@dataclass(frozen=True)
class _Batch:
    start: np.ndarray
    end: np.ndarray
    metres: np.ndarray


def _lines(nodes: int, batches: Sequence[_Batch]) -> Lines:
    """The lines of all nodes, in the order of the nodes they begin at."""
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
