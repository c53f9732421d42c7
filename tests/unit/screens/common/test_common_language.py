from __future__ import annotations

import pytest

from screens.common.language import language_here

KNOWN = ("ar", "en", "fi", "pt-BR", "sv")


@pytest.mark.parametrize(
    ("environment", "language"),
    [
        ({"LANG": "fi_FI.UTF-8"}, "fi"),
        ({"LANG": "fi_FI.UTF-8", "LC_MESSAGES": "sv_FI.UTF-8"}, "sv"),
        ({"LANG": "fi_FI.UTF-8", "LC_MESSAGES": "sv_FI.UTF-8", "LC_ALL": "ar_EG"}, "ar"),
        ({"LANG": "fi_FI.UTF-8", "LC_ALL": ""}, "fi"),
        ({"LANG": "fi_FI@euro"}, "fi"),
        ({"LANG": "pt_BR.UTF-8"}, "pt-BR"),
        ({"LANG": "sv"}, "sv"),
        ({"LANG": "nb_NO.UTF-8"}, "en"),
        ({"LANG": "C.UTF-8"}, "en"),
        ({"LANG": "POSIX"}, "en"),
        ({}, "en"),
    ],
)
def test_a_start_speaks_as_the_machine_does_else_english(
    environment: dict[str, str], language: str
) -> None:
    assert language_here(KNOWN, environment) == language
