"""The tests' own PostgreSQL behaves: empty databases, fsync, stop, start, kill."""

from __future__ import annotations

import psycopg
import pytest
from support.postgres import Server


def test_each_test_gets_a_database_of_its_own(postgres_server: Server) -> None:
    first, second = postgres_server.new_database(), postgres_server.new_database()
    with psycopg.connect(first) as connection:
        connection.execute("CREATE TABLE only_here (x int)")
    with psycopg.connect(second) as connection:
        assert connection.execute("SELECT to_regclass('only_here')").fetchone() == (None,)


def test_a_database_that_was_lent_is_empty_again(postgres_server: Server) -> None:
    with postgres_server.lent_database() as url:
        left_open = psycopg.connect(url)
        left_open.execute("CREATE TABLE only_here (x int)")
        left_open.commit()
    with pytest.raises(psycopg.OperationalError):
        left_open.execute("SELECT 1")
    with postgres_server.lent_database() as again, psycopg.connect(again) as connection:
        assert again == url
        assert connection.execute("SELECT to_regclass('only_here')").fetchone() == (None,)


def test_the_server_keeps_what_is_committed(own_postgres: Server) -> None:
    with psycopg.connect(own_postgres.new_database()) as connection:
        for setting, told in {"fsync": "on", "server_encoding": "UTF8"}.items():
            assert connection.execute(f"SHOW {setting}").fetchone() == (told,)


def test_a_killed_server_comes_back_on_the_same_port_with_what_was_committed(
    own_postgres: Server,
) -> None:
    url = own_postgres.new_database()
    with psycopg.connect(url) as connection:
        connection.execute("CREATE TABLE kept AS SELECT 1 AS x")
    own_postgres.kill()
    with pytest.raises(psycopg.OperationalError):
        psycopg.connect(url, connect_timeout=3)
    own_postgres.start()
    with psycopg.connect(url) as connection:
        assert connection.execute("SELECT x FROM kept").fetchone() == (1,)


def test_a_test_asks_for_a_database_and_runs_on_both_kinds(database: str) -> None:
    assert database.startswith(("sqlite:///", "postgresql://"))
