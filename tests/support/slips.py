"""Made-up tickets and their slips."""

from __future__ import annotations

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import zxingcpp
from PIL import Image

from config.centre import Names
from config.texts import Texts
from kiosk.queueing.ticket import State
from kiosk.roles.views import PlaceView, TicketView
from printer.slip import Slip, compose

HELSINKI = ZoneInfo("Europe/Helsinki")
CODE = "ABCDEFGHIJKLMNOPQRSTUVWX27"
LANGUAGES = ("fi", "sv", "en", "ar")

SERVICE = Names(
    {
        "fi": "HUS Laboratorio",
        "sv": "HUS laboratorium",
        "en": "HUS laboratory",
        "ar": "مختبر HUS",
    }
)
ERRAND = Names(
    {
        "fi": "Verikoe ilman ajanvarausta",
        "sv": "Blodprov utan tidsbokning",
        "en": "Blood test without appointment",
        "ar": "فحص دم من دون موعد",
    }
)
WAITING = PlaceView(
    "lab-waiting",
    Names(
        {
            "fi": "Laboratorion odotustila",
            "sv": "Laboratoriets väntrum",
            "en": "Laboratory waiting area",
            "ar": "قاعة انتظار المختبر",
        }
    ),
    floor="3",
    way=Names(
        {
            "fi": "Kulje kirjaston läpi suoraan eteenpäin. "
            "Odotustila on oikealla, lasiovien jälkeen.",
            "sv": "Gå rakt fram genom biblioteket. "
            "Väntrummet ligger till höger efter glasdörrarna.",
            "en": "Walk straight on through the library. "
            "The waiting area is on the right, after the glass doors.",
            "ar": "امشِ مباشرة عبر المكتبة. قاعة الانتظار على اليمين بعد الأبواب الزجاجية.",
        }
    ),
)


def ticket(
    language: str = "fi",
    *,
    number: str = "L142",
    ahead: int = 3,
    service: Names = SERVICE,
    errand: Names | None = ERRAND,
    waiting: PlaceView | None = WAITING,
    code: str = CODE,
    word: str = "LARU",
) -> TicketView:
    """A ticket taken at 10:35 Helsinki time on Tuesday 24 November 2026."""
    return TicketView(
        id=1,
        number=number,
        service="lab",
        service_name=service,
        errand=None if errand is None else "blood",
        errand_name=errand,
        language=language,
        state=State.WAITING,
        people_ahead=ahead,
        taken_at=datetime(2026, 11, 24, 8, 35, tzinfo=UTC),
        business_day=date(2026, 11, 24),
        place=PlaceView("lab", Names({"fi": "Laboratorio", "en": "Laboratory"}), "3"),
        waiting_place=waiting,
        desk=None,
        word=word,
        code=code,
        discreet=False,
        centre=Names(
            {
                "fi": "Ison Omenan palvelutori",
                "sv": "Iso Omenas servicetorg",
                "en": "Iso Omena Service Centre",
                "ar": "مركز خدمات إيسو أومينا",
            }
        ),
    )


def slip(view: TicketView | None = None, *, copy: bool = False) -> Slip:
    """The slip of a ticket, with the product's texts."""
    return compose(
        view or ticket(), Texts.load(), lambda instant: instant.astimezone(HELSINKI), copy=copy
    )


def codes_on(picture: Image.Image) -> list[str]:
    """What a reader finds on a piece of paper, from top to bottom."""
    grey = picture.convert("L")
    framed = Image.new("L", (grey.width + 80, grey.height + 80), 255)
    framed.paste(grey, (40, 40))
    found = zxingcpp.read_barcodes(framed, formats=zxingcpp.BarcodeFormat.QRCode)
    return [one.text for one in sorted(found, key=lambda one: one.position.top_left.y)]
