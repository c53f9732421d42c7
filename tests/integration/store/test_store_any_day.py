"""Any day: random visitors and clerks over SQLite, with invariants after every step."""

# ruff: noqa: PT017 - a refusal is one of the outcomes here, not the only one
from __future__ import annotations

import shutil
import tempfile
from collections import Counter
from collections.abc import Callable
from dataclasses import asdict
from datetime import timedelta
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule
from sqlalchemy import select
from support.small_centre import TUESDAY_TEN, open_small, small_centre

from config.centre import ORDINARY
from kiosk.clock import HandClock
from kiosk.errors import Refused
from kiosk.queueing.order import Choice, Head, choose, next_share
from kiosk.queueing.states import TicketState, fold
from kiosk.queueing.ticket import ACTIVE, ENDED, TABLE, Action, State
from kiosk.roles.views import DeskTicket
from kiosk.store import tickets as stored_tickets
from kiosk.store.schema import counters, mixes, tickets, visits
from kiosk.store.tickets import Row

DESKS = ("lab-1", "lab-2", "kela-1", "both-1", "health-1", "mental-1")
SERVICES = ("lab", "kela", "health", "mental")
LIMIT = timedelta(minutes=30)
CLASS = '\n[[classes]]\nid = "elder"\nname = { fi = "Iäkkäät", en = "Elderly" }\n'
BOTH = "services = ['lab', 'kela']"
ANY_CENTRE = small_centre(
    {
        # Every rule of a policy at one desk, and one desk that calls by itself.
        BOTH: f"{BOTH}\npolicy.longest_wait_minutes = 30\n"
        "policy.class_mix = { elder = 2, ordinary = 1 }\npolicy.mix = { lab = 2, kela = 1 }\n",
        'id = "lab-2"\n': 'id = "lab-2"\nauto_call = true\n',
        '[[kiosks]]\nid = "kiosk-1"': f'{CLASS}\n[[kiosks]]\nid = "kiosk-1"',
    }
)
# What may be answered to a clerk who acts at a random moment.
REFUSED_AT_A_DESK = {
    "still-called",
    "nobody-here",
    "too-early-to-miss",
    "never-missed",
    "ticket-changed",
    "at-other-desk",
    *(f"ticket-{state}" for state in State),
}
REFUSED_UNDO = {"nothing-to-undo", "undo-too-late", "undo-overtaken"}
desks = st.sampled_from(DESKS)
services = st.sampled_from(SERVICES)
needs = st.sampled_from([(), (), (), ("step_free",), ("no_hearing",)])


