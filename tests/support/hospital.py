"""A made-up hospital of any size: floors of wings with rooms on both sides of each corridor."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.wayfinding.plan import (
    Area,
    AreaKind,
    Barrier,
    Door,
    Level,
    Link,
    LinkKind,
    Named,
    Plan,
    Point,
    Ring,
    Spot,
    Stop,
)

WIDE, DEEP = 4.0, 5.0
"""A room, m."""

SPINE, AISLE = 4.0, 3.0
"""Widths of the corridor that joins the wings, and of a wing's own, m."""


def box(x: float, y: float, wide: float, high: float) -> Ring:
    """A rectangle from its south-west corner."""
    return ((x, y), (x + wide, y), (x + wide, y + high), (x, y + high))


def hospital(floors: int = 8, wings: int = 10, doors: int = 12) -> Plan:
    """A hospital.

    Args:
        floors: How many floors.
        wings: How many wings a floor has, half of them on either side; even.
        doors: How many rooms are on each side of a wing's corridor; every third has a bathroom.

    Returns:
        The plan. The rooms' spots are called "room FLOOR-WING-NUMBER".
    """
    pitch = 2 * DEEP + AISLE + 1.0
    length = wings / 2 * pitch
    areas: list[Area] = []
    openings: list[Door] = []
    spots: list[Spot] = []
    barriers: list[Barrier] = []
    for number in range(floors):
        level = float(number)
        spine = f"spine {number}"
        areas.append(
            Area(spine, spine, AreaKind.CORRIDOR, level, box(0, -SPINE / 2, length, SPINE))
        )
        info = Spot(f"info {number}", f"info {number}", level, (1.0, 0.0), category="info")
        spots.append(info)
        for pillar in range(int(length / 8)):
            at = box(pillar * 8 + 4, -0.2, 0.4, 0.4)
            barriers.append(Barrier("pillar", level, at, closed=True, kind="obstacle"))
        for wing in range(wings):
            for part in _wing(number, wing, doors, pitch):
                if isinstance(part, Area):
                    areas.append(part)
                elif isinstance(part, Door):
                    openings.append(part)
                else:
                    spots.append(part)
    return Plan(
        levels=tuple(Level(float(one), str(one + 1)) for one in range(floors)),
        areas=tuple(areas),
        barriers=tuple(barriers),
        doors=tuple(openings),
        links=tuple(_links(floors, length)),
        spots=tuple(spots),
    )


def _wing(floor: int, wing: int, doors: int, pitch: float) -> Iterator[Area | Door | Spot]:
    level = float(floor)
    up = 1 if wing % 2 == 0 else -1
    middle = (wing // 2 + 0.5) * pitch
    high = doors * WIDE

    def placed(x: float, y: float, wide: float, tall: float) -> Ring:
        """A rectangle of the wing, whose corridor begins at the spine and runs away from it."""
        south = SPINE / 2 + y if up > 0 else -SPINE / 2 - y - tall
        return box(middle + x, south, wide, tall)

    key = f"{floor}-{wing}"
    aisle = placed(-AISLE / 2, 0, AISLE, high)
    yield Area(f"aisle {key}", f"aisle {key}", AreaKind.CORRIDOR, level, aisle)
    for number in range(2 * doors):
        side = 1 if number % 2 == 0 else -1
        name = f"room {key}-{number}"
        y = number // 2 * WIDE
        west = AISLE / 2 if side > 0 else -AISLE / 2 - DEEP
        yield Area(name, name, AreaKind.ROOM, level, placed(west, y, DEEP, WIDE))
        wall: Point = (middle + side * AISLE / 2, up * (SPINE / 2 + y + WIDE / 2))
        yield Door(f"door {key}-{number}", f"door {key}-{number}", level, wall, width=1.0)
        at = (middle + side * (AISLE / 2 + DEEP / 3), wall[1])
        yield Spot(name, name, level, at, Named({"": name}), area=name)
        if number % 3 == 0:
            bath = f"bath {key}-{number}"
            far = AISLE / 2 + DEEP - 2 if side > 0 else -AISLE / 2 - DEEP
            yield Area(bath, bath, AreaKind.ROOM, level, placed(far, y, 2, 2))
            door = (middle + side * (AISLE / 2 + DEEP - 2), up * (SPINE / 2 + y + 1.0))
            yield Door(f"door {bath}", f"door {bath}", level, door, width=0.9)
            inner = (middle + side * (AISLE / 2 + DEEP - 1), up * (SPINE / 2 + y + 1.0))
            yield Spot(bath, bath, level, inner, category="toilets", area=bath)


def _links(floors: int, length: float) -> Iterator[Link]:
    for number, x in enumerate((2.0, length / 2, length - 2.0)):
        lift = tuple(Stop(float(one), (x, 1.0)) for one in range(floors))
        yield Link(f"lift {number}", f"lift {number}", LinkKind.LIFT, lift)
        stairs = tuple(Stop(float(one), (x, -1.0)) for one in range(floors))
        yield Link(f"stairs {number}", f"stairs {number}", LinkKind.STAIRS, stairs)
