"""The whole centre as frozen, validated models: every option once.

An option carries its type, default, bounds, unit and one sentence of help
(``description``); the reference page and the caretaker's forms derive from these
models. They check form only: references between parts (a desk's profile, a service's
series) are checked by ``config.checking``, which can say in which file and line.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import time
from enum import StrEnum
from types import MappingProxyType
from typing import Annotated, Literal, Self, TypeVar

from pydantic import Field, PrivateAttr, StringConstraints

from config.option import Hue as Hue
from config.option import Id as Id
from config.option import LanguageTag as LanguageTag
from config.option import LocalTime as LocalTime
from config.option import Names as Names
from config.option import Need as Need
from config.option import Option as Option
from config.option import Text as Text
from config.policy import BOOKED as BOOKED
from config.policy import ORDINARY as ORDINARY
from config.policy import Policy as Policy
from config.screen import Geometry as Geometry
from config.screen import Kiosk as Kiosk
from config.screen import Lobby as Lobby
from config.slip import SlipLook as SlipLook


class Mode(StrEnum):
    """How one is served: by number, by booked time, or by walking in."""

    QUEUE = "queue"
    APPOINTMENT = "appointment"
    WALK_IN = "walk_in"


class Range(Option):
    """A run of numbers, both ends included."""

    first: int = Field(ge=0, le=999, description="First number of the range.")
    last: int = Field(ge=0, le=999, description="Last number of the range.")

    def __len__(self) -> int:
        """How many numbers the range holds."""
        return max(0, self.last - self.first + 1)


class Series(Option):
    """A letter and its ranges of numbers. Restarts each business day.

    At the end of its last range a series goes on with four digits; it never wraps.
    """

    id: Id = Field(description="Name that services refer to.")
    letter: Annotated[str, StringConstraints(pattern=r"^[A-Z]$")] = Field(
        description="The letter before the number."
    )
    queue: tuple[Range, ...] = Field(
        min_length=1, description="Ranges for numbers taken in the lobby, used in this order."
    )
    appointment: tuple[Range, ...] = Field(
        default=(), description="Ranges for booked visitors, used in this order."
    )


class Place(Option):
    """A spot that people are sent to, as signs name it."""

    id: Id = Field(description="Name that services, desks and screens refer to.")
    name: Names = Field(description="What signs call it.")
    floor: str | None = Field(
        default=None, max_length=8, description="The floor as signs and lift buttons write it."
    )
    way: Names | None = Field(
        default=None, description="How to get there from the lobby, in one or two sentences."
    )


class Errand(Option):
    """A choice inside a service."""

    id: Id = Field(description="Name of the errand, unique within its service.")
    name: Names = Field(description="What the visitor reads on the button.")


class Service(Option):
    """One of the things people come for."""

    id: Id = Field(description="Name of the service in files, commands and reports.")
    name: Names = Field(description="The service's name.")
    says: Names = Field(description="What the service does, in one line.")
    operator: Text = Field(description="Who runs it: city, county, Kela, HUS.")
    mode: Mode = Field(description="queue, appointment or walk_in.")
    gives_numbers: bool | None = Field(
        default=None,
        description="Whether visitors may take a number; by default yes in mode queue, else no.",
    )
    hours: Text = Field(description="Opening hours in OSM opening_hours syntax.")
    place: Id = Field(description="Place where the service is.")
    waiting_place: Id | None = Field(
        default=None, description="Place where its visitors wait, near a lobby with its calls."
    )
    series: Id | None = Field(default=None, description="Series its numbers come from.")
    errands: tuple[Errand, ...] = Field(
        default=(), max_length=6, description="Choices inside the service, six at most."
    )
    icon: Text = Field(description="File name of its icon in the folder icons.")
    hue: Hue = Field(description="Colour of its icon disc, at least 7:1 against white.")
    target_wait_minutes: int = Field(
        default=20, ge=1, le=480, description="The wait the service aims to stay below, minutes."
    )
    busiest_day: int = Field(
        default=100, ge=0, le=9999, description="Numbers given on the busiest day known."
    )
    numbers_from_minutes: int = Field(
        default=0, ge=0, le=180, description="Numbers are given this long before opening, minutes."
    )
    last_number_minutes: int = Field(
        default=0, ge=0, le=240, description="The last number is given this long before closing."
    )
    last_number_at: LocalTime | None = Field(
        default=None, description="No number after this local time, whatever the hours say."
    )
    capacity: int | None = Field(
        default=None, ge=1, le=9999, description="Most numbers given in one day."
    )
    kiosk_hourly: int | None = Field(
        default=None, ge=1, le=999, description="Most numbers one kiosk gives for it in an hour."
    )
    end_of_day: Literal["expire", "keep"] = Field(
        default="expire",
        description="Whether tickets nobody called end with the business day, or are kept until "
        "served.",
    )
    check_in_early_minutes: int = Field(
        default=60, ge=0, le=480, description="Check-in opens this long before a booked time."
    )
    check_in_late_minutes: int = Field(
        default=30, ge=0, le=480, description="Check-in ends this long after a booked time."
    )
    discreet: bool = Field(
        default=False, description="Nobody must recognise this service on a lobby, slip or by ear."
    )
    public_name: Names | None = Field(
        default=None, description="The neutral name a discreet service bears in public."
    )
    fallback_service: Id | None = Field(
        default=None, description="Where visitors are sent when this service can't take them."
    )

    @property
    def numbered(self) -> bool:
        """Whether visitors may take a number for this service."""
        return self.mode is Mode.QUEUE if self.gives_numbers is None else self.gives_numbers

    @property
    def spoken_of(self) -> Names:
        """The name to use where others can read or hear it."""
        return self.public_name if self.discreet and self.public_name else self.name


class Profile(Option):
    """The services a desk serves and the policy by which it chooses."""

    id: Id = Field(description="Name that desks refer to.")
    services: tuple[Id, ...] = Field(min_length=1, description="Services served.")
    policy: Policy = Field(default=Policy(), description="How the next ticket is chosen.")


class PriorityClass(Option):
    """A class of visitors that a profile's policy may favour."""

    id: Id = Field(description="Name that policies refer to.")
    name: Names = Field(description="What staff call it.")
    given_by: Literal["staff", "kiosk"] = Field(
        default="staff", description="Who may give it: staff only, or the visitor at a kiosk too."
    )


