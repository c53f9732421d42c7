"""What is wrong with the plan of a centre, told as the faults of its other files are."""

from __future__ import annotations

from dataclasses import dataclass

from config.centre import Centre
from config.errors import Fault
from config.folder import PLAN_FILE
from config.texts import ENGLISH, Texts
from kiosk.roles.plan_shelf import PlanShelf
from kiosk.wayfinding.plan import Plan, PlanFinding


@dataclass(frozen=True, slots=True)
class PlanReport:
    """What a check of a plan found; a centre without a plan has nothing to find.

    Attributes:
        faults: What must be mended before the centre can be published.
        warnings: What works but is probably not meant.
    """

    faults: tuple[Fault, ...] = ()
    warnings: tuple[Fault, ...] = ()


def check_centre_plan(centre: Centre, shelf: PlanShelf, language: str = ENGLISH) -> PlanReport:
    """Holds the plan in a centre's folder against the centre; never raises.

    Args:
        centre: The centre, with the files it was read from.
        shelf: Keeps what was built for the check, for whoever shows ways afterwards.
        language: Language in which faults are told.
    """
    data = centre.files.get(PLAN_FILE)
    if data is None:
        return PlanReport()
    # Imported here: who never publishes needs nothing that takes shapes apart.
    from kiosk.wayfinding.checking import check_plan
    from kiosk.wayfinding.reading import read_plan

    plan, findings = read_plan(data)
    found = check_plan(plan, findings, centre, shelf.ground(centre).graph)
    texts = Texts.load([language])
    told = [(one.fault, _fault(plan, one, texts, language)) for one in found]
    return PlanReport(
        tuple(fault for wrong, fault in told if wrong),
        tuple(fault for wrong, fault in told if not wrong),
    )


def _fault(plan: Plan, one: PlanFinding, texts: Texts, language: str) -> Fault:
    says, mend = (texts.say(key, language, **one.values) for key in one.sentences)
    return Fault(
        file=PLAN_FILE,
        line=None,
        where=_where(plan, one, texts, language),
        says=says,
        mend=mend,
        code=one.code,
    )


def _where(plan: Plan, one: PlanFinding, texts: Texts, language: str) -> str:
    """Element, floor and position, as far as they are known."""
    parts = [one.osm] if one.osm else []
    if one.level is not None:
        refs = (level.ref for level in plan.levels if level.number == one.level)
        floor = next(refs, f"{one.level:g}")
        parts.append(texts.say("command-plan-floor", language, floor=floor))
    if one.position is not None:
        parts.append(f"{one.position[0]:.7f} {one.position[1]:.7f}")
    return ", ".join(parts)
