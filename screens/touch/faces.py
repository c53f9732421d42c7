"""What each page says: the state of a visit in the visitor's words, as plain data for QML.

A *face* is a dictionary of texts, flags and lists. Pages keep the face they were given, so
that a page sliding away still says what it said.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from config.centre import Mode
from kiosk.errors import Refused, Vuoro
from kiosk.queueing.hours import Door
from kiosk.queueing.ticket import State as TicketState
from kiosk.roles.views import HomeView, PlaceView, ServiceView, TicketView
from screens.touch.code import code_picture
from screens.touch.state import Page, State
from screens.touch.telling import Face, Telling
from screens.touch.way_faces import places_face, way_face, way_on

PAD = "AEIOUKLMNPRSTV"
"""Keys of the check word: vowels first, then consonants."""
_SHUT = frozenset({"closed", "no-more"})
_REFUSES = {
    "service-closed": Door.CLOSED,
    "service-closed-for-now": Door.CLOSED,
    "no-more-numbers": Door.NO_MORE_NUMBERS,
    "no-more-numbers-for-now": Door.NO_MORE_NUMBERS,
}
"""What a refused number says of the service's door."""
_ELSEWHERE = frozenset({"no-more", "booked"})
_CLOSED_DOORS = frozenset({Door.CLOSED, Door.NO_MORE_NUMBERS})
_AT_DESK = frozenset({TicketState.CALLED, TicketState.SERVING})
_OVER = frozenset({TicketState.SERVED, TicketState.CANCELLED, TicketState.EXPIRED})


def face_of(state: State, telling: Telling, letters: str) -> Face:
    """The face of the state's page.

    Args:
        state: The visit.
        telling: How to say it.
        letters: The letters that printed numbers begin with.
    """
    match state.page:
        case Page.HOME:
            face = _home(state, telling) if state.home else {}
        case Page.SERVICE | Page.TAKING | Page.TROUBLE:
            face = _service(state, telling)
        case Page.TICKET | Page.FOUND:
            face = _ticket(state, telling) if state.ticket else {}
        case Page.FIND:
            face = _find(state, letters)
        case Page.PLACES:
            face = places_face(state, telling)
        case Page.WAY:
            face = way_face(state, telling)
    face["page"] = _page_name(state)
    face["said"] = _said(state, face, telling)
    face["away"] = state.away
    face["busy"] = state.busy
    return face


def _said(state: State, face: Face, telling: Telling) -> str:
    # Once the page itself says that it is closed, the refusal need not say so again.
    if state.said is None or state.page is Page.TROUBLE or face.get("kind") in _SHUT:
        return ""
    return telling.error(state.said, state.home.at if state.home else None)


def _page_name(state: State) -> str:
    if state.home is None and state.page is Page.HOME:
        return "start"
    return "service" if state.page is Page.TAKING else state.page.value


def _home(state: State, telling: Telling) -> Face:
    home = state.home
    if home is None:
        return {}
    return {
        "tiles": [
            {
                "id": one.id,
                "name": telling.name(one.name),
                "line": quiet_line(one, home.at, telling),
                "icon": one.icon,
                "hue": one.hue,
                "closed": not (one.takes_numbers if one.numbered else one.door is Door.OPEN),
            }
            for one in home.services
        ],
        "notice": telling.name(home.notices[0].text) if home.notices else "",
        "awaySays": telling.say("away", time=telling.clock(home.at)),
        "guides": state.lead.guides,
    }


def quiet_line(service: ServiceView, now: datetime, telling: Telling) -> str:
    """The one quiet line of a service's tile: whether it is open, and how many wait."""
    if service.door is Door.NO_MORE_NUMBERS:
        return telling.say("line-no-more")
    if service.door is Door.NUMBERS_EARLY and service.opens_at:
        return telling.say("line-early", time=telling.clock(service.opens_at))
    if service.door is Door.CLOSED:
        return opening(service, now, telling)
    if service.mode is Mode.APPOINTMENT and not service.numbered:
        line = telling.say("line-booked")
    elif service.closes_at:
        line = telling.say("line-open", time=telling.clock(service.closes_at))
    else:
        line = telling.say("line-open-now")
    if service.waiting is None:
        return line
    return telling.say("line-both", open=line, waiting=telling.say("waiting", n=service.waiting))


def opening(service: ServiceView, now: datetime, telling: Telling) -> str:
    """When a closed service opens."""
    if service.opens_at is None:
        return telling.say("line-closed")
    return telling.say("opens", moment=telling.moment(service.opens_at, now))


