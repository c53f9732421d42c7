"""Every kind of wrong form is told with file, line, sentence and, where likely, intention."""

from __future__ import annotations

import os
from decimal import Decimal
from pathlib import Path

import pytest
from pydantic import BaseModel, ValidationError

from config.errors import CentreFaults
from config.finding import Findings, Spot
from config.form import tell_form
from config.loading import check_folder, load_centre, load_files, read_folder
from config.writing import Writing

CASES = [
    # file, what stands there, what is written instead, code, where, says, mends
    (
        "services.toml", 'operator = "HUS"', 'operatr = "HUS"',
        "key-unknown", "services.lab.operatr",
        "There is no setting named “operatr” here.", "Did you mean “operator”?",
    ),
    (
        "screens.toml", "viewing_mm = 600", "viewing_mm = 600\nxyzzy = 1",
        "key-unknown", "kiosks.kiosk-2.geometry.xyzzy",
        "There is no setting named “xyzzy” here.",
        "Known here: width_mm, height_mm, lower_edge_mm, viewing_mm.",
    ),
    (
        "services.toml", 'id = "blood_test"', 'id = "blood_test"\nextra = 1',
        "key-unknown", "services.lab.errands.blood_test.extra",
        "There is no setting named “extra” here.", "Known here: id, name.",
    ),
    (
        "centre.toml", 'country = "FI"', 'country = "FI"\nlanguagse = []',
        "key-unknown", "languagse",
        "There is no setting named “languagse” here.", "Did you mean “languages”?",
    ),
    (
        "services.toml", 'hours = "Mo-Fr 06:45-16:00; Jun 19-25 Fr off; Dec 24 off; PH off"\n', "",
        "key-missing", "services.lab.hours",
        "“hours” is missing.", "Add a line that begins with “hours =”.",
    ),
    (
        "services.toml", 'operator = "HUS"', "operator = 3",
        "not-text", "services.lab.operator", "This has to be text.", "Put it in quotes.",
    ),
    (
        "services.toml", "numbers_from_minutes = 20", 'numbers_from_minutes = "soon"',
        "not-whole-number", "services.lab.numbers_from_minutes",
        "This has to be a whole number.", "Write digits only, without quotes.",
    ),
    (
        "screens.toml", "width_mm = 708", 'width_mm = "wide"',
        "not-number", "kiosks.kiosk-2.geometry.width_mm",
        "This has to be a number.", "Write digits, with a point for decimals and without quotes.",
    ),
    (
        "services.toml", "discreet = true", 'discreet = "maybe"',
        "not-yes-or-no", "services.mental.discreet",
        "This has to be true or false.", "Write true or false, without quotes.",
    ),
    (
        "desks.toml", 'services = ["kela"]', 'services = "kela"',
        "not-list", "profiles.kela.services",
        "This has to be a list.", "Put it in square brackets, or write [[…]] above each part.",
    ),
    (
        "services.toml", "numbers_from_minutes = 20", "numbers_from_minutes = 20\npublic_name = 3",
        "not-table", "services.lab.public_name",
        "This has to be a group of settings.",
        'Write one line for each, such as name.en = "Library".',
    ),
    (
        "centre.toml", 'day_starts = "04:00"', 'day_starts = "early"',
        "not-time", "day_starts",
        "“early” is not a time of day.", 'Write it in quotes, such as "15:30".',
    ),
    (
        "services.toml", "numbers_from_minutes = 20", "last_number_at = 15",
        "not-time", "services.lab.last_number_at",
        "“15” is not a time of day.", 'Write it in quotes, such as "15:30".',
    ),
    (
        "services.toml", "numbers_from_minutes = 20", 'last_number_at = "15:00Z"',
        "not-time", "services.lab.last_number_at",
        "“15:00Z” is not a time of day.", 'Write it in quotes, such as "15:30".',
    ),
    (
        "desks.toml", 'services = ["kela"]', "services = []",
        "empty", "profiles.kela.services", "This is empty.", "Write at least one thing here.",
    ),
    (
        "centre.toml", 'name.en = "Library"', 'name.en = " "',
        "empty", "places.library.name.en", "This is empty.", "Write at least one thing here.",
    ),
    (
        "centre.toml", 'name.en = "Library"', f'name.en = "{"x" * 401}"',
        "too-long", "places.library.name.en",
        "The text is longer than 400 characters.", "Shorten it.",
    ),
    (
        "services.toml", "busiest_day = 0",
        "errands = [" + ", ".join(f'{{ id = "e{n}", name.fi = "x" }}' for n in range(7)) + "]",
        "too-many", "services.library.errands",
        "There are more than 6 here.", "Take some away.",
    ),
    (
        "services.toml", "numbers_from_minutes = 20", "numbers_from_minutes = -1",
        "too-small", "services.lab.numbers_from_minutes",
        "“-1” is too small: the limit is 0.", "Choose a larger number.",
    ),
    (
        "screens.toml", "width_mm = 708", "width_mm = 20",
        "too-small", "kiosks.kiosk-2.geometry.width_mm",
        "“20” is too small: the limit is 20.", "Choose a larger number.",
    ),
    (
        "services.toml", "numbers_from_minutes = 20", "numbers_from_minutes = 2000",
        "too-large", "services.lab.numbers_from_minutes",
        "“2000” is too large: the limit is 180.", "Choose a smaller number.",
    ),
    (
        "services.toml", 'mode = "queue"', 'mode = "queu"',
        "not-one-of", "services.kela.mode", "“queu” is not one of the choices.",
        "Did you mean “queue”?",
    ),
    (
        "screens.toml", 'lab-1 = "left"', 'lab-1 = "up"',
        "not-one-of", "lobbies.lobby-1.arrows.lab-1", "“up” is not one of the choices.",
        "Choose one of these: left, right, ahead, back.",
    ),
    (
        "desks.toml", 'id = "kela-1"', 'id = "Kela 1"',
        "not-id", "desks.Kela 1.id", "“Kela 1” can't be an id.",
        "Begin with a small letter a-z; then small letters, digits, - and _, at most 40 in all.",
    ),
    (
        "screens.toml", 'lab-1 = "left"', '"lab 1" = "left"',
        "not-id", "lobbies.lobby-1.arrows.lab 1", "“lab 1” can't be an id.",
        "Begin with a small letter a-z; then small letters, digits, - and _, at most 40 in all.",
    ),
    (
        "centre.toml", 'name.en = "Library"', 'name.en = "Library"\nname.English = "Library"',
        "not-language", "places.library.name.English", "“English” is not a language tag.",
        "Write a tag such as fi, sv or en.",
    ),
    (
        "services.toml", 'hue = "#9C1D36"', 'hue = "red"',
        "not-hue", "services.lab.hue", "“red” is not a colour.",
        'Write # and six digits from 0-9 and A-F, such as "#035391".',
    ),
    (
        "services.toml", 'letter = "L"', 'letter = "l"',
        "not-letter", "series.lab.letter", "“l” is not a capital letter.",
        "Choose one letter from A to Z.",
    ),
    (
        "centre.toml", 'country = "FI"', 'country = "Finland"',
        "not-country", "country", "“Finland” is not a country code.",
        'Write two capital letters, such as "FI".',
    ),
    (
        "screens.toml", "network://127.0.0.1:9100", "127.0.0.1",
        "not-printer", "kiosks.kiosk-1.printer", "“127.0.0.1” is not a printer's address.",
        "Begin with network://, usb://, serial://, file:// or cups://.",
    ),
]  # fmt: skip


