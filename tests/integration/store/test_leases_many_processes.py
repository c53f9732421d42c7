"""Desks and tending among real processes: one owner a desk, one who tends, whoever is killed."""

from __future__ import annotations

from contextlib import ExitStack, closing
from datetime import timedelta

import pytest
from support.hammer import ended, results, said, start
from support.processes import wait_until
from support.small_centre import TUESDAY_TEN

from kiosk.office import Office


def test_of_many_who_want_one_desk_one_gets_it(office: Office, database: str):
    children = [start("sit", database, 20, f"desk-0 owner-{n}") for n in range(4)]
    with ExitStack() as stack:
        for child in children:
            stack.enter_context(ended(child))
        told = [line for child in children for line in results(child)]
    winners = {line["owner"] for line in told if line["sat"]}
    assert len(winners) == 1
    assert all(line["taken_by"] in winners for line in told if not line["sat"])
    sitting = office.staff("desk-0").view().sitting
    assert sitting is not None
    assert {sitting.owner} == winners


@pytest.mark.slow
def test_one_tends_and_another_takes_over_when_it_is_killed(office: Office, database: str):
    first = start("tend", database, name="first")
    with ended(first):
        assert said(first)["mine"]
        second = start("tend", database, name="second")
        with ended(second):
            assert not said(second)["mine"]
            # Whoever holds the lease goes on holding it as long as it lives.
            assert said(first)["mine"]
            first.kill()
            assert wait_until(lambda: said(second)["mine"])


def test_what_is_due_is_written_once_however_many_tend(office: Office, database: str):
    visitor = office.visitor("kiosk-1")
    tickets = [visitor.take_ticket("lab") for _ in range(30)]
    for ticket in tickets:
        visitor.hold(ticket.code, 1)
    # Everybody lives a quarter of an hour later from now on.
    office.set_time(TUESDAY_TEN + timedelta(minutes=15))
    children = [start("tend", database, 5, f"steward-{n}") for n in range(4)]
    with ExitStack() as stack:
        for child in children:
            stack.enter_context(ended(child))
        for child in children:
            results(child)
    with closing(office.feed(0)) as feed:
        resumed = [one.ticket for one in feed.wait(0) if one.kind == "resumed"]
    assert sorted(resumed) == sorted(ticket.id for ticket in tickets)
