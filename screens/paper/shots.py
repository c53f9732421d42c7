"""The printer's window in its states, with made-up slips."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import UTC, date, datetime
from functools import cache, partial
from pathlib import Path
from zoneinfo import ZoneInfo

from PIL import Image
from PySide6.QtCore import QObject

import config
from config.loading import load_centre
from config.texts import Texts
from kiosk.queueing.ticket import State
from kiosk.roles.guide import Guide, guide_of
from kiosk.roles.guide_views import WayView
from kiosk.roles.views import PlaceView, TicketView
from printer.blocks import Picture
from printer.drawing import as_picture, draw, map_size
from printer.faults import Faults
from printer.simulator import KNIFE_DOTS
from printer.slip import compose
from screens.common.shots import Context, Scene
from screens.map.paper import way_picture
from screens.paper.presenter import PaperPage, Papers

PAGE = Path(__file__).parent / "qml" / "Paper.qml"
CENTRE = Path(config.__file__).parent / "iso_omena"
"""The reference centre, whose laboratory the slips are for."""

_ZONE = ZoneInfo("Europe/Helsinki")


class _Faulty:
    """A printer that only has faults."""

    def __init__(self, faults: Faults) -> None:
        self.faults = faults

    def set(self, **changes: bool | float | None) -> None:
        """Change what is wrong."""
        self.faults = replace(self.faults, **changes)  # type: ignore[arg-type]  # checked by replace


def made_up(language: str, number: str, ahead: int) -> TicketView:
    """A ticket of the reference centre's laboratory, taken on a Tuesday morning."""
    centre = load_centre(CENTRE)
    service = centre.service("lab")
    place = centre.place(service.waiting_place or service.place)
    spot = PlaceView(place.id, place.name, place.floor, place.way)
    errand = next(iter(service.errands), None)
    return TicketView(
        id=1,
        number=number,
        service=service.id,
        service_name=service.spoken_of,
        errand=errand.id if errand else None,
        errand_name=errand.name if errand else None,
        language=language,
        state=State.WAITING,
        people_ahead=ahead,
        taken_at=datetime(2026, 11, 24, 8, 35, tzinfo=UTC),
        business_day=date(2026, 11, 24),
        place=spot,
        waiting_place=spot,
        desk=None,
        word="LARU",
        code="ABCDEFGHIJKLMNOPQRSTUVWX27",
        discreet=False,
        centre=centre.name,
    )


@cache
def _guide() -> Guide:
    return guide_of(load_centre(CENTRE))


def way_to_wait(language: str) -> tuple[WayView, Picture]:
    """The way from the kiosk at the main entrance to where the laboratory's visitors wait."""
    way = _guide().way_for_service("lab", language, start="kiosk-1")
    if way.scene is None:
        raise LookupError(way.goal)
    return way, as_picture(way_picture(way.scene, 0, *map_size()))


def _cut(drawn: Image.Image) -> Image.Image:
    """The slip as it leaves the knife, which stands behind the head."""
    paper = Image.new("1", (drawn.width, drawn.height + KNIFE_DOTS), 1)
    paper.paste(drawn, (0, KNIFE_DOTS))
    return paper


def _build(context: Context, slips: int, faults: Faults) -> Mapping[str, QObject]:
    pictures = Papers()
    page = PaperPage(pictures)
    page.use(_Faulty(faults))
    texts = Texts.load()
    for index in range(slips):
        view = made_up(context.language, f"L{141 + index}", index)
        way, picture = way_to_wait(context.language)
        slip = compose(view, texts, lambda at: at.astimezone(_ZONE), way=way, picture=picture)
        page.take_paper(_cut(draw(slip)))
    page.take_state(faults.state)
    context.program.engine.addImageProvider("paper", pictures)
    return {"paper": page}


def pages() -> Iterable[Scene]:
    """Every state that the window shows."""
    states = {
        "paper-none": (0, Faults()),
        "paper-slips": (3, Faults()),
        "paper-out": (1, Faults(paper_out=True)),
        "paper-away": (2, Faults(refuse=True)),
    }
    for name, (slips, faults) in states.items():
        yield Scene(name, "desk", PAGE, partial(_build, slips=slips, faults=faults))
