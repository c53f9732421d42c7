"""A plan and its graph as bytes, for kiosks to load without building anything.

The form: eight letters, the version, a checksum, then compressed the plan and the small parts
of the nets as JSON, followed by the nets' numbers as they lie in memory, lowest byte first.
It is a cache: made anew from the plan whenever it can't be read.
"""

from __future__ import annotations

import json
import math
import struct
import sys
import zlib
from array import array
from collections.abc import Mapping
from dataclasses import dataclass
from typing import cast

from kiosk.wayfinding.graph import Graph, Lines, Net, Passage, Ride, info_of, surfaces_of
from kiosk.wayfinding.plan import Plan
from kiosk.wayfinding.values import reader, to_value

MAGIC = b"VUOROWAY"
VERSION = 1
LARGEST = 400_000_000
"""Bytes that the content may take uncompressed."""

_HEAD = struct.Struct("<8sHI")
_LENGTH = struct.Struct("<I")
_COLUMNS = (
    ("x", "d"), ("y", "d"), ("level", "d"),
    ("near.first", "I"), ("near.to", "I"), ("near.metres", "f"),
    ("beside.first", "I"), ("beside.to", "I"), ("beside.metres", "f"),
)  # fmt: skip


@dataclass(frozen=True)
class _Kept:
    """What of a net stands in the JSON; columns by their number of items."""

    speed: float
    sizes: tuple[int, ...]
    passages: Mapping[str, tuple[Passage, ...]]
    rides: Mapping[str, tuple[Ride, ...]]
    outlets: Mapping[str, int]
    bypasses: Mapping[str, tuple[int, ...]]
    spots: Mapping[str, int]


@dataclass(frozen=True)
class _Whole:
    plan: Plan
    nets: tuple[_Kept, _Kept]


def pack(plan: Plan, graph: Graph) -> bytes:
    """The plan and its graph as bytes that ``unpack`` reads."""
    nets = (graph.person, graph.wheelchair)
    whole = _Whole(plan, (_kept(nets[0]), _kept(nets[1])))
    written = json.dumps(to_value(whole), ensure_ascii=False, separators=(",", ":")).encode()
    columns = b"".join(_bytes(one) for net in nets for one in _columns(net))
    content = zlib.compress(_LENGTH.pack(len(written)) + written + columns, 1)
    return _HEAD.pack(MAGIC, VERSION, zlib.crc32(content)) + content


def unpack(data: bytes) -> tuple[Plan, Graph]:
    """The plan and its graph.

    Raises:
        ValueError: These are not the bytes that ``pack`` of this version made.
    """
    content = _content(data)
    (length,) = _LENGTH.unpack_from(content)
    low = _LENGTH.size + length
    try:
        value = json.loads(content[_LENGTH.size : low])
        whole = cast("_Whole", reader(_Whole)(value))
    except (RecursionError, UnicodeDecodeError) as error:
        raise ValueError("no plan") from error
    rest = memoryview(content)[low:]
    person, rest = _net(whole.nets[0], rest)
    wheelchair, rest = _net(whole.nets[1], rest)
    if len(rest):
        raise ValueError("more numbers than told")
    plan = whole.plan
    return plan, Graph(person, wheelchair, surfaces_of(plan), info_of(plan))


def _content(data: bytes) -> bytes:
    if len(data) < _HEAD.size:
        raise ValueError("too short")
    magic, version, checksum = _HEAD.unpack_from(data)
    if magic != MAGIC or version != VERSION:
        raise ValueError("not a plan of this version")
    body = data[_HEAD.size :]
    if zlib.crc32(body) != checksum:
        raise ValueError("damaged")
    opener = zlib.decompressobj()
    try:
        content = opener.decompress(body, LARGEST)
    except zlib.error as error:
        raise ValueError("damaged") from error
    if opener.unconsumed_tail or not opener.eof or len(content) < _LENGTH.size:
        raise ValueError("too long or too short")
    return content


def _columns(net: Net) -> tuple[array[int] | array[float], ...]:
    near, beside = net.near, net.beside
    return (
        net.x, net.y, net.level, near.first, near.to, near.metres,
        beside.first, beside.to, beside.metres,
    )  # fmt: skip


def _bytes(column: array[int] | array[float]) -> bytes:
    if sys.byteorder == "big":
        column = column[:]
        column.byteswap()
    return column.tobytes()


def _kept(net: Net) -> _Kept:
    return _Kept(
        net.speed,
        tuple(len(one) for one in _columns(net)),
        {str(node): some for node, some in net.passages.items()},
        {str(node): some for node, some in net.rides.items()},
        {str(node): outer for node, outer in net.outlets.items()},
        net.bypasses,
        net.spots,
    )


def _net(kept: _Kept, data: memoryview) -> tuple[Net, memoryview]:
    """A net, and the bytes behind it."""
    if len(kept.sizes) != len(_COLUMNS):
        raise ValueError("not the columns of a net")
    columns: dict[str, array[float]] = {}
    for (name, code), size in zip(_COLUMNS, kept.sizes, strict=True):
        column: array[float] = array(code)
        width = size * column.itemsize
        if size < 0 or width > len(data):
            raise ValueError("fewer numbers than told")
        column.frombytes(data[:width])
        if sys.byteorder == "big":
            column.byteswap()
        if code != "I" and not math.isfinite(sum(column)):
            raise ValueError("not a number")
        columns[name], data = column, data[width:]
    nodes = len(columns["x"])
    net = Net(
        speed=kept.speed,
        x=columns["x"],
        y=columns["y"],
        level=columns["level"],
        near=_lines(columns, "near", nodes),
        beside=_lines(columns, "beside", nodes),
        passages={_node(at, nodes): some for at, some in kept.passages.items()},
        rides={_node(at, nodes): some for at, some in kept.rides.items()},
        outlets={_node(at, nodes): outer for at, outer in kept.outlets.items()},
        bypasses=kept.bypasses,
        spots=kept.spots,
    )
    _check(net, nodes)
    return net, data


def _node(written: str, nodes: int) -> int:
    number = int(written)
    if not 0 <= number < nodes:
        raise ValueError("a node that is not there")
    return number


def _lines(columns: Mapping[str, array[float]], name: str, nodes: int) -> Lines:
    first = cast("array[int]", columns[f"{name}.first"])
    to = cast("array[int]", columns[f"{name}.to"])
    metres = columns[f"{name}.metres"]
    sound = len(first) == nodes + 1 and len(to) == len(metres) and first[-1] == len(to)
    if not sound or first[0] != 0 or sorted(first) != first.tolist():
        raise ValueError("lines of another net")
    if to and (max(to) >= nodes or min(metres) < 0):
        raise ValueError("a line to nowhere")
    return Lines(first, to, metres)


def _check(net: Net, nodes: int) -> None:
    ends = [one.to for some in net.passages.values() for one in some]
    ends.extend(one.to for some in net.rides.values() for one in some)
    ends.extend(end for some in net.bypasses.values() for end in some)
    ends.extend((*net.outlets.values(), *net.spots.values()))
    if len(net.y) != nodes or len(net.level) != nodes or net.speed <= 0:
        raise ValueError("not a net")
    if ends and not 0 <= min(ends) <= max(ends) < nodes:
        raise ValueError("a node that is not there")
