"""Corners of open areas: round them one goes while such an area is out of use."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import shapely

from kiosk.wayfinding.plan import AreaKind
from kiosk.wayfinding.sight import Points, ring_corners
from kiosk.wayfinding.solid import shape_of
from kiosk.wayfinding.walkable import MITRE, SIMPLER, Ground


@dataclass(frozen=True)
class Bypass:
    """Corners of one area that lie in one space."""

    area: str
    space: int
    corners: Points


def find_bypasses(ground: Ground) -> Iterator[Bypass]:
    """For each area without walls the corners round it where one can walk."""
    for area in ground.areas:
        if area.kind is AreaKind.ROOM:
            continue
        shape = shape_of(area.outer).buffer(
            ground.body.radius, join_style="mitre", mitre_limit=MITRE
        )
        for part in shapely.get_parts(shape.simplify(SIMPLER)):
            if not isinstance(part, shapely.Polygon):
                continue
            around = shapely.orient_polygons(part, exterior_cw=True).exterior
            corners = ring_corners(np.array(around.coords))
            spaces = ground.spaces_at([(x, y) for x, y in corners.at.tolist()])
            for space in sorted({one for one in spaces if one is not None}):
                within = np.array([one == space for one in spaces])
                yield Bypass(area.key, space, corners.where(within))
