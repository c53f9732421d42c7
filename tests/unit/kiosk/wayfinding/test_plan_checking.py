"""A sound small building of two floors, then one thing wrong with it at a time."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from typing import Any

import pytest
from support.house import ROOT
from support.osm_drawing import OsmDrawing

from config.centre import Centre
from config.texts import Texts
from kiosk.wayfinding.checking import check_plan
from kiosk.wayfinding.plan import PlanFinding
from kiosk.wayfinding.reading import read_plan

FI_EN = ("fi", "en")


def names(word: str) -> dict[str, str]:
    return {"name:fi": word, "name:en": word}


FORMS = {"kiosk:past:fi": "ohi", "kiosk:at:fi": "kohdalla"}
SOUND: Mapping[str, tuple[str, tuple[float, ...], dict[str, str]]] = {
    "ground": ("box", (0, 0, 40, 30), {"indoor": "level", "level": "0", "level:ref": "1"}),
    "upper": ("box", (0, 0, 40, 30), {"indoor": "level", "level": "1", "level:ref": "2"}),
    "hall": ("box", (0, 0, 30, 10), {"indoor": "corridor", "level": "0", "repeat_on": "1"}),
    "lab": ("box", (0, 10, 10, 8), {"indoor": "room", "level": "0", "kiosk:id": "lab"}),
    "lab door": ("door", (5, 10), {"door": "yes", "width": "0.9", "level": "0"}),
    "kela": ("box", (10, 10, 10, 8), {"indoor": "room", "level": "1", "kiosk:id": "kela"}),
    "kela door": ("door", (15, 10), {"door": "yes", "width": "0.9", "level": "1"}),
    "lift": ("node", (25, 5), {"highway": "elevator", "level": "0;1", "kiosk:id": "lift-a"}),
    "stairs": ("line", (12, 3, 18, 3), {"highway": "steps", "level": "0;1", "incline": "up"}),
    "kiosk": ("node", (2, 5), {"level": "0", "kiosk:id": "kiosk-1", "kiosk:heading": "90"}),
    "lobby": ("node", (20, 9), {"level": "0", "kiosk:id": "lobby-1", "kiosk:heading": "0"}),
    "waiting": ("node", (20, 5), {"level": "0", "kiosk:id": "waiting"}),
    "desk": ("node", (5, 15), {"level": "0", "kiosk:id": "lab-1"}),
    "info": ("node", (8, 5), {"tourism": "information", "level": "0", "kiosk:landmark": "yes",
                              **names("Info"), **FORMS}),
}  # fmt: skip


def draw(changed: Mapping[str, Mapping[str, str | None] | None]) -> bytes:
    """The sound building with some tags changed (None: without it), and elements left out."""
    drawing = OsmDrawing()
    for name, (form, at, tags) in SOUND.items():
        change = changed.get(name, {})
        if change is None:
            continue
        told = {key: value for key, value in {**tags, **change}.items() if value is not None}
        if form == "box":
            drawing.box(*at, **told)
        elif form == "line":
            drawing.line((at[0], at[1]), (at[2], at[3]), **told)
        else:
            drawing.node(at[0], at[1], **told)
    for name, change in changed.items():
        if name.startswith("+"):
            numbers = [float(one) for one in name[1:].split()]
            tags = {key: value or "" for key, value in (change or {}).items()}
            if len(numbers) == 2:
                drawing.node(*numbers, **tags)
            else:
                drawing.box(*numbers, **tags)
    return drawing.bytes()


def centre(**more: Any) -> Centre:
    said = {"fi": "x", "en": "x"}
    services = [
        {"id": one, "name": said, "says": said, "operator": "x", "mode": "queue", "hours": "24/7",
         "place": one, "waiting_place": "waiting", "series": "a", "icon": "a.svg",
         "hue": "#003366"}
        for one in ("lab", "kela")
    ]  # fmt: skip
    told = {
        "id": "c", "name": said, "languages": FI_EN,
        "places": [{"id": one, "name": said} for one in ("lab", "kela", "waiting")],
        "services": services,
        "profiles": [{"id": "p", "services": ["lab"]}],
        "desks": [{"id": "lab-1", "label": said, "place": "lab", "profile": "p"}],
        "kiosks": [{"id": "kiosk-1", "name": said, "place": "waiting"}],
        "lobbies": [{"id": "lobby-1", "name": said, "place": "waiting"}],
    }  # fmt: skip
    return Centre.model_validate({**told, **more})


def check(changed: Mapping[str, Any] | None = None, **more: Any) -> list[PlanFinding]:
    plan, findings = read_plan(draw(changed or {}))
    return list(check_plan(plan, findings, centre(**more)))


def test_a_sound_plan_has_no_findings() -> None:
    assert check() == []


WRONG: list[tuple[Mapping[str, Any], list[str]]] = [
    ({"desk": None}, ["desk-missing"]),
    ({"kiosk": {"kiosk:heading": None}}, ["screen-without-heading"]),
    ({"lobby": {"kiosk:heading": None}}, ["screen-without-heading"]),
    ({"kiosk": {"kiosk:heading": "sideways"}}, ["heading-unreadable", "screen-without-heading"]),
    ({"lobby": {"kiosk:heading": "180"}}, []),
    ({"lobby": None, "+20 9.9": {"level": "0", "kiosk:id": "lobby-1", "kiosk:heading": "180"}},
     ["heading-reversed"]),
    ({"lobby": None, "+20 9.9": {"level": "0", "kiosk:id": "lobby-1", "kiosk:heading": "0"}}, []),
    ({"desk": {"kiosk:id": "lab-2"}}, ["desk-missing", "id-misspelt"]),
    ({"desk": {"kiosk:id": "lab-1", "kiosk:service": "lba"}}, ["service-misspelt"]),
    ({"desk": {"kiosk:service": "post office"}}, ["service-unknown"]),
    ({"+22 5": {"level": "0", "kiosk:id": "coffee machine"}}, ["id-unknown"]),
    ({"+22 5": {"level": "0", "kiosk:id": "waiting"}}, ["id-twice"]),
    ({"lab door": None},
     ["room-without-door", "service-unreachable", "desk-unreachable"]),
    ({"lab door": {"access": "private"}}, ["service-unreachable", "desk-unreachable"]),
    ({"lab door": {"width": "0.7"}}, ["service-not-step-free", "desk-not-step-free"]),
    ({"lab": {"access": "private"}},
     ["spot-in-wall", "spot-in-wall"]),
    ({"lift": None}, ["service-not-step-free"]),
    ({"lift": {"level": "1"}}, ["lift-one-level", "service-not-step-free"]),
    ({"lift": None, "stairs": None}, ["level-apart", "level-apart", "service-unreachable"]),
    ({"stairs": {"level": "1"}}, ["stairs-one-level"]),
    ({"info": None}, ["no-help-point"]),
    ({"info": {"name:fi": None}}, ["name-missing"]),
    ({"info": {"name:fi": None, "name:en": None, "name": "Infopiste"}}, ["name-bare"]),
    ({"info": {"kiosk:past:fi": None}}, ["form-missing"]),
    ({"ground": {"level:ref": None}}, ["level-without-ref"]),
    ({"kiosk": {"level": "1"}}, []),
    ({"kiosk": {"level": "2"}}, ["level-without-ref", "spot-in-wall"]),
    ({"+2 4.5 3 1.5": {"indoor": "wall", "area": "yes", "level": "0"}}, []),
    ({"+1 3 6 4": {"indoor": "wall", "area": "yes", "level": "0"}}, ["spot-in-wall"]),
    ({"+8 12 10 8": {"indoor": "room", "level": "0", "access": "private"}}, ["rooms-overlap"]),
    ({"+35 2 0.5 0.5": {"indoor": "area", "level": "0"}}, ["tiny-area"]),
    ({"+5.1 10 3 3": {"indoor": "room", "level": "0", "access": "private"}}, ["wall-in-doorway"]),
    ({"+31 12 4 4": {"indoor": "room", "level": "0", **names("Store")}},
     ["room-without-door", "spot-unreachable"]),
    ({"lab door": {"width": "broad"}}, ["width-unreadable"]),
]  # fmt: skip


@cache
def found(changed: str) -> tuple[PlanFinding, ...]:
    """What is wrong with one of the plans above, told by how it was changed."""
    return tuple(check(next(one for one, _ in WRONG if str(one) == changed)))


@pytest.mark.parametrize(("changed", "expected"), WRONG, ids=lambda one: str(one)[:60])
def test_what_is_wrong_is_told_and_nothing_else(
    changed: Mapping[str, Any], expected: list[str]
) -> None:
    assert sorted(one.code for one in found(str(changed))) == sorted(expected)


@pytest.mark.parametrize("kind", ["places", "kiosks", "lobbies"])
def test_what_the_centre_has_must_be_drawn(kind: str) -> None:
    said = {"fi": "x", "en": "x"}
    more = {"id": "yonder", "name": said} | ({} if kind == "places" else {"place": "lab"})
    extra = [*centre().model_dump()[kind], more]
    single = {"places": "place", "kiosks": "kiosk", "lobbies": "lobby"}[kind]
    (finding,) = check(**{kind: extra})
    assert (finding.code, finding.values, finding.osm) == (
        f"{single}-missing",
        {"id": "yonder"},
        "",
    )


def test_a_desk_must_give_its_visitors_the_time_they_need() -> None:
    desk = centre().model_dump()["desks"][0]
    short, free = check(desks=[{**desk, "walk_seconds": 5}])
    assert (short.code, short.values["told"], short.fault) == ("desk-walk-short", 5, False)
    assert free.code == "desk-walk-short-step-free"
    needed, step_free = int(str(short.values["seconds"])), int(str(free.values["seconds"]))
    enough = {**desk, "walk_seconds": needed, "step_free_walk_seconds": step_free}
    assert check(desks=[enough]) == []


def test_the_floor_that_the_centre_tells_must_be_that_of_the_signs() -> None:
    places = centre().model_dump()["places"]
    (finding,) = check(places=[{**places[0], "floor": "2"}, {**places[1], "floor": "2"}, places[2]])
    assert finding.code == "floor-differs"
    assert finding.values == {"id": "lab", "told": "2", "drawn": "1"}


def test_a_finding_tells_element_position_and_level() -> None:
    finding = next(one for one in check({"lab door": None}) if one.code == "room-without-door")
    assert finding.osm.startswith("way -")
    assert finding.position == pytest.approx((60.16 + 10 / 111_420, 24.74), abs=1e-6)
    assert finding.level == 0


def test_faults_are_told_before_warnings() -> None:
    found = check({"info": None, "lab door": None})
    assert [one.fault for one in found] == sorted((one.fault for one in found), reverse=True)


def test_a_drawing_can_be_looked_at_without_a_centre() -> None:
    plan, findings = read_plan(draw({"lab door": None, "desk": None}))
    assert [one.code for one in check_plan(plan, findings, None)] == ["room-without-door"]


def test_a_plan_of_nothing_tells_only_what_the_reading_found() -> None:
    plan, findings = read_plan(b"")
    assert check_plan(plan, findings, centre()) == findings


CODE = re.compile(r"""["']([a-z]+(?:-[a-z]+)*)["']""")
TOLD = re.compile(r"""(?:report|about|\bat|whole|PlanFinding|_Enough)\(\s*"([a-z-]+)\"""")


def test_every_finding_has_its_two_sentences_and_every_sentence_its_finding() -> None:
    folder = ROOT / "kiosk" / "wayfinding"
    written = {one for path in folder.glob("*.py") for one in CODE.findall(path.read_text())}
    written |= {f"{kind}-missing" for kind in ("place", "desk", "kiosk", "lobby")}
    catalogue = (ROOT / "config" / "languages" / "en.ftl").read_text()
    told = set(re.findall(r"(?m)^plan-([\w-]+?)(?:-mend)? =", catalogue))
    assert told <= written
    sources = "".join(path.read_text() for path in folder.glob("*.py"))
    assert set(TOLD.findall(sources)) <= told
    for code in told:
        finding = PlanFinding(code)
        assert all(f"\n{key} =" in catalogue for key in finding.sentences)
    assert {one.code for changed, _ in WRONG for one in found(str(changed))} <= told


def test_sentences_name_what_the_finding_tells() -> None:
    texts = Texts.load(["fi"])
    (finding,) = check({"desk": None})
    wrong, mend = (texts.say(key, "fi", **finding.values) for key in finding.sentences)
    assert "lab-1" in wrong
    assert "kiosk:id=lab-1" in mend