@pytest.mark.parametrize(
    ("file", "old", "new", "code", "where", "says", "mend"), CASES, ids=[c[3] + c[4] for c in CASES]
)
def test_it_is_told_where_it_stands(spoilt, file, old, new, code, where, says, mend) -> None:
    line = spoilt.replace(file, old, new)

    faults = [fault for fault in spoilt.check().faults if fault.code == code]

    assert len(faults) == 1
    fault = faults[0]
    assert (fault.file, fault.says, fault.mend) == (file, says, mend)
    assert fault.where == where
    text = (spoilt.folder / file).read_text(encoding="utf-8").splitlines()
    last = where.rpartition(".")[2].replace("Kela 1", "id")
    if code == "key-missing":
        assert text[fault.line - 1].startswith("[[services]]")
    else:
        assert last in text[fault.line - 1]
        assert line <= fault.line <= line + 1


def test_a_sound_reference_needs_no_second_fault(spoilt) -> None:
    spoilt.replace("services.toml", 'operator = "HUS"', 'operatr = "HUS"')

    # "operator is missing" would say the same thing twice.
    assert spoilt.codes() == ["key-unknown"]


def test_form_and_references_are_told_at_once(spoilt) -> None:
    spoilt.replace("services.toml", 'icon = "lab.svg"', 'icon = "lab.svg"\nwrong = 1')
    spoilt.replace("services.toml", 'hours = "Mo-Fr 08:00-20:00', 'hours = "Monday 08:00-20:00')
    spoilt.replace("desks.toml", 'profile = "kela"', 'profile = "kella"')
    spoilt.replace("centre.toml", 'country = "FI"', 'country = "fi"')
    spoilt.replace("centre.toml", 'name.sv = "Bibliotek"\n', "")

    with pytest.raises(CentreFaults) as caught:
        load_centre(spoilt.folder)

    told = [(fault.file, fault.code) for fault in caught.value.faults]
    assert told == [
        ("centre.toml", "not-country"),
        ("centre.toml", "translation-missing"),
        ("desks.toml", "unknown-profiles"),
        ("services.toml", "hours"),
        ("services.toml", "key-unknown"),
    ]
    assert str(caught.value).count("\n") == 4
    assert "services.toml:" in str(caught.value)