def _service(state: State, telling: Telling) -> Face:
    view, home = state.service_view(), state.home
    if view is None or home is None:
        gone = telling.say("gone")
        face: Face = {"kind": "gone", "name": gone, "says": "", "line": "", "via": False}
        face |= {"leads": False, "strip": None, "stripSays": "", "slips": ""}
        return face | {"errands": [], "facts": [], "fallback": {}}
    view = _as_refused(view, state.said)
    face = {
        "id": view.id,
        "name": telling.name(view.name),
        "says": telling.name(view.says),
        "line": quiet_line(view, home.at, telling),
        "icon": view.icon,
        "hue": view.hue,
        "taking": state.page is Page.TAKING,
        "errand": state.errand or "",
        "errands": [],
        "facts": [],
        "title": "",
        "text": "",
        "fallback": {},
        "via": state.via is not None,
        "slips": telling.say("no-slips") if state.slipless else "",
    }
    face |= _way_in(view, home.at, telling, away=state.away) | way_on(state, telling)
    if face["kind"] in _ELSEWHERE and (other := _open_fallback(view, home)):
        face["fallback"] = {
            "ask": telling.say(f"{face['kind']}-fallback"),
            "id": other.id,
            "name": telling.name(other.name),
            "place": _place(other.place, "place", telling)["text"],
        }
    return face


def _as_refused(view: ServiceView, said: Vuoro | None) -> ServiceView:
    """The service as the office just told it: a picture taken before may still say open."""
    door = _REFUSES.get(said.code) if isinstance(said, Refused) else None
    if said is None or door is None:
        return view
    opens = said.values.get("opens")
    opens_at = opens if isinstance(opens, datetime) else None
    return replace(view, door=door, takes_numbers=False, opens_at=opens_at, closes_at=None)


def _open_fallback(view: ServiceView, home: HomeView) -> ServiceView | None:
    other = next((one for one in home.services if one.id == view.fallback_id), None)
    return None if other is None or other.door in _CLOSED_DOORS else other


def _way_in(view: ServiceView, now: datetime, telling: Telling, *, away: bool) -> Face:
    """How one gets served: a number, or where to go, or when to come."""
    where = [_place(view.place, "place", telling)]
    if view.door is Door.CLOSED:
        return _told("closed", telling, opening(view, now, telling), where)
    if view.door is Door.NO_MORE_NUMBERS:
        again = opening(view, now, telling) if view.opens_at else ""
        return _told("no-more", telling, again, where)
    if view.mode is Mode.WALK_IN and not view.numbered:
        return _told("walk-in", telling, telling.say("walk-in-says"), where)
    if not view.takes_numbers:
        return _told("booked", telling, telling.say("booked-says"), where)
    if away:
        return _told("away", telling, telling.say("away-service"), where)
    errands = [{"id": one.id, "name": telling.name(one.name)} for one in view.errands]
    return {"kind": "errands" if errands else "take", "errands": errands}


def _told(kind: str, telling: Telling, text: str, facts: list[Face]) -> Face:
    return {"kind": kind, "title": telling.say(f"{kind}-title"), "text": text, "facts": facts}


def _place(place: PlaceView, label: str, telling: Telling) -> Face:
    name = telling.name(place.name)
    if place.floor is not None:
        name = telling.say("place-floor", place=name, floor=place.floor)
    icon = "chair" if label == "waiting-place" else "place"
    note = telling.name(place.way)
    return {"icon": icon, "label": telling.say(label), "text": name, "note": note}


def _ticket(state: State, telling: Telling) -> Face:
    ticket = state.ticket
    if ticket is None:
        return {}
    shown = None if ticket.discreet or state.home is None else ticket.service
    service = next(
        (one for one in (state.home.services if state.home else ()) if one.id == shown), None
    )
    return way_on(state, telling) | {
        "number": ticket.number,
        "service": telling.name(ticket.service_name),
        "errand": telling.name(ticket.errand_name),
        "icon": service.icon if service else "",
        "hue": service.hue if service else "",
        "state": str(ticket.state),
        "facts": _ticket_facts(ticket, telling),
        "word": ticket.word,
        "code": code_picture(ticket.code),
        "slip": str(state.slip),
        "confirming": state.confirming,
        "confirmTitle": telling.say("confirm-title", number=ticket.number),
        "title": telling.say(f"found-{ticket.state}"),
        "text": telling.say(f"found-{ticket.state}-says"),
        "desk": telling.name(ticket.desk),
        "mayCancel": ticket.state is TicketState.WAITING,
        "mayComeBack": ticket.state is TicketState.MISSED,
    }


def _ticket_facts(ticket: TicketView, telling: Telling) -> list[Face]:
    if ticket.state in _OVER:
        return []
    if ticket.state in _AT_DESK:
        return [_place(ticket.place, "place", telling)]
    taken = telling.say("taken", time=telling.clock(ticket.taken_at))
    time: Face = {"icon": "clock", "label": "", "text": taken, "note": ""}
    if ticket.state is not TicketState.WAITING:
        return [time]
    ahead = telling.say("ahead", n=ticket.people_ahead)
    people: Face = {"icon": "people", "label": "", "text": ahead, "note": ""}
    if ticket.waiting_place is None:
        return [people, _place(ticket.place, "place", telling), time]
    return [people, _place(ticket.waiting_place, "waiting-place", telling), time]


def _find(state: State, letters: str) -> Face:
    if state.spelling:
        keys = [*PAD, "erase"]
    else:
        keys = [*"123456789", "erase", "0"] if state.number else [*letters]
    return {
        "spelling": state.spelling,
        "number": state.number,
        "word": state.word,
        "keys": keys,
        "complete": state.word_complete if state.spelling else state.number_complete,
        "entered": state.word if state.spelling else state.number,
    }
