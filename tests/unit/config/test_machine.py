"""What a machine is told: file, then environment; and what it must not be told."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from config.errors import MachineFaults
from config.machine import machine_file, read_machine


@pytest.fixture(autouse=True)
def bare_machine(monkeypatch, tmp_path: Path) -> Path:
    for name in list(os.environ):
        if name.startswith("VUORO_"):
            monkeypatch.delenv(name)
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    return tmp_path


def write(text: str | bytes) -> Path:
    path = machine_file()
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(text.encode() if isinstance(text, str) else text)
    return path


def test_a_machine_told_nothing_keeps_its_database_in_the_data_folder(bare_machine) -> None:
    machine = read_machine()

    assert machine.device is None
    assert machine.printer is None
    assert machine.data_dir == bare_machine / "data" / "vuoro"
    assert machine.cache_dir == bare_machine / "cache" / "vuoro"
    assert machine.database == f"sqlite:///{bare_machine}/data/vuoro/vuoro.sqlite"


def test_without_xdg_the_folders_lie_in_the_home(monkeypatch, bare_machine) -> None:
    monkeypatch.delenv("XDG_DATA_HOME")
    monkeypatch.delenv("XDG_CACHE_HOME")
    monkeypatch.setenv("XDG_CONFIG_HOME", "relative/is/ignored")
    monkeypatch.setenv("HOME", str(bare_machine))

    assert read_machine().data_dir == bare_machine / ".local" / "share" / "vuoro"
    assert read_machine().cache_dir == bare_machine / ".cache" / "vuoro"
    assert machine_file() == bare_machine / ".config" / "vuoro" / "machine.toml"


def test_the_file_is_read() -> None:
    write('device = "kiosk-2"\nprinter = "network://10.0.0.5:9100"\ndata_dir = "/srv/vuoro"\n')

    machine = read_machine()
    assert machine.device == "kiosk-2"
    assert machine.printer == "network://10.0.0.5:9100"
    assert machine.database == "sqlite:////srv/vuoro/vuoro.sqlite"


def test_the_environment_wins_and_empty_means_untold(monkeypatch) -> None:
    write('device = "kiosk-2"\ndatabase = "/srv/a.sqlite"\n')
    monkeypatch.setenv("VUORO_DATABASE", "postgresql://centre/vuoro")
    monkeypatch.setenv("VUORO_DEVICE", "")

    machine = read_machine()
    assert machine.database == "postgresql://centre/vuoro"
    assert machine.device == "kiosk-2"


def test_options_of_a_command_come_last(monkeypatch) -> None:
    monkeypatch.setenv("VUORO_DEVICE", "kiosk-1")

    assert read_machine().at(device="lobby-1", database=None).device == "lobby-1"
    assert read_machine().at(database="/x.sqlite").database == "/x.sqlite"


def test_faults_of_file_and_environment_are_told_at_once(monkeypatch) -> None:
    path = write('\nprniter = "x"\ndevice = "Kiosk 1"\n')
    monkeypatch.setenv("VUORO_DATABASE", "mysql://there")

    with pytest.raises(MachineFaults) as caught:
        read_machine()
    told = [(one.file, one.line, one.where, one.code) for one in caught.value.faults]
    assert told == [
        (str(path), 2, "prniter", "key-unknown"),
        (str(path), 3, "device", "not-id"),
        ("VUORO_DATABASE", None, "", "not-database"),
    ]
    assert "Did you mean “printer”?" in str(caught.value)


@pytest.mark.parametrize(
    ("text", "code", "line"),
    [("a = ", "toml-broken", 1), (b"\n\xff", "not-utf-8", 2), ("data_dir = 3", "not-text", 1)],
)
def test_a_file_that_is_none(text, code, line) -> None:
    write(text)
    with pytest.raises(MachineFaults) as caught:
        read_machine()
    assert [(one.code, one.line) for one in caught.value.faults] == [(code, line)]


def test_a_named_file_must_exist(tmp_path: Path) -> None:
    with pytest.raises(MachineFaults, match=r"x\.toml: This file does not exist\."):
        read_machine(tmp_path / "x.toml")


def test_a_file_that_cannot_be_read(tmp_path: Path) -> None:
    with pytest.raises(MachineFaults, match="can't be read"):
        read_machine(tmp_path)


def test_faults_are_told_in_the_language_asked(tmp_path: Path) -> None:
    with pytest.raises(MachineFaults, match="Filen finns inte"):
        read_machine(tmp_path / "x.toml", language="sv")
