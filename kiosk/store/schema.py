"""The tables of the shared queue database.

The invariants that no program may break live here as constraints: no number twice, one
active ticket a desk, one active ticket a visit, one outcome a ``once``.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from sqlalchemy import (
    JSON,
    BigInteger,
    Boolean,
    CheckConstraint,
    Column,
    Date,
    Dialect,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    TypeDecorator,
    UniqueConstraint,
    text,
)

REVISION = "0003"
"""The Alembic revision this program's tables have."""

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)


class Instant(TypeDecorator[datetime]):
    """An aware instant, stored as microseconds since 1970-01-01 UTC.

    One integer means the same on SQLite and PostgreSQL, compares as it should, and knows no
    time zone that a driver could mistake.
    """

    impl = BigInteger
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect | None) -> int | None:  # noqa: ARG002
        """Python to database; a naive ``datetime`` is a bug and raises ``ValueError``."""
        if value is None:
            return None
        if value.tzinfo is None:
            msg = "a naive datetime reached the database"
            raise ValueError(msg)
        return (value - _EPOCH) // _MICROSECOND

    def process_result_value(self, value: int | None, dialect: Dialect | None) -> datetime | None:  # noqa: ARG002
        """Database to Python, UTC."""
        return None if value is None else _EPOCH + value * _MICROSECOND


metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)

# SQLite fills only a column declared INTEGER PRIMARY KEY by itself.
_Key = BigInteger().with_variant(Integer, "sqlite")

settings = Table(
    "settings",
    metadata,
    Column("name", String, primary_key=True),
    Column("value", String, nullable=False),
)

journal_head = Table(
    "journal_head",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=False),
    Column("last", BigInteger, nullable=False),
    CheckConstraint("id = 1", name="one_row"),
)

journal = Table(
    "journal",
    metadata,
    Column("number", BigInteger, primary_key=True, autoincrement=False),
    Column("at", Instant, nullable=False),
    Column("business_day", Date),
    Column("kind", String, nullable=False),
    Column("ticket", BigInteger),
    Column("service", String),
    Column("desk", String),
    Column("device", String),
    Column("data", JSON, nullable=False),
)
Index("ix_journal_ticket", journal.c.ticket)
Index("ix_journal_day", journal.c.business_day, journal.c.number)

versions = Table(
    "versions",
    metadata,
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("published_at", Instant, nullable=False),
    Column("note", String, nullable=False),
    Column("restored_from", Integer),
    Column("checksum", String, nullable=False),
)

version_files = Table(
    "version_files",
    metadata,
    Column("version", ForeignKey("versions.number"), primary_key=True),
    Column("path", String, primary_key=True),
    Column("content", LargeBinary, nullable=False),
)

counters = Table(
    "counters",
    metadata,
    Column("business_day", Date, primary_key=True),
    Column("series", String, primary_key=True),
    Column("lane", String, primary_key=True),
    Column("given", Integer, nullable=False),
)

mixes = Table(
    "mixes",
    metadata,
    Column("business_day", Date, primary_key=True),
    Column("profile", String, primary_key=True),
    Column("among", String, primary_key=True),
    Column("share", String, primary_key=True),
    Column("given", Integer, nullable=False),
)

visits = Table(
    "visits",
    metadata,
    Column("id", _Key, primary_key=True),
    Column("business_day", Date, nullable=False),
    Column("language", String, nullable=False),
    Column("needs", JSON, nullable=False),
    Column("started_at", Instant, nullable=False),
    # The class of all its tickets; null is ordinary.
    Column("priority", String),
    # Not called before: the visitor walks here from the last desk.
    Column("free_from", Instant),
)

