"""A day in the office by the command line, on both databases, as a script would do it."""

from __future__ import annotations

import json
import signal
from pathlib import Path

import pytest
from PIL import Image
from support.command import REFERENCE, TUESDAY, CommandLine

from screens.commands import records


def test_from_an_empty_database_to_a_served_visitor(vuoro: CommandLine, tmp_path: Path) -> None:
    version = vuoro("publish", str(REFERENCE), "--note", "first", "--at", TUESDAY, "--json").json()
    assert set(version) == set(records.VERSION)
    assert (version["number"], version["note"]) == (1, "first")

    taken = vuoro("ticket", "lab", "--language", "sv", "--once", "touch-1", "--json").json()
    assert set(taken) == set(records.TICKET)
    assert (taken["service"], taken["language"], taken["state"]) == ("lab", "sv", "waiting")
    assert taken["people_ahead"] == 0
    again = vuoro("ticket", "lab", "--language", "sv", "--once", "touch-1", "--json").json()
    assert again["number"] == taken["number"]
    second = vuoro("ticket", "lab", "--json").json()
    assert second["number"] != taken["number"]
    assert second["people_ahead"] == 1

    queues = vuoro("queue", "--json").json()
    assert all(set(one) == set(records.QUEUE) for one in queues)
    assert {one["service"]: one["waiting"] for one in queues}["lab"] == 2

    called = vuoro("next", "lab-1", "--json").json()
    assert set(called) == set(records.DESK_TICKET)
    assert (called["number"], called["state"]) == (taken["number"], "called")
    assert vuoro("next", "lab-1", code=1).err.startswith(taken["number"])
    assert vuoro("recall", "lab-1", "--json").json()["calls"] == 2
    assert vuoro("arrived", "lab-1", "--json").json()["state"] == "serving"
    assert vuoro("done", "lab-1", "--json").json()["state"] == "served"

    assert vuoro("next", "lab-1", "--json").json()["number"] == second["number"]
    early = vuoro("missed", "lab-1", code=1).err
    assert early.startswith(second["number"])
    later = ("--at", TUESDAY.replace("10:00", "10:05"))
    assert vuoro("missed", "lab-1", *later, "--json").json()["state"] == "missed"
    assert vuoro("back", "lab-1", second["number"], "--json").json()["state"] == "waiting"
    assert vuoro("next", "lab-1", "--json").json()["number"] == second["number"]

    calls = vuoro("calls", "--json").json()
    assert all(set(one) == set(records.CALL) for one in calls)
    first, other = taken["number"], second["number"]
    assert [(one["kind"], one["number"]) for one in calls] == [
        ("called", first), ("recalled", first), ("called", other), ("called", other)
    ]  # fmt: skip
    assert all(one["desk"] == "lab-1" for one in calls)

    why = vuoro("why", first, "--json").json()
    assert set(why) == set(records.CALL_REASON)
    assert (why["number"], why["rule"], why["heads"]) == (first, "oldest", 1)
    assert "It was first in the queue." in vuoro("--language", "en", "why", first).out
    out_of_turn = vuoro("next", "lab-2", "--ticket", other, "--reason", "pain", code=1)
    assert "out of turn" in out_of_turn.err

    slip = tmp_path / "pictures" / "slip.png"
    assert vuoro("slip", first, "--png", str(slip)).out.strip() == str(slip)
    with Image.open(slip) as picture:
        assert picture.width == 576


def test_nobody_waits_is_an_answer_of_its_own(vuoro: CommandLine) -> None:
    vuoro.publish()
    answer = vuoro("next", "kela-1", code=5)
    assert answer.out == ""
    assert "kela-1" in answer.err
    assert json.loads(vuoro("next", "kela-1", "--json", code=5).out) is None


def test_versions_are_kept_and_come_back(vuoro: CommandLine, tmp_path: Path) -> None:
    vuoro.publish()
    folder = tmp_path / "mine"
    vuoro("export", str(folder))
    assert "in force" in vuoro("publish", str(folder)).out
    services = folder / "services.toml"
    services.write_bytes(services.read_bytes() + b"\n# a remark\n")
    assert vuoro("publish", str(folder), "--json").json()["number"] == 2
    services.write_bytes(services.read_bytes() + b"\n# another\n")
    assert "Export version 2" in vuoro("publish", str(folder), code=1).err
    assert vuoro("restore", "1", "--json").json()["restored_from"] == 1
    versions = vuoro("versions", "--json").json()
    assert all(set(one) == set(records.VERSION) for one in versions)
    assert [one["number"] for one in versions] == [3, 2, 1]
    assert "3" in vuoro("versions").out


