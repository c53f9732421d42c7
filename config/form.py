"""The form of a centre: every value of the right kind, every key known.

pydantic finds what does not fit; this module says it in words, with the place and the
likely intention. The parts that are sound go on to the check of references, so that both
kinds of fault are told at once.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from config.centre import Centre, Desk, Kiosk, Lobby, Place, Profile, Series, Service
from config.finding import Findings, Spot, likeliest
from config.writing import Writing

PARTS: Mapping[str, type[BaseModel]] = {
    "series": Series,
    "places": Place,
    "services": Service,
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


def read_form(writing: Writing, findings: Findings) -> Draft:
    """The centre as far as it has the right form; what has not becomes a fault."""
    content = writing.content
    ids = {part: _written_ids(content.get(part)) for part in PARTS}
    try:
        centre = Centre.model_validate(content)
    except ValidationError as error:
        details = error.errors(include_url=False)
        for detail in _worth_telling(details):
            _tell(detail, writing, findings)
        bad = {tuple(detail["loc"][:2]) for detail in details}
        return _draft(writing, ids, bad)
    positions = {part: tuple(range(len(getattr(centre, part)))) for part in PARTS}
    return Draft(centre, positions, ids, writing)


def _draft(
    writing: Writing, ids: Mapping[str, tuple[str, ...]], bad: set[tuple[int | str, ...]]
) -> Draft:
    """The sound parts of a faulty centre, unvalidated as a whole."""
    faulty = {path[0] for path in bad}
    sound: dict[str, Any] = {}
    positions: dict[str, tuple[int, ...]] = {}
    for part, model in PARTS.items():
        written = writing.content.get(part)
        items = written if isinstance(written, list) else []
        positions[part] = tuple(at for at in range(len(items)) if (part, at) not in bad)
        sound[part] = tuple(model.model_validate(items[at]) for at in positions[part])
    single = {
        key: value
        for key, value in writing.content.items()
        if key in Centre.model_fields and key not in PARTS and key not in faulty
    }
    stand_in = {"id": "centre", "name": {"en": "centre"}, "languages": ("en",)}
    whole = Centre.model_validate({**stand_in, **single, "services": [_ANY_SERVICE]})
    centre = whole.model_copy(update=sound)
    if "languages" not in single:
        centre = centre.model_copy(update={"languages": ()})
    return Draft(centre, positions, ids, writing)


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


# pydantic's kinds of error that say the same thing to a person, and our word for it.
_KINDS = {
    "string_type": "not-text",
    "int_type": "not-whole-number",
    "int_parsing": "not-whole-number",
    "int_from_float": "not-whole-number",
    "int_parsing_size": "not-whole-number",
    "float_type": "not-number",
    "float_parsing": "not-number",
    "finite_number": "not-number",
    "bool_type": "not-yes-or-no",
    "bool_parsing": "not-yes-or-no",
    "tuple_type": "not-list",
    "dict_type": "not-table",
    "model_type": "not-table",
    "model_attributes_type": "not-table",
    "time_type": "not-time",
    "time_parsing": "not-time",
    "time_delta_type": "not-time",
    "local_time": "not-time",
    "string_too_short": "empty",
    "too_short": "empty",
    "string_too_long": "too-long",
    "too_long": "too-many",
    "greater_than": "too-small",
    "greater_than_equal": "too-small",
    "less_than": "too-large",
    "less_than_equal": "too-large",
    "enum": "not-one-of",
    "literal_error": "not-one-of",
    "missing": "key-missing",
    "extra_forbidden": "key-unknown",
    "string_pattern_mismatch": "pattern",
}

_PATTERNS = {
    "^[a-z][a-z0-9_-]": "not-id",
    "^[a-z]{2,3}": "not-language",
    "^#": "not-hue",
    "^[A-Z]$": "not-letter",
    "^[A-Z]{2}$": "not-country",
    "^(network": "not-printer",
}


def _worth_telling(details: Sequence[ErrorDetails]) -> list[ErrorDetails]:
    """The errors without those that only follow from another one."""
    mistyped = {
        (*detail["loc"][:-1], likeliest(detail["loc"][-1], _known_keys(detail["loc"][:-1])))
        for detail in details
        if detail["type"] == "extra_forbidden"
    }
    return [
        detail
        for detail in details
        # A key misspelt is told as unknown; that its right spelling is missing follows.
        if not (detail["type"] == "missing" and detail["loc"] in mistyped)
        # A list all of whose items are faulty counts as empty.
        and not (detail["type"] == "too_short" and detail["input"])
    ]


def _tell(detail: ErrorDetails, writing: Writing, findings: Findings) -> None:
    kind = _KINDS.get(detail["type"], "unfit")
    told = detail.get("ctx", {})
    # pydantic marks a faulty key of a table, and the branch of a choice, by extra steps.
    path = tuple(step for step in detail["loc"] if step != "[key]")
    written = detail["input"]
    values: dict[str, Any] = {"written": _shown(written), "key": str(path[-1]) if path else ""}
    likely = None
    if kind == "pattern":
        pattern = str(told.get("pattern", ""))
        kind = next(code for start, code in _PATTERNS.items() if pattern.startswith(start))
    elif kind == "key-unknown":
        known = _known_keys(path[:-1])
        likely = likeliest(path[-1], known)
        values["known"] = ", ".join(known)
    elif kind == "not-one-of":
        choices = str(told.get("expected", "")).replace("'", "").replace(" or ", ", ").split(", ")
        likely = likeliest(written, choices)
        values["known"] = ", ".join(choices)
    elif kind in {"too-small", "too-large", "too-long", "too-many"}:
        bounds = ("gt", "ge", "lt", "le", "max_length")
        values["limit"] = next(told[one] for one in bounds if one in told)
    elif kind == "unfit":
        values["reason"] = detail["msg"]
    findings.fault_at(kind, writing.spot(path), likely=likely, **values)


def _known_keys(path: tuple[str | int, ...]) -> list[str]:
    """The keys known in the table at ``path``, by the models' own fields."""
    model: type[BaseModel] = Centre
    for step in path:
        if isinstance(step, str):
            model = _held_by(model.model_fields[step].annotation)
    return list(model.model_fields)


def _held_by(annotation: Any) -> type[BaseModel]:  # noqa: ANN401 - annotations have no type
    """The model inside an annotation such as ``tuple[Errand, ...]`` or ``Policy``."""
    held = next((one for one in getattr(annotation, "__args__", ()) if one is not ...), annotation)
    assert isinstance(held, type)  # noqa: S101 - only models can have unknown keys
    assert issubclass(held, BaseModel)  # noqa: S101
    return held


def _shown(written: object) -> str:
    # Python refuses to write out numbers of thousands of digits.
    if isinstance(written, int) and abs(written) > 10**18:
        return "…"
    return str(written)[:60] if isinstance(written, str | int | float) else "…"