tickets = Table(
    "tickets",
    metadata,
    Column("id", _Key, primary_key=True),
    Column("visit", ForeignKey("visits.id"), nullable=False),
    Column("business_day", Date, nullable=False),
    Column("series", String, nullable=False),
    Column("number", Integer, nullable=False),
    Column("printed", String, nullable=False),
    Column("service", String, nullable=False),
    Column("errand", String),
    Column("language", String, nullable=False),
    Column("state", String, nullable=False),
    Column("word", String, nullable=False),
    Column("code", String, nullable=False),
    Column("device", String, nullable=False),
    Column("taken_at", Instant, nullable=False),
    Column("since", Instant, nullable=False),
    Column("misses", Integer, nullable=False, server_default="0"),
    Column("desk", String),
    Column("called_at", Instant),
    Column("arrives_at", Instant),
    Column("serving_at", Instant),
    Column("estimated", Boolean, nullable=False, server_default=text("false")),
    Column("ended_at", Instant),
    Column("calls", Integer, nullable=False, server_default="0"),
    Column("call_entry", BigInteger),
    Column("reason", JSON(none_as_null=True)),
    Column("slip", String),
    Column("lane", String, nullable=False, server_default="queue"),
    # Repeated from the visit, so that the head of each class is found by index.
    Column("priority", String),
    Column("booked_at", Instant),
    # Only this desk may call it, or only those of a profile ("@profile"): after a transfer, or
    # an appointment with one room or pool.
    Column("for_desk", String),
    Column("held_until", Instant),
    # Null: it is kept until served, over as many days as it takes.
    Column("expires_at", Instant),
    UniqueConstraint("business_day", "series", "number"),
    UniqueConstraint("code"),
)

_ACTIVE = text("state IN ('called', 'serving')")
Index(
    "ux_tickets_active_desk",
    tickets.c.desk,
    unique=True,
    sqlite_where=_ACTIVE,
    postgresql_where=_ACTIVE,
)
Index(
    "ux_tickets_active_visit",
    tickets.c.visit,
    unique=True,
    sqlite_where=_ACTIVE,
    postgresql_where=_ACTIVE,
)
_WAITING = text("state IN ('waiting', 'held')")
# Holds only those who wait: the cost of a call does not grow with history.
Index(
    "ix_tickets_waiting",
    tickets.c.service,
    tickets.c.since,
    tickets.c.id,
    sqlite_where=_WAITING,
    postgresql_where=_WAITING,
)
_MISSED = text("state = 'missed'")
Index(
    "ix_tickets_missed",
    tickets.c.service,
    tickets.c.call_entry,
    sqlite_where=_MISSED,
    postgresql_where=_MISSED,
)
Index("ix_tickets_day_call", tickets.c.business_day, tickets.c.call_entry)
Index("ix_tickets_desk_day", tickets.c.desk, tickets.c.business_day, tickets.c.called_at)
Index("ix_tickets_day_service", tickets.c.business_day, tickets.c.service)
Index("ix_tickets_visit", tickets.c.visit)
Index("ix_tickets_device_taken", tickets.c.device, tickets.c.taken_at)
_SERVED = text("state = 'served'")
Index(
    "ix_tickets_service_ended",
    tickets.c.service,
    tickets.c.ended_at,
    sqlite_where=_SERVED,
    postgresql_where=_SERVED,
)
_UNENDED = text("state IN ('waiting', 'held', 'missed')")
Index(
    "ix_tickets_expires_at",
    tickets.c.expires_at,
    sqlite_where=_UNENDED,
    postgresql_where=_UNENDED,
)

onces = Table(
    "onces",
    metadata,
    Column("once", String, primary_key=True),
    Column("at", Instant, nullable=False),
    Column("outcome", JSON, nullable=False),
)

notices = Table(
    "notices",
    metadata,
    Column("id", _Key, primary_key=True),
    Column("texts", JSON, nullable=False),
    Column("starts_at", Instant, nullable=False),
    Column("ends_at", Instant),
    Column("taken_back_at", Instant),
)

devices = Table(
    "devices",
    metadata,
    Column("device", String, primary_key=True),
    Column("role", String, nullable=False),
    Column("seen_at", Instant, nullable=False),
    Column("version", Integer, nullable=False),
    Column("health", JSON, nullable=False),
)

