"""Six steps at most: what is said least is left out first, never a change of floor."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from kiosk.wayfinding.steps import Step, StepKind

MOST = 6
"""More than this nobody keeps in mind."""

LINKS = frozenset({StepKind.LIFT, StepKind.STAIRS, StepKind.ESCALATOR, StepKind.RAMP})
_HALF = frozenset({StepKind.HALF_LEFT, StepKind.HALF_RIGHT})


def shorten(steps: Sequence[Step], most: int = MOST) -> tuple[Step, ...]:
    """The same directions in at most ``most`` steps.

    Links and the arrival stay. A step that is left out gives its landmark to the one before,
    where that one names nothing; a distance that ends elsewhere now is no longer told.
    """
    kept = list(steps)
    while len(kept) > most:
        losses = [(_loss(kept, number), number) for number in range(len(kept) - 1)]
        loss, number = min(losses)
        if loss < _NEVER:
            _leave_out(kept, number)
        else:
            del kept[_needless_link(kept)]
    return tuple(kept)


_NEVER = 100.0


def _loss(steps: Sequence[Step], number: int) -> float:
    """How much is lost when a step is left out."""
    step = steps[number]
    if step.kind in LINKS:
        return _NEVER
    if number == 0 and step.kind is not StepKind.AHEAD:
        # All later turns are told from where this one leads.
        return _NEVER / 2
    begins = number == 0 or steps[number - 1].kind in LINKS
    named = 2.0 if step.landmark else 0.0
    if step.kind in {StepKind.AHEAD, StepKind.WALK}:
        return 1.0 + named + (1.5 if begins else 0.0)
    if step.kind in _HALF:
        return 2.0 + named + (2.0 if begins else 0.0)
    return 4.0 + named + min(step.metres, 40) / 10 + (4.0 if begins else 0.0)


def _leave_out(steps: list[Step], number: int) -> None:
    gone = steps.pop(number)
    if number == 0 or steps[number - 1].kind in LINKS:
        return
    before = replace(steps[number - 1], metres=0)
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
