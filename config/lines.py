"""On which line of a TOML text a key stands.

``tomllib`` gives values without their places, and a fault without a line is half a
fault. The scanner below knows just enough of TOML (https://toml.io/en/v1.0.0) to follow
a text that ``tomllib`` has already accepted; it never judges.
"""

from __future__ import annotations

import re
import tomllib
from bisect import bisect_right
from collections.abc import Sequence

Path = tuple[str | int, ...]
"""Keys and list positions from the top of the text down to a value."""

_BLANK = re.compile(r"(?:[ \t\r\n]|#[^\n]*)*")
_KEY = re.compile(r"""[ \t]*("(?:[^"\\\n]|\\.)*"|'[^'\n]*'|[A-Za-z0-9_-]+)[ \t]*""")
_STRING = re.compile(
    r'"""(?:[^\\]|\\.)*?"{3,5}'
    r"|'''.*?'{3,5}"
    r'|"(?:[^"\\\n]|\\.)*"'
    r"|'[^'\n]*'",
    re.DOTALL,
)
_BARE = re.compile(r"[^,\]}\n#]*")


def find_lines(text: str) -> dict[Path, int]:
    """The line, counted from 1, of every table, key and list item of a valid TOML text."""
    return _Scanner(text).scan()


def nearest_line(lines: dict[Path, int], path: Sequence[str | int]) -> int | None:
    """The line of ``path``, or of the closest part around it; None when there is none."""
    for length in range(len(path), 0, -1):
        line = lines.get(tuple(path[:length]))
        if line is not None:
            return line
    return None


class _Scanner:
    def __init__(self, text: str) -> None:
        self._text = text
        self._at = 0
        self._breaks = [match.start() for match in re.finditer("\n", text)]
        self._lists: dict[Path, int] = {}
        self._found: dict[Path, int] = {}

    def scan(self) -> dict[Path, int]:
        table: Path = ()
        self._skip_blank()
        while self._at < len(self._text):
            if self._text.startswith("[[", self._at):
                table = self._read_header("[[")
            elif self._text[self._at] == "[":
                table = self._read_header("[")
            else:
                self._read_pair(table)
            self._skip_blank()
        return self._found

    def _read_header(self, opening: str) -> Path:
        start = self._at
        self._at += len(opening)
        keys = self._read_keys()
        self._at += len(opening)
        path: Path = ()
        for position, key in enumerate(keys):
            path = (*path, key)
            last = position == len(keys) - 1
            if last and opening == "[[":
                self._note(path, start)
                self._lists[path] = self._lists.get(path, -1) + 1
            if path in self._lists:
                path = (*path, self._lists[path])
        self._note(path, start)
        return path

    def _read_pair(self, table: Path) -> None:
        start = self._at
        path = table
        for key in self._read_keys():
            path = (*path, key)
            self._note(path, start)
        self._at += 1  # the equals sign
        self._skip_blank()
        self._read_value(path)

    def _read_keys(self) -> list[str]:
        keys = [self._read_key()]
        while self._text[self._at] == ".":
            self._at += 1
            keys.append(self._read_key())
        return keys

    def _read_key(self) -> str:
        match = _KEY.match(self._text, self._at)
        assert match is not None  # noqa: S101 - tomllib has found a key here
        self._at = match.end()
        written = match[1]
        quoted = written[0] in "\"'"
        return next(iter(tomllib.loads(f"{written}=0"))) if quoted else written

    def _read_value(self, path: Path) -> None:
        first = self._text[self._at]
        if first == "[":
            self._read_list(path)
        elif first == "{":
            self._read_inline_table(path)
        else:
            match = (_STRING if first in "\"'" else _BARE).match(self._text, self._at)
            self._at = match.end() if match else len(self._text)

    def _read_list(self, path: Path) -> None:
        self._at += 1
        position = 0
        while self._more_before("]"):
            self._note((*path, position), self._at)
            self._read_value((*path, position))
            position += 1

    def _read_inline_table(self, path: Path) -> None:
        self._at += 1
        while self._more_before("}"):
            self._read_pair(path)

    def _more_before(self, closing: str) -> bool:
        """Moves to the next item, or past the bracket; tells which."""
        self._skip_blank()
        if self._text.startswith(",", self._at):
            self._at += 1
            self._skip_blank()
        if self._at >= len(self._text) or self._text[self._at] == closing:
            self._at += 1
            return False
        return True

    def _skip_blank(self) -> None:
        match = _BLANK.match(self._text, self._at)
        self._at = match.end() if match else self._at

    def _note(self, path: Path, start: int) -> None:
        self._found.setdefault(path, bisect_right(self._breaks, start - 1) + 1)
