"""Made-up tickets and their slips."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import zxingcpp
from PIL import Image

from config.centre import Names
from config.texts import Texts
from kiosk.queueing.forecast import Forecast
from kiosk.queueing.ticket import State
from kiosk.roles.guide_views import StepView, WayView
from kiosk.roles.views import PlaceView, TicketView
from printer.blocks import Picture, Slip
from printer.drawing import as_picture, map_size
from printer.known import Known
from printer.slip import compose

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
    wait: Forecast | None = None,
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
        wait=wait,
        centre=Names(
            {
                "fi": "Ison Omenan palvelutori",
                "sv": "Iso Omenas servicetorg",
                "en": "Iso Omena Service Centre",
                "ar": "مركز خدمات إيسو أومينا",
            }
        ),
    )


WAIT = Forecast(
    at=datetime(2026, 11, 24, 8, 35, tzinfo=UTC),
    ahead=3,
    exact=True,
    earliest=datetime(2026, 11, 24, 9, 22, tzinfo=UTC),
    latest=datetime(2026, 11, 24, 9, 36, tzinfo=UTC),
)
"""The call comes between 11:22 and 11:36, Helsinki time."""


TAKEN = datetime(2026, 11, 24, 8, 35, tzinfo=UTC)


def wait(least: int = 28, most: int = 47, **changes: object) -> Forecast:
    """A forecast made at 10:35: called in so many minutes."""
    made = Forecast(
        TAKEN,
        3,
        exact=True,
        earliest=TAKEN + timedelta(minutes=least),
        latest=TAKEN + timedelta(minutes=most),
    )
    return replace(made, **changes)  # type: ignore[arg-type]


STEPS = {
    "fi": (
        "Käänny ympäri ja kulje pääsisäänkäynnille.",
        "Käänny oikealle.",
        "Mene hissillä kerrokseen\N{NO-BREAK SPACE}1.",
        "Käänny oikealle ja kulje 15\N{NO-BREAK SPACE}m.",
        "Käänny infopisteen kohdalla vasemmalle ja kulje kirjaston läpi.",
        "Suoraan edessäsi on Laboratorion odotustila.",
    ),
    "sv": (
        "Vänd dig om och gå till huvudingången.",
        "Sväng till höger.",
        "Ta hissen till våning\N{NO-BREAK SPACE}1.",
        "Sväng till höger och gå 15\N{NO-BREAK SPACE}m.",
        "Sväng till vänster vid infodisken och gå genom biblioteket.",
        "Laboratoriets väntrum finns rakt fram.",
    ),
    "en": (
        "Turn around and walk to the main entrance.",
        "Turn right.",
        "Take the lift to floor\N{NO-BREAK SPACE}1.",
        "Turn right and walk for 15\N{NO-BREAK SPACE}m.",
        "Turn left at the info desk and walk through the library.",
        "You will find the laboratory waiting area straight ahead.",
    ),
    "ar": (
        "استدر إلى الخلف وامشِ إلى المدخل الرئيسي.",
        "انعطف يمينًا.",
        "انزل بالمصعد إلى الطابق\N{NO-BREAK SPACE}1.",
        "انعطف يمينًا وامشِ مسافة\N{NO-BREAK SPACE}15\N{NO-BREAK SPACE}مترًا.",
        "انعطف يسارًا عند مكتب الاستعلامات وامشِ عبر المكتبة.",
        "قاعة انتظار المختبر أمامك مباشرة.",
    ),
}


def way(language: str = "fi", count: int = 3, **changes: object) -> WayView:
    """A way to the waiting place, in its last ``count`` steps."""
    steps = tuple(StepView(one, one, "walk", "3", 0) for one in STEPS[language][-count:])
    view = WayView(
        start="kiosk-1",
        goal="lab-waiting",
        goal_name=WAITING.name.say(language),
        language=language,
        profile="default",
        found=True,
        steps=steps,
        seconds=100.0,
        minutes=2,
        metres=120.0,
        step_free=True,
        floors=("3",),
        no_way="",
        help_goal=None,
        shut=(),
        scene=None,
    )
    return replace(view, **changes)  # type: ignore[arg-type]


def chessboard(dots: int) -> Picture:
    """A picture as large as a map, whose every dot differs from its neighbours."""
    wide, high = map_size(dots)
    image = Image.new("1", (wide, high))
    image.putdata([255 * ((x + y) % 2) for y in range(high) for x in range(wide)])
    return as_picture(image)


def slip(
    view: TicketView | None = None,
    *,
    copy: bool = False,
    way: WayView | None = None,
    picture: Picture | None = None,
    known: Known | None = None,
) -> Slip:
    """The slip of a ticket, with the product's texts."""
    return compose(
        view or ticket(),
        Texts.load(),
        lambda instant: instant.astimezone(HELSINKI),
        copy=copy,
        way=way,
        picture=picture,
        known=known,
    )


def codes_on(picture: Image.Image) -> list[str]:
    """What a reader finds on a piece of paper, from top to bottom."""
    grey = picture.convert("L")
    framed = Image.new("L", (grey.width + 80, grey.height + 80), 255)
    framed.paste(grey, (40, 40))
    found = zxingcpp.read_barcodes(framed, formats=zxingcpp.BarcodeFormat.QRCode)
    return [one.text for one in sorted(found, key=lambda one: one.position.top_left.y)]
