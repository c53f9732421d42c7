"""Lifts, stairs, doors and areas out of use: who may say so, until when, and who is told."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from datetime import timedelta
from typing import Any

import pytest
from support.small_centre import TUESDAY_TEN, ZONE, open_small
from support.small_plan import planned_centre, small_plan

from kiosk.clock import HandClock
from kiosk.errors import Refused
from kiosk.office import Office


@pytest.fixture
def office(database: str, clock: HandClock) -> Iterator[Office]:
    with open_small(database, clock, planned_centre()) as opened:
        yield opened


def refusal(call: Any) -> Refused:
    with pytest.raises(Refused) as refused:
        call()
    return refused.value


def out(office: Office) -> list[str]:
    return [one.key for one in office.caretaker().blocked_ways()]


def told(office: Office) -> list[tuple[str, Any, Any]]:
    with closing(office.feed(0)) as feed:
        entries = [one for one in feed.wait(0) if one.kind in {"blocked", "unblocked"}]
    return [(one.kind, one.data["way"], one.data.get("until")) for one in entries]


def test_out_of_use_until_somebody_says_otherwise(office: Office, clock: HandClock) -> None:
    caretaker = office.caretaker()
    view = caretaker.block_way("lift-a")
    assert (view.key, view.kind, view.floors) == ("lift-a", "lift", ("1", "2"))
    assert (view.named.say("fi"), view.since, view.until) == ("Hissi A", TUESDAY_TEN, None)
    clock.advance(days=3)
    assert caretaker.blocked_ways() == (view,)
    # Said again it stands as it stood, and nobody is woken.
    assert caretaker.block_way("lift-a") == view
    caretaker.unblock_way("lift-a")
    assert out(office) == []
    assert told(office) == [("blocked", "lift-a", None), ("unblocked", "lift-a", None)]


def test_every_reader_compares_the_end_with_its_own_now(office: Office, clock: HandClock) -> None:
    ends = TUESDAY_TEN + timedelta(minutes=30)
    # A naive time is the wall clock's.
    view = office.supervisor().block_way("lift-a", ends.astimezone(ZONE).replace(tzinfo=None))
    assert view.until == ends
    clock.set(ends - timedelta(microseconds=1))
    assert out(office) == ["lift-a"]
    clock.set(ends)
    assert out(office) == []
    assert refusal(lambda: office.caretaker().unblock_way("lift-a")).code == "not-blocked"


def test_what_is_over_is_written_down_by_whoever_tends(office: Office, clock: HandClock) -> None:
    ends = TUESDAY_TEN + timedelta(minutes=30)
    caretaker, steward = office.caretaker(), office.steward("here")
    caretaker.block_way("lift-a", ends)
    caretaker.block_way("stairs-a")
    clock.advance(minutes=29, seconds=55)
    assert steward.tend_all().again_at == ends
    clock.set(ends)
    steward.tend_all()
    steward.tend_all()
    assert told(office)[2:] == [("unblocked", "lift-a", None)]
    assert out(office) == ["stairs-a"]


def test_another_end_takes_the_place_of_the_first(office: Office, clock: HandClock) -> None:
    caretaker, ends = office.caretaker(), TUESDAY_TEN + timedelta(hours=1)
    caretaker.block_way("lift-a")
    clock.advance(minutes=5)
    view = caretaker.block_way("lift-a", ends)
    assert (view.since, view.until) == (TUESDAY_TEN, ends)
    # What was over but never tended begins anew.
    clock.set(ends)
    assert caretaker.block_way("lift-a").since == ends
    assert [until for _, _, until in told(office)] == [None, ends.isoformat(), None]


def test_a_press_repeated_is_one_press(office: Office, clock: HandClock) -> None:
    caretaker = office.caretaker()
    first = caretaker.block_way("lift-a", once="press-1")
    caretaker.unblock_way("lift-a", once="press-2")
    clock.advance(minutes=1)
    assert caretaker.block_way("lift-a", once="press-1") == first
    assert out(office) == []
    caretaker.unblock_way("lift-a", once="press-2")
    assert len(told(office)) == 2


def test_what_is_no_way_is_refused(office: Office) -> None:
    caretaker = office.caretaker()
    unknown = refusal(lambda: caretaker.block_way("lift_a"))
    assert (unknown.code, unknown.values["meant"]) == ("unknown-way", "lift-a")
    # A place one is led to is no passage unless it is an area.
    assert refusal(lambda: caretaker.block_way("kiosk-1")).code == "unknown-way"
    over = refusal(lambda: caretaker.block_way("lift-a", TUESDAY_TEN))
    assert over.code == "block-over"
    caretaker.block_way("stairs-a")
    near = refusal(lambda: caretaker.unblock_way("stair-a"))
    assert (near.code, near.values["meant"]) == ("not-blocked", "stairs-a")


def test_everything_that_can_be_out_of_use_is_listed(office: Office) -> None:
    office.caretaker().block_way("node -1")
    listed = {one.key: one for one in office.caretaker().passages()}
    assert [*listed][:2] == ["lift-a", "stairs-a"]
    # Doors and areas without name or key of their own only fill the list.
    assert {"hall", "back_hall", "lab_door"} <= set(listed)
    assert "way -1004" not in listed
    assert listed["lift-a"].since is None
    assert out(office) == ["node -1"]


def test_without_a_plan_there_is_nothing_to_block(database: str, clock: HandClock) -> None:
    with open_small(database, clock) as office:
        assert refusal(lambda: office.caretaker().block_way("lift-a")).code == "no-plan"
        assert office.caretaker().blocked_ways() == ()


def test_what_a_newer_plan_lacks_stays_blocked_without_a_name(
    database: str, clock: HandClock
) -> None:
    with open_small(database, clock, planned_centre()) as office:
        office.caretaker().block_way("lift-a")
        office.caretaker().publish(planned_centre(changes={'"Pieni talo"': '"Talo"'}))
        assert [one.kind for one in office.caretaker().blocked_ways()] == ["lift"]
        office.caretaker().publish(planned_centre(small_plan().replace(b"lift-a", b"lift-b")))
        gone = office.caretaker().blocked_ways()
        assert [(one.key, one.kind, one.floors) for one in gone] == [("lift-a", "", ())]
        office.caretaker().unblock_way("lift-a")
        assert out(office) == []


def test_the_journal_alone_tells_what_is_out_of_use(office: Office, clock: HandClock) -> None:
    caretaker, supervisor = office.caretaker(), office.supervisor()
    steps = (
        lambda: caretaker.block_way("lift-a"),
        lambda: supervisor.block_way("stairs-a", clock.now() + timedelta(minutes=5)),
        lambda: caretaker.block_way("node -1", clock.now() + timedelta(minutes=50)),
        lambda: caretaker.unblock_way("lift-a"),
        lambda: supervisor.block_way("stairs-a"),
        lambda: caretaker.block_way("lab_door", clock.now() + timedelta(seconds=30)),
    )
    for step in steps:
        step()
        clock.advance(minutes=1)
        office.steward("here").tend_all()
        folded: dict[str, str | None] = {}
        for kind, way, until in told(office):
            if kind == "blocked":
                folded[way] = until
            else:
                folded.pop(way)
        stands = {one.key: one.until for one in caretaker.blocked_ways()}
        assert folded == {
            key: None if until is None else until.isoformat() for key, until in stands.items()
        }
    assert out(office) == ["node -1", "stairs-a"]
