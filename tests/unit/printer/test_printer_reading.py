"""The simulator's reader of ESC/POS."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from printer.job import library
from printer.reading import Command, Incomplete, read_command


def commands(data: bytes) -> list[Command]:
    """All complete commands of a stream."""
    found, buffer = [], bytearray(data)
    while buffer:
        try:
            command, size = read_command(buffer)
        except Incomplete:
            break
        assert size > 0
        found.append(command)
        del buffer[:size]
    return found


@pytest.mark.parametrize(
    ("data", "name", "arguments", "kept"),
    [
        (b"\x1b@", "ESC @", (), b""),
        (b"hello", "text", (), b"hello"),
        (b"\n", "control", (10,), b""),
        (b"\x1bt\x10", "ESC t", (16,), b""),
        (b"\x1bp\x00\x32\x32", "ESC p", (0, 50, 50), b""),
        (b"\x1bD\x08\x10\x00", "ESC D", (), b"\x08\x10"),
        (b"\x1dv0\x00\x02\x00\x02\x00abcd", "GS v 0", (0, 2, 2), b"abcd"),
        (b"\x1b*\x21\x02\x00abcdef", "ESC *", (33, 2), b"abcdef"),
        (b"\x1b*\x00\x02\x00ab", "ESC *", (0, 2), b"ab"),
        (b"\x1d(k\x04\x00\x31\x41\x32\x00", "GS ( k", (), b"\x31\x41\x32\x00"),
        (b"\x1d8L\x02\x00\x00\x00\x30\x32", "GS ( L", (), b"02"),
        (b"\x1dV\x00", "GS V", (0,), b""),
        (b"\x1dVB\x00", "GS V", (66, 0), b""),
        (b"\x1dr\x01", "GS r", (1,), b""),
        (b"\x1dk\x04CODE\x00", "GS k", (4,), b"CODE"),
        (b"\x1dkI\x03abc", "GS k", (73,), b"abc"),
        (b"\x1d*\x01\x01abcdefgh", "GS *", (1, 1), b"abcdefgh"),
        (b"\x10\x04\x01", "DLE 04", (1,), b""),
        (b"\x10\x14\x08\x01\x03\x14\x01\x06\x02\x08", "DLE DC4", (8, 1, 3, 20, 1, 6, 2, 8), b""),
        (b"\x1b\x7f", "noise", (27, 127), b""),
        (b"\x1b*\x09", "noise", (9,), b""),
        (b"\x1dk\x04" + b"A" * 300, "noise", (4,), b""),
        (b"\x1dv0\x00\xff\xff\xff\xff", "noise", (0, 65535, 65535), b""),
    ],
)
def test_commands_are_read_as_the_reference_says(
    data: bytes, name: str, arguments: tuple[int, ...], kept: bytes
) -> None:
    command, size = read_command(data)
    assert (command.name, command.arguments, command.data) == (name, arguments, kept)
    if name != "noise":
        assert size == len(data)
        if name != "text":
            for end in range(len(data)):
                with pytest.raises(Incomplete):
                    read_command(data[:end])


@given(st.binary(max_size=400))
def test_no_noise_breaks_it_and_it_always_moves_on(noise: bytes) -> None:
    commands(noise)


@given(st.binary(max_size=200), st.integers(0, 200))
def test_what_is_read_does_not_depend_on_how_it_arrived(data: bytes, cut: int) -> None:
    buffer, found = bytearray(), []
    for part in (data[:cut], data[cut:]):
        buffer += part
        while True:
            try:
                command, size = read_command(buffer)
            except Incomplete:
                break
            found.append(command)
            del buffer[:size]
    whole = commands(data)

    def joined(some: list[Command]) -> list[Command]:
        """Text that arrived in two parts is two commands; what it says is the same."""
        result: list[Command] = []
        for one in some:
            if result and one.name == result[-1].name == "text":
                result[-1] = Command("text", data=result[-1].data + one.data)
            else:
                result.append(one)
        return result

    assert joined(found) == joined(whole)


def test_everything_that_python_escpos_sends_is_understood() -> None:
    printer = library().Dummy(profile="TM-T20II")
    printer.hw("INIT")
    printer.set(align="center", bold=True, underline=1, width=2, height=2, custom_size=True)
    printer.textln("Hyvää päivää")
    printer.qr("VUORO:ABC", native=True, size=6)
    printer.barcode("4006381333931", "EAN13")
    printer.line_spacing(40)
    printer.print_and_feed(3)
    printer.cut()
    assert "noise" not in {one.name for one in commands(printer.output)}
    assert sum(len(one.data) for one in commands(printer.output)) > 20
