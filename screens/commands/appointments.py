"""Commands around appointments: taking in lists, looking, assigning, checking in."""

from __future__ import annotations

from datetime import datetime, time
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from screens.commands import booking_records, records
from screens.commands.answering import Code
from screens.commands.booking_folder import Taken, fault_lines, source_of
from screens.commands.options import AsJson, At, Database, Once, epilog, opened, read_day, read_time
from screens.commands.speaking import SPEECH, note, say, tell, tell_facts, tell_json, tell_table
from screens.commands.watching import watch

if TYPE_CHECKING:
    from kiosk.office import Office
    from kiosk.roles.booking_views import BookedTimes, BookingView
    from kiosk.roles.views import TicketView

MOST_BYTES = 20_000_001
"""One more than any list may have, so that a longer one is seen to be longer."""

Source = Annotated[
    str | None,
    typer.Option(
        "--source",
        metavar="NAME",
        help="The system the list comes from; by default what its name begins with. What a "
        "list lacks is cancelled among those of the same system only.",
    ),
]
Days = Annotated[
    list[str],
    typer.Option(
        "--day",
        metavar="DAY",
        help="A day that the list covers, such as 2026-11-24, though it may have no row for it.",
    ),
]
Booking = Annotated[
    str, typer.Argument(metavar="ID|CODE", help="Id or code of the appointment, as listed.")
]

app = typer.Typer(
    no_args_is_help=True,
    rich_markup_mode=None,
    help="Appointments of other systems: take them in, list them, tell what became of them.",
)


def take_in(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="The list, as CSV.")],
    source: Source = None,
    day: Days = [],  # noqa: B006 - typer reads the default, nobody changes it
    database: Database = None,
    at: At = None,
    as_json: AsJson = False,
) -> None:
    """Takes in a list of appointments from a CSV file.

    Columns: time, service and, where wanted, desk or pool and code; no other, and nothing
    about who comes. The same code updates, a missing row cancels, rows that can't be used
    are told with their line (exit code 4) and the others go in.
    """
    from kiosk.errors import Refused

    days = [read_day(one) for one in day]
    try:
        with file.open("rb") as list_file:
            data = list_file.read(MOST_BYTES)
    except OSError as error:
        raise Refused("file-unreadable", file=str(file), why=error.strerror) from None
    with opened(database, at) as office:
        view = office.bookings().take_in(data, source or source_of(file), days)
    if as_json:
        tell_json(booking_records.taken_in(view))
    else:
        tell(booking_records.summary(file.name, view))
        for line in fault_lines(Taken(file.name, view)):
            note(line)
    if view.faults:
        raise typer.Exit(Code.FAULTS)


def add(
    moment: Annotated[
        str, typer.Argument(metavar="TIME", help="Local time, such as 2026-11-24T10:15.")
    ],
    service: Annotated[str, typer.Argument(metavar="SERVICE", help="Id of the service.")],
    desk: Annotated[
        str | None, typer.Option("--desk", metavar="ID", help="The only desk that serves it.")
    ] = None,
    pool: Annotated[
        str | None, typer.Option("--pool", metavar="ID", help="The profile that serves it.")
    ] = None,
    code: Annotated[
        str | None, typer.Option("--code", metavar="CODE", help="Code to check in with.")
    ] = None,
    once: Once = None,
    database: Database = None,
    at: At = None,
    as_json: AsJson = False,
) -> None:
    """Adds an appointment by hand; the code of an earlier one changes that."""
    with opened(database, at) as office:
        view = office.bookings().add(moment, service, desk, pool, code, once)
        _answer(office, view, "command-appointments-added", as_json=as_json)


def show(
    day: Annotated[
        str | None, typer.Option("--day", metavar="DAY", help="The day; by default today.")
    ] = None,
    service: Annotated[
        str | None, typer.Option("--service", metavar="ID", help="Of this service only.")
    ] = None,
    database: Database = None,
    at: At = None,
    as_json: AsJson = False,
) -> None:
    """Lists the appointments of a day."""
    wanted = None if day is None else read_day(day)
    with opened(database, at) as office:
        _list(office, office.bookings().of_day(wanted, service), as_json=as_json)


def take_back(
    booking: Booking,
    once: Once = None,
    database: Database = None,
    at: At = None,
    as_json: AsJson = False,
) -> None:
    """Cancels an appointment that nobody has checked in for."""
    with opened(database, at) as office:
        view = office.bookings().take_back(_wanted(booking), once)
        _answer(office, view, "command-appointments-taken-back", as_json=as_json)


def assign(
    number: Annotated[
        str, typer.Argument(metavar="NUMBER", help="Number of a booked visitor's ticket.")
    ],
    booking: Annotated[
        str | None, typer.Argument(metavar="[ID|CODE]", help="The appointment it belongs to.")
    ] = None,
    desk: Annotated[
        str | None, typer.Option("--desk", metavar="ID", help="The desk that says so.")
    ] = None,
    once: Once = None,
    database: Database = None,
    at: At = None,
    as_json: AsJson = False,
) -> None:
    """Says to which appointment a number belongs; without one, lists those it may be."""
    with opened(database, at) as office:
        ticket = office.caretaker().ticket(number).id
        bookings = office.bookings()
        if booking is not None:
            bookings.assign(ticket, _wanted(booking), desk, once)
        _list(office, bookings.candidates(ticket), as_json=as_json)


