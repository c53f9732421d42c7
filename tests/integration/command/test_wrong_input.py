"""Wrong input: a clear sentence, an exit code, no trace, nothing lost."""

from __future__ import annotations

import shutil
import socket
from pathlib import Path

import psycopg
import pytest
from support.command import REFERENCE, CommandLine

from kiosk.office import open_office
from screens.commands.answering import MANNER, Code, answer

REFUSED = {
    "unknown service": (("ticket", "labb"), "There is no service labb. Did you mean lab?"),
    "unknown errand": (("ticket", "lab", "--errand", "zzz"), "zzz"),
    "unknown language": (("ticket", "lab", "--language", "xx"), "xx"),
    "service without numbers": (("ticket", "library"), "gives no queue numbers"),
    "closed service": (("ticket", "lab", "--at", "2026-11-29T10:00"), "is closed now. It opens"),
    "unknown desk": (("next", "lab-9"), "There is no desk lab-9. Did you mean"),
    "nobody called": (("done", "lab-1"), "Call the next visitor first"),
    "unknown version": (("restore", "99"), "There is no version 99"),
    "unknown number": (("slip", "L999", "--png", "x.png"), "There is no number L999 today"),
    "not missed": (("back", "lab-1", "L999"), "L999"),
    "unknown kiosk": (("kiosk", "kiosk-9"), "There is no kiosk kiosk-9. Did you mean kiosk-"),
    "unknown lobby": (("lobby", "loby-1"), "There is no lobby loby-1. Did you mean lobby-1?"),
    "unknown desk window": (("desk", "kella-1"), "Did you mean kela-1?"),
    "no such database": (("queue", "--database", "mysql://x/y"), "is not a database address"),
    "no such printer": (("kiosk", "--printer", "foo://bar"), "Known forms: network://HOST:9100"),
    "nothing of a printer": (("kiosk", "--printer", "network://"), "is not a printer’s address"),
}
NOT_UNDERSTOOD = {
    "unknown command": ("tickett", "lab"),
    "unknown option": ("queue", "--jsn"),
    "missing word": ("ticket",),
    "no time": ("queue", "--at", "yesterday"),
    "no number": ("restore", "first"),
    "no notice": ("notice", "hello"),
    "no language of a notice": ("notice", "!!=hello"),
    "no theme": ("kiosk", "--theme", "pink"),
    "no size": ("kiosk", "--size", "large"),
    "no paper": ("slip", "L400", "--png", "x.png", "--paper", "70"),
    "no screen": ("shots", "x", "--screen", "cinema"),
    "no log": ("--log", "loud", "queue"),
}


@pytest.mark.parametrize("case", REFUSED)
def test_a_refusal_says_why_and_changes_nothing(open_centre: CommandLine, case: str) -> None:
    words, sentence = REFUSED[case]
    told = open_centre(*words, code=Code.REFUSED)
    assert sentence in told.err
    assert len(told.err.strip().splitlines()) == 1
    assert told.out == ""
    with open_office(open_centre.database) as office:
        assert sum(one.waiting for one in office.caretaker().queue()) == 0


@pytest.mark.parametrize("case", NOT_UNDERSTOOD)
def test_what_is_not_understood_is_said(vuoro_sqlite: CommandLine, case: str) -> None:
    told = vuoro_sqlite(*NOT_UNDERSTOOD[case], code=Code.USAGE)
    assert "--help" in told.err
    assert told.out == ""


def test_nothing_is_published_yet(vuoro: CommandLine) -> None:
    open_office(vuoro.database).close()
    for words in (("queue",), ("ticket", "lab"), ("next", "lab-1"), ("lobby",)):
        assert "vuoro publish FOLDER" in vuoro(*words, code=Code.REFUSED).err
    assert "vuoro publish FOLDER" in vuoro("versions").out


@pytest.mark.parametrize("words", [("queue",), ("versions",), ("ticket", "lab"), ("desk",)])
def test_a_mistyped_path_makes_no_database(
    vuoro_sqlite: CommandLine, tmp_path: Path, words: tuple[str, ...]
) -> None:
    typed = tmp_path / "typo" / "x.db"
    for address in (f"sqlite:///{typed}", str(typed)):
        told = vuoro_sqlite(*words, "--database", address, code=Code.REFUSED)
        assert f"There is no database sqlite:///{typed}." in told.err
    assert not typed.parent.exists()


def test_a_kiosk_without_a_database_address_ends(vuoro_sqlite: CommandLine) -> None:
    told = vuoro_sqlite("kiosk", "--database", "mysql://x/y", code=Code.REFUSED)
    assert "is not a database address" in told.err.splitlines()[-1]


def test_an_unknown_theme_is_answered_with_the_known_ones(open_centre: CommandLine) -> None:
    for command in ("kiosk", "run"):
        told = open_centre(command, "--theme", "pink", code=Code.USAGE)
        words = " ".join(told.err.split())
        assert "There is no theme pink. Choose one of these: light, dark, contrast." in words


