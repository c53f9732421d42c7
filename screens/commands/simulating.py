"""``vuoro simulate``: a whole day of visitors and clerks who are not real."""

from __future__ import annotations

import sys
from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING, Annotated, Any

import typer

from config.machine import read_machine
from screens.commands.answering import Code
from screens.commands.options import AsJson, Database, epilog, opened, read_day
from screens.commands.parts import Stopped, stoppable
from screens.commands.pictures import REFERENCE
from screens.commands.speaking import SPEECH, note, say, tell, tell_json, tell_table

if TYPE_CHECKING:
    from datetime import datetime

    from config.centre import Centre
    from kiosk.office import Office
    from kiosk.simulating.plan import DayPlan
    from kiosk.simulating.tally import DayReport, ServiceDay, Tally

SIMULATED = {
    "day": "business day",
    "kind": "busy or quiet",
    "seed": "what the day was drawn with",
    "visits": "everybody who came, those without a number included",
    "booked": "appointments",
    "checked_in": "booked visitors who checked in",
    "tickets": "numbers given",
    "served": "visitors served",
    "missed": "calls that nobody answered",
    "cancelled": "numbers given back",
    "sent_on": "visitors sent on to another service",
    "turned_away": "visitors who got no number",
    "services": "the same by service, with service and waits: count, median, ninety, longest; s",
    "refused": "how often somebody was told no, by code",
    "operations": "actions of visitors and clerks",
    "seconds": "how long it took, real seconds",
    "per_second": "actions a second",
}
_COUNTS = ("tickets", "served", "missed", "cancelled", "sent_on", "turned_away")


def simulate(
    day: Annotated[str, typer.Option("--day", metavar="KIND", help="busy or quiet.")] = "busy",
    speed: Annotated[
        float,
        typer.Option(
            "--speed",
            min=0,
            metavar="TIMES",
            help="So many times faster than real time, and all programs follow in demo time; "
            "0: as fast as it goes, and no program notices.",
        ),
    ] = 0,
    seed: Annotated[
        int, typer.Option("--seed", metavar="N", help="The same seed draws the same day.")
    ] = 1,
    on: Annotated[
        str | None,
        typer.Option(
            "--on", metavar="DAY", help="The day, such as 2026-11-24.", show_default="today"
        ),
    ] = None,
    anyway: Annotated[
        bool, typer.Option("--anyway", help="Even among numbers in use on that day.")
    ] = False,
    database: Database = None,
    as_json: AsJson = False,
) -> None:
    """Lets a day of visitors and clerks happen through the whole office.

    They take numbers, come to appointments or don't, are called, miss calls, leave and are
    sent on, as on a day of the reference centre. An empty database gets that centre. The day
    stays in the journal as if people had done it: use a database of its own.
    """
    from kiosk.simulating.day import live_through
    from kiosk.simulating.pacing import paced

    _known_kind(day)
    address = database or read_machine().database
    wanted = None if on is None else read_day(on, "--on")
    plan, centre = _draw(address, wanted, day, seed, as_json=as_json)
    reached: datetime | None = None
    watched = sys.stderr.isatty()
    local = _wall_clock(centre)

    def told(at: datetime, tally: Tally) -> None:
        nonlocal reached
        if reached is None and not as_json:
            _tell_plan(plan, centre, follows=speed > 0)
        reached = at
        if watched:
            counts = {"tickets": tally.sum_of("taken"), "served": tally.sum_of("served")}
            line = say("command-simulate-progress", at=local(at), **counts)
            typer.echo(f"\r{line}\033[K", err=True, nl=False)

    try:
        with stoppable(), paced(address, plan.begins, speed) as pace:
            report = live_through(pace, centre, plan, told, among_others=anyway)
    except Stopped:
        _end_line(watched=watched)
        note(say("command-simulate-stopped", at=local(reached or plan.begins)))
        raise typer.Exit(Code.STOPPED) from None
    _end_line(watched=watched)
    if as_json:
        tell_json(_record(report))
    else:
        _tell_report(report, centre)