acts = Table(
    "acts",
    metadata,
    Column("id", _Key, primary_key=True),
    Column("desk", String, nullable=False),
    Column("at", Instant, nullable=False),
    Column("verb", String, nullable=False),
    # The entries that the action wrote; the first one names it.
    Column("first_entry", BigInteger, nullable=False),
    Column("last_entry", BigInteger, nullable=False),
    # What each changed ticket and visit was before, by column.
    Column("before", JSON, nullable=False),
    Column("undone_at", Instant),
)
Index("ix_acts_desk", acts.c.desk, acts.c.id)

desk_leases = Table(
    "desk_leases",
    metadata,
    Column("desk", String, primary_key=True),
    # Who sits there as told by the program; empty: a desk worked by commands.
    Column("owner", String, nullable=False),
    Column("since", Instant, nullable=False),
    Column("until", Instant, nullable=False),
    # Since when it calls nobody for a while, and until when that is meant to last.
    Column("paused_at", Instant),
    Column("paused_until", Instant),
    Column("closed_at", Instant),
)

leases = Table(
    "leases",
    metadata,
    Column("name", String, primary_key=True),
    Column("owner", String, nullable=False),
    Column("until", Instant, nullable=False),
)

closings = Table(
    "closings",
    metadata,
    Column("id", _Key, primary_key=True),
    Column("service", String, nullable=False),
    Column("business_day", Date, nullable=False),
    Column("starts_at", Instant, nullable=False),
    Column("ends_at", Instant, nullable=False),
    # serve, move or release: what becomes of those who wait.
    Column("then", String, nullable=False),
    Column("to_service", String),
    Column("taken_back_at", Instant),
)
Index("ix_closings_day", closings.c.business_day, closings.c.service)

appointments = Table(
    "appointments",
    metadata,
    Column("id", _Key, primary_key=True),
    # The booking system's own key; codes are wiped at the end of the day.
    Column("code", String),
    Column("business_day", Date, nullable=False),
    Column("booked_at", Instant, nullable=False),
    Column("service", String, nullable=False),
    # At most one of them: a room of its own, or any desk of a profile.
    Column("desk", String),
    Column("pool", String),
    # Whose import it came from, so that a missing row cancels only there.
    Column("source", String, nullable=False),
    Column("state", String, nullable=False),
    Column("ticket", BigInteger),
    Column("changed_at", Instant, nullable=False),
    UniqueConstraint("code"),
)
Index(
    "ix_appointments_day_service",
    appointments.c.business_day,
    appointments.c.service,
    appointments.c.booked_at,
)
Index("ix_appointments_ticket", appointments.c.ticket)

orders = Table(
    "orders",
    metadata,
    Column("id", _Key, primary_key=True),
    Column("device", String, nullable=False),
    Column("verb", String, nullable=False),
    Column("payload", JSON, nullable=False),
    Column("made_at", Instant, nullable=False),
    Column("expires_at", Instant, nullable=False),
    Column("answered_at", Instant),
    Column("result", String),
)
Index("ix_orders_device", orders.c.device, orders.c.answered_at)

figures = Table(
    "figures",
    metadata,
    Column("business_day", Date, primary_key=True),
    # Hours since the business day began, 0 to 24: day and hour together never repeat.
    Column("hour", Integer, primary_key=True),
    Column("service", String, primary_key=True),
    Column("errand", String, primary_key=True),
    Column("language", String, primary_key=True),
    # Counts by what happened, and histograms of waits and service times in log buckets.
    Column("counts", JSON, nullable=False),
    Column("waits", JSON, nullable=False),
    Column("services", JSON, nullable=False),
)

blocked_ways = Table(
    "blocked_ways",
    metadata,
    # Of a lift, stairs, a door or an area, as the plan has it.
    Column("key", String, primary_key=True),
    Column("since", Instant, nullable=False),
    # Null: until somebody says that it can be used again.
    Column("until", Instant),
)
