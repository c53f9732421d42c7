"""Commands on waits: how long somebody would wait now, and how true that has been."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Annotated, Any

import typer

from screens.commands import records
from screens.commands.options import AsJson, At, Database, epilog, opened
from screens.commands.speaking import SPEECH, note, say, tell_json, tell_table

if TYPE_CHECKING:
    from kiosk.office import Office
    from kiosk.queueing.forecast import Forecast
    from kiosk.queueing.scoring import Rule
    from kiosk.roles.forecasting import ScoreView, WaitView

SCORE = "score"
"""Asked for instead of a service: how the forecasts did."""

WAIT = {
    "number": "number of the ticket; null for somebody who would take one now",
    "service": "id of the service",
    "service_name": "its name",
    "at": "when the forecast was made, UTC",
    "ahead": "how many of those who wait are called first",
    "exact": "whether it is just those; else say about",
    "earliest": "hardly called before, UTC, or null",
    "latest": "nor later than this, UTC, or null",
    "minutes_from": "the same in minutes from now, or null",
    "minutes_to": "the same in minutes from now, or null",
    "promise": "how often the range shall hold, 0 to 1",
    "closing": "last, at_risk or null: whether closing time comes first",
    "silence": "thin, unstaffed, unreliable or null: why there is no range",
}
SCORED = {
    "service": "id of the service",
    "service_name": "its name",
    "ranges": "how many ranges were compared with a call",
    "silent": "how many calls came without a range",
    "coverage": "share of the calls within their range, 0 to 1",
    "width_minutes": "median width of the range",
    "error_minutes": "how far the likeliest call was off, on average",
    "mean_coverage": "the same for mean time at a desk times place in line",
    "mean_error_minutes": "how far that was off",
    "last_coverage": "the same for the wait of whoever was called last",
    "last_error_minutes": "how far that was off",
    "hidden": "whether the service shows no range at present",
}


def forecast(
    service: Annotated[
        str | None,
        typer.Argument(
            metavar="[SERVICE|score]", help="Id of one service; or the word score.", show_default=""
        ),
    ] = None,
    number: Annotated[
        str | None,
        typer.Option(
            "--number", metavar="NUMBER", help="A ticket instead: its number today, or scan code."
        ),
    ] = None,
    days: Annotated[
        int,
        typer.Option(
            "--days", min=1, max=366, help="With score: so many business days, today included."
        ),
    ] = 1,
    database: Database = None,
    at: At = None,
    as_json: AsJson = False,
) -> None:
    """Says when somebody who takes a number now would be called.

    A range that holds about nine times in ten, by service; none where too little is known.
    With score: how the ranges of the last days did, beside two plain rules with ranges as wide.
    """
    with opened(database, at) as office:
        if number is not None:
            _tell_waits(office, (office.forecasting().ticket(number),), as_json=as_json)
        elif service == SCORE:
            _tell_scores(office.forecasting().score(days), as_json=as_json)
        else:
            _tell_waits(office, office.forecasting().waits(service), as_json=as_json)


def _tell_waits(office: Office, waits: tuple[WaitView, ...], *, as_json: bool) -> None:
    if as_json:
        tell_json([_wait(one) for one in waits])
        return
    tell_table(
        [
            say("command-column-number" if waits[0].number else "command-column-service"),
            say("command-column-name"),
            say("command-column-ahead"),
            say("command-column-call"),
            say("command-column-wait"),
            say("command-column-note"),
        ],
        [
            (
                one.number or one.service,
                one.service_name.say(SPEECH.language),
                one.wait.ahead if one.wait.exact else say("command-about", n=one.wait.ahead),
                *_range(office, one.wait),
                _remark(one.wait),
            )
            for one in waits
        ],
    )


def _range(office: Office, wait: Forecast) -> tuple[str | None, str | None]:
    if wait.earliest is None or wait.latest is None or wait.minutes is None:
        return None, None
    least, most = wait.minutes
    return (
        say(
            "command-from-to",
            **{"from": _clock(office, wait.earliest)},
            to=_clock(office, wait.latest),
        ),
        say("command-minutes-from-to", **{"from": least}, to=most),
    )


def _clock(office: Office, instant: datetime) -> str:
    from config.texts import clock_time

    return clock_time(office.local(instant), SPEECH.language)


def _remark(wait: Forecast) -> str | None:
    told = wait.silence or wait.closing
    return None if told is None else say(f"command-forecast-{told}")


def _tell_scores(found: tuple[ScoreView, ...], *, as_json: bool) -> None:
    if as_json:
        tell_json([_scored(one) for one in found])
        return
    if not found:
        note(say("command-forecast-no-calls"))
        return
    tell_table(
        [
            say("command-column-service"),
            say("command-column-ranges"),
            say("command-column-silent"),
            say("command-column-held"),
            say("command-column-width"),
            say("command-column-off"),
            say("command-column-mean-held"),
            say("command-column-mean-off"),
            say("command-column-last-held"),
            say("command-column-last-off"),
        ],
        [
            (
                one.service,
                one.score.promises,
                one.score.silent,
                *_rule(one.score.ours, width=one.score.width_minutes),
                *_rule(one.score.by_mean),
                *_rule(one.score.by_last),
            )
            for one in found
        ],
    )
    for one in found:
        if one.hidden:
            note(say("command-forecast-hidden", service=one.service_name))


def _rule(rule: Rule, width: float | None = None) -> tuple[str, ...]:
    held = f"{rule.coverage:.0%}"
    off = say("command-minutes", n=f"{rule.error_minutes:.1f}")
    return (held, off) if width is None else (held, say("command-minutes", n=f"{width:.0f}"), off)


def _wait(view: WaitView) -> dict[str, Any]:
    wait = view.wait
    least, most = wait.minutes or (None, None)
    return {
        "number": view.number,
        "service": view.service,
        "service_name": view.service_name.say(SPEECH.language),
        "at": records.instant(wait.at),
        "ahead": wait.ahead,
        "exact": wait.exact,
        "earliest": records.instant(wait.earliest),
        "latest": records.instant(wait.latest),
        "minutes_from": least,
        "minutes_to": most,
        "promise": wait.promise,
        "closing": wait.closing and str(wait.closing),
        "silence": wait.silence and str(wait.silence),
    }


def _scored(view: ScoreView) -> dict[str, Any]:
    score = view.score
    return {
        "service": view.service,
        "service_name": view.service_name.say(SPEECH.language),
        "ranges": score.promises,
        "silent": score.silent,
        "coverage": round(score.ours.coverage, 3),
        "width_minutes": round(score.width_minutes, 1),
        "error_minutes": round(score.ours.error_minutes, 1),
        "mean_coverage": round(score.by_mean.coverage, 3),
        "mean_error_minutes": round(score.by_mean.error_minutes, 1),
        "last_coverage": round(score.by_last.coverage, 3),
        "last_error_minutes": round(score.by_last.error_minutes, 1),
        "hidden": view.hidden,
    }


def add_to(app: typer.Typer) -> None:
    """Adds these commands to the program."""
    app.command(
        "forecast",
        epilog=epilog(
            "vuoro forecast lab",
            "vuoro forecast --number L042",
            "vuoro forecast score --days 7",
            keys=WAIT | SCORED,
        ),
    )(forecast)
