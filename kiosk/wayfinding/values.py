"""Frozen dataclasses as plain JSON values and back, each field checked against its type.

A dataclass becomes the list of its fields in their order. What comes back is either of the
declared types throughout or a ``ValueError``; nothing is ever executed.
"""

from __future__ import annotations

import math
import types
import typing
from collections.abc import Callable, Mapping
from dataclasses import fields, is_dataclass
from enum import StrEnum
from functools import cache

Reader = Callable[[object], object]


def to_value(one: object) -> object:
    """What JSON can hold of a dataclass, a tuple, a mapping or a plain value."""
    if is_dataclass(one) and not isinstance(one, type):
        return [to_value(getattr(one, each.name)) for each in fields(one)]
    if isinstance(one, tuple):
        return [to_value(each) for each in one]
    if isinstance(one, Mapping):
        return {key: to_value(each) for key, each in one.items()}
    return one


@cache
def reader(kind: object) -> Reader:
    """What makes a value of a type from what ``to_value`` gave; it raises ``ValueError``."""
    origin, inner = typing.get_origin(kind), typing.get_args(kind)
    if origin is tuple:
        return _tuple(inner)
    if origin is Mapping:
        return _mapping(reader(inner[1]))
    if origin in {typing.Union, types.UnionType}:
        return _optional(reader(next(one for one in inner if one is not types.NoneType)))
    if isinstance(kind, type) and is_dataclass(kind):
        return _dataclass(kind)
    if isinstance(kind, type) and issubclass(kind, StrEnum):
        return kind
    if kind is float:
        return _float
    if kind in {str, bool, int}:
        return _plain(typing.cast("type", kind))
    message = f"no reader for {kind}"
    raise TypeError(message)


def _plain(kind: type) -> Reader:
    def read(value: object) -> object:
        if type(value) is not kind:
            message = f"not of type {kind.__name__}"
            raise ValueError(message)
        return value

    return read


def _float(value: object) -> float:
    if type(value) not in {float, int} or not math.isfinite(typing.cast("float", value)):
        raise ValueError("no number")
    return float(typing.cast("float", value))


def _optional(read_one: Reader) -> Reader:
    return lambda value: None if value is None else read_one(value)


def _list(value: object) -> list[object]:
    if not isinstance(value, list):
        raise ValueError("no list")
    return value


def _tuple(inner: tuple[object, ...]) -> Reader:
    if len(inner) == 2 and inner[1] is ...:
        read_one = reader(inner[0])
        return lambda value: tuple([read_one(one) for one in _list(value)])
    readers = [reader(one) for one in inner]

    def read(value: object) -> object:
        parts = _list(value)
        if len(parts) != len(readers):
            raise ValueError("a list of another length")
        return tuple([one(part) for one, part in zip(readers, parts, strict=True)])

    return read


def _mapping(read_one: Reader) -> Reader:
    def read(value: object) -> object:
        if not isinstance(value, dict):
            raise ValueError("no mapping")
        return {key: read_one(one) for key, one in value.items()}

    return read


def _dataclass(kind: type) -> Reader:
    hints = typing.get_type_hints(kind)
    readers = [reader(hints[one.name]) for one in fields(kind)]

    def read(value: object) -> object:
        parts = _list(value)
        if len(parts) != len(readers):
            message = f"not a {kind.__name__}"
            raise ValueError(message)
        return kind(*[one(part) for one, part in zip(readers, parts, strict=True)])

    return read
