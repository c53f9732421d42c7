"""Connections, transactions and their time limits, on SQLite and PostgreSQL.

**The locking law.** There is one writer at a time, on both databases, so that the order
of journal entries is the order in which they become visible:

- SQLite: writers queue on ``flock`` of a lock file beside the database (the kernel serves
  them in order and frees the lock of a killed process), then ``BEGIN IMMEDIATE``.
- PostgreSQL: READ COMMITTED; every write transaction first waits for an advisory lock, which
  is given in order, and then locks the one row of ``journal_head``.

A transaction that raises is rolled back whole.
"""

from __future__ import annotations

import fcntl
import os
import sqlite3
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import URL, Connection, Engine, create_engine, event, exc, make_url
from sqlalchemy.pool import ConnectionPoolEntry, QueuePool

from kiosk.errors import Refused, Trouble

LOCK_SECONDS = 8.0
"""How long a writer queues for its turn before it gives up with Trouble."""

_LOCK_TRIES = 4
_IN_LINE = (
    "BEGIN ISOLATION LEVEL READ COMMITTED; "
    # Who waits for a row may be overtaken again and again; this lock is given in order.
    "SELECT pg_advisory_xact_lock(hashtext('vuoro turn')); "
    "SELECT last FROM journal_head WHERE id = 1 FOR UPDATE"
)
_ALONE = "BEGIN ISOLATION LEVEL READ COMMITTED; SELECT pg_advisory_xact_lock(hashtext('vuoro'))"
_READING = "BEGIN ISOLATION LEVEL REPEATABLE READ, READ ONLY; SELECT 1"
_PG_OPTIONS = (
    "-c lock_timeout=2000 -c statement_timeout=5000 "
    "-c idle_in_transaction_session_timeout=3000 -c timezone=UTC"
)
PG_CONNECT: dict[str, Any] = {
    "connect_timeout": 3,
    "keepalives": 1,
    "keepalives_idle": 5,
    "keepalives_interval": 2,
    "keepalives_count": 3,
    "tcp_user_timeout": 10_000,
}
"""libpq settings by which a dead server is noticed within seconds."""

_NETWORK_FILESYSTEMS = frozenset({"nfs", "nfs4", "cifs", "smb3", "smbfs", "sshfs", "fuse.sshfs"})


def database_url(database: str | Path) -> URL:
    """The address of a database: a URL, or the path of an SQLite file.

    Raises:
        Refused: ``database-address`` when it is neither SQLite nor PostgreSQL, or lives in one
            process's memory only.
    """
    told = str(database)
    if "://" not in told:
        return URL.create("sqlite", database=str(Path(told).expanduser().absolute()))
    try:
        url = make_url(told)
    except (exc.ArgumentError, ValueError):
        raise Refused("database-address", address=told) from None
    backend = url.get_backend_name()
    if backend not in {"sqlite", "postgresql"} or (
        backend == "sqlite" and url.database in {None, "", ":memory:"}
    ):
        raise Refused("database-address", address=url.render_as_string(hide_password=True))
    return url.set(drivername=backend)


