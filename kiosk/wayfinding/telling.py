"""The steps of one walk: its corners, and what is named at or between them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from kiosk.wayfinding.bends import HALF, STRAIGHT, Bends
from kiosk.wayfinding.landmarks import AT, Met, Surroundings, Thing
from kiosk.wayfinding.plan import Named, Plan
from kiosk.wayfinding.plane import turn
from kiosk.wayfinding.steps import Step, StepKind
from kiosk.wayfinding.track import Track

BACK = 135.0
"""From this on one turns around, degrees."""

CLOSE = 8.0
"""Nobody needs to be told to go straight on for less than this, m."""

ROUND_TO = 5
"""Distances are told in multiples of this, m."""

_SLACK = 8.0
"""An area may reach this far beyond a corner and still end there, m."""

_EDGE = 6.0
"""Who goes less far into an open area than this goes to it, m."""

_THRESHOLD = 2.0
"""Who turns this far before an open area has reached it, m."""

_LONG = 20.0
"""With this much left after what was named, one more step says how far, m."""


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
            along = self._best(met[part.number], part, part.start)
            if corner is not None and along is not None and corner.key == along.key:
                if not known and along.end <= part.start + AT:
                    along = None
                else:
                    corner = None
            elif known:
                corner = None
            following = self._free(corners[part.number + 1])
            yield from self._steps(walk, part, corner, along, following)
            named = None if corner and along and along.relation == "past" else along
            known = self._tells_end(part, named)
            known = known or (following is not None and following.key in self._told)
            if not known and named is not None and following is None:
                later = self._best(met[part.number], part, named.end)
                yield from self._later(walk, part, named, later)
                known = True

    def _steps(
        self, walk: Walk, part: _Part, corner: Thing | None, along: Met | None, next_: Thing | None
    ) -> Iterator[Step]:
        """The step of a part; one more where a corner and what follows both need a name."""
        at, kind = walk.track.at(part.start), part.kind
        metres = _metres(part.length) if along is None and next_ is None else 0
        if corner is not None:
            self._told.add(corner.key)
            yield _step(kind, walk, at, metres, "at", corner.named)
            if along is None or along.relation == "past":
                return
            at, kind = walk.track.at(max(along.start, part.start)), StepKind.AHEAD
        if along is not None:
            self._told.add(along.key)
            yield _step(kind, walk, at, 0, along.relation, along.named)
        elif corner is not None:
            return
        elif next_ is not None and part.length >= CLOSE:
            self._told.add(next_.key)
            yield _step(kind, walk, at, 0, "to", next_.named)
        elif kind is StepKind.WALK:
            # To a lift or stairs near by their own step leads, whichever way one looks.
            if walk.last or part.length > _LONG or walk.bends.bends:
                yield _step(kind, walk, at, metres or ROUND_TO)
        elif metres or kind is not StepKind.AHEAD:
            yield _step(kind, walk, at, metres)

    def _later(self, walk: Walk, part: _Part, named: Met, later: Met | None) -> Iterator[Step]:
        """One more step, where much is left to go after what was named."""
        left = part.end - named.end
        at = walk.track.at(named.end)
        if left < _LONG or named.relation == "into":
            return
        if later is not None:
            self._told.add(later.key)
            yield _step(StepKind.AHEAD, walk, at, 0, later.relation, later.named)
        else:
            yield _step(StepKind.AHEAD, walk, at, _metres(left))

    def _free(self, thing: Thing | None) -> Thing | None:
        return None if thing is None or thing.key in self._told else thing

    def _best(self, met: Sequence[Met], part: _Part, beyond: float) -> Met | None:
        """What tells a part best: what one crosses, then enters, then passes near its end."""

        def score(one: Met) -> float:
            points = {"through": 10.0, "into": 7.0, "to": 7.0, "past": 2.0}[one.relation]
            if one.relation == "past":
                points += (one.start + one.end - 2 * part.start) / (2 * part.length)
            return round(points + one.weight, 3)

        free = [one for one in met if one.key not in self._told and one.end >= beyond]
        return max(free, key=score, default=None)

    def _tells_end(self, part: _Part, along: Met | None) -> bool:
        """Whether what was said of a part lets one know its end."""
        if part.length < CLOSE:
            return True
        if along is None:
            return False
        reached = along.start if along.relation in {"into", "to"} else along.end
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


def _shared_out(met: Sequence[Met], parts: Sequence[_Part]) -> dict[int, list[Met]]:
    """What is met, by the part in which it is told, with how it is met there."""
    told: dict[int, list[Met]] = {part.number: [] for part in parts}
    for one in met:
        if one.relation == "past":
            middle = (one.start + one.end) / 2
            for part in parts:
                inner = part.start + 1 < middle < part.end - 1
                if inner and one.start >= part.start - 1 and one.end <= part.end:
                    told[part.number].append(one)
            continue
        enters = next((part for part in parts if one.start < part.end), parts[-1])
        most = max(parts, key=lambda part: min(one.end, part.end) - max(one.start, part.start))
        if one.relation == "through" and one.end <= most.end + _SLACK:
            told[most.number].append(one)
        elif one.relation == "into" or enters is most:
            deep = one.walled or _depth(one, enters) >= _EDGE
            told[enters.number].append(replace(one, relation="into" if deep else "to"))
            if enters.number and not one.walled and one.start < enters.start + _THRESHOLD:
                told[enters.number - 1].append(replace(one, relation="to"))
    return told


def _depth(one: Met, part: _Part) -> float:
    """How far a part leads into something, m."""
    return min(one.end, part.end) - one.start


def _metres(length: float) -> int:
    """A length as it is told; 0 where it is too short to be told."""
    return 0 if length < CLOSE else round(length / ROUND_TO) * ROUND_TO


def _step(
    kind: StepKind,
    walk: Walk,
    at: tuple[float, float],
    metres: int,
    relation: str = "",
    landmark: Named | None = None,
) -> Step:
    return Step(kind, walk.leg, walk.level, at, metres, relation, landmark)
