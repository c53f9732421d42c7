"""The slip as dots."""

from __future__ import annotations

import random
import threading

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image, ImageChops
from support.slips import CODE, LANGUAGES, chessboard, codes_on, slip, ticket, way

from config.centre import Names
from kiosk.errors import Trouble
from printer.blocks import Number, Picture, Slip, Text
from printer.drawing import (
    DPI,
    MARGIN_MM,
    as_picture,
    draw,
    load_fonts,
    map_size,
    missing_letters,
)
from printer.qr import qr_modules

PER_MM = DPI / 25.4
WIDTHS = (576, 384)

pytestmark = pytest.mark.usefixtures("qapp")


def ink(picture: Image.Image) -> tuple[int, int, int, int]:
    """The box around everything black."""
    box = ImageChops.invert(picture.convert("L")).getbbox()
    assert box is not None
    return box


def alone(block: Number | Text | Picture, *, right_to_left: bool = False) -> Slip:
    return Slip("L142", "fi", right_to_left, (block,))


@pytest.mark.parametrize("dots", WIDTHS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_slip_is_black_and_white_as_wide_as_the_head_and_its_code_is_read(
    language: str, dots: int
) -> None:
    picture = draw(slip(ticket(language)), dots)
    assert picture.mode == "1"
    assert picture.width == dots
    assert 100 < picture.height / PER_MM < 215
    assert codes_on(picture) == [f"VUORO:{CODE}"]


@pytest.mark.parametrize("dots", WIDTHS)
def test_the_code_is_read_through_five_percent_of_noise(dots: int) -> None:
    picture = draw(slip(), dots).copy()
    dice = random.Random(7)
    for _ in range(picture.width * picture.height // 20):
        where = (dice.randrange(picture.width), dice.randrange(picture.height))
        picture.putpixel(where, 255 - picture.getpixel(where))
    assert codes_on(picture) == [f"VUORO:{CODE}"]


@pytest.mark.parametrize("dots", WIDTHS)
@pytest.mark.parametrize("number", ["L142", "M042", "W999", "K1007", "A001"])
def test_the_number_is_twenty_millimetres_high_and_fits(number: str, dots: int) -> None:
    left, top, right, bottom = ink(draw(alone(Number(number)), dots))
    assert (bottom - top) / PER_MM >= 20
    margin = round(MARGIN_MM * PER_MM)
    assert left >= margin - 1
    assert right <= dots - margin + 1


def test_figures_are_equally_wide() -> None:
    boxes = [ink(draw(alone(Number(f"L1{one}1")), 576)) for one in "0472"]
    assert len({right - left for left, _, right, _ in boxes}) == 1


def test_capitals_are_as_high_as_asked() -> None:
    _, top, _, bottom = ink(draw(alone(Text("service", "HUH", 4.8, "semi"))))
    assert (bottom - top) / PER_MM == pytest.approx(4.8, abs=0.15)


def test_arabic_stands_on_the_right() -> None:
    left, _, right, _ = ink(draw(alone(Text("x", "رقم", 4), right_to_left=True)))
    assert right > 576 - 3 * MARGIN_MM * PER_MM
    assert left > 300


def test_modules_are_whole_dots() -> None:
    picture = draw(slip()).convert("L")
    modules = qr_modules(f"VUORO:{CODE}")
    size = len(modules) * 6
    left = round(MARGIN_MM * PER_MM)
    expected = Image.new("1", (len(modules),) * 2)
    expected.putdata([0 if black else 255 for line in modules for black in line])
    expected = expected.resize((size, size)).convert("L")
    found = [
        top
        for top in range(picture.height - size)
        if picture.crop((left, top, left + size, top + size)).tobytes() == expected.tobytes()
    ]
    assert len(found) == 1


def test_codes_use_the_dense_mode_where_they_can() -> None:
    assert len(qr_modules(f"VUORO:{CODE}")) == 25
    assert len(qr_modules("https://example.org/vuoro/ä")) >= 25


def test_it_draws_on_any_thread_and_always_the_same() -> None:
    here = draw(slip()).tobytes()
    drawn: list[bytes] = []
    threads = [
        threading.Thread(target=lambda: drawn.append(draw(slip()).tobytes())) for _ in range(4)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert drawn == [here] * 4


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.text(st.sampled_from("abcäö ABC-.–قرم"), min_size=1, max_size=400), st.booleans())
def test_names_of_any_length_stay_on_the_paper(name: str, right_to_left: bool) -> None:
    if not name.strip():
        return
    picture = draw(alone(Text("x", name, 4.8, "semi"), right_to_left=right_to_left), 384)
    margin = round(MARGIN_MM * PER_MM)
    if box := ImageChops.invert(picture.convert("L")).getbbox():
        assert box[0] >= margin - 4
        assert box[2] <= 384 - margin + 4
        assert box[3] < picture.height


def test_letters_that_nothing_can_draw_are_told_with_what_to_install() -> None:
    load_fonts()
    assert missing_letters("Äö, مرحبا – 042") == ""
    lost = "\U00030000"  # a rare Chinese character, in no font of ours
    with pytest.raises(Trouble) as told:
        load_fonts({"zh": f"a{lost}b"})
    assert told.value.code == "fonts-missing"
    assert told.value.values["language"] == "zh"
    assert told.value.values["letters"] == lost
    assert "fonts-noto-core" in str(told.value.values["install"])


def test_long_service_names_wrap_and_push_the_rest_down() -> None:
    long = Names({"fi": "Mielenterveys- ja päihdepalvelujen neuvonta ja ajanvaraus"})
    assert draw(slip(ticket(service=long))).height > draw(slip()).height


@pytest.mark.parametrize("dots", WIDTHS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_slip_with_six_steps_and_a_map_is_readable_and_not_endless(
    language: str, dots: int
) -> None:
    made = slip(ticket(language), way=way(language, 6), picture=chessboard(dots))
    picture = draw(made, dots)
    assert picture.height / PER_MM < (245 if dots == 576 else 310)
    assert codes_on(picture) == [f"VUORO:{CODE}"]


@pytest.mark.parametrize("right_to_left", [False, True])
@pytest.mark.parametrize("dots", WIDTHS)
def test_a_map_is_printed_dot_for_dot_in_the_middle(dots: int, right_to_left: bool) -> None:
    picture = draw(alone(chessboard(dots), right_to_left=right_to_left), dots)
    wide, high = map_size(dots)
    left, top, right, bottom = ink(picture)
    assert (right - left, bottom - top) == (wide, high)
    assert left == dots - right
    board = picture.crop((left, top, right, bottom))
    assert list(board.convert("L").tobytes()) == [
        255 * ((x + y) % 2) for y in range(high) for x in range(wide)
    ]


def test_a_picture_of_any_width_keeps_its_dots() -> None:
    image = Image.new("1", (13, 5), 255)
    image.putpixel((0, 0), 0)
    image.putpixel((12, 4), 0)
    picture = draw(alone(as_picture(image)), 384)
    left, top, right, bottom = ink(picture)
    assert (right - left, bottom - top) == (13, 5)
    assert left == (384 - 13) // 2
    assert picture.crop((left, top, right, bottom)).tobytes() == image.tobytes()


def test_a_picture_wider_than_the_paper_is_left_out_and_the_slip_still_printed() -> None:
    made = slip(way=way(), picture=chessboard(576))
    assert codes_on(draw(made, 384)) == [f"VUORO:{CODE}"]
    assert draw(made, 384).height < draw(slip(way=way(), picture=chessboard(384)), 384).height
