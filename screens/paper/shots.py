"""The printer's window in its states, with made-up slips."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import UTC, date, datetime
from functools import partial
from pathlib import Path
from zoneinfo import ZoneInfo

from PIL import Image
from PySide6.QtCore import QObject

from config.centre import Names
from config.texts import Texts
from kiosk.queueing.ticket import State
from kiosk.roles.views import PlaceView, TicketView
from printer.drawing import draw
from printer.faults import Faults
from printer.simulator import KNIFE_DOTS
from printer.slip import compose
from screens.common.shots import Context, Scene
from screens.paper.presenter import PaperPage, Papers

PAGE = Path(__file__).parent / "qml" / "Paper.qml"
_ZONE = ZoneInfo("Europe/Helsinki")

_PLACE = PlaceView(
    "lab",
    Names(
        {
            "fi": "Laboratorion odotustila",
            "sv": "Laboratoriets väntrum",
            "en": "Laboratory waiting area",
            "ar": "قاعة انتظار المختبر",
        }
    ),
    "3",
    Names(
        {
            "fi": "Kulje kirjaston läpi suoraan eteenpäin.",
            "sv": "Gå rakt fram genom biblioteket.",
            "en": "Walk straight on through the library.",
            "ar": "امشِ مباشرة عبر المكتبة.",
        }
    ),
)


class _Faulty:
    """A printer that only has faults."""

    def __init__(self, faults: Faults) -> None:
        self.faults = faults

    def set(self, **changes: bool | float | None) -> None:
        """Change what is wrong."""
        self.faults = replace(self.faults, **changes)  # type: ignore[arg-type]  # checked by replace


def made_up(language: str, number: str, ahead: int) -> TicketView:
    """A laboratory ticket of a Tuesday morning."""
    return TicketView(
        id=1,
        number=number,
        service="lab",
        service_name=Names(
            {"fi": "HUS Laboratorio", "sv": "HUS laboratorium", "en": "HUS laboratory",
             "ar": "مختبر HUS"}
        ),
        errand="blood",
        errand_name=Names(
            {"fi": "Verikoe ilman ajanvarausta", "sv": "Blodprov utan tidsbokning",
             "en": "Blood test without appointment", "ar": "فحص دم من دون موعد"}
        ),
        language=language,
        state=State.WAITING,
        people_ahead=ahead,
        taken_at=datetime(2026, 11, 24, 8, 35, tzinfo=UTC),
        business_day=date(2026, 11, 24),
        place=_PLACE,
        waiting_place=_PLACE,
        desk=None,
        word="LARU",
        code="ABCDEFGHIJKLMNOPQRSTUVWX27",
        discreet=False,
        centre=Names(
            {"fi": "Ison Omenan palvelutori", "sv": "Stora Äpplets servicetorg",
             "en": "Iso Omena Service Centre", "ar": "مركز خدمات إيسو أومينا"}
        ),
    )  # fmt: skip


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
        page.take_paper(_cut(draw(compose(view, texts, lambda at: at.astimezone(_ZONE)))))
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
