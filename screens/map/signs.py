"""The signs of a way: who stands here, where it ends, where the floor changes."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.wayfinding.marking import GOAL
from kiosk.wayfinding.scene import Change, FloorScene, Mark
from screens.map.figures import arrow, circle, pin, plate
from screens.map.framing import View
from screens.map.labels import Ground, Lettering, letter
from screens.map.placing import Room, box_at, broken, size_of
from screens.map.primitives import Box, Fill, Icon, Item, Point, Text

ARROW, PIN, DISC, SIGN = 2.4, 2.9, 1.85, 2.2
"""Height of the arrow, of the pin, across a disc and across a corner's sign, in capitals."""

GOAL_ICON = 1.4
"""Side of a goal's own sign, in heights of capitals."""

RIM = 0.22
"""Light rim around a sign, in heights of capitals."""


def place_ends(
    floor: FloorScene, view: View, room: Room, lettering: Lettering, ground: Ground, here_text: str
) -> list[Item]:
    """Arrow, pin with the goal's name, and the numbered changes; each takes its room.

    The signs themselves stand where they belong; only their texts look for a place.
    """
    cap = lettering.cap
    found: list[Item] = []
    for change in floor.changes:
        at = view.point(change.at)
        room.take(box_at(*at, (DISC * cap, DISC * cap)))
    if floor.goal is not None:
        x, y = view.point(floor.goal)
        room.take(Box(x - 0.34 * PIN * cap, y - PIN * cap, x + 0.34 * PIN * cap, y))
    comes_out = any(one.reached for one in floor.changes)
    if floor.here is not None and not comes_out and floor.here != floor.goal:
        at = view.point(floor.here)
        side = ARROW * cap
        room.take(box_at(*at, (side, side)))
        found.append(Fill("rim", (circle(at, side / 2 + RIM * cap),)))
        found.append(Fill("here", (circle(at, side / 2),)))
        found.append(Fill("on_here", (arrow((at[0], at[1] - 0.03 * side), 0.66 * side),)))
        if here_text:
            found.extend(_here_text(here_text, at, room, lettering, ground))
    for change in floor.changes:
        found.extend(_change(change, view.point(change.at), room, lettering))
    if floor.goal is not None:
        found.extend(_goal(floor, view.point(floor.goal), room, lettering))
    return found


def _here_text(
    text: str, at: Point, room: Room, lettering: Lettering, ground: Ground
) -> list[Item]:
    cap = lettering.cap
    off = 0.75 * ARROW * cap
    tries = []
    for count, lines in enumerate(broken(text, 2)):
        size = size_of(lines, cap, lettering.measure)
        for place, (dx, dy) in enumerate(((1, 0), (0, 1), (-1, 0), (0, -1))):
            x, y = at[0] + dx * (off + size[0] / 2), at[1] + dy * (off + size[1] / 2)
            box = box_at(x, y, size).pushed_into(room.frame)
            covers = min(len(room.soft_near(box)), 4)
            tries.append((0.4 * count + 0.1 * place + 0.3 * covers, lines, box))
    for _, lines, box in sorted(tries, key=lambda one: one[0]):
        if room.is_free(box, gap=0.2 * cap):
            room.take(box)
            return [letter(lines, box, lettering, role="here_text", halo=ground.under(box.middle))]
    return []


def _change(change: Change, at: Point, room: Room, lettering: Lettering) -> list[Item]:
    """A disc with the number; where the floor is left, also by what and to where."""
    cap = lettering.cap
    radius = DISC * cap / 2
    found: list[Item] = []
    if not change.reached:
        found.extend(_onward(change, at, room, lettering))
    found.append(Fill("rim", (circle(at, radius + RIM * cap),)))
    found.append(Fill("disc", (circle(at, radius),)))
    box = box_at(*at, (2 * radius, 2 * radius))
    found.append(
        Text("on_disc", (str(change.number),), at[0], at[1] + cap / 2, cap, cap, box, halo="")
    )
    return found


