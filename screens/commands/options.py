"""What many commands take, and what every command's help ends with."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from kiosk.errors import Refused
from screens.commands.speaking import say

if TYPE_CHECKING:
    from kiosk.office import Office

Database = Annotated[
    str | None,
    typer.Option(
        "--database",
        metavar="URL",
        envvar="VUORO_DATABASE",
        help="Queue database: postgresql://…, sqlite:///… or the path of an SQLite file.",
        show_default="this machine's",
    ),
]
At = Annotated[
    str | None,
    typer.Option(
        "--at",
        metavar="TIME",
        help="Let the whole centre live at this local time, such as 2026-11-24T10:00 "
        "(demo time, for every program of it); 'now' ends that.",
    ),
]
AsJson = Annotated[bool, typer.Option("--json", help="Print JSON, for scripts.")]
Once = Annotated[
    str | None,
    typer.Option(
        "--once",
        metavar="ID",
        help="Name of this action: repeated under the same name it is done once.",
    ),
]


def epilog(*examples: str, keys: Mapping[str, str] | None = None) -> str:
    """The end of a command's help: examples, then the keys of its JSON."""
    blocks = ["\b\nExample:\n" + "\n".join(f"  {example}" for example in examples)]
    if keys:
        width = max(map(len, keys))
        lines = (f"  {key.ljust(width)}  {meaning}" for key, meaning in keys.items())
        blocks.append("\b\nWith --json:\n" + "\n".join(lines))
    return "\n\n".join(blocks)


_FIRST_YEAR, _LAST_YEAR = 1990, 2999


def read_time(told: str) -> datetime | None:
    """A time as typed; None for ``now``. Naive times are local times of the centre."""
    if told == "now":
        return None
    try:
        time = datetime.fromisoformat(told)
    except ValueError:
        time = None
    # Near the ends of the calendar no time zone can be reckoned with.
    if time is None or not _FIRST_YEAR <= time.year <= _LAST_YEAR:
        raise typer.BadParameter(say("command-time-unreadable", told=told[:80]))
    return time


def read_day(told: str, hint: str | None = None) -> date:
    """A day as typed, such as 2026-11-24; ``hint`` names the option it was typed at."""
    try:
        day = date.fromisoformat(told)
    except ValueError:
        day = None
    if day is None or not _FIRST_YEAR <= day.year <= _LAST_YEAR:
        sentence = say("command-day-unreadable", told=told[:80])
        raise typer.BadParameter(sentence, param_hint=hint)
    return day


@contextmanager
def opened(database: str | None, at: str | None = None, *, new: bool = False) -> Iterator[Office]:
    """The office, open during the command, at the time asked.

    Args:
        database: Address or path; by default this machine's.
        at: Local time at which the centre lives from now on.
        new: Whether the command may make a database where there is none.

    Raises:
        Refused: ``no-database`` when there is no SQLite file and none may be made.
        Refused, Trouble: as ``open_office``.
        ConfigFaults: this machine's settings can't be used.
    """
    # Imported here: "vuoro --help" need not wait for the database's libraries.
    from config.machine import read_machine
    from kiosk.office import open_office

    moment = None if at is None else read_time(at)
    if not new:
        _need_database(database or read_machine().database)
    with open_office(database or None) as office:
        if at is not None:
            office.set_time(moment)
        yield office


def _need_database(address: str) -> None:
    """A mistyped path must not become an empty centre."""
    from kiosk.store.database import database_url

    url = database_url(address)
    if url.get_backend_name() == "sqlite" and not Path(url.database or "").exists():
        raise Refused("no-database", address=url.render_as_string(hide_password=True))


def known_theme(told: str) -> str:
    """The theme as typed, if there is one of that name."""
    from screens.common.themes import THEMES

    if told not in THEMES:
        known = ", ".join(THEMES)
        sentence = say("command-theme-unknown", told=told, known=known)
        raise typer.BadParameter(sentence, param_hint="--theme")
    return told
