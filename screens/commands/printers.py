"""Commands around the printer: which are attached, how one is, whether it prints."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Annotated

import typer

from kiosk.errors import Refused, Trouble
from screens.commands.options import AsJson, Database, epilog, opened
from screens.commands.speaking import say, tell, tell_json, tell_table

if TYPE_CHECKING:
    from printer.device import Printer

CONTROL_PORT = 9200
"""Where a simulated printer is told what is wrong with it."""

app = typer.Typer(help="The printer of a kiosk: find it, ask how it is, print a test page.")

Address = Annotated[
    str | None,
    typer.Argument(
        metavar="[ADDRESS|KIOSK]",
        help="Address of the printer, or the kiosk it belongs to.",
        show_default="this machine's",
    ),
]
FOUND = {
    "address": "what to write as printer",
    "name": "what it calls itself",
    "way": "usb, serial or cups",
    "certain": "whether it surely is a printer",
}
STATE = {
    "address": "the address",
    "state": "ready, paper_low, paper_out, cover_open, offline or unknown",
    "prints": "whether a slip sent now comes out",
    "model": "the model its address names, or null",
    "dots": "dots across its paper, or null",
    "clears": "whether its buffer can be emptied after trouble",
}
FAULTS = {
    "state": "as for status",
    "paper_out": "whether the roll is at its end; and so on, for every fault",
    "paper_left_mm": "the roll ends after this, or null",
    "mm_per_s": "speed of the paper, or null: at once",
    "vanish_after": "the line breaks after so many more bytes, or null",
}
TESTED = {
    "address": "the address",
    "outcome": "printed, not_printed or unknown",
    "why": "why it did not print, as one word",
}


def find(as_json: AsJson = False) -> None:
    """Lists the printers attached to this machine: USB, serial ports, CUPS queues."""
    from printer.finding import find_printers

    found = find_printers()
    if as_json:
        tell_json([asdict(one) for one in found])
        return
    if not found:
        tell(say("command-printer-none"))
        return
    tell_table(
        [say(f"command-printer-column-{one}") for one in ("address", "name")],
        [
            (one.address, one.name if one.certain else say("command-printer-perhaps"))
            for one in found
        ],
    )


def status(address: Address = None, database: Database = None, as_json: AsJson = False) -> None:
    """Asks a printer how it is."""
    asked = _asked(address, database)
    printer = asked.printer
    state = printer.state()
    if as_json:
        tell_json(
            {
                "address": asked.address,
                "state": str(state),
                "prints": state.prints,
                "model": printer.model and printer.model.id,
                "dots": asked.dots,
                "clears": printer.clears,
            }
        )
        return
    tell(say(f"command-printer-{str(state).replace('_', '-')}", address=asked.address))
    if not printer.clears:
        tell(say("command-printer-no-clear"))


def print_test(
    address: Address = None,
    paper: Annotated[
        int | None, typer.Option("--paper", metavar="MM", help="Width of the paper, 58 or 80 mm.")
    ] = None,
    database: Database = None,
    as_json: AsJson = False,
) -> None:
    """Prints a test page: ruler, grey, code, every language, cut."""
    from config.texts import Texts
    from printer.drawing.test_page import draw_test_page
    from printer.models import PAPER_DOTS

    if paper is not None and paper not in PAPER_DOTS:
        raise typer.BadParameter(str(paper), param_hint="--paper")
    asked = _asked(address, database)
    texts = Texts.load()
    page = draw_test_page(
        asked.address,
        asked.address,
        {one: texts.say("slip-test", one) for one in texts.languages},
        right_to_left=frozenset(one for one in texts.languages if texts.direction(one) == "rtl"),
        dots=asked.dots if paper is None else PAPER_DOTS[paper],
    )
    outcome = asked.printer.print(page)
    if as_json:
        tell_json({"address": asked.address, "outcome": str(outcome.result), "why": outcome.why})
    elif outcome.result == "printed":
        tell(say("command-printer-tested"))
    if outcome.result != "printed":
        trouble = f"printer-test-{str(outcome.result).replace('_', '-')}"
        raise Trouble(trouble, address=asked.address, why=outcome.why)


def fault(
    changes: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="[FAULT=VALUE…]", help="What is wrong from now on: paper_out=on, mm_per_s=150."
        ),
    ] = None,
    port: Annotated[
        int, typer.Option("--control", min=1, max=65535, help="Its --control port.")
    ] = CONTROL_PORT,
    as_json: AsJson = False,
) -> None:
    """Breaks or mends the simulated printer; without words, tells what is wrong with it."""
    from printer.control import order

    told = order(port, dict(_change(one) for one in changes or ()))
    if as_json:
        tell_json(told)
        return
    tell_table(
        [say(f"command-printer-column-{one}") for one in ("fault", "value")],
        [(name, _SAID.get(str(value), value)) for name, value in told.items()],
    )


_SAID = {"True": "on", "False": "off", "None": "-"}


def _change(told: str) -> tuple[str, bool | float | None]:
    name, equals, value = told.partition("=")
    switch = {"on": True, "off": False, "-": None}
    try:
        if equals:
            return name, switch[value] if value in switch else float(value)
    except ValueError:
        pass
    raise typer.BadParameter(told, param_hint="FAULT=VALUE")


@dataclass(frozen=True)
class _Asked:
    address: str
    printer: Printer
    dots: int


def _asked(told: str | None, database: str | None) -> _Asked:
    """The printer at an address, of a kiosk, or of this machine."""
    from config.machine import read_machine
    from printer.device import open_printer
    from printer.models import PAPER_DOTS

    machine, width = read_machine(), 80
    address = told or machine.printer or machine.device
    if address is None:
        raise Refused("printer-which")
    if "://" not in address:
        with opened(database, None) as office:
            kiosk = next((one for one in office.centre().kiosks if one.id == address), None)
        if kiosk is None or kiosk.printer is None:
            raise Refused("printer-of-nothing", told=address)
        address, width = kiosk.printer, kiosk.paper_mm
    printer = open_printer(address)
    model = printer.model
    return _Asked(address, printer, model.dots if model and model.dots else PAPER_DOTS[width])


def add_to(program: typer.Typer) -> None:
    """Adds these commands to the program."""
    for name, command, example, keys in (
        ("find", find, "find", FOUND),
        ("status", status, "status network://10.0.0.5:9100", STATE),
        ("test", print_test, "test kiosk-1", TESTED),
        ("fault", fault, "fault paper_out=on", FAULTS),
    ):
        app.command(name, epilog=epilog(f"vuoro printer {example}", keys=keys))(command)
    program.add_typer(app, name="printer")
