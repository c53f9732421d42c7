"""Publishing accepts only a plan that passed its check."""

from __future__ import annotations

from pathlib import Path

import pytest
from support.small_centre import open_small, small_centre
from support.small_plan import planned_centre, small_plan

from config.errors import CentreFaults
from config.folder import PLAN_FILE
from kiosk.clock import HandClock
from kiosk.roles.plan_faults import PlanReport, check_centre_plan
from kiosk.roles.plan_shelf import PlanShelf


def test_a_centre_without_a_plan_publishes_as_before(sqlite_url: str, tmp_path: Path) -> None:
    assert check_centre_plan(small_centre(), PlanShelf(tmp_path)) == PlanReport()
    with open_small(sqlite_url) as office:
        assert office.version() == 1


def test_warnings_do_not_keep_a_plan_from_being_published(sqlite_url: str, tmp_path: Path) -> None:
    report = check_centre_plan(planned_centre(), PlanShelf(tmp_path))
    assert (report.faults, [one.code for one in report.warnings]) == ((), ["id-unknown"])
    with open_small(sqlite_url, centre=planned_centre()) as office:
        assert office.guide().warm()


def test_faults_do_and_are_told_by_element(database: str, clock: HandClock) -> None:
    with open_small(database, clock) as office:
        with pytest.raises(CentreFaults) as refused:
            office.caretaker().publish(planned_centre(small_plan(lift=False)), language="fi")
        faults = refused.value.faults
        assert {one.code for one in faults} == {"service-not-step-free"}
        assert all(one.file == PLAN_FILE and one.says and one.mend for one in faults)
        first = next(one for one in faults if one.where.startswith("way -1006"))
        assert "60.1618" in first.where
        assert "[" not in str(first)
        assert str(first).startswith(f"{PLAN_FILE}: way -1006, ")
        # Nothing was changed, and the version before is in force.
        assert office.version() == 1
        assert not office.guide().warm()


@pytest.mark.parametrize(
    ("plan", "code"),
    [
        (b"", "broken-xml"),
        (b"<osm/>", "nothing-drawn"),
        (b"<gpx></gpx>", "not-osm"),
        (small_plan()[:3000], "broken-xml"),
        (small_plan().replace(b'v="lab-1"', b'v="lap-1"'), "id-misspelt"),
    ],
)
def test_a_broken_plan_is_no_bug(tmp_path: Path, plan: bytes, code: str) -> None:
    report = check_centre_plan(planned_centre(plan or b" "), PlanShelf(tmp_path))
    assert code in {one.code for one in report.faults}
