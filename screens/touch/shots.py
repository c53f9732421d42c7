"""The kiosk in every state that a visitor meets: the reference centre on a made-up morning."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject

from config.centre import Centre, Names, Place, Service
from kiosk.errors import Refused, Trouble
from kiosk.queueing.hours import Door
from kiosk.queueing.ticket import State as TicketState
from kiosk.roles.views import HomeView, NoticeView, PlaceView, ServiceView, TicketView
from screens.common.shots import Context, Scene
from screens.touch import state as s
from screens.touch.presenter import Touch
from screens.touch.speaking import Speaking
from screens.touch.way_shots import LIFTS, led, reference

PAGE = Path(__file__).parent / "qml" / "Touch.qml"
NOW = datetime(2026, 11, 24, 8, 35, tzinfo=UTC)
"""A Tuesday, 10.35 in Espoo."""
_ZONE = ZoneInfo("Europe/Helsinki")

_TODAY, _TOMORROW = NOW.replace(minute=0), NOW.replace(minute=0) + timedelta(days=1)


def _clock(hour: int, day: datetime = _TODAY) -> datetime:
    """A full hour of Espoo's winter."""
    return day.replace(hour=hour - 2)


_DOORS = {
    "library": (Door.OPEN, None, _clock(20)),
    "youth": (Door.CLOSED, _clock(14), None),
    "health": (Door.OPEN, None, _clock(18)),
    "kohtaamo": (Door.OPEN, None, _clock(19)),
    "imaging": (Door.NO_MORE_NUMBERS, _clock(8, _TOMORROW), None),
}
_WAITING = {"kela": 12, "service_point": 0, "lab": 4, "health": 1}

NOTICE = Names(
    {
        "fi": "Hissi 2 on tänään huollossa. Käytä hissiä 1 kirjaston vieressä.",
        "sv": "Hiss 2 är på service i dag. Använd hiss 1 bredvid biblioteket.",
        "en": "Lift 2 is being serviced today. Use lift 1 beside the library.",
        "ar": "المصعد 2 قيد الصيانة اليوم. استخدم المصعد 1 بجانب المكتبة.",
    }
)
DESK = Names({"fi": "Tiski 7", "sv": "Disk 7", "en": "Desk 7", "ar": "المكتب 7"})


def _place(place: Place) -> PlaceView:
    return PlaceView(place.id, place.name, place.floor, place.way)


def service_view(centre: Centre, service: Service, **changes: object) -> ServiceView:
    """A service of the reference centre on that morning, with ``changes``."""
    door, opens, closes = _DOORS.get(service.id, (Door.OPEN, None, _clock(16)))
    waits = service.numbered and not service.discreet
    view = ServiceView(
        id=service.id,
        name=service.name,
        says=service.says,
        mode=service.mode,
        numbered=service.numbered,
        door=door,
        takes_numbers=service.numbered and door is Door.OPEN,
        opens_at=opens,
        closes_at=closes,
        waiting=_WAITING.get(service.id, 3) if waits else None,
        errands=service.errands,
        place=_place(centre.place(service.place)),
        waiting_place=None
        if service.waiting_place is None
        else _place(centre.place(service.waiting_place)),
        icon=service.icon,
        hue=service.hue,
        discreet=service.discreet,
        fallback=None
        if service.fallback_service is None
        else centre.service(service.fallback_service).name,
        fallback_id=service.fallback_service,
    )
    return replace(view, **changes)  # type: ignore[arg-type]  # names of its own fields


def home_view(changed: ServiceView | None = None, *, notice: bool = False) -> HomeView:
    """The centre on that morning; ``changed`` stands in for its service."""
    centre = reference()
    return HomeView(
        at=NOW,
        centre=centre.name,
        languages=centre.languages,
        services=tuple(
            changed if changed and changed.id == service.id else service_view(centre, service)
            for service in centre.services
        ),
        notices=(NoticeView(1, NOTICE, None),) if notice else (),
        version=1,
        demo_time=False,
    )


