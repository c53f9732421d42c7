"""Appointments, classes and needs, holds, transfers, undo, desk leases, closings, figures.

Revision: 0002, after 0001
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Applies this migration."""
    op.create_table(
        "acts",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("desk", sa.String(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("verb", sa.String(), nullable=False),
        sa.Column("first_entry", sa.BigInteger(), nullable=False),
        sa.Column("last_entry", sa.BigInteger(), nullable=False),
        sa.Column("before", sa.JSON(), nullable=False),
        sa.Column("undone_at", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_acts"),
    )
    op.create_index("ix_acts_desk", "acts", ["desk", "id"], unique=False)
    op.create_table(
        "appointments",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("code", sa.String(), nullable=True),
        sa.Column("business_day", sa.Date(), nullable=False),
        sa.Column("booked_at", sa.BigInteger(), nullable=False),
        sa.Column("service", sa.String(), nullable=False),
        sa.Column("desk", sa.String(), nullable=True),
        sa.Column("pool", sa.String(), nullable=True),
        sa.Column("source", sa.String(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("ticket", sa.BigInteger(), nullable=True),
        sa.Column("changed_at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_appointments"),
        sa.UniqueConstraint("code", name="uq_appointments_code"),
    )
    op.create_index(
        "ix_appointments_day_service",
        "appointments",
        ["business_day", "service", "booked_at"],
        unique=False,
    )
    op.create_index("ix_appointments_ticket", "appointments", ["ticket"], unique=False)
    op.create_table(
        "closings",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("service", sa.String(), nullable=False),
        sa.Column("business_day", sa.Date(), nullable=False),
        sa.Column("starts_at", sa.BigInteger(), nullable=False),
        sa.Column("ends_at", sa.BigInteger(), nullable=False),
        sa.Column("then", sa.String(), nullable=False),
        sa.Column("to_service", sa.String(), nullable=True),
        sa.Column("taken_back_at", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_closings"),
    )
    op.create_index("ix_closings_day", "closings", ["business_day", "service"], unique=False)
    op.create_table(
        "desk_leases",
        sa.Column("desk", sa.String(), nullable=False),
        sa.Column("owner", sa.String(), nullable=False),
        sa.Column("since", sa.BigInteger(), nullable=False),
        sa.Column("until", sa.BigInteger(), nullable=False),
        sa.Column("paused_at", sa.BigInteger(), nullable=True),
        sa.Column("paused_until", sa.BigInteger(), nullable=True),
        sa.Column("closed_at", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("desk", name="pk_desk_leases"),
    )
    op.create_table(
        "figures",
        sa.Column("business_day", sa.Date(), nullable=False),
        sa.Column("hour", sa.Integer(), nullable=False),
        sa.Column("service", sa.String(), nullable=False),
        sa.Column("errand", sa.String(), nullable=False),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("counts", sa.JSON(), nullable=False),
        sa.Column("waits", sa.JSON(), nullable=False),
        sa.Column("services", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint(
            "business_day", "hour", "service", "errand", "language", name="pk_figures"
        ),
    )
    op.create_table(
        "leases",
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("owner", sa.String(), nullable=False),
        sa.Column("until", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("name", name="pk_leases"),
    )
    op.create_table(
        "orders",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("device", sa.String(), nullable=False),
        sa.Column("verb", sa.String(), nullable=False),
        sa.Column("payload", sa.JSON(), nullable=False),
        sa.Column("made_at", sa.BigInteger(), nullable=False),
        sa.Column("expires_at", sa.BigInteger(), nullable=False),
        sa.Column("answered_at", sa.BigInteger(), nullable=True),
        sa.Column("result", sa.String(), nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_orders"),
    )
    op.create_index("ix_orders_device", "orders", ["device", "answered_at"], unique=False)
    op.create_index("ix_journal_day", "journal", ["business_day", "number"], unique=False)
    op.add_column("tickets", sa.Column("lane", sa.String(), server_default="queue", nullable=False))
    op.add_column("tickets", sa.Column("priority", sa.String(), nullable=True))
    op.add_column("tickets", sa.Column("booked_at", sa.BigInteger(), nullable=True))
    op.add_column("tickets", sa.Column("for_desk", sa.String(), nullable=True))
    op.add_column("tickets", sa.Column("held_until", sa.BigInteger(), nullable=True))
    op.add_column("tickets", sa.Column("expires_at", sa.BigInteger(), nullable=True))
    op.drop_index(
        "ix_tickets_waiting", table_name="tickets", sqlite_where=sa.text("state = 'waiting'")
    )
    op.create_index(
        "ix_tickets_waiting",
        "tickets",
        ["service", "since", "id"],
        unique=False,
        sqlite_where=sa.text("state IN ('waiting', 'held')"),
        postgresql_where=sa.text("state IN ('waiting', 'held')"),
    )
    op.create_index("ix_tickets_device_taken", "tickets", ["device", "taken_at"], unique=False)
    op.create_index(
        "ix_tickets_expires_at",
        "tickets",
        ["expires_at"],
        unique=False,
        sqlite_where=sa.text("state IN ('waiting', 'held', 'missed')"),
        postgresql_where=sa.text("state IN ('waiting', 'held', 'missed')"),
    )
    op.create_index(
        "ix_tickets_service_ended",
        "tickets",
        ["service", "ended_at"],
        unique=False,
        sqlite_where=sa.text("state = 'served'"),
        postgresql_where=sa.text("state = 'served'"),
    )
    op.drop_index("ix_tickets_missed", "tickets")
    op.create_index(
        "ix_tickets_missed",
        "tickets",
        ["service", "call_entry"],
        unique=False,
        sqlite_where=sa.text("state = 'missed'"),
        postgresql_where=sa.text("state = 'missed'"),
    )
    op.create_index("ix_tickets_visit", "tickets", ["visit"], unique=False)
    op.add_column("visits", sa.Column("priority", sa.String(), nullable=True))
    op.add_column("visits", sa.Column("free_from", sa.BigInteger(), nullable=True))
    # Until now a ticket lived for one business day; none is longer than 24 hours from its taking.
    op.execute("UPDATE tickets SET expires_at = taken_at + 86400000000")
