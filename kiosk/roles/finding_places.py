"""The list of "Find a place": services of the screen, amenities, then other named places."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from config.centre import Centre, Service
from config.screen import Kiosk, Lobby
from config.texts import Texts
from kiosk.errors import Refused
from kiosk.roles.goals import CATEGORY, find_goal
from kiosk.roles.guide_views import PlaceChoice
from kiosk.roles.passages import kind_name
from kiosk.wayfinding.plan import Plan, Spot

AMENITIES = {
    "toilets": "toilets",
    "accessible_toilets": "wheelchair",
    "info": "info",
    "lift": "lift",
    "baby_care": "baby",
    "cafe": "cafe",
    "restaurant": "cafe",
    "water": "water",
    "lockers": "lockers",
    "cloakroom": "lockers",
    "exit": "exit",
    "subway": "metro",
    "train": "metro",
    "bus": "bus",
    "parking": "parking",
}
"""Kinds of which the nearest is meant, with their icons, in the order of the list."""

PLACES = {"meeting_room": "meeting", "stage": "stage"}
"""Kinds whose places have names of their own and are listed one by one, with their icons."""

PLACE = "place"
"""The icon of a place of no special kind."""


def list_places(
    plan: Plan, centre: Centre, texts: Texts, device: str | None, language: str
) -> tuple[PlaceChoice, ...]:
    """What can be found from a screen that shows a part of the services.

    A kind is listed once and means its nearest; a name is listed once. The room in which the
    screen stands is left out.

    Args:
        plan: The plan.
        centre: The centre.
        texts: Its texts.
        device: The kiosk or lobby; None or another device shows every service.
        language: Language of the names.
    """
    services = list(_services(plan, centre, device, language))
    amenities = list(_amenities(plan, texts, language))
    taken = {one.name for one in (*services, *amenities)}
    places = sorted(
        _others(plan, centre, texts, device, language),
        key=lambda one: (one.icon == PLACE, one.name.casefold()),
    )
    named = {one.name: one for one in reversed(places) if one.name not in taken}
    return (*services, *amenities, *(one for one in places if named.get(one.name) is one))


def _services(
    plan: Plan, centre: Centre, device: str | None, language: str
) -> Iterator[PlaceChoice]:
    for service in _shown(centre, device):
        try:
            spots = find_goal(plan, centre, service.id).spots
        except Refused:
            continue
        if spots:
            name = service.name.say(language)
            yield PlaceChoice(service.id, name, service.icon, "service", _floor(plan, spots))


def _shown(centre: Centre, device: str | None) -> tuple[Service, ...]:
    screens: list[Kiosk | Lobby] = [*centre.kiosks, *centre.lobbies]
    found = next((one for one in screens if one.id == device), None)
    return centre.services if found is None else centre.shown_by(found)


def _amenities(plan: Plan, texts: Texts, language: str) -> Iterator[PlaceChoice]:
    for category, icon in AMENITIES.items():
        spots = plan.of_category(category)
        if spots:
            name = kind_name(texts, category, language)
            yield PlaceChoice(f"{CATEGORY}{category}", name, icon, "amenity", _floor(plan, spots))


def _others(
    plan: Plan, centre: Centre, texts: Texts, device: str | None, language: str
) -> Iterator[PlaceChoice]:
    here = plan.spot_by_key.get(device or "")
    known = {one.id for one in centre.desks} | {one.id for one in centre.services}
    known |= {one.id for one in centre.kiosks} | {one.id for one in centre.lobbies}
    known |= {one.place for one in centre.services}
    private = {one.key for one in plan.areas if one.private}
    for spot in plan.spots:
        name = spot.named.say(language)
        if spot.category in AMENITIES or spot.key in known or spot.service:
            continue
        if spot.area in private or spot.heading is not None:
            continue
        if here is not None and spot.key == here.area:
            continue
        icon = PLACES.get(spot.category, PLACE)
        if not name and spot.category in PLACES:
            name = kind_name(texts, spot.category, language)
        if name:
            yield PlaceChoice(spot.key, name, icon, "place", _floor(plan, (spot,)))


def _floor(plan: Plan, spots: Iterable[Spot]) -> str:
    """What signs call the floor of all these; "" when there are several."""
    levels = {one.level for one in spots}
    return plan.level(levels.pop()).ref if len(levels) == 1 else ""