def ticket_view(service: str = "lab", **changes: object) -> TicketView:
    """A ticket taken on that morning, with ``changes``."""
    centre = reference()
    view = service_view(centre, centre.service(service))
    asked = None if view.discreet or not view.errands else view.errands[0]
    ticket = TicketView(
        id=1,
        number="L442",
        service=service,
        service_name=centre.service(service).spoken_of,
        errand=asked.id if asked else None,
        errand_name=asked.name if asked else None,
        language="fi",
        state=TicketState.WAITING,
        people_ahead=4,
        taken_at=NOW,
        business_day=NOW.date(),
        place=view.place,
        waiting_place=view.waiting_place,
        desk=None,
        word="LUMI",
        code="K7M2QX4ZT5WABHJ3N6PRCDEFGL",
        discreet=view.discreet,
        centre=centre.name,
    )
    return replace(ticket, **changes)  # type: ignore[arg-type]  # names of its own fields


def _begin(**changes: object) -> s.State:
    state = s.State(home=home_view(), lead=s.Lead(guides=True))
    return replace(state, **changes)  # type: ignore[arg-type]  # names of its own fields


def _at(page: s.Page, **changes: object) -> Callable[[], s.State]:
    return lambda: _begin(page=page, **changes)


def _service(service: str, **changes: object) -> Callable[[], s.State]:
    def build() -> s.State:
        centre = reference()
        view = service_view(centre, centre.service(service), **changes)
        return _begin(page=s.Page.SERVICE, home=home_view(view), service=service)

    return build


def _ticket(
    page: s.Page, ticket: Callable[[], TicketView], **more: object
) -> Callable[[], s.State]:
    return lambda: _begin(page=page, ticket=ticket(), **more)


def _known(state: TicketState, desk: Names | None = None) -> Callable[[], s.State]:
    return _ticket(s.Page.FOUND, lambda: ticket_view(state=state, desk=desk))


def _way(
    goal: str, since: s.Page = s.Page.PLACES, begin: s.State | None = None, **lead: object
) -> Callable[[], s.State]:
    """On the way to a goal; ``begin`` is the visit before, ``lead`` what else is known."""

    def build() -> s.State:
        before = begin or _begin()
        there = replace(before.lead, goals=(goal,), since=since)
        there = replace(there, **lead)  # type: ignore[arg-type]  # names of its own fields
        return replace(before, page=s.Page.WAY, lead=there)

    return build


def _to_desk() -> s.State:
    desk = reference().desk("lab-1")
    called = ticket_view(state=TicketState.CALLED, desk=desk.label, desk_id=desk.id)
    return _way(desk.id, s.Page.FOUND, _begin(ticket=called))()


