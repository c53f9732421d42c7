"""``vuoro plan check``: what is wrong with a plan, for people and for scripts."""

from __future__ import annotations

from pathlib import Path

import pytest
from support.command import TUESDAY, CommandLine
from support.house import ROOT
from support.small_centre import small_files
from support.small_plan import small_plan

from config.folder import PLAN_FILE
from screens.commands import planning
from screens.commands.answering import Code

ENGLISH = ("--language", "en")
REFERENCE = ROOT / "config" / "iso_omena"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The small centre with its plan, as a folder."""
    into = tmp_path / "small"
    for path, data in {**small_files(), PLAN_FILE: small_plan()}.items():
        (into / path).parent.mkdir(parents=True, exist_ok=True)
        (into / path).write_bytes(data)
    return into


def test_the_plan_of_the_reference_centre_is_sound(vuoro_sqlite: CommandLine) -> None:
    told = vuoro_sqlite("plan", "check", str(REFERENCE), *ENGLISH).out.splitlines()
    assert len(told) == 1
    assert told[0].startswith("The plan is sound. Floors: 1, 2, 3.")


def test_a_warning_is_told_and_no_fault(vuoro_sqlite: CommandLine, folder: Path) -> None:
    told = vuoro_sqlite("plan", "check", str(folder), *ENGLISH).out.splitlines()
    assert told[0].startswith(f"Check this: {folder / PLAN_FILE}: ")
    assert "“info”" in told[0]
    assert told[1].startswith("    ")
    assert told[-1] == "0 faults, 1 warning."


def test_faults_are_told_with_element_floor_and_place(
    vuoro_sqlite: CommandLine, folder: Path
) -> None:
    plan = (folder / PLAN_FILE).read_text().replace("'kiosk:heading'", "'heading'")
    plan = plan.replace('"kiosk:heading"', '"heading"')
    (folder / PLAN_FILE).write_text(plan)
    answer = vuoro_sqlite("plan", "check", str(folder), *ENGLISH, code=Code.FAULTS)
    fault, mend = answer.out.splitlines()[:2]
    assert fault.startswith(f"{folder / PLAN_FILE}: node -")
    assert ", floor 1, 60." in fault
    assert "kiosk:heading" in mend
    finnish = vuoro_sqlite("plan", "check", str(folder), "--language", "fi", code=Code.FAULTS)
    assert ", kerros 1, 60." in finnish.out


def test_a_lift_to_nowhere_is_told_in_words(vuoro_sqlite: CommandLine, folder: Path) -> None:
    before, lift = (folder / PLAN_FILE).read_text().split('v="elevator"')
    (folder / PLAN_FILE).write_text(f'{before}v="elevator"{lift.replace("0;1", "0", 1)}')
    answer = vuoro_sqlite("plan", "check", str(folder), *ENGLISH, code=Code.FAULTS)
    assert "This lift joins fewer than two levels" in answer.out


def test_scripts_get_the_keys_promised(vuoro_sqlite: CommandLine, folder: Path) -> None:
    told = vuoro_sqlite("plan", "check", str(folder), "--json").json()
    promised = {key for keys in planning.PLAN_CHECK for key in keys.split(", ")}
    (finding,) = told["warnings"]
    assert set(told) | {f"….{key}" for key in finding} == promised
    assert (told["levels"], told["faults"]) == (["1", "2"], [])
    assert finding["code"] == "id-unknown"
    assert finding["element"].startswith("node -")


def test_a_drawing_alone_is_looked_at_without_a_centre(vuoro_sqlite: CommandLine) -> None:
    file = ROOT / "tests" / "golden" / "plans" / "wall_ways.osm"
    told = vuoro_sqlite("plan", "check", str(file), *ENGLISH, code=Code.FAULTS).out
    assert "level 0" in told
    assert "kiosk" not in told.splitlines()[0]


def test_a_file_of_a_hundred_megabytes_is_told_at_once(
    vuoro_sqlite: CommandLine, tmp_path: Path
) -> None:
    huge = tmp_path / "huge.osm"
    with huge.open("wb") as file:
        file.write(b"<osm>")
        file.truncate(100_000_000)
    told = vuoro_sqlite("plan", "check", str(huge), *ENGLISH, code=Code.FAULTS).out
    assert told.startswith(f"{huge}: The file is larger than 20 MB.")


def test_the_published_centre_is_looked_at_by_default(
    vuoro_sqlite: CommandLine, folder: Path
) -> None:
    vuoro = vuoro_sqlite
    assert "no-database" not in vuoro("plan", "check", code=Code.REFUSED).err
    vuoro("publish", str(folder), "--at", TUESDAY)
    assert "0 faults, 1 warning." in vuoro("plan", "check", *ENGLISH).out


def test_a_centre_without_a_plan_is_told_what_to_do(
    vuoro_sqlite: CommandLine, folder: Path
) -> None:
    (folder / PLAN_FILE).unlink()
    told = vuoro_sqlite("plan", "check", str(folder), code=Code.REFUSED)
    assert PLAN_FILE in told.err
    assert told.out == ""


def test_what_is_no_folder_is_told(vuoro_sqlite: CommandLine, tmp_path: Path) -> None:
    told = vuoro_sqlite("plan", "check", str(tmp_path / "nowhere"), code=Code.FAULTS)
    assert "nowhere" in told.err
