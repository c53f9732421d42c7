"""Commands about the plan of the building: hold it against the centre, show its floors."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from screens.commands.answering import Code
from screens.commands.options import AsJson, Database, epilog, opened
from screens.commands.plan_pictures import show
from screens.commands.speaking import SPEECH, closest, say, tell, tell_json

if TYPE_CHECKING:
    from config.centre import Centre
    from kiosk.wayfinding.plan import Plan, PlanFinding

PLAN_CHECK = {
    "plan": "the file, as given or as in the centre's folder",
    "levels": "what signs call each level, from the lowest up",
    "areas, doors, links, spots": "how many of each are drawn",
    "faults": "what must be mended: list of findings",
    "warnings": "what is probably not meant: list of findings",
    "….code": "short name of the kind of finding",
    "….element": "the element in JOSM, such as way -12; null when the whole file is meant",
    "….position": "latitude and longitude, or null",
    "….level, ….floor": "OSM's level and what signs call it, or null",
    "….says, ….mend": "what is wrong, and what to do in JOSM",
    "….values": "what the sentences name",
}
app = typer.Typer(
    no_args_is_help=True,
    rich_markup_mode=None,
    help="The plan of the building: hold it against the centre, show its floors.",
)
LARGEST_READ = 20_000_001
"""Bytes: one more than a plan may have, so that a larger one is told and not read."""

Target = Annotated[
    Path | None,
    typer.Argument(
        metavar="DIR|FILE",
        help="A centre's folder, or a file such as floors.osm to look at the drawing alone. "
        "By default the published centre, else the reference centre.",
    ),
]
Language = Annotated[
    str | None, typer.Option("--language", metavar="TAG", help="Language of the findings.")
]


def check(
    target: Target = None,
    language: Language = None,
    database: Database = None,
    as_json: AsJson = False,
) -> None:
    """Tells all faults of a plan of the building.

    Each with its element, where it is and how to mend it in JOSM: rooms without doors, services
    that nobody gets to from a kiosk or not without steps, names missing in a language, levels
    without a sign, screens in walls.
    """
    from kiosk.wayfinding.checking import check_plan
    from kiosk.wayfinding.reading import read_plan

    if language is not None:
        SPEECH.language = closest(language)
    name, data, centre = find_plan(target, database)
    plan, findings = read_plan(data)
    findings = check_plan(plan, findings, centre)
    faults = [one for one in findings if one.fault]
    if as_json:
        tell_json(_record(name, plan, findings))
    else:
        _tell(name, plan, findings)
    if faults:
        raise typer.Exit(Code.FAULTS)


def find_plan(target: Path | None, database: str | None) -> tuple[str, bytes, Centre | None]:
    """Name and bytes of the plan, and the centre it is meant for.

    Raises:
        Refused: ``no-plan``; ``no-database`` for a database named that is not there.
        CentreFaults: the folder is no centre.
    """
    from config.folder import PLAN_FILE
    from kiosk.errors import Refused

    if target is not None and target.is_file():
        with target.open("rb") as file:
            return str(target), file.read(LARGEST_READ), None
    centre = _centre(target, database)
    if PLAN_FILE not in centre.files:
        raise Refused("no-plan", centre=centre.name.say(SPEECH.language))
    name = PLAN_FILE if target is None else str(target / PLAN_FILE)
    return name, centre.files[PLAN_FILE], centre


def _centre(folder: Path | None, database: str | None) -> Centre:
    """The centre of a folder; without one the published centre, else the reference centre."""
    from config.loading import load_centre
    from kiosk.errors import Refused
    from screens.commands.pictures import REFERENCE

    if folder is not None:
        return load_centre(folder, SPEECH.language)
    try:
        with opened(database) as office:
            return office.centre()
    except Refused as refused:
        if database is not None or refused.code not in {"no-database", "nothing-published"}:
            raise
    return load_centre(REFERENCE, SPEECH.language)


def _record(name: str, plan: Plan, findings: Iterable[PlanFinding]) -> dict[str, object]:
    told = [(one.fault, _finding(plan, one)) for one in findings]
    return {
        "plan": name,
        "levels": [one.ref for one in plan.levels],
        "areas": len(plan.areas),
        "doors": len(plan.doors),
        "links": len(plan.links),
        "spots": len(plan.spots),
        "faults": [record for fault, record in told if fault],
        "warnings": [record for fault, record in told if not fault],
    }


def _finding(plan: Plan, one: PlanFinding) -> dict[str, object]:
    says, mend = _sentences(one)
    return {
        "code": one.code,
        "element": one.osm or None,
        "position": one.position,
        "level": one.level,
        "floor": _floor(plan, one),
        "says": says,
        "mend": mend,
        "values": dict(one.values),
    }


def _sentences(one: PlanFinding) -> Iterator[str]:
    """What is wrong, and what to do in JOSM."""
    return (say(key, **one.values) for key in one.sentences)


def _floor(plan: Plan, one: PlanFinding) -> str | None:
    return next((level.ref for level in plan.levels if level.number == one.level), None)


def _tell(name: str, plan: Plan, findings: Iterable[PlanFinding]) -> None:
    """One block a finding: where it is, what is wrong, what to do."""
    faults = warnings = 0
    for one in findings:
        says, mend = _sentences(one)
        faults, warnings = faults + one.fault, warnings + (not one.fault)
        tell(f"{_place(name, plan, one)}: {says}" if one.fault else _warning(name, plan, one, says))
        tell(f"    {mend}")
    if faults or warnings:
        tell(say("command-plan-find"))
        tell(say("command-plan-faults", faults=faults, warnings=warnings))
    else:
        levels = ", ".join(level.ref for level in plan.levels)
        tell(say("command-plan-sound", levels=levels, spots=len(plan.spots), doors=len(plan.doors)))


def _warning(name: str, plan: Plan, one: PlanFinding, says: str) -> str:
    return say("command-check-warning", fault=f"{_place(name, plan, one)}: {says}")


def _place(name: str, plan: Plan, one: PlanFinding) -> str:
    """File, element, floor and position, as far as they are known."""
    parts = [one.osm] if one.osm else []
    if one.level is not None:
        parts.append(say("command-plan-floor", floor=_floor(plan, one) or f"{one.level:g}"))
    if one.position is not None:
        parts.append(f"{one.position[0]:.7f}, {one.position[1]:.7f}")
    return f"{name}: {', '.join(parts)}" if parts else name


def add_to(program: typer.Typer) -> None:
    """Adds these commands to the program."""
    app.command(
        "check",
        epilog=epilog(
            "vuoro plan check config/iso_omena",
            "vuoro plan check drawing.osm --language fi",
            keys=PLAN_CHECK,
        ),
    )(check)
    app.command(
        "show",
        epilog=epilog(
            "vuoro plan show --png pictures config/iso_omena",
            "vuoro plan show --png pictures --svg --theme dark --language sv",
        ),
    )(show)
    program.add_typer(app, name="plan")
