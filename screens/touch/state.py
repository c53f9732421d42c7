"""What a visit at the kiosk consists of: one moment of it, frozen and free of Qt."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

from config.centre import Kiosk
from kiosk.errors import Vuoro
from kiosk.queueing.numbering import CHECK_LETTERS
from kiosk.roles.guide_views import PlaceChoice, WayView
from kiosk.roles.views import HomeView, ServiceView, TicketView

GUARD_S = 0.4
"""Touches this soon after a page change were meant for the page before, s."""
WORD_LENGTH = 4
NUMBER_LENGTH = 5
"""A letter and up to four digits."""
LEAST_DIGITS = 3


class Page(StrEnum):
    """What the visitor looks at."""

    HOME = "home"
    SERVICE = "service"
    TAKING = "taking"
    """The service page while its number is on the way."""
    TICKET = "ticket"
    FIND = "find"
    FOUND = "found"
    TROUBLE = "trouble"
    PLACES = "places"
    """All places one can be led to: "Find a place"."""
    WAY = "way"
    """The way to one place."""


class Slip(StrEnum):
    """What became of the slip of the ticket on the screen."""

    COMING = "coming"
    PRINTED = "printed"
    MISSING = "missing"
    """It surely did not come out, or there is no printer."""
    UNSURE = "unsure"


@dataclass(frozen=True, slots=True)
class Pace:
    """How patient this kiosk is, seconds."""

    idle: float = 45
    warning: float = 20
    ticket: float = 10
    floor: float = 6
    """How long each floor of a way stands before the next one comes; 0: it never does."""

    @classmethod
    def of(cls, kiosk: Kiosk) -> Pace:
        """The times a kiosk's settings name."""
        return cls(kiosk.idle_seconds, kiosk.warning_seconds, kiosk.ticket_page_seconds)


@dataclass(frozen=True, slots=True)
class Lead:
    """What a visit knows of ways and places.

    Attributes:
        guides: Whether the centre has a plan; without one nothing here is ever used.
        step_free: Whether this visitor wants ways without steps.
        sought: Number of the last question to the guide; an answer to another one is late.
        seeking: Whether that question waits for its answer.
        goals: What a way was asked to: keys, the best first; empty before the first way.
        before: The goals one came from when help was asked for instead.
        choice: The place chosen from "Find a place", where the goal is one.
        since: The page from which the way is shown, and to which one goes back.
        way: The way to ``goals``; None while it is not known.
        lost: Why there is none to show.
        floor: Index of the floor that the map shows.
        turned_at: Since when it shows it, while the floors turn by themselves; else None.
        places: What can be found, in ``places_in``, a language's tag.
        shelf: Which part of a long list of places is shown, from 0.
    """

    guides: bool = False
    step_free: bool = False
    sought: int = 0
    seeking: bool = False
    goals: tuple[str, ...] = ()
    before: tuple[str, ...] = ()
    choice: PlaceChoice | None = None
    since: Page = Page.HOME
    way: WayView | None = None
    lost: Vuoro | None = None
    floor: int = 0
    turned_at: float | None = None
    places: tuple[PlaceChoice, ...] = ()
    places_in: str = ""
    shelf: int = 0


@dataclass(frozen=True, slots=True)
class State:
    """One moment of one visit. Times are seconds on a clock that never jumps.

    Attributes:
        pace: How patient the kiosk is.
        first_language: What each visitor finds.
        language: What this visitor chose.
        page: What is shown.
        visit: Which visitor this is; grows with every return to a fresh home page.
        asked: Number of the last question; an answer to another one is late.
        busy: Whether a question of this page waits for its answer.
        turned_at: When the page last changed.
        touched_at: When somebody last touched anything.
        warned_at: Since when the idle warning stands.
        home: The last picture of the centre; None before the first.
        away: Whether the database is known to be out of reach.
        slipless: Whether it is known that no slip comes out now.
        service, errand, once: What is, or was last, asked for.
        sure: Whether this visitor was asked, in a flood of numbers, whom the next is for.
        via: The service whose page sent the visitor on to this one.
        ticket: The visitor's ticket on the pages that show one.
        slip, slip_at: Its slip, and since when that is known.
        number, word, spelling: Keys pressed on "My number"; spelling: the word's turn.
        confirming: Whether "Cancel this number?" stands.
        said: The sentence to be said on this page.
        lead: Ways and places.
    """

    pace: Pace = Pace()
    first_language: str = "fi"
    language: str = "fi"
    page: Page = Page.HOME
    visit: int = 0
    asked: int = 0
    busy: bool = False
    turned_at: float = float("-inf")
    touched_at: float = 0.0
    warned_at: float | None = None
    home: HomeView | None = None
    away: bool = False
    slipless: bool = False
    service: str | None = None
    errand: str | None = None
    once: str | None = None
    sure: bool = False
    via: str | None = None
    ticket: TicketView | None = None
    slip: Slip = Slip.COMING
    slip_at: float = 0.0
    number: str = ""
    word: str = ""
    spelling: bool = False
    confirming: bool = False
    said: Vuoro | None = None
    lead: Lead = Lead()

    def service_view(self) -> ServiceView | None:
        """The service chosen, as last seen; None when there is none, or no longer."""
        if self.home is None:
            return None
        return next((one for one in self.home.services if one.id == self.service), None)

    @property
    def number_complete(self) -> bool:
        """Whether the keys pressed can be a printed number."""
        return len(self.number) > LEAST_DIGITS

    @property
    def word_complete(self) -> bool:
        """Whether the keys pressed can be a check word."""
        return len(self.word) == WORD_LENGTH


def turn(state: State, page: Page, now: float) -> State:
    """The same visitor on another page. Answers to the page left behind are late."""
    return replace(
        state,
        page=page,
        asked=state.asked + 1,
        busy=False,
        turned_at=now,
        touched_at=now,
        warned_at=None,
        confirming=False,
        said=None,
    )


def accepts(entered: str, key: str, *, spelling: bool) -> bool:
    """Whether ``key`` can follow what was entered: of the word, or of the number."""
    if spelling:
        return len(entered) < WORD_LENGTH and len(key) == 1 and key in CHECK_LETTERS
    if not entered:
        return len(key) == 1 and "A" <= key <= "Z"
    return len(entered) < NUMBER_LENGTH and len(key) == 1 and "0" <= key <= "9"
