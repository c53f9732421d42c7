"""A centre as far as it has the right form.

The parts whose form is sound go on to the check of references, so that both kinds of
fault are told at once.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from copy import deepcopy
from dataclasses import dataclass
from typing import Any

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from config.centre import (
    Centre,
    Desk,
    Kiosk,
    Lobby,
    Place,
    PriorityClass,
    Profile,
    Series,
    Service,
)
from config.finding import Findings, Spot, likeliest
from config.form import known_keys, tell_form
from config.writing import Writing

PARTS: Mapping[str, type[BaseModel]] = {
    "series": Series,
    "places": Place,
    "services": Service,
    "classes": PriorityClass,
    "profiles": Profile,
    "desks": Desk,
    "kiosks": Kiosk,
    "lobbies": Lobby,
}
"""The lists of a centre and what they hold."""


@dataclass(frozen=True)
class Draft:
    """A centre as far as it has the right form.

    Attributes:
        centre: The centre; parts with faults are left out of it.
        positions: For each list, the written positions of the parts that are in it.
        ids: For each list, the ids written, those of parts with faults too.
        writing: What it was read from.
    """

    centre: Centre
    positions: Mapping[str, tuple[int, ...]]
    ids: Mapping[str, tuple[str, ...]]
    writing: Writing

    def spot(self, part: str, at: int, *rest: str | int) -> Spot:
        """Where something stands in the ``at``-th part that is in the draft."""
        return self.writing.spot((part, self.positions[part][at], *rest))

    def whole(self, part: str) -> bool:
        """Whether every part written is in the draft, so that a lack of one is a fault."""
        written = self.writing.content.get(part, [])
        counted = len(written) if isinstance(written, list) else -1
        return self.writing.whole and counted == len(self.positions[part])


def read_draft(writing: Writing, findings: Findings) -> Draft:
    """The centre as far as it has the right form; what has not becomes a fault."""
    content = writing.content
    ids = {part: _written_ids(content.get(part)) for part in PARTS}
    try:
        centre = Centre.model_validate(content)
    except ValidationError as error:
        details = error.errors(include_url=False)
        # What is missing may stand in a file that could not be read.
        told = [
            one
            for one in details
            if writing.whole or one["type"] != "missing" or len(one["loc"]) > 1
        ]
        tell_form(told, Centre, writing.spot, findings)
        return _draft(writing, ids, details)
    positions = {part: tuple(range(len(getattr(centre, part)))) for part in PARTS}
    return Draft(centre, positions, ids, writing)


def _draft(
    writing: Writing, ids: Mapping[str, tuple[str, ...]], details: Sequence[ErrorDetails]
) -> Draft:
    """The sound parts of a faulty centre, unvalidated as a whole."""
    faulty: dict[tuple[str | int, ...], list[ErrorDetails]] = {}
    for detail in details:
        faulty.setdefault(tuple(detail["loc"][:2]), []).append(detail)
    sound: dict[str, Any] = {}
    positions: dict[str, tuple[int, ...]] = {}
    for part, model in PARTS.items():
        written = writing.content.get(part)
        items = written if isinstance(written, list) else []
        models = {at: _part(model, one, faulty.get((part, at), [])) for at, one in enumerate(items)}
        positions[part] = tuple(at for at, one in models.items() if one is not None)
        sound[part] = tuple(one for one in models.values() if one is not None)
    wrong = {path[0] for path in faulty}
    single = {
        key: value
        for key, value in writing.content.items()
        if key in Centre.model_fields and key not in PARTS and key not in wrong
    }
    stand_in = {"id": "centre", "name": {"en": "centre"}, "languages": ("en",)}
    whole = Centre.model_validate({**stand_in, **single, "services": [_ANY_SERVICE]})
    centre = whole.model_copy(update=sound)
    if "languages" not in single:
        centre = centre.model_copy(update={"languages": ()})
    return Draft(centre, positions, ids, writing)


def _part(
    model: type[BaseModel], item: object, details: Sequence[ErrorDetails]
) -> BaseModel | None:
    """A part as it was probably meant: misspelt keys spelt right, unknown ones left out."""
    meant = deepcopy(item)
    for detail in details:
        if detail["type"] == "extra_forbidden":
            *path, key = detail["loc"][2:]
            table: Any = meant
            for step in path:
                table = table[step]
            value = table.pop(key)
            likely = likeliest(key, known_keys(model, tuple(path)))
            if likely is not None:
                table.setdefault(likely, value)
    try:
        return model.model_validate(meant)
    except ValidationError:
        return None


_ANY_SERVICE = {
    "id": "any",
    "name": {"en": "any"},
    "says": {"en": "any"},
    "operator": "any",
    "mode": "walk_in",
    "hours": "24/7",
    "place": "any",
    "icon": "any",
    "hue": "#000000",
}


def _written_ids(items: object) -> tuple[str, ...]:
    if not isinstance(items, list):
        return ()
    return tuple(
        item["id"] for item in items if isinstance(item, dict) and isinstance(item.get("id"), str)
    )