class Desk(Option):
    """Where a visitor is served."""

    id: Id = Field(description="Name of the desk in commands and settings.")
    label: Names = Field(description="What signs show: Desk 3, Room 12.")
    place: Id = Field(description="Place of the desk.")
    profile: Id = Field(description="Profile of the desk.")
    may_choose: bool = Field(
        default=False,
        description="Whether staff here may call a ticket out of turn, giving a reason.",
    )
    walk_seconds: int = Field(
        default=60,
        ge=0,
        le=1800,
        description="Walking time from the waiting place; then service is taken to have begun.",
    )
    step_free_walk_seconds: int | None = Field(
        default=None,
        ge=0,
        le=1800,
        description="The same for who walks no stairs or slowly; by default half as long again.",
    )
    auto_call: bool = Field(
        default=False, description="Whether the next number is called as soon as the desk is free."
    )
    hours: Text | None = Field(
        default=None,
        description="When it is meant to be staffed, as opening_hours; by default with its "
        "services.",
    )

    def walk_for(self, needs: Iterable[str]) -> int:
        """Walking time from the waiting place, seconds, at the pace these needs allow."""
        if not {Need.STEP_FREE, Need.MORE_TIME, Need.NO_SIGHT} & set(needs):
            return self.walk_seconds
        slower = self.step_free_walk_seconds
        return self.walk_seconds * 3 // 2 if slower is None else slower


