"""Where a way ends as people see it: at the door of a room, and on which side it is."""

from __future__ import annotations

from dataclasses import dataclass, replace

from kiosk.wayfinding.bends import Bends
from kiosk.wayfinding.plan import Area, AreaKind, Plan, Spot
from kiosk.wayfinding.plane import bearing_of, extent, inside, turn
from kiosk.wayfinding.route import LegKind, Route
from kiosk.wayfinding.track import Track

AHEAD = 40.0
"""A goal within this of straight on is straight ahead, degrees."""

REACH = 6.0
"""A last turn this near to the goal or its door is told as the side of the goal, m."""

ROOM_FOR_ONE = 30.0
"""A room up to this size belongs to the one desk or spot in it, m2."""


@dataclass(frozen=True, slots=True)
class Arrival:
    """The end of a way.

    Attributes:
        track: The last walk up to the goal's door or edge; of one point without any walk.
        inward: Bearing in which one then enters; None of a goal that is no area.
        hidden: Keys of what is the goal or the start, and is no landmark for it.
    """

    track: Track
    inward: float | None
    hidden: frozenset[str]

    def without_last_turn(self, bends: Bends) -> Bends:
        """The corners without the one by which one merely faces the goal."""
        if not bends.bends or self.track.length - bends.bends[-1].length > REACH:
            return bends
        return replace(bends, bends=bends.bends[:-1], straight=bends.bends[-1].length)

    def side(self, comes: float | None, straight: float) -> str:
        """Where the goal is: "left", "right", "ahead", or "" where nobody can say.

        Args:
            comes: Bearing in which one comes, or looks, degrees; None when nobody knows.
            straight: Length of the walk up to which one comes in that bearing, m.
        """
        if comes is None:
            return ""
        inward = self.inward
        if inward is None and self.track.length - straight > 1.0:
            inward = bearing_of(self.track.at(straight), self.track.points[-1])
        return "ahead" if inward is None else side_of(turn(comes, inward))


def side_of(degrees: float) -> str:
    """The side of something that lies so far to the right of straight on."""
    if abs(degrees) <= AHEAD:
        return "ahead"
    return "right" if degrees > 0 else "left"


def find_arrival(plan: Plan, route: Route) -> Arrival:
    """Where the last walk of a route ends as people see it."""
    own = own_area(plan, route.goal)
    hidden = {route.start.key, route.goal.key} | ({own.key} if own else set())
    last = route.legs[-1]
    track = Track(last.points if last.kind is LegKind.WALK else last.points[-1:])
    if own is not None and last.kind is LegKind.WALK and own.level == last.level:
        cut = _entry(track, own)
        if cut is not None:
            length, inward = cut
            return Arrival(track.until(length), inward, frozenset(hidden))
    return Arrival(track, None, frozenset(hidden))


def is_there(plan: Plan, route: Route) -> bool:
    """Whether one stands at the goal already."""
    if not route.legs:
        return True
    if any(leg.link for leg in route.legs):
        return False
    own = plan.area_by_key.get(route.goal.key)
    within = own is not None and own.level == route.start.level
    within = within and own is not None and inside(own.outer, route.start.at)
    return within or sum(Track(leg.points).length for leg in route.legs) < 1.0


def own_area(plan: Plan, goal: Spot) -> Area | None:
    """The area that is the goal itself: its own, or the room that it has for itself."""
    own = plan.area_by_key.get(goal.key)
    if own is not None:
        return own
    around = plan.area_by_key.get(goal.area or "")
    if around is None:
        return None
    if around.named.names and around.named.names == goal.named.names:
        return around
    small = around.kind is AreaKind.ROOM and extent(around.outer) <= ROOM_FOR_ONE
    return around if small else None


def _entry(track: Track, own: Area) -> tuple[float, float] | None:
    """Length at which the walk enters the goal, and the bearing straight into it."""
    parts = track.within(own.outer, own.holes)
    if not parts or parts[-1][1] < track.length - 0.3 or parts[-1][0] <= 0.3:
        return None
    length = parts[-1][0]
    crossed = track.crossings(own.outer)
    edge = min(crossed, key=lambda one: abs(one[0] - length))[1]
    walks = bearing_of(track.at(length - 0.2), track.at(length + 0.2))
    across = ((edge + 90.0) % 360.0, (edge - 90.0) % 360.0)
    return length, min(across, key=lambda one: abs(turn(walks, one)))
