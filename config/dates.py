"""Times and dates as a language writes them."""

from __future__ import annotations

from datetime import date, datetime, time
from functools import lru_cache

from babel import Locale, UnknownLocaleError
from babel.dates import format_date, format_skeleton, format_time

_REGIONS = {"en": "en_GB"}
"""Which custom a language follows where several are in use: day before month here."""


_CLOCKS = {"sv": "H.mm"}
"""Swedish as written in Finland has a stop between hours and minutes, as Finnish has."""


@lru_cache(maxsize=64)
def locale_of(language: str) -> Locale:
    """The customs of a language tag, or of the closest known one; English when none is."""
    parts = language.replace("_", "-").split("-")
    for length in range(len(parts), 0, -1):
        tag = "_".join(parts[:length])
        try:
            return Locale.parse(_REGIONS.get(tag, tag))
        except (UnknownLocaleError, ValueError):
            continue
    return Locale.parse(_REGIONS["en"])


def clock_time(local: datetime | time, language: str) -> str:
    """Hours and minutes of a local time on the 24-hour clock: ``9.05`` in Finnish.

    Languages that elsewhere count twice to twelve also get 24 hours: the clocks on the
    walls and the slips of everybody else show them.
    """
    locale = locale_of(language)
    pattern = _CLOCKS.get(locale.language, "short")
    if "a" in str(locale.time_formats["short"].pattern):
        pattern = "HH:mm"
    return str(format_time(local, pattern, locale=locale))


def long_date(local: date, language: str) -> str:
    """Weekday, day, month and year of a local date: ``tiistai 24. marraskuuta 2026``."""
    return str(format_date(local, "full", locale=locale_of(language)))


def short_date(local: date, language: str) -> str:
    """Day and month of a local date, never to be taken for month and day."""
    locale = locale_of(language)
    numbers = str(locale.datetime_skeletons["Md"])
    # "24.11." can only be read one way, "5/6" in two.
    skeleton = "Md" if "." in numbers else "MMMd"
    return str(format_skeleton(skeleton, local, locale=locale))


def weekday(local: date, language: str) -> str:
    """The name of the day of the week, standing alone: ``tiistai``."""
    return str(format_date(local, "cccc", locale=locale_of(language)))


def day_in_sentence(local: date, language: str) -> str:
    """Weekday and date as a sentence takes them in: ``tiistaina 24.11.``."""
    # Within a sentence Finnish and others inflect the name of the day; babel knows how.
    day = format_date(local, "EEEE", locale=locale_of(language))
    return f"{day} {short_date(local, language)}"
