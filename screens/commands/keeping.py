"""Commands on what is kept: what is stored and why, forgetting it, and the reports that stay."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

import typer

from screens.commands.options import AsJson, At, Database, epilog, opened, read_day
from screens.commands.speaking import SPEECH, say, tell, tell_json, tell_table

if TYPE_CHECKING:
    from kiosk.reporting.spread import Spread
    from kiosk.roles.keeping import ForgetView, ReportLine

FIELD = {
    "table": "table of the database; journal.data: what journal entries carry",
    "field": "its column, or the key in an entry",
    "purpose": "what it is for",
    "deleted": "day, kept, next or stays",
    "deleted_says": "the same as a sentence",
}
FORGOTTEN = {
    "before": "days before this one were meant",
    "days": "list of the days that became figures",
    "removed": "rows deleted, by table",
    "kept": "list of days that stay, each with day and numbers",
}
REPORT = {
    "day": "business day",
    "service": "id of the service",
    "service_name": "its name, or null when the centre has it no more",
    "tickets": "numbers taken",
    "moved_in": "tickets sent here from another service",
    "served": "visitors served",
    "missed": "called, did not come, and did not come back",
    "cancelled": "given back or taken out",
    "expired": "not called before the day was over",
    "moved_on": "sent to another service",
    "open": "still to be served",
    "waits": "waits until the first call: count, median, ninety, longest; seconds",
    "services": "times at the desk, the same",
    "source": "journal, or figures",
    "error_percent": "how far times may be off, percent; 0 from the journal",
}

_Day = Annotated[
    str | None, typer.Option("--day", metavar="DAY", help="The business day, such as 2026-11-24.")
]


def privacy(database: Database = None, at: At = None, as_json: AsJson = False) -> None:
    """Lists every stored field: what it is for, and when it is deleted."""
    with opened(database, at) as office:
        from kiosk.reporting.privacy import KEPT

        days, centre = office.keeping().keep_days(), office.centre().name
        if as_json:
            tell_json(
                [
                    {
                        "table": one.table,
                        "field": one.field,
                        "purpose": say(f"command-privacy-why-{one.purpose}"),
                        "deleted": str(one.until),
                        "deleted_says": say(f"command-privacy-until-{one.until}", days=days),
                    }
                    for one in KEPT
                ]
            )
            return
        tell(say("command-privacy-intro", centre=centre))
        tell()
        tell_table(
            [
                say("command-column-field"),
                say("command-column-purpose"),
                say("command-column-deleted"),
            ],
            [
                (
                    f"{one.table}.{one.field}",
                    say(f"command-privacy-why-{one.purpose}"),
                    say(f"command-privacy-until-{one.until}", days=days),
                )
                for one in KEPT
            ],
        )


def forget(
    before: Annotated[
        str | None,
        typer.Option("--before", metavar="DAY", help="The first day to keep, as 2026-11-24."),
    ] = None,
    days: Annotated[
        int | None,
        typer.Option(
            "--days",
            metavar="N",
            min=0,
            max=36_500,
            help="Keep this many days before today.",
            show_default="as the centre says",
        ),
    ] = None,
    database: Database = None,
    at: At = None,
    as_json: AsJson = False,
) -> None:
    """Turns old days into anonymous hourly figures and deletes the rest of them.

    May be interrupted and repeated. Today, and days with numbers still to be served, stay.
    """
    if before is not None and days is not None:
        raise typer.BadParameter(say("command-either-before"))
    first_kept = None if before is None else read_day(before)
    with opened(database, at) as office:
        told = office.keeping().forget(first_kept, days)
    if as_json:
        tell_json(_forgotten(told))
        return
    ends = {"first": told.days[0], "last": told.days[-1]} if told.days else {}
    nothing = {"first": told.before, "last": told.before}
    tell(say("command-forgot", days=len(told.days), before=told.before, **{**nothing, **ends}))
    if told.removed:
        tell(
            say(
                "command-forgot-removed",
                tickets=told.removed.get("tickets", 0),
                bookings=told.removed.get("appointments", 0),
                entries=told.removed.get("journal", 0),
            )
        )
    for one in told.kept:
        tell(say("command-forgot-kept", day=one.day, numbers=", ".join(one.numbers)))


def report(
    day: _Day = None,
    first: Annotated[
        str | None, typer.Option("--from", metavar="DAY", help="The first of several days.")
    ] = None,
    last: Annotated[
        str | None,
        typer.Option("--to", metavar="DAY", help="The last of them.", show_default="today"),
    ] = None,
    database: Database = None,
    at: At = None,
    as_json: AsJson = False,
) -> None:
    """Shows what happened, by day and service: visitors, waits, times at the desk.

    By default of today. Of days that were forgotten it is read from their hourly figures,
    and the report says so.
    """
    if (day is not None and (first, last) != (None, None)) or (last is not None and first is None):
        raise typer.BadParameter(say("command-either-day"))
    with opened(database, at) as office:
        keeping = office.keeping()
        today = keeping.today()
        asked = day or first
        begins = read_day(asked) if asked else today
        ends = read_day(last) if last else (begins if day else today)
        if begins > ends:
            raise typer.BadParameter(say("command-report-backwards"))
        lines = keeping.report(begins, ends)
    if as_json:
        tell_json([_report_line(one) for one in lines])
        return
    if not lines:
        tell(say("command-report-none"))
        return
    _tell_report(lines)


def _tell_report(lines: tuple[ReportLine, ...]) -> None:
    columns = (
        "day", "service", "tickets", "moved", "served", "missed", "cancelled", "expired", "open",
        "waits", "service-times", "told-by",
    )  # fmt: skip
    tell_table(
        [say(f"command-column-{name}") for name in columns],
        [
            (
                one.line.day.isoformat(),
                one.line.service,
                one.line.tickets,
                f"{one.line.moved_in} / {one.line.moved_on}",
                one.line.served,
                one.line.missed,
                one.line.cancelled,
                one.line.expired,
                one.line.open,
                _short(one.line.waits),
                _short(one.line.services),
                say(f"command-report-{one.line.source}"),
            )
            for one in lines
        ],
    )
    if any(one.line.source == "figures" for one in lines):
        tell()
        tell(say("command-report-error", percent=_error_percent()))


def _short(spread: Spread) -> str:
    """Three times as minutes and seconds; empty when there was none."""
    if not spread.count:
        return ""
    return " / ".join(
        f"{seconds // 60}:{seconds % 60:02d}"
        for seconds in (spread.median, spread.ninety, spread.longest)
    )


def _error_percent() -> int:
    from kiosk.reporting.spread import ERROR

    return round(ERROR * 100)


def _forgotten(view: ForgetView) -> dict[str, Any]:
    return {
        "before": view.before.isoformat(),
        "days": [day.isoformat() for day in view.days],
        "removed": dict(view.removed),
        "kept": [{"day": one.day.isoformat(), "numbers": list(one.numbers)} for one in view.kept],
    }


def _report_line(view: ReportLine) -> dict[str, Any]:
    line, name = view.line, view.service_name
    return {
        "day": line.day.isoformat(),
        "service": line.service,
        "service_name": name and name.say(SPEECH.language),
        "tickets": line.tickets,
        "moved_in": line.moved_in,
        "served": line.served,
        "missed": line.missed,
        "cancelled": line.cancelled,
        "expired": line.expired,
        "moved_on": line.moved_on,
        "open": line.open,
        "waits": _spread(line.waits),
        "services": _spread(line.services),
        "source": line.source,
        "error_percent": _error_percent() if line.source == "figures" else 0,
    }


def _spread(spread: Spread) -> dict[str, int]:
    return {
        "count": spread.count,
        "median": spread.median,
        "ninety": spread.ninety,
        "longest": spread.longest,
    }


def add_to(app: typer.Typer) -> None:
    """Adds these commands to the program."""
    app.command("privacy", epilog=epilog("vuoro privacy", keys=FIELD))(privacy)
    app.command(
        "forget",
        epilog=epilog("vuoro forget", "vuoro forget --before 2026-11-01", keys=FORGOTTEN),
    )(forget)
    app.command(
        "report",
        epilog=epilog("vuoro report", "vuoro report --from 2026-11-01 --json", keys=REPORT),
    )(report)
