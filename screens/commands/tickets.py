"""Commands around tickets: take one, see the queues and the calls, notices, devices."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import timedelta
from typing import TYPE_CHECKING, Annotated

import typer

from screens.commands import records
from screens.commands.options import AsJson, At, Database, Once, epilog, opened, read_time
from screens.commands.speaking import SPEECH, say, tell, tell_facts, tell_json, tell_table
from screens.commands.visiting import tell_visit

if TYPE_CHECKING:
    from kiosk.office import Office
    from kiosk.roles.views import CallMade, QueueView, TicketView

DEVICE = "command-line"
"""What the journal names as the device of a number taken here."""

FOLLOW_SECONDS = 3600.0
FOLLOWED = 100
"""How many of the latest calls are looked through when something is new."""

Also = Annotated[
    list[str] | None,
    typer.Option("--also", metavar="SERVICE", help="Another service for the same visitor."),
]
Sure = Annotated[
    bool,
    typer.Option("--sure", help="Yes, it is wanted, though the kiosk just gave many numbers."),
]


Needs = Annotated[
    list[str] | None,
    typer.Option("--need", metavar="NEED", help="What the visitor needs, such as step_free."),
]
Class = Annotated[
    str | None,
    typer.Option("--class", metavar="ID", help="A class that visitors may give themselves."),
]


def ticket(
    service: Annotated[str, typer.Argument(metavar="SERVICE", help="Id of the service.")],
    errand: Annotated[
        str | None, typer.Option("--errand", metavar="E", help="Id of an errand of the service.")
    ] = None,
    language: Annotated[
        str | None, typer.Option("--language", metavar="TAG", help="The visitor's language.")
    ] = None,
    device: Annotated[
        str, typer.Option("--device", metavar="ID", help="Kiosk that it is taken at.")
    ] = DEVICE,
    need: Needs = None,
    priority: Class = None,
    also: Also = None,
    sure: Sure = False,
    once: Once = None,
    database: Database = None,
    at: At = None,
    as_json: AsJson = False,
) -> None:
    """Takes a number for SERVICE.

    With --also one visitor takes several, on one slip; --json then prints what
    "vuoro itinerary" does.
    """
    with opened(database, at) as office:
        visitor = office.visitor(device)
        if also:
            errands = {} if errand is None else {service: errand}
            view = visitor.take_visit(
                (service, *also),
                language,
                need or (),
                once,
                errands=errands,
                sure=sure,
                priority=priority,
            )
            tell_visit(office, view, as_json=as_json)
            return
        taken = visitor.take_ticket(
            service, errand, language, need or (), once, sure=sure, priority=priority
        )
        if as_json:
            tell_json(records.ticket(taken))
        else:
            _tell_ticket(office, taken)


def queue(database: Database = None, at: At = None, as_json: AsJson = False) -> None:
    """Shows how many wait, and how long."""
    with opened(database, at) as office:
        queues = office.caretaker().queue()
        if as_json:
            tell_json([records.queue(one) for one in queues])
            return
        now = office.now()
        tell_table(
            [
                say("command-column-service"),
                say("command-column-name"),
                say("command-column-door"),
                say("command-column-waiting"),
                say("command-column-longest"),
            ],
            [
                (
                    one.service,
                    one.service_name.say(SPEECH.language),
                    say(f"command-door-{_door(one)}"),
                    one.waiting,
                    None
                    if one.longest_since is None
                    else say("command-minutes", n=_minutes(now - one.longest_since)),
                )
                for one in queues
            ],
        )


def _door(queue: QueueView) -> str:
    """How a queue stands, as the end of a text's key."""
    if queue.closes_early:
        return "closes-early"
    return "unstaffed" if queue.unstaffed else str(queue.door).replace("_", "-")


def calls(
    follow: Annotated[
        bool, typer.Option("--follow", help="Go on with every new call until Ctrl-C.")
    ] = False,
    limit: Annotated[
        int, typer.Option("--limit", min=1, max=1000, help="How many of the latest to show.")
    ] = 20,
    database: Database = None,
    at: At = None,
    as_json: AsJson = False,
) -> None:
    """Shows the latest calls, oldest first.

    With --follow and --json: one object a line.
    """
    with opened(database, at) as office:
        feed = office.feed() if follow else None
        calls = office.caretaker().calls(limit)
        if as_json and not follow:
            tell_json([records.call(one) for one in calls])
        else:
            _tell_calls(office, calls, as_json=as_json)
        if feed is None:
            return
        told = set(calls)
        since = calls[0].entry if calls else 0
        try:
            while True:
                feed.wait(FOLLOW_SECONDS)
                calls = office.caretaker().calls(FOLLOWED)
                fresh = [one for one in calls if one not in told and one.entry >= since]
                _tell_calls(office, fresh, as_json=as_json)
                told |= set(fresh)
        finally:
            feed.close()


