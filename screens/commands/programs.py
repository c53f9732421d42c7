"""Commands that start one program with a window: kiosk, lobby, desk, printer simulator."""

from __future__ import annotations

import os
import platform
from contextlib import ExitStack
from difflib import get_close_matches
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from kiosk.errors import Refused, Trouble, Vuoro
from screens.commands.display import need_display
from screens.commands.options import At, Database, epilog, known_theme, opened, read_time
from screens.commands.parts import end_with_parent
from screens.commands.speaking import say

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kiosk.office import Office
    from screens.common.options import Options
    from screens.common.program import Program

_FINAL = frozenset({"schema-newer"})
"""Troubles that last until somebody updates this program."""

PRINTER_PORT = 9100
"""Where network printers listen, and so the simulator."""

Fullscreen = Annotated[bool, typer.Option("--fullscreen", help="Cover the whole screen.")]
Size = Annotated[
    str | None, typer.Option("--size", metavar="WxH", help="Size of the window, pixels: 1080x1920.")
]
Position = Annotated[
    str | None, typer.Option("--position", metavar="X,Y", help="Upper left corner, pixels.")
]
Theme = Annotated[str, typer.Option("--theme", help="light, dark or contrast.")]
Language = Annotated[
    str | None, typer.Option("--language", metavar="TAG", help="First language of the screen.")
]
Rehearse = Annotated[
    bool,
    typer.Option("--rehearse", help="Take orders as JSON lines on standard input, for tests."),
]
Silent = Annotated[bool, typer.Option("--silent", help="Make no sound.")]
Still = Annotated[bool, typer.Option("--reduced-motion", help="Everything is simply there.")]
Printer = Annotated[
    str | None,
    typer.Option("--printer", metavar="ADDRESS", help="Another printer than the centre says."),
]


def kiosk(
    device: Annotated[
        str | None,
        typer.Argument(metavar="KIOSK", help="Id of the kiosk.", show_default="this machine's"),
    ] = None,
    fullscreen: Fullscreen = False,
    size: Size = None,
    position: Position = None,
    theme: Theme = "light",
    language: Language = None,
    rehearse: Rehearse = False,
    silent: Silent = False,
    reduced_motion: Still = False,
    printer: Printer = None,
    database: Database = None,
    at: At = None,
) -> None:
    """Runs the visitors' kiosk.

    It opens at once, also while the database is away, and works as soon as it can.
    """
    end_with_parent()
    options = _options(
        fullscreen, size, position, theme, language, rehearse, silent, reduced_motion
    )
    _use_printer(printer)
    need_display()
    moment = None if at is None else read_time(at)
    asked = device or _this_machine() or "kiosk-1"
    final: list[Vuoro] = []

    def end_with(error: Vuoro) -> None:
        # Nothing here will mend it: the window closes, and the command says why.
        final.append(error)
        _end_windows()

    def open_for_kiosk() -> Office:
        from kiosk.office import open_office

        try:
            office = open_office(database or None)
        except Vuoro as error:
            if isinstance(error, Refused) or error.code in _FINAL:
                end_with(error)
            # To a window that closes, all of them are a database that is away.
            raise Trouble(error.code, **error.values) from error
        try:
            if at is not None:
                office.set_time(moment)
            if office.caretaker().versions():
                known_device(asked, [one.id for one in office.centre().kiosks], "kiosk")
        except Refused as error:
            end_with(error)
        except BaseException:
            office.close()
            raise
        return office

    from screens.touch.program import KioskProgram

    window = KioskProgram(open_for_kiosk, asked, options)
    window.show()
    _name_window(window.program, say("command-title-kiosk", device=asked))
    code = window.program.exec()
    if final:
        raise final[0]
    raise typer.Exit(code)


def lobby(
    display: Annotated[
        str | None,
        typer.Argument(metavar="LOBBY", help="Id of the lobby.", show_default="this machine's"),
    ] = None,
    fullscreen: Fullscreen = False,
    size: Size = None,
    position: Position = None,
    theme: Theme = "light",
    language: Language = None,
    rehearse: Rehearse = False,
    silent: Silent = False,
    reduced_motion: Still = False,
    database: Database = None,
    at: At = None,
) -> None:
    """Runs a lobby display: calls, large and spoken.

    While the database is away it says so and begins as soon as it can.
    """
    end_with_parent()
    options = _options(
        fullscreen, size, position, theme, language, rehearse, silent, reduced_motion
    )
    need_display()
    with ExitStack() as stack:

        def open_for_lobby() -> tuple[Office, str]:
            with ExitStack() as opening:
                office = opening.enter_context(opened(database, at))
                known = [one.id for one in office.centre().lobbies]
                found = known_device(display or _this_machine() or "lobby-1", known, "lobby")
                stack.push(opening.pop_all())
                return office, found

        from screens.lobby.program import run_lobby

        raise typer.Exit(run_lobby(open_for_lobby, options))


