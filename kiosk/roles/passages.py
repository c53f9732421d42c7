"""What of a building can be out of use: lifts, stairs, escalators, ramps, doors and areas."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from config.texts import Texts
from kiosk.wayfinding.plan import Named, Plan

KINDS = frozenset(
    {
        "toilets", "accessible_toilets", "info", "lift", "baby_care", "cafe", "restaurant",
        "water", "lockers", "cloakroom", "exit", "subway", "train", "bus", "parking",
        "meeting_room", "stage", "stairs", "escalator", "ramp", "door", "area",
    }
)  # fmt: skip
"""Kinds that have a name in every language, for what bears none of its own."""


@dataclass(frozen=True, slots=True)
class Passage:
    """Something one passes, that may be out of use.

    Attributes:
        kind: "lift", "stairs", "escalator", "ramp", "door" or "area".
        levels: Where it is met.
    """

    key: str
    kind: str
    named: Named
    levels: tuple[float, ...]


def passages(plan: Plan) -> Mapping[str, Passage]:
    """Everything of a plan that can be out of use, by key."""
    found = {one.key: Passage(one.key, "area", one.named, (one.level,)) for one in plan.areas}
    found |= {one.key: Passage(one.key, "door", one.named, (one.level,)) for one in plan.doors}
    return found | {
        one.key: Passage(one.key, str(one.kind), one.named, tuple(s.level for s in one.stops))
        for one in plan.links
    }


def name_of(texts: Texts, passage: Passage, language: str) -> str:
    """What a passage is called: its own name, else that of its kind."""
    return passage.named.say(language) or kind_name(texts, passage.kind, language)


def kind_name(texts: Texts, kind: str, language: str) -> str:
    """The name of a kind such as "accessible_toilets"; "" of one that has none."""
    if kind not in KINDS:
        return ""
    return texts.say(f"way-kind-{kind.replace('_', '-')}", language)
