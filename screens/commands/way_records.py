"""What ``--json`` prints of ways and of what is out of use; as ``records`` says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from screens.commands.records import Record, instant
from screens.commands.speaking import SPEECH

if TYPE_CHECKING:
    from kiosk.roles.guide_views import PassageView, PlaceChoice, WayView

STEP = {
    "text": "what to do, as read",
    "spoken": "the same as said, with units in full words",
    "icon": "name of its sign",
    "floor": "what signs call the floor on which it begins",
}
WAY = {
    "start": "key of the spot where the way begins",
    "goal": "key of the spot it leads to",
    "goal_name": "the goal's name",
    "language": "language of the words",
    "profile": "default, step-free or no-lifts",
    "found": "whether there is a way",
    "steps": "list of what to do, six at most: " + ", ".join(STEP),
    "seconds": "walking time, waiting for lifts included",
    "minutes": "the same in whole minutes, rounded up",
    "metres": "length on foot",
    "step_free": "whether it has neither stairs nor escalators",
    "floors": "what signs call the floors passed, in order",
    "no_way": "why there is no way, and where help is; or null",
    "help_goal": "key of the help point where there is no way, or null",
    "shut": "names of what would be used were it not out of use",
}
PLACE = {
    "goal": "what to ask a way for: a key, or the nearest of a kind",
    "name": "its name",
    "kind": "service, amenity or place",
    "floor": "what signs call its floor; null when there are several",
}
PASSAGE = {
    "key": "what commands call it",
    "kind": "lift, stairs, escalator, ramp, door, area; null when the plan no longer has it",
    "name": "its name, or null",
    "floors": "what signs call the floors on which it is met",
    "since": "since when it is out of use, UTC; null while it is in use",
    "until": "when it can be used again, UTC, or null",
}


def way(view: WayView) -> Record:
    """A way."""
    return {
        "start": view.start,
        "goal": view.goal,
        "goal_name": view.goal_name,
        "language": view.language,
        "profile": view.profile,
        "found": view.found,
        "steps": [{key: getattr(step, key) for key in STEP} for step in view.steps],
        "seconds": round(view.seconds),
        "minutes": view.minutes,
        "metres": round(view.metres),
        "step_free": view.step_free,
        "floors": list(view.floors),
        "no_way": view.no_way or None,
        "help_goal": view.help_goal,
        "shut": list(view.shut),
    }


def place(view: PlaceChoice) -> Record:
    """Something that can be found."""
    return {
        "goal": view.goal,
        "name": view.name,
        "kind": view.kind,
        "floor": view.floor or None,
    }


def passage(view: PassageView) -> Record:
    """Something that is out of use, or could be."""
    return {
        "key": view.key,
        "kind": view.kind or None,
        "name": view.named.say(SPEECH.language) or None,
        "floors": list(view.floors),
        "since": instant(view.since),
        "until": instant(view.until),
    }
