"""What is stored, forgetting it, and the reports that stay: by command, on both databases."""

from __future__ import annotations

import pytest
from support.command import TUESDAY, CommandLine

from kiosk.reporting.privacy import KEPT
from screens.commands import keeping

WEDNESDAY = TUESDAY.replace("24T", "25T")


def test_a_day_is_reported_forgotten_and_still_reported(vuoro: CommandLine) -> None:
    vuoro.publish()
    assert "Nobody took a number" in vuoro("report").out
    for language in ("fi", "sv", "fi"):
        vuoro("ticket", "lab", "--language", language)
    vuoro("next", "lab-1")
    vuoro("arrived", "lab-1")
    vuoro("done", "lab-1", "--at", TUESDAY.replace(":00", ":07"))
    (line,) = vuoro("report", "--json").json()
    assert set(line) == set(keeping.REPORT)
    assert (line["service"], line["tickets"], line["served"], line["open"]) == ("lab", 3, 1, 2)
    assert (line["source"], line["error_percent"]) == ("journal", 0)
    assert line["services"]["count"] == 1

    assert "2026-11-24 is not over yet" in vuoro("forget", "--before", "2026-11-25", code=1).err
    assert "nothing to forget" in vuoro("forget", "--days", "0").out

    told = vuoro("forget", "--days", "0", "--at", WEDNESDAY, "--json").json()
    assert set(told) == set(keeping.FORGOTTEN)
    assert told["days"] == ["2026-11-24"]
    assert told["removed"]["tickets"] == 3
    assert told["kept"] == []
    assert vuoro("forget", "--days", "0", "--json").json()["removed"] == {}

    (after,) = vuoro("report", "--day", "2026-11-24", "--json").json()
    assert (after["source"], after["error_percent"]) == ("figures", 5)
    assert (after["tickets"], after["served"], after["expired"]) == (3, 1, 2)
    assert after["services"]["median"] == pytest.approx(line["services"]["median"], rel=0.05)
    shown = vuoro("report", "--from", "2026-11-20").out
    assert "figures" in shown
    assert "within ±5 %" in shown


def test_days_that_can_not_go_are_named(vuoro: CommandLine) -> None:
    vuoro.publish()
    vuoro("ticket", "lab")
    number = vuoro("next", "lab-1", "--json").json()["number"]
    told = vuoro("forget", "--days", "0", "--at", WEDNESDAY).out
    assert "nothing to forget" in told
    assert f"2026-11-24 stays as it is: still to be served or just served are {number}" in told


@pytest.mark.parametrize("words", [
    ("report", "--day", "24.11."),
    ("report", "--day", "2026-11-24", "--to", "2026-11-25"),
    ("report", "--to", "2026-11-25"),
    ("report", "--from", "2026-11-25", "--to", "2026-11-24"),
    ("forget", "--before", "yesterday"),
    ("forget", "--before", "2026-11-24", "--days", "3"),
    ("forget", "--days", "-1"),
])  # fmt: skip
def test_days_that_make_no_sense_are_not_understood(
    open_centre: CommandLine, words: tuple[str, ...]
) -> None:
    assert open_centre(*words, code=2).out == ""


@pytest.mark.parametrize(
    ("language", "says"),
    [
        ("fi", ["nimeä", "30 päivän kuluttua", "tarkistussana"]),
        ("sv", ["namn", "efter 30 dagar", "kontrollordet"]),
        ("en", ["name", "after 30 days", "check word"]),
        ("ar", ["اسمه", "بعد 30", "كلمة التحقق"]),
    ],
)
def test_every_stored_field_is_told_with_purpose_and_deletion(
    open_centre: CommandLine, language: str, says: list[str]
) -> None:
    told = open_centre("--language", language, "privacy").out
    lines = told.splitlines()
    assert len(lines) == len(KEPT) + 3
    for one in says:
        assert one in told
    assert not [line for line in lines if "command-" in line]


def test_every_stored_field_is_told_to_scripts(open_centre: CommandLine) -> None:
    told = open_centre("privacy", "--json").json()
    assert all(set(one) == set(keeping.FIELD) for one in told)
    by_name = {(one["table"], one["field"]): one for one in told}
    assert by_name["tickets", "code"]["deleted"] == "day"
    assert by_name["tickets", "language"]["deleted"] == "kept"
    assert "30 days" in by_name["tickets", "language"]["deleted_says"]
