"""What a visit at the kiosk consists of: its state, what happens to it, what it asks for.

All frozen and free of Qt. ``flow.step`` turns a state and an event into the next state and
the effects that somebody outside carries out; answers come back as events and bear the
number of the question (``ask``), so that a late one is known for what it is.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from config.centre import Kiosk
from kiosk.errors import Vuoro
from kiosk.queueing.numbering import CHECK_LETTERS
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

    @classmethod
    def of(cls, kiosk: Kiosk) -> Pace:
        """The times a kiosk's settings name."""
        return cls(kiosk.idle_seconds, kiosk.warning_seconds, kiosk.ticket_page_seconds)


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
        service, errand, once: What is, or was last, asked for.
        ticket: The visitor's ticket on the pages that show one.
        slip, slip_at: Its slip, and since when that is known.
        number, word, spelling: Keys pressed on "My number"; spelling: the word's turn.
        confirming: Whether "Cancel this number?" stands.
        said: The sentence to be said on this page.
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
    service: str | None = None
    errand: str | None = None
    once: str | None = None
    ticket: TicketView | None = None
    slip: Slip = Slip.COMING
    slip_at: float = 0.0
    number: str = ""
    word: str = ""
    spelling: bool = False
    confirming: bool = False
    said: Vuoro | None = None

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


def accepts(entered: str, key: str, *, spelling: bool) -> bool:
    """Whether ``key`` can follow what was entered: of the word, or of the number."""
    if spelling:
        return len(entered) < WORD_LENGTH and len(key) == 1 and key in CHECK_LETTERS
    if not entered:
        return len(key) == 1 and "A" <= key <= "Z"
    return len(entered) < NUMBER_LENGTH and len(key) == 1 and "0" <= key <= "9"


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


Event = (
    Touch
    | Scanned
    | Ticked
    | HomeSeen
    | NotYet
    | WentAway
    | CameBack
    | PaceSet
    | NewsHeard
    | Given
    | Shown
    | Failed
    | SlipCame
)

# What is asked for


@dataclass(frozen=True, slots=True)
class Take:
    """Take a number; answered by ``Given`` or ``Failed``."""

    ask: int
    service: str
    errand: str | None
    language: str
    once: str


@dataclass(frozen=True, slots=True)
class Find:
    """Find a ticket by scan code, or by number and word; answered by ``Shown`` or ``Failed``."""

    ask: int
    text: str
    word: str | None = None


@dataclass(frozen=True, slots=True)
class Look:
    """Look at a ticket again; answered by ``Shown``, silent when it fails."""

    ask: int
    code: str


@dataclass(frozen=True, slots=True)
class Cancel:
    """Give a number back; answered by ``Shown`` or ``Failed``."""

    ask: int
    code: str
    once: str


@dataclass(frozen=True, slots=True)
class ComeBack:
    """Wait again after a missed call; answered by ``Shown`` or ``Failed``."""

    ask: int
    code: str
    once: str


@dataclass(frozen=True, slots=True)
class Drop:
    """Give back a number that came after its visitor had gone; nobody is told."""

    code: str


@dataclass(frozen=True, slots=True)
class Print:
    """Print the slip; answered by ``SlipCame``."""

    ticket: TicketView


@dataclass(frozen=True, slots=True)
class Refresh:
    """Look at the centre again; answered by ``HomeSeen`` or ``WentAway``."""


Effect = Take | Find | Look | Cancel | ComeBack | Drop | Print | Refresh
