"""What a folder's TOML files say together, and where each word of it stands."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from config.finding import Findings, Spot
from config.folder import MAIN_FILE, decode
from config.lines import Path, find_lines, nearest_line

_AT = re.compile(r" \(at (?:line (\d+), column \d+|end of document)\)$")


@dataclass
class Writing:
    """The merged content of all TOML files.

    Attributes:
        content: Top-level keys; lists grown over the files.
        where: What the folder is called.
        whole: Whether every file could be read.
    """

    where: str
    content: dict[str, object] = field(default_factory=dict)
    whole: bool = True
    _origins: dict[Path, tuple[str, Path]] = field(default_factory=dict)
    _texts: dict[str, str] = field(default_factory=dict)
    _lines: dict[str, dict[Path, int]] = field(default_factory=dict)

    def spot(self, path: Sequence[str | int]) -> Spot:
        """Where the value at ``path`` stands, or the closest part around it."""
        path = tuple(path)
        file, local = self._origins.get(path[:2], self._origins.get(path[:1], ("", ())))
        if not file:
            file = MAIN_FILE if MAIN_FILE in self._texts else self.where
            return Spot(file, None, self.name(path))
        if file not in self._lines:
            # Only a fault asks for lines, so a sound folder never pays for finding them.
            self._lines[file] = find_lines(self._texts[file])
        line = nearest_line(self._lines[file], (*local, *path[len(local) :]))
        return Spot(file, line, self.name(path))

    def name(self, path: Sequence[str | int]) -> str:
        """The path as people call it: ``services.lab.errands.sample.name.fi``."""
        words = []
        value: object = self.content
        for step in path:
            value = _inside(value, step)
            called = value.get("id") if isinstance(step, int) and isinstance(value, dict) else step
            words.append(called if isinstance(called, str) else str(_counted(step)))
        return ".".join(words)

    def add(self, file: str, text: str, content: dict[str, object], findings: Findings) -> None:
        """Merges one file's content; a single key found twice is a fault."""
        self._texts[file] = text
        for key, value in content.items():
            present = self.content.get(key)
            if isinstance(value, list) and isinstance(present, list):
                self._grow(file, key, present, value)
            elif key in self.content:
                other = self._origins[(key,)][0]
                line = nearest_line(find_lines(text), (key,))
                findings.fault("key-twice", file, line, key, key=key, other=other)
            else:
                self._origins[(key,)] = (file, (key,))
                self.content[key] = [] if isinstance(value, list) else value
                if isinstance(value, list):
                    self._grow(file, key, self.content[key], value)

    def _grow(self, file: str, key: str, present: object, more: list[object]) -> None:
        assert isinstance(present, list)  # noqa: S101 - said by the callers, for mypy
        for position, value in enumerate(more):
            self._origins[(key, len(present))] = (file, (key, position))
            present.append(value)


def read_writing(files: Mapping[str, bytes], where: str, findings: Findings) -> Writing:
    """Reads and merges the TOML files; what can't be read becomes a fault."""
    writing = Writing(where or ".")
    if MAIN_FILE not in files:
        findings.fault("main-file-missing", writing.where, name=MAIN_FILE)
        writing.whole = False
    for name in sorted(files):
        if "/" in name or not name.endswith(".toml"):
            continue
        text = decode(name, files[name], findings)
        content = None if text is None else parse_toml(name, text, findings)
        if text is None or content is None:
            writing.whole = False
        else:
            writing.add(name, text, content, findings)
    return writing


def parse_toml(name: str, text: str, findings: Findings) -> dict[str, object] | None:
    """The content of one TOML text; None, and a fault, when it is none."""
    try:
        return tomllib.loads(text)
    except RecursionError:
        findings.fault("toml-too-deep", name)
    except ValueError as error:
        # Besides TOMLDecodeError: a number of thousands of digits.
        said = str(error)
        at = _AT.search(said)
        line = None
        if at is not None:
            line = int(at[1]) if at[1] else text.count("\n") + 1
            said = said[: at.start()]
        findings.fault("toml-broken", name, line, reason=said)
    return None


def _inside(value: object, step: str | int) -> object:
    if isinstance(value, dict):
        return value.get(step)
    if isinstance(value, list) and isinstance(step, int) and step < len(value):
        return value[step]
    return None


def _counted(step: str | int) -> str | int:
    return step + 1 if isinstance(step, int) else step
