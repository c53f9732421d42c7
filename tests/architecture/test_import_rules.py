"""Folders point one way; Qt, SQL and ESC/POS each live in one place."""

from __future__ import annotations

import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
from support.house import PACKAGES, ROOT, inside, modules

ABOVE = {name: PACKAGES[place + 1 :] for place, name in enumerate(PACKAGES)}
PURE = ("kiosk.queueing", "kiosk.wayfinding", "kiosk.calling", "kiosk.reporting")
PURE_MAY_KNOW = ("config.centre", "config.texts", "config.dates", "kiosk.errors", "kiosk.clock")
SCREENS = tuple(
    f"screens.{name}" for name in ("touch", "lobby", "desk", "caretaker", "phone", "paper")
)
HOME_OF = {
    "sqlalchemy": ("kiosk.store",),
    "alembic": ("kiosk.store",),
    "psycopg": ("kiosk.store",),
    "sqlite3": ("kiosk.store",),
    "escpos": ("printer",),
    "PySide6": ("screens", "printer.drawing"),
    "shiboken6": ("screens", "printer.drawing"),
    "typer": ("screens.launch", "screens.commands"),
}


def qt_free() -> list[str]:
    """Modules that must work on a machine without Qt."""
    free = (
        "config", "kiosk", "printer", "screens.commands", "screens.launch", "screens.phone",
        "screens.touch.flow", "screens.map.svg",
    )  # fmt: skip
    # Alembic alone runs the migrations.
    but = ("printer.drawing", "kiosk.store.migrations")
    return [m.name for m in modules() if inside(m.name, *free) and not inside(m.name, *but)]


def test_folders_point_one_way() -> None:
    wrong = [
        f"{module.name} imports {name}"
        for module in modules()
        for name in module.imports()
        if inside(name, *ABOVE[module.name.partition(".")[0]])
    ]
    assert wrong == []


@pytest.mark.parametrize("library", HOME_OF)
def test_a_library_is_known_in_one_place_only(library: str) -> None:
    wrong = [
        module.name
        for module in modules()
        if any(inside(name, library) for name in module.imports())
        and not inside(module.name, *HOME_OF[library])
    ]
    assert wrong == []


def test_qt_charts_and_other_unfree_parts_are_not_used() -> None:
    unfree = [f"PySide6.Qt{part}" for part in ("Charts", "Graphs", "VirtualKeyboard", "HttpServer")]
    assert [m.name for m in modules() if any(inside(i, *unfree) for i in m.imports())] == []


def test_pure_parts_know_only_the_types_of_the_centre() -> None:
    wrong = [
        f"{module.name} imports {name}"
        for module in modules()
        for own in PURE
        if inside(module.name, own)
        for name in module.imports()
        if inside(name, *PACKAGES)
        and not inside(name, own, *PURE_MAY_KNOW)
        and name not in {"config", "kiosk"}
    ]
    assert wrong == []


def test_screens_do_not_know_each_other() -> None:
    wrong = [
        f"{module.name} imports {name}"
        for module in modules()
        for own in SCREENS
        if inside(module.name, own) and own != "screens.caretaker"
        for name in module.imports()
        if inside(name, *(set(SCREENS) - {own}))
    ]
    assert wrong == []


def test_qt_free_modules_load_no_qt() -> None:
    names = qt_free()
    assert {"config.loading", "kiosk.office", "printer.slip", "screens.launch"} <= set(names)
    program = (
        "import importlib, sys\n"
        "for name in sys.argv[1:]:\n"
        "    importlib.import_module(name)\n"
        "    loaded = [m for m in sys.modules if m.partition('.')[0] == 'PySide6']\n"
        "    assert not loaded, f'{name} loads {loaded[0]}'\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, *names],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr


def test_the_command_line_starts_without_the_database_s_libraries() -> None:
    """They cost a quarter of a second, which a kiosk's first frame has not got."""
    program = (
        "import sys, screens.launch\n"
        "heavy = {'sqlalchemy', 'psycopg', 'alembic', 'escpos', 'PIL'} & set(sys.modules)\n"
        "assert not heavy, heavy\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr


def test_the_contracts_hold() -> None:
    lint = Path(sys.executable).with_name("lint-imports")
    done = subprocess.run(
        [lint, "--no-cache"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout


def test_the_contracts_name_every_part_there_is() -> None:
    """A new pure part or screen must be added to its contract."""
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    contracts = settings["tool"]["importlinter"]["contracts"]
    named = {name for contract in contracts for name in contract.get("modules", [])}
    parts = {name for module in modules() for name in (*PURE, *SCREENS) if module.name == name}
    assert parts - {"screens.caretaker"} <= named
