"""What the pages of ways and places say, and what other pages say of the way."""

from __future__ import annotations

from config.listing import list_names
from kiosk.roles.guide_views import PlaceChoice, WayView
from screens.touch.leading import from_page, goals_of, place_of
from screens.touch.state import Page, State
from screens.touch.telling import Face, Telling

_KINDS = ("amenity", "place", "service")
"""In this order: what people ask for most, and the services last, which have tiles of their own."""


def way_on(state: State, telling: Telling) -> Face:
    """What a page that is about a place says of the way there.

    A ticket's page also shows it as a strip of map, once it is known.
    """
    lead, way = state.lead, state.lead.way
    goals = goals_of(state)
    here = state.page is Page.TICKET and lead.goals == goals and way is not None and way.found
    return {
        "leads": lead.guides and bool(goals),
        "strip": way.scene if here and way else None,
        "stripSays": _map_says(way, telling) if here and way else "",
    }


def places_face(state: State, telling: Telling) -> Face:
    """All places one can be led to, by name and sign."""
    lead = state.lead
    known = lead.places if lead.places_in == state.language else ()
    listed = sorted(known, key=lambda one: _KINDS.index(one.kind) if one.kind in _KINDS else 1)
    return {
        "id": "places",
        "places": [_choice(one, state, telling) for one in listed],
        "shelf": lead.shelf,
        "lost": "" if lead.lost is None else telling.say("places-lost"),
    }


def _choice(one: PlaceChoice, state: State, telling: Telling) -> Face:
    services = state.home.services if state.home else ()
    service = next((each for each in services if each.id == one.goal), None)
    return {
        "goal": one.goal,
        "name": one.name,
        "floor": telling.say("way-floor", floor=one.floor) if one.floor else "",
        "icon": service.icon if service else one.icon,
        "hue": service.hue if service else "",
    }


def way_face(state: State, telling: Telling) -> Face:
    """The way to one place: how long, by which floors, as a map and in words."""
    lead, way = state.lead, state.lead.way
    face: Face = {
        "id": " ".join(lead.goals),
        "title": _title(state, telling),
        "stepFree": lead.step_free,
        "seeking": way is None and lead.lost is None,
        "lost": "" if lead.lost is None else telling.say("way-lost"),
        "place": _centre_says(state, telling),
        "floor": lead.floor,
    }
    return face | (_unknown() if way is None else _known(way, lead.floor, telling))


def _unknown() -> Face:
    nothing: Face = {"facts": [], "steps": [], "floors": [], "scene": None}
    return nothing | {"mapSays": "", "shut": "", "noWay": "", "helps": False}


def _known(way: WayView, floor: int, telling: Telling) -> Face:
    scene = way.scene if way.found else None
    pictures = () if scene is None else scene.floors
    names = list_names(way.shut, telling.language)
    return {
        "facts": _facts(way, telling) if way.found else [],
        "steps": [
            {
                "text": one.text,
                "icon": one.icon,
                "here": len(pictures) < 2 or one.part == floor,
            }
            for one in way.steps
        ],
        "floors": [telling.say("way-floor", floor=one.floor) for one in pictures]
        if len(pictures) > 1
        else [],
        "scene": scene,
        "mapSays": _map_says(way, telling),
        "shut": telling.say("way-shut", n=len(way.shut), names=names)
        if way.shut and way.found
        else "",
        "noWay": "" if way.found else way.no_way,
        "helps": not way.found and way.help_goal is not None,
    }


def _map_says(way: WayView, telling: Telling) -> str:
    """What the picture shows, for whoever does not see it."""
    return telling.say("way-map", steps=" ".join(one.text for one in way.steps))


def _facts(way: WayView, telling: Telling) -> list[Face]:
    if way.minutes == 0:
        return [_fact("place", telling.say("way-here"))]
    facts = [_fact("walk", telling.say("way-minutes", n=way.minutes)), _floors(way, telling)]
    if way.step_free:
        facts.append(_fact("wheelchair", telling.say("way-free")))
    return facts


def _floors(way: WayView, telling: Telling) -> Face:
    first, last = (way.floors[0], way.floors[-1]) if way.floors else ("", "")
    if len(way.floors) < 2:
        return _fact("map", telling.say("way-same-floor"))
    icons = [one.icon for one in way.steps if one.icon in {"lift", "stairs", "escalator", "ramp"}]
    icon = icons[0] if icons else "stairs"
    return _fact(icon, telling.say("way-floors", **{"from": first, "to": last}))


def _fact(icon: str, text: str) -> Face:
    return {"icon": icon, "text": text}


def _title(state: State, telling: Telling) -> str:
    """The goal as the page before called it, so that one knows it again."""
    lead, way = state.lead, state.lead.way
    before = from_page(state)
    if lead.before:
        return way.goal_name if way else ""
    if lead.choice is not None:
        same = (one.name for one in lead.places if one.goal == lead.choice.goal)
        return next(same, lead.choice.name)
    if before.page is Page.SERVICE and (view := before.service_view()):
        return telling.name(view.name)
    ticket = before.ticket
    if ticket is not None and ticket.desk is not None:
        return telling.name(ticket.desk)
    place = place_of(before)
    return telling.name(place.name) if place else way.goal_name if way else ""


def _centre_says(state: State, telling: Telling) -> str:
    """The centre's own sentence about the place: what helps where no way can be shown."""
    if state.lead.choice is not None or state.lead.before:
        return ""
    place = place_of(from_page(state))
    return "" if place is None else telling.name(place.way)