def _onward(change: Change, at: Point, room: Room, lettering: Lettering) -> list[Item]:
    """What takes one on: icon, up or down, and what signs call the floor."""
    cap = lettering.cap
    icon, pad = 1.3 * cap, 0.45 * cap
    wide = max(lettering.measure(change.floor, cap) + 0.8 * cap, icon + 2 * pad - 0.6 * cap)
    size = (pad + 2 * icon + wide + 0.55 * cap, icon + 2 * pad)
    off = DISC * cap / 2 + 0.45 * cap
    for dx, dy in ((1, 0), (-1, 0), (0, -1), (0, 1), (1, -1), (-1, -1), (1, 1), (-1, 1)):
        x, y = at[0] + dx * (off + size[0] / 2), at[1] + dy * (off + size[1] / 2)
        box = box_at(x, y, size).pushed_into(room.frame)
        if room.is_free(box, gap=0.1 * cap):
            return _plated(change, box, room, icon, pad, lettering)
    box = box_at(at[0], at[1] - off - size[1] / 2, size).pushed_into(room.frame)
    return (
        _plated(change, box, room, icon, pad, lettering) if room.is_free(box, over_way=True) else []
    )


def _plated(
    change: Change, box: Box, room: Room, icon: float, pad: float, lettering: Lettering
) -> list[Item]:
    cap = lettering.cap
    room.take(box)
    middle = (box.top + box.bottom) / 2
    first = Box(box.left + pad, middle - icon / 2, box.left + pad + icon, middle + icon / 2)
    second = first.moved(icon + 0.1 * cap, 0)
    text = Box(second.right + 0.15 * cap, box.top + 0.3 * cap, box.right - 0.3 * cap, 0)
    text = text._replace(bottom=box.bottom - 0.3 * cap)
    return [
        Fill("rim", (plate(box.grown(RIM * cap), 0.9 * cap),)),
        Fill("disc", (plate(box, 0.7 * cap),)),
        Icon("on_disc", change.icon, first),
        Icon("on_disc", "up" if change.up else "down", second),
        Fill("on_disc", (plate(text, 0.3 * cap),)),
        Text("disc", (change.floor,), text.middle[0], middle + cap / 2, cap, cap, text),
    ]


def _goal(floor: FloorScene, at: Point, room: Room, lettering: Lettering) -> list[Item]:
    cap = lettering.cap
    height = PIN * cap
    outline, eye = pin(at, height)
    rim, _ = pin((at[0], at[1] + RIM * cap * 1.4), height + RIM * cap * 2.4)
    found: list[Item] = []
    mark = next((one for one in floor.marks if one.rank == GOAL), None)
    if mark is not None:
        found.extend(_goal_name(mark, at, room, lettering))
    return [*found, Fill("rim", (rim,)), Fill("goal_pin", (outline,)), Fill("rim", (eye,))]


def _goal_name(mark: Mark, at: Point, room: Room, lettering: Lettering) -> list[Item]:
    """The goal's sign and name on a plate of their own, as near to the pin as is free."""
    cap = lettering.cap
    icon = GOAL_ICON * cap if mark.icon else 0.0
    tries = []
    for count, lines in enumerate(broken(mark.text, 3) if mark.text else ((),)):
        size = size_of(lines, cap, lettering.measure) if lines else (0.0, icon)
        gap = 0.4 * cap if icon and lines else 0.0
        size = size[0] + 1.1 * cap + icon + gap, size[1] + 0.5 * cap
        for cost, x, y in _around_pin(at, size, cap):
            box = box_at(x, y, size).pushed_into(room.frame)
            tries.append((count * 0.5 + cost + size[0] / (14 * cap), lines, box))
    for over_way in (False, True):
        for _, lines, box in sorted(tries, key=lambda one: one[0]):
            if room.is_free(box, gap=0.15 * cap, over_way=over_way):
                room.take(box)
                return _goal_plate(mark, lines, box, icon, lettering)
    return []


