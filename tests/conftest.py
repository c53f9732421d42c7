"""Fixtures for every test."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from support.command import (  # noqa: F401 - fixtures
    open_centre,
    published_file,
    vuoro,
    vuoro_sqlite,
)
from support.postgres import (  # noqa: F401 - fixtures
    database,
    empty_database,
    own_postgres,
    postgres_server,
    postgres_url,
    sqlite_tables,
    sqlite_url,
)
from support.windows import no_complaints, programs, qapp_cls  # noqa: F401 - fixtures


@pytest.fixture(scope="session", autouse=True)
def own_cache(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Whatever programs keep to be quicker begins empty, away from that of whoever tests."""
    with pytest.MonkeyPatch.context() as settings:
        settings.setenv("VUORO_CACHE_DIR", str(tmp_path_factory.mktemp("cache")))
        yield
