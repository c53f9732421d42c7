"""Whether people get where the centre sends them, and in the time it gives them."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence

from config.centre import Centre, Desk, Need, Service
from kiosk.wayfinding.graph import Graph
from kiosk.wayfinding.plan import Plan, Spot
from kiosk.wayfinding.remarks import Remarks
from kiosk.wayfinding.route import Route, RouteProfile
from kiosk.wayfinding.search import find_route

MOST_SPOTS = 200
"""Amenities and rooms that are walked to for a try."""

_DEFAULT, _STEP_FREE = RouteProfile.DEFAULT, RouteProfile.STEP_FREE


def check_reach(plan: Plan, centre: Centre, graph: Graph, remarks: Remarks) -> None:
    """Every service from every kiosk, every desk from where its visitors wait, step-free too."""
    free = {key: spot for key, spot in plan.spot_by_key.items() if key not in remarks.stuck}
    kiosks = [free[one.id] for one in centre.kiosks if one.id in free]
    for kiosk in kiosks:
        _check_services(plan, centre, graph, kiosk, remarks)
    for desk in centre.desks:
        if (goal := free.get(desk.id)) is not None:
            _check_desk(plan, centre, graph, desk, goal, remarks)
    if kiosks:
        _check_others(plan, centre, graph, kiosks, remarks)
    if not plan.of_category("info"):
        remarks.whole("no-help-point", fault=False)


def _check_services(
    plan: Plan, centre: Centre, graph: Graph, kiosk: Spot, remarks: Remarks
) -> None:
    for service in centre.services:
        goals = goals_of(plan, service)
        if not goals or all(one.key in remarks.stuck for one in goals):
            continue
        code = ""
        if not _leads(graph, kiosk, goals, _DEFAULT):
            code = "service-unreachable"
        elif not _leads(graph, kiosk, goals, _STEP_FREE):
            code = "service-not-step-free"
        if code:
            remarks.about(code, goals[0], service=service.id, kiosk=kiosk.key)


def goals_of(plan: Plan, service: Service) -> tuple[Spot, ...]:
    """Where a service is: where the plan says so, else at its place; empty when not drawn."""
    found = tuple(one for one in plan.spots if one.service == service.id)
    if own := plan.spot_by_key.get(service.id):
        return (own,)
    at_place = plan.spot_by_key.get(service.place)
    return found or ((at_place,) if at_place else ())


def _leads(graph: Graph, start: Spot, goals: Sequence[Spot], profile: RouteProfile) -> bool:
    return isinstance(find_route(graph, start, goals, profile), Route)


def _check_desk(
    plan: Plan, centre: Centre, graph: Graph, desk: Desk, goal: Spot, remarks: Remarks
) -> None:
    """A desk is reached from where its visitors wait, within the time the desk gives them."""
    for profile, given in (
        (_DEFAULT, desk.walk_seconds),
        (_STEP_FREE, desk.walk_for([Need.STEP_FREE])),
    ):
        step_free = profile is _STEP_FREE
        longest, from_where = 0.0, ""
        for start in _waiting(plan, centre, desk):
            route = find_route(graph, start, [goal], profile)
            if not isinstance(route, Route):
                code = "desk-not-step-free" if step_free else "desk-unreachable"
                remarks.about(code, goal, id=desk.id, place=start.key)
                return
            if route.seconds > longest:
                longest, from_where = route.seconds, start.key
        if longest > given:
            code = "desk-walk-short-step-free" if step_free else "desk-walk-short"
            values = {"id": desk.id, "told": given, "seconds": math.ceil(longest)}
            remarks.about(code, goal, fault=False, place=from_where, **values)


def _waiting(plan: Plan, centre: Centre, desk: Desk) -> Iterator[Spot]:
    """Where the visitors of a desk wait, each place once."""
    places = dict.fromkeys(
        service.waiting_place or service.place
        for one in centre.profile(desk.profile).services
        if (service := centre.service(one)).numbered or service.waiting_place
    )
    for place in places:
        if (spot := plan.spot_by_key.get(place)) is not None:
            yield spot


def _check_others(
    plan: Plan, centre: Centre, graph: Graph, kiosks: Sequence[Spot], remarks: Remarks
) -> None:
    """Whatever else can be looked for is reached from some kiosk."""
    served = {spot.key for one in centre.services for spot in goals_of(plan, one)}
    served |= {one.id for part in (centre.desks, centre.kiosks) for one in part}
    areas = plan.area_by_key
    looked_for = [
        one
        for one in plan.spots
        if one.key not in served | remarks.stuck
        and (one.category or one.landmark or one.named.names)
        and not (one.area and areas[one.area].private)
    ]
    for spot in looked_for[:MOST_SPOTS]:
        if not any(_leads(graph, kiosk, [spot], _DEFAULT) for kiosk in kiosks):
            name = spot.named.say("") or spot.category or spot.key
            remarks.about("spot-unreachable", spot, fault=False, name=name)
