"""What the desk's window asks of the office."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from kiosk.roles.views import DeskTicket, DeskView, TicketView

NOBODY = 0
"""What the clerk saw when no ticket was at the desk."""


class Staff(Protocol):
    """The part of ``kiosk.roles.staff.Staff`` that the window uses.

    ``seen`` is the id of the ticket the clerk saw, ``NOBODY`` for none.
    """

    def view(self) -> DeskView:
        """Everything the window shows."""

    def call_next(self, once: str | None = None, seen: int | None = None) -> DeskTicket | None:
        """End the visitor being served and call the next."""

    def arrived(self, once: str | None = None, seen: int | None = None) -> DeskTicket:
        """The called visitor came."""

    def recall(self, once: str | None = None, seen: int | None = None) -> DeskTicket:
        """Call the same visitor again."""

    def missed(self, once: str | None = None, seen: int | None = None) -> DeskTicket:
        """The called visitor did not come."""

    def done(self, once: str | None = None, seen: int | None = None) -> DeskTicket:
        """The visitor is served."""

    def back(self, ticket: int, once: str | None = None) -> DeskTicket:
        """A missed visitor waits again."""

    def give_number(
        self,
        service: str,
        language: str | None = None,
        errand: str | None = None,
        once: str | None = None,
    ) -> TicketView:
        """A number for a visitor who stands at the desk."""


@dataclass(frozen=True, slots=True)
class Message:
    """One thing the window tells, as a key of the texts with its values.

    ``kind`` is "notice", "warn" or "good"; ``says`` a second sentence, or empty. Values
    that are themselves keys begin with ``desk-``.
    """

    kind: str
    key: str
    values: dict[str, object]
    says: str = ""
