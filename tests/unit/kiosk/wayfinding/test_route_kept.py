"""A plan and its graph as bytes: whole, or refused."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Callable
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from support.hospital import hospital
from support.made_buildings import make_building

from kiosk.wayfinding.graph import build_graph
from kiosk.wayfinding.keeping import MAGIC, VERSION, pack, unpack
from kiosk.wayfinding.plan import Plan

PLAN = make_building(Random(7))
KEPT = pack(PLAN, build_graph(PLAN))


def reseal(change: Callable[[bytes], bytes]) -> bytes:
    """The kept bytes with another content, and a checksum that fits."""
    content = zlib.compress(change(zlib.decompress(KEPT[14:])))
    return struct.pack("<8sHI", MAGIC, VERSION, zlib.crc32(content)) + content


def test_what_was_kept_comes_back() -> None:
    plan = hospital(2, 2, 3)
    graph = build_graph(plan)
    assert unpack(pack(plan, graph)) == (plan, graph)


@pytest.mark.parametrize(
    "damage",
    [
        lambda kept: b"",
        lambda kept: b"<osm version='0.6'/>",
        lambda kept: kept[:-1],
        lambda kept: kept + b"\0",
        lambda kept: b"v" + kept[1:],
        lambda kept: kept[:8] + struct.pack("<H", VERSION + 1) + kept[10:],
        lambda kept: kept[:200] + bytes([kept[200] ^ 1]) + kept[201:],
    ],
)
def test_damaged_bytes_are_refused(damage: Callable[[bytes], bytes]) -> None:
    with pytest.raises(ValueError, match=r"\w"):
        unpack(damage(KEPT))


@pytest.mark.parametrize(
    "change",
    [
        lambda content: content[:-8],
        lambda content: content + bytes(8),
        lambda content: b"\xff\xff\xff\xff" + content[4:],
        lambda content: b"",
        lambda content: content.replace(b'"room"', b'"rOOm"', 1),
        lambda content: content.replace(b"[[", b"[{", 1),
        lambda content: content.replace(b"false", b"12345", 1),
        lambda content: struct.pack("<I", 100_000) + b"[" * 100_000,
        lambda content: content[:-4] + b"\xff\xff\xff\xff",
    ],
)
def test_strange_content_under_a_good_seal_is_refused(change: Callable[[bytes], bytes]) -> None:
    damaged = reseal(change)
    assert zlib.decompress(damaged[14:]) != zlib.decompress(KEPT[14:])
    with pytest.raises(ValueError, match=r"\w"):
        unpack(damaged)


@given(st.data())
@settings(max_examples=60, deadline=None)
def test_any_change_of_the_content_is_refused_or_harmless(data: st.DataObject) -> None:
    """No change makes reading fail in another way than by saying that it is strange."""
    content = zlib.decompress(KEPT[14:])
    place = data.draw(st.integers(0, len(content) - 1))
    byte = data.draw(st.binary(min_size=1, max_size=1))
    try:
        plan, _ = unpack(reseal(lambda whole: whole[:place] + byte + whole[place + 1 :]))
    except ValueError:
        return
    assert isinstance(plan, Plan)
