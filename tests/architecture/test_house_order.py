"""Names and sizes: what stands where, what it is called, and how large it is."""

from __future__ import annotations

import ast
import re
import tomllib
from collections import Counter
from pathlib import Path

from support.house import PACKAGES, ROOT, modules, pages, spot, tracked

import config
import kiosk
import printer
import screens

TOP = {
    ".ci", ".gitignore", "ARCHITECTURE.md", "CHANGELOG.md", "CONTRIBUTING.md", "LICENSE",
    "README.md", "config", "deploy", "kiosk", "printer", "pyproject.toml", "screens", "tests",
}  # fmt: skip
NEVER = {"manager", "managers", "helper", "helpers", "util", "utils", "handler", "handlers", "misc"}
MOST_LINES = 400


def words(name: str) -> set[str]:
    """The words of an identifier: ``TicketManager`` and ``ticket_manager`` alike."""
    return {part.lower() for part in re.findall(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])", name)}


def test_the_top_of_the_house_holds_nothing_else() -> None:
    assert {Path(name).parts[0] for name in tracked()} <= TOP


def test_the_packages_are_listed_one_by_one() -> None:
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    assert settings["tool"]["hatch"]["build"]["targets"]["wheel"]["packages"] == list(PACKAGES)


def test_our_plain_names_are_ours() -> None:
    for package in (config, kiosk, printer, screens):
        assert Path(str(package.__file__)).parents[1] == ROOT


def test_tests_are_no_packages_and_no_two_share_a_name() -> None:
    names = [Path(name).name for name in tracked() if name.startswith("tests/")]
    assert "__init__.py" not in names
    twice = [
        name for name, times in Counter(names).items() if name.startswith("test_") and times > 1
    ]
    assert twice == []


def test_nothing_is_called_by_a_name_that_says_nothing() -> None:
    files = [name for name in tracked() if words(Path(name).stem) & NEVER]
    defined = [
        f"{spot(module.path, node.lineno)} {node.name}"
        for module in modules()
        for node in ast.walk(module.tree)
        if isinstance(node, ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef)
        and words(node.name) & NEVER
    ]
    assert files + defined == []


def test_no_module_and_no_page_is_too_long() -> None:
    measured = {spot(module.path): module.lines for module in modules()}
    measured |= {spot(page): len(page.read_text("utf-8").splitlines()) for page in pages()}
    assert {name: lines for name, lines in measured.items() if lines > MOST_LINES} == {}


def test_nothing_is_left_for_later() -> None:
    left = re.compile(r"\b(TODO|FIXME|XXX|HACK)\b")
    wrong = [
        name
        for name in tracked()
        if name.endswith((".py", ".qml", ".sh", ".toml", ".ftl", ".md"))
        and name != "tests/architecture/test_house_order.py"
        and left.search((ROOT / name).read_text(encoding="utf-8"))
    ]
    assert wrong == []
