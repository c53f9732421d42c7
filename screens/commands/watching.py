"""``vuoro appointments watch``: a folder of lists goes in, what happened goes out."""

from __future__ import annotations

import time
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from screens.commands import booking_records
from screens.commands.answering import Code
from screens.commands.booking_folder import BookingFolder, Taken, fault_lines
from screens.commands.booking_targets import Target, Teller, target_of
from screens.commands.options import At, Database, opened
from screens.commands.speaking import note, say, tell

if TYPE_CHECKING:
    from kiosk.office import Office
    from kiosk.store.feed import Feed

_IN, _OUT = "in", "out"

POLL_SECONDS = 1.0
"""How often the folder is looked at; a list that stands still that long is taken in."""


def watch(
    folder: Annotated[Path, typer.Argument(metavar="FOLDER", help="Where lists are put.")],
    out: Annotated[
        str | None,
        typer.Option(
            "--out",
            metavar="FILE|URL",
            help="Tell there what becomes of appointments: one JSON object a line, or a POST each.",
        ),
    ] = None,
    source: Annotated[
        str | None,
        typer.Option(
            "--source", metavar="NAME", help="Source of every list; by default as it is named."
        ),
    ] = None,
    no_wait: Annotated[
        bool,
        typer.Option(
            "--no-wait",
            help="End once everything is in and told, with exit code 3 where that failed.",
        ),
    ] = False,
    database: Database = None,
    at: At = None,
) -> None:
    """Takes in every list put into FOLDER, and tells what becomes of appointments.

    Lists (*.csv) go to FOLDER/done once they are in; what is wrong with one stands in
    NAME.csv.faults.txt. A target that does not answer is told later; nothing is lost.
    """
    from kiosk.errors import Refused

    target = None if out is None else target_of(out)
    if out is not None and target is None:
        raise typer.BadParameter(say("command-out-unreadable", told=out), param_hint="--out")
    if not folder.is_dir():
        raise Refused("folder-missing", folder=str(folder))
    with opened(database, at) as office:
        _Watch(office, folder, source, target, out or "").run(no_wait=no_wait)


class _Watch:
    """One run of the command."""

    def __init__(
        self, office: Office, folder: Path, source: str | None, target: Target | None, out: str
    ) -> None:
        self._office = office
        bookings = office.bookings()
        self._folder = BookingFolder(folder, bookings.take_in, source)
        self._teller = None if target is None else Teller(bookings, target)
        self._out = out
        self._troubles: dict[str, str] = {}

    def run(self, *, no_wait: bool) -> None:
        """Goes on until Ctrl-C; with ``no_wait`` until all is done or something is away."""
        note(say("command-appointments-watching", folder=str(self._folder.folder)))
        feed = self._office.feed()
        looked = 0.0
        try:
            while True:
                # Entries come faster than lists: the folder is looked at on its own beat.
                if time.monotonic() - looked >= POLL_SECONDS or not looked:
                    looked = time.monotonic()
                    self._look()
                told = self._tell()
                if no_wait and (not told or self._troubles):
                    raise typer.Exit(Code.TROUBLE)
                if no_wait and not self._folder.is_waiting:
                    return
                self._wait(feed)
        finally:
            feed.close()

    def _look(self) -> None:
        from kiosk.errors import Refused, Trouble

        try:
            for taken in self._folder.look():
                _tell_taken(taken)
        except OSError as error:
            self._say_trouble(_IN, "command-folder-away", {"why": error.strerror or str(error)})
        except Trouble as trouble:
            self._say_trouble(_IN, trouble.key, trouble.values)
        except Refused as refused:
            self._say_trouble(_IN, refused.key, refused.values)
        else:
            self._troubles.pop(_IN, None)

    def _tell(self) -> bool:
        """Tells what is new; False while the target does not take it."""
        from kiosk.errors import Trouble

        if self._teller is None:
            return True
        try:
            self._teller.tell()
        except OSError as error:
            seconds = int(self._teller.pause_seconds)
            note(say("command-out-away", out=self._out, why=str(error), seconds=seconds))
            return False
        except Trouble as trouble:
            self._say_trouble(_OUT, trouble.key, trouble.values)
            return False
        self._troubles.pop(_OUT, None)
        return not self._teller.is_pausing

    def _wait(self, feed: Feed) -> None:
        from kiosk.errors import Trouble

        try:
            feed.wait(POLL_SECONDS)
        except Trouble:
            # Told by whoever needs the database next; here only the beat is kept.
            time.sleep(POLL_SECONDS)

    def _say_trouble(self, way: str, key: str, values: Mapping[str, object]) -> None:
        """Says what hinders one way, once as long as it stays the same."""
        sentence = say(key, **values)
        if self._troubles.get(way) != sentence:
            note(sentence)
        self._troubles[way] = sentence


def _tell_taken(taken: Taken) -> None:
    if taken.view is not None:
        tell(booking_records.summary(taken.file, taken.view))
    else:
        note(say("command-appointments-refused", file=taken.file))
    for line in fault_lines(taken):
        note(line)
