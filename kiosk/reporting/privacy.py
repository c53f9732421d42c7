"""Every field that is stored: what for, and when it is deleted.

No name, address, phone number or personal identity code is asked or stored anywhere. The
list is compared with the tables and with what real days wrote by tests: a new field without
a purpose does not pass.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum


class Until(StrEnum):
    """When a field is deleted."""

    DAY = "day"
    """At the end of the business day; of a ticket kept longer, at the end of the day it ended."""
    KEPT = "kept"
    """When its day becomes figures, after ``Centre.keep_days``."""
    NEXT = "next"
    """As soon as the next one takes its place."""
    STAYS = "stays"
    """Not at all: it says nothing of anyone."""


@dataclass(frozen=True, slots=True)
class Kept:
    """One stored field.

    Attributes:
        table: The table; ``journal.data`` for what entries of the journal carry.
        field: The column, or the key within the entry, joined by dots.
        purpose: Short name of what it is for; the sentence is ``command-privacy-why-…``.
        until: When it is deleted.
    """

    table: str
    field: str
    purpose: str
    until: Until


JOURNAL_DATA = "journal.data"

_DAY, _KEPT, _NEXT, _STAYS = Until.DAY, Until.KEPT, Until.NEXT, Until.STAYS

# By table: purpose and deletion of some fields.
_LIST: Mapping[str, tuple[tuple[str, Until, str], ...]] = {
    "visits": (
        ("key", _KEPT, "id"),
        ("day", _KEPT, "business_day"),
        ("language", _KEPT, "language"),
        ("needs", _DAY, "needs"),
        ("times", _KEPT, "started_at"),
        ("class", _KEPT, "priority"),
        ("walking", _KEPT, "free_from"),
    ),
    "tickets": (
        ("key", _KEPT, "id"),
        ("visit", _KEPT, "visit"),
        ("day", _KEPT, "business_day"),
        ("number", _KEPT, "series number printed"),
        ("service", _KEPT, "service"),
        ("errand", _KEPT, "errand"),
        ("language", _KEPT, "language"),
        ("state", _KEPT, "state misses calls estimated"),
        ("word", _DAY, "word"),
        ("code", _DAY, "code"),
        ("device", _KEPT, "device"),
        ("place", _KEPT, "since lane"),
        ("times", _KEPT, "taken_at called_at arrives_at serving_at ended_at"),
        ("desk", _KEPT, "desk"),
        ("for-desk", _KEPT, "for_desk"),
        ("call", _KEPT, "call_entry"),
        ("reason", _KEPT, "reason"),
        ("slip", _KEPT, "slip"),
        ("class", _KEPT, "priority"),
        ("booked", _KEPT, "booked_at"),
        ("due", _KEPT, "held_until expires_at"),
    ),
    "appointments": (
        ("key", _KEPT, "id"),
        ("booking-code", _DAY, "code"),
        ("day", _KEPT, "business_day"),
        ("booked", _KEPT, "booked_at"),
        ("service", _KEPT, "service"),
        ("for-desk", _KEPT, "desk pool"),
        ("source", _KEPT, "source"),
        ("booking-state", _KEPT, "state ticket changed_at"),
    ),
    "acts": (("undo", _DAY, "id desk at verb first_entry last_entry before undone_at"),),
    "onces": (("once", _DAY, "once at outcome"),),
    "orders": (
        ("order", _KEPT, "id device verb made_at expires_at answered_at result"),
        ("order-payload", _DAY, "payload"),
    ),
    "journal": (
        ("order-of-events", _KEPT, "number"),
        ("event", _KEPT, "at kind"),
        ("day", _KEPT, "business_day"),
        ("visit", _KEPT, "ticket"),
        ("service", _KEPT, "service"),
        ("desk", _KEPT, "desk"),
        ("device", _KEPT, "device"),
        ("event", _KEPT, "data"),
    ),
    JOURNAL_DATA: (
        ("number", _KEPT, "number"),
        ("visit", _KEPT, "visit"),
        ("errand", _KEPT, "errand"),
        ("language", _KEPT, "language"),
        ("class", _KEPT, "priority"),
        ("booked", _KEPT, "booked_at lane"),
        ("reason", _KEPT, "reason.rule reason.waited_seconds reason.heads"),
        ("reason", _KEPT, "reason.share reason.among reason.group reason.groups"),
        ("note", _DAY, "reason.note"),
        ("state", _KEPT, "estimated since put_back struck closed_early"),
        ("due", _KEPT, "until"),
        ("moved", _KEPT, "from to for_desk first"),
        ("undo", _KEPT, "verb entry"),
        ("slip", _KEPT, "outcome why printer"),
        ("order", _KEPT, "order result"),
        ("lease", _KEPT, "state freed"),
        ("owner", _KEPT, "owner"),
        ("closing", _KEPT, "then count"),
        ("source", _KEPT, "source"),
        ("booking-state", _KEPT, "booking added changed cancelled"),
        ("version", _KEPT, "version note restored_from"),
        ("notice", _KEPT, "notice texts taken_down"),
        ("blocked", _KEPT, "way"),
        ("clock", _KEPT, "at"),
        ("forgotten", _KEPT, "day floor"),
    ),
    "counters": (("numbering", _KEPT, "business_day series lane given"),),
    "mixes": (("mix", _KEPT, "business_day profile among share given"),),
    "closings": (
        ("closing", _KEPT, "id service business_day starts_at ends_at then to_service"),
        ("closing", _KEPT, "taken_back_at"),
    ),
    "figures": (
        ("figures", _STAYS, "business_day hour service errand language"),
        ("figures", _STAYS, "counts waits services"),
    ),
    "desk_leases": (
        ("lease", _NEXT, "desk since until paused_at paused_until closed_at"),
        ("owner", _NEXT, "owner"),
    ),
    "leases": (("steward", _NEXT, "name owner until"),),
    "devices": (("health", _NEXT, "device role seen_at version health"),),
    "notices": (("notice", _STAYS, "id texts starts_at ends_at taken_back_at"),),
    "blocked_ways": (("blocked", _STAYS, "key since until"),),
    "versions": (("version", _STAYS, "number published_at note restored_from checksum"),),
    "version_files": (("version", _STAYS, "version path content"),),
    "settings": (("setting", _STAYS, "name value"),),
    "journal_head": (("order-of-events", _STAYS, "id last"),),
}

KEPT: tuple[Kept, ...] = tuple(
    Kept(table, field, purpose, until)
    for table, rows in _LIST.items()
    for purpose, until, fields in rows
    for field in fields.split()
)
"""Every stored field, those about visitors first."""
