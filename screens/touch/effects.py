"""What a visit asks for: what comes out of ``flow.step`` for somebody outside to carry out."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.roles.views import TicketView


@dataclass(frozen=True, slots=True)
class Take:
    """Take a number; answered by ``Given`` or ``Failed``."""

    ask: int
    service: str
    errand: str | None
    language: str
    once: str
    sure: bool = False


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
    """Print the slip; answered by ``SlipCame``. ``step_free`` chooses the way on it."""

    ticket: TicketView
    step_free: bool = False


@dataclass(frozen=True, slots=True)
class Refresh:
    """Look at the centre again; answered by ``HomeSeen`` or ``WentAway``."""


@dataclass(frozen=True, slots=True)
class Seek:
    """Find the way to the first of ``goals`` that the plan knows.

    Answered by ``WayFound`` or ``WayLost``.
    """

    sought: int
    goals: tuple[str, ...]
    language: str
    step_free: bool


@dataclass(frozen=True, slots=True)
class Prepare:
    """Find the way that a slip may soon bear; nobody is told."""

    goals: tuple[str, ...]
    language: str
    step_free: bool


@dataclass(frozen=True, slots=True)
class ListPlaces:
    """Name all places; answered by ``PlacesSeen`` or ``WayLost``."""

    sought: int
    language: str


Effect = (
    Take | Find | Look | Cancel | ComeBack | Drop | Print | Refresh | Seek | Prepare | ListPlaces
)
