"""A way through the plan, as values."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from kiosk.wayfinding.plan import Point, Spot


class RouteProfile(StrEnum):
    """Who is led: anyone, who can climb no steps, or who takes no lifts."""

    DEFAULT = "default"
    STEP_FREE = "step-free"
    NO_LIFTS = "no-lifts"


class LegKind(StrEnum):
    """How one part of a way is gone."""

    WALK = "walk"
    LIFT = "lift"
    STAIRS = "stairs"
    ESCALATOR = "escalator"
    RAMP = "ramp"


@dataclass(frozen=True, slots=True)
class Leg:
    """One part of a way: a walk on one level, or one link from level to level.

    Attributes:
        level: Level it begins on.
        to_level: Level it ends on; the same for a walk.
        points: Where it leads, from its first to its last point, m; for a link the points
            where it is entered and left.
        metres: Length gone on foot, m; 0 in lifts and on escalators.
        seconds: Time it takes, waiting for a lift included, s.
        link: Key of the link; None for a walk.
        doors: Keys of the doors passed, in order; of a walk only.
    """

    kind: LegKind
    level: float
    to_level: float
    points: tuple[Point, ...]
    metres: float
    seconds: float
    link: str | None = None
    doors: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Route:
    """A way from one spot to another; its legs alternate as one goes them.

    Where start and goal are the same there are no legs.
    """

    start: Spot
    goal: Spot
    profile: RouteProfile
    legs: tuple[Leg, ...]

    @property
    def seconds(self) -> float:
        """Walking time, s."""
        return sum(leg.seconds for leg in self.legs)

    @property
    def metres(self) -> float:
        """Length on foot, m."""
        return sum(leg.metres for leg in self.legs)


@dataclass(frozen=True, slots=True)
class NoRoute:
    """That there is no such way.

    Attributes:
        reason: "no-way" when nobody gets there; "blocked" when only what is shut at present
            stands in the way; "not-step-free" when others would get there, but not this
            profile.
        help: Nearest spot of category "info" that this profile does reach; None without one.
    """

    start: Spot
    goal: Spot
    profile: RouteProfile
    reason: str
    help: Spot | None = None
