"""The printer's window: slips sent over the socket lie in it, its buttons make faults."""

from __future__ import annotations

import socket
from collections.abc import Callable, Iterator

import pytest
from PIL import Image
from support.slips import slip
from support.windows import item, middle

from config.texts import Texts
from kiosk.errors import Trouble
from printer.device import Outcome, PrinterState, Result, open_printer
from printer.drawing import draw
from screens.common.program import Options
from screens.common.shots import render
from screens.paper.picture import across_mm, paper_picture
from screens.paper.presenter import KEPT, PaperPage, Papers
from screens.paper.program import PaperProgram
from screens.paper.shots import pages


@pytest.fixture
def window(qapp: object, no_complaints: list[str]) -> Iterator[PaperProgram]:
    paper = PaperProgram(0, Options(language="en", reduced_motion=True))
    paper.show()
    yield paper
    paper.program.close()


@pytest.fixture
def tap(qtbot: object) -> Callable[[PaperProgram, str], None]:
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    def act(paper: PaperProgram, name: str) -> None:
        at = middle(paper.program.window, name)
        QTest.mouseClick(paper.program.window, Qt.MouseButton.LeftButton, pos=at)

    return act


def test_a_printed_slip_lies_in_the_window(window: PaperProgram, qtbot: object) -> None:
    printer = open_printer(f"network://127.0.0.1:{window.simulator.port}")
    picture = draw(slip())
    for _ in range(2):
        assert printer.print(picture) == Outcome(Result.PRINTED)
    qtbot.waitUntil(lambda: window.page.get_count() == 2)
    newest = item(window.program.window, "slip-2")
    older = item(window.program.window, "slip-1")
    assert newest.isVisible()
    assert newest.z() > older.z()
    # On 80 mm paper a slip is longer than wide.
    assert newest.height() > newest.width() > 200
    assert window.page.get_length() > 140
    seen = window.program.window.grabWindow()
    inside = newest.mapToScene(newest.boundingRect().center())
    assert seen.pixelColor(int(inside.x() - newest.width() / 2) + 5, int(inside.y())).name() == (
        "#fefdfa"
    )


@pytest.mark.parametrize(
    ("name", "state", "said"),
    [
        ("paper_low", PrinterState.PAPER_LOW, "Paper low"),
        ("paper_out", PrinterState.PAPER_OUT, "Paper out"),
        ("cover_open", PrinterState.COVER_OPEN, "Cover open"),
        ("offline", PrinterState.OFFLINE, "Not connected"),
    ],
)
def test_each_button_makes_its_fault_and_mends_it(
    window: PaperProgram,
    tap: Callable[[PaperProgram, str], None],
    qtbot: object,
    name: str,
    state: PrinterState,
    said: str,
) -> None:
    printer = open_printer(f"network://127.0.0.1:{window.simulator.port}")
    words = item(window.program.window, "printer-state-words")
    qtbot.wait(450)
    tap(window, f"fault-{name}")
    assert words.property("text") == said
    assert printer.state() is state
    tap(window, f"fault-{name}")
    assert words.property("text") == "Ready"
    assert printer.state() is PrinterState.READY


def test_blank_paper_is_no_slip_and_old_slips_are_put_away(qapp: object) -> None:
    pictures = Papers()
    page = PaperPage(pictures)
    page.take_paper(Image.new("1", (384, 96), 1))
    assert page.get_count() == 0
    assert page.get_length() == 0
    for _ in range(KEPT + 4):
        page.take_paper(Image.new("1", (384, 96), 0))
    assert [one["number"] for one in page.get_papers()] == [10, 9, 8, 7, 6, 5]
    page.toggle("paper_out")
    page.toggle("nonsense")
    assert page.get_there() == []


def test_the_edge_is_serrated_and_the_paper_as_wide_as_the_roll(qapp: object) -> None:
    printed = Image.new("1", (576, 800), 1)
    assert across_mm(printed) == 80
    assert across_mm(Image.new("1", (384, 800), 1)) == 58
    picture = paper_picture(printed, 320)
    assert picture.width() == 320
    assert picture.height() == 400
    along = {picture.pixelColor(x, 0).alpha() for x in range(320)}
    assert min(along) == 0
    assert max(along) > 60
    assert picture.pixelColor(160, 200).alpha() == 255


def test_a_port_in_use_is_told(qapp: object) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken, pytest.raises(Trouble) as told:
        PaperProgram(taken.getsockname()[1])
    assert told.value.code == "printer-port"


def test_every_state_can_be_drawn_in_every_language(tmp_path: object, qapp: object) -> None:
    from pathlib import Path

    files = render(
        pages(), Path(str(tmp_path)), Texts.load(), languages=("fi", "ar"), themes=("light",)
    )
    assert len(files) == 8
