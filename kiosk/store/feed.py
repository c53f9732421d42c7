"""What is new since entry N: the journal is the truth, everything else only a hint.

SQLite tells by ``PRAGMA data_version`` on a raw connection of its own (about 3
microseconds; it does not move inside a transaction), PostgreSQL by ``LISTEN``. After a
broken connection the journal is read again from where the reader stood, so nothing is
missed and nothing comes twice.

A reader who was away until its place was forgotten is told so: the first entry of its next
answer is ``forgotten``, bears the number up to which entries are gone, and means that the
present state must be read afresh. No other way leads past an entry.
"""

from __future__ import annotations

import sqlite3
import time
from abc import ABC, abstractmethod
from collections.abc import Callable
from typing import Any

import psycopg
from sqlalchemy import Connection

from kiosk.store.database import PG_CONNECT, SQLITE_PRAGMAS, Database
from kiosk.store.forgetting import floor
from kiosk.store.journal import Entry, Kind, head, since

_AT_ONCE = 10_000
"""Most entries in one answer; the next call brings the rest."""

PULSE_SECONDS = 0.02
"""How often a waiting SQLite feed looks at ``data_version``."""


class Feed(ABC):
    """A reader's place in the journal. Belongs to one thread at a time.

    Attributes:
        cursor: The last entry this reader has seen.
    """

    def __init__(self, database: Database, cursor: int) -> None:
        self._database = database
        self._more = False
        self.cursor = cursor

    def wait(self, timeout_s: float) -> tuple[Entry, ...]:
        """The entries after the cursor, as soon as there are any.

        Returns:
            New entries in order, or an empty tuple after ``timeout_s`` seconds.

        Raises:
            Trouble: ``database-away``; the next call tries again from the same place.
        """
        deadline = time.monotonic() + timeout_s
        while True:
            if self._more or self._stirred(deadline):
                news = self._news()
                # A hint comes once, so that what did not fit needs none.
                self._more = len(news) == _AT_ONCE
                if news:
                    self.cursor = news[-1].number
                    return news
            if time.monotonic() >= deadline:
                return ()

    def _news(self) -> tuple[Entry, ...]:
        try:
            with self._database.read() as connection:
                news = since(connection, self.cursor, _AT_ONCE)
                # Numbers have no gaps: where one is, the journal was forgotten.
                if news and news[-1].number - self.cursor != len(news):
                    return self._past_floor(connection)
                return news
        except BaseException:
            # The hint is spent; only a new connection makes the next call look again.
            self.close()
            raise

    def _past_floor(self, connection: Connection) -> tuple[Entry, ...]:
        gone = max(floor(connection), self.cursor)
        news = since(connection, gone, _AT_ONCE - 1)
        at = news[0].at
        told = Entry(gone, at, str(Kind.FORGOTTEN), None, None, None, None, {"floor": gone})
        return (told, *news)

    @abstractmethod
    def _stirred(self, deadline: float) -> bool:
        """Waits for a hint until ``deadline`` at most; True when one came."""

    @abstractmethod
    def close(self) -> None:
        """Gives up the connection."""


class SqliteFeed(Feed):
    """Watches ``data_version``."""

    _connection: sqlite3.Connection | None = None
    _version: int | None = None

    def _stirred(self, deadline: float) -> bool:
        while True:
            version = self._told(self._data_version)
            if version != self._version:
                # Kept before the journal is read: what commits meanwhile stirs again.
                self._version = version
                return True
            left = deadline - time.monotonic()
            if left <= 0:
                return False
            time.sleep(min(PULSE_SECONDS, left))

    def _data_version(self) -> int:
        if self._connection is None:
            self._connection = sqlite3.connect(
                f"{self._database.path.as_uri()}?mode=rw",
                uri=True,
                isolation_level=None,
                check_same_thread=False,
            )
            for pragma in (*SQLITE_PRAGMAS, "PRAGMA query_only=1"):
                self._connection.execute(pragma)
        row = self._connection.execute("PRAGMA data_version").fetchone()
        return int(row[0])

    def _told(self, ask: Callable[[], int]) -> int:
        try:
            return ask()
        except sqlite3.Error as error:
            self.close()
            raise self._database.trouble(error) from error

    def close(self) -> None:
        """Gives up the connection."""
        if self._connection is not None:
            self._connection.close()
        self._connection = self._version = None


class PostgresFeed(Feed):
    """Listens for notifications."""

    _connection: psycopg.Connection[Any] | None = None

    def _stirred(self, deadline: float) -> bool:
        try:
            if self._connection is None:
                self._connection = self._listen()
                return True
            left = max(0.0, deadline - time.monotonic())
            return any(True for _ in self._connection.notifies(timeout=left, stop_after=1))
        except psycopg.Error as error:
            self.close()
            raise self._database.trouble(error) from error

    def _listen(self) -> psycopg.Connection[Any]:
        url = self._database.url.set(drivername="postgresql")
        connection = psycopg.connect(
            url.render_as_string(hide_password=False), autocommit=True, **PG_CONNECT
        )
        connection.execute("LISTEN vuoro")
        return connection

    def close(self) -> None:
        """Gives up the connection."""
        if self._connection is not None:
            self._connection.close()
        self._connection = None


def open_feed(database: Database, cursor: int | None) -> Feed:
    """A feed after ``cursor``; by default after the present last entry.

    Raises:
        Trouble: ``database-away``.
    """
    if cursor is None:
        with database.read() as connection:
            cursor = head(connection)
    return (SqliteFeed if database.is_sqlite else PostgresFeed)(database, cursor)
