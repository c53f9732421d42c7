"""What a told goal means: a spot of the plan, a service, or the nearest of a kind."""

from __future__ import annotations

from dataclasses import dataclass

from config.centre import Centre, Names, Place
from kiosk.errors import Refused
from kiosk.roles.showing import meant
from kiosk.wayfinding.plan import Plan, Spot

CATEGORY = "category:"
"""What the goal "the nearest of a kind" begins with."""


@dataclass(frozen=True, slots=True)
class Goal:
    """Where somebody wants to go, or starts from.

    Attributes:
        told: As it was told.
        spots: Where it is on the plan; empty when it is not drawn.
        names: What the centre calls it, if it knows it.
        place: The centre's place it is at, if any.
    """

    told: str
    spots: tuple[Spot, ...]
    names: Names | None = None
    place: Place | None = None

    def name(self, language: str) -> str:
        """What the centre calls it; "" when only the plan knows."""
        return "" if self.names is None else self.names.say(language)


def find_goal(plan: Plan, centre: Centre, told: str) -> Goal:
    """What is meant: a spot's key, else a service, a desk or a screen, else "category:NAME".

    A service is where the plan says so, else at its place; a desk or screen that is not
    drawn is at its place.

    Raises:
        Refused: ``no-such-place``, naming what was perhaps meant.
    """
    names, place = _names_of(centre).get(told), _place_of(centre, told)
    if told.startswith(CATEGORY):
        spots = plan.of_category(told.removeprefix(CATEGORY))
    elif told in plan.spot_by_key:
        spots = (plan.spot_by_key[told],)
    else:
        spots = tuple(one for one in plan.spots if one.service == told)
        if not spots and place is not None and place.id in plan.spot_by_key:
            spots = (plan.spot_by_key[place.id],)
    if spots or place is not None:
        return Goal(told, spots, names, place)
    near = meant(told, known_keys(plan, centre))
    raise Refused("no-such-place", place=told, meant=near)


def known_keys(plan: Plan, centre: Centre) -> tuple[str, ...]:
    """Everything that can be told: the centre's ids, the plan's own, then kinds."""
    kinds = (f"{CATEGORY}{one.category}" for one in plan.spots if one.category)
    own = (one.key for one in plan.spots if not set(" :@") & set(one.key))
    return tuple(dict.fromkeys((*_names_of(centre), *own, *kinds)))


def _names_of(centre: Centre) -> dict[str, Names]:
    """What the centre calls everything that has a place, by id; services and places win."""
    found = {one.id: one.name for one in centre.kiosks}
    found |= {one.id: one.name for one in centre.lobbies}
    found |= {one.id: one.label for one in centre.desks}
    found |= {one.id: one.name for one in centre.services}
    return found | {one.id: one.name for one in centre.places}


def _place_of(centre: Centre, told: str) -> Place | None:
    places = {one.id: one for one in centre.places}
    if told in places:
        return places[told]
    at = {one.id: one.place for one in centre.lobbies}
    at |= {one.id: one.place for one in centre.kiosks}
    at |= {one.id: one.place for one in centre.desks}
    at |= {one.id: one.place for one in centre.services}
    return places[at[told]] if told in at else None
