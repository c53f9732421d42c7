"""The command that tries a policy on a recorded day."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from screens.commands.options import AsJson, At, Database, epilog, opened, read_day
from screens.commands.speaking import SPEECH, say, tell, tell_json, tell_table

if TYPE_CHECKING:
    from kiosk.queueing.waits import Waits
    from kiosk.roles.replaying import ReplayView, WaitsView

REPLAY = {
    "day": "the business day",
    "calls": "how many calls were recorded",
    "repeated": "how many of them the replay under the present policies repeats exactly",
    "waits": "list, all together first; each with",
    "service": "id of the service, or null for all together",
    "service_name": "its name, or null",
    "class": "id of the class, ordinary or appointment, or null for all",
    "target_wait_minutes": "the wait the service aims to stay below, or null",
    "recorded": "waits as they were, each with",
    "called": "how many were called",
    "uncalled": "how many never were",
    "median_seconds": "half waited no longer; null: too few to say",
    "ninety_seconds": "nine out of ten waited no longer; null: too few to say",
    "longest_seconds": "the longest wait, or null",
    "over_target": "how many waited longer than the service aims at",
    "present": "as recorded, but replayed under the present policies",
    "tried": "as recorded, but replayed under those of the file",
}


def replay(
    policy: Annotated[
        Path, typer.Option("--policy", metavar="FILE", help="TOML file with what to try.")
    ],
    day: Annotated[
        str | None,
        typer.Option(
            "--day",
            metavar="DAY",
            help="Business day, such as 2026-11-24.",
            show_default="the last one that is over",
        ),
    ] = None,
    profile: Annotated[
        str | None,
        typer.Option("--profile", metavar="P", help="Try only this profile of the file."),
    ] = None,
    database: Database = None,
    at: At = None,
    as_json: AsJson = False,
) -> None:
    """Tries a policy on a recorded day.

    Visitors, desks and service times are those of the day; whom a desk calls is chosen anew.
    The waits are compared: as recorded, replayed under the present policies, and under those
    of the file. Nothing is published.

    The file has tables such as [profiles.lab.policy], or [[profiles]] as in the centre's
    folder; with --profile, the keys of one policy are enough.
    """
    from config.trial import read_trial

    wanted = None if day is None else read_day(day, "--day")
    with opened(database, at) as office:
        tried = read_trial(policy, office.centre(), profile, SPEECH.language)
        view = office.replay().compare(tried, wanted)
    if as_json:
        tell_json(replay_record(view))
    else:
        _tell(view)


def _tell(view: ReplayView) -> None:
    tell(
        say(
            "command-replay-day",
            day=view.day.isoformat(),
            calls=view.calls,
            repeated=view.repeated,
        )
    )
    titles = [
        say("command-column-service"),
        say("command-column-class"),
        say("command-column-replayed"),
        say("command-column-called"),
        say("command-column-median"),
        say("command-column-ninety"),
        say("command-column-longest-minutes"),
        say("command-column-over-target"),
        say("command-column-expired"),
    ]
    rows = [row for one in view.waits for row in _rows(one)]
    # All numbers stand to the right, the words among them too.
    widths = [max(len(row[place]) for row in [titles, *rows]) for place in range(len(titles))]
    told = [
        [cell if place < 3 else cell.rjust(widths[place]) for place, cell in enumerate(row)]
        for row in [titles, *rows]
    ]
    tell_table(told[0], told[1:])
    if any(say("command-replay-few") in row for row in rows):
        tell(say("command-replay-few-means", few=say("command-replay-few")))


def _rows(one: WaitsView) -> list[list[str]]:
    service = one.service_name.say(SPEECH.language) if one.service_name else one.service
    group = one.group_name.say(SPEECH.language) if one.group_name else one.group
    first = [service or say("command-replay-all"), _group(group)]
    three = (
        (say("command-replay-recorded"), one.recorded),
        (say("command-replay-present"), one.present),
        (say("command-replay-tried"), one.tried),
    )
    return [
        [*(first if not place else ["", ""]), name, *_cells(waits)]
        for place, (name, waits) in enumerate(three)
    ]


def _group(group: str) -> str:
    if group in {"ordinary", "appointment"}:
        return say(f"command-class-{group}")
    return group


def _cells(waits: Waits) -> list[str]:
    few = say("command-replay-few")
    shown = [
        "" if not waits.called else few if wait is None else _minutes(wait)
        for wait in (waits.median, waits.ninety, waits.longest)
    ]
    return [str(waits.called), *shown, str(waits.over_target), str(waits.uncalled)]


def _minutes(wait: timedelta) -> str:
    return f"{wait / timedelta(minutes=1):.1f}"


def replay_record(view: ReplayView) -> dict[str, Any]:
    """What ``--json`` prints of a replay."""
    return {
        "day": view.day.isoformat(),
        "calls": view.calls,
        "repeated": view.repeated,
        "waits": [
            {
                "service": one.service or None,
                "service_name": one.service_name and one.service_name.say(SPEECH.language),
                "class": one.group or None,
                "target_wait_minutes": one.target_minutes,
                "recorded": _record(one.recorded),
                "present": _record(one.present),
                "tried": _record(one.tried),
            }
            for one in view.waits
        ],
    }


def _record(waits: Waits) -> dict[str, int | None]:
    def seconds(wait: timedelta | None) -> int | None:
        return None if wait is None else int(wait.total_seconds())

    return {
        "called": waits.called,
        "uncalled": waits.uncalled,
        "median_seconds": seconds(waits.median),
        "ninety_seconds": seconds(waits.ninety),
        "longest_seconds": seconds(waits.longest),
        "over_target": waits.over_target,
    }


def add_to(app: typer.Typer) -> None:
    """Adds this command to the program."""
    app.command(
        "replay",
        epilog=epilog(
            "vuoro replay --policy next-week.toml --day 2026-11-24",
            "vuoro replay --policy policy.toml --profile lab --json",
            keys=REPLAY,
        ),
    )(replay)
