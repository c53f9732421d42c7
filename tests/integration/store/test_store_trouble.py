"""When disk, file or server fail: a named trouble each, and nothing is lost."""

from __future__ import annotations

import os
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from support.hammer import ROOT, ended, said, start
from support.small_centre import TUESDAY_TEN, crowded_centre

from kiosk.clock import HandClock
from kiosk.errors import Refused, Trouble
from kiosk.office import open_office
from kiosk.store import database as database_module
from kiosk.store.database import LOCK_SECONDS, PG_CONNECT, Database


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """An SQLite database with one ticket."""
    file = tmp_path / "vuoro.db"
    with open_office(file, at=TUESDAY_TEN) as office:
        office.caretaker().publish(crowded_centre(8))
        office.visitor("kiosk-1").take_ticket("lab")
    return file


def trouble(call) -> Trouble:
    with pytest.raises(Trouble) as caught:
        call()
    return caught.value


def test_sqlite_is_set_so_that_a_power_cut_loses_nothing(path: Path):
    with open_office(path) as office, office._store.read() as reading:
        asked = {
            pragma: reading.connection.exec_driver_sql(f"PRAGMA {pragma}").scalar_one()
            for pragma in ("journal_mode", "synchronous", "foreign_keys", "query_only")
        }
    assert asked == {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1, "query_only": 1}


def test_a_reader_cannot_write(path: Path):
    with open_office(path) as office:

        def delete() -> None:
            with office._store.read() as reading:
                reading.connection.exec_driver_sql("DELETE FROM tickets")

        assert "readonly" in str(trouble(delete))


def test_readers_go_on_while_a_writer_writes(path: Path):
    with open_office(path) as office, office._store.work() as work:
        work.pen.write("notice", data={})
        assert office.staff("lab-1").view().queues[0].waiting == 1


def test_a_file_that_is_no_database(tmp_path: Path):
    file = tmp_path / "vuoro.db"
    file.write_bytes(b"this is a shopping list, not a database. " * 100)
    error = trouble(lambda: open_office(file))
    assert error.code == "database-away"
    assert "not a database" in str(error.values["why"])
    assert file.read_bytes().startswith(b"this is a shopping list")


def test_a_damaged_file_is_trouble_and_not_a_crash(path: Path):
    with closing(sqlite3.connect(path)) as plain:
        plain.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    data = bytearray(path.read_bytes())
    data[4096:] = b"\xff" * (len(data) - 4096)
    path.write_bytes(data)
    assert trouble(lambda: open_office(path)).code == "database-away"


def test_a_folder_in_place_of_the_file(tmp_path: Path):
    (tmp_path / "vuoro.db").mkdir()
    assert trouble(lambda: open_office(tmp_path / "vuoro.db")).code == "database-away"


def test_a_file_in_place_of_the_folder(tmp_path: Path):
    (tmp_path / "data").write_text("")
    error = trouble(lambda: open_office(tmp_path / "data" / "vuoro.db"))
    assert error.code == "database-folder"
    assert error.values["path"] == str(tmp_path / "data")


def test_folders_are_made_as_needed(tmp_path: Path):
    open_office(tmp_path / "a" / "b" / "vuoro.db").close()
    assert (tmp_path / "a" / "b" / "vuoro.db").exists()


def test_a_network_share_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(database_module, "_filesystem", lambda _: "nfs4")
    with pytest.raises(Refused) as refused:
        open_office(tmp_path / "vuoro.db")
    assert refused.value.code == "database-on-share"


def test_the_file_system_is_read_from_the_machine(tmp_path: Path):
    assert database_module._filesystem(Path("/proc")) == "proc"
    assert database_module._filesystem(tmp_path) not in {"", "nfs", "proc"}


@pytest.fixture
def open_folder() -> Iterator[Path]:
    """A folder that every user of the machine may look into."""
    folder = Path(tempfile.mkdtemp(prefix="vuoro-open-"))
    folder.chmod(0o755)
    yield folder
    folder.chmod(0o755)
    shutil.rmtree(folder)


