"""Several names in one sentence, as each language joins them."""

from __future__ import annotations

from collections.abc import Iterable

from config.dates import locale_of


def list_names(names: Iterable[str], language: str) -> str:
    """Names joined as one says them: "A, B and C", in Arabic with its own "and".

    Source: the list patterns of Unicode CLDR.
    """
    # Read late: most commands join nothing.
    from babel.lists import format_list

    return str(format_list(list(names), locale=locale_of(language)))
