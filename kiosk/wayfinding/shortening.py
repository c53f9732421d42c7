"""Six steps at most: what is said least is left out first, and no turn or floor is lost."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from kiosk.wayfinding.steps import Step, StepKind

MOST = 6
"""More than this nobody keeps in mind."""

LINKS = frozenset({StepKind.LIFT, StepKind.STAIRS, StepKind.ESCALATOR, StepKind.RAMP})

_DROPPED, _NEVER = 20.0, 100.0
"""What it costs to lose a turn, and what must not be lost."""


def shorten(steps: Sequence[Step], most: int = MOST) -> tuple[Step, ...]:
    """The same directions in at most ``most`` steps.

    What says little is left out: that one goes on straight. A turn is told together with the
    step after it before it is left out; links and the arrival always stay.
    """
    kept = list(steps)
    while len(kept) > most:
        together = min((_together(kept, number), number) for number in range(len(kept) - 1))
        dropped = min((_loss(kept, number), number) for number in range(len(kept) - 1))
        if together[0] < min(dropped[0], _NEVER):
            number = together[1]
            first = kept.pop(number)
            kept[number] = replace(
                kept[number], leg=first.leg, level=first.level, at=first.at, before=first
            )
        elif dropped[0] < _NEVER:
            _leave_out(kept, dropped[1])
        else:
            del kept[_needless_link(kept)]
    return tuple(kept)


def _together(steps: Sequence[Step], number: int) -> float:
    """How hard it is to keep two steps in mind as one; the first one stays alone."""
    step, after = steps[number], steps[number + 1]
    if number == 0 or step.kind in LINKS or step.before or after.before:
        return _NEVER
    return 2.0 + _says(step) + (0.0 if after.kind in LINKS else _says(after))


def _says(step: Step) -> float:
    """How much a step says."""
    return (1.0 if step.landmark else 0.0) + (0.5 if step.metres else 0.0)


def _loss(steps: Sequence[Step], number: int) -> float:
    """How much is lost when a step is left out."""
    step = steps[number]
    if step.kind in LINKS:
        return _NEVER
    if step.kind is StepKind.AHEAD and step.before is None:
        begins = number == 0 or steps[number - 1].kind in LINKS
        return 1.0 + 2 * _says(step) + (1.0 if begins else 0.0)
    # All later turns are told from where this one leads.
    return _DROPPED * (2 if number == 0 else 1) + _says(step)


def _leave_out(steps: list[Step], number: int) -> None:
    """Without a step; what it names goes to the one before, where that names nothing."""
    gone = steps.pop(number)
    if number == 0 or steps[number - 1].kind in LINKS:
        return
    before = steps[number - 1]
    if before.kind is not StepKind.WALK:
        before = replace(before, metres=0)
    across = gone.relation in {"through", "into"}
    if gone.landmark is not None and gone.relation != "at":
        if before.landmark is None:
            before = replace(before, relation=gone.relation, landmark=gone.landmark)
        elif before.relation == "at" and across:
            _go_to(steps, number - 2, before)
            before = replace(before, relation=gone.relation, landmark=gone.landmark)
    steps[number - 1] = before


def _go_to(steps: list[Step], number: int, corner: Step) -> None:
    """Let the step before a corner lead to what stands there."""
    if number < 0 or steps[number].kind in LINKS or steps[number].landmark is not None:
        return
    steps[number] = replace(steps[number], metres=0, relation="to", landmark=corner.landmark)


def _needless_link(steps: Sequence[Step]) -> int:
    """Of two links after each other, the first: the later one names the floor to reach."""
    pairs = range(len(steps) - 2)
    same = [one for one in pairs if steps[one].kind is steps[one + 1].kind]
    return same[0] if same else 0