_STATES: Mapping[str, Callable[[], s.State]] = {
    "start": lambda: s.State(),
    "start-away": lambda: s.State(away=True),
    "home": _at(s.Page.HOME),
    "home-notice": lambda: _begin(home=home_view(notice=True)),
    "home-away": _at(s.Page.HOME, away=True),
    "home-no-plan": lambda: _begin(lead=s.Lead()),
    "service-errands": _service("kela"),
    "service-errands-six": _service("lab"),
    "service-taking": lambda: replace(
        _service("lab")(), page=s.Page.TAKING, errand="blood_test", busy=True
    ),
    "service-take": _service("service_point", errands=()),
    "service-no-slips": lambda: replace(_service("lab")(), slipless=True),
    "service-take-no-slips": lambda: replace(
        _service("service_point", errands=())(), slipless=True
    ),
    "service-discreet": _service("mental"),
    "service-closed": _service("youth"),
    "service-no-more": _service("imaging"),
    "service-no-more-fallback": _service(
        "kela", door=Door.NO_MORE_NUMBERS, takes_numbers=False, opens_at=_clock(9, _TOMORROW)
    ),
    "service-walk-in": _service("library"),
    "service-booked": _service("clinic"),
    "service-away": lambda: replace(_service("lab")(), away=True),
    "service-refused": lambda: replace(
        _service("kela")(),
        said=Refused(
            "service-closed",
            service=reference().service("kela").name,
            opens=_clock(9, _TOMORROW),
        ),
    ),
    "ticket-coming": _ticket(s.Page.TICKET, ticket_view),
    "ticket-printed": _ticket(s.Page.TICKET, ticket_view, slip=s.Slip.PRINTED),
    "ticket-no-plan": _ticket(s.Page.TICKET, ticket_view, slip=s.Slip.PRINTED, lead=s.Lead()),
    "ticket-missing": _ticket(s.Page.TICKET, ticket_view, slip=s.Slip.MISSING),
    "ticket-unsure": _ticket(s.Page.TICKET, ticket_view, slip=s.Slip.UNSURE),
    "ticket-discreet": _ticket(
        s.Page.TICKET,
        lambda: ticket_view("mental", number="T1004", people_ahead=0),
        slip=s.Slip.PRINTED,
    ),
    "ticket-confirm": _ticket(s.Page.TICKET, ticket_view, slip=s.Slip.PRINTED, confirming=True),
    "ticket-warned": _ticket(s.Page.TICKET, ticket_view, slip=s.Slip.MISSING, warned_at=0.0),
    "find-letter": _at(s.Page.FIND),
    "find-number": _at(s.Page.FIND, number="L44"),
    "find-word": _at(s.Page.FIND, number="L442", word="LU", spelling=True),
    "find-wrong": _at(s.Page.FIND, number="L442", spelling=True, said=Refused("no-such-ticket")),
    "found-waiting": _known(TicketState.WAITING),
    "found-called": _known(TicketState.CALLED, desk=DESK),
    "found-serving": _known(TicketState.SERVING, desk=DESK),
    "found-missed": _known(TicketState.MISSED),
    "found-served": _known(TicketState.SERVED),
    "found-held": _known(TicketState.HELD),
    "found-cancelled": _known(TicketState.CANCELLED),
    "found-expired": _known(TicketState.EXPIRED),
    "trouble": lambda: replace(_service("lab")(), page=s.Page.TROUBLE),
    "trouble-away": lambda: replace(_service("lab")(), page=s.Page.TROUBLE, away=True),
    "places": _at(s.Page.PLACES),
    "places-second": _at(s.Page.PLACES, lead=s.Lead(guides=True, shelf=1)),
    "places-lost": _at(s.Page.PLACES, lead=s.Lead(guides=True, lost=Trouble("database-away"))),
    "way": lambda: _way("kela", s.Page.SERVICE, _service("kela")())(),
    "way-long-name": lambda: _way("mental", s.Page.SERVICE, _service("mental")())(),
    "way-to-desk": _to_desk,
    "way-floors": _way("category:subway"),
    "way-floors-last": _way("category:subway", floor=1),
    "way-step-free": _way("category:bus", step_free=True),
    "way-shut": _way("category:subway"),
    "way-none": _way("category:subway", step_free=True),
    "way-lost": lambda: _way(
        "kela", s.Page.SERVICE, _service("kela")(), lost=Trouble("database-away")
    )(),
    "way-seeking": lambda: _way("kela", s.Page.SERVICE, _service("kela")(), seeking=True)(),
}
_SHUT: Mapping[str, frozenset[str]] = {
    "way-shut": frozenset({"escalator-2-down", "stairs-2"}),
    "way-none": LIFTS,
}
"""What is out of use in a state."""


def state_of(name: str, language: str) -> s.State:
    """The visit in the named state, in that language; raises ``KeyError``."""
    state = replace(_STATES[name](), first_language=language, language=language)
    return led(state, _SHUT.get(name, frozenset()))


def touch_at(name: str, texts: Speaking, language: str) -> Touch:
    """A presenter in the named state."""
    touch = Touch(
        state_of(name, language),
        texts,
        languages=reference().languages,
        now=lambda: NOW,
        monotonic=lambda: 6.0,
    )
    letters = [one.letter for one in reference().series]
    touch.use(texts, lambda instant: instant.astimezone(_ZONE), letters)
    return touch


def _builder(name: str) -> Callable[[Context], Mapping[str, QObject]]:
    def build(context: Context) -> Mapping[str, QObject]:
        return {"touch": touch_at(name, context.program.say.texts, context.language)}

    return build


def pages() -> Iterable[Scene]:
    """Every page in every state, upright and lying."""
    for size in ("portrait", "landscape"):
        for name in _STATES:
            yield Scene(f"kiosk-{name}", size, PAGE, _builder(name))
