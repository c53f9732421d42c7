"""A small centre that stays as it is, for tests that count seconds and numbers.

Five services: ``lab`` and ``kela`` give numbers, ``health`` and the discreet ``mental``
share a series, ``library`` is walked into. Every desk is 60 s from its waiting place.
"""

from __future__ import annotations

import functools
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from config.centre import Centre
from config.loading import load_files
from kiosk.clock import HandClock
from kiosk.office import Office, open_office

ZONE = ZoneInfo("Europe/Helsinki")
TUESDAY_TEN = datetime(2026, 11, 24, 8, 0, tzinfo=UTC)
"""Tuesday 24 November 2026, 10.00 in Helsinki: every service is open."""

_PLACES = ("hall", "back_hall", "lab_door", "kela_door", "reception_a", "reception_b")
_DESKS = {
    "lab-1": ("lab_door", "lab"),
    "lab-2": ("lab_door", "lab"),
    "kela-1": ("kela_door", "kela"),
    "both-1": ("hall", "both"),
    "health-1": ("reception_a", "health"),
    "mental-1": ("reception_b", "mental"),
}
_PROFILES = {
    "lab": ("lab",),
    "kela": ("kela",),
    "both": ("lab", "kela"),
    "health": ("health",),
    "mental": ("mental",),
}
_SERVICES = """
[[services]]
id = "lab"
mode = "queue"
hours = "Mo-Fr 07:00-16:00; PH off"
place = "lab_door"
waiting_place = "hall"
series = "lab"
numbers_from_minutes = 20
last_number_minutes = 15
name = { fi = "Laboratorio", en = "Laboratory" }

[[services.errands]]
id = "blood_test"
name = { fi = "Verikoe", en = "Blood test" }

[[services]]
id = "kela"
mode = "queue"
hours = "Mo-Fr 09:00-11:00,12:00-15:00; PH off"
place = "kela_door"
waiting_place = "hall"
series = "kela"
name = { fi = "Kela", en = "Kela" }

[[services]]
id = "health"
mode = "appointment"
gives_numbers = true
hours = "Mo-Fr 08:00-16:00; PH off"
place = "reception_a"
waiting_place = "back_hall"
series = "health"
name = { fi = "Terveysasema", en = "Health centre" }

[[services]]
id = "mental"
mode = "appointment"
gives_numbers = true
discreet = true
hours = "Mo-Fr 08:00-16:00; PH off"
place = "reception_b"
waiting_place = "back_hall"
series = "health"
fallback_service = "health"
name = { fi = "Päihdepalvelut", en = "Substance abuse services" }
public_name = { fi = "Terveysasema", en = "Health centre" }

[[services.errands]]
id = "talk"
name = { fi = "Haluan jutella", en = "I would like to talk" }

[[services]]
id = "library"
mode = "walk_in"
hours = "Mo-Su 08:00-20:00"
place = "hall"
name = { fi = "Kirjasto", en = "Library" }
"""
_COMMON = """operator = "Kaupunki"
icon = "one.svg"
hue = "#035391"
says = { fi = "Palvelee", en = "Serves" }
name = """
_HEAD = """
id = "small"
name = { fi = "Pieni talo", en = "Small house" }
languages = ["fi", "en"]

[[series]]
id = "lab"
letter = "L"
queue = [{ first = 400, last = 999 }]

[[series]]
id = "kela"
letter = "K"
queue = [{ first = 100, last = 199 }]

[[series]]
id = "health"
letter = "T"
queue = [{ first = 200, last = 299 }]

[[kiosks]]
id = "kiosk-1"
place = "hall"
flood_tickets = 99
flood_seconds = 10
name = { fi = "Automaatti", en = "Kiosk" }

[[kiosks]]
id = "kiosk-2"
place = "back_hall"
services = ["lab", "library"]
name = { fi = "Takaovi", en = "Back door" }

[[lobbies]]
id = "lobby-1"
place = "hall"
services = ["lab", "kela"]
name = { fi = "Aula", en = "Lobby" }

[lobbies.arrows]
lab-1 = "left"

[[lobbies]]
id = "lobby-2"
place = "back_hall"
services = ["health", "mental"]
name = { fi = "Taka-aula", en = "Back lobby" }
"""


def small_files(changes: Mapping[str, str] | None = None) -> dict[str, bytes]:
    """The small centre's folder, each key of ``changes`` replaced by its value in the TOML."""
    parts = [_HEAD, _SERVICES.replace("\nname = {", f"\n{_COMMON}{{")]
    # Errands have a name only.
    parts[1] = "[[services.errands]]".join(
        chunk if not at else chunk.replace(_COMMON, "name = ", 1)
        for at, chunk in enumerate(parts[1].split("[[services.errands]]"))
    )
    parts += [
        f'[[places]]\nid = "{place}"\nname = {{ fi = "Paikka {n}", en = "Place {n}" }}\n'
        for n, place in enumerate(_PLACES, 1)
    ]
    parts += [
        f'[[profiles]]\nid = "{profile}"\nservices = {list(services)}\n'
        for profile, services in _PROFILES.items()
    ]
    parts += [
        f'[[desks]]\nid = "{desk}"\nplace = "{place}"\nprofile = "{profile}"\n'
        f'label = {{ fi = "Tiski {n}", en = "Desk {n}" }}\n'
        for n, (desk, (place, profile)) in enumerate(_DESKS.items(), 1)
    ]
    told = "\n".join(parts)
    for old, new in (changes or {}).items():
        if old not in told:
            raise ValueError(f"the small centre does not say {old!r}")
        told = told.replace(old, new)
    return {
        "centre.toml": told.encode(),
        "icons/one.svg": b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"/>',
    }


@functools.cache
def _unchanged() -> Centre:
    return load_files(small_files())


def small_centre(changes: Mapping[str, str] | None = None) -> Centre:
    """The small centre."""
    return load_files(small_files(changes)) if changes else _unchanged()


def without_desk(desk: str) -> Centre:
    """The small centre without one desk."""
    told = small_files()["centre.toml"].decode()
    told = told.replace(f'{desk} = "left"\n', "")
    parts = told.split("[[desks]]")
    kept = "[[desks]]".join(part for part in parts if f'\nid = "{desk}"\n' not in part)
    return load_files({**small_files(), "centre.toml": kept.encode()})


def open_small(
    database: str | Path, clock: HandClock | None = None, centre: Centre | None = None
) -> Office:
    """An office on ``database`` that runs the small centre, at ten on a Tuesday."""
    office = open_office(database, clock=clock or HandClock(TUESDAY_TEN))
    office.caretaker().publish(centre or small_centre())
    return office


def crowded_centre(desks: int) -> Centre:
    """The small centre with as many more desks for the laboratory: ``desk-0`` and so on."""
    more = "".join(
        f'\n[[desks]]\nid = "desk-{n}"\nplace = "lab_door"\nprofile = "lab"\n'
        f'label = {{ fi = "Koppi {n}", en = "Booth {n}" }}\n'
        for n in range(desks)
    )
    files = small_files()
    return load_files({**files, "centre.toml": files["centre.toml"] + more.encode()})
