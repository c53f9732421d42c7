"""Reads the XML of an ``.osm`` file as JOSM saves it: nodes, ways, relations and their tags.

Format: https://wiki.openstreetmap.org/wiki/OSM_XML and, for what JOSM adds to it
(negative ids, ``action``), https://wiki.openstreetmap.org/wiki/JOSM_file_format.
A file is somebody's drawing and may be anything: it is bounded in size and in what it may
hold, a document type (which can make entities explode) ends the reading, and what was
understood up to the first fault is kept.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from xml.parsers import expat

from kiosk.wayfinding.plan import PlanFinding

LARGEST = 20_000_000
"""Bytes, as of any file of a centre; a hospital of 2 000 rooms takes about 4 million."""

MOST_ELEMENTS = 200_000
MOST_TAGS = 60
"""Tags kept of one element."""

MOST_REFS = 2_000
"""Nodes of one way, as in OSM itself, and members of one relation."""

LONGEST_TEXT = 255
"""Characters of a key or value, as in OSM itself."""


@dataclass(frozen=True, slots=True)
class Node:
    """A point: degrees WGS 84."""

    number: int
    lat: float
    lon: float
    tags: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Way:
    """A line through nodes, closed where its first node is its last one."""

    number: int
    refs: tuple[int, ...]
    tags: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Member:
    """Part of a relation: ``kind`` is "node", "way" or "relation"."""

    kind: str
    number: int
    role: str


@dataclass(frozen=True, slots=True)
class Relation:
    """Several elements that mean one thing together."""

    number: int
    members: tuple[Member, ...]
    tags: Mapping[str, str]


@dataclass(frozen=True)
class Drawing:
    """What a file holds, by id; deleted elements are left out.

    Attributes:
        deleted: "node -1", "way -2" … of what was deleted but is still in the file.
    """

    nodes: Mapping[int, Node] = field(default_factory=dict)
    ways: Mapping[int, Way] = field(default_factory=dict)
    relations: Mapping[int, Relation] = field(default_factory=dict)
    deleted: frozenset[str] = frozenset()


def read_osm(data: bytes) -> tuple[Drawing, tuple[PlanFinding, ...]]:
    """Reads a file; never raises.

    Returns:
        Every element that could be read, and what stopped the reading, if anything did.
    """
    if len(data) > LARGEST:
        most = LARGEST // 1_000_000
        return Drawing(), (PlanFinding("too-large", values={"megabytes": most}),)
    reader = _Reader()
    try:
        reader.parse(data)
    except _Enough as end:
        reader.findings.append(PlanFinding(end.code, values=end.values))
    except (expat.ExpatError, ValueError, LookupError, RecursionError):
        # ValueError and LookupError: an encoding that is none, told in the first line.
        line = reader.parser.CurrentLineNumber
        column = reader.parser.CurrentColumnNumber + 1
        values = {"line": f"{line}", "column": f"{column}"}
        reader.findings.append(PlanFinding("broken-xml", values=values))
    if not reader.root_seen and not reader.findings:
        reader.findings.append(PlanFinding("not-osm"))
    return reader.drawing(), tuple(reader.findings)


class _Enough(Exception):  # noqa: N818 - ends the reading, told as a finding
    def __init__(self, code: str, **values: object) -> None:
        super().__init__(code)
        self.code = code
        self.values = values


class _Reader:
    """Collects elements while expat walks through the file."""

    def __init__(self) -> None:
        self.parser = expat.ParserCreate()
        self.parser.buffer_text = True
        self.parser.StartDoctypeDeclHandler = self._refuse_doctype
        self.parser.EntityDeclHandler = self._refuse_doctype
        self.parser.StartElementHandler = self._start
        self.parser.EndElementHandler = self._end
        self.findings: list[PlanFinding] = []
        self.root_seen = False
        self._depth = 0
        self._count = 0
        self._nodes: dict[int, Node] = {}
        self._ways: dict[int, Way] = {}
        self._relations: dict[int, Relation] = {}
        self._deleted: set[str] = set()
        self._open: tuple[str, dict[str, str]] | None = None
        self._tags: dict[str, str] = {}
        self._refs: list[int] = []
        self._members: list[Member] = []
        self._overfull = False

    def parse(self, data: bytes) -> None:
        self.parser.Parse(data, True)  # noqa: FBT003 - expat takes no keyword

    def drawing(self) -> Drawing:
        return Drawing(self._nodes, self._ways, self._relations, frozenset(self._deleted))

    def _refuse_doctype(self, *_: object) -> None:
        raise _Enough("doctype")

    def _start(self, name: str, told: dict[str, str]) -> None:
        self._depth += 1
        if self._depth == 1:
            self.root_seen = name == "osm"
            if not self.root_seen:
                raise _Enough("not-osm")
        elif self._depth == 2 and name in {"node", "way", "relation"}:
            self._count += 1
            if self._count > MOST_ELEMENTS:
                raise _Enough("too-many-elements", most=MOST_ELEMENTS)
            self._open = name, told
            self._tags, self._refs, self._members = {}, [], []
            self._overfull = False
        elif self._depth == 3 and self._open is not None:
            self._part(name, told)

    def _part(self, name: str, told: dict[str, str]) -> None:
        if name == "tag":
            if len(self._tags) < MOST_TAGS and told.get("k"):
                self._tags[told["k"][:LONGEST_TEXT]] = _text(told.get("v", ""))
        elif len(self._refs) + len(self._members) >= MOST_REFS:
            self._overfull = True
        elif name == "nd":
            number = _number(told.get("ref"))
            if number is not None:
                self._refs.append(number)
        elif name == "member":
            number = _number(told.get("ref"))
            if number is not None:
                self._members.append(Member(told.get("type", ""), number, told.get("role", "")))

    def _end(self, _name: str) -> None:
        self._depth -= 1
        if self._depth == 1 and self._open is not None:
            kind, told = self._open
            self._open = None
            self._keep(kind, told)

    def _keep(self, kind: str, told: dict[str, str]) -> None:
        number = _number(told.get("id"))
        if number is None:
            return
        if told.get("action") == "delete" or told.get("visible") == "false":
            self._deleted.add(f"{kind} {number}")
        elif kind == "node":
            lat, lon = _degrees(told.get("lat"), 90), _degrees(told.get("lon"), 180)
            if lat is None or lon is None:
                self.findings.append(PlanFinding("node-nowhere", f"node {number}", fault=False))
            else:
                self._nodes[number] = Node(number, lat, lon, self._tags)
        elif self._overfull:
            # Bus lines and borders have thousands of members; only what is indoors is missed.
            if "indoor" in self._tags or "level" in self._tags:
                values = {"most": MOST_REFS}
                self.findings.append(
                    PlanFinding("too-many-corners", f"{kind} {number}", values=values)
                )
        elif kind == "way":
            self._ways[number] = Way(number, tuple(self._refs), self._tags)
        else:
            self._relations[number] = Relation(number, tuple(self._members), self._tags)


def _text(value: str) -> str:
    """Without what would break a line or turn the writing around."""
    if value.isascii() and value.isprintable():
        return value[:LONGEST_TEXT].strip()
    line = " ".join(value[:LONGEST_TEXT].split())
    return "".join(sign for sign in line if sign.isprintable() or sign in "\u00ad\u200d")


def _number(value: str | None) -> int | None:
    try:
        return int(value or "")
    except ValueError:
        return None


def _degrees(value: str | None, most: float) -> float | None:
    try:
        number = float(value or "")
    except ValueError:
        return None
    return number if math.isfinite(number) and abs(number) <= most else None
