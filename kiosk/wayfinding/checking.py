"""Holds a plan against the centre it belongs to, and against common sense.

Faults are what leads somebody astray or nowhere; warnings are what is probably not meant.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from config.centre import Centre
from kiosk.wayfinding.graph import Graph, build_graph
from kiosk.wayfinding.naming import check_names
from kiosk.wayfinding.plan import Plan, PlanFinding
from kiosk.wayfinding.reaching import check_reach
from kiosk.wayfinding.remarks import Remarks, is_told, likeliest, plain
from kiosk.wayfinding.soundness import check_shapes


def check_plan(
    plan: Plan,
    findings: Sequence[PlanFinding],
    centre: Centre | None,
    graph: Graph | None = None,
) -> tuple[PlanFinding, ...]:
    """Everything that is wrong with a plan.

    Args:
        plan: The plan as ``read_plan`` returned it.
        findings: What was found while it was read.
        centre: The centre it is meant for; None to look at the drawing alone.
        graph: The plan's graph, where it is built already.

    Returns:
        The findings of the reading and those found now: faults first, each kind from the
        lowest level up.
    """
    remarks = Remarks(plan)
    if plan.areas:
        check_shapes(plan, remarks)
        if centre is not None:
            check_ids(plan, centre, remarks)
            check_names(plan, centre, remarks)
            check_reach(plan, centre, graph or build_graph(plan), remarks)
    return tuple(sorted((*findings, *remarks.found), key=_order))


def _order(finding: PlanFinding) -> tuple[bool, bool, float]:
    level = finding.level
    return not finding.fault, level is not None, 0.0 if level is None else level


def check_ids(plan: Plan, centre: Centre, remarks: Remarks) -> None:
    """Whatever the centre knows is on the plan, and the plan names nothing else."""
    kinds = {
        "place": [one.id for one in centre.places],
        "desk": [one.id for one in centre.desks],
        "kiosk": [one.id for one in centre.kiosks],
        "lobby": [one.id for one in centre.lobbies],
    }
    drawn = {plain(one.key) for one in plan.spots}
    missing = {one for ids in kinds.values() for one in ids} - drawn
    for kind, ids in kinds.items():
        for one in ids:
            if one in missing:
                remarks.whole(f"{kind}-missing", id=one)
    _check_unknown(plan, {one for ids in kinds.values() for one in ids}, missing, remarks)
    _check_services(plan, [one.id for one in centre.services], remarks)
    _check_screens(plan, [*kinds["kiosk"], *kinds["lobby"]], remarks)
    _check_floors(plan, centre, remarks)


def _check_unknown(plan: Plan, known: set[str], missing: set[str], remarks: Remarks) -> None:
    """Ids that the centre does not know; lifts, stairs and doors bear names of their own."""
    own = {plain(one.key) for part in (plan.links, plan.doors) for one in part}
    seen: set[str] = set()
    for spot in plan.spots:
        told = plain(spot.key)
        if told in known | own | seen or not is_told(told):
            continue
        seen.add(told)
        likely = likeliest(told, missing)
        if likely is not None:
            remarks.about("id-misspelt", spot, id=told, likely=likely)
        else:
            remarks.about("id-unknown", spot, fault=False, id=told)


def _check_services(plan: Plan, services: Sequence[str], remarks: Remarks) -> None:
    for spot in plan.spots:
        if spot.service and spot.service not in services:
            likely = likeliest(spot.service, services)
            code = "service-unknown" if likely is None else "service-misspelt"
            remarks.about(code, spot, id=spot.service, likely=likely or "")


def _check_screens(plan: Plan, screens: Iterable[str], remarks: Remarks) -> None:
    for one in screens:
        spot = plan.spot_by_key.get(one)
        if spot is not None and spot.heading is None:
            remarks.about("screen-without-heading", spot, id=one)


def _check_floors(plan: Plan, centre: Centre, remarks: Remarks) -> None:
    for place in centre.places:
        spot = plan.spot_by_key.get(place.id)
        if spot is None or place.floor is None:
            continue
        drawn = plan.level(spot.level).ref
        if drawn != place.floor:
            remarks.about("floor-differs", spot, id=place.id, told=place.floor, drawn=drawn)