def desk(
    desk_id: Annotated[
        str | None,
        typer.Argument(metavar="DESK", help="Id of the desk.", show_default="this machine's"),
    ] = None,
    owner: Annotated[
        str | None,
        typer.Option(
            "--owner",
            metavar="NAME",
            help="Who sits there, as others are told.",
            show_default="this machine",
        ),
    ] = None,
    fullscreen: Fullscreen = False,
    size: Size = None,
    position: Position = None,
    theme: Theme = "light",
    language: Language = None,
    rehearse: Rehearse = False,
    silent: Silent = False,
    reduced_motion: Still = False,
    database: Database = None,
    at: At = None,
) -> None:
    """Runs a desk's window.

    While the database is away it says so and begins as soon as it can.
    """
    end_with_parent()
    options = _options(
        fullscreen, size, position, theme, language, rehearse, silent, reduced_motion
    )
    need_display()
    with ExitStack() as stack:

        def open_for_desk() -> tuple[Office, str]:
            with ExitStack() as opening:
                office = opening.enter_context(opened(database, at))
                known = [one.id for one in office.centre().desks]
                asked = desk_id or _this_machine() or next(iter(known), "")
                found = known_device(asked, known, "desk")
                stack.push(opening.pop_all())
                return office, found

        from screens.desk.program import run_desk

        sits = owner or _this_machine() or platform.node()
        raise typer.Exit(run_desk(open_for_desk, options, sits))


def printer_simulator(
    port: Annotated[
        int, typer.Option("--port", min=1, max=65535, help="TCP port on this machine.")
    ] = PRINTER_PORT,
    keep: Annotated[
        Path | None, typer.Option("--keep", metavar="DIR", help="Keep every slip there as PNG.")
    ] = None,
    control: Annotated[
        int | None,
        typer.Option("--control", min=1, max=65535, help="Port for vuoro printer fault."),
    ] = None,
    fullscreen: Fullscreen = False,
    size: Size = None,
    position: Position = None,
    theme: Theme = "light",
    language: Language = None,
    rehearse: Rehearse = False,
) -> None:
    """Runs a printer that shows its slips.

    Each lies in the window as it would lie in the hand.
    """
    end_with_parent()
    options = _options(fullscreen, size, position, theme, language, rehearse, True, False)
    need_display()
    from screens.paper.program import PaperProgram

    paper = PaperProgram(port, options, folder=keep, control=control)
    paper.show()
    _name_window(paper.program, say("command-title-printer", port=str(port)))
    raise typer.Exit(paper.program.exec())


def _options(
    fullscreen: bool,
    size: str | None,
    position: str | None,
    theme: str,
    language: str | None,
    rehearse: bool,
    silent: bool,
    reduced_motion: bool,
) -> Options:
    from screens.common.options import Options, pair

    known_theme(theme)
    for told, between, name in ((size, "x", "--size"), (position, ",", "--position")):
        try:
            _ = told and pair(told, between)
        except ValueError:
            raise typer.BadParameter(str(told), param_hint=name) from None
    return Options(
        fullscreen=fullscreen,
        size=size,
        theme=theme,
        language=language,
        rehearse=rehearse,
        position=position,
        silent=silent,
        reduced_motion=reduced_motion,
    )


def _use_printer(told: str | None) -> None:
    """Takes the machine's printer, or the one told, into use; both are checked here.

    A kiosk reads its printer while it runs, when nobody could be told of a wrong address.
    """
    from config.machine import read_machine

    if told is not None:
        _need_printer(told)
        os.environ["VUORO_PRINTER"] = told
    own = read_machine().printer
    if own is not None:
        _need_printer(own)


def _need_printer(address: str) -> None:
    from printer.device import open_printer

    try:
        open_printer(address)
    except Trouble as wrong:
        raise Refused("printer-address", **wrong.values) from None


def _name_window(program: Program, title: str) -> None:
    """Lets a task bar tell this window from its neighbours."""
    if program.window is not None:
        program.window.setTitle(title)


def _end_windows() -> None:
    """Closes the program from any thread, also when its windows have not opened yet."""
    from PySide6.QtCore import QCoreApplication, QMetaObject, Qt

    running = QCoreApplication.instance()
    if running is not None:
        QMetaObject.invokeMethod(running, "quit", Qt.ConnectionType.QueuedConnection)


def _this_machine() -> str | None:
    from config.machine import read_machine

    return read_machine().device


def known_device(asked: str, known: Iterable[str], kind: str) -> str:
    """The device asked for, if the centre has it."""
    ids = list(known)
    if asked in ids:
        return asked
    meant = next(iter(get_close_matches(asked, ids, 1)), "none")
    code = f"unknown-{kind}"
    raise Refused(code, **{kind: asked, "meant": meant})


def add_to(app: typer.Typer) -> None:
    """Adds these commands to the program."""
    app.command("kiosk", epilog=epilog("vuoro kiosk kiosk-1 --fullscreen"))(kiosk)
    app.command("lobby", epilog=epilog("vuoro lobby lobby-1 --fullscreen"))(lobby)
    app.command("desk", epilog=epilog("vuoro desk lab-1"))(desk)
    app.command("printer-simulator", epilog=epilog("vuoro printer-simulator --keep slips"))(
        printer_simulator
    )
