"""Window commands: no display, one that does not answer, titles by which to tell windows."""

from __future__ import annotations

import pytest
import typer
from PySide6.QtCore import QCoreApplication
from support.command import CommandLine

from screens.commands import programs
from screens.commands.parts import free_port
from screens.commands.speaking import SPEECH
from screens.common.program import Program

WINDOWS = [("kiosk", "kiosk-1"), ("lobby", "lobby-1"), ("desk", "lab-1"), ("printer-simulator",)]


@pytest.mark.parametrize("words", WINDOWS)
@pytest.mark.parametrize(
    "named", [{"DISPLAY": ":5999"}, {"WAYLAND_DISPLAY": "nowhere-0"}], ids=["X", "Wayland"]
)
def test_a_display_that_does_not_answer_is_one_sentence(
    open_centre: CommandLine, words: tuple[str, ...], named: dict[str, str]
) -> None:
    _forget_display(open_centre)
    open_centre.env |= named
    told = open_centre(*words, code=3)
    assert f"The display {next(iter(named.values()))} does not answer." in told.err
    assert len(told.err.strip().splitlines()) == 1


def test_a_window_without_a_display_says_that_it_is_drawn_unseen(
    open_centre: CommandLine,
) -> None:
    _forget_display(open_centre)
    told = open_centre("kiosk", "kiosk-1", "--rehearse")
    assert "There is no display, so the window is drawn unseen." in told.err


def test_windows_are_told_apart_by_their_titles(
    open_centre: CommandLine, monkeypatch: pytest.MonkeyPatch, qapp: QCoreApplication
) -> None:
    titles = []

    def exec_(self: Program) -> int:
        assert self.window is not None
        titles.append(self.window.title())
        self.close()
        return 0

    monkeypatch.setattr(Program, "exec", exec_)
    monkeypatch.setattr(SPEECH, "language", "fi")
    port = free_port(0)
    for command in (
        lambda: programs.kiosk("kiosk-2", database=open_centre.database),
        lambda: programs.printer_simulator(port),
    ):
        with pytest.raises(typer.Exit) as ended:
            command()
        assert ended.value.exit_code == 0
    assert titles == ["Automaatti kiosk-2 – Vuoro", f"Tulostin {port} – Vuoro"]


def _forget_display(vuoro: CommandLine) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        vuoro.env.pop(name, None)