class Centre(Option):
    """One building with its services; one published configuration."""

    id: Id = Field(description="Name of the centre.")
    name: Names = Field(description="The centre's name.")
    time_zone: Text = Field(default="Europe/Helsinki", description="IANA time zone.")
    country: Annotated[str, StringConstraints(pattern=r"^[A-Z]{2}$")] = Field(
        default="FI", description="ISO 3166 country whose public holidays PH means."
    )
    day_starts: LocalTime = Field(
        default=time(4), description="Local time at which the business day begins."
    )
    languages: tuple[LanguageTag, ...] = Field(
        min_length=1, description="Languages of the screens, in the order of the language row."
    )
    voice_language: LanguageTag | None = Field(
        default=None, description="Language every call is also spoken in; the first by default."
    )
    series: tuple[Series, ...] = Field(default=(), description="Series of numbers.")
    places: tuple[Place, ...] = Field(default=(), description="Places people are sent to.")
    services: tuple[Service, ...] = Field(min_length=1, description="The services.")
    classes: tuple[PriorityClass, ...] = Field(
        default=(), description="Classes of visitors that policies may favour."
    )
    needs: tuple[Need, ...] = Field(
        default=tuple(Need), description="Needs that visitors can tell, in this order."
    )
    undo_seconds: int = Field(
        default=60, ge=5, le=600, description="How long a desk can undo its last action, s."
    )
    lease_seconds: int = Field(
        default=120,
        ge=15,
        le=3600,
        description="A desk that is heard of no more is free for others after this, s.",
    )
    unstaffed_minutes: int = Field(
        default=5,
        ge=1,
        le=120,
        description="A service that is open without a desk this long is called unstaffed.",
    )
    keep_days: int = Field(
        default=30,
        ge=1,
        le=366,
        description="After this many days tickets become anonymous hourly figures.",
    )
    profiles: tuple[Profile, ...] = Field(default=(), description="What desks serve.")
    desks: tuple[Desk, ...] = Field(default=(), description="The desks.")
    kiosks: tuple[Kiosk, ...] = Field(default=(), description="The kiosks.")
    lobbies: tuple[Lobby, ...] = Field(default=(), description="The lobbies.")
    slip: SlipLook = Field(default=SlipLook(), description="What slips look like.")
    _files: Mapping[str, bytes] = PrivateAttr(default_factory=dict)

    @property
    def files(self) -> Mapping[str, bytes]:
        """The folder this centre was read from, byte for byte, keyed by relative path."""
        return self._files

    def with_files(self, files: Mapping[str, bytes]) -> Self:
        """The same centre, carrying the folder it was read from."""
        copy = self.model_copy()
        copy._files = MappingProxyType(dict(files))  # noqa: SLF001 - our own field, on our own copy
        return copy

    def service(self, service: str) -> Service:
        """The service of that id; raises ``KeyError``."""
        return _by_id(self.services, service)

    def desk(self, desk: str) -> Desk:
        """The desk of that id; raises ``KeyError``."""
        return _by_id(self.desks, desk)

    def profile(self, profile: str) -> Profile:
        """The profile of that id; raises ``KeyError``."""
        return _by_id(self.profiles, profile)

    def priority_class(self, wanted: str) -> PriorityClass:
        """The class of that id; raises ``KeyError``."""
        return _by_id(self.classes, wanted)

    def place(self, place: str) -> Place:
        """The place of that id; raises ``KeyError``."""
        return _by_id(self.places, place)

    def kiosk(self, kiosk: str) -> Kiosk:
        """The kiosk of that id; raises ``KeyError``."""
        return _by_id(self.kiosks, kiosk)

    def lobby(self, lobby: str) -> Lobby:
        """The lobby of that id; raises ``KeyError``."""
        return _by_id(self.lobbies, lobby)

    def series_of(self, service: Service) -> Series:
        """The series a service numbers from; raises ``KeyError`` when it has none."""
        return _by_id(self.series, service.series or "")

    def veiled(self, service: Service) -> bool:
        """Whether tickets of a service must look like those of a discreet one.

        Services that share a series with it do too: otherwise what the others have, an
        errand on the slip, would tell them apart.
        """
        shared = [one for one in self.services if one.series and one.series == service.series]
        return service.discreet or any(one.discreet for one in shared)

    def shown_by(self, screen: Kiosk | Lobby) -> tuple[Service, ...]:
        """The services a screen shows, in its order."""
        if not screen.services:
            return self.services
        return tuple(self.service(one) for one in screen.services)

    @property
    def first_voice(self) -> str:
        """The language in which every call is also spoken."""
        return self.voice_language or self.languages[0]


_Part = TypeVar("_Part", Series, Place, Service, PriorityClass, Profile, Desk, Kiosk, Lobby)


def _by_id(parts: Iterable[_Part], wanted: str) -> _Part:
    for part in parts:
        if part.id == wanted:
            return part
    raise KeyError(wanted)
