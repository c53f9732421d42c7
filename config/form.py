"""Says in words what has the wrong form: a value of the wrong kind, an unknown key.

pydantic finds what does not fit; here it becomes a sentence with its place and, where
one is likely, the intention.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from pydantic import BaseModel
from pydantic_core import ErrorDetails

from config.finding import Findings, Spot, likeliest

# pydantic's kinds of error that say the same thing to a person, and our word for it.
_KINDS = {
    "string_type": "not-text",
    "path_type": "not-text",
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
    "^(sqlite": "not-database",
}


def tell_form(
    details: Sequence[ErrorDetails],
    root: type[BaseModel],
    spot: Callable[[tuple[str | int, ...]], Spot],
    findings: Findings,
) -> None:
    """Turns what pydantic found into faults.

    Args:
        details: pydantic's errors.
        root: The model that was validated.
        spot: Where the value at a path stands.
        findings: Takes the faults.
    """
    for detail in _worth_telling(details, root):
        _tell(detail, root, spot, findings)


def _worth_telling(details: Sequence[ErrorDetails], root: type[BaseModel]) -> list[ErrorDetails]:
    """The errors without those that only follow from another one."""
    mistyped = {
        (*detail["loc"][:-1], likeliest(detail["loc"][-1], known_keys(root, detail["loc"][:-1])))
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


def _tell(
    detail: ErrorDetails,
    root: type[BaseModel],
    spot: Callable[[tuple[str | int, ...]], Spot],
    findings: Findings,
) -> None:
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
        known = known_keys(root, path[:-1])
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
    findings.fault_at(kind, spot(path), likely=likely, **values)


def known_keys(root: type[BaseModel], path: tuple[str | int, ...]) -> list[str]:
    """The keys known in the table at ``path``, by the models' own fields."""
    model = root
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
