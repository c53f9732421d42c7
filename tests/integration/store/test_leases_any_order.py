"""Whatever owners, commands, supervisors and time do in any order: one owner a desk."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule, run_state_machine_as_test
from support.small_centre import TUESDAY_TEN, open_small, small_centre

from kiosk.clock import HandClock
from kiosk.errors import Refused
from kiosk.office import open_office
from kiosk.queueing.staffing import SeatState

LEASE = timedelta(seconds=120)
OWNERS = st.sampled_from(["Anna", "Bo"])
WHOEVER = st.sampled_from(["Anna", "Bo", ""])


@dataclass
class Known:
    """What must be so of the desk, told by the rules in words."""

    owner: str = ""
    until: datetime = TUESDAY_TEN - timedelta(days=1)
    paused: bool = False
    paused_until: datetime | None = None


def refusal(act: Callable[[], object]) -> Refused | None:
    """Why it may not be; None when it was done."""
    try:
        act()
    except Refused as refused:
        return refused
    return None


class Desk(RuleBasedStateMachine):
    """One desk that calls by itself, three who act there, and somebody who tends."""

    template: Path

    def __init__(self) -> None:
        super().__init__()
        self.folder = TemporaryDirectory()
        file = Path(self.folder.name) / "desk.db"
        shutil.copy(self.template, file)
        self.clock = HandClock(TUESDAY_TEN)
        self.office = open_office(file, clock=self.clock)
        self.known, self.seen = Known(), 0

    def teardown(self) -> None:
        self.office.close()
        self.folder.cleanup()

    @property
    def living(self) -> bool:
        return self.clock.now() < self.known.until

    def try_act(self, owner: str, act: Callable[[], object], *, calls: bool = False) -> bool:
        """Acts; whether it was done. It must be refused exactly when another has the desk."""
        taken = owner != "" and self.living and self.known.owner not in {"", owner}
        held = self.living and (owner == "" or self.known.owner == owner)
        paused = held and self.paused
        refused = refusal(act)
        if refused is not None:
            assert (refused.code == "desk-taken") == taken
            if refused.code == "desk-taken":
                assert refused.values["owner"] == self.known.owner
            assert refused.code in {"desk-taken", "desk-paused", "still-called", "nobody-here"}
            assert refused.code != "desk-paused" or (calls and paused)
            return False
        assert not taken
        assert not (calls and paused)
        self.renew(owner, held=held)
        return True

    @property
    def paused(self) -> bool:
        until = self.known.paused_until
        return self.known.paused and (until is None or until > self.clock.now())

    def renew(self, owner: str, *, held: bool) -> None:
        until = self.clock.now() + LEASE
        if not held:
            self.known = Known(owner, until)
        elif self.known.paused and not self.paused:
            self.known = Known(self.known.owner, until)
        else:
            self.known.until = max(self.known.until, until)

    @rule(seconds=st.sampled_from([1, 30, 119, 120, 600]))
    def time_passes(self, seconds: int) -> None:
        self.clock.advance(seconds=seconds)

    @rule()
    def somebody_comes(self) -> None:
        self.office.visitor("kiosk-1").take_ticket("lab")

    @rule(owner=OWNERS)
    def sits(self, owner: str) -> None:
        self.try_act(owner, self.office.staff("lab-1", owner).sit)

    @rule(owner=WHOEVER)
    def calls(self, owner: str) -> None:
        desk = self.office.staff("lab-1", owner)
        self.try_act(owner, desk.call_next, calls=True)

    @rule(owner=WHOEVER)
    def ends(self, owner: str) -> None:
        self.try_act(owner, self.office.staff("lab-1", owner).done)

    @rule(owner=OWNERS)
    def keeps(self, owner: str) -> None:
        mine = self.living and self.known.owner == owner
        try:
            state = self.office.staff("lab-1", owner).keep()
        except Refused:
            assert self.living
            assert self.known.owner not in {"", owner}
            return
        assert (state in {SeatState.OPEN, SeatState.PAUSED}) == mine or self.known.owner == ""
        if mine:
            self.known.until = max(self.known.until, self.clock.now() + LEASE)

    @rule(owner=OWNERS, minutes=st.none() | st.sampled_from([1, 5]))
    def pauses(self, owner: str, minutes: int | None) -> None:
        desk = self.office.staff("lab-1", owner)
        if self.try_act(owner, lambda: desk.pause(minutes)):
            self.known.paused, self.known.paused_until = True, None
            if minutes is not None:
                self.known.paused_until = self.clock.now() + timedelta(minutes=minutes)
                self.known.until = max(self.known.until, self.known.paused_until + LEASE)

    @rule(owner=OWNERS)
    def goes_on(self, owner: str) -> None:
        if self.try_act(owner, self.office.staff("lab-1", owner).go_on):
            was_paused, self.known.paused = self.known.paused, False
            if was_paused:
                self.known.until = self.clock.now() + LEASE

    @rule(owner=OWNERS)
    def leaves(self, owner: str) -> None:
        taken = self.living and self.known.owner not in {"", owner}
        refused = refusal(self.office.staff("lab-1", owner).leave)
        assert (refused is not None) == taken
        if not taken:
            self.known = Known()

    @rule()
    def is_freed(self) -> None:
        refused = refusal(lambda: self.office.supervisor().free("lab-1"))
        assert (refused is None) == self.living
        self.known = Known()

    @rule()
    def is_tended(self) -> None:
        again_at = self.office.steward("one").tend()
        assert again_at is not None
        if self.living and self.known.paused and not self.paused:
            self.known.paused, self.known.paused_until = False, None

    @invariant()
    def everybody_is_told_the_same(self) -> None:
        sitting = self.office.staff("lab-1").view().sitting
        if not self.living:
            assert sitting is None
            return
        assert sitting is not None
        assert (sitting.owner, sitting.until) == (self.known.owner, self.known.until)
        assert (sitting.paused_at is not None) == self.paused

    @invariant()
    def nobody_is_called_to_a_desk_that_calls_nobody(self) -> None:
        with closing(self.office.feed(self.seen)) as feed:
            entries = feed.wait(0)
            self.seen = feed.cursor
        if any(entry.kind == "called" for entry in entries):
            assert self.living
            assert not self.paused


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    file = tmp_path_factory.mktemp("desk") / "desk.db"
    changes = {'id = "lab-1"\nplace': 'id = "lab-1"\nauto_call = true\nplace'}
    open_small(file, centre=small_centre(changes)).close()
    return file


def test_one_owner_a_desk_whatever_happens(template: Path) -> None:
    Desk.template = template
    run_state_machine_as_test(
        Desk,
        settings=settings(
            max_examples=25,
            stateful_step_count=25,
            deadline=None,
            suppress_health_check=list(HealthCheck),
        ),
    )
