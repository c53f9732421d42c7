"""Commands of a desk for a ticket that goes elsewhere: hold, send on, give back, undo."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Annotated

import typer

from screens.commands import records
from screens.commands.options import AsJson, At, Database, Once, epilog, opened
from screens.commands.serving import Desk, tell_desk_ticket
from screens.commands.speaking import SPEECH, say, tell, tell_json

if TYPE_CHECKING:
    from kiosk.roles.staff import Staff
    from kiosk.roles.views import DeskTicket

Number = Annotated[
    str | None,
    typer.Argument(metavar="NUMBER", help="A number that waits; else the one at the desk."),
]


def hold(
    desk: Desk,
    number: Number = None,
    minutes: Annotated[int, typer.Option("--minutes", min=1, max=480, help="For how long.")] = 20,
    once: Once = None,
    database: Database = None,
    at: At = None,
    as_json: AsJson = False,
) -> None:
    """Puts a ticket on hold.

    It waits again by itself, at its old place.
    """

    def step(staff: Staff, ticket: int | None) -> DeskTicket:
        return staff.hold(minutes, ticket, once)

    _on(desk, number, step, database, at, as_json=as_json)


def resume(
    desk: Desk,
    number: Annotated[str, typer.Argument(metavar="NUMBER", help="Number on hold.")],
    once: Once = None,
    database: Database = None,
    at: At = None,
    as_json: AsJson = False,
) -> None:
    """Ends a hold early."""
    with opened(database, at) as office:
        ticket = office.staff(desk).resume(office.caretaker().ticket(number).id, once)
    tell_desk_ticket(ticket, desk, as_json=as_json)


def put_back(
    desk: Desk,
    once: Once = None,
    database: Database = None,
    at: At = None,
    as_json: AsJson = False,
) -> None:
    """The called ticket goes back to its place."""
    with opened(database, at) as office:
        ticket = office.staff(desk).put_back(once)
    tell_desk_ticket(ticket, desk, as_json=as_json)


def cancel(
    desk: Desk,
    number: Number = None,
    once: Once = None,
    database: Database = None,
    at: At = None,
    as_json: AsJson = False,
) -> None:
    """Takes a ticket out of its queue for good."""

    def step(staff: Staff, ticket: int | None) -> DeskTicket:
        return staff.cancel(ticket, once)

    _on(desk, number, step, database, at, as_json=as_json)


def transfer(
    desk: Desk,
    number: Number = None,
    service: Annotated[
        str | None, typer.Option("--to", metavar="SERVICE", help="Service to wait for.")
    ] = None,
    to_desk: Annotated[
        str | None, typer.Option("--to-desk", metavar="DESK", help="Only desk that may call it.")
    ] = None,
    first: Annotated[bool, typer.Option("--first", help="It goes first in line.")] = False,
    once: Once = None,
    database: Database = None,
    at: At = None,
    as_json: AsJson = False,
) -> None:
    """Sends a ticket to another service or desk.

    It keeps its number and its whole wait.
    """

    def step(staff: Staff, ticket: int | None) -> DeskTicket:
        return staff.transfer(service, to_desk, first, ticket, once)

    _on(desk, number, step, database, at, as_json=as_json)


def undo(
    desk: Desk,
    once: Once = None,
    database: Database = None,
    at: At = None,
    as_json: AsJson = False,
) -> None:
    """Undoes the desk's last action.

    Lobbies withdraw a call that is undone.
    """
    with opened(database, at) as office:
        tickets = office.staff(desk).undo(once)
    if as_json:
        tell_json([records.desk_ticket(one) for one in tickets])
        return
    for one in tickets:
        tell(say("command-undone", number=one.number, state=str(one.state)))


def give_class(
    desk: Desk,
    number: Annotated[str, typer.Argument(metavar="NUMBER", help="A number of the visitor.")],
    priority: Annotated[
        str | None, typer.Argument(metavar="CLASS", help="Id of the class; none takes it away.")
    ] = None,
    once: Once = None,
    database: Database = None,
    at: At = None,
    as_json: AsJson = False,
) -> None:
    """Gives a visitor a class, or takes it away."""

    def step(staff: Staff, ticket: int | None) -> DeskTicket:
        return staff.give_class(priority, ticket, once)

    _on(desk, number, step, database, at, as_json=as_json)


def note_needs(
    desk: Desk,
    number: Annotated[str, typer.Argument(metavar="NUMBER", help="A number of the visitor.")],
    needs: Annotated[
        list[str] | None, typer.Argument(metavar="NEED…", help="What the visitor needs, as ids.")
    ] = None,
    once: Once = None,
    database: Database = None,
    at: At = None,
    as_json: AsJson = False,
) -> None:
    """Notes what a visitor needs, instead of what was noted before.

    Needs: step_free, more_time, interpreter, sign_language, no_hearing, no_sight, come_to_me.
    """

    def step(staff: Staff, ticket: int | None) -> DeskTicket:
        return staff.note_needs(needs or (), ticket, once)

    _on(desk, number, step, database, at, as_json=as_json)


def _on(
    desk: str,
    number: str | None,
    step: Callable[[Staff, int | None], DeskTicket],
    database: str | None,
    at: str | None,
    *,
    as_json: bool,
) -> None:
    with opened(database, at) as office:
        ticket = None if number is None else office.caretaker().ticket(number).id
        moved = step(office.staff(desk), ticket)
        closes = moved.closes_first and office.local(moved.closes_first)
    tell_desk_ticket(moved, desk, as_json=as_json)
    if closes and not as_json:
        service = moved.service_name.say(SPEECH.language)
        tell(say("command-desk-held-past", service=service, at=closes))


def add_to(app: typer.Typer) -> None:
    """Adds these commands to the program."""
    for name, command, example in (
        ("hold", hold, "vuoro hold lab-1 L042 --minutes 20"),
        ("resume", resume, "vuoro resume lab-1 L042"),
        ("put-back", put_back, "vuoro put-back lab-1"),
        ("cancel", cancel, "vuoro cancel lab-1 L042"),
        ("transfer", transfer, "vuoro transfer lab-1 --to imaging --first"),
        ("class", give_class, "vuoro class health-1 T042 elder"),
        ("needs", note_needs, "vuoro needs lab-1 L042 step_free more_time"),
    ):
        app.command(name, epilog=epilog(example, keys=records.DESK_TICKET))(command)
    app.command("undo", epilog=epilog("vuoro undo lab-1", keys=records.DESK_TICKET))(undo)
