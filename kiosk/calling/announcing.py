"""What one announcement says, and how it is shortened under load. Pure.

In full: chime, number and place in the ticket's language, then in the centre's voice
language where that is another, and all of it once more. A loudspeaker carries about 200
calls an hour that way; when it falls behind it says less, it never lags silently.
"""

from __future__ import annotations

from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Generic, Protocol, TypeVar

DROP_REPETITION_S = 10.0
"""From this lag on an announcement is said once, s; also while another waits behind it."""
DROP_LANGUAGE_S = 20.0
"""From this lag on it is said in the ticket's language only, s."""
DROP_WORDS_S = 30.0
"""From this lag on only the chime sounds, s."""


class Call(Protocol):
    """What must be known of a call; ``kiosk.roles.views.CallView`` has it."""

    @property
    def entry(self) -> int:
        """Journal entry of the latest call or recall: names one announcement."""

    @property
    def number(self) -> str:
        """The printed number."""

    @property
    def language(self) -> str:
        """The ticket's language."""

    @property
    def called_at(self) -> datetime:
        """When it was first called, in the office's time."""

    @property
    def times(self) -> int:
        """1 for the first call, 2 after one recall."""

    @property
    def live(self) -> bool:
        """Whether it still stands: False once the visitor came, missed it, it was withdrawn."""


C = TypeVar("C", bound=Call)


class Shed(StrEnum):
    """Why an announcement says less than all; the reason that is recorded."""

    NOTHING = "nothing"
    REPETITION = "without-repetition"
    LANGUAGE = "one-language"
    WORDS = "too-late"
    ENDED = "ended"
    SUPERSEDED = "called-again"
    NO_VOICE = "no-voice"


@dataclass(frozen=True, slots=True)
class Due(Generic[C]):
    """A call that has still to be said, and the monotonic second at which it was made."""

    call: C
    since: float


@dataclass(frozen=True, slots=True)
class Announcement(Generic[C]):
    """What the loudspeaker says of one call.

    Attributes:
        call: The call.
        chime: Whether the chime sounds before it.
        languages: The languages it is said in, in this order; none means no words.
        times: How often all of it is said.
        shed: What was left out, and why.
    """

    call: C
    chime: bool
    languages: tuple[str, ...]
    times: int
    shed: Shed

    @property
    def silent(self) -> bool:
        """Whether nothing at all is to be heard."""
        return not self.chime and not self.languages


def shorten(
    call: C,
    *,
    lag: float,
    crowded: bool,
    live: bool,
    superseded: bool,
    voice_language: str,
    voices: AbstractSet[str],
) -> Announcement[C]:
    """The announcement of ``call`` that begins ``lag`` seconds after it was made.

    Args:
        call: The call.
        lag: Seconds between the call and the moment its announcement begins.
        crowded: Whether another announcement waits behind it.
        live: Whether it is still called.
        superseded: Whether the same number was called again since; that one is said.
        voice_language: Language in which every call is also spoken.
        voices: Languages that have a voice; the others get the chime and the picture.
    """
    if superseded:
        return Announcement(call, chime=False, languages=(), times=0, shed=Shed.SUPERSEDED)
    if not live:
        return Announcement(call, chime=True, languages=(), times=1, shed=Shed.ENDED)
    languages = tuple(
        language
        for language in dict.fromkeys((call.language, voice_language))
        if base(language) in voices
    )
    times, shed = 2, Shed.NOTHING
    if lag > DROP_WORDS_S:
        languages, times, shed = (), 1, Shed.WORDS
    elif not languages:
        times, shed = 1, Shed.NO_VOICE
    elif lag > DROP_LANGUAGE_S:
        languages, times, shed = languages[:1], 1, Shed.LANGUAGE
    elif crowded or lag > DROP_REPETITION_S:
        times, shed = 1, Shed.REPETITION
    return Announcement(call, chime=True, languages=languages, times=times, shed=shed)


def base(language: str) -> str:
    """The language of a tag without script, region and variant: ``fi`` of ``fi-x-selko``."""
    return language.split("-")[0]
