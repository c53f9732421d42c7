"""The steps of orders to devices: how long they are good, and what they say."""

from __future__ import annotations

from datetime import timedelta

from kiosk.errors import Refused
from kiosk.roles.visit_views import OrderView
from kiosk.roles.visiting import visit_view
from kiosk.store import orders, tickets
from kiosk.store.orders import Order
from kiosk.store.store import Reading

REPRINT = "reprint"
"""Print the slip of a visitor again."""

EXPIRED = "expired"
"""The result of an order that the device heard of too late."""

ORDER_LIFE = timedelta(seconds=60)
"""So long an order is carried out: a slip that comes later meets nobody."""


def order_view(reading: Reading, wanted: int) -> OrderView:
    """An order; raises ``Refused("no-such-order")``."""
    order = orders.by_id(reading.connection, wanted)
    if order is None:
        raise Refused("no-such-order", order=wanted)
    return view_of(reading, order)


def view_of(reading: Reading, order: Order) -> OrderView:
    """An order as a device or a clerk sees it."""
    row = tickets.by_id(reading.connection, order.payload.get("ticket", 0))
    late = order.answered_at is None and order.expires_at <= reading.now
    return OrderView(
        id=order.id,
        device=order.device,
        verb=order.verb,
        made_at=order.made_at,
        expires_at=order.expires_at,
        number="" if row is None else row.printed,
        visit=None if row is None else visit_view(reading, row.visit),
        result=EXPIRED if late else order.result,
    )
