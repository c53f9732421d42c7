"""The steps of one walk: its corners, and what is named at or between them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from kiosk.wayfinding.bends import HALF, STRAIGHT, Bends
from kiosk.wayfinding.landmarks import Met, Surroundings, Thing
from kiosk.wayfinding.plan import Named, Plan
from kiosk.wayfinding.steps import Step, StepKind
from kiosk.wayfinding.track import Track, turn

BACK = 135.0
"""From this on one turns around, degrees."""

CLOSE = 8.0
"""Nobody needs to be told to go straight on for less than this, m."""

ROUND_TO = 5
"""Distances are told in multiples of this, m."""

_SLACK = 3.0
"""An area may reach this far beyond a corner and still end there, m."""


@dataclass(frozen=True, slots=True)
class Walk:
    """A walk on one level.

    Attributes:
        leg: Index of its leg.
        looks: Bearing in which one looks before it, degrees; None when nobody knows.
        last: Whether it ends at the goal.
    """

    leg: int
    level: float
    track: Track
    bends: Bends
    looks: float | None
    last: bool


@dataclass(frozen=True, slots=True)
class _Part:
    """A straight part: from a corner to the next."""

    number: int
    kind: StepKind
    start: float
    end: float

    @property
    def length(self) -> float:
        return self.end - self.start


def first_kind(looks: float | None, goes: float) -> StepKind:
    """How one sets out from where one looks."""
    if looks is None:
        return StepKind.WALK
    degrees = turn(looks, goes)
    if abs(degrees) < STRAIGHT:
        return StepKind.AHEAD
    return StepKind.AROUND if abs(degrees) >= BACK else kind_of(degrees)


def kind_of(degrees: float) -> StepKind:
    """The turn at a corner."""
    if abs(degrees) < HALF:
        return StepKind.HALF_RIGHT if degrees > 0 else StepKind.HALF_LEFT
    return StepKind.RIGHT if degrees > 0 else StepKind.LEFT


class Telling:
    """Tells the walks of one route; nothing is named twice.

    Args:
        plan: The plan.
        hidden: Keys of what is not to be named.
    """

    def __init__(self, plan: Plan, hidden: frozenset[str]) -> None:
        self._plan = plan
        self._told = set(hidden)

    def told(self, walk: Walk) -> Iterator[Step]:
        """The steps of a walk."""
        if walk.bends.first is None:
            return
        around = Surroundings(self._plan, walk.level, walk.track, frozenset(self._told))
        parts = _parts(walk, walk.bends.first)
        met = _shared_out(around.met(), parts)
        corners = [None, *(around.at(bend.length) for bend in walk.bends.bends), None]
        known = True
        for part in parts:
            corner = self._free(corners[part.number])
            along = self._best(met[part.number], part)
            if corner is not None and along is not None and corner.key == along.key:
                corner = None
            if corner is not None and known and along is not None:
                corner = None
            following = self._free(corners[part.number + 1])
            yield from self._steps(walk, part, corner, along, following)
            known = self._tells_end(part, None if corner else along)

    def _steps(
        self, walk: Walk, part: _Part, corner: Thing | None, along: Met | None, next_: Thing | None
    ) -> Iterator[Step]:
        """The step of a part; one more where a corner and what follows both need a name."""
        metres = 0
        if along is None:
            metres = _metres(part, next_)
        at = walk.track.at(part.start)
        if corner is not None:
            self._told.add(corner.key)
            yield _step(part.kind, walk, at, metres, "at", corner.named)
            if along is not None and along.relation != "past":
                self._told.add(along.key)
                at = walk.track.at(max(along.start, part.start))
                yield _step(StepKind.AHEAD, walk, at, 0, along.relation, along.named)
        elif along is not None:
            self._told.add(along.key)
            yield _step(part.kind, walk, at, 0, along.relation, along.named)
        elif part.kind is StepKind.WALK and next_ is not None:
            self._told.add(next_.key)
            yield _step(part.kind, walk, at, 0, "to", next_.named)
        elif part.kind is StepKind.WALK:
            yield _step(part.kind, walk, at, metres or ROUND_TO)
        elif metres or part.kind is not StepKind.AHEAD:
            yield _step(part.kind, walk, at, metres)
        elif part.end < walk.track.length - 0.01 and part.length >= CLOSE:
            yield _step(part.kind, walk, at, 0)

    def _free(self, thing: Thing | None) -> Thing | None:
        return None if thing is None or thing.key in self._told else thing

    def _best(self, met: list[tuple[str, Met]], part: _Part) -> Met | None:
        """What tells a part best: what one crosses, then enters, then passes near its end."""
        best: tuple[float, Met] | None = None
        for relation, one in met:
            if one.key in self._told:
                continue
            score = {"through": 10.0, "into": 7.0, "past": 2.0}[relation] + one.weight
            if relation == "past":
                score += (one.start + one.end - 2 * part.start) / (2 * part.length)
            if best is None or round(score, 3) > best[0]:
                told = Met(relation, one.key, one.named, one.start, one.end, one.weight)
                best = (round(score, 3), told)
        return None if best is None else best[1]

    def _tells_end(self, part: _Part, along: Met | None) -> bool:
        """Whether what was said of a part lets one know its end."""
        if part.length < CLOSE:
            return True
        if along is None:
            return False
        reached = along.start if along.relation == "into" else along.end
        return part.end - reached <= 8.0


def _parts(walk: Walk, goes: float) -> list[_Part]:
    bends = walk.bends.bends
    kinds = [first_kind(walk.looks, goes), *(kind_of(one.degrees) for one in bends)]
    starts = [0.0, *(one.length for one in bends)]
    ends = [*starts[1:], walk.track.length]
    return [
        _Part(number, kind, start, end)
        for number, (kind, start, end) in enumerate(zip(kinds, starts, ends, strict=True))
    ]


def _shared_out(met: tuple[Met, ...], parts: list[_Part]) -> dict[int, list[tuple[str, Met]]]:
    """What is met, by the part in which it is told, with how it is met there."""
    told: dict[int, list[tuple[str, Met]]] = {part.number: [] for part in parts}
    for one in met:
        if one.relation == "past":
            for part in parts:
                middle = (one.start + one.end) / 2
                inner = part.start + 1 < middle < part.end - 1
                if inner and one.start >= part.start - 1 and one.end <= part.end:
                    told[part.number].append(("past", one))
            continue
        enters = next((part for part in parts if one.start < part.end), parts[-1])
        if one.relation == "into":
            told[enters.number].append(("into", one))
            continue
        most = max(parts, key=lambda part: min(one.end, part.end) - max(one.start, part.start))
        if one.end <= most.end + _SLACK:
            told[most.number].append(("through", one))
        elif enters is most:
            told[most.number].append(("into", one))
    return told


def _metres(part: _Part, next_: Thing | None) -> int:
    """How far to go, where nothing else tells; 0 where it is near or seen anyway."""
    if next_ is not None or part.length < CLOSE:
        return 0
    return round(part.length / ROUND_TO) * ROUND_TO


def _step(
    kind: StepKind,
    walk: Walk,
    at: tuple[float, float],
    metres: int,
    relation: str = "",
    landmark: Named | None = None,
) -> Step:
    return Step(kind, walk.leg, walk.level, at, metres, relation, landmark)
