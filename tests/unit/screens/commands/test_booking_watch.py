"""Watching a folder while things go wrong: told once, tried again, nothing lost."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
import typer
from support.small_centre import small_centre

from kiosk.errors import Trouble
from kiosk.office import Office, open_office
from screens.commands import watching
from screens.commands.watching import watch

LIST = b"time,service,code\n2036-11-25T10:15,health,A-1\n"


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """A beat that tests can wait for."""
    monkeypatch.setattr(watching, "POLL_SECONDS", 0.01)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "clinic.csv").write_bytes(LIST)
    return tmp_path / "in"


@pytest.fixture
def database(tmp_path: Path) -> str:
    with open_office(tmp_path / "vuoro.db"):
        pass
    return str(tmp_path / "vuoro.db")


def publish(database: str) -> None:
    with open_office(database) as office:
        office.caretaker().publish(small_centre())


def ends_with(code: int, folder: Path, database: str, out: str | None = None) -> None:
    with pytest.raises(typer.Exit) as ended:
        watch(folder, out, None, True, database)
    assert ended.value.exit_code == code


def test_a_list_waits_until_a_centre_is_published(
    folder: Path, database: str, capsys: pytest.CaptureFixture[str]
) -> None:
    ends_with(3, folder, database)
    assert "No centre has been published" in capsys.readouterr().err
    assert (folder / "clinic.csv").exists()
    publish(database)
    watch(folder, None, None, True, database)
    # Ten years ahead is a slip of the pen, told beside the list.
    assert "more than two years ahead" in (folder / "clinic.csv.faults.txt").read_text()
    assert (folder / "done" / "clinic.csv").exists()


def test_a_folder_that_goes_away_is_told(
    folder: Path, database: str, capsys: pytest.CaptureFixture[str]
) -> None:
    publish(database)
    with open_office(database) as office:
        run = watching._Watch(office, folder, None, None, "")
        (folder / "clinic.csv").unlink()
        folder.rmdir()
        with pytest.raises(typer.Exit):
            run.run(no_wait=True)
    assert "No such file" in capsys.readouterr().err


class Broken:
    """An office whose database is away, at first for everybody, then for the feed."""

    def __init__(self, office: Office, times: int) -> None:
        self._office = office
        self.times = times
        self.closed = False

    def bookings(self) -> Broken:
        return self

    def feed(self) -> Broken:
        return self

    def sent(self, _: str) -> int:
        return 0

    def take_in(self, *_: object) -> None:
        raise Trouble("database-busy", address="here", why="somebody writes")

    def happened(self, _: int) -> None:
        raise Trouble("database-busy", address="here", why="somebody writes")

    def wait(self, _: float) -> None:
        self.times -= 1
        if not self.times:
            raise KeyboardInterrupt
        raise Trouble("database-away", address="here", why="nobody answers")

    def close(self) -> None:
        self.closed = True


def test_a_database_that_is_away_is_told_once_and_asked_again(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    office: Callable[..., Office] = Broken(None, 20)  # type: ignore[assignment, arg-type]
    target = watching.target_of(str(tmp_path / "out"))
    run = watching._Watch(office, folder, None, target, "out")  # type: ignore[arg-type]
    with pytest.raises(KeyboardInterrupt):
        run.run(no_wait=False)
    said = capsys.readouterr().err
    # Once for the lists, once for what goes out.
    assert said.count("somebody writes") == 2
    assert office.closed  # type: ignore[attr-defined]
    assert (folder / "clinic.csv").exists()
