"""Any day: random visitors and clerks over SQLite, with invariants after every step."""

# ruff: noqa: PT017 - a refusal is one of the outcomes here, not the only one
from __future__ import annotations

import shutil
import tempfile
from collections import Counter
from contextlib import closing
from pathlib import Path

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule
from sqlalchemy import select
from support.small_centre import TUESDAY_TEN, open_small

from kiosk.clock import HandClock
from kiosk.errors import Refused
from kiosk.queueing.ticket import ACTIVE, TABLE, Action, State
from kiosk.roles.views import TicketView
from kiosk.store.schema import counters, tickets

DESKS = {
    "lab-1": ("lab",),
    "lab-2": ("lab",),
    "both-1": ("lab", "kela"),
    "health-1": ("health",),
    "mental-1": ("mental",),
}
STATE_AFTER = {
    "taken": State.WAITING,
    "called": State.CALLED,
    "recalled": State.CALLED,
    "arrived": State.SERVING,
    "served": State.SERVED,
    "missed": State.MISSED,
    "returned": State.WAITING,
    "cancelled": State.CANCELLED,
}
ACTION_OF = {
    "called": Action.CALL,
    "recalled": Action.RECALL,
    "arrived": Action.ARRIVE,
    "served": Action.DONE,
    "missed": Action.MISS,
    "returned": Action.BACK,
    "cancelled": Action.CANCEL,
}
REFUSED_AT_A_DESK = {"still-called", "nobody-here", "ticket-serving", "ticket-changed"}
desks = st.sampled_from(sorted(DESKS))


class AnyDay(RuleBasedStateMachine):
    """One office, one day."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp(prefix="vuoro-day-"))
        self.clock = HandClock(TUESDAY_TEN)
        self.office = open_small(self.folder / "vuoro.db", self.clock)
        self.feed = self.office.feed(0)
        self.entries = list(self.feed.wait(0))
        self.given: list[TicketView] = []
        self.touches = 0

    def teardown(self) -> None:
        self.feed.close()
        self.office.close()
        shutil.rmtree(self.folder)

    @rule(service=st.sampled_from(["lab", "kela", "health", "mental"]), again=st.booleans())
    def take(self, service: str, again: bool) -> None:
        self.clock.advance(seconds=1)
        self.touches += 1
        once = f"touch-{self.touches}"
        ticket = self.office.visitor("kiosk-1").take_ticket(service, once=once)
        assert ticket.number not in {one.number for one in self.given}
        if again:
            assert self.office.visitor("kiosk-1").take_ticket(service, once=once) == ticket
        self.given.append(ticket)

    @rule(seconds=st.sampled_from([1, 30, 59, 60, 61, 600]))
    def time_goes_by(self, seconds: int) -> None:
        self.clock.advance(seconds=seconds)

    @rule(desk=desks)
    def call_next(self, desk: str) -> None:
        clerk = self.office.staff(desk)
        before = clerk.view()
        try:
            called = clerk.call_next(seen=0 if before.current is None else before.current.id)
        except Refused as refused:
            assert refused.code == "still-called"
            assert before.current is not None
            assert before.current.state is State.CALLED
            return
        assert before.current is None or before.current.state is State.SERVING
        if called is None:
            assert before.waiting == ()
        else:
            # The oldest place of all this desk's queues.
            assert called.id == before.waiting[0].id
            assert called.service in DESKS[desk]

    @rule(desk=desks, action=st.sampled_from(["arrived", "recall", "missed", "done"]))
    def press(self, desk: str, action: str) -> None:
        try:
            getattr(self.office.staff(desk), action)()
        except Refused as refused:
            assert refused.code in REFUSED_AT_A_DESK

    @precondition(lambda self: self.given)
    @rule(data=st.data(), action=st.sampled_from(["cancel", "come_back"]))
    def visitor_acts(self, data: st.DataObject, action: str) -> None:
        ticket = data.draw(st.sampled_from(self.given))
        visitor = self.office.visitor("kiosk-2")
        before = visitor.ticket(ticket.code).state
        wanted = Action.CANCEL if action == "cancel" else Action.BACK
        try:
            after = getattr(visitor, action)(ticket.code).state
        except Refused as refused:
            # What the visitor sees is what decides.
            assert refused.code == f"ticket-{before}"
            assert (before, wanted) not in TABLE
        else:
            assert TABLE[before, wanted].to is after

    @precondition(lambda self: self.given)
    @rule(data=st.data(), desk=desks)
    def bring_back(self, data: st.DataObject, desk: str) -> None:
        ticket = data.draw(st.sampled_from(self.given))
        try:
            assert self.office.staff(desk).back(ticket.id).state is State.WAITING
        except Refused as refused:
            assert refused.code.startswith("ticket-")

    @invariant()
    def the_journal_has_no_gap_and_follows_the_table(self) -> None:
        self.entries += self.feed.wait(0)
        assert [one.number for one in self.entries] == list(range(1, len(self.entries) + 1))
        states: dict[int, State] = {}
        for entry in self.entries:
            if entry.ticket is None:
                continue
            if entry.kind == "taken":
                assert entry.ticket not in states
            elif entry.kind == "arrived" and states[entry.ticket] is State.SERVING:
                assert entry.data["estimated"] is False
            else:
                cell = TABLE[states[entry.ticket], ACTION_OF[entry.kind]]
                assert cell.to is STATE_AFTER[entry.kind]
            states[entry.ticket] = STATE_AFTER[entry.kind]
        with self.office._store.read() as reading:
            rows = reading.connection.execute(select(tickets)).mappings().all()
            given = reading.connection.execute(select(counters.c.given)).scalars().all()
        assert {row["id"]: State(row["state"]) for row in rows} == states
        assert sum(given) == len(rows) == len(self.given)
        active = [row for row in rows if State(row["state"]) in ACTIVE]
        assert max(Counter(row["desk"] for row in active).values(), default=0) <= 1
        assert max(Counter(row["visit"] for row in active).values(), default=0) <= 1

    @invariant()
    def everybody_sees_the_same(self) -> None:
        visitor = self.office.visitor("kiosk-1")
        seen = {one.id: visitor.ticket(one.code) for one in self.given}
        home = {one.id: one.waiting for one in visitor.home().services}
        for service in ("lab", "kela", "health"):
            waiting = [
                one
                for one in seen.values()
                if one.service == service and one.state is State.WAITING
            ]
            assert home[service] == len(waiting)
            ahead = sorted(one.people_ahead for one in waiting)
            assert ahead == list(range(len(waiting)))
        live = {
            call.number
            for lobby in ("lobby-1", "lobby-2")
            for call in self.office.lobby(lobby).view().calls
            if call.live
        }
        assert live <= {one.number for one in seen.values() if one.state is State.CALLED}
        for desk in DESKS:
            current = self.office.staff(desk).view().current
            if current is not None:
                assert seen[current.id].state is current.state
                assert seen[current.id].desk is not None


TestAnyDay = AnyDay.TestCase
TestAnyDay.settings = settings(
    max_examples=8,
    stateful_step_count=25,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)


def test_the_days_words_cover_every_kind_of_entry(tmp_path: Path):
    with open_small(tmp_path / "vuoro.db") as office, closing(office.feed(0)) as feed:
        assert {entry.kind for entry in feed.wait(0)} == {"published"}
    assert {*ACTION_OF, "taken"} == {*STATE_AFTER}
