"""Turns drawn elements into shapes: points, lines and areas with levels, in metres.

A multipolygon relation becomes one area for each of its outer rings. What cannot be a shape
is told as a finding and mended where the intention is plain, else left out.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from kiosk.wayfinding.ground import to_degrees, to_metres
from kiosk.wayfinding.levels import levels_told
from kiosk.wayfinding.osm import Drawing, Member, Relation, Way
from kiosk.wayfinding.plan import PlanFinding, Point, Ring
from kiosk.wayfinding.rings import MOST_CORNERS, holes_by_ring, is_simple, join_rings, sound_ring
from kiosk.wayfinding.tags import Tags, is_of_a_building, yes

FARTHEST = 5000.0
"""Metres from the middle of the drawing; what lies beyond belongs to another building."""

MOST_PARTS = 20_000
"""Things on levels, one on three levels counted thrice: several times a hospital's."""

MOST_CROSSED = 50
"""Lines that cross themselves and are still used."""

MOST_FINDINGS = 300


@dataclass(frozen=True, slots=True, eq=False)
class Shape:
    """One drawn thing.

    Attributes:
        osm: "node -1", "way -2" or "relation -3".
        form: "point", "line" or "area".
        points: The point; the line; or the outer ring without its last point repeated.
        nodes: Ids of the nodes it goes through, of all its rings.
        levels: Every level it is on; None when untold and not to be told from the rest.
        closed: Whether a line comes back to where it began.
        part: Number of this outer ring among those of its relation, from 0.
    """

    osm: str
    tags: Tags
    form: str
    points: tuple[Point, ...]
    nodes: tuple[int, ...]
    levels: tuple[float, ...] | None
    holes: tuple[Ring, ...] = ()
    closed: bool = False
    part: int = 0

    @property
    def on(self) -> tuple[float, ...]:
        """Every level it is on, from the lowest up; none when untold."""
        return self.levels or ()


@dataclass
class Survey:
    """What is known while a drawing is read: where its origin is, and what was found wrong.

    Attributes:
        crossed: Lines met so far that cross themselves.
    """

    drawing: Drawing
    origin: tuple[float, float]
    findings: list[PlanFinding] = field(default_factory=list)
    crossed: int = 0

    def report(
        self,
        code: str,
        osm: str = "",
        at: Point | None = None,
        level: float | None = None,
        *,
        fault: bool = True,
        **values: object,
    ) -> None:
        """Notes a finding; after the first few hundred only that there are more."""
        if len(self.findings) < MOST_FINDINGS:
            position = None if at is None else to_degrees(self.origin, at)
            self.findings.append(PlanFinding(code, osm, position, level, values, fault))
        elif len(self.findings) == MOST_FINDINGS:
            self.findings.append(PlanFinding("many-more", fault=False))


def find_shapes(survey: Survey) -> tuple[Shape, ...]:
    """Every shape that carries tags: relations, ways and nodes, each in the file's order."""
    points = _points(survey)
    relations, taken = _relations(survey, points)
    ways = (
        shape
        for way in survey.drawing.ways.values()
        if is_of_a_building(way.tags) and way.number not in taken
        for shape in _way(survey, way, points)
    )
    nodes = (
        Shape(
            osm,
            node.tags,
            "point",
            (points[number],),
            (number,),
            _levels(survey, osm, node.tags, points[number]),
        )
        for number, node in survey.drawing.nodes.items()
        if node.tags and number in points
        for osm in [f"node {number}"]
    )
    return tuple(_bounded(survey, (*relations, *ways, *nodes)))


def _bounded(survey: Survey, shapes: Iterable[Shape]) -> Iterator[Shape]:
    """The shapes on a level that can be read, as many as a building may have."""
    parts = 0
    for shape in shapes:
        if shape.levels == ():
            continue
        parts += len(shape.levels or (0.0,))
        if parts > MOST_PARTS:
            survey.report("too-many-elements", shape.osm, shape.points[0], most=MOST_PARTS)
            return
        yield shape


