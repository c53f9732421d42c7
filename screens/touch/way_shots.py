"""Ways and places for the kiosk's pictures: on the plan of the reference centre itself."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache
from pathlib import Path

import config
from config.centre import Centre
from config.loading import load_centre
from config.texts import Texts
from kiosk.roles.guide import Guide, Moment
from kiosk.roles.guide_views import PlaceChoice, WayView
from kiosk.roles.plan_shelf import PlanShelf
from screens.touch import state as s
from screens.touch.leading import from_page, goals_of

LIFTS = frozenset({"lift-a", "lift-b", "lift-c"})
"""Out of use together they leave no way without steps between the floors."""
KIOSK = "kiosk-1"

_REFERENCE = Path(str(config.__file__)).parent / "iso_omena"
_SHELF = PlanShelf()


@lru_cache(maxsize=1)
def reference() -> Centre:
    """The reference centre."""
    return load_centre(_REFERENCE)


@lru_cache(maxsize=256)
def way_to(
    goal: str, language: str, profile: str = "default", shut: frozenset[str] = frozenset()
) -> WayView:
    """The way from the first kiosk to a goal, with what is ``shut``."""
    return _guide(shut).way(goal, language, profile=profile)


@lru_cache(maxsize=8)
def places_in(language: str) -> tuple[PlaceChoice, ...]:
    """Everything that "Find a place" lists."""
    return _guide(frozenset()).places(language)


def led(state: s.State, shut: frozenset[str] = frozenset()) -> s.State:
    """The visit with what the guide would have answered by now, in the visit's language."""
    lead, language = state.lead, state.language
    if not lead.guides or lead.lost is not None or lead.seeking:
        return state
    goals = lead.goals or (goals_of(from_page(state)) if state.page is s.Page.TICKET else ())
    profile = "step-free" if lead.step_free else "default"
    way = way_to(goals[0], language, profile, shut) if goals else None
    places = places_in(language)
    known = replace(lead, goals=goals, way=way, places=places, places_in=language)
    if state.page is s.Page.WAY and lead.since is s.Page.PLACES:
        known = replace(known, choice=next((one for one in places if one.goal in goals), None))
    return replace(state, lead=known)


@lru_cache(maxsize=8)
def _guide(shut: frozenset[str]) -> Guide:
    moment = Moment(reference(), Texts.of_centre(reference()), shut)
    return Guide(lambda: moment, _SHELF, KIOSK)
