"""The screens of a centre: where they hang, what they show, how they behave."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from config.option import Id, Names, Option, PrinterAddress


class Geometry(Option):
    """A screen's size and where it hangs."""

    width_mm: float = Field(default=398, gt=20, lt=10000, description="Visible width, mm.")
    height_mm: float = Field(default=708, gt=20, lt=10000, description="Visible height, mm.")
    lower_edge_mm: float = Field(
        default=700, ge=0, lt=10000, description="Lower edge above the floor, mm."
    )
    viewing_mm: float = Field(
        default=600, gt=100, lt=50000, description="Distance people read it from, mm."
    )


class Kiosk(Option):
    """A screen where visitors take numbers."""

    id: Id = Field(description="Name of the device.")
    name: Names = Field(description="What staff call it.")
    place: Id = Field(description="Place where it stands.")
    services: tuple[Id, ...] = Field(
        default=(), description="Services shown, in this order; empty means all."
    )
    printer: PrinterAddress | None = Field(
        default=None, description="Address of its printer, such as network://10.0.0.5:9100."
    )
    spare_printers: tuple[PrinterAddress, ...] = Field(
        default=(),
        max_length=3,
        description="Printers that print, in this order, what the first one can not.",
    )
    paper_mm: Literal[58, 80] = Field(default=80, description="Width of the paper, mm.")
    geometry: Geometry = Field(default=Geometry(), description="Size and height of the screen.")
    idle_seconds: int = Field(
        default=45, ge=15, le=600, description="Idle time on an inner page before the warning, s."
    )
    warning_seconds: int = Field(
        default=20, ge=20, le=120, description="How long the warning stands, s."
    )
    ticket_page_seconds: int = Field(
        default=10, ge=5, le=120, description="How long the ticket page stays once printed, s."
    )
    flood_tickets: int = Field(
        default=4,
        ge=2,
        le=99,
        description="After this many numbers within flood_seconds the kiosk asks once whether "
        "the next is wanted.",
    )
    flood_seconds: int = Field(
        default=60, ge=10, le=600, description="The span in which it counts them, s."
    )
    hourly: int | None = Field(
        default=None, ge=1, le=9999, description="Most numbers it gives in one hour."
    )


class Lobby(Option):
    """A call display."""

    id: Id = Field(description="Name of the device.")
    name: Names = Field(description="What staff call it.")
    place: Id = Field(description="Place it hangs at; waiting places refer to the same.")
    services: tuple[Id, ...] = Field(
        default=(), description="Services whose calls it shows; empty means all."
    )
    geometry: Geometry = Field(
        default=Geometry(width_mm=1210, height_mm=680, lower_edge_mm=2000, viewing_mm=10000),
        description="Size and height of the screen.",
    )
    voice: bool = Field(default=True, description="Whether it speaks its calls.")
    air_seconds: int = Field(
        default=8, ge=3, le=60, description="Least time a call stays large on the screen, s."
    )
    arrows: dict[Id, Literal["left", "right", "ahead", "back"]] = Field(
        default_factory=dict,
        description="Which way a desk lies, seen by a person who looks at this display, where the "
        "caretaker knows better than the plan. Other desks get their arrow from the plan.",
    )
