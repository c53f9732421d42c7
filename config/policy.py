"""By which rules a desk chooses its next visitor: data, validated like everything else.

The rules apply in the order of the fields; ``kiosk.queueing.order`` carries them out.
"""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from config.option import Id, Option

ORDINARY = "ordinary"
"""In a mix between classes: those who have none."""

BOOKED = "appointment"
"""In a mix between classes: booked visitors whose time has come."""

Weight = Annotated[int, Field(ge=1, le=20)]
"""How many calls of a round fall to a class or service."""


class Policy(Option):
    """By which rules a desk chooses the next ticket."""

    longest_wait_minutes: int | None = Field(
        default=None,
        ge=1,
        le=600,
        description="A wait nobody exceeds while a desk serves the queue, minutes.",
    )
    appointments_early_minutes: int = Field(
        default=5,
        ge=0,
        le=120,
        description="Booked visitors go first from this long before their time, minutes.",
    )
    appointments_late_minutes: int = Field(
        default=30,
        ge=0,
        le=480,
        description="Who checks in later than this after the booked time waits as those "
        "without one, minutes.",
    )
    returned_behind: int = Field(
        default=2,
        ge=0,
        le=10,
        description="After a missed call a visitor waits behind this many others.",
    )
    returned_times: int = Field(
        default=2,
        ge=0,
        le=10,
        description="How often that is so; whoever misses more calls goes to the end.",
    )
    only_when_empty: tuple[Id, ...] = Field(
        default=(),
        description="Services of the profile called only when nobody waits for the others.",
    )
    class_mix: dict[Id, Weight] = Field(
        default_factory=dict,
        description="Calls of a round by class, such as { priority = 2, ordinary = 1 }; "
        "ordinary are those without a class, appointment those whose booked time has come. "
        "Classes that are not named get one each. Empty: no mix between classes.",
    )
    mix: dict[Id, Weight] = Field(
        default_factory=dict,
        description="Calls of a round by service, such as { lab = 2, imaging = 1 }; services "
        "of the profile that are not named get one each. Empty: no mix.",
    )
    order: Literal["oldest_first", "target_weighted"] = Field(
        default="oldest_first",
        description="Otherwise the oldest ticket, or the one that has waited longest in "
        "proportion to its service's target wait.",
    )
