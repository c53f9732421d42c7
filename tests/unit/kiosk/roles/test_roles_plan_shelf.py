"""The plan kept in this machine's cache: found again, never believed when it is another's."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from support.house import ROOT
from support.small_centre import small_centre
from support.small_plan import planned_centre, small_plan

from kiosk.errors import Refused
from kiosk.roles import plan_shelf
from kiosk.roles.plan_shelf import KEPT_FILES, PlanShelf


@pytest.fixture
def built(monkeypatch: pytest.MonkeyPatch) -> list[bytes]:
    """What was built and not found in the cache."""
    plans: list[bytes] = []
    build = plan_shelf._build

    def noted(data: bytes) -> object:
        plans.append(data)
        return build(data)

    monkeypatch.setattr(plan_shelf, "_build", noted)
    return plans


def files(folder: Path) -> list[Path]:
    return sorted(folder.glob("*"))


def test_a_plan_is_built_once_for_all_programs(tmp_path: Path, built: list[bytes]) -> None:
    folder = tmp_path / "not" / "there"
    centre = planned_centre()
    shelf = PlanShelf(folder)
    first = shelf.ground(centre)
    assert shelf.ground(centre) is first
    second = PlanShelf(folder).ground(planned_centre())
    assert (second.plan, second.graph) == (first.plan, first.graph)
    assert len(built) == 1
    # Another plan has a file of its own.
    PlanShelf(folder).ground(planned_centre(small_plan(lift=False)))
    assert (len(built), len(files(folder))) == (2, 2)


def cut(data: bytes) -> bytes:
    return data[: len(data) // 2]


def flipped(data: bytes) -> bytes:
    return data[:-20] + bytes([data[-20] ^ 255]) + data[-19:]


@pytest.mark.parametrize("change", [cut, flipped, lambda _: b"", lambda _: b"\0" * 5000])
def test_what_is_broken_is_built_anew(
    tmp_path: Path, built: list[bytes], change: Callable[[bytes], bytes]
) -> None:
    first = PlanShelf(tmp_path).ground(planned_centre())
    (file,) = files(tmp_path)
    sound = file.read_bytes()
    file.write_bytes(change(sound))
    assert PlanShelf(tmp_path).ground(planned_centre()).plan == first.plan
    assert len(built) == 2
    assert files(tmp_path) == [file]
    assert file.read_bytes() == sound


def test_another_plan_under_this_name_is_not_believed(tmp_path: Path, built: list[bytes]) -> None:
    PlanShelf(tmp_path).ground(planned_centre(small_plan(lift=False)))
    (foreign,) = files(tmp_path)
    PlanShelf(tmp_path).ground(planned_centre())
    (own,) = set(files(tmp_path)) - {foreign}
    own.write_bytes(foreign.read_bytes())
    assert PlanShelf(tmp_path).ground(planned_centre()).plan.link_by_key.keys() >= {"lift-a"}
    assert len(built) == 3


def test_a_file_where_the_folder_should_be_only_costs_time(
    tmp_path: Path, built: list[bytes]
) -> None:
    wall = tmp_path / "cache"
    wall.write_text("a file")
    for shelf in (PlanShelf(wall), PlanShelf(wall / "below"), PlanShelf(Path("/proc/vuoro"))):
        assert shelf.ground(planned_centre()).plan.levels
    assert len(built) == 3
    assert wall.read_text() == "a file"


def test_a_machine_with_faulty_settings_works_from_memory(
    built: list[bytes], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("VUORO_CACHE_DIR", str(tmp_path))
    monkeypatch.setenv("VUORO_PRINTER", "no address")
    shelf = PlanShelf()
    assert shelf.ground(planned_centre()) is not PlanShelf().ground(planned_centre())
    assert (len(built), files(tmp_path)) == (2, [])
    monkeypatch.delenv("VUORO_PRINTER")
    assert PlanShelf().ground(planned_centre()).plan.levels
    assert len(files(tmp_path)) == 1


def test_only_the_newest_plans_stay(tmp_path: Path, built: list[bytes]) -> None:
    tmp_path.joinpath("keep-me.txt").write_text("not ours")
    for number in range(KEPT_FILES + 2):
        old = tmp_path / f"{number:064}.plan"
        old.write_bytes(b"old")
        os.utime(old, (number, number))
    PlanShelf(tmp_path).ground(planned_centre())
    left = [file.name for file in files(tmp_path)]
    assert len(left) == KEPT_FILES + 1
    assert f"{0:064}.plan" not in left
    PlanShelf(tmp_path).ground(planned_centre())
    assert len(built) == 1


def test_a_centre_without_a_plan_has_no_ground(tmp_path: Path) -> None:
    with pytest.raises(Refused) as refused:
        PlanShelf(tmp_path).ground(small_centre())
    assert refused.value.code == "no-plan"
    assert files(tmp_path) == []


READS = """
import sys
from pathlib import Path
from support.small_plan import planned_centre
from kiosk.roles.plan_shelf import PlanShelf
for _ in range(3):
    for file in Path(sys.argv[1]).glob("*.plan"):
        if sys.argv[2] == "spoil":
            file.write_bytes(file.read_bytes()[:1000])
    plan = PlanShelf(Path(sys.argv[1])).ground(planned_centre()).plan
    assert set(plan.link_by_key) == {"lift-a", "stairs-a"}
"""


def test_many_programs_write_it_at_once(tmp_path: Path) -> None:
    env = {**os.environ, "PYTHONPATH": f"{ROOT}:{ROOT / 'tests'}"}
    running = [
        subprocess.Popen([sys.executable, "-c", READS, str(tmp_path), how], env=env)
        for how in ("read", "spoil", "read")
    ]
    assert [one.wait(60) for one in running] == [0, 0, 0]
    assert len(files(tmp_path)) == 1


def test_a_kept_plan_needs_nothing_that_takes_shapes_apart(tmp_path: Path) -> None:
    PlanShelf(tmp_path).ground(planned_centre())
    program = READS + "assert not {'shapely', 'numpy', 'networkx'} & set(sys.modules)\n"
    env = {**os.environ, "PYTHONPATH": f"{ROOT}:{ROOT / 'tests'}"}
    done = subprocess.run(
        [sys.executable, "-c", program, str(tmp_path), "read"],
        env=env,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
