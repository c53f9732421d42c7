"""What every option of a centre is made of: its base class and the types of its values."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import time
from enum import StrEnum
from typing import Annotated

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    RootModel,
    StringConstraints,
)
from pydantic_core import PydanticCustomError

Id = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9_-]{0,39}$")]
"""A short machine name: lower-case letter, then letters, digits, ``-`` or ``_``."""

LanguageTag = Annotated[str, StringConstraints(pattern=r"^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$")]
"""A BCP 47 language tag such as ``fi`` or ``fi-x-selko``."""

Hue = Annotated[str, StringConstraints(pattern=r"^#[0-9A-Fa-f]{6}$")]
"""A colour as ``#RRGGBB``."""

PrinterAddress = Annotated[str, StringConstraints(pattern=r"^(network|file|serial|usb|cups)://.+")]
"""A printer's address, such as ``network://10.0.0.5:9100``."""

Text = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=400)]


def _only_clock(value: object) -> object:
    """Lets pass what reads as a time of day; a bare 15 would mean 15 seconds past midnight."""
    if isinstance(value, str) or (isinstance(value, time) and value.tzinfo is None):
        return value
    raise PydanticCustomError("local_time", "Input should be a local time such as 15:30")


def _only_local(value: time) -> time:
    if value.tzinfo is not None:
        raise PydanticCustomError("local_time", "Input should be a local time such as 15:30")
    return value


LocalTime = Annotated[time, BeforeValidator(_only_clock), AfterValidator(_only_local)]
"""A time of day on the centre's own clocks, such as ``15:30``."""


class Need(StrEnum):
    """What a visitor needs; told to the clerk with the call, wiped at the end of the day."""

    STEP_FREE = "step_free"
    MORE_TIME = "more_time"
    INTERPRETER = "interpreter"
    SIGN_LANGUAGE = "sign_language"
    NO_HEARING = "no_hearing"
    """Does not hear calls."""
    NO_SIGHT = "no_sight"
    """Does not see calls."""
    COME_TO_ME = "come_to_me"
    """Is fetched from the waiting place."""


class Option(BaseModel):
    """Base of every part of a centre: frozen, and unknown keys are faults."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Names(RootModel[dict[LanguageTag, Text]]):
    """One text in several languages, keyed by language tag; never without any."""

    model_config = ConfigDict(frozen=True)
    root: dict[LanguageTag, Text] = Field(min_length=1)

    def say(self, language: str) -> str:
        """The text in ``language``; in the first language written when it is missing."""
        return self.root.get(language) or next(iter(self.root.values()))

    def items(self) -> Iterable[tuple[str, str]]:
        """Pairs of language tag and text, in the order written."""
        return self.root.items()

    def languages(self) -> frozenset[str]:
        """The language tags that have a text."""
        return frozenset(self.root)
