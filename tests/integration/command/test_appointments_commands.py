"""Appointments by commands: from a list to a number, and back to the booking system."""

from __future__ import annotations

import json
import sqlite3
import time
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from support.command import CommandLine
from typer.testing import CliRunner

from screens.commands import booking_records
from screens.launch import app

LIST = """time;service;desk;pool;code
2026-11-24T10:15;health;health-1;;A-1
2026-11-24T10:30;health;;health;
2026-11-24T10:30;mental;;;A-2
2026-11-24T16:00;lab;;;A-3
"""


@pytest.fixture
def bookings(tmp_path: Path) -> Path:
    """A list from the hospital."""
    file = tmp_path / "hospital-2026-11-24.csv"
    file.write_text(LIST, encoding="utf-8")
    return file


@pytest.mark.parametrize(
    ("command", "keys"),
    [
        ("import", booking_records.IMPORT),
        ("add", booking_records.BOOKING),
        ("list", booking_records.BOOKING),
        ("take-back", booking_records.BOOKING),
        ("assign", booking_records.BOOKING),
        ("watch", booking_records.EVENT),
    ],
)
def test_a_command_shows_an_example_and_its_keys(command: str, keys: dict[str, str]) -> None:
    done = CliRunner().invoke(app, ["appointments", command, "--help"], prog_name="vuoro")
    assert done.exit_code == 0
    assert f"Example:\n    vuoro appointments {command}" in done.output
    assert "--database URL" in done.output
    for key in keys:
        assert f"    {key} " in done.output


def test_a_list_becomes_numbers_at_the_kiosk(vuoro: CommandLine, bookings: Path) -> None:
    vuoro.publish()
    first = vuoro("appointments", "import", str(bookings), "--json").json()
    assert set(first) == set(booking_records.IMPORT)
    assert (first["source"], first["added"], first["faults"]) == ("hospital", 4, [])
    assert "4 unchanged" in vuoro("appointments", "import", str(bookings)).out

    ticket = vuoro("check-in", "a-1", "--json").json()
    assert ticket["number"] == "T800"
    assert "T800" in vuoro("check-in", "A-1").out
    times = vuoro("check-in", "--service", "health", "--json").json()
    assert [set(one) for one in times] == [set(booking_records.BOOKED_TIME)]
    assert "10:30: check-in is open" in vuoro("check-in", "--service", "health").out
    other = vuoro("check-in", "--service", "health", "--time", "10:30", "--json").json()
    assert other["number"] == "T801"
    late = vuoro(
        "check-in",
        "--service",
        "lab",
        "--time",
        "09:00",
        "--fallback",
        "--language",
        "sv",
        "--json",
    ).json()
    assert late["service"] == "lab"

    listed = vuoro("appointments", "list", "--json").json()
    assert set(listed[0]) == set(booking_records.BOOKING)
    assert [(one["code"], one["state"], one["number"]) for one in listed] == [
        ("A-1", "arrived", "T800"),
        (None, "arrived", "T801"),
        ("A-2", "booked", None),
        ("A-3", "booked", None),
    ]
    assert "T801" in vuoro("appointments", "list", "--service", "health").out


def test_every_refusal_says_what_to_do(open_centre: CommandLine, bookings: Path) -> None:
    vuoro = open_centre
    vuoro("appointments", "import", str(bookings))
    assert "in the service and the time" not in vuoro("check-in", "NO-SUCH", code=1).err
    early = vuoro("check-in", "A-3", code=1).err
    assert "16:00" in early
    assert "15:00" in early
    assert "15.00" in vuoro("--language", "fi", "check-in", "A-3", code=1).err
    none = vuoro("check-in", "--service", "health", "--time", "11:00", code=1).err
    assert "Service Point" in none
    assert "--time" in vuoro("check-in", "--service", "lab", "--fallback", code=2).err
    assert vuoro("check-in", code=2).err
    assert "no appointment" in vuoro("appointments", "take-back", "NO-SUCH", code=1).err
    assert vuoro("appointments", "list", "--day", "2026-11-30").err
    assert vuoro("appointments", "list", "--day", "soon", code=2).err
    assert vuoro("appointments", "import", "/nowhere/list.csv", code=1).err
    assert vuoro("appointments", "watch", "/nowhere", code=1).err
    assert vuoro("appointments", "watch", str(bookings.parent), "--out", "ftp://x", code=2).err