class Database:
    """One database of one centre.

    Threads may share it. Every error of the driver leaves here as ``Trouble``.
    """

    def __init__(self, database: str | Path) -> None:
        self.url = database_url(database)
        self.is_sqlite = self.url.get_backend_name() == "sqlite"
        self.shown_url = self.url.render_as_string(hide_password=True)
        if self.is_sqlite:
            self.path = Path(self.url.database or "")
            _prepare_folder(self.path)
            self._writer = self._sqlite_engine(read_only=False)
            self._reader = self._sqlite_engine(read_only=True)
        else:
            self._writer = self._reader = create_engine(
                self.url,
                # The driver's own BEGIN would be a round trip more: ours goes with the first words.
                isolation_level="AUTOCOMMIT",
                connect_args={**PG_CONNECT, "options": _PG_OPTIONS},
                pool_timeout=LOCK_SECONDS,
                pool_size=2,
                max_overflow=8,
            )

    def close(self) -> None:
        """Closes every pooled connection."""
        self._writer.dispose()
        self._reader.dispose()

    @contextmanager
    def write(self) -> Iterator[Connection]:
        """One write transaction, alone in the house; commits at the end.

        Raises:
            Trouble: ``database-away``, ``database-busy`` or ``disk-full``; nothing was written,
                unless the connection broke during the commit itself, which only a repeat
                with the same ``once`` can tell.
        """
        if self.is_sqlite:
            with self._told(), _turn(self.path), self._writer.begin() as connection:
                yield connection
            return
        with self._told(), self._pg_begun(_IN_LINE) as connection:
            yield connection

    @contextmanager
    def alone(self) -> Iterator[Connection]:
        """One transaction that changes tables, alone even before there is a head row.

        Raises:
            Trouble: as ``write``.
        """
        if self.is_sqlite:
            with self.write() as connection:
                yield connection
            return
        with self._told(), self._pg_begun(_ALONE) as connection:
            yield connection

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """One reading moment: all statements within see the same picture.

        Raises:
            Trouble: ``database-away``.
        """
        if self.is_sqlite:
            with self._told(), self._reader.connect() as connection:
                connection.exec_driver_sql("BEGIN")
                yield connection
            return
        with self._told(), self._pg_begun(_READING) as connection:
            yield connection

    @contextmanager
    def _pg_begun(self, first: str) -> Iterator[Connection]:
        """A transaction that has begun with ``first`` and is committed at the end.

        Readers commit too: a rollback makes the driver forget every prepared statement.
        """
        connection = self._pg_begin(first)
        try:
            yield connection
            connection.commit()
        finally:
            connection.close()

    def _pg_begin(self, first: str) -> Connection:
        """A transaction that has begun with ``first``, in one round trip.

        A connection that broke while it lay in the pool is found out by that and replaced.
        A client stopped within its write is ended by the server after 3 s idle, so waiting
        again is safe and worth it too: nothing has been done yet.
        """
        for attempt in range(1, _LOCK_TRIES + 1):
            connection = self._writer.connect()
            try:
                connection.exec_driver_sql(first)
            except exc.DBAPIError as error:
                connection.close()
                waited_for_lock = getattr(error.orig, "sqlstate", None) == "55P03"
                again = waited_for_lock or error.connection_invalidated
                if not again or attempt == _LOCK_TRIES:
                    raise
            except BaseException:
                connection.close()
                raise
            else:
                return connection
        raise Trouble("database-busy", address=self.shown_url)

    @contextmanager
    def _told(self) -> Iterator[None]:
        try:
            yield
        except (exc.IntegrityError, exc.ProgrammingError, exc.DataError):
            # A statement of ours is wrong: a bug, not trouble around us.
            raise
        except (exc.DBAPIError, exc.TimeoutError, OSError) as error:
            raise self.trouble(error) from error

    def trouble(self, error: Exception) -> Trouble:
        """What to say of a driver's error."""
        cause = getattr(error, "orig", None) or error
        why = str(cause).strip().splitlines()[0] if str(cause).strip() else type(cause).__name__
        state = getattr(cause, "sqlstate", None)
        if "disk is full" in why or state == "53100" or getattr(cause, "errno", None) == 28:
            return Trouble("disk-full", address=self.shown_url, why=why)
        if "locked" in why or state in {"55P03", "57014"}:
            return Trouble("database-busy", address=self.shown_url, why=why)
        return Trouble("database-away", address=self.shown_url, why=why)

    def _write_ahead(self, connection: sqlite3.Connection) -> None:
        """Sees to it that the file is in WAL mode, which it keeps for good.

        Only the first connection to a new file changes it. Two that change it at once answer
        each other "locked" without waiting, so that each takes its turn and tries again.
        """
        until = time.monotonic() + LOCK_SECONDS
        while True:
            try:
                if connection.execute("PRAGMA journal_mode").fetchone() == ("wal",):
                    return
                with _turn(self.path):
                    connection.execute("PRAGMA journal_mode=WAL")
            except sqlite3.OperationalError as error:
                locked = "locked" in str(error)
                if not locked or time.monotonic() > until:
                    raise
                time.sleep(0.01)

    def _sqlite_engine(self, *, read_only: bool) -> Engine:
        engine = create_engine(
            self.url,
            poolclass=QueuePool,
            pool_size=2,
            max_overflow=8,
            pool_timeout=LOCK_SECONDS,
            connect_args={"timeout": LOCK_SECONDS, "check_same_thread": False},
        )

        @event.listens_for(engine, "connect")
        def on_connect(connection: sqlite3.Connection, _: ConnectionPoolEntry) -> None:
            # The driver's own transactions start too late; ours begin when we say so.
            connection.isolation_level = None
            self._write_ahead(connection)
            for pragma in SQLITE_PRAGMAS:
                connection.execute(pragma)
            if read_only:
                connection.execute("PRAGMA query_only=1")

        if not read_only:

            @event.listens_for(engine, "begin")
            def on_begin(connection: Connection) -> None:
                connection.exec_driver_sql("BEGIN IMMEDIATE")

        return engine


SQLITE_PRAGMAS = (
    "PRAGMA synchronous=FULL",
    "PRAGMA foreign_keys=1",
)
"""What every SQLite connection is told: a committed ticket survives a power cut."""


def _prepare_folder(path: Path) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise Trouble("database-folder", path=str(path.parent), why=error.strerror or "") from error
    if _filesystem(path.parent) in _NETWORK_FILESYSTEMS:
        raise Refused("database-on-share", path=str(path))


def _filesystem(folder: Path) -> str:
    """The type of the file system that holds a folder; empty when it can't be told."""
    try:
        mounts = Path("/proc/mounts").read_text(encoding="utf-8").splitlines()
    except OSError:
        return ""
    best, kind = "", ""
    for line in mounts:
        _, mounted, fs, *_ = line.split(" ")
        if len(mounted) >= len(best) and (folder.resolve() / "x").is_relative_to(mounted):
            best, kind = mounted, fs
    return kind


@contextmanager
def _turn(path: Path) -> Iterator[None]:
    """This writer's turn: holds the lock file of the database.

    SQLite's own busy wait is unfair under load; the kernel's lock queue is not.
    """
    lock = os.open(f"{path}.lock", os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o660)
    try:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            _queue_for(lock)
        yield
    finally:
        os.close(lock)


def _queue_for(lock: int) -> None:
    """Waits in the kernel's queue, LOCK_SECONDS at most.

    ``flock`` has no time limit, so a thread waits on a second descriptor of the same open
    file. If it comes too late, ours is closed by then and closing its own frees the lock.
    """
    own = os.dup(lock)
    got = threading.Event()

    def wait() -> None:
        fcntl.flock(own, fcntl.LOCK_EX)
        got.set()
        os.close(own)

    threading.Thread(target=wait, name="vuoro-turn", daemon=True).start()
    if not got.wait(LOCK_SECONDS):
        raise TimeoutError("locked by another writer")