def check_in(
    code: Annotated[
        str | None, typer.Argument(metavar="[CODE]", help="Code of the appointment.")
    ] = None,
    service: Annotated[
        str | None,
        typer.Option("--service", metavar="ID", help="Without a code: its service."),
    ] = None,
    moment: Annotated[
        str | None,
        typer.Option("--time", metavar="TIME", help="Its time today, such as 10:15."),
    ] = None,
    fallback: Annotated[
        bool,
        typer.Option("--fallback", help="Take a number where help is, in the order of --time."),
    ] = False,
    language: Annotated[
        str | None, typer.Option("--language", metavar="TAG", help="The visitor's language.")
    ] = None,
    slip: Annotated[
        str | None,
        typer.Option("--slip", metavar="CODE", help="Scan code of a slip the visitor holds."),
    ] = None,
    device: Annotated[
        str, typer.Option("--device", metavar="ID", help="Kiosk at which it is done.")
    ] = "command-line",
    once: Once = None,
    database: Database = None,
    at: At = None,
    as_json: AsJson = False,
) -> None:
    """Checks in for an appointment, by its code or by service and time.

    With --service alone: lists the times of today that nobody has checked in for.
    """
    if (code is None) == (service is None) or (fallback and moment is None):
        raise typer.BadParameter(say("command-check-in-how"))
    with opened(database, at) as office:
        visitor = office.visitor(device)
        if service is None:
            ticket = visitor.check_in(code or "", language, once=once, slip=slip)
        elif moment is None:
            _tell_times(office, visitor.booked_times(service), as_json=as_json)
            return
        else:
            way = visitor.fallback if fallback else visitor.check_in_at
            ticket = way(service, _moment(office, moment), language, once=once, slip=slip)
        if as_json:
            tell_json(records.ticket(ticket))
        else:
            _tell_ticket(office, ticket)


def _answer(office: Office, view: BookingView, key: str, *, as_json: bool) -> None:
    if as_json:
        tell_json(booking_records.booking(view))
        return
    booked = office.local(view.booked_at)
    tell(say(key, id=view.id, service=view.service_name, booked=booked))


def _list(office: Office, views: tuple[BookingView, ...], *, as_json: bool) -> None:
    if as_json:
        tell_json([booking_records.booking(view) for view in views])
        return
    if not views:
        note(say("command-appointments-none"))
        return
    titles = ("id", "time", "service", "desk", "code", "source", "state", "number")
    tell_table(
        [say(f"command-column-{title}") for title in titles],
        [
            (
                view.id,
                office.local(view.booked_at).strftime("%H:%M"),
                view.service,
                view.desk or view.pool,
                view.code,
                view.source,
                say(f"command-booking-{view.state}"),
                view.number,
            )
            for view in views
        ],
    )


def _tell_times(office: Office, told: BookedTimes, *, as_json: bool) -> None:
    from config.texts import clock_time

    if as_json:
        tell_json([booking_records.booked_time(one) for one in told.times])
        return
    if not told.times:
        note(say("command-check-in-none", service=told.service_name))
    for one in told.times:
        at, opens = (
            clock_time(office.local(moment), SPEECH.language) for moment in (one.at, one.opens_at)
        )
        key = "command-check-in-open" if one.is_open else "command-check-in-later"
        tell(say(key, at=at, opens=opens))


def _tell_ticket(office: Office, ticket: TicketView) -> None:
    from config.texts import clock_time

    said = SPEECH.language
    waits = ticket.waiting_place or ticket.place
    booked = ticket.booked_at and clock_time(office.local(ticket.booked_at), said)
    tell(ticket.number)
    tell_facts(
        {
            say("command-ticket-service"): ticket.service_name.say(said),
            say("command-ticket-booked"): booked,
            say("command-ticket-wait-at"): waits.name.say(said),
            say("command-ticket-word"): ticket.word,
            say("command-ticket-code"): ticket.code,
        }
    )


def _moment(office: Office, told: str) -> datetime:
    """A time of today (``10:15``) or of any day, on the centre's wall clock."""
    times = office.time()
    try:
        return times.at(times.business_day(office.now()), time.fromisoformat(told))
    except ValueError:
        moment = read_time(told) or office.now()
    return moment if moment.tzinfo else moment.replace(tzinfo=times.zone)


def _wanted(told: str) -> int | str:
    return int(told) if told.isascii() and told.isdigit() and len(told) < 10 else told


def add_to(program: typer.Typer) -> None:
    """Adds these commands to the program."""
    keys = booking_records.BOOKING
    for name, command, example, printed in (
        ("import", take_in, "import bookings.csv", booking_records.IMPORT),
        ("add", add, "add 2026-11-24T10:15 health --code AB12", keys),
        ("list", show, "list --service health", keys),
        ("take-back", take_back, "take-back AB12", keys),
        ("assign", assign, "assign T801 17", keys),
    ):
        app.command(name, epilog=epilog(f"vuoro appointments {example}", keys=printed))(command)
    told = epilog(
        "vuoro appointments watch /srv/bookings --out http://127.0.0.1:8080/events",
        keys=booking_records.EVENT,
    ).replace("With --json:", "Each event:")
    app.command("watch", epilog=told)(watch)
    program.add_typer(app, name="appointments")
    program.command(
        "check-in",
        epilog=epilog(
            "vuoro check-in AB12",
            "vuoro check-in --service health --time 10:15",
            keys=records.TICKET,
        ),
    )(check_in)
