"""Fixtures for every test."""

from __future__ import annotations

from support.command import open_centre, vuoro, vuoro_sqlite  # noqa: F401 - fixtures
from support.postgres import (  # noqa: F401 - fixtures
    database,
    own_postgres,
    postgres_server,
    postgres_url,
    sqlite_url,
)
from support.windows import no_complaints, programs, qapp_cls  # noqa: F401 - fixtures