def notice(
    texts: Annotated[
        list[str],
        typer.Argument(metavar="LANGUAGE=TEXT…", help="The notice in each language of the centre."),
    ],
    until: Annotated[
        str | None, typer.Option("--until", metavar="TIME", help="Its end, local time.")
    ] = None,
    database: Database = None,
    at: At = None,
    as_json: AsJson = False,
) -> None:
    """Puts a notice on every kiosk and lobby."""
    from config.centre import Names

    told = dict(_pair(text) for text in texts)
    try:
        names = Names(told)
    except ValueError:
        raise typer.BadParameter(say("command-notice-unreadable", told=" ".join(texts))) from None
    ends = None if until is None else read_time(until)
    with opened(database, at) as office:
        if ends is not None and ends.tzinfo is None:
            ends = ends.replace(tzinfo=office.local(office.now()).tzinfo)
        number = office.caretaker().put_notice(names, None, ends)
        if as_json:
            shown = next(one for one in office.caretaker().notices() if one.id == number)
            tell_json(records.notice(shown))
        else:
            tell(say("command-notice-up", number=number))


def take_notice(
    number: Annotated[
        int, typer.Argument(metavar="ID", min=1, max=2**31 - 1, help="Id of the notice.")
    ],
    database: Database = None,
    at: At = None,
) -> None:
    """Takes a notice down."""
    with opened(database, at) as office:
        office.caretaker().take_notice(number)
    tell(say("command-notice-down", number=number))


def devices(database: Database = None, at: At = None, as_json: AsJson = False) -> None:
    """Shows what every device last said of itself."""
    with opened(database, at) as office:
        found = office.caretaker().devices()
        if as_json:
            tell_json([records.device(one) for one in found])
            return
        tell_table(
            [
                say("command-column-device"),
                say("command-column-seen"),
                say("command-column-version"),
                say("command-column-health"),
            ],
            [
                (
                    one.device,
                    office.local(one.seen_at).strftime("%Y-%m-%d %H:%M:%S"),
                    one.version,
                    ", ".join(f"{part}: {state}" for part, state in one.health.items()),
                )
                for one in found
            ],
        )


def _tell_ticket(office: Office, taken: TicketView) -> None:
    from config.texts import clock_time

    said = SPEECH.language
    waits = taken.waiting_place or taken.place
    tell(taken.number)
    tell_facts(
        {
            say("command-ticket-service"): taken.service_name.say(said),
            say("command-ticket-errand"): taken.errand_name and taken.errand_name.say(said),
            say("command-ticket-ahead"): taken.people_ahead,
            say("command-ticket-taken"): clock_time(office.local(taken.taken_at), said),
            say("command-ticket-wait-at"): waits.name.say(said),
            say("command-ticket-word"): taken.word,
            say("command-ticket-code"): taken.code,
        }
    )


def _tell_calls(office: Office, calls: Iterable[CallMade], *, as_json: bool) -> None:
    import json

    for one in calls:
        if as_json:
            tell(json.dumps(records.call(one), ensure_ascii=False))
            continue
        again = say("command-called-again") if one.kind == "recalled" else ""
        note = say("command-called-withdrawn") if one.withdrawn else again
        time = office.local(one.at).strftime("%H:%M:%S")
        tell(f"{time}  {one.number:<6}  {one.desk:<16}  {note}".rstrip())


def _pair(told: str) -> tuple[str, str]:
    language, equals, text = told.partition("=")
    if not equals or not language.strip() or not text.strip():
        raise typer.BadParameter(say("command-notice-unreadable", told=told))
    return language.strip(), text.strip()


def _minutes(span: timedelta) -> int:
    return max(0, int(span.total_seconds() // 60))


def add_to(app: typer.Typer) -> None:
    """Adds these commands to the program."""
    app.command(
        "ticket",
        epilog=epilog(
            "vuoro ticket lab --language fi",
            "vuoro ticket lab --also kela",
            "vuoro ticket kela --json",
            keys=records.TICKET,
        ),
    )(ticket)
    app.command("queue", epilog=epilog("vuoro queue", keys=records.QUEUE))(queue)
    app.command("calls", epilog=epilog("vuoro calls --follow", keys=records.CALL))(calls)
    app.command(
        "notice",
        epilog=epilog(
            'vuoro notice en="Lift 2 is out of order" sv="Hiss 2 fungerar inte"',
            keys=records.NOTICE,
        ),
    )(notice)
    app.command("take-notice", epilog=epilog("vuoro take-notice 4"))(take_notice)
    app.command("devices", epilog=epilog("vuoro devices", keys=records.DEVICE))(devices)
