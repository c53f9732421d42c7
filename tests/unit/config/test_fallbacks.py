"""Where visitors are sent when a service can't take them: it must be able to."""

from __future__ import annotations

import pytest

HEALTH = 'hours = "Mo-Th 08:00-18:00; Fr 08:00-16:00; Jun 19-25 Fr off; Dec 24 off; PH off"'
HELP = 'hours = "Mo-Fr 08:00-18:00; Jun-Aug Fr 08:00-16:00; Jun 19-25 Fr off; Dec 24 off; PH off"'


@pytest.mark.parametrize(
    ("old", "new", "service", "moment"),
    [
        (HEALTH, HEALTH.replace("Mo-Th 08:00", "Mo-Th 07:30"), "health", "2027-01-04 07:30"),
        (HEALTH, HEALTH.replace("Fr 08:00-16", "Fr 08:00-17"), "health", "2027-06-04 16:00"),
        (HEALTH, HEALTH.replace("; PH off", ""), "health", "2027-01-01 08:00"),
        (HEALTH, 'hours = "Mo-Su 00:00-24:00"', "health", "2027-01-01 00:00"),
    ],
)
def test_a_fallback_that_is_shut_while_the_service_is_open(
    spoilt, old: str, new: str, service: str, moment: str
) -> None:
    spoilt.replace("services.toml", old, new)

    warning = spoilt.only_warning()
    assert (warning.code, warning.where) == (
        "fallback-shut",
        f"services.{service}.fallback_service",
    )
    assert moment in warning.says
    assert "service_point" in warning.says


def test_a_fallback_with_a_break_that_the_service_has_not(spoilt) -> None:
    spoilt.replace("services.toml", HELP, 'hours = "Mo-Su 00:00-12:00,12:30-24:00"')

    warnings = spoilt.check().warnings
    assert {one.code for one in warnings} == {"fallback-shut"}
    assert {one.where.split(".")[1] for one in warnings} == {"clinic", "health", "kela"}
    assert "12:00" in warnings[0].says


def test_a_fallback_may_be_open_longer_and_in_pieces(spoilt) -> None:
    spoilt.replace("services.toml", HELP, 'hours = "24/7"')
    assert spoilt.check().warnings == ()
    spoilt.replace("services.toml", '"24/7"', '"Mo-Su 00:00-10:00,10:00-24:00"')
    assert spoilt.check().warnings == ()


def test_a_fallback_that_gives_no_numbers(spoilt) -> None:
    spoilt.replace(
        "services.toml", 'fallback_service = "service_point"', 'fallback_service = "library"'
    )

    warning = spoilt.only_warning()
    assert warning.code == "fallback-without-numbers"
    assert "library" in warning.says


def test_hours_that_cannot_be_read_are_told_once(spoilt) -> None:
    spoilt.replace("services.toml", HELP, 'hours = "Mo-Fr 25:00-x"')

    assert spoilt.only_fault().code == "hours"
    assert "fallback-shut" not in {one.code for one in spoilt.check().warnings}
