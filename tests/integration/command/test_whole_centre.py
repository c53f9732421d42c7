"""``vuoro run``: one command runs the centre, in windows or as a scripted visit."""

from __future__ import annotations

import os
import re
import signal
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image
from support.command import TUESDAY, CommandLine
from support.processes import parts_of, wait_until

from kiosk.office import open_office
from kiosk.queueing.ticket import State

SUNDAY = "2026-11-29T10:00"
STEPS = [
    "01-kiosk-home", "02-kiosk-service", "03-kiosk-ticket", "04-slip", "05-desk-before",
    "06-desk-called", "07-lobby-call", "08-desk-done",
]  # fmt: skip


def number_in(out: str) -> str:
    found = re.search(r"gave number ([A-Z]\d+)", out)
    assert found is not None, out
    return found[1]


def test_without_a_display_a_visit_is_played_and_the_day_goes_on(
    vuoro_sqlite: CommandLine, tmp_path: Path
) -> None:
    vuoro_sqlite.env.pop("DISPLAY", None)
    first = vuoro_sqlite("run", "--pictures", str(tmp_path / "one"), "--at", SUNDAY)
    assert "Version 1 of" in first.out
    assert "has no display" in first.out
    assert "demo time" in first.out, "the centre is closed on Sundays"
    number = number_in(first.out)
    for sentence in ("came out", "one key called", "on the display", str(tmp_path / "one")):
        assert sentence in first.out
    shown = {file.stem for file in (tmp_path / "one").glob("0*.png")}
    assert shown == set(STEPS)
    with Image.open(tmp_path / "one" / "slip-0001.png") as slip:
        assert slip.width == 576
    for file in (tmp_path / "one").glob("0*.png"):
        with Image.open(file) as picture:
            assert len(picture.convert("RGB").getcolors(1 << 24) or ()) > 20, file.name

    second = vuoro_sqlite("run", "--pictures", str(tmp_path / "two"))
    assert "Version" not in second.out
    assert "a database of its own" not in second.out
    assert int(number_in(second.out)[1:]) == int(number[1:]) + 1
    calls = vuoro_sqlite("calls", "--json").json()
    assert [call["number"] for call in calls] == [number, number_in(second.out)]
    with open_office(vuoro_sqlite.database) as office:
        view = office.staff(calls[0]["desk"]).view()
    assert view.current is None
    assert [one.state for one in view.recent] == [State.SERVED] * 2


@pytest.mark.slow
def test_a_visit_calls_nobody_who_really_waits(open_centre: CommandLine, tmp_path: Path) -> None:
    """A desk of another service is taken; a visit of its own only where none is free."""
    waiting = open_centre("ticket", "kela", "--json").json()["number"]
    beside = open_centre("run", "--visit", "--pictures", str(tmp_path / "p"))
    assert "a database of its own" not in beside.out
    asked = open_centre("run", "--visit", "--desk", "kela-1", "--pictures", str(tmp_path / "p"))
    assert "a database of its own" in asked.out
    assert (tmp_path / "p" / "visit.sqlite").exists()
    numbers = [call["number"] for call in open_centre("calls", "--json").json()]
    assert numbers == [number_in(beside.out)]
    queues = {one["service"]: one for one in open_centre("queue", "--json").json()}
    assert queues["kela"]["waiting"] == 1
    assert waiting not in numbers


def test_only_one_centre_runs_on_a_database(open_centre: CommandLine, tmp_path: Path) -> None:
    run = open_centre.start("run", "--visit", "--pictures", str(tmp_path / "p"))
    assert wait_until(lambda: len(parts_of(run.pid)) == 4)
    second = open_centre("run", "--visit", "--pictures", str(tmp_path / "q"), code=1)
    assert "already runs on this machine" in second.err
    assert len(second.err.strip().splitlines()) == 1
    run.kill()
    run.communicate(timeout=60)
    assert "lab-7" in open_centre("run", "--desk", "lab-7", code=1).err, "free for another"


def test_a_display_that_does_not_answer_is_told_and_a_visit_is_played(
    open_centre: CommandLine, tmp_path: Path
) -> None:
    open_centre.env |= {"DISPLAY": ":5999"}
    del open_centre.env["QT_QPA_PLATFORM"]
    told = open_centre("run", "--pictures", str(tmp_path / "p"))
    assert "The display :5999 does not answer." in told.out
    assert "came out" in told.out


@pytest.mark.slow
def test_the_visit_uses_another_port_when_the_printers_is_taken(
    open_centre: CommandLine, tmp_path: Path
) -> None:
    import socket

    with socket.socket() as taken:
        try:
            taken.bind(("127.0.0.1", 9100))
            taken.listen()
        except OSError:
            pass  # somebody else holds it: all the same to us
        told = open_centre("run", "--visit", "--pictures", str(tmp_path / "p"))
    assert "came out" in told.out


def test_a_visit_can_be_stopped_and_leaves_nobody_behind(
    open_centre: CommandLine, tmp_path: Path
) -> None:
    run = open_centre.start("run", "--visit", "--pictures", str(tmp_path / "p"))
    assert wait_until(lambda: len(parts_of(run.pid)) == 4)
    run.send_signal(signal.SIGINT)
    out, err = run.communicate(timeout=60)
    assert run.returncode == 0, err
    assert "The same day continues when you start again." in out
    assert "Traceback" not in err
    assert parts_of(run.pid) == {}


def test_unknown_devices_are_refused_before_anything_starts(open_centre: CommandLine) -> None:
    for name, asked in (("kiosk", "kiosk-7"), ("lobby", "lobby-7"), ("desk", "lab-7")):
        assert "Did you mean" in open_centre("run", f"--{name}", asked, code=1).err


@pytest.fixture
def display() -> Iterator[str]:
    """An X display of this test's own."""
    read, write = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", "1920x1080x24", "-nolisten", "tcp"],
        pass_fds=[write],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    os.close(write)
    with os.fdopen(read) as told:
        number = told.readline().strip()
    assert number, "Xvfb did not start"
    yield f":{number}"
    server.terminate()
    server.wait(timeout=20)


@pytest.mark.slow
@pytest.mark.parametrize("ending", [signal.SIGTERM, signal.SIGKILL])
def test_with_a_display_there_are_windows_that_are_kept_running_and_end_together(
    vuoro_sqlite: CommandLine, display: str, ending: signal.Signals
) -> None:
    shown = {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
    run = vuoro_sqlite.start("run", "--at", TUESDAY, "--silent", env=shown)
    assert run.stdout is not None
    assert any("is running" in line for line in run.stdout)
    parts = parts_of(run.pid)
    assert len(parts) == 4
    assert all("--position" in words for words in parts.values())
    lobby = next(process for process, words in parts.items() if " lobby " in words)
    os.kill(lobby, signal.SIGKILL)
    assert any("lobby-1 ended unexpectedly" in line for line in run.stdout)
    assert wait_until(lambda: len(parts_of(run.pid)) == 4)
    assert lobby not in parts_of(run.pid)

    run.send_signal(ending)
    out, err = run.communicate(timeout=60)
    assert "Traceback" not in err
    if ending == signal.SIGTERM:
        assert run.returncode == 0
        assert "The same day continues when you start again." in out
    assert wait_until(lambda: parts_of(run.pid) == {})
