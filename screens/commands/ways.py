"""Commands around finding the way: a way in words, what is out of use."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import datetime, time, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from config.listing import list_names
from kiosk.errors import Trouble
from screens.commands import way_records
from screens.commands.answering import Code
from screens.commands.options import AsJson, At, Database, Once, epilog, opened, read_time
from screens.commands.speaking import SPEECH, closest, say, tell, tell_json, tell_table

if TYPE_CHECKING:
    from kiosk.office import Office
    from kiosk.roles.guide import Guide
    from kiosk.roles.guide_views import PassageView, WayView

Key = Annotated[
    str,
    typer.Argument(
        metavar="KEY", help="A lift, stairs, door or area of the plan; see: vuoro blocked --all"
    ),
]

CentreFolder = Annotated[
    Path | None,
    typer.Option(
        "--centre", metavar="DIR", help="In a centre's folder instead of the published one."
    ),
]


def route(
    start: Annotated[
        str,
        typer.Argument(metavar="FROM", help="Where the way begins: a kiosk, place, desk, …"),
    ],
    goal: Annotated[
        str,
        typer.Argument(
            metavar="TO", help="A place, desk, service, or the nearest of a kind: category:toilets"
        ),
    ],
    profile: Annotated[
        str,
        typer.Option("--profile", metavar="KIND", help="default, step-free or no-lifts."),
    ] = "default",
    language: Annotated[
        str | None,
        typer.Option("--language", metavar="TAG", help="Language of the directions."),
    ] = None,
    centre: CentreFolder = None,
    png: Annotated[
        Path | None, typer.Option("--png", metavar="FILE", help="Draw its map, floor by floor.")
    ] = None,
    svg: Annotated[
        Path | None, typer.Option("--svg", metavar="FILE", help="The same as SVG.")
    ] = None,
    database: Database = None,
    at: At = None,
    as_json: AsJson = False,
) -> None:
    """Tells the way from one place to another, as the screens do.

    What is out of use at present is not used. Where there is no way the answer says why, and
    the exit code is 1.
    """
    if language is not None:
        SPEECH.language = closest(language)
    said = language or SPEECH.language
    with _guide(centre, database, at) as guide:
        view = guide.way(goal, said, start=start, profile=profile)
    if as_json:
        tell_json(way_records.way(view))
    else:
        _tell_way(view)
    if not view.found:
        raise typer.Exit(Code.REFUSED)
    _draw(view, png, svg)


def places(
    device: Annotated[
        str | None,
        typer.Argument(metavar="DEVICE", help="The kiosk that lists them.", show_default="any"),
    ] = None,
    centre: CentreFolder = None,
    database: Database = None,
    at: At = None,
    as_json: AsJson = False,
) -> None:
    """Lists what "Find a place" of a kiosk offers: services, amenities, other places."""
    with _guide(centre, database, at, device) as guide:
        found = guide.places(SPEECH.language)
    if as_json:
        tell_json([way_records.place(one) for one in found])
        return
    titles = ("key", "name", "floor")
    tell_table(
        [say(f"command-column-{one}") for one in titles],
        [(one.goal, one.name, one.floor) for one in found],
    )


def block(
    key: Key,
    until: Annotated[
        str | None,
        typer.Option(
            "--until",
            metavar="TIME",
            help="When it can be used again: 14:30, or 2026-11-25T08:00.",
            show_default="until unblock",
        ),
    ] = None,
    once: Once = None,
    database: Database = None,
    at: At = None,
    as_json: AsJson = False,
) -> None:
    """Takes a lift, stairs, a door or an area out of use.

    Every screen leads people another way within a second.
    """
    with opened(database, at) as office:
        ends = None if until is None else _read_end(office, until)
        view = office.caretaker().block_way(key, ends, once)
        if as_json:
            tell_json(way_records.passage(view))
        elif view.until is None:
            tell(say("command-blocked", name=_name(view)))
        else:
            tell(say("command-blocked-until", name=_name(view), until=office.local(view.until)))


def unblock(key: Key, once: Once = None, database: Database = None, at: At = None) -> None:
    """Lets people be led again through what was out of use."""
    with opened(database, at) as office:
        office.caretaker().unblock_way(key, once)
    tell(say("command-unblocked", way=key))


def blocked(
    everything: Annotated[
        bool, typer.Option("--all", help="What is in use too: all that can be named.")
    ] = False,
    database: Database = None,
    at: At = None,
    as_json: AsJson = False,
) -> None:
    """Lists the lifts, stairs, doors and areas that are out of use."""
    with opened(database, at) as office:
        caretaker = office.caretaker()
        views = caretaker.passages() if everything else caretaker.blocked_ways()
        if as_json:
            tell_json([way_records.passage(one) for one in views])
        elif not views:
            tell(say("command-blocked-none"))
        else:
            _tell_passages(office, views)


@contextmanager
def _guide(
    centre: Path | None, database: str | None, at: str | None, device: str | None = None
) -> Iterator[Guide]:
    if centre is None:
        with opened(database, at) as office:
            yield office.guide(device)
        return
    from config.loading import load_centre
    from kiosk.roles.guide import guide_of

    yield guide_of(load_centre(centre, SPEECH.language), device=device)


def _tell_way(view: WayView) -> None:
    if not view.found:
        tell(view.no_way)
    else:
        tell(
            say(
                "command-route",
                goal=view.goal_name,
                minutes=view.minutes,
                metres=round(view.metres),
                floors=list_names(view.floors, SPEECH.language),
                count=len(view.floors),
            )
        )
        for number, step in enumerate(view.steps, 1):
            tell(f"{number}. {step.text}")
        tell(say("command-route-step-free" if view.step_free else "command-route-steps"))
    if view.shut:
        tell(say("command-route-shut", names=list_names(view.shut, SPEECH.language)))


def _draw(view: WayView, png: Path | None, svg: Path | None) -> None:
    """Saves the map of a way that was found.

    Raises:
        Trouble: ``file-write``.
    """
    from screens.map.saving import save_way_png, save_way_svg

    for file, save in ((png, save_way_png), (svg, save_way_svg)):
        if file is None:
            continue
        try:
            save(view, file, here_text=say("kiosk-way-you"))
        except OSError as error:
            raise Trouble("file-write", file=str(file), why=error.strerror or "") from error


def _tell_passages(office: Office, views: Iterable[PassageView]) -> None:
    tell_table(
        [
            say("command-column-key"),
            say("command-column-name"),
            say("command-column-floor"),
            say("command-column-out-since"),
            say("command-column-out-until"),
        ],
        [
            (
                one.key,
                _name(one),
                ", ".join(one.floors),
                _when(office, one.since),
                _when(office, one.until),
            )
            for one in views
        ],
    )


def _when(office: Office, instant: datetime | None) -> str | None:
    return None if instant is None else f"{office.local(instant):%Y-%m-%d %H:%M}"


def _name(view: PassageView) -> str:
    """Its own name, else that of its kind, else its key."""
    own = view.named.say(SPEECH.language)
    return own or (say(f"way-kind-{view.kind}") if view.kind else view.key)


def _read_end(office: Office, told: str) -> datetime | None:
    """An end as typed; a mere time of day is the next such time."""
    try:
        clock = time.fromisoformat(told)
    except ValueError:
        return read_time(told)
    now = office.local(office.now()).replace(tzinfo=None)
    ends = datetime.combine(now.date(), clock.replace(tzinfo=None))
    return ends if ends > now else ends + timedelta(days=1)


def add_to(app: typer.Typer) -> None:
    """Adds these commands to the program."""
    app.command(
        "route",
        epilog=epilog(
            "vuoro route kiosk-1 lab --profile step-free --language sv",
            "vuoro route kiosk-1 category:toilets --centre config/iso_omena",
            "vuoro route kiosk-2 lab --png way.png --svg way.svg",
            keys=way_records.WAY,
        ),
    )(route)
    app.command("places", epilog=epilog("vuoro places kiosk-1", keys=way_records.PLACE))(places)
    app.command(
        "block", epilog=epilog("vuoro block lift-a --until 14:30", keys=way_records.PASSAGE)
    )(block)
    app.command("unblock", epilog=epilog("vuoro unblock lift-a"))(unblock)
    app.command("blocked", epilog=epilog("vuoro blocked --all", keys=way_records.PASSAGE))(blocked)
