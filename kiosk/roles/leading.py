"""Finds a way on the plan and tells it: steps in words, times, floors, what is in the way."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace

from config.texts import Texts
from kiosk.roles.goals import Goal
from kiosk.roles.guide_views import StepView, WayView
from kiosk.roles.passages import kind_name, name_of, passages
from kiosk.roles.plan_shelf import Ground
from kiosk.wayfinding.directions import find_steps
from kiosk.wayfinding.drawing import draw_scene, pictures_of
from kiosk.wayfinding.plan import Named, Plan, Spot
from kiosk.wayfinding.route import LegKind, NoRoute, Route, RouteProfile
from kiosk.wayfinding.search import find_route
from kiosk.wayfinding.steps import Step, StepKind
from kiosk.wayfinding.using import used_keys
from kiosk.wayfinding.wording import icon_of, word_step

_STEPS = frozenset({LegKind.STAIRS, LegKind.ESCALATOR})


def find_way(
    ground: Ground,
    start: Spot,
    goals: Sequence[Spot],
    profile: RouteProfile,
    blocked: frozenset[str],
) -> Route | NoRoute:
    """The way to the nearest goal, found once as long as the same things are out of use."""
    asked = (start.key, tuple(one.key for one in goals), profile, blocked)
    return ground.found(asked, lambda: find_route(ground.graph, start, goals, profile, blocked))


def tell_way(
    ground: Ground,
    texts: Texts,
    blocked: frozenset[str],
    *,
    start: Goal,
    goal: Goal,
    language: str,
    profile: RouteProfile,
    heading: float | None,
) -> WayView:
    """The way in words and as a scene, or why there is none.

    Args:
        ground: The plan.
        texts: The centre's texts.
        blocked: Keys of what is out of use.
        start: Where it begins; its first spot counts.
        goal: Where it leads: to the nearest spot.
        language: Language of the words.
        profile: Who is led.
        heading: Bearing in which one looks at the start; None: as the start tells.
    """
    if not start.spots or not goal.spots:
        return _undrawn(texts, start, goal, language, profile)
    here = start.spots[0]
    way = find_way(ground, here, goal.spots, profile, blocked)
    shut = _shut(ground, texts, way, goal.spots, blocked, language)
    looking = here.heading if heading is None else heading
    name = (
        goal.name(language)
        or way.goal.named.say(language)
        or kind_name(texts, way.goal.category, language)
    )
    if isinstance(way, NoRoute):
        others = way.reason == "blocked" and not isinstance(
            find_way(ground, here, goal.spots, RouteProfile.DEFAULT, blocked), NoRoute
        )
        return _no_way(ground, texts, way, name, language, shut, looking, others=others)
    if not way.goal.named.names:
        way = replace(way, goal=replace(way.goal, named=Named({language: name})))
    free = not any(leg.kind in _STEPS for leg in way.legs)
    steps = find_steps(ground.plan, way, looking)
    scene = draw_scene(ground.plan, way, looking, language, step_free=free)
    return WayView(
        start=here.key,
        goal=way.goal.key,
        goal_name=name,
        language=language,
        profile=str(profile),
        found=True,
        steps=tuple(_step(ground.plan, texts, way, one, language) for one in steps),
        seconds=way.seconds,
        minutes=0 if steps[0].kind is StepKind.HERE else max(1, math.ceil(way.seconds / 60)),
        metres=way.metres,
        step_free=free,
        floors=tuple(ground.plan.level(level).ref for level in levels_of(way)),
        no_way="",
        help_goal=None,
        shut=shut,
        scene=scene,
    )


def levels_of(route: Route) -> tuple[float, ...]:
    """The levels a way leads over, in order, from the start's on."""
    levels = [route.start.level]
    for leg in route.legs:
        levels += [one for one in (leg.level, leg.to_level) if one != levels[-1]]
    return tuple(levels)


def _step(plan: Plan, texts: Texts, route: Route, step: Step, language: str) -> StepView:
    text, spoken = word_step(step, language, texts)
    pictures = pictures_of(plan, route) or (0,)
    part = pictures[min(step.leg, len(pictures) - 1)]
    return StepView(text, spoken, icon_of(step), plan.level(step.level).ref, part)


def _shut(
    ground: Ground,
    texts: Texts,
    way: Route | NoRoute,
    goals: Sequence[Spot],
    blocked: frozenset[str],
    language: str,
) -> tuple[str, ...]:
    """Names of what the way would have used, were it not out of use.

    Where there is no way left, those of every way round are named too.
    """
    keys: dict[str, None] = {}
    while len(keys) < len(blocked):
        usual = find_way(ground, way.start, goals, way.profile, frozenset(keys))
        if isinstance(usual, NoRoute):
            break
        used = used_keys(ground.plan, usual, blocked)
        keys |= dict.fromkeys(used)
        if isinstance(way, Route) or not used:
            break
    known = passages(ground.plan)
    return tuple(dict.fromkeys(name_of(texts, known[key], language) for key in keys))


def _no_way(
    ground: Ground,
    texts: Texts,
    way: NoRoute,
    name: str,
    language: str,
    shut: tuple[str, ...],
    heading: float | None,
    *,
    others: bool,
) -> WayView:
    """``others``: whether who climbs stairs still gets there."""
    key = f"way-{way.reason}"
    if way.reason == "not-step-free" and way.profile is RouteProfile.NO_LIFTS:
        key = "way-only-by-lift"
    elif others and way.profile is RouteProfile.STEP_FREE:
        key = "way-blocked-step-free"
    said = texts.say(key, language)
    if way.help is not None:
        told = way.help.named.say(language) or kind_name(texts, way.help.category, language)
        said += " " + texts.say("way-help", language, help=told)
    none = _nowhere(way.start.key, way.goal.key, name, language, way.profile)
    return replace(
        none,
        floors=(ground.plan.level(way.start.level).ref,),
        no_way=said,
        help_goal=None if way.help is None else way.help.key,
        shut=shut,
        scene=draw_scene(ground.plan, None, heading, language, levels=(way.start.level,)),
    )


def _undrawn(
    texts: Texts, start: Goal, goal: Goal, language: str, profile: RouteProfile
) -> WayView:
    """No way can be drawn: what the centre itself says of the place must do."""
    shown = goal.name(language) or goal.told
    own = goal.place.way if goal.place is not None else None
    said = texts.say("way-not-drawn", language, goal=shown) if own is None else own.say(language)
    begins, ends = (one.spots[0].key if one.spots else one.told for one in (start, goal))
    return replace(_nowhere(begins, ends, shown, language, profile), no_way=said)


def _nowhere(start: str, goal: str, name: str, language: str, profile: RouteProfile) -> WayView:
    return WayView(
        start=start,
        goal=goal,
        goal_name=name,
        language=language,
        profile=str(profile),
        found=False,
        steps=(),
        seconds=0.0,
        minutes=0,
        metres=0.0,
        step_free=False,
        floors=(),
        no_way="",
        help_goal=None,
        shut=(),
        scene=None,
    )
