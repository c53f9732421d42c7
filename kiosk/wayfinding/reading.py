"""Reads a plan from an ``.osm`` file drawn in JOSM, ours or a stranger's."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from kiosk.wayfinding import tags as tag
from kiosk.wayfinding.flights import join_flights
from kiosk.wayfinding.floors import (
    Keys,
    find_areas,
    find_barriers,
    find_levels,
)
from kiosk.wayfinding.ground import find_origin
from kiosk.wayfinding.joining import DoorsOn, find_links, shafts
from kiosk.wayfinding.meaning import Meaning
from kiosk.wayfinding.openings import Walls, find_doors
from kiosk.wayfinding.osm import read_osm
from kiosk.wayfinding.outlines import fill_outlines
from kiosk.wayfinding.places import Surfaces, find_spots
from kiosk.wayfinding.plan import Plan, PlanFinding
from kiosk.wayfinding.settling import find_through, settle
from kiosk.wayfinding.shapes import Shape, Survey, find_shapes
from kiosk.wayfinding.stepping import Ends


def read_plan(data: bytes) -> tuple[Plan, tuple[PlanFinding, ...]]:
    """Reads a plan; never raises, whatever the file holds.

    Args:
        data: The file as JOSM saved it.

    Returns:
        The plan as far as it could be read (without levels when nothing could), and what is
        wrong with the drawing. What it means for the centre is said by
        ``checking.check_plan``.
    """
    drawing, findings = read_osm(data)
    survey = Survey(drawing, find_origin(drawing), list(findings))
    shapes = find_shapes(survey)
    if not shapes:
        if not any(one.fault for one in survey.findings):
            survey.report("nothing-drawn")
        return Plan(), tuple(survey.findings)
    plan = _plan(survey, shapes)
    if not plan.areas and not any(one.fault for one in survey.findings):
        survey.report("nothing-drawn")
    return plan, tuple(survey.findings)


def _plan(survey: Survey, shapes: Sequence[Shape]) -> Plan:
    meanings = settle(survey, join_flights(shapes))
    shapes = [shape for shape, _ in meanings]
    through = find_through(shapes)
    meant: dict[Meaning, list[Shape]] = defaultdict(list)
    for shape, meaning in meanings:
        meant[meaning].append(shape)
    _check_widths(survey, meanings)
    keys = Keys(survey)
    at_doors = frozenset(node for one in meant[Meaning.DOOR] for node in one.nodes)
    areas = find_areas(survey, meant, keys, at_doors)
    barriers = find_barriers(meant)
    areas.extend(fill_outlines(meant, areas, barriers))
    outlines = [
        (level, shape.points)
        for shape in meant[Meaning.LIFT]
        if shape.form == "area"
        for level in shape.on
    ]
    walls = Walls(areas, barriers, outlines)
    doors = find_doors(survey, meant[Meaning.DOOR], through, areas, walls, keys)
    doors_on = DoorsOn(doors)
    barriers.extend(shafts(meant, doors_on))
    links = find_links(survey, meant, Ends(areas, through), doors_on, keys)
    surfaces = Surfaces(areas, barriers)
    spots = find_spots(survey, meanings, areas, links, surfaces, walls, keys)
    used = {one.level for part in (areas, doors, spots) for one in part}
    used |= {stop.level for one in links for stop in one.stops}
    levels = find_levels(survey, shapes, used)
    return Plan(
        levels=tuple(levels),
        areas=tuple(areas),
        barriers=tuple(one for one in barriers if one.level in used),
        doors=tuple(doors),
        links=tuple(links),
        spots=tuple(spots),
        origin=survey.origin,
    )


def _check_widths(survey: Survey, meanings: Sequence[tuple[Shape, Meaning]]) -> None:
    for shape, meaning in meanings:
        strange = tag.strange_width(shape.tags)
        if strange is not None and meaning is not Meaning.NOTHING:
            at, level = shape.points[0], next(iter(shape.on), None)
            survey.report("width-unreadable", shape.osm, at, level, fault=False, told=strange)
