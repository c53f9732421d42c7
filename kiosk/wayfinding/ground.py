"""Degrees of latitude and longitude to metres on the ground, and back.

Within a building the earth is flat: lengths of a degree on the WGS 84 ellipsoid at the
origin (series of the US National Geospatial-Intelligence Agency) are right to a millimetre.
"""

from __future__ import annotations

import math
from functools import lru_cache
from statistics import median

from kiosk.wayfinding.osm import Drawing
from kiosk.wayfinding.plan import Point


def find_origin(drawing: Drawing) -> tuple[float, float]:
    """Latitude and longitude amid the drawing; one stray node does not move it far."""
    if not drawing.nodes:
        return 0.0, 0.0
    nodes = drawing.nodes.values()
    lat = median(one.lat for one in nodes)
    lon = median(one.lon for one in nodes)
    return round(lat, 6), round(lon, 6)


def to_metres(origin: tuple[float, float], lat: float, lon: float) -> Point:
    """East and north of the origin, m, to the millimetre."""
    north, east = _lengths(origin[0])
    return round((lon - origin[1]) * east, 3), round((lat - origin[0]) * north, 3)


def to_degrees(origin: tuple[float, float], point: Point) -> tuple[float, float]:
    """Latitude and longitude of a point of the plan."""
    north, east = _lengths(origin[0])
    lat = origin[0] + point[1] / north
    return round(lat, 7), round(origin[1] + point[0] / max(east, 1.0), 7)


@lru_cache(maxsize=8)
def _lengths(lat: float) -> tuple[float, float]:
    """Metres of a degree of latitude and of longitude."""
    at = math.radians(lat)
    north = 111132.954 - 559.822 * math.cos(2 * at) + 1.175 * math.cos(4 * at)
    east = 111412.84 * math.cos(at) - 93.5 * math.cos(3 * at) + 0.118 * math.cos(5 * at)
    return north, east