def _draw(
    address: str, wanted: date | None, kind: str, seed: int, *, as_json: bool
) -> tuple[DayPlan, Centre]:
    """The day as it will be, on the centre in force or, without one, the reference centre."""
    from kiosk.simulating.habits import DayKind
    from kiosk.simulating.plan import make_plan

    with opened(address, new=True) as office:
        _publish_first(office, as_json=as_json)
        centre = office.centre()
        today = office.time().business_day(office.now())
    plan = make_plan(centre, wanted or today, DayKind(kind), seed)
    return plan, centre


def _tell_plan(plan: DayPlan, centre: Centre, *, follows: bool) -> None:
    tell(
        say(
            "command-simulate-begins",
            centre=centre.name,
            day=plan.day.isoformat(),
            visits=len(plan.coming),
            booked=len(plan.booked),
            desks=len(plan.desks),
        )
    )
    if follows:
        tell(say("command-simulate-follows"))


def _publish_first(office: Office, *, as_json: bool) -> None:
    """The reference centre goes into an empty database, and only there."""
    if office.caretaker().versions():
        return
    from config.loading import load_centre

    centre = load_centre(REFERENCE, SPEECH.language)
    version = office.caretaker().publish(centre, "reference centre")
    if not as_json:
        tell(say("command-published", number=version.number, centre=centre.name))


def _wall_clock(centre: Centre) -> Callable[[datetime], str]:
    """Writes instants as the centre's clocks show them."""
    from zoneinfo import ZoneInfo

    zone = ZoneInfo(centre.time_zone)
    return lambda at: at.astimezone(zone).strftime("%H:%M")


def _end_line(*, watched: bool) -> None:
    """Wipes the line that told how far it was."""
    if watched:
        typer.echo("\r\033[K", err=True, nl=False)


def _tell_report(report: DayReport, centre: Centre) -> None:
    tell(
        say(
            "command-simulate-came",
            visits=report.visits,
            booked=report.booked,
            checked_in=report.checked_in,
        )
    )
    tell()
    titles = ("service", "tickets", "served", "missed", "cancelled", "turned-away", "waits")
    tell_table(
        [say(f"command-column-{title}") for title in titles],
        [
            (
                centre.service(one.service).name.say(SPEECH.language),
                one.tickets,
                one.served,
                one.missed,
                one.cancelled,
                one.turned_away,
                _short(one),
            )
            for one in report.services
        ],
    )
    tell()
    tell(
        say(
            "command-simulate-took",
            operations=report.operations,
            seconds=round(report.seconds, 1),
            rate=_rate(report),
        )
    )


def _short(service: ServiceDay) -> str:
    """Half, nine tenths and the longest of the waits, as minutes and seconds."""
    if not service.waits:
        return ""
    waits = _spread(service)
    seconds = (waits["median"], waits["ninety"], waits["longest"])
    return " / ".join(f"{one // 60}:{one % 60:02d}" for one in seconds)


def _record(report: DayReport) -> dict[str, Any]:
    return {
        "day": report.day.isoformat(),
        "kind": report.kind,
        "seed": report.seed,
        "visits": report.visits,
        "booked": report.booked,
        "checked_in": report.checked_in,
        **{name: report.total(name) for name in _COUNTS},
        "services": [
            {
                "service": one.service,
                **{name: getattr(one, name) for name in _COUNTS},
                "waits": _spread(one),
            }
            for one in report.services
        ],
        "refused": report.refused,
        "operations": report.operations,
        "seconds": round(report.seconds, 3),
        "per_second": _rate(report),
    }


def _spread(service: ServiceDay) -> dict[str, int]:
    from kiosk.reporting.spread import spread_of

    spread = spread_of(service.waits)
    return {
        "count": spread.count,
        "median": spread.median,
        "ninety": spread.ninety,
        "longest": spread.longest,
    }


def _rate(report: DayReport) -> int:
    return round(report.operations / report.seconds) if report.seconds else 0


def _known_kind(told: str) -> None:
    from kiosk.simulating.habits import DayKind

    if told not in set(DayKind):
        sentence = say("command-simulate-day-unknown", told=told)
        raise typer.BadParameter(sentence, param_hint="--day")


def add_to(app: typer.Typer) -> None:
    """Adds the command to the program."""
    app.command(
        "simulate",
        epilog=epilog(
            "vuoro simulate --day busy --on 2026-11-24 --database day.sqlite",
            "vuoro simulate --day quiet --speed 60",
            keys=SIMULATED,
        ),
    )(simulate)
