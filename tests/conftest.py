"""Fixtures for every test."""

from __future__ import annotations

from support.command import (  # noqa: F401 - fixtures
    open_centre,
    published_file,
    vuoro,
    vuoro_sqlite,
)
from support.postgres import (  # noqa: F401 - fixtures
    database,
    own_postgres,
    postgres_server,
    postgres_url,
    sqlite_url,
)
from support.windows import no_complaints, programs, qapp_cls  # noqa: F401 - fixtures
