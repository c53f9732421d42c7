"""A route told as a person would tell it: six steps at most, the first from where one looks.

Everything is relative to how one stands: at the beginning to the bearing in which one looks,
later to the way one has come. A step names what is met where that says more than a number of
metres (``telling``, ``landmarks``), wiggles are no turns (``bends``), and the arrival says on
which side the goal is (``arrival``).
"""

from __future__ import annotations

import math
from collections.abc import Sequence

from kiosk.wayfinding.arrival import Arrival, find_arrival, is_there, side_of
from kiosk.wayfinding.bends import Bends, find_bends
from kiosk.wayfinding.landmarks import open_parts
from kiosk.wayfinding.plan import Link, LinkKind, Plan
from kiosk.wayfinding.plane import bearing_of, turn
from kiosk.wayfinding.route import Leg, LegKind, Route
from kiosk.wayfinding.shortening import LINKS, shorten
from kiosk.wayfinding.steps import Step, StepKind
from kiosk.wayfinding.telling import BACK, CLOSE, Telling, Walk
from kiosk.wayfinding.track import Track

ALONG = 2.5
"""Stairs and escalators at least this long tell in which direction one leaves them, m."""

NEXT = 15.0
"""Two stairs with less than this between them are told as one, m."""

_KINDS = {
    LegKind.LIFT: StepKind.LIFT,
    LegKind.STAIRS: StepKind.STAIRS,
    LegKind.ESCALATOR: StepKind.ESCALATOR,
    LegKind.RAMP: StepKind.RAMP,
}


def find_steps(plan: Plan, route: Route, heading: float | None) -> tuple[Step, ...]:
    """The directions of a route.

    Args:
        plan: The plan that the route leads through.
        route: The way.
        heading: Bearing in which the viewer looks, degrees; None when nobody knows. Then the
            first step names what to walk to, and no turn.

    Returns:
        One to six steps. Every floor to be reached is among them, and the last one is the
        arrival, or says that one is there already.
    """
    goal = route.goal.named
    if is_there(plan, route):
        return (Step(StepKind.HERE, 0, route.start.level, route.start.at, goal=goal),)
    arrival = find_arrival(plan, route)
    telling = Telling(plan, arrival.hidden)
    steps: list[Step] = []
    looks, side = heading, ""
    for number, leg in enumerate(route.legs):
        if leg.kind is not LegKind.WALK:
            steps.append(_link_step(plan, number, leg))
            looks, side = _leaves(plan, leg), ""
            continue
        last = number == len(route.legs) - 1
        if not last and _is_between(route.legs, number):
            continue
        track = arrival.track if last else Track(leg.points)
        bends = find_bends(track, open_parts(plan, leg.level, track))
        bends = arrival.without_last_turn(bends) if last else bends
        walk = Walk(number, leg.level, track, bends, looks, last)
        if last and (near := _beside(arrival, bends, looks)):
            side = near
            continue
        steps.extend(telling.told(walk))
        looks = bends.last
        side = arrival.side(looks, bends.straight) if last else side
    end = route.legs[-1]
    steps.append(
        Step(StepKind.ARRIVE, len(route.legs) - 1, end.to_level, arrival.track.points[-1],
             side=side, goal=goal)
    )  # fmt: skip
    return shorten(_joined(steps))


def _beside(arrival: Arrival, bends: Bends, looks: float | None) -> str:
    """The side of a goal that is near enough to be seen from where one stands; else ""."""
    track = arrival.track
    if looks is None or bends.bends or track.length > CLOSE:
        return ""
    if track.length < 1.5 and arrival.inward is not None:
        goes = arrival.inward
    elif bends.first is None:
        return "ahead"
    else:
        goes = bearing_of(track.points[0], track.points[-1])
    degrees = turn(looks, goes)
    return "" if abs(degrees) >= BACK else side_of(degrees)


def _link_step(plan: Plan, number: int, leg: Leg) -> Step:
    floor, from_floor = plan.level(leg.to_level).ref, plan.level(leg.level).ref
    return Step(
        _KINDS[leg.kind],
        number,
        leg.level,
        leg.points[0],
        floor="" if floor == from_floor else floor,
        up=leg.to_level > leg.level,
    )


def _leaves(plan: Plan, leg: Leg) -> float | None:
    """Bearing in which one looks after a link; None when nobody knows."""
    link = plan.link_by_key.get(leg.link or "")
    start, end = leg.points[0], leg.points[-1]
    if link is not None and link.kind is LinkKind.LIFT:
        middle = _middle(link)
        return None if middle is None or math.dist(middle, end) < 0.3 else bearing_of(middle, end)
    drawn = _drawn(link, start, end) if link else None
    if drawn is not None:
        return bearing_of(*drawn)
    return bearing_of(start, end) if math.dist(start, end) >= ALONG else None


def _middle(link: Link) -> tuple[float, float] | None:
    if len(link.outline) < 3:
        return None
    count = len(link.outline)
    return sum(one[0] for one in link.outline) / count, sum(one[1] for one in link.outline) / count


def _drawn(
    link: Link, start: tuple[float, float], end: tuple[float, float]
) -> tuple[tuple[float, float], tuple[float, float]] | None:
    """The last part of a flight of stairs that is drawn as a line, in the sense of walking."""
    line = link.outline
    if len(line) < 3:
        return None
    for one in (line, line[::-1]):
        if math.dist(one[0], start) < 1.0 and math.dist(one[-1], end) < 1.0:
            return one[-2], one[-1]
    return None


def _is_between(legs: Sequence[Leg], number: int) -> bool:
    """Whether a walk only leads from one flight of stairs to the next."""
    if number == 0 or legs[number].metres > NEXT:
        return False
    before, after = legs[number - 1], legs[number + 1]
    same = before.kind is after.kind and before.kind is not LegKind.WALK
    return same and (before.to_level > before.level) is (after.to_level > after.level)


def _joined(steps: Sequence[Step]) -> list[Step]:
    """Steps with two flights of stairs after each other told as one."""
    joined: list[Step] = []
    for step in steps:
        last = joined[-1] if joined else None
        if last and step.kind in LINKS and step.kind is last.kind and step.up is last.up:
            joined[-1] = Step(
                last.kind, last.leg, last.level, last.at, floor=step.floor, up=step.up
            )
        else:
            joined.append(step)
    return joined
