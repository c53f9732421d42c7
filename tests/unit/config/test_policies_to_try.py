"""A file of policies to try: its forms, and what is wrong with it, told with place and mend."""

from __future__ import annotations

from pathlib import Path

import pytest
from support.small_centre import small_centre

from config.centre import Policy
from config.errors import CentreFaults, Fault
from config.trial import read_trial


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "try.toml"


def faults(file: Path, text: str, profile: str | None = None, language: str = "en") -> list[Fault]:
    file.write_text(text, encoding="utf-8")
    with pytest.raises(CentreFaults) as caught:
        read_trial(file, small_centre(), profile, language)
    return list(caught.value.faults)


@pytest.mark.parametrize(
    "text",
    [
        "[profiles.both.policy]\nmix = { lab = 2, kela = 1 }\n",
        '[[profiles]]\nid = "both"\npolicy = { mix = { lab = 2, kela = 1 } }\n',
        """
        [[desks]]
        id = "left-alone"

        [[profiles]]
        id = "both"
        services = ["lab", "kela"]

        [profiles.policy.mix]
        lab = 2
        kela = 1
        """,
    ],
)
def test_each_form_changes_the_profile_it_names(file: Path, text: str) -> None:
    file.write_text(text)
    (changed,) = read_trial(file, small_centre())
    assert (changed.id, changed.services) == ("both", ("lab", "kela"))
    assert changed.policy == Policy(mix={"lab": 2, "kela": 1})
    # Without a byte order mark or with one.
    file.write_text("\ufeff" + text, encoding="utf-8")
    assert read_trial(file, small_centre()) == (changed,)


def test_a_policy_alone_is_for_the_profile_named_beside_it(file: Path) -> None:
    file.write_text('order = "target_weighted"\n')
    (changed,) = read_trial(file, small_centre(), "lab")
    assert (changed.id, changed.policy.order) == ("lab", "target_weighted")


def test_services_may_be_tried_too_and_only_one_profile_of_many(file: Path) -> None:
    file.write_text(
        '[profiles.lab]\nservices = ["lab", "kela"]\n[profiles.both.policy]\nreturned_behind = 3\n'
    )
    assert [one.id for one in read_trial(file, small_centre())] == ["lab", "both"]
    (lab,) = read_trial(file, small_centre(), "lab")
    assert lab.services == ("lab", "kela")
    assert lab.policy == small_centre().profile("lab").policy


def test_faults_are_told_with_line_and_mend_all_at_once(file: Path) -> None:
    told = faults(
        file,
        "[profiles.bth.policy]\n"
        "returned_behind = 3\n"
        "[profiles.lab.policy]\n"
        "mix = { lab = 2, kella = 1 }\n"
        "[profiles.both.policy]\n"
        'order = "oldest"\n'
        "longest_wait_minuts = 5\n"
        "[profiles.kela.policy]\n"
        "class_mix = { urgent = 2 }\n",
    )
    assert [(one.line, one.code) for one in told] == [
        (1, "unknown-profiles"),
        (4, "unknown-services"),
        (6, "not-one-of"),
        (7, "key-unknown"),
        (9, "unknown-classes"),
    ]
    assert all(one.file == str(file) for one in told)
    assert "Did you mean “both”?" in told[0].mend
    assert "Did you mean “kela”?" in told[1].mend
    assert "longest_wait_minutes" in told[3].mend


@pytest.mark.parametrize(
    ("text", "profile", "code"),
    [
        ("", None, "trial-empty"),
        ('order = "oldest_first"\n', None, "key-unknown"),
        ("[profiles.lab.policy]\n", "both", "trial-empty"),
        ("[profiles.lab.policy]\n", "labb", "unknown-profiles"),
        ("longest_wait_minutes = 0\n", "lab", "too-small"),
        ("profiles = 3\n", None, "trial-empty"),
        ("[profiles]\nlab = 3\n", None, "not-table"),
        ('[[profiles]]\nservices = ["lab"]\n', None, "key-missing"),
        ("[profiles.lab]\nservices = []\n", None, "empty"),
        ("profiles = [\n", None, "toml-broken"),
    ],
)
def test_what_can_not_be_tried(file: Path, text: str, profile: str | None, code: str) -> None:
    told = faults(file, text, profile)
    assert code in [one.code for one in told]
    assert all(one.says and one.mend for one in told)


def test_a_file_that_is_not_there_or_no_text(file: Path, tmp_path: Path) -> None:
    with pytest.raises(CentreFaults) as caught:
        read_trial(file, small_centre())
    assert [one.code for one in caught.value.faults] == ["file-missing"]
    file.write_bytes(b"\xff\xfe")
    with pytest.raises(CentreFaults) as caught:
        read_trial(file, small_centre())
    assert [one.code for one in caught.value.faults] == ["not-utf-8"]
    with pytest.raises(CentreFaults) as caught:
        read_trial(tmp_path, small_centre())
    assert [one.code for one in caught.value.faults] == ["file-unreadable"]


@pytest.mark.parametrize("language", ["fi", "sv", "en", "ar"])
def test_in_every_language(file: Path, language: str) -> None:
    (fault,) = faults(file, "", language=language)
    assert "[profiles.lab.policy]" in fault.mend
