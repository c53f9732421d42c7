"""What is known of printers by their model, from python-escpos's capability data."""

from __future__ import annotations

from dataclasses import dataclass
from difflib import get_close_matches
from functools import lru_cache
from typing import Any

from kiosk.errors import Trouble
from printer.job import USUAL_MODEL, capabilities

_DPI = 203

PAPER_DOTS = {58: 384, 80: 576}
"""Dots across the paper of that width, mm, on a usual 203 dpi head."""


@dataclass(frozen=True, slots=True)
class Model:
    """A model of printer that can print pictures.

    Attributes:
        id: Its name in addresses: ``?model=TM-T88V``.
        name: What it is sold as, with its maker.
        dots: Dots across the paper; None when the data don't tell.
        dpi: Dots an inch of its head.
        cuts: Whether it has a knife.
    """

    id: str
    name: str
    dots: int | None
    dpi: int = _DPI
    cuts: bool = True


@lru_cache(maxsize=1)
def models() -> tuple[Model, ...]:
    """Every model that prints raster pictures, by its name."""
    profiles: dict[str, dict[str, Any]] = capabilities()["profiles"]
    return tuple(
        _model(name, profile)
        for name, profile in sorted(profiles.items())
        if profile["features"].get("bitImageRaster")
    )


def find_model(told: str) -> Model:
    """The model of that name, in capitals or not.

    Raises:
        Trouble: ``printer-model``, with the nearest name.
    """
    by_name = {one.id.lower(): one for one in models()}
    found = by_name.get(told.lower())
    if found is None:
        near = get_close_matches(told.lower(), by_name, n=1, cutoff=0.4)
        meant = by_name[near[0] if near else USUAL_MODEL.lower()].id
        raise Trouble("printer-model", model=told, meant=meant)
    return found


def _model(name: str, profile: dict[str, Any]) -> Model:
    features, media = profile["features"], profile.get("media", {})
    dots, dpi = media.get("width", {}).get("pixels"), media.get("dpi")
    return Model(
        id=name,
        name=f"{profile.get('vendor', '')} {profile.get('name', name)}".strip(),
        # The data say "Unknown" where they don't know.
        dots=dots if isinstance(dots, int) else None,
        dpi=dpi if isinstance(dpi, int) else _DPI,
        cuts=bool(features.get("paperFullCut") or features.get("paperPartCut")),
    )