def _goal_plate(
    mark: Mark, lines: tuple[str, ...], box: Box, icon: float, lettering: Lettering
) -> list[Item]:
    cap = lettering.cap
    found: list[Item] = [
        Fill("rim", (plate(box.grown(RIM * cap), 0.7 * cap),)),
        Fill("plate", (plate(box, 0.5 * cap),)),
    ]
    left = box.left + 0.55 * cap
    if icon:
        found.append(
            Icon("on_plate", mark.icon, box_at(left + icon / 2, box.middle[1], (icon, icon)))
        )
        left += icon + 0.4 * cap
    if lines:
        inner = Box(left, box.top + 0.25 * cap, box.right - 0.55 * cap, box.bottom - 0.25 * cap)
        found.append(letter(lines, inner, lettering, role="on_plate", halo=""))
    return found


def _around_pin(
    at: Point, size: tuple[float, float], cap: float
) -> Iterator[tuple[float, float, float]]:
    """Middles of places for a plate around a pin, each with what it costs to be read there."""
    half, height = 0.34 * PIN * cap, PIN * cap
    side, head = half + 0.35 * cap + size[0] / 2, at[1] - height * 0.66
    for shift in (0.0, -0.25, 0.25, -0.42, 0.42):
        yield abs(shift), at[0] + shift * size[0], at[1] - height - 0.35 * cap - size[1] / 2
        yield 0.9 + abs(shift), at[0] + shift * size[0], at[1] + 0.75 * cap + size[1] / 2
    for cost, y in ((0.3, head), (0.8, at[1]), (1.4, at[1] + cap), (1.6, head - 1.5 * cap)):
        for off in (0.0, 1.6 * cap, 3.4 * cap):
            yield cost + off / cap, at[0] + side + off, y
            yield cost + off / cap + 0.1, at[0] - side - off, y


def place_corner(
    signs: list[tuple[str, str]], room: Room, lettering: Lettering, *, right_to_left: bool
) -> list[Item]:
    """Signs in the first corner that is free: what the floor is called, that there are no steps.

    Args:
        signs: Of each its kind, "floor" or "step_free", and what it shows.
        room: Where; they take theirs.
        lettering: Of the map.
        right_to_left: Whether one begins to read at the right.
    """
    cap = lettering.cap
    side, gap = SIGN * cap, 0.4 * cap
    wides = [
        max(side, lettering.measure(shown, 1.2 * cap) + cap) if kind == "floor" else side
        for kind, shown in signs
    ]
    size = (sum(wides) + gap * (len(signs) - 1), side)
    frame = room.frame.grown(-0.1 * cap)
    x = (frame.left, frame.right - size[0])
    near, far = (x[1], x[0]) if right_to_left else x
    bottom = frame.bottom - side
    for left, top in ((near, frame.top), (far, frame.top), (near, bottom), (far, bottom)):
        box = Box(left, top, left + size[0], top + side)
        if room.is_free(box, gap=0.1 * cap):
            room.take(box)
            return _signs(signs, wides, box, gap, lettering)
    return []


def _signs(
    signs: list[tuple[str, str]], wides: list[float], box: Box, gap: float, lettering: Lettering
) -> list[Item]:
    cap = lettering.cap
    found: list[Item] = []
    left = box.left
    for (kind, shown), wide in zip(signs, wides, strict=True):
        one = Box(left, box.top, left + wide, box.bottom)
        found.append(Fill("rim", (plate(one.grown(RIM * cap), 0.6 * cap),)))
        if kind == "floor":
            found.append(Fill("sign", (plate(one, 0.4 * cap),)))
            x, y = one.middle
            found.append(Text("on_sign", (shown,), x, y + 0.6 * cap, 1.2 * cap, cap, one))
        else:
            found.append(Fill("badge", (plate(one, 0.4 * cap),)))
            found.append(Icon("on_badge", shown, one.grown(-0.3 * cap)))
        left += wide + gap
    return found
