"""Which way something lies from a screen, for everybody who looks at it."""

from __future__ import annotations

from collections.abc import Sequence

from config.texts import Texts
from kiosk.roles.goals import Goal
from kiosk.roles.guide_views import ArrowView
from kiosk.roles.leading import find_way
from kiosk.roles.plan_shelf import Ground
from kiosk.wayfinding.directions import find_steps
from kiosk.wayfinding.plan import Spot
from kiosk.wayfinding.route import NoRoute, Route, RouteProfile
from kiosk.wayfinding.steps import Step, StepKind
from kiosk.wayfinding.wording import word_step

_POINTS = {
    StepKind.AROUND: "back",
    StepKind.AHEAD: "ahead",
    StepKind.LEFT: "left",
    StepKind.HALF_LEFT: "left",
    StepKind.RIGHT: "right",
    StepKind.HALF_RIGHT: "right",
}
_CHANGES = frozenset({StepKind.LIFT, StepKind.STAIRS, StepKind.ESCALATOR, StepKind.RAMP})


def point(
    ground: Ground,
    texts: Texts,
    blocked: frozenset[str],
    *,
    start: Goal,
    goal: Goal,
    language: str,
) -> ArrowView | None:
    """Which way a goal lies from a screen, and what there is to say of it in one sentence.

    The arrow is everybody's, so that nobody can tell from a call who takes no stairs. It
    points the way that all can go; only where there is none, the way that the others go.

    Returns:
        None when the screen or the goal is not on the plan, when nobody gets there now, or
        when nobody knows which way people look at the screen.
    """
    if not start.spots or not goal.spots:
        return None
    here = start.spots[0]
    way = _way_of_all(ground, here, goal.spots, blocked)
    if way is None:
        return None
    steps = find_steps(ground.plan, way, here.heading)
    first = steps[0]
    if first.kind in _CHANGES:
        direction, by = "up" if first.up else "down", str(first.kind)
    else:
        near = first.side if first.kind is StepKind.ARRIVE else ""
        direction, by = _POINTS.get(first.kind, near), ""
    if not direction or (here.heading is None and not by):
        return None
    said = _worth_saying(steps)
    return ArrowView(direction, "" if said is None else word_step(said, language, texts)[0], by)


def _way_of_all(
    ground: Ground, here: Spot, goals: Sequence[Spot], blocked: frozenset[str]
) -> Route | None:
    for profile in (RouteProfile.STEP_FREE, RouteProfile.DEFAULT):
        way = find_way(ground, here, goals, profile, blocked)
        if not isinstance(way, NoRoute):
            return way
    return None


def _worth_saying(steps: Sequence[Step]) -> Step | None:
    """The step that says most beside an arrow: another floor, else a landmark, else how far.

    The arrival says nothing more: the desk's own label stands beside the arrow.
    """
    moves = [one for one in steps if one.kind in _POINTS or one.kind in _CHANGES]
    for told in (
        [one for one in moves if one.kind in _CHANGES],
        [one for one in moves if one.landmark is not None],
        moves if len(moves) > 1 else [],
    ):
        if told:
            return told[0]
    return None
