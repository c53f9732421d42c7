"""A centre's folder as bytes: read from disk, and its texts made readable.

A published version keeps the folder byte for byte, so everything in it is read; what
the operating system or an editor leaves lying around is not.
"""

from __future__ import annotations

import os
from pathlib import Path

from config.finding import Findings

LARGEST_FILE = 20_000_000
"""Bytes; a plan or a sound is smaller, a film put there by mistake is not."""

MAIN_FILE = "centre.toml"
"""The file without which a folder is no centre."""

PLAN_FILE = "floors.osm"
"""The plan of the building, in OSM Simple Indoor Tagging; a centre may have none."""


def gather_folder(folder: Path, findings: Findings) -> dict[str, bytes]:
    """Every file of a centre's folder by its relative posix path.

    Hidden files, editors' back-ups and links to elsewhere are left out. What can't be
    read becomes a fault.
    """
    if not folder.exists():
        findings.fault("folder-missing", str(folder))
        return {}
    if not folder.is_dir():
        findings.fault("folder-is-file", str(folder))
        return {}
    if not (folder / MAIN_FILE).exists():
        # Said before reading on: the whole disk may lie below a folder given by mistake.
        findings.fault("main-file-missing", str(folder), name=MAIN_FILE)
        return {}
    files: dict[str, bytes] = {}
    for path in sorted(_wanted(folder, findings)):
        name = path.relative_to(folder).as_posix()
        try:
            size = path.stat().st_size
            if size > LARGEST_FILE:
                findings.fault("file-too-large", name, megabytes=LARGEST_FILE // 1_000_000)
            else:
                files[name] = path.read_bytes()
        except OSError as error:
            findings.fault("file-unreadable", name, reason=error.strerror or str(error))
    return files


def _wanted(folder: Path, findings: Findings) -> list[Path]:
    def on_unreadable(error: OSError) -> None:
        name = Path(error.filename).relative_to(folder).as_posix()
        findings.fault("file-unreadable", name, reason=error.strerror or str(error))

    wanted = []
    for root, folders, names in os.walk(folder, onerror=on_unreadable):
        folders[:] = [one for one in folders if not one.startswith((".", "__"))]
        wanted += [Path(root) / one for one in names if not one.startswith(".")]
    return [one for one in wanted if not one.name.endswith(("~", ".bak", ".swp"))]


def decode(name: str, data: bytes, findings: Findings) -> str | None:
    """The text of a file, which must be UTF-8; None, and a fault, when it is not."""
    try:
        # An editor on Windows may put a byte order mark first; it means nothing.
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data[: error.start].count(b"\n") + 1
        findings.fault("not-utf-8", name, line)
        return None