def test_a_part_left_out_for_its_form_makes_nothing_else_wrong(spoilt) -> None:
    # Without lobby-2 nobody would show Kela's calls; but lobby-2 is there, only misspelt.
    spoilt.replace(
        "screens.toml", 'services = ["health", "mental"', 'servcies = ["health", "mental"'
    )
    spoilt.replace("desks.toml", 'id = "lab"\nservices', 'id = "lab"\nserves')

    assert spoilt.codes() == ["key-unknown", "key-unknown"]


def test_a_part_with_misspelt_keys_is_checked_as_it_was_meant(spoilt) -> None:
    spoilt.replace("services.toml", 'operator = "HUS"', 'operatr = "HUS"\nwrong = 1')
    spoilt.replace("services.toml", 'id = "ecg"\nname.fi', 'id = "ecg"\nnmae.fi')
    spoilt.replace("services.toml", 'icon = "lab.svg"', 'icon = "labb.svg"')

    told = {(fault.code, fault.where) for fault in spoilt.check().faults}
    assert told == {
        ("key-unknown", "services.lab.operatr"),
        ("key-unknown", "services.lab.wrong"),
        ("key-unknown", "services.lab.errands.ecg.nmae"),
        ("translation-missing", "services.lab.errands.ecg.name"),
        ("icon-missing", "services.lab.icon"),
    }


def test_missing_basics_are_told_in_the_main_file(spoilt) -> None:
    spoilt.replace("centre.toml", 'id = "iso_omena"\n', "")
    spoilt.replace("centre.toml", 'languages = ["fi", "sv", "en", "ar"]\n', "")

    faults = spoilt.check().faults
    assert [(one.file, one.line, one.where, one.code) for one in faults] == [
        ("centre.toml", None, "id", "key-missing"),
        ("centre.toml", None, "languages", "key-missing"),
    ]


def test_no_services_at_all(spoilt) -> None:
    (spoilt.folder / "services.toml").write_text("services = []\n")

    assert "empty" in spoilt.codes()


def test_all_services_faulty_is_not_also_called_empty(spoilt) -> None:
    (spoilt.folder / "services.toml").write_text("services = [1]\n")

    assert "empty" not in spoilt.codes()
    assert "not-table" in spoilt.codes()


