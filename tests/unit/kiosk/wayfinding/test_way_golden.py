"""Ways in words, as people read them and found them right."""

from __future__ import annotations

import pytest
from support.told_ways import GOLDEN, LANGUAGES, WAYS, reference, told, way

from kiosk.wayfinding.directions import find_steps
from kiosk.wayfinding.shortening import LINKS
from kiosk.wayfinding.steps import StepKind


@pytest.mark.parametrize("language", LANGUAGES)
def test_ways_are_worded_as_they_were_read_and_found_right(language: str) -> None:
    """``support.told_ways`` writes them anew; read them before they are committed."""
    kept = (GOLDEN / f"directions-{language}.txt").read_text(encoding="utf-8")
    assert told(language).splitlines() == kept.splitlines()


@pytest.mark.parametrize(("start", "goal", "profile"), WAYS)
def test_a_way_is_six_steps_at_most_and_names_every_floor(
    start: str, goal: str, profile: str
) -> None:
    plan, found = reference()[0], way(start, goal, profile)
    steps = find_steps(plan, found, plan.spot_by_key[start].heading)
    assert 1 <= len(steps) <= 6
    assert steps[-1].kind is StepKind.ARRIVE
    assert all(one.kind is not StepKind.ARRIVE for one in steps[:-1])
    links = [leg for leg in found.legs if leg.link]
    floors = [plan.level(leg.to_level).ref for leg in links]
    assert [one.floor for one in steps if one.kind in LINKS] == floors
    assert all(one.metres % 5 == 0 for one in steps)
