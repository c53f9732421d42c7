"""ESC/POS bytes -> commands, as Epson's command reference describes them.

Written from the reference and not from any encoder, so that the simulator finds out when
ours is wrong. Pure; a command is read only once all its bytes are there.
"""

from __future__ import annotations

from dataclasses import dataclass

DLE, ESC, FS, GS = 0x10, 0x1B, 0x1C, 0x1D

MOST_BYTES = 4_000_000
"""A command that announces more data than this is taken for noise, bytes."""

_FIXED = {
    ESC: {
        **dict.fromkeys(b"2@LSimv<\x0c", 0),
        **dict.fromkeys(b" !%-3=?EGJKMRTUVadertu{", 1),
        **dict.fromkeys(b"$\\c", 2),
        ord("p"): 3,
        ord("W"): 8,
    },
    GS: {
        **dict.fromkeys(b":c", 0),
        **dict.fromkeys(b"!/BEHITabfhjrw", 1),
        **dict.fromkeys(b"$LPW\\", 2),
        **dict.fromkeys(b"^z", 3),
        ord("g"): 4,
    },
    FS: {
        **dict.fromkeys(b"&.", 0),
        **dict.fromkeys(b"!-CW", 1),
        **dict.fromkeys(b"Sp?", 2),
    },
    DLE: {0x04: 1, 0x05: 1},
}
"""How many bytes follow the two that name a command."""

_REAL_TIME_BYTES = {1: 3, 2: 3, 7: 2, 8: 8}
"""Bytes after ``DLE DC4``, by its function."""


@dataclass(frozen=True, slots=True)
class Command:
    """One command: ``name`` as the reference writes it, its arguments, its data.

    ``text`` carries printable bytes, ``control`` one control character, ``noise`` what no
    reference knows.
    """

    name: str
    arguments: tuple[int, ...] = ()
    data: bytes = b""


class Incomplete(Exception):  # noqa: N818 - nothing is wrong, the rest is still to come
    """The command's last bytes have not arrived."""


def read_command(buffer: bytes | bytearray) -> tuple[Command, int]:
    """The first command of a buffer and how many bytes it takes, at least one.

    Raises:
        Incomplete: when more bytes are needed; also for an empty buffer.
    """
    head = _at(buffer, 0)
    if head not in _FIXED:
        return _plain(buffer, head)
    second = _at(buffer, 1)
    fixed = _FIXED[head].get(second)
    if fixed is not None:
        name = f"{_PREFIXES[head]} {_written(second)}"
        return Command(name, tuple(_take(buffer, 2, fixed))), 2 + fixed
    reader = _READERS.get((head, second))
    if reader is None:
        return Command("noise", (head, second)), 2
    return reader(buffer)


def _plain(buffer: bytes | bytearray, head: int) -> tuple[Command, int]:
    if head < 0x20:
        return Command("control", (head,)), 1
    end = 1
    while end < len(buffer) and buffer[end] >= 0x20:
        end += 1
    return Command("text", data=bytes(buffer[:end])), end


def _at(buffer: bytes | bytearray, index: int) -> int:
    if index >= len(buffer):
        raise Incomplete
    return buffer[index]


def _take(buffer: bytes | bytearray, start: int, size: int) -> bytes:
    if start + size > len(buffer):
        raise Incomplete
    return bytes(buffer[start : start + size])


def _word(buffer: bytes | bytearray, index: int) -> int:
    return _at(buffer, index) + 256 * _at(buffer, index + 1)


def _sized(
    buffer: bytes | bytearray, name: str, arguments: tuple[int, ...], start: int, size: int
) -> tuple[Command, int]:
    if size > MOST_BYTES:
        return Command("noise", arguments), start
    return Command(name, arguments, _take(buffer, start, size)), start + size


def _raster(buffer: bytes | bytearray) -> tuple[Command, int]:
    """``GS v 0 m xL xH yL yH d…``: m magnifies, x counts bytes across, y dots down."""
    _at(buffer, 7)
    arguments = (buffer[3], _word(buffer, 4), _word(buffer, 6))
    return _sized(buffer, "GS v 0", arguments, 8, arguments[1] * arguments[2])