@pytest.mark.parametrize("written", ["services = 3\n", "[services]\nlab = 1\n", "services = [3]\n"])
def test_a_list_that_is_none(spoilt, written) -> None:
    (spoilt.folder / "services.toml").write_text(written)

    fault = next(one for one in spoilt.check().faults if one.file == "services.toml")
    assert fault.code in {"not-list", "not-table"}
    assert fault.line == 1


@pytest.mark.parametrize("digits", ["0x" + "F" * 5000, "1e300", "nan", "9" * 18, "9" * 40])
def test_absurd_numbers(spoilt, digits) -> None:
    spoilt.replace("services.toml", "numbers_from_minutes = 20", f"numbers_from_minutes = {digits}")

    assert spoilt.only_fault().where == "services.lab.numbers_from_minutes"


def test_what_pydantic_says_otherwise_is_passed_on() -> None:
    # A kind of error that no option has yet, and no sentence of ours covers.
    class Priced(BaseModel):
        price: Decimal

    with pytest.raises(ValidationError) as caught:
        Priced.model_validate({"price": "much"})
    findings = Findings()
    spot = Spot("x.toml", 3, "price")
    tell_form(caught.value.errors(include_url=False), Priced, lambda _: spot, findings)

    (fault,) = findings.faults
    assert str(fault) == (
        "x.toml:3: price: This does not fit here: Input should be a valid decimal. "
        "Write it as in the reference centre."
    )


def test_a_path_that_leads_nowhere_still_has_a_name() -> None:
    assert Writing("here").name(("kiosks", 0, "name", "fi")) == "kiosks.1.name.fi"
    assert Writing("here").spot(("kiosks", 0)) == Spot("here", None, "kiosks.1")


# Files and folders


def test_broken_toml_names_the_line(spoilt) -> None:
    line = spoilt.replace("desks.toml", 'id = "kela-2"', 'id = "kela-2')

    fault = spoilt.only_fault()
    assert (fault.file, fault.line, fault.code) == ("desks.toml", line, "toml-broken")
    assert "This is not TOML" in fault.says
    assert "line" not in fault.says


def test_toml_that_breaks_off_names_the_last_line(spoilt) -> None:
    spoilt.append("desks.toml", 'x = """\nabc')

    fault = spoilt.only_fault()
    assert fault.code == "toml-broken"
    assert fault.line == (spoilt.folder / "desks.toml").read_text().count("\n") + 1


def test_a_number_of_thousands_of_digits(spoilt) -> None:
    spoilt.append("desks.toml", "x = " + "9" * 5000)

    fault = spoilt.only_fault()
    assert (fault.code, fault.line) == ("toml-broken", None)


def test_lists_without_end(spoilt) -> None:
    spoilt.append("desks.toml", "x = " + "[" * 100_000)

    assert spoilt.only_fault().code == "toml-too-deep"


def test_wrong_encoding_names_the_line(spoilt) -> None:
    path = spoilt.folder / "services.toml"
    path.write_bytes(path.read_text(encoding="utf-8").replace("é", "e").encode("utf-16"))
    (spoilt.folder / "screens.toml").write_bytes(b'# ok\n# caf\xe9\nid = "x"\n')

    told = {(one.file, one.line) for one in spoilt.check().faults if one.code == "not-utf-8"}
    assert told == {("services.toml", 1), ("screens.toml", 2)}


def test_a_byte_order_mark_does_not_matter(spoilt) -> None:
    path = spoilt.folder / "centre.toml"
    path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes())

    assert spoilt.check().faults == ()


def test_a_key_in_two_files(spoilt) -> None:
    spoilt.append("desks.toml", "")
    path = spoilt.folder / "desks.toml"
    path.write_text('\ncountry = "SE"\n' + path.read_text(encoding="utf-8"), encoding="utf-8")

    fault = spoilt.only_fault()
    assert (fault.file, fault.line, fault.code) == ("desks.toml", 2, "key-twice")
    assert "centre.toml" in fault.says