class AnyDay(RuleBasedStateMachine):
    """One office, one day."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp(prefix="vuoro-day-"))
        self.clock = HandClock(TUESDAY_TEN)
        self.office = open_small(self.folder / "vuoro.db", self.clock, ANY_CENTRE)
        self.feed = self.office.feed(0)
        self.entries = list(self.feed.wait(0))
        self.given: dict[int, str] = {}
        self.numbers: set[str] = set()
        self.touches = 0
        self.before: dict[str, dict[int, Row]] = {}

    def teardown(self) -> None:
        self.feed.close()
        self.office.close()
        shutil.rmtree(self.folder)

    # What is stored

    def rows(self) -> dict[int, Row]:
        with self.office._store.read() as reading:
            found = stored_tickets.many(
                reading.connection, tickets.c.id > 0, (tickets.c.id,), 10_000
            )
        return {row.id: row for row in found}

    def heads(self, desk: str) -> list[Head]:
        """The heads of a desk's queues, found the slow way."""
        now, profile = self.clock.now(), self.profile(desk)
        rows = list(self.rows().values())
        with self.office._store.read() as reading:
            free = reading.connection.execute(select(visits.c.id, visits.c.free_from))
            walking = {row.id: row.free_from for row in free}
        busy = {row.visit for row in rows if row.state in ACTIVE}
        found: dict[tuple[str, str], Row] = {}
        for row in rows:
            back = row.state is State.HELD and row.held_until is not None and row.held_until <= now
            free = walking[row.visit] is None or walking[row.visit] <= now
            here = row.for_desk in {None, desk} and row.service in profile.services
            if not (row.state is State.WAITING or back) or not here or not free:
                continue
            if row.visit in busy:
                continue
            queue = (row.service, row.priority or ORDINARY)
            first = found.get(queue)
            if first is None or (row.since, row.id) < (first.since, first.id):
                found[queue] = row
        return [
            Head(row.id, row.service, row.since, row.taken_at, 20, row.priority or ORDINARY)
            for row in found.values()
        ]

    def profile(self, desk: str) -> Any:
        centre = self.office.centre()
        return centre.profile(centre.desk(desk).profile)

    def given_by_mixes(self, desk: str) -> dict[tuple[str, ...], dict[str, int]]:
        found: dict[tuple[str, ...], dict[str, int]] = {}
        with self.office._store.read() as reading:
            rows = reading.connection.execute(
                select(mixes).where(mixes.c.profile == self.profile(desk).id)
            ).mappings()
            for row in rows:
                among = tuple(row["among"].split(" "))
                found.setdefault(among, {})[row["share"]] = row["given"]
        return found

    # What people do

    def note(self, ticket: int, number: str, code: str) -> None:
        assert number not in self.numbers
        self.numbers.add(number)
        self.given[ticket] = code

    def open(self, service: str) -> bool:
        home = self.office.visitor("kiosk-1").home()
        return next(one.takes_numbers for one in home.services if one.id == service)

    @rule(service=services, needs=needs, again=st.booleans())
    def take(self, service: str, needs: tuple[str, ...], again: bool) -> None:
        self.clock.advance(seconds=1)
        self.touches += 1
        once = f"touch-{self.touches}"
        kiosk = self.office.visitor("kiosk-1")
        if not self.open(service):
            return
        ticket = kiosk.take_ticket(service, needs=needs, once=once)
        self.note(ticket.id, ticket.number, ticket.code)
        if again:
            assert kiosk.take_ticket(service, needs=needs, once=once).id == ticket.id

    @rule(service=services, desk=desks)
    def give_a_class(self, service: str, desk: str) -> None:
        self.clock.advance(seconds=1)
        ticket = self.office.staff(desk).give_number(service, priority="elder")
        self.note(ticket.id, ticket.number, ticket.code)

    @rule(wanted=st.permutations(SERVICES), count=st.integers(2, 3))
    def take_several(self, wanted: list[str], count: int) -> None:
        self.clock.advance(seconds=1)
        if not all(self.open(service) for service in wanted[:count]):
            return
        visit = self.office.visitor("kiosk-1").take_visit(wanted[:count])
        for stop in visit.stops:
            self.note(stop.ticket.id, stop.ticket.number, stop.ticket.code)

    @rule(seconds=st.sampled_from([1, 30, 59, 60, 61, 90, 600, 1900]))
    def time_goes_by(self, seconds: int) -> None:
        self.clock.advance(seconds=seconds)

    def expected(self, desk: str) -> Choice | None:
        given = self.given_by_mixes(desk)
        return choose(self.heads(desk), self.profile(desk).policy, self.clock.now(), given)

    @rule(desk=desks)
    def call_next(self, desk: str) -> None:
        clerk = self.office.staff(desk)
        present = clerk.view().current
        if present is not None and present.state is State.SERVING:
            # Ended first, so that what is chosen next can be foretold.
            self.act(desk, "done", clerk.done)
            present = clerk.view().current
        expected, heads = self.expected(desk), self.heads(desk)
        before = self.rows()
        try:
            called = clerk.call_next(seen=0 if present is None else present.id)
        except Refused as refused:
            assert refused.code == "still-called"
            assert present is not None
            assert present.state is State.CALLED
            return
        assert present is None
        if called is None:
            assert expected is None
            return
        self.before[desk] = before
        assert expected is not None
        assert (called.id, called.reason.rule) == (expected.ticket, str(expected.rule))
        self.longest_wait_is_kept(desk, called, heads)

    def longest_wait_is_kept(self, desk: str, called: DeskTicket, heads: list[Head]) -> None:
        if self.profile(desk).policy.longest_wait_minutes is None:
            return
        over = [head for head in heads if self.clock.now() - head.taken_at > LIMIT]
        if over:
            worst = min(over, key=lambda head: (head.taken_at, head.ticket))
            assert called.id == worst.ticket

    def act(self, desk: str, verb: str, press: Callable[[], object]) -> None:
        before = self.rows()
        try:
            press()
        except Refused as refused:
            assert refused.code in REFUSED_AT_A_DESK, verb
            assert self.rows() == before
        else:
            self.before[desk] = before

    @rule(desk=desks, verb=st.sampled_from(["arrived", "recall", "missed", "done", "put_back"]))
    def press(self, desk: str, verb: str) -> None:
        self.act(desk, verb, getattr(self.office.staff(desk), verb))

    @precondition(lambda self: self.given)
    @rule(
        data=st.data(),
        desk=desks,
        verb=st.sampled_from(["hold", "resume", "cancel", "back", "transfer", "send"]),
        service=services,
        first=st.booleans(),
    )
    def move(self, data: st.DataObject, desk: str, verb: str, service: str, first: bool) -> None:
        ticket = data.draw(st.sampled_from(sorted(self.given)))
        clerk = self.office.staff(desk)
        verbs: dict[str, Callable[[], object]] = {
            "hold": lambda: clerk.hold(10, ticket),
            "resume": lambda: clerk.resume(ticket),
            "cancel": lambda: clerk.cancel(ticket),
            "back": lambda: clerk.back(ticket),
            "transfer": lambda: clerk.transfer(service, first=first, ticket=ticket),
            "send": lambda: clerk.transfer(desk="both-1", first=first, ticket=ticket),
        }
        self.act(desk, verb, verbs[verb])

    @rule(desk=desks)
    def undo(self, desk: str) -> None:
        clerk = self.office.staff(desk)
        offered, before = clerk.view().undo, self.rows()
        try:
            undone = clerk.undo()
        except Refused as refused:
            assert refused.code in REFUSED_UNDO
            assert offered is None
            assert self.rows() == before
            return
        assert offered is not None
        after, was = self.rows(), self.before.get(desk, {})
        touched = {one.id for one in undone}
        assert {one for one in before if before[one] != after[one]} <= touched
        if offered.verb != "auto_call":
            assert {one: after[one] for one in touched} == {one: was[one] for one in touched}

    @precondition(lambda self: self.given)
    @rule(data=st.data(), action=st.sampled_from(["cancel", "come_back", "hold", "resume"]))
    def visitor_acts(self, data: st.DataObject, action: str) -> None:
        ticket = data.draw(st.sampled_from(sorted(self.given)))
        visitor = self.office.visitor("kiosk-2")
        # The slip of a visit leads to whichever of its tickets counts now.
        shown = visitor.ticket(self.given[ticket])
        code, before = shown.code, shown.state
        wanted = {"come_back": Action.BACK}.get(action) or Action(action)
        rest = (20,) if action == "hold" else ()
        try:
            after = getattr(visitor, action)(code, *rest).state
        except Refused as refused:
            # What the visitor sees is what decides.
            assert refused.code == f"ticket-{before}"
            at_desk = (action == "hold" and before in ACTIVE) or before is State.SERVING
            assert (before, wanted) not in TABLE or at_desk
        else:
            # A desk that calls by itself may have called at once.
            assert after in {TABLE[before, wanted].to, State.CALLED}

    # What always holds

    @invariant()
    def the_journal_has_no_gap_and_tells_what_the_tables_hold(self) -> None:
        self.entries += self.feed.wait(0)
        assert [one.number for one in self.entries] == list(range(1, len(self.entries) + 1))
        rows = self.rows()
        told = {ticket: asdict(state) for ticket, state in fold(self.entries).items()}
        stored = {}
        for row in rows.values():
            values = {**asdict(row), "ticket": row.id, "number": row.printed}
            stored[row.id] = {field: values[field] for field in TicketState.__slots__}
        assert told == stored
        assert set(rows) == set(self.given)
        with self.office._store.read() as reading:
            given = reading.connection.execute(select(counters.c.given)).scalars().all()
        assert sum(given) == len(rows)

    @invariant()
    def nobody_and_no_desk_is_double(self) -> None:
        active = [row for row in self.rows().values() if row.state in ACTIVE]
        assert max(Counter(row.desk for row in active).values(), default=0) <= 1
        assert max(Counter(row.visit for row in active).values(), default=0) <= 1
        assert len({row.printed for row in self.rows().values()}) == len(self.given)

    @invariant()
    def the_mixes_are_exact_to_less_than_a_round(self) -> None:
        weights = {":elder": 2, ":ordinary": 1, "lab": 2, "kela": 1}
        for among, given in self.given_by_mixes("both-1").items():
            total = sum(given.values())
            owed: dict[str, int] = dict.fromkeys(among, 0)
            for _ in range(total):
                owed[next_share(among, weights, owed)] += 1
            assert given == {share: count for share, count in owed.items() if count}

    @invariant()
    def everybody_sees_the_same(self) -> None:
        visitor = self.office.visitor("kiosk-1")
        caretaker = self.office.caretaker()
        seen = {one: caretaker.ticket(code) for one, code in self.given.items()}
        home = {one.id: one.waiting for one in visitor.home().services}
        for service in ("lab", "kela", "health"):
            waiting = [
                one
                for one in seen.values()
                if one.service == service and one.state is State.WAITING
            ]
            assert home[service] == len(waiting)
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
        assert all(seen[one].desk is None for one in seen if seen[one].state in ENDED)


TestAnyDay = AnyDay.TestCase
TestAnyDay.settings = settings(
    max_examples=10,
    stateful_step_count=30,
    deadline=None,
    # Each step opens a database: explaining a failure line by line takes longer than the day.
    phases=(Phase.explicit, Phase.reuse, Phase.generate, Phase.shrink),
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