def _points(survey: Survey) -> dict[int, Point]:
    """Where each node lies; what is kilometres away is told once and left out."""
    found: dict[int, Point] = {}
    far = ""
    for number, node in survey.drawing.nodes.items():
        at = to_metres(survey.origin, node.lat, node.lon)
        if max(abs(at[0]), abs(at[1])) <= FARTHEST:
            found[number] = at
        elif not far:
            far = f"node {number}"
            place, values = (node.lat, node.lon), {"metres": int(FARTHEST)}
            survey.findings.append(PlanFinding("far-away", far, place, None, values, fault=False))
    return found


def _levels(survey: Survey, osm: str, tags: Tags, at: Point) -> tuple[float, ...] | None:
    """The levels, None when untold, empty when they can't be read."""
    try:
        return levels_told(tags)
    except ValueError:
        told = tags.get("level") or tags.get("repeat_on", "")
        survey.report("level-unreadable", osm, at, told=told)
        return ()


def _line(
    survey: Survey, way: Way, points: dict[int, Point]
) -> tuple[tuple[int, ...], tuple[Point, ...]]:
    """Nodes and points of a way, each once in a row, without those that are not there."""
    nodes: list[int] = []
    missing = 0
    for number in way.refs:
        if number in points:
            if not nodes or points[nodes[-1]] != points[number]:
                nodes.append(number)
        elif number not in survey.drawing.nodes:
            missing += f"node {number}" not in survey.drawing.deleted
    if missing:
        at = points[nodes[0]] if nodes else None
        survey.report("node-missing", f"way {way.number}", at, fault=False, count=missing)
    return tuple(nodes), tuple(points[number] for number in nodes)


def _way(survey: Survey, way: Way, points: dict[int, Point]) -> Iterator[Shape]:
    osm = f"way {way.number}"
    nodes, line = _line(survey, way, points)
    if not line:
        return
    levels = _levels(survey, osm, way.tags, line[0])
    if _is_tangle(survey, osm, line, levels):
        return
    closed = len(line) > 3 and line[0] == line[-1]
    surface = _is_surface(way.tags, closed=closed)
    if surface and not closed and len(set(line)) > 2 and levels != ():
        survey.report("open-area", osm, line[-1], _first(levels))
        line, closed = (*line, line[0]), True
    if surface and closed:
        yield from _surfaces(survey, osm, way.tags, line[:-1], (), nodes, levels)
    elif len(line) > 1:
        yield Shape(osm, way.tags, "line", line, nodes, levels, closed=closed)
    elif levels != ():
        survey.report("one-point-way", osm, line[0], _first(levels), fault=False)


def _is_tangle(
    survey: Survey, osm: str, line: tuple[Point, ...], levels: tuple[float, ...] | None
) -> bool:
    """Whether a line crosses itself more than can be made sense of; then it is left out.

    A few small ones are mended, and no more: each may have thousands of crossings.
    """
    if len(line) < 3 or is_simple(line):
        return False
    survey.crossed += 1
    if len(line) <= MOST_CORNERS and survey.crossed <= MOST_CROSSED:
        return False
    if levels != ():
        survey.report("tangled", osm, line[0], _first(levels))
    return True


def _surfaces(
    survey: Survey,
    osm: str,
    tags: Tags,
    outer: Ring,
    holes: Sequence[Ring],
    nodes: tuple[int, ...],
    levels: tuple[float, ...] | None,
    part: int = 0,
) -> Iterator[Shape]:
    """An area, made sound where its outline crosses itself."""
    if levels == ():
        return
    sound, crossing = sound_ring(outer)
    if crossing is not None:
        survey.report("self-crossing", osm, crossing, _first(levels))
    if sound is None:
        survey.report("flat-area", osm, outer[0], _first(levels))
        return
    kept = tuple(good for hole in holes if (good := sound_ring(hole)[0]) is not None)
    yield Shape(osm, tags, "area", sound, nodes, levels, kept, closed=True, part=part)


