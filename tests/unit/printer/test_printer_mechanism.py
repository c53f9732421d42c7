"""What the simulated head puts on paper."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageChops
from support.slips import codes_on

from printer.job import cut_bytes, library, picture_bytes
from printer.mechanism import Mechanism
from printer.reading import Incomplete, read_command


def printed(data: bytes, dots: int = 384) -> Image.Image:
    """The paper that a stream makes, uncut."""
    head, buffer, strips = Mechanism(dots), bytearray(data), []
    while buffer:
        try:
            command, size = read_command(buffer)
        except Incomplete:
            break
        strips += list(head.execute(command))
        del buffer[:size]
    paper = Image.new("L", (dots, sum(one.height for one in strips)), 255)
    top = 0
    for strip in strips:
        assert strip.width == dots
        paper.paste(strip, (0, top))
        top += strip.height
    return paper


def ink(paper: Image.Image) -> tuple[int, int, int, int]:
    box = ImageChops.invert(paper).getbbox()
    assert box is not None
    return box


def chequered(width: int = 200, height: int = 1000) -> Image.Image:
    picture = Image.new("1", (width, height), 1)
    for top in range(0, height, 40):
        picture.paste(0, (top % width, top, top % width + 17, top + 13))
    return picture


@pytest.mark.parametrize("impl", ["bitImageRaster", "graphics"])
def test_pictures_come_out_dot_for_dot(impl: str) -> None:
    picture = chequered(384)
    printer = library().Dummy(profile="TM-T20II")
    printer.image(picture, impl=impl)
    assert printed(printer.output).tobytes() == picture.convert("L").tobytes()


def test_column_pictures_come_out_too() -> None:
    picture = chequered(200, 48)
    printer = library().Dummy(profile="TM-T20II")
    printer.image(picture, impl="bitImageColumn")
    paper = printed(printer.output)
    first = paper.crop((0, 0, 200, 24))
    assert first.tobytes() == picture.convert("L").crop((0, 0, 200, 24)).tobytes()


def test_our_own_jobs_come_out_dot_for_dot() -> None:
    picture = chequered(384)
    assert printed(picture_bytes(picture) + cut_bytes()).tobytes() == picture.convert("L").tobytes()


def test_low_density_pictures_are_stretched() -> None:
    data = b"\x1dv0\x03\x01\x00\x02\x00\x80\x00"
    assert ink(printed(data)) == (0, 0, 2, 2)


def test_text_is_aligned_grown_and_reversed() -> None:
    left = ink(printed(b"\x1ba\x00HHH\n"))
    right = ink(printed(b"\x1ba\x02HHH\n"))
    large = ink(printed(b"\x1d!\x11HHH\n"))
    assert right[0] - left[0] == 384 - 36
    assert large[2] - large[0] > 1.8 * (left[2] - left[0])
    assert large[3] - large[1] > 1.8 * (left[3] - left[1])
    dark = printed(b"\x1dB\x01HHH\n")
    assert dark.histogram()[0] > 3 * 12 * 24 / 2


def test_small_bold_and_underlined_text_differ() -> None:
    papers = {
        printed(how + b"Abc\n").tobytes()
        for how in (b"", b"\x1bM\x01", b"\x1bE\x01", b"\x1b-\x01", b"\x1b!\x39", b"\x1b3\x50")
    }
    assert len(papers) == 6


def test_code_pages_print_their_own_letters() -> None:
    western = printed(b"\x1bt\x10\xe4\n")
    assert western.tobytes() != printed(b"\x1bt\x00\xe4\n").tobytes()
    assert western.tobytes() == printed(b"\x1bt\x02\x84\n").tobytes()


def test_long_lines_wrap_and_feeds_move_the_paper() -> None:
    assert printed(b"H" * 33 + b"\n").height == 2 * printed(b"H" * 32 + b"\n").height
    assert printed(b"\x1bJ\x64").height == 100
    assert printed(b"\x1bd\x03").height == 3 * 34
    assert printed(b"H\r").height == 0


def test_native_codes_are_read() -> None:
    printer = library().Dummy(profile="TM-T20II")
    printer.qr("VUORO:ABC", native=True, size=6)
    assert codes_on(printed(printer.output)) == ["VUORO:ABC"]


def test_initialising_forgets_everything_set() -> None:
    assert printed(b"\x1ba\x02\x1d!\x11\x1b@H\n").tobytes() == printed(b"H\n").tobytes()


@settings(max_examples=150, deadline=None)
@given(
    st.lists(
        st.one_of(
            st.binary(max_size=40),
            st.sampled_from(
                [b"\x1b@", b"\x1d(k", b"\x1d(L", b"\x1dv0", b"\x1b*", b"\x1ba\x01", b"\x1d!\x77"]
            ),
        ),
        max_size=12,
    ).map(b"".join)
)
def test_noise_makes_a_mess_but_never_a_fault(noise: bytes) -> None:
    assert printed(noise).width == 384
