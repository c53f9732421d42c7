"""The command line ``vuoro …``. Exit codes stand in ``screens.commands.answering``."""

from __future__ import annotations

import sys
from importlib.metadata import version
from typing import Annotated

import typer

from screens.commands import (
    appointments,
    desks,
    forecasting,
    keeping,
    moving,
    pictures,
    planning,
    printers,
    programs,
    publishing,
    replaying,
    serving,
    simulating,
    tickets,
    visiting,
    ways,
    whole,
)
from screens.commands.answering import MANNER, answer, log_to_stderr
from screens.commands.options import epilog
from screens.commands.speaking import SPEECH, closest, tell

CODES = (
    "\b\nExit codes:\n  0 done, 1 refused, 2 not understood, 3 trouble around us,\n"
    "  4 faults found, 5 nobody waits, 70 a bug of ours"
)

app = typer.Typer(
    name="vuoro",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    context_settings={"help_option_names": ["--help", "-h"], "max_content_width": 100},
    epilog=epilog("vuoro run", "vuoro queue --json") + "\n\n" + CODES,
)


def _tell_version(asked: bool) -> None:
    if asked:
        tell(version("vuoro"))
        raise typer.Exit


@app.callback()
def vuoro(
    language: Annotated[
        str | None,
        typer.Option(
            "--language",
            metavar="TAG",
            help="Language of the answers: fi, sv, en, ar. By default that of the environment.",
        ),
    ] = None,
    log: Annotated[
        str, typer.Option("--log", help="What to log: debug, info, warning or error.")
    ] = "warning",
    debug: Annotated[bool, typer.Option("--debug", help="Show the trace of a bug.")] = False,
    _version: Annotated[
        bool,
        typer.Option("--version", help="Tell the version.", callback=_tell_version, is_eager=True),
    ] = False,
) -> None:
    """Vuoro: queue numbers and signposts of a public service centre.

    "vuoro run" runs a whole centre on this machine. Every command has --help.
    """
    if log not in {"debug", "info", "warning", "error"}:
        raise typer.BadParameter(log, param_hint="--log")
    log_to_stderr(log)
    MANNER.debug = debug
    if language is not None:
        SPEECH.language = closest(language)


for group in (
    whole,
    programs,
    printers,
    publishing,
    tickets,
    serving,
    moving,
    desks,
    visiting,
    ways,
    forecasting,
    pictures,
    planning,
    appointments,
    replaying,
    keeping,
    simulating,
):
    group.add_to(app)


def main() -> None:
    """Runs the command line and ends the process with its exit code."""
    sys.exit(answer(lambda: app(prog_name="vuoro")))


if __name__ == "__main__":
    main()
