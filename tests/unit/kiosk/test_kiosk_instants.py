"""Instants as the database keeps them."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy.dialects import sqlite

from kiosk.store.schema import Instant

DIALECT = sqlite.dialect()
ZONES = st.sampled_from([UTC, ZoneInfo("Europe/Helsinki"), ZoneInfo("America/St_Johns")])


@given(
    st.timedeltas(timedelta(0), timedelta(days=80 * 365)).map(
        lambda age: datetime(1980, 1, 1, tzinfo=UTC) + age
    ),
    ZONES,
    st.integers(1, 10**6),
)
def test_an_instant_comes_back_as_it_went_and_keeps_its_order(
    moment: datetime, zone: ZoneInfo, later: int
):
    moment = moment.astimezone(zone)
    column = Instant()
    stored = column.process_bind_param(moment, DIALECT)
    assert isinstance(stored, int)
    assert column.process_result_value(stored, DIALECT) == moment.astimezone(UTC)
    next_one = moment.astimezone(UTC) + timedelta(microseconds=later)
    assert column.process_bind_param(next_one, DIALECT) == stored + later


def test_local_time_without_a_zone_never_reaches_the_database():
    with pytest.raises(ValueError, match="naive"):
        Instant().process_bind_param(datetime(2026, 11, 24), DIALECT)  # noqa: DTZ001 - the point
    assert Instant().process_bind_param(None, DIALECT) is None
    assert Instant().process_result_value(None, DIALECT) is None
