"""At the end of the day codes, needs and notes are wiped; who is still served keeps theirs."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import timedelta

import pytest
from sqlalchemy import insert, select
from support.lived_day import kept_centre, live_through, next_morning
from support.small_centre import TUESDAY_TEN, open_small

from kiosk.clock import HandClock
from kiosk.errors import Refused
from kiosk.office import Office
from kiosk.queueing.numbering import CODE_LENGTH, read_code
from kiosk.roles.keeping import PIECE, wipe_closed_days
from kiosk.store import schema, wiping


@pytest.fixture
def clock() -> HandClock:
    return HandClock(TUESDAY_TEN)


@pytest.fixture
def office(database: str, clock: HandClock) -> Iterator[Office]:
    with open_small(database, clock, kept_centre()) as opened:
        yield opened


def wipe(office: Office, limit: int = PIECE) -> int:
    """Wipes all that is due; returns in how many pieces."""
    pieces = 1
    while wipe_closed_days(office._store, limit):
        pieces += 1
    return pieces


def stored(office: Office, table: schema.Table) -> list[dict[str, object]]:
    with office._store.read() as reading:
        return [
            dict(row)
            for row in reading.connection.execute(
                select(table).order_by(*table.primary_key)
            ).mappings()
        ]


def everything(office: Office) -> str:
    """All that is stored of visitors, as one text."""
    tables = [one for one in schema.metadata.sorted_tables if one is not schema.version_files]
    return json.dumps({one.name: stored(office, one) for one in tables}, default=str)


def test_codes_words_needs_and_notes_are_nowhere_once_the_day_is_over(
    office: Office, clock: HandClock
):
    live_through(office, clock, TUESDAY_TEN, 29)
    office.visitor("kiosk-1").take_ticket("lab")
    desk = office.staff("both-1")
    desk.call_chosen(desk.view().waiting[-1].id, "Feels faint")
    desk.done()
    before = stored(office, schema.tickets)
    codes = {str(one["code"]) for one in before}
    assert len(codes) == 30
    told = everything(office)
    assert "Feels faint" in told
    assert "step_free" in told
    assert codes & {str(one["outcome"]) for one in stored(office, schema.onces)} == set()
    next_morning(clock, TUESDAY_TEN)
    assert wipe(office, 7) > 30 // 7
    told = everything(office)
    assert "Feels faint" not in told
    assert "step_free" not in told
    assert not [code for code in codes if code in told]
    after = stored(office, schema.tickets)
    assert {one["word"] for one in after} == {""}
    assert [one["code"] for one in after] == [f"~{one['id']}" for one in after]
    # Nothing else of a ticket was touched.
    left_out = {"code", "word", "reason"}
    assert [{k: v for k, v in one.items() if k not in left_out} for one in after] == [
        {k: v for k, v in one.items() if k not in left_out} for one in before
    ]
    assert any(one["reason"] and one["reason"]["rule"] == "chosen" for one in after)
    assert not stored(office, schema.acts)
    assert not stored(office, schema.onces)
    # Until the next day is over there is nothing to do.
    assert wipe(office) == 1


def test_a_wiped_code_finds_no_ticket(office: Office, clock: HandClock):
    ticket = office.visitor("kiosk-1").take_ticket("lab")
    next_morning(clock, TUESDAY_TEN)
    wipe(office)
    (row,) = stored(office, schema.tickets)
    for told in (ticket.code, str(row["code"]), f"VUORO:{row['code']}"):
        with pytest.raises(Refused, match="no-such-ticket"):
            office.visitor("kiosk-1").ticket(told)
    assert read_code(str(row["code"])) is None
    assert read_code("~" * CODE_LENGTH) is None
    # On a clock set back to its day, nobody who knows no word gets it by its number.
    clock.set(TUESDAY_TEN)
    with pytest.raises(Refused, match="no-such-ticket"):
        office.visitor("kiosk-1").find(ticket.number, "")


def test_today_and_the_first_minutes_after_its_end_keep_all(office: Office, clock: HandClock):
    ticket = office.visitor("kiosk-1").take_ticket("lab", needs=["step_free"], once="a")
    clock.advance(hours=5)
    wipe(office)
    # The business day ends at four; its last action can be undone until a quarter past.
    clock.set(TUESDAY_TEN.replace(hour=2, minute=14) + timedelta(days=1))
    wipe(office)
    (row,) = stored(office, schema.tickets)
    assert row["code"] == ticket.code
    assert stored(office, schema.onces)
    clock.advance(minutes=1)
    wipe(office)
    (row,) = stored(office, schema.tickets)
    assert row["code"] == "~1"
    assert not stored(office, schema.onces)


def test_a_kept_ticket_keeps_code_and_needs_until_the_end_of_the_day_it_is_served(
    office: Office, clock: HandClock
):
    visitor = office.visitor("kiosk-1")
    kept = visitor.take_ticket("kela", needs=["more_time"])
    gone = visitor.take_ticket("lab", needs=["step_free"])
    next_morning(clock, TUESDAY_TEN)
    wipe(office)
    codes = {str(one["printed"]): one["code"] for one in stored(office, schema.tickets)}
    assert codes[kept.number] == kept.code
    assert str(codes[gone.number]).startswith("~")
    assert [one["needs"] for one in stored(office, schema.visits)] == [["more_time"], []]
    assert visitor.ticket(kept.code).number == kept.number
    # Called out of turn on the next day, served, and undone: all is still there.
    staff = office.staff("both-1")
    staff.call_chosen(int(stored(office, schema.tickets)[0]["id"]), "Feels faint")
    staff.done()
    wipe(office)
    staff.undo()
    assert visitor.ticket(kept.code).number == kept.number
    staff.done()
    next_morning(clock, TUESDAY_TEN, days=2)
    wipe(office)
    assert "Feels faint" not in everything(office)
    assert kept.code not in everything(office)
    assert [one["needs"] for one in stored(office, schema.visits)] == [[], []]


def test_codes_of_bookings_and_words_of_orders_go_with_their_day(office: Office, clock: HandClock):
    with office._store.work() as work:
        day, now = work.day(), work.now
        for at in (0, 1):
            work.connection.execute(
                insert(schema.appointments).values(
                    code=f"B{at}", business_day=day + timedelta(days=at), booked_at=now,
                    service="health", source="here", state="booked", changed_at=now,
                )
            )  # fmt: skip
            work.connection.execute(
                insert(schema.orders).values(
                    device="kiosk-1", verb="reprint", payload={"ticket": 7}, made_at=now,
                    expires_at=now + timedelta(days=2 * at),
                )
            )  # fmt: skip
    next_morning(clock, TUESDAY_TEN)
    wipe(office)
    assert [one["code"] for one in stored(office, schema.appointments)] == [None, "B1"]
    # An order that is still to be carried out says what it must.
    assert [one["payload"] for one in stored(office, schema.orders)] == [{}, {"ticket": 7}]


def test_days_on_which_no_process_ran_are_wiped_later(office: Office, clock: HandClock):
    for days in range(3):
        next_morning(clock, TUESDAY_TEN, days=days)
        office.visitor("kiosk-1").take_ticket("lab", needs=["step_free"])
    next_morning(clock, TUESDAY_TEN, days=6)
    wipe(office)
    assert {one["word"] for one in stored(office, schema.tickets)} == {""}
    # So is a day lived on a clock that was set back since.
    clock.set(TUESDAY_TEN - timedelta(days=7))
    office.visitor("kiosk-1").take_ticket("lab")
    clock.advance(days=1)
    wipe(office)
    assert {one["word"] for one in stored(office, schema.tickets)} == {""}


def test_notes_are_found_however_long_the_journal(
    office: Office, clock: HandClock, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(wiping, "_STRETCH", 5)
    desk = office.staff("both-1")
    for _ in range(6):
        office.visitor("kiosk-1").take_ticket("lab")
        desk.call_chosen(desk.view().waiting[-1].id, "Feels faint")
        desk.done()
    next_morning(clock, TUESDAY_TEN)
    office.visitor("kiosk-1").take_ticket("lab")
    desk.call_chosen(desk.view().waiting[-1].id, "In pain")
    assert wipe(office, 2) > 6
    assert "Feels faint" not in everything(office)
    assert "In pain" in everything(office)
    desk.done()
    next_morning(clock, TUESDAY_TEN, days=2)
    wipe(office, 1)
    assert "In pain" not in everything(office)
