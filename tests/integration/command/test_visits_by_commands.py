"""Visits with several numbers, play and lost slips by the command line, on both databases."""

from __future__ import annotations

import signal
import subprocess
from pathlib import Path

import pytest
from PIL import Image
from support.command import CommandLine
from support.processes import wait_until
from support.slips import codes_on

from kiosk.office import open_office
from screens.commands import visit_records


def test_laboratory_then_kela_by_commands(vuoro: CommandLine) -> None:
    vuoro.publish()
    taken = vuoro("ticket", "lab", "--also", "kela", "--json").json()
    assert set(taken) == set(visit_records.VISIT)
    assert [set(one) for one in taken["stops"]] == [set(visit_records.STOP)] * 2
    first, second = (one["number"] for one in taken["stops"])
    assert taken["next"] == first
    assert vuoro("ticket", "lab", "--also", "lab", code=1).err

    added = vuoro("add", first, "service_point", "--once", "more", "--json").json()
    assert len(added["stops"]) == 3
    again = vuoro("add", first, "service_point", "--once", "more", "--json").json()
    assert [one["number"] for one in again["stops"]] == [one["number"] for one in added["stops"]]
    assert first in vuoro("add", second, "lab", code=1).err

    vuoro("next", "lab-1")
    vuoro("arrived", "lab-1")
    vuoro("done", "lab-1")
    seen = vuoro("itinerary", second, "--json").json()
    assert [one["number"] for one in seen["ended"]] == [first]
    assert seen["next"] != first
    assert seen["free_from"] is not None
    told = vuoro("itinerary", second).out
    assert seen["next"] in told
    assert taken["word"] in told


def test_several_numbers_have_one_slip(open_centre: CommandLine, tmp_path: Path) -> None:
    taken = open_centre("ticket", "lab", "--also", "kela", "--json").json()
    pictures = []
    for one in taken["stops"]:
        file = tmp_path / f"{one['number']}.png"
        open_centre("slip", one["number"], "--png", str(file))
        with Image.open(file) as picture:
            assert codes_on(picture) == [f"VUORO:{taken['code']}"]
            pictures.append(picture.tobytes())
    assert pictures[0] == pictures[1]


def test_an_itinerary_says_why_in_each_language(open_centre: CommandLine) -> None:
    # At five to eleven on a Wednesday Kela is about to close for its break.
    soon = ("--at", "2026-11-25T10:55")
    taken = open_centre("ticket", "lab", "--also", "kela", *soon, "--json").json()
    assert taken["stops"][0]["service"] == "kela"
    for language, word in (("fi", "nopeimmin"), ("sv", "snabbast"), ("en", "soonest")):
        told = open_centre("--language", language, "itinerary", taken["next"]).out
        assert word in told


@pytest.mark.slow
def test_a_burst_is_struck_in_one_step_and_given_back(open_centre: CommandLine) -> None:
    assert "nobody" in open_centre("unclaimed").out
    kiosk = ("--device", "kiosk-1")
    numbers = [open_centre("ticket", "lab", *kiosk, "--json").json()["number"] for _ in range(4)]
    # Now the kiosk asks, and an answer lets it go on.
    assert "4" in open_centre("ticket", "lab", *kiosk, code=1).err
    numbers.append(open_centre("ticket", "lab", *kiosk, "--sure", "--json").json()["number"])

    (burst,) = open_centre("unclaimed", "--json").json()
    assert set(burst) == set(visit_records.BURST)
    assert (burst["numbers"], burst["printed"]) == (numbers, [])
    assert numbers[0] in open_centre("unclaimed").out
    called = open_centre("next", "lab-1", "--json").json()["number"]
    struck = open_centre("strike", "lab-2", "--all-of", "kiosk-1", called, "--json").json()
    assert set(struck) == set(visit_records.STRUCK)
    assert struck == {"struck": numbers[1:], "left": [called]}
    assert open_centre("unclaimed", "--json").json() == []
    open_centre("undo", "lab-2")
    again = open_centre("strike", "lab-2", *numbers[1:3]).out
    assert again.splitlines() == [f"2 numbers were struck: {' '.join(numbers[1:3])}."]


def test_a_lost_slip_is_found_by_time_and_its_reprint_needs_a_kiosk(
    open_centre: CommandLine,
) -> None:
    taken = open_centre("ticket", "lab", "--errand", "blood_test", "--json").json()
    (found,) = open_centre("find", "lab", "--around", "10:05", "--json").json()
    assert set(found) == set(visit_records.FOUND)
    assert (found["number"], found["word"]) == (taken["number"], taken["word"])
    assert taken["word"] in open_centre("find", "lab", "--around", "10:05").out
    assert open_centre("find", "lab", "--around", "08:00", "--json").json() == []
    assert "30" in open_centre("find", "lab", "--around", "08:00").out
    for wrong in ("later", "25:00", "10:00+02:00"):
        assert open_centre("find", "lab", "--around", wrong, code=2).err
    assert taken["number"] in open_centre("reprint", "lab-1", taken["number"], code=1).err
    assert open_centre("reprint", "lab-1", taken["number"], "--kiosk", "kiosk-9", code=1).err
    ordered = open_centre(
        "reprint", "lab-1", taken["number"], "--kiosk", "kiosk-1", "--wait", "0", "--json"
    ).json()
    assert set(ordered) == set(visit_records.ORDER)
    assert (ordered["kiosk"], ordered["result"]) == ("kiosk-1", None)


def test_a_reprint_tells_what_came_of_it(open_centre: CommandLine) -> None:
    taken = open_centre("ticket", "lab", "--device", "kiosk-1", "--json").json()
    waiting = open_centre.start("reprint", "lab-1", taken["number"], "--wait", "60")
    try:
        file = Path(open_centre.database.removeprefix("sqlite:///"))
        with open_office(file) as office:
            kiosk = office.device("kiosk-1")
            assert wait_until(lambda: bool(kiosk.orders()))
            (order,) = kiosk.orders()
            kiosk.answer(order.id, "printed")
        out, err = waiting.communicate(timeout=30)
    finally:
        _end(waiting)
    assert (waiting.returncode, err) == (0, "")
    assert out.strip() == f"{taken['number']} was printed again at kiosk-1."


def test_a_reprint_that_nobody_prints_is_trouble(open_centre: CommandLine) -> None:
    taken = open_centre("ticket", "lab", "--device", "kiosk-1", "--json").json()
    answer = open_centre("reprint", "lab-1", taken["number"], "--wait", "1", code=3)
    assert "kiosk-1" in answer.err


def _end(process: subprocess.Popen[str]) -> None:
    if process.poll() is None:
        process.send_signal(signal.SIGKILL)
        process.communicate()
