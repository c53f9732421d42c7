"""Brings a database to this program's tables, or says that it is too new."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import inspect, text

from kiosk.errors import Trouble
from kiosk.store.database import Database
from kiosk.store.schema import REVISION

_MIGRATIONS = Path(__file__).with_name("migrations")


def bring_up_to_date(database: Database) -> None:
    """Creates or upgrades the tables; does nothing when they are this program's.

    Raises:
        Trouble: ``schema-newer`` when a newer program has been here.
    """
    found = revision(database)
    if found == REVISION:
        return
    # Alembic is imported only here: a start with nothing to upgrade need not wait for it.
    from alembic import command
    from alembic.config import Config
    from alembic.script import ScriptDirectory

    settings = Config()
    settings.set_main_option("script_location", str(_MIGRATIONS).replace("%", "%%"))
    known = {script.revision for script in ScriptDirectory.from_config(settings).walk_revisions()}
    if found is not None and found not in known:
        raise Trouble("schema-newer", address=database.shown_url, found=found, known=REVISION)
    with database.alone() as connection:
        settings.attributes["connection"] = connection
        command.upgrade(settings, "head")


def revision(database: Database) -> str | None:
    """The revision of the tables; None in an empty database."""
    with database.read() as connection:
        if not inspect(connection).has_table("alembic_version"):
            return None
        found: str | None = connection.execute(
            text("SELECT version_num FROM alembic_version")
        ).scalar_one_or_none()
        return found
