"""What the mixes of the profiles gave each service today."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from sqlalchemy import Connection, select

from kiosk.store.once import upsert
from kiosk.store.schema import mixes

_BETWEEN = " "
"""Between the services of a mix as stored: ids hold none."""


def given_today(
    connection: Connection, day: date, profile: str
) -> dict[tuple[str, ...], dict[str, int]]:
    """How many calls each service got, by the services between which the mix decided."""
    rows = connection.execute(
        select(mixes.c.among, mixes.c.share, mixes.c.given).where(
            mixes.c.business_day == day, mixes.c.profile == profile
        )
    )
    found: dict[tuple[str, ...], dict[str, int]] = {}
    for among, share, given in rows:
        found.setdefault(tuple(among.split(_BETWEEN)), {})[share] = given
    return found


def give(connection: Connection, day: date, profile: str, among: Sequence[str], share: str) -> None:
    """Counts one more call that the mix gave to a service."""
    one_more = upsert(connection.dialect.name, mixes).values(
        business_day=day, profile=profile, among=_BETWEEN.join(among), share=share, given=1
    )
    connection.execute(
        one_more.on_conflict_do_update(
            index_elements=["business_day", "profile", "among", "share"],
            set_={"given": mixes.c.given + 1},
        )
    )
