from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QObject, Qt
from support.windows import Words, item

from screens.common.program import Options, PageFault, Program

HERE = Path(__file__).parent
PAGE = HERE / "controls.qml"
ROOT = HERE.parents[3]
REHEARSED = HERE / "rehearsed.py"


def test_a_kiosk_window_has_its_own_size(programs: Callable[..., Program]) -> None:
    window = programs().show(PAGE)
    assert (window.width(), window.height()) == (1080, 1920)
    assert window.title() == "Vuoro"


def test_the_options_place_and_size_the_window(programs: Callable[..., Program]) -> None:
    program = programs("kiosk", Options(size="540x960", position="30,40"))
    window = program.show(PAGE)
    assert (window.width(), window.height()) == (540, 960)
    assert (window.x(), window.y()) == (30, 40)
    assert program.look.scale == pytest.approx(960 / 708, abs=0.01)


def test_full_screen_hides_the_pointer(programs: Callable[..., Program]) -> None:
    window = programs("kiosk", Options(fullscreen=True)).show(PAGE)
    assert window.cursor().shape() == Qt.CursorShape.BlankCursor
    assert window.windowState() == Qt.WindowState.WindowFullScreen


def test_the_page_grows_with_its_window(programs: Callable[..., Program], qtbot: Any) -> None:
    program = programs("kiosk", Options(size="540x960"))
    window = program.show(PAGE)
    before = item(window, "tile-lab").width()
    window.resize(1080, 1920)
    qtbot.waitUntil(lambda: item(window, "tile-lab").width() == pytest.approx(before * 2, abs=2))


def test_presenters_reach_the_page(programs: Callable[..., Program], tmp_path: Path) -> None:
    page = tmp_path / "page.qml"
    page.write_text(
        "import QtQuick\nimport Vuoro\n"
        "Sheet {\n    id: root\n    required property QtObject touch\n"
        '    objectName: "root-" + root.touch.objectName\n}\n'
    )
    touch = QObject()
    touch.setObjectName("kiosk")
    window = programs().show(page, {"touch": touch})
    assert item(window, "root-kiosk").isVisible()


def test_a_page_that_cannot_be_made_is_told(
    programs: Callable[..., Program], tmp_path: Path, no_complaints: list[str]
) -> None:
    page = tmp_path / "broken.qml"
    page.write_text("import QtQuick\nItem { nonsense: 3 }\n")
    with pytest.raises(PageFault, match="nonsense"):
        programs().show(page)
    no_complaints.clear()


def test_a_complaint_of_qml_is_heard(
    programs: Callable[..., Program], tmp_path: Path, no_complaints: list[str]
) -> None:
    page = tmp_path / "complains.qml"
    page.write_text(
        "import QtQuick\nItem { property var none: null; property int n: none.length }\n"
    )
    programs().show(page)
    assert "none" in "".join(no_complaints) or "null" in "".join(no_complaints)
    no_complaints.clear()


def test_published_words_and_drawings_are_used(programs: Callable[..., Program]) -> None:
    program = programs()
    window = program.show(PAGE)
    drawing = b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"/>'
    program.publish(Words({"question": "Where to"}), {"icons/lab.svg": drawing})
    assert item(window, "title").property("text") == "Where to en n=3"
    assert program.singleton("Look").property("iconsRevision") == 1


def test_what_was_given_is_closed_once(programs: Callable[..., Program]) -> None:
    closed: list[str] = []

    class Office:
        def close(self) -> None:
            closed.append("office")

    program = programs(closing=(Office(),))
    program.show(PAGE)
    program.close()
    program.close()
    assert closed == ["office"]


class Rehearsed:
    """A real program in its own process, driven by JSON lines."""

    def __init__(self) -> None:
        self.process = subprocess.Popen(
            [sys.executable, str(REHEARSED)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            env={**os.environ, "PYTHONPATH": f"{ROOT}:{ROOT / 'tests'}"},
        )

    def order(self, **order: object) -> dict[str, Any]:
        assert self.process.stdin
        assert self.process.stdout
        self.process.stdin.write(json.dumps(order) + "\n")
        self.process.stdin.flush()
        answer: dict[str, Any] = json.loads(self.process.stdout.readline())
        return answer

    def end(self) -> int:
        self.process.communicate(timeout=20)
        return self.process.returncode


@pytest.fixture
def rehearsed() -> Iterator[Rehearsed]:
    made = Rehearsed()
    yield made
    if made.process.poll() is None:
        made.process.kill()
        made.process.communicate()


def test_a_rehearsal_drives_a_real_program(rehearsed: Rehearsed, tmp_path: Path) -> None:
    order = rehearsed.order
    assert order(do="wait", name="tile-lab")["ok"]
    assert order(do="read", name="tile-lab", property="title")["value"] == "Laboratory"
    assert order(do="tap", name="tile-lab")["ok"]
    assert order(do="wait", name="page", property="done", equals=["tile-lab"])["ok"]
    assert order(do="key", key="Tab")["ok"]
    assert order(do="key", key="Space")["ok"]
    done = ["tile-lab", "take-number"]
    assert order(do="wait", name="page", property="done", equals=done)["ok"]
    shot = tmp_path / "page.png"
    assert order(do="shot", file=str(shot))["ok"]
    assert shot.read_bytes().startswith(b"\x89PNG")
    assert order(do="quit")["ok"]
    assert rehearsed.end() == 0


def test_a_rehearsal_says_what_it_cannot_do(rehearsed: Rehearsed, tmp_path: Path) -> None:
    order = rehearsed.order
    assert order(do="wait", name="page")["ok"]
    for wrong in (
        {"do": "dance"},
        {"do": "tap", "name": "nowhere"},
        {"do": "tap"},
        {"do": "read", "name": "page", "property": "nothing"},
        {"do": "shot", "file": str(tmp_path / "none" / "x.png")},
        {"do": "wait", "name": "page", "property": "chosen", "equals": "x", "within": 0.05},
    ):
        answer = order(**wrong)
        assert answer["ok"] is False, wrong
        assert answer["says"], wrong


def test_a_rehearsal_ends_with_its_orders(rehearsed: Rehearsed) -> None:
    assert rehearsed.order(do="wait", name="page")["ok"]
    rehearsed.process.communicate(timeout=30)
    assert rehearsed.process.returncode == 0


@pytest.mark.parametrize("how", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_ends_the_program_in_order(rehearsed: Rehearsed, how: signal.Signals) -> None:
    assert rehearsed.order(do="wait", name="tile-lab")["ok"]
    rehearsed.process.send_signal(how)
    out, _ = rehearsed.process.communicate(timeout=20)
    assert rehearsed.process.returncode == 0
    assert "closed" in out
