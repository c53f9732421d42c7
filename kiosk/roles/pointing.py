"""Which way something lies from a screen, for everybody who looks at it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import takewhile

from config.centre import Centre
from config.discretion import gives_away
from config.texts import Texts
from kiosk.roles.goals import Goal
from kiosk.roles.guide_views import ArrowView
from kiosk.roles.leading import find_way
from kiosk.roles.plan_shelf import Ground
from kiosk.wayfinding.directions import find_steps
from kiosk.wayfinding.plan import Named, Plan, Spot
from kiosk.wayfinding.plane import extent
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
_ONWARD = frozenset({StepKind.AHEAD, StepKind.HALF_LEFT, StepKind.HALF_RIGHT})
"""Kinds of steps that go on in about the same direction."""
_ENDS = frozenset({"into", "to"})
_ALONG = _ENDS | {"through", "past"}
_CHANGES = frozenset({StepKind.LIFT, StepKind.STAIRS, StepKind.ESCALATOR, StepKind.RAMP})


def point(
    ground: Ground,
    centre: Centre,
    texts: Texts,
    blocked: frozenset[str],
    *,
    start: Goal,
    goal: Goal,
    language: str,
) -> ArrowView | None:
    """Which way a goal lies from a screen, and what there is to say of it in one sentence.

    The arrow is everybody's, so that nobody can tell from a call who takes no stairs. It
    points the way that all can go; only where there is none, the way that the others go. A
    plan that calls a discreet service by its name gives an arrow and no words.

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
    said = _worth_saying(ground.plan, steps)
    text = "" if said is None else word_step(said, language, texts)[0]
    return ArrowView(direction, "" if gives_away(centre, text) else text, by)


def _way_of_all(
    ground: Ground, here: Spot, goals: Sequence[Spot], blocked: frozenset[str]
) -> Route | None:
    for profile in (RouteProfile.STEP_FREE, RouteProfile.DEFAULT):
        way = find_way(ground, here, goals, profile, blocked)
        if not isinstance(way, NoRoute):
            return way
    return None


def _worth_saying(plan: Plan, steps: Sequence[Step]) -> Step | None:
    """What says most beside an arrow: another floor, else a landmark, else how far to go.

    The landmark is told in the arrow's direction, so that words and arrow never seem to
    contradict each other. The arrival says nothing more: the desk's own label stands there.
    """
    moves = [one for one in steps if one.kind in _POINTS or one.kind in _CHANGES]
    for change in moves:
        if change.kind in _CHANGES:
            return change
    if not moves:
        return None
    first, *further = moves
    onward = [first, *takewhile(lambda one: one.kind in _ONWARD, further)]
    met = [one for one in onward if one.landmark is not None and one.relation in _ALONG]
    if met:
        # Where the way ends there, else what is largest, and so seen from afar.
        ends = met[-1].relation in _ENDS
        told = met[-1] if ends else max(met, key=lambda one: _size(plan, one.landmark))
        return replace(told, kind=first.kind)
    return first if further or first.landmark is not None else None


def _size(plan: Plan, landmark: Named | None) -> float:
    """Of the largest area that bears the name, m2; 0 of what is a point."""
    return max((extent(one.outer) for one in plan.areas if one.named == landmark), default=0.0)