AS_A_STRANGER = """
import os, sys
from kiosk.errors import Trouble
from kiosk.office import open_office
warm, database = sys.argv[1:]
open_office(warm).close()
if os.geteuid() == 0:
    os.setegid(65534)
    os.seteuid(65534)
try:
    with open_office(database) as office:
        office.visitor("kiosk-1").take_ticket("lab")
except Trouble as trouble:
    print(trouble.code)
"""


@pytest.mark.parametrize("file_mode", [0o644, 0o000])
def test_without_the_right_to_write_or_read(open_folder: Path, tmp_path: Path, file_mode: int):
    file = open_folder / "vuoro.db"
    with open_office(file, at=TUESDAY_TEN) as office:
        office.caretaker().publish(crowded_centre(1))
    for one in open_folder.iterdir():
        one.chmod(file_mode)
    open_folder.chmod(0o555)
    told = subprocess.run(
        [sys.executable, "-c", AS_A_STRANGER, tmp_path / "warm.db", file],
        capture_output=True, text=True, check=True, cwd=ROOT,
    )  # fmt: skip
    assert told.stdout.strip() == "database-away", told.stderr


def test_a_full_disk_is_named_and_nothing_is_half_written(path: Path):
    with open_office(path) as office:
        visitor = office.visitor("kiosk-1")
        with office._store.database.write() as connection:
            pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
            connection.exec_driver_sql(f"PRAGMA max_page_count={pages}")
        refused = None
        given = []
        for _ in range(500):
            try:
                given.append(visitor.take_ticket("lab").number)
            except Trouble as error:
                refused = error
                break
        assert refused is not None
        assert refused.code == "disk-full"
        with office._store.database.write() as connection:
            connection.exec_driver_sql("PRAGMA max_page_count=1000000")
        # The number that could not be given is given next.
        assert visitor.take_ticket("lab").number == f"L{401 + len(given)}"
    with open_office(path) as again, closing(again.feed(0)) as feed:
        entries = feed.wait(0)
        assert [one.number for one in entries] == list(range(1, len(entries) + 1))
        assert sum(one.kind == "taken" for one in entries) == len(given) + 2


UNTIL_THE_FILE_IS_FULL = """
import resource, sys
from kiosk.errors import Trouble
from kiosk.office import open_office
office = open_office(sys.argv[1])
visitor = office.visitor("kiosk-1")
resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[2]), int(sys.argv[2])))
try:
    while True:
        print(visitor.take_ticket("lab").number, flush=True)
except Trouble as trouble:
    print(trouble.code)
"""


def test_a_disk_that_ends_in_the_midst_of_a_commit(path: Path):
    """The kernel itself refuses to let the file grow."""
    child = subprocess.run(
        [sys.executable, "-c", UNTIL_THE_FILE_IS_FULL, path, str(120_000)],
        capture_output=True, text=True, check=True, cwd=ROOT,
    )  # fmt: skip
    *given, code = child.stdout.split()
    assert code in {"disk-full", "database-away"}
    with open_office(path) as office:
        # Whatever a visitor was told is there; nothing else is.
        assert office.staff("lab-1").view().queues[0].waiting == 1 + len(given)
        assert office.visitor("kiosk-1").take_ticket("lab").number == f"L{401 + len(given)}"


def stop(pid: int) -> None:
    """Stops a process and waits until it stands."""
    os.kill(pid, signal.SIGSTOP)
    while Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[0] != "T":
        time.sleep(0.01)


