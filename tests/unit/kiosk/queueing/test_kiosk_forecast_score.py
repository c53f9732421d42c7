"""Forecasts are judged by what happened, from only what was known when they were made."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from support.recorded_queue import Told, lognormal, recorded_queue
from support.small_centre import TUESDAY_TEN, small_centre

from kiosk.queueing.opening import Opening
from kiosk.queueing.scoring import JUDGED, LEARNT_FROM, Promised, promised, scores, stretch_for
from kiosk.queueing.situation import Stretch
from kiosk.queueing.watching import Watcher

NOW = TUESDAY_TEN


def minutes(count: float) -> timedelta:
    return timedelta(minutes=count)


def open_all_day(_: str) -> Opening:
    return Opening(((NOW - minutes(600), NOW + minutes(600)),))


def told(*steps: tuple, starts: int = 1) -> list[Told]:
    """Entries from (minute, kind, ticket, desk, data), of the laboratory."""
    found = []
    for number, (at, kind, ticket, *more) in enumerate(steps, starts):
        desk, data = (*more, None, None)[:2]
        found.append(Told(number, NOW + minutes(at), kind, ticket, "lab", desk, data or {}))
    return found


def watched(*steps: tuple) -> Watcher:
    watcher = Watcher(small_centre())
    for entry in told(*steps):
        watcher.see(entry)
    return watcher


def known(watcher: Watcher, at: float):
    return watcher.situation("lab", NOW + minutes(at), open_all_day, 0.9)


def in_line(watcher: Watcher, at: float) -> list[int]:
    queue = sorted(known(watcher, at).queue, key=lambda one: (one.head.since, one.head.ticket))
    return [one.head.ticket for one in queue]


def busy(watcher: Watcher, at: float) -> dict[str, str]:
    return {one.id: one.busy_with for one in known(watcher, at).desks if one.busy_with}


TAKEN = tuple((at, "taken", at + 1) for at in range(4))


def test_who_waits_and_which_desk_is_busy():
    watcher = watched(*TAKEN, (4, "called", 1, "lab-1"))
    assert in_line(watcher, 4) == [2, 3, 4]
    assert busy(watcher, 4) == {"lab-1": "lab"}
    assert watcher.last_wait == {"lab": minutes(4)}
    watcher.see(*told((9, "served", 1, "lab-1"), starts=9))
    assert busy(watcher, 9) == {}
    assert known(watcher, 9).paces["lab"].cycles == (300.0,)


def test_a_desk_that_calls_has_ended_what_it_did():
    watcher = watched(*TAKEN, (4, "called", 1, "lab-1"), (9, "called", 2, "lab-1"))
    assert busy(watcher, 9) == {"lab-1": "lab"}
    assert known(watcher, 9).paces["lab"].cycles == (300.0,)


@pytest.mark.parametrize(
    ("steps", "line"),
    [
        ([(5, "cancelled", 2)], [3, 4]),
        ([(5, "expired", 2)], [3, 4]),
        ([(5, "missed", 1, "lab-1")], [2, 3, 4]),
        ([(5, "missed", 1, "lab-1"), (6, "returned", 1)], [2, 3, 1, 4]),
        ([(5, "returned", 1, None, {"put_back": True})], [1, 2, 3, 4]),
        ([(5, "transferred", 1, None, {"to": "lab"})], [1, 2, 3, 4]),
        ([(5, "transferred", 4, None, {"to": "lab", "first": True})], [4, 2, 3]),
        ([(5, "recalled", 1, "lab-1"), (6, "slip", 2)], [2, 3, 4]),
        ([(5, "called", 77, "lab-2")], [2, 3, 4]),
    ],
)
def test_tickets_go_where_the_journal_says(steps, line):
    watcher = watched(*TAKEN, (4, "called", 1, "lab-1"), *steps)
    assert in_line(watcher, 9) == line


def test_after_too_many_misses_one_goes_to_the_end():
    again = [(at, kind, 1, desk) for at, kind, desk in (
        (5, "missed", "lab-1"), (6, "returned", None), (7, "called", "lab-1"),
        (8, "missed", "lab-1"), (9, "returned", None), (10, "called", "lab-1"),
        (11, "missed", "lab-1"), (12, "returned", None),
    )]  # fmt: skip
    watcher = watched(*TAKEN, (4, "called", 1, "lab-1"), *again)
    assert in_line(watcher, 13) == [2, 3, 4, 1]


def test_a_hold_ends_by_itself():
    until = (NOW + minutes(20)).isoformat()
    watcher = watched(*TAKEN, (4, "held", 1, None, {"until": until}))
    assert watcher.queued(1, NOW + minutes(10)).callable_from == NOW + minutes(20)
    assert watcher.queued(1, NOW + minutes(20)).callable_from is None
    watcher.see(*told((15, "resumed", 1), starts=9))
    assert watcher.queued(1, NOW + minutes(15)).callable_from is None


def test_an_undone_call_never_happened():
    watcher = watched(
        *TAKEN,
        (4, "called", 1, "lab-1"),
        (9, "served", 1, "lab-1"),
        (9, "called", 2, "lab-1"),
        (10, "undone", 1, "lab-1", {"entry": 6}),
        (10, "undone", 2, "lab-1", {"entry": 6}),
    )
    assert in_line(watcher, 10) == [2, 3, 4]
    assert known(watcher, 10).paces == {}
    desk = next(one for one in known(watcher, 10).desks if one.id == "lab-1")
    assert (desk.busy_with, desk.busy_since) == ("lab", NOW + minutes(4))


def test_turns_of_a_mix_are_counted_and_start_anew_each_day():
    reason = {
        "reason": {"among": ["kela", "lab"], "share": "lab", "groups": ["a", "b"], "group": "a"}
    }
    watcher = watched(*TAKEN, (4, "called", 1, "lab-1", reason), (5, "called", 2, "lab-2", reason))
    assert known(watcher, 5).given == {
        "lab": {("kela", "lab"): {"lab": 2}, (":a", ":b"): {":a": 2}}
    }
    watcher.new_day()
    assert known(watcher, 6).given == {}
    assert in_line(watcher, 6) == []


def test_what_the_centre_no_longer_has_is_passed_over():
    watcher = Watcher(small_centre())
    watcher.see(Told(1, NOW, "taken", 1, "gone", None))
    watcher.see(Told(2, NOW, "published", None, None, None))
    watcher.see(*told((1, "taken", 2), starts=3))
    watcher.see(*told((2, "called", 2, "gone-1"), starts=4))
    assert in_line(watcher, 3) == []


def test_booked_visitors_stand_at_their_time_and_late_ones_at_their_coming():
    booked = {"booked_at": (NOW - minutes(60)).isoformat(), "lane": "appointment"}
    watcher = watched(*TAKEN, (5, "taken", 9, None, booked))
    late = watcher.queued(9, NOW + minutes(5))
    assert (late.head.late, late.head.since) == (True, NOW + minutes(5))
    soon = {"booked_at": (NOW + minutes(10)).isoformat(), "lane": "appointment"}
    watcher.see(*told((6, "taken", 10, None, soon), starts=20))
    assert watcher.queued(10, NOW + minutes(6)).head.on_time


# -- promises and scores ----------------------------------------------------------------------

DAY = recorded_queue(NOW, "lab", ["lab-1", "lab-2"], 160, lognormal(300, 0.7), hours=6)


def promises(entries, **values) -> list[Promised]:
    return promised(Watcher(small_centre()), entries, open_all_day, 0.9, **values)


def test_a_promise_is_made_of_nothing_that_came_later():
    whole = {one.ticket: one for one in promises(DAY)}
    cut = next(at for at, entry in enumerate(DAY) if entry.kind == "taken" and entry.ticket == 70)
    call = next(entry for entry in DAY if entry.kind == "called" and entry.ticket == 70)
    # The same past, then nothing but this one's call.
    alone = {one.ticket: one for one in promises([*DAY[: cut + 1], call])}
    assert alone[70] == whole[70]
    assert whole[70].earliest is not None


def test_only_chosen_tickets_are_looked_at():
    few = promises(DAY, chosen={50, 60}.__contains__)
    everyone = {one.ticket: one for one in promises(DAY)}
    assert {one.ticket for one in few} == {50, 60}
    # How wide the range is was learnt from fewer.
    assert all(everyone[one.ticket].likely == one.likely for one in few)


@pytest.mark.parametrize("kind", ["held", "transferred", "cancelled", "expired"])
def test_whose_wait_was_not_the_queues_is_left_out(kind: str):
    data = {"until": (NOW + minutes(9)).isoformat(), "to": "lab"}
    entries = told((0, "taken", 1), (1, kind, 1, None, data), (20, "called", 1, "lab-1"))
    assert promises(entries) == []
    booked = {"booked_at": NOW.isoformat()}
    assert promises(told((0, "taken", 1, None, booked), (2, "called", 1, "lab-1"))) == []


def test_ours_is_better_than_the_wait_of_the_last_one_and_keeps_its_promise():
    (one,) = scores(promises(DAY))
    assert one.service == "lab"
    assert one.promises + one.silent == sum(entry.kind == "called" for entry in DAY)
    assert 5 <= one.silent <= 15
    assert one.ours.coverage >= 0.85
    assert one.ours.coverage > one.by_last.coverage
    assert one.ours.error_minutes < one.by_last.error_minutes
    assert one.width_minutes >= 1
    assert one.reliable


def said(
    called: float, earliest: float | None = 5, latest: float | None = 15, **values
) -> Promised:
    at = {name: None if value is None else NOW + minutes(value) for name, value in {
        "earliest": earliest, "latest": latest, "likely": 9, "by_mean": 8, "by_last": 20,
        **values,
    }.items()}  # fmt: skip
    return Promised(1, "lab", NOW, called_at=NOW + minutes(called), **at)


def test_a_score_counts_what_was_within():
    (one,) = scores([said(5), said(10), said(15), said(16), said(7, None, None, likely=None)])
    assert (one.promises, one.silent, one.width_minutes) == (4, 1, 10)
    assert one.ours.coverage == 0.75
    assert one.ours.error_minutes == pytest.approx((4 + 1 + 6 + 7) / 4)
    # Three to 13 minutes; 15 to 25 minutes.
    assert (one.by_mean.coverage, one.by_last.coverage) == (0.5, 0.5)
    assert one.by_mean.error_minutes == pytest.approx((3 + 2 + 7 + 8) / 4)


def test_a_rule_without_a_figure_holds_for_nobody():
    (one,) = scores([said(10, by_last=None), said(10, by_last=None)])
    assert (one.by_last.coverage, one.by_last.error_minutes) == (0, 0)
    (none,) = scores([said(10, None, None, likely=None)])
    assert (none.promises, none.ours.coverage, none.width_minutes, none.reliable) == (0, 0, 0, True)
    assert scores([]) == ()


def test_a_range_cut_off_at_the_taking_is_as_wide_behind():
    (one,) = scores([said(9, 0, 10, by_mean=1)])
    assert one.by_mean.coverage == 1
    (one,) = scores([said(11, 0, 10, by_mean=1)])
    assert one.by_mean.coverage == 0


def test_a_surprise_is_measured_in_halves_of_the_range_as_drawn():
    drawn = said(21, 5, 15, likely=9)
    assert drawn.surprise == pytest.approx(2)
    assert said(3, 5, 15, likely=9).surprise == pytest.approx(-1.5)
    # Twice as wide behind already: as drawn it would have ended at 12.
    stretched = replace(drawn, stretch=Stretch(down=1, up=2))
    assert stretched.surprise == pytest.approx(4)
    assert said(3, None, None, likely=None).surprise is None


def test_ranges_grow_as_calls_stray_and_shrink_as_they_hold():
    usual = stretch_for((), 0.9)
    assert 1 < usual.down < usual.up < 2.5
    late = stretch_for([3.0] * LEARNT_FROM, 0.9)
    assert late.up == 3
    assert late.down < usual.down
    early = stretch_for([-2.5] * LEARNT_FROM, 0.9)
    assert early.down == 2.5
    assert early.up < usual.up
    steady = stretch_for([0.1, -0.1] * LEARNT_FROM, 0.9)
    assert 0.5 <= steady.down < usual.down / 1.5
    assert 0.5 <= steady.up < usual.up / 1.5
    assert stretch_for([99.0] * LEARNT_FROM, 0.9).up == 4


def test_ranges_are_learnt_while_a_day_goes_on():
    """Breaks that no draw knows: every tenth visitor waits for one."""
    day = recorded_queue(NOW, "lab", ["lab-1"], 300, breaks, hours=12)
    watcher = Watcher(small_centre())
    made = promised(watcher, day, open_all_day, 0.9)
    later = [one.held for one in made if one.earliest is not None][40:]
    assert sum(later) / len(later) >= 0.85
    assert watcher.stretches["lab"] != stretch_for((), 0.9)


def breaks(drawn) -> float:
    return drawn.uniform(120, 300) + (900 if drawn.random() < 0.1 else 0)


def test_too_few_promises_condemn_nobody():
    wrong = [said(60)] * JUDGED
    assert scores(wrong[1:])[0].reliable
    assert not scores(wrong)[0].reliable
    held = [said(10)] * 80
    assert scores([*held, *wrong[:20]])[0].reliable
    assert not scores([*held, *wrong[:21]])[0].reliable
