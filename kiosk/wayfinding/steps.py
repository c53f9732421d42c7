"""Directions as values: at most six steps, before any language words them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from kiosk.wayfinding.plan import Named, Point


class StepKind(StrEnum):
    """What one does in a step.

    ``WALK`` is a beginning without a turn: nobody knows which way the person looks.
    """

    WALK = "walk"
    AROUND = "around"
    AHEAD = "ahead"
    LEFT = "left"
    RIGHT = "right"
    HALF_LEFT = "half-left"
    HALF_RIGHT = "half-right"
    LIFT = "lift"
    STAIRS = "stairs"
    ESCALATOR = "escalator"
    RAMP = "ramp"
    ARRIVE = "arrive"
    HERE = "here"


@dataclass(frozen=True, slots=True)
class Step:
    """One step of the directions.

    Attributes:
        leg: Index of the route's leg in which it begins.
        level: Level on which it begins.
        at: Where it begins, m.
        metres: How far one then goes, rounded to 5 m; 0 where that is not worth telling.
        relation: How the landmark is met: "into", "past", "through", "at", "to" or "".
        landmark: What is named on the way.
        floor: The ``ref`` of the level a link leads to; "" for other steps.
        up: Whether a link leads up; None for other steps.
        side: Where the goal lies on arrival: "left", "right", "ahead" or "".
        goal: The goal, in the last step.
        before: What is said first in the same step, where six would not do otherwise; the step
            then begins where that one does.
    """

    kind: StepKind
    leg: int
    level: float
    at: Point
    metres: int = 0
    relation: str = ""
    landmark: Named | None = None
    floor: str = ""
    up: bool | None = None
    side: str = ""
    goal: Named | None = None
    before: Step | None = None
