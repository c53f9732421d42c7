"""A folder into which booking systems put their lists.

A file ``*.csv`` counts as written once it looks the same at two looks in a row. Then it is
taken in and moved to the folder ``done`` beside it, or to ``refused`` when nothing of it
could be used. What is wrong with a list stands in ``NAME.csv.faults.txt``, where its sender
looks; the next sound list of that name takes it away.
"""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.errors import Refused
from screens.commands.booking_records import fault_says
from screens.commands.speaking import say

if TYPE_CHECKING:
    from kiosk.roles.booking_views import ImportView

_LOOK = tuple[int, int, int]
"""Size, time of the last change and inode: what a file looks like from outside."""

DONE, REFUSED = "done", "refused"
_MOST_BYTES = 20_000_001
"""One more than any list may have, so that a longer one is seen to be longer."""


@dataclass(frozen=True)
class Taken:
    """What became of one file: taken in, or refused whole."""

    file: str
    view: ImportView | None = None
    refusal: Refused | None = None


def source_of(file: Path) -> str:
    """The system a list comes from, by its name: ``kela-2026-11-24.csv`` is from ``kela``.

    What precedes the first digit; the folder's name where that is nothing.
    """
    named = re.split(r"\d", file.stem, maxsplit=1)[0].strip(" -_.")
    return (named or file.absolute().parent.name).lower()


class BookingFolder:
    """The lists in one folder.

    Args:
        folder: The folder.
        take_in: Takes in the content of a list from a source.
        source: The source of every list; by default as its name says.
    """

    def __init__(
        self,
        folder: Path,
        take_in: Callable[[bytes, str], ImportView],
        source: str | None = None,
    ) -> None:
        self.folder = folder
        self._take_in = take_in
        self._source = source
        self._seen: dict[str, _LOOK] = {}
        self._marked: dict[str, _LOOK] = {}

    def look(self) -> Iterator[Taken]:
        """Takes in what has been written since the last look and stands still.

        Raises:
            OSError: The folder can't be read.
            Refused, Trouble: The office can take in nothing now; the file stays for the next
                look.
        """
        seen = {}
        for file in self._lists():
            look = _look_of(file)
            if look is None or self._marked.get(file.name) == look:
                continue
            seen[file.name] = look
            if self._seen.get(file.name) == look:
                taken = self._take(file, look)
                if taken is not None:
                    yield taken
        self._seen = seen

    @property
    def is_waiting(self) -> bool:
        """Whether a file was seen that has to be looked at again."""
        return any(_look_of(self.folder / name) is not None for name in self._seen)

    def _lists(self) -> list[Path]:
        with os.scandir(self.folder) as entries:
            return sorted(
                Path(entry.path)
                for entry in entries
                if entry.name.lower().endswith(".csv")
                and not entry.name.startswith(".")
                and entry.is_file(follow_symlinks=False)
            )

    def _take(self, file: Path, look: _LOOK) -> Taken | None:
        try:
            data = _content(file)
        except FileNotFoundError:
            return None
        except OSError as error:
            refusal = Refused("file-unreadable", file=file.name, why=error.strerror)
            taken = Taken(file.name, refusal=refusal)
            self._marked[file.name] = look
            self._write_faults(taken)
            return taken
        if _look_of(file) != look:
            return None
        try:
            taken = Taken(file.name, self._take_in(data, self._source or source_of(file)))
        except Refused as refusal:
            if not refusal.code.startswith("import-"):
                # Not the list's fault: it stays for the next look.
                raise
            taken = Taken(file.name, refusal=refusal)
        self._write_faults(taken)
        self._put_away(file, look, DONE if taken.refusal is None else REFUSED)
        return taken

    def _put_away(self, file: Path, look: _LOOK, where: str) -> None:
        try:
            (self.folder / where).mkdir(exist_ok=True)
            file.replace(self.folder / where / file.name)
        except OSError:
            # A folder we may only read: remembered instead; taken in again, it changes nothing.
            self._marked[file.name] = look

    def _write_faults(self, taken: Taken) -> None:
        file = self.folder / f"{taken.file}.faults.txt"
        lines = list(fault_lines(taken))
        try:
            if not lines:
                file.unlink(missing_ok=True)
                return
            fresh = file.with_name(f".{file.name}.new")
            fresh.write_text("\n".join(lines) + "\n", encoding="utf-8")
            fresh.replace(file)
        except OSError:
            # They are also told where the command runs.
            return


def fault_lines(taken: Taken) -> Iterator[str]:
    """What is wrong with a list, one sentence a line."""
    if taken.refusal is not None:
        yield say(taken.refusal.key, **taken.refusal.values)
    for fault in taken.view.faults if taken.view is not None else ():
        yield say("command-appointments-fault", line=fault.line, says=fault_says(fault))


def _content(file: Path) -> bytes:
    with file.open("rb") as opened:
        return opened.read(_MOST_BYTES)


def _look_of(file: Path) -> _LOOK | None:
    try:
        found = file.stat(follow_symlinks=False)
    except OSError:
        return None
    return found.st_size, found.st_mtime_ns, found.st_ino
