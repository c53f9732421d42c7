"""How the kiosk says things: its catalogue's texts, names and times in the visitor's language."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from config.centre import Names
from config.texts import clock_time, short_date
from kiosk.errors import Refused, Vuoro
from screens.touch.speaking import Speaking

_LONE = re.compile(r"\b(\w)-(?=\w)")
"""A single letter keeps its hyphen and what follows it on one line: X-ray."""

WEEK = 7

Face = dict[str, object]
"""What a page says, as plain data for QML."""


@dataclass(frozen=True, slots=True)
class Telling:
    """How to say things: the catalogues, the language and the centre's wall clock."""

    texts: Speaking
    language: str
    local: Callable[[datetime], datetime]

    def say(self, key: str, /, **values: object) -> str:
        """The text of ``kiosk-<key>``."""
        return self.texts.say(f"kiosk-{key}", self.language, **values)

    def name(self, names: Names | None) -> str:
        """A name in the visitor's language."""
        return (
            ""
            if names is None
            else _LONE.sub("\\1\N{NON-BREAKING HYPHEN}", names.say(self.language))
        )

    def clock(self, instant: datetime) -> str:
        """An instant as the clock on the wall shows it."""
        return clock_time(self.local(instant), self.language)

    def error(self, error: Vuoro, now: datetime | None) -> str:
        """What did not work and what to do; nothing of our machinery."""
        if not isinstance(error, Refused):
            return self.say("trouble-short")
        values = dict(error.values)
        opens = values.get("opens")
        if isinstance(opens, datetime):
            values["opens"] = self.moment(opens, now or opens)
        return self.texts.say(error.key, self.language, **values)

    def moment(self, instant: datetime, now: datetime) -> str:
        """A coming instant as one says it: today at, tomorrow at, on Monday at."""
        when, today = self.local(instant), self.local(now).date()
        time, days = clock_time(when, self.language), (when.date() - today).days
        if days < WEEK:
            return self.say("moment", days=min(days, 2), weekday=when.isoweekday(), time=time)
        return self.say("moment-date", date=short_date(when.date(), self.language), time=time)
