"""Commands around visitors with several numbers, and around numbers nobody came for."""

from __future__ import annotations

import time
from datetime import timedelta
from typing import TYPE_CHECKING, Annotated

import typer

from screens.commands import visit_records
from screens.commands.answering import Code
from screens.commands.options import AsJson, At, Database, Once, epilog, opened
from screens.commands.serving import Desk
from screens.commands.speaking import SPEECH, note, say, tell, tell_facts, tell_json, tell_table

if TYPE_CHECKING:
    from datetime import datetime

    from kiosk.office import Office
    from kiosk.roles.views import DeskTicket, TicketView
    from kiosk.roles.visit_views import OrderView, StopView, VisitView

DEVICE = "command-line"
"""What the journal names as the device of what is done here."""

Number = Annotated[
    str, typer.Argument(metavar="NUMBER", help="Number printed today, or a scan code.")
]


def add(
    number: Number,
    service: Annotated[str, typer.Argument(metavar="SERVICE", help="Id of the service.")],
    errand: Annotated[
        str | None, typer.Option("--errand", metavar="E", help="Id of an errand of the service.")
    ] = None,
    device: Annotated[
        str, typer.Option("--device", metavar="ID", help="Kiosk that it is taken at.")
    ] = DEVICE,
    once: Once = None,
    database: Database = None,
    at: At = None,
    as_json: AsJson = False,
) -> None:
    """Adds a number for SERVICE to a visit.

    The visitor keeps the places in the other queues, and one slip is good for all.
    """
    with opened(database, at) as office:
        code = office.caretaker().ticket(number).code
        view = office.visitor(device).add_service(code, service, errand, once)
        tell_visit(office, view, as_json=as_json)


def itinerary(
    number: Number, database: Database = None, at: At = None, as_json: AsJson = False
) -> None:
    """Shows all numbers of a visitor, and in which order to go.

    The order is a proposal from waits, hours and walking time.
    """
    with opened(database, at) as office:
        code = office.caretaker().ticket(number).code
        tell_visit(office, office.visitor(DEVICE).visit(code), as_json=as_json)


def unclaimed(database: Database = None, at: At = None, as_json: AsJson = False) -> None:
    """Shows numbers that kiosks gave in quick succession and nobody came for."""
    with opened(database, at) as office:
        found = office.staff(DEVICE).unclaimed()
        if as_json:
            tell_json([visit_records.burst(one) for one in found])
            return
        if not found:
            tell(say("command-unclaimed-none"))
            return
        tell_table(
            [
                say("command-column-device"),
                say("command-column-from"),
                say("command-column-to"),
                say("command-column-numbers"),
                say("command-column-printed"),
            ],
            [
                (
                    one.device,
                    _clock(office, one.from_at),
                    _clock(office, one.to_at),
                    " ".join(ticket.number for ticket in one.tickets),
                    len(one.printed),
                )
                for one in found
            ],
        )


def strike(
    desk: Desk,
    numbers: Annotated[
        list[str] | None, typer.Argument(metavar="[NUMBER…]", help="Numbers nobody came for.")
    ] = None,
    of_kiosk: Annotated[
        str | None,
        typer.Option("--all-of", metavar="KIOSK", help="All that 'unclaimed' shows of this kiosk."),
    ] = None,
    once: Once = None,
    database: Database = None,
    at: At = None,
    as_json: AsJson = False,
) -> None:
    """Cancels numbers that nobody came for, in one step.

    Those that no longer wait stay as they are. "vuoro undo DESK" takes it back.
    """
    with opened(database, at) as office:
        staff = office.staff(desk)
        wanted = [office.caretaker().ticket(one).id for one in numbers or ()]
        if of_kiosk is not None:
            bursts = [one for one in staff.unclaimed() if one.device == of_kiosk]
            wanted += [ticket.id for burst in bursts for ticket in burst.tickets]
        told = staff.strike(wanted, once)
    if as_json:
        tell_json(visit_records.struck(told))
        return
    struck, left = (" ".join(one.number for one in part) for part in (told.struck, told.left))
    tell(say("command-struck", n=len(told.struck), numbers=struck))
    if left:
        tell(say("command-struck-left", n=len(told.left), numbers=left))


def find(
    service: Annotated[str, typer.Argument(metavar="SERVICE", help="Id of the service.")],
    around: Annotated[
        str, typer.Option("--around", metavar="HH:MM", help="When it was taken, local time.")
    ],
    minutes: Annotated[
        int, typer.Option("--within", min=1, max=720, help="So many minutes more or less.")
    ] = 15,
    database: Database = None,
    at: At = None,
    as_json: AsJson = False,
) -> None:
    """Finds a ticket whose slip is lost, by service and time.

    The nearest first. "vuoro reprint" prints its slip again.
    """
    with opened(database, at) as office:
        moment = _today(office, around)
        found = office.staff(DEVICE).find(service, moment, timedelta(minutes=minutes))
        errands = [_errand(one) for one in found]
        if as_json:
            pairs = zip(found, errands, strict=True)
            tell_json([visit_records.found(one, errand) for one, errand in pairs])
            return
        if not found:
            tell(say("command-found-none"))
            return
        tell_table(
            [
                say("command-column-number"),
                say("command-column-taken"),
                say("command-column-state"),
                say("command-column-language"),
                say("command-column-errand"),
                say("command-column-word"),
            ],
            [
                (
                    one.number,
                    _clock(office, one.taken_at),
                    _state(str(one.state)),
                    one.language,
                    errand,
                    one.word,
                )
                for one, errand in zip(found, errands, strict=True)
            ],
        )


