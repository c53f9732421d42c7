"""What a centre may say of its slips, and what it can't."""

from __future__ import annotations

from pathlib import Path

import pytest

from config.errors import Fault
from config.loading import Report, check_files, load_centre, read_folder
from config.slip import ORDER

FOLDER = Path(__file__).parents[3] / "config" / "iso_omena"


def checked(lines: str) -> Report:
    """The reference centre, with these lines about its slips."""
    files = dict(read_folder(FOLDER))
    files["slip.toml"] = f"[slip]\n{lines}\n".encode()
    return check_files(files)


def only(lines: str) -> Fault:
    (fault,) = checked(lines).faults
    assert fault.file == "slip.toml"
    return fault


def test_a_centre_that_says_nothing_has_every_block_in_the_usual_order() -> None:
    slip = load_centre(FOLDER).slip
    assert slip.blocks == ORDER
    assert slip.sizes == {}


def test_texts_order_and_sizes_are_read() -> None:
    centre = checked(
        'blocks = ["number", "centre", "code"]\n'
        "sizes = { centre = 1.5 }\n"
        'footer = { fi = "Vessa on aulassa", sv = "Wc i aulan", en = "Toilets: lobby", '
        'ar = "المراحيض في البهو" }'
    ).centre
    assert centre is not None
    assert centre.slip.blocks == ("number", "centre", "code")
    assert centre.slip.sizes == {"centre": 1.5}
    assert centre.slip.footer is not None
    assert centre.slip.footer.say("en") == "Toilets: lobby"


@pytest.mark.parametrize(
    ("lines", "code", "mend"),
    [
        ('blocks = ["number", "code", "servise"]', "not-one-of", "Did you mean “service”?"),
        ('blocks = ["code"]', "slip-block-missing", "Add “number” to the list “blocks”."),
        ('blocks = ["number"]', "slip-block-missing", "Add “code” to the list “blocks”."),
        ('blocks = ["number", "code", "code"]', "listed-twice", "Take one of the two away."),
        ("sizes = { servise = 1.2 }", "not-one-of", "Did you mean “service”?"),
        ("sizes = { service = 0.5 }", "too-small", "the limit is 1."),
        ("sizes = { service = 9 }", "too-large", "the limit is 1.5"),
        ('block = ["number", "code"]', "key-unknown", "Did you mean “blocks”?"),
    ],
)
def test_what_makes_no_slip_is_told(lines: str, code: str, mend: str) -> None:
    fault = only(lines)
    assert fault.code == code
    assert mend in f"{fault.says} {fault.mend}"


def test_a_text_must_be_there_in_every_language() -> None:
    told = checked('header.fi = "Tervetuloa"').faults
    assert [one.code for one in told] == ["translation-missing"] * 3
