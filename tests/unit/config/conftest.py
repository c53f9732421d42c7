"""The reference centre as a folder that a test may spoil."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from config.errors import Fault
from config.loading import Report, check_folder

REFERENCE = Path(__file__).parents[3] / "config" / "iso_omena"


class Spoilt:
    """A copy of the reference centre, changed word by word."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def replace(self, file: str, old: str, new: str, *, count: int = 1) -> int:
        """Replaces the first ``count`` places of ``old``; returns the first one's line."""
        path = self.folder / file
        text = path.read_text(encoding="utf-8")
        assert old in text
        line = text[: text.index(old)].count("\n") + 1
        path.write_text(text.replace(old, new, count), encoding="utf-8")
        return line

    def append(self, file: str, text: str) -> int:
        """Appends to a file, which need not exist; returns the line it begins on."""
        path = self.folder / file
        path.parent.mkdir(exist_ok=True)
        before = path.read_text(encoding="utf-8") if path.exists() else ""
        path.write_text(before + text, encoding="utf-8")
        return before.count("\n") + 1

    def check(self) -> Report:
        return check_folder(self.folder)

    def only_fault(self) -> Fault:
        report = self.check()
        assert len(report.faults) == 1, "\n".join(map(str, report.faults))
        assert report.centre is None
        return report.faults[0]

    def only_warning(self) -> Fault:
        report = self.check()
        assert report.faults == ()
        assert len(report.warnings) == 1, "\n".join(map(str, report.warnings))
        assert report.centre is not None
        return report.warnings[0]

    def codes(self) -> list[str]:
        return [fault.code for fault in self.check().faults]


@pytest.fixture
def spoilt(tmp_path: Path) -> Spoilt:
    folder = tmp_path / "centre"
    shutil.copytree(REFERENCE, folder)
    return Spoilt(folder)
