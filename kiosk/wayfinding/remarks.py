"""Collects what is wrong with a plan, each with its element, place and level."""

from __future__ import annotations

import re
from collections.abc import Iterable
from difflib import get_close_matches

from kiosk.wayfinding.ground import to_degrees
from kiosk.wayfinding.plan import Area, Door, Link, Plan, PlanFinding, Point, Spot

MOST = 300
"""More findings than anybody mends in one go."""

_DRAWN = re.compile(r"^(node|way|relation) -?\d+(#\d+)?(@-?[\d.]+)?$")

Thing = Spot | Door | Area | Link


class Remarks:
    """Findings about one plan.

    Attributes:
        stuck: Keys of spots that nobody can stand at. That nobody gets there is then no news.
    """

    def __init__(self, plan: Plan) -> None:
        self._plan = plan
        self.found: list[PlanFinding] = []
        self.stuck: set[str] = set()

    def about(self, code: str, thing: Thing, *, fault: bool = True, **values: object) -> None:
        """Something about one thing of the plan."""
        if isinstance(thing, Area):
            at, level = thing.outer[0], thing.level
        elif isinstance(thing, Link):
            at, level = thing.stops[0].at, thing.stops[0].level
        else:
            at, level = thing.at, thing.level
        self.at(code, thing.osm, at, level, fault=fault, **values)

    def at(
        self,
        code: str,
        osm: str,
        at: Point,
        level: float,
        *,
        fault: bool = True,
        **values: object,
    ) -> None:
        """Something at a point."""
        position = to_degrees(self._plan.origin, at)
        self._note(PlanFinding(code, osm, position, level, values, fault))

    def whole(
        self, code: str, *, level: float | None = None, fault: bool = True, **values: object
    ) -> None:
        """Something about the whole plan, or a whole level."""
        self._note(PlanFinding(code, level=level, values=values, fault=fault))

    def _note(self, finding: PlanFinding) -> None:
        if len(self.found) < MOST:
            self.found.append(finding)
        elif len(self.found) == MOST:
            self.found.append(PlanFinding("many-more", fault=False))


def is_told(key: str) -> bool:
    """Whether a key is an id that somebody gave, not the name of an element."""
    return not _DRAWN.match(key) and not key.startswith("service:")


def plain(key: str) -> str:
    """The id of a thing without the level of this copy of it."""
    return key.split("@")[0]


def likeliest(written: str, known: Iterable[str]) -> str | None:
    """The id that was probably meant, or None."""
    return next(iter(get_close_matches(written, list(known), n=1, cutoff=0.6)), None)