_SURFACES = {
    "indoor": {"room", "area", "corridor", "level", "column", "pillar", "void", "door", "yes",
               "elevator", "furniture", "obstacle"},
    "highway": {"elevator"},
    "public_transport": {"platform"},
    "railway": {"platform"},
    "stairs": {"yes"},
    "area": {"yes"},
    "kiosk:obstacle": {"yes"},
}  # fmt: skip
_SURFACE_KEYS = ("building", "building:part", "buildingpart", "room", "amenity", "shop", "office",
                 "tourism", "leisure", "furniture", "area:highway", "kiosk:id")  # fmt: skip
_ALWAYS = {"room", "area", "level"}
_LINES = {"wall"}


def _is_surface(tags: Tags, *, closed: bool) -> bool:
    """Whether a way means what it encloses; an open one does only if it can mean no line."""
    if tags.get("area") in {"yes", "no"}:
        return tags["area"] == "yes"
    indoor = tags.get("indoor", "")
    if not closed:
        return indoor in _ALWAYS and "highway" not in tags
    loop = indoor in {"", "yes"} and tags.get("highway", "elevator") != "elevator"
    if indoor in _LINES or loop:
        return False
    if "barrier" in tags and not indoor and not yes(tags, "kiosk:obstacle"):
        return False
    if any(tags.get(key) in values for key, values in _SURFACES.items()):
        return True
    return any(yes(tags, key) for key in _SURFACE_KEYS)


def _relations(survey: Survey, points: dict[int, Point]) -> tuple[list[Shape], frozenset[int]]:
    """Areas of multipolygons, and the ways that lent them their tags."""
    found: list[Shape] = []
    taken: set[int] = set()
    for relation in survey.drawing.relations.values():
        if relation.tags.get("type") != "multipolygon":
            continue
        tags, lender = _tags_of(survey.drawing, relation)
        if not is_of_a_building(tags):
            continue
        if lender is not None:
            taken.add(lender)
        found.extend(_multipolygon(survey, relation, tags, points))
    return found, frozenset(taken)


def _tags_of(drawing: Drawing, relation: Relation) -> tuple[Tags, int | None]:
    """The relation's own tags; in the old style those of its one outer way, and which it is."""
    own = {key: value for key, value in relation.tags.items() if key != "type"}
    if own:
        return own, None
    outer = [one.number for one in relation.members if one.kind == "way" and one.role != "inner"]
    if len(outer) == 1 and outer[0] in drawing.ways:
        return drawing.ways[outer[0]].tags, outer[0]
    return {}, None


def _multipolygon(
    survey: Survey, relation: Relation, tags: Tags, points: dict[int, Point]
) -> Iterator[Shape]:
    osm = f"relation {relation.number}"
    sides: dict[bool, list[Ring]] = {}
    nodes: list[int] = []
    missing = 0
    for inner in (False, True):
        lines = []
        for member in _ways(relation.members, inner=inner):
            way = survey.drawing.ways.get(member.number)
            if way is None:
                missing += f"way {member.number}" not in survey.drawing.deleted
                continue
            through, line = _line(survey, way, points)
            nodes.extend(through)
            lines.append(line)
        sides[inner], loose = join_rings(lines)
        if loose is not None:
            survey.report("open-relation", osm, loose)
    if missing:
        survey.report("member-missing", osm, fault=False, count=missing)
    if not sides[False]:
        return
    levels = _levels(survey, osm, tags, sides[False][0][0])
    outers = [one for one in sides[False] if not _is_tangle(survey, osm, (*one, one[0]), levels)]
    for part, (outer, holes) in enumerate(
        zip(outers, holes_by_ring(outers, sides[True]), strict=True)
    ):
        yield from _surfaces(survey, osm, tags, outer, holes, tuple(nodes), levels, part)


def _ways(members: Iterable[Member], *, inner: bool) -> Iterator[Member]:
    for member in members:
        if member.kind == "way" and (member.role == "inner") is inner:
            yield member


def _first(levels: tuple[float, ...] | None) -> float | None:
    return levels[0] if levels else None
