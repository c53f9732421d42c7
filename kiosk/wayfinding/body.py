"""Who walks: how much room one needs, how fast one goes, and what one would rather avoid.

Times are seconds that one needs. Dislikes are seconds too, but only weigh ways against each
other: they are never part of what a route says it takes. Speeds and waits are those of an
unhurried visitor; about 0.5 m/s along an escalator is what the standard EN 115 calls normal.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from itertools import pairwise

from kiosk.wayfinding.plan import Door, Link, LinkKind, Stop
from kiosk.wayfinding.route import RouteProfile


@dataclass(frozen=True, slots=True)
class Body:
    """What moves through the plan.

    Attributes:
        name: "person" or "wheelchair".
        radius: Half of what it needs between walls, m.
        door: Least clear width of a door, m.
        speed: Metres a second on the flat.
        wheels: Whether it takes no steps at all and heeds ``wheelchair=no``.
        manual_door: Dislike of a door that does not open by itself, s.
    """

    name: str
    radius: float
    door: float
    speed: float
    wheels: bool
    manual_door: float

    def passes(self, door: Door) -> bool:
        """Whether it gets through a door that is not shut; one of unknown width lets it."""
        if self.wheels and door.wheelchair is False:
            return False
        return not door.shut and (door.width is None or door.width >= self.door - 0.001)

    def rides(self, link: Link) -> bool:
        """Whether it can take a lift, stairs, an escalator or a ramp."""
        if link.shut:
            return False
        if not self.wheels:
            return True
        if link.kind in {LinkKind.STAIRS, LinkKind.ESCALATOR} or link.wheelchair is False:
            return False
        return link.width is None or link.width >= self.door - 0.001


PERSON = Body("person", 0.40, 0.50, 1.2, wheels=False, manual_door=0.0)
WHEELCHAIR = Body("wheelchair", 0.45, 0.80, 0.8, wheels=True, manual_door=4.0)

CROSSING = 6.0
"""Dislike of entering a room: one goes round a room rather than through it, s."""

LIFT_WAIT, LIFT_LEVEL = 25.0, 5.0
STAIRS_UP, STAIRS_DOWN, STAIRS_METRES = 15.0, 12.0, 7.0
ESCALATOR_LEVEL = 16.0
RAMP_METRES, RAMP_SHARE = 30.0, 0.8
"""Length of a ramp of one level when it is not drawn longer, m; share of speed on it."""

_DISLIKES = {
    LinkKind.LIFT: (8.0, 0.0),
    LinkKind.STAIRS: (0.0, 8.0),
    LinkKind.ESCALATOR: (0.0, 0.0),
    LinkKind.RAMP: (0.0, 4.0),
}


@dataclass(frozen=True, slots=True)
class Fare:
    """What a link costs from one stop to another.

    Attributes:
        metres: Length gone on foot, m.
        seconds: Time it takes, s.
        dislike: What else it weighs, s.
    """

    metres: float
    seconds: float
    dislike: float


def body_of(profile: RouteProfile) -> Body:
    """Who is led with a profile."""
    return WHEELCHAIR if profile is RouteProfile.STEP_FREE else PERSON


def find_fare(body: Body, link: Link, start: Stop, end: Stop) -> Fare | None:
    """What a link costs from a stop to one of another level; None where it does not go so.

    No link is faster than walking as far on the flat, so that a straight line at walking
    speed is never slower than any way.
    """
    up = end.level > start.level
    if link.one_way is not None and link.one_way != ("up" if up else "down"):
        return None
    levels = abs(end.level - start.level)
    flat = math.dist(start.at, end.at)
    fixed, each = _DISLIKES[link.kind]
    metres, seconds = 0.0, 0.0
    if link.kind is LinkKind.LIFT:
        seconds = LIFT_WAIT + LIFT_LEVEL * levels
    elif link.kind is LinkKind.STAIRS:
        metres = max(flat, STAIRS_METRES * levels)
        seconds = (STAIRS_UP if up else STAIRS_DOWN) * levels
    elif link.kind is LinkKind.ESCALATOR:
        seconds = ESCALATOR_LEVEL * levels
    else:
        drawn = _drawn_length(link, start, end)
        metres = max(flat, drawn or RAMP_METRES * levels)
        seconds = metres / (body.speed * RAMP_SHARE)
    return Fare(metres, max(seconds, flat / body.speed), fixed + each * levels)


def _drawn_length(link: Link, start: Stop, end: Stop) -> float:
    """Length of a link that is drawn as a line from stop to stop, m; 0 for others."""
    line = link.outline
    if len(line) < 2:
        return 0.0
    ends = {start.at, end.at}
    if any(min(math.dist(one, at) for at in ends) > 1.0 for one in (line[0], line[-1])):
        return 0.0
    return sum(math.dist(a, b) for a, b in pairwise(line))
