from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtQuick import QQuickItem

from config.texts import Texts
from screens.common.program import Options, Program
from screens.common.rehearsal import items_below
from screens.common.shots import SIZES, Context, Scene, settle
from screens.desk.shots import pages

SCENES = {scene.name: scene for scene in pages()}
TEXTS = Texts.load()


def _show(programs: Callable[..., Program], scene: Scene, language: str, size: str = "") -> Program:
    screen = SIZES[scene.size_kind]
    options = Options(
        size=size or f"{screen.width}x{screen.height}", silent=True, reduced_motion=True
    )
    program = programs("desk", options, texts=TEXTS, language=language)
    program.show(scene.qml, scene.build(Context(program, language, "light", {})))
    settle(40)
    return program


def _rect(item: QQuickItem) -> QRectF:
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))


def _seen(item: QQuickItem) -> QRectF:
    """The part of an item that its lists leave to be seen."""
    rect, above = _rect(item), item.parentItem()
    while above is not None:
        if above.clip():
            rect = rect.intersected(_rect(above))
        above = above.parentItem()
    return rect


def _is_drawn(item: QQuickItem | None) -> bool:
    while item is not None:
        if not (item.isVisible() and item.opacity()):
            return False
        item = item.parentItem()
    return True


def _words(program: Program) -> list[QQuickItem]:
    assert program.window is not None
    return [
        one
        for one in items_below(program.window.contentItem())
        if one.inherits("QQuickText") and _is_drawn(one) and one.property("text")
    ]


def _items(program: Program) -> list[QQuickItem]:
    assert program.window is not None
    return list(items_below(program.window.contentItem()))


def _planes(item: QQuickItem) -> list[QQuickItem]:
    """The planes an item stands on; what scrolls is cut by its list, not by the page."""
    found = []
    above = item.parentItem()
    while above is not None and not above.inherits("QQuickFlickable"):
        if above.inherits("QQuickRectangle"):
            found.append(above)
        above = above.parentItem()
    return found


@pytest.mark.parametrize("language", ["fi", "sv", "en", "ar"])
@pytest.mark.parametrize("name", SCENES)
def test_every_text_fits_where_it_stands(
    programs: Callable[..., Program], name: str, language: str
) -> None:
    program = _show(programs, SCENES[name], language, "900x600")
    for words in _words(program):
        told = words.property("text")
        assert not words.property("truncated"), f"cut: {told}"
        assert words.property("contentWidth") <= words.width() + 1, f"too wide: {told}"
        for plane in _planes(words):
            assert _rect(plane).adjusted(-2, -2, 2, 2).contains(_rect(words)), f"outside: {told}"


@pytest.mark.parametrize("language", ["en", "ar"])
def test_no_text_lies_on_another(programs: Callable[..., Program], language: str) -> None:
    program = _show(programs, SCENES["desk-long"], language, "900x600")
    words = [one for one in _words(program) if _planes(one)]
    for place, one in enumerate(words):
        for other in words[place + 1 :]:
            both = _seen(one).intersected(_seen(other))
            assert min(both.width(), both.height()) < 4, (
                f"{one.property('text')} lies on {other.property('text')}"
            )


@pytest.mark.parametrize("language", ["fi", "ar"])
def test_an_answer_lies_where_its_button_lay(
    programs: Callable[..., Program], language: str
) -> None:
    """A clerk works by position: what drops a visitor never takes another's place."""

    def order(scene: str, names: dict[str, str]) -> list[str]:
        program = _show(programs, SCENES[scene], language)
        found = {one.objectName(): one for one in _items(program) if one.isVisible()}
        return sorted(names, key=lambda name: _rect(found[names[name]]).x())

    verbs = ("arrived", "recall", "missed")
    buttons = order("desk-called", {verb: f"desk-{verb}" for verb in verbs})
    assert order("desk-asks", {verb: f"desk-ask-{verb}" for verb in verbs}) == buttons
    assert buttons == list(verbs if language == "fi" else reversed(verbs))


def test_only_one_answer_is_the_strongest(programs: Callable[..., Program]) -> None:
    program = _show(programs, SCENES["desk-asks"], "en")
    strong = [
        one.objectName()
        for one in _items(program)
        if one.objectName().startswith("desk-ask-") and one.property("strong")
    ]
    assert strong == ["desk-ask-arrived"]


@pytest.mark.parametrize("size", ["900x600", "1000x700", "1280x800"])
@pytest.mark.parametrize("language", ["fi", "sv", "en", "ar"])
def test_no_row_is_shown_in_part(
    programs: Callable[..., Program], language: str, size: str
) -> None:
    program = _show(programs, SCENES["desk-long"], language, size)
    rows = [
        one
        for one in _items(program)
        if one.objectName().startswith(("line-", "queue-")) and one.isVisible() and one.opacity()
    ]
    assert {"queue-mental", "queue-lab", "line-L211"} <= {one.objectName() for one in rows}
    for one in rows:
        hidden = _rect(one).height() - _seen(one).height()
        assert hidden <= 1 or _seen(one).height() <= 0, one.objectName()
    told = " ".join(str(one.property("text")) for one in _words(program))
    for queue in ("mental", "lab", "imaging", "health"):
        name = next(
            str(one.property("line")["name"])
            for one in _items(program)
            if one.objectName() == f"queue-{queue}"
        )
        assert name in told


@pytest.mark.parametrize("language", ["fi", "ar"])
def test_the_edges_and_baselines_of_the_desk_meet(
    programs: Callable[..., Program], language: str
) -> None:
    program = _show(programs, SCENES["desk-waiting"], language)
    rtl = language == "ar"
    found = {one.objectName(): one for one in _items(program)}

    def near(item: QQuickItem) -> float:
        return _rect(item).right() if rtl else _rect(item).left()

    def words_of(name: str) -> list[QQuickItem]:
        return [one for one in items_below(found[name]) if one in _words(program)]

    give, done = _rect(found["desk-give"]), _rect(found["desk-done"])
    assert (give.top(), give.bottom()) == (done.top(), done.bottom())
    number, *rest = words_of("line-L211")

    def baseline(words: QQuickItem) -> float:
        return words.mapToScene(QPointF(0, words.baselineOffset())).y()

    assert len(rest) == 2
    assert [baseline(one) for one in rest] == pytest.approx([baseline(number)] * 2, abs=1)
    subject, slip = words_of("line-L212")[1:3]
    sign = slip.parentItem()
    assert near(sign) == pytest.approx(near(subject), abs=1)


def test_the_window_is_mirrored_for_arabic(programs: Callable[..., Program]) -> None:
    program = _show(programs, SCENES["desk-called"], "ar")
    number, queue = (
        next(one for one in items_below(program.window.contentItem()) if one.objectName() == name)
        for name in ("desk-number", "queue-lab")
    )
    assert number.mapToScene(QPointF()).x() > queue.mapToScene(QPointF()).x() + queue.width()


def test_a_large_window_shows_the_number_at_its_full_size(programs: Callable[..., Program]) -> None:
    small = _show(programs, SCENES["desk-away"], "en", "900x600")
    large = _show(programs, SCENES["desk-away"], "en", "1600x1000")

    def size(program: Program) -> float:
        return next(one.height() for one in _words(program) if one.objectName() == "desk-number")

    assert size(large) > size(small) > 60
