"""The lobby's window: every state in every language fits, and says what it must."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtQuick import QQuickItem, QQuickWindow
from pytestqt.qtbot import QtBot
from support.windows import item

from config.centre import Names
from config.texts import Texts
from kiosk.roles.guide_views import ArrowView
from screens.common.program import Options, Program
from screens.common.shots import SIZES, Context
from screens.lobby.presenter import LobbyPage
from screens.lobby.shots import PAGE, made_up_call, made_up_view, pages
from screens.lobby.watch import Watch

SCENES = {(scene.name, scene.size_kind): scene for scene in pages()}
Show = Callable[..., tuple[Program, QQuickWindow, Watch]]


@pytest.fixture(scope="module")
def texts() -> Texts:
    return Texts.load()


@pytest.fixture
def show(programs: Callable[..., Program], texts: Texts, qtbot: QtBot) -> Show:
    def make(
        name: str, size_kind: str = "lobby", language: str = "fi", *, calm: bool = True
    ) -> tuple[Program, QQuickWindow, Watch]:
        scene, size = SCENES[f"lobby-{name}", size_kind], SIZES[size_kind]
        program = programs(
            "lobby",
            Options(size=f"{size.width}x{size.height}", reduced_motion=calm),
            texts=texts,
            language=language,
            geometry=size.geometry,
        )
        pages = scene.build(Context(program, language, "light", {}))
        window = program.show(PAGE, pages)
        page = pages["lobby"]
        watch = page.parent()
        assert isinstance(watch, Watch)
        qtbot.waitUntil(lambda: window.isExposed())
        return program, window, watch

    return make


def shown_texts(root: QQuickItem) -> Iterator[tuple[QQuickItem, str]]:
    for one in root.childItems():
        if one.isVisible():
            text = one.property("text")
            if isinstance(text, str) and text and one.property("contentWidth") is not None:
                yield one, text
            yield from shown_texts(one)


def words(window: QQuickWindow) -> str:
    return " | ".join(text for _, text in shown_texts(window.contentItem()))


@pytest.mark.parametrize("language", ["fi", "sv", "en", "ar"])
@pytest.mark.parametrize(
    ("name", "size_kind"),
    [(name.removeprefix("lobby-"), size) for name, size in SCENES if size != "lobby4k"],
)
def test_everything_stands_whole_inside_the_screen(
    show: Show, name: str, size_kind: str, language: str
) -> None:
    _, window, _ = show(name, size_kind, language)
    screen = QRectF(0, 0, window.width(), window.height())
    found = list(shown_texts(window.contentItem()))
    assert found
    boxes = []
    for one, text in found:
        wide, high = one.property("contentWidth"), one.property("contentHeight")
        assert wide <= one.width() + 1.5, f"{text!r} is wider than its place"
        assert not one.property("truncated"), text
        # A line is 1.36 em high, its capitals 0.71: what is above and below is empty.
        empty = one.property("font").pixelSize() * 0.3
        line = QRectF(2, empty, one.width() - 4, high - 2 * empty)
        box = one.mapRectToScene(line)
        assert screen.contains(box), f"{text!r} leaves the screen"
        boxes.append((box, text))
    for place, (box, text) in enumerate(boxes):
        for other, words_ in boxes[place + 1 :]:
            assert not box.intersects(other), f"{text!r} lies over {words_!r}"


@pytest.mark.parametrize(("size_kind"), ["lobby", "lobby_portrait", "lobby4k"])
def test_the_number_can_be_read_from_ten_metres(show: Show, size_kind: str) -> None:
    program, window, _ = show("one", size_kind)
    geometry = program.geometry
    assert geometry is not None
    number = next(
        one
        for one, text in shown_texts(item(window, "call-L042"))
        if text == "L042" and one.property("font").bold()
    )
    capital_mm = number.property("font").pixelSize() * 0.714 / program.look.scale
    assert capital_mm >= 122
    plane = item(window, "call-L042")
    assert plane.width() * plane.height() >= window.width() * window.height() / 2 - window.height()


def test_several_at_once_share_the_plane(show: Show) -> None:
    _, window, _ = show("four")
    tops = [
        item(window, f"call-{number}").mapToScene(item(window, "lobby").position()).y()
        for number in ("L042", "K133", "H311", "A1004")
    ]
    assert tops == sorted(tops)
    assert len(set(tops)) == 4


def capitals_mm(program: Program, one: QQuickItem) -> float:
    return float(one.property("font").pixelSize() * 0.714 / program.look.scale)


@pytest.mark.parametrize("size_kind", ["lobby", "lobby_portrait", "lobby4k"])
@pytest.mark.parametrize("language", ["fi", "ar"])
def test_who_is_called_stands_larger_than_who_was(
    show: Show, size_kind: str, language: str
) -> None:
    program, window, _ = show("four", size_kind, language)
    past = [
        capitals_mm(program, one)
        for row in walk(window.contentItem())
        if row.objectName().startswith("recent-")
        for one, text in shown_texts(row)
        if text == row.objectName().removeprefix("recent-")
    ]
    assert past
    for number in ("L042", "K133", "H311", "A1004"):
        sizes = {text: one for one, text in shown_texts(item(window, f"call-{number}"))}
        assert capitals_mm(program, sizes[number]) > max(past)
        labels = [one for text, one in sizes.items() if text[-1].isdigit() and text != number]
        assert len(labels) == 2
        assert min(capitals_mm(program, one) for one in labels) >= 24


def test_two_labels_on_one_line_begin_with_the_tickets_language_and_run_as_the_page_does(
    show: Show,
) -> None:
    for page, ticket, wanted in (
        ("ar", "ar", "\u200f\u2068المكتب 21\u2069 · \u2068Tiski 21\u2069"),
        ("ar", "fi", "\u200f\u2068Tiski 21\u2069 · \u2068المكتب 21\u2069"),
        ("fi", "ar", "\u200e\u2068المكتب 21\u2069 · \u2068Tiski 21\u2069"),
        ("fi", "fi", "\u200e\u2068Tiski 21\u2069 · \u2068Disk 21\u2069"),
    ):
        _, window, watch = show("two", "lobby", page)
        view = watch.view
        assert view is not None
        watch.show(replace(view, calls=tuple(replace(one, language=ticket) for one in view.calls)))
        line = next(text for _, text in shown_texts(item(window, "call-L042")) if " · " in text)
        assert line == wanted


def test_writing_from_the_right_mirrors_the_halves_but_no_arrow(show: Show) -> None:
    _, window, _ = show("one", language="ar")
    call = item(window, "call-L042")
    assert call.mapToScene(call.position()).x() >= window.width() / 2 - 1
    arrow = next(one for one in walk(call) if one.property("points") == "left")
    shape = next(one for one in arrow.childItems() if one.isVisible())
    assert shape.rotation() == -90


def walk(root: QQuickItem) -> Iterator[QQuickItem]:
    for one in root.childItems():
        yield one
        yield from walk(one)


def directions(window: QQuickWindow) -> list[QQuickItem]:
    return [
        one
        for one in walk(window.contentItem())
        if one.objectName() == "directions" and one.isVisible() and one.property("text")
    ]


@pytest.mark.parametrize("size_kind", ["lobby", "lobby_portrait", "lobby4k"])
@pytest.mark.parametrize("name", ["one", "up", "other-language", "recall"])
def test_one_call_tells_the_way_in_words_that_are_read_from_the_seats(
    show: Show, name: str, size_kind: str
) -> None:
    program, window, _ = show(name, size_kind)
    (words_,) = directions(window)
    (call,) = (one for one in walk(window.contentItem()) if one.objectName().startswith("call-"))
    sizes = {text: capitals_mm(program, one) for one, text in shown_texts(call)}
    said = sizes[words_.property("text")]
    labels = [size for text, size in sizes.items() if text.endswith(("21", "41"))]
    assert said >= 23.5
    assert said < min(labels) < max(sizes.values())
    assert max(sizes.values()) >= 122


@pytest.mark.parametrize("name", ["two", "three", "four"])
def test_calls_that_share_the_plane_have_arrows_and_no_words(show: Show, name: str) -> None:
    _, window, _ = show(name)
    assert directions(window) == []
    shown = [one.property("points") for one in walk(item(window, "call-L042")) if arrow(one)]
    assert shown == ["left"]


def arrow(one: QQuickItem) -> bool:
    return one.metaObject().indexOfProperty("points") >= 0


def test_words_begin_in_the_tickets_language_and_take_turns_without_moving(show: Show) -> None:
    program, window, watch = show("idle")
    program.pulse.tick.emit()
    watch.show(made_up_view(made_up_call(60, "L777", 21, None, language="ar")))
    told, places = [], set()
    for _ in range(17):
        (words_,) = directions(window)
        told.append(words_.property("text"))
        places.add((words_.mapToScene(QPointF(0, 0)).y(), item(window, "call-L777").y()))
        program.pulse.tick.emit()
    arabic, finnish = told[0], told[8]
    assert arabic == "عبر المكتبة، الباب الثاني على يسارك."
    assert finnish == "Kirjaston läpi, toinen ovi vasemmalla."
    assert told == [arabic] * 8 + [finnish] * 8 + [arabic]
    assert len(places) == 1


def test_words_that_find_no_room_are_left_out_and_the_arrow_stands(show: Show) -> None:
    _, window, watch = show("one")
    page = watch.findChild(LobbyPage)
    long = "Kulje kirjaston läpi lastenosaston ohi ja käänny sitten esiintymislavan kohdalla. " * 3
    assert page is not None
    assert page.ways is not None
    page.ways.learn("desk-21", {"fi": ArrowView("left", long)})
    assert directions(window) == []
    assert [one.property("points") for one in walk(item(window, "call-L042")) if arrow(one)] == [
        "left"
    ]


def test_an_arrow_that_becomes_known_joins_the_call_that_stands(show: Show) -> None:
    _, window, watch = show("idle")
    watch.show(made_up_view(made_up_call(60, "L777", 77, None)))
    call = item(window, "call-L777")
    assert [one for one in walk(call) if arrow(one) and one.isVisible()] == []
    page = watch.findChild(LobbyPage)
    assert page is not None
    assert page.ways is not None
    page.ways.learn("desk-77", {"fi": ArrowView("right", "Ovi oikealla.")})
    call = item(window, "call-L777")
    assert [one.property("points") for one in walk(call) if arrow(one)] == ["right"]
    assert [one.property("text") for one in directions(window)] == ["Ovi oikealla."]
    assert not any(one.property("enters") for one in walk(call) if one.scale() != 1)


@pytest.mark.parametrize(
    ("direction", "by", "drawn"),
    [
        ("ahead", "", "ahead"),
        ("left", "", "ahead"),
        ("back", "", "back"),
        ("up", "lift", "lift-up"),
        ("down", "lift", "lift-down"),
        ("up", "stairs", "flight-up"),
        ("down", "escalator", "flight-down"),
    ],
)
def test_another_floor_has_a_sign_of_its_own(
    show: Show, direction: str, by: str, drawn: str
) -> None:
    _, window, watch = show("idle")
    page = watch.findChild(LobbyPage)
    assert page is not None
    assert page.ways is not None
    page.ways.learn("desk-77", {"fi": ArrowView(direction, "", by)})
    watch.show(made_up_view(made_up_call(60, "L777", 77, None)))
    (sign,) = (one for one in walk(item(window, "call-L777")) if arrow(one))
    assert sign.property("drawn") == drawn
    assert sign.isVisible()


def test_labels_stand_in_two_languages_and_the_recall_is_marked(show: Show) -> None:
    _, window, _ = show("recall")
    said = words(window)
    assert "Tiski 21" in said
    assert "Disk 21" in said
    assert "Kutsuttu uudelleen" in said
    assert "Kallas igen" in said


def test_before_the_first_call_it_says_what_will_happen(show: Show) -> None:
    _, window, _ = show("idle")
    assert "Numerosi näkyy tässä" in words(window)
    assert "Viimeksi" not in words(window)


def test_old_data_says_how_old_it_is_and_new_data_nothing(show: Show, qtbot: QtBot) -> None:
    _, window, watch = show("stale")
    assert "25 sekuntia" in words(window)
    watch.show(made_up_view(made_up_call(50, "L042", 21, "left")))
    assert not item(window, "stale").isVisible()


def test_minutes_are_told_as_minutes(show: Show) -> None:
    program, window, _ = show("one")
    program.pulse.away.emit(10.0)
    assert not item(window, "stale").isVisible()
    program.pulse.away.emit(119.0)
    assert "119 sekuntia" in words(window)
    program.pulse.away.emit(185.0)
    assert "3 minuuttia" in words(window)


def test_notices_take_turns_in_two_languages(show: Show) -> None:
    program, window, _ = show("notice")
    told = set()
    for _ in range(17):
        told.add(item(window, "notice").property("text"))
        program.pulse.tick.emit()
    assert told == {
        "Laboratorio sulkeutuu tänään kello 14.",
        "Laboratoriet stänger i dag klockan 14.",
    }
    assert item(window, "demo-time").isVisible()


def test_a_called_number_enters_large_and_settles(show: Show, qtbot: QtBot) -> None:
    _, window, watch = show("one", calm=False)
    watch.show(made_up_view(made_up_call(60, "K777", 3, "right")))
    number = next(one for one in walk(item(window, "call-K777")) if one.property("enters"))
    assert number.property("enters")
    qtbot.waitUntil(lambda: number.scale() == 1)
    # The same picture told again does not move anything.
    same = item(window, "call-K777")
    watch.show(made_up_view(made_up_call(60, "K777", 3, "right")))
    assert item(window, "call-K777") is same


def test_several_numbers_grow_into_their_places(show: Show) -> None:
    _, window, _ = show("four")
    entering = [
        one.property("entersAt")
        for one in walk(window.contentItem())
        if one.metaObject().indexOfProperty("entersAt") >= 0 and one.property("enters")
    ]
    assert entering
    assert max(entering) <= 1


def test_with_reduced_motion_it_is_simply_there(show: Show) -> None:
    _, window, watch = show("one")
    watch.show(made_up_view(made_up_call(60, "K777", 3, "right")))
    assert {one.scale() for one in walk(item(window, "call-K777"))} == {1.0}


def test_a_fifth_call_comes_in_when_the_first_has_had_its_time(show: Show) -> None:
    _, window, watch = show("idle")
    calls = [made_up_call(100 + n, f"L00{n}", n, None) for n in range(1, 6)]
    watch.show(replace(made_up_view(*calls), head=105))
    assert "recent-L005" in {one.objectName() for one in walk(item(window, "lobby"))}
    assert watch.board.next_change is not None


@pytest.mark.parametrize("name", ["one", "two", "four"])
def test_long_labels_step_down_and_break_but_stay_in_their_place(
    show: Show, qtbot: QtBot, name: str
) -> None:
    _, window, watch = show(name)
    view = watch.view
    assert view is not None
    long = Names({"fi": "Vastaanottohuone 12 B", "sv": "Mottagningsrum 12 B"})
    watch.show(replace(view, calls=tuple(replace(call, desk=long) for call in view.calls)))
    qtbot.waitUntil(lambda: "Vastaanottohuone" in words(window))
    screen = QRectF(0, 0, window.width(), window.height())
    for one, text in shown_texts(window.contentItem()):
        assert one.property("contentWidth") <= one.width() + 1.5, text
        if "12 B" in text:
            high = one.property("contentHeight")
            assert screen.contains(one.mapRectToScene(QRectF(0, 0, one.width(), high))), text
            assert one.property("font").pixelSize() >= 16