def test_notices_go_up_and_come_down(vuoro: CommandLine) -> None:
    vuoro.publish()
    up = vuoro("notice", "fi=Hissi 2 on huollossa", "en=Lift 2 is out", "--json").json()
    assert set(up) == set(records.NOTICE)
    assert up["text"] == "Lift 2 is out"
    vuoro("notice", "en=Later", "--until", "2026-11-24T16:00")
    vuoro("take-notice", str(up["id"]))
    assert "notice" in vuoro("take-notice", "77", code=1).err
    assert vuoro("notice", "nothing", code=2).out == ""
    assert vuoro("notice", "en=Over", "--until", "2026-11-24T09:00", code=1).err


def test_check_tells_what_is_in_order(open_centre: CommandLine) -> None:
    told = open_centre("check", str(REFERENCE), "--json").json()
    assert set(told) == set(records.CHECK)
    assert told["centre"] == "iso_omena"
    assert told["faults"] == []
    assert "Services: 10" in open_centre("check", str(REFERENCE)).out


def test_the_answers_speak_the_language_asked(open_centre: CommandLine) -> None:
    open_centre("ticket", "lab")
    english = open_centre("queue").out
    assert "waiting" in english.splitlines()[0]
    for tag, word in {"fi": "jonossa", "sv": "i kö", "ar": "المنتظرون"}.items():
        assert word in open_centre("--language", tag, "queue").out.splitlines()[0]
    open_centre.env["LC_ALL"] = "sv_FI.UTF-8"
    assert "i kö" in open_centre("queue").out
    open_centre.env["LC_ALL"] = "xx_XX"
    assert "waiting" in open_centre("queue").out


def test_demo_time_is_the_same_for_every_command_until_it_ends(open_centre: CommandLine) -> None:
    assert open_centre("ticket", "lab", "--json").json()["taken_at"].startswith("2026-11-24T08:0")
    taken = open_centre("ticket", "lab", "--at", "2026-11-25T10:00", "--json").json()
    assert taken["business_day"] == "2026-11-25"
    assert open_centre("ticket", "lab", "--json").json()["business_day"] == "2026-11-25"
    open_centre("queue", "--at", "now")


def test_calls_are_followed_as_they_happen(open_centre: CommandLine) -> None:
    number = open_centre("ticket", "lab", "--json").json()["number"]
    following = open_centre.start("calls", "--follow", "--json")
    assert following.stdout is not None
    try:
        # What was called before it started and after: each call once, in order.
        open_centre("next", "lab-1")
        assert json.loads(following.stdout.readline())["number"] == number
        open_centre("recall", "lab-1")
        assert json.loads(following.stdout.readline())["kind"] == "recalled"
        open_centre("undo", "lab-1")
        withdrawn = json.loads(following.stdout.readline())
        assert (withdrawn["kind"], withdrawn["withdrawn"]) == ("recalled", True)
    finally:
        following.send_signal(signal.SIGINT)
        _, err = following.communicate(timeout=30)
    assert following.returncode == 130
    assert "Traceback" not in err


@pytest.mark.parametrize("screen", ["touch", "lobby", "desk", "paper"])
def test_every_page_of_a_screen_is_drawn(
    vuoro_sqlite: CommandLine, tmp_path: Path, screen: str
) -> None:
    only = ("--screen", screen, "--language", "ar", "--theme", "dark")
    told = vuoro_sqlite("shots", str(tmp_path / "drawn"), *only).out
    drawn = list((tmp_path / "drawn").glob("*-ar-dark.png"))
    assert f"{len(drawn)} pictures" in told
    assert drawn


@pytest.mark.parametrize("paper", [("58", 384), ("80", 576)])
def test_a_slip_is_drawn_for_the_paper_asked(
    open_centre: CommandLine, tmp_path: Path, paper: tuple[str, int]
) -> None:
    code = open_centre("ticket", "kela", "--json").json()["code"]
    file = tmp_path / "slip.png"
    open_centre("slip", code, "--png", str(file), "--paper", paper[0])
    with Image.open(file) as picture:
        assert picture.width == paper[1]
