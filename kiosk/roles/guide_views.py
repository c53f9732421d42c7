"""What the guide tells: a way in words and as a scene, places to find, an arrow."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from kiosk.wayfinding.plan import Named
from kiosk.wayfinding.scene import Scene


@dataclass(frozen=True, slots=True)
class StepView:
    """One step in words.

    Attributes:
        text: As read: "Turn left at the info desk."
        spoken: As said, with units in full words.
        icon: Name of an icon of the screens' set: "arrow-left", "lift", "stairs", "place" …
        floor: What signs call the floor on which it begins.
        part: Index into the scene's floors: the picture that shows this step.
    """

    text: str
    spoken: str
    icon: str
    floor: str
    part: int


@dataclass(frozen=True, slots=True)
class WayView:
    """A way to a goal, in one language, from where one stands.

    Attributes:
        start: Key of the spot one stands at.
        goal: Key of the spot one is led to.
        goal_name: The goal's name in the language.
        profile: "default", "step-free" or "no-lifts".
        found: Whether there is a way; if not, ``steps`` is empty and ``no_way`` says why.
        steps: At most six.
        seconds: Walking time, s, waiting for lifts included.
        minutes: The same in whole minutes, at least 1; 0 when one is there already.
        metres: Length on foot, m.
        step_free: Whether the way has neither stairs nor escalators.
        floors: What signs call the floors passed, in order, from the start's on.
        no_way: One or two sentences when there is none: why, and where help is. Else "".
        help_goal: Key of the help point when there is no way; None without one.
        shut: Names of lifts, stairs or passages out of use at present that others would use.
        scene: What a map shows; None when start or goal isn't on the plan.
    """

    start: str
    goal: str
    goal_name: str
    language: str
    profile: str
    found: bool
    steps: tuple[StepView, ...]
    seconds: float
    minutes: int
    metres: float
    step_free: bool
    floors: tuple[str, ...]
    no_way: str
    help_goal: str | None
    shut: tuple[str, ...]
    scene: Scene | None


@dataclass(frozen=True, slots=True)
class PlaceChoice:
    """One line of "Find a place".

    Attributes:
        goal: What to ask a way for: a spot's key, or "category:toilets" for the nearest of a kind.
        icon: Name of an icon of the screens' set; of a service, its file in the centre's
            folder ``icons``, as in ``ServiceView``.
        kind: "service", "amenity" or "place", in this order in lists.
        floor: What signs call its floor; "" when there are several.
    """

    goal: str
    name: str
    icon: str
    kind: str
    floor: str


@dataclass(frozen=True, slots=True)
class ArrowView:
    """Where a desk lies, seen by a person who looks at a lobby.

    Attributes:
        direction: "left", "right", "ahead", "back", "up" or "down".
        text: The way in one short sentence, "" where an arrow says it all.
        by: What leads up or down: "lift", "stairs", "escalator" or "ramp"; else "".
    """

    direction: str
    text: str
    by: str = ""


@dataclass(frozen=True, slots=True)
class PassageView:
    """A lift, stairs, a door or an area that is out of use, or could be.

    Attributes:
        key: What commands call it.
        kind: "lift", "stairs", "escalator", "ramp", "door" or "area"; "" of what the plan in
            force no longer has.
        named: What it is called, if it has a name of its own.
        floors: What signs call the floors on which it is met.
        since: Since when it is out of use, UTC; None while it is in use.
        until: When it can be used again, UTC; None without an end.
    """

    key: str
    kind: str
    named: Named
    floors: tuple[str, ...]
    since: datetime | None
    until: datetime | None
