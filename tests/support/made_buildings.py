"""Buildings made by chance: rooms, corridors and areas on a grid, with all that stands in them.

Everything is drawn to the decimetre, so that edges of neighbours are the same and passages may
be exactly as wide as somebody needs.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from random import Random

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

CELL = 6.0
KINDS = ("room",) * 4 + ("corridor",) * 3 + ("area",) * 2 + ("private", "steps", "nothing")
WIDTHS = (None, None, 0.7, 0.9, 1.2, 3.0, 0.4)


def make_building(chance: Random, spots: int = 8, *, thick: bool = True) -> Plan:
    """A building of one or two levels with two or three cells each way.

    Args:
        chance: Decides everything.
        spots: How many spots there are, anywhere.
        thick: Whether some rooms are drawn a wall's thickness away from their neighbours.
    """
    wide, high = chance.randint(2, 3), chance.randint(2, 3)
    levels = [float(one) for one in range(chance.randint(1, 2))]
    areas: list[Area] = []
    doors: list[Door] = []
    barriers: list[Barrier] = []
    for level in levels:
        for x in range(wide):
            for y in range(high):
                key = f"{level:g}/{x}{y}"
                corner = (x * CELL, y * CELL)
                areas.extend(_areas(chance, level, key, corner, thick=thick))
                barriers.extend(_barriers(chance, level, key, corner))
        doors.extend(_doors(chance, level, [one for one in areas if one.level == level], barriers))
    size = (wide * CELL, high * CELL)
    return Plan(
        levels=tuple(Level(one, f"{one:g}") for one in levels),
        areas=tuple(areas),
        barriers=tuple(barriers),
        doors=tuple(doors),
        links=tuple(_links(chance, levels, size)),
        spots=tuple(_spots(chance, levels, size, spots)),
    )


def _tenth(number: float) -> float:
    return round(number, 1)


def _areas(chance: Random, level: float, key: str, corner: Point, *, thick: bool) -> Iterator[Area]:
    drawn = chance.choice(KINDS)
    if drawn == "nothing":
        return
    kind = AreaKind(drawn) if drawn in {"corridor", "area"} else AreaKind.ROOM
    inset = chance.choice((0.0, 0.0, 0.0, 0.1)) if thick and kind is AreaKind.ROOM else 0.0
    yield Area(
        key,
        key,
        kind,
        level,
        _outline(chance, corner, inset),
        private=drawn == "private",
        wheelchair=False if drawn == "steps" else None,
    )


def _outline(chance: Random, corner: Point, inset: float) -> Ring:
    """A square, an L or a U, turned by chance."""
    near, far = inset, CELL - inset
    cut, deep = _tenth(chance.uniform(1.5, 3.2)), _tenth(chance.uniform(1.5, 4.0))
    shapes: dict[str, tuple[Point, ...]] = {
        "square": ((near, near), (far, near), (far, far), (near, far)),
        "L": ((near, near), (far, near), (far, deep), (cut, deep), (cut, far), (near, far)),
        "U": (
            (near, near), (far, near), (far, far), (4.2, far), (4.2, deep), (cut, deep),
            (cut, far), (near, far),
        ),
    }  # fmt: skip
    ring = shapes[chance.choice(("square", "square", "L", "U"))]
    for _ in range(chance.randint(0, 3)):
        ring = tuple((CELL - y, x) for x, y in ring)
    return tuple((_tenth(x + corner[0]), _tenth(y + corner[1])) for x, y in ring)


def _box(chance: Random, corner: Point, least: float, most: float) -> Ring:
    wide, high = (_tenth(chance.uniform(least, most)) for _ in range(2))
    x = _tenth(corner[0] + chance.uniform(0, CELL - wide))
    y = _tenth(corner[1] + chance.uniform(0, CELL - high))
    right, top = _tenth(x + wide), _tenth(y + high)
    return ((x, y), (right, y), (right, top), (x, top))


def _barriers(chance: Random, level: float, key: str, corner: Point) -> Iterator[Barrier]:
    for _ in range(chance.choice((0, 0, 1, 1, 2))):
        yield Barrier(key, level, _box(chance, corner, 0.3, 2.0), closed=True, kind="obstacle")
    if chance.random() < 0.15:
        yield Barrier(key, level, _box(chance, corner, 1.0, 3.0), closed=True, kind="void")
    if chance.random() < 0.2:
        at = _tenth(chance.uniform(1, CELL - 1))
        reach = chance.choice((CELL, 3.0))
        yield Barrier(f"wall {key}", level, _wall(chance, corner, at, reach))


def _wall(chance: Random, corner: Point, at: float, reach: float) -> tuple[Point, Point]:
    x, y = corner
    if chance.random() < 0.5:
        return (_tenth(x + at), y), (_tenth(x + at), y + reach)
    return (x, _tenth(y + at)), (x + reach, _tenth(y + at))


def _doors(
    chance: Random, level: float, areas: list[Area], barriers: list[Barrier]
) -> Iterator[Door]:
    lines = [
        (one.outer[number - 1], one.outer[number])
        for one in areas
        if one.kind is AreaKind.ROOM
        for number in range(len(one.outer))
    ]
    walls = [one for one in barriers if one.kind == "wall" and one.level == level]
    lines.extend((one.line[0], one.line[1]) for one in walls)
    for number, (start, end) in enumerate(lines):
        if chance.random() < 0.55:
            length = math.dist(start, end)
            share = round(chance.uniform(0.3, length - 0.3), 1) / length if length > 0.8 else 0.5
            at = tuple(_tenth(a + (b - a) * share) for a, b in zip(start, end, strict=True))
            yield Door(
                f"door {level:g}/{number}",
                f"door {number}",
                level,
                (at[0], at[1]),
                width=chance.choice(WIDTHS),
                automatic=chance.random() < 0.3,
                one_way=chance.choice((None,) * 6 + (0.0, 90.0, 180.0, 270.0)),
                shut=chance.random() < 0.08,
                wheelchair=False if chance.random() < 0.05 else None,
            )


def _links(chance: Random, levels: list[float], size: Point) -> Iterator[Link]:
    if len(levels) < 2:
        return
    for kind in LinkKind:
        if chance.random() < 0.5:
            at = _point(chance, size)
            if kind in {LinkKind.LIFT, LinkKind.STAIRS}:
                ends = at, at
            else:
                ends = at, _point(chance, size)
            one_way = chance.choice(("up", "down")) if kind is LinkKind.ESCALATOR else None
            stops = tuple(Stop(level, end) for level, end in zip(levels, ends, strict=True))
            width = chance.choice((None, 0.7, 1.1))
            yield Link(kind.value, kind.value, kind, stops, one_way=one_way, width=width)


def _point(chance: Random, size: Point) -> Point:
    return _tenth(chance.uniform(0, size[0])), _tenth(chance.uniform(0, size[1]))


def _spots(chance: Random, levels: list[float], size: Point, count: int) -> Iterator[Spot]:
    for number in range(count):
        yield Spot(
            f"spot {number}",
            f"spot {number}",
            chance.choice(levels),
            _point(chance, size),
            category="info" if number == 0 else "",
        )
