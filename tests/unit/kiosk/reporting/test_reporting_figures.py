"""Figures name nobody, lose nobody, and report the same as the stays they come from."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from kiosk.reporting.figures import FEWEST, LAST_HOUR, Cell, figures_of, together
from kiosk.reporting.report import lines_of
from kiosk.reporting.spread import ERROR, bucket_of
from kiosk.reporting.stays import Outcome, Stay

BEGAN = datetime(2026, 11, 24, 2, tzinfo=UTC)
DAY = date(2026, 11, 24)
SECONDS = st.one_of(st.none(), st.integers(0, 20_000))
STAYS = st.lists(
    st.builds(
        Stay,
        visit=st.integers(1, 40),
        service=st.sampled_from(["lab", "kela"]),
        errand=st.sampled_from(["", "blood_test"]),
        language=st.sampled_from(["fi", "sv", "ar"]),
        began_at=st.integers(0, 10_800).map(lambda s: BEGAN + timedelta(seconds=s)),
        moved_in=st.booleans(),
        outcome=st.sampled_from(Outcome),
        wait=SECONDS,
        service_time=SECONDS,
    ),
    max_size=80,
)


def a_stay(visit: int, language: str = "fi", errand: str = "", minutes: float = 0) -> Stay:
    at = BEGAN + timedelta(minutes=minutes)
    return Stay(visit, "lab", errand, language, at, False, Outcome.SERVED, 60, 90)


def named(cells: tuple[Cell, ...]) -> dict[tuple[str, str], int]:
    return {(cell.errand, cell.language): cell.counts["taken"] for cell in cells}


def test_enough_visitors_are_told_by_errand_and_language() -> None:
    stays = [a_stay(n, "fi") for n in range(5)] + [a_stay(n, "sv", "x") for n in range(9, 15)]
    cells = figures_of(stays, BEGAN)
    assert named(cells) == {("", "fi"): 5, ("x", "sv"): 6}
    assert cells[0].counts == {"served": 5, "taken": 5}
    assert cells[0].waits == {bucket_of(60): 5}
    assert cells[0].services == {bucket_of(90): 5}


def test_few_visitors_are_not_told_apart() -> None:
    few = [a_stay(1, "ar"), a_stay(2, "ar"), a_stay(3, "sv"), a_stay(4, "sv"), a_stay(5, "en")]
    many = [a_stay(n, "fi") for n in range(10, 17)]
    assert named(figures_of(few + many, BEGAN)) == {("", ""): 5, ("", "fi"): 7}


def test_one_visitor_hides_among_the_smallest_of_the_others() -> None:
    stays = [a_stay(1, "ar")] + [a_stay(n, "fi") for n in range(10, 20)]
    stays += [a_stay(n, "sv") for n in range(20, 26)]
    assert named(figures_of(stays, BEGAN)) == {("", ""): 7, ("", "fi"): 10}
    assert named(figures_of(stays[:11], BEGAN)) == {("", ""): 11}


def test_one_visitor_with_many_tickets_is_one() -> None:
    assert named(figures_of([a_stay(1, "ar") for _ in range(8)], BEGAN)) == {("", ""): 8}


def test_hours_are_counted_from_the_beginning_of_the_day() -> None:
    stays = [a_stay(1, minutes=m) for m in (-5, 0, 59.9, 60, 24 * 60 + 30, 90 * 60)]
    hours = {cell.hour: cell.counts["taken"] for cell in figures_of(stays, BEGAN)}
    assert hours == {0: 3, 1: 1, LAST_HOUR: 2}


@given(STAYS)
def test_nobody_is_lost_or_named_among_few(stays: list[Stay]) -> None:
    cells = figures_of(stays, BEGAN)
    assert len({cell.key for cell in cells}) == len(cells)
    begun = [cell.counts.get("taken", 0) + cell.counts.get("moved_in", 0) for cell in cells]
    assert sum(begun) == len(stays)
    for cell in cells:
        if cell.language:
            there = {
                stay.visit
                for stay in stays
                if (stay.service, stay.errand, stay.language)
                == (cell.service, cell.errand, cell.language)
            }
            assert len(there) >= FEWEST
            assert sum(cell.counts[one] for one in cell.counts if one in set(Outcome)) >= FEWEST


@given(STAYS)
def test_a_report_from_figures_is_that_from_the_journal(stays: list[Stay]) -> None:
    exact = lines_of(DAY, stays)
    told = lines_of(DAY, (), figures_of(stays, BEGAN))
    assert [line.service for line in exact] == [line.service for line in told]
    for one, other in zip(exact, told, strict=True):
        assert (one.source, other.source) == ("journal", "figures")
        for name in ("tickets", "moved_in", "served", "missed", "cancelled", "expired",
                     "moved_on", "open"):  # fmt: skip
            assert getattr(one, name) == getattr(other, name)
        for mine, theirs in ((one.waits, other.waits), (one.services, other.services)):
            assert mine.count == theirs.count
            assert abs(mine.median - theirs.median) <= mine.median * ERROR + 0.51
            assert abs(mine.ninety - theirs.ninety) <= mine.ninety * ERROR + 0.51
            assert abs(mine.longest - theirs.longest) <= mine.longest * ERROR + 0.51


@given(STAYS, STAYS)
def test_figures_of_two_parts_of_a_day_add_up(one: list[Stay], other: list[Stay]) -> None:
    both = together([*figures_of(one, BEGAN), *figures_of(other, BEGAN)])
    assert len({cell.key for cell in both}) == len(both)
    assert lines_of(DAY, (), both) == lines_of(
        DAY, (), [*figures_of(one, BEGAN), *figures_of(other, BEGAN)]
    )


def test_what_is_left_in_the_journal_is_added_to_the_figures() -> None:
    cells = figures_of([a_stay(n) for n in range(3)], BEGAN)
    (line,) = lines_of(DAY, [a_stay(9)], cells)
    assert (line.tickets, line.served, line.waits.count, line.source) == (4, 4, 4, "figures")
