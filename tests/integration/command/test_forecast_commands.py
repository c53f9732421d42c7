"""``vuoro forecast``: when somebody would be called, and how true that was."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from support.command import CommandLine
from support.small_centre import TUESDAY_TEN, open_small

from kiosk.clock import HandClock
from screens.commands import forecasting


@pytest.fixture(scope="module")
def worked_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An SQLite file with an hour of work at the laboratory, until ten."""
    file = tmp_path_factory.mktemp("worked") / "vuoro.db"
    clock = HandClock(TUESDAY_TEN - timedelta(minutes=60))
    with open_small(file, clock) as office:
        visitor, desk = office.visitor("kiosk-1"), office.staff("lab-1")
        for at in range(60):
            if at % 2 == 0:
                visitor.take_ticket("lab")
            if at % 3 == 0:
                desk.call_next()
            clock.advance(minutes=1)
        office.set_time(TUESDAY_TEN)
    return file


@pytest.fixture
def worked(tmp_path: Path, worked_file: Path) -> CommandLine:
    file = tmp_path / "vuoro.db"
    file.write_bytes(worked_file.read_bytes())
    return CommandLine(tmp_path, f"sqlite:///{file}")


TEN = "2026-11-24T10:00"


def test_each_service_that_gives_numbers_is_told(worked: CommandLine):
    found = worked("forecast", "--at", TEN, "--json").json()
    assert [one["service"] for one in found] == ["lab", "kela", "health", "mental"]
    for one in found:
        assert set(one) == set(forecasting.WAIT)
    lab, kela = found[:2]
    assert (lab["ahead"], lab["exact"], lab["promise"], lab["silence"]) == (10, True, 0.9, None)
    # Ten people ahead, one desk, three minutes each.
    assert lab["minutes_from"] <= 31 <= lab["minutes_to"]
    assert "2026-11-24T08:2" in lab["earliest"] < lab["latest"] < "2026-11-24T09"
    assert (kela["silence"], kela["earliest"], kela["minutes_to"]) == ("unstaffed", None, None)


@pytest.mark.parametrize(
    ("language", "no_desk"),
    [
        ("fi", "yksikään palvelupiste ei ole nyt auki"),
        ("sv", "ingen disk är bemannad"),
        ("en", "no desk works now"),
        ("ar", "لا يعمل أي مكتب الآن"),
    ],
)
def test_people_read_clock_times_and_why_there_are_none(
    worked: CommandLine, language: str, no_desk: str
):
    told = worked("--language", language, "forecast", "--at", TEN).out.splitlines()
    assert len(told) == 5
    assert "10" in told[1]
    assert "–" in told[1]
    assert no_desk in told[2]


def test_one_service_and_a_mistyped_one(worked: CommandLine):
    (one,) = worked("forecast", "lab", "--json", "--at", TEN).json()
    assert one["service"] == "lab"
    assert "lab" in worked("forecast", "lap", code=1).err
    assert worked("forecast", "library", code=1).err
    assert worked("forecast", "score", "--days", "0", code=2).err


def test_a_ticket_is_told_and_one_that_does_not_wait_is_refused(worked: CommandLine):
    (one,) = worked("forecast", "--number", "l425", "--json", "--at", TEN).json()
    assert (one["number"], one["service"], one["ahead"]) == ("L425", "lab", 5)
    assert one["minutes_from"] <= 16 <= one["minutes_to"]
    told = worked("--language", "en", "forecast", "--number", "L425").out.splitlines()
    assert told[1].startswith("L425")
    assert "number" in told[0]
    assert "L400" in worked("forecast", "--number", "L400", code=1).err
    assert "L999" in worked("forecast", "--number", "L999", code=1).err


def test_the_score_stands_beside_two_plain_rules(worked: CommandLine):
    (one,) = worked("forecast", "score", "--json", "--at", TEN).json()
    assert set(one) == set(forecasting.SCORED)
    assert (one["service"], one["ranges"] + one["silent"], one["hidden"]) == ("lab", 20, False)
    assert one["coverage"] >= 0.8
    assert one["last_coverage"] <= one["coverage"]
    told = worked("--language", "en", "forecast", "score", "--days", "2").out.splitlines()
    assert len(told) == 2
    assert "mean × place: held" in told[0]
    assert "%" in told[1]


def test_a_quiet_day_has_no_score(worked: CommandLine):
    later = worked("--language", "en", "forecast", "score", "--at", "2026-11-26T10:00")
    assert (later.out, later.err.strip()) == ("", "No numbers were called on these days.")
    assert worked("forecast", "score", "--json").json() == []
