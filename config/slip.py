"""The centre's own say in its slips: texts of its own, which blocks, and how large."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from config.option import Names, Option

BlockName = Literal[
    "header",
    "centre",
    "taken",
    "number",
    "service",
    "errand",
    "turn",
    "wait",
    "way",
    "map",
    "code",
    "late",
    "keep",
    "footer",
]
"""What a slip is made of."""

ORDER: tuple[BlockName, ...] = (
    "header",
    "centre",
    "taken",
    "number",
    "service",
    "errand",
    "turn",
    "wait",
    "way",
    "map",
    "code",
    "late",
    "keep",
    "footer",
)
"""From top to bottom, unless a centre says otherwise."""

NEVER_LEFT_OUT: tuple[BlockName, ...] = ("number", "code")
"""Without the number nobody is called; without scan code and check word nobody comes back."""

Size = Annotated[float, Field(ge=1.0, le=1.5)]
"""How many times its usual size a block is printed.

Never less than once: the usual sizes are the smallest that can be read from paper.
"""


class SlipLook(Option):
    """What slips say besides the ticket, and in which order and size they say it."""

    header: Names | None = Field(
        default=None, description="A text of the centre at the top of every slip."
    )
    footer: Names | None = Field(
        default=None, description="A text of the centre at the end of every slip."
    )
    blocks: tuple[BlockName, ...] = Field(
        default=ORDER,
        description="What slips bear, from top to bottom; what is left out isn't printed. "
        "number and code (the check word stands there) must be among them.",
    )
    sizes: dict[BlockName, Size] = Field(
        default_factory=dict,
        description="Blocks printed larger, 1 to 1.5 times, such as { service = 1.3 }. A map "
        "always has the width of the paper.",
    )
