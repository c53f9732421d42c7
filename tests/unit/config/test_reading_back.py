"""A version that was sound when published stays readable for newer programs."""

from __future__ import annotations

import pytest

from config.errors import CentreFaults
from config.loading import load_files, read_back, read_folder


def test_rules_made_since_are_not_held_against_a_published_centre(spoilt) -> None:
    files = read_folder(spoilt.folder)
    files["languages/en.ftl"] = b"kiosk-home-question = { $nobody-gives-this }\nstray-key = x"
    centre = read_back(files)
    assert centre.files == files
    del files["icons/lab.svg"]
    with pytest.raises(CentreFaults):
        load_files(files)
    assert read_back(files).service("lab").name.say("fi") == "HUS Laboratorio"


def test_what_is_no_centre_any_more_is_told(spoilt) -> None:
    files = read_folder(spoilt.folder)
    files["services.toml"] = b"[[services]]\nid = 7"
    with pytest.raises(CentreFaults):
        read_back(files)
