"""By which rules a desk chooses its next visitor: data, validated like everything else.

The rules apply in the order of the fields; ``kiosk.queueing.order`` carries them out.
"""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from config.option import Id, Option

Weight = Annotated[int, Field(ge=1, le=20)]
"""How many calls of a round fall to a service."""


class Policy(Option):
    """By which rules a desk chooses the next ticket."""

    longest_wait_minutes: int | None = Field(
        default=None,
        ge=1,
        le=600,
        description="A wait nobody exceeds while a desk serves the queue, minutes.",
    )
    only_when_empty: tuple[Id, ...] = Field(
        default=(),
        description="Services of the profile called only when nobody waits for the others.",
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
