"""Closed days become figures, and nothing else of them stays; the reports do."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from datetime import date, timedelta

import pytest
from sqlalchemy import func, insert, select
from support.lived_day import kept_centre, live_through, next_morning
from support.small_centre import TUESDAY_TEN, open_small

from kiosk.clock import HandClock
from kiosk.errors import Refused
from kiosk.office import Office
from kiosk.reporting.report import Line
from kiosk.reporting.spread import ERROR, Spread
from kiosk.roles.keeping import forget_old_days
from kiosk.store import schema

TUESDAY = date(2026, 11, 24)
VISITORS = 30
WITH_DAYS = [
    table for table in schema.metadata.sorted_tables
    if "business_day" in table.c and table is not schema.figures
]  # fmt: skip


@pytest.fixture
def clock() -> HandClock:
    return HandClock(TUESDAY_TEN)


@pytest.fixture
def lived(database: str, clock: HandClock) -> Iterator[Office]:
    """A Tuesday lived through; it is Wednesday at ten."""
    with open_small(database, clock, kept_centre()) as office:
        live_through(office, clock, TUESDAY_TEN, VISITORS)
        next_morning(clock, TUESDAY_TEN)
        yield office


def rows(office: Office, table: schema.Table, **where: object) -> int:
    with office._store.read() as reading:
        counted = select(func.count()).select_from(table).filter_by(**where)
        return int(reading.connection.execute(counted).scalar_one())


def report(office: Office, day: date = TUESDAY) -> dict[str, Line]:
    return {one.line.service: one.line for one in office.keeping().report(day, day)}


def counts(line: Line) -> tuple[int, ...]:
    return (
        line.tickets, line.moved_in, line.served, line.missed, line.cancelled, line.expired,
        line.moved_on, line.open,
    )  # fmt: skip


def near(told: Spread, exact: Spread) -> bool:
    """Whether every time is within the error of the buckets, and of whole seconds."""
    pairs = zip(
        (told.median, told.ninety, told.longest),
        (exact.median, exact.ninety, exact.longest),
        strict=True,
    )
    return told.count == exact.count and all(abs(a - b) <= b * ERROR + 1 for a, b in pairs)


def check_same(before: dict[str, Line], after: dict[str, Line]) -> None:
    assert before.keys() == after.keys()
    for service, line in before.items():
        assert line.source == "journal"
        assert after[service].source == "figures"
        assert counts(line) == counts(after[service])
        assert near(after[service].waits, line.waits)
        assert near(after[service].services, line.services)


def test_a_report_says_the_same_before_and_after_forgetting(lived: Office):
    before = report(lived)
    assert {"lab", "kela", "mental"} == before.keys()
    assert sum(line.tickets for line in before.values()) == VISITORS
    assert before["lab"].waits.longest > before["lab"].waits.median > 0
    for line in before.values():
        assert line.tickets + line.moved_in == sum(counts(line)[2:])
    told = lived.keeping().forget(days=0)
    assert told.days == (TUESDAY,)
    assert told.removed["tickets"] == VISITORS
    assert not told.kept
    check_same(before, report(lived))


def test_nothing_of_a_forgotten_day_stays_but_figures(lived: Office):
    lived.keeping().forget(days=0)
    for table in [*WITH_DAYS, schema.visits, schema.acts, schema.onces, schema.orders]:
        if table is not schema.journal:
            assert rows(lived, table) == 0, table.name
    with lived._store.read() as reading:
        kept = reading.connection.execute(select(schema.journal.c.kind)).scalars().all()
    assert kept == ["forgotten"]
    assert rows(lived, schema.figures) > 3


def test_figures_name_no_errand_or_language_of_few(lived: Office):
    lived.keeping().forget(days=0)
    with lived._store.read() as reading:
        found = reading.connection.execute(select(schema.figures)).all()
    named = [row for row in found if row.errand or row.language]
    assert named
    assert all(row.counts.get("taken", 0) + row.counts.get("moved_in", 0) >= 5 for row in named)
    assert sum(row.counts.get("taken", 0) for row in found) == VISITORS


def test_forgetting_again_changes_nothing(lived: Office):
    lived.keeping().forget(days=0)
    before = report(lived)
    again = lived.keeping().forget(days=0)
    assert (again.days, again.removed) == ((), {})
    assert report(lived) == before


def test_today_is_never_forgotten(lived: Office, clock: HandClock):
    with pytest.raises(Refused) as refused:
        lived.keeping().forget(before=TUESDAY + timedelta(days=2))
    assert refused.value.code == "forget-today"
    # Nor yesterday while the clerks can still undo what they did last.
    clock.set(TUESDAY_TEN.replace(hour=2, minute=10) + timedelta(days=1))
    with pytest.raises(Refused):
        lived.keeping().forget(days=0)
    clock.advance(minutes=5)
    assert lived.keeping().forget(days=0).days == (TUESDAY,)


def test_a_day_with_a_living_ticket_stays_and_is_named(lived: Office, clock: HandClock):
    kept = lived.visitor("kiosk-1").take_ticket("kela")
    lived.visitor("kiosk-1").take_ticket("lab")
    clock.advance(days=1)
    told = lived.keeping().forget(days=0)
    assert told.days == (TUESDAY,)
    wednesday = TUESDAY + timedelta(days=1)
    assert [(one.day, one.numbers) for one in told.kept] == [(wednesday, (kept.number,))]
    assert report(lived, wednesday)["kela"].open == 1
    # Served, it can still be undone for a while; then its day goes too.
    staff = lived.staff("kela-1")
    assert staff.call_next() is not None
    staff.done()
    assert lived.keeping().forget(days=0).kept
    clock.advance(minutes=20)
    assert lived.keeping().forget(days=0).days == (wednesday,)
    assert report(lived, wednesday)["kela"].served == 1
    assert rows(lived, schema.visits) == 0


def test_days_older_than_the_centre_keeps_go_by_themselves(lived: Office, clock: HandClock):
    clock.set(TUESDAY_TEN + timedelta(days=30))
    assert not forget_old_days(lived._store)
    assert rows(lived, schema.tickets) == VISITORS
    clock.advance(days=1)
    pieces = 0
    while forget_old_days(lived._store, 40):
        pieces += 1
    assert pieces > VISITORS // 40 + rows(lived, schema.figures) // 40
    assert rows(lived, schema.tickets) == 0
    assert report(lived)["lab"].source == "figures"


def test_a_day_lived_again_after_the_clock_was_set_back_is_added(lived: Office, clock: HandClock):
    lived.keeping().forget(days=0)
    before = report(lived)
    clock.set(TUESDAY_TEN)
    lived.visitor("kiosk-1").take_ticket("lab")
    assert report(lived)["lab"].tickets == before["lab"].tickets + 1
    next_morning(clock, TUESDAY_TEN)
    assert lived.keeping().forget(days=0).days == (TUESDAY,)
    after = report(lived)
    assert after["lab"].tickets == before["lab"].tickets + 1
    assert after["lab"].expired == before["lab"].expired + 1
    assert after["kela"] == before["kela"]


def test_a_reader_whose_place_was_forgotten_is_told_and_goes_on(lived: Office):
    with closing(lived.feed(0)) as late, closing(lived.feed(5)) as later:
        assert late.wait(0)[0].number == 1
        late.cursor = 0
        present = lived.feed()
        lived.keeping().forget(days=0)
        with lived._store.read() as reading:
            head = reading.head()
        for feed in (late, later):
            news = feed.wait(5)
            assert news[0].kind == "forgotten"
            assert news[0].number == news[0].data["floor"] < news[1].number
            assert [one.number for one in news[1:]] == list(range(news[1].number, head + 1))
            assert feed.cursor == head
            assert feed.wait(0) == ()
        # Who had seen all is told of the forgetting as of anything else.
        with closing(present):
            news = present.wait(5)
            assert [one.kind for one in news] == ["forgotten"]
            assert news[0].data["day"] == "2026-11-24"


def test_a_bookings_day_without_tickets_is_forgotten_too(lived: Office, clock: HandClock):
    with lived._store.work() as work:
        work.connection.execute(
            insert(schema.appointments).values(
                code="AB12",
                business_day=TUESDAY + timedelta(days=1),
                booked_at=work.now,
                service="health",
                source="here",
                state="booked",
                changed_at=work.now,
            )
        )
    clock.advance(days=1)
    told = lived.keeping().forget(days=0)
    assert told.days == (TUESDAY, TUESDAY + timedelta(days=1))
    assert told.removed["appointments"] == 1
