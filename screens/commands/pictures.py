"""Commands that draw: a slip as it is printed, every page of every screen."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

import config
from kiosk.errors import Trouble
from screens.commands.options import At, Database, epilog, opened
from screens.commands.speaking import say, tell
from screens.commands.visiting import DEVICE

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kiosk.office import Office
    from printer.blocks import Slip
    from screens.common.shots import Scene

REFERENCE = Path(str(config.__file__)).parent / "iso_omena"
"""The folder of the reference centre."""

SCREENS = ("touch", "lobby", "desk", "paper")


def slip(
    number: Annotated[
        str, typer.Argument(metavar="NUMBER", help="Number printed today, or a scan code.")
    ],
    png: Annotated[Path, typer.Option("--png", metavar="FILE", help="Where to draw it.")],
    paper: Annotated[int, typer.Option("--paper", help="Width of the paper, mm: 58 or 80.")] = 80,
    database: Database = None,
    at: At = None,
) -> None:
    """Draws the slip of a ticket, dot for dot.

    A visitor with several numbers has one slip for all.
    """
    from printer.models import PAPER_DOTS

    if paper not in PAPER_DOTS:
        raise typer.BadParameter(str(paper), param_hint="--paper")
    from printer.drawing import draw

    with opened(database, at) as office:
        picture = draw(_slip_of(office, number), PAPER_DOTS[paper])
    try:
        png.parent.mkdir(parents=True, exist_ok=True)
        picture.save(png, "PNG")
    except OSError as error:
        raise Trouble("file-write", file=str(png), why=error.strerror or "") from error
    tell(str(png))


def _slip_of(office: Office, number: str) -> Slip:
    from kiosk.queueing.ticket import ENDED
    from printer.known import known_of
    from printer.slip import compose
    from printer.visit_slip import compose_visit

    ticket, centre, time = office.caretaker().ticket(number), office.centre(), office.time()
    if ticket.state in ENDED:
        known = known_of(centre, ticket, time)
        return compose(ticket, office.texts(), time.local, known=known)
    visit = office.visitor(DEVICE).visit(ticket.code)
    each = {one.id: known_of(centre, one, time) for one in visit.tickets}
    return compose_visit(visit, office.texts(), time.local, known=each)


def shots(
    folder: Annotated[Path, typer.Argument(metavar="DIR", help="Folder for the pictures.")],
    screen: Annotated[
        list[str] | None,
        typer.Option("--screen", help="touch, lobby, desk or paper; all by default."),
    ] = None,
    language: Annotated[
        list[str] | None,
        typer.Option("--language", metavar="TAG", help="Only this; all of the centre by default."),
    ] = None,
    theme: Annotated[
        list[str] | None, typer.Option("--theme", help="light, dark or contrast; all by default.")
    ] = None,
    centre: Annotated[
        Path, typer.Option("--centre", metavar="DIR", help="Folder of the centre to draw.")
    ] = REFERENCE,
) -> None:
    """Draws every page of every screen.

    In every language and theme of the centre, for people to look at.
    """
    from config.loading import load_centre
    from config.texts import Texts
    from screens.common.shots import render
    from screens.common.themes import THEMES

    wanted = tuple(screen or SCREENS)
    for asked, known, name in (
        (wanted, SCREENS, "--screen"),
        (theme or (), tuple(THEMES), "--theme"),
    ):
        for one in asked:
            if one not in known:
                told = f"{one} ({', '.join(known)})"
                raise typer.BadParameter(told, param_hint=name)
    loaded = load_centre(centre)
    scenes = [scene for name in wanted for scene in _scenes(name)]
    written = render(
        scenes,
        folder,
        Texts.of_centre(loaded),
        languages=tuple(language or loaded.languages),
        themes=tuple(theme or THEMES),
        files=loaded.files,
    )
    tell(say("command-shots-drawn", n=len(written), folder=str(folder)))


def _scenes(screen: str) -> Iterable[Scene]:
    # Written out, so that the import rules see who knows whom.
    if screen == "touch":
        from screens.touch.shots import pages as touch_pages

        return touch_pages()
    if screen == "lobby":
        from screens.lobby.shots import pages as lobby_pages

        return lobby_pages()
    if screen == "desk":
        from screens.desk.shots import pages as desk_pages

        return desk_pages()
    from screens.paper.shots import pages as paper_pages

    return paper_pages()


def add_to(app: typer.Typer) -> None:
    """Adds these commands to the program."""
    app.command("slip", epilog=epilog("vuoro slip L201 --png slip.png"))(slip)
    app.command(
        "shots",
        epilog=epilog("vuoro shots pictures", "vuoro shots pictures --screen lobby --theme light"),
    )(shots)
