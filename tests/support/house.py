"""The house as its rules see it: modules, what they import, what they say."""

from __future__ import annotations

import ast
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parents[2]
PACKAGES = ("config", "kiosk", "printer", "screens")


@dataclass(frozen=True)
class Module:
    """One of our modules."""

    name: str
    path: Path

    @property
    def tree(self) -> ast.Module:
        return _parse(self.path)

    @property
    def lines(self) -> int:
        return len(self.path.read_text(encoding="utf-8").splitlines())

    def imports(self) -> Iterator[str]:
        """Full names of what it imports anywhere, also inside functions."""
        for node in ast.walk(self.tree):
            if isinstance(node, ast.Import):
                yield from (alias.name for alias in node.names)
            elif isinstance(node, ast.ImportFrom):
                assert node.level == 0, f"{self.name} imports relatively"
                assert node.module is not None
                yield node.module
                yield from (f"{node.module}.{alias.name}" for alias in node.names)

    def strings(self) -> Iterator[tuple[int, str]]:
        """Line and text of every string that is not a docstring."""
        docstrings = {
            id(node.body[0].value)
            for node in ast.walk(self.tree)
            if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef)
            and node.body
            and isinstance(node.body[0], ast.Expr)
        }
        docstrings |= {id(node.value) for node in ast.walk(self.tree) if isinstance(node, ast.Expr)}
        for node in ast.walk(self.tree):
            if (
                isinstance(node, ast.Constant)
                and isinstance(node.value, str)
                and id(node) not in docstrings
            ):
                yield node.lineno, node.value


@cache
def _parse(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"), filename=str(path))


@cache
def tracked() -> tuple[str, ...]:
    """Every file of the project, as paths from its root; what git ignores is not of it."""
    told = subprocess.run(
        [
            "git",
            "-c",
            "safe.directory=*",
            "ls-files",
            "-z",
            "--cached",
            "--others",
            "--exclude-standard",
        ],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    return tuple(sorted(name for name in told.split("\0") if name and (ROOT / name).is_file()))


@cache
def modules() -> tuple[Module, ...]:
    """All modules of the four packages."""
    found = []
    for name in tracked():
        path = Path(name)
        if path.suffix != ".py" or path.parts[0] not in PACKAGES:
            continue
        parts = path.with_suffix("").parts
        found.append(
            Module(".".join(parts[: -1 if parts[-1] == "__init__" else None]), ROOT / path)
        )
    return tuple(found)


def inside(name: str, *packages: str) -> bool:
    """Whether a dotted name is one of the packages or within one."""
    return any(name == package or name.startswith(f"{package}.") for package in packages)


def pages() -> tuple[Path, ...]:
    """All QML files of the product."""
    return tuple(
        ROOT / name for name in tracked() if name.endswith(".qml") and name.startswith("screens/")
    )


def spot(path: Path, line: int | None = None) -> str:
    """A place as editors link it."""
    told = str(path.relative_to(ROOT))
    return told if line is None else f"{told}:{line}"
