"""Commands of the caretaker: check a folder, publish it, go back to an earlier version."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from screens.commands import records
from screens.commands.answering import Code
from screens.commands.options import AsJson, At, Database, epilog, opened, read_time
from screens.commands.speaking import SPEECH, say, tell, tell_json, tell_table

if TYPE_CHECKING:
    from config.loading import Report

Folder = Annotated[Path, typer.Argument(metavar="DIR", help="Folder with centre.toml.")]
Note = Annotated[str, typer.Option("--note", metavar="TEXT", help="What to note of the version.")]


def check(folder: Folder, as_json: AsJson = False) -> None:
    """Tells all faults of a centre's folder, its plan of the building included.

    Each with file, line or element, and what to do; nothing is published.
    """
    from config.loading import check_folder

    report = _with_plan(check_folder(folder, SPEECH.language))
    if as_json:
        tell_json(
            {
                "centre": report.centre and report.centre.id,
                "faults": [records.fault(one) for one in report.faults],
                "warnings": [records.fault(one) for one in report.warnings],
            }
        )
    else:
        for fault in report.faults:
            tell(str(fault))
        for warning in report.warnings:
            tell(say("command-check-warning", fault=str(warning)))
        if report.centre is None:
            tell(say("command-check-faults", faults=len(report.faults)))
        else:
            tell(
                say(
                    "command-check-sound",
                    centre=report.centre.name,
                    services=len(report.centre.services),
                    desks=len(report.centre.desks),
                )
            )
    if report.faults:
        raise typer.Exit(Code.FAULTS)


def _with_plan(report: Report) -> Report:
    """The same with what is wrong with the plan, where there is one to hold against a centre."""
    from config.folder import PLAN_FILE
    from config.loading import Report

    if report.centre is None or PLAN_FILE not in report.centre.files:
        return report
    from kiosk.roles.plan_faults import check_centre_plan
    from kiosk.roles.plan_shelf import PlanShelf

    found = check_centre_plan(report.centre, PlanShelf(), SPEECH.language)
    faults = report.faults + found.faults
    warnings = report.warnings + found.warnings
    return Report(faults, warnings, None if faults else report.centre)


def publish(
    folder: Folder,
    note: Note = "",
    database: Database = None,
    at: At = None,
    as_json: AsJson = False,
) -> None:
    """Puts a centre's folder in force.

    Every screen follows within a second. With faults nothing is published, and they are told
    as by "vuoro check".
    """
    from config.loading import load_centre

    centre = load_centre(folder, SPEECH.language)
    moment = None if at is None else read_time(at)
    with opened(database, new=True) as office:
        before = {one.number for one in office.caretaker().versions()}
        version = office.caretaker().publish(centre, note, SPEECH.language)
        if at is not None:
            office.set_time(moment)
    if as_json:
        tell_json(records.version(version))
    elif version.number in before:
        tell(say("command-published-already", number=version.number))
    else:
        tell(say("command-published", number=version.number, centre=centre.name))


def versions(database: Database = None, at: At = None, as_json: AsJson = False) -> None:
    """Lists the published versions.

    Newest first; the first is in force.
    """
    with opened(database, at) as office:
        found = office.caretaker().versions()
        if as_json:
            tell_json([records.version(one) for one in found])
            return
        if not found:
            tell(say("refused-nothing-published"))
            return
        tell_table(
            [say("command-column-version"), say("command-column-when"), say("command-column-note")],
            [
                (
                    one.number,
                    office.local(one.published_at).strftime("%Y-%m-%d %H:%M"),
                    one.note
                    if one.restored_from is None
                    else say("command-restored-from", number=one.restored_from, note=one.note),
                )
                for one in found
            ],
        )


def restore(
    number: Annotated[int, typer.Argument(metavar="N", min=1, help="Number of the version.")],
    note: Note = "",
    database: Database = None,
    at: At = None,
    as_json: AsJson = False,
) -> None:
    """Publishes an earlier version again, as a new one."""
    with opened(database, at) as office:
        version = office.caretaker().restore(number, note)
    if as_json:
        tell_json(records.version(version))
    else:
        tell(say("command-restored", number=version.number, earlier=number))


def export(
    folder: Annotated[Path, typer.Argument(metavar="DIR", help="New or empty folder.")],
    version: Annotated[
        int | None, typer.Option("--version", metavar="N", min=1, help="Another than the latest.")
    ] = None,
    database: Database = None,
    at: At = None,
) -> None:
    """Writes a published version as a folder, to edit and publish again."""
    with opened(database, at) as office:
        number = office.caretaker().export(folder, version)
    tell(say("command-exported", number=number, folder=str(folder)))


def add_to(app: typer.Typer) -> None:
    """Adds these commands to the program."""
    app.command("check", epilog=epilog("vuoro check config/iso_omena", keys=records.CHECK))(check)
    app.command(
        "publish",
        epilog=epilog('vuoro publish config/iso_omena --note "New desk"', keys=records.VERSION),
    )(publish)
    app.command("versions", epilog=epilog("vuoro versions --json", keys=records.VERSION))(versions)
    app.command("restore", epilog=epilog("vuoro restore 3", keys=records.VERSION))(restore)
    app.command("export", epilog=epilog("vuoro export my-centre", "vuoro export old --version 2"))(
        export
    )
