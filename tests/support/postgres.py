"""A private PostgreSQL for tests: started here, reached on loopback only, gone afterwards.

Fixtures:
    database: URL of a database with nothing in its tables, once on SQLite and once on PostgreSQL.
    empty_database: The same without tables.
    sqlite_url, postgres_url: URL of an empty database of that kind.
    postgres_server: the session's ``Server``; every test takes its own database of it.
    own_postgres: a ``Server`` of one test's own, which it may stop, start and kill.
"""

from __future__ import annotations

import ctypes
import os
import pwd
import secrets
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from itertools import count
from pathlib import Path
from typing import Any

import psycopg
import pytest
from psycopg import sql

from kiosk.store.database import Database
from kiosk.store.migrating import bring_up_to_date
from kiosk.store.schema import REVISION, metadata

_START_SECONDS = 30
_PR_SET_PDEATHSIG = 1


class Server:
    """One PostgreSQL server with its own folder, port and password.

    It ends with the process that started it, even when that one is killed.

    Args:
        durable: Whether what is committed survives a kill of the server. Where nobody kills
            it, not waiting for the disk halves the time of the tests.
    """

    def __init__(self, *, durable: bool = True) -> None:
        self._durable = durable
        self._free: dict[bool, list[str]] = {False: [], True: []}
        self.programs = _programs()
        self.owner = _owner()
        self.folder = Path(tempfile.mkdtemp(prefix="vuoro-postgres-"))
        self.password = secrets.token_hex(16)
        self.port = 0
        self._process: subprocess.Popen[bytes] | None = None
        self._numbers = count(1)
        if self.owner is not None:
            shutil.chown(self.folder, self.owner.pw_uid, self.owner.pw_gid)
        self._create_cluster()
        self.start()

    @property
    def data(self) -> Path:
        """The folder of the cluster."""
        return self.folder / "data"

    @property
    def log(self) -> Path:
        """What the server says."""
        return self.folder / "server.log"

    def url(self, database: str) -> str:
        """The address of one of its databases."""
        return f"postgresql://vuoro:{self.password}@127.0.0.1:{self.port}/{database}"

    def new_database(self) -> str:
        """Creates an empty database and returns its URL."""
        name = f"vuoro_{next(self._numbers)}"
        with psycopg.connect(self.url("postgres"), autocommit=True) as connection:
            connection.execute(sql.SQL("CREATE DATABASE {}").format(sql.Identifier(name)))
        return self.url(name)

    @contextmanager
    def lent_database(self, *, tables: bool = False) -> Iterator[str]:
        """The URL of an empty database, which is emptied for the next one afterwards.

        Making one costs more than emptying one, and a thousand of them gigabytes.

        Args:
            tables: Whether it has the office's tables already, with nothing in them.
        """
        free = self._free[tables]
        url = free.pop() if free else self.new_database()
        if tables:
            with closing(Database(url)) as database:
                bring_up_to_date(database)
        yield url
        try:
            with psycopg.connect(url, autocommit=True) as connection:
                connection.execute(
                    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                    " WHERE datname = current_database() AND pid <> pg_backend_pid()"
                )
                connection.execute("SET lock_timeout = '5s'")
                emptied = tables and _empty_tables(connection)
                if not emptied:
                    connection.execute("DROP SCHEMA public CASCADE; CREATE SCHEMA public")
        except psycopg.Error:
            # Somebody holds on to it: it is left alone, and the next test gets another.
            return
        free.append(url)

    def start(self) -> None:
        """Starts the server, on the port it had before if it had one, and waits for it."""
        deadline = time.monotonic() + _START_SECONDS
        while True:
            self.port = self.port or _free_port()
            self._spawn()
            if self._answers(deadline):
                return
            # The port was taken between asking for it and using it.
            self.kill()
            self.port = 0
            if time.monotonic() > deadline:
                raise RuntimeError(f"PostgreSQL did not start:\n{self.log.read_text()}")

    def stop(self) -> None:
        """Ends the server; open connections are closed."""
        self._end(signal.SIGINT)

    def kill(self) -> None:
        """Ends the server at once, as a power cut would."""
        self._end(signal.SIGQUIT)

    def close(self) -> None:
        """Ends the server and removes its folder."""
        self.kill()
        shutil.rmtree(self.folder, ignore_errors=True)

    def _create_cluster(self) -> None:
        secret = self.folder / "password"
        secret.write_text(self.password, encoding="ascii")
        if self.owner is not None:
            shutil.chown(secret, self.owner.pw_uid)
        done = subprocess.run(
            [
                self.programs / "initdb",
                "--pgdata", self.data,
                "--username", "vuoro",
                "--pwfile", secret,
                "--auth", "scram-sha-256",
                "--encoding", "UTF8",
                "--locale", "C.UTF-8",
                "--no-sync",
            ],
            **self._as_owner(),
            capture_output=True,
            text=True,
            check=False,
        )  # fmt: skip
        secret.unlink()
        if done.returncode != 0:
            raise RuntimeError(f"initdb failed:\n{done.stdout}{done.stderr}")

    def _spawn(self) -> None:
        with self.log.open("ab") as log:
            self._process = subprocess.Popen(
                [
                    self.programs / "postgres",
                    "-D", self.data,
                    "-p", str(self.port),
                    "-c", "listen_addresses=127.0.0.1",
                    "-c", "unix_socket_directories=",
                    "-c", "max_connections=200",
                    "-c", "shared_buffers=32MB",
                    *(() if self._durable else ("-c", "fsync=off", "-c", "full_page_writes=off")),
                ],
                **self._as_owner(),
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                preexec_fn=_die_with_parent,
            )  # fmt: skip

    def _answers(self, deadline: float) -> bool:
        assert self._process is not None
        while time.monotonic() < deadline and self._process.poll() is None:
            try:
                psycopg.connect(self.url("postgres"), connect_timeout=3).close()
            except psycopg.OperationalError:
                time.sleep(0.02)
            else:
                return True
        return False

    def _end(self, how: signal.Signals) -> None:
        if self._process is None:
            return
        if self._process.poll() is None:
            self._process.send_signal(how)
        self._process.wait(timeout=_START_SECONDS)
        self._process = None

    def _as_owner(self) -> dict[str, object]:
        """How to run as a user PostgreSQL accepts: it refuses root."""
        env = {**os.environ, "LC_ALL": "C.UTF-8"}
        if self.owner is None:
            return {"cwd": self.folder, "env": env}
        return {
            "cwd": self.folder,
            "env": env,
            "user": self.owner.pw_uid,
            "group": self.owner.pw_gid,
            "extra_groups": [],
        }


