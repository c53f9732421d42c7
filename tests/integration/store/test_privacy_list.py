"""The list of what is stored names every column, and every key that real days wrote."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import timedelta
from itertools import product

import pytest
from sqlalchemy import select
from support.lived_day import kept_centre, live_through, next_morning
from support.small_centre import TUESDAY_TEN, open_small

from config.centre import Names
from config.texts import Texts
from kiosk.clock import HandClock
from kiosk.office import Office
from kiosk.reporting.privacy import JOURNAL_DATA, KEPT, Until
from kiosk.roles.keeping import wipe_closed_days
from kiosk.store import schema

# What stays about nobody, and the sums of those who can no longer be told apart.
MAY_STAY = {
    "figures", "notices", "blocked_ways", "versions", "version_files", "settings", "journal_head",
}  # fmt: skip
# As a whole: what happened is told key by key.
DEEP = {"reason"}


def fields(table: str) -> list[str]:
    return [one.field for one in KEPT if one.table == table]


def keys(data: Mapping[str, object], within: str = "") -> Iterator[str]:
    """Every key of an entry, joined by dots where what is below is told apart."""
    for key, value in data.items():
        if key in DEEP and isinstance(value, Mapping):
            yield from keys(value, f"{within}{key}.")
        else:
            yield f"{within}{key}"


@pytest.mark.parametrize("table", schema.metadata.sorted_tables, ids=lambda one: one.name)
def test_every_column_is_told_once(table: schema.Table) -> None:
    assert sorted(fields(table.name)) == sorted(column.name for column in table.columns)


def test_nothing_is_told_that_is_not_stored() -> None:
    known = {table.name for table in schema.metadata.sorted_tables} | {JOURNAL_DATA}
    assert {one.table for one in KEPT} == known
    assert len(set(fields(JOURNAL_DATA))) == len(fields(JOURNAL_DATA))


def test_only_what_is_about_nobody_stays() -> None:
    assert {one.table for one in KEPT if one.until is Until.STAYS} == MAY_STAY


def test_every_purpose_and_deletion_has_a_sentence_and_each_is_used() -> None:
    texts = Texts.load()
    for one, language in product(KEPT, texts.languages):
        for key in (f"command-privacy-why-{one.purpose}", f"command-privacy-until-{one.until}"):
            assert texts.say(key, language, days=30) != key


@pytest.fixture
def clock() -> HandClock:
    return HandClock(TUESDAY_TEN)


@pytest.fixture
def lived(sqlite_url: str, clock: HandClock) -> Iterator[Office]:
    """A day with something of everything that the roles can do."""
    centre = kept_centre(
        {'id = "health"\nmode': 'id = "health"\ncheck_in_early_minutes = 90\nmode'}
    )
    with open_small(sqlite_url, clock, centre) as office:
        live_through(office, clock, TUESDAY_TEN, 60)
        caretaker, supervisor = office.caretaker(), office.supervisor()
        notice = caretaker.put_notice(Names({"fi": "Hissi on rikki"}))
        caretaker.take_notice(notice)
        office.set_time(clock.now() + timedelta(minutes=1))
        office.set_time(None)
        _booking(office, clock)
        desk = office.staff("kela-1", "Kaisa")
        desk.sit()
        desk.pause(10)
        desk.go_on()
        supervisor.free("kela-1")
        struck = office.visitor("kiosk-1").take_ticket("lab")
        slip = office.staff("lab-1").find("lab", clock.now())[0]
        office.staff("lab-1").reprint(slip.id, "kiosk-1")
        office.staff("lab-1").strike([slip.id])
        assert caretaker.ticket(struck.number).state == "cancelled"
        office.visitor("kiosk-1").take_ticket("lab")
        supervisor.close_service("lab", "release")
        office.steward("test").tend_all()
        yield office


def _booking(office: Office, clock: HandClock) -> None:
    at = office.local(clock.now() + timedelta(minutes=20)).strftime("%Y-%m-%dT%H:%M")
    bookings = office.bookings()
    booking = bookings.add(at, "health", code="AB12CD")
    office.visitor("kiosk-1").check_in("AB12CD")
    other = bookings.add(at, "health", code="XY98ZW")
    bookings.take_back(other.id)
    assert booking.id


def test_every_key_that_a_day_wrote_is_told(lived: Office) -> None:
    with lived._store.read() as reading:
        entries = reading.connection.execute(select(schema.journal.c.kind, schema.journal.c.data))
        found = {(key, row.kind) for row in entries for key in keys(row.data)}
    told = set(fields(JOURNAL_DATA))
    assert {(key, kind) for key, kind in found if key not in told} == set()
    assert {"number", "reason.note", "until", "outcome", "owner", "struck"} <= {
        key for key, _ in found
    }


def test_what_goes_with_the_day_is_gone_after_it(lived: Office, clock: HandClock) -> None:
    next_morning(clock, TUESDAY_TEN)
    while wipe_closed_days(lived._store):
        pass
    empty = {None, "", "{}", "[]"}
    with lived._store.read() as reading:
        for one in KEPT:
            if one.until is not Until.DAY or one.table == JOURNAL_DATA:
                continue
            column = schema.metadata.tables[one.table].c[one.field]
            for value in reading.connection.execute(select(column)).scalars():
                assert str(value) in empty or value is None or str(value).startswith("~"), one
        entries = reading.connection.execute(select(schema.journal.c.data)).scalars()
        left = {key for data in entries for key in keys(data)}
    for one in KEPT:
        if one.until is Until.DAY and one.table == JOURNAL_DATA:
            assert one.field not in left
