from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import QRectF

from config.centre import Names
from config.texts import Texts
from kiosk.queueing.hours import Door
from kiosk.roles.views import ServiceView
from screens.common.program import Options, Program
from screens.common.rehearsal import items_below
from screens.common.shots import SIZES, settle
from screens.touch import shots
from screens.touch.presenter import Touch

SLACK = 1.5
"""Rounding of whole pixels, and a glyph's own edge."""
LANGUAGES = ("fi", "sv", "en", "ar")
STATES = [one.name.removeprefix("kiosk-") for one in shots.pages() if one.size_kind == "portrait"]


def rectangle(item):
    return item.mapRectToScene(item.boundingRect())


def laid(item):
    """Where a text's lines stand; Arabic letters fill far less than their font's own line."""
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))


def seen(item) -> bool:
    return item.isVisible() and item.opacity() > 0 and item.width() > 0 and item.height() > 0


def kind(item) -> str:
    return item.metaObject().className().split("_QML")[0]


def faults(window) -> Iterator[str]:
    """Everything cut, pushed out of its plane or drawn over another control."""
    whole = window.contentItem().boundingRect()
    controls = []
    for item in items_below(window.contentItem()):
        if not seen(item):
            continue
        name = item.objectName() or kind(item)
        is_text = item.metaObject().indexOfProperty("truncated") >= 0
        if is_text and item.property("text"):
            told = str(item.property("text"))[:40]
            if item.property("truncated"):
                yield f"{name} is cut: {told}"
            if item.property("contentWidth") > item.width() + SLACK:
                yield f"{name} is wider than its place: {told}"
            place = laid(item)
            if not clipped(item) and not whole.adjusted(-SLACK, -SLACK, SLACK, SLACK).contains(
                place
            ):
                yield f"{name} leaves the window: {told}"
            plane = item.parentItem()
            while plane is not None and not is_plane(plane):
                plane = plane.parentItem()
            if plane is not None and not clipped(item):
                room = rectangle(plane).adjusted(-SLACK, -SLACK, SLACK, SLACK)
                if not room.contains(place):
                    yield f"{name} leaves its plane: {told}"
        if item.metaObject().indexOfProperty("keyHeld") >= 0 and item.isEnabled():
            controls.append((name, rectangle(item)))
    for at, (name, place) in enumerate(controls):
        for other, its in controls[at + 1 :]:
            if place.adjusted(1, 1, -1, -1).intersects(its):
                yield f"{name} and {other} overlap"


def is_plane(item) -> bool:
    return item.metaObject().indexOfProperty("radius") >= 0


def clipped(item) -> bool:
    while item is not None:
        if item.clip() and item.objectName() == "slip":
            return True
        item = item.parentItem()
    return False


def overlaps_of_texts(window) -> Iterator[str]:
    texts = [
        (str(item.property("text")), rectangle(item))
        for item in items_below(window.contentItem())
        if seen(item)
        and item.metaObject().indexOfProperty("truncated") >= 0
        and item.property("text")
        and item.objectName() not in {"number", "desk"}
        and not clipped(item)
    ]
    for at, (one, place) in enumerate(texts):
        for other, its in texts[at + 1 :]:
            if place.adjusted(2, 4, -2, -4).intersects(its.adjusted(2, 4, -2, -4)):
                yield f"{one!r} is drawn over {other!r}"


LEAST_TARGET_MM, LEAST_GAP_MM, LEAST_CAPITALS_MM = 20, 3, 7.3
CAPITALS = 0.714
"""Height of a capital of Noto Sans, in em."""


def small_things(window, scale: float) -> Iterator[str]:
    """Targets, gaps between them and letters that are smaller than people can use."""
    targets = []
    for item in items_below(window.contentItem()):
        if not seen(item):
            continue
        name = item.objectName() or kind(item)
        if item.metaObject().indexOfProperty("keyHeld") >= 0 and item.isEnabled():
            targets.append((name, rectangle(item)))
            if min(item.width(), item.height()) < LEAST_TARGET_MM * scale - SLACK:
                yield f"{name} is too small to touch"
        if item.metaObject().indexOfProperty("truncated") >= 0 and item.property("text"):
            size = item.property("font").pixelSize() * CAPITALS / scale
            if size < LEAST_CAPITALS_MM - 0.2 and not (clipped(item) or in_a_tile(item)):
                yield f"{name} is too small to read: {str(item.property('text'))[:40]}"
    for at, (name, place) in enumerate(targets):
        for other, its in targets[at + 1 :]:
            near = LEAST_GAP_MM * scale / 2 - SLACK
            if place.adjusted(-near, -near, near, near).intersects(
                its.adjusted(-near, -near, near, near)
            ) and not place.intersects(its):
                yield f"{name} and {other} are too close"


def in_a_tile(item) -> bool:
    """A name too long for its tile may step down once; ``tight_tiles`` watches that."""
    while item is not None:
        if item.objectName().startswith("tile-"):
            return True
        item = item.parentItem()
    return False


