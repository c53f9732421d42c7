"""Names of what visitors read and hear of: in every language, inflected where it takes that."""

from __future__ import annotations

from collections.abc import Iterator

from config.centre import Centre
from kiosk.wayfinding.plan import Area, AreaKind, Plan, Spot
from kiosk.wayfinding.remarks import Remarks, plain

INFLECTING = frozenset({"cs", "et", "fi", "hu", "lt", "lv", "pl", "ru", "se", "sk", "tr", "uk"})
"""Languages that put a name into another case after "past" or "through"."""

POINT_FORMS = ("at", "past")
SURFACE_FORMS = ("into", "through")


def check_names(plan: Plan, centre: Centre, remarks: Remarks) -> None:
    """Whatever has a name has it in every language of the centre; landmarks have phrases."""
    called = _called_by_centre(centre)
    seen: set[str] = set()
    for thing in _named(plan):
        if thing.osm in seen:
            continue
        seen.add(thing.osm)
        languages = [one for one in centre.languages if not _says(thing, one)]
        bare = thing.named.names.get("", "")
        if languages and plain(thing.key) not in called:
            # A number ("12") or a name that only signs write is the same in every language.
            code = "name-missing" if thing.named.names.keys() - {""} else "name-bare"
            told = ", ".join(languages)
            if not bare.isdigit():
                remarks.about(code, thing, fault=False, name=thing.named.say(""), languages=told)
        _check_forms(thing, centre, remarks)


def _called_by_centre(centre: Centre) -> set[str]:
    parts = (centre.places, centre.desks, centre.kiosks, centre.lobbies)
    return {one.id for part in parts for one in part}


def _named(plan: Plan) -> Iterator[Area | Spot]:
    """Whatever may be named to visitors: spots, and areas that one walks through."""
    areas = plan.area_by_key
    for spot in plan.spots:
        area = areas.get(spot.key)
        if spot.named.names and not (area is not None and area.private):
            yield area or spot
    spots = plan.spot_by_key
    for area in plan.areas:
        if area.named.names and not area.private and area.key not in spots:
            yield area


def _says(thing: Area | Spot, language: str) -> bool:
    names = thing.named.names
    return bool(names.get(language) or names.get(language.split("-")[0]))


def _check_forms(thing: Area | Spot, centre: Centre, remarks: Remarks) -> None:
    if not thing.landmark:
        return
    surface = isinstance(thing, Area) and thing.kind is not AreaKind.ROOM
    needed = POINT_FORMS + (SURFACE_FORMS if surface else ())
    for language in centre.languages:
        if language.split("-")[0] not in INFLECTING:
            continue
        missing = [one for one in needed if thing.named.form(one, language) is None]
        if missing:
            tags = ", ".join(f"kiosk:{one}:{language}" for one in missing)
            name = thing.named.say(language)
            remarks.about("form-missing", thing, fault=False, name=name, tags=tags)
