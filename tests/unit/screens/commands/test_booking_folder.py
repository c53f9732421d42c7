"""A watched folder: what is taken in when, where it goes, and what is said of it."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.errors import Refused, Trouble
from kiosk.queueing.booking_rows import RowFault
from kiosk.roles.booking_views import ImportView
from screens.commands.booking_folder import BookingFolder, source_of


class Office:
    """Takes in lists, or fails as told."""

    def __init__(self) -> None:
        self.taken: list[tuple[bytes, str]] = []
        self.faults: tuple[RowFault, ...] = ()
        self.error: Exception | None = None

    def take_in(self, data: bytes, source: str) -> ImportView:
        if self.error is not None:
            raise self.error
        self.taken.append((data, source))
        return ImportView(source, 1, 0, 0, 0, self.faults, ())


@pytest.fixture
def office() -> Office:
    return Office()


@pytest.fixture
def folder(tmp_path: Path, office: Office) -> BookingFolder:
    (tmp_path / "in").mkdir()
    return BookingFolder(tmp_path / "in", office.take_in)


def look(folder: BookingFolder) -> list[str]:
    return [taken.file for taken in folder.look()]


@pytest.mark.parametrize(
    ("name", "source"),
    [
        ("kela-2026-11-24.csv", "kela"),
        ("Kela 24.11.2026.csv", "kela"),
        ("hus_lab_20261124_0600.CSV", "hus_lab"),
        ("bookings.csv", "bookings"),
        ("2026-11-24.csv", "in"),
    ],
)
def test_a_list_comes_from_the_system_its_name_begins_with(name: str, source: str) -> None:
    assert source_of(Path("/srv/in") / name) == source


def test_a_list_is_taken_in_once_it_stands_still(folder: BookingFolder, office: Office) -> None:
    file = folder.folder / "a.csv"
    file.write_bytes(b"half")
    assert look(folder) == []
    file.write_bytes(b"half and more")
    assert look(folder) == []
    assert folder.is_waiting
    assert look(folder) == ["a.csv"]
    assert office.taken == [(b"half and more", "a")]
    assert not file.exists()
    assert (folder.folder / "done" / "a.csv").read_bytes() == b"half and more"
    assert look(folder) == []
    assert not folder.is_waiting


def test_a_list_of_the_same_name_is_taken_in_again(folder: BookingFolder, office: Office) -> None:
    for content in (b"one", b"two"):
        (folder.folder / "a.csv").write_bytes(content)
        assert look(folder) == []
        assert look(folder) == ["a.csv"]
    assert [data for data, _ in office.taken] == [b"one", b"two"]


def test_only_lists_are_looked_at(folder: BookingFolder, tmp_path: Path) -> None:
    (folder.folder / "notes.txt").write_text("x")
    (folder.folder / ".hidden.csv").write_text("x")
    (folder.folder / "folder.csv").mkdir()
    (tmp_path / "elsewhere.csv").write_text("x")
    (folder.folder / "link.csv").symlink_to(tmp_path / "elsewhere.csv")
    (folder.folder / "LIST.CSV").write_text("x")
    look(folder)
    assert look(folder) == ["LIST.CSV"]


def test_faults_stand_beside_the_list_until_a_sound_one_comes(
    folder: BookingFolder, office: Office
) -> None:
    said = folder.folder / "a.csv.faults.txt"
    office.faults = (RowFault(3, "row-time-past", {"told": "2020-01-01T10:00"}),)
    (folder.folder / "a.csv").write_bytes(b"x")
    look(folder)
    look(folder)
    assert said.read_text().startswith("Line 3: 2020-01-01T10:00")
    office.faults = ()
    (folder.folder / "a.csv").write_bytes(b"y")
    look(folder)
    look(folder)
    assert not said.exists()
    assert sorted(one.name for one in folder.folder.iterdir()) == ["done"]


def test_a_list_that_is_refused_whole_is_put_apart(folder: BookingFolder, office: Office) -> None:
    office.error = Refused("import-not-text")
    (folder.folder / "a.csv").write_bytes(b"\x00")
    look(folder)
    assert look(folder) == ["a.csv"]
    assert (folder.folder / "refused" / "a.csv").exists()
    assert "not a CSV file" in (folder.folder / "a.csv.faults.txt").read_text()


@pytest.mark.parametrize("error", [Trouble("database-busy"), Refused("nothing-published")])
def test_what_is_not_the_list_s_fault_leaves_it_for_later(
    folder: BookingFolder, office: Office, error: Exception
) -> None:
    office.error = error
    (folder.folder / "a.csv").write_bytes(b"x")
    look(folder)
    for _ in range(2):
        with pytest.raises(type(error)):
            look(folder)
    assert folder.is_waiting
    office.error = None
    assert look(folder) == ["a.csv"]


def test_a_list_that_cannot_be_put_away_is_taken_in_once_until_it_changes(
    folder: BookingFolder, office: Office
) -> None:
    (folder.folder / "done").write_text("a file where the folder should be")
    file = folder.folder / "a.csv"
    file.write_bytes(b"x")
    look(folder)
    assert look(folder) == ["a.csv"]
    assert [look(folder), look(folder)] == [[], []]
    file.write_bytes(b"changed")
    look(folder)
    assert look(folder) == ["a.csv"]
    assert len(office.taken) == 2


CONTENT = "screens.commands.booking_folder._content"


def test_a_list_that_may_not_be_read_is_told_once(
    folder: BookingFolder, office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_: Path) -> bytes:
        raise PermissionError(13, "Permission denied")

    (folder.folder / "a.csv").write_bytes(b"x")
    look(folder)
    with monkeypatch.context() as closed:
        closed.setattr(CONTENT, refuse)
        assert look(folder) == ["a.csv"]
    assert "Permission denied" in (folder.folder / "a.csv.faults.txt").read_text()
    assert [look(folder), office.taken] == [[], []]


def test_a_list_that_changes_or_goes_while_it_is_read_waits(
    folder: BookingFolder, office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = folder.folder / "a.csv"

    def changing(_: Path) -> bytes:
        file.write_bytes(b"longer")
        return b"x"

    def going(_: Path) -> bytes:
        raise FileNotFoundError(2, "No such file or directory")

    for meanwhile in (changing, going):
        file.write_bytes(b"x")
        look(folder)
        with monkeypatch.context() as patched:
            patched.setattr(CONTENT, meanwhile)
            assert look(folder) == []
        assert office.taken == []
    assert look(folder) == ["a.csv"]


def test_faults_that_cannot_be_written_down_stop_nothing(
    folder: BookingFolder, office: Office
) -> None:
    office.faults = (RowFault(3, "row-broken"),)
    (folder.folder / ".a.csv.faults.txt.new").mkdir()
    (folder.folder / "a.csv").write_bytes(b"x")
    look(folder)
    assert look(folder) == ["a.csv"]


def test_a_folder_that_is_gone_is_told(folder: BookingFolder) -> None:
    folder.folder.rmdir()
    with pytest.raises(FileNotFoundError):
        look(folder)