def broken(tmp_path: Path, file: str, old: str, new: str) -> Path:
    """The reference centre with one thing changed."""
    folder = tmp_path / "broken"
    shutil.copytree(REFERENCE, folder)
    text = (folder / file).read_text(encoding="utf-8")
    assert old in text
    (folder / file).write_text(text.replace(old, new, 1), encoding="utf-8")
    return folder


@pytest.mark.parametrize(
    ("file", "old", "new", "says"),
    [
        ("desks.toml", 'id = "kela-1"', 'id = "kela-1', "desks.toml:"),
        ("desks.toml", 'profile = "lab"', 'profile = "labb"', "lab"),
        ("services.toml", "name.sv =", "# name.sv =", "sv"),
        ("services.toml", "mode =", "mood =", "mode"),
    ],
    ids=["broken TOML", "unknown reference", "missing translation", "unknown key"],
)
def test_a_faulty_folder_is_told_with_file_and_line_and_not_published(
    open_centre: CommandLine, tmp_path: Path, file: str, old: str, new: str, says: str
) -> None:
    folder = broken(tmp_path, file, old, new)
    checked = open_centre("check", str(folder), code=Code.FAULTS)
    assert f"{file}:" in checked.out
    assert says in checked.out
    published = open_centre("publish", str(folder), code=Code.FAULTS)
    assert f"{file}:" in published.err
    assert len(open_centre("versions", "--json").json()) == 1


def test_all_faults_are_told_at_once(open_centre: CommandLine, tmp_path: Path) -> None:
    folder = broken(tmp_path, "services.toml", "mode =", "mood =")
    desks = folder / "desks.toml"
    desks.write_text(desks.read_text("utf-8").replace('profile = "lab"', 'profile = "x"'), "utf-8")
    told = open_centre("check", str(folder), "--json", code=Code.FAULTS)
    assert {"services.toml", "desks.toml"} <= {one["file"] for one in _faults(told.out)}


def _faults(out: str) -> list[dict[str, str]]:
    import json

    faults: list[dict[str, str]] = json.loads(out)["faults"]
    return faults


def test_a_folder_that_is_not_there(open_centre: CommandLine, tmp_path: Path) -> None:
    told = open_centre("publish", str(tmp_path / "nowhere"), code=Code.FAULTS)
    assert "does not exist" in told.err


def test_a_newer_schema_is_left_alone(vuoro: CommandLine) -> None:
    vuoro.publish()
    statement = "UPDATE alembic_version SET version_num = '9999_future'"
    if vuoro.database.startswith("sqlite"):
        import sqlite3

        with sqlite3.connect(vuoro.database.removeprefix("sqlite:///")) as connection:
            connection.execute(statement)
        connection.close()
    else:
        with psycopg.connect(vuoro.database) as connection:
            connection.execute(statement)
    for words in (("queue",), ("kiosk", "kiosk-1")):
        told = vuoro(*words, code=Code.TROUBLE)
        assert "newer Vuoro" in told.err.splitlines()[-1]
        assert "9999_future" in told.err


def test_a_database_that_does_not_answer(open_centre: CommandLine) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        url = f"postgresql://someone:secret@127.0.0.1:{taken.getsockname()[1]}/vuoro"
        told = open_centre("queue", "--database", url, code=Code.TROUBLE)
    assert "can't be reached" in told.err
    assert "secret" not in told.err


def test_a_database_folder_that_can_not_be_made(open_centre: CommandLine) -> None:
    database = ("--database", "/proc/nowhere/x.db")
    told = open_centre("publish", str(REFERENCE), *database, code=Code.TROUBLE)
    assert "/proc/nowhere" in told.err


def test_a_picture_that_can_not_be_written(open_centre: CommandLine) -> None:
    number = open_centre("ticket", "lab", "--json").json()["number"]
    told = open_centre("slip", number, "--png", "/proc/slip.png", code=Code.TROUBLE)
    assert "/proc/slip.png" in told.err


def test_machine_settings_with_faults(open_centre: CommandLine) -> None:
    settings = open_centre.home / "config" / "vuoro" / "machine.toml"
    settings.parent.mkdir(parents=True)
    settings.write_text('printer = "nonsense"\n', encoding="utf-8")
    del open_centre.env["VUORO_DATABASE"]
    for command in ("queue", "kiosk"):
        told = open_centre(command, code=Code.FAULTS)
        assert "machine.toml:1" in told.err


def test_a_bug_is_one_sentence_and_a_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))

    def command() -> None:
        raise LookupError("something of ours")

    assert answer(command) == Code.BUG
    told = capsys.readouterr().err
    log = tmp_path / "vuoro" / "vuoro-bugs.log"
    assert str(log) in told
    assert "something of ours" not in told
    assert "something of ours" in log.read_text(encoding="utf-8")
    monkeypatch.setattr(MANNER, "debug", True)
    with pytest.raises(LookupError):
        answer(command)


def test_a_reader_that_has_seen_enough_ends_the_command_quietly(open_centre: CommandLine) -> None:
    process = open_centre.start("queue")
    assert process.stdout is not None
    assert process.stderr is not None
    process.stdout.close()
    assert "Traceback" not in process.stderr.read()
    process.stderr.close()
    assert process.wait(timeout=60) != Code.BUG