def test_faults_are_listed_by_line_and_the_rest_goes_in(
    open_centre: CommandLine, bookings: Path
) -> None:
    bookings.write_text(LIST + "2026-11-24T25:00;health;;;A-4\n2026-11-24T11:00;heath;;;A-5\n")
    answer = open_centre("appointments", "import", str(bookings), code=4)
    assert "4 new" in answer.out
    assert "Line 6: " in answer.err
    assert "Did you mean health?" in answer.err
    told = json.loads(open_centre("appointments", "import", str(bookings), "--json", code=4).out)
    assert [(one["line"], one["code"]) for one in told["faults"]] == [
        (6, "row-time-unreadable"),
        (7, "row-service-unknown"),
    ]
    bookings.write_text("time,service,Nimi\n2026-11-24T11:00,health,Maija Virtanen\n")
    refused = open_centre("appointments", "import", str(bookings), code=1)
    assert "Nothing was stored" in refused.err
    assert len(open_centre("appointments", "list", "--json").json()) == 4


def test_by_hand_two_at_one_time_are_told_apart(open_centre: CommandLine) -> None:
    vuoro = open_centre
    add = ("appointments", "add", "2026-11-24T10:15", "health")
    one = vuoro(*add, "--desk", "health-1", "--code", "H-1", "--json").json()
    assert "Health centre" in vuoro(*add, "--code", "H-2").out
    ticket = vuoro("check-in", "--service", "health", "--time", "10:15", "--json").json()
    may_be = vuoro("appointments", "assign", ticket["number"], "--json").json()
    assert [booking["code"] for booking in may_be] == ["H-1", "H-2"]
    is_one = vuoro("appointments", "assign", ticket["number"], str(one["id"]), "--json").json()
    assert [booking["number"] for booking in is_one] == [ticket["number"]]
    assert "cancelled" in vuoro("appointments", "take-back", "H-2").out


def wait_for(path: Path, seconds: float = 20) -> str:
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        if path.exists() and (text := path.read_text(encoding="utf-8")):
            return text
        time.sleep(0.05)
    raise AssertionError(f"{path} did not come")


def wait_until_noted(database: str, before: int, seconds: float = 20) -> None:
    """Waits until it is noted that the target was told: an end before that tells it twice."""
    until = time.monotonic() + seconds
    while noted(database) <= before:
        assert time.monotonic() < until, "not noted"
        time.sleep(0.05)


def noted(database: str) -> int:
    with closing(sqlite3.connect(database.removeprefix("sqlite:///"))) as connection:
        found = connection.execute(
            "SELECT max(CAST(value AS INTEGER)) FROM settings WHERE name LIKE 'bookings_sent:%'"
        ).fetchone()
    return int(found[0] or 0)


@pytest.mark.slow
def test_a_watched_folder_takes_lists_in_and_tells_what_happened(
    open_centre: CommandLine, bookings: Path, tmp_path: Path
) -> None:
    vuoro, folder, out = open_centre, tmp_path / "in", tmp_path / "out.jsonl"
    folder.mkdir()
    (folder / "notes.txt").write_text("no list")
    (folder / "hidden.csv.part").write_text("half a list")
    watching = vuoro.start("appointments", "watch", str(folder), "--out", str(out))
    try:
        bookings.rename(folder / bookings.name)
        wait_for(folder / "done" / bookings.name)
        (folder / "clinic.csv").write_text("time,service,code\n2026-11-24T11:00,heath,C-1\n")
        assert "Line 2: " in wait_for(folder / "clinic.csv.faults.txt")
        (folder / "names.csv").write_text("time,service,name\n")
        assert "Nothing was stored" in wait_for(folder / "names.csv.faults.txt")
        wait_for(folder / "refused" / "names.csv")
        before = noted(vuoro.database)
        vuoro("check-in", "A-1", "--json")
        line = wait_for(out)
        wait_until_noted(vuoro.database, before)
    finally:
        watching.terminate()
        said, _ = watching.communicate(timeout=20)
    event: dict[str, Any] = json.loads(line)
    assert set(event) == set(booking_records.EVENT)
    assert (event["what"], event["code"], event["number"]) == ("arrived", "A-1", "T800")
    assert "4 new" in said

    # What happens while nobody watches is told by the next who does, and only once.
    vuoro("next", "health-1")
    vuoro("done", "health-1")
    again = ("appointments", "watch", str(folder), "--out", str(out), "--no-wait")
    vuoro(*again)
    vuoro(*again)
    told = [json.loads(line)["what"] for line in out.read_text().splitlines()]
    assert told == ["arrived", "called", "served"]

    # An address that is away is told later; a run that does not wait says so by its exit code.
    away = ("appointments", "watch", str(folder), "--out", "http://127.0.0.1:9/", "--no-wait")
    vuoro(*away)
    vuoro("check-in", "--service", "mental", "--time", "10:30")
    assert "nothing is lost" in vuoro(*away, code=3).err