def test_behind_a_stopped_writer_others_give_up_and_go_on_afterwards(
    path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(database_module, "LOCK_SECONDS", 0.5)
    with open_office(path) as office:
        visitor = office.visitor("kiosk-1")
        holder = start("hold", str(path))
        with ended(holder):
            said(holder)
            stop(holder.pid)
            for _ in range(3):
                error = trouble(lambda: visitor.take_ticket("lab", once="touch"))
                assert error.code == "database-busy"
            # Looking is still possible.
            assert visitor.home().services[0].waiting == 1
            holder.send_signal(signal.SIGCONT)
            holder.stdin.write("\n")
            holder.stdin.flush()
            assert said(holder) == {"ended": True}
        monkeypatch.setattr(database_module, "LOCK_SECONDS", LOCK_SECONDS)
        assert visitor.take_ticket("lab", once="touch").number == "L401"
        assert visitor.take_ticket("lab", once="touch").number == "L401"
        # Those who gave up left nothing behind that would hold the turn.
        assert visitor.take_ticket("lab").number == "L402"


@pytest.mark.slow
def test_a_client_stopped_within_its_write_delays_others_for_seconds_only(postgres_url: str):
    with open_office(postgres_url, at=TUESDAY_TEN) as office:
        office.caretaker().publish(crowded_centre(1))
        holder = start("hold", postgres_url)
        with ended(holder):
            said(holder)
            stop(holder.pid)
            asked = time.monotonic()
            assert office.visitor("kiosk-1").take_ticket("lab").number == "L400"
            assert time.monotonic() - asked < 8
            holder.send_signal(signal.SIGCONT)
            _, complaints = holder.communicate("\n")
            assert holder.returncode != 0
            assert "trouble-database-away" in complaints
        with office._store.work() as work:
            assert work.repeated("held-desk-0") is None


def test_the_server_keeps_the_time_limits(postgres_url: str):
    with closing(Database(postgres_url)) as opened, opened.alone() as connection:
        limits = {
            name: connection.exec_driver_sql(f"SHOW {name}").scalar_one()
            for name in (
                "lock_timeout",
                "statement_timeout",
                "idle_in_transaction_session_timeout",
                "transaction_isolation",
            )
        }
    assert limits == {
        "lock_timeout": "2s",
        "statement_timeout": "5s",
        "idle_in_transaction_session_timeout": "3s",
        "transaction_isolation": "read committed",
    }
    assert PG_CONNECT["tcp_user_timeout"] == 10_000


def test_a_statement_that_takes_too_long_is_trouble(postgres_url: str):
    with closing(Database(postgres_url)) as opened:

        def sleep() -> None:
            with opened.alone() as connection:
                connection.exec_driver_sql("SET statement_timeout = 50")
                connection.exec_driver_sql("SELECT pg_sleep(5)")

        assert trouble(sleep).code == "database-busy"


@pytest.mark.parametrize(
    "address",
    [
        "postgresql://nobody:secret@127.0.0.1:1/vuoro",
        "postgresql://nobody:secret@no-such-host.invalid/vuoro",
    ],
)
def test_a_server_that_is_not_there(address: str):
    error = trouble(lambda: open_office(address))
    assert error.code == "database-away"
    assert "secret" not in str(error)


def test_a_wrong_password_or_database_is_told_without_the_password(postgres_url: str):
    wrong_word = postgres_url.replace("postgresql://vuoro:", "postgresql://vuoro:wrong")
    for address in (wrong_word, postgres_url + "_missing"):
        error = trouble(lambda address=address: open_office(address))
        assert error.code == "database-away"
        assert address.split(":")[2].split("@")[0] not in str(error)


def test_what_was_not_committed_is_done_by_the_repeat(database: str):
    with open_office(database, clock=HandClock(TUESDAY_TEN)) as office:
        office.caretaker().publish(crowded_centre(1))
        with pytest.raises(ZeroDivisionError), office._store.work() as work:
            work.done("kiosk-1:take_ticket:x", {"ticket": 1 // 0})
        taken = office.visitor("kiosk-1").take_ticket("lab", once="x")
    with open_office(database, clock=HandClock(TUESDAY_TEN)) as again:
        assert again.visitor("kiosk-1").take_ticket("lab", once="x").id == taken.id
