"""Levels, areas and barriers: what a floor is made of.

Where nobody drew surfaces, they follow from what was drawn: a corridor drawn as a line gets
its width; ``outlines`` has what follows from the outline of a floor.
"""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

import shapely
from shapely.geometry import LineString

from kiosk.wayfinding import tags as tag
from kiosk.wayfinding.levels import refs_told
from kiosk.wayfinding.meaning import LINKS, Meaning, kind_of, meaning_of
from kiosk.wayfinding.plan import Area, AreaKind, Barrier, Level, Named, Point, Ring
from kiosk.wayfinding.shapes import Shape, Survey

CORRIDOR = 2.0
"""Width of a corridor drawn as a line without ``width``, m."""

PILLAR = 0.5
"""Width of a pillar drawn as a point without ``width``, m."""

Meant = Mapping[Meaning, Sequence[Shape]]


class Keys:
    """Gives each element its key: its ``kiosk:id``, else its OSM name; none twice.

    Lifts and stairs drawn once a level share their id; only the lowest has it plain.
    """

    def __init__(self, survey: Survey) -> None:
        self._survey = survey
        self._owner: dict[str, Shape] = {}

    def of(self, shape: Shape) -> str:
        """The key of a shape on the lowest of its levels."""
        drawn = shape.osm if shape.part == 0 else f"{shape.osm}#{shape.part}"
        told = shape.tags.get("kiosk:id", "")
        if not told or shape.part > 0:
            return drawn
        owner = self._owner.setdefault(told, shape)
        if owner.osm == shape.osm:
            return told
        meaning = meaning_of(shape)
        shaft = meaning in LINKS and meaning is meaning_of(owner)
        if shaft and not set(shape.on) & set(owner.on):
            return f"{told}@{shape.on[0]:g}" if shape.on else drawn
        level = shape.on[0] if shape.on else None
        at, other = shape.points[0], owner.osm
        self._survey.report("id-twice", shape.osm, at, level, id=told, other=other)
        return drawn


def on_level(key: str, level: float, levels: Sequence[float]) -> str:
    """The key of a shape's copy on one of its levels: the lowest has the plain key."""
    return key if level == levels[0] else f"{key}@{level:g}"


def find_areas(survey: Survey, meant: Meant, keys: Keys, at_doors: frozenset[int]) -> list[Area]:
    """Every walkable surface, one for each level that a shape is on."""
    found: list[Area] = []
    stairs = [one for one in meant[Meaning.STAIRS] if _is_stairwell(one)]
    for shape in (*meant[Meaning.AREA], *stairs):
        has_door = not at_doors.isdisjoint(shape.nodes)
        kind = kind_of(shape.tags, has_door=has_door)
        if shape in stairs and not has_door:
            kind = AreaKind.AREA
        found.extend(_areas(survey, shape, keys.of(shape), kind, shape.points, shape.holes))
    found.extend(_corridors(survey, meant[Meaning.CORRIDOR], keys))
    return found


def _corridors(survey: Survey, lines: Sequence[Shape], keys: Keys) -> Iterator[Area]:
    """Corridors drawn as lines; where a private one meets a public one, it ends."""
    drawn = [_widened(one) for one in lines]
    public = [number for number, one in enumerate(lines) if not tag.shut(one.tags)]
    tree = shapely.STRtree([drawn[number] for number in public])
    for number, shape in enumerate(lines):
        surface = drawn[number]
        if tag.shut(shape.tags):
            hits = [public[one] for one in tree.query(surface, predicate="intersects")]
            met = [drawn[one] for one in hits if set(lines[one].on) & set(shape.on)]
            surface = surface.difference(shapely.union_all(met))
        for part, (outer, holes) in enumerate(rings_of(surface)):
            key = keys.of(shape) if part == 0 else f"{shape.osm}#{part}"
            yield from _areas(survey, shape, key, AreaKind.CORRIDOR, outer, holes)


def _widened(shape: Shape) -> shapely.Geometry:
    width = tag.width(shape.tags) or CORRIDOR
    return LineString(shape.points).buffer(width / 2, cap_style="square", join_style="mitre")


def _is_stairwell(shape: Shape) -> bool:
    return shape.form == "area" and (
        shape.tags.get("indoor") == "room" or shape.tags.get("room") in {"stairs", "steps"}
    )


