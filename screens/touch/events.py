"""What happens in a visit: events go into ``flow.step``, effects come out of it.

Answers to effects come back as events and bear the number of the question (``ask``), so
that a late one is known for what it is.
"""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.errors import Vuoro
from kiosk.roles.guide_views import PlaceChoice, WayView
from kiosk.roles.views import HomeView, TicketView
from screens.touch.state import Pace, Slip

# What happens: touches of the visitor


@dataclass(frozen=True, slots=True)
class ServiceTouched:
    """A tile."""

    service: str


@dataclass(frozen=True, slots=True)
class TakeTouched:
    """An errand, or "Take a number"; ``once`` names this touch."""

    once: str
    errand: str | None = None


@dataclass(frozen=True, slots=True)
class LanguageTouched:
    """A language of the row."""

    language: str


@dataclass(frozen=True, slots=True)
class BackTouched:
    """One step back."""


@dataclass(frozen=True, slots=True)
class LeaveTouched:
    """This visit is over: "Next visitor", or "Done"."""


@dataclass(frozen=True, slots=True)
class AgainTouched:
    """The visitor tries once more what did not work."""


@dataclass(frozen=True, slots=True)
class FindTouched:
    """The visitor looks for a number taken before: "My number"."""


@dataclass(frozen=True, slots=True)
class KeyTouched:
    """A key of the pad, or of a keyboard."""

    key: str


@dataclass(frozen=True, slots=True)
class EraseTouched:
    """The last key was wrong."""


@dataclass(frozen=True, slots=True)
class NextTouched:
    """What was entered is complete."""


@dataclass(frozen=True, slots=True)
class CancelTouched:
    """The visitor gives the number back; asked once more before it is done."""


@dataclass(frozen=True, slots=True)
class KeepTouched:
    """The visitor keeps the number after all."""


@dataclass(frozen=True, slots=True)
class CancelMeant:
    """The visitor means it; ``once`` names this touch."""

    once: str


@dataclass(frozen=True, slots=True)
class ComeBackTouched:
    """The visitor waits again after a missed call; ``once`` names this touch."""

    once: str


@dataclass(frozen=True, slots=True)
class WayTouched:
    """The visitor wants to see the way to what the page is about."""


@dataclass(frozen=True, slots=True)
class PlacesTouched:
    """The visitor looks for a place of the building: "Find a place"."""


@dataclass(frozen=True, slots=True)
class PlaceTouched:
    """A place of the list."""

    goal: str


@dataclass(frozen=True, slots=True)
class ShelfTouched:
    """Another part of a long list, from 0."""

    shelf: int


@dataclass(frozen=True, slots=True)
class FloorTouched:
    """A floor of the way, by its place in it."""

    floor: int


@dataclass(frozen=True, slots=True)
class StepFreeTouched:
    """The switch between any way and one without steps."""


@dataclass(frozen=True, slots=True)
class HelpTouched:
    """Where there is no way: the way to somebody who helps."""


@dataclass(frozen=True, slots=True)
class Touched:
    """Any touch or key that acts on nothing by itself, also "Go on"."""


Touch = (
    ServiceTouched
    | TakeTouched
    | LanguageTouched
    | BackTouched
    | LeaveTouched
    | AgainTouched
    | FindTouched
    | KeyTouched
    | EraseTouched
    | NextTouched
    | CancelTouched
    | KeepTouched
    | CancelMeant
    | ComeBackTouched
    | WayTouched
    | PlacesTouched
    | PlaceTouched
    | ShelfTouched
    | FloorTouched
    | StepFreeTouched
    | HelpTouched
    | Touched
)

# What happens: everything else


@dataclass(frozen=True, slots=True)
class Scanned:
    """The reader read a slip's code."""

    code: str


@dataclass(frozen=True, slots=True)
class Ticked:
    """Time passed."""


@dataclass(frozen=True, slots=True)
class HomeSeen:
    """A new picture of the centre."""

    home: HomeView


@dataclass(frozen=True, slots=True)
class NotYet:
    """There is no centre to show; ``error`` says why."""

    error: Vuoro


@dataclass(frozen=True, slots=True)
class WentAway:
    """The database cannot be reached; the last picture stays."""


@dataclass(frozen=True, slots=True)
class CameBack:
    """The database can be reached again."""


@dataclass(frozen=True, slots=True)
class PaceSet:
    """A newly published centre sets other times, or another first language."""

    pace: Pace
    first_language: str


@dataclass(frozen=True, slots=True)
class NewsHeard:
    """Something changed in the queues."""


@dataclass(frozen=True, slots=True)
class Given:
    """The number asked for by question ``ask``."""

    ask: int
    ticket: TicketView


@dataclass(frozen=True, slots=True)
class Shown:
    """The ticket found, cancelled, returned or looked at again by question ``ask``."""

    ask: int
    ticket: TicketView


@dataclass(frozen=True, slots=True)
class Failed:
    """Question ``ask`` was refused, or met trouble."""

    ask: int
    error: Vuoro


@dataclass(frozen=True, slots=True)
class SlipCame:
    """What became of the slip of the ticket with that code."""

    code: str
    slip: Slip


@dataclass(frozen=True, slots=True)
class PrinterSeen:
    """Whether slips come out now, as far as the printer tells."""

    prints: bool


@dataclass(frozen=True, slots=True)
class GuideReady:
    """The published centre's plan was read; ``guides`` says whether it has one."""

    guides: bool


@dataclass(frozen=True, slots=True)
class WaysChanged:
    """Something was taken out of use, or can be used again."""


@dataclass(frozen=True, slots=True)
class WayFound:
    """The way asked for by question ``sought`` of the guide."""

    sought: int
    way: WayView


@dataclass(frozen=True, slots=True)
class PlacesSeen:
    """The places asked for by question ``sought`` of the guide, in ``language``."""

    sought: int
    language: str
    places: tuple[PlaceChoice, ...]


@dataclass(frozen=True, slots=True)
class WayLost:
    """Question ``sought`` of the guide has no answer; ``error`` says why."""

    sought: int
    error: Vuoro


Event = (
    Touch
    | Scanned
    | Ticked
    | HomeSeen
    | PrinterSeen
    | NotYet
    | WentAway
    | CameBack
    | PaceSet
    | NewsHeard
    | Given
    | Shown
    | Failed
    | SlipCame
    | GuideReady
    | WaysChanged
    | WayFound
    | PlacesSeen
    | WayLost
)
