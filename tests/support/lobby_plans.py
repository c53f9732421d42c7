"""Plans round a lobby: a hall with desks on every side, two floors with a lift and stairs."""

from __future__ import annotations

from support.small_plan import PlanDrawing

ROUND = {"lab-1": (20.0, 36.0), "kela-1": (36.0, 20.0), "lab-2": (20.0, 4.0), "both-1": (4.0, 20.0)}
"""Desks to the north, east, south and west of a lobby in the middle of a hall."""

_ELSEWHERE = (
    "hall", "back_hall", "lab_door", "kela_door", "reception_a", "reception_b",
    "lab-2", "kela-1", "both-1", "health-1", "mental-1",
)  # fmt: skip


def hall(heading: str | None) -> bytes:
    """A hall with a lobby in its middle that is looked at in that bearing."""
    drawing = PlanDrawing()
    drawing.area(0, 0, 40, 40, indoor="area", level="0", level_ref="1", kiosk_id="hall")
    screen = {} if heading is None else {"kiosk_heading": heading}
    drawing.spot((20.0, 20.0), level="0", kiosk_id="lobby-1", **screen)
    for desk, at in ROUND.items():
        drawing.spot(at, level="0", kiosk_id=desk)
    return drawing.data()


def two_floors(*, lobby: tuple[float, float], heading: str) -> bytes:
    """A hall with a lift at its east end and stairs beside the lobby; the desk ``lab-1`` above."""
    drawing = PlanDrawing()
    drawing.spot((30.0, 5.0), door="sliding", width="1.0", level="0;1")
    for level, ref in (("0", "1"), ("1", "2")):
        drawing.area(0, 0, 30, 10, indoor="area", level=level, level_ref=ref)
    drawing.area(
        30, 4, 32, 6, highway="elevator", indoor="room", level="0;1", kiosk_id="lift-a",
        name_fi="Hissi A", wheelchair="yes",
    )  # fmt: skip
    drawing.line(
        [(4, 2), (9, 2)], highway="steps", incline="up", level="0;1", kiosk_id="stairs-a",
        width="1.8",
    )  # fmt: skip
    drawing.spot(lobby, level="0", kiosk_id="lobby-1", kiosk_heading=heading)
    drawing.spot((14.0, 8.0), level="1", kiosk_id="lab-1")
    for east, key in enumerate(_ELSEWHERE):
        drawing.spot((14.0 + east, 9.0), level="0", kiosk_id=key)
    for east, key in enumerate(("kiosk-1", "kiosk-2", "lobby-2")):
        drawing.spot((16.0 + east, 1.0), level="0", kiosk_id=key, kiosk_heading="0")
    return drawing.data()