def test_a_list_over_several_files_is_one_list(spoilt) -> None:
    text = (spoilt.folder / "desks.toml").read_text(encoding="utf-8")
    head, mark, rest = text.partition('[[desks]]\nid = "lab-1"')
    (spoilt.folder / "desks.toml").write_text(head, encoding="utf-8")
    (spoilt.folder / "more.toml").write_text("\n\n" + mark + rest, encoding="utf-8")
    assert spoilt.check().faults == ()

    spoilt.replace("more.toml", 'profile = "lab"', 'profile = "lba"')
    fault = spoilt.only_fault()
    assert (fault.file, fault.line, fault.where) == ("more.toml", 6, "desks.lab-1.profile")


def test_a_missing_folder(tmp_path: Path) -> None:
    with pytest.raises(CentreFaults) as caught:
        load_centre(tmp_path / "nowhere")
    fault = caught.value.faults[0]
    assert (fault.code, fault.file, fault.line) == (
        "folder-missing",
        str(tmp_path / "nowhere"),
        None,
    )
    assert str(fault).endswith("nowhere: This folder does not exist. "
                               "Give the path of the folder with centre.toml.")  # fmt: skip


def test_a_file_instead_of_a_folder() -> None:
    assert check_folder(__file__).faults[0].code == "folder-is-file"


def test_a_folder_that_is_no_centre(tmp_path: Path) -> None:
    (tmp_path / "big.bin").write_bytes(b"x")
    with pytest.raises(CentreFaults, match=r"no centre\.toml"):
        read_folder(tmp_path)
    with pytest.raises(CentreFaults, match=r"version 3: There is no centre\.toml"):
        load_files({"big.bin": b"x"}, where="version 3")


def test_unreadable_files_and_folders(spoilt, monkeypatch) -> None:
    # Root may read everything, so the refusal is put where the world begins.
    real = Path.read_bytes

    def refuse(path: Path) -> bytes:
        if path.name == "desks.toml":
            raise PermissionError(13, "Permission denied", str(path))
        return real(path)

    monkeypatch.setattr(Path, "read_bytes", refuse)
    fault = next(one for one in spoilt.check().faults if one.code == "file-unreadable")
    assert (fault.file, fault.says) == ("desks.toml", "The file can't be read: Permission denied.")
    with pytest.raises(CentreFaults):
        read_folder(spoilt.folder)


def test_a_folder_inside_that_cannot_be_listed(spoilt, monkeypatch) -> None:
    real = os.scandir

    def refuse(path):
        if str(path).endswith("icons"):
            raise PermissionError(13, "Permission denied", str(path))
        return real(path)

    monkeypatch.setattr(os, "scandir", refuse)
    told = {(one.code, one.file) for one in spoilt.check().faults}
    assert ("file-unreadable", "icons") in told


def test_a_dangling_link_is_unreadable(spoilt) -> None:
    (spoilt.folder / "gone.txt").symlink_to("/nowhere/at/all")

    assert spoilt.only_fault().code == "file-unreadable"


def test_a_file_too_large(spoilt) -> None:
    with (spoilt.folder / "film.bin").open("wb") as file:
        file.truncate(20_000_001)

    fault = spoilt.only_fault()
    assert (fault.file, fault.says) == ("film.bin", "The file is larger than 20 MB.")


def test_what_editors_leave_behind_is_not_part_of_a_centre(spoilt) -> None:
    for name in ("desks.toml~", ".hidden.toml", "x.bak", ".x.swp"):
        (spoilt.folder / name).write_text("not toml")
    (spoilt.folder / ".git").mkdir()
    (spoilt.folder / ".git" / "config").write_text("x")

    assert not [name for name in read_folder(spoilt.folder) if "hidden" in name or "git" in name]
    assert spoilt.check().faults == ()


def test_faults_are_told_in_the_language_asked(tmp_path: Path) -> None:
    for language, says in [
        ("fi", "Tätä kansiota ei ole."),
        ("sv", "Mappen finns inte."),
        ("ar", "هذا المجلد غير موجود."),
        ("xx", "This folder does not exist."),
    ]:
        assert check_folder(tmp_path / "x", language).faults[0].says == says