def _empty_tables(connection: psycopg.Connection[Any]) -> bool:
    """Takes everything out of the office's tables; False when they aren't this program's."""
    found = connection.execute("SELECT to_regclass('alembic_version')").fetchone()
    if found == (None,):
        return False
    if connection.execute("SELECT version_num FROM alembic_version").fetchall() != [(REVISION,)]:
        return False
    names = sql.SQL(", ").join(map(sql.Identifier, sorted(metadata.tables)))
    connection.execute(sql.SQL("TRUNCATE {} RESTART IDENTITY").format(names))
    connection.execute("INSERT INTO journal_head (id, last) VALUES (1, 0)")
    return True


def _programs() -> Path:
    """The folder with ``initdb`` and ``postgres``; the newest when there are several."""
    found = sorted(
        Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=lambda path: int(path.parts[-3])
    )
    if found:
        return found[-1].parent
    if on_path := shutil.which("initdb"):
        return Path(on_path).parent
    raise RuntimeError("PostgreSQL is not installed; deploy/test installs it (apt: postgresql)")


def _owner() -> pwd.struct_passwd | None:
    """Whom the server runs as; None for the present user."""
    if os.geteuid() != 0:
        return None
    try:
        return pwd.getpwnam("postgres")
    except KeyError:
        return pwd.getpwnam("nobody")


def _free_port() -> int:
    with socket.socket() as asked:
        asked.bind(("127.0.0.1", 0))
        port: int = asked.getsockname()[1]
    return port


def _die_with_parent() -> None:
    ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGQUIT)


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[Server]:
    """The session's server; started when the first test asks for it."""
    server = Server(durable=False)
    yield server
    server.close()


@pytest.fixture
def own_postgres() -> Iterator[Server]:
    """A server of this test's own, to be stopped, started and killed."""
    server = Server()
    yield server
    server.close()


@pytest.fixture
def postgres_url(postgres_server: Server) -> Iterator[str]:
    """URL of an empty PostgreSQL database."""
    with postgres_server.lent_database() as url:
        yield url


@pytest.fixture
def sqlite_url(tmp_path: Path) -> str:
    """URL of an SQLite database that does not exist yet."""
    return f"sqlite:///{tmp_path}/vuoro.db"


@pytest.fixture(scope="session")
def sqlite_tables(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An SQLite file with the office's tables, to be copied: making them takes longer."""
    file = tmp_path_factory.mktemp("tables") / "vuoro.db"
    with closing(Database(file)) as database:
        bring_up_to_date(database)
    return file


@pytest.fixture(params=["sqlite", "postgresql"])
def database(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """URL of a database with nothing in its tables; the test runs once on each kind."""
    if request.param == "sqlite":
        file = tmp_path / "vuoro.db"
        shutil.copy(request.getfixturevalue("sqlite_tables"), file)
        yield f"sqlite:///{file}"
    else:
        server: Server = request.getfixturevalue("postgres_server")
        with server.lent_database(tables=True) as url:
            yield url


@pytest.fixture(params=["sqlite", "postgresql"])
def empty_database(request: pytest.FixtureRequest) -> str:
    """URL of a database without tables; the test runs once on each kind."""
    name = "sqlite_url" if request.param == "sqlite" else "postgres_url"
    url: str = request.getfixturevalue(name)
    return url