def _columns(buffer: bytes | bytearray) -> tuple[Command, int]:
    """``ESC * m nL nH d…``: n columns of 8 or 24 dots."""
    mode = _at(buffer, 2)
    if mode not in {0, 1, 32, 33}:
        return Command("noise", (mode,)), 3
    across = _word(buffer, 3)
    return _sized(buffer, "ESC *", (mode, across), 5, across * (3 if mode >= 32 else 1))


def _parenthesis(buffer: bytes | bytearray) -> tuple[Command, int]:
    """``GS ( X pL pH d…`` and its like: two bytes of length, then the data."""
    name = f"{_PREFIXES[buffer[0]]} ( {_written(_at(buffer, 2))}"
    return _sized(buffer, name, (), 5, _word(buffer, 3))


def _large_graphics(buffer: bytes | bytearray) -> tuple[Command, int]:
    """``GS 8 L p1 p2 p3 p4 d…``: as ``GS ( L`` with four bytes of length."""
    _at(buffer, 6)
    size = int.from_bytes(buffer[3:7], "little")
    return _sized(buffer, "GS ( L", (), 7, size)


def _cut(buffer: bytes | bytearray) -> tuple[Command, int]:
    """``GS V m`` cuts here; ``GS V m n`` with m from 65 feeds to the knife first."""
    mode = _at(buffer, 2)
    if mode < 65:
        return Command("GS V", (mode,)), 3
    return Command("GS V", (mode, _at(buffer, 3))), 4


def _bar_code(buffer: bytes | bytearray) -> tuple[Command, int]:
    """``GS k``: up to 6 the data end with NUL, above 64 their length comes first."""
    kind = _at(buffer, 2)
    if kind >= 65:
        return _sized(buffer, "GS k", (kind,), 4, _at(buffer, 3))
    return _until_nul(buffer, "GS k", (kind,), 3, 255)


def _tabs(buffer: bytes | bytearray) -> tuple[Command, int]:
    return _until_nul(buffer, "ESC D", (), 2, 32)


def _until_nul(
    buffer: bytes | bytearray, name: str, arguments: tuple[int, ...], start: int, most: int
) -> tuple[Command, int]:
    end = buffer.find(0, start, start + most + 1)
    if end < 0:
        if len(buffer) > start + most:
            return Command("noise", arguments), start
        raise Incomplete
    return Command(name, arguments, bytes(buffer[start:end])), end + 1


def _downloaded_picture(buffer: bytes | bytearray) -> tuple[Command, int]:
    """``GS * x y d…``: a picture of x times y times 8 bytes."""
    across, down = _at(buffer, 2), _at(buffer, 3)
    return _sized(buffer, "GS *", (across, down), 4, across * down * 8)


def _real_time(buffer: bytes | bytearray) -> tuple[Command, int]:
    """``DLE DC4``: was obeyed on arrival; here it only has a length."""
    size = _REAL_TIME_BYTES.get(_at(buffer, 2), 1)
    return Command("DLE DC4", tuple(_take(buffer, 2, size))), 2 + size


_PREFIXES = {DLE: "DLE", ESC: "ESC", FS: "FS", GS: "GS"}

_READERS = {
    (GS, ord("v")): _raster,
    (ESC, ord("*")): _columns,
    (ESC, ord("(")): _parenthesis,
    (GS, ord("(")): _parenthesis,
    (FS, ord("(")): _parenthesis,
    (GS, ord("8")): _large_graphics,
    (GS, ord("V")): _cut,
    (GS, ord("k")): _bar_code,
    (ESC, ord("D")): _tabs,
    (GS, ord("*")): _downloaded_picture,
    (DLE, 0x14): _real_time,
}


def _written(byte: int) -> str:
    return chr(byte) if 0x20 < byte < 0x7F else f"{byte:02x}"
