"""Draws small plans as values, for tests of ways through them."""

from __future__ import annotations

from dataclasses import dataclass, field

from kiosk.wayfinding.plan import (
    Area,
    AreaKind,
    Barrier,
    Door,
    Level,
    Link,
    LinkKind,
    Plan,
    Point,
    Ring,
    Spot,
    Stop,
)


def rectangle(west: float, south: float, east: float, north: float) -> Ring:
    """A rectangle as a ring."""
    return (west, south), (east, south), (east, north), (west, north)


@dataclass
class Drawing:
    """A plan while it is drawn; metres from its south-west corner."""

    areas: list[Area] = field(default_factory=list)
    barriers: list[Barrier] = field(default_factory=list)
    doors: list[Door] = field(default_factory=list)
    links: list[Link] = field(default_factory=list)
    spots: list[Spot] = field(default_factory=list)

    def area(
        self,
        key: str,
        west: float,
        south: float,
        east: float,
        north: float,
        *,
        kind: AreaKind = AreaKind.AREA,
        level: float = 0.0,
        private: bool = False,
        wheelchair: bool | None = None,
    ) -> None:
        """Draws a rectangle to walk on."""
        ring = rectangle(west, south, east, north)
        self.areas.append(Area(key, key, kind, level, ring, private=private, wheelchair=wheelchair))

    def room(
        self,
        key: str,
        west: float,
        south: float,
        east: float,
        north: float,
        *,
        level: float = 0.0,
        private: bool = False,
        wheelchair: bool | None = None,
    ) -> None:
        """Draws a rectangle with walls."""
        self.area(
            key, west, south, east, north, kind=AreaKind.ROOM, level=level, private=private,
            wheelchair=wheelchair,
        )  # fmt: skip

    def block(
        self, west: float, south: float, east: float, north: float, *, kind: str = "obstacle"
    ) -> None:
        """Draws an obstacle, a void or a thick wall on level 0."""
        ring = rectangle(west, south, east, north)
        self.barriers.append(Barrier(kind, 0.0, ring, closed=True, kind=kind))

    def wall(self, *line: Point) -> None:
        """Draws a wall on level 0."""
        self.barriers.append(Barrier("wall", 0.0, line))

    def door(
        self,
        key: str,
        east: float,
        north: float,
        *,
        level: float = 0.0,
        width: float | None = 1.0,
        one_way: float | None = None,
        shut: bool = False,
        wheelchair: bool | None = None,
        automatic: bool = False,
    ) -> None:
        """Draws a door."""
        self.doors.append(
            Door(
                key, key, level, (east, north), width=width, one_way=one_way, shut=shut,
                wheelchair=wheelchair, automatic=automatic,
            )
        )  # fmt: skip

    def link(
        self,
        key: str,
        kind: LinkKind,
        *stops: tuple[float, float, float],
        one_way: str | None = None,
        width: float | None = None,
        wheelchair: bool | None = None,
    ) -> None:
        """Draws a way between levels; stops are level, east, north."""
        told = tuple(Stop(level, (x, y)) for level, x, y in stops)
        self.links.append(
            Link(key, key, kind, told, one_way=one_way, width=width, wheelchair=wheelchair)
        )

    def spot(
        self,
        key: str,
        east: float,
        north: float,
        *,
        level: float = 0.0,
        category: str = "",
        heading: float | None = None,
    ) -> Spot:
        """Draws a spot."""
        spot = Spot(key, key, level, (east, north), category=category, heading=heading)
        self.spots.append(spot)
        return spot

    def plan(self) -> Plan:
        """What was drawn."""
        numbers = sorted({one.level for one in self.areas})
        return Plan(
            levels=tuple(Level(one, f"{one:g}") for one in numbers),
            areas=tuple(self.areas),
            barriers=tuple(self.barriers),
            doors=tuple(self.doors),
            links=tuple(self.links),
            spots=tuple(self.spots),
        )
