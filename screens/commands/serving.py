"""Commands of a desk: call, call again, begin, miss, end."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Annotated

import typer

from screens.commands import records
from screens.commands.answering import Code
from screens.commands.options import AsJson, At, Database, Once, epilog, opened
from screens.commands.speaking import SPEECH, note, say, tell, tell_json

if TYPE_CHECKING:
    from kiosk.roles.staff import Staff
    from kiosk.roles.views import DeskTicket

Desk = Annotated[str, typer.Argument(metavar="DESK", help="Id of the desk.")]


def call_next(
    desk: Desk,
    ticket: Annotated[
        str | None, typer.Option("--ticket", metavar="NUMBER", help="Call this number.")
    ] = None,
    reason: Annotated[
        str, typer.Option("--reason", help="Why this number goes first; needed with --ticket.")
    ] = "",
    once: Once = None,
    database: Database = None,
    at: At = None,
    as_json: AsJson = False,
) -> None:
    """Ends the present visitor and calls the next.

    Exit code 5 when nobody waits. With --ticket that one is called out of turn, where the
    desk may do so.
    """
    with opened(database, at) as office:
        if ticket is None:
            called = office.staff(desk).call_next(once)
        else:
            chosen = office.caretaker().ticket(ticket).id
            called = office.staff(desk).call_chosen(chosen, reason, once)
    if called is None:
        if as_json:
            tell_json(None)
        else:
            note(say("command-nobody-waits", desk=desk))
        raise typer.Exit(Code.NOBODY)
    tell_desk_ticket(called, desk, as_json=as_json)


def recall(
    desk: Desk,
    once: Once = None,
    database: Database = None,
    at: At = None,
    as_json: AsJson = False,
) -> None:
    """Calls the present visitor again.

    Lobbies show and say the call once more.
    """
    _act(desk, lambda staff: staff.recall(once), database, at, as_json=as_json)


def arrived(
    desk: Desk,
    once: Once = None,
    database: Database = None,
    at: At = None,
    as_json: AsJson = False,
) -> None:
    """The called visitor has come."""
    _act(desk, lambda staff: staff.arrived(once), database, at, as_json=as_json)


def missed(
    desk: Desk,
    once: Once = None,
    database: Database = None,
    at: At = None,
    as_json: AsJson = False,
) -> None:
    """The called visitor did not come.

    The ticket may come back to the queue today.
    """
    _act(desk, lambda staff: staff.missed(once), database, at, as_json=as_json)


def done(
    desk: Desk,
    once: Once = None,
    database: Database = None,
    at: At = None,
    as_json: AsJson = False,
) -> None:
    """The present visitor has been served."""
    _act(desk, lambda staff: staff.done(once), database, at, as_json=as_json)


def back(
    desk: Desk,
    number: Annotated[str, typer.Argument(metavar="NUMBER", help="Number that was missed.")],
    once: Once = None,
    database: Database = None,
    at: At = None,
    as_json: AsJson = False,
) -> None:
    """A visitor who missed the call waits again.

    The ticket gets a place near the front. Any desk may say so.
    """
    with opened(database, at) as office:
        missed_one = office.caretaker().ticket(number).id
        returned = office.staff(desk).back(missed_one, once)
    tell_desk_ticket(returned, desk, as_json=as_json)


def why(
    number: Annotated[
        str, typer.Argument(metavar="NUMBER", help="Number printed today, or a scan code.")
    ],
    database: Database = None,
    at: At = None,
    as_json: AsJson = False,
) -> None:
    """Says why a ticket was called when it was."""
    with opened(database, at) as office:
        told = office.caretaker().why(number)
        called_at = office.local(told.called_at)
    if as_json:
        tell_json(records.call_reason(told))
        return
    tell(
        say(
            "command-why-call",
            number=told.number,
            service=told.service_name,
            desk=told.desk,
            at=called_at,
            minutes=told.reason.waited_seconds // 60,
        )
    )
    tell(
        say(
            f"command-why-{told.reason.rule}",
            heads=told.reason.heads,
            share=told.share_name or told.service_name,
            group=told.group_name or say(f"command-class-{told.reason.group or 'ordinary'}"),
            note=told.reason.note,
        )
    )
    if told.reason.group and told.reason.rule != "class_mix":
        group = told.group_name or say(f"command-class-{told.reason.group}")
        tell(say("command-why-class_mix", group=group))


def _act(
    desk: str,
    step: Callable[[Staff], DeskTicket],
    database: str | None,
    at: str | None,
    *,
    as_json: bool,
) -> None:
    with opened(database, at) as office:
        ticket = step(office.staff(desk))
    tell_desk_ticket(ticket, desk, as_json=as_json)


def tell_desk_ticket(ticket: DeskTicket, desk: str, *, as_json: bool) -> None:
    """Tells what became of a ticket."""
    if as_json:
        tell_json(records.desk_ticket(ticket))
        return
    tell(
        say(
            f"command-desk-{ticket.state}",
            number=ticket.number,
            desk=desk,
            service=ticket.service_name.say(SPEECH.language),
            calls=ticket.calls,
        )
    )
    for need in ticket.needs:
        tell(say(f"command-need-{need}"))


def add_to(app: typer.Typer) -> None:
    """Adds these commands to the program."""
    for name, command in (
        ("next", call_next),
        ("recall", recall),
        ("arrived", arrived),
        ("missed", missed),
        ("done", done),
    ):
        app.command(name, epilog=epilog(f"vuoro {name} lab-1", keys=records.DESK_TICKET))(command)
    app.command("back", epilog=epilog("vuoro back lab-1 L042", keys=records.DESK_TICKET))(back)
    app.command("why", epilog=epilog("vuoro why L042", keys=records.CALL_REASON))(why)
