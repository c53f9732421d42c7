"""The migrated tables are the ones that the program declares."""

from __future__ import annotations

from contextlib import closing
from datetime import timedelta

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import insert, inspect, select, text, update
from sqlalchemy.exc import IntegrityError
from support.small_centre import TUESDAY_TEN

from kiosk.errors import Trouble
from kiosk.office import Office, open_office
from kiosk.store.database import Database
from kiosk.store.migrating import bring_up_to_date, revision
from kiosk.store.schema import REVISION, metadata, onces, tickets


def test_the_migrated_database_is_what_the_program_declares(office: Office):
    with office._store.database.alone() as connection:
        context = MigrationContext.configure(
            connection, opts={"compare_type": True, "compare_server_default": True}
        )
        assert compare_metadata(context, metadata) == []


def test_indices_hold_only_what_they_should(office: Office):
    with office._store.database.alone() as connection:
        found = {
            one["name"]: one["dialect_options"]
            for one in inspect(connection).get_indexes("tickets")
        }
    for index in ("ux_tickets_active_desk", "ux_tickets_active_visit", "ix_tickets_waiting"):
        assert any(key.endswith("_where") for key in found[index]), index


def test_an_up_to_date_database_is_left_alone(empty_database: str):
    with closing(Database(empty_database)) as opened:
        assert revision(opened) is None
        bring_up_to_date(opened)
        assert revision(opened) == REVISION
        bring_up_to_date(opened)


def test_a_newer_database_is_not_touched(database: str):
    open_office(database).close()
    with closing(Database(database)) as opened:
        with opened.write() as connection:
            connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
        with pytest.raises(Trouble) as trouble:
            open_office(database)
        assert trouble.value.code == "schema-newer"
        assert (trouble.value.values["found"], trouble.value.values["known"]) == ("9999", REVISION)
        assert revision(opened) == "9999"


@pytest.mark.parametrize("state", ["called", "serving"])
def test_a_visitor_is_never_at_two_desks(office: Office, state: str):
    visitor = office.visitor("kiosk-1")
    first, second = visitor.take_ticket("lab"), visitor.take_ticket("kela")
    with office._store.work() as work:
        visit = work.connection.execute(
            select(tickets.c.visit).where(tickets.c.id == first.id)
        ).scalar_one()
        work.connection.execute(
            update(tickets).where(tickets.c.id == second.id).values(visit=visit)
        )
    assert office.staff("lab-1").call_next() is not None
    # The other ticket keeps its place and waits.
    assert office.staff("kela-1").call_next() is None
    assert visitor.ticket(second.code).people_ahead == 0
    with pytest.raises(IntegrityError), office._store.work() as work:
        work.connection.execute(
            update(tickets).where(tickets.c.id == second.id).values(state=state, desk="kela-1")
        )
    office.staff("lab-1").done()
    # The visitor walks over: as long back from the desk as it took to come.
    assert office.staff("kela-1").call_next() is None
    office.set_time(TUESDAY_TEN + timedelta(minutes=5))
    assert office.staff("kela-1").call_next().id == second.id


def test_the_tables_refuse_a_number_or_a_desk_given_twice(office: Office):
    visitor = office.visitor("kiosk-1")
    first, second = visitor.take_ticket("lab"), visitor.take_ticket("lab")
    office.staff("lab-1").call_next()
    for wrong in (
        {"number": 400},
        {"state": "called", "desk": "lab-1"},
        {"code": first.code},
    ):
        with pytest.raises(IntegrityError), office._store.work() as work:
            work.connection.execute(
                update(tickets).where(tickets.c.id == second.id).values(**wrong)
            )
    with pytest.raises(IntegrityError), office._store.work() as work:
        work.connection.execute(
            insert(onces), [{"once": "x", "at": work.now, "outcome": {}} for _ in range(2)]
        )
