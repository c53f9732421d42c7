"""Stairs drawn flight by flight, joined to one line from floor to floor."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace

from kiosk.wayfinding.meaning import Meaning, meaning_of
from kiosk.wayfinding.shapes import Shape
from kiosk.wayfinding.stepping import inclines


def join_flights(shapes: Sequence[Shape]) -> list[Shape]:
    """The same shapes, with flights that meet on a landing in one line.

    A landing is no floor of its own: it is half a level, or the flights on both sides say that
    they lead from the same floor to the same floor. A landing drawn as a line is part of them.
    """
    ends: dict[int, list[Shape]] = defaultdict(list)
    for shape in shapes:
        for node in set(shape.nodes):
            ends[node].append(shape)
    pieces = {id(one) for one in shapes if _is_flight(one) or _is_landing(one)}
    joined: dict[int, Shape] = {}
    gone: set[int] = set()
    for shape in shapes:
        if id(shape) not in gone and _is_flight(shape):
            gone.add(id(shape))
            joined[id(shape)] = _grown(shape, ends, pieces, gone)
    return [joined.get(id(one), one) for one in shapes if id(one) in joined or id(one) not in gone]


def _is_flight(shape: Shape) -> bool:
    open_line = shape.form == "line" and not shape.closed
    return open_line and meaning_of(shape) is Meaning.STAIRS and len(shape.on) > 1


def _is_landing(shape: Shape) -> bool:
    half = len(shape.on) == 1 and not shape.on[0].is_integer()
    open_line = shape.form == "line" and not shape.closed
    return open_line and half and meaning_of(shape) is Meaning.CORRIDOR


def _grown(
    shape: Shape, through: Mapping[int, Sequence[Shape]], pieces: set[int], gone: set[int]
) -> Shape:
    """A flight with everything that goes on from its ends."""
    for _end in range(2):
        while (longer := _next(shape, through, pieces, gone)) is not None:
            shape = longer
        shape = _turned(shape)
    return shape


def _next(
    shape: Shape, through: Mapping[int, Sequence[Shape]], pieces: set[int], gone: set[int]
) -> Shape | None:
    """The flight with what follows its last node, over a landing up to the flight behind it."""
    node = shape.nodes[-1]
    lines = [one for one in through[node] if one.form != "point"]
    more = [one for one in lines if id(one) in pieces and id(one) not in gone]
    if len(lines) != 2 or len(more) != 1 or node not in {more[0].nodes[0], more[0].nodes[-1]}:
        return None
    longer = _joined(shape, more[0], node)
    if longer is None:
        return None
    gone.add(id(more[0]))
    if _is_landing(more[0]):
        longer = _next(longer, through, pieces, gone)
        if longer is None:
            gone.remove(id(more[0]))
    return longer


def _joined(shape: Shape, more: Shape, node: int) -> Shape | None:
    """One line of two; None where they do not meet on a landing or both lead up to it."""
    following = more if more.nodes[0] == node else _turned(more)
    first, second = (inclines(one.tags.get("incline", "")) for one in (shape, following))
    levels = _levels(set(shape.on), following)
    if levels is None or (first is not None and second is not None and first != second):
        return None
    tags = shape.tags if first is not None or second is None else {**shape.tags, **_up(following)}
    return replace(
        shape,
        tags=tags,
        points=shape.points + following.points[1:],
        nodes=shape.nodes + following.nodes[1:],
        levels=levels,
    )


def _levels(on: set[float], more: Shape) -> tuple[float, ...] | None:
    """The floors that a flight joins with what follows; None where they meet on a floor."""
    if _is_landing(more):
        return tuple(sorted(on)) if min(on) <= more.on[0] <= max(on) else None
    if on == set(more.on):
        return more.on
    shared = on & set(more.on)
    if not shared or any(one.is_integer() for one in shared):
        return None
    return tuple(sorted((on | set(more.on)) - shared))


def _up(shape: Shape) -> Mapping[str, str]:
    return {"incline": shape.tags["incline"]}


def _turned(shape: Shape) -> Shape:
    """The same line drawn from its other end."""
    tags = dict(shape.tags)
    if (rises := inclines(tags.get("incline", ""))) is not None:
        tags["incline"] = "down" if rises else "up"
    return replace(shape, tags=tags, points=shape.points[::-1], nodes=shape.nodes[::-1])