@pytest.fixture(scope="module")
def texts() -> Texts:
    return Texts.of_centre(shots.reference())


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("size", ["portrait", "landscape"])
def test_nothing_is_cut_or_overlaps_on_any_page(
    size: str, language: str, texts: Texts, programs: Callable[..., Program], qtbot
) -> None:
    lying = SIZES[size]
    options = Options(size=f"{lying.width}x{lying.height}", reduced_motion=True, silent=True)
    program = programs("kiosk", options, texts=texts, language=language, geometry=lying.geometry)
    program.publish(None, shots.reference().files)
    touch = shots.touch_at("home", texts, language)
    window = program.show(shots.PAGE, {"touch": touch})
    found = []
    for name in STATES:
        show(touch, name, language)
        settle(5)
        window.grabWindow()
        found += [f"{name}: {fault}" for fault in small_things(window, program.look.scale)]
        covered = touch.state.confirming or touch.state.warned_at is not None
        # A card lies over the page below it, and takes its touches.
        seen_ = [one for one in faults(window) if not (covered and one.endswith(" overlap"))]
        found += [f"{name}: {fault}" for fault in seen_]
        if not covered:
            found += [f"{name}: {fault}" for fault in overlaps_of_texts(window)]
    assert not found, "\n".join(found)


def show(touch: Touch, name: str, language: str) -> None:
    before, touch.state = touch.state, shots.state_of(name, language)
    touch.state = replace(touch.state, visit=before.visit + 1)
    touch._tell(before)


PASSPORT = Names(
    {
        "fi": "Passit ja henkilökortit",
        "sv": "Pass och identitetskort",
        "en": "Passports and identity cards",
        "ar": "جوازات السفر وبطاقات الهوية",
    }
)
CHILDREN = Names(
    {
        "fi": "Varhaiskasvatuksen asiakaspalvelu",
        "sv": "Småbarnspedagogikens kundtjänst",
        "en": "Early childhood education",
        "ar": "خدمات التعليم في مرحلة الطفولة المبكرة",
    }
)
HOMES = {
    "ten": (),
    "eleven": (("passport", PASSPORT),),
    "twelve": (("passport", PASSPORT), ("children", CHILDREN)),
}


def with_more(services: tuple[ServiceView, ...], more: tuple[tuple[str, Names], ...]):
    like = next(one for one in services if one.id == "service_point")
    return services + tuple(replace(like, id=id_, name=name) for id_, name in more)


def in_the_evening(one: ServiceView) -> ServiceView:
    opens = shots.NOW.replace(hour=6, minute=15) + timedelta(days=1)
    return replace(one, door=Door.CLOSED, takes_numbers=False, opens_at=opens, waiting=None)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("size", ["portrait", "landscape"])
def test_no_word_of_the_first_page_leaves_its_tile_however_many_services(
    size: str, language: str, texts: Texts, programs: Callable[..., Program]
) -> None:
    lying = SIZES[size]
    options = Options(size=f"{lying.width}x{lying.height}", reduced_motion=True, silent=True)
    program = programs("kiosk", options, texts=texts, language=language, geometry=lying.geometry)
    program.publish(None, shots.reference().files)
    touch = shots.touch_at("home", texts, language)
    window = program.show(shots.PAGE, {"touch": touch})
    found = []
    for many, more in HOMES.items():
        for time in ("morning", "evening"):
            for name in ("home", "home-notice"):
                state = shots.state_of(name, language)
                services = with_more(state.home.services, more)
                if time == "evening":
                    services = tuple(map(in_the_evening, services))
                before = touch.state
                home = replace(state.home, services=services)
                touch.state = replace(state, home=home, visit=before.visit + 1)
                touch._tell(before)
                settle(5)
                window.grabWindow()
                at = f"{many}, {time}, {name}"
                found += [f"{at}: {fault}" for fault in faults(window)]
                found += [f"{at}: {fault}" for fault in overlaps_of_texts(window)]
                # An Arabic line's box ends well below its ink, so that it may touch the edge.
                edge = 0 if language == "ar" else 4
                found += [f"{at}: {fault}" for fault in tight_tiles(window, edge)]
    assert not found, "\n".join(found)


def tight_tiles(window, edge: int) -> Iterator[str]:
    """Tiles whose words come closer to their edge than so many pixels."""
    for tile in items_below(window.contentItem()):
        if not tile.objectName().startswith("tile-"):
            continue
        inside = rectangle(tile).adjusted(edge, edge, -edge, -edge)
        for item in items_below(tile):
            if seen(item) and item.metaObject().indexOfProperty("truncated") >= 0:
                wide = max(item.width(), item.property("contentWidth"))
                words = QRectF(0, 0, wide, max(item.height(), item.property("contentHeight")))
                if item.property("text") and not inside.contains(item.mapRectToScene(words)):
                    yield f"{tile.objectName()} is too small for {item.property('text')!r}"


SAME = [
    ("home", "home-notice", "tile-", "titleSize"),
    ("ticket-coming", "ticket-printed", "number", "height"),
    ("home", "home-away", "find-place", "x"),
    ("way-floors", "way-floors-last", "way-map", "height"),
    ("way-floors", "way-floors-last", "way-steps", "y"),
]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("size", ["portrait", "landscape"])
@pytest.mark.parametrize(("one", "other", "names", "property_"), SAME)
def test_what_happens_beside_it_sets_nothing_anew(
    one: str,
    other: str,
    names: str,
    property_: str,
    size: str,
    language: str,
    texts: Texts,
    programs: Callable[..., Program],
) -> None:
    lying = SIZES[size]
    options = Options(size=f"{lying.width}x{lying.height}", reduced_motion=True, silent=True)
    program = programs("kiosk", options, texts=texts, language=language, geometry=lying.geometry)
    touch = shots.touch_at(one, texts, language)
    window = program.show(shots.PAGE, {"touch": touch})
    seen_at = []
    for name in (one, other):
        show(touch, name, language)
        settle(5)
        seen_at.append(
            {
                item.objectName(): item.property(property_)
                for item in items_below(window.contentItem())
                if item.objectName().startswith(names) and item.isVisible()
            }
        )
    assert seen_at[0]
    assert seen_at[0] == seen_at[1]
