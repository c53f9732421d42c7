"""Finds the best way through a graph: A* over its nodes, in seconds.

Neither building nor geometry is needed here; a kiosk searches in a graph it has unpacked.
"""

from __future__ import annotations

import heapq
import math
from collections.abc import Collection, Iterator, Mapping, Sequence

from kiosk.wayfinding.graph import Graph, Net
from kiosk.wayfinding.legs import Step, legs_of
from kiosk.wayfinding.plan import LinkKind, Spot
from kiosk.wayfinding.route import NoRoute, Route, RouteProfile
from kiosk.wayfinding.shut import Closures

FEW = 4
"""Up to so many targets a search is drawn towards them."""


def find_route(
    graph: Graph,
    start: Spot,
    goals: Sequence[Spot],
    profile: RouteProfile,
    blocked: frozenset[str] = frozenset(),
) -> Route | NoRoute:
    """The best way from a spot to the nearest of some others.

    Args:
        graph: What ``build_graph`` or ``keeping.unpack`` returned.
        start: A spot of the plan.
        goals: One or more spots of the plan.
        profile: Who is led.
        blocked: Keys of links, doors and areas that are out of use.

    Raises:
        ValueError: There is no goal.
    """
    if not goals:
        raise ValueError("a route needs a goal")
    found = _search(graph, start, goals, profile, blocked)
    if found is not None:
        return found
    help_point = None
    if graph.info:
        reached = _search(graph, start, graph.info, profile, blocked)
        help_point = reached.goal if reached else None
    reason = _reason(graph, start, goals, profile, blocked)
    return NoRoute(start, goals[0], profile, reason, help_point)


def _reason(
    graph: Graph,
    start: Spot,
    goals: Sequence[Spot],
    profile: RouteProfile,
    blocked: frozenset[str],
) -> str:
    if blocked and _search(graph, start, goals, profile, frozenset()):
        return "blocked"
    if profile is not RouteProfile.DEFAULT and (
        _search(graph, start, goals, RouteProfile.DEFAULT, frozenset())
    ):
        return "not-step-free"
    return "no-way"


def _search(
    graph: Graph,
    start: Spot,
    goals: Sequence[Spot],
    profile: RouteProfile,
    blocked: frozenset[str],
) -> Route | None:
    for goal in goals:
        if goal.key == start.key:
            return Route(start, goal, profile, ())
    net = graph.net(profile)
    begin = net.spots.get(start.key)
    targets = {net.spots[one.key]: one for one in reversed(goals) if one.key in net.spots}
    if begin is None or not targets:
        return None
    shut = Closures.of(blocked, graph.surfaces, net, begin)
    search = _Search(net, begin, targets, shut, lifts=profile is not RouteProfile.NO_LIFTS)
    reached = search.run()
    if reached is None:
        return None
    return Route(start, targets[reached], profile, tuple(legs_of(net, search.trail(reached))))


class _Search:
    """One search from a node to the nearest of some others."""

    def __init__(
        self, net: Net, begin: int, targets: Collection[int], shut: Closures, *, lifts: bool
    ) -> None:
        self._net = net
        self._begin = begin
        self._targets = targets
        self._shut = shut
        self._lifts = lifts
        self._came: dict[int, tuple[int, Step]] = {}
        self._opened = _open_ends(net, targets, shut.bypasses())
        self._goals = [net.at(one) for one in targets] if len(targets) <= FEW else []

    def run(self) -> int | None:
        """Searches; the target reached, None when there is no way to any."""
        net, shut = self._net, self._shut
        speed, came = net.speed, self._came
        best: dict[int, float] = {self._begin: 0.0}
        done: set[int] = set()
        heap = [(self._left(self._begin), self._begin)]
        while heap:
            _, node = heapq.heappop(heap)
            if node in done:
                continue
            if node in self._targets:
                return node
            done.add(node)
            spent = best[node]
            for to, cost, step in self._onward(node, speed):
                total = spent + cost
                if total < best.get(to, math.inf) and to not in done:
                    if shut and shut.bars(node, to, step):
                        continue
                    best[to] = total
                    came[to] = node, step
                    heapq.heappush(heap, (total + self._left(to), to))
        return None

    def _onward(self, node: int, speed: float) -> Iterator[tuple[int, float, Step]]:
        net = self._net
        for to, metres in net.near.of(node):
            yield to, metres / speed, None
        for to, metres in self._opened.get(node, ()):
            yield to, metres / speed, None
        for passage in net.passages.get(node, ()):
            yield passage.to, passage.metres / speed + passage.dislike, passage
        for ride in net.rides.get(node, ()):
            if self._lifts or ride.kind is not LinkKind.LIFT:
                yield ride.to, ride.seconds + ride.dislike, ride

    def _left(self, node: int) -> float:
        """Seconds that are left at least: those of a straight line to the nearest target.

        Of many targets the nearest is found sooner without looking which it may be.
        """
        if not self._goals:
            return 0.0
        x, y = self._net.x[node], self._net.y[node]
        return min(math.hypot(x - a, y - b) for a, b in self._goals) / self._net.speed

    def trail(self, reached: int) -> list[tuple[int, Step]]:
        """The nodes from first to last, and how each was reached."""
        trail: list[tuple[int, Step]] = []
        node = reached
        while node != self._begin:
            before, step = self._came[node]
            trail.append((node, step))
            node = before
        trail.append((self._begin, None))
        return trail[::-1]


def _open_ends(
    net: Net, targets: Collection[int], bypasses: Collection[int]
) -> Mapping[int, list[tuple[int, float]]]:
    """The lines to ends that this search may pass.

    They are the targets, the doors on the way in to them, and corners of what is out of use.
    """
    ends = set(bypasses)
    for target in targets:
        node: int | None = target
        while node is not None and node not in ends:
            ends.add(node)
            node = net.outlets.get(node)
    opened: dict[int, list[tuple[int, float]]] = {}
    for end in ends:
        for lines in (net.near, net.beside):
            for node, metres in lines.of(end):
                opened.setdefault(node, []).append((end, metres))
    return opened
