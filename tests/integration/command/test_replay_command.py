"""A policy is tried on a recorded day from the command line, and nothing is published."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest
from support.command import CommandLine
from support.small_centre import open_small

from kiosk.clock import HandClock
from screens.commands.replaying import REPLAY

POLICY = 'only_when_empty = ["lab"]\n'
FIGURES = {
    "called", "uncalled", "median_seconds", "ninety_seconds", "longest_seconds", "over_target"
}  # fmt: skip


@pytest.fixture
def recorded(vuoro: CommandLine) -> CommandLine:
    """A database with a day of twelve visitors and one desk, none of it today."""
    clock = HandClock(datetime(2026, 3, 3, 8, tzinfo=UTC))
    with open_small(vuoro.database, clock) as office:
        kiosk, desk = office.visitor("kiosk-1"), office.staff("both-1")
        for service in ("lab", "kela"):
            for _ in range(6):
                kiosk.take_ticket(service)
                clock.advance(seconds=1)
        for _ in range(12):
            desk.call_next()
            clock.advance(minutes=5)
        desk.done()
    vuoro("versions", "--at", "2026-03-05T10:00")
    return vuoro


def test_the_waits_stand_side_by_side(recorded: CommandLine, tmp_path: Path) -> None:
    file = tmp_path / "try.toml"
    file.write_text("[profiles.both.policy]\n" + POLICY)
    before = recorded("versions", "--json").json()
    told = recorded("replay", "--policy", str(file), "--day", "2026-03-03", "--json").json()
    keys = set(told) | {key for one in told["waits"] for key in one}
    assert keys | FIGURES == set(REPLAY)
    assert (told["day"], told["calls"], told["repeated"]) == ("2026-03-03", 12, 12)
    assert [one["service"] for one in told["waits"]] == [None, "kela", "lab"]
    kela = told["waits"][1]
    assert all(set(kela[name]) == FIGURES for name in ("recorded", "present", "tried"))
    assert kela["recorded"] == kela["present"]
    assert kela["recorded"]["longest_seconds"] - kela["tried"]["longest_seconds"] == 30 * 60
    assert kela["recorded"]["median_seconds"] is not None
    assert kela["recorded"]["ninety_seconds"] is None
    assert recorded("versions", "--json").json() == before

    answer = recorded("--language", "en", "replay", "--policy", str(file))
    lines = answer.out.splitlines()
    assert "12 recorded calls" in lines[0]
    widths = {len(line) for line in lines[1:11]}
    assert len(widths) == 1
    assert lines[-1].startswith("“few”")
    assert any("few" in line for line in lines[2:-1])


def test_a_policy_alone_is_tried_for_one_profile(recorded: CommandLine, tmp_path: Path) -> None:
    file = tmp_path / "one.toml"
    file.write_text(POLICY)
    told = recorded("replay", "--policy", str(file), "--profile", "both", "--json").json()
    lab = told["waits"][2]
    assert lab["tried"]["longest_seconds"] - lab["recorded"]["longest_seconds"] == 30 * 60
    for language in ("fi", "sv", "ar"):
        assert recorded("--language", language, "replay", "--policy", str(file),
                        "--profile", "both").out  # fmt: skip


def test_faults_are_told_with_line_and_what_was_meant(
    recorded: CommandLine, tmp_path: Path
) -> None:
    file = tmp_path / "wrong.toml"
    file.write_text("[profiles.boht.policy]\n" + POLICY)
    told = recorded("--language", "en", "replay", "--policy", str(file), code=4).err
    assert f"{file}:1" in told
    assert "Did you mean “both”?" in told
    assert recorded("replay", "--policy", str(tmp_path / "none.toml"), code=4).err


def test_a_day_without_record_is_refused(recorded: CommandLine, tmp_path: Path) -> None:
    file = tmp_path / "try.toml"
    file.write_text("[profiles.both.policy]\n")
    told = recorded("--language", "en", "replay", "--policy", str(file),
                    "--day", "2026-03-04", code=1).err  # fmt: skip
    assert "2026-03-03" in told
    assert recorded("replay", "--policy", str(file), "--day", "soon", code=2).err
