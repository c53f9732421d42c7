"""Ways and what is out of use by the command line, as staff and caretakers would do it."""

from __future__ import annotations

from pathlib import Path

import pytest
from support.command import TUESDAY, CommandLine
from support.small_centre import small_files
from support.small_plan import small_plan

from config.folder import PLAN_FILE
from screens.commands import way_records

ENGLISH = ("--language", "en")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The small centre with a plan, as a folder."""
    into = tmp_path / "small"
    for path, data in {**small_files(), PLAN_FILE: small_plan()}.items():
        (into / path).parent.mkdir(parents=True, exist_ok=True)
        (into / path).write_bytes(data)
    return into


def test_a_way_is_told_from_a_folder_without_a_database(
    vuoro_sqlite: CommandLine, folder: Path
) -> None:
    vuoro = vuoro_sqlite
    told = vuoro("route", "kiosk-1", "lab", *ENGLISH, "--centre", str(folder)).out.splitlines()
    assert told[0].startswith("Laboratory: 1 min, ")
    assert told[0].endswith("Floor 1.")
    assert told[1].startswith("1. ")
    assert told[-1] == "This way has no stairs and no escalators."
    swedish = vuoro("route", "kiosk-1", "health-1", "--language", "sv", "--centre", str(folder))
    assert "trappan" in swedish.out or "trappor" in swedish.out
    assert not Path(vuoro.database.removeprefix("sqlite:///")).exists()


def test_a_way_for_scripts_has_the_keys_promised(vuoro_sqlite: CommandLine, folder: Path) -> None:
    words = ("kiosk-1", "category:toilets", "--profile", "step-free", "--centre", str(folder))
    told = vuoro_sqlite("route", *words, *ENGLISH, "--json").json()
    assert set(told) == set(way_records.WAY)
    assert (told["found"], told["profile"], told["floors"]) == (True, "step-free", ["1"])
    assert (told["no_way"], told["help_goal"], told["goal_name"]) == (None, None, "Toilets")
    assert all(set(step) == set(way_records.STEP) for step in told["steps"])


def test_what_a_kiosk_can_find_is_listed(vuoro_sqlite: CommandLine, folder: Path) -> None:
    listed = vuoro_sqlite("places", "kiosk-2", "--centre", str(folder), "--json").json()
    assert all(set(one) == set(way_records.PLACE) for one in listed)
    assert [one["goal"] for one in listed][:3] == ["lab", "library", "category:toilets"]
    shown = vuoro_sqlite(*ENGLISH, "places", "--centre", str(folder)).out
    assert "category:lift     Lift\n" in shown


def test_what_is_out_of_use_is_listed_and_gone_round(vuoro: CommandLine, folder: Path) -> None:
    vuoro("publish", str(folder), "--at", TUESDAY)
    step_free = ("route", "kiosk-1", "health-1", "--profile", "step-free", *ENGLISH)
    assert "Take the lift" in vuoro(*step_free).out
    assert vuoro(*ENGLISH, "blocked").out == "Nothing is out of use.\n"
    told = vuoro("block", "lift-a", "--until", "14:30", "--once", "p", "--json").json()
    assert set(told) == set(way_records.PASSAGE)
    assert (told["kind"], told["floors"]) == ("lift", ["1", "2"])
    assert told["until"] == "2026-11-24T12:30:00Z"
    none = vuoro(*step_free, code=1).out
    assert "There is no step-free way there at the moment. Ask for help here: Info desk." in none
    assert "Out of use now: Lift A." in none
    shown = vuoro(*ENGLISH, "blocked").out
    assert "lift-a  Lift A  1, 2    2026-11-24 10:00  2026-11-24 14:30" in shown
    assert "can be used again" in vuoro(*ENGLISH, "unblock", "lift-a").out
    assert vuoro("blocked", "--json").json() == []
    # A time of day that is over today is tomorrow's.
    told = vuoro("block", "stairs-a", "--until", "09:00", "--json").json()
    assert told["until"] == "2026-11-25T07:00:00Z"
    every = vuoro("blocked", "--all", "--json").json()
    assert {one["key"]: one["since"] is None for one in every if one["kind"] in {"lift", "stairs"}}
    assert [one["key"] for one in every][:2] == ["lift-a", "stairs-a"]
    assert "out of use until you say otherwise" in vuoro(*ENGLISH, "block", "lift-a").out


def test_what_is_wrong_is_told_in_one_sentence(vuoro_sqlite: CommandLine, folder: Path) -> None:
    vuoro = vuoro_sqlite
    vuoro("publish", str(folder), "--at", TUESDAY)
    for words, says in (
        (("route", "kiosk-1", "lap"), "The plan has no place “lap”. Did you mean lab?"),
        (("route", "kiosk-1", "lab", "--profile", "fast"), "There is no profile “fast”."),
        (("block", "lift-b"), "Did you mean lift-a?"),
        (("block", "lift-a", "--until", TUESDAY), "That time has already passed."),
        (("unblock", "lift-a"), "lift-a is not out of use."),
    ):
        assert says in vuoro(*ENGLISH, *words, code=1).err
    assert vuoro("block", "lift-a", "--until", "soon", code=2).err


def test_a_centre_without_a_plan_says_how_to_get_one(
    vuoro_sqlite: CommandLine, folder: Path
) -> None:
    (folder / PLAN_FILE).unlink()
    words = ("route", "kiosk-1", "lab", *ENGLISH, "--centre", str(folder))
    assert "has no plan of the building" in vuoro_sqlite(*words, code=1).err


def test_a_plan_with_faults_is_not_published(vuoro_sqlite: CommandLine, folder: Path) -> None:
    vuoro = vuoro_sqlite
    sound = vuoro(*ENGLISH, "check", str(folder)).out
    assert "Check this: floors.osm: node " in sound
    assert "is in order" in sound
    (folder / PLAN_FILE).write_bytes(small_plan().replace(b'v="lab-1"', b'v="lap-1"'))
    told = vuoro("check", str(folder), "--json", code=4).out
    assert '"code": "id-misspelt"' in told
    assert '"file": "floors.osm"' in told
    refused = vuoro(*ENGLISH, "publish", str(folder), code=4).err
    assert "floors.osm: node " in refused
    assert "lab-1" in refused
    assert "No centre has been published yet" in vuoro(*ENGLISH, "queue", code=1).err


def test_the_map_of_a_way_is_drawn(vuoro_sqlite: CommandLine, folder: Path) -> None:
    png, svg = folder.parent / "maps" / "way.png", folder.parent / "way.svg"
    words = ("route", "kiosk-1", "health-1", *ENGLISH, "--centre", str(folder))
    vuoro_sqlite(*words, "--png", str(png), "--svg", str(svg))
    assert png.read_bytes().startswith(b"\x89PNG")
    drawn = svg.read_text(encoding="utf-8")
    # Both floors of the way, side by side.
    assert drawn.startswith("<svg")
    assert drawn.count('<g clip-path="url(#floor)">') == 2
    away = vuoro_sqlite(*words, "--png", "/proc/way.png", code=3).err
    assert "/proc/way.png" in away
