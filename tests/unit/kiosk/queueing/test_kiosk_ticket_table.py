"""The table of ticket states: every pair of state and action."""

from __future__ import annotations

import subprocess
import sys
from itertools import product

import pytest

from kiosk.errors import Refused
from kiosk.queueing.ticket import ACTIVE, ENDED, TABLE, Action, State, Who, move, table_text

# Written out here once more on purpose: the design's table, as a reader would check it.
EXPECTED = {
    "waiting": {
        "call": "called",
        "hold": "held",
        "transfer": "waiting",
        "cancel": "cancelled",
        "expire": "expired",
    },
    "called": {
        "recall": "called",
        "arrive": "serving",
        "done": "served",
        "miss": "missed",
        "return": "waiting",
        "hold": "held",
        "transfer": "waiting",
        "cancel": "cancelled",
    },
    "serving": {
        "recall": "called",
        "done": "served",
        "miss": "missed",
        "return": "waiting",
        "hold": "held",
        "transfer": "waiting",
        "cancel": "cancelled",
    },
    "missed": {"back": "waiting", "cancel": "cancelled", "expire": "expired"},
    "held": {"resume": "waiting", "cancel": "cancelled", "expire": "expired"},
    "served": {},
    "cancelled": {},
    "expired": {},
}


@pytest.mark.parametrize(("state", "action"), list(product(State, Action)))
def test_every_pair_leads_where_the_design_says_or_is_refused(state: State, action: Action):
    then = EXPECTED[state].get(action)
    if then is not None:
        assert move(state, action, "L042") is State(then)
        return
    with pytest.raises(Refused) as refused:
        move(state, action, "L042")
    assert refused.value.code == f"ticket-{state}"
    assert refused.value.key == f"refused-ticket-{state}"
    assert refused.value.values == {"number": "L042", "action": str(action)}


def test_ended_tickets_have_no_way_on_and_all_others_can_end():
    for state in State:
        ways = {then.to for (start, _), then in TABLE.items() if start is state}
        assert bool(ways) != (state in ENDED)
    reached = {State.WAITING}
    while more := {t.to for (start, _), t in TABLE.items() if start in reached} - reached:
        reached |= more
    assert reached == set(State)


def test_no_active_ticket_is_ended_by_time():
    for (state, _), transition in TABLE.items():
        if transition.who is Who.TIME:
            assert state not in ACTIVE
            assert not transition.undoable


def test_the_module_prints_its_table():
    printed = subprocess.run(
        [sys.executable, "-m", "kiosk.queueing.ticket"], capture_output=True, text=True, check=True
    ).stdout
    assert printed == table_text() + "\n"
    lines = [line.split(maxsplit=3) for line in printed.splitlines()]
    assert len(lines) == len(TABLE) + 1
    assert ["called", "miss", "missed"] in [line[:3] for line in lines]
