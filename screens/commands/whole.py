"""``vuoro run``: a whole centre on this machine, in windows or as a scripted visit."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import IO, TYPE_CHECKING, Annotated

import typer

from config.machine import read_machine
from kiosk.errors import Refused, Trouble
from screens.commands.display import named_display
from screens.commands.holding import held
from screens.commands.options import At, Database, epilog, known_theme, opened, read_time
from screens.commands.parts import (
    Part,
    Stopped,
    free_port,
    keep_running,
    stop,
    stoppable,
    wait_for_port,
)
from screens.commands.pictures import REFERENCE
from screens.commands.placing import Area, measure_screens, place_windows
from screens.commands.programs import PRINTER_PORT, known_device
from screens.commands.speaking import SPEECH, say, tell
from screens.commands.staging import Stage, find_own_stage, find_stage, own_office, within_hours
from screens.common.tending import Tending, who

if TYPE_CHECKING:
    from kiosk.office import Office

START_SECONDS = 30.0
PORTRAIT = Area(0, 0, 1080, 1920)
OFFSCREEN = {
    "kiosk": PORTRAIT,
    "paper": Area(0, 0, 900, 900),
    "lobby": Area(0, 0, 1920, 1080),
    "desk": Area(0, 0, 1000, 700),
}


def run(
    fullscreen: Annotated[
        bool, typer.Option("--fullscreen", help="Kiosk, lobby and desk cover whole screens.")
    ] = False,
    visit: Annotated[
        bool, typer.Option("--visit", help="Play the scripted visit even with a display.")
    ] = False,
    pictures: Annotated[
        Path | None,
        typer.Option("--pictures", metavar="DIR", help="Where the visit leaves its pictures."),
    ] = None,
    kiosk: Annotated[str, typer.Option("--kiosk", metavar="ID")] = "kiosk-1",
    lobby: Annotated[str, typer.Option("--lobby", metavar="ID")] = "lobby-1",
    desk: Annotated[
        str | None, typer.Option("--desk", metavar="ID", show_default="one that fits")
    ] = None,
    theme: Annotated[str, typer.Option("--theme", help="light, dark or contrast.")] = "light",
    silent: Annotated[bool, typer.Option("--silent", help="Make no sound.")] = False,
    database: Database = None,
    at: At = None,
) -> None:
    """Runs a whole centre on this machine: kiosk, lobby, one desk, a simulated printer.

    An empty database gets the reference centre. With a display there are windows; without
    one a scripted visit goes through the same programs and leaves pictures of every step.
    """
    moment = None if at is None else read_time(at)
    known_theme(theme)
    screens = () if visit else measure_screens()
    address = database or read_machine().database
    with stoppable(), opened(address, new=True) as office, held(office.address):
        _publish_first(office)
        if at is not None:
            office.set_time(moment)
        centre = office.centre()
        known_device(kiosk, (one.id for one in centre.kiosks), "kiosk")
        known_device(lobby, (one.id for one in centre.lobbies), "lobby")
        if desk is not None:
            known_device(desk, (one.id for one in centre.desks), "desk")
        tell(say("command-run-database", address=office.address))
        try:
            if screens:
                serves = desk or _first_desk(office)
                cast = _cast(address, kiosk, lobby, serves, theme, silent=silent)
                code = _run_windows(office, cast, screens, fullscreen=fullscreen)
            else:
                _tell_visit(asked=visit)
                where = pictures or _folder(office)

                def play(there: Office, found: str, stage: Stage) -> int:
                    cast = _cast(found, kiosk, lobby, stage.desk, theme, silent=True)
                    return _run_visit(there, cast, stage, where)

                with within_hours(office, kiosk):
                    stage = find_stage(office, kiosk, desk)
                    if stage is not None:
                        code = play(office, address, stage)
                    else:
                        tell(say("command-run-own-database", folder=str(where)))
                        with own_office(office, where) as (own, found):
                            code = play(own, found, find_own_stage(own, kiosk, desk))
        except Stopped:
            tell(say("command-run-stopped"))
            code = 0
    raise typer.Exit(code)


def _tell_visit(*, asked: bool) -> None:
    """Says why there are no windows."""
    if asked:
        tell(say("command-run-visit"))
    elif (named := named_display()) is not None:
        tell(say("command-run-display-away", display=named))
    else:
        tell(say("command-run-no-display"))


def _publish_first(office: Office) -> None:
    """The reference centre goes into an empty database, and only there."""
    if office.caretaker().versions():
        return
    from config.loading import load_centre

    centre = load_centre(REFERENCE, SPEECH.language)
    version = office.caretaker().publish(centre, "reference centre")
    tell(say("command-published", number=version.number, centre=centre.name))


def _cast(
    database: str, kiosk: str, lobby: str, desk: str, theme: str, *, silent: bool
) -> dict[str, Part]:
    port = free_port(PRINTER_PORT)
    # The parts find the same database; a password in it must not show in the process list.
    env = {"VUORO_DATABASE": database}
    sound = ["--silent"] if silent else []
    look = ["--theme", theme]
    return {
        "paper": Part("printer-simulator", ["printer-simulator", "--port", str(port), *look], env),
        "lobby": Part(lobby, ["lobby", lobby, *look, *sound], env),
        "desk": Part(desk, ["desk", desk, *look], env),
        "kiosk": Part(
            kiosk, ["kiosk", kiosk, *look], env | {"VUORO_PRINTER": f"network://127.0.0.1:{port}"}
        ),
    }


def _run_windows(
    office: Office, cast: dict[str, Part], screens: tuple[Area, ...], *, fullscreen: bool
) -> int:
    places = place_windows(screens[0])
    for turn, (role, part) in enumerate(cast.items()):
        if not fullscreen or role == "paper":
            part.words = [*part.words, *places[role].words()]
        else:
            corner = screens[turn % len(screens)]
            part.words = [*part.words, "--fullscreen", "--position", f"{corner.x},{corner.y}"]
    parts = list(cast.values())
    tending = Tending(lambda: office.steward(who("run")), office.now)
    try:
        _start(cast)
        tending.start()
        tell(say("command-run-running"))
        return keep_running(
            parts,
            lambda what, part: tell(say(f"command-run-{what.replace('_', '-')}", part=part.name)),
        )
    finally:
        stop(parts)
        tending.close()


def _run_visit(office: Office, cast: dict[str, Part], stage: Stage, folder: Path) -> int:
    from screens.commands.visit import Actor, Visit

    try:
        folder.mkdir(parents=True, exist_ok=True)
        log = (folder / "programs.log").open("a", encoding="utf-8")
    except OSError as error:
        raise Trouble("folder-write", folder=str(folder), why=error.strerror or "") from error
    for role, part in cast.items():
        place = OFFSCREEN[role]
        size = f"{place.width}x{place.height}"
        kept = ["--keep", str(folder)] if role == "paper" else []
        part.words = [*part.words, "--rehearse", "--size", size, *kept]
        part.env = {**part.env, "QT_QPA_PLATFORM": "offscreen"}
    parts = list(cast.values())
    with log:
        try:
            _start(cast, log=log)
            actors = {role: Actor(part) for role, part in cast.items()}
            play = Visit(
                office,
                kiosk=actors["kiosk"],
                paper=actors["paper"],
                lobby=actors["lobby"],
                desk=actors["desk"],
                desk_id=stage.desk,
                folder=folder,
                told=lambda key, **values: tell(say(key, **values)),
            )
            play.play(stage.service)
        finally:
            stop(parts)
    tell(say("command-visit-done", n=len(play.pictures), folder=str(folder)))
    return 0


def _start(cast: dict[str, Part], log: IO[str] | None = None) -> None:
    """Starts the printer first and waits for it: a kiosk looks for its printer at once.

    With a ``log`` the parts write there and follow orders.
    """
    for role, part in cast.items():
        part.start(orders=log is not None, log=log)
        if role == "paper":
            port = int(part.words[part.words.index("--port") + 1])
            if not wait_for_port(port, START_SECONDS, _alive(part)):
                raise Trouble("part-not-started", part=part.name)


def _alive(part: Part) -> Callable[[], bool]:
    return lambda: part.running


def _desk_for(office: Office, service: str) -> str:
    centre = office.centre()
    for desk in centre.desks:
        if service in centre.profile(desk.profile).services:
            return desk.id
    raise Refused("no-desk-serves", service=service)


def _first_desk(office: Office) -> str:
    """The first desk of the service that a visitor would try first."""
    centre = office.centre()
    numbered = [one for one in centre.services if one.numbered and not one.discreet]
    numbered.sort(key=lambda one: one.mode != "queue")
    return _desk_for(office, numbered[0].id) if numbered else centre.desks[0].id


def _folder(office: Office) -> Path:
    stamp = office.local(office.now()).strftime("%Y-%m-%d-%H%M%S")
    return read_machine().data_dir / "visits" / stamp


def add_to(app: typer.Typer) -> None:
    """Adds the command to the program."""
    app.command("run", epilog=epilog("vuoro run", "vuoro run --at 2026-11-24T10:00"))(run)