def _areas(
    survey: Survey, shape: Shape, key: str, kind: AreaKind, outer: Ring, holes: Sequence[Ring]
) -> Iterator[Area]:
    levels = shape.on
    if len(levels) > 1 and "repeat_on" not in shape.tags and shape.tags.get("stairs") != "yes":
        told = shape.tags["level"]
        survey.report("area-repeated", shape.osm, outer[0], levels[0], fault=False, told=told)
    for level in levels:
        yield Area(
            key=on_level(key, level, levels),
            osm=shape.osm,
            kind=kind,
            level=level,
            outer=outer,
            holes=tuple(holes),
            named=tag.named(shape.tags),
            private=tag.shut(shape.tags),
            wheelchair=tag.wheelchair(shape.tags),
            category=tag.category(shape.tags),
            landmark=tag.yes(shape.tags, "kiosk:landmark"),
            ref=shape.tags.get("ref", ""),
        )


def find_barriers(meant: Meant) -> list[Barrier]:
    """Walls, obstacles and voids."""
    found: list[Barrier] = []
    kinds = ((Meaning.WALL, "wall"), (Meaning.OBSTACLE, "obstacle"), (Meaning.VOID, "void"))
    for meaning, kind in kinds:
        for shape in meant[meaning]:
            for level in shape.on:
                found.extend(_barrier(shape, level, kind))
    return found


def _barrier(shape: Shape, level: float, kind: str) -> Iterator[Barrier]:
    """What stands there; of walls drawn as a frame with a hole only their faces."""
    if shape.form == "area" and shape.holes:
        for ring in (shape.points, *shape.holes):
            yield Barrier(shape.osm, level, (*ring, ring[0]), kind=kind)
    else:
        line = _pillar(shape) if shape.form == "point" else shape.points
        yield Barrier(shape.osm, level, line, shape.form != "line", kind)


def _pillar(shape: Shape) -> Ring:
    half = (tag.length(shape.tags.get("diameter")) or tag.width(shape.tags) or PILLAR) / 2
    x, y = shape.points[0]
    return (x - half, y - half), (x + half, y - half), (x + half, y + half), (x - half, y + half)


def rings_of(shape: shapely.Geometry) -> Iterator[tuple[Ring, tuple[Ring, ...]]]:
    """Outer ring and holes of each polygon of a shape, to the millimetre."""
    for part in shapely.get_parts(shape):
        if isinstance(part, shapely.Polygon) and not part.is_empty:
            outer, *holes = (
                tuple((round(x, 3), round(y, 3)) for x, y in ring.coords[:-1])
                for ring in (part.exterior, *part.interiors)
            )
            yield outer, tuple(holes)


def find_levels(survey: Survey, shapes: Sequence[Shape], used: Iterable[float]) -> list[Level]:
    """Every level that holds something, from the lowest up, with what signs call it.

    What ``indoor=level`` says goes first, then what most elements say.
    """
    outlines = [one for one in shapes if one.tags.get("indoor") == "level"]
    votes: dict[float, Counter[str]] = defaultdict(Counter)
    names: dict[float, Named] = {}
    first: dict[float, str] = {}
    for shape in shapes:
        for level, ref in refs_told(shape.tags, shape.on).items():
            votes[level][ref] += 1
    for shape in [one for one in outlines if one.form == "area"]:
        levels = shape.on
        refs = refs_told(shape.tags, levels)
        bare = shape.tags.get("ref", "") if len(levels) == 1 else ""
        for level in levels:
            ref = refs.get(level) or bare
            if ref:
                first.setdefault(level, ref)
            if len(levels) == 1 and (told := tag.named(shape.tags)).names:
                names.setdefault(level, told)
    found = []
    for number in sorted(set(used)):
        ref = _ref(survey, number, first.get(number), votes[number])
        found.append(Level(number, ref, names.get(number, Named())))
    return found


def _ref(survey: Survey, level: float, first: str | None, votes: Counter[str]) -> str:
    told = set(votes) | ({first} if first else set())
    if not told:
        survey.report("level-without-ref", level=level, number=f"{level:g}")
        return f"{level:g}"
    if len(told) > 1:
        refs = ", ".join(sorted(told)[:5])
        survey.report("level-ref-differs", level=level, fault=False, number=f"{level:g}", refs=refs)
    return first or min(votes, key=lambda one: (-votes[one], one))


def distance(one: Point, other: Point) -> float:
    """Metres between two points."""
    return math.hypot(one[0] - other[0], one[1] - other[1])
