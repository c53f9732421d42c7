"""Commands of who sits where: take a desk, pause, leave, free; close a service early; tend."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Annotated

import typer

from screens.commands import desk_records, records
from screens.commands.options import AsJson, At, Database, Once, epilog, opened, read_time
from screens.commands.serving import Desk, tell_desk_ticket
from screens.commands.speaking import SPEECH, say, tell, tell_json, tell_table

if TYPE_CHECKING:
    from kiosk.office import Office
    from kiosk.roles.desk_views import SupervisorView
    from kiosk.roles.views import SittingView

Owner = Annotated[
    str, typer.Option("--owner", metavar="NAME", help="Who sits there, as others are told.")
]
Service = Annotated[str, typer.Argument(metavar="SERVICE", help="Id of the service.")]


def sit(
    desk: Desk,
    owner: Owner = "",
    once: Once = None,
    database: Database = None,
    at: At = None,
    as_json: AsJson = False,
) -> None:
    """Takes a desk.

    It is kept for a while after each action there. Without --owner the desk counts as worked,
    and nobody is kept from it.
    """
    with opened(database, at) as office:
        _tell_sitting(office, office.staff(desk, owner).sit(once), desk, as_json=as_json)


def pause(
    desk: Desk,
    minutes: Annotated[
        int | None, typer.Option("--minutes", min=1, max=480, show_default="until go-on")
    ] = None,
    owner: Owner = "",
    once: Once = None,
    database: Database = None,
    at: At = None,
    as_json: AsJson = False,
) -> None:
    """Pauses a desk: it calls nobody, and screens say so."""
    with opened(database, at) as office:
        sitting = office.staff(desk, owner).pause(minutes, once)
        _tell_sitting(office, sitting, desk, as_json=as_json)


def go_on(
    desk: Desk,
    owner: Owner = "",
    once: Once = None,
    database: Database = None,
    at: At = None,
    as_json: AsJson = False,
) -> None:
    """Ends the pause of a desk."""
    with opened(database, at) as office:
        _tell_sitting(office, office.staff(desk, owner).go_on(once), desk, as_json=as_json)


def leave(
    desk: Desk,
    owner: Owner = "",
    once: Once = None,
    database: Database = None,
    at: At = None,
) -> None:
    """Gives a desk up.

    A visitor who is called or served there stays for the next clerk.
    """
    with opened(database, at) as office:
        office.staff(desk, owner).leave(once)
    tell(say("command-seat-closed", desk=desk))


def free(desk: Desk, once: Once = None, database: Database = None, at: At = None) -> None:
    """Takes a desk from whoever has it, as its supervisor."""
    with opened(database, at) as office:
        office.supervisor().free(desk, once)
    tell(say("command-seat-closed", desk=desk))


def send_back(
    desk: Desk,
    once: Once = None,
    database: Database = None,
    at: At = None,
    as_json: AsJson = False,
) -> None:
    """Puts the visitor of a left desk back to the old place in the queue."""
    with opened(database, at) as office:
        ticket = office.supervisor().put_back(desk, once)
    tell_desk_ticket(ticket, desk, as_json=as_json)


def desks(database: Database = None, at: At = None, as_json: AsJson = False) -> None:
    """Shows every desk, and what needs the supervisor.

    Services that are open without anybody, visitors alone at a desk, long pauses, services
    that closed early.
    """
    with opened(database, at) as office:
        view = office.supervisor().view()
        if as_json:
            tell_json(desk_records.desks(view))
            return
        tell_table(
            [
                say("command-column-seat"),
                say("command-column-state"),
                say("command-column-owner"),
                say("command-column-since"),
                say("command-column-number"),
            ],
            [
                (
                    one.desk,
                    say(f"command-seat-state-{one.state}"),
                    one.owner,
                    None if one.since is None else f"{office.local(one.since):%H:%M}",
                    one.number,
                )
                for one in view.desks
            ],
        )
        _tell_alarms(office, view)


def close(
    service: Service,
    then: Annotated[
        str, typer.Option("--then", metavar="WHAT", help="What becomes of those who wait: "
        "serve, move or release.")
    ] = "serve",
    to: Annotated[
        str | None, typer.Option("--to", metavar="SERVICE", help="Where to move them.")
    ] = None,
    until: Annotated[
        str | None,
        typer.Option(
            "--until", metavar="TIME", help="When it opens again.", show_default="next day"
        ),
    ] = None,
    once: Once = None,
    database: Database = None,
    at: At = None,
    as_json: AsJson = False,
) -> None:  # fmt: skip
    """Closes a service before its hours end.

    No more numbers are given. It ends by itself with the business day.
    """
    with opened(database, at) as office:
        ends = None if until is None else read_time(until)
        view = office.supervisor().close_service(service, then, to, ends, once)
        if as_json:
            tell_json(desk_records.closing(view))
            return
        tell(
            say(
                "command-closed-early",
                service=view.service_name,
                until=office.local(view.ends_at),
                then=str(view.then),
                count=view.count,
            )
        )


def reopen(service: Service, once: Once = None, database: Database = None, at: At = None) -> None:
    """Takes back that a service closed early."""
    with opened(database, at) as office:
        office.supervisor().reopen(service, once)
        name = office.centre().service(service).name
    tell(say("command-reopened", service=name))


def tend(database: Database = None, at: At = None, as_json: AsJson = False) -> None:
    """Writes down once what fell due, as running programs do by themselves."""
    with opened(database, at) as office:
        steward = office.steward(f"command-line {os.getpid()}")
        tended = steward.tend_all()
        if as_json:
            tell_json({"tends": tended.mine, "next": records.instant(tended.again_at)})
        elif tended.again_at is None:
            tell(say("command-tended-nothing"))
        else:
            key = "command-tended" if tended.mine else "command-tended-by-another"
            tell(say(key, next=office.local(tended.again_at)))


def _tell_sitting(office: Office, view: SittingView | None, desk: str, *, as_json: bool) -> None:
    if as_json:
        tell_json(None if view is None else desk_records.sitting(view))
    elif view is None:
        tell(say("command-seat-closed", desk=desk))
    elif view.paused_until is not None:
        tell(say("command-seat-paused-until", desk=desk, until=office.local(view.paused_until)))
    elif view.paused_at is not None:
        tell(say("command-seat-paused", desk=desk))
    elif view.owner:
        tell(say("command-seat-open-for", desk=desk, owner=view.owner))
    else:
        tell(say("command-seat-open", desk=desk))


def _tell_alarms(office: Office, view: SupervisorView) -> None:
    said = SPEECH.language
    for service in view.unstaffed:
        tell(
            say(
                "command-unstaffed",
                service=service.service_name.say(said),
                since=office.local(service.since),
                waiting=service.waiting,
                planned=service.planned,
            )
        )
    for closing in view.closings:
        tell(
            say(
                "command-closed-early",
                service=closing.service_name,
                until=office.local(closing.ends_at),
                then="none",
                count=0,
            )
        )
    for one in view.desks:
        if one.alone:
            tell(say("command-seat-alone", number=one.number, desk=one.desk))
        if one.paused_long and one.since is not None:
            tell(say("command-seat-paused-long", desk=one.desk, since=office.local(one.since)))


def add_to(app: typer.Typer) -> None:
    """Adds these commands to the program."""
    sitting = desk_records.SITTING
    for name, command, example in (
        ("sit", sit, "vuoro sit lab-1 --owner Anna"),
        ("pause", pause, "vuoro pause lab-1 --minutes 20"),
        ("go-on", go_on, "vuoro go-on lab-1"),
    ):
        app.command(name, epilog=epilog(example, keys=sitting))(command)
    app.command("leave", epilog=epilog("vuoro leave lab-1"))(leave)
    app.command("free", epilog=epilog("vuoro free lab-1"))(free)
    returned = epilog("vuoro send-back lab-1", keys=records.DESK_TICKET)
    app.command("send-back", epilog=returned)(send_back)
    app.command("desks", epilog=epilog("vuoro desks", keys=desk_records.DESKS))(desks)
    told = epilog(
        "vuoro close lab --then serve",
        "vuoro close lab --then move --to health --until 2026-11-24T14:00",
        keys=desk_records.CLOSING,
    )
    app.command("close", epilog=told)(close)
    app.command("reopen", epilog=epilog("vuoro reopen lab"))(reopen)
    app.command("tend", epilog=epilog("vuoro tend", keys=desk_records.TENDED))(tend)