def reprint(
    desk: Desk,
    number: Number,
    kiosk: Annotated[
        str | None,
        typer.Option("--kiosk", metavar="ID", help="Kiosk that prints; else where it was taken."),
    ] = None,
    wait: Annotated[
        int, typer.Option("--wait", min=0, max=60, help="Wait so many seconds for the slip.")
    ] = 20,
    once: Once = None,
    database: Database = None,
    at: At = None,
    as_json: AsJson = False,
) -> None:
    """Has a kiosk print a slip again.

    It bears the same number and says that it is a copy. Exit code 3 when none came out.
    """
    with opened(database, at) as office:
        feed = office.feed()
        try:
            wanted = office.caretaker().ticket(number).id
            order = office.staff(desk).reprint(wanted, kiosk, once)
            deadline = time.monotonic() + wait
            while order.result is None and (left := deadline - time.monotonic()) > 0:
                feed.wait(left)
                order = office.staff(desk).order(order.id)
        finally:
            feed.close()
    if as_json:
        tell_json(visit_records.order(order))
    else:
        _tell_order(order)
    if order.result != "printed" and wait:
        raise typer.Exit(Code.TROUBLE)


def tell_visit(office: Office, view: VisitView, *, as_json: bool) -> None:
    """Prints a visitor with every ticket."""
    if as_json:
        tell_json(visit_records.visit(view))
        return
    tell_table(
        [
            say("command-column-number"),
            say("command-column-service"),
            say("command-column-state"),
            say("command-column-ahead"),
            say("command-column-about"),
            say("command-column-why"),
        ],
        [
            *(_stop_line(office, stop) for stop in view.stops),
            *(_ended_line(one) for one in view.ended),
        ],
    )
    following = view.next
    if following is not None:
        waits = following.ticket.waiting_place or following.ticket.place
        place = waits.name.say(SPEECH.language)
        tell(say("command-visit-next", number=following.ticket.number, place=place))
    tell_facts({say("command-ticket-word"): view.word, say("command-ticket-code"): view.code})


def _stop_line(office: Office, stop: StopView) -> tuple[object, ...]:
    from kiosk.queueing.ticket import State

    ticket = stop.ticket
    waits = ticket.state is State.WAITING
    closes = "" if stop.closes_at is None else _clock(office, stop.closes_at)
    tells = stop.why is not None and stop.why not in {"only", "asked"}
    # Without a closing time there is nothing to hurry for.
    tells = tells and (bool(closes) or stop.why not in {"closes", "too_late"})
    return (
        ticket.number,
        ticket.service_name.say(SPEECH.language),
        _state(str(ticket.state)),
        ticket.people_ahead if waits else "",
        "" if stop.called_about is None else _clock(office, stop.called_about),
        say(f"slip-why-{stop.why}", time=closes) if tells else "",
    )


def _ended_line(ticket: TicketView) -> tuple[object, ...]:
    name = ticket.service_name.say(SPEECH.language)
    return (ticket.number, name, _state(str(ticket.state)), "", "", "")


def _tell_order(order: OrderView) -> None:
    result = order.result or "none"
    line = say(f"command-reprint-{result}", number=order.number, kiosk=order.device)
    if order.result == "printed":
        tell(line)
    else:
        note(line)


def _errand(ticket: DeskTicket) -> str | None:
    name = ticket.errand_name
    return None if name is None else name.say(SPEECH.language)


def _state(state: str) -> str:
    return say(f"command-state-{state}")


def _clock(office: Office, instant: datetime) -> str:
    from config.texts import clock_time

    return clock_time(office.local(instant), SPEECH.language)


def _today(office: Office, told: str) -> datetime:
    """That time of the business day, as typed."""
    from datetime import time as clock

    try:
        moment = clock.fromisoformat(told)
    except ValueError:
        moment = None
    if moment is None or moment.tzinfo is not None:
        raise typer.BadParameter(say("command-clock-unreadable", told=told))
    office_time = office.time()
    return office_time.at(office_time.business_day(office.now()), moment)


def add_to(app: typer.Typer) -> None:
    """Adds these commands to the program."""
    keys = visit_records
    app.command("add", epilog=epilog("vuoro add L042 kela", keys=keys.VISIT))(add)
    app.command("itinerary", epilog=epilog("vuoro itinerary L042", keys=keys.VISIT))(itinerary)
    app.command("unclaimed", epilog=epilog("vuoro unclaimed", keys=keys.BURST))(unclaimed)
    app.command(
        "strike",
        epilog=epilog(
            "vuoro strike lab-1 L042 L043",
            "vuoro strike lab-1 --all-of kiosk-1",
            keys=keys.STRUCK,
        ),
    )(strike)
    app.command("find", epilog=epilog("vuoro find lab --around 10:15", keys=keys.FOUND))(find)
    app.command("reprint", epilog=epilog("vuoro reprint lab-1 L042", keys=keys.ORDER))(reprint)
