"""Years of past tickets, written straight into a database by bulk SQL."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import psycopg
from sqlalchemy import create_engine, text

from kiosk.store.database import database_url

A_DAY = 4_500
"""Visits of a busy day."""

_TAKEN = "1480000000000000 + {day} * 86400000000 + ({i} % 4500) * 8000000"
_TEXTS = {
    "visits": """
        INSERT INTO visits (id, business_day, language, needs, started_at)
        SELECT {first} + i, {date}, 'fi', '[]', {taken} FROM {numbers}""",
    # As a day leaves them: nobody waits, most were served, some went or gave up.
    "tickets": """
        INSERT INTO tickets (
            id, visit, business_day, series, number, printed, service, language, state, word,
            code, device, taken_at, since, desk, called_at, arrives_at, serving_at, estimated,
            ended_at, calls, call_entry, reason, expires_at)
        SELECT {first} + i, {first} + i, {date},
            CASE i % 3 WHEN 0 THEN 'kela' WHEN 1 THEN 'health' ELSE 'lab' END,
            i % 4500, 'L' || (i % 4500),
            CASE i % 3 WHEN 0 THEN 'kela' WHEN 1 THEN 'health' ELSE 'lab' END,
            'fi', CASE WHEN i % 20 = 0 THEN 'expired' WHEN i % 20 = 1 THEN 'cancelled'
                ELSE 'served' END,
            'AAAA', 'PAST' || ({first} + i), 'kiosk-1', {taken}, {taken}, 'desk-' || (i % 8),
            {taken} + 600000000, {taken} + 660000000, {taken} + 650000000, {false},
            {taken} + 900000000, 1, ({first} + i) * 3 - 1,
            '{{"rule": "oldest", "waited_seconds": 600, "heads": 3}}', {taken} + 40000000000
        FROM {numbers}""",
    "journal": """
        INSERT INTO journal (number, at, business_day, kind, ticket, service, desk, data)
        SELECT {entry} + i * 3 + k, {taken} + k * 300000000, {date},
            CASE k WHEN 0 THEN 'taken' WHEN 1 THEN 'called' ELSE 'served' END,
            {first} + i, 'lab', 'desk-' || (i % 8), ('{{"number": "L' || (i % 4500) || '"}}'){json}
        FROM {numbers}, {kinds}""",
}


def build_past(database: str, count: int) -> None:
    """Adds that many past tickets with their visits and three journal entries each.

    The database must have the office's tables, and nobody may use it meanwhile. Its indices
    are dropped and built anew, which takes a fraction of the time.
    """
    engine = create_engine(database_url(database))
    with engine.begin() as connection:
        # In the order in which they were made: SQLite breaks ties by it.
        indices = connection.execute(text(_INDICES[engine.dialect.name])).all()
        for name, _ in indices:
            connection.execute(text(f'DROP INDEX "{name}"'))
    engine.dispose()
    if database.startswith("sqlite"):
        _fill_sqlite(str(database_url(database).database), count)
    else:
        _fill_postgres(database, count)
    with engine.begin() as connection:
        for _, statement in indices:
            connection.exec_driver_sql(statement)
    engine.dispose()
    if not database.startswith("sqlite"):
        with psycopg.connect(database, autocommit=True) as pg:
            # What the server does by itself, sooner or later.
            pg.execute("VACUUM ANALYZE")


_INDICES = {
    "sqlite": """
        SELECT name, sql FROM sqlite_master
        WHERE type = 'index' AND sql IS NOT NULL AND tbl_name IN ('tickets', 'journal')
        ORDER BY rowid""",
    "postgresql": """
        SELECT c.relname, pg_get_indexdef(i.indexrelid)
        FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid
        WHERE i.indrelid IN ('tickets'::regclass, 'journal'::regclass)
            AND NOT EXISTS (SELECT 1 FROM pg_constraint WHERE conindid = i.indexrelid)
        ORDER BY i.indexrelid""",
}


def _fill_sqlite(path: str, count: int) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as lite:
        # The file is thrown away when this fails: it needs no journal of its own.
        for pragma in ("journal_mode=OFF", "synchronous=OFF", "cache_size=-400000"):
            lite.execute(f"PRAGMA {pragma}")
        begun = lite.execute("SELECT max(id) FROM visits").fetchone()[0] or 0
        last = lite.execute("SELECT last FROM journal_head").fetchone()[0]
        lite.execute("BEGIN")
        for rows in _TEXTS.values():
            lite.execute(
                rows.format(
                    first=begun,
                    entry=last - 2,
                    taken=_TAKEN.format(day=f"(i / {A_DAY})", i="i"),
                    date=f"date('2016-11-24', (i / {A_DAY}) || ' days')",
                    false=0,
                    json="",
                    numbers=(
                        "(WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n "
                        f"WHERE i < {count}) SELECT i FROM n)"
                    ),
                    kinds="(SELECT 0 AS k UNION ALL SELECT 1 UNION ALL SELECT 2)",
                )
            )
        lite.execute("UPDATE journal_head SET last = ?", (last + 3 * count,))
        lite.execute("COMMIT")
        lite.execute("PRAGMA journal_mode=WAL")


def _fill_postgres(database: str, count: int) -> None:
    with psycopg.connect(database) as pg:
        # The rows are right by their making: no foreign key is looked up five million times.
        pg.execute("SET session_replication_role = replica")
        pg.execute("SET maintenance_work_mem = '512MB'")
        begun = (pg.execute("SELECT max(id) FROM visits").fetchone() or (0,))[0] or 0
        last = (pg.execute("SELECT last FROM journal_head").fetchone() or (0,))[0]
        for rows in _TEXTS.values():
            pg.execute(
                rows.format(
                    first=begun,
                    entry=last - 2,
                    taken=_TAKEN.format(day=f"(i / {A_DAY})", i="i"),
                    date=f"DATE '2016-11-24' + (i / {A_DAY})::int",
                    false="false",
                    json="::json",
                    numbers=f"generate_series(1::bigint, {count}) AS n(i)",
                    kinds="generate_series(0, 2) AS k",
                ).encode()
            )
        pg.execute("UPDATE journal_head SET last = %s", (last + 3 * count,))
        for table in ("visits", "tickets"):
            pg.execute(
                f"SELECT setval(pg_get_serial_sequence('{table}', 'id'), %s)", (begun + count,)
            )
