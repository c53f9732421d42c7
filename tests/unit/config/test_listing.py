"""Several names in one sentence, in every language of the product."""

from __future__ import annotations

import pytest

from config.listing import list_names


@pytest.mark.parametrize(
    ("language", "names", "said"),
    [
        ("fi", ("Hissi A", "Hissi B", "Portaat"), "Hissi A, Hissi B ja Portaat"),
        ("sv", ("Hiss A", "Hiss B"), "Hiss A och Hiss B"),
        ("en", ("Lift A", "Lift B", "Stairs"), "Lift A, Lift B and Stairs"),
        ("ar", ("المصعد A", "المصعد B", "الدرج"), "المصعد A والمصعد B والدرج"),
        ("ar", ("الدرج",), "الدرج"),
        ("en", (), ""),
    ],
)
def test_names_are_joined_as_the_language_joins_them(
    language: str, names: tuple[str, ...], said: str
) -> None:
    assert list_names(names, language) == said
