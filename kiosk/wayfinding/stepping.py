"""Which end of stairs, escalators and ramps drawn as lines lies on which level.

OSM asks for lines that lead upward but many do not; what is drawn at the ends says more.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

import shapely

from kiosk.wayfinding.meaning import LINKS, meaning_of
from kiosk.wayfinding.plan import Area, LinkKind, Point, Stop
from kiosk.wayfinding.rings import polygon
from kiosk.wayfinding.shapes import Shape, Survey
from kiosk.wayfinding.tags import one_way


class Ends:
    """Tells on which levels the end of a line lies, as far as the drawing shows."""

    def __init__(self, areas: Sequence[Area], through: Mapping[int, Sequence[Shape]]) -> None:
        self._through = through
        self._areas: dict[float, list[shapely.Geometry]] = defaultdict(list)
        for area in areas:
            self._areas[area.level].append(polygon(area.outer, area.holes))
        self._trees = {level: shapely.STRtree(shapes) for level, shapes in self._areas.items()}

    @property
    def levels(self) -> set[float]:
        """The levels on which one can walk."""
        return set(self._areas)

    def drawn(self, node: int, line: Shape) -> frozenset[float]:
        """Levels of the node itself, else of the other shapes that go through it."""
        others = [one for one in self._through.get(node, ()) if one is not line]
        own = [one for one in others if one.form == "point" and "level" in one.tags]
        walked = own or [one for one in others if meaning_of(one) not in LINKS]
        if not walked:
            walked = others
        return frozenset(level for one in walked for level in one.on)

    def covers(self, at: Point, level: float) -> bool:
        """Whether a surface is drawn there."""
        tree = self._trees.get(level)
        spot = shapely.Point(at)
        return tree is not None and len(tree.query(spot, predicate="dwithin", distance=0.3)) > 0


def line_stops(
    survey: Survey, shape: Shape, kind: LinkKind, ends: Ends
) -> tuple[tuple[Stop, ...], str | None]:
    """Stops of a line from its lowest level up, and which way it goes where only one way."""
    first, last = shape.nodes[0], shape.nodes[-1]
    at_first, at_last = ends.drawn(first, shape), ends.drawn(last, shape)
    told = shape.levels or _levels_between(at_first, at_last)
    if len(told) < 2:
        stop = (Stop(told[0], shape.points[0]),) if told else ()
        return stop, None
    rises = _rises(survey, shape, told, (at_first, at_last), ends)
    upward = shape.points if rises else shape.points[::-1]
    return _spread(told, upward), _one_way(survey, shape, kind, rises=rises, level=told[0])


def _levels_between(first: frozenset[float], last: frozenset[float]) -> tuple[float, ...]:
    """Levels of a line that tells none: one at each end."""
    low, high = first - last or first, last - first or last
    both = (min(low | high, default=None), max(low | high, default=None))
    return tuple(sorted({one for one in both if one is not None}))


def _rises(
    survey: Survey,
    shape: Shape,
    told: tuple[float, ...],
    drawn: tuple[frozenset[float], frozenset[float]],
    ends: Ends,
) -> bool:
    """Whether the line leads upward from its first point."""
    low, high = told[0], told[-1]
    first, last = drawn
    signs = (
        _points_up(first & {low, high}, last & {low, high}, low, high),
        inclines(shape.tags.get("incline", "")),
        _points_up(
            frozenset(one for one in (low, high) if ends.covers(shape.points[0], one)),
            frozenset(one for one in (low, high) if ends.covers(shape.points[-1], one)),
            low,
            high,
        ),
    )
    known = next((one for one in signs if one is not None), None)
    if known is None:
        survey.report("stairs-direction-unclear", shape.osm, shape.points[0], low, fault=False)
        return True
    return known


def _points_up(
    first: frozenset[float], last: frozenset[float], low: float, high: float
) -> bool | None:
    """What one end shows that the other does not deny; None when they show nothing."""
    up = (first == {low}) + (last == {high})
    down = (first == {high}) + (last == {low})
    return None if up == down else up > down


def inclines(told: str) -> bool | None:
    """Whether the tag ``incline`` says that a line leads up; None when it does not say."""
    if told in {"up", "down"}:
        return told == "up"
    number = told.removesuffix("%").removesuffix("°").strip()
    try:
        slope = float(number)
    except ValueError:
        return None
    return slope > 0 if slope else None


def _one_way(
    survey: Survey, shape: Shape, kind: LinkKind, *, rises: bool, level: float
) -> str | None:
    conveying = shape.tags.get("conveying", "")
    told = conveying if conveying in {"forward", "backward"} else one_way(shape.tags)
    if told is not None:
        return "up" if (told == "forward") is rises else "down"
    if kind is LinkKind.ESCALATOR:
        survey.report("escalator-both-ways", shape.osm, shape.points[0], level, fault=False)
    return None


def _spread(levels: tuple[float, ...], line: tuple[Point, ...]) -> tuple[Stop, ...]:
    """A stop for each level, evenly along the line from its lowest point."""
    whole = shapely.LineString(line)
    stops = []
    for number, level in enumerate(levels):
        at = whole.interpolate(number / (len(levels) - 1), normalized=True)
        stops.append(Stop(level, (round(at.x, 3), round(at.y, 3))))
    return tuple(stops)
