"""Runs migrations on the connection that ``kiosk.store.migrating`` hands over."""

from __future__ import annotations

from alembic import context

context.configure(
    connection=context.config.attributes["connection"],
    # The caller's transaction holds the whole upgrade.
    transactional_ddl=False,
)
context.run_migrations()
