"""Builds the net of one body: spaces, the doors and links between them, and lines in them."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from kiosk.wayfinding.body import CROSSING, Body, Fare, find_fare
from kiosk.wayfinding.bypass import find_bypasses
from kiosk.wayfinding.graph import Net, Passage, Ride
from kiosk.wayfinding.lining import Detour, Nodes, Pin, Space
from kiosk.wayfinding.plan import Link, Plan
from kiosk.wayfinding.portals import Portal, find_portals
from kiosk.wayfinding.standing import find_stands
from kiosk.wayfinding.walkable import Ground, find_ground

FROM_STOP = 2.5
"""Metres from a link's stop within which one must be able to stand."""


@dataclass(frozen=True)
class _Gate:
    """A portal between two spaces of the whole plan, with its pins there."""

    portal: Portal
    spaces: tuple[int, int]
    pins: tuple[Pin, Pin]


def build_net(plan: Plan, body: Body) -> Net:
    """Builds the net of a body on all levels of a plan."""
    builder = _Builder(plan, body)
    # Shapes that are hardly any make GEOS reckon with numbers that are none, and warn of it.
    with np.errstate(invalid="ignore"):
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
        self._stops: dict[tuple[str, int], tuple[int, Pin]] = {}
        self._spots: dict[str, tuple[int, Pin]] = {}

    def add_level(self, ground: Ground) -> None:
        """Adds the spaces of a level, and what is in them."""
        first = len(self._spaces)
        for shape, room in zip(ground.spaces, ground.room_of, strict=True):
            self._spaces.append(Space(ground.level, shape, room))
        for portal in find_portals(ground):
            pins = Pin(portal.ends[0]), Pin(portal.ends[1])
            ends = first + portal.spaces[0], first + portal.spaces[1]
            self._gates.append(_Gate(portal, ends, pins))
        for bypass in find_bypasses(ground):
            detour = Detour(bypass.area, bypass.corners)
            self._spaces[first + bypass.space].detours.append(detour)
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
                pin = Pin(stand.at)
                self._stops[key, number] = first + stand.space, pin
                self._spaces[first + stand.space].stations.append(pin)

    def _add_spots(self, ground: Ground, first: int) -> None:
        spots = [one for one in self._plan.spots if one.level == ground.level]
        stands = find_stands(ground, [one.at for one in spots], [one.heading for one in spots])
        for spot, stand in zip(spots, stands, strict=True):
            if stand is not None:
                pin = Pin(stand.at)
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
        nodes = Nodes()
        for space in self._spaces:
            nodes.add(space)
        return Net(
            speed=self._body.speed,
            x=nodes.x,
            y=nodes.y,
            level=nodes.level,
            near=nodes.near(),
            beside=nodes.beside(),
            passages=self._passages(),
            rides=self._rides(),
            outlets=self._outlets(),
            bypasses=self._bypasses(),
            spots={key: pin.node for key, (_, pin) in self._spots.items()},
        )

    def _passages(self) -> Mapping[int, tuple[Passage, ...]]:
        found: dict[int, list[Passage]] = defaultdict(list)
        for gate in self._gates:
            portal = gate.portal
            metres = math.dist(portal.ends[0], portal.at) + math.dist(portal.at, portal.ends[1])
            at = (round(portal.at[0], 3), round(portal.at[1], 3))
            rooms = [self._spaces[one].room for one in gate.spaces]
            for side, allowed in ((0, portal.onward), (1, portal.back)):
                if not allowed:
                    continue
                into = rooms[1 - side]
                dislike = CROSSING if into and into != rooms[side] else 0.0
                dislike += self._body.manual_door if portal.manual else 0.0
                doors = portal.doors if side == 0 else portal.doors[::-1]
                passage = Passage(gate.pins[1 - side].node, at, doors, metres, dislike)
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
                        fare = find_fare(self._body, link, start, end)
                        if fare is not None:
                            found[begin.node].append(_ride(self._body, link, fare, begin, pin))
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

    def _bypasses(self) -> Mapping[str, tuple[int, ...]]:
        found: dict[str, list[int]] = defaultdict(list)
        for space in self._spaces:
            for one in space.detours:
                if one.first >= 0:
                    found[one.area].extend(range(one.first, one.first + len(one.corners)))
        return {key: tuple(nodes) for key, nodes in found.items()}


def _ride(body: Body, link: Link, fare: Fare, start: Pin, end: Pin) -> Ride:
    """A link between the places where one steps on and off, which may be beside its stops."""
    seconds = max(fare.seconds, math.dist(start.at, end.at) / body.speed)
    return Ride(end.node, link.key, link.kind, fare.metres, seconds, fare.dislike)


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
