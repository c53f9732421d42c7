"""Every command explains itself: an example, and the keys it prints for scripts."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
import structlog
from support.command import CommandLine
from typer.testing import CliRunner

from screens.commands import (
    desk_records,
    forecasting,
    keeping,
    records,
    replaying,
    simulating,
    visit_records,
    way_records,
)
from screens.launch import app

PROMISED = {
    "run", "kiosk", "lobby", "desk", "printer-simulator", "check", "publish", "versions",
    "restore", "export", "ticket", "next", "recall", "arrived", "missed", "done", "back", "queue",
    "add", "itinerary", "unclaimed", "strike", "find", "reprint",
    "calls", "slip", "shots", "notice", "take-notice", "devices", "why", "check-in",
    "replay",
    "privacy", "forget", "report", "forecast",
    "hold", "resume", "put-back", "cancel", "transfer", "undo", "class", "needs",
    "sit", "pause", "go-on", "leave", "free", "send-back", "desks", "close", "reopen", "tend",
    "simulate", "route", "places", "block", "unblock", "blocked",
}  # fmt: skip
PRINTS = {
    "add": visit_records.VISIT, "itinerary": visit_records.VISIT, "reprint": visit_records.ORDER,
    "unclaimed": visit_records.BURST, "strike": visit_records.STRUCK, "find": visit_records.FOUND,
    "check-in": records.TICKET,
    "replay": replaying.REPLAY, "simulate": simulating.SIMULATED,
    "check": records.CHECK, "publish": records.VERSION, "versions": records.VERSION,
    "restore": records.VERSION, "ticket": records.TICKET, "queue": records.QUEUE,
    "calls": records.CALL, "notice": records.NOTICE, "devices": records.DEVICE,
    "next": records.DESK_TICKET, "recall": records.DESK_TICKET, "arrived": records.DESK_TICKET,
    "missed": records.DESK_TICKET, "done": records.DESK_TICKET, "back": records.DESK_TICKET,
    "why": records.CALL_REASON,
    "forecast": forecasting.WAIT | forecasting.SCORED,
    "hold": records.DESK_TICKET, "resume": records.DESK_TICKET, "put-back": records.DESK_TICKET,
    "cancel": records.DESK_TICKET, "transfer": records.DESK_TICKET, "undo": records.DESK_TICKET,
    "sit": desk_records.SITTING, "pause": desk_records.SITTING, "go-on": desk_records.SITTING,
    "send-back": records.DESK_TICKET, "desks": desk_records.DESKS, "close": desk_records.CLOSING,
    "tend": desk_records.TENDED,
    "places": way_records.PLACE, "route": way_records.WAY,
    "block": way_records.PASSAGE, "blocked": way_records.PASSAGE,
    "privacy": keeping.FIELD, "forget": keeping.FORGOTTEN, "report": keeping.REPORT,
}  # fmt: skip


@pytest.fixture(autouse=True)
def log_as_before() -> Iterator[None]:
    """The program settles its log anew; the tests after it must not notice."""
    before = structlog.get_config()
    yield
    structlog.configure(**before)


def help_of(*words: str) -> str:
    done = CliRunner().invoke(app, [*words, "--help"], prog_name="vuoro")
    assert done.exit_code == 0
    return done.output


def test_the_commands_are_those_promised() -> None:
    assert {command.name for command in app.registered_commands} == PROMISED


@pytest.mark.parametrize("command", sorted(PROMISED))
def test_a_command_shows_an_example(command: str) -> None:
    told = help_of(command)
    assert f"Example:\n    vuoro {command}" in told


@pytest.mark.parametrize("command", sorted(PRINTS))
def test_a_command_lists_the_keys_of_its_json(command: str) -> None:
    told = help_of(command)
    assert "--json" in told
    for key in PRINTS[command]:
        assert f"    {key} " in told


@pytest.mark.parametrize(
    "command", sorted(PROMISED - {"check", "shots", "printer-simulator", "simulate"})
)
def test_a_command_of_the_office_takes_a_database_and_a_time(command: str) -> None:
    told = help_of(command)
    assert "--database URL" in told
    assert "--at TIME" in told


def test_exit_codes_are_written_down() -> None:
    told = help_of()
    assert "0 done, 1 refused, 2 not understood, 3 trouble" in told


def test_without_words_the_program_explains_itself(vuoro_sqlite: CommandLine) -> None:
    answer = vuoro_sqlite(code=2)
    assert "vuoro run" in answer.out + answer.err
    assert vuoro_sqlite("--version").out.strip()
