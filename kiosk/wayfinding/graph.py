"""The graph in which ways are searched: plain numbers, so that a search needs no geometry.

There is one net a body. Its nodes are corners round which ways bend, the places before and
behind doors, the stops of links, and spots. Nodes are **stations** where a way may lead on
in their space, or **ends**: spots, and the outer side of doors to rooms that lead nowhere
else. A way passes no end that is not its own, so most of a large building stays out of each
search.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from kiosk.wayfinding.plan import LinkKind, Plan, Point, Ring, Spot
from kiosk.wayfinding.route import RouteProfile


@dataclass(frozen=True, slots=True)
class Lines:
    """Straight lines from each node: where they end and how long they are.

    Attributes:
        first: Place of each node's first line; one more at the end.
        to: Node at the end of each line.
        metres: Length of each line, m.
    """

    first: array[int]
    to: array[int]
    metres: array[float]

    def of(self, node: int) -> Iterator[tuple[int, float]]:
        """The nodes that lines lead to, and how far they are."""
        low, high = self.first[node], self.first[node + 1]
        return zip(self.to[low:high], self.metres[low:high], strict=True)


@dataclass(frozen=True, slots=True)
class Passage:
    """A step through a door from one node to another.

    Attributes:
        to: The node behind the door.
        at: Where the door is passed, m.
        doors: Keys of the doors passed, in order.
        metres: How far it is, m.
        dislike: What it weighs more than its time, s.
    """

    to: int
    at: Point
    doors: tuple[str, ...]
    metres: float
    dislike: float


@dataclass(frozen=True, slots=True)
class Ride:
    """A link, of whatever kind, from one of its stops to another; as in ``body.Fare``."""

    to: int
    link: str
    kind: LinkKind
    metres: float
    seconds: float
    dislike: float


@dataclass(frozen=True, slots=True)
class Net:
    """Where one body can go.

    Attributes:
        speed: Metres a second on the flat.
        x: East of each node, m.
        y: North of each node, m.
        level: Level of each node.
        near: From each node to the stations of its space.
        beside: From each end to the other ends of its space.
        passages: Ways through doors, by the node they begin at.
        rides: Ways by links, by the node they begin at.
        outlets: For each node of a space that leads nowhere else, the node outside the door
            to it.
        bypasses: Ends round areas, by the key of the area, for while it is out of use.
        spots: Node of each spot by its key; others can't be reached.
    """

    speed: float
    x: array[float]
    y: array[float]
    level: array[float]
    near: Lines
    beside: Lines
    passages: Mapping[int, tuple[Passage, ...]]
    rides: Mapping[int, tuple[Ride, ...]]
    outlets: Mapping[int, int]
    bypasses: Mapping[str, tuple[int, ...]]
    spots: Mapping[str, int]

    def at(self, node: int) -> Point:
        """Where a node is, m."""
        return self.x[node], self.y[node]


@dataclass(frozen=True, slots=True)
class Surface:
    """The outline of an area, to keep ways out of it while it is closed."""

    level: float
    outer: Ring
    holes: tuple[Ring, ...]


@dataclass(frozen=True, slots=True)
class Graph:
    """All that a search needs.

    Attributes:
        person: The net of who takes stairs.
        wheelchair: The net of who takes no steps.
        surfaces: Areas by key.
        info: Spots where one finds help.
    """

    person: Net
    wheelchair: Net
    surfaces: Mapping[str, Surface]
    info: tuple[Spot, ...]

    def net(self, profile: RouteProfile) -> Net:
        """The net of a profile."""
        return self.wheelchair if profile is RouteProfile.STEP_FREE else self.person


def build_graph(plan: Plan) -> Graph:
    """Builds the graph of a plan; each of its spots that can be reached is a node.

    This needs shapely; what it returns doesn't.
    """
    from kiosk.wayfinding.body import PERSON, WHEELCHAIR
    from kiosk.wayfinding.netting import build_net

    return Graph(
        build_net(plan, PERSON),
        build_net(plan, WHEELCHAIR),
        surfaces_of(plan),
        info_of(plan),
    )


def surfaces_of(plan: Plan) -> Mapping[str, Surface]:
    """The outlines of a plan's areas by their keys."""
    return {
        one.key: Surface(one.level, one.outer, tuple(hole for hole in one.holes if hole))
        for one in plan.areas
        if one.outer
    }


def info_of(plan: Plan) -> tuple[Spot, ...]:
    """Where one finds help."""
    return plan.of_category("info")
